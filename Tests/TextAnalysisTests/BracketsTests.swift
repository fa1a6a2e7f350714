import Testing

@testable import TextAnalysis

/// What brackets set off.
struct BracketsTests {
  @Test(arguments: [
    ("Queen (UK band)", "Queen ", "UK band"), ("Queen", "Queen", ""), ("稻香（翻唱）", "稻香", "翻唱"),
    ("a (b [c] d) e", "a  e", "b c d"), ("a) b", "a b", ""), ("a (b", "a ", "b"), ("", "", ""),
  ])
  func partsAreApart(_ text: String, _ outside: String, _ inside: String) {
    let parts = Brackets.parts(of: text)
    #expect(parts.outside == outside && parts.inside == inside)
  }

  @Test(arguments: [
    ("Roads [Official Video]", "Roads "), ("Roads (Live)", "Roads (Live)"),
    ("(Video) Roads (Live) 【Video】", " Roads (Live) "), ("Roads (Video", "Roads (Video"), ("", ""),
  ])
  func remarksGo(_ text: String, _ left: String) {
    #expect(Brackets.removed(from: text) { $0.hasSuffix("Video") } == left)
  }
}
