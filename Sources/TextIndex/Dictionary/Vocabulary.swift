import TextAnalysis

// The terms of an index and of what was added to it, as one vocabulary: a term that only added documents
// have has its number there, counted from the end of the dictionary on.

/// The terms with a common beginning.
struct TermRange {
  /// Of the dictionary.
  var stored: Range<Int> = 0..<0
  /// Of the dictionary of what was added, which may have some of the same terms.
  var added: Range<Int> = 0..<0

  var isEmpty: Bool { stored.isEmpty && added.isEmpty }
  var count: Int { stored.count + added.count }
}

extension TextIndex {
  /// How many documents there are, without those that are gone.
  var documentCount: Int { max(count - (gone?.count ?? 0), 0) }

  /// The number of a term; nil for one that no document has.
  func number(of term: [UInt8]) -> Int? {
    term.withUnsafeBufferPointer { number(of: $0) }
  }

  func number(of term: UnsafeBufferPointer<UInt8>) -> Int? {
    let number =
      dictionary.find(term) ?? added?.dictionary.find(term).map { dictionary.count + $0 }
    return number.flatMap { isThere($0) ? $0 : nil }
  }

  func number(of term: String) -> Int? {
    var term = term
    return term.withUTF8 { number(of: $0) }
  }

  /// Whether any document that is left has a term.
  private func isThere(_ term: Int) -> Bool { gone == nil || frequency(of: term) > 0 }

  private func bytes(of term: Int) -> [UInt8] {
    term < dictionary.count
      ? dictionary.term(term) : added?.dictionary.term(term - dictionary.count) ?? []
  }

  /// Whether a term comes before another one, by their bytes: as they would be numbered in one dictionary.
  func precedes(_ term: Int, _ other: Int) -> Bool {
    (term < dictionary.count) == (other < dictionary.count)
      ? term < other : bytes(of: term).lexicographicallyPrecedes(bytes(of: other))
  }

  /// The number of a term in the dictionary of what was added.
  func addedNumber(of term: Int) -> Int? {
    guard let added else { return nil }
    return term < dictionary.count
      ? added.dictionary.find(dictionary.term(term)) : term - dictionary.count
  }

  /// How many documents have a term.
  func frequency(of term: Int) -> Int {
    let stored = term < dictionary.count ? store.frequency(of: term) : 0
    let all = stored + (addedNumber(of: term).map { added!.store.frequency(of: $0) } ?? 0)
    guard let gone, let lost = gone.dictionary.find(bytes(of: term)) else { return all }
    return max(all - gone.store.frequency(of: lost), 0)
  }

  /// Whether any term has this mark.
  func has(mark: UInt8) -> Bool {
    dictionary.has(mark: mark) || added?.dictionary.has(mark: mark) ?? false
  }

  func terms(beginningWith prefix: [UInt8]) -> TermRange {
    TermRange(
      stored: dictionary.range(prefix: prefix),
      added: added?.dictionary.range(prefix: prefix) ?? 0..<0)
  }

  /// The numbers of the terms of a range, each once.
  func numbers(of range: TermRange) -> [Int] {
    Array(range.stored) + range.added.compactMap(onlyAddedNumber)
  }

  /// The number here of a term that was added; nil when the dictionary has it, too.
  private func onlyAddedNumber(_ term: Int) -> Int? {
    guard let added, dictionary.find(added.dictionary.term(term)) == nil else { return nil }
    return dictionary.count + term
  }

  /// How many documents have the commonest term of a range.
  func maximumFrequency(of range: TermRange) -> Int {
    guard let added else { return store.maximumFrequency(of: range.stored) }
    return range.added.reduce(store.maximumFrequency(of: range.stored)) { maximum, term in
      let number = dictionary.find(added.dictionary.term(term)) ?? dictionary.count + term
      return max(maximum, frequency(of: number))
    }
  }

  /// Terms within a few edits of a word: `FuzzyTerms.search`.
  func fuzzyTerms(
    _ word: [UInt8], edits: Int, keepsFirst: Bool, completes: Bool = false, mark: UInt8? = nil
  ) -> [FuzzyTerms.Match] {
    func search(_ dictionary: TermDictionary) -> [FuzzyTerms.Match] {
      FuzzyTerms(dictionary).search(
        word, edits: edits, keepsFirst: keepsFirst, completes: completes, mark: mark)
    }
    var found = search(dictionary)
    if let added {
      found += search(added.dictionary).compactMap { match in
        onlyAddedNumber(match.term).map {
          FuzzyTerms.Match(term: $0, distance: match.distance, isLonger: match.isLonger)
        }
      }
    }
    return gone == nil ? found : found.filter { isThere($0.term) }
  }
}
