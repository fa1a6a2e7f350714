/// What denies without refusing, what is excepted from a refusal, and what takes one back.
extension WordList {
  // MARK: Exceptions

  /// All that there is, of which an exception is no exception from a refusal.
  static let allOfThem = WordList(
    """
    en: all, any, anything, everything, anyone, everyone, anybody, everybody, whatever
    es: todo, todos, cualquier, cualquiera
    de: alles, alle, jeder, jede
    fr: tout, tous, toutes
    pt: tudo, todos, qualquer
    """)
  /// Behind whom a clause excepts from the refusal before it.
  static let excepted = WordList(
    """
    en: is the exception, is an exception, excepted, is the only exception
    es: es la excepción, exceptuado, es una excepción
    de: ist die ausnahme, ausgenommen, ist eine ausnahme
    fr: est l'exception, est une exception, fait exception
    pt: é a exceção, é exceção, é uma exceção
    zh: 除外, 的除外, 例外, 是例外, 系例外
    ja: は別, は例外, は別です, は別だよ, は例外です, だけは別, だけは例外, だけはOK, だけはいい, だけはいいよ, だけはありで, だけはアリ, \
    だけは大丈夫, はOK, は可, だけは可
    ko: 는 예외, 은 예외, 는 예외야, 은 예외야, 만 예외, 는 예외로, 은 예외로, 만 빼고, 만은 괜찮아, 만 괜찮아
    """)

  // MARK: Liking less

  /// What a clause says of whoever is liked less: "Queen not so much".
  static let lessLiked = WordList(
    """
    en: not so much, not as much, not that much, less so, not really, meh, not at all, not quite, not too much, \
    much less so, less
    es: no tanto, ni tanto, no mucho, no tan, menos, no demasiado, no tanto la verdad
    de: nicht so, nicht so sehr, eher weniger, weniger, nicht wirklich, nicht so ganz, nicht so richtig, eher nicht
    fr: moins, pas trop, pas tellement, pas vraiment, beaucoup moins, bof, pas tant que ça
    pt: nem tanto, não muito, não tanto, menos, não tanto assim
    zh: 就一般, 一般, 就一般般, 就算了, 就还好, 就没那么喜欢, 没那么喜欢, 不太行, 就麻麻地, 麻麻地
    ja: はそうでもない, そうでもない, はあまり, はそれほどでも, はいまいち, はそこまで, はそんなに
    ko: 는 별로, 은 별로, 는 그닥, 은 그닥, 는 그저 그래, 은 그저 그래, 는 글쎄, 은 글쎄
    """)
  /// Verbs of liking in the middle of a clause.
  static let verbsOfLiking = WordList(
    """
    en: enjoy, dig, adore
    de: gern, gerne
    pt: gosto, curto
    zh: 喜欢, 爱, 钟意
    ko: 좋, 좋아, 좋은데
    """)

  // MARK: What is denied of the speaker

  /// What somebody cannot do or does not know.
  static let inabilities = WordList(
    """
    es: no puedo, no sé, no consigo, no logro, no me puedo, no puedo ni, no sabemos, no podemos, no conozco a nadie
    de: kann nicht, kann mich nicht, kann heute nicht, kann gerade nicht, weiß nicht, weiß gar nicht, können nicht, \
    wissen nicht, kann einfach nicht, habe keine ahnung, hab keine ahnung, keine ahnung, habe keine zeit, \
    hab keine zeit, kann mich heute nicht, kenne niemanden, kenne keinen
    fr: n'arrive pas à, arrive pas à, ne sais pas, sais pas, ne peux pas, peux pas, n'arrive plus à, arrive plus à, \
    ne sait pas, ne savons pas, ne connais personne, connais personne
    pt: não consigo, não sei, não posso, não conseguimos, não sabemos, não tô conseguindo, não estou conseguindo, não conheço ninguém
    """)
  /// What somebody says of music that they cannot bear or hear behind such a denial.
  static let bearing = WordList(
    """
    es: con, soportar, aguantar, oír, escuchar, tragar, ver, más, oírlo, escucharlo
    de: hören, leiden, ausstehen, ertragen, sehen, mehr, ab, haben, brauchen, gebrauchen
    fr: supporter, sentir, voir, entendre, écouter, encadrer, plus, blairer
    pt: com, suportar, aguentar, ouvir, escutar, mais, ver
    """)
  /// Doubts and surprise, of which nothing in their sentence is refused.
  static let disbelief = WordList(
    """
    es: no puede ser, no me lo creo, no lo puedo creer, no me lo puedo creer, no puedo creer, no conocía, no lo sabía, no me acordaba
    de: kann nicht sein, kann doch nicht sein, kann ja nicht sein, das glaub ich nicht, das glaube ich nicht, \
    glaub ich nicht, glaube ich nicht, nicht zu fassen, das gibt's nicht, das gibt es nicht, kannte ich nicht, \
    kannte ich gar nicht
    fr: j'y crois pas, je n'y crois pas, je ne connaissais pas, je connaissais pas, c'est pas vrai, ce n'est pas vrai, \
    je le crois pas, pas possible
    pt: não acredito, não conhecia, não sabia, não lembrava, não é possível, não pode ser
    """)

