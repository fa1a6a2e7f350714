import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Function words find nothing by themselves, count where another word is found, and are found where they are a
/// whole name.
struct FunctionWordTests {
  private static let tracks = [
    ("help", "Help!", "The Beatles"), ("heaven", "Just Like Heaven", "The Cure"),
    ("day", "This Is the Day", "The The"), ("baba", "Baba O'Riley", "The Who"),
    ("road", "Songs for the Road", "A Band"), ("born", "Born to Run", "The Boss"),
    ("it", "It", "Prince"), ("between", "You and Me", "Lifehouse"),
    ("rosas", "Rosas", "La Oreja de Van Gogh"), ("bamba", "La Bamba", "Los Lobos"),
    ("rose", "La Vie en rose", "Édith Piaf"), ("champs", "Les Champs de la mer", "Joe Dassin"),
    ("westerland", "Westerland", "Die Ärzte"), ("tage", "Tage wie diese", "Die Toten Hosen"),
    ("garota", "Garota de Ipanema", "João Gilberto"), ("aguas", "Águas de Março", "Elis Regina"),
    ("heart", "勇敢的心", "汪峰"), ("sky", "我的天空", "南征北战"),
    ("sakura", "桜の木", "森山"), ("kaze", "風の谷", "安田"),
    ("meaning", "너의 의미", "아이유"), ("waltz", "봄의 왈츠", "클래지콰이"),
  ].map { track($0.0, $0.1, by: [ArtistCredit(name: $0.2)]) }

  /// What is found by words, as it is counted.
  private func found(_ words: String) throws -> [String] {
    var ids: [String] = []
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      var question = Question(words, limit: 20)
      question.channels = [Channel.text]
      let answer = try engine.answer(question)
      ids = answer.map(\.id)
      #expect(answer.total == ids.count, "\(words): \(String(describing: answer.total))")
      question.channels = nil
      let all = try engine.answer(question)
      let byText = all.filter { $0.channels.contains { $0.name == Channel.text } }.map(\.id)
      #expect(Set(byText) == Set(ids), "\(words): \(byText)")
    }
    return ids
  }

  @Test(arguments: [
    ("the beatles", ["help"]), ("the cure", ["heaven"]), ("songs by the boss", ["born"]),
    ("can you play something from the beatles", ["help"]), ("this is heaven", ["heaven"]),
    ("la oreja", ["rosas"]), ("canciones de la oreja", ["rosas"]), ("la vie en rose", ["rose"]),
    ("les champs de la mer", ["champs"]), ("die ärzte", ["westerland"]), ("die hosen", ["tage"]),
    ("garota de ipanema", ["garota"]), ("勇敢的心", ["heart"]), ("我的天空", ["sky"]),
    ("桜の木", ["sakura"]), ("너의 의미", ["meaning"]),
  ])
  func whatSharesFunctionWordsAloneIsNeitherFoundNorCounted(_ words: String, _ ids: [String]) throws
  {
    #expect(try found(words) == ids, "\(words)")
  }

  @Test(arguments: [
    ("the the", "day"), ("The Who", "baba"), ("it", "it"), ("songs by the the", "day"),
    ("you and me", "between"), ("it by prince", "it"), ("you and me song", "between"),
  ])
  func aWholeNameOfThemIsFound(_ words: String, _ id: String) throws {
    try Workshop.run { workshop in
      var question = Question(words, limit: 20)
      question.channels = [Channel.text]
      let ids = try workshop.engine(Self.tracks).answer(question).map(\.id)
      #expect(words.contains("song") ? ids.contains(id) : ids.first == id, "\(words): \(ids)")
    }
  }

  @Test func theyCountWhereAnotherWordIsFound() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("without", "Cure", by: [ArtistCredit(name: "Somebody")]),
        track("with", "The Cure", by: [ArtistCredit(name: "Nobody")]),
        track("alone", "The Rest", by: [ArtistCredit(name: "Anybody")]),
      ])
      var question = Question("cure the pain", limit: 20)
      question.channels = [Channel.text]
      let answer = try engine.answer(question)
      #expect(answer.map(\.id) == ["with", "without"])
      #expect(answer.first?.evidence.first?.terms == ["cure", "the"])
    }
  }

  @Test func aWordThatIsBeingTypedMayBecomeAnyOther() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      #expect(try engine.search("heaven the", isTyping: true).map(\.id).contains("help"))
      #expect(try engine.search("heaven the ", isTyping: true).map(\.id) == ["heaven"])
    }
  }

  @Test func nothingIsFoundByThemBesideWordsThatNoTrackHas() throws {
    for words in ["the xyzzyqq", "de la xyzzyqq", "der xyzzyqq", "的魑魅"] {
      #expect(try found(words).isEmpty, "\(words)")
    }
  }
}
