import JSON

/// Reads a track from each JSON object, by the names that its members have.
struct JSONTrackParser: RecordParser {
  private let habits: SourceHabits
  /// What the names mean that the file's beginning has.
  private let meanings: [String: FieldNames.Meaning]
  /// Names at the file's beginning that mean nothing, in the order in which they came.
  let ignored: [String]
  private let ignoredSet: Set<String>

  /// Looks at the objects at a file's beginning.
  init(lookingAt objects: [JSONValue], options: ImportOptions) {
    var names: [String] = []
    var seen: Set<String> = []
    for object in objects {
      for member in JSONTrackMembers(object).members where seen.insert(member.name).inserted {
        names.append(member.name)
      }
    }
    var meanings: [String: FieldNames.Meaning] = [:]
    for (name, meaning) in zip(names, FieldNames.meanings(of: names)) {
      if let meaning { meanings[name] = meaning }
    }
    var values: [TrackField: [String]] = [:]
    for object in objects {
      for member in JSONTrackMembers(object).members {
        guard let field = meanings[member.name]?.field,
          case .text(let text)? = JSONTrackMembers.value(member.value)
        else { continue }
        values[field, default: []].append(TextRepair.text(text))
      }
    }
    self.meanings = meanings
    ignored = names.filter { meanings[$0] == nil && !AppleLibrary.keys.contains($0) }
    ignoredSet = Set(ignored)
    habits = SourceHabits(of: values, options: options)
  }

  func parse(_ line: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(line)
    let isSpoken = JSONTrackMembers(object).members.contains {
      meanings[$0.name]?.field == .id && $0.value.text.map(IdentifierReading.isSpoken) == true
    }
    if isSpoken { return SourceRecord(passedOver: 1) }
    let track = try track(in: object)
    return SourceRecord(track: track, events: AppleLibrary.events(of: object, track.record.id))
  }

  /// The object that a line is.
  static func object(_ line: ArraySlice<UInt8>) throws(Refusal) -> JSONValue {
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Refusal("it is not valid UTF-8; name what it is written in with --encoding")
    }
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: text, keepingDigits: true)
    } catch {
      // Python writes numbers that are none as words, which no JSON has.
      guard let repaired = PythonNumbers.asNull(line),
        let object = try? JSONValue(parsing: repaired)
      else { throw Refusal("it is not valid JSON: \(error.detail), at byte \(error.offset)") }
      value = object
    }
    guard case .object = value else { throw Refusal("it is not a JSON object") }
    return value
  }

  /// The track that an object describes.
  func track(in object: JSONValue) throws(Refusal) -> ReadTrack {
    var draft = TrackDraft(habits: habits)
    var ignored: [String] = []
    let isOfMusicBrainz = MusicBrainzRelations.describe(object)
    var unclear: [(rank: Int, field: TrackField, value: FieldValue)] = []
    for member in JSONTrackMembers(object).members {
      guard let meaning = meaning(of: member.name) else {
        if !ignoredSet.contains(member.name), !AppleLibrary.keys.contains(member.name) {
          ignored.append(member.name)
        }
        continue
      }
      guard let value = JSONTrackMembers.value(member.value) else {
        // An object in the place of a text or a number has a form that is not known.
        if case .object(let members) = member.value, !members.isEmpty, !isOfMusicBrainz {
          ignored.append(member.name)
        }
        continue
      }
      if meaning.rank == 0 {
        try draft.set(meaning.field, value)
      } else {
        unclear.append((meaning.rank, meaning.field, value))
      }
    }
    // Of two names for one field the clearer one counts, wherever it stands.
    for (_, field, value) in unclear.sorted(by: { $0.rank < $1.rank }) {
      try draft.set(field, value)
    }
    // MusicBrainz itself has its id in the place of ours.
    if isOfMusicBrainz {
      if let id = object["id"].flatMap(JSONTrackMembers.value) { try draft.set(.recordingID, id) }
      for (field, value) in MusicBrainzRelations.fields(of: object) { try draft.set(field, value) }
    }
    var track = try draft.finish()
    track.ignored = ignored
    return track
  }

  private func meaning(of name: String) -> FieldNames.Meaning? {
    if let known = meanings[name] { return known }
    return ignoredSet.contains(name) ? nil : FieldNames.meanings(of: [name])[0]
  }
}

/// The words `NaN`, `Infinity` and `-Infinity`, which Python's json writes for numbers that are none.
private enum PythonNumbers {
  private static let words = ["NaN", "-Infinity", "Infinity"].map { Array($0.utf8) }

  /// The text with null in the place of such words; nil when it has none.
  static func asNull(_ line: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    var (isInString, isEscaped, hasWord) = (false, false, false)
    var position = line.startIndex
    while position < line.endIndex {
      let byte = line[position]
      if !isInString, let word = words.first(where: { line[position...].starts(with: $0) }) {
        result += "null".utf8
        position += word.count
        hasWord = true
        continue
      }
      if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
      isEscaped = isInString && byte == UInt8(ascii: "\\") && !isEscaped
      result.append(byte)
      position += 1
    }
    return hasWord ? String(decoding: result, as: UTF8.self) : nil
  }
}
