import RequestReading

/// Whether a text says that something is not there.
///
/// A list of what people write, in the languages of the bench and a few others; an answer that says
/// it in a way of its own is taken not to say it.
enum NotFoundPhrases {
  /// Phrases that say so of the request as a whole, and not of a thing that was refused.
  private static let plain = [
    "could not find", "couldn't find", "can't find", "cannot find", "nothing matches",
    "nothing fits", "found nothing", "找不到", "没有找到", "沒有找到", "見つかりません", "찾을 수 없", "찾지 못",
  ]

  /// Phrases that say so of the very song or list that was asked for.
  private static let whole =
    plain + [
      // English
      "no such song", "no such track", "no such thing", "no such title", "unable to find",
      "did not find", "didn't find", "there is no song called", "there is no song like that",
      "there are no songs like that", "doesn't exist", "does not exist", "do not exist",
      "don't exist", "not in the catalog",
      // Chinese
      "没有这首", "沒有這首", "没有这样", "沒有這樣", "没有这种", "沒有這種", "没有符合", "沒有符合", "不存在",
      // Japanese
      "そのような曲は", "そんな曲は", "見つからな", "存在しません", "存在しない",
      // Korean
      "그런 노래는 없", "그런 곡은 없", "존재하지 않",
      // Spanish, Portuguese, French, German
      "no existe", "n'existe pas", "não existe", "gibt es nicht",
    ]

  /// These and others say it of anything. "そのような曲は" alone says nothing yet.
  private static let phrases =
    whole.filter { !["そのような曲は", "そんな曲は"].contains($0) } + [
      // English
      "no such", "not in my", "not in our", "can not find", "has nothing", "no song", "no track",
      "no match", "no result", "don't have", "do not have", "doesn't have", "does not have",
      "there is no ", "there are no ", "there's no ", "there is none", "there are none",
      "there isn't", "there aren't", "isn't any", "aren't any", "never recorded", "didn't record",
      "no recording", "not available",
      // Chinese
      "没有", "沒有", "未找到", "并无", "並無", "查无", "查無",
      // Japanese
      "ありません", "ございません", "ないようです",
      // Korean
      "없습니다", "없어요", "없네요", "존재하지",
      // Spanish, Portuguese, French, German
      "no encontr", "no hay", "não encontr", "não há", "n'ai pas trouvé", "aucun",
      "nicht gefunden", "kein",
    ]

  /// What turns such a phrase into something else: "there is no better song", "no problem", "you don't have
  /// to wait", 没有比这更好的.
  private static let turns = [
    " better", " finer", " doubt", " problem", " question", " worr", " rush", " hurry", "as good",
    "as fine", " like it", " match for", " have to ", " need to", " reason", "没有比", "沒有比", "没有问题",
    "沒有問題", "没有什么比", "問題ありません", "間違いありません", "문제없", "문제 없", "틀림없", "no hay nada mejor",
    "kein problem",
  ]

  /// Phrases that say it of something that must be named beside them: what was asked for, or the catalog.
  private static let named = [
    "none of", "nothing in", "nothing by", "not by", "isn't by", "不是", "はなく", "ではない", "아닙니다",
    "아니에요",
  ]
  private static let places = [
    "catalog", "library", "collection", "fits", "fit ", "match", "meet", "satisf", "qualif", "曲库",
    "曲庫",
  ]

  /// What says the contrary.
  private static let contraries = [
    "i have it", "we have it", "i do have it", "i've got it", "got it right here", "here it is",
    "here's the song you asked", "found it", "playing it", "there it is", "我有这首", "有这首歌", "有這首歌",
  ]

  /// Whether a text says that something is not there.
  ///
  /// - Parameter said: the words of the person, turn by turn, folded.
  static func areSaid(in text: String, said: [[String]], words: (String) -> [String]) -> Bool {
    let lowered = text.lowercased().replacing("\u{2019}", with: "'")
    if contraries.contains(where: { isAffirmed($0, in: lowered) }) { return false }
    return clauses(of: lowered).contains { clause in
      if turns.contains(where: { clause.contains($0) }) { return false }
      if phrases.contains(where: { clause.contains($0) }) { return true }
      guard named.contains(where: { clause.contains($0) }) else { return false }
      return places.contains { clause.contains($0) } || isNamed(words(String(clause)), said)
    }
  }

  /// Whether it is said and not denied: "I couldn't say that I have it".
  private static func isAffirmed(_ phrase: String, in text: String) -> Bool {
    clauses(of: text).contains { clause in
      clause.contains(phrase) && !phrases.contains { clause.contains($0) }
    }
  }

  private static func clauses(of text: String) -> [Substring] {
    text.replacing(" but ", with: ";").split { ".!?;:\n,。！？；：，、".contains($0) }.map { $0 }
  }

  /// Whether a clause has two words of the person's that stand together there, or one that is long.
  private static func isNamed(_ clause: [String], _ said: [[String]]) -> Bool {
    clause.indices.contains { place in
      let isLong = clause[place].count > 3 && !StopWords.isFiller(clause[place])
      let run = Array(clause[place..<min(clause.count, place + (isLong ? 1 : 2))])
      return (isLong || run.count == 2) && !run.allSatisfy(StopWords.isFiller)
        && said.contains { $0.containsRun(run) }
    }
  }

  /// Whether it says of what was asked for that it is not there, and not of what a person refused.
  static func areSaidOfTheWhole(in text: String) -> Bool {
    let lowered = text.lowercased().replacing("\u{2019}", with: "'")
    return clauses(of: lowered).contains { clause in
      !turns.contains { clause.contains($0) } && whole.contains { clause.contains($0) }
    }
  }
}
