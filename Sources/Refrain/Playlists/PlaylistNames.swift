import IndexFile
import MusicBundle
import MusicNames
import RequestReading

/// What the words of a playlist name, and what may stand beside it.
///
/// A list of artists, or of an album that is called one, has nothing else in it. Of a song there is
/// one, and what bears the name of an album may be few: these come first, then what is like them.
struct PlaylistNames {
  /// What the words name, by what takes its place where there is too little of it.
  enum Kind {
    /// Nothing: what is too short is filled with what sounds alike, then with what is popular.
    case nothing
    /// Perhaps a name: popular tracks do not take its place.
    case perhaps
    /// Songs, or an album by its name alone: only what is like them stands behind them.
    case works
    /// Artists, albums, or names that nobody has: nothing takes their place.
    case only
  }

  let kind: Kind
  /// The tracks of the artists, or those that may be the work, where nobody and nothing else is asked for;
  /// nil otherwise.
  let own: OrdinalSet?
  /// The tracks that bear the title of a song that is named, whoever sings it; a set for each song.
  let songs: [Set<UInt32>]
  /// The tracks of albums that are named by nothing but their names.
  let albumTracks: Set<UInt32>
  /// Kinds of recordings that are asked for.
  let recordings: Set<RecordingKind>
  /// The name of a work that the catalog does not have; nil for names that are in it.
  let absentWork: String?
  /// Whether artists are named, wanted or not.
  let mentionsArtists: Bool

  /// - Parameters:
  ///   - words: the words of the list; empty without any.
  ///   - rest: what of them is looked for.
  ///   - missing: names in them that the catalog does not have.
  init(
    in words: String, rest: String, _ reading: Reading, missing: [String],
    of snapshot: EngineSnapshot
  ) {
    let wanted = reading.wanted
    // "Karaoke by Queen" calls a kind by its name, as a tag.
    recordings = Set(
      wanted.recordings.map(\.value)
        + wanted.tags.compactMap { RecordingKind(rawValue: $0.value.text.lowercased()) })
    mentionsArtists = PlaylistNames.mentions(in: words, snapshot).contains { mention in
      if case .artists = mention.entity { true } else { false }
    }
    let mentions = PlaylistNames.mentions(in: rest, snapshot)
    let mentioned = mentions.compactMap { mention -> Set<UInt32>? in
      if case .titles(let titles) = mention.entity { Set(titles) } else { nil }
    }
    let read = wanted.tracks.map { Set($0.value.ids) }.filter { !$0.isEmpty }
    let isUnread = !words.isEmpty && wanted.isEmpty && reading.likeness == Likeness()
    let called = isUnread ? Set(snapshot.tracks.tracks(titled: words)) : []
    songs = mentioned + (read + [called]).filter { !$0.isEmpty && !mentioned.contains($0) }
    let isBare = wanted.albums.allSatisfy { $0.span.range.count == words.utf8.count }
    albumTracks = isBare ? Set(wanted.albums.flatMap(\.value.ids)) : []

    let isPlain = wanted.artists.isEmpty && reading.unwanted.isEmpty && reading.seconds == nil
    let work = isPlain ? WorkWords(in: words, of: snapshot) : nil
    let describes = !wanted.tags.isEmpty || reading.likeness != Likeness()
    let namesWorks = !wanted.tracks.isEmpty || !wanted.albums.isEmpty
    // Of whom or what nobody has, there is nothing.
    let isOfNobody =
      !describes && !namesWorks && wanted.artists.isEmpty
      && missing.contains { $0.first?.isUppercase == true }
    let isOfAbsentWork = !namesWorks && (work?.fitting.isEmpty ?? false)
    if isOfNobody || isOfAbsentWork {
      own = OrdinalSet(capacity: snapshot.tracks.count)
      absentWork = isOfAbsentWork && missing.isEmpty ? words : nil
      kind = .only
      return
    }
    absentWork = nil
    own =
      describes || namesWorks
      ? nil
      : PlaylistNames.tracks(of: wanted.artists.map(\.value), snapshot)
        ?? (called.isEmpty && mentioned.isEmpty ? work?.fitting : nil)
    if missing.isEmpty, isBare, !(read.isEmpty && called.isEmpty && albumTracks.isEmpty) {
      kind = .works
    } else if !wanted.artists.isEmpty || namesWorks || !missing.isEmpty && !describes {
      kind = .only
    } else {
      kind = mentions.isEmpty ? .nothing : .perhaps
    }
  }

  /// The tracks of artists, as widely as for a refusal: a singer's band is the singer's.
  private static func tracks(
    of artists: [NamedArtist], _ snapshot: EngineSnapshot
  ) -> OrdinalSet? {
    let named = ArtistFilter(artists.flatMap(\.ids), in: snapshot.tracks)
    guard !named.isEmpty else { return nil }
    var others = snapshot.compiled(named.others)
    others.invert()
    return others
  }

  /// What the words name for certain.
  private static func mentions(in words: String, _ snapshot: EngineSnapshot) -> [Mention] {
    var finder = MentionFinder(tracks: snapshot.tracks, text: snapshot.text)
    let turn = Turn(words, with: &finder.keys)
    return finder.mentions(in: turn).filter { $0.certainty > 0.5 }
  }
}
