import GRDB
import Primitives

/// Reads the files of one job, tracks before what refers to them, inside a transaction.
struct SourceImporter {
  private(set) var report = ImportJob.Report()
  private let database: Database
  private let options: ImportOptions
  private var tracks: TrackWriter
  private var memory: ImportMemory
  private var events: EventSink

  /// A file, and what is wanted of it.
  private struct Input {
    var file: InputFile
    var wanted: SourceFormat.Contents
    /// What its beginning has shown, once it was looked at.
    var look: Look?
  }

  /// What the beginning of a file shows.
  private struct Look {
    /// Nil for an empty one.
    var format: SourceFormat?
    /// As `OpenedSource.coarseness`.
    var coarseness = 0
  }

  /// What was counted of one file.
  private struct Tally {
    var taken = 0
    var refused = 0
    var passedOver = 0
  }

  init(_ db: Database, options: ImportOptions) throws {
    database = db
    self.options = options
    memory = try ImportMemory(db)
    tracks = try TrackWriter(db, remembers: options.replaces)
    events = try EventSink(db, options: options)
  }

  /// Events that matched no track.
  var unmatched: UnmatchedEvents { events.unmatched }

  mutating func run(_ job: ImportJob) throws {
    // Rows go all over the indexes of events and names: a cache that holds those pages saves writing
    // each of them many times.
    try memory.begin()
    defer { try? memory.end() }
    let catalogs = try inputs(job.tracks, wanted: .tracks)
    let histories = try inputs(job.events, wanted: .events)
    let sources = try inputs(job.sources, wanted: .both)
    var indexes = try DeferredIndexes(database)
    for input in catalogs { try read(input) }
    // What a history names may come from a file that was named after it.
    var later: [Input] = []
    for input in try sources.map(looked) {
      if holdsTracks(input) { try read(input) } else { later.append(input) }
    }
    try memory.whileSorting { try indexes.restoreTracks() }
    // Of a play that is told by itself and as one of several the former counts, and of several of a day and
    // of some weeks those of the day.
    let told = try (later + histories).map(looked)
    let coarseness = told.map { $0.look?.coarseness ?? 0 }
    for level in Set(coarseness).sorted() {
      for (input, own) in zip(told, coarseness) where own == level { try read(input) }
    }
    try events.finish()
    try memory.whileSorting { try indexes.restore() }
  }

  /// Removes the tracks that were not read.
  ///
  /// - Throws: `.unrecognized` when none was read: an empty file is no reason to lose a catalog.
  mutating func removeOthers(than job: ImportJob) throws {
    guard report.tracks.imported > 0 else {
      throw CatalogError.unrecognized(
        path: (job.tracks + job.sources).first ?? "",
        detail: "there is no track in it to replace the catalog with. The catalog is as it was.")
    }
    var others: [String] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT id, key FROM track ORDER BY id")
    while let row = try rows.next() {
      if !tracks.written.contains(row[0]) { others.append(row[1]) }
    }
    report.removed = try TrackRemover(database).remove(others)
  }

  /// The files at the paths; of archives those that are of some kind that is known.
  private mutating func inputs(
    _ paths: [String], wanted: SourceFormat.Contents
  ) throws -> [Input] {
    var inputs: [Input] = []
    for path in paths {
      let isFolder = wanted == .both && InputFile.isFolder(path)
      let (files, unread) =
        isFolder ? try InputFile.all(inFolder: path) : (try InputFile.all(at: path), [])
      report.unrecognized += unread
      guard files.count > 1 else {
        inputs += files.map { Input(file: $0, wanted: wanted) }
        continue
      }
      let known = try files.map { Input(file: $0, wanted: wanted) }.compactMap { input in
        do throws(CatalogError) {
          let input = try looked(input)
          return input.look?.format == nil ? nil : input
        } catch {
          switch error {
          case .unrecognized: break
          // One that is packed otherwise, or damaged, is no reason to leave the others of a folder.
          case .unreadable where isFolder: break
          default: throw error
          }
          report.unrecognized.append(input.file.name)
          return nil
        }
      }
      guard !known.isEmpty else {
        throw CatalogError.unrecognized(
          path: path, detail: "nothing in the archive is of a kind that is known.")
      }
      inputs += known
    }
    return inputs
  }

