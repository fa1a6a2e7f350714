import IndexFile
import Recommender
import TextEncoder
import TextIndex
import VectorIndex

/// The channels of a retrieval, each a ranking of its own.
struct ChannelSearch {
  let snapshot: EngineSnapshot
  let understanding: Understanding
  let recipe: FusionRecipe
  let likes: [UInt32]
  let dislikes: [UInt32]
  /// What may be returned; nil for everything.
  let allowed: OrdinalSet?
  /// Entries a channel.
  let depth: Int

  private var tracks: TrackTable { snapshot.tracks }

  private func isAllowed(_ ordinal: UInt32) -> Bool { allowed?.contains(ordinal) ?? true }

  // MARK: Words

  func text() throws(EngineError) -> ChannelRanking? {
    guard understanding.query != .nothing else { return nil }
    do throws(IndexFileError) {
      let hits = try snapshot.text.search(
        understanding.query, limit: depth, allowed: allowed)
      return ChannelRanking(
        Signal.text, hits.map { .init(ordinal: $0.ordinal, score: Double($0.score)) })
    } catch {
      throw .file(error)
    }
  }

  // MARK: Names

  /// What a track counts whose artist is named first in its credit, or among the guests; whose title
  /// is named; and what both together add.
  private static let mainArtist = 0.8
  private static let guestArtist = 0.6
  private static let title = 0.7
  private static let both = 0.3
  /// Tracks of one artist that are looked at.
  private static let mostTracks = 4096

  func names() -> ChannelRanking? {
    var scores: [UInt32: Double] = [:]
    var titled: [UInt32: Double] = [:]
    for (mention, weight) in understanding.mentions {
      let certainty = mention.certainty * weight
      switch mention.thing {
      case .artists(let artists):
        for artist in artists {
          for track in tracks.tracks(ofArtist: artist).prefix(ChannelSearch.mostTracks)
          where isAllowed(track) {
            let isMain = tracks.mainArtist(of: track) == artist
            let score =
              certainty * (isMain ? ChannelSearch.mainArtist : ChannelSearch.guestArtist)
            scores[track] = max(scores[track] ?? 0, score)
          }
        }
      case .titles(let found):
        for track in found where isAllowed(track) {
          titled[track] = max(titled[track] ?? 0, certainty)
        }
      }
    }
    for (track, certainty) in titled {
      let artist = scores[track]
      scores[track] =
        artist.map {
          min(1, max($0, ChannelSearch.title * certainty) + ChannelSearch.both * certainty)
        }
        ?? ChannelSearch.title * certainty
    }
    return ranking(Signal.name, scores, unit: 1)
  }

  // MARK: Likes

  /// What a like counts against the one after it.
  private static let likeDecay = 0.9
  /// Tracks of liked artists; likes beyond this are forgotten.
  private static let mostLikes = 50

