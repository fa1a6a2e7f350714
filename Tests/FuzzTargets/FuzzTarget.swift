import Foundation
import IndexFile
import JSON
import MusicBundle
import MusicCatalog
import MusicTools
import Primitives
import Refrain
import TestSupport
import TextEncoder

/// A reader of bytes that anybody may have written: what a fuzzer calls again and again.
///
/// Whatever the bytes are, a reader gives what it read or a typed error. A crash, a sanitizer's
/// complaint or a run without end is what is looked for. `make fuzz` runs each under libFuzzer;
/// `FuzzTests` replays seeds and mutations of them in every test run.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// The container of index files, checksums made right.
  case container
  /// `tracks.idx` of a bundle that is then asked everything.
  case tracks
  /// `text.idx`, likewise.
  case text
  /// The index of a vector space, likewise.
  case vectors
  /// The recommender, likewise.
  case listening
  /// The listeners' ids, likewise.
  case listeners
  /// The encoder of the latent space, likewise.
  case encoder
  /// NumPy matrices.
  case npy
  /// Weights of text encoders.
  case safetensors
  /// JSON.
  case json
  /// Tables of tracks and of events.
  case csv
  /// Recipes.
  case recipe
  /// Messages of the Model Context Protocol, one a line.
  case mcp
  /// A catalog's database.
  case catalog

  /// Gives the bytes to the reader.
  ///
  /// - Throws: only when the surroundings fail, for example on a full disk.
  public func run(_ bytes: [UInt8], in room: FuzzRoom) throws {
    switch self {
    case .container: try container(bytes, room)
    case .tracks: try index("tracks.idx", bytes, room)
    case .text: try index("text.idx", bytes, room)
    case .vectors: try index("space-1.idx", bytes, room)
    case .listening: try index("listening.idx", bytes, room)
    case .listeners: try index("listeners.idx", bytes, room)
    case .encoder: try index("space-0-encoder.idx", bytes, room)
    case .npy: try matrix(bytes, room)
    case .safetensors: try weights(bytes, room)
    case .json: json(bytes)
    case .csv: try table(bytes, room)
    case .recipe: _ = try? Recipe(contentsOf: room.write(bytes, "recipe.json"))
    case .mcp: messages(bytes, room)
    case .catalog: try catalog(bytes, room)
    }
  }

  /// Inputs that a fuzzer begins with: small, whole and of each kind.
  public func seeds(in room: FuzzRoom) throws -> [[UInt8]] {
    switch self {
    case .container, .tracks: [try readBytes(room.generation + "/tracks.idx")]
    case .text: [try readBytes(room.generation + "/text.idx")]
    case .vectors: [try readBytes(room.generation + "/space-1.idx")]
    case .listening: [try readBytes(room.generation + "/listening.idx")]
    case .listeners: [try readBytes(room.generation + "/listeners.idx")]
    case .encoder: [try readBytes(room.generation + "/space-0-encoder.idx")]
    case .npy: FuzzSeeds.matrices
    case .safetensors: [TinyBert(seed: 3).safetensors()]
    case .json: FuzzSeeds.json
    case .csv: FuzzSeeds.tables
    case .recipe: [Array(Recipe().json.utf8)]
    case .mcp: FuzzSeeds.messages
    case .catalog: [room.catalog, try FuzzSeeds.olderCatalog()]
    }
  }

  /// Whether the bytes are those of an index file, whose checksums a mutation must not break.
  public var isIndexFile: Bool {
    switch self {
    case .container, .tracks, .text, .vectors, .listening, .listeners, .encoder: true
    default: false
    }
  }

  private func container(_ bytes: [UInt8], _ room: FuzzRoom) throws {
    let path = try room.write(IndexFileSeal.sealed(bytes), "file.idx")
    guard let file = try? MappedIndexFile(opening: path, kind: "TRKS", versions: 0...99) else {
      return
    }
    try? file.verify()
    for section in file.sections {
      _ = try? file.array(section.name, of: UInt64.self).reduce(0, &+)
      _ = try? file.array(section.name, of: UInt32.self).reduce(0, &+)
      if let packed = try? file.packedArray(section.name, of: UInt64.self) {
        _ = packed.reduce(0, &+)
        packed.forEach(in: 0..<packed.count) { _ in }
      }
      let name = String(section.name.prefix { $0 != "." })
      if let rows = try? RaggedArray<UInt32>(name, in: file) {
        for row in 0..<rows.count { _ = rows[row].reduce(0, &+) }
      }
      if let texts = try? CodedTexts(name, in: file) {
        for row in 0..<texts.count { _ = texts[row] }
      }
      if let texts = try? StringTable(name, in: file) {
        for row in 0..<texts.count { _ = texts[row] }
        _ = texts.range(equalTo: "moon")
        _ = texts.range(beginningWith: "m")
      }
    }
  }

  private func index(_ name: String, _ bytes: [UInt8], _ room: FuzzRoom) throws {
    let path = room.generation + "/" + name
    let whole = try readBytes(path)
    defer { try? writeBytes(whole, to: path) }
    // A file of another size is refused before it is read.
    let sealed = IndexFileSeal.sealed(Array(bytes.prefix(whole.count)))
    try writeBytes(sealed + whole.dropFirst(sealed.count), to: path)
    guard let engine = try? MusicEngine(opening: room.bundle, verification: .structure) else {
      return
    }
    var everything = EveryQuestion(engine, tracks: ["t0", "t1", "t2", "t3"])
    everything.ask()
    precondition(everything.impossibleScores.isEmpty, "A score is no finite number.")
    _ = try? MusicEngine(opening: room.bundle, verification: .everything)
  }

  private func matrix(_ bytes: [UInt8], _ room: FuzzRoom) throws {
    guard let file = try? NPYFile(opening: room.write(bytes, "m.npy")), file.columns < 1 << 16
    else { return }
    var row = [Float](repeating: 0, count: file.columns)
    for index in 0..<min(file.rows, 64) { file.copyRow(index, into: &row) }
  }

  private func weights(_ bytes: [UInt8], _ room: FuzzRoom) throws {
    _ = try room.write(bytes, "encoder/model.safetensors")
    guard let encoder = try? BertEncoder(opening: room.path("encoder")) else { return }
    _ = try? encoder.encode(["moon"])
  }

  private func json(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes) else { return }
    precondition(
      (try? JSONValue(parsing: value.compact)) == value, "JSON that was written reads otherwise.")
    _ = value.pretty
  }

  private func table(_ bytes: [UInt8], _ room: FuzzRoom) throws {
    let catalog = try MusicCatalog(openingOrCreating: room.path("import.sqlite"))
    let path = try room.write(bytes, "table.csv")
    var options = ImportOptions()
    options.isDryRun = true
    _ = try? catalog.importTracks(from: [path], options: options)
    _ = try? catalog.importEvents(from: [path], options: options)
    _ = try? catalog.run(ImportJob(sources: [path]), options: options)
  }

  private func messages(_ bytes: [UInt8], _ room: FuzzRoom) {
    let lines = bytes.split(separator: 0x0A, maxSplits: 16).map { MCPLine.bytes(Array($0)) }
    let done = DispatchSemaphore(value: 0)
    // On threads of its own: the pool of the tests may wait for this very answer.
    Task(executorPreference: BlockingExecutor.shared) {
      await MCPServer(MusicToolbox(room.engine)).serve(over: FuzzTransport(lines))
      done.signal()
    }
    done.wait()
  }

  private func catalog(_ bytes: [UInt8], _ room: FuzzRoom) throws {
    let path = try room.write(bytes, "hostile.sqlite")
    for ending in ["-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
    if let catalog = try? MusicCatalog(reading: path) { readAll(of: catalog) }
    // One of an older version is brought up to date, whatever is in it.
    if let catalog = try? MusicCatalog(opening: path) {
      _ = try? catalog.mended()
      readAll(of: catalog)
    }
  }

  private func readAll(of catalog: MusicCatalog) {
    try? catalog.verify()
    _ = try? catalog.counts()
    try? catalog.forEachTrack { _ in }
    try? catalog.forEachEvent { _ in }
    for space in (try? catalog.vectorSpaces()) ?? [] {
      try? catalog.forEachVector(inSpace: space.name) { _, _ in }
    }
    _ = try? catalog.events(ofListener: "u3")
  }
}
