package import IndexFile
package import MusicCatalog
import MusicNames
import Primitives
import Recommender
import TextEncoder
import TextIndex

/// What has changed in a catalog since a generation was built: the tracks that were written, in small
/// tables and indexes of their own, and the ordinals of those that went.
///
/// Written tracks have the ordinals after those of the generation, in the order of their last change. One
/// that was there before goes under its old ordinal and comes under a new one, so an ordinal stands for
/// one state of one track.
///
/// A value: a snapshot keeps the one that it was made from, and the next one is a copy with more in it.
/// What a track's names and words are is found out once; the tables are written anew for each snapshot.
package struct GenerationDelta: Sendable {
  /// Tracks that it holds at most, so that calls stay fast. What is written beyond them waits for a build.
  package static let capacity = 10_000

  /// What the generation knows of its catalog, and the order of its tracks.
  package let built: (revision: Int64, order: MusicCatalog.TrackOrder)
  /// Up to which changes of the catalog it has all.
  package private(set) var point: ChangePoint
  /// How many tracks were written beyond what it holds.
  package private(set) var waiting = 0

  private let generation: OpenGeneration
  /// Tracks by id, with their ordinals counted from the end of the generation, and imported vectors.
  private var written: [String: Written] = [:]
  private var tracks: TrackTableBuilder
  private var text: TextIndexBuilder
  /// The words of tracks that stand for nothing any more, which no longer count for how rare a word is.
  private var gone: TextIndexBuilder
  private var latent: [(UInt32, [Float])] = []
  /// Ordinals that stand for nothing any more.
  private var removed: Set<UInt32> = []

  private struct Written {
    var ordinal: UInt32
    var record: TrackRecord
    var vectors: [String: [Float]]
    /// What a recommender gives it for what is said of it; of no numbers without anything to go by.
    var factor: [Float]
    var place: BuildPlace?
    /// The ordinal of the first track of the generation that will come behind it.
    var next: UInt32
  }

  /// No changes yet.
  ///
  /// - Parameter point: up to where the generation knows its catalog.
  package init(of generation: OpenGeneration, since point: ChangePoint) {
    self.generation = generation
    self.point = point
    built = (point.revision, generation.recipe.order)
    tracks = TrackTableBuilder(credits: generation.recipe.credits)
    text = GenerationDelta.textBuilder(generation)
    gone = text
  }

  private static func textBuilder(_ generation: OpenGeneration) -> TextIndexBuilder {
    TextIndexBuilder(schema: generation.text.schema, threads: 1)
  }

  /// How many tracks were written.
  package var writtenCount: Int { written.count }
  /// How many tracks of the generation were removed, and not written again.
  package var removedCount: Int {
    removed.count { $0 < builtCount && written[generation.tracks.id(of: $0)] == nil }
  }

  /// How many more tracks it can hold.
  package var room: Int { max(GenerationDelta.capacity - written.count, 0) }

  /// The tracks of the generation as they were built.
  package var builtTracks: TrackTable { generation.tracks }

  private var builtCount: UInt32 { UInt32(generation.tracks.count) }

  // MARK: Changes

  /// Takes up more changes.
  ///
  /// - Complexity: O(text of the tracks that were written).
  package mutating func apply(_ changes: CatalogChanges) {
    point = changes.point
    waiting += changes.left
    for id in changes.removed {
      forget(id)
      written[id] = nil
    }
    for record in changes.written {
      forget(record.id)
      let place = changes.places[record.id]
      let next = place.map { $0.predecessor.flatMap(generation.tracks.ordinal).map { $0 + 1 } ?? 0 }
      add(
        record, vectors: changes.vectors[record.id] ?? [:], place: place, next: next ?? builtCount)
    }
    // What is written again and again leaves its earlier states behind.
    if tracks.count > 2 * written.count + 256 { compact() }
    text.analyze()
    gone.analyze()
  }

  /// Ends what an id has stood for.
  private mutating func forget(_ id: String) {
    if let earlier = written[id] {
      removed.insert(builtCount + earlier.ordinal)
      gone.add(TextDocument.values(of: earlier.record))
    } else if let ordinal = generation.tracks.ordinal(ofID: id),
      removed.insert(ordinal).inserted
    {
      noteGone(ordinal)
    }
  }

  private mutating func noteGone(_ ordinal: UInt32) {
    // Of many more, the rareness of words is what it was.
    guard gone.count < GenerationDelta.capacity else { return }
    gone.add(TextDocument.values(of: ordinal, in: generation.tracks))
  }

  private mutating func add(
    _ record: TrackRecord, vectors: [String: [Float]], place: BuildPlace?, next: UInt32
  ) {
    let ordinal = UInt32(tracks.count)
    tracks.add(record)
    text.add(TextDocument.values(of: record))
    var factor: [Float]?
    for space in generation.spaces {
      guard case .latent(let encoder) = space.encoder else { continue }
      let vector = encoder.encode(LatentStage.document(of: record, generation.recipe.latent))
      if vector.contains(where: { $0 != 0 }) { latent.append((builtCount + ordinal, vector)) }
      factor = generation.listening?.model.factor(ofContent: vector)
    }
    written[record.id] = Written(
      ordinal: ordinal, record: record, vectors: vectors, factor: factor ?? [], place: place,
      next: next)
  }

  /// Begins anew with what is there.
  private mutating func compact() {
    let kept = written.values.sorted { $0.ordinal < $1.ordinal }
    written = [:]
    tracks = TrackTableBuilder(credits: generation.recipe.credits)
    text = GenerationDelta.textBuilder(generation)
    latent = []
    removed = removed.filter { $0 < builtCount }
    gone = text
    for ordinal in removed.sorted() { noteGone(ordinal) }
    for track in kept {
      add(track.record, vectors: track.vectors, place: track.place, next: track.next)
    }
  }

  // MARK: The generation as it is now

  /// The generation with all of the changes.
  ///
  /// - Throws: when the small files cannot be written.
  /// - Complexity: O(changes), and a pass over what hangs on the artists, albums and tags of tracks that
  ///   went.
  package func merged() throws(IndexFileError) -> OpenGeneration {
    var merged = generation
    if tracks.count > 0 {
      let gone = OrdinalSet(capacity: Int(builtCount) + tracks.count, removed)
      merged.tracks = try mergedTracks(without: gone)
      merged.spaces = generation.spaces.map(changed)
      merged.listening = changedListening
    }
    if tracks.count + gone.count > 0 {
      merged.text = generation.text.adding(try small(text), without: try small(gone))
    }
    if !removed.isEmpty {
      merged.tracks = merged.tracks.without(
        OrdinalSet(capacity: merged.tracks.count, removed))
    }
    return merged
  }

  private func mergedTracks(without gone: OrdinalSet) throws(IndexFileError) -> TrackTable {
    let names = generation.tracks.names
    let credits = tracks.credits(beside: KnownCredits(of: names, without: gone))
    let small = try ScratchFile.use { path throws(IndexFileError) in
      _ = try tracks.write(
        to: path, buildID: generation.tracks.file.identity.buildID, credits: credits,
        isDurable: false)
      return try TrackTable(opening: path)
    }
    return generation.tracks.adding(
      small, as: AddedMeaning(of: small.names, artists: credits.described, in: names),
      without: gone, places: places)
  }

  /// Where the written tracks stand, by ordinal; their earlier states stand behind all others.
  private var places: [UInt64] {
    var places = (0..<UInt32(tracks.count)).map {
      TrackPlaces.key(before: builtCount, rank: $0)
    }
    let ordered = written.values.sorted {
      guard $0.next == $1.next, let place = $0.place, let other = $1.place, place != other else {
        return ($0.next, $0.ordinal) < ($1.next, $1.ordinal)
      }
      return place < other
    }
    for (rank, track) in ordered.enumerated() {
      places[Int(track.ordinal)] = TrackPlaces.key(before: track.next, rank: UInt32(rank))
    }
    return places
  }

  /// An index of some documents; nil without any.
  private func small(_ builder: TextIndexBuilder) throws(IndexFileError) -> TextIndex? {
    guard builder.count > 0 else { return nil }
    return try ScratchFile.use { path throws(IndexFileError) in
      var builder = builder
      try builder.write(to: path, beside: generation.text)
      return try TextIndex(opening: path)
    }
  }

  private func changed(_ space: VectorSpace) -> VectorSpace {
    var vectors: [(UInt32, [Float])] = []
    if case .latent = space.encoder {
      vectors = latent.filter { !removed.contains($0.0) }
    } else {
      for track in written.values {
        if let vector = track.vectors[space.name] {
          vectors.append((builtCount + track.ordinal, vector))
        }
      }
      vectors.sort { $0.0 < $1.0 }
    }
    return space.changed(without: removed.filter { $0 < builtCount }.sorted(), with: vectors)
  }

  /// The recommender, with what it knows the written tracks as, and the new ones of which it can tell
  /// anything.
  private var changedListening: Listening? {
    var known: [UInt32: UInt32] = [:]
    var added: [(track: UInt32, factor: [Float])] = []
    for (id, track) in written {
      let ordinal = builtCount + track.ordinal
      if let item = generation.tracks.ordinal(ofID: id) {
        known[ordinal] = item
      } else if !track.factor.isEmpty {
        added.append((ordinal, track.factor))
      }
    }
    return generation.listening?.changed(known, adding: added.sorted { $0.track < $1.track })
  }
}
