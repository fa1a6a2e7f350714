import Foundation
import IndexFile
import JSON
import MusicBundle
import MusicCatalog
import MusicTools
import Refrain

/// A toolbox over a few tracks, and what the tests know of them.
struct ToolFixture: Sendable {
  let toolbox: MusicToolbox
  let ids: Set<String>

  /// - Parameter lines: a track each, as JSON.
  static func run(
    _ lines: String = ToolFixture.lines, _ body: (ToolFixture) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("tracks.jsonl")
    try Data(lines.utf8).write(to: file)
    let bundle = BundleFolder(folder.path + "/tools.refrain")
    try bundle.create()
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    var options = ImportOptions()
    options.strict = true
    _ = try catalog.importTracks(from: [file.path], options: options)
    _ = try BundleBuilder(bundle: bundle).build()
    var ids: Set<String> = []
    try catalog.forEachTrack { ids.insert($0.id) }
    let engine = try MusicEngine(opening: bundle.path)
    try await body(ToolFixture(toolbox: MusicToolbox(engine), ids: ids))
  }

  /// Calls `search_tracks` and gives the ids of its hits; nil when the answer is an error.
  func search(_ arguments: String) async -> [String]? {
    let answer = await toolbox.call("search_tracks", arguments: arguments)
    guard !answer.isError, case .array(let hits)? = answer.value["hits"] else { return nil }
    return hits.compactMap { hit in
      if case .string(let id)? = hit["id"] { id } else { nil }
    }
  }

  private static let lines = #"""
    {"id":"a","title":"晴天","aliases":["Sunny Day"],"artists":[{"name":"周杰倫","aliases":["Jay Chou"]}],"released":"2003-07-31","language":"zh","duration":269,"tags":["mandopop","guitar"],"popularity":0.9}
    {"id":"b","title":"夜曲","artists":[{"name":"周杰倫","aliases":["Jay Chou"]}],"released":"2005","language":"zh","duration":226.5,"tags":["mandopop","piano"],"popularity":0.8}
    {"id":"c","title":"Hello","artists":["Adele"],"released":"2015-10","language":"en","duration":295,"tags":["soul","piano"],"album":"25","popularity":0.7}
    {"id":"d","title":"Someone Like You","artists":["Adele"],"released":"2011","language":"en","duration":285,"tags":["soul","piano","heartbreak"],"popularity":0.6}
    {"id":"e","title":"Thunderstruck","artists":[{"name":"AC/DC"}],"released":"1990","language":"en","duration":292,"tags":["hard rock","guitar"],"popularity":0.5}
    {"id":"f \"quoted\" \\ id","title":"Say \"Hello\"\tWorld","artists":["Zoë"],"language":"en","snippets":["A line\nand another."]}

    """#
}
