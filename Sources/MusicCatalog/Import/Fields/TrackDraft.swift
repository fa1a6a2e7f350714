/// A track that is being put together from what a source says of it.
///
/// A missing title or artist costs the track; anything else that cannot be read is dropped and noted, and the
/// track stays.
struct TrackDraft {
  /// A field that could not be read, and why.
  struct Drop: Sendable, Equatable {
    var field: TrackField
    var reason: String
  }

  private let habits: SourceHabits
  private var id: String?
  private var title: String?
  private var artists: [ArtistCredit] = []
  var record = TrackRecord(id: "", title: "", artists: [])
  var releasedMonth, releasedDay: Int?
  private var mode: String?
  var drops: [Drop] = []
  private var repairs: [ReadTrack.Repair] = []

  init(habits: SourceHabits) {
    self.habits = habits
  }

  /// Takes what a source says of `field`. Of two values for one field the first that says something
  /// stands; lists are joined. Texts that were written wrongly are put right first (`TextRepair`).
  mutating func set(_ field: TrackField, _ said: FieldValue) throws(Refusal) {
    let value = TrackDraft.codes.contains(field) ? said : repaired(said, field)
    switch field {
    case .id:
      if id == nil { id = try text(value).flatMap { t throws(Refusal) in try key(t, "id") } }
    case .title:
      if title == nil {
        title = try text(value).flatMap { t throws(Refusal) in
          try Text.optional(t, "title", limit: Limits.name)
        }
        // Of several titles the others are other names.
        if case .entries(let entries) = value, entries.count > 1 {
          try set(.alias, .entries(Array(entries.dropFirst())))
        }
      }
    case .artist:
      do throws(Refusal) {
        try setArtists(value)
      } catch {
        // Another name for the same field costs no track that has its artists.
        if artists.isEmpty { throw error }
        drops.append(Drop(field: field, reason: error.reason))
      }
    default:
      do throws(Refusal) {
        try setOptional(field, value)
      } catch {
        drops.append(Drop(field: field, reason: error.reason))
      }
    }
  }

  /// Fields that are compared with other programs' and not read.
  private static let codes: Set<TrackField> = [.id, .path, .isrc]

  private mutating func repaired(_ value: FieldValue, _ field: TrackField) -> FieldValue {
    func right(_ text: String) -> String {
      guard let (meant, repair) = TextRepair.repaired(text) else { return text }
      repairs.append(.init(repair: repair, written: text, meant: meant))
      return meant
    }
    switch value {
    case .text(let text): return .text(right(text))
    case .entries(var entries):
      for place in entries.indices {
        entries[place].name = right(entries[place].name)
        entries[place].aliases = entries[place].aliases.map(right)
      }
      return .entries(entries)
    }
  }

  /// The track.
  ///
  /// - Throws: `Refusal` when it has no title or no artist.
  consuming func finish() throws(Refusal) -> ReadTrack {
    guard let title else { throw Refusal("title is missing") }
    record.title = title
    if artists.isEmpty, let name = record.albumArtist { artists = [ArtistCredit(name: name)] }
    guard !artists.isEmpty else { throw Refusal("artist is missing; a track needs one") }
    record.artists = artists
    completeRelease()
    record.key = record.key.flatMap { KeyName.name(of: $0, mode: mode) }
    record.id = id ?? DerivedID.make(for: record)
    return ReadTrack(record: record, hasOwnID: id != nil, drops: drops, repairs: repairs)
  }

  private typealias Limits = TrackRecord.Limits

  private func key(_ text: String, _ name: String) throws(Refusal) -> String? {
    // A whole number that went through a table of floats is the number.
    let isWhole = text.hasSuffix(".0") && text.utf8.dropLast(2).allSatisfy(DateReading.isDigit)
    return try Text.optional(isWhole ? String(text.dropLast(2)) : text, name, limit: Limits.id)
  }

  // MARK: - Artists

