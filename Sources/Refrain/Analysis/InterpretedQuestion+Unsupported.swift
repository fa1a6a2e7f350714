import MusicBundle
import MusicCatalog
import RequestReading

/// Wishes that no answer keeps: a voice that no tag names, a tempo in numbers, words in a title. They are said
/// to be unkept; in silence they would seem to be kept.
extension InterpretedQuestion {
  /// Whether a voice is asked for that the catalog says of no track.
  func isUnsupportedVoice(_ wish: TagWish) -> Bool {
    wish.ids.isEmpty && wish.isVoice && tags.filter(for: wish) == nil
  }

  /// Whether a tempo is asked for that the catalog says of no track: "something slower".
  private func isUnsupportedTempo(_ wish: TagWish) -> Bool {
    wish.ids.isEmpty && tags.filter(for: wish) == nil
      && wish.concepts.contains { MusicLexicon.shared[$0].kind == .tempo }
  }

  /// "Rock from anywhere but the USA", where nothing else has read it: a tag or a language of the region
  /// is refused, and where the catalog says of no track where it is from, that is said.
  private mutating func refuseUnreadRegions(_ reading: Reading, turn: Int) {
    for region in RefusedRegions(in: question.words, turn: turn, apartFrom: reading).regions {
      refuseRegion(region, MusicLexicon.shared.concepts(of: region.text))
    }
  }

  /// 邦楽以外: whether a refused tag is a region that no tag of the catalog says.
  mutating func refuseRegion(_ tag: Read<TagWish>) -> Bool {
    let concepts = tag.value.concepts
    guard !concepts.isEmpty, tag.value.ids.isEmpty,
      concepts.allSatisfy({ MusicLexicon.shared[$0].kind == .region }),
      tags.filter(for: tag.value, isRefused: true) == nil
    else { return false }
    refuseRegion(tag.span, concepts)
    return true
  }

  private mutating func refuseRegion(_ region: WordSpan, _ concepts: [Concept.ID]) {
    let read = Read(region.text, span: region, strength: .rule, certainty: 0.8)
    let language = concepts.lazy.compactMap { MusicLexicon.shared.language(of: $0) }.first
    if let tagged = tags.filter(called: region.text, isRefused: true) {
      demand(.not(tagged), .excludeTags, region.text, read)
    } else if let language, !snapshot.tracks.languageNumbers(of: language).isEmpty {
      demand(.not(.language(language)), .excludeLanguages, LanguageName.name(of: language), read)
    } else {
      noteUnsupported(region.text, "the catalog does not say where music is from")
    }
  }

  mutating func noteUnsupportedWishes(_ reading: Reading, turn: Int) {
    for tag in reading.wanted.tags
    where isUnsupportedVoice(tag.value) || isUnsupportedTempo(tag.value) {
      noteUnsupported(tag.span.text, "no tag of the catalog says it")
    }
    refuseUnreadRegions(reading, turn: turn)
    notes += UnsupportedWishes(of: reading, in: question.words).notes
    mergeParts(reading)
  }

  private mutating func noteUnsupported(_ words: String, _ reason: String) {
    notes.append("\"\(words)\" was not applied: \(reason).")
  }

  /// "Two songs by Queen and three by ABBA" are five: the parts of a list are not counted apart.
  private mutating func mergeParts(_ reading: Reading) {
    guard let count = reading.count, reading.perArtist == nil, reading.years == nil else { return }
    let numbers = UnsupportedWishes.counts(in: question.words)
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
