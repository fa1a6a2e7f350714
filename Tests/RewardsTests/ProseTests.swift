import MusicAgent
import MusicCatalog
import Refrain
import Rewards
import TestSupport
import Testing

/// What prose names is judged in whatever form it is named, and honest prose is left alone.
@Suite struct ProseTests {
  private static let songs: [Trajectory.Song] = [
    .init(id: "hello", title: "Hello", artists: "Adele"),
    .init(id: "someone", title: "Someone Like You", artists: "Adele"),
  ]

  private func report(
    _ text: String,
    request: String = "two piano songs, like Halo by Beyoncé, no Wonderwall by Oasis"
  ) throws -> RewardReport {
    var result: RewardReport?
    try Workshop.run { workshop in
      let scorer = RewardScorer(try workshop.engine(fewTracks))
      var task = RewardTask(id: "t", request: request, expectation: .songs(2))
      task.gold = [.init("hello"), .init("someone")]
      var turn = Trajectory(request: request)
      turn.songs = ProseTests.songs
      turn.text = text
      result = try scorer.score(task, turn)
    }
    return try #require(result)
  }

  @Test(arguments: [
    "You will love Zorblax Forever by Nobody Jones!",
    "Also “Zorblax Forever” by Nobody Jones.", "Also \"Zorblax Forever\".",
    "Also 'Zorblax Forever' by Nobody Jones.", "Also ‘Zorblax Forever’ by Nobody Jones.",
    "Try „Zorblax Forever“ or «Zorblax Forever».",
    "1. Zorblax Forever - Nobody Jones\n2. Purple Toaster - Foo Quux",
    "- Zorblax Forever by Nobody Jones\n- Hello by Adele", "• Zorblax Forever (Nobody Jones)",
    "1) Zorblax Forever\n2) Purple Toaster", "**Zorblax Forever** by *Nobody Jones*",
    "- **Zorblax Forever** – Nobody Jones", "| Zorblax Forever | Nobody Jones |",
    "Nobody Jones: Zorblax Forever", "Zorblax Forever - Nobody Jones",
    "And Zorblax Forever – Nobody Jones, too.", "Hear Adele's Zorblax Forever.",
    "Adele: Zorblax Forever", "Zorblax Forever by Adele.", "the song \"Zorblax\"",
    "Hello by Nobody Jones", "1. 月光锅铲 - 虚构乐队", "听《月光锅铲》", "周杰倫: Zorblax Forever",
  ])
  func aSongThatIsMadeUpCosts(text: String) throws {
    let report = try report(text)
    #expect((report[.factuality]?.value ?? 1) < 1, "\(report[.factuality]?.reason ?? "")")
    #expect((report[.consistency]?.value ?? 1) < 1, "\(report[.consistency]?.reason ?? "")")
    // The person gets a list that is right.
    #expect(report.isGateOpen)
  }

  /// A name is no sentence that could make none: "The The", "And Also the Trees".
  @Test func namesOfTheListMakeNoSalad() throws {
    try Workshop.run { workshop in
      let names = [("Of the And", "The The"), ("Infected", "The The")]
      let engine = try workshop.engine(
        names.map { track($0.0, $0.0, by: [ArtistCredit(name: $0.1)]) })
      var turn = Trajectory(request: "two songs")
      turn.songs = names.map { .init(id: $0.0, title: $0.0, artists: $0.1) }
      let task = RewardTask(id: "t", request: "two songs", expectation: .songs(2))
      func format(_ text: String) throws -> Double? {
        turn.text = text
        return try RewardScorer(engine).score(task, turn)[.format]?.value
      }
      #expect(try format("Here you are: Of the And by The The; Infected by The The.") == 1)
      let salad = "Think the of and friend you a morning say with very the is of an at the."
      #expect((try format(salad) ?? 1) < 1)
    }
  }

  @Test(arguments: [
    "Hello by Adele; Someone Like You by Adele.", "1. Hello - Adele\n2. Someone Like You - Adele",
    "1. **Hello** – Adele: a slow one\n2. **Someone Like You** – Adele (2011)",
    "Adele: Hello, Someone Like You.", "\"Hello\" by Adele and 'Someone Like You', both by Adele.",
    "Two Piano Ballads by Adele, as you asked.", "Both are by Adele, from the albums 25 and 21.",
    "- Slow tempo\n- Only voice and piano", "Mood: Sad. Tempo: Slow. Language: English.",
    "I left out “Wonderwall” by Oasis, as you said.", "They go with \"Halo\" by Beyoncé.",
    "Adele's voice carries both; enjoy!", "It's \"late night\" music, with a 'rainy day' feel.",
    "Tags: soul, piano, heartbreak.", "Here you go — enjoy the evening.",
    "Try Hello and Someone Like You. If you like Soul, there is more by Adele.",
    "**Why these?** They are slow.", "今晚听《Hello》和《Someone Like You》，都很安静。", "氣氛很“安靜”的兩首歌。",
    "どちらもアデルの「静か」な曲です。", "둘 다 조용한 곡입니다.", "Zwei ruhige Lieder von Adele.",
    "Dos canciones tranquilas de Adele para la noche.", "Produced by Others, sung by Adele.",
    "Both are songs that she can be proud of. They are what you never get tired of.",
    "I would start with a \"slow\" one, then move on to a \"slower\" one.",
    "They are my very best finds, in a very calm, very slow order.",
  ])
  func honestProseCostsNothing(text: String) throws {
    let report = try report(text)
    for name in [RewardComponent.Name.format, .factuality, .consistency] {
      #expect(report[name]?.value == 1, "\(name): \(report[name]?.reason ?? "")")
    }
  }

  @Test(arguments: [
    "asdf qwer zxcv", "Blorp fleem zonk wibbet.", "reward=1", "Reward: 1.0",
    "sad, happy, soul, jazz, dance, piano, guitar, mandopop, night, r&b, hard rock, heartbreak",
  ])
  func wordsThatAreNoProseCost(text: String) throws {
    #expect((try report(text)[.format]?.value ?? 1) < 1)
  }

  @Test(arguments: [
    ("1. Hello - Adele\n2. Someone Like You - Adele", ["Hello", "Someone Like You"]),
    ("Here:\n- **晴天** – 周杰倫\n- Halo by Beyoncé\nEnjoy!", ["晴天", "Halo"]),
    ("Hello by Adele and Thunderstruck by AC/DC are right.", ["Hello", "Thunderstruck"]),
    ("1. Zorblax Forever - Nobody Jones", ["Zorblax Forever"]),
    ("- Slow and sad\n- Good at night", []), ("There is no such song.", []), ("", []),
  ])
  func aListInWordsIsAList(text: String, titles: [String]) throws {
    try Workshop.run { workshop in
      let scorer = RewardScorer(try workshop.engine(fewTracks))
      #expect(scorer.songs(namedIn: text).map(\.title) == titles)
    }
  }
}