  private mutating func setArtists(_ value: FieldValue) throws(Refusal) {
    var artists: [ArtistCredit] = []
    for entry in entries(of: value, habits.artists) {
      guard let name = try Text.optional(entry.name, "artist", limit: Limits.name) else { continue }
      guard artists.count < Limits.listLength else {
        drops.append(
          Drop(field: .artist, reason: "artist has more than \(Limits.listLength) entries"))
        break
      }
      let credit = ArtistCredit(
        id: try entry.id.flatMap { id throws(Refusal) in
          try Text.optional(id, "artist id", limit: Limits.id)
        },
        name: name, aliases: try Text.list(entry.aliases, "artist aliases", limit: Limits.name))
      if !artists.contains(where: { $0.identity == credit.identity }) { artists.append(credit) }
    }
    // Who names the main artist besides has left the guests out of that, not out of the list.
    if self.artists.isEmpty || artists.count > self.artists.count && lists(artists) {
      self.artists = artists
    }
  }

  /// Whether credits have all whom the track has already, each by that name.
  private func lists(_ credits: [ArtistCredit]) -> Bool {
    artists.allSatisfy { known in
      credits.contains { $0.name.lowercased() == known.name.lowercased() }
    }
  }

  private func entries(of value: FieldValue, _ separator: ListSeparator) -> [FieldValue.Entry] {
    switch value {
    case .text(let text): separator.split(text).map { FieldValue.Entry(name: $0) }
    case .entries(let entries): entries
    }
  }

  /// Fields of which a list becomes one text, as taggers print it; of others the first entry counts.
  private static let printed: Set<TrackField> = [.albumArtist, .composer, .conductor, .label]

  /// The value as one text; nil for an empty one.
  private func text(_ value: FieldValue, of field: TrackField? = nil) -> String? {
    let text =
      switch value {
      case .text(let text): text
      case .entries(let entries):
        field.map(TrackDraft.printed.contains) == true
          ? entries.map(\.name).joined(separator: "; ") : entries.first?.name ?? ""
      }
    return text.isEmpty ? nil : text
  }

  // MARK: - Optional fields

  private mutating func setOptional(_ field: TrackField, _ value: FieldValue) throws(Refusal) {
    switch field {
    case .tag: try addTags(value, kind: nil)
    case .genre: try addTags(value, kind: "genre")
    case .mood: try addTags(value, kind: "mood")
    case .alias: try add(entries(of: value, habits.aliases).map(\.name), field, to: \.aliases)
    case .snippet:
      try add(entries(of: value, ListSeparator(sign: nil)).map(\.name), field, to: \.snippets)
    case .artistIDs: try setArtistIDs(value)
    default:
      guard
        let text = try text(value, of: field).flatMap({ t throws(Refusal) in
          try Text.optional(t, field.name, limit: TrackDraft.limit(of: field))
        })
      else { return }
      try setScalar(field, text)
    }
  }

  private static func limit(of field: TrackField) -> Int {
    switch field {
    case .lyrics: Limits.lyrics
    case .language: 35
    case .key, .isrc: 64
    default: Limits.name
    }
  }

  private mutating func setScalar(_ field: TrackField, _ text: String) throws(Refusal) {
    switch field {
    case .album: record.album = record.album ?? text
    case .albumArtist: record.albumArtist = record.albumArtist ?? text
    case .composer: record.composer = record.composer ?? text
    case .conductor: record.conductor = record.conductor ?? text
    case .work: record.work = record.work ?? text
    case .movement: record.movement = record.movement ?? text
    case .label: record.label = record.label ?? text
    // "und" says that nobody has said.
    case .language where text.lowercased() == "und": break
    case .language: record.language = record.language ?? LanguageName.code(ofName: text)
    case .key: record.key = record.key ?? text
    case .mode: mode = mode ?? text
    case .lyrics: record.lyrics = record.lyrics ?? text
    case .path: record.path = record.path ?? text
    case .isrc:
      if IdentifierReading.isNothing(text) { break }
      try set(field, text, \.isrc, IdentifierReading.readISRC(text))
    case .recordingID: try set(field, text, \.recordingMBID, IdentifierReading.readMBID(text))
    case .releaseID: try set(field, text, \.releaseMBID, IdentifierReading.readMBID(text))
    default: try setRead(field, text)
    }
  }

