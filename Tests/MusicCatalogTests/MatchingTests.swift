import MusicCatalog
import Testing

@Suite struct MatchingTests {
  /// What each history entry of title and artist is matched to in a catalog of title, artist and album.
  private func matches(
    _ tracks: [(String, String, String)], _ mentions: [(String, String, String)]
  ) throws -> [String] {
    var result: [String] = []
    try Workshop.run { shop in
      let quoted = { (text: String) in text.replacing("\"", with: "\"\"") }
      let rows = tracks.enumerated().map { place, track in
        "\(place),\"\(quoted(track.0))\",\"\(quoted(track.1))\",\"\(quoted(track.2))\""
      }
      let catalog = try shop.catalog()
      let text = "id,title,artist,album\n" + rows.joined(separator: "\n") + "\n"
      _ = try catalog.importTracks(from: [shop.file("t.csv", text)])
      for (title, artist, album) in mentions {
        let line =
          "\"\(quoted(artist))\",\"\(quoted(album))\",\"\(quoted(title))\",01 Jan 2020 10:00\n"
        _ = try catalog.importEvents(from: [shop.file("h.csv", line)])
        result.append(try catalog.allEvents().map(\.track).joined())
        _ = try catalog.forget(listener: "me")
      }
    }
    return result
  }

  @Test func namesMeanTheSameWhateverServicesMakeOfThem() throws {
    let catalog = [
      ("Karma Police", "Radiohead", "OK Computer"),
      ("Uptown Funk (feat. Bruno Mars)", "Mark Ronson|Bruno Mars", "Uptown Special"),
      ("Here Comes the Sun - Remastered 2009", "The Beatles", "Abbey Road"),
      ("晴天", "周杰倫", "葉惠美"), ("T.N.T.", "AC/DC", "High Voltage"),
    ]
    let mentions = [
      ("karma police", "RADIOHEAD", ""), ("Karma Police - 2017 Remaster", "Radiohead", ""),
      ("Uptown Funk", "Mark Ronson", ""), ("Uptown Funk", "Mark Ronson, Bruno Mars", ""),
      ("Uptown Funk", "Bruno Mars & Mark Ronson", ""), ("Here Comes the Sun", "Beatles", ""),
      ("Here Comes The Sun (2019 Mix Version)", "The Beatles", ""), ("晴天", "周杰伦", ""),
      ("TNT", "ACDC", ""),
    ]
    #expect(try matches(catalog, mentions) == ["0", "0", "1", "1", "1", "2", "2", "3", "4"])
  }

  /// The words of guests are those that credits and titles are read by.
  @Test func guestsAreKnownHoweverTheyAreAnnounced() throws {
    let catalog = [("Uptown Funk", "Mark Ronson|Bruno Mars", "Uptown Special")]
    let words = ["feat.", "feat", "Feat:", "ft.", "ft", "FT:", "featuring", "featuring:", "f/"]
    let mentions = words.flatMap { word in
      [
        ("Uptown Funk", "Bruno Mars \(word) Mark Ronson", ""),
        ("Uptown Funk \(word) Bruno Mars", "Mark Ronson", ""),
      ]
    }
    #expect(try matches(catalog, mentions) == mentions.map { _ in "0" })
  }

  @Test func otherRecordingsAndOtherArtistsAreNoMatch() throws {
    let catalog = [("Karma Police", "Radiohead", "OK Computer"), ("Halo", "Beyoncé", "")]
    let mentions = [
      ("Karma Police (Live)", "Radiohead", ""), ("Karma Police", "Someone Else", ""),
      ("Karma", "Radiohead", ""), ("Halo (Remix)", "Beyoncé", ""), ("Halo", "", ""),
      ("Halo - Version 2", "Beyoncé", ""), ("Halo (1984 Version)", "Beyoncé", ""),
      ("Halo - Mono 12", "Beyoncé", ""),
    ]
    #expect(try matches(catalog, mentions) == ["", "", "", "", "", "", "", ""])
  }

  @Test func ofSeveralTracksTheOneOnTheAlbumIsMeant() throws {
    let catalog = [
      ("Halo", "Beyoncé", "Live at Roseland"), ("Halo", "Beyoncé", "I Am... Sasha Fierce"),
      ("Halo (2010 Remaster)", "Beyoncé", "Platinum"),
    ]
    let mentions = [
      ("Halo", "Beyoncé", "I Am... Sasha Fierce (Deluxe Edition)"), ("Halo", "Beyoncé", "unknown"),
      ("Halo", "Beyoncé", "Platinum"),
    ]
    #expect(try matches(catalog, mentions) == ["1", "0", "2"])
  }
}
