/// What is said of others than those who speak, and of what there is.
extension WordList {
  /// Others like those who were named or shown before: "someone similar".
  static let similarArtists = WordList(
    """
    someone similar, somebody similar, an artist similar, a band similar, a singer similar,  \
    similar artist, similar artists, similar singer, similar singers, similar band, similar bands,  \
    类似的歌手, 类似的乐队, 类似的艺人, 类似嘅歌手, 类似嘅乐队, 类似嘅艺人, 相似的歌手, 相似的乐队, 相似的艺人, 相似嘅歌手, 相似嘅乐队, 相似嘅艺人, 差不多的歌手, 差不多的乐队,  \
    差不多的艺人, 差不多嘅歌手, 差不多嘅乐队, 差不多嘅艺人, 似たアーティスト, 似た歌手, 似たバンド, 似た人, 似てるアーティスト, 似てる歌手, 似てるバンド, 似てる人,  \
    近いアーティスト, 近い歌手, 近いバンド, 近い人, 비슷한 가수, 비슷한 아티스트, 비슷한 밴드, 닮은 가수, 닮은 아티스트, 닮은 밴드, alguien parecido,  \
    alguien parecidos, alguien similar, alguien similares, artistas parecido, artistas parecidos,  \
    artistas similar, artistas similares, cantantes parecido, cantantes parecidos, cantantes similar,  \
    cantantes similares, grupos parecido, grupos parecidos, grupos similar, grupos similares,  \
    jemand ähnliches, jemanden ähnliches, jemand ähnlichen, ähnliche künstler, ähnliche sänger,  \
    ähnliche bands, quelqu'un de similaire, quelqu'un similaire, quelqu'un similaires,  \
    un artiste de similaire, un artiste similaire, un artiste similaires, un groupe de similaire,  \
    un groupe similaire, un groupe similaires, des artistes de similaire, des artistes similaire,  \
    des artistes similaires, artistes similaires, alguém parecido, alguém parecidos, alguém similar,  \
    alguém semelhante, alguém semelhantes, artistas parecido, artistas parecidos, artistas similar,  \
    artistas semelhante, artistas semelhantes, cantores parecido, cantores parecidos, cantores similar,  \
    cantores semelhante, cantores semelhantes, bandas parecido, bandas parecidos, bandas similar,  \
    bandas semelhante, bandas semelhantes
    """)
  static let similarInEnglish = WordList("similar")
  /// Ends of questions whether there is something.
  static let endsWhether = WordList(
    "ありますか, ある, あります, あるかな, 있어, 있나, 있나요, 있어요, 있니, 있습니까, 的歌吗, 有吗, 有嗎, 有冇")
  /// The beginning of a question what something is.
  static let questionsWhat = WordList(
    """
    what's, whats, what is, what are, what counts as, what even is, do people, was ist, was sind,  \
    was zählt, qué es, qué son, qu'est ce que, c'est quoi, o que é, o que são
    """)
  /// What somebody else likes.
  static let othersTastes = WordList(
    """
    my dad loves, my dad likes, my mom loves, my mom likes, my mum loves, my mum likes, my wife loves,  \
    my wife likes, my husband loves, my husband likes, my kids love, my kids like, my brother loves,  \
    my sister loves, my friend loves, my friends love, my boss loves, my girlfriend loves,  \
    my boyfriend loves, my parents love, my parents like, people love, people like, everyone loves,  \
    everybody loves, 我爸喜欢, 我妈喜欢, 我老婆喜欢, 我老公喜欢, 我朋友喜欢, 我女朋友喜欢, 我男朋友喜欢, 我爸爱听, 我妈爱听, 父が好き, 母が好き, 妻が好き,  \
    夫が好き, 友達が好き, 아빠가 좋아, 엄마가 좋아, 아내가 좋아, 남편이 좋아, 친구가 좋아, a mi padre le, a mi madre le, a mi mujer le,  \
    mein vater liebt, meine mutter liebt, meine frau liebt, meine frau mag, mein vater mag,  \
    mon père adore, ma mère adore, ma femme adore, meu pai adora, minha mãe adora, minha mulher adora
    """)
  /// Stands for one of those that were spoken of.
  static let oneOfThose = WordList("one, ones, version, versions")

  // MARK: Whoever sings what was shown

  static let shownPerformers = WordList(
    """
    artist, singer, band, group, performer, musician, artista, cantante, banda, grupo, künstler,  \
    künstlerin, sänger, sängerin, gruppe, interpret, artiste, chanteur, chanteuse, groupe, cantor,  \
    cantora, 歌手, 艺人, 乐队, 乐团, 的人, アーティスト, バンド, 가수, 아티스트, 밴드
    """)
  static let artistRefusals = WordList(
    """
    no more, nothing more, nothing else, not again, not the, drop him, drop her, drop them, annoys me,  \
    annoying, can't stand, i hate, don't like, nada más, nichts mehr, keine mehr, nicht mehr, nervt,  \
    plus rien, plus de, pas le, nada mais, não quero, 不要, 别放, 不喜欢, 不想听, 唔要, 唔鍾意, なしで, 抜きで, いらない, 嫌い,  \
    빼줘, 빼고, 말고, 싫어
    """)
}
