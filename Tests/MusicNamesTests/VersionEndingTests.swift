import MusicNames
import Testing
import TextAnalysis

/// Kinds of recordings that titles say without a bracket or a dash of their own.
struct VersionEndingTests {
  private func tags(of title: String) -> VersionTags {
    var analyzer = Analyzer()
    return TitleParts(title, with: &analyzer).tags
  }

  @Test(
    arguments: [
      ("Stairway to Heaven (Live: O2 Arena, London)", .live), ("Moon (Live @ Wembley)", .live),
      ("몸매 (MOMMAE)REMIX【jay park】", .remix), ("精卫 DJ-ReMix", .remix), ("精卫DJ版", .remix),
      ("水の证-Acoustic Ver.-", .acoustic), ("隐形的翅膀 cover 张韶涵", .cover),
      ("童话镇 翻自 陈一发儿", .cover), ("takeoff slowed", .slowed), ("takeoff (slowed+reverb)", .slowed),
      ("Cool Kids sped up", .spedUp), ("Moon (feat. Ann) Remix", .remix),
    ] as [(String, VersionTags)])
  func anEndingSaysWhatRecordingItIs(_ title: String, _ expected: VersionTags) {
    #expect(tags(of: title).isSuperset(of: expected), "\(title): \(tags(of: title).names)")
  }

  @Test(arguments: [
    "Cover Me", "Discover", "Under Cover of Darkness", "Remix", "Do the Remix", "Long Live",
    "Never",
    "(I Can't Get No) Satisfaction", "Live and Let Die", "Fed Up", "Slow", "Forever", "Live",
    "Alive (Deliver Me)", "Uncover 2",
  ])
  func aNameSaysNothing(_ title: String) {
    #expect(tags(of: title) == [], "\(title): \(tags(of: title).names)")
  }

  @Test func theNameKeepsItsEnding() {
    var analyzer = Analyzer()
    #expect(TitleParts("Moon DJ-ReMix", with: &analyzer).base == "Moon DJ-ReMix")
  }
}
