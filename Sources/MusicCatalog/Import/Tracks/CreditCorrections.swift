import Foundation
import JSON

/// A file that says whom printed credits name: a table with a credit and an artist a row, several
/// rows for several artists, or JSON objects with a credit and its artists, one a line.
///
/// ```
/// credit,artist
/// Nico & Vinz,Nico & Vinz
/// Abba and Bowie,ABBA
/// Abba and Bowie,David Bowie
/// ```
public enum CreditCorrections {
  /// The artists of each credit, in the order of the file.
  ///
  /// - Throws: `.unreadable`; `.mapping` for a table without columns called credit and artist;
  ///   `.refused` with the line that says nothing.
  public static func read(from path: String) throws(CatalogError) -> [String: [String]] {
    let text = TextSource(try ByteSource(opening: path), mayGuess: true)
    let head = try text.peek()
    var artists: [String: [String]] = [:]
    func add(_ credit: String, _ named: [String], _ line: Int) throws(CatalogError) {
      let names = ([credit] + named).map { $0.trimmingCharacters(in: .whitespaces) }
      guard !named.isEmpty, names.allSatisfy({ !$0.isEmpty }) else {
        throw .refused(path: path, line: line, reason: "it has no credit, or no artist for it")
      }
      artists[names[0], default: []] += names.dropFirst()
    }
    let isJSON = head.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    if isJSON {
      var reader = LineReader(text)
      while let batch = try reader.next() {
        for line in batch.lines {
          let (credit, named) = try refusing(path, line) { () throws(Refusal) in
            try object(in: try batch.bytes(of: line))
          }
          try add(credit, named, line.number)
        }
      }
      return artists
    }
    let delimiter = Delimiter(fileName: path) ?? .comma
    var reader = RecordReader(text, delimiter: delimiter)
    var columns: (credit: Int, artist: Int)?
    while let batch = try reader.next() {
      for line in batch.lines {
        let cells = try refusing(path, line) { () throws(Refusal) in
          try delimiter.columns(of: try batch.bytes(of: line))
        }
        guard let columns else {
          columns = try headings(cells, path)
          continue
        }
        guard columns.credit < cells.count, columns.artist < cells.count else {
          throw .refused(path: path, line: line.number, reason: "it has too few columns")
        }
        try add(cells[columns.credit], [cells[columns.artist]], line.number)
      }
    }
    guard columns != nil else {
      throw .mapping(path: path, detail: "it is empty; it needs the columns credit and artist.")
    }
    return artists
  }

  private static func refusing<Result>(
    _ path: String, _ line: LineBatch.Line, _ body: () throws(Refusal) -> Result
  ) throws(CatalogError) -> Result {
    do throws(Refusal) {
      return try body()
    } catch {
      throw .refused(path: path, line: line.number, reason: error.reason)
    }
  }

  private static func headings(
    _ cells: [String], _ path: String
  ) throws(CatalogError) -> (credit: Int, artist: Int) {
    let names = cells.map { FieldNames.compact($0) }
    guard let credit = names.firstIndex(of: "credit"),
      let artist = names.firstIndex(where: { $0 == "artist" || $0 == "artists" })
    else {
      throw .mapping(path: path, detail: "it has no columns credit and artist, only \(cells).")
    }
    return (credit, artist)
  }

  private static func object(
    in bytes: ArraySlice<UInt8>
  ) throws(Refusal) -> (credit: String, artists: [String]) {
    let object = try JSONTrackParser.object(bytes)
    guard case .string(let credit)? = object["credit"],
      case .array(let elements)? = object["artists"]
    else { throw Refusal("it is no object with a credit and its artists") }
    let artists = elements.compactMap { element -> String? in
      if case .string(let name) = element { name } else { nil }
    }
    guard artists.count == elements.count else { throw Refusal("an artist is no text") }
    return (credit, artists)
  }
}
