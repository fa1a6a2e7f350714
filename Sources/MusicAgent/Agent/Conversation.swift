/// What was said and shown so far, and with whom.
///
/// ```swift
/// var conversation = Conversation(listener: "l1")
/// let first = try await agent.answer("sad songs, nothing by Adele", in: &conversation)
/// let second = try await agent.answer("older ones", in: &conversation)  // still nothing by Adele
/// ```
public struct Conversation: Sendable, Equatable {
  /// One turn that is over.
  public struct Turn: Sendable, Equatable {
    /// The person's words.
    public var request: String
    /// The words that they saw.
    public var text: String
    /// The songs that they saw.
    public var songs: [Trajectory.Song]

    /// A turn.
    public init(request: String, text: String, songs: [Trajectory.Song]) {
      self.request = request
      self.text = text
      self.songs = songs
    }
  }

  /// The listener's id in the catalog; nil for nobody. It never reaches the model.
  public var listener: String?
  /// The turns so far, oldest first.
  public var turns: [Turn]

  /// A conversation that begins, or goes on after some turns.
  public init(listener: String? = nil, turns: [Turn] = []) {
    self.listener = listener
    self.turns = turns
  }

  /// The person's words so far, oldest first.
  public var requests: [String] { turns.map(\.request) }

  /// The songs that were shown so far, in order.
  public var shown: [Trajectory.Song] { turns.flatMap(\.songs) }

  /// The ids of the songs of the last turn that showed any: what "the second one" speaks of.
  var latestShown: [String] { turns.last { !$0.songs.isEmpty }?.songs.map(\.id) ?? [] }

  /// Adds a turn that was shown.
  public mutating func add(_ turn: Trajectory) {
    turns.append(Turn(request: turn.request, text: turn.text, songs: turn.songs))
  }
}
