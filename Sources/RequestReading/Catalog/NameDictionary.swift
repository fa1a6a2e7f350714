import Primitives

/// A catalog of names in memory: a table of hashes, for tests, for measuring, and for catalogs
/// without an index.
///
/// ```swift
/// var names = NameDictionary()
/// names.insert("周杰倫", .artist, aliases: ["Jay Chou"])
/// names.insert("晴天", .title, by: ["周杰倫"])
/// RequestReader(catalog: names).read("songs by Jay Chou")
/// ```
public struct NameDictionary: EntityCatalog {
  private struct Entry: Sendable {
    var kind: NameMatch.Kind
    var name: String
    var id: UInt32
    var key: UInt64
  }

  private struct Spelling: Sendable {
    var letters: [UInt32]
    var name: String
    var id: UInt32
  }

  /// Names of more words are not found.
  private static let maximumNameLength = 32

  private var entries: [UInt64: [Entry]] = [:]
  private var beginnings: Set<UInt64> = []
  /// In how many names each word is, and how many names have exactly this key.
  private var frequencies: [UInt64: Int] = [:]
  private var credits: Set<UInt64> = []
  /// Artists' names without spaces by their first letter, for misspellings.
  private var spellings: [UInt32: [Spelling]] = [:]
  /// Artists of many words by the last of them, and by short and first names.
  private var surnames: [UInt64: [Spelling]] = [:]
  private var shortNames: [UInt64: [Spelling]] = [:]
  private var artists: [UInt64: [UInt32]] = [:]
  /// The words of each title.
  private var titles: [[UInt64]] = []
  private var count: UInt32 = 0
  private var scanner = RequestScanner()

  /// A catalog of nothing.
  public init() {}

  /// Adds a name and the other names of the same thing.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - kind: what it names.
  ///   - aliases: other names of the same.
  ///   - artists: Names of those who are credited with a title or album.
  ///
  /// An artist of a name that is there already is that artist.
  public mutating func insert(
    _ name: String, _ kind: NameMatch.Kind, aliases: [String] = [], by artists: [String] = []
  ) {
    let bearer = kind == .artist ? self.artists[artistKey(name)]?.first : nil
    let id = bearer ?? count
    if bearer == nil { count += 1 }
    for form in [name] + aliases { insert(form, name, kind, id) }
    for artist in artists {
      for artist in self.artists[artistKey(artist)] ?? [] {
        credits.insert(UInt64(id) << 32 | UInt64(artist))
      }
    }
  }

  private mutating func insert(
    _ form: String, _ name: String, _ kind: NameMatch.Kind, _ id: UInt32
  ) {
    var words = scanner.scan(form).words
    guard !words.isEmpty, words.count <= Self.maximumNameLength else { return }
    if entries[Self.hash(words[...])]?.contains(where: { $0.id == id }) == true { return }
    for word in Set(words.map(\.key)) { frequencies[word, default: 0] += 1 }
    add(words, name, kind, id)
    if kind == .title {
      titles.append(words.map(\.key))
      for part in Self.parts(of: words) { add(part, name, kind, id) }
    }
    guard kind == .artist else { return }
    let letters = words.flatMap { EditDistance.letters(of: $0.folded) }
    if let first = letters.first {
      spellings[first, default: []].append(Spelling(letters: letters, name: name, id: id))
    }
    if words.count > 1 {
      let spelling = Spelling(letters: letters, name: name, id: id)
      let (first, last) = (words[0], words[words.count - 1])
      if last.script == .letters, last.folded.utf8.count > 4 {
        surnames[last.key, default: []].append(spelling)
      }
      for word in [first, last] where word.script == .letters && word.folded.utf8.count > 2 {
        shortNames[word.key, default: []].append(spelling)
      }
    }
    if words.count > 1, words[0].folded == "the" { words.removeFirst() }
    add(words, name, kind, id)
    artists[Self.hash(words[...]), default: []].append(id)
  }

  /// What a title is called in short: "Satisfaction" of "(I Can't Get No) Satisfaction", "Girl from Ipanema" without
  /// its article.
  private static func parts(of title: [RequestWord]) -> [[RequestWord]] {
    var parts: [[RequestWord]] = []
    if let bracket = title.dropFirst().firstIndex(where: { $0.marks.contains(.bracket) }) {
      let isFirst = title[0].marks.contains(.bracket)
      parts.append(isFirst ? Array(title[bracket...]) : Array(title[..<bracket]))
    }
    if title.count > 2, title[0].folded == "the" { parts.append(Array(title.dropFirst())) }
    return parts
  }

