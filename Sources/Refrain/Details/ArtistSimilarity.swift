import Foundation
import IndexFile
import MusicBundle
import Primitives
import Recommender
import VectorIndex

/// Ranks artists by what their tracks have in common with those of others, channel by channel.
struct ArtistSimilarity: Sendable {
  private let snapshot: EngineSnapshot
  private let seedTracks: [UInt32]
  private let unwanted: Set<UInt32>
  private let allowed: OrdinalSet
  private let profile: TagProfile

  /// Tracks that stand for the seeds: their most popular ones.
  private static let maximumSeedTracks = 60
  /// Tracks that a channel finds.
  private static let depth = 300
  /// Tracks that an artist is judged by: of more, the prolific would come first.
  private static let tracksCounted = 3
  /// Artists whose tags are compared.
  private static let maximumCandidates = 400
  /// Tracks shown of each.
  private static let tracksShown = 3
  /// The constant of reciprocal rank fusion.
  private static let rankConstant = 60.0

  init(
    snapshot: EngineSnapshot, seeds: [UInt32], unwanted: Set<UInt32>, filter: TrackFilter
  ) {
    self.snapshot = snapshot
    self.unwanted = unwanted
    allowed = snapshot.compiled(filter)
    var own: [UInt32] = []
    let each = max(1, ArtistSimilarity.maximumSeedTracks / seeds.count)
    for seed in seeds.prefix(ArtistSimilarity.maximumSeedTracks) {
      own += snapshot.bestKnown(snapshot.tracks.tracks(ofArtist: seed), limit: each)
    }
    seedTracks = own
    profile = TagProfile(of: own, in: snapshot.tracks)
  }

  private var tracks: TrackTable { snapshot.tracks }

  /// What one channel makes of artists: best first, with the tracks that speak for each.
  private struct Channel: Sendable {
    let name: String
    let artists: [(artist: UInt32, score: Double)]
    let tracks: [UInt32: [UInt32]]
  }

  func ranked(limit: Int) throws(EngineError) -> [SimilarArtist] {
    // Listening and the spaces know nothing of each other.
    let sources = (snapshot.listening == nil ? 0 : 1) + snapshot.vectorSpaces.count
    let answers = WorkPool.ofCalls.map(sources) { source in
      Result { () throws(EngineError) in
        let space = source - (snapshot.listening == nil ? 0 : 1)
        return space < 0 ? byListening() : try near(in: snapshot.vectorSpaces[space])
      }
    }
    var channels: [Channel] = []
    for answer in answers { if let channel = try answer.get() { channels.append(channel) } }
    channels.append(byTags(candidates(of: channels)))
    return fused(channels.filter { !$0.artists.isEmpty }, limit: limit)
  }

  private func byListening() -> Channel? {
    snapshot.listening.map { listening in
      let found = listening.similar(
        to: seedTracks, limit: ArtistSimilarity.depth, allowed: allowed)
      return channel(MusicBundle.Channel.listening, found.map { ($0.item, Double($0.score)) })
    }
  }

  /// - Returns: nil where none of the seeds has a vector.
  private func near(in space: VectorSpace) throws(EngineError) -> Channel? {
    guard let query = space.blend(seedTracks, without: []) else { return nil }
    do throws(VectorIndexError) {
      let found = try space.index.search(
        query, limit: ArtistSimilarity.depth, allowed: allowed, options: VectorSearchOptions(),
        place: tracks.place)
      return channel(
        space.name,
        found.map { ($0.ordinal, Double(space.index.metric.score(for: $0.distance))) })
    } catch {
      if case .file(let inner) = error { throw .file(inner) }
      throw .invalid(error.description)
    }
  }

  /// Artists by the sum of their best tracks' scores.
  private func channel(_ name: String, _ found: [(track: UInt32, score: Double)]) -> Channel {
    var sums: [UInt32: Double] = [:]
    var speaking: [UInt32: [UInt32]] = [:]
    for (track, score) in found where score > 0 {
      for artist in tracks.artistIdentities(of: track) where !unwanted.contains(artist) {
        guard speaking[artist, default: []].count < ArtistSimilarity.tracksCounted else { continue }
        speaking[artist, default: []].append(track)
        sums[artist, default: 0] += score
      }
    }
    let ranked = sums.sorted {
      $0.value != $1.value ? $0.value > $1.value : isInFront($0.key, of: $1.key)
    }
    return Channel(name: name, artists: ranked.map { ($0.key, $0.value) }, tracks: speaking)
  }

