import Primitives

/// What the end of a title says of the recording without a bracket or a dash of its own: "Moon DJ-ReMix",
/// "Moon-Acoustic Ver.-", "Moon sped up", 月亮 cover 张韶涵.
///
/// The song's name keeps such an ending: that it is one is less sure than of a remark in brackets.
enum VersionEnding {
  /// The tags of the ending; none where the title ends as a name does, or is nothing but the ending.
  ///
  /// - Complexity: O(length of the title) for titles with characters, else O(1) for most.
  static func tags(of title: String) -> VersionTags {
    var tags: VersionTags = []
    if mayEndInVersion(title) { tags.formUnion(endingTags(of: title.lowercased())) }
    if title.utf8.contains(where: { $0 >= 0x80 }) {
      let bytes = Array(title.lowercased().utf8)
      if coverMarks.contains(where: { bytes.firstIndex(ofBytes: $0) ?? 0 > 0 }) || coversWhom(bytes)
      {
        tags.insert(.cover)
      }
      if bytes.count > remixMark.count, bytes.suffix(remixMark.count).elementsEqual(remixMark) {
        tags.insert(.remix)
      }
    }
    return tags
  }

  // MARK: Words at the end

  /// Looks at the last letter first: most titles end in another one.
  private static func mayEndInVersion(_ title: String) -> Bool {
    let last = title.utf8.last { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x80 }
    return last.map { lastLetters.contains($0 | 0x20) } ?? false
  }

  /// Of "remix", "up", "slowed", "reverb", "ver" and "version".
  private static let lastLetters = Array("xpdbrn".utf8)

  private static func endingTags(of title: String) -> VersionTags {
    let words = title.split { !($0.isLetter || $0.isNumber) }
    var tags: VersionTags = []
    for (ending, tag) in endings where words.count > ending.count {
      guard words.suffix(ending.count).elementsEqual(ending) else { continue }
      if !articles.contains(words[words.count - ending.count - 1]) { tags.insert(tag) }
    }
    return tags
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
  /// "Do the Remix" is a name.
  private static let articles: Set<Substring> = ["the", "a", "this", "my", "your", "our"]

  // MARK: Characters

  /// "cover 张韶涵": behind the word stands somebody in characters; "Cover Me" is a name.
  private static func coversWhom(_ title: [UInt8]) -> Bool {
    guard let start = title.firstIndex(ofBytes: coverWord), start > 0 else { return false }
    let before = title[start - 1] | 0x20
    guard before < 0x61 || before > 0x7A else { return false }
    let behind = title[(start + coverWord.count)...].drop { separators.contains($0) }
    // Ideographs, kana and hangul have three bytes, from E2 on.
    return behind.first.map { (0xE2..<0xF0).contains($0) } ?? false
  }

  /// Of which nothing else consists in a title.
  private static let coverMarks = ["翻自", "翻唱"].map { Array($0.utf8) }
  private static let coverWord = Array("cover".utf8)
  private static let remixMark = Array("dj版".utf8)
  private static let separators = Array(" :.-".utf8) + Array("：".utf8)
}
