import TextAnalysis

/// What remarks of titles say that somebody does: "(Prod. & Feat. SUGA)", "(vocals by Somebody)", "(part. esp.
/// Anitta)", "(при участии Баста)", "(CV: Somebody)", and what only stands between names: "(& Somebody)".
enum GuestRoles {
  /// Whom a remark names that begins with one or more such words; nil for others.
  static func guest(in remark: String) -> CreditPart? {
    var rest = Substring(remark)
    var role: CreditRole?
    var (isSaid, isStrong, isPart) = (false, false, false)
    while true {
      let signs = rest.prefix { " &+,/.:".contains($0) }
      if signs.contains(":"), role != nil { isSaid = true }
      rest = rest.dropFirst(signs.count)
      let word = rest.prefix { $0.isLetter }
      let folded = word.lowercased()
      let end = rest.dropFirst(word.count).first
      if let (next, needs) = roles[folded] {
        // "(Part 2)" and "(Vocal Mix)" name nobody: these words have a sign or "by" behind them.
        if role == nil { role = next }
        if next == .featured, role == .producer { role = .featured }
        isSaid = isSaid || needs == .nothing || needs == .dot && end == "."
        isStrong = isStrong || needs == .nothing
        isPart = isPart || folded == "part"
      } else if role != nil, fillers.contains(folded) {
        isSaid = isSaid || GuestRoles.prepositions.contains(folded)
      } else {
        break
      }
      rest = rest.dropFirst(word.count)
    }
    guard let role, isSaid, rest.count < remark.count, let first = rest.first,
      isStrong || !first.isLowercase, rest.contains(where: \.isLetter), !isPart || !isNumbered(rest)
    else { return nil }
    return CreditPart(String(rest).trimmed, role)
  }

  /// Whether a remark is nothing but such words: "prod. &", what a guest behind them leaves.
  static func isNothingElse(_ remark: String) -> Bool {
    let words = remark.split { !$0.isLetter }.map { $0.lowercased() }
    return !words.isEmpty && words.allSatisfy { roles[$0] != nil || fillers.contains($0) }
  }

  /// Whom a remark may name that begins with what stands between names: "(& Somebody)", "(x Somebody)". The
  /// remark belongs to the title all the same, and names somebody only where the catalog knows a name.
  static func possible(in remark: String) -> String? {
    let parts = remark.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, joints.contains(parts[0].lowercased()) else { return nil }
    return parts[1].trimmed
  }

  private enum Need { case nothing, dot, sign }

  private static let roles: [String: (CreditRole, Need)] = {
    var roles = otherRoles
    for word in GuestWords.words { roles[word] = (.featured, .nothing) }
    return roles
  }()

  private static let otherRoles: [String: (CreditRole, Need)] = [
    "with": (.with, .dot), "starring": (.featured, .nothing), "part": (.featured, .dot),
    "participação": (.featured, .nothing), "participacao": (.featured, .nothing),
    "prod": (.producer, .nothing), "produced": (.producer, .sign), "cv": (.featured, .dot),
    "vo": (.featured, .dot), "vocal": (.featured, .sign), "vocals": (.featured, .sign),
    "sung": (.featured, .sign), "performed": (.featured, .sign), "mixed": (.remixer, .sign),
    "hosted": (.featured, .sign), "при": (.featured, .sign), "уч": (.featured, .nothing),
    "участии": (.featured, .nothing), "в": (.with, .sign), "дуэте": (.with, .nothing),
    "duett": (.with, .sign), "duet": (.with, .sign), "dúo": (.with, .sign), "dueto": (.with, .sign),
    "duo": (.with, .sign), "en": (.with, .sign), "a": (.with, .sign), "im": (.with, .sign),
    "em": (.with, .sign), "in": (.with, .sign), "junto": (.with, .nothing),
    "düet": (.with, .nothing),
    "duetto": (.with, .sign), "совместно": (.with, .sign), "вместе": (.with, .sign),
    "разом": (.with, .sign), "zusammen": (.with, .sign), "insieme": (.with, .nothing),
    "together": (.with, .sign), "合唱": (.with, .nothing), "对唱": (.with, .nothing),
    "對唱": (.with, .nothing), "피처링": (.featured, .nothing), "ゲスト": (.featured, .nothing),
    "remixed": (.remixer, .sign),
  ]

  /// Words behind which somebody's name stands.
  private static let prepositions: Set<String> = [
    "by", "mit", "con", "avec", "com", "с", "со", "з",
  ]

  private static let fillers: Set<String> = [
    "by", "and", "und", "y", "e", "et", "з", "especial", "esp", "special", "guest", "guests", "de",
    "da",
    "do", "por", "avec", "mit", "con", "com", "с", "со", "dúo", "duo", "duet", "dueto",
  ]

  private static let joints: Set<String> = [
    "&", "x", "×", "vs", "vs.", "y", "e", "et", "und", "и", "+",
  ]

  /// Whether a text begins with a number, as parts of works do.
  private static func isNumbered(_ text: Substring) -> Bool {
    let first = text.prefix { $0.isLetter || $0.isNumber }.lowercased()
    return SpelledNumbers.inDigits(["part", first]).last.map { $0.utf8.allSatisfy { $0 < 0x3A } }
      == true
  }
}
