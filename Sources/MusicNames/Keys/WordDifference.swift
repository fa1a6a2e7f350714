/// Whether two titles whose letters are nearly alike say different things: "Black Cat" and "Black Car",
/// "I Can" and "I Can't", "Monday" and "Friday I'm in Love". Whoever writes a common word rarely means
/// another one.
enum WordDifference {
  /// Whether words that were asked for say something else than those of a title; folded words.
  ///
  /// - Complexity: O(product of the lengths).
  static func isOtherSaying(_ asked: [String], than title: [String]) -> Bool {
    let (asked, title) = rest(asked, title)
    if isDenied(title, by: asked) || isDenied(asked, by: title) { return true }
    guard !asked.isEmpty, asked.count == title.count else { return false }
    return zip(asked, title).contains { isOther($0, than: $1) }
  }

  /// Both without the words that they have in common.
  private static func rest(_ left: [String], _ right: [String]) -> ([String], [String]) {
    var others = right
    let mine = left.filter { word in
      guard let place = others.firstIndex(of: word) else { return true }
      others.remove(at: place)
      return false
    }
    return (mine, others)
  }

  private static func isOther(_ asked: String, than word: String) -> Bool {
    guard asked != word, !isInflection(asked, word), !isInflection(word, asked) else {
      return false
    }
    if let sense = function[asked], let other = function[word] { return sense != other }
    return common.contains(asked)
  }

  /// Whether a word is another one with an ending: "nights", "loved", "dancin". "Lover" is no "love".
  private static func isInflection(_ word: String, _ stem: String) -> Bool {
    guard word.count > stem.count, word.hasPrefix(stem.dropLast()) else { return false }
    return ["s", "es", "ed", "d", "in", "ing", "'s"].contains { ending in
      word == stem + ending || stem.hasSuffix("e") && word == stem.dropLast() + ending
    }
  }

  // MARK: Not

  /// Whether words say "not" and others do not, even misspelled.
  private static func isDenied(_ words: [String], by others: [String]) -> Bool {
    guard let word = words.first(where: { negations.contains($0) }) else { return false }
    return !others.contains { other in
      !affirmations.contains(other)
        && (negations.contains(other) || EditPattern(word).distance(to: other) <= 2)
    }
  }

  /// What a negation is the negation of, a letter or two away from it.
  private static let affirmations: Set<String> = Set(
    """
    can do is was are did does should could would have has will i so to we it now know
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  private static let negations: Set<String> = Set(
    """
    not never no cannot cant can't wont won't dont don't isnt isn't wasnt wasn't arent aren't aint
    ain't didnt didn't doesnt doesn't shouldnt shouldn't couldnt couldn't wouldnt wouldn't havent
    haven't hasnt hasn't without nie nicht kein keine jamais sin nunca senza sem
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  // MARK: Words

  /// Who is spoken of: exchanged it is another song.
  private static let function: [String: Int] = [
    "he": 1, "she": 2, "his": 1, "her": 2, "him": 1, "hers": 2, "they": 3, "them": 3, "their": 3,
    "we": 4, "us": 4, "our": 4, "up": 5, "down": 6, "in": 7, "out": 8, "before": 9, "after": 10,
  ]

  /// Words of titles that everybody can spell, none of them what another is often misspelled as.
  private static let common: Set<String> = Set(
    """
    love lover lovers dove live life alive dead death die kiss heart hearts soul mind body eyes hand
    hands face head hair blood bone bones skin tears smile cry baby babe girl girls boy boys man men
    woman women child children mother father mama papa daddy sister brother son daughter friend
    friends king queen prince angel angels devil god heaven hell lord saint
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december morning evening midnight night nights day days
    noon dawn today tonight tomorrow yesterday week year summer winter spring autumn
    black white red blue green yellow pink purple orange brown gray grey gold golden silver
    cat car cars cats dog dogs bird birds horse lion tiger wolf bear snake fish butterfly
    sun moon star stars sky rain snow wind storm thunder fire water river ocean sea lake island
    mountain hill valley desert forest tree trees flower flowers rose roses road street city town
    country home house room door window wall bed garden beach bridge tower castle world earth
    north south east west left right high big little small long short young new good bad
    happy sad crazy wild free sweet bitter hot cold warm cool fast slow hard easy strong weak rich
    beautiful pretty ugly lonely lost alone together forever always again first last
    one two three four five six seven eight nine ten hundred thousand million
    run walk dance sing song play stop start stay leave come back wait hold let take give make break
    fall rise fly swim sleep dream dreams wake believe remember forget know think feel need want hate
    hurt burn shine light lights dark darkness shadow ghost war peace money gold diamond diamonds
    train plane ship boat bus phone letter letters book radio television movie party school church
    bread wine whiskey beer coffee sugar honey cherry apple
    truth lies secret promise power glory hero heroes fool clown dancer sailor soldier doctor
    hello goodbye sorry please thanks welcome
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
