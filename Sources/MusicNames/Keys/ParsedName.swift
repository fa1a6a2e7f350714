import TextAnalysis

/// A name as the resolver compares it.
struct ParsedTitle {
  /// The keys to look for, closest first: the whole, without remarks, without brackets.
  let keys: [String]
  let tags: VersionTags
  /// The title as it was written.
  let text: String
  /// The words of the title without remarks, folded.
  let words: [String]
  /// Those of them that stand in brackets.
  let bracketed: Set<String>
  /// The parts of a work that it asks for in brackets.
  let parts: Set<String>
  /// Which version it asks for.
  let label: VersionLabel
  /// The key by what people say alike; see `NameKeys.looseTitleKey`.
  let looseKey: String
  /// The keys of the guests whom the title names.
  let guests: [String]
  /// The numbers that tell works apart.
  let numbers: TitleNumbers
  /// Keys of the composition that it names, when it names one; of any title the loose key.
  let workKeys: [String]
  /// The composition that it names; nil for none.
  let work: WorkTitle?
  /// The signs that its keys do not keep.
  let signs: TitleSigns
  /// Whether a title with its key may have other signs.
  let maySignsDiffer: Bool
  /// Whether letters of it are hidden by stars.
  let isCensored: Bool
  /// The title in Latin letters, where it is written in another script.
  let sounds: [String]
  /// The key without remarks, which misspellings are measured by.
  let base: String
  let pattern: EditPattern

  init(_ title: String, with names: inout NameKeys) {
    let parts = TitleParts(title, with: &names.analyzer)
    tags = parts.tags
    text = title
    words = names.words(parts.base)
    bracketed = ParsedTitle.bracketed(parts, with: &names)
    self.parts = PartNumbers.said(in: parts.asides, with: &names)
    label = VersionLabel(parts.remarks, with: &names.analyzer)
    var guests: [String] = []
    for guest in parts.guests.flatMap({ ArtistParts.split($0) }) {
      let key = names.artistKey(guest)
      if !key.isEmpty, !guests.contains(key) { guests.append(key) }
    }
    self.guests = guests
    let base = names.key(parts.base)
    self.base = base
    looseKey = names.looseTitleWords(parts.base, words: words).joined()
    let work = WorkTitle(parts.base, words: words, with: &names)
    self.work = work
    // The number of a movement is compared by itself.
    numbers = TitleNumbers(words: work.flatMap { $0.isNumberAlone ? $0.whole : nil } ?? words)
    workKeys = work?.queries ?? [looseKey]
    var keys: [String] = []
    for key in [names.key(title), base, names.key(parts.bare)]
    where !key.isEmpty && !keys.contains(key) {
      keys.append(key)
    }
    self.keys = keys
    pattern = EditPattern(base)
    signs = TitleSigns(parts.base)
    maySignsDiffer =
      TitleSigns.mayHaveSigns(parts.base) || words.contains { $0.utf8.count == 1 }
    isCensored = CensoredWords.uncovered(parts.base) != nil
    sounds =
      parts.base.isLatinScript
      ? [] : names.analyzer.romanized(parts.base, limit: ParsedTitle.maximumSounds)
  }

  /// How many readings of a title are looked up.
  private static let maximumSounds = 4

  var isEmpty: Bool { keys.isEmpty }

  /// The words that a title has only in brackets.
  static func bracketed(_ parts: TitleParts, with names: inout NameKeys) -> Set<String> {
    guard parts.bare != parts.base else { return [] }
    return Set(names.words(parts.base)).subtracting(names.words(parts.bare))
  }
}

