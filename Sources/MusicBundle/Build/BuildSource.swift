import IndexFile
import MusicCatalog
import Primitives
import TextAnalysis
import TextIndex

/// Everything that a build takes from the catalog, and the hash of it.
struct BuildSource {
  /// The ids of the tracks, by ordinal.
  private(set) var ids: [String] = []
  /// What the tracks' table and their text index are made of; empty when both are taken over.
  private(set) var tracks: TrackTableBuilder
  private(set) var text: TextIndexBuilder
  /// Whether the tracks are those of the generation before.
  private(set) var hasSameTracks = false
  private(set) var latent: LatentStage?
  private(set) var spaces: [SpaceStage] = []
  private(set) var listening = ListeningStage()
  /// Of everything: the build id.
  private(set) var hash = FNV1a()
  /// Of recipe, version and analysis tables.
  let recipeHash: UInt64
  /// Of that and the tracks.
  private(set) var tracksHash: UInt64 = 0
  /// Of the events.
  private(set) var eventsHash = FNV1a()
  /// Up to which changes of the catalog's tracks what was read is known to be.
  let point: ChangePoint

  /// - Parameter previous: a generation whose tracks need not be read again when they are the same.
  init(
    _ catalog: MusicCatalog, recipe: Recipe, pool: WorkPool, scratch: TextScratchSpace,
    previous: PreviousGeneration?, stages: StageClock
  ) throws(CatalogError) {
    tracks = TrackTableBuilder(credits: recipe.credits)
    text = TextIndexBuilder(schema: recipe.textSchema, pool: pool, scratch: scratch)
    // Before anything else is read: what changes meanwhile changes for readers once more.
    point = try catalog.changePoint()
    hash.combine(BundleBuilder.version)
    hash.combine(AnalysisTables.hash)
    hash.combine(recipe.json)
    recipeHash = hash.value
    if let previous { try compareTracks(catalog, recipe, with: previous) }
    if !hasSameTracks { try readTracks(catalog, recipe, pool, stages) }
    tracksHash = hash.value
    let ordinals = Dictionary(
      zip(ids, 0..<UInt32(ids.count)), uniquingKeysWith: { first, _ in first })
    for space in try catalog.vectorSpaces() {
      let isFactors = space.name == MusicCatalog.factorSpace
      if isFactors, recipe.listening.model == nil { continue }
      var stage = SpaceStage(space)
      try stage.read(catalog, ordinals: ordinals)
      hash.combine(stage.hash.value)
      if isFactors {
        eventsHash.combine(stage.hash.value)
        listening.factors = stage
      } else {
        spaces.append(stage)
      }
    }
    if recipe.listening.model != nil {
      try listening.read(catalog, ordinals: ordinals, hash: &eventsHash)
      hash.combine(eventsHash.value)
    }
  }

  /// Reads the tracks without analyzing their text, and keeps that if they are the same as before.
  private mutating func compareTracks(
    _ catalog: MusicCatalog, _ recipe: Recipe, with previous: PreviousGeneration
  ) throws(CatalogError) {
    var (ids, latent, hash) = ([String](), BuildSource.latent(recipe), self.hash)
    try catalog.forEachTrack(in: recipe.order) { track in
      ids.append(track.id)
      latent?.add(track)
      track.hash(into: &hash)
      if ids.count % 1024 == 0, Task.isCancelled { throw CatalogError.cancelled }
    }
    guard previous.has(.tracks, from: hash.value) else { return }
    (self.ids, self.latent, self.hash, hasSameTracks) = (ids, latent, hash, true)
  }

  private mutating func readTracks(
    _ catalog: MusicCatalog, _ recipe: Recipe, _ pool: WorkPool, _ stages: StageClock
  ) throws(CatalogError) {
    let total = try catalog.counts().tracks
    let collector = TrackCollector(
      tracks: tracks, text: text, latent: BuildSource.latent(recipe), hash: hash, pool: pool)
    defer { collector.finish() }
    var (batch, read) = ([TrackRecord](), 0)
    try catalog.forEachTrack(in: recipe.order) { track in
      batch.append(track)
      guard batch.count == TrackCollector.batchSize else { return }
      if Task.isCancelled { throw CatalogError.cancelled }
      collector.add(batch)
      read += batch.count
      batch.removeAll(keepingCapacity: true)
      stages.advance(done: read, of: total)
    }
    collector.add(batch)
    collector.finish()
    (tracks, text) = (collector.tracks, collector.text)
    (latent, hash) = (collector.latent, collector.hash)
    ids = tracks.ids
  }

  private static func latent(_ recipe: Recipe) -> LatentStage? {
    recipe.latent.dimension > 0 ? LatentStage(recipe.latent) : nil
  }

  // MARK: What each part is built from

  /// The hash of what an imported space is built from.
  func input(of space: SpaceStage) -> UInt64 {
    var input = space.hash
    input.combine(recipeHash)
    input.combine(UInt64(ids.count))
    return input.value
  }

  /// The hash of what the recommender is built from, the tracks' content among it.
  var listeningInput: UInt64 {
    var input = eventsHash
    input.combine(recipeHash)
    input.combine(UInt64(ids.count))
    input.combine(latent == nil ? 0 : tracksHash)
    return input.value
  }
}

extension TrackRecord {
  /// Adds everything that the catalog says of the track, so that no part of a generation is copied that
  /// could have been built from something else.
  func hash(into hash: inout FNV1a) {
    hash.combine(id)
    hash.combine(UInt64(bitPattern: digest))
    for artist in artists { hash.combine(artist.name) }
  }
}
