import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// Words for kinds of music by themselves, moods, countries, names that are not there, and wishes that
/// nothing keeps.
struct PlainWordTests {
  private static let tracks =
    [
      track("juicy", "Juicy", by: [credit("Biggie")], language: "en", tags: ["hip hop"]),
      track("cream", "C.R.E.A.M.", by: [credit("Wu")], language: "en", tags: ["hip hop"]),
      track("what", "So What", by: [credit("Miles")], language: "zxx", tags: ["jazz"]),
      track("blue", "Blue Train", by: [credit("Trane")], language: "zxx", tags: ["jazz"]),
      track("last", "Last Christmas", by: [credit("Wham!")], language: "en", tags: ["christmas"]),
      track("gym", "Gym", by: [credit("Somebody")], language: "en", tags: ["calm"]),
      track("tiger", "Eye of the Tiger", by: [credit("Survivor")], tags: ["workout", "energetic"]),
      track("joy", "Joy", by: [credit("Group")], language: "en", tags: ["energetic"]),
      track("jrock", "ロックンロール", by: [credit("くるり")], language: "ja", tags: ["rock"]),
      track("krock", "하여가", by: [credit("서태지")], language: "ko", tags: ["rock"]),
      track("crock", "一无所有", by: [credit("崔健")], language: "zh", tags: ["rock"]),
      track("kballad", "보고 싶다", by: [credit("김범수")], language: "ko", tags: ["ballad"]),
      track("cballad", "十年", by: [credit("陳奕迅")], language: "zh", tags: ["ballad"]),
      track("rhapsody", "Bohemian Rhapsody", by: [credit("Queen")], language: "en", tags: ["rock"]),
      track(
        "sold", "The Man Who Sold the World", by: [credit("Nirvana")], language: "en",
        tags: ["grunge"], album: "MTV Unplugged in New York"),
      track(
        "teen", "Smells Like Teen Spirit", by: [credit("Nirvana")], language: "en", tags: ["grunge"]
      ),
    ]
    + (0..<6).map {
      track("quiet\($0)", "Quiet \($0)", by: [credit("Quiet \($0)")], tags: ["calm"])
    }

  private func answer(_ words: String, after turns: [String] = []) throws -> Answer {
    var answer: Answer?
    try Workshop.run { workshop in
      var question = Question(words, limit: 20)
      question.conversation = turns
      answer = try workshop.engine(PlainWordTests.tracks).answer(question)
    }
    return try #require(answer)
  }

  // MARK: Kinds of music

  @Test(arguments: [
    ("嘻哈", ["juicy", "cream"]), ("힙합", ["juicy", "cream"]), ("爵士", ["what", "blue"]),
    ("ジャズ", ["what", "blue"]), ("재즈", ["what", "blue"]), ("Weihnachtslieder", ["last"]),
  ])
  func aWordForAKindOfMusicAloneIsThat(_ words: String, _ ids: [String]) throws {
    let answer = try answer(words)
    #expect(Set(answer.prefix(ids.count).map(\.id)) == Set(ids), "\(answer.map(\.id))")
    #expect(answer.understood.contains { $0.field == .tags })
  }

  @Test func aTitleOfThatNameIsFound() throws {
    let found = try answer("gym").map(\.id)
    #expect(found.first == "gym", "\(found)")
  }

  @Test(arguments: ["upbeat songs", "something upbeat"])
  func aMoodThatIsReadIsLookedFor(_ words: String) throws {
    let answer = try answer(words)
    #expect(Set(answer.prefix(2).map(\.id)) == ["tiger", "joy"], "\(answer.map(\.id))")
    #expect(answer.total ?? 2 >= 2)
  }

  @Test(arguments: ["no rap", "不要说唱", "kein Rap", "ラップなしで", "랩 빼고"])
  func aRefusedWordIsRefusedInWhatTheCatalogCallsIt(_ words: String) throws {
    let answer = try answer(words)
    #expect(!answer.isEmpty && answer.allSatisfy { !["juicy", "cream"].contains($0.id) })
    #expect(answer.notes.contains { $0.contains("hip hop") }, "\(answer.notes)")
  }

  @Test(arguments: [
    ("Korean ballads", "ko"), ("韩国抒情歌", "ko"), ("some Japanese rock", "ja"), ("Chinese rock", "zh"),
  ])
  func aCountryBesideAGenreHolds(_ words: String, _ language: String) throws {
    let answer = try answer(words)
    #expect(!answer.isEmpty && answer.allSatisfy { $0.language == language }, "\(answer.map(\.id))")
  }

