/// Reads the tracks of an iTunes or Music library with what their owner did with them, and the entries of
/// its playlists.
struct ITunesParser: RecordParser {
  private let habits: SourceHabits

  /// Keys of what is no music.
  static let otherMedia: Set<String> = ["Podcast", "Movie", "TV Show", "Audiobook", "Has Video"]

  private static let fields: [(key: String, field: TrackField)] = [
    ("Name", .title), ("Artist", .artist), ("Album Artist", .albumArtist), ("Album", .album),
    ("Composer", .composer), ("Genre", .genre), ("Work", .work), ("Movement Name", .movement),
    ("Total Time", .durationMilliseconds), ("Disc Number", .discNumber),
    ("Track Number", .trackNumber), ("Release Date", .released), ("Year", .released),
    ("BPM", .bpm), ("Date Added", .added), ("Comments", .snippet),
  ]

  init(options: ImportOptions) {
    var habits = SourceHabits(of: [:], options: options)
    habits.ratingScale = 100
    self.habits = habits
  }

  /// The id of a track, by what iTunes never changes, and in old exports by its number in the file.
  static func id(lasting: String, number: String) -> String {
    "itunes-" + (lasting.isEmpty ? number : lasting)
  }

  /// An entry of a playlist as `parse` reads it; without an id one that is no music.
  static func entry(of id: String?, on playlist: String) -> String {
    let track = id.map { "<key>Entry</key><string>\($0)</string>" } ?? "<key>Passed</key><true/>"
    return "<dict><key>Playlist</key><string>\(playlist)</string>\(track)</dict>"
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let values = PropertyList.values(of: try ITunesParser.text(of: record))
    if let id = values["Entry"] {
      return PlaylistEntry.record([TrackMention(id: id)], on: values["Playlist"] ?? "playlist")
    }
    if values["Passed"] != nil || ITunesParser.otherMedia.contains(where: { values[$0] == "true" })
    {
      return SourceRecord(passedOver: 1)
    }
    let track = try track(of: values)
    return SourceRecord(track: track, events: events(of: values, track.record.id))
  }

  private func track(of values: [String: String]) throws(Refusal) -> ReadTrack {
    var draft = TrackDraft(habits: habits)
    let id = ITunesParser.id(
      lasting: values["Persistent ID"] ?? "", number: values["Track ID"] ?? "")
    if id != "itunes-" { try draft.set(.id, .text(id)) }
    for (key, field) in ITunesParser.fields {
      if let value = values[key] { try draft.set(field, .text(value)) }
    }
    if let rating = values["Rating"], values["Rating Computed"] != "true" {
      try draft.set(.rating, .text(rating))
    }
    if let flag = values["Explicit"] ?? values["Clean"].map({ _ in "false" }) {
      try draft.set(.explicit, .text(flag))
    }
    if let path = values["Location"].flatMap(TrackText.local) {
      try draft.set(.path, .text(path.hasPrefix("localhost/") ? String(path.dropFirst(9)) : path))
    }
    return try draft.finish()
  }

  private func events(of values: [String: String], _ track: String) -> [SourceEvent] {
    func event(_ kind: ListeningEvent.Kind) -> SourceEvent {
      SourceEvent(mentions: [TrackMention(id: track)], kind: kind)
    }
    var events = SourceEvent.tally(
      of: track, values["Play Count"].flatMap { NumberReading.read($0) },
      last: values["Play Date UTC"].flatMap(TimeReading().read))
    if values["Loved"] == "true" || values["Favorited"] == "true" { events.append(event(.like)) }
    if values["Disliked"] == "true" { events.append(event(.dislike)) }
    return events
  }
}

/// The keys of a dictionary in a property list (`<key>Name</key><string>Roads</string>`) with values that
/// are no lists themselves, as text.
enum PropertyList {
  static func values(of text: String) -> [String: String] {
    var values: [String: String] = [:]
    var rest = text[...]
    while let open = rest.firstRange(of: "<key>"),
      let close = rest[open.upperBound...].firstRange(of: "</key>")
    {
      let key = XMLText.resolved(String(rest[open.upperBound..<close.lowerBound]))
      rest = rest[close.upperBound...].drop(while: \.isWhitespace)
      guard rest.first == "<", let end = rest.firstIndex(of: ">") else { continue }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      if tag.hasSuffix("/") {
        let name = tag.dropLast().split(separator: " ").first.map(String.init) ?? ""
        if values[key] == nil, name == "true" || name == "false" { values[key] = name }
        continue
      }
      let behind = rest.index(after: end)
      guard let stop = rest[behind...].firstIndex(of: "<") else { break }
      let value = XMLText.resolved(String(rest[behind..<stop]))
      if values[key] == nil, !value.allSatisfy(\.isWhitespace) { values[key] = value }
    }
    return values
  }
}
