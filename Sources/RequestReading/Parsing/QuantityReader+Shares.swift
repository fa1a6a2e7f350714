/// How many songs a list has of each artist: "two songs per artist", 每个歌手两首, "no artist twice".
extension QuantityReader {
  /// What divides a list among its artists.
  private static let shares = WordList(
    "each", "every", "any", "any one", "the same", "same", "cada", "el mismo",
    "un mismo",
    "cada uno", "o mesmo", "um mesmo", "qualquer", "chaque", "un même", "le même", "jedem", "jeder",
    "demselben", "每", "每个", "每位", "每一个", "每一位", "各", "同一", "同一个", "同一位", "同个", "各个", "同じ",
    "ごと", "につき", "毎", "각", "같은", "마다", "당", "별", "별로")
  private static let performers = WordList(
    "artist", "artists", "band", "bands", "singer", "singers", "act", "artista", "artistas",
    "cantante",
    "cantor", "banda", "grupo", "künstler", "interpret", "sänger", "gruppe", "artiste", "artistes",
    "chanteur", "groupe", "歌手", "艺人", "乐队", "乐团", "音乐人", "人", "アーティスト", "歌手", "バンド", "グループ",
    "가수", "아티스트", "밴드", "뮤지션", "그룹")
  private static let prepositions = WordList(
    "from", "by", "for", "of", "de", "del", "da", "do", "von", "d'", "per", "por", "pro", "par")
  private static let perWords = WordList("per", "por", "pro", "par")
  private static let ones = WordList("una", "uno", "uma", "um", "une", "un", "eins", "einen")
  private static let eaches = WordList("each", "ずつ", "씩", "chacun", "cada uno", "cada um")
  /// Before a number that says how many of each, without a word for artists.
  private static let eachBefore = WordList("每人", "各", "ごとに", "につき", "당", "je", "jeweils")
  /// Counts how often somebody comes.
  private static let times = WordList("次", "回", "번", "time", "times", "mal", "vez", "veces", "fois")
  private static let noArtistTwice = WordList(
    "no artist twice", "no artists twice", "no repeat artists", "no repeated artists",
    "no repeating artists", "don't repeat artists", "without repeating artists",
    "no duplicate artists",
    "all by different artists", "all different artists", "each by a different artist",
    "every song by a different artist", "a different artist each time", "歌手不要重复", "歌手不重复", "歌手别重复",
    "不要重复歌手", "不重复歌手", "歌手都不一样", "歌手都不同", "歌手各不相同", "アーティストかぶりなし", "アーティスト被りなし",
    "アーティストは被らない", "アーティストの重複なし", "アーティストは重複なし", "가수 중복 없이", "가수는 중복 없이", "가수 겹치지 않게",
    "가수는 겹치지 않게", "sin repetir artistas", "sin artistas repetidos", "sans répéter d'artiste",
    "sans répéter les artistes", "keine doppelten künstler", "jeder künstler nur einmal",
    "sem repetir artistas", "sem artistas repetidos")

  /// Words between an artist and the number that go with both.
  private static let nearestItems = 8

  /// "three songs each", "at most two from any artist", 每位歌手只要一首: a share, and no number of all.
  func perArtist(_ number: Int, at place: Int) -> Found? {
    guard number > 0, number < 100 else { return nil }
    if isShared(before: place) {
      let isCounted =
        place + 1 < items.count
        && (items[place + 1].has(.counter) || begins(Self.times, at: place + 1))
      return Found(
        quantity: .perArtist(number), items: place..<(isCounted ? place + 2 : place + 1))
    }
    var end = place + 1
    while end < min(items.count, place + 5), items[end].marks.isSubset(of: [.space]) {
      if items[end].hasAny(.minute, .second) { return nil }
      if begins(Self.eaches, at: end), !begins(Self.performers, at: end + 1) {
        return Found(quantity: .perArtist(number), items: place..<(end + 1))
      }
      if begins(Self.prepositions, at: end) {
        return performer(behind: end).map {
          Found(quantity: .perArtist(number), items: place..<($0 + 1))
        }
      }
      end += 1
    }
    return nil
  }

  /// "solo una por artista": an article that counts.
  func one(at place: Int) -> Int? {
    begins(Self.ones, at: place) && begins(Self.perWords, at: place + 1) ? 1 : nil
  }

  /// 歌手不要重复: one of each, in words without a number.
  func eachOnce(at place: Int) -> Found? {
    let start = items[place].words.lowerBound
    guard let length = Self.noArtistTwice.length(in: words, at: start) else { return nil }
    let end = items[place...].firstIndex { $0.words.lowerBound >= start + length } ?? items.count
    return Found(quantity: .perArtist(1), items: place..<end)
  }

  /// The artist's item of "per artist", "from any one artist"; nil where it says something else.
  private func performer(behind preposition: Int) -> Int? {
    var place = preposition + 1
    if !begins(Self.perWords, at: preposition) {
      guard begins(Self.shares, at: place) else { return nil }
      while place < min(items.count, preposition + 4), !isPerformer(place) { place += 1 }
    }
    return isPerformer(place) ? place : nil
  }

  private func isPerformer(_ place: Int) -> Bool {
    items.indices.contains(place)
      && (items[place].has(.performer) || begins(Self.performers, at: place))
  }

  /// 每位歌手只要…, 같은 가수는…, "je …": the words of the clause before a number.
  private func isShared(before place: Int) -> Bool {
    guard place > 0, items[place].marks.isSubset(of: [.space]) else { return false }
    var start = place
    while start > 0, place - start < Self.nearestItems, items[start].marks.isSubset(of: [.space]),
      items[start - 1].number == nil
    {
      start -= 1
    }
    let clause = items[start].words.lowerBound..<items[place].words.lowerBound
    if clause.contains(where: {
      Self.eachBefore.length(in: words, at: $0) == clause.upperBound - $0
    }) {
      return true
    }
    // In languages that say "of each artist" behind the number, what stands before it says something else.
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]) else { return false }
    // 同一个歌手的5首歌.
    guard !items[place - 1].has(.possessive) else { return false }
    return clause.contains { Self.shares.length(in: words, at: $0) != nil }
      && clause.contains { Self.performers.length(in: words, at: $0) != nil }
  }

  private func begins(_ list: WordList, at place: Int) -> Bool {
    guard items.indices.contains(place) else { return false }
    return list.length(in: words, at: items[place].words.lowerBound) != nil
  }
}
