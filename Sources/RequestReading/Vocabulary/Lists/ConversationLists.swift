/// What a turn does to those before it, courtesy, and praise.
extension WordList {
  // MARK: Adding, changing, beginning again

  /// The first word adds to what was asked for before.
  static let also = WordList("also, plus, auch, aussi, también, também, 还, 也, あと, 도")
  /// The last word does.
  static let alsoBehind = WordList("too, either, neither, も, 도, 也")
  static let alsoEndings = WordList("도, 도요, も, もね, もです")
  /// "and now some Rosalía" goes on to something else.
  static let nextInOrder = WordList(
    "now, then, next, jetzt, dann, danach, ahora, luego, después, maintenant, ensuite, agora, depois"
  )
  /// Nothing but a second thought.
  static let secondThoughts = WordList(
    "actually, eigentlich, doch, en fait, mejor, melhor, やっぱり, やっぱ, やはり, 아니, 算了, 还是")
  static let goingBack = WordList("go back, return to, switch back")

  // MARK: Others than were shown

  /// All that a turn says which asks for others, beside courtesy.
  static let othersAlone = WordList(
    """
    en: more, more songs, more music, more tracks, more of them, next, next one, next ones, next page, others, \
    other, other songs, other ones, other tracks, another, another one, another song, something else, anything \
    else, something different, different, different ones, different songs, different artist, different artists, \
    someone else, somebody else, other artists, other artist, new ones, what else, what else is there, keep \
    going, go on, different list, try again
    es: otra, otro, otra cosa, otras, otros, otras canciones, más, más canciones, algo diferente, algo distinto, \
    siguiente
    de: andere, anderes, etwas anderes, was anderes, noch mehr, mehr, mehr davon, andere Lieder, nächste, weiter
    fr: autre, autre chose, d'autres, autres, d'autres chansons, plus, encore, la suite, suivant
    pt: outra, outro, outra coisa, outras, outros, outras músicas, mais, mais músicas, próxima
    """)
  /// The same, wherever it stands in a short turn.
  static let othersInCharacters = WordList(
    """
    zh: 换一批, 换一组, 换一首, 换别的, 换点别的, 别的, 其他的, 再来, 还有吗, 更多, 下一批, 下一首, 另一首, 另外的, \
    其他歌手, 唔同嘅, 第二啲
    ja: 他の, ほかの, 別の, 違うの, もっと, 次の, 他に
    ko: 다른거, 다른걸, 다른노래, 다른곡, 다른가수, 더들려, 더보여, 더줘, 다음, 또다른
    """)
  static let courtesiesOfOthers = WordList(
    """
    en: please, the, some, me, give, show, play, ok, okay, now, and, a, an
    es: por, favor, y
    de: bitte, und
    fr: s, il, vous, plaît, et
    pt: e
    """)

  // MARK: Courtesy and talk

  static let courtesyOfNumbers = WordList("please, porfa, bitte, svp, stp")
  /// Behind the particle of a removal.
  static let courtesyOfRemovals = WordList(
    """
    though, tho, please, pls, actually, lol, haha, ok, okay, again, now, then, instead, thanks, too, today, tonight, \
    man, dude, alright, completely, entirely
    """)
  static let anymore = WordList("anymore")
  /// Courtesy that is the title of a song as well.
  static let greetings = WordList("hello, hey, sorry, please, thanks, goodbye, bye, yes")

  // MARK: What is fine after all

  /// What a clause may be made of that says so.
  static let verdictsOfFine = WordList(
    """
    en: is, s, are, songs, music, song, stuff, was, its, fine, ok, okay, good, alright, acceptable, \
    allowed, welcome, can, stay, may, too, again, now, then, actually, tho, though, also, after, all, i, \
    take, it, that, back, guess, works, really
    es: está, están, bien, vale, también, puede, quedarse, me, parece, sirve, pasa, todavía
    de: ist, sind, doch, geht, auch, gut, in, ordnung, darf, bleiben
    fr: ça, va, passe, est, c'est, bon, peut, rester, aussi, encore
    pt: pode, ficar, tudo, bem, beleza, também, serve
    """)
  /// Of which one must be there.
  static let fine = WordList(
    """
    en: fine, ok, okay, alright, acceptable, allowed, welcome, stay, good
    es: bien, vale, pasa
    de: gut, geht, ordnung, bleiben
    fr: ça, bon, rester
    pt: pode, bem, beleza
    """)
  static let fineInCharacters = WordList(
    """
    zh: 也行, 也可以, 也好, 也ok, 也不错, 也没关系, 也无妨, 也得, 都得, 也成, 还行, 可以, 还可以, 也能接受
    ja: でもいい, でもいいや, でもいいよ, もいい, もあり, もok, はok, でもok, も可, もありかな, なら大丈夫, も大丈夫, はあり
    ko: 도괜찮아, 도좋아, 는괜찮아, 은괜찮아, 도돼, 도ok, 는돼, 은돼, 도괜찮아요, 도좋아요, 는괜찮을듯
    """)
  /// Characters of which such a verdict has one.
  static let charactersOfFine = WordList("也, 行, 可, 还, 得, い, あ, 도, 돼, 는, 은")
  /// What may stand behind it.
  static let endingsOfFine = WordList("吧, 了, 啦, 的, 喇, かな, よ, です, ですよ, 요")
  /// That something pleases, behind what would happen.
  static let delights = WordList(
    """
    en: happy, love, dance, dancing, smile, sing, singing, louder, great, good, fine, glad, melt, excited
    es: alegro, bailo, feliz
    fr: danse
    de: tanze, freue
    pt: danço
    """)
  static let delightsInCharacters = WordList("开心, 高兴, 嬉, 最高, 上がる, 踊, 신나, 좋, 춤")
  static let cool = WordList("cool")

  // MARK: Others of the same feel

  static let otherBands = WordList(
    """
    en: different band, different bands, different artist, different artists, different singer, other band, \
    other artist, other singer, another band, another artist, another singer, someone else
    es: otra banda, otro grupo, otro artista, otro cantante
    fr: autre groupe, autre artiste, autre chanteur
    de: andere band, anderer künstler, anderer sänger
    pt: outra banda, outro artista, outro cantor
    zh: 换个乐队, 换个歌手, 别的歌手, 别的乐队, 其他歌手, 换一个歌手
    ja: 別のバンド, 別の歌手, 違うバンド, 違う歌手
    ko: 다른 밴드, 다른 가수
    """)
  static let sameFeels = WordList(
    """
    en: same vibe, same feel, same energy, same style, same mood, same sound, same spirit
    es: mismo estilo, misma onda, mismo rollo
    fr: même style, même ambiance, même énergie
    de: gleicher stil, gleiche stimmung, gleicher vibe, selbe stimmung
    pt: mesmo estilo, mesma vibe, mesma pegada
    zh: 同样的风格, 一样的感觉, 同样的感觉, 风格一样, 感觉一样
    ja: 同じ雰囲気, 同じ感じ, 同じノリ
    ko: 같은 느낌, 같은 분위기
    """)
}
