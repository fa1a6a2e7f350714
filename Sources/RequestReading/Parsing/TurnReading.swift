/// Times as compared with those of the turns before.
enum ComparedYears: Sendable {
  case older
  case newer
}

/// What one turn says, before it is joined with the turns before it.
struct TurnReading: Sendable {
  var items: [RequestItem] = []
  var things: [Thing] = []
  var followUps: [(value: FollowUp, items: Range<Int>)] = []
  /// Items of the numbers of works, which are looked for and no wish by themselves.
  var workNumbers: [Range<Int>] = []
  /// Somebody else than the artists named, or shown, is asked for.
  var wantsOthers = false
  /// Whether it asks for music at all.
  var asks = false
  /// Artists who were named without being asked for or refused.
  var mentioned: [NameMatch] = []
  /// The last title that was.
  var mentionedWork: (title: NameMatch, artist: NameMatch?)?
  /// Whether all but the song that was spoken of last is asked for: 除了这首，他还有什么歌.
  var exceptsMentioned = false
  /// Names of artists and titles whose refusal is taken back.
  var pardoned: [String] = []
  /// The same of genres, moods and the like.
  var pardonedConcepts: [Concept.ID] = []
  /// Whether years, and languages, do not matter any more.
  var liftsYears = false
  var liftsLanguages = false
  /// The same of lengths, and of how many.
  var liftsLengths = false
  var liftsCount = false
  /// Years that do not matter: "it doesn't have to be from the 60s".
  var ignoredYears: [YearSpan] = []
  /// Whether it says that what was shown is not of some years: "that's not 90s".
  var misjudgesYears = false
  /// Whether "older" or "newer" compares with the years that were asked for before.
  var comparedYears: ComparedYears?
  /// Whose version of the title spoken of before is asked for: "the Jeff Buckley one".
  var versionBy: NameMatch?
  /// Whether somebody else than whose song it is shall sing it.
  var refusesOriginal = false
  /// Whether the latest refusal of an earlier turn is taken back.
  var pardonsLast = false
  /// Who or what is said not to be of a kind: "Coldplay isn't rock".
  var misfits: [(subject: Thing?, theme: Thing)] = []
  /// Whether it names two, of which one is to be chosen; and which of two it takes.
  var offersTwo = false
  var choice: Int?
  /// Whether it adds to what was asked for: "and the 90s", "also French".
  var adds = false
  /// Whether it adds names or tags, and nothing else is said: あとミセスも, "and Queen too", 아 캐럴도요.
  var addsOnly: Bool {
    let isMarked = items.contains {
      $0.ends(with: .alsoBehind)
    }
    // 窦唯也加进来 asks for him.
    let endsMarked = items.suffix(2).map(\.text).joined().ends(with: .alsoEndings)
    return (adds || isOfCharacters && endsMarked) && !things.isEmpty
      && things.allSatisfy { ($0.isName || isMarked && $0.sort == .word) && $0.polarity == .wanted }
      && items.allSatisfy { item in
        !item.names.isEmpty || item.concept != nil && isMarked
          || item.hasAny(.and, .function, .more, .talk) && !item.has(.ask)
          || items.contains { $0.ends(with: .alsoBehind) }
            && item.words.count == 1
      }
  }
  /// Words that stand between whoever sings and the title: 莫文蔚唱的《如果没有你》.
  var sungBy: Set<Int> = []
  /// Whether something by somebody spoken of before is asked for: "his songs".
  var refersToPerson = false
  /// Whether that pronoun stands for one: "his songs".
  var refersToOne = false
  /// Whether whoever was asked for before is refused: "not her", 彼以外で.
  var refusesPerson = false
  /// Whether what it names is refused as what an earlier turn named: "same goes for Pearl Jam".
  var refusesAlike = false
  /// Whether what is asked for is like them: 跟她风格相近的歌手.
  var comparesPerson = false
  /// Whether another list is asked for, with a theme of its own.
  var startsAnew = false
  /// Whether all that was said before is to be forgotten: "start over".
  var startsOver = false
  /// Whether it asks whether there is something: "do you have Wonderwall?"
  var asksWhether = false
  /// Whether it speaks of one of those before: "the orchestral one".
  var isOfOne: Bool {
    items.contains { $0.ends(with: .oneOfThose) }
  }
  /// Whether it tells what somebody else likes: "my dad loves the 80s".
  var tellsOfOthers = false
  /// Whether it asks what something is: "what's reggaeton anyway?"
  var asksWhatItIs = false
  /// Whether it only talks about what it names.
  var remarks: Bool { (tellsOfOthers || asksWhatItIs) && !items.contains { $0.has(.ask) } }
  /// Whether what was asked for in the first turn holds again, and what came later does not.
  var goesBackToFirst = false
  /// Whether what is asked for takes the place of what was: "let's switch to folk instead", 换成民谣.
  var replaces = false
  /// Whether there are words that neither the lexicon nor a name explains.
  var hasUnknownWords = false
  /// Items of which every word is written with a capital, in English.
  var capitalized: Set<Int> = []
  var isCut = false
  /// Whether it tells of somebody's day and asks for nothing.
  var tellsOfLife = false
  /// Whether all of it asks after facts, or is talk.
  var asksFact = false
  /// Whether each of its sentences is talk, a comment or a question of fact.
  var isAside = false
  /// Whether its words are characters of scripts without spaces.
  var isOfCharacters = false

  /// Whether nothing is read but a refusal of words that nobody knows, which may as well be part of a
  /// title: "can't get no satisfaction", "nothing compares".
  var mayBeTitle: Bool {
    guard items.count > 1, items.count < 9, things.isEmpty != followUps.isEmpty else {
      return false
    }
    // "can't get no satisfaction" names its title in short.
    return things.allSatisfy { ($0.isFree || $0.isWork) && $0.polarity == .unwanted }
      && !items.contains { $0.hasAny(.noun, .performer, .purpose, .by) }
  }

  /// The same turn as words to look for.
  var asTitle: TurnReading {
    var reading = self
    reading.things = []
    reading.followUps = []
    reading.workNumbers = [items.startIndex..<items.endIndex]
    reading.asks = true
    return reading
  }

  /// The last word that a thing takes.
  func word(of thing: Thing) -> String? {
    items[safe: thing.items.upperBound - 1]?.lastWord
  }
}
