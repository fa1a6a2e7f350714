import Foundation
import MusicCatalog

/// Says what an import did: on standard error, but for the tracks of a dry run.
struct ImportTelling {
  let report: ImportJob.Report
  let options: ImportOptions
  /// Bad lines a file that are shown.
  let show: Int
  /// Folders of audio files, by the files that their tags were written to.
  let folders: [String: String]

  func tell(_ job: ImportJob) throws {
    for file in report.recognized where isWorthNaming(file.format, job) {
      say("\(file.path): \(file.format.title)")
    }
    for file in report.guessed { say(told(file)) }
    for entry in report.unrecognized {
      say("\(entry): not read: of no known kind, damaged or packed")
    }
    for file in report.empty {
      let isFolder = folders[file] != nil
      say(
        "\(file): "
          + (isFolder ? "there is no tagged audio file in it" : "there is no record in it"))
    }
    for file in report.otherMedia {
      say(
        "\(file): all that it tells of are podcasts, videos, books, albums or artists; "
          + "it has no tracks")
    }
    if options.isDryRun { try printSamples() }
    let hasSourceOf = { (report: ImportReport) in
      report.imported + report.refused + report.unmatched + report.passedOver > 0
    }
    if !job.tracks.isEmpty || hasSourceOf(report.tracks) { tell("tracks", report.tracks) }
    if !job.events.isEmpty || hasSourceOf(report.events) { tell("events", report.events) }
    for (file, report) in zip(job.vectors, report.vectors) {
      tell(file.isFactors ? "factors" : "vectors of \(file.space)", report)
    }
    if let removed = report.removed {
      say(removed.summary(isDryRun: options.isDryRun))
    }
    let isEmpty = !hasSourceOf(report.tracks) && !hasSourceOf(report.events)
    if !job.sources.isEmpty, isEmpty { say("nothing imported: the input is empty") }
  }

  /// Says a line, of a folder where it is about the file of its tags.
  private func say(_ line: String) {
    var line = line
    for (file, folder) in folders where line.contains(file) {
      line = line.replacingOccurrences(of: file, with: folder)
    }
    Terminal.say(line)
  }

  private func told(_ file: GuessedEncoding) -> String {
    let guess = file.guess
    guard let alternative = guess.alternative else {
      return "\(file.path): read as \(guess.encoding.rawValue), by its looks"
    }
    return "\(file.path): read as \(guess.encoding.rawValue), but it may as well be "
      + "\(alternative.rawValue); --encoding NAME says which"
  }

  /// Plain files of tracks and events are what they were said to be.
  private func isWorthNaming(_ format: SourceFormat, _ job: ImportJob) -> Bool {
    switch format {
    case .table, .json, .events: !job.sources.isEmpty
    default: true
    }
  }

  private func printSamples() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for track in report.tracks.samples {
      guard let line = try? encoder.encode(track) else { continue }
      try Output.show(json: String(decoding: line, as: UTF8.self))
    }
  }

  private func tell(_ what: String, _ report: ImportReport) {
    tellProblems(report)
    for names in report.ignored {
      let list = names.names.map(Self.shown).joined(separator: ", ")
      say("\(names.path): not read: \(list)")
    }
    for dropped in report.dropped {
      say(
        "\(dropped.field.name) left out of \(Readable.count(dropped.count)) tracks; first \(dropped.first)"
      )
    }
    if let replaced = report.replaced {
      say(
        "\(Readable.count(replaced.count)) tracks stand in the place of others with their ids; first \(replaced.first)"
      )
    }
    for text in report.repaired {
      let kind =
        switch text.repair {
        case .references: "with references of HTML"
        case .misread: "in UTF-8 that was read as something else"
        }
      say("\(Readable.count(text.count)) texts \(kind) put right; first \(text.first)")
    }
    say(summary(what, report))
    if report.unmatched > 0 { tellUnmatched(report) }
    if report.passedOver > 0 {
      say("\(Readable.count(report.passedOver)) entries are of no track and were left out")
    }
  }

  private func tellProblems(_ report: ImportReport) {
    var counts: [String: Int] = [:]
    var shown = 0
    for problem in report.problems {
      counts[problem.path, default: 0] += 1
      guard counts[problem.path, default: 0] <= show else { continue }
      shown += 1
      say("\(problem)")
    }
    if report.refused > shown {
      say("… and \(Readable.count(report.refused - shown)) more bad lines")
    }
  }

  private func summary(_ what: String, _ report: ImportReport) -> String {
    let verb = options.isDryRun ? "would be imported" : "imported"
    var summary = "\(Readable.count(report.imported)) \(what) \(verb)"
    if report.updated > 0 {
      let known = what == "events" ? "known before" : "updated"
      summary += ", \(Readable.count(report.updated)) of them \(known)"
    }
    if report.refused > 0 { summary += ", \(Readable.count(report.refused)) lines refused" }
    if report.imported + report.refused + report.unmatched + report.passedOver == 0 {
      summary += ": the input is empty"
    }
    return summary
  }

  private func tellUnmatched(_ report: ImportReport) {
    var line = "\(Readable.count(report.unmatched)) events match no track of the catalog"
    if !options.isDryRun, let path = options.unmatchedPath {
      line += "; they are in \(path) with their nearest tracks"
    }
    say(line)
  }

  /// A name as text for a terminal.
  private static func shown(_ name: String) -> String {
    let clean = String(name.prefix(60).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return clean.contains(",") || clean.contains(" ") ? "\"\(clean)\"" : clean
  }
}