  private mutating func add(
    _ words: [RequestWord], _ name: String, _ kind: NameMatch.Kind, _ id: UInt32
  ) {
    var hash = FNV1a()
    for word in words {
      hash.combine(word.folded.utf8)
      beginnings.insert(hash.value)
    }
    let entry = Entry(kind: kind, name: name, id: id, key: hash.value)
    if entries[hash.value]?.contains(where: { $0.id == id }) == true { return }
    entries[hash.value, default: []].append(entry)
  }

  private mutating func artistKey(_ name: String) -> UInt64 {
    var words = scanner.scan(name).words
    if words.count > 1, words[0].folded == "the" { words.removeFirst() }
    return Self.hash(words[...])
  }

  private static func hash(_ words: ArraySlice<RequestWord>) -> UInt64 {
    var hash = FNV1a()
    for word in words { hash.combine(word.folded.utf8) }
    return hash.value
  }

  /// Calls `body` with one match for each kind of thing that the words name.
  public func forEachName(at start: Int, of words: [RequestWord], _ body: (NameMatch) -> Void) {
    var hash = FNV1a()
    var rarest = Int.max
    for position in start..<min(start + Self.maximumNameLength, words.count) {
      hash.combine(words[position].folded.utf8)
      guard beginnings.contains(hash.value) else { return }
      rarest = min(rarest, frequencies[words[position].key] ?? 1)
      guard let found = entries[hash.value] else { continue }
      for kind in NameMatch.Kind.allCases {
        let named = found.filter { $0.kind == kind }
        guard let first = named.first else { continue }
        let share = Double(named.count) / Double(max(rarest, named.count))
        body(
          NameMatch(
            kind: kind, length: position - start + 1, name: first.name, ids: named.map(\.id),
            certainty: share.squareRoot()))
      }
    }
  }

  /// The only artist whose name differs from these words by a letter, by two where it is long, or whose
  /// last name one word is; of what is refused, the first name as well.
  ///
  /// - Complexity: O(names of the first letter).
  public func artist(nearlyCalled words: ArraySlice<RequestWord>, isRefused: Bool) -> NameMatch? {
    if let word = words.first, words.count == 1,
      let bearers = (isRefused ? shortNames : surnames)[word.key]
    {
      guard let bearer = bearers.first, bearers.allSatisfy({ $0.id == bearer.id }) else {
        return nil
      }
      return NameMatch(kind: .artist, length: 1, name: bearer.name, ids: [bearer.id])
    }
    let letters = words.flatMap { EditDistance.letters(of: $0.folded) }
    guard let first = letters.first else { return nil }
    let budget = EditBudget.alone(letters.count)
    var best: (edits: Int, spelling: Spelling)?
    var isTied = false
    for spelling in spellings[first] ?? []
    where abs(spelling.letters.count - letters.count) <= budget && spelling.letters.count > 5 {
      let edits = EditDistance.between(letters, spelling.letters, atMost: budget)
      guard edits <= budget, edits <= best?.edits ?? budget else { continue }
      isTied = best.map { edits == $0.edits && $0.spelling.id != spelling.id } ?? false
      best = (edits, spelling)
    }
    guard let best, !isTied else { return nil }
    return NameMatch(
      kind: .artist, length: words.count, name: best.spelling.name, ids: [best.spelling.id])
  }

  /// Whether a title that was inserted has these words one behind the other.
  ///
  /// - Complexity: O(words of all titles).
  public func isPartOfTitle(_ words: ArraySlice<RequestWord>) -> Bool {
    let keys = words.map(\.key)
    guard let first = keys.first else { return false }
    return titles.contains { title in
      title.indices.dropLast(keys.count - 1).contains { start in
        title[start] == first && title[start...].starts(with: keys)
      }
    }
  }

  /// Whether a title was inserted with one of these artists.
  public func isCredited(_ title: NameMatch, to artist: NameMatch) -> Bool {
    title.ids.contains { title in
      artist.ids.contains { credits.contains(UInt64(title) << 32 | UInt64($0)) }
    }
  }
}