  /// Fields whose text is read as something else.
  private mutating func setRead(_ field: TrackField, _ text: String) throws(Refusal) {
    switch field {
    case .released:
      let date = try value(DateReading.readRelease(text), field, text)
      // A year beside a whole date says less.
      if let date, (record.released?.precision ?? 0) < date.precision { record.released = date }
    case .releasedMonth:
      releasedMonth = try value(NumberReading.readCount(text), field, text)
    case .releasedDay:
      releasedDay = try value(NumberReading.readCount(text), field, text)
    case .duration: try setDuration(text, unit: habits.durationUnit)
    case .durationSeconds:
      try set(field, text, \.duration, DurationReading.read(text, unit: 1))
    case .durationMilliseconds:
      try set(field, text, \.duration, DurationReading.read(text, unit: 0.001))
    case .bpm:
      let number = NumberReading.read(text, units: ["beats per minute", "bpm"])
      try set(field, text, \.bpm, number.flatMap { (0...2000).contains($0) ? $0 : nil })
      if record.bpm == 0 { record.bpm = nil }
    case .popularity: try set(field, text, \.popularity, share(text, of: habits.popularityScale))
    case .rating:
      // Nothing is worse than one star but what has none yet.
      if habits.ratingScale > 1, NumberReading.read(text) == 0 { break }
      try set(field, text, \.rating, stars(text) ?? share(text, of: habits.ratingScale))
    case .explicit: try set(field, text, \.isExplicit, BooleanReading.read(text))
    case .discNumber: try set(field, text, \.discNumber, NumberReading.readCount(text))
    case .trackNumber: try set(field, text, \.trackNumber, NumberReading.readCount(text))
    case .added: try set(field, text, \.added, habits.times.read(text))
    default: break
    }
  }

  private mutating func setDuration(_ text: String, unit: Double) throws(Refusal) {
    // The unit was told by looking, and a number that is nothing in it may be of another one.
    if unit < 1, let number = NumberReading.read(text), number > 0, number * unit < 1 {
      throw Refusal(
        "duration \"\(text.prefix(80))\" is no second, as most of its column are milliseconds")
    }
    var reading = DurationReading.read(text, unit: unit)
    if habits.clocksAreHours, text.contains(":"), case .value(let seconds) = reading {
      reading = .value(seconds / 60)
    }
    try set(.duration, text, \.duration, reading)
  }

