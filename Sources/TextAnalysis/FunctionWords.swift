/// Words that say nothing by themselves: articles, prepositions, conjunctions, pronouns, auxiliaries and
/// particles, in eight languages.
///
/// Not the words of asking ("play", "some nice songs"), each of which may be what a song is about. Where a word
/// is of one kind in one language and says something in another ("war", "son", "car"), it is left out, unless it
/// is an article.
package enum FunctionWords {
  /// Whether a folded word is one; of scripts without spaces a character, of ideographs a pair as well.
  package static func contains(_ word: String) -> Bool {
    if all.contains(word) { return true }
    let scalars = word.unicodeScalars
    return scalars.count == 2 && scalars.allSatisfy { ideographs.contains($0) }
  }

  /// Whether a text has a word that is none.
  package static func hasOthers(in text: String) -> Bool {
    var analyzer = Analyzer()
    return analyzer.terms(text, options: []).contains { !contains($0) }
  }

  private static let all: Set<String> = {
    var analyzer = Analyzer()
    var words = Set(ideographs.map { String($0) })
    for table in [
      EnglishStopWords.list, english, spanish, portuguese, french, german, japanese, korean,
    ] {
      for word in table.split(whereSeparator: \.isWhitespace) {
        words.insert(analyzer.folded(String(word)))
      }
    }
    return words
  }()

  /// Beside those that fields of English prose leave out.
  private static let english = """
    i im ive id ill you youre youve your yours he hes his him she shes her hers its we were our ours us them
    theyre theyll whose who whos whom which what whats how me my mine am been being do does did has have had
    can could should would shall may might must from than so too those
    """

  private static let spanish = """
    a al con de del e el ella ellos en es esta este esto la las le les lo los me mi mis nos o para pero por
    que se su sus te tu tus u un una unas unos y yo
    """

  private static let portuguese = """
    a à ao aos as com da das de dele dela do dos e ela ele em essa esse esta este eu já me meu minha na nas
    no nos o os para pela pelo por que se seu sua te teu tua um uma você
    """

  private static let french = """
    à au aux avec c ce ces cette d dans de des du elle en est et eux il ils j je l la le les leur lui m ma mes
    moi mon n ne nous on ou par pas pour qu que qui s sa se ses sur t ta te tes toi ton tu un une vos votre
    vous y
    """

  private static let german = """
    am an auf aus bei bin bist das dein deine dem den der des dich die dir du ein eine einem einen einer es
    für ich ihr im ist mein meine mich mir mit nach nicht oder sich sie sind und uns vom von was wer wie wir
    zu zum zur
    """

  private static let japanese = "の は が を に へ と で も や か よ ね です ます から まで より"

  private static let korean = "은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 그 저 나 너 내 네"

  /// Of Chinese, Simplified. Two of them make another one: 我的, 你和.
  private static let ideographs: Set<Unicode.Scalar> = Set(
    "的了是在和与及之而也都就把被吗呢吧啊我你您他她它们这那".unicodeScalars)
}
