import Foundation

/// Readings of a line or a path that names a track, the most likely first. Which of them is meant, the
/// catalog says: a reading matches only when it has a track of that title by that artist.
enum TrackText {
  /// Of `Radiohead - Karma Police`, with any dash: artist and title, and then the other way round.
  static func named(_ text: String) -> (likely: [TrackMention], reversed: [TrackMention]) {
    guard let (first, second) = halves(of: text) else { return ([], []) }
    var likely = [TrackMention(title: second, artist: first)]
    let inner = second.components(separatedBy: " - ")
    // `artist - album - title`, and `artist - album - 03 - title`.
    if inner.count > 1, let title = inner.last {
      var mention = TrackMention(title: withoutNumber(title), artist: first)
      mention.album = inner[0]
      likely.append(mention)
    }
    return (likely, [TrackMention(title: first, artist: second)])
  }

  /// Of a path such as `artist/album/06 title.flac`, with a folder for each disc or without, or a file
  /// name such as `artist - title.mp3`.
  /// Addresses of streams say nothing.
  static func located(_ path: String) -> (likely: [TrackMention], reversed: [TrackMention]) {
    guard let local = local(path) else { return ([], []) }
    let parts = local.split { $0 == "/" || $0 == "\\" }.map(String.init)
    guard let file = parts.last else { return ([], []) }
    let whole = PlaylistName.of(file: file)
    let title = withoutNumber(whole)
    var (likely, reversed): ([TrackMention], [TrackMention]) = ([], [])
    // A number without a zero or a sign may be part of a name: "4 Non Blondes".
    let digits = whole.prefix { $0.isNumber }.count
    let isName = digits == 1 && whole.dropFirst().first == " " && title != whole
    for text in title == whole ? [whole] : isName ? [whole, title] : [title, whole] {
      let named = named(text)
      likely += named.likely
      reversed += named.reversed
    }
    let folders = parts.dropLast()
    // `artist/album/CD1/06 title.flac`.
    let readings = isDisc(folders.last ?? "") ? [folders.dropLast(), folders] : [folders]
    for folders in readings where folders.count >= 2 {
      var mention = TrackMention(title: title, artist: folders[folders.endIndex - 2])
      mention.album = folders.last
      likely.append(mention)
    }
    return (likely, reversed)
  }

  private static let discs = ["cd", "disc", "disk", "disque", "disco", "диск", "ディスク", "碟"]

  /// Whether a folder is one of an album's discs: `CD1`, `Disc 2`, `CD 01 - Live`.
  private static func isDisc(_ folder: String) -> Bool {
    let lower = folder.lowercased()
    guard let word = discs.filter(lower.hasPrefix).max(by: { $0.count < $1.count }) else {
      return false
    }
    let number = lower.dropFirst(word.count).drop { " ._-#".contains($0) }
    let digits = number.prefix(while: \.isNumber)
    let next = number.dropFirst(digits.count).first
    return (1...2).contains(digits.count) && next.map { !$0.isLetter } ?? true
  }

  /// The path of a file, references in it resolved; nil for an address of something else.
  static func local(_ path: String) -> String? {
    let decoded = path.contains("%") ? path.removingPercentEncoding ?? path : path
    guard let scheme = decoded.firstRange(of: "://") else { return decoded }
    guard decoded[..<scheme.lowerBound].lowercased() == "file" else { return nil }
    return String(decoded[scheme.upperBound...])
  }

  /// What stands on either side of the first dash that has spaces around it.
  private static func halves(of text: String) -> (String, String)? {
    let dashes = [" - ", " – ", " — ", " ― "]
    guard
      let dash = dashes.compactMap({ text.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    let sides = [text[..<dash.lowerBound], text[dash.upperBound...]].map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return sides.contains(where: \.isEmpty) ? nil : (sides[0], sides[1])
  }

  /// Without a number in front: `06 `, `1-06. ` or `06 - `.
  private static func withoutNumber(_ title: String) -> String {
    let rest = title.drop { $0.isNumber || "-.".contains($0) }
    guard rest.count < title.count, title.first?.isNumber == true, rest.first == " " else {
      return title
    }
    let name = rest.drop { " -._".contains($0) }
    return name.isEmpty ? title : String(name)
  }
}
