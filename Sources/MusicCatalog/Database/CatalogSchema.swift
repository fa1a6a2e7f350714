import GRDB

/// The tables of a catalog, made and changed by migrations that never change once released.
enum CatalogSchema {
  /// SQLite's `application_id` of our databases: "RFRN".
  static let applicationID = 0x5246_524E

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 tracks, artists, tags, snippets, listeners, events, vectors") {
      try createTracks($0)
      try createEvents($0)
      try createVectors($0)
      try $0.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    migrator.registerMigration("2 which encoder made a vector space") {
      try $0.execute(sql: "ALTER TABLE vectorSpace ADD COLUMN encoder TEXT")
    }
    migrator.registerMigration("3 who made a track and where it is, and its codes") {
      try addDescription($0)
    }
    migrator.registerMigration("4 which tracks were removed") {
      // Numbers go up for good: an index says up to which one it knows, and engines that are open ask
      // for those after it.
      try $0.execute(
        sql: """
          CREATE TABLE removal (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            track TEXT NOT NULL        -- the id that the outside saw
          ) STRICT;
          CREATE INDEX trackTagByTag ON trackTag (tag);
          """)
    }
    migrator.registerMigration("5 which tracks were written when") {
      // The number goes up with every transaction that writes tracks, and each track has that of the last
      // one that changed it. A track's digest is that of the record as it was written.
      try $0.execute(
        sql: """
          CREATE TABLE revision (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            number INTEGER NOT NULL
          ) STRICT;
          INSERT INTO revision VALUES (1, 0);
          ALTER TABLE track ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
          ALTER TABLE track ADD COLUMN digest INTEGER;
          CREATE INDEX trackByRevision ON track (revision);
          """)
    }
    // No reference changes, of which there may be millions to look at.
    migrator.registerMigration("6 what each column may hold", foreignKeyChecks: .immediate) {
      var mender = CatalogMender($0)
      try mender.run()
    }
    migrator.registerMigration(
      "7 which events stand for plays of a period", foreignKeyChecks: .immediate
    ) {
      try $0.execute(sql: playRest.definition)
    }
    return migrator
  }

  /// Whether a catalog has all tables and columns that are read: those of version 5, which later ones
  /// only check.
  static func canBeRead(_ db: Database) throws -> Bool {
    try migrator.completedMigrations(db).count >= 5
  }

  private static func addDescription(_ db: Database) throws {
    let columns = [
      "albumArtist TEXT", "composer TEXT", "conductor TEXT", "work TEXT", "movement TEXT",
      "discNumber INTEGER", "trackNumber INTEGER", "label TEXT",
      "isExplicit INTEGER",  // 0 or 1
      "rating REAL",  // 0...1
      "added INTEGER",  // Unix seconds
      "path TEXT", "recordingMBID TEXT", "releaseMBID TEXT",
      "artistMBIDs TEXT",  // with spaces between
    ]
    for column in columns { try db.execute(sql: "ALTER TABLE track ADD COLUMN \(column)") }
    // Histories and playlists are matched by these.
    for column in ["isrc", "recordingMBID", "path"] {
      try db.execute(
        sql: "CREATE INDEX trackBy\(column) ON track (\(column)) WHERE \(column) IS NOT NULL")
    }
  }

  private static func createTracks(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE artist (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE,   -- 'id:' and the source's id, or 'name:' and the name
          name TEXT NOT NULL
        ) STRICT;
        CREATE TABLE artistAlias (
          id INTEGER PRIMARY KEY,     -- the order in which aliases were first seen
          artist INTEGER NOT NULL REFERENCES artist ON DELETE CASCADE,
          alias TEXT NOT NULL,
          UNIQUE (artist, alias)
        ) STRICT;
        CREATE TABLE track (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE,   -- the id that the outside sees
          title TEXT NOT NULL,
          album TEXT,
          released INTEGER,           -- year * 10000 + month * 100 + day
          language TEXT,
          duration REAL,
          bpm REAL,
          musicalKey TEXT,
          popularity REAL,
          isrc TEXT,
          lyrics TEXT
        ) STRICT;
        CREATE TABLE trackAlias (
          track INTEGER NOT NULL REFERENCES track ON DELETE CASCADE,
          position INTEGER NOT NULL,
          alias TEXT NOT NULL,
          PRIMARY KEY (track, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE trackArtist (
          track INTEGER NOT NULL REFERENCES track ON DELETE CASCADE,
          position INTEGER NOT NULL,
          artist INTEGER NOT NULL REFERENCES artist,
          PRIMARY KEY (track, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX trackArtistByArtist ON trackArtist (artist);
        CREATE TABLE tag (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL,
          kind TEXT NOT NULL,         -- '' when not said
          UNIQUE (name, kind)
        ) STRICT;
        CREATE TABLE trackTag (
          track INTEGER NOT NULL REFERENCES track ON DELETE CASCADE,
          position INTEGER NOT NULL,
          tag INTEGER NOT NULL REFERENCES tag,
          weight REAL NOT NULL,
          PRIMARY KEY (track, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE snippet (
          track INTEGER NOT NULL REFERENCES track ON DELETE CASCADE,
          position INTEGER NOT NULL,
          text TEXT NOT NULL,
          PRIMARY KEY (track, position)
        ) STRICT, WITHOUT ROWID;
        """)
  }

  private static func createEvents(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE listener (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE event (
          listener INTEGER NOT NULL REFERENCES listener ON DELETE CASCADE,
          track INTEGER NOT NULL REFERENCES track ON DELETE CASCADE,
          kind INTEGER NOT NULL,
          time INTEGER NOT NULL,      -- Unix seconds, 0 when unknown
          weight REAL NOT NULL,
          PRIMARY KEY (listener, track, kind, time)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX eventByTrack ON event (track);
        """)
  }

  private static func createVectors(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE vectorSpace (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE,
          dimension INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE trackVector (
          space INTEGER NOT NULL REFERENCES vectorSpace ON DELETE CASCADE,
          track INTEGER NOT NULL REFERENCES track ON DELETE CASCADE,
          components BLOB NOT NULL,   -- float32, little-endian
          PRIMARY KEY (space, track)
        ) STRICT;
        CREATE INDEX trackVectorByTrack ON trackVector (track);
        """)
  }
}
