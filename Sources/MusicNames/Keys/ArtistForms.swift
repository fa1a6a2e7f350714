import TextAnalysis

/// The simpler ways to write a name that is nobody's as it stands: without quotation marks, remarks
/// in brackets, articles and what people say of artists ("the band Queen", "歌手周杰倫"), with the
/// family name where it is spoken ("Bowie, David"), in the singular and in the plural.
///
/// Only what leads to somebody counts, so a form may be nonsense; a name is never looked up by its
/// forms before it was looked up by itself ("The Band", "The The").
package enum ArtistForms {
  /// No name is so strangely written that more are needed.
  private static let maximumForms = 64
  /// Longer texts are no names.
  private static let maximumLength = 200

  /// The forms by how much has been taken away, the least first; not the name itself.
  ///
  /// - Parameter isRefused: whether nothing of theirs is wanted: then more words may be none of the name.
  static func byDistance(of name: String, isRefused: Bool = false) -> Layers {
    Layers(of: name, isRefused: isRefused)
  }

  /// The forms of a name, one step more at a time: most names are found after a step, and each step is
  /// some twenty ways to write each form of the one before.
  struct Layers: Sequence, IteratorProtocol {
    private var layer: [String]
    private var seen: Set<String>
    private let isRefused: Bool

    fileprivate init(of name: String, isRefused: Bool) {
      layer = name.unicodeScalars.count <= maximumLength ? [name] : []
      seen = [name]
      self.isRefused = isRefused
    }

    mutating func next() -> [String]? {
      var forms: [String] = []
      for name in layer where seen.count < maximumForms {
        for form in simpler(than: name, isRefused)
        where seen.count < maximumForms && !form.isEmpty && seen.insert(form).inserted {
          forms.append(form)
        }
      }
      layer = forms
      return forms.isEmpty ? nil : forms
    }
  }

  /// The other names that stand for none, where a name does: whoever refuses "Various Artists" refuses "VA".
  static func others(ofNobody name: String) -> [String] { isNobody(name) ? printedNobody : [] }

  /// Those of them that albums have.
  private static let printedNobody = [
    "Various Artists", "Various", "VA", "V.A.", "V/A", "Verschiedene Interpreten",
    "Artistes divers",
    "Varios Artistas", "Artisti vari", "群星", "Разные исполнители", "ヴァリアスアーティスト",
  ]

  /// Whether a name stands for no artist: what compilations and files without one print.
  package static func isNobody(_ name: String) -> Bool {
    nobody.contains(name.lowercased().filter { $0.isLetter })
  }

  private static let nobody: Set<String> = [
    "variousartists", "various", "va", "unknown", "unknownartist", "noartist", "diverse",
    "diverseinterpreten", "verschiedene", "verschiedeneinterpreten", "artistesdivers",
    "variosartistas", "varios", "artistivari", "vari", "variousinterprets", "soundtrack",
    "originalsoundtrack", "ost", "originalcast", "群星", "ヴァリアスアーティスト", "разныеисполнители",
    "сборник",
  ]

  /// The forms that are one step away. Bytes tell cheaply which of them a name cannot have.
  private static func simpler(than name: String, _ isRefused: Bool) -> [String] {
    func isSaid(_ word: String) -> Bool {
      ArtistForms.isSaid(word)
        || isRefused && saidOfRefused.contains(word.lowercased().filter(\.isLetter))
    }
    var forms = [
      ChannelName.artist(of: name), withoutEntities(name), withoutSigns(name),
      Brackets.parts(of: name).outside, withLookalikes(name),
    ]
    let words = name.split(whereSeparator: \.isWhitespace).map { String($0) }
    if words.count > 1 {
      let (first, last) = (words[0], words[words.count - 1].lowercased())
      let (isSaidFirst, isSaidLast) = (isSaid(first), isSaid(last))
      // "The Band" is no band called The.
      if words.count > 2 || !(isSaidFirst && isSaidLast) {
        if isSaidFirst { forms.append(words.dropFirst().joined(separator: " ")) }
        // An article stands before a name: "the band En" has a name at its end.
        if isSaidLast, last == "the" || !NameKeys.saysNothing(last) {
          forms.append(words.dropLast().joined(separator: " "))
        }
      }
      // "band En": who is called like an article, after what they are.
      if words.count == 2, isSaidFirst, last != "the", !NameKeys.saysNothing(first.lowercased()) {
        forms.append(words[1])
      }
    }
    if let uncovered = CensoredWords.uncovered(name) { forms.append(uncovered) }
    for run in ArtistParts.runsOfScripts(of: name) { forms += [run, withoutJoints(run)] }
    forms += withoutLabel(name) + withoutNickname(name)
    forms += withoutAttached(name) + reordered(name) + otherNumber(name, isRefused: isRefused)
    forms += withUmlauts(name)
    return forms.map { $0.trimmed }
  }

  /// The ways to write a name in which no word of it is left out: the singular, two words the other way around,
  /// and the name without what says what its bearers are.
  static func ofWhole(_ name: String) -> [String] {
    let words = name.split(whereSeparator: \.isWhitespace).map { String($0) }
    var forms: [String] = []
    if name.hasSuffix("s"), name.count > 4 || isPluralOfShort(name) {
      forms.append(String(name.dropLast()))
    }
    forms += inOtherOrder(words)
    for ending in attached where name.hasSuffix(ending) {
      forms.append(String(name.dropLast(ending.count)))
    }
    let said = words.prefix { isSaid($0) }
    if said.count < words.count, said.contains(where: { kinds.contains($0.lowercased()) }) {
      let rest = words.dropFirst(said.count).joined(separator: " ")
      let endings = (["的"] + behind).filter { rest.hasSuffix($0) && rest.count > $0.count }
      forms += [rest] + endings.map { String(rest.dropLast($0.count)) }
    }
    return forms
  }

  /// Two words the other way around; none where one of them is no word of a name: "Kinks, I".
  static func inOtherOrder(_ words: [String]) -> [String] {
    guard words.count == 2,
      words.allSatisfy({ $0.count > 1 && !NameKeys.saysNothing($0.lowercased()) })
    else { return [] }
    return [words[1] + " " + words[0]]
  }

  /// "Jueri" for Jüri, whose sign is no letter of the key.
  static func withUmlauts(_ name: String) -> [String] {
    let lower = name.lowercased()
    guard ["ae", "oe", "ue"].contains(where: { lower.hasBytes(of: $0) }) else { return [] }
    return [
      lower.replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
    ]
  }

  // MARK: Signs

  /// Names of which none is wanted, as a list of them: "A or B", "neither A nor B".
  static func withoutChoice(_ name: String) -> String {
    let list = name.replacing(" or ", with: ", ").replacing(" nor ", with: ", ")
    return list.lowercased().hasPrefix("neither ") ? String(list.dropFirst(8)) : list
  }

  /// Whose something is said to be; nil where nothing is.
  static func owner(of name: String) -> String? {
    let ending = ["'s", "’s", "s'", "s’"].first { name.hasSuffix($0) }
    return ending.map { String(name.dropLast($0.first == "s" ? 1 : 2)) }
  }

  /// A name in another script without what joins it to the one beside it: "榴莲鲨鱼和".
  private static func withoutJoints(_ name: String) -> String {
    let joints: Set<Character> = ["和", "与", "與", "跟", "と", "와", "과"]
    var name = Substring(name)
    if let last = name.last, joints.contains(last) { name.removeLast() }
    if let first = name.first, joints.contains(first) { name.removeFirst() }
    return name.isEmpty ? "" : String(name)
  }

  /// A name behind a label or an address: "artist:Queen", "https://example.org/Queen".
  private static func withoutLabel(_ name: String) -> [String] {
    guard name.utf8.contains(where: { $0 == 0x3A || $0 == 0x3D || $0 == 0xEF }) else { return [] }
    if name.hasBytes(of: "://"), let slash = name.lastIndex(of: "/") {
      return [String(name[name.index(after: slash)...])]
    }
    guard let colon = name.firstIndex(where: { $0 == ":" || $0 == "=" || $0 == "：" }),
      isSaid(String(name[..<colon]))
    else { return [] }
    return [String(name[name.index(after: colon)...])]
  }

  /// A name without the one in quotation marks that friends use: 'Ella "Ace" Jenkins'.
  private static func withoutNickname(_ name: String) -> [String] {
    guard name.utf8.contains(where: { $0 == 0x22 || $0 == 0xE2 }) else { return [] }
    let quotes: Set<Character> = ["\"", "“", "”", "„"]
    guard let open = name.firstIndex(where: quotes.contains), open > name.startIndex,
      let close = name[name.index(after: open)...].firstIndex(where: quotes.contains),
      name[name.index(after: close)...].contains(where: \.isLetter)
    else { return [] }
    let (before, after) = (name[..<open], name[name.index(after: close)...])
    return [before.trimmed + " " + after.trimmed]
  }

  /// "&amp;" is what is left of a page.
  package static func withoutEntities(_ name: String) -> String {
    guard name.utf8.contains(0x26), name.utf8.contains(0x3B) else { return name }
    return [("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'")].reduce(name) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// Signs at both ends that are no part of a word: quotation marks of all kinds, "#", "@", ",".
  private static func withoutSigns(_ name: String) -> String {
    func isNothing(_ character: Character) -> Bool {
      character.isWhitespace || character.isPunctuation
        || "`´^~|<>＜＞™®©℠\u{200B}\u{FEFF}".contains(character)
    }
    if let first = name.utf8.first, let last = name.utf8.last, isPlain(first), isPlain(last) {
      return name
    }
    guard let first = name.firstIndex(where: { !isNothing($0) }),
      let last = name.lastIndex(where: { !isNothing($0) })
    else { return withoutQuotes(name) }
    return String(name[first...last])
  }

  /// Whether a byte is an ASCII letter or digit.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// A name of nothing but signs ("!!!") has its quotation marks only where they are a pair.
  private static func withoutQuotes(_ name: String) -> String {
    guard name.count > 2, let first = name.first, let last = name.last else { return name }
    // Brackets set a name of signs off as well, and some quote from the wrong side.
    let others: [Character: Character] = ["(": ")", "[": "]", "»": "«", "”": "”", "’": "’"]
    let closing =
      QuotationMarks.closing(of: first) ?? QuotationMarks.closingOfSingle(first) ?? others[first]
    return closing == last ? String(name.dropFirst().dropLast()) : name
  }

  /// Whether a sign merely sets off what stands beside it.
  static func isQuote(_ character: Character) -> Bool {
    "\"'`“”„‘’«»‹›「」『』《》〈〉()[]*_,;:.".contains(character)
  }

  // MARK: Words

  /// Whether a word is an article or says what somebody is.
  private static func isSaid(_ word: String) -> Bool {
    // "By2" is a name.
    !word.contains(where: \.isNumber) && said.contains(word.lowercased().filter { $0.isLetter })
  }

  /// Whether a part of a name says what its bearers are or do, and not who: 乐队 of "CatCube乐队", "r&b" of
  /// "Sylvia (r&b)", "DJ". A single letter or character says nothing either.
  static func saysWhatTheyAre(_ part: String) -> Bool {
    let letters = part.lowercased().filter { $0.isLetter }
    return letters.count < 2 || said.contains(letters) || doings.contains(letters)
      || before.contains(part) || behind.contains(part)
  }

  private static let doings: Set<String> = [
    "dj", "mc", "vj", "rnb", "rb", "karaoke", "fm", "guitar", "piano", "drums", "bass", "violin",
    "remix",
    "mix", "records", "studio", "project", "orchestra", "ensemble", "choir", "cover", "covers",
    "live",
    "feat", "ft", "aka", "uk", "us", "usa", "soul", "edm", "dance", "electronic", "house", "techno",
    "虚拟歌手", "翻唱团", "计划", "計劃", "合唱团", "合唱團", "乐园", "工作室", "小屋", "先生", "小姐", "钢琴", "吉他",
    "童声", "女声", "男声", "说唱", "民谣", "摇滚", "纯音乐", "伴奏", "翻唱", "原唱", "主唱", "中国", "台湾", "香港",
    "日本", "韩国",
  ]

  /// Words that a refusal has beside a name, and that begin or end names as well.
  private static let saidOfRefused: Set<String> = [
    "any", "all", "that", "this", "late", "early", "legendary", "remix", "remixes", "remixed",
    "mix", "prod",
    "produced", "cover", "covered", "tv", "hq", "fm", "guy", "neither",
  ]

  private static let said: Set<String> = Set(
    """
    the a an el la los las lo un una unos le les une des der die das den dem ein eine il gli i o os as
    um uma de het een den det en ett of by from von par por di da du del
    music musik música musique musica song songs track tracks stuff anything everything official
    vevo channel pop rock rap hiphop kpop jazz country metal punk folk indie famous great old
    """.split(whereSeparator: \.isWhitespace).map { String($0) }
  ).union(kinds)

  /// Words for what artists are.
  private static let kinds: Set<String> = Set(
    """
    band bands group groups singer singers artist artists rapper rappers musician musicians duo trio
    quartet composer songwriter performer vocalist producer dj act guy girl lady man legend star
    grupo banda cantante cantantes cantor cantora artista dúo groupe chanteur chanteuse artiste
    gruppe sänger sängerin künstler künstlerin musiker gruppo complesso cantautore zanger zangeres
    група группа певец певица певицы
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  /// What is written without a space: "歌手周杰倫", "五月天乐团", "TheBeatles", "beatlesofficial".
  private static func withoutAttached(_ name: String) -> [String] {
    var forms: [String] = []
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    for word in before where !isASCII && name.hasPrefix(word) && name.count > word.count {
      forms.append(String(name.dropFirst(word.count)))
    }
    for word in behind where !isASCII && name.hasSuffix(word) && name.count > word.count {
      forms.append(String(name.dropLast(word.count)))
    }
    guard !name.contains(where: \.isWhitespace) else { return forms }
    let lower = name.lowercased()
    if let joint = joined(name, lower) { forms.append(joint) }
    if lower.hasPrefix("the"), name.count > 5 { forms.append(String(name.dropFirst(3))) }
    for word in handles where lower.hasSuffix(word) && name.count > word.count + 2 {
      forms.append(String(name.dropLast(word.count)))
    }
    if name.contains(where: { "_.".contains($0) }) {
      forms.append(String(name.map { "_.".contains($0) ? " " : $0 }))
    }
    return forms
  }

  /// "WhenandHow" as When & How.
  private static func joined(_ name: String, _ lower: String) -> String? {
    guard lower.hasBytes(of: "and"), name.utf8.count == lower.utf8.count,
      let range = lower.firstRange(of: "and")
    else { return nil }
    let first = lower.distance(from: lower.startIndex, to: range.lowerBound)
    let (left, right) = (name.prefix(first), name.dropFirst(first + 3))
    return left.count > 2 && right.count > 2 ? "\(left) & \(right)" : nil
  }

  private static let handles =
    ["official", "vevo", "music", "band", "topic", "channel", "thegroup", "hq", "tv"] + attached
  /// What a hyphen attaches to a whole name.
  private static let attached = ["-songs", "-music"]
  private static let before = [
    "歌手の", "バンドの", "歌手", "乐队", "樂隊", "乐团", "樂團", "组合", "組合", "女团", "女團", "男团", "男團", "歌星", "音乐人",
    "音樂人", "バンド", "グループ", "ユニット", "가수", "밴드", "그룹", "걸그룹", "보이그룹", "ザ・", "ザ",
  ]
  private static let behind = [
    "歌手", "乐队", "樂隊", "乐团", "樂團", "组合", "組合", "女团", "女團", "男团", "男團", "们", "的歌",
    "的歌曲", "的音乐", "的音樂", "这个歌手", "这个乐队", "这个组合", "先生", "老师", "老師", "小姐", "バンド",
    "グループ", "ユニット", "さん", "ちゃん", "くん", "様", "の曲", "の歌", "の音楽", "가수", "밴드", "그룹",
    "씨", "님", "노래", "의 노래", "의노래", "음악",
  ]

  /// "Bowie, David" as David Bowie, and two words the other way around.
  private static func reordered(_ name: String) -> [String] {
    let mayBeList = name.utf8.contains { $0 == 0x2C || $0 >= 0x80 }
    let halves =
      mayBeList ? name.split(whereSeparator: { ",，、".contains($0) }).map { $0.trimmed } : [name]
    if halves.count == 2 { return [halves[1] + " " + halves[0]] }
    let words = name.split(separator: " ")
    guard halves.count == 1, words.count == 2 else { return [] }
    return [words[1] + " " + words[0]]
  }

  /// The singular, the plural, and what belongs to somebody: "the Beatle", "Adele's".
  private static func otherNumber(_ name: String, isRefused: Bool) -> [String] {
    guard let last = name.last, last.isLetter, last.isASCII else { return [] }
    var forms: [String] = []
    if last == "s" {
      for ending in ["'s", "’s", "´s", "`s"] where name.hasSuffix(ending) {
        forms.append(String(name.dropLast(ending.count)))
      }
    }
    let lower = name.lowercased()
    if lower.hasSuffix("ies") { forms.append(name.dropLast(3) + "y") }
    if lower.hasSuffix("es"), name.count > 5 { forms.append(String(name.dropLast(2))) }
    if lower.hasSuffix("y") { forms.append(name.dropLast() + "ies") }
    if lower.hasSuffix("s") {
      if name.count > 4 || isRefused && isPluralOfShort(name) {
        forms.append(String(name.dropLast()))
      }
    } else {
      forms += [name + "s", name + "es"]
    }
    return forms
  }

  /// Whether a small s stands behind capitals or digits: "YBs", "+44s".
  private static func isPluralOfShort(_ name: String) -> Bool {
    guard name.last == "s" else { return false }
    let rest = name.dropLast()
    return rest.count > 1 && rest.allSatisfy { !$0.isLowercase }
      && rest.contains { $0.isUppercase || $0.isNumber }
  }
}

extension String {
  /// Whether some bytes stand in it one behind the other. Looking for a text in another compares characters.
  fileprivate func hasBytes(of part: StaticString) -> Bool {
    let count = part.utf8CodeUnitCount
    let bytes = UnsafeBufferPointer(start: part.utf8Start, count: count)
    var text = self
    return text.withUTF8 { text in
      guard text.count >= count else { return false }
      return (0...(text.count - count)).contains { start in
        (0..<count).allSatisfy { text[start + $0] == bytes[$0] }
      }
    }
  }
}
