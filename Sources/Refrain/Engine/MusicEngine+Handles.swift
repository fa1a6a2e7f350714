import IndexFile
import MusicBundle

extension MusicEngine {
  /// An answer that later calls can continue: it gets a handle, and says whether there is more.
  ///
  /// ```swift
  /// let jazz = try engine.remember(Question("jazz"))
  /// let next = try engine.page(after: jazz.cursor()!)
  /// let more = try engine.search("jazz", filter: !engine.filter(for: jazz.handle!))
  /// ```
  ///
  /// - Throws: as `answer(_:)`.
  public func remember(_ question: Question) throws(EngineError) -> Answer {
    let snapshot = snapshot
    let (offset, limit) = (question.offset, question.limit)
    var whole = question
    whole.offset = 0
    // One more than is shown says whether anything follows.
    whole.limit = min(max(offset, 0) + limit + 1, MusicEngine.maximumLimit)
    try question.check(channels: snapshot.channelNames)
    let first = try snapshot.answer(whole)
    guard !first.hits.isEmpty else { return first }
    let remembered = RememberedAnswer(whole, first, in: snapshot)
    var page = try remembered.page(from: offset, limit: limit, in: snapshot)
    page.handle = answers.add(remembered)
    page.noteLimit(limit)
    return page
  }

  /// The hits after those that a cursor stands for, in the order of one long answer.
  ///
  /// - Parameters:
  ///   - cursor: as `Answer.cursor(after:)` gave it.
  ///   - limit: how many hits at most, 1...1,000.
  /// - Throws: `.expired` when the answer is no longer remembered, or of another generation;
  ///   `.invalid` for what is no cursor.
  public func page(after cursor: String, limit: Int = 10) throws(EngineError) -> Answer {
    try MusicEngine.checkLimit(limit)
    let parts = cursor.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let offset = Int(parts[1]),
      (0...MusicEngine.maximumLimit).contains(offset)
    else {
      throw .invalid("\"\(cursor.prefix(32))\" is no cursor. Use one as an answer gave it.")
    }
    let handle = String(parts[0])
    let snapshot = snapshot
    let remembered = try remembered(handle)
    guard remembered.generation == snapshot.generation.number else { throw .expired(handle) }
    var page = try remembered.page(from: offset, limit: limit, in: snapshot)
    page.handle = handle
    return page
  }

  /// The tracks that an answer's handle stands for, as a filter: what its pages have shown so far,
  /// with the other recordings of its songs where a hit stands for a song. What nobody has seen is not
  /// among them, so that it can still come.
  ///
  /// - Throws: `.expired` when the answer is no longer remembered.
  public func filter(for handle: String) throws(EngineError) -> TrackFilter {
    let tracks = snapshot.tracks
    let answer = try remembered(handle)
    var ids = answer.shown
    if answer.isOfSongs {
      ids = ids.flatMap { id -> [String] in
        guard let ordinal = tracks.ordinal(ofID: id) else { return [] }
        return tracks.versions(of: ordinal).map { tracks.id(of: $0) }
      }
    }
    return .among(TrackSelection(named: handle, ids, in: tracks))
  }

  /// Takes back the end of a handle's latest page: only the first `count` of its hits were passed on, for
  /// want of room.
  ///
  /// - Parameters:
  ///   - handle: the answer's.
  ///   - offset: where the page began.
  ///   - count: how many of its hits were passed on.
  public func cutPage(of handle: String, from offset: Int, to count: Int) {
    answers.find(handle)?.cutPage(from: offset, to: count)
  }

  /// The ids of the tracks that an answer's pages have shown so far, best first: `Question.shown`.
  ///
  /// - Throws: `.expired` when the answer is no longer remembered.
  public func shownTracks(of handle: String) throws(EngineError) -> [String] {
    try remembered(handle).shown
  }

  private func remembered(_ handle: String) throws(EngineError) -> RememberedAnswer {
    guard let answer = answers.find(handle) else { throw .expired(handle) }
    return answer
  }
}