  private func holdsTracks(_ input: Input) -> Bool {
    guard let look = input.look else { return true }
    switch look.format?.contents {
    case .tracks, .both: return true
    case .events, nil: return false
    }
  }

  /// A file with what its beginning shows; one that cannot be opened twice as it is.
  private func looked(_ input: Input) throws(CatalogError) -> Input {
    guard input.look == nil, input.file.canBeReopened else { return input }
    var looked = input
    if try SourceDatabase.isDatabase(input.file) {
      looked.look = Look(format: try SourceDatabase(input.file, options: options).format)
    } else {
      let opened = try open(input).opened
      looked.look = Look(format: opened?.format, coarseness: opened?.coarseness ?? 0)
    }
    return looked
  }

  private func open(
    _ input: Input
  ) throws(CatalogError) -> (text: TextSource, opened: OpenedSource?) {
    let text = TextSource(try input.file.open(), encoding: options.encoding, mayGuess: true)
    let recognizer = SourceRecognizer(
      text: text, name: input.file.name, wanted: input.wanted, options: options)
    return (text, try recognizer.open())
  }

  // MARK: - Reading

  private mutating func read(_ input: Input) throws {
    var tally = Tally()
    if try SourceDatabase.isDatabase(input.file) {
      let source = try SourceDatabase(input.file, options: options)
      try note(source.format, of: input)
      try source.forEachRecord { row, result in
        try take(result, at: row, of: input, source.format, &tally)
      }
    } else {
      try readText(input, &tally)
    }
    guard tally.taken == 0 else { return }
    if tally.refused > 0 {
      change(input.wanted, nil) { $0.refusedFiles.append(input.file.name) }
    } else if tally.passedOver == 0 {
      report.empty.append(input.file.name)
    } else {
      report.otherMedia.append(input.file.name)
    }
  }

  private mutating func readText(_ input: Input, _ tally: inout Tally) throws {
    let (text, opened) = try open(input)
    guard var source = opened else { return }
    try note(source.format, of: input)
    change(input.wanted, source.format) { $0.ignore(source.ignored, in: input.file.name) }
    var headings = source.headings
    while var batch = try source.reader.next() {
      let passed = min(headings, batch.lines.count)
      batch.lines.removeFirst(passed)
      headings -= passed
      var lines = batch.lines.makeIterator()
      for slice in parse(batch, source.parser) {
        for result in slice {
          guard let line = lines.next() else { break }
          try take(result, at: line.number, of: input, source.format, &tally)
        }
      }
      try memory.adjust()
      try showProgress(of: text.bytes)
    }
    change(input.wanted, source.format) {
      $0.bytes += text.bytes.consumed
      if case .json = source.format { $0.ignore(source.reader.passedLists, in: input.file.name) }
    }
    if let guess = text.guess {
      report.guessed.append(GuessedEncoding(path: input.file.name, guess: guess))
    }
  }

  private mutating func note(_ format: SourceFormat, of input: Input) throws {
    report.recognized.append(RecognizedFile(path: input.file.name, format: format))
  }

  /// Parses on several threads what is then written on one; in slices, in the order of the lines.
  private func parse(
    _ batch: LineBatch, _ parser: any RecordParser
  ) -> [[Result<SourceRecord, Refusal>]] {
    WorkPool(threads: options.threads).mapRanges(of: batch.lines.indices, size: 256) { range in
      batch.lines[range].map { line in
        Result { () throws(Refusal) in try parser.parse(try batch.bytes(of: line)) }
      }
    }
  }

  private func showProgress(of bytes: ByteSource) throws {
    let progress = ImportProgress(
      path: bytes.path, bytesRead: bytes.consumed, bytesTotal: bytes.size,
      records: report.tracks.imported + report.events.imported)
    if options.progress?(progress) == false { throw CatalogError.cancelled }
  }

  // MARK: - Writing

