/// What a turn says against what was asked for before: "not jazz, blues", "Coldplay isn't rock", "the latter".
extension TurnMerger {
  /// What the turn says once what was asked for before is known.
  func corrected(_ turn: TurnReading) -> TurnReading {
    var turn = turn
    refuseMisfits(in: &turn)
    wantCorrection(in: &turn)
    return turn
  }

  /// "play Oasis", and then "no, not Oasis, Blur": what stands behind the one that was asked for, and is now refused,
  /// takes its place. "No Oasis, Blur", where nobody asked for Oasis, refuses both.
  private func wantCorrection(in turn: inout TurnReading) {
    let named = turn.things.indices.filter { turn.things[$0].sort != .other }
    guard named.count > 1, let first = named.first,
      named.allSatisfy({
        turn.things[$0].polarity == .unwanted && turn.things[$0].sort == turn.things[first].sort
      }), isAsked(turn.things[first], turn),
      !named.dropFirst().contains(where: { isAsked(turn.things[$0], turn) }),
      !turn.items.contains(where: { $0.begins(with: .alternatives) || $0.has(.except) }),
      case let (end, start) = (
        turn.things[first].items.upperBound, turn.things[named[1]].items.lowerBound
      ), end <= start,
      turn.items[end...start].contains(where: { $0.marks.contains(.comma) }),
      // "no Oasis, no Blur": each has its own refusal.
      !turn.items[end..<start].contains(where: { $0.has(.negate) && !$0.has(.negateAfter) })
    else { return }
    for index in named.dropFirst() { turn.things[index].polarity = .wanted }
    turn.asks = true
  }

  /// Who does not belong to a theme that was asked for is refused, and the theme stays.
  private func refuseMisfits(in turn: inout TurnReading) {
    for (subject, theme) in turn.misfits where isAsked(theme, turn) {
      turn.things.removeAll { thing in
        thing.items.overlaps(theme.items) || subject?.items.overlaps(thing.items) == true
      }
      guard var subject else { continue }
      subject.polarity = .unwanted
      turn.things.append(subject)
    }
  }

  /// Whether a thing was asked for in a turn before, or in this one apart from where it stands.
  private func isAsked(_ thing: Thing, _ turn: TurnReading) -> Bool {
    switch thing.kind {
    case .artist(let name):
      let key = NameFolding.key(name.name)
      return reading.wanted.namedArtists.contains { NameFolding.key($0.name) == key }
    case .work(let name, _):
      let key = NameFolding.key(name.name)
      return reading.wanted.tracks.contains { NameFolding.key($0.value.title) == key }
    case .tag(let concepts, _):
      guard !concepts.isEmpty else { return false }
      let isHere = turn.things.contains { other in
        guard case .tag(let others, _) = other.kind,
          other.items.upperBound <= thing.items.lowerBound
        else { return false }
        return other.polarity == .wanted && others.contains(where: concepts.contains)
      }
      return isHere
        || reading.wanted.tags.contains { $0.value.concepts.contains(where: concepts.contains) }
    default: return false
    }
  }
}
