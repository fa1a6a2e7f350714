import MusicBundle
import MusicNames
import Refrain
import RequestReading

/// What an answer says of a fact, sentence by sentence: whether it says it or denies it, and what it says
/// beside.
struct FactSentences {
  /// Whether a right answer stands there, and not only to be denied.
  private(set) var isAsserted = false
  /// Whether it stands there at all.
  private(set) var isThere = false
  /// Whether each assertion is a guess.
  private(set) var isGuess = false
  /// How many other answers stand beside it: names in its sentence, names that are a sentence of their
  /// own, and what follows "or".
  private(set) var alternatives = 0

  private let right: [[String]]
  private let said: [[String]]
  private let saidWords: Set<String>
  private let isYear: Bool
  /// Albums are asked for, so that artists beside them are no other answers.
  private let isAlbum: Bool
  private let albums: NameTable
  private let judge: WordJudge

  /// - Parameters:
  ///   - text: the answer's words.
  ///   - fact: what is right.
  ///   - task: the task, for the words of the person.
  init(
    _ text: String, _ fact: RewardTask.Fact, _ task: PreparedTask, names: inout ExactNames
  ) {
    right = fact.answers.map { names.lookup.keys.words($0) }.filter { !$0.isEmpty }
    said = task.said
    saidWords = Set(task.said.joined())
    isYear = fact.kind == .year
    isAlbum = fact.kind == .album
    albums = task.view.tracks.names
    judge = WordJudge(task.view)
    isThere = holdsRight(names.lookup.keys.words(text))
    guard isThere else { return }
    readClauses(text, fact, &names)
    countAlternatives(text, fact, &names)
  }

  private func holdsRight(_ words: [String]) -> Bool {
    right.contains { words.containsRun($0) }
  }

  // MARK: Denials and guesses

  private static let clauseEnds: Set<Character> = [
    ".", "!", "?", ";", ":", ",", "\n", "。", "！", "？", "；", "：", "，", "、",
  ]
  private static let denials: Set<String> = [
    "not", "never", "no", "nor", "neither", "none", "isnt", "wasnt", "arent", "werent", "doesnt",
    "didnt", "dont", "cant", "couldnt", "wont", "wouldnt", "hasnt", "havent", "nicht", "kein",
    "keine", "nie",
    "nunca", "jamais", "pas", "non", "nao", "ni", "nem", "doubt", "doubtful", "unlikely", "hardly",
    "wrong", "false", "incorrect", "impossible", "untrue", "scarcely", "barely", "deny", "disagree",
    "refute", "mistaken", "dubious", "implausible", "improbable",
  ]
  private static let auxiliaries: Set<String> = [
    "is", "was", "did", "does", "has", "had", "can", "could", "would", "are", "were", "do",
  ]
  private static let wideDenials = [
    "怀疑", "懷疑", "不可能", "未必", "才怪", "不太可能", "错误", "錯誤", "疑わし", "ありえな", "あり得な", "間違っ",
    "ではなさそう", "의심", "틀렸", "틀린", "리가 없", "不是", "并非", "並非", "没有", "沒有", "不会是", "ではな", "じゃな",
    "ではありません", "じゃありません", "でない", "아니", "아닙",
    "아녜",
  ]
  private static let certainties = [
    "no doubt", "no question", "not only", "no other than", "none other than", "without doubt",
    "without a doubt", "beyond doubt", "don't doubt", "do not doubt", "not wrong", "can't be wrong",
    "cannot be wrong", "not mistaken",
  ]
  private static let guesses = [
    "maybe", "perhaps", "possibly", "probably", "might", "could be", "not sure", "i guess", "也许",
    "也許",
    "可能", "大概", "かもしれ", "たぶん", "아마", "vielleicht", "quizás", "peut-être", "talvez",
  ]

  private mutating func readClauses(
    _ text: String, _ fact: RewardTask.Fact, _ names: inout ExactNames
  ) {
    var plain = text
    // Signs within a right name end no clause.
    for answer in fact.answers where answer.contains(where: FactSentences.clauseEnds.contains) {
      let bare = String(answer.map { FactSentences.clauseEnds.contains($0) ? " " : $0 })
      plain = plain.replacing(answer, with: bare)
    }
    plain = plain.replacing("\u{2019}", with: "'").replacing(" but ", with: ", ")
    var (asserted, denied, guessed) = (0, 0, 0)
    for clause in plain.split(whereSeparator: { FactSentences.clauseEnds.contains($0) }) {
      guard holdsRight(names.lookup.keys.words(String(clause))) else { continue }
      if isDenied(clause.lowercased(), fact) { denied += 1 } else { asserted += 1 }
      if isGuessed(clause.lowercased()) { guessed += 1 }
    }
    // A name with a sign in it stands in no clause.
    isAsserted = asserted > 0 || denied == 0
    isGuess = guessed > 0 && guessed >= asserted
  }

  private func isDenied(_ clause: String, _ fact: RewardTask.Fact) -> Bool {
    if FactSentences.wideDenials.contains(where: { isOwn($0, in: clause) }) { return true }
    if FactSentences.certainties.contains(where: { clause.contains($0) }) { return false }
    let words = FactSentences.words(of: clause)
    for answer in fact.answers {
      let run = FactSentences.words(of: answer.lowercased())
      guard !run.isEmpty, run.count <= words.count,
        let start = (0...(words.count - run.count)).first(where: {
          words[$0..<($0 + run.count)].elementsEqual(run)
        })
      else { continue }
      let after = Array(words[(start + run.count)...].prefix(2))
      let isAfter =
        after.first.map { $0.hasSuffix("nt") && FactSentences.denials.contains($0) } ?? false
        || after.count == 2 && FactSentences.auxiliaries.contains(after[0]) && after[1] == "not"
      let isBefore = words[..<start].contains {
        FactSentences.denials.contains($0) && !saidWords.contains($0)
      }
      return isBefore || isAfter
    }
    return false
  }

