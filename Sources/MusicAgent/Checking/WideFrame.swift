import TextAnalysis

/// Titles of common characters that the words beside them announce, in scripts without capitals: 我推荐后来,
/// ひまわりの約束を聴いて, 봄날 추천해요.
enum WideFrame {
  /// Characters of a title that are tried.
  private static let reach = 16

  /// Texts of which each must hold a title; the readings of each.
  static func all(in sentence: String) -> [[String]] {
    guard sentence.contains(where: \.isWide) else { return [] }
    return chinese(in: sentence) + japanese(in: sentence) + korean(in: sentence)
  }

  // MARK: Chinese

  private static let chineseCues = [
    "我推荐", "我推薦", "推荐", "推薦", "听听", "聽聽", "试试", "試試", "有一首", "来一首", "來一首", "放一首",
    "不如听", "不如聽", "可以听", "可以聽", "去听", "去聽", "最喜欢", "最喜歡", "最爱的是", "最愛的是", "首选", "首選", "首推",
    "你听过", "你聽過",
  ]
  private static let chinesePraise = [
    "很适合", "很適合", "不错", "不錯", "很好听", "很好聽", "最好听", "最好聽", "也好听", "很经典", "很經典", "值得一听", "值得一聽",
    "非常适合", "非常適合", "非常好听", "非常好聽", "最适合", "最適合", "最棒", "太好听", "太好聽",
  ]

  private static func chinese(in sentence: String) -> [[String]] {
    guard !hasKana(sentence) else { return [] }
    var result: [[String]] = []
    var covered = sentence.startIndex
    for start in sentence.indices where start >= covered {
      let rest = sentence[start...]
      guard let cue = chineseCues.first(where: { rest.hasPrefix($0) }) else { continue }
      let text = String(phrase(rest.dropFirst(cue.count)))
      covered = sentence.index(start, offsetBy: cue.count)
      guard !text.isEmpty, !isPlainChinese(text) else { continue }
      // 推荐你泡沫 offers the person 泡沫, and 推荐你的名字 a title that begins so.
      let offered = text.hasPrefix("你") ? beginnings(of: String(text.dropFirst())) : []
      result.append(beginnings(of: text) + offered)
    }
    for cue in chinesePraise {
      guard let range = sentence.firstRange(of: cue), endsThere(sentence[range.upperBound...])
      else { continue }
      let text = ending(sentence[..<range.lowerBound])
      guard !text.isEmpty, text.count <= reach, !isPlainChinese(text),
        !WideWords.talk.contains(where: { text.contains($0) }),
        !chineseCues.contains(where: { text.contains($0) }),
        !chineseSubjects.contains(where: { text.contains($0) })
      else { continue }
      var readings = [text]
      while let word = WideWords.chineseLeading.first(where: {
        readings[readings.count - 1].hasPrefix($0)
      }) {
        let shorter = String(readings[readings.count - 1].dropFirst(word.count))
        if shorter.isEmpty { break }
        readings.append(shorter)
      }
      result.append(readings)
    }
    return result
  }

  /// What is praised and is no song.
  private static let chineseSubjects = [
    "今", "你", "您", "他", "她", "我们", "我們", "整", "全", "都", "每", "氛围", "氛圍", "气氛", "氣氛", "声音", "聲音",
    "也",
    "夜晚", "味道", "品味", "感觉", "感覺", "选择", "選擇", "主意", "想法", "效果",
  ]

  private static func isPlainChinese(_ text: String) -> Bool {
    WideWords.chinese.contains { text.hasPrefix($0) } || text.first?.isNumber == true
      || WideWords.music.contains { text.contains($0) }
  }

  /// The beginnings of a text behind which a sentence may go on, the longest first.
  private static func beginnings(of text: String) -> [String] {
    let characters = Array(text.prefix(reach))
    return characters.indices.reversed().compactMap { last in
      let next = last + 1
      guard next == characters.count || WideWords.chineseContinuing.contains(characters[next])
      else { return nil }
      return String(characters[...last])
    }
  }

  private static func endsThere(_ rest: Substring) -> Bool {
    guard let first = rest.first else { return true }
    return ProseMarks.stops.contains(first) || "今雨你您这這夜的哦呢啊".contains(first)
  }

  // MARK: Japanese

  private static let japaneseCues = [
    "を聴いて", "を聞いて", "をきいて", "をどうぞ", "をおすすめ", "をオススメ", "をお勧め", "を推薦", "がおすすめ", "がオススメ",
    "がお勧め", "がいいと思", "が良いと思", "はいかが", "はどうで", "が最高", "がぴったり",
  ]
  private static let japaneseLeads = ["おすすめは", "オススメは", "お勧めは", "お気に入りは", "一番好きなのは"]

  private static func japanese(in sentence: String) -> [[String]] {
    var result: [[String]] = []
    for cue in japaneseCues {
      guard let range = sentence.firstRange(of: cue) else { continue }
      let text = ending(sentence[..<range.lowerBound])
      guard !text.isEmpty, !WideWords.japanese.contains(where: { text.contains($0) }) else {
        continue
      }
      result.append(endings(of: text))
    }
    for lead in japaneseLeads {
      guard let range = sentence.firstRange(of: lead) else { continue }
      var text = String(phrase(sentence[range.upperBound...]))
      for end in ["でしょう", "です", "だ"] {
        if let range = text.firstRange(of: end) { text = String(text[..<range.lowerBound]) }
      }
      guard !text.isEmpty, !WideWords.japanese.contains(where: { text.contains($0) }) else {
        continue
      }
      result.append(endings(of: text))
    }
    return result
  }

  /// The ends of a text before which a sentence may have begun, the longest first.
  private static func endings(of text: String) -> [String] {
    let characters = Array(text)
    return characters.indices.compactMap { first in
      guard first == 0 || WideWords.japaneseBoundaries.contains(characters[first - 1]),
        characters.count - first <= reach
      else { return nil }
      return String(characters[first...])
    }
  }

  private static func hasKana(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) }
  }

  // MARK: Korean

  private static let koreanCues = [
    "추천해요", "추천합니다", "추천드려요", "추천드립니다", "추천할게요", "추천해 드려요", "추천해 드릴게요", "들어보세요", "들어 보세요",
    "어때요", "어떠세요", "좋을 것 같아요", "들어보는 건",
  ]

  private static func korean(in sentence: String) -> [[String]] {
    var result: [[String]] = []
    for cue in koreanCues {
      guard let range = sentence.firstRange(of: cue) else { continue }
      let text = ending(sentence[..<range.lowerBound])
      guard !text.isEmpty, !WideWords.korean.contains(where: { (text + " ").contains($0) }),
        !WideWords.koreanEndings.contains(where: { text.hasSuffix($0) })
      else { continue }
      let words = text.split(separator: " ")
      var readings: [String] = []
      for start in words.indices {
        let title = words[start...].joined(separator: " ")
        readings.append(title)
        if let last = title.last, WideWords.koreanParticles.contains(last), title.count > 1 {
          readings.append(String(title.dropLast()))
        }
      }
      result.append(readings)
    }
    return result
  }

  // MARK: Phrases

  /// What follows, up to the first sign at which no name goes on.
  private static func phrase(_ text: Substring) -> Substring {
    text.drop(while: \.isWhitespace).prefix { !ProseMarks.stops.contains($0) }
  }

  /// What a text ends with, from the last such sign on.
  private static func ending(_ text: Substring) -> String {
    let end = text.reversed().prefix { !ProseMarks.stops.contains($0) }.reversed()
    return ProseMarks.bare(String(end))
  }
}
