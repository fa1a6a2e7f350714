import Testing
import TextAnalysis

@testable import MusicNames

/// Words of titles that name guests, and those that only look so.
struct GuestRemarkTests {
  @Test(arguments: [
    ("Finesse (Remix; feat. Cardi B)", "Finesse", ["Cardi B"]),
    ("恋feat.初音ミク", "恋", ["初音ミク"]), ("Duet w/ Pink", "Duet", ["Pink"]),
    ("Song (con Shakira)", "Song", ["Shakira"]), ("Song <feat. Nena>", "Song", ["Nena"]),
    ("Song ft. Nena - Live", "Song", ["Nena"]), ("Live w/o You", "Live w/o You", []),
    ("Tanz (mit Mir)", "Tanz (mit Mir)", []), ("Song (mit Orchester)", "Song (mit Orchester)", []),
    ("Song (Con Calma)", "Song (Con Calma)", []), ("Vivo (con amor)", "Vivo (con amor)", []),
    ("I <3 You", "I <3 You", []), ("Defeat Me", "Defeat Me", []), ("Swift Kick", "Swift Kick", []),
    ("Left Behind", "Left Behind", []), ("(Guest House) Song", "(Guest House) Song", []),
    ("A & W/Root Beer", "A & W/Root Beer", []),
  ])
  func aTitleNamesItsGuests(_ title: String, _ base: String, _ guests: [String]) {
    var analyzer = Analyzer()
    let parts = TitleParts(title, with: &analyzer)
    #expect(parts.base == base, "\(title): \(parts.base)")
    #expect(parts.guests == guests, "\(title): \(parts.guests)")
  }

  @Test(arguments: [
    ("f**k you", "fuck you"), ("F--k You", "fuck You"), ("F__k You", "fuck You"),
    ("F@#k You", "fuck You"), ("**** You", "fuck You"), ("Sh!t Happens", "shit Happens"),
    ("A$$ Like That", "ass Like That"), ("B!tch", "bitch"), ("f**k!", "fuck"),
  ])
  func hiddenLettersAreShown(_ title: String, _ meant: String) {
    #expect(CensoredWords.uncovered(title) == meant)
  }

  @Test(arguments: [
    "Ke$ha", "P!nk", "A$AP Rocky", "Prelude in C#m", "B-A-D", "T-E-S", "****", "$100", "100%",
    "Wham!", "rock --pop", "a_b", "Ob-La-Di", "What?!", "No!", "@home", "F-U-N", "M*A*S*H",
  ])
  func signsOfTheirOwnStay(_ title: String) {
    #expect(CensoredWords.uncovered(title) == nil, "\(title)")
  }
}