  private mutating func take(
    _ result: Result<SourceRecord, Refusal>, at line: Int, of input: Input,
    _ format: SourceFormat, _ tally: inout Tally
  ) throws {
    switch result {
    case .failure(let refusal):
      try refuse(refusal, at: line, of: input, format, &tally)
    case .success(let record):
      if record.passedOver > 0 {
        tally.passedOver += record.passedOver
        change(input.wanted, format) { $0.passedOver += record.passedOver }
      }
      if let track = record.track, input.wanted != .events {
        try write(track, at: line, of: input)
        tally.taken += 1
      }
      guard input.wanted != .tracks else { return }
      for event in record.listening {
        if try events.write(event) {
          report.events.imported += 1
          tally.taken += 1
        } else {
          let refusal = Refusal("there is no track \"\(event.track)\" in the catalog")
          try refuse(refusal, at: line, of: input, .events, &tally)
        }
      }
      events.beginRecord()
      for event in record.events { try write(event, at: line, of: input, &tally) }
    }
  }

  private mutating func write(_ track: ReadTrack, at line: Int, of input: Input) throws {
    if options.strict, let drop = track.drops.first {
      throw CatalogError.refused(path: input.file.name, line: line, reason: drop.reason)
    }
    let written = try tracks.write(track.record, mayBeAnother: !track.hasOwnID)
    if written.isUpdate { report.tracks.updated += 1 }
    if let title = written.replacedTitle {
      let reason =
        "\"\(written.id.prefix(80))\" is \"\(track.record.title.prefix(80))\" and was \"\(title.prefix(80))\""
      report.tracks.replace(ImportProblem(path: input.file.name, line: line, reason: reason))
    }
    report.tracks.imported += 1
    if report.tracks.samples.count < ImportReport.maximumSamples {
      var sample = track.record
      sample.id = written.id
      report.tracks.samples.append(sample)
    }
    for text in track.repairs { report.tracks.repair(text, path: input.file.name, line: line) }
    for drop in track.drops { report.tracks.drop(drop, path: input.file.name, line: line) }
    report.tracks.ignore(track.ignored, in: input.file.name)
  }

  private mutating func write(
    _ event: SourceEvent, at line: Int, of input: Input, _ tally: inout Tally
  ) throws {
    let said = repaired(event, at: line, of: input)
    let event: SourceEvent
    do throws(Refusal) {
      event = try said.checked()
    } catch {
      return try refuse(error, at: line, of: input, .events, &tally)
    }
    let outcome = try events.write(event, from: input.file.name, line: line)
    guard outcome == .unmatched else {
      report.events.imported += 1
      if outcome == .known { report.events.updated += 1 }
      tally.taken += 1
      return
    }
    report.events.unmatched += 1
    tally.refused += 1
    if options.strict {
      let name = event.mentions.first.map { "\"\($0.title)\" by \"\($0.artist)\"" } ?? "it"
      throw CatalogError.refused(
        path: input.file.name, line: line, reason: "\(name) matches no track in the catalog")
    }
  }

  /// The event with its track's names as they were meant.
  private mutating func repaired(
    _ event: SourceEvent, at line: Int, of input: Input
  ) -> SourceEvent {
    var event = event
    for place in event.mentions.indices {
      for path in [\TrackMention.title, \.artist] {
        let text = event.mentions[place][keyPath: path]
        guard let (meant, repair) = TextRepair.repaired(text) else { continue }
        event.mentions[place][keyPath: path] = meant
        // The others are readings of the same text.
        guard place == 0 else { continue }
        report.events.repair(
          .init(repair: repair, written: text, meant: meant), path: input.file.name, line: line)
      }
      event.mentions[place].album = event.mentions[place].album.map(TextRepair.text)
    }
    return event
  }

  private mutating func refuse(
    _ refusal: Refusal, at line: Int, of input: Input, _ format: SourceFormat,
    _ tally: inout Tally
  ) throws {
    if options.strict {
      throw CatalogError.refused(path: input.file.name, line: line, reason: refusal.reason)
    }
    let problem = ImportProblem(path: input.file.name, line: line, reason: refusal.reason)
    change(input.wanted, format) { $0.refuse(problem) }
    tally.refused += 1
  }

  /// Changes the report that a file belongs to: that of the tracks, or that of the events.
  private mutating func change(
    _ wanted: SourceFormat.Contents, _ format: SourceFormat?, _ body: (inout ImportReport) -> Void
  ) {
    if wanted == .events || format?.contents == .events {
      body(&report.events)
    } else {
      body(&report.tracks)
    }
  }
}
