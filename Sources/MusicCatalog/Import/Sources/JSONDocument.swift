import JSON

/// A text of JSON whose beginning has been looked at: where its records are, and what they are.
struct JSONDocument {
  private let text: TextSource
  private let head: [UInt8]
  private let name: String
  private let options: ImportOptions

  /// Objects that are looked at.
  private static let sampleSize = 1000
  /// Bytes and objects by which a document is told.
  private static let glanceSize = 1 << 18
  private static let glanceCount = 20

  /// Where records may be, the more particular first; the document itself last.
  private static let paths = [
    ["playlist", "track"], ["scrobbles"], ["recenttracks", "track"], ["track"],
    ["playlists"], ["playlists", "tracks"], ["payload", "listens"], ["listens"], ["feedback"],
    ["library", "songs"],
    ["library", "tracks"], ["tracks", "items"], ["tracks"], ["songs"],
    ["items"],
    ["recordings"], ["data"], [],
  ]

  init(_ text: TextSource, head: [UInt8], name: String, options: ImportOptions) {
    self.text = text
    self.head = head
    self.name = name
    self.options = options
  }

  /// Whether a file's name says that it holds JSON.
  static func isNamedSo(_ name: String) -> Bool {
    [".json", ".jsonl", ".ndjson", ".jsonl.gz", ".json.gz", ".jspf"].contains {
      name.hasSuffix($0)
    }
  }

  /// The document with its reader and parser; nil for a list of nothing.
  func opened(wanted: SourceFormat.Contents) throws(CatalogError) -> OpenedSource? {
    let beginning = Array(head.prefix(JSONDocument.glanceSize))
    if options.format == .playlists { return try playlists(beginning) }
    for path in JSONDocument.paths {
      let first = objects(in: beginning, at: path, limit: JSONDocument.glanceCount)
      guard !first.isEmpty,
        let format = options.format
          ?? first.lazy.compactMap({ JSONDocument.format(of: $0, at: path) }).first
      else { continue }
      // Tracks by themselves say nothing of listeners; on a list they do.
      if wanted == .events, options.format == nil, case .json = format,
        let lists = try? playlists(beginning)
      {
        return lists
      }
      return opened(format, at: path, objects(in: head, at: path, limit: JSONDocument.sampleSize))
    }
    let isWhole = head.count == beginning.count
    if isWhole, JSONElementReader.elements(in: head, path: [], limit: 1).isEmpty, head.first == 0x5B
    {
      return nil
    }
    if wanted == .events, options.format == nil, let lists = try? playlists(beginning) {
      return lists
    }
    if wanted != .tracks {
      throw .unrecognized(
        path: name,
        detail: fault ?? "its JSON is no history, no playlist and no track that is known.")
    }
    return opened(.json, at: [], objects(in: head, at: [], limit: JSONDocument.sampleSize))
  }

  /// What is wrong with a text of one value, such as a comma too many, when the beginning is all of it.
  private var fault: String? {
    guard head.count < JSONDocument.glanceSize, !isLines else { return nil }
    do throws(JSONSyntaxError) {
      _ = try JSONValue(parsing: head)
      return nil
    } catch {
      return "it cannot be read. \(error)"
    }
  }

  /// The lists of a document that has several, or the entries of the one that it is.
  private func playlists(_ beginning: [UInt8]) throws(CatalogError) -> OpenedSource {
    func source(_ path: [String], _ parser: any RecordParser) -> OpenedSource {
      OpenedSource(format: .playlists, reader: reader(at: path), parser: parser)
    }
    for path in NamedLists.paths {
      let some = objects(in: beginning, at: path, limit: JSONDocument.glanceCount)
      let entries = some.flatMap { NamedLists.entries(of: $0) ?? [] }
      let tracks = JSONTrackParser(lookingAt: entries, options: options)
      if some.contains(where: { NamedLists.isOne($0, tracks) }) {
        return source(path, NamedListParser(tracks: tracks))
      }
    }
    for path in NamedLists.trackPaths {
      let some = objects(in: beginning, at: path, limit: JSONDocument.glanceCount)
      let tracks = JSONTrackParser(lookingAt: some, options: options)
      guard some.contains(where: { tracks.mention(in: $0) != nil }) else { continue }
      let title = NamedLists.name(inBeginning: head) ?? PlaylistName.of(file: name)
      return source(path, ListEntryParser(playlist: title, tracks: tracks))
    }
    throw .unrecognized(
      path: name, detail: "its JSON has no object with a name and a list of tracks.")
  }