  // MARK: What does not belong to a kind

  /// Denials before a kind of music: "isn't rock".
  static let denialsOfKind = WordList(
    """
    en: isn't, isnt, is not, ain't, aint, aren't, arent, are not, doesn't count as, doesnt count as, don't count as, does not count as, do not count as, \
    dont count as, is no, are no, that's not, thats not, it's not, its not, they're not, theyre not, isn't really, is not really, is hardly, was not, wasn't, wasnt
    es: no es, no son, no cuenta como, no cuentan como, no era
    de: ist kein, ist keine, sind kein, sind keine, ist doch kein, ist doch keine, sind doch kein, ist nicht, \
    zählt nicht als, ist ja kein, ist gar kein
    fr: c'est pas, ce n'est pas, n'est pas, est pas, ne compte pas comme, compte pas comme, c'est pas du
    pt: não é, não são, não conta como, não era, nem é
    zh: 不是, 不算, 不算是, 唔系, 唔算, 并不是, 又不是, 可不是
    """)
  /// The same behind it.
  static let denialsOfKindBehind = WordList(
    """
    ja: じゃない, ではない, じゃないよ, ではありません, じゃないです, とは言えない, じゃないでしょ
    ko: 아니야, 아니다, 아니에요, 아니지, 아니잖아, 이 아니야, 가 아니야, 라고 할 수 없
    """)

  // MARK: Taking back

  /// Before whose refusal is taken back.
  static let takingBack = WordList(
    """
    en: changed my mind about, changed my mind on, what i said about, wrong about, never mind about, nevermind about, \
    take back what i said about, unban, allow, bring back, put back, add back, let back
    es: cambié de opinión sobre, cambié de opinión con, cambié de idea sobre, lo que dije de, lo que dije sobre, \
    mejor deja, mejor dejad, mejor deja a, me arrepentí de quitar, vuelve a poner, puedes poner a
    de: meine meinung über, was ich über, meine meinung zu
    fr: changé d'avis pour, changé d'avis sur, j'ai dit sur, tu peux remettre, remets
    pt: mudei de ideia sobre, mudei de ideia quanto a, mudei de opinião sobre, o que eu disse da, o que eu disse do, \
    o que eu disse de, o que eu disse sobre, o que disse da, o que disse do, pode deixar, pode voltar com
    """)
  /// Behind whose refusal is taken back.
  static let takenBack = WordList(
    """
    en: is allowed, is allowed after all, can come back, can come back in, is allowed again, is back in, yes, \
    is not so bad after all, isn't so bad after all
    es: sí, sí puede sonar, sí va, vale también, ya me gusta
    de: darf doch rein, darf wieder rein, doch rein, wieder rein, ist wieder erlaubt, ja doch, geht doch
    fr: ça va, oui, c'est bon, ça va en fait, est de nouveau autorisé
    pt: sim, pode, pode sim, está liberada, está liberado
    zh: 加回来, 加回来吧, 放回来, 放回来吧, 加返, 加返啦, 放返入去
    ja: は戻して, を戻して, は戻していいよ, は入れていいよ, は入れて
    ko: 다시 넣어줘, 다시 넣어, 다시 넣어 줘, 는 다시 넣어줘, 은 다시 넣어줘
    """)
  /// The same behind a verb of putting.
  static let putBack = WordList(
    """
    en: back, back in, back on, in, in after all, in again, in then, back on the list, in the mix
    de: doch drin, drin, doch rein, wieder rein, wieder mit rein
    """)
  static let puttingBack = WordList(
    """
    en: put, bring, let, leave, keep, add, get
    de: lass, lasst, nimm, tu, pack
    """)

  // MARK: Titles

  /// Between a title and whose it is.
  static let byWords = WordList(
    """
    en: by
    es: de
    de: von
    fr: de, d, par
    pt: de, do, da, por
    """)
  /// Persons to whom titles speak.
  static let personsInTitles = WordList(
    """
    en: you, me, us
    es: ti, me, te, nos
    de: dich, mich, dir, mir, uns
    fr: toi, moi, me, m, t, nous
    pt: você, mim, ti, me, te
    """)
}