/// An artist as the resolver compares it.
package struct ParsedArtist {
  /// The name, without what channels put behind it.
  let text: String
  /// The key of the whole.
  package let key: String
  /// The key by what people say alike; see `NameKeys.looseArtistKey`.
  let looseKey: String
  let pattern: EditPattern
  /// Keys of the parts, when the text may name several or one in two scripts.
  let parts: [String]
  /// The last names of two persons; fewer where a part of the text has none.
  let lastNames: [String]
  /// The key with words in full that are said for short: "Allman Bros"; nil without such.
  let inFull: String?
  /// The key of a name whose family name comes first: "Debussy, Claude".
  let sortedKey: String?
  /// Keys of the name with letters of other scripts as the Latin ones that they look like, and of two
  /// words the other way around.
  let otherKeys: [String]
  /// The name in Latin letters, where it is written in another script.
  let sounds: [String]
  /// Whether it is written in Latin letters.
  let isLatin: Bool
  /// Whether spaces or dots separate it, as given names and last names are.
  let isSeveralWords: Bool
  /// The first letter and the last name of somebody whose first name is an initial: "C. Debussy".
  let initialed: (initial: Character, surname: String)?
  /// What follows a misspelled "the": "hTe Buoys".
  let afterArticle: EditPattern?
  /// The key of it.
  let keyAfterArticle: String?

  /// The key without an s at its end: "radioheads" in "radioheads kid a" is Radiohead's. Nil when it
  /// has none or would be too short to mean one artist.
  var owner: String? {
    guard key.utf8.count >= 5, key.hasSuffix("s"), !key.isWide else { return nil }
    return String(key.dropLast())
  }

  package init(_ name: String, with names: inout NameKeys) {
    let artist = ArtistParts.correctingFeaturing(ChannelName.artist(of: name))
    let key = names.artistKey(artist)
    text = artist
    self.key = key
    looseKey = names.looseArtistKey(artist)
    pattern = EditPattern(key)
    let said = ArtistParts.split(artist)
    var parts: [String] = []
    for part in said + ArtistParts.scripts(of: artist) + ArtistParts.runsOfScripts(of: artist) {
      let partKey = names.artistKey(part)
      if !partKey.isEmpty, partKey != key, !parts.contains(partKey) { parts.append(partKey) }
    }
    self.parts = parts
    lastNames = said.count == 2 ? said.compactMap { names.surname(of: $0) } : []
    let halves = artist.split(separator: ",")
    sortedKey =
      halves.count == 2 ? names.artistKey(halves[1].trimmed + " " + halves[0].trimmed) : nil
    inFull = NameKeys.inFull(artist).map { names.artistKey($0) }
    otherKeys = ParsedArtist.transliterated(artist, with: &names)
    sounds = ParsedArtist.sounds(artist, with: &names)
    isLatin = artist.isLatinScript
    isSeveralWords = artist.utf8.contains { $0 == 0x20 || $0 == 0x2E }
    initialed = ParsedArtist.initialed(artist, with: &names)
    keyAfterArticle = ParsedArtist.afterArticle(artist).map { names.artistKey($0) }
      .flatMap { $0.utf8.count >= 4 ? $0 : nil }
    afterArticle = keyAfterArticle.map { EditPattern($0) }
  }

  private static func transliterated(_ name: String, with names: inout NameKeys) -> [String] {
    var keys: [String] = []
    let latin = ArtistForms.withLookalikeLetters(name)
    if latin != name, !latin.unicodeScalars.contains(where: { $0.value > 0x24F }) {
      keys.append(names.artistKey(latin))
    }
    if let plain = ChannelName.unofficial(name) { keys.append(names.artistKey(plain)) }
    if let uncovered = CensoredWords.uncovered(name) { keys.append(names.artistKey(uncovered)) }
    let words = name.split(separator: " ")
    if words.count == 2 { keys.append(names.artistKey(words[1] + " " + words[0])) }
    return keys
  }

  /// How many readings of a name are looked up.
  private static let maximumSounds = 8

  private static func sounds(_ name: String, with names: inout NameKeys) -> [String] {
    guard !name.isLatinScript else { return [] }
    let isHangul = name.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    var forms = names.analyzer.romanized(name, limit: maximumSounds)
    // Hangul has one letter for z and j: 비틀즈.
    if isHangul { forms += forms.map { $0.replacing("j", with: "z") } }
    return forms.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  static func initialed(
    _ name: String, with names: inout NameKeys
  ) -> (initial: Character, surname: String)? {
    guard name.utf8.contains(0x2E) else { return nil }
    let pieces = name.split(whereSeparator: { $0 == " " || $0 == "." })
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1, last.count > 2,
      pieces.dropLast().contains(where: { $0.count == 1 }),
      let initial = first.lowercased().first, let surname = names.words(String(last)).last
    else { return nil }
    return (initial, surname)
  }

  /// A name without a first word that is "the" but for one letter.
  private static func afterArticle(_ name: String) -> String? {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].count <= 4 else { return nil }
    var first = words[0].lowercased()
    let distance = first.withUTF8 { the.distance(to: $0) }
    return distance == 1 ? String(words[1]) : nil
  }

  private static let the = EditPattern("the")
}

extension String {
  /// Whether no letter of it is of another script than the Latin one.
  var isLatinScript: Bool {
    !unicodeScalars.contains { scalar in
      scalar.value > 0x24F && !(0x1E00...0x1EFF).contains(scalar.value)
        && !(0xFF00...0xFF5F).contains(scalar.value) && scalar.properties.isAlphabetic
    }
  }

  /// Whether no letter of it is of another script than the Latin one and ideographs: "Doris何小河".
  var isLatinOrHan: Bool {
    String(
      String.UnicodeScalarView(unicodeScalars.filter { Script.of($0) != .ideograph })
    )
    .isLatinScript
  }

  /// Whether all its letters are ideographs.
  var isHan: Bool {
    var hasHan = false
    for scalar in unicodeScalars where scalar.properties.isAlphabetic {
      guard Script.of(scalar) == .ideograph else { return false }
      hasHan = true
    }
    return hasHan
  }

  /// Whether it has characters of a script without spaces.
  var isWide: Bool { unicodeScalars.contains(where: \.isWide) }
}
