/// Cues that stand behind what they concern: refusals, tastes, likeness, degrees.
extension TurnReader {
  /// Cues behind what they concern. Returns whether the item was one.
  mutating func readSuffix(_ item: RequestItem, _ position: Int) -> Bool {
    refuseLanguageOfWords(item, position) || endException(item, position) || pardon(item, position)
      || wantIndispensable(item, position)
      || refuseNamed(item, position) || refuseByFinalNo(item, position)
      || refuseByParticle(item, position)
      || item.has(.eraOf) && !isBehindYears(position)
        && change(before: position) { $0.polarity = .mentioned }
      || demandThemAlone(item, position) || readTasteBehind(item, position)
      || readRefusalBehind(item, position) || refuseNextOfChinese(item, position)
      || readIndifferenceBehind(item, position) || readDegreeBehind(item, position)
      || readLikenessBehind(item, position) || readOnlyBehind(item, position)
  }

  /// "y2k era songs": the era is that of the years.
  private func isBehindYears(_ position: Int) -> Bool {
    position > 0 && items[position - 1].isYears
  }

  /// 除了陶喆谁都不听, 除了他以外: where an exception ends, and whether its names are all that is wanted.
  private mutating func endException(_ item: RequestItem, _ position: Int) -> Bool {
    if item.has(.onlyAfter) || isDoublyDenied(item), demandRefused(before: position) { return true }
    guard item.has(.exceptEnd), scope.isExcept else { return false }
    set(.wanted, position)
    return true
  }

