import ArgumentParser
import Foundation
import IndexFile
import JSON
import MusicCatalog
import MusicTools
import Refrain

/// `refrain inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Shows what a bundle holds: catalog, generation, files.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    try CommandFailure.report {
      let inspection = try BundleInspection(of: BundleFolder(bundle))
      if json {
        print(inspection.json.compact)
      } else {
        inspection.lines.forEach { print($0) }
      }
      if let fallback = inspection.fallback { Terminal.complain("\(fallback)") }
    }
  }
}

/// `refrain verify`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Reads every byte of a bundle's index and checks it.",
    discussion: "Exits with 66 when anything is damaged, missing or of another version.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  func run() throws {
    try CommandFailure.report {
      let engine = try MusicEngine(opening: bundle, verification: .everything)
      if let fallback = engine.fallback { throw fallback }
      let bytes = engine.generation.description.files.reduce(0) { $0 + $1.size }
      print(
        "generation \(engine.generation.number): \(Readable.count(engine.trackCount)) tracks, "
          + "\(Readable.bytes(bytes)), every byte as it was written")
    }
  }
}

/// `refrain forget`
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Removes a listener and all of that listener's events from the catalog.",
    discussion: "Indexes that were built from them are replaced by the next refrain build.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "The listener's id.")
  var listener: String

  func run() throws {
    try CommandFailure.report {
      let catalog = try MusicCatalog(opening: BundleFolder(bundle).catalogPath)
      guard let events = try catalog.forget(listener: listener) else {
        Terminal.complain("there is no listener \"\(listener)\" in \(bundle).")
        throw CommandFailure.noInput
      }
      print("\(listener) is forgotten: \(Readable.count(events)) events removed")
    }
  }
}

/// `refrain export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a catalog's tracks as JSONL to standard output, ready for another import.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  func run() throws {
    try CommandFailure.report {
      let catalog = try MusicCatalog(opening: BundleFolder(bundle).catalogPath)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      try catalog.forEachTrack { track in
        FileHandle.standardOutput.write(try encoder.encode(track) + Data([0x0A]))
      }
    }
  }
}

/// What `inspect` shows.
private struct BundleInspection {
  let bundle: BundleFolder
  let counts: CatalogCounts
  let spaces: [VectorSpaceRecord]
  var generation: Generation?
  var fallback: IndexFileError?

  init(of bundle: BundleFolder) throws {
    self.bundle = bundle
    let catalog = try MusicCatalog(opening: bundle.catalogPath)
    counts = try catalog.counts()
    spaces = try catalog.vectorSpaces()
    // A catalog that was never built is worth looking at, too.
    if !bundle.publishedGenerations().isEmpty {
      let current = try bundle.currentGeneration()
      generation = current.generation
      fallback = current.fallback
    }
  }

  private var catalogRows: [(String, Int)] {
    [
      ("tracks", counts.tracks), ("artists", counts.artists), ("tags", counts.tags),
      ("snippets", counts.snippets), ("listeners", counts.listeners), ("events", counts.events),
      ("vectors", counts.vectors),
    ]
  }

  var lines: [String] {
    var lines = ["\(bundle.path)", "  catalog"]
    lines += catalogRows.map { "    " + Terminal.fit($0, 11) + Readable.count($1) }
    for space in spaces { lines.append("    space \(space.name): \(space.dimension) wide") }
    guard let generation else { return lines + ["  no index yet: refrain build \(bundle.path)"] }
    lines.append(
      "  generation \(generation.number), build \(generation.description.buildID)")
    for file in generation.description.files {
      lines.append("    " + Terminal.fit(file.name, 20) + Readable.bytes(file.size))
    }
    return lines
  }

  var json: JSONValue {
    let catalog = catalogRows.map { JSONValue.Member($0, .integer(Int64($1))) }
    let spaces = spaces.map { space -> JSONValue in
      ["name": .string(space.name), "dimension": .integer(Int64(space.dimension))]
    }
    var members: [JSONValue.Member] = [
      .init("path", .string(bundle.path)), .init("catalog", .object(catalog)),
      .init("spaces", .array(spaces)),
    ]
    if let generation {
      let files = generation.description.files.map { file -> JSONValue in
        ["name": .string(file.name), "size": .integer(Int64(file.size))]
      }
      members += [
        .init("generation", .integer(Int64(generation.number))),
        .init("build_id", .string(generation.description.buildID)), .init("files", .array(files)),
      ]
    }
    return .object(members)
  }
}
