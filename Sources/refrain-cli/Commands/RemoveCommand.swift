import ArgumentParser
import IndexFile
import MusicCatalog

/// `refrain remove`
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes tracks from a bundle, with everything that hangs on them.",
    discussion: """
      Credits, tags, snippets, vectors and events go with the tracks; so do artists and tags that no \
      other track has. Engines that have the bundle open, in whatever process, show none of it from \
      their next call on; the next refrain build makes an index without it. Ids that no track has are \
      named and passed over; when none is left the command ends with 66.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "Ids of tracks.")
  var ids: [String] = []

  @Option(help: "All tracks that credit an artist of exactly this name, alias or id.")
  var artist: String?

  @Option(help: "A file of ids, one a line.")
  var from: String?

  @Flag(help: "Say what would go, and remove nothing.")
  var dryRun = false

  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard !ids.isEmpty || artist != nil || from != nil else {
      throw ValidationError("Say what to remove: ids, --artist NAME or --from FILE.")
    }
  }

  func run() throws {
    let listed = try from.map { path throws(CatalogError) in
      try MusicCatalog.checkReadable(path)
      return try MusicCatalog.ids(inFile: path)
    }
    let catalog = try MusicCatalog(opening: BundleFolder(bundle).catalogPath)
    let credited = try artist.map { name throws(CatalogError) in
      try catalog.tracks(ofArtist: name)
    }
    if let artist, credited?.isEmpty == true {
      Terminal.complain("no track in \(bundle) credits an artist \"\(artist)\".")
    }
    let removed = try catalog.remove(
      tracks: ids + (listed ?? []) + (credited ?? []), isDryRun: dryRun)
    for id in removed.unknown.prefix(RemoveCommand.maximumShown) {
      Terminal.complain("there is no track \"\(id)\" in \(bundle).")
    }
    let others = removed.unknown.count - RemoveCommand.maximumShown
    if others > 0 { Terminal.complain("and \(Readable.count(others)) more ids that no track has.") }
    guard !removed.tracks.isEmpty else { throw CommandFailure.noInput }
    try output.show(removed.report(isDryRun: dryRun))
  }

  /// Unknown ids that are named.
  private static let maximumShown = 20
}

extension RemovalReport {
  /// All of it.
  fileprivate func report(isDryRun: Bool) -> Report {
    var report = Report()
    report.add(isDryRun ? "would_remove" : "removed", .count(tracks.count))
    report.add("tracks", .table(["id"], tracks.map { [.text($0)] }))
    report.add("events", .count(events))
    report.add("vectors", .count(vectors))
    report.add("artists", .table(["name"], artists.map { [.text($0)] }))
    report.add("tags", .table(["name"], tags.map { [.text($0)] }))
    report.add("unknown", .count(unknown.count))
    return report
  }

  /// In one line.
  func summary(isDryRun: Bool) -> String {
    let verb = isDryRun ? "would be removed" : "removed"
    return "\(Readable.count(tracks.count)) tracks \(verb), with \(Readable.count(events)) events, "
      + "\(Readable.count(artists.count)) artists and \(Readable.count(tags.count)) tags"
  }
}
