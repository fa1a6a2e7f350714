import TextAnalysis

/// Tells what somebody asks for from the words of asking: "can you find me some songs by Sade" is
/// about "Sade".
///
/// Words of asking are common in talk and rare in catalogs, so a ranking by rarity would make most of
/// them. Only a text with a turn that nobody uses but to ask ("can you add", "songs by") is a
/// request; everything else is left as it is, and so is a text of nothing but such words.
enum RequestWords {
  /// How much a word of asking counts, beside 1 for the others.
  static let weight: Float = 0.1

  /// A request in two parts, each in its own order.
  struct Parts: Equatable {
    var telling: String
    var asking: String
  }

  /// Whether somebody asks for something.
  static func isRequest(_ text: String) -> Bool {
    let (rest, asked) = withoutTurns(text)
    var analyzer = Analyzer()
    return !asked.isEmpty || isRequest(analyzer.terms(rest, options: []))
  }

  /// The two parts of a text, or nil when it is no request or nothing but words of asking.
  static func split(_ text: String) -> Parts? {
    let (text, asked) = withoutTurns(text)
    let words = text.split(whereSeparator: \.isWhitespace)
    var analyzer = Analyzer()
    // "them...can" is two words.
    let folded = words.map { analyzer.terms(String($0), options: []) }
    guard !asked.isEmpty || isRequest(folded.flatMap { $0 }) else { return nil }
    var telling: [Substring] = []
    var asking: [Substring] = []
    for (word, keys) in zip(words, folded) {
      let isAsking = !keys.isEmpty && keys.allSatisfy(RequestWords.words.contains)
      if isAsking { asking.append(word) } else { telling.append(word) }
    }
    guard !telling.isEmpty, !(asking.isEmpty && asked.isEmpty) else { return nil }
    return Parts(
      telling: telling.joined(separator: " "),
      asking: (asking.map(String.init) + asked).joined(separator: " "))
  }

  private static func isRequest(_ words: [String]) -> Bool {
    for start in words.indices {
      for length in 1...4 where start + length <= words.count {
        if markers.contains(words[start..<(start + length)].joined(separator: " ")) { return true }
      }
    }
    return false
  }

  /// Turns of languages without spaces, cut out of the text.
  private static func withoutTurns(_ text: String) -> (text: String, asked: [String]) {
    guard text.unicodeScalars.contains(where: { $0.value >= 0x3040 }) else { return (text, []) }
    var rest = Array(text.utf8)
    var asked: [String] = []
    for turn in turns {
      while let place = place(of: turn, in: rest) {
        rest.replaceSubrange(place..<place + turn.utf8.count, with: CollectionOfOne(0x20))
        asked.append(turn)
      }
    }
    return (asked.isEmpty ? text : String(decoding: rest, as: UTF8.self), asked)
  }

  /// Where a turn begins among the bytes of a text.
  private static func place(of turn: String, in text: [UInt8]) -> Int? {
    let length = turn.utf8.count
    guard length <= text.count else { return nil }
    return (0...(text.count - length)).first { start in
      zip(turn.utf8, text[start...]).allSatisfy { $0 == $1 }
    }
  }

