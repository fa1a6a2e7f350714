/// Something that a music agent was asked, and what is known of the right answer.
///
/// Rewards, benches and trainers share it, as a line of JSON.
public struct RewardTask: Sendable, Equatable {
  /// What the right answer is made of.
  public enum Expectation: Sendable, Equatable {
    /// A list of so many songs.
    case songs(Int)
    /// A fact, in words.
    case fact(Fact)
    /// That there is no such thing; and then, if that many are wanted, the nearest there is.
    case refusal(offering: Int)
    /// Words alone.
    case words
  }

  /// Something that a catalog knows of a song.
  public struct Fact: Sendable, Equatable {
    /// What is asked.
    public enum Kind: String, Sendable, CaseIterable {
      /// Who sings it.
      case artist
      /// On which album it is.
      case album
      /// In which year it came out.
      case year
    }

    /// What is asked.
    public var kind: Kind
    /// Every right answer, in the words of the catalog; one of them is enough.
    public var answers: [String]

    /// A fact.
    public init(_ kind: Kind, answers: [String]) {
      self.kind = kind
      self.answers = answers
    }
  }

  /// A track that answers the request, and how well.
  public struct Gold: Sendable, Equatable {
    /// The track's id; any recording of its song is as good.
    public var track: String
    /// How well it answers, above 0 and up to 1.
    public var grade: Double

    /// A graded track.
    public init(_ track: String, grade: Double = 1) {
      self.track = track
      self.grade = grade
    }
  }

  /// What the task is called; trajectories name it.
  public var id: String
  /// The person's words.
  public var request: String
  /// The person's words of the turns before, oldest first.
  public var earlier: [String]
  /// What the right answer is made of.
  public var expectation: Expectation
  /// What every song must keep.
  public var rules: [TaskRule]
  /// Ids of tracks that were shown before and must not come again, in any recording.
  public var shown: [String]
  /// Tracks that answer it, best first. Empty when nobody has judged any.
  public var gold: [Gold]
  /// Whether every song that keeps the rules and was not shown answers it as well as any other; where
  /// a refusal is right, every song that keeps all rules but one: it is as near as any other. Then
  /// nothing need be listed in `gold`.
  public var isEveryKeptSongRight: Bool
  /// A listener of the catalog who asks; nil for nobody.
  public var listener: String?
  /// Ids of tracks that whoever asks is known to like, oldest first.
  public var likes: [String]
  /// Ids of tracks that they like, too, and nobody was told, or came to like afterwards: what a good
  /// answer would have foreseen.
  public var heldOut: [String]
  /// Whether whoever knows no catalog can answer it as well: a tool call is wasted on it.
  public var needsNoTool: Bool
  /// The fewest calls that are known to lead to a right answer; nil for one, or for none where no
  /// tool is needed.
  public var fewestCalls: Int?

  /// A request for `expectation`, of which no more is known.
  public init(id: String, request: String, expectation: Expectation = .songs(10)) {
    self.id = id
    self.request = request
    self.expectation = expectation
    earlier = []
    rules = []
    shown = []
    gold = []
    isEveryKeptSongRight = false
    listener = nil
    likes = []
    heldOut = []
    needsNoTool = false
    fewestCalls = nil
  }

  /// How many songs are wanted; 0 for a fact or words.
  public var wanted: Int {
    switch expectation {
    case .songs(let count), .refusal(let count): max(0, count)
    case .fact, .words: 0
    }
  }
}
