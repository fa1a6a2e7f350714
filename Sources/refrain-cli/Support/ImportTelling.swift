import Foundation
import MusicCatalog

/// Says what an import did: on standard error, but for the tracks of a dry run.
struct ImportTelling {
  let report: ImportJob.Report
  let options: ImportOptions
  /// Bad lines a file that are shown.
  let show: Int

  func tell(_ job: ImportJob) throws {
    for file in report.recognized where isWorthNaming(file.format, job) {
      Terminal.say("\(file.path): \(file.format.title)")
    }
    for file in report.guessed { Terminal.say(told(file)) }
    for entry in report.unrecognized { Terminal.say("\(entry): not read, of no known kind") }
    for file in report.empty { Terminal.say("\(file): there is no record in it") }
    if options.isDryRun { try printSamples() }
    let hasSourceOf = { (report: ImportReport) in
      report.imported + report.refused + report.unmatched > 0
    }
    if !job.tracks.isEmpty || hasSourceOf(report.tracks) { tell("tracks", report.tracks) }
    if !job.events.isEmpty || hasSourceOf(report.events) { tell("events", report.events) }
    for (file, report) in zip(job.vectors, report.vectors) {
      tell(file.isFactors ? "factors" : "vectors of \(file.space)", report)
    }
    if let removed = report.removed {
      Terminal.say(removed.summary(isDryRun: options.isDryRun))
    }
    let isEmpty = !hasSourceOf(report.tracks) && !hasSourceOf(report.events)
    if !job.sources.isEmpty, isEmpty { Terminal.say("nothing imported: the input is empty") }
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
      Terminal.say("\(names.path): not read: \(list)")
    }
    for dropped in report.dropped {
      Terminal.say(
        "\(dropped.field.name) left out of \(Readable.count(dropped.count)) tracks; first \(dropped.first)"
      )
    }
    for text in report.repaired {
      let kind =
        switch text.repair {
        case .references: "with references of HTML"
        case .misread: "in UTF-8 that was read as something else"
        }
      Terminal.say("\(Readable.count(text.count)) texts \(kind) put right; first \(text.first)")
    }
    Terminal.say(summary(what, report))
    if report.unmatched > 0 { tellUnmatched(report) }
    if report.passedOver > 0 {
      Terminal.say("\(Readable.count(report.passedOver)) entries are of no track and were left out")
    }
  }

  private func tellProblems(_ report: ImportReport) {
    var counts: [String: Int] = [:]
    var shown = 0
    for problem in report.problems {
      counts[problem.path, default: 0] += 1
      guard counts[problem.path, default: 0] <= show else { continue }
      shown += 1
      Terminal.say("\(problem)")
    }
    if report.refused > shown {
      Terminal.say("… and \(Readable.count(report.refused - shown)) more bad lines")
    }
  }

  private func summary(_ what: String, _ report: ImportReport) -> String {
    let verb = options.isDryRun ? "would be imported" : "imported"
    var summary = "\(Readable.count(report.imported)) \(what) \(verb)"
    if report.updated > 0 { summary += ", \(Readable.count(report.updated)) of them updated" }
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
    Terminal.say(line)
  }

  /// A name as text for a terminal.
  private static func shown(_ name: String) -> String {
    let clean = String(name.prefix(60).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return clean.contains(",") || clean.contains(" ") ? "\"\(clean)\"" : clean
  }
}
