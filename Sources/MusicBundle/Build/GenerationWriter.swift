import IndexFile
import MusicCatalog
import Primitives
import Recommender
import TextEncoder
import TextIndex

/// Writes the files of a generation, stage by stage, or takes them over from the one before.
struct GenerationWriter {
  let source: BuildSource
  let recipe: Recipe
  let folder: String
  let previous: PreviousGeneration?
  let pool: WorkPool
  var stages: StageClock

  /// The vector spaces written.
  private(set) var spaces = SpaceList()
  /// What each part was built from, as the description says it.
  private(set) var inputs: [String: String] = [:]
  /// From how many tracks the latent space was learned, when an earlier build learned it.
  private(set) var latentTracks: Int?
  /// What was decided on the way.
  private(set) var notes: [String] = []
  /// Files that were taken over.
  private var reused: [String] = []

  private var buildID: UInt64 { source.hash.value }

  init(
    source: BuildSource, recipe: Recipe, folder: String, previous: PreviousGeneration?,
    pool: WorkPool, stages: StageClock
  ) {
    self.source = source
    self.recipe = recipe
    self.folder = folder
    self.previous = previous
    self.pool = pool
    self.stages = stages
  }

  mutating func write() throws {
    note(.recipe, source.recipeHash)
    let table = try startTracks()
    defer { table.wait() }
    try writeText()
    let content = try writeLatent()
    for space in source.spaces { try write(space) }
    let written = try table.result()
    stages.add(.tracks, duration: written.duration, bytes: written.value)
    try writeListening(content: content)
    if let previous {
      notes.append(
        reused.isEmpty
          ? "nothing could be taken over from generation \(previous.generation.number)"
          : "from generation \(previous.generation.number): " + reused.joined(separator: ", "))
    }
  }

  private mutating func note(_ part: BuildPart, _ input: UInt64) {
    inputs[part.key] = BuildPart.text(of: input)
  }

  /// Takes a file over.
  private mutating func copy(_ source: String, to target: String) throws -> Int {
    reused.append(String(target.dropFirst(folder.count + 1)))
    return try IndexFileCopy.copy(source, to: target, buildID: buildID)
  }

  private mutating func copy(_ name: String, from previous: PreviousGeneration) throws -> Int {
    try copy(previous.generation.path(of: name), to: folder + "/" + name)
  }

  // MARK: Stages

  /// Begins to write the table of tracks, which takes one thread, beside the stages that follow.
  private mutating func startTracks() throws -> BackgroundWork<Int> {
    note(.tracks, source.tracksHash)
    try stages.begin(.tracks)
    let path = folder + "/" + FileName.tracks
    if source.hasSameTracks, let previous {
      let size = try copy(FileName.tracks, from: previous)
      return BackgroundWork(pool: WorkPool(threads: 1)) { size }
    }
    let (tracks, buildID) = (source.tracks, buildID)
    return BackgroundWork(pool: pool) { try tracks.write(to: path, buildID: buildID) }
  }

  private mutating func writeText() throws {
    try stages.begin(.text)
    if source.hasSameTracks, let previous {
      stages.end(bytes: try copy(FileName.text, from: previous))
    } else {
      var text = source.text
      let path = folder + "/" + FileName.text
      stages.end(bytes: try text.write(to: path, buildID: buildID).size)
    }
  }

  /// - Returns: the tracks' vectors, when there are any and the recommender will ask for them.
  private mutating func writeLatent() throws -> TextVectors? {
    guard let latent = source.latent else { return nil }
    try stages.begin(.latent)
    let files = SpaceFiles(number: 0, in: folder)
    if let previous, previous.has(.latent, from: source.tracksHash) {
      note(.latent, source.tracksHash)
      guard let known = previous.files(ofSpace: LatentStage.spaceName) else {
        stages.end(bytes: nil)
        return nil
      }
      addLatentSpace()
      let bytes =
        try copy(known.index, to: files.index) + copy(known.encoder, to: files.encoder)
      stages.end(bytes: bytes)
      guard needsListening else { return nil }
      let encoder = try LatentSemanticEncoder(
        opening: known.encoder, tokenizer: LatentStage.tokenizer)
      return latent.vectors(by: encoder, pool: pool)
    }
    if let kept = previous?.latent(recipe: source.recipeHash), isNear(kept.tracks) {
      let vectors = latent.vectors(by: kept.encoder, pool: pool)
      addLatentSpace()
      latentTracks = kept.tracks
      notes.append(
        "latent: the encoder of before is kept, learned from \(kept.tracks) tracks; a build that is not "
          + "incremental learns it anew and gives other bytes")
      stages.end(
        bytes: try latent.write(
          vectors, by: kept.encoder, to: files, buildID: buildID, pool: pool))
      return vectors
    }
    note(.latent, source.tracksHash)
    let written = try latent.write(to: files, buildID: buildID, pool: pool)
    if written != nil { addLatentSpace() }
    stages.end(bytes: written?.bytes)
    return written?.vectors
  }

  private mutating func addLatentSpace() {
    spaces.spaces.append(.init(name: LatentStage.spaceName, encoder: LatentStage.spaceName))
  }

  /// Whether so many tracks are nearly as many as there are.
  private func isNear(_ tracks: Int) -> Bool { abs(source.ids.count - tracks) * 5 <= tracks }

  private mutating func write(_ space: SpaceStage) throws {
    try stages.begin(.spaces)
    try recipe.spaces.checkEncoder(of: space.space)
    let path = SpaceFiles(number: spaces.spaces.count, in: folder).index
    let part = BuildPart.space(space.space.name)
    let input = source.input(of: space)
    note(part, input)
    if let previous, previous.has(part, from: input),
      let known = previous.files(ofSpace: space.space.name)
    {
      stages.end(bytes: try copy(known.index, to: path))
    } else {
      stages.end(
        bytes: try space.write(
          recipe.spaces, to: path, capacity: source.ids.count, buildID: buildID, pool: pool))
    }
    spaces.spaces.append(.init(name: space.space.name, encoder: space.space.encoder))
  }

  /// Whether the recommender is built anew.
  private var needsListening: Bool {
    recipe.listening.model != nil && !source.listening.isEmpty
      && previous?.has(.listening, from: source.listeningInput) != true
  }

  private mutating func writeListening(content: TextVectors?) throws {
    guard let model = recipe.listening.model, !source.listening.isEmpty else { return }
    try stages.begin(.listening)
    // With content of a kept encoder it is not what a full build would have.
    if latentTracks == nil { note(.listening, source.listeningInput) }
    guard needsListening || latentTracks != nil else {
      guard let previous else { return }
      stages.end(
        bytes: try copy(FileName.listeners, from: previous)
          + copy(FileName.listening, from: previous))
      return
    }
    let clock = stages
    let (size, note) = try source.listening.write(
      recipe.listening, model: model, to: folder, tracks: source.ids.count, buildID: buildID,
      content: content, pool: pool,
      progress: { step in
        clock.advance(done: step.epoch, of: step.epochs, detail: "loss \(Float(step.loss))")
      })
    stages.end(bytes: size)
    notes.append("recommender: " + note)
  }
}
