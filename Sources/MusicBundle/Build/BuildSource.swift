import IndexFile
import MusicCatalog
import Primitives
import TextAnalysis
import TextIndex

/// Everything that a build takes from the catalog, and the hash of it.
struct BuildSource {
  private(set) var tracks = TrackTableBuilder()
  private(set) var text: TextIndexBuilder
  private(set) var latent: LatentStage?
  private(set) var spaces: [SpaceStage] = []
  private(set) var listening = ListeningStage()
  private(set) var hash = FNV1a()
  /// The number of the last removal that what was read knows of; nil when there was none.
  let lastRemoval: Int64?

  init(
    _ catalog: MusicCatalog, recipe: Recipe, pool: WorkPool, scratch: TextScratchSpace,
    stages: StageClock
  ) throws(CatalogError) {
    text = TextIndexBuilder(schema: recipe.textSchema, pool: pool, scratch: scratch)
    if recipe.latent.dimension > 0 { latent = LatentStage(recipe.latent) }
    // Before anything else is read: what is removed meanwhile is removed for readers once more.
    let removals = try catalog.lastRemoval()
    lastRemoval = removals > 0 ? removals : nil
    hash.combine(BundleBuilder.version)
    hash.combine(AnalysisTables.hash)
    hash.combine(recipe.json)
    try readTracks(catalog, order: recipe.order, stages)
    let ordinals = Dictionary(
      zip(tracks.ids, 0..<UInt32(tracks.count)), uniquingKeysWith: { first, _ in first })
    for space in try catalog.vectorSpaces() {
      var stage = SpaceStage(space)
      try stage.read(catalog, ordinals: ordinals, hash: &hash)
      spaces.append(stage)
    }
    if recipe.listening.model != nil {
      try listening.read(catalog, ordinals: ordinals, hash: &hash)
    }
  }

  private mutating func readTracks(
    _ catalog: MusicCatalog, order: MusicCatalog.TrackOrder, _ stages: StageClock
  ) throws(CatalogError) {
    let total = try catalog.counts().tracks
    // Collected here and stored afterwards: a closure cannot change what is being initialised.
    var (tracks, text, latent, hash) = (self.tracks, self.text, self.latent, self.hash)
    try catalog.forEachTrack(in: order) { track in
      tracks.add(track)
      text.add(TextDocument.values(of: track))
      latent?.add(track)
      track.hash(into: &hash)
      if tracks.count % 1024 == 0 {
        if Task.isCancelled { throw CatalogError.cancelled }
        stages.advance(done: tracks.count, of: total)
      }
    }
    (self.tracks, self.text, self.latent, self.hash) = (tracks, text, latent, hash)
  }
}
