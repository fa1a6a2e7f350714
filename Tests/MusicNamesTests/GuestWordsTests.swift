import Testing

@testable import MusicNames

/// However a guest is announced, credits, parts of names and titles all know it.
struct GuestWordsTests {
  private static let words = [
    "feat", "feat.", "feat:", "ft", "ft.", "ft:", "Featuring", "featuring:", "f/", "F/",
  ]

  @Test(arguments: words)
  func aGuestIsOneInEveryRoom(_ word: String) {
    let credit = CreditText("Mumble \(word) Zephyr")
    #expect(credit.pieces.map(\.role) == [.main, .featured])
    #expect(ArtistParts.split("Mumble \(word) Zephyr") == ["Mumble", "Zephyr"])
    #expect(GuestRemark.cut("Some Song \(word) Zephyr").guest?.name == "Zephyr")
    #expect(CreditText("Mumble (\(word) Zephyr)").pieces.map(\.role) == [.main, .featured])
  }

  @Test func aSlashSeparatesBesideThem() {
    #expect(ArtistParts.split("Mumble w/ Zephyr") == ["Mumble", "Zephyr"])
    #expect(ArtistParts.split("Mumble/Zephyr") == ["Mumble", "Zephyr"])
  }

  @Test func aMiddleInitialIsNoGuest() {
    #expect(ArtistParts.split("John F. Doe") == ["John F. Doe"])
  }
}
