import Primitives
import Testing

@testable import MusicNames

struct CreditSplitterTests {
  /// A credit, and whom it names as "name" or "name:role".
  private static let credits: [(String, [String])] = [
    ("Queen & David Bowie", ["Queen", "David Bowie"]),
    ("Ed Sheeran, Beyoncé", ["Ed Sheeran", "Beyoncé"]),
    ("Gotye feat. Kimbra", ["Gotye", "Kimbra:featured"]),
    ("Gotye (feat. Kimbra)", ["Gotye", "Kimbra:featured"]),
    ("Gotye [ft. Kimbra]", ["Gotye", "Kimbra:featured"]),
    ("Gotye Ft Kimbra", ["Gotye", "Kimbra:featured"]),
    ("Gotye FEATURING Kimbra", ["Gotye", "Kimbra:featured"]),
    ("A with B", ["A", "B:with"]), ("A w/ B", ["A", "B:with"]),
    ("Anitta × J Balvin", ["Anitta", "J Balvin"]), ("Anitta×J Balvin", ["Anitta", "J Balvin"]),
    ("Anitta x J Balvin", ["Anitta", "J Balvin"]),
    ("Run DMC vs. Jason Nevins", ["Run DMC", "Jason Nevins"]),
    ("Run DMC vs Jason Nevins", ["Run DMC", "Jason Nevins"]), ("Nelly; Kelly", ["Nelly", "Kelly"]),
    ("Nelly / Kelly", ["Nelly", "Kelly"]), ("Nelly • Kelly", ["Nelly", "Kelly"]),
    ("周杰伦、费玉清", ["周杰伦", "费玉清"]), ("Max und Moritz", ["Max", "Moritz"]),
    ("Luc et Anne", ["Luc", "Anne"]), ("Juan y Pedro", ["Juan", "Pedro"]),
    ("A, B & C feat. D, E", ["A", "B", "C", "D:featured", "E:featured"]),
    ("Tyler, The Creator feat. Frank Ocean", ["Tyler, The Creator", "Frank Ocean:featured"]),
    ("Earth, Wind & Fire, The Emotions", ["Earth, Wind & Fire", "The Emotions"]),
    ("Paul Simon & Simon & Garfunkel", ["Paul Simon", "Simon & Garfunkel"]),
    ("Simon & Garfunkel", []), ("Simon and Garfunkel", []), ("SIMON + GARFUNKEL", []),
    ("Earth, Wind & Fire", []), ("AC/DC", []), ("Tyler, The Creator", []),
    ("Derek and the Dominos", []), ("Derek & The Dominos", []),
    ("Crosby, Stills, Nash & Young", []), ("Emerson, Lake & Palmer", []),
    ("Florence + the Machine", []), ("Florence and the Machine", []), ("Sunn O)))", []),
    ("+/-", []),
    ("Blood, Sweat & Tears", []), ("Peter, Paul and Mary", []), ("Malcolm X", []),
    ("Lil Nas X", []), ("Adele", []), ("", []), ("&", []), (",", []), ("feat. ", []),
    ("Somebody & His Orchestra", []), ("Somebody and the Unknowns", []),
    // Numbers, articles and words of nobody hold a name together.
    ("10,000 Maniacs", []), ("Bruce Springsteen & The E Street Band", []),
    ("The E Street Band", []),
    ("Now, Now", []), ("Oh, Sleeper", []), ("nothing,nowhere.", []), ("Up, Bustle and Out", []),
    ("Does It Offend You, Yeah?", []), ("Of Mice & Men", []), ("Beatles, The", []),
    ("Peter Bjorn and John", []), ("Chino y Nacho", []), ("Wisin y Yandel", []),
    ("Ricchi e Poveri", []), ("Boy & Bear", []), ("Not Drowning, Waving", []),
    ("I, Robot", []), ("Hello, Saferide", []), ("Years and Years", []),
    // Signs and words of other languages, and the members of a group in brackets.
    ("王力宏＆章子怡", ["王力宏", "章子怡"]), ("王力宏&章子怡", ["王力宏", "章子怡"]),
    ("Anavitória e Tiago Iorc", ["Anavitória", "Tiago Iorc"]),
    ("Al Bano e Romina Power", ["Al Bano", "Romina Power"]),
    ("周杰倫 和 費玉清", ["周杰倫", "費玉清"]), ("周杰伦和费玉清", ["周杰伦", "费玉清"]),
    ("周杰伦 温岚", ["周杰伦", "温岚"]), ("渡辺和三郎", []), ("椎名 林檎", []),
    (
      "Silk Sonic (Bruno Mars & Anderson .Paak)",
      ["Silk Sonic", "Bruno Mars", "Anderson .Paak"]
    ),
    ("Queen (UK band)", []), ("周杰倫 (Jay Chou)", []), ("和楽器バンド", []), ("渡辺和子", []),
    // The family name first is one person.
    ("Beethoven, Ludwig van", ["Ludwig van Beethoven"]), ("Bowie, David", ["David Bowie"]),
    ("Strauss, Richard", ["Richard Strauss"]),
    ("Bach, Johann Sebastian", ["Johann Sebastian Bach"]),
    ("Queen, David Bowie", ["Queen", "David Bowie"]), ("Drake, Rihanna", ["Drake", "Rihanna"]),
  ]

