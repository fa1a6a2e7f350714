/// The tables of the schema's versions 6 and 7, which never change once released.
extension CatalogSchema {
  private typealias Column = CheckedTable.Column

  /// Seconds and milliseconds that double precision can count.
  private static let times = "-9007199254740992 AND 9007199254740992"
  private static let share = "0 AND 1"
  private static let names = 4096
  private static let ids = 512

  /// All of them.
  static let checkedTables = mendedTables + [playRest]

  /// Those of version 6, in an order in which each is mended before what looks at it.
  static let mendedTables: [CheckedTable] = [
    track, artist, artistAlias, trackAlias, trackArtist, tag, trackTag, snippet, listener, event,
    trackVector, vectorSpace, removal, revision,
  ]

  /// A day, month or year of the calendar, as `ReleaseDate.packed` has it.
  private static let isDate = """
    released BETWEEN 10000 AND 99991231 AND released / 100 % 100 <= 12 \
    AND released % 100 <= CASE released / 100 % 100 WHEN 0 THEN 0 WHEN 2 THEN 29 \
    WHEN 4 THEN 30 WHEN 6 THEN 30 WHEN 9 THEN 30 WHEN 11 THEN 30 ELSE 31 END \
    AND (released % 10000 <> 229 OR (released / 10000 % 4 = 0 \
    AND (released / 10000 % 100 <> 0 OR released / 10000 % 400 = 0)))
    """

  private static let track = CheckedTable(
    name: "track",
    columns: [
      .number("id", "INTEGER PRIMARY KEY"), .key("key", upTo: ids), .text("title", upTo: names),
      .optionalText("album", upTo: names),
      Column(name: "released", type: "INTEGER", check: isDate),
      .optionalText("language", upTo: names), .optional("duration", "REAL", "0 AND 1e9"),
      .optional("bpm", "REAL", "0 AND 1e6"), .optionalText("musicalKey", upTo: names),
      .optional("popularity", "REAL", share), .optionalText("isrc", upTo: names),
      .optionalText("lyrics", upTo: 1 << 20), .optionalText("albumArtist", upTo: names),
      .optionalText("composer", upTo: names), .optionalText("conductor", upTo: names),
      .optionalText("work", upTo: names), .optionalText("movement", upTo: names),
      .optional("discNumber", "INTEGER", "0 AND 1000000"),
      .optional("trackNumber", "INTEGER", "0 AND 1000000"), .optionalText("label", upTo: names),
      .optional("isExplicit", "INTEGER", share), .optional("rating", "REAL", share),
      .optional("added", "INTEGER", times), .optionalText("path", upTo: names),
      .optionalText("recordingMBID", upTo: names), .optionalText("releaseMBID", upTo: names),
      .optionalText("artistMBIDs", upTo: 65_536),
      .required(
        "revision", "INTEGER NOT NULL DEFAULT 0", "0 AND 9007199254740992", else: "0"),
      .number("digest", "INTEGER"),
    ],
    track: "key", touched: "SELECT id FROM track WHERE ?")

  private static let artist = CheckedTable(
    name: "artist",
    columns: [
      .number("id", "INTEGER PRIMARY KEY"),
      Column(
        name: "key", type: "TEXT NOT NULL UNIQUE",
        check: "(key > 'id:' AND key < 'id;' OR key > 'name:' AND key < 'name;') "
          + "AND length(key) <= \(names + 5)",
        mended: "'name:' || substr(key, 1, \(names - 24)) || '~' || id"),
      .text("name", upTo: names),
    ],
    touched: "SELECT track FROM trackArtist WHERE artist IN (SELECT id FROM artist WHERE ?)")

  private static let artistAlias = CheckedTable(
    name: "artistAlias",
    columns: [
      .number("id", "INTEGER PRIMARY KEY"),
      .number("artist", "INTEGER NOT NULL REFERENCES artist ON DELETE CASCADE"),
      .key("alias", upTo: names, type: "TEXT NOT NULL"),
    ],
    constraints: ["UNIQUE (artist, alias)"],
    touched: """
      SELECT track FROM trackArtist WHERE artist IN (SELECT artist FROM artistAlias WHERE ?)
      """)

  private static func child(_ name: String, _ columns: [CheckedTable.Column]) -> CheckedTable {
    CheckedTable(
      name: name,
      columns: [
        .number("track", "INTEGER NOT NULL REFERENCES track ON DELETE CASCADE"),
        .number("position"),
      ] + columns,
      constraints: ["PRIMARY KEY (track, position)"], options: "STRICT, WITHOUT ROWID",
      track: "(SELECT key FROM track WHERE id = \(name).track)",
      touched: "SELECT track FROM \(name) WHERE ?")
  }

