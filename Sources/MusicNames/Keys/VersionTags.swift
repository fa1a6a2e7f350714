import Primitives

/// What a title says of the recording beside the name of the song.
package struct VersionTags: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16

  package static let live = VersionTags(rawValue: 1 << 0)
  package static let remaster = VersionTags(rawValue: 1 << 1)
  package static let karaoke = VersionTags(rawValue: 1 << 2)
  package static let instrumental = VersionTags(rawValue: 1 << 3)
  package static let acoustic = VersionTags(rawValue: 1 << 4)
  package static let demo = VersionTags(rawValue: 1 << 5)
  package static let remix = VersionTags(rawValue: 1 << 6)
  /// A radio edit, single version, mono mix and the like.
  package static let edit = VersionTags(rawValue: 1 << 7)
  package static let cover = VersionTags(rawValue: 1 << 8)
  /// Some version that the words do not name.
  package static let other = VersionTags(rawValue: 1 << 9)
  /// Longer than the one that is known: "Extended Mix".
  package static let extended = VersionTags(rawValue: 1 << 10)
  /// Played faster, "nightcore" among it.
  package static let spedUp = VersionTags(rawValue: 1 << 11)
  /// Played slower, with or without reverb.
  package static let slowed = VersionTags(rawValue: 1 << 12)
  /// Moving around the listener: "8D Audio".
  package static let spatial = VersionTags(rawValue: 1 << 13)

  /// Finished recordings that somebody put through a machine.
  package static let altered: VersionTags = [.spedUp, .slowed, .spatial]

  private static let words: [(VersionTags, String)] = [
    (.live, "live"), (.remaster, "remaster"), (.karaoke, "karaoke"),
    (.instrumental, "instrumental"), (.acoustic, "acoustic"), (.demo, "demo"), (.remix, "remix"),
    (.edit, "edit"), (.cover, "cover"), (.other, "other version"), (.extended, "extended"),
    (.spedUp, "sped up"), (.slowed, "slowed"), (.spatial, "8D audio"),
  ]

  /// How far a recording is from the one that a plain title means: none, then other pressings of it,
  /// versions that no word tells, other mixes, live, what machines made of it, then those of others.
  package var distanceFromPlain: Int {
    isEmpty ? 0 : VersionTags.rings.firstIndex { isSubset(of: $0) }.map { $0 + 1 } ?? 7
  }

  private static let rings: [VersionTags] = {
    var ring: VersionTags = []
    return [
      [.remaster], [.other], [.edit], [.extended, .acoustic, .remix], [.live, .demo], .altered,
    ].map { (tags: VersionTags) in
      ring.formUnion(tags)
      return ring
    }
  }()

  /// The tags in words, in a fixed order.
  package var names: [String] { VersionTags.words.filter { contains($0.0) }.map(\.1) }

  /// The tags that a remark in brackets or after a dash makes, none when it is part of the name.
  ///
  /// - Parameter remark: folded, Traditional characters as Simplified ones.
  package init(remark: String) {
    var tags: VersionTags = []
    let words = remark.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let bytes = Array(remark.utf8)
    let isLatin = bytes.allSatisfy { $0 < 0x80 }
    for (tag, isPhraseLatin, phrase) in VersionTags.phrases where isPhraseLatin || !isLatin {
      if !tags.contains(tag), bytes.firstIndex(ofBytes: phrase) != nil { tags.insert(tag) }
    }
    // "A Tribute to Father" is a song of one's own.
    if words.starts(with: ["tribute", "to"]) { tags.insert(.cover) }
    for word in words {
      if let tag = VersionTags.singleWords[word] { tags.insert(tag) }
    }
    if VersionTags.isLive(words) || VersionTags.isLiveElsewhere(words)
      || VersionTags.liveSigns.contains(where: { remark.hasPrefix($0) })
    {
      tags.insert(.live)
    }
    if words.contains("up"), words.contains(where: { $0 == "sped" || $0 == "speed" }) {
      tags.insert(.spedUp)
    }
    if words.first == "extended" { tags.insert(.extended) }
    if let tag = VersionTags.lastTag(words) { tags.insert(tag) }
    if words.first == "cover" { tags.insert(.cover) }
    if let tag = VersionTags.wholeRemarks[words.joined(separator: " ")] { tags.insert(tag) }
    if VersionTags.isRecordedAgain(words) { tags.insert(.other) }
    // "Extended Mix" is nobody's remix.
    if tags.contains(.extended), words.allSatisfy({ VersionTags.lengths.contains($0) }) {
      tags.remove(.remix)
    }
    self = tags == [.other] || !tags.contains(.other) ? tags : tags.subtracting(.other)
  }

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// "Re-Recorded", "a cappella", "versión en español".
  private static func isRecordedAgain(_ words: [String]) -> Bool {
    for (word, next) in zip(words, words.dropFirst()) {
      if word == "re", next == "recorded" || next == "recording" { return true }
      if word == "a", ["cappella", "capella", "cappela", "capela"].contains(next) { return true }
    }
    return words.count > 2 && versions.contains(words[0])
      && ["en", "in", "auf", "em", "på", "pa", "на"].contains(words[1])
  }

  private static let versions: Set<String> = [
    "version", "versione", "versao", "versie", "wersja", "версия", "fassung", "versio",
  ]

  /// Remarks that say it as a whole; within others the words mean something else.
  private static let wholeRemarks: [String: VersionTags] = {
    var table: [String: VersionTags] = ["tribute": .cover, "spotify singles": .other]
    for remark in [
      "interlude", "intro", "outro", "skit", "commentary", "snippet", "preview", "lofi", "lo fi",
      "chopped and screwed", "chopped screwed", "screwed and chopped", "tv size", "medley", "score",
      "reimagined", "rerecorded", "theme",
    ] {
      table[remark] = .other
    }
    return table
  }()

  /// What the last word says. Years and numbers after it say which mix it is: "Mono Mix 1998"; but
  /// what is from something has the name of that at its end ("From \"Deep Cover\""), and so has what
  /// has a number there ("Deep Cover 98").
  private static func lastTag(_ words: [String]) -> VersionTags? {
    guard words.first != "from", let last = words.last(where: { Int($0) == nil }) else {
      return nil
    }
    let isEditedAgain =
      ["edit", "fix", "work", "rub"].contains(last) && words.dropLast().last == "re"
    let tag = isEditedAgain ? .remix : lastWords[last]
    if tag == .cover, Int(words[words.count - 1]) != nil { return nil }
    // What was left over from sessions was not played to anybody.
    if tag == .live, words.contains(where: { unplayed.contains($0) }) { return nil }
    return tag
  }

  private static let unplayed: Set<String> = [
    "outtake", "outtakes", "from", "demo", "demos", "alternate", "rehearsal",
  ]

  /// "Live: O2 Arena, London", "Live @ Wembley".
  private static let liveSigns = ["live:", "live :", "live：", "live @", "live@", "live/", "live /"]

  /// "Live and Let Die" is a name; "live at Wembley", "live 1985" and "in concert" are not.
  private static func isLive(_ words: [String]) -> Bool {
    guard let position = words.firstIndex(of: "live") else { return false }
    if position == words.count - 1 { return words.count < 3 }
    let positions: Set<String> = [
      "at", "from", "in", "on", "version", "session", "sessions", "performance", "recording",
      "acoustic", "video", "ver", "audio", "take", "remastered", "remaster", "en", "im", "au",
      "aux",
      "auf", "bei", "dans", "op", "na", "vom", "aus", "dal", "del", "den",
    ]
    if words[position + 1] == "a" {
      // "Live à Paris", but not "Live a Little"
      return position + 2 < words.count && !wordsAfterA.contains(words[position + 2])
    }
    return positions.contains(words[position + 1]) || Int(words[position + 1]) != nil
  }

  private static let wordsAfterA: Set<String> = [
    "little", "lie", "life", "lot", "day", "bit", "while", "long", "good", "better", "new", "dream",
    "lonely", "simple", "happy", "thousand", "million", "hundred",
  ]

  /// The same in other languages: "en vivo", "dal vivo", "en public", "na żywo".
  private static func isLiveElsewhere(_ words: [String]) -> Bool {
    // With another word it is most often a concerto.
    if words.count == 1, ["концерт", "koncert", "konsert"].contains(words[0]) { return true }
    return isAnnouncedLive(words)
  }

  private static func isAnnouncedLive(_ words: [String]) -> Bool {
    words.indices.dropLast().contains { place in
      livePhrases[words[place]]?.contains(words[place + 1]) == true
    }
  }

  private static let livePhrases: [String: Set<String>] = [
    "en": ["vivo", "directo", "direct", "public", "concert", "concierto", "concerto"],
    "in": ["concerto", "konzert"], "im": ["konzert"], "dal": ["vivo"], "ao": ["vivo"],
    "al": ["vivo"], "na": ["zywo", "żywo", "zivo", "koncerte"], "на": ["концерте"],
    "с": ["концерта"], "i": ["konsert"], "la": ["concert"],
  ]

  /// The phrases of `anywhere` as bytes: most remarks have no characters that the others consist of.
  private static let phrases: [(tag: VersionTags, isLatin: Bool, phrase: [UInt8])] =
    anywhere.flatMap { tag, phrases in
      phrases.map { (tag, $0.utf8.allSatisfy { $0 < 0x80 }, Array($0.utf8)) }
    }

  /// Characters that mean it wherever they stand in a remark, and phrases that nothing else means.
  private static let anywhere: [(VersionTags, [String])] = [
    (.live, ["现场", "演唱会", "らいふ", "らいぶ", "ライブ", "라이브", "in concert", "unplugged"]),
    (.remaster, ["重制", "りますた", "リマスタ"]),
    (
      .karaoke,
      [
        "伴奏", "からおけ", "カラオケ", "originally performed", "in the style of", "made famous by",
        "backing track", "made popular by",
      ]
    ),
    (.instrumental, ["纯音乐", "off vocal", "インスト"]),
    (.acoustic, ["不插电", "あこすてぃっく", "アコースティック"]),
    (.remix, ["混音", "dj版"]),
    (
      .cover,
      [
        "翻唱", "翻自", "かば", "カバー", "tribute version", "lullaby version",
        "lullaby rendition", "lullaby cover", "music box version", "string quartet tribute",
        "8-bit", "8 bit version", "piano tribute", "sing along version",
      ]
    ),
    (.other, ["版"]),
  ]

  /// Words that mean it wherever they stand in a remark.
  private static let singleWords: [String: VersionTags] = [
    "remaster": .remaster, "remastered": .remaster, "remastering": .remaster, "karaoke": .karaoke,
    "instrumental": .instrumental, "acoustic": .acoustic, "unplugged": .live, "demo": .demo,
    "remix": .remix, "remixed": .remix, "rmx": .remix, "mono": .edit, "stereo": .edit,
    "outtake": .demo, "rehearsal": .demo, "nightcore": .spedUp, "spedup": .spedUp,
    "slowed": .slowed, "daycore": .slowed, "8d": .spatial, "acapella": .other, "acappella": .other,
    // In other languages.
    "концертная": .live, "вживую": .live, "canli": .live, "canlı": .live,
    "livemitschnitt": .live, "liveversion": .live,
    "acustico": .acoustic, "acustica": .acoustic, "acustic": .acoustic, "acoustique": .acoustic,
    "akustik": .acoustic, "akustisch": .acoustic, "akustische": .acoustic, "akustisk": .acoustic,
    "akoestisch": .acoustic, "akoestische": .acoustic, "akustyczna": .acoustic,
    "akustycznie": .acoustic, "akustikversion": .acoustic, "акустика": .acoustic,
    "акустическая": .acoustic, "акустик": .acoustic,
    "instrumentale": .instrumental, "instrumentaal": .instrumental,
    "instrumentalna": .instrumental, "enstrumantal": .instrumental,
    "инструментал": .instrumental, "инструментальная": .instrumental, "минус": .karaoke,
    "караоке": .karaoke, "кавер": .cover, "ремикс": .remix, "демо": .demo, "maqueta": .demo,
    "ремастер": .remaster, "ремастеринг": .remaster, "remasterizado": .remaster,
    "remasterizada": .remaster, "remasterise": .remaster, "remasterisee": .remaster,
    "remasterizzato": .remaster, "remasterizzata": .remaster, "remasterisiert": .remaster,
  ]

  /// What a word alone says that stands between or behind the brackets of a title.
  static func ofWord(_ word: String) -> VersionTags? {
    switch word {
    case "live": .live
    case "cover": .cover
    case "remix", "acoustic", "demo", "instrumental", "karaoke", "remastered": singleWords[word]
    default: nil
    }
  }

  /// Words that only say how long a recording is.
  private static let lengths: Set<String> = [
    "extended", "mix", "version", "ver", "edit", "original", "club", "full", "12", "inch",
  ]

  /// Remarks of the recording that everybody knows.
  private static let plainRemarks: Set<String> = [
    "original mix", "original version", "original", "album version", "lp version",
    "studio version", "standard version", "main version", "album mix",
  ]

  /// Whether a folded remark says that this is the plain recording.
  static func isPlain(_ remark: String) -> Bool { plainRemarks.contains(remark) }

  /// Words that mean it at the end: "(Don Diablo Mix)" but not "(Mix It Up)".
  private static let lastWords: [String: VersionTags] = [
    "mix": .remix, "dub": .remix, "edit": .edit, "bootleg": .remix, "rework": .remix,
    "flip": .remix, "mashup": .remix, "refix": .remix, "rerub": .remix, "reedit": .remix,
    "edition": .edit, "version": .other,
    "ver": .other, "versione": .other, "versao": .other, "versie": .other, "wersja": .other,
    "версия": .other, "fassung": .other, "versio": .other, "cover": .cover, "inst": .instrumental,
    "extended": .extended, "explicit": .edit,
    "clean": .edit, "reprise": .other, "take": .demo, "session": .live,
    "sessions": .live, "concert": .live, "stripped": .acoustic, "deluxe": .edit,
  ]
}
