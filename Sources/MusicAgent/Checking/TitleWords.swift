/// Words beside titles in English sentences: data that `AnnouncedTitle` and `LoneTitle` read with.
enum TitleWords {
  static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Words that begin what is no title behind "try", "have you heard" and the like.
  static let objects = set(
    """
    a an some something somebody someone's these those this that it them more any anything anybody one ones two
    three four five six seven eight nine ten few both each all every either other others another again along
    on out in and or with to for from by of at as me you us him we i they he she not no nothing none only
    just also next first second third last now tonight today tomorrow later once twice back through over under
    around up down what which whatever whichever how when if whether while where why who than then so such too
    well enough before after lately yet still always never very really quite instead together like less
    about against because but almost much many several plenty different similar new old older newer here there
    everything everyone today's is was are were has had have would will can could does did
    """)
  static let definite = set("the my your our his her their its")
  /// What somebody points at with an article.
  static let things = collections.union(
    set(
      """
      one ones first second third fourth fifth last next other others rest following same original lights volume
      headphones mood tempo pace voice voices piano guitar strings drums bass melody melodies lyrics words chorus
      rhythm list playlist opener closer version versions recording recordings selection choice choices picks
      suggestions suggestion favorites favourites favorite favourite thoughts feedback opinion taste three two
      four five six ten top kettle radio speakers sound feeling vibe genre style kind sort era decade catalog
      arrangement harmonies vocals story theme beat beats groove energy tone atmosphere
      """))
  /// Words for music at large, and for what it is made of.
  static let collections = set(
    """
    songs tracks tunes ballads albums music playlist playlists list artists singers bands hits classics pieces
    song track tune mix selection sounds style styles vibe vibes mood moods singles anthems covers versions version
    album recordings lullabies duets jazz voices pianos guitars piano guitar drums bass synths strings melodies lyrics vocals genres artist
    singer band genre collection records record instrumentals headphones beats choruses harmonies tempo tempos
    hymns serenades soundtracks soundtrack playlists numbers suggestions picks recommendations ones listening
    """)
  static let gerunds = set(
    """
    listening starting playing turning trying hearing skipping keeping taking adding checking exploring going
    beginning giving putting saving using making having looking getting mixing pairing browsing letting
    """)
  /// Words behind "the song" that go on with the sentence.
  static let behindNoun = set(
    """
    is was has had that which who you i we they it he she in on at for with of from and or but to as about does
    will would can could may might should sounds feels fits works makes sets gives brings comes came ends begins
    starts goes builds tells speaks keeps features opens closes moves always never also still really just itself
    here there above below first next again so too title list selection choice when where while because if
    became remains captures carries blends combines stays lasts plays leads offers holds takes says
    """)
  /// Words behind a title with which a sentence goes on.
  static let continuing = set(
    """
    and or but then tonight today now first next again for on in at with because if when while by from to as is
    was which that it instead too also before after so well always never please once twice loud just makes fits
    this like until alone of yet lately already over
    """)
  /// Words that end the sentence before, within one.
  static let joining = set(
    "and but because that think say know if while so then or maybe believe guess")
  /// Words that titles have inside.
  static let inner = set("in to of the with my your you me it from at on be into under over")
  static let idle = set("her him them me you us someone somebody anyone the")

  /// Words that begin a subject which is no title.
  static let subjects = set(
    """
    it this that these those here there what which who whose each every everything nothing anything something
    one ones two three he she we i you they both all none nobody somebody someone everyone another other others
    some any no more most much many such hope how when if where why whatever music love life my your our his
    her their its in on at for with from as since though although listening happiness sadness jazz rock pop soul
    first second third last next yes sure well mood sound voice tempo piano guitar silence nostalgia melancholy
    only not simply maybe perhaps also and but either neither half part anyone slow soft quiet let today tonight
    """)
  static let copulas = set("is was would remains makes sounds feels")
  static let articles = set("a an one my your the")
  static let praise = set(
    """
    a an one my your the perfect great good ideal lovely beautiful amazing wonderful nice best always so very
    really just exactly still right sad gorgeous fantastic brilliant excellent
    """)
  /// What a song is said to be.
  static let worth = set(
    """
    one song track tune ballad classic masterpiece choice pick hit anthem favorite favourite opener closer best
    saddest single fit start
    """)
  static let effects = set(
    "makes gets gives works fits helps feels sounds brings takes hits moves touches")
  static let fitting = set("fits suits matches")
  static let fitted = set("this the your it a that perfectly well nicely right here tonight your")
}

/// The same of languages beside English, for what is announced.
enum ForeignTitleWords {
  static let asking = TitleWords.set(
    """
    empfehle empfehlen probier écoute écoutez propose recommande suggère essaie essayez escucha escuche escuchen
    recomiendo sugiero prueba ouça escute recomendo sugiro ascolta ascoltate consiglio suggerisco
    """)
  static let pairs: [String: Set<String>] = [
    "dir": ["hör", "höre"], "euch": ["hört"], "canción": ["la"], "chanson": ["la"],
    "lied": ["das"], "canção": ["a"], "canzone": ["la"],
  ]
  /// Words that begin what is no title.
  static let objects = TitleWords.set(
    """
    diese dieses einige ein paar etwas mehr ihnen dir euch dazu hier zuerst auch noch es sie ihn alle mal zu
    sich nur dafür eher zwei drei vier fünf ces cet cette celle ceux quelques vous te toi aussi plus d'abord
    donc encore tout toutes ici ça les deux trois quatre cinq estas estos esta este eso esto algunas algunos unas
    unos algo más te le les también primero todo todas dos tres cuatro cinco estas algumas alguns umas uns mais
    lhe você também primeiro tudo duas queste questi questa alcune alcuni qualcosa anche prima tutto è es est is
    que é si ti vi la las les as
    """
  ).subtracting(["la", "las", "les", "as"])
  static let collections = TitleWords.set(
    """
    lieder lied songs song musik stück stücke titel balladen ballade album stimme version chansons chanson musique
    musiques titre titres morceau morceaux ballades version liste canciones canción música músicas tema temas
    baladas balada lista versión voz canções canção faixas faixa canzoni canzone musica brani brano ballate
    reihenfolge suivante suivantes première siguiente primera primeira erste ersten voix stimmen voces vozes
    piano klavier jazz rock pop
    """)
}
