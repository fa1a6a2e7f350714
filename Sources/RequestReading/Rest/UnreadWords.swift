/// What a catalog says of words that a reading has not taken for names.
package protocol WordCatalog {
  /// Whether a title or an artist is called so, as a whole or in part.
  func isName(_ words: String) -> Bool

  /// Whether artists are credited by these words, misspelled or not.
  func isCredited(_ name: String) -> Bool

  /// Whether nothing has all of these words, misspelled or not.
  func isMissing(_ name: String) -> Bool
}

/// The words of a request that no slot of its reading has: a title of one common word ("Hello but not
/// by Lionel Richie"), and names that the catalog does not have ("songs by Radiohead").
package struct UnreadWords {
  private struct Word {
    var folded: String
    var range: Range<Int>
    /// Whether a comma or the end of a sentence stands before it.
    var isBroken: Bool
  }

  /// Neighboring words without a slot between them.
  private struct Gap {
    var words: [Word]
    /// Whether it begins the request.
    var isFirst: Bool
    /// Whether what stands before it is refused by name, of which it may be the rest.
    var followsRefusal: Bool
    /// Whether what stands behind it is refused, or nothing of the catalog is.
    var precedesRefusal: Bool
  }

  private let text: String
  private let turn: Int
  private let gaps: [Gap]

  /// - Parameters:
  ///   - text: the turn that is looked at.
  ///   - turn: its number in the reading.
  package init(of reading: Reading, in text: String, turn: Int) {
    self.text = text
    self.turn = turn
    let refusedNames = reading.unwanted.nameSpans.filter { $0.turn == turn }
    let refusals = (refusedNames + reading.unwanted.recordings.map(\.span)).filter {
      $0.turn == turn
    }
    let taken = reading.spans.filter { $0.turn == turn && !$0.range.isEmpty }.map(\.range)
    var gaps: [Gap] = []
    var words: [Word] = []
    var last: Range<Int>?
    func close(before next: Range<Int>?) {
      guard !words.isEmpty else { return }
      gaps.append(
        Gap(
          words: words, isFirst: last == nil,
          followsRefusal: !words[0].isBroken
            && refusedNames.contains { $0.range.upperBound == last?.upperBound },
          precedesRefusal: refusals.contains { $0.range.lowerBound == next?.lowerBound }))
      words = []
    }
    var end = 0
    for word in RequestWord.words(in: text) {
      if let range = taken.first(where: { $0.overlaps(word.range) }) {
        close(before: range)
        last = range
      } else {
        words.append(
          Word(
            folded: word.folded, range: word.range,
            isBroken: UnreadWords.isBreak(text, end, word.range.lowerBound)))
      }
      end = word.range.upperBound
    }
    close(before: nil)
    self.gaps = gaps
  }

  private static func isBreak(_ text: String, _ start: Int, _ end: Int) -> Bool {
    guard start < end, end <= text.utf8.count else { return false }
    let bytes = text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: start)
    let between = text[from..<bytes.index(from, offsetBy: end - start)]
    return between.contains { ",;:.!?，。、；！？".contains($0) }
  }

  // MARK: What is asked for

  /// What a request asks for by name where nothing else of it is asked for: a title or an artist of
  /// the catalog among the words that ask, or words before a refusal that nobody knows.
  package func asked(
    _ reading: Reading, in catalog: some WordCatalog, today: Int
  ) -> WordSpan? {
    for gap in gaps where !gap.followsRefusal {
      guard let run = core(of: gap) else { continue }
      let words = Array(gap.words[run])
      let isUnknown = gap.isFirst && gap.precedesRefusal && reading.hasUnknownWords
      if isName(words, in: catalog) || isUnknown && endsBeforeRefusal(run, gap) {
        return span(of: words)
      }
    }
    return missing(in: catalog, today: today).first { $0.isBehindLink }?.span
  }

  /// A gap without the words of asking and refusing at its ends; nil where they are all of it, or where
  /// others stand before.
  private func core(of gap: Gap) -> Range<Int>? {
    let words = gap.words.map(\.folded)
    if gap.isFirst, let greeting = greetingTitle(gap) { return greeting..<(greeting + 1) }
    guard let first = words.firstIndex(where: { !UnreadWords.isFunction($0) }),
      let last = words.lastIndex(where: { !UnreadWords.isFunction($0) })
    else { return nil }
    let before = words[..<first]
    let opens =
      gap.isFirst
      ? before.allSatisfy { !$0.isAny(of: .owners) }
      : before.allSatisfy { $0.isAny(of: .links) }
    return opens && last - first < UnreadWords.longest ? first..<(last + 1) : nil
  }

  /// "Hello but not by X", "play sorry, not the X one": a word of courtesy where a title stands.
  private func greetingTitle(_ gap: Gap) -> Int? {
    let words = gap.words
    guard gap.precedesRefusal,
      let position = words.firstIndex(where: { $0.folded.isAny(of: .greetings) }),
      words[..<position].allSatisfy({ UnreadWords.isFunction($0.folded) }),
      words[(position + 1)...].allSatisfy({ UnreadWords.isFunction($0.folded) }),
      position + 1 < words.count, !words[position + 1].isBroken
    else { return nil }
    return position
  }

  /// Whether the words behind a run begin a refusal: "X but not by", "X, no".
  private func endsBeforeRefusal(_ run: Range<Int>, _ gap: Gap) -> Bool {
    guard run.upperBound < gap.words.count else { return false }
    return gap.words[run.upperBound].folded.isAny(of: .refusalsInSearches)
  }

  private func isName(_ words: [Word], in catalog: some WordCatalog) -> Bool {
    catalog.isName(words.map(\.folded).joined(separator: " "))
  }

  private func span(of words: [Word]) -> WordSpan {
    let range = words[0].range.lowerBound..<words[words.count - 1].range.upperBound
    return WordSpan(range, of: text, turn: turn)
  }

  // MARK: What nobody has

  /// Names of which neither the catalog nor the vocabulary of requests has all words, as they are
  /// written, misspelled or not.
  ///
  /// - Complexity: a look-up a word, and a reading of each word that the catalog does not have.
  package func missingNames(in catalog: some WordCatalog, today: Int) -> [String] {
    missing(in: catalog, today: today).map(\.span.text)
  }

  private func missing(
    in catalog: some WordCatalog, today: Int
  ) -> [(span: WordSpan, isBehindLink: Bool)] {
    unknownRuns(today: today).compactMap { run in
      let span = self.span(of: run.words)
      return catalog.isMissing(span.text) ? (span, run.isBehindCredit) : nil
    }
  }

  // MARK: Whom or what nobody has

  /// What is asked for by name and what the catalog does not have: "songs by Muse", "like Imagine by John
  /// Lennon", Museみたいな曲. Also says whether no other word says anything.
  package func absentNames(
    in catalog: some WordCatalog, today: Int
  ) -> (names: [String], areAll: Bool) {
    var names: [String] = []
    var areAll = true
    for run in unknownRuns(today: today) {
      let span = self.span(of: run.words)
      if isAbsent(run.words, span, run.cue, in: catalog) {
        names.append(span.text)
      } else {
        areAll = false
        if isWrittenName(run.words, span, in: catalog) { names.append(span.text) }
      }
    }
    return (names, areAll && !names.isEmpty)
  }

  /// Words beside one another that nobody knows, and what stands before them.
  private struct UnknownRun {
    var words: [Word]
    var cue: Cue
    /// Whether the word before says whose something is.
    var isBehindCredit: Bool
  }

  private func unknownRuns(today: Int) -> [UnknownRun] {
    let reader = RequestReader(today: today)
    var runs: [UnknownRun] = []
    for gap in gaps where !gap.followsRefusal {
      var cue = Cue.none
      var goesOn = false
      for (position, word) in gap.words.enumerated() {
        let next = Cue(of: word.folded)
        let isFunction = next != .none || UnreadWords.isFunction(word.folded)
        let isUnknown = !isFunction && reader.read(word.folded).hasUnknownWords
        if isUnknown, goesOn, !word.isBroken {
          runs[runs.count - 1].words.append(word)
        } else if isUnknown {
          let isBehindCredit = position > 0 && gap.words[position - 1].folded.isAny(of: .credits)
          runs.append(UnknownRun(words: [word], cue: cue, isBehindCredit: isBehindCredit))
        }
        goesOn = isUnknown
        if next != .none { cue = next } else if !isFunction, !isUnknown { cue = .none }
      }
    }
    return runs
  }

  /// What stands before a name.
  private enum Cue {
    case none
    /// Before nothing but whom songs are by.
    case by
    /// Before what others shall be like.
    case like
    /// Before names and other words.
    case ambiguous

    init(of word: String) {
      if word.isAny(of: .byPersons) {
        self = .by
      } else if word.isAny(of: .likeNames) {
        self = .like
      } else {
        self = word.isAny(of: .credits) ? .ambiguous : .none
      }
    }
  }

  /// Whether words are a name that the catalog has nowhere: written as names are, or behind "by".
  private func isAbsent(
    _ words: [Word], _ span: WordSpan, _ cue: Cue, in catalog: some WordCatalog
  ) -> Bool {
    guard words.count <= UnreadWords.longest, !isName(words, in: catalog) else {
      return false
    }
    let isWritten = span.text.first?.isUppercase == true
    switch cue {
    // A description may have the words: of a song, whose they are.
    case .by where isWritten, .like where isWritten:
      return !catalog.isCredited(span.text)
    case .by: break
    case .ambiguous where isWritten: break
    case .like, .ambiguous, .none: guard isWritten, isNameInCharacters(span) else { return false }
    }
    return catalog.isMissing(span.text)
  }

  /// "play Janet Jackson": words that nobody uses for anything else, written as a name among others that are not,
  /// which nothing in the catalog has together. What has a part of them may be meant, and is shown.
  private func isWrittenName(
    _ words: [Word], _ span: WordSpan, in catalog: some WordCatalog
  ) -> Bool {
    guard (2...UnreadWords.longestWrittenName).contains(words.count),
      words.allSatisfy({ isCapitalized($0) })
    else { return false }
    let others = RequestWord.words(in: text).filter { !span.range.overlaps($0.range) }
    guard others.isEmpty || others.contains(where: { !$0.isCapitalized && $0.script == .letters })
    else { return false }
    return !isName(words, in: catalog) && !catalog.isCredited(span.text)
      && catalog.isMissing(span.text)
  }

  private func isCapitalized(_ word: Word) -> Bool {
    let rest = String(decoding: text.utf8.dropFirst(word.range.lowerBound).prefix(4), as: UTF8.self)
    return rest.first?.isUppercase == true
  }

  /// Whether letters stand before what follows a name in East Asia: みたいな, 같은, 的歌.
  private func isNameInCharacters(_ span: WordSpan) -> Bool {
    let rest = text.utf8.dropFirst(span.range.upperBound)
    let behind = String(decoding: rest, as: UTF8.self).drop { $0 == " " }
    return behind.begins(with: .behindNamesInCharacters)
  }

  // MARK: Words

  /// Words of a name that is known by its capitals alone.
  private static let longestWrittenName = 4
  /// A name of more words is recognized without this.
  private static let longest = 8

  private static func isFunction(_ word: String) -> Bool {
    StopWords.isFiller(word) || StopWords.isTalk(word) || word.isAny(of: .refusalsInSearches)
      || word.isAny(of: .links)
  }
}
