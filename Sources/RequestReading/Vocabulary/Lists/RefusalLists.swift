/// What refuses, and what denies that.
extension WordList {
  // MARK: Refusing

  static let no = WordList("no")
  static let not = WordList("not")
  static let without = WordList("without")
  static let nothing = WordList("nothing")
  /// A refusal before a name or a kind of recording.
  static let negations = WordList(
    """
    en: no, not, without
    de: keine, kein, ohne
    es: sin, nada
    fr: sans, pas, non
    pt: sem
    """)
  static let nothings = WordList("nothing, no, nichts, nada, rien")
  /// A refusal at the end: "Die Toten Hosen nein".
  static let finalNos = WordList(
    """
    en: no, nope, nah
    es: no
    de: nein, ne, nee, nö
    fr: non
    pt: não
    """)
  /// Words that do nothing else than refuse, whatever sentence they stand in.
  static let plainRefusals = WordList(
    "no, without, skip, except, exclude, avoid, hate, nothing, leave")
  /// The same behind "but", where somebody whom the catalog has is named.
  static let faintRefusals = WordList("not, never")
  /// Denials that deny what a sentence tells, and may refuse nothing.
  static let weakNegations = WordList(
    "not, dont, doesnt, didnt, isnt, arent, wasnt, werent, never")
  /// Before "complete", "the same": what is not so without somebody.
  static let denialsOfIncomplete = WordList("wont, wouldnt, isnt, not, never, aint, hardly")
  /// Questions that refuse: "who needs Adele?", "why would I want jazz?"
  static let questionsThatRefuse = WordList("who, why, do, does, must")
  /// Rules that stand behind a clause that names no music.
  static let strictOpenings = WordList("nothing, only, no, without, just")
  /// Refusals of what follows in Chinese.
  static let refusalsInChinese = WordList(
    """
    不要, 别放, 别播, 别来, 不听, 不想听, 不想再听, 排除, 去掉, 讨厌, 不喜欢, 唔要, 唔好, 唔听, 我不想听, 我不要, 我不想要, 我不听, \
    别给我放, 我唔想听, 除了, 除咗, 唔钟意, 憎, 不爱听
    """)
  /// That something is not had, which refuses the one word behind it: 不带人声的摇滚.
  static let lacking = WordList("不含, 不带, 没有, 没, 无, 冇, 不是, 并非, 非")
  /// Denials of a verb in Chinese.
  static let denialsInChinese = WordList("不, 没, 唔, 冇")
  static let doubledDenialsInChinese = WordList("不, 唔, 没")
  /// The plain negation right before a mood.
  static let plainNegationsInChinese = WordList("不, 唔")
  static let plainNegationsInKorean = WordList("안")
  static let endOfException = WordList("外")
  /// Parts of words that refuse the rest of the word.
  static let refusingPrefixes = WordList("non, anti")
  /// The same behind a hyphen: "Adele-free".
  static let refusingSuffixes = WordList("free, frei, freie, less")
  static let free = WordList("free")
  /// "enough Coldplay".
  static let enough = WordList("enough, genug, basta, stop")
  /// Behind what was heard enough: "enough rap for one day".
  static let hadForNow = WordList(
    """
    en: already, for today, for now, for tonight, for one day, for one night, for a while, for a day, for me, now
    de: für heute, für jetzt, jetzt
    """)
  static let tooMuch = WordList("too much, way too much, too much of")
  /// Who comes once too often: 又是周杰伦.
  static let again = WordList(
    "又是, 又系, また, 또, otra vez, de nuevo, de novo, outra vez, schon wieder")
  /// The same with a pronoun.
  static let repeats = WordList("又是, 又系, 怎么又是, 怎么还是, また, 또")
  static let againInEnglish = WordList("again")
  /// What is said once more of somebody who is refused.
  static let onceMore = WordList("again, wieder, encore")
  /// The same is said of what follows: "and so is Frozen".
  static let alike = WordList(
    """
    en: so is, so are, so does, same goes for, same for the, same for, same with, the same goes for, the same \
    for, the same with, ditto for, ditto with, ditto, so can, so should, so must, likewise, nor, as is, as are
    es: lo mismo con, lo mismo para, lo mismo digo de, lo mismo va para, igual con, tampoco
    de: das Gleiche gilt für, dasselbe gilt für, das gilt auch für, gilt auch für, genauso, ebenso, auch nicht, \
    auch kein, auch keine
    fr: pareil pour, idem pour, même chose pour, c'est pareil pour, idem, non plus de
    pt: o mesmo com, o mesmo para, o mesmo vale para, idem para, idem, também não
    zh: 同样, 一样还有, 同理
    ja: 同じく, 同様に
    ko: 마찬가지로, 똑같이
    """)
  /// The same before a name alone: 不要周杰伦，还有林俊杰.
  static let furthermore = WordList("还有, 以及, 另外")
  /// The same behind whom it is said of: "Oasis as well".
  static let alikeBehind = WordList(
    """
    en: as well, too, either, also, likewise, neither, same thing, same, the same, same here
    es: también, tampoco, igual, lo mismo
    de: auch, auch nicht, ebenso, genauso, ebenfalls, gleich mit, dito
    fr: aussi, non plus, pareil, idem, de même
    pt: também, também não, idem, igual
    zh: 也是, 也一样, 也算, 也别, 同理, 一样, 也不例外, 都系, 都系咁, 也同理
    ja: も, もだ, もね, も同じ, も同様, も同じく, も一緒, もです, もな
    ko: 도, 도요, 도 마찬가지, 도 마찬가지야, 도 마찬가지로, 도 똑같이, 도 똑같아, 역시
    """)
  /// A verb of several.
  static let pluralCopulas = WordList("are, were, both")
  /// Behind each of two in a list: 演歌も北島三郎も.
  static let bothParticles = WordList("も")
  /// Anything, before what it has.
  static let anythingThatHas = WordList(
    """
    en: anything, everything, stuff, songs, tracks, any, all
    es: cualquier, cualquiera, todo, todas, canciones
    de: alles, alle, lieder, songs
    fr: tout, toute, toutes, quoi que ce soit, chansons
    pt: qualquer, tudo, músicas, todas
    zh: 任何, 所有, 一切, 带, 有, 含
    """)
  /// Before the occasion that something is refused for, and between the two.
  static let beforeOccasion = WordList("at, in, on, during, when, while, whenever, from")
  static let betweenOccasion = WordList(
    "my, the, our, a, an, her, his, their, your, this, i'm, we're, i am, we are, i, we, it's")
  static let atInChinese = WordList("在, 喺, 响, 响埋")
  /// Answers that refuse what somebody names with a question mark: "Adele? Overplayed."
  static let verdicts = WordList(
    """
    overplayed, overrated, boring, pass, ugh, yawn, never, hardly, meh, yuck, eww, ew, no way, \
    please no, skip, next, exhausting, unbearable, over, done, tired, sick, enough
    """)
  /// Orders to go on to something else, which refuse whom somebody has just wondered at: 又周杰伦？轉歌.
  static let skips = WordList(
    """
    en: skip, skip it, skip that, skip this, skip this one, next, next one, next song, change it, change that, change the song, \
    change this, make it stop, make that stop, stop it, pick something else, something else, something different, \
    anything else, kick that out, take it off, turn it off
    es: siguiente, la siguiente, pasa, pásala, cámbiala, cambia, quítala, quítalo, otra cosa, pon otra cosa
    de: weiter, nächster, nächstes, nächstes lied, nächster song, mach das aus, mach aus, mach weg, was anderes, etwas anderes
    fr: suivant, suivante, la suivante, change, passe, zappe, autre chose, mets autre chose, coupe ça
    pt: próxima, a próxima, troca, troca isso, pula, passa, muda, outra coisa, põe outra coisa, coloca outra coisa
    zh: 转歌, 赶紧转歌, 快转歌, 快啲转歌, 快点转歌, 换掉, 快换掉, 换歌, 快换歌, 换一首, 换首歌, 切歌, 快切, 跳过, 下一首, 转第二个, \
    转第二首, 换别的, 换一个, 换个人, 快点切歌, 切了, 切掉, 换了
    ja: スキップ, スキップで, スキップして, 飛ばして, とばして, 次, 次いって, 次行って, 次の曲, 変えて, 別のにして, 別の曲, 止めて
    ko: 넘겨, 넘겨줘, 그냥 넘겨, 다음, 다음 곡, 다음 노래, 스킵, 스킵해, 바꿔, 바꿔줘, 다른 거, 다른 거 틀어줘, 꺼줘
    """)
  /// Before whom somebody is surprised at hearing again.
  static let surprisesAtRepeats = WordList(
    """
    en: again with, oh no, not again, ugh, why is it always, who keeps putting, who put, who keeps playing
    es: otra vez, de nuevo
    de: schon wieder, wieder
    fr: encore, encore du, encore de la
    pt: de novo, outra vez
    zh: 又, 又放, 又是, 又系, 又来, 又播, 怎么又, 怎么又是, 怎么又放, 点解又
    ja: また, うわ, げ, えー
    ko: 또, 아 또, 아니 또
    """)
  /// An answer that denies what was understood: 不是，我要...
  static let answersInChinese = WordList("不, 不是, 不是的, 不是啊, 唔系, 唔系呀, 唔系啊, 不是呀, 不对")
  /// What may stand between a refusal and its pronoun.
  static let beforeRefusedPersons = WordList(
    """
    of, to, hear, more, any, listen, want, de, d, du, von, mehr, mais, plus, mas, a, con, avec, mit, \
    放, 播, 听, 再, 给, 我, 要
    """)
  /// What may stand behind a refused pronoun: courtesy, times and nouns of music.
  static let behindRefusedPersons = WordList(
    """
    en: anymore, again, please, now, today, tonight, songs, stuff, music, voice
    de: mehr, bitte, schon, wieder, heute, doch, lieber, danke
    es: por, favor, porfa, ya, mas, gracias
    fr: plus, stp, svp, merci
    pt: obrigado, obrigada
    zh: 的, 了, 自己, 吧, 啊, 歌, 呀, 啦, 喇, 嘅, 吗
    """)
  /// Between a refusal and what was shown.
  static let beforeRefusedShown = WordList("of, any, more, like, 再, 放, de, von, mais, mehr")
  static let time = WordList("time")

