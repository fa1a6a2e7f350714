/// What is said of others than those who speak, and of what there is.
extension WordList {
  // MARK: Others who are alike

  /// Others like those who were named or shown before: "someone similar".
  static let similarArtists = WordList(
    """
    en: someone similar, somebody similar, an artist similar, a band similar, a singer similar, \
    similar artist, similar artists, similar singer, similar singers, similar band, similar bands, \
    who else sounds like, anyone else who sounds like, somebody who sounds like, someone who sounds like, \
    anyone similar, anybody similar, others like, another band like that, another band like them, another artist like \
    that, another artist like her, another artist like him, another singer like that, another singer like her, another \
    singer like him, another group like that, other bands like that, other artists like that, someone else similar, \
    somebody else similar, someone else like that, somebody else like that, what else is like that, what else sounds \
    like that, who else is like that, who else sounds like that, who else does that
    zh: 类似的歌手, 类似的乐队, 类似的艺人, 类似嘅歌手, 类似嘅乐队, 相似的歌手, 相似的乐队, 相似的艺人, 差不多的歌手, 差不多的乐队, \
    差不多嘅歌手, 类似的其他歌手, 类似的其他乐队, 类似的其他艺人, 类似的其他人, 差不多的其他歌手, 差不多的其他乐队, 类似的乐团, 类似的组合, 类似的还有谁, 类似的有谁, 换个类似的, 换类似的, 类似的人
    ja: 似たアーティスト, 似た歌手, 似たバンド, 似た人, 似てるアーティスト, 似てる歌手, 似てるバンド, 似てる人, 近いアーティスト, 近いバンド, 似たような, 似た感じの, 似た系統の, 似た雰囲気の
    ko: 비슷한 다른 가수, 비슷한 다른 밴드, 비슷한 다른 그룹, 비슷한 다른 래퍼, 비슷한 다른 아티스트, 비슷한 다른 사람, 비슷한 가수, 비슷한 아티스트, 비슷한 밴드, 닮은 가수, 닮은 아티스트, 닮은 밴드
    es: otra banda parecida, otro grupo parecido, otro cantante parecido, otra cantante parecida, otro artista parecido, \
    otra artista parecida, otro grupo del estilo, otra banda del estilo, otro cantante del estilo, alguien parecido, alguien similar, artistas parecidos, artistas similares, cantantes parecidos, \
    cantantes similares, grupos parecidos, grupos similares
    de: andere band in der art, anderer künstler in der art, anderen künstler in der art, andere sängerin in der art, \
    anderen sänger in der art, ähnliche band, ähnlichen künstler, ähnlicher künstler, ähnlichen sänger, ähnliche \
    sängerin, jemand ähnliches, jemanden ähnliches, jemand ähnlichen, ähnliche künstler, ähnliche sänger, ähnliche bands
    fr: autre groupe du même genre, autre groupe dans le même style, autre groupe dans ce style, autre groupe similaire, \
    autre artiste du même genre, autre artiste dans ce style, autre artiste dans le même style, autre chanteur dans ce \
    style, autre chanteuse dans ce style, autre chanteur du même genre, autre chanteuse du même genre, quelqu'un de \
    similaire, quelqu'un similaire, un artiste similaire, un groupe similaire, artistes similaires
    pt: outra banda parecida, outro grupo parecido, outro cantor parecido, outra cantora parecida, outro artista parecido, \
    outro cantor no mesmo estilo, outra cantora no mesmo estilo, outra banda no mesmo estilo, outro artista no mesmo \
    estilo, alguém parecido, alguém similar, alguém semelhante, artistas parecidos, artistas semelhantes, \
    cantores parecidos, bandas parecidas
    """)
  static let similarInEnglish = WordList("similar")

  // MARK: Questions and remarks

  /// Ends of questions whether there is something.
  static let endsWhether = WordList(
    """
    ja: ありますか, ある, あります, あるかな
    ko: 있어, 있나, 있나요, 있어요, 있니, 있습니까
    zh: 的歌吗, 有吗, 有冇
    """)
  /// The beginning of a question what something is.
  static let questionsWhat = WordList(
    """
    en: what's, whats, what is, what are, what counts as, what even is, do people
    de: was ist, was sind, was zählt
    es: qué es, qué son
    fr: qu'est ce que, c'est quoi
    pt: o que é, o que são
    """)
  /// What somebody else likes.
  static let othersTastes = WordList(
    """
    en: my dad loves, my dad likes, my mom loves, my mom likes, my mum loves, my mum likes, my wife loves, \
    my wife likes, my husband loves, my husband likes, my kids love, my kids like, my brother loves, \
    my sister loves, my friend loves, my friends love, my boss loves, my girlfriend loves, \
    my boyfriend loves, my parents love, my parents like, people love, people like, everyone loves, \
    everybody loves
    zh: 我爸喜欢, 我妈喜欢, 我老婆喜欢, 我老公喜欢, 我朋友喜欢, 我女朋友喜欢, 我男朋友喜欢, 我爸爱听, 我妈爱听
    ja: 父が好き, 母が好き, 妻が好き, 夫が好き, 友達が好き
    ko: 아빠가 좋아, 엄마가 좋아, 아내가 좋아, 남편이 좋아, 친구가 좋아
    es: a mi padre le, a mi madre le, a mi mujer le
    de: mein vater liebt, meine mutter liebt, meine frau liebt, meine frau mag, mein vater mag
    fr: mon père adore, ma mère adore, ma femme adore
    pt: meu pai adora, minha mãe adora, minha mulher adora
    """)
  /// Stands for one of those that were spoken of.
  static let oneOfThose = WordList("one, ones, version, versions")