  func likedArtists() -> ChannelRanking? {
    guard !likes.isEmpty else { return nil }
    var weights: [UInt32: Double] = [:]
    var weight = 1.0
    for like in likes.suffix(ChannelSearch.mostLikes).reversed() {
      for (artist, share) in kin(ofTrack: like) { weights[artist, default: 0] += weight * share }
      weight *= ChannelSearch.likeDecay
    }
    var scores: [UInt32: Double] = [:]
    for (artist, weight) in weights.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let isFull = scores.count > 4 * depth
      if isFull { break }
      for track in tracks.tracks(ofArtist: artist).prefix(ChannelSearch.mostTracks)
      where isAllowed(track) {
        let isMain = tracks.mainArtist(of: track) == artist
        scores[track, default: 0] += isMain ? weight : 0.7 * weight
      }
    }
    return ranking(Signal.artists, scores.mapValues { $0 / ($0 + 2) }, unit: 1)
  }

  /// The artists of a track with what each counts, and every credit that they are a part of: some
  /// catalogs write "Rihanna, JAY-Z" as one name.
  private func kin(ofTrack track: UInt32) -> [(artist: UInt32, share: Double)] {
    var kin: [(artist: UInt32, share: Double)] = []
    var keys = NameKeys()
    for (place, artist) in tracks.artists(of: track).enumerated() {
      let share = place == 0 ? 1 : 0.7
      kin.append((artist, share))
      let name = tracks.artistName(artist)
      for (part, text) in ArtistParts.split(name).enumerated() {
        for match in tracks.artistIndex.matches(keys.artistKey(text)).prefix(64)
        where match.ordinal != artist && match.kind != .sound {
          kin.append((match.ordinal, part == 0 ? share : 0.7 * share))
        }
      }
    }
    return kin
  }

  func listening(_ listener: String?) throws(EngineError) -> ChannelRanking? {
    guard let listening = snapshot.listening else { return nil }
    if let listener {
      let request = RecommendationRequest(
        profile: try snapshot.profile(of: listener).adding(
          ListenerProfile(likes: likes, dislikes: dislikes, likeWeight: 2, dislikeWeight: 2)),
        limit: depth, allowed: allowed, reasons: 0)
      return entries(of: listening.model.recommend(request))
    }
    guard !likes.isEmpty else { return nil }
    return entries(
      of: listening.model.similar(
        to: likes + dislikes,
        weights: likes.map { _ in 1 } + dislikes.map { _ in -0.5 }, limit: depth,
        allowed: allowed))
  }

  private func entries(of found: [Recommendation]) -> ChannelRanking {
    ChannelRanking(
      Signal.listening, found.map { .init(ordinal: $0.item, score: Double($0.score)) }, unit: 1)
  }

  // MARK: Vectors

  /// A track whose cosine is lower has nothing to do with what was asked.
  private static let leastCosine = 0.3

  /// The tracks near to the meaning of the words and to the liked tracks together.
  func vectors(in space: VectorSpace) throws(EngineError) -> ChannelRanking? {
    guard let query = try query(in: space) else { return nil }
    do throws(VectorIndexError) {
      let hits = try space.index.search(
        query, limit: depth / 2, allowed: allowed,
        options: VectorSearchOptions(beam: depth * 3 / 4))
      let metric = space.index.metric
      let found = hits.map {
        ChannelRanking.Entry(ordinal: $0.ordinal, score: Double(metric.score(for: $0.distance)))
      }
      switch metric {
      case .cosine:
        return ChannelRanking(
          space.name, found.filter { $0.score >= ChannelSearch.leastCosine }, unit: 1)
      case .innerProduct: return ChannelRanking(space.name, found.filter { $0.score > 0 })
      case .euclidean:
        // Nearness instead of distance, so that more is better.
        return ChannelRanking(
          space.name, found.map { .init(ordinal: $0.ordinal, score: 1 / (1 + $0.score)) }, unit: 1)
      }
    } catch {
      if case .file(let inner) = error { throw .file(inner) }
      throw .invalid(error.description)
    }
  }

  private func query(in space: VectorSpace) throws(EngineError) -> [Float]? {
    var query: [Float]?
    if !understanding.meaning.isEmpty, let encoder = snapshot.encoders.encoder(for: space) {
      do throws(TextEncoderError) {
        query = ChannelSearch.unit(try encoder.encode(understanding.meaning))
      } catch {
        throw .invalid(error.description)
      }
    }
    guard let taste = space.blend(likes, without: dislikes).flatMap(ChannelSearch.unit) else {
      return query
    }
    guard let words = query else { return taste }
    return zip(words, taste).map { $0 + $1 }
  }

  private static func unit(_ vector: [Float]) -> [Float]? {
    let square = vector.reduce(0) { $0 + $1 * $1 }
    guard square > 0, square.isFinite else { return nil }
    let factor = 1 / square.squareRoot()
    return vector.map { $0 * factor }
  }

  // MARK: Rankings

  /// The best by score, well-known ones first among equals, then by ordinal.
  private func ranking(
    _ name: String, _ scores: [UInt32: Double], unit: Double
  ) -> ChannelRanking? {
    guard !scores.isEmpty else { return nil }
    let sorted = scores.map {
      (
        entry: ChannelRanking.Entry(ordinal: $0.key, score: $0.value),
        fame: snapshot.fame(of: $0.key)
      )
    }
    .sorted {
      ($1.entry.score, $1.fame, $0.entry.ordinal) < ($0.entry.score, $0.fame, $1.entry.ordinal)
    }
    return ChannelRanking(name, sorted.prefix(depth).map(\.entry), unit: unit)
  }
}

extension EngineSnapshot {
  /// How well known a track is, 0...1: the catalog's popularity, or else how often its song was
  /// recorded, as far as 8 recordings.
  func fame(of ordinal: UInt32) -> Double {
    let popularity = tracks.popularities[Int(ordinal)]
    if !popularity.isNaN { return Double(popularity) }
    if tracks.isOnlyVersion(ordinal) { return 0 }
    return log2(Double(tracks.versionCount(of: ordinal, limit: 8))) / 3
  }
}

/// The binary logarithm between whole ones as a straight line, close enough to order by and the
/// same on every machine.
private func log2(_ value: Double) -> Double {
  Double(value.exponent) + value.significand - 1
}
