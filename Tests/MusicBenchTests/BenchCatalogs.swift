import MusicCatalog
import Primitives

/// Catalogs that know little, for what a bench may not make of it.
enum BenchCatalogs {
  private static let first = [
    "Amber", "Broken", "Crystal", "Distant", "Endless", "Frozen", "Golden", "Hidden", "Ivory",
    "Jagged", "Kindred", "Lonely", "Midnight", "Nameless", "Open", "Paper", "Quiet", "Restless",
    "Silver", "Tender",
  ]
  private static let second = [
    "Anchor", "Bridge", "Canyon", "Desert", "Engine", "Forest", "Garden", "Harbor", "Island",
    "Jungle", "Kingdom", "Lantern", "Mountain", "Needle", "Ocean",
  ]
  private static let artists = [
    "Alder Voss", "Birch Quill", "Cedar Lund", "Dahlia Moss", "Elm Rook", "Fern Hale", "Gale Orr",
    "Hazel Pike", "Iris Thorn", "Juniper Wray", "Kestrel Dunn", "Laurel Finch",
  ]

  /// Three hundred songs by twelve artists; how they are described is the caller's.
  static func songs(_ describe: (Int, inout TrackRecord) -> Void) -> [TrackRecord] {
    (0..<300).map { number in
      let title = "\(first[number % first.count]) \(second[number / first.count])"
      let name = artists[(number * 7 + number / 12) % artists.count]
      var record = TrackRecord(
        id: "s\(number)", title: title, artists: [ArtistCredit(name: name)])
      describe(number, &record)
      return record
    }
  }

  /// A list of the songs of each decade, and some that a chart has with the day.
  static func decades() -> [TrackRecord] {
    songs { number, record in
      record.released =
        number % 5 == 0
        ? ReleaseDate("\(1961 + number % 60)-05-01") : ReleaseDate("\(1960 + number % 6 * 10)")
    }
  }
}
