import Testing

@testable import ChatModels

struct QuestionTests {
  @Test(
    arguments: [
      ("who sings Purple Rain?", SimulatedQuestion(title: "Purple Rain", count: 1)),
      ("Who sang the song “So What”", SimulatedQuestion(title: "So What", count: 1)),
      ("Who is the singer of Kiss?", SimulatedQuestion(title: "Kiss", count: 1)),
      ("songs by Prince", SimulatedQuestion(artist: "Prince")),
      (
        "3 songs by Earth, Wind & Fire please",
        SimulatedQuestion(artist: "Earth, Wind & Fire", count: 3)
      ),
      (
        "songs by Nobody At All from 1990 to 1999",
        SimulatedQuestion(artist: "Nobody At All", firstYear: 1990, lastYear: 1999)
      ),
      (
        "5 songs with tag funk between 1970 and 1979",
        SimulatedQuestion(tags: ["funk"], firstYear: 1970, lastYear: 1979, count: 5)
      ),
      (
        "ten cool jazz tracks from the 1950s",
        SimulatedQuestion(tags: ["cool jazz"], firstYear: 1950, lastYear: 1959, count: 10)
      ),
      (
        "some pop of the 80s, not by Prince",
        SimulatedQuestion(
          tags: ["pop"], firstYear: 1980, lastYear: 1989, withoutArtists: ["Prince"])
      ),
      (
        "songs tagged zydeco before 1980 without Miles Davis",
        SimulatedQuestion(tags: ["zydeco"], lastYear: 1979, withoutArtists: ["Miles Davis"])
      ),
      ("a song since 2001", SimulatedQuestion(firstYear: 2001, count: 1)),
      ("something after 1984", SimulatedQuestion(firstYear: 1985)),
      ("1984-1986", SimulatedQuestion(firstYear: 1984, lastYear: 1986)),
      (#"{"artist":"Prince","count":3}"#, SimulatedQuestion(artist: "Prince", count: 3)),
      ("hello there", SimulatedQuestion()),
      ("who are you", SimulatedQuestion()),
    ])
  func wordsAreRead(words: String, question: SimulatedQuestion) {
    let read = SimulatedModelTests.sage.question(in: SimulatedModelTests.request(words))
    #expect(read == question)
  }

  @Test
  func onlyTheLastWordsOfTheUserCount() {
    let request = ChatRequest([
      .system("songs by Miles Davis"), .user("songs by Miles Davis"), .assistant("So What"),
      .user("songs by Prince"), .assistant(""), .tool("songs by Miles Davis", answering: "1"),
    ])
    #expect(
      SimulatedModelTests.sage.question(in: request) == SimulatedQuestion(artist: "Prince"))
  }

  @Test
  func aQuestionAdmitsWhatFitsAllOfIt() {
    let song = SimulatedSong(
      title: "Kiss", artists: ["Prince", "The Revolution"], year: 1986, tags: ["Pop", "funk"])
    for question in [
      SimulatedQuestion(), SimulatedQuestion(title: "KISS"),
      SimulatedQuestion(artist: "the  revolution"),
      SimulatedQuestion(artist: "Prince, The Revolution"),
      SimulatedQuestion(tags: ["pop", "Funk"], firstYear: 1986, lastYear: 1986),
    ] { #expect(question.admits(song)) }
    for question in [
      SimulatedQuestion(title: "Kis"), SimulatedQuestion(artist: "Revolution"),
      SimulatedQuestion(tags: ["pop", "jazz"]), SimulatedQuestion(firstYear: 1987),
      SimulatedQuestion(lastYear: 1985), SimulatedQuestion(withoutArtists: ["prince"]),
    ] { #expect(!question.admits(song)) }
    #expect(!SimulatedQuestion(firstYear: 1900).admits(SimulatedSong(title: "Kiss")))
  }
}
