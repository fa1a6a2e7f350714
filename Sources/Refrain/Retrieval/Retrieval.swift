import IndexFile
import TextIndex

/// One request on its way through a snapshot: understand, ask the channels, fuse, hold back,
/// collapse versions, diversify.
struct Retrieval {
  let snapshot: EngineSnapshot
  let request: RetrievalRequest
  let recipe: FusionRecipe
  let understanding: Understanding
  let likes: [UInt32]
  let dislikes: [UInt32]
  /// The filter with what the words demand.
  let filter: TrackFilter
  /// What satisfies it; nil for everything.
  let admitted: OrdinalSet?
  /// What may be returned: admitted, and neither liked, disliked nor excluded; nil for everything.
  let allowed: OrdinalSet?
  /// How often each artist was disliked, less how often liked.
  private let aversions: [UInt32: Int]

  private var tracks: TrackTable { snapshot.tracks }

  /// Entries a channel, for answers that end so far down: twice as many at least, because recordings
  /// of one song become one hit.
  private static func depth(forHits end: Int) -> Int {
    end <= 50 ? 100 : end <= 100 ? 200 : 1000
  }

  init(_ request: RetrievalRequest, in snapshot: EngineSnapshot) throws(EngineError) {
    try Retrieval.check(request, snapshot)
    self.snapshot = snapshot
    self.request = request
    recipe = request.fusion ?? snapshot.fusion
    understanding = Understanding(
      request, recipe: recipe, tracks: snapshot.tracks, text: snapshot.text)
    likes = try snapshot.ordinals(of: request.likes)
    dislikes = try snapshot.ordinals(of: request.dislikes)
    aversions = Retrieval.aversions(likes, dislikes, snapshot.tracks)
    filter = .all(request.filter.conjuncts + understanding.constraints)
    var admitted = FilterCompiler(tracks: snapshot.tracks).allowed(filter)
    if let demanded = understanding.demanded {
      do throws(IndexFileError) {
        admitted = try snapshot.text.matches(demanded, allowed: admitted)
      } catch {
        throw .file(error)
      }
    }
    self.admitted = admitted
    let gone = Retrieval.songs(
      of: try likes + dislikes + snapshot.ordinals(of: request.excluded), request, understanding,
      snapshot.tracks)
    if gone.isEmpty {
      allowed = admitted
    } else {
      var rest = admitted ?? OrdinalSet(capacity: snapshot.tracks.count, full: true)
      for ordinal in gone { rest.remove(ordinal) }
      allowed = rest
    }
  }

  /// Other recordings of a song that is known are no news, unless a kind of recording is asked for.
  private static func songs(
    of known: [UInt32], _ request: RetrievalRequest, _ understanding: Understanding,
    _ tracks: TrackTable
  ) -> [UInt32] {
    guard request.versions != .all, understanding.marks.isEmpty else { return known }
    return known.flatMap { tracks.isOnlyVersion($0) ? [$0] : tracks.versions(of: $0) }
  }

  private static func check(
    _ request: RetrievalRequest, _ snapshot: EngineSnapshot
  ) throws(EngineError) {
    try snapshot.checkLimit(request.limit)
    guard (0...MusicEngine.maximumLimit).contains(request.offset) else {
      throw .invalid(
        "offset is \(request.offset); it must be in 0...\(MusicEngine.maximumLimit).")
    }
    let shares = [
      ("strength", request.diversity.strength), ("floor", request.diversity.floor),
      ("novelty", request.diversity.novelty), ("familiarity", request.diversity.familiarity),
    ]
    for (name, share) in shares where !(0...1).contains(share) {
      throw .invalid("\(name) is \(share); it must be in 0...1.")
    }
    for preference in request.preferences where !(0...1).contains(preference.strength) {
      throw .invalid("A preference's strength is \(preference.strength); it must be in 0...1.")
    }
    for cap in [request.diversity.artistCap, request.diversity.albumCap] {
      if let cap, cap < 1 { throw .invalid("A cap is \(cap); it must be at least 1.") }
    }
    for channel in (request.channels ?? []).sorted()
    where !snapshot.channelNames.contains(channel) {
      throw .unknown(
        "There is no channel \"\(channel)\", only: "
          + snapshot.channelNames.joined(separator: ", ") + ".")
    }
  }

  /// Whether nothing is said that a channel could go by.
  var isBlank: Bool {
    understanding.query == .nothing && understanding.meaning.isEmpty && likes.isEmpty
      && request.listener == nil
  }

  // MARK: Channels

  /// The rankings of the channels that have one, in a fixed order.
  func rankings() throws(EngineError) -> [ChannelRanking] {
    var rankings = try rankings(allowed: allowed)
    for preference in request.preferences {
      // What satisfies a preference must be among the candidates before it can be preferred.
      var preferred = FilterCompiler(tracks: tracks).set(of: preference.filter)
      if let allowed { preferred.formIntersection(allowed) }
      let more = try self.rankings(allowed: preferred)
      rankings = Retrieval.merged(rankings, more)
    }
    return rankings
  }

