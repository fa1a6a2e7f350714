import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

@Suite struct RequestSplitterTests {
  @Test(arguments: [
    ("can you find me some songs by Sade", "Sade"),
    ("I'd like upbeat 90s rock", "upbeat 90s rock"),
    ("thank you! can we add a little Keith Urban?", "Keith Urban?"),
    ("Do you have any more like The Notorious B.I.G.?", "Notorious B.I.G.?"),
    ("i'm in the mood for Corey Taylor", "Corey Taylor"), ("我想听周杰伦的歌", "周杰伦"),
    ("I love them...can we add some Adele tunes?", "Adele"),
    ("给我推荐 伤感 的歌曲", "伤感"), ("米津玄師の曲を聴きたい", "米津玄師"),
  ])
  func whatIsAskedForIsToldFromTheWordsOfAsking(text: String, content: String) {
    let parts = RequestSplitter.split(text)
    let found = parts?.content.split(separator: " ").joined(separator: " ")
    #expect(found == content)
    #expect(parts?.asking.isEmpty == false)
  }

  @Test(arguments: [
    "I Want It That Way", "Can You Feel the Love Tonight", "All I Want for Christmas Is You",
    "rainy night piano ballad", "What's Up", "you", "thank you", "can you find me some songs", "",
    "晴天 周杰伦", "Give It To Me", "Please Please Me",
  ])
  func namesDescriptionsAndMerePolitenessAreNoRequests(text: String) {
    #expect(RequestSplitter.split(text) == nil)
  }

  @Test func wordsThatMayBeANameAreToldFromThePhrasesOfAsking() {
    let parts = RequestSplitter.split("can you find me love songs by Sade")
    #expect(parts == .init(content: "Sade", filler: "love", asking: "can you find me songs by"))
  }

  @Test
  func aRequestFindsWhatItNamesAndANameMadeOfSuchWordsIsFoundAllTheSame() throws {
    let tracks = [
      ("1", "Smooth Operator", "Sade"), ("2", "Can You Find Me", "Some Songs"),
      ("3", "Thank You for Everything", "Dido"), ("4", "Some Songs for You", "By Me"),
      ("5", "有没有", "韦礼安"), ("6", "没有什么不同", "曲婉婷"),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(
        tracks.map { .init(id: $0.0, title: $0.1, artists: [.init(name: $0.2)]) })
      #expect(try engine.search("can you find me some songs by Sade").first?.id == "1")
      #expect(try engine.search("Thank you for everything").first?.id == "3")
      #expect(try engine.search("Can you find me, some songs").first?.id == "2")
      #expect(try engine.search("有没有 韦礼安").first?.id == "5")
      let two = try engine.search("can you play \"smooth operator\" or \"some songs for\" please")
      #expect(Set(two.map(\.id)) == ["1", "4"])
      #expect(try engine.search("\"smooth operator\" \"some songs for\"").isEmpty)
      #expect(try engine.search("can you add something from Sade -operator").isEmpty)
    }
  }
}