  private func opened(
    _ format: SourceFormat, at path: [String], _ objects: [JSONValue]
  ) -> OpenedSource {
    let times = TimeReading(zone: options.timeZone)
    var ignored: [String] = []
    let parser: any RecordParser
    switch format {
    case .spotify: parser = path == ["playlists"] ? SpotifyPlaylistParser() : SpotifyParser()
    case .lastFM: parser = LastFMParser(times: times)
    case .listenBrainz: parser = ListenBrainzParser()
    case .youTube: parser = YouTubeParser(lookingAt: objects)
    case .plays: parser = PlayObjectParser(times: times)
    case .jspf: parser = JSPFParser(playlist: title ?? PlaylistName.of(file: name))
    default:
      let tracks = JSONTrackParser(lookingAt: objects, options: options)
      ignored = tracks.ignored
      parser = tracks
    }
    return OpenedSource(format: format, reader: reader(at: path), parser: parser, ignored: ignored)
  }

  /// Lines are cut by themselves where every line is a record, so that a damaged one costs no other.
  private func reader(at path: [String]) -> any BatchReader {
    if path.isEmpty, isLines { return LineReader(text) }
    return JSONElementReader(text, path: path)
  }

  private var isLines: Bool {
    let lower = name.lowercased()
    if [".jsonl", ".ndjson", ".jsonl.gz"].contains(where: lower.hasSuffix) { return true }
    guard let first = head.split(separator: 0x0A).first else { return true }
    let text = String(decoding: first, as: UTF8.self)
    if case .object? = try? JSONValue(parsing: text) { return true }
    let start = first.first { $0 != 0x20 && $0 != 0x09 }
    return start != UInt8(ascii: "{") && start != UInt8(ascii: "[")
  }

  /// The title of a playlist, when the beginning is all of it.
  private var title: String? {
    let document = try? JSONValue(parsing: String(decoding: head, as: UTF8.self))
    return document?["playlist"]?["title"]?.text
  }

  /// The first objects at a path.
  private func objects(in head: [UInt8], at path: [String], limit: Int) -> [JSONValue] {
    var objects: [JSONValue] = []
    func take(_ bytes: ArraySlice<UInt8>) {
      guard objects.count < limit, let value = try? JSONTrackParser.object(bytes) else { return }
      objects.append(value)
    }
    if path.isEmpty, isLines {
      for line in head.split(separator: 0x0A, maxSplits: 2 * limit) { take(line) }
      return objects
    }
    for element in JSONElementReader.elements(in: head, path: path, limit: limit) { take(element) }
    return objects
  }

  /// What an object is a record of; nil when it may be a track.
  private static func format(of object: JSONValue, at path: [String]) -> SourceFormat? {
    func has(_ names: String...) -> Bool { names.allSatisfy { object[$0] != nil } }
    // What an import wrote of events that matched no track.
    if has("first_seen", "nearest", "events") { return nil }
    if path == ["playlist", "track"] { return .jspf }
    if path == ["playlists"] { return has("name", "items") ? .spotify : nil }
    if has("endTime", "msPlayed") || has("ts", "ms_played") { return .spotify }
    if has("listened_at", "track"), PlayObjectParser.isPlay(object) { return .plays }
    if has("listened_at") || has("track_metadata") || ListenBrainzParser.isFeedback(object) {
      return .listenBrainz
    }
    if YouTubeParser.isActivity(object) { return .youTube }
    if path == ["scrobbles"], has("track", "artist") { return .lastFM }
    if object["artist"]?["#text"] != nil || object["date"]?["uts"] != nil { return .lastFM }
    if has("mb_trackid") { return .beets }
    if PlayObjectParser.isPlay(object) { return .plays }
    let fields = JSONTrackMembers(object).members.compactMap { TrackField(named: $0.name) }
    let hasArtist = fields.contains(.artist) || fields.contains(.albumArtist)
    return fields.contains(.title) && hasArtist ? .json : nil
  }
}