/// What was not liked once, or was not what somebody thinks it is.
extension WordList {
  /// Before what somebody did not like until they heard whom they like now.
  static let formerDislikes = WordList(
    """
    en: i never liked, i've never liked, never liked, never was into, i was never into, never cared for, i never cared \
    for, never got, i never got, never really liked, i never really liked, didn't like, i didn't like, didnt like, \
    i didnt like, didn't get, didnt get, i didn't get, i didnt get, didn't understand, i always hated, always hated, \
    i hated
    es: nunca me gustó, nunca me gustaron
    pt: nunca gostei de
    """)
  /// What turns such a sentence to what is liked now.
  static let turningPoints = WordList(
    """
    en: until, till, til
    es: hasta
    de: bis
    fr: jusqu'à
    pt: até
    zh: 直到, 听了, 自从
    """)
  /// Before what somebody does not like otherwise, or did not once: "normally I don't listen to metal but …".
  static let otherHabits = WordList(
    """
    en: i used to hate, used to hate, i used to dislike, i used to despise, normally i don't listen to, normally i dont \
    listen to, normally i don't like, normally i dont like, usually i don't listen to, usually i dont listen to, usually \
    i don't like, usually i dont like, i usually don't listen to, i usually dont listen to, i usually don't like, i usually \
    dont like, i normally don't listen to, i normally don't like, i don't usually listen to, i don't usually like, i don't \
    normally listen to, i don't normally like, i dont usually listen to, i dont usually like, i dont normally like, never \
    thought i'd say this, never thought id say this, never thought i would say this, i never thought i'd say this, i never \
    thought id say this
    es: antes no me gustaba, antes no me gustaban, antes odiaba, normalmente no escucho, no suelo escuchar
    de: früher mochte ich kein, früher mochte ich keinen, früher mochte ich keine, normalerweise höre ich kein, normalerweise \
    höre ich keinen, normalerweise höre ich keine, sonst höre ich kein, sonst höre ich keinen, sonst höre ich keine
    fr: avant je n'aimais pas, avant j'aimais pas, avant je détestais, d'habitude je n'écoute pas, d'habitude j'écoute pas, \
    normalement je n'écoute pas
    pt: antes eu não gostava de, antes não gostava de, eu odiava, normalmente não escuto, normalmente não ouço
    zh: 以前不喜欢, 以前不听, 以前不爱, 以前不爱听, 以前从不听, 本来不喜欢, 原本不喜欢, 原来不喜欢, 平时不听, 平常不听, 一向不听, 以前讨厌
    """)
  /// What turns from a habit to what is asked for now.
  static let turnsFromHabits = WordList(
    """
    en: until, till, til, before, but
    es: hasta, pero
    de: aber, doch
    fr: jusqu'à, mais
    pt: até, mas
    zh: 直到, 听了, 自从, 但, 但是, 不过, 可是
    """)
  /// What a sentence begins with that says something of what was shown.
  static let shownSubjects = WordList(
    """
    en: that, that's, thats, this, these, those, it, it's, its, they, they're, theyre, none of these, none of those, none \
    of them, half of these, half of those, half of them, most of these, most of those, most of them, some of these, some \
    of those, some of them, the first one, the second one, the third one, the last one
    es: esto, eso, esta, este, esa, ese, estas, estos, esas, esos
    de: das, die, der, dieses, diese, dieser
    fr: c'est, ça, ce n'est, celle-ci, celui-ci, ceux-là
    pt: isso, isto, essa, esse, esta, este, essas, esses
    zh: 这, 这首, 这些, 那首, 那些, 呢首, 嗰首, 呢啲
    ja: これ, それ, この曲, この歌, これら
    ko: 이건, 이거, 이 노래, 그건, 그거, 이것들
    """)
  /// What people hate, have or do not want in life, and nobody hears.
  static let mattersOfLife = WordList(
    """
    en: monday, mondays, my job, job, jobs, my boss, boss, complaints, worries, homework, exams, meetings, traffic, my ex, ex, \
    getting up, waking up, texted, plans, idea, clue, rush, pressure, joke, offense, problem, problems, rent, bills
    es: lunes, tráfico, deberes, exámenes, quejas, prisa
    de: montage, montag, stau, hausaufgaben, prüfungen, eile
    fr: lundis, lundi, boulot, bouchons, devoirs, examens
    pt: segundas, trânsito, provas, pressa
    zh: 上班, 加班, 开学, 考试, 起床, 早起, 洗碗, 周一, 星期一
    ja: 月曜日, 月曜, 残業, 宿題
    ko: 출근, 야근, 월요일, 시험, 숙제
    """)
  /// What rids of what stands behind it.
  static let ridding = WordList(
    "get rid of, getting rid of, kill, drown out, drive away, block out"
  )
  /// Before a verb that says what music is for.
  static let purposeOfVerbs = WordList("to")
  static let anythingOfMusic = WordList("something, anything, stuff")
  /// Before "heard everything by": nobody has.
  static let denialsOfHaving = WordList(
    "haven't, hadn't, not, never, wish, don't, nicht, pas, não, no")
  /// Both are wanted after all: 周杰伦换成林俊杰也不错，两个都要.
  static let bothAfterAll = WordList("都要, 换回来, 也不错, 不用换, 别换")

