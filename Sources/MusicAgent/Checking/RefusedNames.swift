import MusicNames
import Refrain

/// What a conversation refuses by name.
struct RefusedNames: Sendable {
  private var artists: Set<String> = []
  private var tracks: Set<String> = []

  var isEmpty: Bool { artists.isEmpty && tracks.isEmpty }

  init(_ filter: TrackFilter) {
    var keys = NameKeys()
    collect(filter, isRefused: false, &keys)
  }

  private mutating func collect(
    _ filter: TrackFilter, isRefused: Bool, _ keys: inout NameKeys
  ) {
    switch filter {
    case .not(let inner): collect(inner, isRefused: !isRefused, &keys)
    case .all(let filters), .any(let filters):
      for filter in filters { collect(filter, isRefused: isRefused, &keys) }
    case .artist(let name) where isRefused: artists.insert(keys.artistKey(name))
    case .track(let id) where isRefused: tracks.insert(id)
    default: return
    }
  }

  /// Words with which a sentence says that somebody is left out. "Never" and "isn't" praise as often.
  private static let refusing: Set<String> = [
    "no", "nothing", "none", "without", "left", "leave", "leaving", "avoid", "avoided", "avoiding",
    "skip", "skipped", "skipping", "except", "excluding", "excluded", "instead", "besides", "don't",
    "didn't", "won't", "sin", "sans", "ohne", "sem", "rien", "nada", "nichts", "kein", "keine",
    "senza", "excepto", "sauf", "außer", "exceto",
  ]
  /// "Not by Adele", "pas d'Adele", and no "not bad".
  private static let refusingBefore: [String: Set<String>] = [
    "not": [
      "by", "from", "include", "including", "included", "add", "play", "playing", "any", "here",
    ],
    "pas": ["de", "d", "du", "par", "des"], "nicht": ["von", "mit", "dabei"],
    "other": ["than"], "non": ["di"],
  ]
  private static let wideRefusing = PhraseFinder([
    "不要", "不放", "不听", "不聽", "不推", "不含", "不包括", "不会有", "不會有", "没有", "沒有", "除了", "除外", "避开", "避開",
    "别放", "別放", "无", "無", "抜き", "なし", "以外", "外し", "除い", "除き", "入れない", "入れません", "流しません", "ありません",
    "말고",
    "빼고", "뺐", "뺀", "제외", "없이", "없는", "넣지 않", "틀지 않", "排除", "都不是", "没放", "沒放", "没选", "沒選",
    "入っていません",
    "含まれ", "含みません", "含めて", "選んでいません", "노래는 없", "곡은 없", "노래 없", "곡 없", "포함하지 않", "포함되지 않", "빠졌",
  ])
  /// With what a sentence takes such words back, or means praise by them: 没有人比得上他.
  private static let wideRecanting = PhraseFinder([
    "但", "不过", "不過", "可惜", "还是", "還是", "其实", "其實", "没有人", "沒有人", "没人", "沒人", "没有谁", "沒有誰", "没有比",
    "沒有比", "没有不", "沒有不", "比得上", "比不上", "不能没有", "不能沒有", "少不了", "怎么", "怎麼", "怎能", "谁", "誰", "好听",
    "好聽", "不错", "不錯", "最", "もったいない", "語れ", "勝る", "始まら", "考えられ", "けど", "ですが", "でも", "しかし", "やっぱり",
    "いない",
    "はありえ", "素敵", "最高", "一番", "아깝", "아쉽", "만 한", "만한", "말할 수", "하지만", "그래도", "그렇지만", "지만", "최고",
    "제일", "가장",
  ])

  private static func saysSo(_ sentence: String) -> Bool {
    let lowered = sentence.lowercased().replacing("\u{2019}", with: "'")
    if wideRefusing.isFound(in: lowered) { return !wideRecanting.isFound(in: lowered) }
    let words = lowered.split { !$0.isLetter && $0 != "'" }.flatMap { word in
      // "d'Adele" is two words, "don't" one.
      word.hasPrefix("d'") ? ["d", String(word.dropFirst(2))] : [String(word)]
    }
    return words.contains(where: refusing.contains)
      || zip(words, words.dropFirst()).contains { refusingBefore[$0]?.contains($1) == true }
  }

  /// Whether a sentence has a title of what is refused, by whatever words.
  ///
  /// - Parameter isPlain: whether a title of one word says something else, as a mood does.
  func areNamed(
    in sentence: String, _ rules: AnswerRules, isPlain: (String) -> Bool
  ) -> Bool {
    guard !isEmpty else { return false }
    var keys = NameKeys()
    if !artists.isEmpty, !RefusedNames.saysSo(sentence) {
      let named = rules.engine.artistsNamed(in: sentence)
      if named.contains(where: { artists.contains(keys.artistKey($0)) }) { return true }
    }
    let finder = TitleFinder(sentence, in: rules.engine)
    for title in finder.titles() {
      if title.words.count == 1, title.words[0].count < 3 || isPlain(title.words[0]) { continue }
      for (id, names) in zip(title.tracks, title.artists) where !rules.allowed.contains(id) {
        if tracks.contains(id) || names.contains(where: { artists.contains(keys.artistKey($0)) }) {
          return true
        }
      }
    }
    return false
  }
}
