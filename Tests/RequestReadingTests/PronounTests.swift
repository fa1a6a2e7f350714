import Evaluation
import RequestReading
import Testing

/// Whoever was asked for in an earlier turn is refused by a pronoun, and what was refused is fine after all.
struct PronounTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "Queen", "Drake", "周杰伦", "米津玄師", "아이유"] {
      names.insert(artist, .artist)
    }
    names.insert("平凡之路", .title)
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    ("play Adele", "not her"), ("play Adele", "no more of her please"),
    ("play Adele", "anyone but her"),
    ("play Adele", "I don't want to hear her anymore"), ("ponme Adele", "ella no"),
    ("ponme Adele", "sin ella"), ("ponme Adele", "nada de ella"), ("spiel Adele", "die nicht"),
    ("spiel Adele", "ohne sie"), ("spiel Adele", "genug von ihr"), ("mets Adele", "pas elle"),
    ("mets Adele", "sans elle"), ("mets Adele", "j'en ai assez d'elle"), ("toca Adele", "ela não"),
    ("toca Adele", "sem ela"), ("toca Adele", "chega dela"),
  ])
  func aPronounRefusesWhoeverWasAskedFor(_ turns: (String, String)) {
    let slots = read(turns.0, turns.1)
    #expect(slots.excludedArtists == ["Adele"], "\(turns)")
    #expect(slots.artists.isEmpty && slots.excludedTags.isEmpty, "\(turns)")
  }

  @Test(arguments: [
    ("来点周杰伦", "不要他了"), ("来点周杰伦", "除了他"), ("来点周杰伦", "他就算了吧"), ("来点周杰伦", "又是他"),
    ("来点周杰伦", "他的歌我听腻了"), ("米津玄師かけて", "彼以外で"), ("米津玄師かけて", "この人はもういい"),
    ("米津玄師かけて", "彼の曲はもういい"), ("아이유 틀어줘", "그 사람 말고"), ("아이유 틀어줘", "이 사람은 싫어"),
    ("아이유 틀어줘", "걔는 빼고"), ("아이유 틀어줘", "그 사람 노래는 이제 싫어"),
  ])
  func soDoPronounsInCharacters(_ turns: (String, String)) {
    let slots = read(turns.0, turns.1)
    #expect(slots.excludedArtists.count == 1, "\(turns)")
    #expect(slots.artists.isEmpty, "\(turns)")
  }

  @Test func aPronounRefusesNobodyElse() {
    #expect(read("play Adele", "not her, Queen").artists == ["Queen"])
    #expect(read("play Adele", "not her, Queen").excludedArtists == ["Adele"])
    #expect(read("mets Adele", "bon, j'en ai assez d'elle, mets Queen").artists == ["Queen"])
    #expect(read("给我妈放点周杰伦，她不爱听快的").artists == ["周杰伦"])
    #expect(read("来点周杰伦", "放几首他的吧，不要《平凡之路》").excludedArtists.isEmpty)
  }

  @Test func anotherVoiceIsSomebodyElse() {
    let slots = read("아이유 틀어줘", "다른 여자 가수")
    #expect(slots.excludedArtists == ["아이유"])
    #expect(slots.tags == ["여자 가수"])
  }

  @Test(arguments: [
    ("no jazz", "actually, jazz is fine"), ("no jazz", "jazz is okay too"),
    ("sin jazz", "bueno, el jazz vale"),
    ("kein Jazz", "na gut, Jazz geht auch"), ("pas de jazz", "le jazz ça passe"),
    ("sem jazz", "jazz pode"),
    ("不要爵士", "其实爵士也行"), ("不要爵士", "爵士也可以"), ("ジャズ抜きで", "ジャズもありかな"),
    ("재즈 빼고", "재즈도 괜찮아"), ("no Adele", "Adele is fine after all"), ("no Adele", "Adele's fine"),
    ("sin Adele", "Adele está bien"),
  ])
  func whatIsFineIsRefusedNoMoreAndNotAskedFor(_ turns: (String, String)) {
    let slots = read(turns.0, turns.1)
    #expect(slots.excludedTags.isEmpty && slots.excludedArtists.isEmpty, "\(turns)")
    #expect(slots.tags.isEmpty && slots.artists.isEmpty && !slots.isSmallTalk, "\(turns)")
  }

  @Test func whatIsFineIsNoPartOfARefusal() {
    let slots = read("no Drake, Queen is fine though. rap for the gym")
    #expect(slots.excludedArtists == ["Drake"])
    #expect(slots.tags == ["rap", "gym"])
  }
}
