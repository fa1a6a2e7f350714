import ArgumentParser
import IndexFile
import MusicCatalog
import Refrain

/// `refrain remove`
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes tracks from a bundle, with everything that hangs on them.",
    discussion: """
      What goes is what is listed and what the filters say: of the tracks that one --artist credits, \
      or of all, those that satisfy every other filter. Here an artist is who has exactly this name, \
      alias or id, and a name that nobody has keeps nothing from being removed: it ends the command. \
      Credits, tags, snippets, vectors and events go with the tracks; so do artists and tags that no \
      other track has. Engines that have the bundle open, in whatever process, show none of it from \
      their next call on; the next refrain build makes an index without it. Ids that no track has are \
      named and passed over; when none is left the command ends with 66.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "Ids of tracks.")
  var ids: [String] = []

  @Option(
    name: [.customLong("from"), .customLong("ids")],
    help: ArgumentHelp("A file of ids, one a line.", valueName: "file"))
  var from: String?

  @Flag(help: "Say what would go, and remove nothing.")
  var dryRun = false

  @OptionGroup var filters: FilterOptions

  @OptionGroup var output: ReportOptions

  func validate() throws {
    let parts = try filters.parts()
    guard !ids.isEmpty || from != nil || parts != FilterParts() || filters.askForPlays else {
      throw ValidationError("Say what to remove: ids, --from FILE, --artist NAME or other filters.")
    }
  }

  func run() throws {
    let listed = try from.map { path throws(CatalogError) in
      try MusicCatalog.checkReadable(path)
      return try MusicCatalog.ids(inFile: path)
    }
    let catalog = try MusicCatalog(opening: BundleFolder(bundle).catalogPath)
    let found = try FilteredRemoval(bundle: bundle, parts: try filters.parts(), filters: filters)
      .ids(in: catalog)
    let removed = try catalog.remove(tracks: ids + (listed ?? []) + found, isDryRun: dryRun)
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

/// The tracks that the filters of a removal mean.
private struct FilteredRemoval {
  let bundle: String
  let parts: FilterParts
  let filters: FilterOptions

  /// Their ids; empty when there are no filters. Artists are looked up in the catalog alone, so that
  /// a removal by them needs no index.
  func ids(in catalog: MusicCatalog) throws -> [String] {
    let credited = try credited(in: catalog)
    var others = parts
    others.artists = []
    guard others != FilterParts() || filters.askForPlays else { return credited ?? [] }
    let engine = try OpenBundle.engine(bundle)
    others.played = try filters.parts(on: engine).played
    try refuseUnknown(engine)
    warnOfWaiting(engine)
    let satisfying = engine.tracks(satisfying: others.filter)
    let found = credited?.filter(satisfying.contains) ?? satisfying.ids
    if found.isEmpty { Terminal.complain("no track in \(bundle) satisfies the filters.") }
    return found
  }

  /// The tracks that one of the artists is credited with; nil when no artist is named. A filter that
  /// takes the nearest artist would remove somebody whom nobody named.
  private func credited(in catalog: MusicCatalog) throws(CatalogError) -> [String]? {
    guard !parts.artists.isEmpty else { return nil }
    var seen = Set<String>()
    var result: [String] = []
    for name in parts.artists {
      let tracks = try catalog.tracks(ofArtist: name)
      if tracks.isEmpty {
        Terminal.complain("no track in \(bundle) credits an artist \"\(name)\".")
      }
      result += tracks.filter { seen.insert($0).inserted }
    }
    return result
  }

  /// What is to stay has to be known: a misspelled name would keep nothing, and all would go.
  private func refuseUnknown(_ engine: MusicEngine) throws {
    let kept: [(what: String, name: String, filter: TrackFilter)] =
      parts.excludedArtists.map { ("artist", $0, .artist($0)) }
      + parts.excludedTags.map { ("tag", $0, .tag($0)) }
      + parts.excludedTracks.map { ("track", $0, .track($0)) }
    let unknown = kept.filter { engine.tracks(satisfying: $0.filter).count == 0 }
    for (what, name, _) in unknown {
      Terminal.complain(
        "there is no \(what) \"\(name)\" in \(bundle) to be kept; nothing is removed.")
    }
    guard unknown.isEmpty else { throw CommandFailure.noInput }
  }

  private func warnOfWaiting(_ engine: MusicEngine) {
    let waiting = engine.pendingChanges.waiting
    guard waiting > 0 else { return }
    Terminal.complain(
      "\(Readable.count(waiting)) tracks were written that the filters do not see before the next "
        + "refrain build.")
  }
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
