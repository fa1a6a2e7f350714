import IndexFile

extension MusicEngine {
  /// An answer that later calls can go on from: it gets a handle, and says whether there is more.
  ///
  /// ```swift
  /// let jazz = try engine.kept(limit: 10) { engine, limit throws(EngineError) in
  ///   try engine.search("jazz", limit: limit)
  /// }
  /// let next = try engine.page(after: jazz.cursor()!, limit: 10)
  /// let slow = try engine.search("slow", filter: engine.tracks(in: jazz.handle!))
  /// ```
  ///
  /// - Parameters:
  ///   - limit: the hits of the answer, 1...999.
  ///   - ask: asks the engine that it is given for so many hits; called again when more are wanted.
  /// - Throws: what `ask` throws.
  public func kept(
    limit: Int,
    _ ask: @escaping @Sendable (MusicEngine, Int) throws(EngineError) -> SearchAnswer
  ) throws(EngineError) -> SearchAnswer {
    let engine = pinned()
    let asked = min(max(limit, 1) + 1, MusicEngine.maximumLimit)
    var answer = try ask(engine, asked)
    guard !answer.hits.isEmpty else { return answer }
    let set = ResultSet(
      answer, limit: asked, generation: engine.generation.number, ask)
    answer.handle = results.keep(set)
    answer.hasMore = answer.hits.count > limit
    answer.hits = Array(answer.hits.prefix(limit))
    return answer
  }

  /// The hits after those that a cursor stands for, in the order of one long answer.
  ///
  /// - Parameters:
  ///   - cursor: as `SearchAnswer.cursor(after:)` gave it.
  ///   - limit: how many hits at most, 1...999.
  /// - Throws: `.gone` when the answer is no longer remembered, or of another generation; `.invalid`
  ///   for what is no cursor.
  public func page(after cursor: String, limit: Int = 10) throws(EngineError) -> SearchAnswer {
    try snapshot.checkLimit(limit)
    let parts = cursor.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let offset = Int(parts[1]),
      (0...MusicEngine.maximumLimit).contains(offset)
    else {
      throw .invalid("\"\(cursor.prefix(32))\" is no cursor. Use one as an answer gave it.")
    }
    let handle = String(parts[0])
    let engine = pinned()
    let set = try remembered(handle)
    guard set.generation == engine.generation.number else { throw .gone(handle) }
    let (hits, total, notes) = try set.page(from: offset, limit: limit, on: engine)
    var answer = SearchAnswer(
      hits: Array(hits.prefix(limit)), total: total,
      explanation: hits.isEmpty
        ? EmptyExplanation(reason: "There are no more.", without: []) : nil, notes: notes)
    answer.handle = handle
    answer.offset = offset
    answer.hasMore = hits.count > limit
    return answer
  }

  /// The tracks that an answer's handle stands for, as a filter: its ranking, up to about a thousand
  /// tracks. After a new generation it is what that has for the same question.
  ///
  /// - Throws: `.gone` when the answer is no longer remembered.
  public func tracks(in handle: String) throws(EngineError) -> TrackFilter {
    let engine = pinned()
    let ids = try remembered(handle).members(on: engine)
    return .among(TrackSelection(named: handle, ids, in: engine.snapshot.tracks))
  }

  private func remembered(_ handle: String) throws(EngineError) -> ResultSet {
    guard let set = results.find(handle) else { throw .gone(handle) }
    return set
  }
}

/// Some tracks by their ids, for a filter.
public struct TrackSelection: Sendable, Equatable {
  /// What a description of the filter calls them.
  public let name: String
  /// The ids, in any order; those that no track has stand for nothing.
  public let ids: [String]
  /// Their ordinals in the build that this is about, so that it need not look them up again.
  private let ordinals: [UInt32]
  private let buildID: UInt64?

  /// A selection of your own.
  public init(named name: String = "the selection", _ ids: [String]) {
    self.name = name
    self.ids = ids
    ordinals = []
    buildID = nil
  }

  init(named name: String, _ ids: [String], in tracks: TrackTable) {
    self.name = name
    self.ids = ids
    ordinals = ids.compactMap { tracks.ordinal(ofID: $0) }
    buildID = tracks.file.identity.buildID
  }

  func ordinals(in tracks: TrackTable) -> [UInt32] {
    buildID == tracks.file.identity.buildID
      ? ordinals : ids.compactMap { tracks.ordinal(ofID: $0) }
  }

  /// The same ids under the same name.
  public static func == (left: TrackSelection, right: TrackSelection) -> Bool {
    left.name == right.name && left.ids == right.ids
  }
}
