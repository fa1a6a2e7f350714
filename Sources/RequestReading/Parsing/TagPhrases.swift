/// Joins neighbouring words into one tag where they describe one thing: "melodic guitar", "harsh
/// instruments", "school age children"; "sad slow ballads" stay three.
enum TagPhrases {
  static func join(_ reading: inout TurnReading) {
    var joined: [Thing] = []
    for thing in reading.things {
      if let last = joined.last, let people = refusedPeople(last, before: thing, reading),
        case .tag(let concepts, _) = thing.kind
      {
        joined[joined.count - 1].kind = .tag(concepts: [people] + concepts, ids: [])
        joined[joined.count - 1].items = last.items.lowerBound..<thing.items.upperBound
        continue
      }
      guard let last = joined.last, joins(last, thing, reading),
        case .tag(let before, let ids) = last.kind, case .tag(let after, let moreIDs) = thing.kind
      else {
        joined.append(thing)
        continue
      }
      // Who refuses "sad ballads" has refused neither of the catalog's tags alone.
      let isBoth = thing.polarity == .unwanted && !before.isEmpty && !after.isEmpty
      joined[joined.count - 1].kind = .tag(
        concepts: before + after, ids: isBoth ? [] : ids + moreIDs)
      joined[joined.count - 1].items = last.items.lowerBound..<thing.items.upperBound
      joined[joined.count - 1].isFree = thing.isFree
    }
    reading.things = joined
  }

  /// "No Korean rock" refuses neither Korean nor rock.
  private static func refusedPeople(
    _ first: Thing, before second: Thing, _ reading: TurnReading
  ) -> Concept.ID? {
    guard case .language(let people, _) = first.kind, first.polarity == .unwanted,
      second.polarity == .unwanted, second.link == .adjacent,
      first.items.upperBound == second.items.lowerBound, !reading.isOfCharacters,
      second.isGenre,
      reading.items[second.items.lowerBound].marks == .space
    else { return nil }
    return people
  }

  /// An unknown word that describes by its ending: "innovative", "tribal" is none.
  private static func isAdjective(_ thing: Thing, _ reading: TurnReading) -> Bool {
    guard thing.items.count == 1, let word = reading.word(of: thing) else { return false }
    return word.ends(with: .adjectiveEndings)
  }

  private static func isWrittenAsName(_ thing: Thing, _ reading: TurnReading) -> Bool {
    thing.items.allSatisfy(reading.capitalized.contains)
  }

  private static func joins(_ first: Thing, _ second: Thing, _ reading: TurnReading) -> Bool {
    guard case .tag(let before, _) = first.kind, case .tag(let after, _) = second.kind,
      first.polarity == second.polarity,
      first.isLeaning == second.isLeaning || first.polarity == .wanted,
      first.items.upperBound == second.items.lowerBound
    else { return false }
    let marks = reading.items[second.items.lowerBound].marks
    guard marks == .space || marks == .hyphen, !reading.isOfCharacters else { return false }
    // "not Country Roads": written like a name.
    if first.polarity == .unwanted, marks == .space, isWrittenAsName(first, reading),
      isWrittenAsName(second, reading)
    {
      return true
    }
    let lexicon = MusicLexicon.shared
    let head = after.last.map { lexicon[$0].kind }
    if second.isFree {
      // "rain noises", "piano trio": but for what a list of moods goes on with.
      let kind = before.last.map { lexicon[$0].kind }
      return first.isFree || first.polarity == .unwanted || kind == .instrument || kind == .genre
    }
    if first.isFree {
      // "innovative rap" is rap, and innovative.
      if head == .genre || head == .voice, isAdjective(first, reading) { return false }
      return head == .genre || head == .instrument || head == .voice || head == .scene
        || head == .topic
    }
    let modifier = before.last.map { lexicon[$0].kind }
    // "folk pop" is one style; "k-pop girl groups" are groups.
    let isGroup = after.contains { ConceptList.groups.contains($0) }
    if modifier == head, head == .scene || head == .genre { return !isGroup }
    // "sad piano ballads": the piano describes, too.
    let next = second.items.upperBound
    if next < reading.items.count, reading.items[next].concept != nil,
      reading.items[next].marks == .space
    {
      return false
    }
    let isSound = head == .instrument || head == .voice
    return isSound && (modifier == .mood || modifier == .genre || modifier == .region)
  }
}
