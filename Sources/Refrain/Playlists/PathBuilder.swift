import IndexFile
import MusicBundle
import MusicNames
import Recommender
import VectorIndex

/// Turns a request for a path into a problem, and its solution into a playlist.
struct PathBuilder {
  private let request: PlaylistRequest
  private let snapshot: EngineSnapshot
  private let space: VectorSpace
  private let understood: [UnderstoodPart]
  private let preferences: [Preference]
  private let filter: TrackFilter
  /// Ordinals; the first two are the ends.
  private let candidates: [UInt32]
  private let directions: [[Float]]
  private var notes: [String]

  /// Points between the ends around which tracks are looked for, and tracks around each.
  private static let maximumPoints = 24
  private static let tracksAround = 16
  /// What it costs that a track does not keep a preference of full strength.
  private static let preferenceCost = 0.02
  /// Where the ends are near each other, steps may still be as long as this: an eighth of a turn.
  static let minimumBound = 0.25

  init(
    from start: String, to end: String, _ request: PlaylistRequest, _ words: PlaylistWords,
    snapshot: EngineSnapshot
  ) throws(EngineError) {
    self.request = request
    self.snapshot = snapshot
    if request.space == nil, let sound = snapshot.soundSpace {
      space = sound
    } else {
      space = try snapshot.vectorSpace(named: request.space)
    }
    let interpreted = words.interpreted
    understood = interpreted?.understood ?? []
    preferences = interpreted?.question.preferences ?? []
    filter = interpreted?.question.filter ?? request.filter
    notes = snapshot.notes(on: filter) + (interpreted?.notes ?? []) + (words.path?.notes ?? [])
    if request.words != nil, understood.isEmpty {
      notes.append("The words demand nothing that a path could keep; they were not looked for.")
    }
    let ends = try snapshot.ordinals(of: [start, end])
    let allowed = snapshot.compiled(filter)
    for (id, ordinal) in zip([start, end], ends) where !allowed.contains(ordinal) {
      throw .invalid("The path has an end at \"\(id)\", but the filters exclude it.")
    }
    guard snapshot.tracks.song(of: ends[0]) != snapshot.tracks.song(of: ends[1]) else {
      throw .invalid("Both ends of the path are one song.")
    }
    var found = [ends[0], ends[1]]
    var vectors: [[Float]] = []
    for (id, ordinal) in zip([start, end], ends) {
      guard let direction = space.direction(of: ordinal) else {
        throw .invalid("The track \"\(id)\" has no vector in the space \"\(space.name)\".")
      }
      vectors.append(direction)
    }
    let disliked = Set(try snapshot.profile(of: request.taste).disliked)
    for ordinal in try PathBuilder.between(
      vectors[0], vectors[1], count: request.settledLength.tracks - 2, in: space, among: allowed,
      of: snapshot.tracks)
    where !ends.contains(ordinal) && !disliked.contains(ordinal) {
      guard let direction = space.direction(of: ordinal) else { continue }
      found.append(ordinal)
      vectors.append(direction)
    }
    candidates = found
    directions = vectors
  }

  func build() -> Playlist {
    let count = request.settledLength.tracks
    var problem = problem(cap: request.maximumPerArtist ?? request.usualMaximumPerArtist)
    var path = PathSolver(problem).path(ofAtMost: count)
    if path.count < count, request.maximumPerArtist == nil, request.usualMaximumPerArtist != nil {
      // What is usual gives way to a path as long as was asked for.
      let free = self.problem(cap: nil)
      let longer = PathSolver(free).path(ofAtMost: count)
      if longer.count > path.count { (problem, path) = (free, longer) }
    }
    return playlist(path, problem)
  }

  /// Tracks around points on the shortest way from one direction to another, in the order of their
  /// places.
  private static func between(
    _ start: [Float], _ end: [Float], count: Int, in space: VectorSpace, among allowed: OrdinalSet,
    of tracks: TrackTable
  ) throws(EngineError) -> [UInt32] {
    guard count > 0 else { return [] }
    let points = min(count, maximumPoints)
    let around = max(tracksAround, 4 * count / points)
    var found: Set<UInt32> = []
    for point in 1...points {
      let part = Float(point) / Float(points + 1)
      let query = zip(start, end).map { (1 - part) * $0 + part * $1 }
      // Ends that are opposite have no middle; what is near the first will do.
      let isNothing = query.allSatisfy { abs($0) < 1e-6 }
      for entry in try space.nearest(
        to: isNothing ? start : query, limit: around, among: allowed, in: tracks)
      {
        found.insert(entry.ordinal)
      }
    }
    return tracks.names.placed(Array(found))
  }

  private func problem(cap: Int?) -> PathProblem {
    let distances = SquareTable<Double>(count: candidates.count, isSymmetric: true) {
      one, other in
      TrackFlow.angle(directions[one], directions[other])
    }
    let sets = preferences.map { (snapshot.compiled($0.filter), $0.strength) }
    let penalties = candidates.map { track in
      sets.reduce(0.0) { sum, preference in
        preference.0.contains(track) ? sum : sum + PathBuilder.preferenceCost * preference.1
      }
    }
    var grouping = request
    grouping.maximumPerArtist = cap
    grouping.usualMaximumPerArtist = nil
    var groups = PlaylistGroups(tracks: snapshot.tracks)
    for track in candidates { groups.add(track, grouping, []) }
    var caps = groups.caps
    // Who asks for a path between two tracks of one artist has asked for both.
    var counts = caps.map { _ in 0 }
    for end in 0..<2 { for group in groups.rows[end] { counts[group] += 1 } }
    caps = zip(caps, counts).map { max($0, $1) }
    return PathProblem(
      distances: distances, penalties: penalties, groups: groups.rows, caps: caps,
      longestStep: max(distances[0, 1], PathBuilder.minimumBound))
  }

  private func playlist(_ path: [Int], _ problem: PathProblem) -> Playlist {
    let steps = zip(path, path.dropFirst()).map { problem.distances[$0, $1] }
    let entries = path.enumerated().map { place, candidate in
      Playlist.Entry(
        hit: snapshot.hit(
          candidates[candidate], score: place == 0 ? 1 : 1 - steps[place - 1]),
        reasons: [candidate == 0 ? "from" : candidate == 1 ? "to" : "path"])
    }
    let count = Double(request.settledLength.tracks)
    let isLong = path.count == request.settledLength.tracks
    let largest = steps.max() ?? 0
    return Playlist(
      tracks: entries, duration: entries.reduce(0) { $0 + ($1.hit.duration ?? 0) },
      constraints: [
        .init(
          name: "tracks", wanted: count...count, got: Double(path.count), isMet: isLong,
          reason: isLong
            ? nil
            : "With more of the \(problem.count) candidates a step would be longer than the direct "
              + "one, or a cap would be broken."),
        .init(
          name: "largest step", wanted: 0...problem.longestStep, got: largest,
          isMet: largest <= problem.longestStep),
      ],
      smoothness: 1 - steps.reduce(0, +) / Double(max(steps.count, 1)),
      candidates: problem.count, notes: notes, understood: understood, request: request)
  }
}

extension PlaylistRequest.Length {
  /// How many tracks were asked for; 0 for a duration.
  fileprivate var tracks: Int {
    if case .tracks(let count) = self { count } else { 0 }
  }
}

extension VectorSpace {
  /// A track's vector at length 1; nil for one without a direction.
  func direction(of track: UInt32) -> [Float]? {
    guard let vector = index.vector(of: track) else { return nil }
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 && length.isFinite ? vector.map { $0 / length } : nil
  }
}
