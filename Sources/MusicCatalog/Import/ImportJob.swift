/// Everything that one import reads, in one transaction: tracks first, then what refers to them.
public struct ImportJob: Sendable {
  /// Files of tracks.
  public var tracks: [String]
  /// Files of listening events.
  public var events: [String]
  /// Files of either or both, each recognized by its contents.
  public var sources: [String]
  /// Matrices of vectors.
  public var vectors: [VectorFile]

  /// A job.
  public init(
    tracks: [String] = [], events: [String] = [], sources: [String] = [],
    vectors: [VectorFile] = []
  ) {
    self.tracks = tracks
    self.events = events
    self.sources = sources
    self.vectors = vectors
  }

  /// What a job did, by kind of input.
  public struct Report: Sendable, Equatable {
    /// Of the tracks.
    public var tracks = ImportReport()
    /// Of the events.
    public var events = ImportReport()
    /// Of each matrix.
    public var vectors: [ImportReport] = []
    /// What each file was taken for.
    public var recognized: [RecognizedFile] = []
    /// What the texts were taken to be written in that did not show to be Unicode.
    public var guessed: [GuessedEncoding] = []
    /// What went because the files replace the catalog; nil where they do not.
    public var removed: RemovalReport?
    /// Entries of archives that are of no kind that is known.
    public var unrecognized: [String] = []
    /// Files without a single record, such as a heading alone.
    public var empty: [String] = []
    /// Files all of whose records are of something else than tracks, such as episodes of podcasts.
    public var otherMedia: [String] = []

    /// Whether not one record was taken, of those that there were or because there were none.
    public var importedNothing: Bool {
      let reports = [tracks, events] + vectors
      return (!(empty + otherMedia).isEmpty || reports.contains(where: \.importedNothing))
        && !reports.contains { $0.imported > 0 }
    }
  }
}

/// What a file was taken for.
public struct RecognizedFile: Sendable, Equatable {
  /// The file.
  public var path: String
  /// What it is.
  public var format: SourceFormat
}

/// What a file was taken to be written in.
public struct GuessedEncoding: Sendable, Equatable {
  /// The file.
  public var path: String
  /// What it is, and what else it may be.
  public var guess: EncodingGuess
}

extension MusicCatalog {
  /// Imports everything that `job` names, or nothing.
  ///
  /// Tracks come first, then what refers to them.
  ///
  /// - Throws: as `importTracks(from:options:)`.
  public func run(
    _ job: ImportJob, options: ImportOptions = ImportOptions()
  ) throws(CatalogError) -> ImportJob.Report {
    var report = ImportJob.Report()
    try write(isKept: !options.isDryRun) { db in
      var importer = try SourceImporter(db, options: options)
      try importer.run(job)
      if options.replaces { try importer.removeOthers(than: job) }
      report = importer.report
      for file in job.vectors {
        report.vectors.append(try MusicCatalog.importVectors(from: file, options, into: db))
      }
      // Within the transaction, so that all of the import happens, or nothing.
      if let path = options.unmatchedPath, !options.isDryRun {
        try importer.unmatched.write(to: path, of: job.tracks + job.events + job.sources)
      }
    }
    return report
  }
}
