import GRDB
import IndexFile

extension MusicCatalog {
  /// Imports the rows of a matrix as vectors of its space. A track's vector in it is replaced when it has
  /// one. Rows that are not finite and ids that are not in the catalog are refused like bad lines, at the
  /// line of the file of ids.
  static func importVectors(
    from file: VectorFile, _ options: ImportOptions, into db: Database
  ) throws -> ImportReport {
    if file.isFactors {
      // Those of another training stand in another basis.
      try db.execute(sql: "DELETE FROM vectorSpace WHERE name = ?", arguments: [file.space])
    } else {
      try MusicCatalog.checkSpaceName(file.space)
    }
    let (matrix, ids) = try file.open()
    var writer = try VectorWriter(
      db, space: file.space, dimension: matrix.columns, path: file.path)
    var report = ImportReport()
    var row = [Float](repeating: 0, count: matrix.columns)
    for (index, id) in ids.enumerated() {
      matrix.copyRow(index, into: &row)
      if let reason = try writer.write(row, track: id.text) {
        if options.strict {
          throw CatalogError.refused(path: file.idsPath, line: id.line, reason: reason)
        }
        report.refuse(ImportProblem(path: file.idsPath, line: id.line, reason: reason))
      } else {
        report.imported += 1
      }
      if index % 4096 == 0 {
        let progress = ImportProgress(
          path: file.path, bytesRead: index, bytesTotal: matrix.rows, records: report.imported)
        if options.progress?(progress) == false { throw CatalogError.cancelled }
      }
    }
    return report
  }
}

/// A matrix of vectors, the ids of its rows, and the space that they belong to.
public struct VectorFile: Sendable, Equatable {
  /// The space, for example "audio".
  public var space: String
  /// The `.npy` file.
  public var path: String
  /// The file with the track id of each row, one a line.
  public var idsPath: String
  /// Whether these are factors.
  public private(set) var isFactors = false

  /// Whether a vector's length can be squared, added up and compared in single precision.
  static func isShortEnough(_ components: [Float]) -> Bool {
    !(components.reduce(0.0) { $0 + Double($1) * Double($1) } > 1e36)
  }

  /// A matrix with its ids.
  public init(space: String, path: String, idsPath: String) {
    self.space = space
    self.path = path
    self.idsPath = idsPath
  }

  /// Factors of tracks that were trained elsewhere: a build takes them in place of its own training.
  ///
  /// Those that the catalog has are replaced, all of them.
  public static func factors(path: String, idsPath: String) -> VectorFile {
    var file = VectorFile(space: MusicCatalog.factorSpace, path: path, idsPath: idsPath)
    file.isFactors = true
    return file
  }

  /// Opens both files and checks that they fit each other.
  fileprivate func open() throws(CatalogError) -> (NPYFile, [(text: String, line: Int)]) {
    let matrix: NPYFile
    do throws(IndexFileError) {
      matrix = try NPYFile(opening: path)
    } catch {
      throw .unreadable(path: path, detail: error.description)
    }
    let ids = try IDList.read(from: idsPath)
    guard matrix.rows == ids.count else {
      throw .unreadable(
        path: path, detail: "it has \(matrix.rows) rows, but \(idsPath) has \(ids.count) ids.")
    }
    guard (1...65_536).contains(matrix.columns) else {
      throw .unreadable(path: path, detail: "rows of \(matrix.columns) components are not taken.")
    }
    return (matrix, ids)
  }
}

private struct VectorWriter {
  private let findTrack, insertVector: InsertStatement
  private let space: Int64

  init(_ db: Database, space name: String, dimension: Int, path: String) throws {
    findTrack = try InsertStatement(db, "SELECT id FROM track WHERE key = ?")
    insertVector = try InsertStatement(
      db,
      """
      INSERT INTO trackVector (space, track, components) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET components = excluded.components
      """)
    let row = try Row.fetchOne(
      db, sql: "SELECT id, dimension FROM vectorSpace WHERE name = ?", arguments: [name])
    if let row {
      let row = CheckedRow(row, of: "the space \"\(name)\"")
      let known = Int(try row.integer(1, in: 1...65_536))
      guard known == dimension else {
        throw CatalogError.unreadable(
          path: path,
          detail: "the space \"\(name)\" has \(known) dimensions, these vectors have \(dimension).")
      }
      space = try row.number(0)
    } else {
      try db.execute(
        sql: "INSERT INTO vectorSpace (name, dimension) VALUES (?, ?)",
        arguments: [name, dimension])
      space = db.lastInsertedRowID
    }
  }

  /// Writes one row; returns why not when it is refused.
  mutating func write(_ components: [Float], track key: String) throws -> String? {
    guard components.allSatisfy(\.isFinite) else {
      return "the vector of \"\(key)\" has a component that is not a finite number"
    }
    guard VectorFile.isShortEnough(components) else {
      return "the vector of \"\(key)\" is longer than 1e18, beyond what distances can be taken of"
    }
    guard let track = try findTrack.firstInteger(.text(key)) else {
      return "there is no track \"\(key)\" in the catalog"
    }
    try components.withUnsafeBytes { bytes in
      try insertVector.run(.integer(space), .integer(track), .blob(bytes))
    }
    return nil
  }
}
