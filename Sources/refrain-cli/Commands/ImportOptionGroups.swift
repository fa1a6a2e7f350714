import ArgumentParser
import Foundation
import MusicBundle
import MusicCatalog

/// How an import reads files that do not say it themselves.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What the files are, when their contents do not tell: "
        + SourceFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "name"))
  var format: String?

  @Option(help: "Which column holds what: title=2,artist=3 or title=song,...")
  var map: String?

  @Option(help: "What separates columns: comma, semicolon, tab or bar; told by looking.")
  var delimiter: String?

  @Option(
    help: ArgumentHelp(
      "What texts are written in, when looking does not tell: "
        + TextEncoding.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "name"))
  var encoding: String?

  @Option(help: "What separates several artists or tags, in columns that have it.")
  var separator: String?

  @Option(help: "What separates several artists; told by looking, but never a comma.")
  var artistSeparator: String?

  @Option(help: "What separates several tags; told by looking.")
  var tagSeparator: String?

  func apply(to options: inout ImportOptions) throws {
    options.mapping = try map.map { text throws(CatalogError) in try ColumnMapping(parsing: text) }
    options.separator = separator
    options.artistSeparator = artistSeparator
    options.tagSeparator = tagSeparator
    options.format = try format.map { name in
      guard let format = SourceFormat(rawValue: name.lowercased()) else {
        let known = SourceFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--as knows \(known), not \"\(name)\".")
      }
      return format
    }
    options.delimiter = try delimiter.map { name in
      guard let delimiter = Delimiter(name: name) else {
        throw ValidationError("--delimiter knows comma, semicolon, tab and bar, not \"\(name)\".")
      }
      return delimiter
    }
    options.encoding = try encoding.map { name in
      guard let encoding = TextEncoding(name: name) else {
        let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--encoding knows \(known), not \"\(name)\".")
      }
      return encoding
    }
  }
}

/// Whose events an import reads, and what becomes of those that match no track.
struct ListeningOptions: ParsableArguments {
  @Option(help: "Whose histories they are that do not say so; \"me\" by default.")
  var listener: String?

  @Option(help: "Where times are from that do not say so: Europe/Berlin or +02:00; UTC by default.")
  var timeZone: String?

  @Option(help: "Where events go that match no track; NAME.unmatched.jsonl by default.")
  var unmatched: String?

  func apply(to options: inout ImportOptions, bundle: String) throws {
    if let listener {
      guard !listener.allSatisfy(\.isWhitespace), listener.utf8.count <= 512 else {
        throw ValidationError("--listener is a name of 1 to 512 bytes.")
      }
      options.listener = listener
    }
    if let timeZone {
      guard let zone = ListeningOptions.zone(named: timeZone) else {
        throw ValidationError(
          "--time-zone is a name such as Europe/Berlin or an offset such as +02:00, "
            + "not \"\(timeZone)\".")
      }
      options.timeZone = zone
    }
    options.nameCollector = { HistoryNames() }
    options.unmatchedPath = unmatched ?? ListeningOptions.path(beside: bundle)
  }

  private static func zone(named name: String) -> TimeZone? {
    guard let sign = name.first, sign == "+" || sign == "-" else {
      return TimeZone(identifier: name)
    }
    let digits = name.dropFirst().filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, let number = Int(digits) else { return nil }
    let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    return TimeZone(secondsFromGMT: (sign == "-" ? -60 : 60) * minutes)
  }

  private static func path(beside bundle: String) -> String {
    var stem = bundle
    while stem.count > 1, stem.hasSuffix("/") { stem.removeLast() }
    if stem.hasSuffix(".refrain") { stem.removeLast(".refrain".count) }
    return stem + ".unmatched.jsonl"
  }
}
