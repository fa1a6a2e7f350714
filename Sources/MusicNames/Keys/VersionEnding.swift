/// What the end of a title says of the recording without a bracket or a dash of its own: "Moon DJ-ReMix",
/// "Moon-Acoustic Ver.-", "Moon sped up", 月亮 cover 张韶涵.
///
/// The song's name keeps such an ending: that it is one is less sure than of a remark in brackets.
enum VersionEnding {
  /// The tags of the ending; none where the title ends as a name does, or is nothing but the ending.
  ///
  /// - Complexity: O(length of the title).
  static func tags(of title: String) -> VersionTags {
    guard mayHaveEnding(title) else { return [] }
    let folded = title.lowercased()
    var tags: VersionTags = []
    if coverMarks.contains(where: { isInside($0, folded) }) || coversWhom(folded) {
      tags.insert(.cover)
    }
    let words = folded.split { !($0.isLetter || $0.isNumber) }
    guard words.count > 1 else { return tags }
    for (ending, tag) in endings where words.count > ending.count {
      guard words.suffix(ending.count).elementsEqual(ending) else { continue }
      let before = words[words.count - ending.count - 1]
      if !articles.contains(before) { tags.insert(tag) }
    }
    if folded.trimmed.hasSuffix("dj版"), folded.trimmed.count > 3 { tags.insert(.remix) }
    return tags
  }

  /// Looks at bytes first: most titles have none of these letters.
  private static func mayHaveEnding(_ title: String) -> Bool {
    var isMarked = false
    var last: UInt8 = 0
    for byte in title.utf8 {
      let lower = byte | 0x20
      // "ix", "er", "ed", "up", "xx": the last two letters of all endings; above ASCII, all.
      switch (last, lower) {
      case (0x69, 0x78), (0x65, 0x72), (0x65, 0x64), (0x75, 0x70), (0x6D, 0x78), (0x72, 0x62),
        (0x72, 0x65):
        isMarked = true
      default: break
      }
      if byte >= 0x80 || isMarked { return true }
      last = lower
    }
    return false
  }

  /// Words of which a Latin title has none.
  private static let coverMarks = ["翻自", "翻唱"]

  private static func isInside(_ mark: String, _ title: String) -> Bool {
    guard let range = title.firstRange(of: mark) else { return false }
    return range.lowerBound > title.startIndex
  }

  /// "cover 张韶涵": behind the word stands somebody in characters; "Cover Me" is a name.
  private static func coversWhom(_ title: String) -> Bool {
    guard let range = title.firstRange(of: "cover"), range.lowerBound > title.startIndex else {
      return false
    }
    let before = title[title.index(before: range.lowerBound)]
    guard !before.isASCII || !before.isLetter else { return false }
    let behind = title[range.upperBound...].drop { " :：.·-".contains($0) }
    guard let first = behind.unicodeScalars.first else { return false }
    return first.value >= 0x2E80
  }

  private static let endings: [([Substring], VersionTags)] = [
    (["remix"], .remix), (["rmx"], .remix), (["sped", "up"], .spedUp), (["slowed"], .slowed),
    (["slowed", "reverb"], .slowed), (["slowed", "and", "reverb"], .slowed),
    (["acoustic", "ver"], .acoustic), (["acoustic", "version"], .acoustic),
    (["live", "ver"], .live), (["live", "version"], .live), (["remix", "ver"], .remix),
    (["cover", "ver"], .cover), (["cover", "version"], .cover), (["demo", "ver"], .demo),
    (["demo", "version"], .demo), (["inst", "ver"], .instrumental),
    (["instrumental", "ver"], .instrumental), (["instrumental", "version"], .instrumental),
    (["karaoke", "version"], .karaoke), (["karaoke", "ver"], .karaoke),
  ]
  /// "Do the Remix" and "In Love with the Remix" are names.
  private static let articles: Set<Substring> = ["the", "a", "this", "my", "your", "our"]
}
