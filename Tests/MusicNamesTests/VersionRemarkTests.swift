import MusicNames
import Testing

/// What remarks in titles say of recordings, and what they only seem to say.
struct VersionRemarkTests {
  @Test(
    arguments: [
      ("翻自 磯村由紀子", VersionTags.cover), ("翻唱", .cover), ("cover 灿烈&punch", .cover),
      ("acoustic cover", [.acoustic, .cover]), ("tribute to john legend", .cover),
      ("live sessions", .live), ("bbc session", .live), ("itunes session", .live),
      ("outtake from 'oh mercy' sessions", .demo), ("mono mix 1998", [.edit, .remix]),
      ("made popular by train", .karaoke),
    ] as [(String, VersionTags)])
  func aRemarkSaysWhatRecordingItIs(_ remark: String, _ tags: VersionTags) {
    #expect(VersionTags(remark: remark) == tags, "\(VersionTags(remark: remark).names)")
  }

  @Test(arguments: [
    "from \"deep cover\"", "deep cover 98", "a tribute to father", "a tribute to the legends",
    "from \"raw power\" sessions", "from the concert",
  ])
  func theNameOfSomethingElseSaysNothing(_ remark: String) {
    #expect(VersionTags(remark: remark) == [], "\(VersionTags(remark: remark).names)")
  }
}
