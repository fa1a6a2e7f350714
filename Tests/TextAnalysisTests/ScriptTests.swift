import Testing
import TextAnalysis

@Suite struct ScriptTests {
  private static let words: [(Script, String)] = [
    (.spaced, "aé9ЖعไＡ５"), (.ideograph, "愛々〇㐀豈𠮷"), (.hiragana, "あゞ"), (.katakana, "アーｱﾞ"),
    (.hangul, "한힣"), (.jamo, "ᄀㄱﾡ"), (.eastAsian, "、。「》ㄅꀀ！｡︰"), (.spaced, "♥😀-"),
  ]

  @Test func eachCharacterHasOneScript() {
    for (script, text) in Self.words {
      for scalar in text.unicodeScalars {
        #expect(Script.of(scalar) == script, "\(scalar) \(String(scalar.value, radix: 16))")
        #expect(scalar.isWide == (script != .spaced), "\(scalar)")
        #expect(Character(scalar).isWide == (script != .spaced), "\(scalar)")
      }
    }
  }
}