  /// 没有周杰伦我活不下去, "no Adele, no party": what is refused before it, in its sentence, is wanted.
  private mutating func wantIndispensable(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.indispensable),
      let last = reading.things.lastIndex(where: {
        $0.sentence == sentence(position) && $0.polarity == .unwanted && $0.sort != .other
      }),
      languages != .chinese || isLackOf(reading.things[last], before: position)
    else { return false }
    reading.things[last].polarity = .wanted
    set(.wanted, position)
    return true
  }

  /// 不听民谣我睡不着 and 没有民谣，我睡不着, but not 不要民谣，我睡不着: what happens if it is not there, and no reason.
  private func isLackOf(_ thing: Thing, before position: Int) -> Bool {
    guard
      let refusal = items[..<thing.items.lowerBound].indices.last(where: {
        sentence($0) == thing.sentence && items[$0].hasAny(.negate, .except, .negateAfter)
      })
    else { return true }
    let isBroken = items[..<(position + 1)].dropFirst(thing.items.upperBound).contains {
      $0.marks.contains(.comma)
    }
    return items[refusal].text.begins(with: .lacks)
      || !isBroken && items[refusal].text.begins(with: .notHearing)
  }

  /// 其他歌手一律不要.
  private mutating func demandThemAlone(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.hasAny(.negateAfter, .exceptEnd), isOfOthers(position) else { return false }
    demandOnlyThem()
    return true
  }

  /// "... are my favorites", 米津玄師が好き.
  private mutating func readTasteBehind(_ item: RequestItem, _ position: Int) -> Bool {
    guard
      item.has(.tasteAfter) || item.has(.taste) && !languages.isDisjoint(with: .verbLast)
        || item.has(.taste) && lovesTopic(position)
    else { return false }
    return changeToLike(before: position) || wantLikedGenre(before: position)
  }

  /// "Soft Machine and Gong I love": nothing stands behind the verb, and nothing but names before it.
  private func lovesTopic(_ position: Int) -> Bool {
    guard languages == .english, endsClause(position), items[position].marks == .space,
      position > 0, items[position - 1].isProper
    else { return false }
    let start = items.indices.first { sentence($0) == sentence(position) } ?? position
    return items[start..<position].allSatisfy { $0.isProper || $0.hasAny(.and, .talk, .function) }
  }

  /// 周杰伦不要, "jazz isn't for me": what stands before is refused, by name, by topic, or as it was shown.
  private mutating func readRefusalBehind(_ item: RequestItem, _ position: Int) -> Bool {
    if refusesBefore(item), !isPrefix(item, position), !item.has(.either),
      followsReason(position) && refuseMarkedTopic(item, position)
        || change(before: position, { $0.polarity = .unwanted })
        || refuseMarkedTopic(item, position)
        || refuseUnknown(before: position) || refuseSentence(item, position)
        || refuseTopic(item, position)
    {
      refuseUnknownInList(before: position)
      refuseMixedList(before: position)
      set(.wanted, position)
      return true
    }
    return item.has(.negateAfter) && !item.hasAny(.negate, .either) && refusesShownBefore(position)
  }

  /// 今晚不听英文歌: nothing stands before it.
  private mutating func refuseNextOfChinese(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.negateAfter), !item.hasAny(.negate, .either), languages == .chinese,
      nextIsThing(position), items[position + 1].marks.isEmpty,
      !reading.things.contains(where: { $0.sentence == sentence(position) })
    else { return false }
    set(.unwanted, position)
    return true
  }

  /// 신승훈도 괜찮아: nor is whom an earlier turn refused.
  private mutating func readIndifferenceBehind(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.ignore), !languages.isDisjoint(with: .verbLast) else { return false }
    let isNamed = change(before: position) {
      $0.polarity = .mentioned
      $0.isPardoned = true
    }
    if !isNamed { _ = pardonUnknown(before: position) }
    return true
  }

  /// 鼓太多了, "is too loud".
  private mutating func readDegreeBehind(_ item: RequestItem, _ position: Int) -> Bool {
    item.has(.tooAfter) && !isLessOfCharacters(item, position)
      && change(before: position) {
        $0.polarity = .unwanted
        $0.isLeaning = true
      }
  }

  /// みたいな, "... vibes"; "English or Spanish, either is fine".
  private mutating func readLikenessBehind(_ item: RequestItem, _ position: Int) -> Bool {
    let isLike = item.has(.likeAfter) || namesExamples(item, position)
    if isLike, !isPrefix(item, position), changeToLike(before: position) { return true }
    guard item.has(.either) else { return false }
    dropAlternatives(position)
    return true
  }

  /// 蒋大为李谷一这些: whoever was named is an example.
  private func namesExamples(_ item: RequestItem, _ position: Int) -> Bool {
    languages == .chinese && item.isAny(of: .theseInChinese) && position > 0
      && items[position - 1].isProper && endsClause(position)
  }

  /// だけ, 만. "Only Queen" has nothing before it.
  private mutating func readOnlyBehind(_ item: RequestItem, _ position: Int) -> Bool {
    // "no rock, only jazz".
    if item.has(.only), item.marks.contains(.comma),
      nextIsThing(position) || nextIsThing(position + 1)
    {
      return false
    }
    // "not ballads, disco instead".
    let isInstead = item.has(.instead) && scope.mode == .unwanted
    guard item.has(.onlyAfter) || isInstead else { return false }
    let items = items
    let isBehind = change(before: position) { thing in
      thing.isOnly = !isInstead
      // "no Oasis, Blur only": the refusal ended at the comma.
      let start = thing.items.lowerBound
      let isOfNextClause =
        items[start].marks.contains(.comma)
        && items[..<start].contains { $0.hasAny(.negate, .negateAfter) || $0.number == 0 }
      if isOfNextClause, thing.polarity == .unwanted { thing.polarity = .wanted }
    }
    if isInstead { return false }
    return (isBehind || !item.has(.only)) && !item.hasAny(.ask, .negate)
  }

  /// 영어 가사 말고: no words in that language, and no instrumentals.
  private mutating func refuseLanguageOfWords(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.instrumental), item.words.count > 1, position > 0, refusesVoice(item),
      !languages.isDisjoint(with: [.chinese, .japanese, .korean]),
      let last = reading.things.last, case .language = last.kind, last.items.upperBound == position,
      item.marks.isSubset(of: [.space])
    else { return false }
    reading.things[reading.things.count - 1].polarity = .unwanted
    return true
  }
}