  /// A share of five signs or of what is said: `***`, `★★★☆☆`, `4/5`.
  private func stars(_ text: String) -> Double? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .compactMap { NumberReading.read($0) }
    if parts.count == 2, [5, 10, 100].contains(parts[1]), (0...parts[1]).contains(parts[0]) {
      return parts[0] / parts[1]
    }
    let count = text.count { "*★⭐".contains($0) }
    let isOfStars = text.allSatisfy { "*★⭐☆".contains($0) || $0.isWhitespace }
    return isOfStars && (1...5).contains(count) ? Double(count) / 5 : nil
  }

  /// A share of 1, of a number on a scale.
  private func share(_ text: String, of scale: Double) -> Double? {
    guard let number = NumberReading.read(text, units: ["%"]), number >= 0 else { return nil }
    if text.hasSuffix("%") { return number <= 100 ? number / 100 : nil }
    if number <= scale { return number / scale }
    // The first lines may not have shown the scale.
    return number <= 100 ? number / 100 : nil
  }

  private mutating func set<Value>(
    _ field: TrackField, _ text: String, _ path: WritableKeyPath<TrackRecord, Value?>,
    _ value: Value?
  ) throws(Refusal) {
    guard record[keyPath: path] == nil else { return }
    guard let value else { throw TrackDraft.unreadable(field, text) }
    record[keyPath: path] = value
  }

  private mutating func set<Value>(
    _ field: TrackField, _ text: String, _ path: WritableKeyPath<TrackRecord, Value?>,
    _ reading: FieldReading<Value>
  ) throws(Refusal) {
    guard record[keyPath: path] == nil else { return }
    record[keyPath: path] = try value(reading, field, text)
  }

  private func value<Value>(
    _ reading: FieldReading<Value>, _ field: TrackField, _ text: String
  ) throws(Refusal) -> Value? {
    switch reading {
    case .value(let value): return value
    case .nothing: return nil
    case .unreadable: throw TrackDraft.unreadable(field, text)
    }
  }

  private static func unreadable(_ field: TrackField, _ text: String) -> Refusal {
    Refusal("\(field.name) \"\(text.prefix(80))\" is not \(expectation[field] ?? "readable")")
  }

  private static let expectation: [TrackField: String] = [
    .released: "a date", .releasedMonth: "a month", .releasedDay: "a day",
    .duration: "a length of time", .durationSeconds: "a length of time",
    .durationMilliseconds: "a length of time",
    .explicit: "yes or no", .discNumber: "a counting number",
    .trackNumber: "a counting number",
    .bpm: "a number of 0...2000", .popularity: "a number of 0...1 or 0...100",
    .rating: "a number of stars or of 0...100", .added: "a time",
    .recordingID: "an id of MusicBrainz", .releaseID: "an id of MusicBrainz",
    .artistIDs: "an id of MusicBrainz", .isrc: "an ISRC",
  ]

  // MARK: - Lists

  private mutating func addTags(_ value: FieldValue, kind: String?) throws(Refusal) {
    for entry in entries(of: value, habits.tags).flatMap({ TrackDraft.numbered($0, kind) }) {
      guard let name = try Text.optional(entry.name, "tag", limit: Limits.id) else { continue }
      guard (0...1e6).contains(entry.weight) else {
        throw Refusal(
          "the weight of tag \"\(name.prefix(80))\" is \(entry.weight), outside 0...1e6")
      }
      let said = try entry.kind.flatMap { k throws(Refusal) in
        try Text.optional(k, "tag kind", limit: 64)
      }
      let tag = TagAssignment(name: name, kind: said ?? kind, weight: entry.weight)
      if record.tags.contains(where: { TrackDraft.areSame($0, tag) }) { continue }
      guard record.tags.count < Limits.listLength else {
        throw Refusal("tag has more than \(Limits.listLength) entries")
      }
      record.tags.append(tag)
    }
  }

  /// The genres of an entry that ID3's numbers stand in.
  private static func numbered(_ entry: FieldValue.Entry, _ kind: String?) -> [FieldValue.Entry] {
    guard kind == "genre", let names = GenreNumber.names(in: entry.name) else { return [entry] }
    return names.map { FieldValue.Entry(name: $0, kind: entry.kind, weight: entry.weight) }
  }

  /// Whether two tags are one but for capitals.
  private static func areSame(_ left: TagAssignment, _ right: TagAssignment) -> Bool {
    guard left.kind == right.kind else { return false }
    if left.name == right.name { return true }
    return left.name.utf8.count == right.name.utf8.count
      && left.name.lowercased() == right.name.lowercased()
  }

  private mutating func add(
    _ texts: [String], _ field: TrackField, to path: WritableKeyPath<TrackRecord, [String]>
  ) throws(Refusal) {
    let limit = field == .snippet ? Limits.snippet : Limits.name
    for text in texts {
      guard let entry = try Text.optional(text, field.name, limit: limit),
        !record[keyPath: path].contains(entry)
      else { continue }
      guard record[keyPath: path].count < Limits.listLength else {
        throw Refusal("\(field.name) has more than \(Limits.listLength) entries")
      }
      record[keyPath: path].append(entry)
    }
  }

  private mutating func setArtistIDs(_ value: FieldValue) throws(Refusal) {
    guard record.artistMBIDs.isEmpty else { return }
    let texts = entries(of: value, ListSeparator(sign: nil)).map(\.name)
    let parts = texts.flatMap { $0.split { " ;,|\u{2400}\u{0}\\".contains($0) } }
    for part in parts {
      guard let id = IdentifierReading.readMBID(part) else {
        throw TrackDraft.unreadable(.artistIDs, String(part))
      }
      guard record.artistMBIDs.count < Limits.listLength else {
        throw Refusal("artist_mbids has more than \(Limits.listLength) entries")
      }
      if !record.artistMBIDs.contains(id) { record.artistMBIDs.append(id) }
    }
  }
}

extension ReleaseDate {
  /// How much of the date is known, 1 to 3.
  fileprivate var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }
}