  // MARK: Denying a refusal

  /// What denies all others: 非王心凌不听.
  static let doubleDenials = WordList("不听, 不可, 不行, 可不行, 莫属, 不要, 不爱, 唔听, 唔得")
  static let doubleDenialOpenings = WordList("非, 没, 没有, 冇, 少了, 不是, 唔系, 不系, 除非")
  static let noWay = WordList("no way")
  static let cannot = WordList("cant, cannot")
  /// What is not so without somebody: "it isn't complete without X".
  static let incomplete = WordList(
    "complete, same, right, good, done, finished, party, day, week, summer, wedding, christmas, night, weekend"
  )
  /// Verbs of refusing that are parts of music behind a word of music: "a dubstep drop".
  static let partsOfMusic = WordList("drop, drops, skip, skips, cut, cuts")
  static let bar = WordList("bar")
  /// Words that join what is refused alike.
  static let alternatives = WordList(
    """
    en: or, nor
    de: oder, noch
    fr: ou, ni
    es: o, ni
    pt: ou, nem
    """)
  /// What stands for another: "jazz instead of rock".
  static let insteadOf = WordList("instead, vez, lugar, lieu, statt, anstatt, anstelle")

  // MARK: Recordings and singers

  /// Behind "sung by": others than whom the title belongs to.
  static let otherThan = WordList("than, but, besides, except, que, als, isnt, not")
  /// Persons of whom it is said that they are others.
  static let byOthers = WordList(
    """
    by anyone other, by anyone but, by anyone except, by someone other, by anybody other, by anybody but, \
    by somebody other, 以外の人, 以外の歌手, じゃない人, ではない人, 以外が歌, 아닌사람, 아닌가수
    """)
  static let endsInOthers = WordList(
    """
    en: someone else, somebody else, others, other people, other artists
    es: otra persona, otro, otra, otros, otro artista, otros artistas
    de: jemand anderem, jemand anders, jemand anderen, anderen, wem anders
    fr: d'autres, quelqu'un d'autre
    pt: outra pessoa, outro, outra, outros, outro artista, outros artistas
    """)
  static let beginsWithOthers = WordList(
    "别人, 其他人, 其他歌手, 别的歌手, 人哋, 第二个人, 换人, 换个人, 他の, 别の, 违う人, 다른, 딴")
  static let covered = WordList("covered, 커버한")
  static let coveredInChinese = WordList("翻过, 谁翻过")
  /// Words of an instrumental that name no voice.
  static let instrumentals = WordList(
    "instrumental, instrumentals, 纯, 器, 演, 轻, い, 연, 인, 경, instrumental musik")
  static let covers = WordList("covers")
  /// Between an artist and 리메이크.
  static let songsInKorean = WordList("노래, 곡, 를, 을, 의")
  /// Behind what is refused in a list that goes on: "no techno whatsoever, house, trance".
  static let adverbsOfRefusals = WordList(
    "at all, whatsoever, anymore, any more, tonight, today, lately, ever, please, pls, much, here, now, ok, okay"
  )

