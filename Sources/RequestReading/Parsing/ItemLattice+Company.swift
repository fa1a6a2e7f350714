/// Names beside names: what speaks for a title, an artist or an album by whom and what the turn names besides.
extension ItemLattice {
  /// What speaks for a title: its artist beside it ("X by Y", "Y - X", Y的X), or in the turn at all.
  func company(of matches: [NameMatch], _ range: Range<Int>) -> Double {
    guard let title = matches.first(where: { $0.kind == .title }) else {
      if let artist = matches.first(where: { $0.kind == .artist }) {
        return artistCompany(of: artist, range)
      }
      return matches.contains { $0.kind == .album } ? albumCompany(of: matches, range) : 0
    }
    var best = 0.0
    for start in names.indices {
      for artist in names[start] where artist.kind == .artist {
        let other = start..<(start + artist.length)
        guard !other.overlaps(range) else { continue }
        let isCredited = catalog.isCredited(title, to: artist)
        if isCredited, isWholeTurn(range, other), !isCue(range) {
          best = max(best, NameJudge.sure)
        } else if stands(range, beside: other)
          || isCredited && touches(range, other) && !isCue(range)
        {
          // "Play Blue by Joni Mitchell", of whom the catalog has another song.
          let isNamed = turn.words[range.lowerBound].isCapitalized && range.lowerBound > 0
          best = max(best, isCredited ? credit(range, other) : isNamed ? 2.6 : 1.2)
        } else if isCredited {
          // "Toto but not Africa".
          let isRefused = judge.role(before: range.lowerBound, [.negate, .except]) != nil
          let isAll = isRefused && judge.endsSentence(range) || isSong(range, of: other)
          best = max(best, isAll ? 4 : isRefused ? 3 : 1.6)
        }
      }
    }
    return best
  }

  /// "that fleetwood mac song dreams": right behind the artist and a word for one song.
  private func isSong(_ title: Range<Int>, of artist: Range<Int>) -> Bool {
    title.lowerBound == artist.upperBound + 1
      && turn.words[artist.upperBound].isAny(of: .oneSong)
      && turn.words[title.lowerBound].marks.isSubset(of: [.space])
  }

  /// "add motivation by Kelly Rowland" means the song, but "something happy by Pharrell" what he has that is so.
  private func credit(_ title: Range<Int>, _ artist: Range<Int>) -> Double {
    let isDescribed =
      title.lowerBound > 0 && turn.words[title.lowerBound - 1].isAny(of: .beforeDescriptions)
    return title.upperBound < artist.lowerBound && !isDescribed ? 4.5 : 3
  }

  /// What speaks for an artist: a turn of nothing but a title and who is credited with it.
  private func artistCompany(of artist: NameMatch, _ range: Range<Int>) -> Double {
    for start in names.indices {
      for title in names[start] where title.kind == .title {
        let other = start..<(start + title.length)
        if isWholeTurn(other, range), !isCue(other), catalog.isCredited(title, to: artist) {
          return NameJudge.sure
        }
      }
    }
    return 0
  }

  /// "no diggity blackstreet", "Adele - Hello", "hello by adele": a title and an artist, and nothing else.
  private func isWholeTurn(_ title: Range<Int>, _ artist: Range<Int>) -> Bool {
    guard min(title.lowerBound, artist.lowerBound) == 0,
      max(title.upperBound, artist.upperBound) == turn.words.count
    else { return false }
    if touches(title, artist) { return true }
    return stands(title, beside: artist)
  }

  /// Whether nothing stands between two names but a space or a dash.
  private func touches(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let position = max(one.lowerBound, other.lowerBound)
    guard min(one.upperBound, other.upperBound) == position else { return false }
    return turn.words[position].marks.isSubset(of: [.space, .dash, .quote])
  }

  /// Whether a title is itself a whole cue of refusing, asking or liking: "no", "not", "love".
  private func isCue(_ range: Range<Int>) -> Bool {
    var isCue = false
    phrases.forEachMeaning(in: turn.words, at: range.lowerBound, languages) { length, meaning in
      guard length == range.count, case .role(let role) = meaning else { return }
      if [.negate, .except, .only, .ask, .taste, .like, .by, .and].contains(role) { isCue = true }
    }
    return isCue
  }

  /// What speaks for an album: its artist in the turn, and a word that albums stand behind.
  private func albumCompany(of matches: [NameMatch], _ range: Range<Int>) -> Double {
    guard judge.albumCue(range) != .none else { return 0 }
    for album in matches where album.kind == .album {
      for found in names {
        for artist in found where artist.kind == .artist {
          if catalog.isCredited(album, to: artist) { return 1.2 }
        }
      }
    }
    return 0
  }

  /// The same, the title surer: its artist is named as well.
  func sure(_ names: [NameMatch]) -> [NameMatch] {
    names.map { match in
      var match = match
      if match.kind == .title { match.certainty += 0.8 }
      return match
    }
  }

  private func stands(_ title: Range<Int>, beside artist: Range<Int>) -> Bool {
    let words = turn.words
    if artist.lowerBound > title.upperBound, artist.lowerBound <= title.upperBound + 2 {
      return words[title.upperBound].isAny(of: .by)
    }
    guard artist.upperBound <= title.lowerBound, title.lowerBound <= artist.upperBound + 1 else {
      return false
    }
    if artist.upperBound == title.lowerBound {
      return words[title.lowerBound].marks.contains(.dash)
    }
    return words[artist.upperBound].isAny(of: .possessiveMarks)
  }
}
