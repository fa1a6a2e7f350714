/// Everything that one import reads, in one transaction: tracks first, then what refers to them.
public struct ImportJob: Sendable {
  /// Files of tracks.
  public var tracks: [String]
  /// Files of listening events.
  public var events: [String]
  /// Matrices of vectors.
  public var vectors: [VectorFile]

  /// A job.
  public init(tracks: [String] = [], events: [String] = [], vectors: [VectorFile] = []) {
    self.tracks = tracks
    self.events = events
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
  }
}

extension MusicCatalog {
  /// Imports everything that `job` names, or nothing.
  ///
  /// - Throws: as `importTracks(from:options:)`.
  public func run(
    _ job: ImportJob, options: ImportOptions = ImportOptions()
  ) throws(CatalogError) -> ImportJob.Report {
    try write { db in
      var report = ImportJob.Report()
      report.tracks = try MusicCatalog.importTracks(from: job.tracks, options, into: db)
      report.events = try MusicCatalog.importEvents(from: job.events, options, into: db)
      for file in job.vectors {
        report.vectors.append(try MusicCatalog.importVectors(from: file, options, into: db))
      }
      return report
    }
  }
}
