import Foundation
import JSON
import Primitives

/// The audio files of a folder and the folders in it, whose tags `ffprobe` or `mediainfo` reads.
struct AudioFolder {
  /// What was read of a folder.
  struct Tags {
    /// A track as JSON for each file with a title and an artist, by path.
    var lines: [String] = []
    /// The files without.
    var untagged: [String] = []
  }

  private let folder: String
  private let reader: Reader

  /// A program that prints a file's tags as JSON.
  private enum Reader: String, CaseIterable {
    case ffprobe
    case mediainfo

    func arguments(_ path: String) -> [String] {
      switch self {
      case .ffprobe:
        ["-v", "quiet", "-print_format", "json", "-show_format", "-show_streams", path]
      case .mediainfo: ["--Output=JSON", path]
      }
    }
  }

  private static let endings: Set<String> = [
    "mp3", "flac", "m4a", "ogg", "oga", "opus", "wav", "aiff", "aif", "wma", "aac", "ape", "wv",
    "mpc", "alac",
  ]

  /// - Throws: a complaint with `CommandFailure.noInput` when neither program is installed.
  init(_ folder: String) throws {
    self.folder = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let places = path.split(separator: ":").map(String.init)
    let found = Reader.allCases.first { reader in
      places.contains { FileManager.default.isExecutableFile(atPath: $0 + "/" + reader.rawValue) }
    }
    guard let found else {
      Terminal.complain(
        "\(folder) is a folder: the tags of audio files are read with ffprobe or mediainfo, and "
          + "neither is installed.")
      throw CommandFailure.noInput
    }
    reader = found
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Whether there are files in a folder, and none of them is of audio: one of a service's data.
  static func holdsOtherFiles(_ path: String) -> Bool {
    let names = (FileManager.default.enumerator(atPath: path)?.allObjects ?? [])
      .compactMap { $0 as? String }
    let endings = names.map { URL(fileURLWithPath: $0).pathExtension.lowercased() }
    return !names.isEmpty && !endings.contains(where: AudioFolder.endings.contains)
  }

  /// Reads the tags of all files, in the order of their paths.
  ///
  /// - Complexity: one process a file, as many side by side as `threads`.
  func tags(threads: Int?) -> Tags {
    let root = URL(fileURLWithPath: folder).standardizedFileURL
    let files = (FileManager.default.enumerator(atPath: root.path)?.allObjects ?? [])
      .compactMap { $0 as? String }
      .filter { AudioFolder.endings.contains(URL(fileURLWithPath: $0).pathExtension.lowercased()) }
      .map { root.appendingPathComponent($0).path }.sorted()
    let reader = reader
    let lines = WorkPool(threads: threads).map(files.count) { index in
      AudioFolder.line(of: files[index], by: reader)
    }
    var tags = Tags()
    for (file, line) in zip(files, lines) {
      if let line { tags.lines.append(line) } else { tags.untagged.append(file) }
    }
    return tags
  }

  private static func line(of path: String, by reader: Reader) -> String? {
    guard let output = output(of: reader, path), let value = try? JSONValue(parsing: output) else {
      return nil
    }
    var fields = reader == .ffprobe ? probed(value) : informed(value)
    guard fields["title"] != nil, fields["artist"] != nil else { return nil }
    fields["path"] = path
    return JSONValue.object(
      fields.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
    ).compact
  }

  private static func output(of reader: Reader, _ path: String) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [reader.rawValue] + reader.arguments(path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  // MARK: What they call the fields

  /// Names of tags without spaces and signs, with the field that an import knows.
  private static let names: [String: String] = [
    "title": "title", "artist": "artist", "performer": "artist", "album": "album",
    "albumartist": "album_artist", "albumperformer": "album_artist", "composer": "composer",
    "conductor": "conductor", "genre": "genre", "date": "date", "year": "date",
    "recordeddate": "date", "originaldate": "date", "track": "track_number",
    "tracknumber": "track_number", "trackposition": "track_number", "disc": "disc_number",
    "discnumber": "disc_number", "partposition": "disc_number", "isrc": "isrc", "tsrc": "isrc",
    "label": "label", "publisher": "label", "duration": "duration", "bpm": "bpm", "tbpm": "bpm",
    "language": "language", "musicbrainztrackid": "recording_mbid",
    "musicbrainzalbumid": "release_mbid", "musicbrainzartistid": "artist_mbids",
  ]

  private static func fields(of members: [JSONValue.Member], into fields: inout [String: String]) {
    for member in members {
      let key = String(member.name.lowercased().filter { $0.isLetter || $0.isNumber })
      let text = member.value.text ?? member.value.number.map { String($0) } ?? ""
      guard let name = names[key], fields[name] == nil, !text.isEmpty else { continue }
      // "3/12" is the third of twelve.
      fields[name] =
        name.hasSuffix("_number") ? String(text.split(separator: "/").first ?? "") : text
    }
  }

  private static func probed(_ value: JSONValue) -> [String: String] {
    var fields: [String: String] = [:]
    var parts = [value["format"]]
    // Ogg has the tags with its stream.
    if case .array(let streams)? = value["streams"] { parts += streams }
    for part in parts {
      if case .object(let tags)? = part?["tags"] { Self.fields(of: tags, into: &fields) }
    }
    if let duration = value["format"]?["duration"]?.text { fields["duration"] = duration }
    return fields
  }

  private static func informed(_ value: JSONValue) -> [String: String] {
    var fields: [String: String] = [:]
    guard case .array(let tracks)? = value["media"]?["track"],
      let general = tracks.first(where: { $0["@type"]?.text == "General" }),
      case .object(let members) = general
    else { return [:] }
    // What it calls a track is a title.
    let title = general["Title"]?.text ?? general["Track"]?.text
    Self.fields(of: members.filter { $0.name != "Track" }, into: &fields)
    fields["title"] = title
    return fields
  }
}

/// The files of an import, folders of audio files among them as files of their tags.
struct ImportFiles {
  /// The files to read.
  let paths: [String]
  /// The folders that files of tags stand for, by the files' paths.
  private(set) var folders: [String: String] = [:]
  /// Where the files of tags are; nil without any.
  private let folder: URL?

  /// - Parameter opensFolders: whether a folder without audio files stands for the files in it.
  /// - Throws: as `AudioFolder.init`, and `CocoaError` when the tags cannot be written.
  init(_ paths: [String], threads: Int?, opensFolders: Bool = false) throws {
    guard paths.contains(where: AudioFolder.isFolder) else {
      (self.paths, folder) = (paths, nil)
      return
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("refrain-tags-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var folders: [String: String] = [:]
    do {
      self.paths = try paths.enumerated().map { number, path in
        guard AudioFolder.isFolder(path), !opensFolders || !AudioFolder.holdsOtherFiles(path) else {
          return path
        }
        let tags = try AudioFolder(path).tags(threads: threads)
        let name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
        let file = folder.appendingPathComponent("\(number)-\(name).jsonl")
        try Data(tags.lines.map { $0 + "\n" }.joined().utf8).write(to: file)
        folders[file.path] = path
        ImportFiles.say(tags, of: path)
        return file.path
      }
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
    self.folder = folder
    self.folders = folders
  }

  private static func say(_ tags: AudioFolder.Tags, of path: String) {
    Terminal.say("\(path): \(Readable.count(tags.lines.count)) audio files with tags")
    guard let first = tags.untagged.first else { return }
    Terminal.say(
      "\(Readable.count(tags.untagged.count)) audio files have no title and artist and were left "
        + "out; first: \(first)")
  }

  /// Removes the files of tags.
  func remove() {
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }
}