  @Test(arguments: credits.indices)
  func creditsNameTheirArtists(number: Int) {
    let (credit, expected) = Self.credits[number]
    var splitter = CreditSplitter()
    splitter.count(credit, tracks: 1, hasID: false)
    let parts = splitter.read(credit, hasID: false).parts.map {
      $0.role == .main ? $0.name : "\($0.name):\($0.role.name)"
    }
    #expect(parts == expected, "\(credit)")
  }

  @Test func theCatalogsOwnEvidenceKeepsANameWhole() {
    var splitter = CreditSplitter()
    splitter.count("Hinz & Kunz", tracks: 3, hasID: false)
    splitter.count("Mac & Cheese", tracks: 3, hasID: false)
    splitter.count("Mac", tracks: 1, hasID: false)
    splitter.count("Salt & Pepper", tracks: 9, hasID: false)
    splitter.count("Pepper & Oil", tracks: 1, hasID: false)
    splitter.count("Two & Tracks", tracks: 2, hasID: false)
    splitter.count("With & Id", tracks: 1, hasID: true)
    #expect(splitter.read("Hinz & Kunz", hasID: false) == CreditReading(.evidence))
    #expect(splitter.read("Mac & Cheese", hasID: false).basis == .split)
    #expect(splitter.read("Salt & Pepper", hasID: false).basis == .split)
    #expect(splitter.read("Two & Tracks", hasID: false).basis == .split)
    #expect(splitter.read("With & Id", hasID: true) == CreditReading(.identified))
  }

