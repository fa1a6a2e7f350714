/// Tags over turns: the later holds of what contradicts, and each is there once.
extension TurnMerger {
  mutating func mergeTags(_ made: SlotMaker) {
    for tag in made.wanted.tags where !made.unwanted.tags.contains(where: { Self.same($0, tag) }) {
      reading.unwanted.tags.removeAll { Self.same($0, tag) }
      if tag.span.turn > 0 {
        reading.wanted.tags.removeAll { Self.contradict($0, tag) && $0.span.turn < tag.span.turn }
      }
      if !reading.wanted.tags.contains(where: { Self.repeats($0, tag) }) {
        reading.wanted.tags.append(tag)
      }
    }
    for tag in made.unwanted.tags {
      reading.wanted.tags.removeAll { Self.same($0, tag) }
      if !reading.unwanted.tags.contains(where: { Self.same($0, tag) }) {
        reading.unwanted.tags.append(tag)
      }
    }
  }

  /// "Folk instead", "for a funeral instead": one genre takes the place of another, one occasion and one
  /// mood.
  mutating func dropKinds(of tags: [Extracted<NamedTag>]) {
    let new = tags.flatMap(Self.kinds).filter { [.genre, .scene, .mood].contains($0) }
    reading.wanted.tags.removeAll { Self.kinds(of: $0).contains(where: new.contains) }
  }

  /// "no, the Korean one", after "Japanese city pop".
  mutating func dropPeoples() {
    reading.wanted.tags.removeAll { tag in
      tag.value.concepts.contains { MusicLexicon.shared.language(of: $0) != nil }
    }
  }

  static func kinds(of tag: Extracted<NamedTag>) -> [Concept.Kind] {
    tag.value.concepts.map { MusicLexicon.shared[$0].kind }
  }

  /// "with vocals now", "no, with singing": no instrumentals any more.
  mutating func dropInstrumentals(for made: SlotMaker, of turn: TurnReading) {
    guard !made.wanted.recordings.contains(where: { $0.value == .instrumental }),
      // "vocals are fine after all" takes back, and asks for none.
      turn.pardonedConcepts.allSatisfy({ !ConceptList.vocals.ids.contains($0) }),
      made.wanted.tags.contains(where: { Self.kinds(of: $0).contains(.voice) })
    else { return }
    reading.wanted.recordings.removeAll { $0.value == .instrumental }
    reading.unwanted.tags.removeAll { Self.kinds(of: $0).contains(.voice) }
  }

  static func same(_ one: Extracted<NamedTag>, _ other: Extracted<NamedTag>) -> Bool {
    if one.value.concepts.isEmpty || other.value.concepts.isEmpty {
      return NameFolding.key(one.value.text) == NameFolding.key(other.value.text)
    }
    return one.value.concepts == other.value.concepts
  }

  /// "dark" and "scary" are one concept; both were said.
  private static func repeats(_ one: Extracted<NamedTag>, _ other: Extracted<NamedTag>) -> Bool {
    same(one, other)
      && (one.span.turn != other.span.turn
        || NameFolding.key(one.value.text) == NameFolding.key(other.value.text))
  }

  private static func contradict(_ one: Extracted<NamedTag>, _ other: Extracted<NamedTag>) -> Bool {
    one.value.concepts.contains { first in
      other.value.concepts.contains { MusicLexicon.shared.contradict(first, $0) }
    }
  }
}