  @Test(arguments: ["Nirvana, but not the unplugged stuff", "Nirvana, no unplugged"])
  func aKindOfRecordingIsRefusedByTheAlbumsWordToo(_ words: String) throws {
    let answer = try answer(words)
    #expect(answer.contains { $0.id == "teen" } && !answer.contains { $0.id == "sold" })
  }

  // MARK: Names that are not there

  @Test(arguments: [
    "songs by Muse", "songs like Muse", "songs like Imagine by John Lennon",
  ])
  func whoIsNotThereIsSaidSoAndNobodyComesInTheirPlace(_ words: String) throws {
    let answer = try answer(words)
    #expect(answer.isEmpty && answer.total == 0, "\(answer.map(\.id))")
    #expect(answer.explanation?.reason.contains("nothing by the name of") == true)
  }

  @Test func besidesOtherWishesTheNameIsANote() throws {
    let answer = try answer("rock songs by Muse")
    #expect(!answer.isEmpty)
    #expect(answer.notes.contains { $0.contains("\"Muse\"") }, "\(answer.notes)")
  }

  /// What has a part of the name may be meant, and comes all the same.
  @Test(arguments: ["play Toto Nirvanov", "add some Toto Nirvanov please", "Toto Nirvanov"])
  func aNameIsKnownByItsCapitals(_ words: String) throws {
    let answer = try answer(words)
    let isSaid =
      answer.notes.contains { $0.contains("nothing by the name of \"Toto Nirvanov\"") }
      || answer.explanation?.reason.contains("nothing by the name of") == true
    #expect(isSaid, "\(answer.notes) \(String(describing: answer.explanation))")
  }

  @Test(arguments: [
    "songs by Queen", "songs like Bohemian Rhapsody", "something calm",
    "Play Something Funkadelical Tonight",
    "play Nirvana Smells Like Teen Spirit",
  ])
  func whatIsThereIsNotSaidToBeMissing(_ words: String) throws {
    #expect(try answer(words).notes.allSatisfy { !$0.contains("nothing by the name") })
  }

  @Test func whoWasRefusedBeforeLeavesNothingAndSaysWhy() throws {
    let answer = try answer("songs by Queen", after: ["no English songs"])
    #expect(answer.isEmpty && answer.total == 0, "\(answer.map(\.id))")
    #expect(answer.explanation?.without.contains { $0.constraint.contains("en") } == true)
  }

  // MARK: What is not kept is said

  @Test(arguments: [
    "female vocals, jazz", "rock at 140 bpm", "rock like Bohemian Rhapsody but shorter",
    "songs with \"Blue\" in the title",
  ])
  func wishesThatNothingKeepsAreSaidToBeUnkept(_ words: String) throws {
    #expect(try answer(words).notes.contains { $0.contains("was not applied") })
  }

  @Test(arguments: [
    "no longer sad songs", "I'm not sad any longer, play rock", "rock no longer than 3 minutes",
    "songs shorter than 3 minutes", "jazz in title track", "the rock song in title tracks",
  ])
  func wordsOfLengthsAndTitlesAreNotAlwaysWishes(_ words: String) throws {
    let notes = try answer(words).notes
    #expect(!notes.contains { $0.contains("lengths are") || $0.contains("title:WORD") }, "\(notes)")
  }

  @Test(arguments: ["rock", "jazz songs", "songs by Queen", "no rap", "Blue Train"])
  func nothingIsSaidToBeUnkeptThatNobodyWished(_ words: String) throws {
    #expect(try answer(words).notes.allSatisfy { !$0.contains("was not applied") })
  }

  @Test func thePartsOfAListAreAllInIt() throws {
    let answer = try answer("one Korean and two Japanese songs")
    #expect(answer.count == 3, "\(answer.map(\.id))")
    #expect(answer.allSatisfy { ["ko", "ja"].contains($0.language) })
  }

  // MARK: Numbers

  @Test(arguments: ["calm rock", "upbeat", "quiero llorar", "songs about trains", "sad hip hop"])
  func theTotalIsNeverLessThanTheHits(_ words: String) throws {
    let answer = try answer(words)
    #expect(answer.total.map { $0 >= answer.count } ?? true, "\(String(describing: answer.total))")
  }

  @Test func unknownLengthsAreSaidToBeUnknown() throws {
    for words in ["rock under 3 minutes", "songs under 10 minutes"] {
      let answer = try answer(words)
      #expect(answer.notes.contains { $0.contains("length is not known") }, "\(answer.notes)")
    }
  }

  @Test func whatIsAskedForOnceIsPreferredOnce() throws {
    let soft = try answer("some jazz please").constraints.filter { $0.kind == .soft }
    #expect(soft.map(\.constraint) == ["tag \"jazz\""])
  }
}
