/// What an agent knows when it searches in a turn, and what would have been right.
///
/// The definition is that of the data set's own script: right are the tracks of the goal playlist
/// that the user has not been given yet, near duplicates counting as one, and a turn in which none
/// is left does not count. Beside it stands what was liked in this very turn.
public struct ConversationQuestion: Sendable {
  /// `dialogue:turn`, turns from 0.
  public let id: String
  /// The turn, from 0.
  public let turn: Int
  /// What the user has said so far, oldest first, this turn's words last.
  public let utterances: [String]
  /// Tracks liked in earlier turns, oldest first.
  public let likes: [String]
  /// Tracks disliked in earlier turns.
  public let dislikes: [String]
  /// Groups of the goal playlist that are not among the likes.
  public let goal: Set<String>
  /// The tracks of the goal playlist that are of those groups.
  public let goalTracks: Set<String>
  /// Groups liked in this turn that are not among the likes.
  public let now: Set<String>

  /// The turns of the dialogues that have anything left to find.
  ///
  /// - Parameters:
  ///   - data: the dialogues.
  ///   - seeds: how many liked tracks of a turn later turns know of, the first ones; all when nil.
  ///     The data set's own script passes on 3.
  public static func all(in data: ConversationData, seeds: Int? = nil) -> [ConversationQuestion] {
    data.dialogs.flatMap { dialog in
      var questions: [ConversationQuestion] = []
      var utterances: [String] = []
      var likes: [String] = []
      var dislikes: [String] = []
      let goal = Set(dialog.goal.map(data.group))
      for (number, turn) in dialog.turns.enumerated() {
        utterances.append(turn.words)
        let known = Set(likes.map(data.group))
        let left = goal.subtracting(known)
        if !left.isEmpty {
          questions.append(
            ConversationQuestion(
              id: "\(dialog.id):\(number)", turn: number, utterances: utterances, likes: likes,
              dislikes: dislikes, goal: left,
              goalTracks: Set(dialog.goal.filter { left.contains(data.group(of: $0)) }),
              now: Set(turn.liked.map(data.group)).subtracting(known)))
        }
        likes += turn.liked.prefix(seeds ?? turn.liked.count)
        dislikes += turn.disliked
      }
      return questions
    }
  }
}
