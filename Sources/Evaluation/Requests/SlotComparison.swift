import RequestReading

/// Compares one reading with its labels, slot by slot.
struct SlotComparison {
  struct Result {
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
  }

  let reading: Reading
  let read: LabeledSlots
  let gold: LabeledSlots

  func compare(_ slot: ReadingEvaluation.Slot) -> Result {
    switch slot {
    case .artists:
      names(read.artists, gold.artists, spans(reading.wanted.artists))
    case .excludedArtists:
      names(read.excludedArtists, gold.excludedArtists, spans(reading.unwanted.artists))
    case .likeArtists:
      names(read.likeArtists, gold.likeArtists, spans(reading.likeness.artists))
    case .tracks: tracks(read.tracks, gold.tracks)
    case .excludedTracks: tracks(read.excludedTracks, gold.excludedTracks)
    case .likeTracks: tracks(read.likeTracks, gold.likeTracks)
    case .tags: tags(reading.wanted.tags, gold.tags)
    case .excludedTags: excludedTags()
    case .firstYear: years(read.firstYear, gold.firstYear)
    case .lastYear: years(read.lastYear, gold.lastYear)
    case .languages: match(read.languages, gold.languages) { $0 == $1 }
    case .excludedLanguages: match(read.excludedLanguages, gold.excludedLanguages) { $0 == $1 }
    case .count: values(read.count, gold.count)
    case .seconds:
      match(seconds(read), seconds(gold)) { $0 == $1 }
    case .popularity: values(read.popularity?.rawValue, gold.popularity?.rawValue)
    case .newArtists: values(read.newArtists ? true : nil, gold.newArtists ? true : nil)
    case .recordings:
      match(read.recordings.map(\.rawValue), gold.recordings.map(\.rawValue)) { $0 == $1 }
    case .smallTalk: values(read.isSmallTalk ? true : nil, gold.isSmallTalk ? true : nil)
    }
  }

  /// Pairs each value with the first label that it matches.
  private func match(
    _ read: [String], _ gold: [String], _ isMatch: (String, String) -> Bool
  ) -> Result {
    var open = gold
    var result = Result()
    for value in read {
      if let place = open.firstIndex(where: { isMatch(value, $0) }) {
        open.remove(at: place)
        result.right += 1
      } else {
        result.wrong.append(value)
      }
    }
    result.missed = open
    return result
  }

  private func values<Value: Equatable>(_ read: Value?, _ gold: Value?) -> Result {
    match(read.map { ["\($0)"] } ?? [], gold.map { ["\($0)"] } ?? []) { $0 == $1 }
  }

  private func seconds(_ slots: LabeledSlots) -> [String] {
    [slots.maximumSeconds.map { "most \($0)" }, slots.minimumSeconds.map { "least \($0)" }]
      .compactMap { $0 }
  }

  private func years(_ read: Int?, _ gold: Int?) -> Result {
    match(read.map { [String($0)] } ?? [], gold.map { [String($0)] } ?? []) { one, other in
      if self.gold.hasSoftYears { return true }
      return abs((Int(one) ?? 0) - (Int(other) ?? 0)) <= 1
    }
  }

  // MARK: Names

  private func spans(_ slots: [Extracted<NamedArtist>]) -> [String: String] {
    Dictionary(slots.map { ($0.value.name, $0.span.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// A name is right as the catalog or as the request writes it.
  private func names(_ read: [String], _ gold: [String], _ spans: [String: String]) -> Result {
    match(read, gold) { name, label in
      let key = NameFolding.key(label)
      return NameFolding.key(name) == key || NameFolding.key(spans[name] ?? "") == key
    }
  }

  private func tracks(_ read: [LabeledSlots.Track], _ gold: [LabeledSlots.Track]) -> Result {
    var open = gold
    var result = Result()
    for track in read {
      if let place = open.firstIndex(where: { isSame(track, $0) }) {
        open.remove(at: place)
        result.right += 1
      } else {
        result.wrong.append(track.title + (track.artist.map { " by " + $0 } ?? ""))
      }
    }
    result.missed = open.map { $0.title + ($0.artist.map { " by " + $0 } ?? "") }
    return result
  }

  private func isSame(_ one: LabeledSlots.Track, _ other: LabeledSlots.Track) -> Bool {
    guard NameFolding.key(one.title) == NameFolding.key(other.title) else { return false }
    guard let first = one.artist, let second = other.artist else { return true }
    return NameFolding.key(first) == NameFolding.key(second)
  }

  // MARK: Tags

  /// Kinds of recordings that are refused have no label of their own: they answer to a tag that names
  /// them, and are not wrong without one.
  private func excludedTags() -> Result {
    var result = tags(reading.unwanted.tags, gold.excludedTags)
    for recording in reading.unwanted.recordings {
      let named = result.missed.firstIndex { label in
        label.split(separator: "/").contains {
          TagComparison.overlap(recording.span.text, [], with: String($0))
            || TagComparison.overlap(recording.value.rawValue, [], with: String($0))
        }
      }
      guard let named else { continue }
      result.missed.remove(at: named)
      result.right += 1
    }
    return result
  }

  private func tags(_ read: [Extracted<NamedTag>], _ gold: [String]) -> Result {
    match(read.map(\.value.text), gold) { text, label in
      let concepts = read.first { $0.value.text == text }?.value.concepts ?? []
      return label.split(separator: "/").contains {
        TagComparison.overlap(text, concepts, with: String($0))
      }
    }
  }
}

/// Whether two tags have a word or a concept in common.
enum TagComparison {
  static func overlap(_ text: String, _ concepts: [Concept.ID], with label: String) -> Bool {
    let one = RequestWord.words(in: text)
    let other = RequestWord.words(in: label)
    if one.contains(where: \.isCharacter) || other.contains(where: \.isCharacter) {
      let (first, second) = (one.map(\.folded).joined(), other.map(\.folded).joined())
      if !first.isEmpty, !second.isEmpty, first.contains(second) || second.contains(first) {
        return true
      }
    }
    let lexicon = MusicLexicon.shared
    let labeled = lexicon.concepts(of: label)
    if labeled.contains(where: { id in concepts.contains { lexicon.isKind($0, of: id) } }) {
      return true
    }
    let stems = Set(one.map { stem($0.folded) })
    return other.contains { $0.folded.utf8.count > 1 && stems.contains(stem($0.folded)) }
  }

  /// Enough of a word to know its forms by.
  private static func stem(_ word: String) -> String {
    var stem = word[...]
    for ending in ["ing", "ed", "er", "es", "s"] where stem.hasSuffix(ending) && stem.count > 5 {
      stem = stem.dropLast(ending.count)
      break
    }
    return String(stem)
  }
}