  private func isGuessed(_ clause: String) -> Bool {
    FactSentences.guesses.contains { clause.contains($0) && !saidWords.contains($0) }
  }

  /// Whether a text has words without spaces that are not the person's.
  private func isOwn(_ text: String, in clause: String) -> Bool {
    guard clause.contains(text) else { return false }
    let characters = text.map { String($0) }
    return !said.contains { $0.containsRun(characters) }
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }
      .map { $0.filter { $0 != "'" } }.filter { !$0.isEmpty }
  }

  // MARK: Alternatives

  private static let ors = [
    " or ", " oder ", " ou ", " o ", "或者", "还是", "還是", "或是", "抑或", "または", "もしくは", "あるいは", "それとも",
    "또는", "혹은",
    "아니면",
  ]
  private static let joints = [
    " and ", " & ", " und ", " et ", " y ", " e ", " feat. ", " ft. ", " with ", "/", "|", "·",
    " - ", " – ",
    " — ",
  ]

  private mutating func countAlternatives(
    _ text: String, _ fact: RewardTask.Fact, _ names: inout ExactNames
  ) {
    // Signs within a right name, and names that the person gave, do not cut.
    var plain = text.replacing("\u{2019}", with: "'")
    for answer in fact.answers.sorted(by: { $0.count > $1.count }) {
      plain = plain.replacing(answer, with: FactSentences.mark)
    }
    for sentence in plain.split(whereSeparator: { ".!?。！？\n".contains($0) }) {
      var sentence = " " + sentence + " "
      let lowered = sentence.lowercased()
      let isRight = holds(sentence, &names)
      let ors = FactSentences.ors.reduce(0) { sum, or in
        sum + (lowered.split(separator: or, omittingEmptySubsequences: false).count - 1)
          * (isOwn(or, in: lowered) && !saidWords.contains(or.filter { $0 != " " }) ? 1 : 0)
      }
      for joint in FactSentences.ors + FactSentences.joints {
        sentence = sentence.replacing(joint, with: ", ")
        // At the beginning of a sentence, too.
        if joint == " or ", sentence.hasPrefix(" Or ") { sentence = ", " + sentence.dropFirst(4) }
      }
      let pieces = sentence.split { ",;:()（），、；：[]".contains($0) }
      let others = pieces.filter { isAlternative($0, besideRight: isRight, &names) }
      if isRight {
        alternatives += max(others.count, ors)
      } else if !others.isEmpty, others.count == pieces.filter({ !isBlank($0) }).count {
        alternatives += others.count
      }
    }
  }

  private static let mark = "\u{FFFC}"

  private func holds(_ sentence: String, _ names: inout ExactNames) -> Bool {
    sentence.contains(FactSentences.mark) || holdsRight(names.lookup.keys.words(sentence))
  }

  private func isBlank(_ piece: Substring) -> Bool {
    !piece.contains { $0.isLetter || $0.isNumber || String($0) == FactSentences.mark }
  }

  /// Whether a piece of a sentence is a name by itself, or behind words that lead to one, and neither right
  /// nor the person's.
  private func isAlternative(
    _ piece: Substring, besideRight: Bool, _ names: inout ExactNames
  ) -> Bool {
    if holds(String(piece), &names) { return false }
    var words = piece.split(whereSeparator: \.isWhitespace)
    while let first = words.first, isLead(first) { words.removeFirst() }
    let name = words.joined(separator: " ").filter { !"\"“”‘«»《》「」『』*_".contains($0) }
    if isYear { return FactSentences.isShortYear(name) && !saidWords.contains(name) }
    guard !name.isEmpty, name.first?.isUppercase == true, judge.isWrittenAsName(name),
      !judge.isDescription(name)
    else { return false }
    let run = names.lookup.keys.words(name)
    if isAlbum, !names.lookup.same(name).isEmpty,
      albums.albumLookup.ordinals(named: run.joined()).isEmpty
    {
      return false
    }
    return !run.isEmpty && !said.contains { $0.containsRun(run) }
  }

  private func isLead(_ word: Substring) -> Bool {
    let folded = word.lowercased().filter { $0.isLetter }
    return folded.isEmpty && !isYear || StopWords.isFiller(folded) || StopWords.isTalk(folded)
      || FactSentences.leads.contains(folded)
  }

  private static let leads: Set<String> = [
    "it", "its", "is", "was", "by", "sung", "performed", "written", "released", "singer", "artist",
    "album",
    "called", "named", "on", "from", "in", "the", "year", "either", "maybe", "perhaps", "probably",
    "possibly", "es", "ist", "von", "de", "por", "par", "auf", "im", "en", "em", "no", "yes",
    "also",
  ]

  /// '16, 17 or 2010s.
  private static func isShortYear(_ text: String) -> Bool {
    let digits = text.filter(\.isNumber)
    let rest = text.filter { !$0.isNumber && !"'’‘.".contains($0) }
    return digits.count == 2 && (rest.isEmpty || rest == "s") || digits.count == 4 && rest == "s"
  }
}
