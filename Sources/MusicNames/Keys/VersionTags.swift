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

  private static let words: [(VersionTags, String)] = [
    (.live, "live"), (.remaster, "remaster"), (.karaoke, "karaoke"),
    (.instrumental, "instrumental"), (.acoustic, "acoustic"), (.demo, "demo"), (.remix, "remix"),
    (.edit, "edit"), (.cover, "cover"), (.other, "other version"),
  ]

  /// How far a recording is from the one that a plain title means: none, then other pressings of it,
  /// other mixes, live, then those of others.
  package var distanceFromPlain: Int {
    if isEmpty { return 0 }
    if isSubset(of: [.other]) { return 1 }
    if isSubset(of: [.other, .edit]) { return 2 }
    if isSubset(of: [.other, .edit, .remaster]) { return 3 }
    if isSubset(of: [.other, .edit, .remaster, .acoustic, .remix]) { return 4 }
    if isSubset(of: [.other, .edit, .remaster, .acoustic, .remix, .live, .demo]) { return 5 }
    return 6
  }

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
      if !tags.contains(tag), VersionTags.containsSequence(bytes, phrase) { tags.insert(tag) }
    }
    for word in words {
      if let tag = VersionTags.singleWords[word] { tags.insert(tag) }
    }
    if VersionTags.isLive(words) { tags.insert(.live) }
    // Years and numbers after it say which mix it is: "Mono Mix 1998".
    if let last = words.last(where: { Int($0) == nil }), let tag = VersionTags.lastWords[last] {
      tags.insert(tag)
    }
    if words.first == "cover" { tags.insert(.cover) }
    self = tags == [.other] || !tags.contains(.other) ? tags : tags.subtracting(.other)
  }

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// "Live and Let Die" is a name; "live at Wembley", "live 1985" and "in concert" are not.
  private static func isLive(_ words: [String]) -> Bool {
    guard let position = words.firstIndex(of: "live") else { return false }
    if position == words.count - 1 { return words.count < 3 }
    let positions: Set<String> = [
      "at", "from", "in", "on", "version", "session", "sessions", "performance", "recording",
      "acoustic", "video", "ver", "audio", "take", "remastered", "remaster",
    ]
    return positions.contains(words[position + 1]) || Int(words[position + 1]) != nil
  }

  /// The phrases of `anywhere` as bytes: most remarks have no characters that the others consist of.
  private static let phrases: [(tag: VersionTags, isLatin: Bool, phrase: [UInt8])] =
    anywhere.flatMap { tag, phrases in
      phrases.map { (tag, $0.utf8.allSatisfy { $0 < 0x80 }, Array($0.utf8)) }
    }

  /// Whether some bytes stand in others, one after the other.
  private static func containsSequence(_ bytes: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first, phrase.count <= bytes.count else { return false }
    for start in 0...(bytes.count - phrase.count) where bytes[start] == first {
      if bytes[start..<(start + phrase.count)].elementsEqual(phrase) { return true }
    }
    return false
  }

  /// Characters that mean it wherever they stand in a remark, and phrases that nothing else means.
  private static let anywhere: [(VersionTags, [String])] = [
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
  private static let singleWords: [String: VersionTags] = [
    "remaster": .remaster, "remastered": .remaster, "remastering": .remaster, "karaoke": .karaoke,
    "instrumental": .instrumental, "acoustic": .acoustic, "unplugged": .live, "demo": .demo,
    "remix": .remix, "remixed": .remix, "rmx": .remix, "mono": .edit, "stereo": .edit,
    "outtake": .demo, "rehearsal": .demo,
  ]

  /// Words that mean it at the end: "(Don Diablo Mix)" but not "(Mix It Up)".
  private static let lastWords: [String: VersionTags] = [
    "mix": .remix, "dub": .remix, "edit": .edit, "edition": .edit, "version": .other,
    "ver": .other, "cover": .cover, "inst": .instrumental, "extended": .edit, "explicit": .edit,
    "clean": .edit, "slowed": .remix, "reprise": .other, "take": .demo, "session": .live,
    "sessions": .live, "concert": .live, "stripped": .acoustic, "deluxe": .edit,
  ]
}