  // MARK: Tags

  /// Those that other channels found, and artists of tracks with the seeds' most telling tags.
  private func candidates(of channels: [Channel]) -> [UInt32] {
    var candidates: [UInt32] = []
    var seen = unwanted
    func add(_ artist: UInt32) {
      if candidates.count < ArtistSimilarity.maximumCandidates, seen.insert(artist).inserted {
        candidates.append(artist)
      }
    }
    for place in 0..<150 {
      for channel in channels where place < channel.artists.count {
        add(channel.artists[place].artist)
      }
    }
    for tag in profile.tags.prefix(5) {
      // Evenly over the whole list, for its beginning is of a few artists.
      let having = tracks.tagTracks[Int(tag.tag)]
      for place in stride(from: 0, to: having.count, by: max(1, having.count / 100)) {
        let track = having[having.startIndex + place]
        guard Int(track) < tracks.count, allowed.contains(track) else { continue }
        for artist in tracks.artistIdentities(of: track) { add(artist) }
      }
    }
    return candidates
  }

  private func byTags(_ candidates: [UInt32]) -> Channel {
    guard !profile.isEmpty else {
      return Channel(name: "tags", artists: [], tracks: [:])
    }
    var scores: [(artist: UInt32, score: Double)] = []
    var rarities = TagRarities(tracks)
    for artist in candidates {
      let some = tracks.tracks(ofArtist: artist).prefix(12).filter { allowed.contains($0) }
      let similarity = profile.cosine(withTagsOf: some, in: tracks, &rarities)
      if similarity > 0 { scores.append((artist, similarity)) }
    }
    scores.sort {
      $0.score != $1.score ? $0.score > $1.score : isInFront($0.artist, of: $1.artist)
    }
    return Channel(name: "tags", artists: scores, tracks: [:])
  }

  // MARK: The answer

  /// Whether an artist comes before another one who is worth as much.
  private func isInFront(_ artist: UInt32, of other: UInt32) -> Bool {
    tracks.placeOfArtist(artist) < tracks.placeOfArtist(other)
  }

  private func fused(_ channels: [Channel], limit: Int) -> [SimilarArtist] {
    var scores: [UInt32: Double] = [:]
    var places: [UInt32: [TrackHit.ChannelRank]] = [:]
    let best = Double(channels.count) / (ArtistSimilarity.rankConstant + 1)
    for channel in channels {
      for (rank, entry) in channel.artists.enumerated() {
        scores[entry.artist, default: 0] +=
          1 / (ArtistSimilarity.rankConstant + Double(rank + 1)) / best
        places[entry.artist, default: []].append(
          .init(name: channel.name, rank: rank + 1, score: entry.score))
      }
    }
    let order = scores.sorted {
      $0.value != $1.value ? $0.value > $1.value : isInFront($0.key, of: $1.key)
    }
    return order.prefix(limit).map { artist, score in
      SimilarArtist(
        name: tracks.artistName(artist), trackCount: tracks.tracks(ofArtist: artist).count,
        score: score, channels: places[artist] ?? [], sharedTags: sharedTags(with: artist),
        tracks: shown(of: artist, channels).map { snapshot.details(of: $0) })
    }
  }

  private func sharedTags(with artist: UInt32) -> [CatalogTag] {
    let own = TagProfile(
      of: snapshot.bestKnown(tracks.tracks(ofArtist: artist), limit: 24), in: tracks)
    return profile.shared(with: own).prefix(4).map { snapshot.catalogTag($0) }
  }

  private func shown(of artist: UInt32, _ channels: [Channel]) -> [UInt32] {
    var shown: [UInt32] = []
    let speaking = channels.flatMap { $0.tracks[artist] ?? [] }
    let popular = snapshot.bestKnown(tracks.tracks(ofArtist: artist), limit: 50).filter {
      allowed.contains($0)
    }
    for track in speaking + popular
    where shown.count < ArtistSimilarity.tracksShown && !shown.contains(track) {
      shown.append(track)
    }
    return shown
  }
}

