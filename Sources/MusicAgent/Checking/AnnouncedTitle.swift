/// Titles that the words before them announce, or that a sentence praises: `i recommend blue lamp`, `have
/// you heard blue lamp`, `Blue lamp is perfect for this`.
///
/// All their words may be ordinary ones, so that nothing but the sentence makes a name of them. What names
/// music at large (`i recommend slow ballads`) or points at something (`try the second one`) is no title.
enum AnnouncedTitle {
  typealias Word = UnmarkedTitle.Word

  /// Words of a title that are tried.
  private static let reach = 8

  /// What must be a title, in each way to read it.
  static func all(in words: [Word]) -> [UnmarkedTitle] {
    var result: [UnmarkedTitle] = []
    for position in words.indices {
      if let title = object(words, after: position) { result.append(title) }
      if let title = praised(words, at: position) { result.append(title) }
    }
    return result
  }

  // MARK: What is announced

  /// What a frame that ends at a word announces.
  private static func object(_ words: [Word], after position: Int) -> UnmarkedTitle? {
    guard position + 1 < words.count, !words[position].endsPhrase,
      let frame = Frame.ending(words, at: position)
    else { return nil }
    var phrase = Array(words[(position + 1)...].prefix(reach))
    if let end = phrase.firstIndex(where: \.endsPhrase) { phrase.removeSubrange((end + 1)...) }
    if let by = phrase.firstIndex(where: { $0.small == "by" }) {
      // A name behind it is read with it elsewhere.
      guard by + 1 >= phrase.count || TitleWords.idle.contains(phrase[by + 1].small) else {
        return nil
      }
      phrase.removeSubrange(by...)
    }
    guard let first = phrase.first, !first.isCapital || frame.isForeign, !first.isPossessive,
      !isPlain(phrase, frame)
    else { return nil }
    var title = UnmarkedTitle(readings: beginnings(of: phrase))
    title.mayBeOther = frame.mayBeOther
    // "Crying in the rain" is more than a mood.
    title.mayBeTag = !phrase.contains { TitleWords.inner.contains($0.small) }
    return title
  }

  /// Whether a phrase names music at large, points at something or goes on with the sentence.
  private static func isPlain(_ phrase: [Word], _ frame: Frame) -> Bool {
    let first = phrase[0].small
    if frame.isForeign { return isForeignPlain(phrase) }
    if TitleWords.definite.contains(first) {
      return frame.isWeak || TitleWords.things.contains(head(of: phrase))
    }
    if TitleWords.objects.contains(first) || first.hasSuffix("ly") { return true }
    if first.contains(where: \.isNumber) && phrase.count == 1 { return true }
    if first.hasSuffix("ing"), TitleWords.gerunds.contains(first) || frame.isWeak { return true }
    if frame.isNoun, TitleWords.behindNoun.contains(first) { return true }
    return phrase.contains { TitleWords.collections.contains($0.small) || $0.isPossessive }
  }

  /// The word that a phrase with an article is about: the one before "of", "for" and the like.
  private static func head(of phrase: [Word]) -> String {
    let end = phrase.dropFirst(2).firstIndex { TitleWords.continuing.contains($0.small) }
    return phrase[(end ?? phrase.endIndex) - 1].small
  }

  private static func isForeignPlain(_ phrase: [Word]) -> Bool {
    ForeignTitleWords.objects.contains(phrase[0].small)
      || phrase.contains { ForeignTitleWords.collections.contains($0.small) }
      || phrase.allSatisfy { $0.small.count < 3 }
  }

  /// The beginnings of a phrase after which a sentence may go on, the longest first.
  private static func beginnings(of phrase: [Word]) -> [SongClaim.Name] {
    var title = ""
    var readings: [SongClaim.Name] = []
    for (position, word) in phrase.enumerated() {
      title += (title.isEmpty ? "" : " ") + word.text
      let isEnd = position + 1 == phrase.count
      if isEnd || TitleWords.continuing.contains(phrase[position + 1].small) {
        readings.insert(.init(title), at: 0)
      }
    }
    return readings
  }

  // MARK: What is praised

