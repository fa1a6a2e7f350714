/// Dialogues in which somebody puts a playlist together, in the format of the Conversational
/// Playlist Curation Dataset (Chaganty et al., 2023): a JSON object a line.
///
/// Of each turn are read what the user said and which tracks they liked and disliked of what they
/// were shown; of each dialogue the goal playlist and, where it is given, which tracks are near
/// duplicates (`track_cluster_ids`).
public struct ConversationData: Sendable {
  /// One dialogue.
  public struct Dialog: Sendable {
    /// Its id.
    public let id: String
    /// What was said and shown, in order.
    public let turns: [Turn]
    /// The playlist that it ended with.
    public let goal: [String]
  }

  /// One exchange.
  public struct Turn: Sendable {
    /// The user's words.
    public let words: String
    /// Tracks that the user liked of what followed.
    public let liked: [String]
    /// Tracks that the user disliked of what followed.
    public let disliked: [String]
  }

  /// The dialogues, in the order of the file.
  public let dialogs: [Dialog]
  /// The group of near duplicates that a track belongs to, for the tracks of which it is known.
  public private(set) var groups: [String: String] = [:]

  private struct Line: Decodable {
    var id: String
    var turns: [LineTurn]
    var goal_playlist: [String]?
    var tracks: [String: LineTrack]?
  }

  private struct LineTurn: Decodable {
    var user_query: String
    var liked_results: [String]?
    var disliked_results: [String]?
  }

  private struct LineTrack: Decodable {
    var track_cluster_ids: String?
  }

  /// Reads the file at `path`.
  ///
  /// A dialogue without a goal playlist has all that was liked in it as its goal.
  ///
  /// - Throws: `EvaluationError.unreadable`, and `.malformed` for a line that is not of the format.
  public init(contentsOf path: String) throws(EvaluationError) {
    var dialogs: [Dialog] = []
    var groups: [String: String] = [:]
    try LineFile(path: path).forEachObject(
      of: Line.self,
      format: "A dialogue is a JSON object with id, turns (user_query, liked_results, "
        + "disliked_results) and goal_playlist."
    ) { line in
      let turns = line.turns.map {
        Turn(
          words: $0.user_query, liked: $0.liked_results ?? [],
          disliked: $0.disliked_results ?? [])
      }
      dialogs.append(
        Dialog(id: line.id, turns: turns, goal: line.goal_playlist ?? turns.flatMap(\.liked)))
      for (id, track) in line.tracks ?? [:] {
        if let group = track.track_cluster_ids, !group.isEmpty { groups[id] = group }
      }
    }
    self.dialogs = dialogs
    self.groups = groups
  }

  /// Adds groups of near duplicates from a table with the columns `track_id` and `cluster_id`.
  ///
  /// - Throws: `EvaluationError.unreadable`, and `.malformed` without the columns.
  public mutating func readGroups(from path: String) throws(EvaluationError) {
    var columns: (id: Int, group: Int)?
    var groups = self.groups
    try LineFile(path: path).forEach(separatedBy: .tabs) {
      (fields, line) throws(EvaluationError) in
      if let (id, group) = columns {
        if max(id, group) < fields.count, !fields[group].isEmpty {
          groups[fields[id]] = fields[group]
        }
      } else if let id = fields.firstIndex(of: "track_id"),
        let group = fields.firstIndex(of: "cluster_id")
      {
        columns = (id, group)
      } else {
        throw .malformed(
          path: path, line: line,
          format: "The table has a header with track_id and cluster_id, separated by tabs.")
      }
    }
    self.groups = groups
  }

  /// What stands for a track and its near duplicates.
  public func group(of track: String) -> String { groups[track] ?? track }

  /// The dialogues of one half.
  public func half(_ half: DataHalf) -> ConversationData {
    ConversationData(dialogs: half.elements(of: dialogs), groups: groups)
  }

  private init(dialogs: [Dialog], groups: [String: String]) {
    self.dialogs = dialogs
    self.groups = groups
  }
}