  private static let trackAlias = child("trackAlias", [.text("alias", upTo: names)])

  private static let trackArtist = child(
    "trackArtist", [.number("artist", "INTEGER NOT NULL REFERENCES artist")])

  private static let trackTag = child(
    "trackTag",
    [
      .number("tag", "INTEGER NOT NULL REFERENCES tag"),
      .required("weight", "REAL NOT NULL", "0 AND 1e6", else: "1"),
    ])

  private static let snippet = child("snippet", [.text("text", upTo: 65_536)])

  private static let tag = CheckedTable(
    name: "tag",
    columns: [
      .number("id", "INTEGER PRIMARY KEY"), .key("name", upTo: ids, type: "TEXT NOT NULL"),
      // '' when not said.
      Column(
        name: "kind", type: "TEXT NOT NULL", check: "length(kind) <= \(ids)",
        mended: "substr(kind, 1, \(ids - 24)) || '~' || id"),
    ],
    constraints: ["UNIQUE (name, kind)"],
    touched: "SELECT track FROM trackTag WHERE tag IN (SELECT id FROM tag WHERE ?)")

  private static let listener = CheckedTable(
    name: "listener",
    columns: [.number("id", "INTEGER PRIMARY KEY"), .key("key", upTo: ids)],
    keepsValues: false)

  private static let event = CheckedTable(
    name: "event",
    columns: [
      .number("listener", "INTEGER NOT NULL REFERENCES listener ON DELETE CASCADE"),
      .number("track", "INTEGER NOT NULL REFERENCES track ON DELETE CASCADE"),
      // What no version knows has always been read as a play.
      .required("kind", "INTEGER NOT NULL", "1 AND 5", else: "1"),
      // 0 when unknown.
      .required("time", "INTEGER NOT NULL", times, else: "0"),
      .required("weight", "REAL NOT NULL", "0 AND 1e9", else: "1"),
    ],
    constraints: ["PRIMARY KEY (listener, track, kind, time)"], options: "STRICT, WITHOUT ROWID",
    track: "(SELECT key FROM track WHERE id = event.track)", keepsValues: false)

  /// Of which events nothing is known but how many plays they stand for, and within which seconds these
  /// were, `first` to before `last`.
  static let playRest = CheckedTable(
    name: "playRest",
    columns: [
      .number("listener"), .number("track"),
      .required("kind", "INTEGER NOT NULL", "1 AND 5", else: "1"),
      .required("time", "INTEGER NOT NULL", times, else: "0"),
      .required("first", "INTEGER NOT NULL", times, else: "time"),
      .required("last", "INTEGER NOT NULL", times, else: "time + 1"),
    ],
    constraints: [
      "PRIMARY KEY (listener, track, kind, time)",
      "FOREIGN KEY (listener, track, kind, time) REFERENCES event ON DELETE CASCADE ON UPDATE CASCADE",
    ],
    options: "STRICT, WITHOUT ROWID", track: "(SELECT key FROM track WHERE id = playRest.track)",
    keepsValues: false)

  private static let vectorSpace = CheckedTable(
    name: "vectorSpace",
    columns: [
      .number("id", "INTEGER PRIMARY KEY"), .key("name", upTo: ids),
      .required(
        "dimension", "INTEGER NOT NULL", "1 AND 65536",
        else: """
          coalesce((SELECT length(components) / 4 FROM trackVector WHERE space = vectorSpace.id), 1)
          """),
      .optionalText("encoder", upTo: names),
    ])

  private static let trackVector = CheckedTable(
    name: "trackVector",
    columns: [
      .number("space", "INTEGER NOT NULL REFERENCES vectorSpace ON DELETE CASCADE"),
      .number("track", "INTEGER NOT NULL REFERENCES track ON DELETE CASCADE"),
      Column(
        name: "components", type: "BLOB NOT NULL",
        check: "length(components) BETWEEN 4 AND 262144 AND length(components) % 4 = 0"),
    ],
    constraints: ["PRIMARY KEY (space, track)"],
    track: "(SELECT key FROM track WHERE id = trackVector.track)")

  private static let removal = CheckedTable(
    name: "removal",
    columns: [
      .number("number", "INTEGER PRIMARY KEY AUTOINCREMENT"), .text("track", upTo: ids),
    ])

  private static let revision = CheckedTable(
    name: "revision",
    columns: [
      Column(name: "id", type: "INTEGER PRIMARY KEY", check: "id = 1", mended: "1"),
      .required(
        "number", "INTEGER NOT NULL", "0 AND 9007199254740992",
        else: "(SELECT coalesce(max(revision), 0) FROM track)"),
    ])
}