  /// What a sentence says something of that is said of songs: `X is a good one`, `X fits this night`.
  private static func praised(_ words: [Word], at verb: Int) -> UnmarkedTitle? {
    guard verb > 0, isPraise(words, at: verb) else { return nil }
    var start = verb
    while start > 0, verb - start < reach, !words[start - 1].endsPhrase,
      !TitleWords.joining.contains(words[start - 1].small)
    {
      start -= 1
    }
    let subject = Array(words[start..<verb])
    guard let first = subject.first, !subject.dropFirst().contains(where: \.isCapital),
      !TitleWords.subjects.contains(first.small), !first.small.contains(where: \.isNumber),
      !TitleWords.gerunds.contains(first.small), !first.small.hasSuffix("ly"),
      !subject.contains(where: { $0.isPossessive || $0.small == "by" }),
      !subject.contains(where: { TitleWords.collections.contains($0.small) })
    else { return nil }
    if ["the", "a", "an"].contains(first.small) {
      // "The rain fits it", "the second is a good one".
      guard subject.count > 3, !TitleWords.things.contains(head(of: subject)) else { return nil }
    }
    var title = UnmarkedTitle(
      readings: subject.indices.prefix(2).map { place in
        SongClaim.Name(subject[place...].map(\.text).joined(separator: " "))
      })
    title.mayBeOther = true
    title.mayBeTag = false
    return title
  }

  private static func isPraise(_ words: [Word], at verb: Int) -> Bool {
    guard !words[verb].endsPhrase, verb + 1 < words.count else { return false }
    let (word, next) = (words[verb].small, words[verb + 1].small)
    let isLast = words[verb + 1].endsPhrase
    if TitleWords.copulas.contains(word) {
      guard TitleWords.praise.contains(next) else { return false }
      // "is one", "is a pity": of what is said, something must be a song's.
      return !TitleWords.articles.contains(next)
        || isLast == false
          && words[(verb + 2)...].prefix(5).contains { TitleWords.worth.contains($0.small) }
    }
    if word == "always" || word == "never" {
      return TitleWords.effects.contains(next)
    }
    return TitleWords.fitting.contains(word) && TitleWords.fitted.contains(next)
  }
}

extension AnnouncedTitle {
  /// Words that announce what follows them.
  struct Frame {
    /// Whether an artist or a kind of music may follow as well.
    var mayBeOther = false
    /// Whether anything with an article may follow: "love the rain".
    var isWeak = false
    /// Whether it is a word for a song, which sentences go on behind.
    var isNoun = false
    /// Whether it is in another language than English.
    var isForeign = false

    /// The frame that ends at a word; nil for none.
    static func ending(_ words: [Word], at position: Int) -> Frame? {
      let last = words[position].small
      let before = position > 0 && !words[position - 1].endsPhrase ? words[position - 1].small : ""
      if asking.contains(last) { return Frame(mayBeOther: true) }
      if let firsts = pairs[last], firsts.contains(before) {
        return Frame(mayBeOther: last != "is" && last != "was")
      }
      if weak.contains(last) { return Frame(mayBeOther: true, isWeak: true) }
      if SongWords.nouns.contains(last), pointing.contains(before) { return Frame(isNoun: true) }
      if ForeignTitleWords.asking.contains(last) {
        return Frame(mayBeOther: true, isForeign: true)
      }
      if let firsts = ForeignTitleWords.pairs[last], firsts.contains(before) {
        return Frame(mayBeOther: true, isForeign: true)
      }
      return nil
    }

    private static let asking = TitleWords.set(
      "try play hear heard recommend recommending suggest suggesting queue spin sang sings")
    private static let weak = TitleWords.set("love adore")
    private static let pointing = TitleWords.set("the that old great classic lovely beautiful")
    /// Second words of a frame with those before them.
    private static let pairs: [String: Set<String>] = [
      "on": ["put", "throw", "putting"], "to": ["listen", "listening", "dance"],
      "with": ["start", "begin", "open", "close", "end", "going"],
      "for": ["go", "going"], "about": ["how", "what"], "beats": ["nothing", "song", "ballad"],
      "is": favorites, "was": favorites,
      "called": ["is", "one", "was"], "named": ["is", "one", "was"],
    ]
    private static let favorites = TitleWords.set(
      "favorite favourite pick choice suggestion recommendation")
  }
}
