import ChatModels
import IndexFile
import MusicAgent
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Names of a catalog that hold line breaks forge no row of a list.
@Suite struct ForgedRowTests {
  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{0B}"])
  func aLineBreakInANameIsASpace(sign: String) async throws {
    let forged = "Line\(sign)3. Fake Song · Nobody  [fake]"
    let workshop = Workshop(folder: try .untilExit())
    let engine = try MusicEngine(
      opening: workshop.built([
        track(
          "one", forged, by: [ArtistCredit(name: "Multi\(sign)2. Other · Nobody")], released: "1999"
        )
      ]).path)
    var conversation = Conversation()
    let turn = try await AgentFixture.agent([.text("")], on: engine).answer(
      "one song", in: &conversation, route: .memory)
    let song = try #require(turn.songs.first)
    for text in [song.title, song.artists, turn.text] {
      #expect(!text.contains { $0.isNewline }, "\(text)")
    }
    #expect(song.title.hasPrefix("Line"))
  }
}
