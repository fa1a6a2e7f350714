/// The genres that ID3 has numbers for (ID3v1, with Winamp's extensions), as taggers write them:
/// `17`, `(17)`, `(17)Rock`, `(51)(39)`.
enum GenreNumber {
  /// The names that a text means; nil for one without numbers.
  static func names(in text: String) -> [String]? {
    if text.utf8.count <= 3, text.utf8.allSatisfy(DateReading.isDigit) {
      return name(text[...]).map { [$0] }
    }
    guard text.hasPrefix("("), !text.hasPrefix("((") else { return nil }
    var found: [String] = []
    var rest = text[...]
    while rest.first == "(", let end = rest.firstIndex(of: ")"),
      let name = name(rest[rest.index(after: rest.startIndex)..<end])
    {
      found.append(name)
      rest = rest[rest.index(after: end)...]
    }
    guard !found.isEmpty else { return nil }
    // The words behind a number say the same, or say it more exactly.
    let words = rest.drop { $0 == " " }
    return words.isEmpty ? found : found.dropLast() + [String(words)]
  }

  private static func name(_ number: Substring) -> String? {
    if number == "RX" { return "Remix" }
    if number == "CR" { return "Cover" }
    guard let place = Int(number), number.utf8.allSatisfy(DateReading.isDigit),
      place < all.count
    else { return nil }
    return String(all[place])
  }

  private static let all = """
    Blues|Classic Rock|Country|Dance|Disco|Funk|Grunge|Hip-Hop|Jazz|Metal|New Age|Oldies|Other|Pop|\
    R&B|Rap|Reggae|Rock|Techno|Industrial|Alternative|Ska|Death Metal|Pranks|Soundtrack|\
    Euro-Techno|Ambient|Trip-Hop|Vocal|Jazz+Funk|Fusion|Trance|Classical|Instrumental|Acid|House|\
    Game|Sound Clip|Gospel|Noise|Alternative Rock|Bass|Soul|Punk|Space|Meditative|\
    Instrumental Pop|Instrumental Rock|Ethnic|Gothic|Darkwave|Techno-Industrial|Electronic|\
    Pop-Folk|Eurodance|Dream|Southern Rock|Comedy|Cult|Gangsta|Top 40|Christian Rap|Pop/Funk|\
    Jungle|Native American|Cabaret|New Wave|Psychedelic|Rave|Showtunes|Trailer|Lo-Fi|Tribal|\
    Acid Punk|Acid Jazz|Polka|Retro|Musical|Rock & Roll|Hard Rock|Folk|Folk-Rock|National Folk|\
    Swing|Fast Fusion|Bebop|Latin|Revival|Celtic|Bluegrass|Avantgarde|Gothic Rock|\
    Progressive Rock|Psychedelic Rock|Symphonic Rock|Slow Rock|Big Band|Chorus|Easy Listening|\
    Acoustic|Humour|Speech|Chanson|Opera|Chamber Music|Sonata|Symphony|Booty Bass|Primus|\
    Porn Groove|Satire|Slow Jam|Club|Tango|Samba|Folklore|Ballad|Power Ballad|Rhythmic Soul|\
    Freestyle|Duet|Punk Rock|Drum Solo|A Cappella|Euro-House|Dance Hall|Goa|Drum & Bass|\
    Club-House|Hardcore Techno|Terror|Indie|BritPop|Afro-Punk|Polsk Punk|Beat|\
    Christian Gangsta Rap|Heavy Metal|Black Metal|Crossover|Contemporary Christian|\
    Christian Rock|Merengue|Salsa|Thrash Metal|Anime|JPop|Synthpop
    """.split(separator: "|")
}