  // MARK: Whoever sings what was shown

  static let shownPerformers = WordList(
    """
    en: artist, singer, band, group, performer, musician
    es: artista, cantante, banda, grupo
    de: künstler, künstlerin, sänger, sängerin, gruppe, interpret
    fr: artiste, chanteur, chanteuse, groupe
    pt: cantor, cantora
    zh: 歌手, 艺人, 乐队, 乐团, 的人
    ja: アーティスト, バンド
    ko: 가수, 아티스트, 밴드
    """)
  static let artistRefusals = WordList(
    """
    en: no more, nothing more, nothing else, not again, not the, drop him, drop her, drop them, annoys me, \
    annoying, can't stand, i hate, don't like
    es: nada más
    de: nichts mehr, keine mehr, nicht mehr, nervt
    fr: plus rien, plus de, pas le
    pt: nada mais, não quero
    zh: 不要, 别放, 不喜欢, 不想听, 唔要, 唔钟意
    ja: なしで, 抜きで, いらない, 嫌い
    ko: 빼줘, 빼고, 말고, 싫어
    """)

  // MARK: Opinions

  /// Verbs between whoever thinks something of music and what it is thought of.
  static let verbsOfOpinion = WordList(
    "find, finds, found, think, thinks, thought, consider, considers, say, says, reckon, reckons")
  /// Whose opinion is nobody's here: "why do people hate X".
  static let anybody = WordList(
    "people, everyone, everybody, folks, critics, others, they, somebody, someone, nobody, snobs, hipsters"
  )
  static let hating = WordList(
    "complain, complains, hate, hates, hated, dislike, dislikes, despise, despises, detest, detests"
  )
  /// What is thought of music that somebody does not want to hear.
  static let badVerdicts = WordList(
    """
    abrasive, aggressive, annoying, awful, bad, boring, childish, corny, creepy, cringe, cringey, crap, depressing, \
    dreadful, dull, exhausting, frightening, garbage, grating, harsh, horrible, insufferable, irritating, jarring, lame, \
    loud, meh, noise, noisy, obnoxious, overrated, painful, preachy, pretentious, repetitive, rubbish, sappy, scary, \
    screechy, shrill, silly, stressful, stupid, terrible, tiresome, tiring, trash, unbearable, unlistenable, whiny
    """)

  // MARK: Parts of what is heard

