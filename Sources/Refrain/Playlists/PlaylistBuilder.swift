import IndexFile
import MusicBundle
import Recommender
import VectorIndex

/// Turns a request into a problem, and its solution into a playlist that says what it is worth.
struct PlaylistBuilder {
  /// What was asked for, settled by the words.
  private let asked: PlaylistRequest
  private let words: PlaylistWords
  /// The same with what the words demand as a part of it.
  private let request: PlaylistRequest
  private let snapshot: EngineSnapshot
  private let pool: PlaylistPool
  private let allowed: TrackFilter
  private let required: [Int]

  /// How much of a duration may be missing.
  private static let durationSlack = 0.02

  init(
    _ asked: PlaylistRequest, _ words: PlaylistWords, snapshot: EngineSnapshot
  ) throws(EngineError) {
    (self.asked, self.words, self.snapshot) = (asked, words, snapshot)
    var request = asked
    var seen: Set<String> = []
    request.include.removeAll { !seen.insert($0).inserted }
    let question = request.takeUp(words)
    if words.names.kind == .works {
      request.admitOthers(than: words.names.albumTracks, in: snapshot)
    }
    self.request = request
    // A list of so many minutes has nothing whose length nobody knows.
    let isTimed = request.settledLength.isTimed
    allowed = isTimed ? request.filter && .duration(0...1_000_000) : request.filter
    let included = try PlaylistBuilder.included(in: request, snapshot)
    var pool = try PlaylistPool(
      request, words: question, names: words.names, snapshot: snapshot, allowed: allowed)
    let fits = try PlaylistBuilder.fitting(request, words, included: included, snapshot)
    pool.filter { fits.contains($0) && (!isTimed || snapshot.tracks.duration(at: $0) != nil) }
    pool.keepOneOfEach(words.names.songs, unless: Set(included))
    pool.trim(required: Set(included))
    self.pool = pool
    required = included.compactMap { pool.ordinals.firstIndex(of: $0) }
    guard required.count == included.count else {
      throw .invalid(
        "A track to be included has no known duration, which a list of a given duration needs.")
    }
  }

  /// The tracks that must be in the list.
  private static func included(
    in request: PlaylistRequest, _ snapshot: EngineSnapshot
  ) throws(EngineError) -> [UInt32] {
    let set = snapshot.compiled(request.filter)
    let included = try snapshot.ordinals(of: request.include)
    for (id, ordinal) in zip(request.include, included) where !set.contains(ordinal) {
      throw .invalid("The track \"\(id)\" is to be included, but the filters exclude it.")
    }
    return included
  }

  /// The tracks that may be in the list, whoever finds them.
  private static func fitting(
    _ request: PlaylistRequest, _ words: PlaylistWords, included: [UInt32],
    _ snapshot: EngineSnapshot
  ) throws(EngineError) -> OrdinalSet {
    var fitting = snapshot.compiled(request.filter)
    if request.shares.isEmpty, request.seeds.isEmpty, let own = words.names.own {
      fitting.formIntersection(own)
    }
    for ordinal in try snapshot.profile(of: request.taste).disliked { fitting.remove(ordinal) }
    for ordinal in included { fitting.insert(ordinal) }
    return fitting
  }

  func build() throws(EngineError) -> Playlist {
    let problem = problem()
    let needed = required.reduce(0) { $0 + problem.sizes[$1] }
    guard needed <= problem.capacity + 1e-9 else {
      throw .invalid("The tracks to be included are already longer than the list may be.")
    }
    return playlist(solved(problem), problem)
  }

  /// The list of what was found; with filler behind it only where that is too short.
  private func solved(_ problem: PlaylistProblem) -> [Int] {
    let found = candidates(upTo: .found)
    var list = solved(problem, among: found)
    if !problem.usualCaps.isEmpty, problem.deficit(problem.tally(list)) > 1e-9 {
      // Who is asked for has a whole list, rather than others a part of it.
      list = solved(problem.continuing(from: list).withoutUsualCaps, among: found)
    }
    for standing in PlaylistPool.Standing.allCases.dropFirst()
    where pool.standings.contains(standing) && problem.deficit(problem.tally(list)) > 1e-9 {
      list = solved(problem.continuing(from: list), among: candidates(upTo: standing))
    }
    if request.flow == .any {
      list.sort { (problem.relevance[$1], $0) < (problem.relevance[$0], $1) }
    }
    // What is named first, then what was found, then what is only there for the length.
    let others = list.filter { !pool.isNamed[$0] }
    return list.filter { pool.isNamed[$0] }
      + PlaylistPool.Standing.allCases.flatMap { standing in
        others.filter { pool.standings[$0] == standing }
      }
  }

  /// The candidates as near as that to what was asked for, and what must be in the list.
  private func candidates(upTo standing: PlaylistPool.Standing) -> [Int] {
    pool.standings.indices.filter { pool.standings[$0] <= standing || required.contains($0) }
  }

  private func solved(_ problem: PlaylistProblem, among candidates: [Int]) -> [Int] {
    var solver = PlaylistSolver(problem.restricted(to: candidates), seed: request.seed)
    return solver.solve().map { candidates[$0] }
  }

  // MARK: The problem

