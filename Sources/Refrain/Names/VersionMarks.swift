/// What a title says of the recording beside the name of the song.
struct VersionMarks: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let live = VersionMarks(rawValue: 1 << 0)
  static let remaster = VersionMarks(rawValue: 1 << 1)
  static let karaoke = VersionMarks(rawValue: 1 << 2)
  static let instrumental = VersionMarks(rawValue: 1 << 3)
  static let acoustic = VersionMarks(rawValue: 1 << 4)
  static let demo = VersionMarks(rawValue: 1 << 5)
  static let remix = VersionMarks(rawValue: 1 << 6)
  /// A radio edit, single version, mono mix and the like.
  static let edit = VersionMarks(rawValue: 1 << 7)
  static let cover = VersionMarks(rawValue: 1 << 8)
  /// Some version that the words do not name.
  static let other = VersionMarks(rawValue: 1 << 9)

  private static let words: [(VersionMarks, String)] = [
    (.live, "live"), (.remaster, "remaster"), (.karaoke, "karaoke"),
    (.instrumental, "instrumental"), (.acoustic, "acoustic"), (.demo, "demo"), (.remix, "remix"),
    (.edit, "edit"), (.cover, "cover"), (.other, "other version"),
  ]

  /// The marks in words, in a fixed order.
  var names: [String] { VersionMarks.words.filter { contains($0.0) }.map(\.1) }

  /// The marks that a remark in brackets or after a dash makes, none when it is part of the name.
  ///
  /// - Parameter remark: folded, Traditional characters as Simplified ones.
  init(remark: String) {
    var marks: VersionMarks = []
    let words = remark.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let bytes = Array(remark.utf8)
    let isLatin = bytes.allSatisfy { $0 < 0x80 }
    for (mark, isPhraseLatin, phrase) in VersionMarks.phrases where isPhraseLatin || !isLatin {
      if !marks.contains(mark), VersionMarks.holds(bytes, phrase) { marks.insert(mark) }
    }
    for word in words {
      if let mark = VersionMarks.singleWords[word] { marks.insert(mark) }
    }
    if VersionMarks.isLive(words) { marks.insert(.live) }
    // Years and numbers after it say which mix it is: "Mono Mix 1998".
    if let last = words.last(where: { Int($0) == nil }), let mark = VersionMarks.lastWords[last] {
      marks.insert(mark)
    }
    if words.first == "cover" { marks.insert(.cover) }
    self = marks == [.other] || !marks.contains(.other) ? marks : marks.subtracting(.other)
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// "Live and Let Die" is a name; "live at Wembley", "live 1985" and "in concert" are not.
  private static func isLive(_ words: [String]) -> Bool {
    guard let place = words.firstIndex(of: "live") else { return false }
    if place == words.count - 1 { return words.count < 3 }
    let places: Set<String> = [
      "at", "from", "in", "on", "version", "session", "sessions", "performance", "recording",
      "acoustic", "video", "ver", "audio", "take", "remastered", "remaster",
    ]
    return places.contains(words[place + 1]) || Int(words[place + 1]) != nil
  }

  /// The phrases of `anywhere` as bytes: most remarks have no characters that the others consist of.
  private static let phrases: [(mark: VersionMarks, isLatin: Bool, phrase: [UInt8])] =
    anywhere.flatMap { mark, phrases in
      phrases.map { (mark, $0.utf8.allSatisfy { $0 < 0x80 }, Array($0.utf8)) }
    }

  /// Whether some bytes stand in others, one after the other.
  private static func holds(_ bytes: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first, phrase.count <= bytes.count else { return false }
    for start in 0...(bytes.count - phrase.count) where bytes[start] == first {
      if bytes[start..<(start + phrase.count)].elementsEqual(phrase) { return true }
    }
    return false
  }

  /// Characters that mean it wherever they stand in a remark, and phrases that nothing else means.
  private static let anywhere: [(VersionMarks, [String])] = [
    (.live, ["现场", "演唱会", "らいふ", "らいぶ", "ライブ", "라이브", "in concert", "unplugged"]),
    (.remaster, ["重制", "りますた", "リマスタ"]),
    (
      .karaoke,
      [
        "伴奏", "からおけ", "カラオケ", "originally performed", "in the style of", "made famous by",
        "backing track",
      ]
    ),
    (.instrumental, ["纯音乐", "off vocal", "インスト"]),
    (.acoustic, ["不插电", "あこすてぃっく", "アコースティック"]),
    (.remix, ["混音", "dj版"]),
    (.cover, ["翻唱", "かば", "カバー", "tribute to"]),
    (.other, ["版"]),
  ]

  /// Words that mean it wherever they stand in a remark.
  private static let singleWords: [String: VersionMarks] = [
    "remaster": .remaster, "remastered": .remaster, "remastering": .remaster, "karaoke": .karaoke,
    "instrumental": .instrumental, "acoustic": .acoustic, "unplugged": .live, "demo": .demo,
    "remix": .remix, "remixed": .remix, "rmx": .remix, "mono": .edit, "stereo": .edit,
    "outtake": .demo, "rehearsal": .demo,
  ]

  /// Words that mean it at the end: "(Don Diablo Mix)" but not "(Mix It Up)".
  private static let lastWords: [String: VersionMarks] = [
    "mix": .remix, "dub": .remix, "edit": .edit, "edition": .edit, "version": .other,
    "ver": .other, "cover": .cover, "inst": .instrumental, "extended": .edit, "explicit": .edit,
    "clean": .edit, "slowed": .remix, "reprise": .other, "take": .demo, "session": .live,
    "sessions": .live, "concert": .live, "stripped": .acoustic, "deluxe": .edit,
  ]
}
