/// Why a line was refused; a sentence without a full stop, for `file:line: reason`.
struct Refusal: Error, Equatable {
  var reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}

extension TrackRecord {
  /// The largest sizes that are taken, in UTF-8 bytes.
  enum Limits {
    static let id = 512
    static let name = 4096
    static let snippet = 65_536
    static let lyrics = 1 << 20
    static let listLength = 1000
  }

  /// The record with spaces trimmed and empty optional parts dropped.
  ///
  /// - Throws: `Refusal` for a missing id, title or artist, sizes beyond `Limits`, NUL characters,
  ///   and numbers outside their ranges.
  func validated() throws(Refusal) -> TrackRecord {
    var record = self
    record.id = try Text.required(id, "id", limit: Limits.id)
    record.title = try Text.required(title, "title", limit: Limits.name)
    record.aliases = try Text.list(aliases, "aliases", limit: Limits.name)
    record.artists = try validatedArtists()
    record.album = try Text.optional(album, "album", limit: Limits.name)
    record.language = try Text.optional(language, "language", limit: 35)?.lowercased()
    record.key = try Text.optional(key, "key", limit: 64)
    record.isrc = try Text.optional(isrc, "isrc", limit: 64)
    record.lyrics = try Text.optional(lyrics, "lyrics", limit: Limits.lyrics)
    record.snippets = try Text.list(snippets, "snippets", limit: Limits.snippet)
    record.tags = try validatedTags()
    try Number.check(duration, "duration", 0...1e6)
    try Number.check(bpm, "bpm", 0...2000)
    try Number.check(popularity, "popularity", 0...1)
    return record
  }

  private func validatedArtists() throws(Refusal) -> [ArtistCredit] {
    guard !artists.isEmpty else { throw Refusal("artists is empty; a track needs one") }
    guard artists.count <= Limits.listLength else { throw Refusal("artists has too many entries") }
    var result: [ArtistCredit] = []
    for artist in artists {
      let credit = ArtistCredit(
        id: try Text.optional(artist.id, "artists.id", limit: Limits.id),
        name: try Text.required(artist.name, "artists.name", limit: Limits.name),
        aliases: try Text.list(artist.aliases, "artists.aliases", limit: Limits.name))
      if !result.contains(where: { $0.identity == credit.identity }) { result.append(credit) }
    }
    return result
  }

  private func validatedTags() throws(Refusal) -> [TagAssignment] {
    guard tags.count <= Limits.listLength else { throw Refusal("tags has too many entries") }
    var result: [TagAssignment] = []
    for tag in tags {
      try Number.check(tag.weight, "tags.weight", 0...1e6)
      let assignment = TagAssignment(
        name: try Text.required(tag.name, "tags.name", limit: Limits.id),
        kind: try Text.optional(tag.kind, "tags.kind", limit: 64), weight: tag.weight)
      let isNew = !result.contains {
        $0.name == assignment.name && $0.kind == assignment.kind
      }
      if isNew { result.append(assignment) }
    }
    return result
  }
}

extension ArtistCredit {
  /// What makes two credits the same artist.
  var identity: String {
    if let id { "id:" + id } else { "name:" + name }
  }
}

enum Text {
  static func required(_ text: String, _ field: String, limit: Int) throws(Refusal) -> String {
    guard let trimmed = try optional(text, field, limit: limit) else {
      throw Refusal("\(field) is empty")
    }
    return trimmed
  }

  static func optional(
    _ text: String?, _ field: String, limit: Int
  ) throws(Refusal) -> String? {
    guard let text else { return nil }
    let trimmed = trimmingSpaces(text)
    guard trimmed.utf8.count <= limit else {
      throw Refusal("\(field) has \(trimmed.utf8.count) bytes, more than \(limit)")
    }
    guard !trimmed.utf8.contains(0) else { throw Refusal("\(field) contains a NUL character") }
    return trimmed.isEmpty ? nil : trimmed
  }

  static func list(_ texts: [String], _ field: String, limit: Int) throws(Refusal) -> [String] {
    guard texts.count <= TrackRecord.Limits.listLength else {
      throw Refusal("\(field) has \(texts.count) entries, more than allowed")
    }
    var result: [String] = []
    for text in texts {
      if let kept = try optional(text, field, limit: limit), !result.contains(kept) {
        result.append(kept)
      }
    }
    return result
  }

  /// Without white space at either end; most texts have none and come back as they are.
  private static func trimmingSpaces(_ text: String) -> String {
    // A printable ASCII byte at each end settles it without looking at characters.
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    guard let first = text.utf8.first, let last = text.utf8.last,
      !(visible.contains(first) && visible.contains(last)),
      text.first!.isWhitespace || text.last!.isWhitespace
    else { return text }
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? start
    return String(text[start..<end])
  }
}

enum Number {
  static func check(
    _ number: Double?, _ field: String, _ range: ClosedRange<Double>
  ) throws(Refusal) {
    guard let number else { return }
    guard range.contains(number) else {
      throw Refusal("\(field) is \(number), outside \(range.lowerBound)...\(range.upperBound)")
    }
  }
}
