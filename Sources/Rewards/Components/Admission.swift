/// Whether a text says that something is not there.
///
/// A list of what people write, in the languages of the bench and a few others; an answer that says
/// it in a way of its own is taken not to say it.
enum Admission {
  private static let phrases = [
    // English
    "no such", "not in the catalog", "not in my", "not in our", "could not find", "couldn't find",
    "can't find", "cannot find", "can not find", "unable to find", "did not find", "didn't find",
    "found nothing", "nothing matches", "nothing fits", "nothing in", "no song", "no track",
    "no match", "no result", "none of", "doesn't exist", "does not exist", "do not exist",
    "don't exist", "don't have", "do not have", "doesn't have", "does not have", "there is no",
    "there are no", "there's no", "there isn't", "there aren't", "isn't any", "aren't any",
    "not by", "isn't by", "never recorded", "didn't record", "no recording", "not available",
    // Chinese
    "没有", "沒有", "找不到", "未找到", "不存在", "不是", "并无", "並無", "查无", "查無",
    // Japanese
    "ありません", "見つかりません", "見つからな", "存在しません", "存在しない", "ございません", "はなく", "ではない",
    "ないようです",
    // Korean
    "없습니다", "없어요", "없네요", "찾을 수 없", "찾지 못", "존재하지", "아닙니다", "아니에요",
    // Spanish, Portuguese, French, German
    "no existe", "no encontr", "no hay", "não existe", "não encontr", "não há", "n'existe pas",
    "n'ai pas trouvé", "aucun", "gibt es nicht", "nicht gefunden", "kein",
  ]

  static func isMade(in text: String) -> Bool {
    let lowered = text.lowercased().replacing("\u{2019}", with: "'")
    return phrases.contains { lowered.contains($0) }
  }

  /// Phrases that say so of the request as a whole, and not of a thing that was refused.
  private static let plain = [
    "could not find", "couldn't find", "can't find", "cannot find", "nothing matches",
    "nothing fits", "found nothing", "找不到", "没有找到", "沒有找到", "見つかりません", "찾을 수 없", "찾지 못",
  ]

  /// Whether it says of the request itself that nothing fits.
  static func isMadePlainly(in text: String) -> Bool {
    let lowered = text.lowercased().replacing("\u{2019}", with: "'")
    return plain.contains { lowered.contains($0) }
  }
}
