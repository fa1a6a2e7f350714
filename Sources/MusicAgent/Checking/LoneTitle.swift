import TextAnalysis

/// A sentence, or a line, that is nothing but a phrase: `Blue lamp.`, 后来。
///
/// Prose of a model has short sentences of its own, "Enjoy!", "Slow and sad.", 没问题。; what none of their words
/// stands in may be a title, and must then be one.
enum LoneTitle {
  /// Longer sentences are sentences.
  private static let maximumWords = 7
  private static let maximumCharacters = 9

  /// Texts of which each must be a title; none for a sentence that is one.
  static func all(in sentence: String) -> [String] {
    if let last = sentence.last(where: { !$0.isWhitespace }), isCall(last, sentence) { return [] }
    var text = ProseMarks.bare(sentence)
    while let last = text.last, ProseMarks.ends.contains(last) || ProseMarks.wideEnds.contains(last)
    {
      text.removeLast()
    }
    // "My pick for you: blue lamp".
    if let colon = text.lastIndex(where: { $0 == ":" || $0 == "：" }) {
      let rest = ProseMarks.bare(text[text.index(after: colon)...])
      if !rest.isEmpty { text = rest }
      // "Mood: sad".
      if !rest.isEmpty, !rest.contains(where: \.isWhitespace) { return [] }
    }
    guard text.contains(where: \.isLetter) else { return [] }
    return text.contains(where: \.isWide) ? wide(text) : spaced(text)
  }

  /// Whether it asks something, or is called out: "Excellent!", 我的天！.
  private static func isCall(_ last: Character, _ text: String) -> Bool {
    last == "?" || last == "？" || last == "！" || last == ":" || last == "："
      || last == "!" && text.split(whereSeparator: \.isWhitespace).count < 3
  }

  // MARK: Scripts with spaces

  private static func spaced(_ text: String) -> [String] {
    let words = UnmarkedTitle.Word.all(in: text)
    guard !words.isEmpty, words.count <= maximumWords else { return [] }
    let small = words.map(\.small)
    // "It takes its time"; what "play" and the like announce is looked at by itself.
    if beginning.contains(small[0]) || !AnnouncedTitle.all(in: words).isEmpty { return [] }
    guard small.allSatisfy({ PlainWords.isEnglish($0) }), !isSpeech(small) else { return [] }
    let parts = text.split(separator: ",").map { ProseMarks.bare($0) }.filter { !$0.isEmpty }
    // "Slow, warm and sad".
    let isDescription =
      (words.count > 1) && small.allSatisfy { describing.contains($0) || linking.contains($0) }
    if isDescription, parts.count > 1 || small.contains(where: linking.contains) { return [] }
    guard parts.count > 1 else { return [text] }
    return parts.allSatisfy { $0.first?.isUppercase == true } ? parts : []
  }

  /// Whether words have one that only sentences have, or a word for music or a number.
  private static func isSpeech(_ words: [String]) -> Bool {
    if words.contains(where: { talk.contains($0) || TitleWords.collections.contains($0) }) {
      return true
    }
    let line = " " + words.joined(separator: " ") + " "
    return phrases.contains { line.contains($0) }
  }

  private static let talk = TitleWords.set(
    """
    enjoy hope hopefully thanks thank welcome sure okay ok yes no yeah yep nope sorry please good great nice hello hi
    hey bye goodbye course problem absolutely certainly definitely exactly these those they them they're i i'm
    i'll i've i'd we we'll we're he's she's you're you'll it's that's here's there's what's let's is are was were has
    had does did can can't don't isn't aren't wasn't won't couldn't recommend recommended suggest find found here
    sounds coming ready two three four five six seven eight nine ten first second third next following more
    less another others instead because perfect ideal note tip mind listen headphones evening morning ahead understood
    got gladly care cheers wish wishes happy maybe perhaps also finally lastly hmm wow ah oh unfortunately sadly
    luckily honestly my picks pick choice anytime done added removed noted asked requested feel free would could
    should may might want need tell know try below above done right again back soon together mood request
    pleasure enough means true deal cool awesome wonderful amazing fantastic brilliant excellent exciting fun agreed
    agree alright gladly super howdy added sent sending heres really bet glad pleased honored delighted sings sing plays keeps carries brings makes gives feels fits works shows says
    leads builds blends features includes contains offers volume lights requests warmth nothing everything anything something none all each both every few several
    """)
  private static let beginning = TitleWords.set(
    "it its this that they he she there by go sit turn lean breathe relax sleep rest keep pour dim grab close"
  )
  private static let phrases = [
    " for you ", " for tonight ", " for this ", " let me ", " as you ", " to you ", " for your ",
    " if you ", " one more ", " of them ", " no more ", " so far ", " for now ", " and more ",
    " he sang ", " she sang ", " they sang ", " by request ", " well then ", " oh well ",
    " will do ", " a must ", " me too ",
    " on it ", " why not ", " as always ", " for sure ", " at once ", " one of ", " just for ",
    " as well ", " a bit ", " a little ",
  ]
  private static let describing = TitleWords.set(
    """
    slow soft warm quiet gentle sad bright dark loud fast deep light calm tender hopeful melancholic upbeat cozy
    dreamy moody mellow raw tense bitter sweet lively cheerful joyful peaceful sober lush sparse old new short
    long timeless intimate emotional soulful energetic romantic nostalgic wistful smooth simple strong easy
    acoustic orchestral danceable catchy moving haunting somber playful bold fresh heavy
    """)
  private static let linking = TitleWords.set("and but yet or very so not too rather quite both")

  // MARK: Scripts without spaces

  private static func wide(_ text: String) -> [String] {
    let letters = text.filter { $0.isLetter || $0.isNumber }
    guard (2...maximumCharacters).contains(letters.count), letters.allSatisfy(\.isWide),
      !WideWords.talk.contains(where: { text.contains($0) })
    else { return [] }
    return [text]
  }
}
