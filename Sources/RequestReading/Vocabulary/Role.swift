/// What a word or phrase does in a request, beside any meaning it has for music.
///
/// The raw values stand in the word tables of each language.
enum Role: String, Sendable, CaseIterable {
  /// Says nothing: articles, pronouns, auxiliaries, praise.
  case function
  /// Subjects and verbs, which make a sentence of words: "it is", "they were".
  case verbal
  /// Stands before what music is for, and ends a refusal: "for", "while".
  case purpose
  /// Greets, thanks, agrees, ends.
  case talk
  /// Names what everything here is: songs, music, tunes.
  case noun
  /// Says that the name beside it is an album's.
  case album
  /// Names those who make it: artist, band, singer.
  case performer
  /// Asks for what follows, or for what stands before it where verbs come last.
  case ask
  /// Says that somebody likes what is named.
  case taste
  /// The same behind the names: "are my favorites".
  case tasteAfter
  /// Tells how the speaker feels, which is no wish.
  case state
  /// Makes a time of the name before it: "era", 那个年代.
  case eraOf
  /// Stands before a name: "the band", "called".
  case named
  /// Stands before what the music has.
  case with
  /// A word that says by its ending that it is too much: 暗すぎる.
  case excessive
  /// Asks after a fact: "who sang".
  case fact
  /// Names what is around music, and is none: headphones, tickets, an account.
  case offTopic

  /// Refuses what follows.
  case negate
  /// Refuses what stands before it.
  case negateAfter
  /// Refuses what follows, as far as `exceptEnd` where that comes.
  case except
  case exceptEnd
  /// Refuses what was just named: "neither of them", "take him off", "not that one".
  case refuseNamed
  /// Takes a refusal back: "is fine after all".
  case pardon
  /// Makes of a refusal that its object is what one cannot do without: 没有X我活不下去, "no X, no party".
  case indispensable
  /// Says what must not come by what happens if it does: "if … comes on", 再放, かけたら.
  case condition
  /// Takes back what was just asked for: "no wait", "I meant".
  case correct
  /// Ends a refusal: "but", "rather", 而是.
  case but
  case and
  /// Demands what follows and nothing else.
  case only
  case onlyAfter
  /// Wants what follows beside other things: "not only".
  case alsoOther
  /// What follows is neither wanted nor refused: "I don't mind".
  case ignore
  /// The languages or genres just named are all the same to the speaker.
  case either
  /// Years do not matter any more: "any decade", 不限年代.
  case anyYears
  /// Languages do not matter any more: "any language".
  case anyLanguage
  /// Lengths do not: "forget the time limit", 时长不限.
  case anyLength
  /// How many does not: "never mind how many".
  case anyCount
  /// What follows is too much: a preference against it.
  case too
  case tooAfter
  case less

  /// Likeness to what follows, or to what stands before it.
  case like
  case likeAfter
  /// Somebody else than those named.
  case others
  /// Stands between a song and its artist.
  case by
  /// Stands between an artist and a song: 的, の, 의.
  case possessive
  /// Stands before what the words are about.
  case about
  /// Refers to what was shown.
  case reference
  case more
  case instead
  /// What was asked for at first holds again.
  case backToFirst
  /// All that was asked for before is to be forgotten.
  case startOver
  /// What follows is another wish than what was asked for: "now some", 次は.
  case nextRequest
  /// Asks whether there is what follows, or stands before it: "do you have", 有没有.
  case whether

  /// Asks, in a question, whether there is none of what follows: "do you not have any", 怎么没有. Elsewhere it refuses.
  case whetherNone
  /// Beside a refusal: somebody has it all, or has heard it all, which refuses nothing where they ask for more of it.
  case exhausted

  /// Stands before the name of a language: "in", "sung in".
  case sungIn
  case new
  case unknown
  case popular
  case obscure
  case soft

  case live
  case remix
  case acoustic
  case cover
  case karaoke
  case instrumental
  case demo
  case original
  /// Makes a kind of recording of a word before it: "version", 版.
  case version

  /// Counts songs: 首, 曲, 곡.
  case counter
  case ordinalMark
  case minute
  case second
  case under
  case underAfter
  case over
  case overAfter

  /// Stands before a year and leaves it out, or keeps it.
  case before
  case beforeAfter
  case since
  case sinceAfter
  case after
  case until
  case untilAfter
  case early
  case mid
  case late
  /// Makes a decade of a number: 年代, 년대.
  case decade
  case decadeBefore
  case yearMark
  case between
  case through
  case recent
  case modern
  case old
  case last
  /// An emperor's era of Japan.
  case showa
  case heisei
  case reiwa

  /// Numbers, by their value in the tables: `number 5: five`.
  case number
  /// Places in what was shown, counted from 1; -1 is the last.
  case ordinal
}