  private func problem() -> PlaylistProblem {
    let tracks = snapshot.tracks
    let capacity: Double
    let sizes: [Double]
    switch request.settledLength {
    case .tracks(let count):
      capacity = Double(count)
      sizes = pool.ordinals.map { _ in 1 }
    case .duration(let seconds):
      capacity = seconds
      sizes = pool.ordinals.map { tracks.duration(of: $0) ?? 0 }
    }
    var problem = PlaylistProblem(
      relevance: pool.relevance, sizes: sizes, capacity: capacity, groups: [], caps: [],
      shares: shares(), required: required)
    if request.settledLength.isTimed { problem.slack = PlaylistBuilder.durationSlack }
    var groups = PlaylistGroups(tracks: tracks)
    for ordinal in pool.ordinals { groups.add(ordinal, request, words.names.songs) }
    (problem.groups, problem.caps, problem.usualCaps) = (groups.rows, groups.caps, groups.usualCaps)
    if let maximum = request.maximumTracks {
      problem.groups = problem.groups.map { $0 + [problem.caps.count] }
      problem.caps.append(maximum)
    }
    // Who asks for two tracks of one artist has asked for both.
    var counts = problem.caps.map { _ in 0 }
    for candidate in required { for group in problem.groups[candidate] { counts[group] += 1 } }
    problem.caps = zip(problem.caps, counts).map { max($0, $1) }
    if request.flow != .any {
      let sounds = pool.ordinals.map { snapshot.sound(of: $0) }
      problem.transitions = TrackFlow(flow: request.flow).costs(sounds)
    }
    return problem
  }

  private func shares() -> [PlaylistProblem.Share] {
    request.shares.map { share in
      let set = snapshot.compiled(share.filter)
      return .init(
        members: pool.ordinals.map { set.contains($0) }, minimum: share.minimum,
        maximum: share.maximum)
    }
  }

  // MARK: The answer

  private func playlist(_ list: [Int], _ problem: PlaylistProblem) -> Playlist {
    let tally = problem.tally(list)
    let entries = list.map { candidate in
      Playlist.Entry(
        hit: snapshot.hit(pool.ordinals[candidate], score: problem.relevance[candidate]),
        reasons: pool.reasons[candidate])
    }
    let steps = list.count - 1
    let smoothness: Double? =
      problem.transitions != nil && steps > 0
      ? 1 - problem.transitionCost(list) / Double(steps) : nil
    let report = PlaylistReport(
      request: request, snapshot: snapshot, allowed: allowed, problem: problem,
      isOfNames: words.names.kind == .only)
    return Playlist(
      tracks: entries, duration: entries.reduce(0) { $0 + ($1.hit.duration ?? 0) },
      constraints: report.constraints(list, tally), smoothness: smoothness,
      candidates: problem.count, notes: notes() + fillerNotes(list),
      understood: words.understood, request: asked)
  }

  /// What the filters and the words leave to be said.
  private func notes() -> [String] {
    var notes = snapshot.notes(on: .all(allowed.conjuncts + request.shares.map(\.filter)))
    notes += words.interpreted?.notes ?? []
    if let text = request.words, !pool.hasFoundWords {
      notes.append("Nothing in the catalog fits \"\(text.prefix(100))\".")
    }
    if let work = words.names.absentWork {
      notes.append("The catalog has nothing by the name of \"\(work.prefix(100))\".")
    }
    notes += words.path?.notes ?? []
    return notes
      + words.missing.map { "The catalog has nothing by the name of \"\($0.prefix(100))\"." }
  }

  private func fillerNotes(_ list: [Int]) -> [String] {
    let filler = list.count { pool.standings[$0] > .found }
    guard filler > 0 else { return [] }
    return [
      "The last \(filler) of \(list.count) tracks are there to reach the length: they keep a part of "
        + "what was asked for, are like what was found, or popular."
    ]
  }
}

extension PlaylistRequest {
  /// Makes what the words were understood to demand a part of the request, and gives the question that
  /// is left of them; nil without any.
  fileprivate mutating func takeUp(_ said: PlaylistWords) -> Question? {
    if let interpreted = said.interpreted?.question {
      words = interpreted.words.isEmpty ? nil : interpreted.words
      filter = interpreted.filter
    }
    guard var question = said.interpreted?.question ?? words.map({ Question($0) }),
      !question.words.isEmpty || !question.likes.isEmpty
    else { return nil }
    // Seeds that were given have a ranking of their own, and flow does what diversity does in an answer.
    question.likes.removeAll(where: seeds.contains)
    var diversity = Diversity.off
    diversity.familiarity = question.diversity?.familiarity ?? 0
    question.diversity = diversity
    if said.interpreted == nil, !said.missing.isEmpty,
      let parts = RequestSplitter.split(question.words)
    {
      // "songs by" has nothing to do with whom nobody knows.
      question.words = parts.content
    }
    return question
  }
}

extension PlaylistRequest {
  /// Takes the rule back that nothing but an album's tracks will do: they come first.
  fileprivate mutating func admitOthers(than album: Set<UInt32>, in snapshot: EngineSnapshot) {
    guard !album.isEmpty else { return }
    filter = .all(
      filter.conjuncts.filter { conjunct in
        guard case .among = conjunct else { return true }
        return Set(snapshot.compiled(conjunct).ordinals) != album
      })
  }
}

extension PlaylistRequest.Length {
  /// About how many tracks that is.
  var places: Double {
    switch self {
    case .tracks(let count): Double(count)
    case .duration(let seconds): seconds / 200
    }
  }

  var isTimed: Bool {
    switch self {
    case .tracks: false
    case .duration: true
    }
  }
}