  private static func set(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: \.isNewline).flatMap { line in
        line.split(separator: ",").map { $0.trimmingSpaces }
      })
  }

  /// Folded turns of phrase that make a text a request.
  private static let markers = set(
    """
    can you add, can you find, can you give, can you include, can you make, can you play, can you put
    can you recommend, can you send, can you show, can you suggest, can you throw, can you create
    can you help, could you add, could you find, could you play, could you show, could you recommend
    could you suggest, would you recommend, can i get, can i have, can i hear, can we add, can we get
    can we have, could i get, could i have, could we add, do you have, do you know, have any, have more
    you got any, got any, got more, id like, id love, i would like, i would love, i need, i want to hear
    i want to listen, i want to create, i want to make, i want to add, i want some, i want songs
    i want music, i want more, i want a playlist, im looking for, i am looking for, looking for some
    im in the mood, i am in the mood, in the mood for, give me some, give me more, show me some
    show me more, find me, play me, play some, play something, add some, add more, add a few, add songs
    please add, some more, more songs, more music, more tracks, some songs, some music, some tracks
    any songs, any music, songs by, songs from, songs like, songs that, songs for, songs with
    songs about, song by, song from, song like, song that, song about, music by, music from, music like
    music for, music that, music to, tracks by, tracks from, tracks like, track by, artists like
    bands like, similar to, how about some, how about something, what about some, let me hear
    lets add, lets hear, lets get, lets try, let us add, something by, something from, something like
    anything by, anything from, anything like, stuff by, stuff like, a playlist, my playlist
    the playlist, this playlist, to the list, recommend me, suggest some, recommend some, please play
    please find, include songs, thank you, thanks, i love listening, i like listening, listen to some
    """)

  /// Folded words that belong to asking, in a request.
  private static let words = set(
    """
    a, able, about, actually, add, added, adding, again, all, already, also, am, an, and, another, any
    anyone, anything, are, artist, artists, as, ask, at, awesome, band, bands, be, been, bit, but
    by, can, cannot, cant, could, couple, create, creating, cool, did, didnt, do, does, doesnt, dont
    else, enjoy, etc, even, every, excellent, fan, fantastic, favorite, favorites, favourite, few, find
    fine, for, from, genre, get, getting, give, go, going, good, got, gotta, great, guess, had, has
    have, hear, hello, help, her, here, heres, hey, hi, him, his, how, hows, i, id, if, ill, im, in
    include, including, into, is, isnt, it, its, ive, just, keep, kind, know, let, lets, like, liked
    likes, liking, list, listen, listening, little, looking, lot, lots, love, loved, lovely, loving, make, making, many, maybe
    me, mix, mood, more, most, much, music, my, name, need, nice, no, not, now, of, ok, okay, on
    ones, or, other, others, our, perfect, perhaps, play, playing, playlist, playlists
    please, plus, possible, possibly, pretty, put, rate, rated, really, recommend, right, same, say, see, selection
    send, she, should, show, similar, since, so, some, someone, something, song, songs, sort, sound
    sounds, start, stuff, style, suggest, suggestion, suggestions, suitable, sure, thank, thanks, that
    thats, the, their, them, then, there, theres, these, they, thing, things, think, this, those
    throw, to, too, track, tracks, try, tune, tunes, type, us, very, want, wanted, was, we, well
    were, what, whatever, whats, when, where, which, who, will, with, wonderful, would, wow, yeah, yep
    yes, you, your, youve
    """)

  // Longer turns first, so that none is cut out of another.
  private static let turns = [
    "有没有什么好听的", "有沒有什麼好聽的", "可以给我推荐", "可以給我推薦", "能不能推荐", "能不能推薦", "给我推荐", "給我推薦", "帮我推荐", "幫我推薦",
    "推荐几首", "推薦幾首", "推荐一些", "推薦一些", "推荐一下", "推薦一下", "我想听听", "我想聽聽", "有没有", "有沒有", "来一首", "來一首",
    "来几首", "來幾首", "来一些", "來一些", "来点", "來點", "我想听", "我想聽", "我要听", "我要聽", "想听", "想聽", "放一首", "播放",
    "给我放",
    "請給我", "请给我", "好听的", "好聽的", "之类的", "之類的", "类似的", "類似的", "的歌曲", "的音乐", "的音樂", "的歌", "を聴きたい",
    "が聴きたい", "を聞きたい", "が聞きたい", "を教えて", "をかけて", "のような曲", "みたいな曲", "おすすめの", "の曲", "들려줘", "추천해줘",
    "추천해 줘",
    "듣고 싶어", "틀어줘", "노래",
  ]
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