  // MARK: Beside a refusal

  /// What does something to somebody, in a clause that says why it is refused.
  static let subjectsOfReasons = WordList(
    "it, its, that, this, they, these, those, he, she, his, her, their, everything, everyone, everybody"
  )
  /// What opens a clause that says why, without a subject of its own.
  static let reasons = WordList(
    """
    es: que, porque, pues, es que, ya que, ya, me da, me dan
    fr: ça, c'est, parce que, car, puisque, on
    pt: que, porque, pois, já que, já, isso, me dá
    de: weil, denn, davon, sonst, da
    zh: 不然, 否则, 要不然, 要不, 免得, 省得, 因为, 听了, 听着
    """)
  static let subjunctivesOfWishes = WordList(
    "sea, sean, seja, sejam, suene, suenen, tenga, tengan, tenha, tenham, no, não")
  static let lacks = WordList("没, 冇, 少了, 缺了, 离了, 无")
  static let notHearing = WordList("不听, 唔听, 不放, 唔播, 一天不听, 非")
  /// Whoever does something in such a clause.
  static let tellers = WordList(
    "my, they, he, she, everyone, everybody, nobody, half, there's, there, our, someone, somebody"
  )
  static let modalsOfWishes = WordList(
    "should, must, has, have, want, wants, need, needs, prefer, prefers")
  static let verbsOfEffect = WordList(
    """
    annoy, annoys, bore, bores, bother, bothers, bring, brings, distract, distracts, drive, drives, freak, freaks, \
    gave, get, gets, give, gives, grate, grates, hurt, hurts, irritate, irritates, made, make, makes, put, puts, \
    remind, reminded, reminds, scare, scares, send, sends, stress, stresses, upset, upsets, wake, wakes
    """)
  static let whatElse = WordList("what else, who else, anything else, anyone else, whats left")
  static let knowing = WordList(
    """
    i know, i already know, already know, know all about, i've heard, i have heard, i already have, already got, i've got all of, \
    i've already got, i already listen to
    """)
  static let ruins = WordList(
    "ruined, killed, spoiled, spoilt, overplayed, destroyed, wrecked, ruins, kills")
  static let keeping = WordList("keep, keeping, get, take")
  static let away = WordList("away")
  /// What stands between commas behind a negation, whose object follows.
  static let interruptions = WordList(
    """
    under any circumstances, under no circumstances, please, i beg you, for the love of god, for god's sake, ever, \
    seriously, whatever you do, whatever happens, i repeat, honestly
    """)
  /// What somebody says who will hear of no such thing.
  static let nevers = WordList(
    """
    en: never, never ever, no way, not a chance, absolutely not, over my dead body, dream on, no chance, as if
    es: ni de broma, ni hablar, ni en sueños, jamás, ni loco, ni loca
    de: niemals, auf keinen fall, kommt nicht in frage, vergiss es, nie im leben
    fr: jamais, jamais de la vie, sûrement pas, hors de question, même pas en rêve
    pt: nem pensar, de jeito nenhum, nem morto, nunca
    zh: 想都别想, 做梦, 没门, 门都没有, 绝不, 不可能, 休想, 发梦
    ja: ありえない, あり得ない, 絶対ない, 絶対いや, まさか
    ko: 절대 안 되지, 절대 안 돼, 어림없지, 말도 안 돼, 꿈도 꾸지 마
    """)
  static let wornOut = WordList("getting old, gettin old")
  static let orAnything = WordList(
    """
    or anything, or any, or anyone, nor anything, nor any, oder irgendwas, oder sonst was, ou quoi que ce soit, ni nada, \
    nem nada
    """)
  static let theRest = WordList("rest, remainder, resto, reste, übrigen, else, 其余, 其他, 剩下")
  static let solo = WordList("solo")
  static let exact = WordList("exact, godawful, same")
}
