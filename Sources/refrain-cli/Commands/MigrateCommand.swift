import ArgumentParser
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain

/// `refrain migrate`
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Makes a bundle of an older version one of this version.",
    discussion: """
      The catalog's tables are brought up to date; no row in them is lost. Values that no catalog may \
      hold are mended and counted; refrain inspect tells what they were. An index that this version \
      cannot read, or that is damaged, is built again, by its own recipe where that can be read. A \
      bundle of a newer version is refused with 66: update Refrain.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @OptionGroup var output: ReportOptions

  func run() throws {
    let folder = BundleFolder(bundle)
    // Opening brings the tables up to date.
    let catalog = try MusicCatalog(opening: folder.catalogPath)
    var report = Report()
    report.add("tracks", .count(try catalog.counts().tracks))
    let mended = try catalog.mended(limit: 0).count
    if mended > 0 { report.add("mended", .count(mended)) }
    do {
      let engine = try MusicEngine(opening: bundle, verification: .everything)
      if let fallback = engine.fallback { throw EngineError.file(fallback) }
      report.add("generation", .count(engine.generation.number))
      report.add("index", .text("as it was: this version reads it"))
    } catch let error as EngineError where error.asksForABuild {
      let built = try BundleBuilder(bundle: folder).build()
      report.add("generation", .count(built.generation))
      report.add("index", .text("built again. \(error)"))
    }
    try output.show(report)
  }
}

extension EngineError {
  /// Whether a new index from the same catalog would do.
  fileprivate var asksForABuild: Bool {
    switch self {
    case .otherAnalysis: true
    case .file(let error):
      switch error.reason {
      case .tooOld, .otherByteOrder: true
      default: error.isDamage
      }
    default: false
    }
  }
}
