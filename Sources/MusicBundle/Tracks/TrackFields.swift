package import IndexFile
import MusicNames

/// What a generation says of its tracks beside their names: a row a track in each column, and the tables
/// that the rows lead into.
package struct TrackFields: Sendable {
  /// Packed dates, 0 where unknown.
  package let released: Column<UInt32>
  /// Seconds; not a number where unknown.
  package let durations: Column<Float>
  /// Numbers of languages.
  package let languages: Column<UInt16>
  /// Whether words are explicit: 1 no, 2 yes, 0 unknown.
  package let explicit: Column<UInt16>
  /// Unix seconds of when tracks came into the collection, 0 where unknown.
  package let added: Column<UInt32>
  /// Where tracks stand on their albums, in the order of this number; 0 where unknown.
  package let albumPositions: Column<UInt32>
  let tempos: Column<Float>
  let musicalKeys: Column<UInt16>
  /// The recordings of a song as a ring: the next one of each, and the first of all.
  let nextVersions, firstVersions: Column<UInt32>
  let aliases, tags, snippets: RaggedArray<UInt32>
  let aliasNames, languageNames, musicalKeyNames: StringTable
  let tagNames, tagKinds: StringTable
  let snippetTexts: CodedTexts
  /// By artist.
  let artistAliases: RaggedArray<UInt32>
  let artistAliasNames: StringTable
}

extension TrackFields {
  init(in file: MappedIndexFile, tracks count: Int, artists: Int) throws(IndexFileError) {
    released = Column(try file.packedArray("released", of: UInt32.self, count: count))
    durations = Column(try file.packedArray("duration", of: Float.self, count: count))
    languages = Column(try file.packedArray("language", of: UInt16.self, count: count))
    explicit = try TrackFields.collectionColumn("explicit", in: file, count: count)
    added = try TrackFields.collectionColumn("added", in: file, count: count)
    albumPositions = try TrackFields.collectionColumn("place", in: file, count: count)
    tempos = Column(try file.packedArray("tempo", of: Float.self, count: count))
    musicalKeys = Column(try file.packedArray("key", of: UInt16.self, count: count))
    nextVersions = Column(try file.packedArray("version.next", of: UInt32.self, count: count))
    firstVersions = Column(try file.packedArray("version.first", of: UInt32.self, count: count))
    aliases = try RaggedArray("aliases", in: file, rows: count)
    tags = try RaggedArray("tag", in: file, rows: count)
    snippets = try RaggedArray("snippets", in: file, rows: count)
    aliasNames = try StringTable("alias", in: file)
    languageNames = try StringTable("language.name", in: file)
    musicalKeyNames = try StringTable("key.name", in: file)
    tagNames = try StringTable("tag.name", in: file)
    tagKinds = try StringTable("tag.kind", in: file)
    snippetTexts = try CodedTexts("snippet", in: file)
    artistAliases = try RaggedArray("artist.aliases", in: file, rows: artists)
    artistAliasNames = try StringTable("artist.alias", in: file)
    guard tagKinds.count == tagNames.count else {
      throw .corrupt(file.path, section: "tag.kind", "it has another number of rows")
    }
  }

  /// A column of what format 8 added; in older files nothing is known.
  private static func collectionColumn<Element: PackedElement & ExpressibleByIntegerLiteral>(
    _ name: String, in file: MappedIndexFile, count: Int
  ) throws(IndexFileError) -> Column<Element> {
    guard file.identity.formatVersion >= 8 else {
      return Column(IndexArray(repeatElement(0, count: count)))
    }
    return Column(try file.packedArray(name, of: Element.self, count: count))
  }

  /// The name and the kind of a tag.
  func tag(_ tag: UInt32) -> (name: String, kind: String?) {
    (TrackFields.text(tagNames, at: tag) ?? "", TrackFields.text(tagKinds, at: tag))
  }

  /// A text of a table; nil for none.
  static func text(_ table: StringTable, at index: UInt32) -> String? {
    guard Int(index) < table.count else { return nil }
    let text = table[Int(index)]
    return text.isEmpty ? nil : text
  }
}

// MARK: - Added tracks

extension TrackFields {
  /// What the tracks and artists of a table are in the one that they are added to.
  struct Meaning {
    /// By tag: its number here.
    var tags: [UInt32]
    /// Those of the tags that are new here, by their numbers there.
    var newTags: [UInt32]
    var artists: AddedMeaning
    /// Artists that are here already.
    var artistCount: Int
    var songs: AddedSongs
  }

  /// The same with the rows of other fields after their own.
  ///
  /// - Precondition: nothing was added to either.
  func adding(_ other: TrackFields, as meaning: Meaning) -> TrackFields {
    let languages = AddedTexts(other.languageNames, in: languageNames)
    let keys = AddedTexts(other.musicalKeyNames, in: musicalKeyNames)
    let own = (released.count..<released.count + other.released.count).map { UInt32($0) }
    let newTags = meaning.newTags.map { other.tag($0) }
    return TrackFields(
      released: released.appending(other.released.rows),
      durations: durations.appending(other.durations.rows),
      languages: self.languages.appending(languages.numbers(other.languages)),
      explicit: explicit.appending(other.explicit.rows),
      added: added.appending(other.added.rows),
      albumPositions: albumPositions.appending(other.albumPositions.rows),
      tempos: tempos.appending(other.tempos.rows),
      musicalKeys: musicalKeys.appending(keys.numbers(other.musicalKeys)),
      nextVersions: nextVersions.appending(own).replacing(meaning.songs.next),
      firstVersions: firstVersions.appending(own).replacing(meaning.songs.first),
      aliases: aliases.appending(other.aliases.rows(after: aliasNames.count)),
      tags: tags.appending(
        (0..<other.tags.count).map { track in
          other.tags[track].filter { Int($0) < other.tagNames.count }
            .map { meaning.tags[Int($0)] }
        }),
      snippets: snippets.appending(other.snippets.rows(after: snippetTexts.count)),
      aliasNames: aliasNames.appending(other.aliasNames), languageNames: languages.joined,
      musicalKeyNames: keys.joined,
      tagNames: tagNames.appending(.Builder(newTags.map(\.name)).table),
      tagKinds: tagKinds.appending(.Builder(newTags.map { $0.kind ?? "" }).table),
      snippetTexts: snippetTexts.appending(other.snippetTexts),
      artistAliases: artistAliases(adding: other, as: meaning),
      artistAliasNames: artistAliasNames.appending(other.artistAliasNames))
  }

  /// Aliases of the other's artists, those that are here already among them.
  private func artistAliases(
    adding other: TrackFields, as meaning: Meaning
  ) -> RaggedArray<UInt32> {
    let rows = other.artistAliases.rows(after: artistAliasNames.count)
    var replaced: [Int: [UInt32]] = [:]
    for (row, artist) in zip(rows, meaning.artists.artists)
    where !row.isEmpty && Int(artist) < meaning.artistCount { replaced[Int(artist)] = row }
    return artistAliases.appending(meaning.artists.newArtists.map { rows[Int($0)] })
      .replacing(replaced)
  }
}