  /// Parts of words by which nobody cares which of several it is.
  static let indifference = WordList("상관없, 무관, 가리지 않, 아무거나, 无所谓, 冇所谓, 没所谓, 不重要, 不挑, どっちでも, どちらでも")
}

/// What only sounds like a refusal.
extension WordList {
  /// What somebody hears, whose name they ask for: 这不是周杰伦吗.
  static let heardNow = WordList(
    """
    zh: 这, 那, 现在, 刚才
    ja: これ, この曲, この歌, 今の, いまの, さっきの, それ
    ko: 이거, 이노래, 이곡, 이건, 지금나오는, 지금나온, 지금이거, 방금, 저거
    """)
  static let itIsNot = WordList("不是, 不就是, 唔系, 唔就系, 难道不是, 该不会是, 不会是")
  static let whetherItIs = WordList("是不是, 系唔系, 这是不是, 这首是不是, 这首歌是不是, 这个是不是")
  static let questionParticles = WordList("吗, 么, 吧, 咩, 啊, 的吗, 的歌吗, 唱的吗, 的声音吗")
  static let isItNot = WordList(
    """
    ja: じゃない, じゃないの, じゃないか, じゃないですか, じゃね, じゃん, ではない, ではないですか, じゃなくて, の曲じゃない, の声じゃない, \
    の歌じゃない
    ko: 아니야, 아냐, 아닌가, 아닌가요, 아니에요, 아니예요, 아닙니까, 아니었나, 아니냐, 노래 아니야, 노래 아냐, 노래 아닌가, 노래 아닌가요, \
    목소리 아니야
    """)
  /// Before whom something would happen without.
  static let unlessPlayed = WordList(
    """
    en: if you don't play, if you do not play, if you won't play, unless you play, unless i hear, if i don't hear, \
    if there's no, if there isn't any, no skipping, no removing, no taking out, stop skipping
    es: si no pones, si no suena, si no ponen
    fr: si tu mets pas, si tu ne mets pas, si j'entends pas, arrête de sauter
    de: wenn du nicht
    pt: se não tocar, se nao tocar, se não puser
    """)
  static let unlessPlayedInKorean = WordList("안틀면, 안틀어주면, 안나오면, 안들려주면")
  /// Before whom nobody shall take off.
  static let deniedRemovals = WordList(
    """
    don't take, do not take, never take, don't ever take, don't kick, do not kick, don't throw, don't cut, don't leave, \
    don't turn, never turn
    """)
  static let off = WordList("off, out, away, from")
  static let notPlaying = WordList("不放, 不播, 不给我放, 再不放, 不来点, 不让我听")
  static let orElse = WordList("我就, 我跟, 我同, 我和你, 就, 信不信, 的话我, 的歌我, 的歌就, 试试")
  static let why = WordList("なんで, 何で, なぜ, どうして, 왜, 为什么, 为啥, 怎么, 咋, 点解")
  static let absences = WordList(
    """
    ja: が入ってない, が入っていない, 入ってない, がない, が無い, がいない, ないの, 流れない, かからない, 出てこない
    ko: 없어, 없지, 없나, 없냐, 없는, 없네, 안나와, 안나오, 빠졌, 안틀어
    zh: 没了, 不见了, 没有, 没出现
    """)
  static let isThereNone = WordList(
    """
    のない, ない, がない, はない, とかない, のとかない, のないの, のないかな, ないかな, とかないかな, のないですか, ないですか, はないですか, \
    とかないですか, のありませんか, ありませんか, はありませんか, のないかしら, やつない, のやつない, なのない, な曲ない, 曲ない, の曲ない
    """)
  /// Of these, what refuses where nobody asks.
  static let isThereNoneUnlessAsked = WordList("のない, ない, がない, はない, なのない, 曲ない, な曲ない, の曲ない")
  static let once = WordList(
    """
    en: used to, i used to, once
    es: antes
    de: früher
    fr: avant
    pt: antes
    zh: 以前, 之前, 从前, 原来, 曾经, 小时候
    ja: 昔, 前は, 以前, 前まで
    ko: 예전, 옛날, 전에는, 전엔, 한때, 원래
    """)
  static let onceWithin = WordList("我以前, 我之前, 我从前, 我小时候, 나예전, 난예전, 나는예전, i used to")
  static let nowadays = WordList(
    """
    en: now, nowadays
    es: ahora, hoy
    de: jetzt, inzwischen, mittlerweile, heute
    fr: maintenant, aujourd'hui
    pt: agora, hoje
    zh: 现在, 如今, 而家
    ja: 今, 最近, 今では
    ko: 지금, 이젠, 이제, 요즘, 요새
    """)
}