  @Test func whatIsSaidOfACreditHoldsAgainstAllEvidence() {
    var splitter = CreditSplitter(given: [
      "Salt & Pepper": ["Salt & Pepper"], "AC/DC": ["AC", "DC"], "Queen and Bowie": ["David Bowie"],
      "Hinz & Kunz": ["Hinz", "Kunz"],
    ])
    splitter.count("Salt", tracks: 5, hasID: false)
    splitter.count("Salt & Pepper", tracks: 1, hasID: false)
    splitter.count("Hinz & Kunz", tracks: 9, hasID: true)
    #expect(splitter.read("salt & pepper", hasID: false) == CreditReading(.givenWhole))
    #expect(
      splitter.read("Hinz & Kunz", hasID: true)
        == CreditReading(.given, [CreditPart("Hinz", .main), CreditPart("Kunz", .main)]))
    #expect(splitter.read("AC/DC", hasID: false).parts.map(\.name) == ["AC", "DC"])
    #expect(splitter.read("Queen and Bowie", hasID: false).parts.map(\.name) == ["David Bowie"])
    // Within a longer credit, too.
    #expect(
      splitter.read("Mac feat. Salt & Pepper", hasID: false).parts.map(\.name)
        == ["Mac", "Salt & Pepper"])
    #expect(splitter.isAttested("Kunz") && !splitter.isAttested("Pepper"))
  }

  @Test func aCapitalXSeparatesOnlyArtistsOfTheirOwn() {
    var splitter = CreditSplitter()
    for name in [
      "Kygo", "Whitney Houston", "Kygo X Whitney Houston", "Brandon Lake", "Lil Nas X",
      "Brandon Lake X Nobody", "Gina Z X Performance", "Lil Nas X & Kygo", "X Ambassadors",
      "Kygo, X Ambassadors", "TOMORROW X TOGETHER", "TOMORROW", "TOGETHER",
      String(repeating: "X ", count: 2000) + "Y",
    ] {
      splitter.count(name, tracks: 1, hasID: false)
    }
    func parts(_ name: String) -> [String] {
      splitter.read(name, hasID: false).parts.map(\.name)
    }
    #expect(parts("Kygo X Whitney Houston") == ["Kygo", "Whitney Houston"])
    #expect(parts("Whitney Houston X Kygo X Brandon Lake").count == 3)
    #expect(parts("Brandon Lake X Nobody") == ["Brandon Lake"])
    #expect(parts("Gina Z X Performance") == [])
    #expect(parts("Lil Nas X & Kygo") == ["Lil Nas X", "Kygo"])
    #expect(parts("Kygo, X Ambassadors") == ["Kygo", "X Ambassadors"])
    #expect(parts("TOMORROW X TOGETHER") == [])
    #expect(parts("Lil Nas X") == [])
  }

  @Test func aSortedNameIsOnePersonUnlessItsHalvesAreArtists() {
    var splitter = CreditSplitter()
    for name in [
      "Piaf, Édith", "Zappa, Moon Unit", "Moon Unit Zappa", "Cher, Bruno", "Cher",
      "Strauss, Johann",
      "Strauss, Richard",
    ] {
      splitter.count(name, tracks: 1, hasID: false)
    }
    func parts(_ name: String) -> [String] {
      splitter.read(name, hasID: false).parts.map(\.name)
    }
    #expect(splitter.read("Piaf, Édith", hasID: false).basis == .sorted)
    #expect(parts("Zappa, Moon Unit") == ["Moon Unit Zappa"])
    #expect(parts("Cher, Bruno") == ["Cher", "Bruno"])
    // Neither makes an artist of the family name.
    #expect(parts("Strauss, Johann") == ["Johann Strauss"])
    #expect(!splitter.isAttested("Strauss") && splitter.isAttested("Richard Strauss"))
  }

  @Test func whoIsKnownIsCreditedInNamesThatMayBeOneArtists() {
    var splitter = CreditSplitter()
    for name in [
      "南拳妈妈", "南拳妈妈和五月天", "凤凰传奇 五月天", "凤凰传奇", "椎名 林檎", "Zucchero", "Luciano Pavarotti con Zucchero",
      "Dua Lipa", "Calvin Harris/Dua Lipa", "Café con Leche", "Tom Petty", "Kim",
      "Tom Petty and the Heartbreakers", "Matt and Kim", "Jon", "ジョン・レノン", "レノン",
    ] {
      splitter.count(name, tracks: 1, hasID: false)
    }
    func parts(_ name: String) -> [String] {
      splitter.read(name, hasID: false).parts.map(\.name)
    }
    #expect(parts("南拳妈妈和五月天") == ["南拳妈妈"])
    #expect(parts("凤凰传奇 五月天") == [])
    #expect(parts("椎名 林檎") == [])
    #expect(parts("Luciano Pavarotti con Zucchero") == ["Zucchero"])
    #expect(parts("Calvin Harris/Dua Lipa") == ["Dua Lipa"])
    #expect(parts("Café con Leche") == [])
    #expect(parts("Tom Petty and the Heartbreakers") == ["Tom Petty"])
    #expect(parts("Matt and Kim") == [])
    #expect(parts("ジョン・レノン") == [])
    splitter.count("五月天", tracks: 1, hasID: false)
    #expect(splitter.read("南拳妈妈和五月天", hasID: false).basis == .split)
    #expect(splitter.read("凤凰传奇 五月天", hasID: false).basis == .split)
  }

  @Test func remarksNameWhoMadeARemix() {
    let remarks: [(String, String?)] = [
      ("Drake Remix", "Drake"), ("Cedric Gervais Extended Remix", "Cedric Gervais"),
      ("Remixed by Tiësto", "Tiësto"), ("Drake's Remix", "Drake"), ("Extended Remix", nil),
      ("Remix", nil), ("2012 Remix", nil),
    ]
    for (remark, name) in remarks { #expect(RemixerName.named(in: remark) == name, "\(remark)") }
    for name in ["Drake", "Cedric Gervais", "Deadmau5", "Night Moves Band"] {
      #expect(RemixerName.isSomebody(name), "\(name)")
    }
    for name in ["Club", "Deep House", "Summer", "Radio Dance", "our"] {
      #expect(!RemixerName.isSomebody(name), "\(name)")
    }
  }

  @Test func namesThatSoundAlikeShareTheirConsonants() {
    func isNear(_ left: String, _ right: String) -> Bool {
      SoundSkeleton(left).isNear(SoundSkeleton(right), isShort: left.utf8.count <= 3)
    }
    for (left, right) in [
      ("limpbiscuit", "limpbizkit"), ("deafleopard", "defleppard"), ("motleycrew", "motleycrue"),
      ("inexcess", "inxs"), ("lincolnpark", "linkinpark"), ("bitoruzu", "beatles"),
      ("aikon", "ikon"), ("baundi", "vaundy"), ("jz", "jayz"), ("boys2men", "boyz2men"),
    ] {
      #expect(isNear(left, right), "\(left) \(right)")
    }
    for (left, right) in [
      ("queen", "adele"), ("abba", "bob"), ("", ""), ("周", "周"), ("metallica", "megadeth"),
    ] {
      #expect(!isNear(left, right), "\(left) \(right)")
    }
  }

  @Test func aLeaderWhoIsThereIsCreditedBesideTheBand() {
    var splitter = CreditSplitter()
    splitter.count("Prinz", tracks: 1, hasID: false)
    splitter.count("Prinz & the Evolution", tracks: 1, hasID: false)
    #expect(
      splitter.read("Prinz & the Evolution", hasID: false)
        == CreditReading(.leader, [CreditPart("Prinz", .main)]))
    splitter.count("The Evolution", tracks: 1, hasID: false)
    #expect(splitter.read("Prinz & the Evolution", hasID: false).basis == .split)
  }

  @Test func signsWithoutSpacesSeparateOnlyThoseWhoAreThere() {
    var splitter = CreditSplitter()
    for name in ["Jay-Z/Linkin Park", "Jay-Z", "Linkin Park", "Hans/Unbekannt"] {
      splitter.count(name, tracks: 1, hasID: false)
    }
    #expect(
      splitter.read("Jay-Z/Linkin Park", hasID: false).parts.map(\.name) == [
        "Jay-Z", "Linkin Park",
      ])
    #expect(splitter.read("Hans/Unbekannt", hasID: false) == CreditReading(.single))
  }

  @Test func numbersInWordsAndRomanNumeralsAreDigits() {
    let cases: [(String, String)] = [
      ("twenty one pilots", "21 pilots"), ("ninety nine luftballons", "99 luftballons"),
      ("nineteen seventy nine", "1979"), ("boyz ii men", "boyz 2 men"), ("song two", "song 2"),
      ("one hundred", "100"), ("two thousand", "2000"), ("part i", "part 1"),
      ("malcolm x", "malcolm x"),
      ("two three", "2 3"), ("symphony no v", "symphony no 5"), ("i would die", "i would die"),
      ("", ""), ("21", "21"), ("seventy", "70"),
    ]
    for (words, digits) in cases {
      #expect(
        SpelledNumbers.inDigits(words.split(separator: " ").map(String.init)).joined(separator: " ")
          == digits)
    }
  }

  /// Names that are told to be plain by their bytes are cut as all others are.
  @Test func plainCreditsAreCutAsOthersAre() {
    let words = [
      "Queen", "and", "AND", "The", "x", "X", "feat", "feat.", "ft.Kimbra", "Featuring", "with",
      "w/",
      "vs", "VS.", "Versus", "e", "y", "og", "och", "und", "et", "meets", "presents", "pres.",
      "con",
      "com", "en", "med", "mit", "avec", "met", "b2b", "ja", "ve", "duet", "Fox", "From", "99",
      "!!!",
      "&", "+", ",", ";", "/", "|", "(feat. A)", "[B]", "<C>", "f/", "AC/DC", "P!nk", "Ke$ha", "-",
      "", "Beyoncé", "周杰倫", "和", "\t", "Mit", "Andy", "Metz", "Jay-Z", "D.J.", "*NSYNC", "e.",
    ]
    var generator = SplitMix64(seed: 5)
    var plain = 0
    let drawn = (0..<20_000).map { _ in
      (0...generator.below(5)).map { _ in words[generator.below(words.count)] }
        .joined(separator: generator.below(9) == 0 ? "  " : " ")
    }
    for name in drawn + words + Self.credits.map(\.0) + [" Queen ", "a", " ", "feat", "Fe"] {
      let (text, oracle) = (CreditText(name), CreditText(cutting: name))
      #expect(text.pieces == oracle.pieces, "\(name)")
      #expect(text.characters == oracle.characters, "\(name)")
      #expect(ArtistParts.split(name) == ArtistParts.split(cutting: name), "\(name)")
      if PlainCredit.isPlain(name) {
        plain += 1
        #expect(!name.contains { CreditText.joiningSigns.contains($0) })
      }
    }
    #expect(plain > 1_000 && plain < 15_000)
  }
}
