/// Titles in scripts without capitals: 推荐夜曲这首歌, 有一首歌叫夜曲, 夜曲という曲.
enum WideTitle {
  /// What follows a title.
  private static let after = [
    "这首歌", "這首歌", "这首曲", "這首曲", "这支歌", "這支歌", "这首", "這首", "という曲", "という歌", "って曲", "って歌", "이라는 노래",
    "라는 노래", "이라는 곡", "라는 곡",
  ]
  /// What goes before one.
  private static let before = [
    "歌叫做", "歌叫", "曲叫做", "曲叫", "歌名是", "歌名叫", "歌曲名为", "歌曲名為", "曲名是", "曲名は", "タイトルは", "제목은 ",
  ]
  /// Words before a title that are not of it.
  private static let leading = [
    "我", "你", "您", "他", "她", "大家", "也", "很", "就", "还", "還", "可以", "会", "會", "应该", "應該", "想", "推荐",
    "推薦",
    "听听", "聽聽", "听", "聽", "试试", "試試", "试", "試", "喜欢", "喜歡", "最", "爱", "愛", "是", "有", "放", "来", "來",
    "给",
    "給", "一定", "那么", "那麼", "那", "首先", "比如", "例如", "像", "至于", "至於", "关于", "關於", "如果", "而", "和", "或",
    "的",
    "这", "這", "一", "下", "要", "不妨", "再", "们", "們", "对", "對", "说", "說", "觉得", "覺得", "请", "請", "為",
    "为", "今晚",
    "唱", "まずは", "では", "あと", "そして", "私は", "個人的には", "この", "その", "저는", "그리고", "먼저", " ",
  ]
  /// Characters of a title that are tried.
  private static let reach = 16

  /// Texts of which each must be, or end or begin with, a title; the readings of each.
  static func all(in sentence: String) -> [[String]] {
    var result: [[String]] = []
    for cue in after {
      for range in ranges(of: cue, in: sentence) {
        var text = String(
          sentence[..<range.lowerBound].reversed().prefix { !ProseMarks.stops.contains($0) }
            .reversed())
        while let word = leading.first(where: { text.hasPrefix($0) }) {
          text.removeFirst(word.count)
        }
        guard !text.isEmpty else { continue }
        var readings = [text]
        // 邓紫棋唱的泡沫这首歌
        for sign in ["的", "の", "의"] {
          if let position = text.firstRange(of: sign)?.upperBound {
            readings.append(String(text[position...]))
          }
        }
        result.append(readings.filter { $0.count <= reach * 2 })
      }
    }
    for cue in before {
      for range in ranges(of: cue, in: sentence) {
        let text = sentence[range.upperBound...].prefix { !ProseMarks.stops.contains($0) }
          .prefix(reach)
        guard !text.isEmpty else { continue }
        result.append((1...text.count).reversed().map { String(text.prefix($0)) })
      }
    }
    return result
  }

  private static func ranges(of cue: String, in text: String) -> [Range<String.Index>] {
    var result: [Range<String.Index>] = []
    var rest = text[...]
    while let range = rest.firstRange(of: cue) {
      result.append(range)
      rest = rest[range.upperBound...]
    }
    return result
  }
}
