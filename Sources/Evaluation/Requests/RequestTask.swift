public import Refrain
import RequestReading

/// How requests are read, and whether the hits of a bundle keep what they ask for.
public struct RequestTask: Sendable {
  /// How many of a request's first hits keep its constraints.
  public struct Adherence: Sendable, Equatable {
    /// Hits that were looked at, one for each constraint.
    public var hits = 0
    /// Those that keep it.
    public var kept = 0

    /// 0...1; 1 when no hit was looked at.
    public var share: Double { hits == 0 ? 1 : Double(kept) / Double(hits) }
  }

  /// A refusal that a hit does not keep.
  public struct BrokenRule: Sendable, Equatable {
    /// The request's id.
    public let request: String
    /// What was refused, as labeled.
    public let refused: String
    /// The first hits that are it, by rank.
    public let hits: [String]
  }

  /// What was measured.
  public struct Result: Sendable {
    /// How the readings agree with the labels.
    public var reading = ReadingEvaluation()
    /// What was refused.
    public var rules = Adherence()
    /// What was wished for, where the catalog has ten such tracks.
    public var preferences = Adherence()
    /// Where a rule was not kept.
    public var brokenRules: [BrokenRule] = []
  }

  /// Hits of an answer that are looked at.
  private static let depth = 10

  /// The labeled requests.
  public let requests: [LabeledRequest]

  /// A task.
  public init(requests: [LabeledRequest]) {
    self.requests = requests
  }

  /// Reads the requests with the names that the labels have, and with those of the bundle, when one
  /// is given; then asks the bundle for the last turn of each.
  ///
  /// - Throws: what searching throws: `.file` for damage.
  public func run(on engine: MusicEngine?) throws(EngineError) -> Result {
    let names = LabeledRequestFile.names(of: requests)
    var result = Result()
    guard let engine else {
      // The labels were made in November 2026, which "last decade" goes by.
      let reader = RequestReader(catalog: names, today: 2026)
      for request in requests {
        result.reading.add(reader.read(turns: request.turns), for: request)
      }
      return result
    }
    for request in requests {
      result.reading.add(engine.read(turns: request.turns, also: names), for: request)
      guard !request.gold.isSmallTalk, let last = request.turns.last else { continue }
      var question = Question(last, limit: RequestTask.depth)
      question.conversation = request.turns.dropLast()
      let hits = try engine.answer(question).map(\.id)
      try measure(hits, for: request, on: engine, into: &result)
    }
    return result
  }

  private func measure(
    _ hits: [String], for request: LabeledRequest, on engine: MusicEngine,
    into result: inout Result
  ) throws(EngineError) {
    // What an earlier turn said is not in the last one.
    guard request.turns.count == 1, !hits.isEmpty else { return }
    for (refused, filter) in RequestTask.refusals(of: request.gold, on: engine) {
      var broken: [String] = []
      for hit in hits where try count([hit], satisfying: filter, on: engine) > 0 {
        broken.append(hit)
      }
      result.rules.hits += hits.count
      result.rules.kept += hits.count - broken.count
      guard !broken.isEmpty else { continue }
      result.brokenRules.append(
        BrokenRule(request: request.id, refused: refused, hits: broken))
    }
    for wish in RequestTask.wishes(of: request.gold, on: engine) {
      guard try engine.search("", filter: wish, limit: RequestTask.depth).count >= RequestTask.depth
      else { continue }
      result.preferences.hits += hits.count
      result.preferences.kept += try count(hits, satisfying: wish, on: engine)
    }
  }

  private func count(
    _ hits: [String], satisfying filter: TrackFilter, on engine: MusicEngine
  ) throws(EngineError) -> Int {
    let selection = TrackFilter.among(TrackSelection(hits))
    return try engine.search("", filter: selection && filter, limit: RequestTask.depth).count
  }

  private static func refusals(
    of gold: LabeledSlots, on engine: MusicEngine
  ) -> [(refused: String, filter: TrackFilter)] {
    gold.excludedArtists.map { ($0, .artist($0)) }
      + gold.excludedTags.compactMap { tag in
        engine.filter(forTagCalled: firstName(of: tag), isRefused: true).map { (tag, $0) }
      }
      + gold.excludedLanguages.map { ($0, .language($0)) }
  }

  private static func wishes(of gold: LabeledSlots, on engine: MusicEngine) -> [TrackFilter] {
    var wishes = gold.tags.compactMap { engine.filter(forTagCalled: firstName(of: $0)) }
    if !gold.languages.isEmpty { wishes.append(.any(gold.languages.map(TrackFilter.language))) }
    let (first, last) = (max(gold.firstYear ?? 1, 1), gold.lastYear ?? 9999)
    if gold.firstYear != nil || gold.lastYear != nil, first <= last {
      wishes.append(.released(first...last))
    }
    return wishes
  }

  /// A label parts words for one thing by a slash.
  private static func firstName(of tag: String) -> String {
    tag.split(separator: "/").last.map { $0.trimmingPrefix(" ") }.map(String.init) ?? tag
  }
}