  /// Parts of songs that are no instruments and no voices.
  static let partsOfSongs = WordList(
    """
    en: lyrics, lyric, chorus, choruses, beat, bass line, bassline, riff, hook, intro, outro, bridge, solo, \
    guitar solo, sax solo, drum solo, piano solo, production, melody, harmony, harmonies, falsetto, drop
    es: letra, letras, estribillo, solo, solo de guitarra, melodía, producción, ritmo
    de: Text, Texte, Refrain, Gitarrensolo, Solo, Melodie, Bassline, Beat
    fr: paroles, refrain, solo, solo de guitare, mélodie, ligne de basse
    pt: letra, letras, refrão, solo, solo de guitarra, melodia, batida
    zh: 歌词, 副歌, 前奏, 间奏, 尾奏, 旋律, 鼓点, 编曲, 声音, 嗓音, 唱功, 吉他solo
    ja: 歌詞, サビ, イントロ, アウトロ, メロディー, メロディ, 歌声, 声, ギターソロ, ベースライン
    ko: 가사, 후렴, 후렴구, 전주, 멜로디, 목소리, 음색, 기타 소리, 기타 솔로
    """)
  /// Before a part of what is heard.
  static let determinersOfParts = WordList(
    """
    en: this, that, these, those, the, his, her, their
    es: el, la, los, las, su, sus, esa, ese, esta, este, esos, esas
    de: der, die, das, ihre, ihr, seine, sein, diese, dieser, dieses
    fr: le, la, les, sa, son, ses, leur, leurs, ce, cette, ces
    pt: o, a, os, as, essa, esse, esta, este, sua, seu
    """)
  /// Behind it, where something is said of it.
  static let predicatesOfParts = WordList(
    """
    en: is, was, are, were, isn't, wasn't, gave, gives, give, kills, kill, killed, slaps, slap, hits, hit, makes, \
    make, made, comes, came, goes, gets, got, sounds, sounded, blew, blows, melts, though, tho, s
    es: es, son, era, eran, está, están, suena, suenan, me, te, fue
    de: ist, sind, war, waren, klingt, klingen, macht, geht, haut, hat, hört
    fr: est, sont, était, étaient, sonne, sonnent, me, m, donne, donnent
    pt: é, são, era, eram, está, estão, soa, soam, me, foi, dá
    """)
  /// An exclamation about what follows.
  static let exclamationsAboutParts = WordList(
    """
    en: what a
    es: qué
    de: was für eine, was für ein
    fr: quelle, quel
    pt: que
    """)
  /// What is said of a part at the end of a sentence.
  static let verdictsOnParts = WordList(
    """
    zh: 好听了, 真好听, 好好听, 太好听, 绝了, 太绝, 好治愈, 真治愈, 好带感, 真带感, 洗脑了, 好洗脑, 好震撼, 写得真好, 写得太好了, \
    写得好好, 真好, 好正, 起鸡皮疙瘩, 我就哭了, 无敌了, 爆炸, 太强了, 好强, 太美了, 好美, 真美, \
    也太绝了吧, 太顶了, 太炸了, 太牛了, 太神了, 封神了, 绝绝子, 太上头了
    ja: いいね, いいな, いいよね, やばい, やばいね, やばすぎ, やばすぎる, かっこいい, かっこいいね, すごい, すごいね, 最高, 最高だ, \
    鳥肌立った, 鳥肌が立った, 泣ける, 刺さる, 沁みる, 素敵, 素敵だ, きれい, きれいだ, 頭から離れない, 切なすぎる, 良すぎる, たまらない, 癒される, やばくない, \
    やばいわ, 神, 神すぎる, 最高かよ, えぐい
    ko: 좋다, 좋네, 좋더라, 좋아서 미치겠다, 미쳤다, 미쳤네, 미쳤어, 예술이네, 예술이다, 대박, 대박이다, 쩐다, 쩔어, 최고다, 최고네, 슬프다, \
    슬프네, 끝내준다, 끝내주네, 소름 돋는다, 소름 돋았어, 맴돌아, 맴돈다, 감동이다, 예쁘다, 예쁘네, 찢었다, 미쳤음, 지린다
    """)
  /// That somebody plays an instrument, or learns to.
  static let playingOneself = WordList(
    """
    en: used to play, i play, i played, taking lessons, lessons, learned to play, learning to play
    es: tocaba, toco, aprendí, clases de
    de: gespielt, spielte, gelernt, ich spiele, Unterricht
    fr: jouais, je joue, j'ai appris, j'apprends, cours de
    pt: tocava, toco, aprendi, aulas de
    zh: 学过, 弹过, 在学, 想学, 会弹, 学琴, 考过级
    ja: 習ってた, 習ってる, 習っていた, 習いたい, 弾いてた, 弾いていた, 弾ける, 弾きたい
    ko: 배웠, 배우고, 배우는, 쳤, 칠 줄, 배워
    """)

  /// With which a clause begins that tells of whoever speaks.
  static let openingsOfOwnTales = WordList(
    "i, i'm, i've, we, we're, it's, had, got, just, long, what, today, my, the")
  /// Who does something in a clause that only tells it.
  static let peopleOfTales = WordList(
    """
    en: they, he, she, there's, theres, there is, there are, everyone, everybody, nobody, half, our
    es: mi, mis, el vecino, la vecina, ella, ellos, todo el mundo, nadie
    fr: mon, ma, mes, tout le monde, le voisin, il, elle, ils
    de: mein, meine, er, sie, alle, der nachbar, da
    pt: meu, minha, meus, o vizinho, ele, ela, todo mundo
    zh: 我妈, 我爸, 我老婆, 我老公, 我女儿, 我儿子, 我女友, 我男友, 他, 她, 佢, 他们, 人家, 老板, 大家, 室友, 邻居, 同事
    """)
  /// With which a clause ends that complains of what follows: "one thing that kills me, country songs".
  static let pronounsAtEnd = WordList("it, that, this, them, me, long, loud, thing")

  static let praisesOfShown = WordList(
    "赞, 顶, 绝, 棒, 牛, 强, 神, 炸, 香, 爱, 好, 可, 酷, 帅, 燃, 稳, 秀, 美, 正, 劲, 甜, 魔, 懂, 戳, 对, 合")

  // MARK: Silence

  /// Parts of the phrases by which somebody wants no more music.
  static let stops = WordList(
    """
    stopthemusic, stopplaying, stopit, turnitoff, turnoff, turnthatoff, pause, shutitoff, 别放, 唔好放, 不要放, 停, 关掉, 关了, \
    止めて, とめて, ストップ, 그만틀, 꺼줘, 멈춰
    """)
  static let goingOn = WordList("dont, cantstop, never, 别停, 不要停, 不停, 唔好停, 止めないで, 멈추지")
}
