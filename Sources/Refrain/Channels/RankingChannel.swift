import IndexFile
import MusicBundle

/// One way of finding tracks for a question. What it finds, it ranks by one kind of evidence.
///
/// A new channel is a type that conforms to it, its name in `Channel`, and its place in
/// `ResolvedQuestion.channels`.
protocol RankingChannel: Sendable {
  /// What evidence, recipes and questions call it.
  var name: String { get }

  /// The channel's best tracks for a question.
  ///
  /// - Parameters:
  ///   - allowed: the only tracks that may be found; nil for all.
  ///   - depth: how many at most.
  /// - Returns: nil when the question says nothing that the channel could go by.
  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking?

  /// Whether several searches for one question cost less together than one after the other.
  var searchesTogether: Bool { get }

  /// The rankings of several searches: those of one after the other.
  func rankings(
    for question: ResolvedQuestion, ofEach searches: [ChannelSearch]
  ) throws(EngineError) -> [ChannelRanking?]
}

/// What a channel is asked for one question: the only tracks that may be found, nil for all, and how many of
/// them at most.
struct ChannelSearch: Sendable {
  var allowed: OrdinalSet?
  var depth: Int
}

extension RankingChannel {
  var searchesTogether: Bool { false }

  func rankings(
    for question: ResolvedQuestion, ofEach searches: [ChannelSearch]
  ) throws(EngineError) -> [ChannelRanking?] {
    var rankings: [ChannelRanking?] = []
    for search in searches {
      rankings.append(try ranking(for: question, among: search.allowed, depth: search.depth))
    }
    return rankings
  }
}

extension ResolvedQuestion {
  /// The channels that answer it, in a fixed order.
  ///
  /// - Throws: `.unknown`, `.noEncoder` and `.notBuilt` for spaces and models that the bundle does
  ///   not have.
  func channels() throws(EngineError) -> [any RankingChannel] {
    switch question.kind {
    case .search: isBlank ? [PopularityChannel()] : searchChannels
    case .words: isBlank ? [PopularityChannel()] : [TextChannel()]
    case .meaning(let space): [NearestChannel(.words, in: try snapshot.wordSpace(named: space))]
    case .similar(let space):
      if space ?? Channel.listening == Channel.listening, let listening = snapshot.listening {
        [ListeningChannel(.similar, listening)]
      } else {
        [NearestChannel(.seeds, in: try snapshot.vectorSpace(named: space))]
      }
    case .recommendation: [ListeningChannel(.recommendation, try snapshot.requiredListening())]
    case .continuation: [ListeningChannel(.continuation, try snapshot.requiredListening())]
    }
  }

  private var searchChannels: [any RankingChannel] {
    var channels: [any RankingChannel] = [TextChannel(), NameChannel(), LikedArtistChannel()]
    channels += snapshot.vectorSpaces.map { VectorChannel($0) }
    if let listening = snapshot.listening { channels.append(ListeningChannel(.search, listening)) }
    return channels.filter { channel in
      question.channels?.contains(channel.name) ?? (recipe.weight(of: channel.name) > 0)
    }
  }
}