  private func rankings(allowed: OrdinalSet?) throws(EngineError) -> [ChannelRanking] {
    let channels = ChannelSearch(
      snapshot: snapshot, understanding: understanding, recipe: recipe, likes: likes,
      dislikes: dislikes, allowed: allowed,
      depth: Retrieval.depth(forHits: request.offset + request.limit))
    func asks(_ name: String) -> Bool {
      request.channels?.contains(name) ?? (recipe.weight(of: name) > 0)
    }
    var rankings: [ChannelRanking] = []
    if asks(Signal.text), let text = try channels.text() { rankings.append(text) }
    if asks(Signal.name), let names = channels.names() { rankings.append(names) }
    if asks(Signal.artists), let artists = channels.likedArtists() { rankings.append(artists) }
    for space in snapshot.vectorSpaces where asks(space.name) {
      if let near = try channels.vectors(in: space) { rankings.append(near) }
    }
    if asks(Signal.listening), let heard = try channels.listening(request.listener) {
      rankings.append(heard)
    }
    return rankings
  }

  /// Rankings of the same channels over different tracks as one ranking each.
  static func merged(_ left: [ChannelRanking], _ right: [ChannelRanking]) -> [ChannelRanking] {
    var result = left
    for ranking in right {
      guard let place = result.firstIndex(where: { $0.name == ranking.name }) else {
        result.append(ranking)
        continue
      }
      let known = Set(result[place].entries.map(\.ordinal))
      result[place].entries =
        (result[place].entries
        + ranking.entries.filter { !known.contains($0.ordinal) })
        .sorted { ($1.score, $0.ordinal) < ($0.score, $1.ordinal) }
      result[place].unit = max(result[place].unit, ranking.unit)
    }
    return result
  }

  // MARK: Ranking

  /// Candidates after fusion and everything that holds back, best first.
  func candidates(_ rankings: [ChannelRanking]) -> [Candidate] {
    var candidates = Fusion.fuse(rankings, by: recipe)
    let fame = recipe.weight(of: Signal.popularity)
    let preferred = request.preferences.map { preference in
      (
        set: FilterCompiler(tracks: tracks).set(of: preference.filter),
        strength: preference.strength
      )
    }
    let diversity = request.diversity
    for place in candidates.indices {
      let ordinal = candidates[place].ordinal
      var score = candidates[place].score
      let known = snapshot.fame(of: ordinal)
      switch recipe.method {
      case .convex: score += fame * known
      case .rank: score *= 1 + fame * known
      }
      for (set, strength) in preferred where !set.contains(ordinal) { score *= 1 - strength }
      score *= 1 - recipe.aversion * aversion(to: ordinal)
      score *= 1 - recipe.versions * versionDistance(of: ordinal)
      score *= 1 - diversity.novelty * known
      score *= 1 - diversity.familiarity * (1 - known)
      candidates[place].score = score
    }
    return Fusion.sorted(candidates)
  }

  /// How often each artist was disliked, less how often liked.
  private static func aversions(
    _ likes: [UInt32], _ dislikes: [UInt32], _ tracks: TrackTable
  ) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for track in dislikes {
      for artist in tracks.artists(of: track) { counts[artist, default: 0] += 1 }
    }
    for track in likes { for artist in tracks.artists(of: track) { counts[artist]? -= 1 } }
    return counts
  }

  /// 0...1: how often a track's artists were disliked, net of likes.
  func aversion(to ordinal: UInt32) -> Double {
    guard !aversions.isEmpty else { return 0 }
    let most = tracks.artists(of: ordinal).map { aversions[$0, default: 0] }.max() ?? 0
    return most > 0 ? Double(most) / Double(most + 2) : 0
  }

  /// 0...1: how far a track is from the kind of recording that is wanted.
  func versionDistance(of ordinal: UInt32) -> Double {
    Double(VersionCollapse.distance(tracks.marks(of: ordinal), understanding.marks)) / 3
  }

  /// Candidates of a song each, at most those of which diversity chooses.
  private static let widest = 300

  /// How recordings of one song become one hit.
  var collapse: VersionCollapse {
    VersionCollapse(
      tracks: tracks, policy: request.versions, marks: understanding.marks,
      fame: { snapshot.fame(of: $0) }, isAllowed: { allowed?.contains($0) ?? true })
  }

  /// The answer's order, as far as its last hit.
  func ordered(_ candidates: [Candidate]) -> [Candidate] {
    let songs = collapse.collapse(candidates)
    let end = request.offset + request.limit
    // One artist who is asked for may fill the answer; several share its first ten.
    let names = understanding.askedNames
    let asked = names > 1 ? [] : understanding.askedArtists
    var diversity = request.diversity
    if names > 1, let spread = diversity.artistSpread {
      diversity.artistSpread = max(spread, (9 + names) / names)
    }
    let width = end > 100 ? songs.count : Retrieval.widest
    let order = Diversifier.order(
      songs.prefix(width).map(\.score), by: diversity, limit: end
    ) { number in
      let likeness = self.likeness(of: songs[number].ordinal)
      return Diversifier.Item(
        likeness: likeness, isAskedFor: likeness.artists.contains { asked.contains($0) })
    }
    return order.map { songs[$0] }
  }

  private func likeness(of ordinal: UInt32) -> Likeness {
    Likeness(
      artists: tracks.artists(of: ordinal), album: tracks.albumNumber(of: ordinal),
      tags: tracks.tagOrdinals(of: ordinal).sorted())
  }
}