/// The tags of some tracks, weighted by how telling they are.
struct TagProfile {
  /// By ordinal of the tag, so that two profiles are compared in one pass.
  private let entries: [(tag: UInt32, weight: Double)]
  private let length: Double

  init(of songs: [UInt32], in tracks: TrackTable) {
    var rarities = TagRarities(tracks)
    self.init(of: songs, in: tracks, &rarities)
  }

  /// - Parameter rarities: what many profiles share.
  init(of songs: [UInt32], in tracks: TrackTable, _ rarities: inout TagRarities) {
    var entries: [(tag: UInt32, weight: Double)] = []
    TagProfile.forEachWeight(of: songs, in: tracks, &rarities) { entries.append(($0, $1)) }
    self.entries = entries
    length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  /// Calls `body` with each tag of some tracks, ascending, and how telling it is: how often it is here, by
  /// how rarely elsewhere.
  private static func forEachWeight(
    of songs: [UInt32], in tracks: TrackTable, _ rarities: inout TagRarities,
    _ body: (UInt32, Double) -> Void
  ) {
    var assigned: [UInt32] = []
    for song in songs where Int(song) < tracks.count {
      tracks.forEachTag(of: song) { assigned.append($0) }
    }
    assigned.sort()
    var start = 0
    while start < assigned.count {
      let tag = assigned[start]
      var end = start + 1
      while end < assigned.count, assigned[end] == tag { end += 1 }
      body(tag, Double(end - start) / Double(songs.count) * rarities[tag])
      start = end
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The tags, most telling first.
  var tags: [(tag: UInt32, weight: Double)] {
    entries.sorted { ($1.weight, $0.tag) < ($0.weight, $1.tag) }
  }

  /// The cosine with the profile of some tracks, which is not made for it.
  func cosine(
    withTagsOf songs: [UInt32], in tracks: TrackTable, _ rarities: inout TagRarities
  ) -> Double {
    var (product, square, place) = (0.0, 0.0, 0)
    TagProfile.forEachWeight(of: songs, in: tracks, &rarities) { tag, weight in
      square += weight * weight
      while place < entries.count, entries[place].tag < tag { place += 1 }
      if place < entries.count, entries[place].tag == tag {
        product += entries[place].weight * weight
      }
    }
    guard length > 0, square > 0 else { return 0 }
    return product / (length * square.squareRoot())
  }

  /// Tags of both, the most telling of both first.
  func shared(with other: TagProfile) -> [UInt32] {
    var shared: [(tag: UInt32, weight: Double)] = []
    forEachCommon(with: other) { shared.append(($0, min($1, $2))) }
    return shared.sorted { ($1.weight, $0.tag) < ($0.weight, $1.tag) }.map(\.tag)
  }

  /// Calls `body` with each tag of both and its two weights.
  private func forEachCommon(with other: TagProfile, _ body: (UInt32, Double, Double) -> Void) {
    var (left, right) = (0, 0)
    while left < entries.count, right < other.entries.count {
      if entries[left].tag == other.entries[right].tag {
        body(entries[left].tag, entries[left].weight, other.entries[right].weight)
        left += 1
        right += 1
      } else if entries[left].tag < other.entries[right].tag {
        left += 1
      } else {
        right += 1
      }
    }
  }
}

/// How rare tags are, each worked out once.
struct TagRarities {
  private let tracks: TrackTable
  private let all: Double
  /// 0 where it has not been asked for.
  private var known: [Double]

  init(_ tracks: TrackTable) {
    self.tracks = tracks
    all = Double(max(tracks.liveCount, 1))
    known = Array(repeating: 0, count: tracks.tagTracks.count)
  }

  /// - Precondition: there is such a tag.
  subscript(tag: UInt32) -> Double {
    mutating get {
      if known[Int(tag)] > 0 { return known[Int(tag)] }
      let rarity = log(1 + all / Double(max(tracks.tagTracks[Int(tag)].count, 1)))
      known[Int(tag)] = rarity
      return rarity
    }
  }
}
