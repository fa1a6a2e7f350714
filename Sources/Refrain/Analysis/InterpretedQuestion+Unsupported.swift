import MusicBundle
import MusicCatalog
import RequestReading

/// Criteria that no answer keeps: a voice that no tag names, a tempo in numbers, words in a title. They are said
/// to be unkept; in silence they would seem to be kept.
extension InterpretedQuestion {
  /// Whether a voice is asked for that the catalog says of no track.
  func isUnsupportedVoice(_ tag: NamedTag) -> Bool {
    tag.ids.isEmpty && tag.isVoice && tags.filter(for: tag) == nil
  }

  /// Whether a tempo is asked for that the catalog says of no track: "something slower".
  private func isUnsupportedTempo(_ tag: NamedTag) -> Bool {
    tag.ids.isEmpty && tags.filter(for: tag) == nil
      && tag.concepts.contains { MusicLexicon.shared[$0].kind == .tempo }
  }

  /// 邦楽以外, "rock from anywhere but the USA": whether a refused tag is a region that no tag of the catalog says.
  /// Its language is refused; where it has none, that nothing was is said.
  mutating func refuseRegion(_ tag: Extracted<NamedTag>) -> Bool {
    let concepts = tag.value.concepts
    guard !concepts.isEmpty, tag.value.ids.isEmpty,
      concepts.allSatisfy({ MusicLexicon.shared[$0].kind == .region }),
      tags.filter(for: tag.value, isRefused: true) == nil
    else { return false }
    let language = concepts.lazy.compactMap { MusicLexicon.shared.language(of: $0) }.first
    if let language, !snapshot.tracks.languageNumbers(of: language).isEmpty {
      demand(.not(.language(language)), .excludeLanguages, LanguageName.name(of: language), tag)
    } else {
      noteUnsupported(tag.span.text, "the catalog does not say where music is from")
    }
    return true
  }

  mutating func noteUnsupportedCriteria(_ reading: Reading) {
    for tag in reading.wanted.tags
    where isUnsupportedVoice(tag.value) || isUnsupportedTempo(tag.value) {
      noteUnsupported(tag.span.text, "no tag of the catalog says it")
    }
    notes += UnsupportedCriteria(of: reading, in: question.words).notes
    mergeParts(reading)
  }

  private mutating func noteUnsupported(_ words: String, _ reason: String) {
    notes.append("\"\(words)\" was not applied: \(reason).")
  }

  /// "Two songs by Queen and three by ABBA" are five: the parts of a list are not counted apart.
  private mutating func mergeParts(_ reading: Reading) {
    guard let count = reading.count, reading.perArtist == nil, reading.years == nil else { return }
    let numbers = UnsupportedCriteria.counts(in: question.words)
    let sum = numbers.reduce(0, +)
    guard numbers.count > 1, numbers.contains(count.value), sum <= MusicEngine.maximumLimit else {
      return
    }
    partsCount = sum
    notes.append(
      "The parts of the list are not counted apart: \(numbers.map(String.init).joined(separator: " and ")) "
        + "are \(sum) in all.")
  }
}
