import MusicCatalog
import MusicNames
package import Refrain
import RequestReading
import TextAnalysis

/// What the catalog has for a question about a song.
package struct SongFinding: Sendable {
  /// What was asked.
  package let kind: SongQuestion.Kind
  /// The song as the person names it; of several readings the one that is answered.
  package private(set) var name: SongQuestion.Name
  /// The songs that are called so, the likeliest first, one recording of each; none where there is none.
  package private(set) var songs: [TrackDetails] = []
  /// Ids of all their recordings.
  private(set) var recordings: Set<String> = []
  /// The catalog's name of the artist who is named, if it has that artist.
  private(set) var artist: String?

  /// Songs of one title that an answer tells apart.
  private static let maximumSongs = 3
  /// Readings of a name that are looked up.
  private static let maximumReadings = 12
  /// A misspelled name below it is another one, 0...1.
  private static let minimumConfidence = 0.6

  /// Whether the catalog has no such song.
  var isMissing: Bool { songs.isEmpty }

  /// Whether an answer in words is wanted, and no list of songs.
  var isFact: Bool { !isMissing && kind != .play }

  /// What the catalog has; nil where the words may mean something else than a song's name.
  package init?(_ question: SongQuestion, in engine: MusicEngine) throws(EngineError) {
    kind = question.kind
    var candidates = question.names
    if question.isOnlyOfTitles {
      candidates.removeAll { name in
        name.artist.isEmpty && !SongFinding.isTitle(name.title, in: engine)
          && !(question.kind == .existence && SongFinding.isLikelyTitle(name.title, in: engine))
      }
    }
    let names = Array(candidates.prefix(SongFinding.maximumReadings))
    guard !names.isEmpty else { return nil }
    name = names[0]
    let found = try engine.resolve(names.map(SongFinding.query), alternatives: 10)
    if let best = SongFinding.best(found, names, in: engine), let track = best.resolution.track {
      name = names[best.position]
      take([track.id], engine)
      return
    }
    if let position = found.firstIndex(where: { $0.status == .ambiguous }) {
      let same = found[position].alternatives.filter {
        ProseMarks.folded($0.title) == ProseMarks.folded(names[position].title)
      }
      name = names[position]
      take((same.isEmpty ? found[position].alternatives : same).map(\.id), engine)
      if !songs.isEmpty { return }
    }
    // There is none: then it must be a name, and not words for music.
    let credited = names.indices.first { !names[$0].artist.isEmpty && found[$0].artist != nil }
    let named = names.indices.first { !names[$0].artist.isEmpty }
    let position = credited ?? (question.isQuoted ? named : nil) ?? 0
    guard
      SongFinding.isNamed(
        names[position], question, knowsArtist: credited != nil, in: engine)
    else { return nil }
    name = names[position]
    artist = found[position].artist
  }

  /// Whether words alone are read as a title that the catalog has, and as nothing else.
  private static func isTitle(_ words: String, in engine: MusicEngine) -> Bool {
    let wanted = engine.read(turns: [words]).wanted
    return wanted.tracks.count == 1 && wanted.artists.isEmpty && wanted.tags.isEmpty
  }

  /// Whether words alone can hardly be anything but a title that the catalog has not: words that nobody here
  /// knows, in Latin script written as names are.
  private static func isLikelyTitle(_ words: String, in engine: MusicEngine) -> Bool {
    let reading = engine.read(turns: [words])
    guard reading.isEmpty, reading.hasUnknownWords else { return false }
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard let first = parts.first?.first, let last = parts.last?.first else { return false }
    if first.isWide { return words.count > 2 }
    return first.isUppercase && (last.isUppercase || last.isNumber || parts.count > 2)
  }

  private static func isCapitalized(_ words: String) -> Bool {
    !words.isEmpty
      && words.split(whereSeparator: \.isWhitespace).allSatisfy { $0.first?.isUppercase == true }
  }

  private static func query(_ name: SongQuestion.Name) -> NameQuery {
    NameQuery(title: name.title, artist: name.artist.isEmpty ? nil : name.artist)
  }

  /// The reading that is a song's name: one that is spelled right before one that is not.
  private static func best(
    _ found: [NameResolution], _ names: [SongQuestion.Name], in engine: MusicEngine
  ) -> (position: Int, resolution: NameResolution)? {
    var best: (position: Int, resolution: NameResolution)?
    for (position, resolution) in found.enumerated() where resolution.status.isFound {
      guard let track = resolution.track, resolution.confidence >= minimumConfidence else {
        continue
      }
      // "Wonderwall by Adele" is no title, though a part of it is one.
      if names.count > 1, names[position].artist.isEmpty,
        !isCalled(track.id, names[position].title, engine)
      {
        continue
      }
      let isTypo = resolution.status == .typo
      if let known = best {
        let wasTypo = known.resolution.status == .typo
        guard
          wasTypo && !isTypo
            || wasTypo == isTypo && resolution.confidence > known.resolution.confidence
        else { continue }
      }
      best = (position, resolution)
    }
    return best
  }

  private static func isCalled(_ id: String, _ title: String, _ engine: MusicEngine) -> Bool {
    guard let track = engine.details(ofTrack: id) else { return false }
    let folded = ProseMarks.folded(title)
    return ([track.title] + track.aliases).contains { ProseMarks.folded($0) == folded }
  }

  private mutating func take(_ ids: [String], _ engine: MusicEngine) {
    for id in ids where songs.count < SongFinding.maximumSongs && !recordings.contains(id) {
      guard let track = engine.details(ofTrack: id) else { continue }
      songs.append(track)
      recordings.formUnion(engine.recordings(ofTrack: id))
    }
  }

  // MARK: Names that nobody has

  /// Whether words that no song is called by are meant as a name.
  private static func isNamed(
    _ name: SongQuestion.Name, _ question: SongQuestion, knowsArtist: Bool, in engine: MusicEngine
  ) -> Bool {
    if question.isQuoted { return true }
    // "X 是 Y 的": where neither is a name that anybody knows, it is any sentence.
    if !knowsArtist, !name.artist.isEmpty, name.title.first?.isWide == true { return false }
    if asking.contains(where: { name.title.contains($0) }) { return false }
    if name.title.contains(",") || name.artist.contains(",") { return false }
    let title = name.title.lowercased()
    let words = title.split(whereSeparator: \.isWhitespace).map(String.init)
    guard title.count > 1, !words.contains(where: wishes.contains),
      !nouns.contains(where: { title.hasSuffix($0) }), !words.allSatisfy(StopWords.isFiller)
    else { return false }
    let reading = engine.read(turns: [name.title])
    // "Yesterday by Adele": a title, though somebody else's.
    if knowsArtist, reading.wanted.tracks.count == 1, reading.wanted.tags.isEmpty { return true }
    // "when was Thriller released?": whatever else the word means, a title is asked after.
    if [.year, .album].contains(question.kind), question.names.count == 1, !question.isOnlyOfTitles,
      name.title.first?.isUppercase == true || name.title.first?.isWide == true && reading.isEmpty
    {
      return true
    }
    // "play Purple Moonbeam Waltz by Nora Quill".
    if isCapitalized(name.title), !name.artist.isEmpty, isLikelyTitle(name.artist, in: engine) {
      return true
    }
    guard reading.isEmpty, reading.hasUnknownWords || !reading.freeWords.isEmpty else {
      return false
    }
    return knowsArtist || ![.play, .existence].contains(question.kind)
      || question.kind == .existence && isLikelyTitle(name.title, in: engine)
  }

  /// Words of questions to whoever answers, which titles of songs hardly have.
  private static let asking = [
    "뭘 ", "넌 ", "너는 ", "당신은", "무엇을", "어떻게 ", "할 수", "你会什么", "你能", "あなたは", "何が",
  ]

  /// Words for songs of a kind.
  private static let wishes: Set<String> = [
    "something", "anything", "some", "any", "everything", "latest", "newest", "new", "best",
    "greatest", "top", "popular", "hits", "stuff", "one", "ones", "more", "other", "another",
    "similar", "like", "few", "random", "all", "every", "song", "songs", "music", "track", "tracks",
    "tune", "tunes", "album", "albums", "playlist", "list", "version", "versions", "covers", "live",
    "radio", "mix",
  ]
  /// What words for songs end with, in scripts without spaces.
  private static let nouns = [
    "歌", "曲", "音乐", "音樂", "音楽", "作品", "专辑", "專輯", "アルバム", "노래", "곡", "음악", "앨범", "歌单", "歌單",
  ]
}

extension SongFinding {
  /// Whether a text gives the answer, and no other one.
  func isTold(in text: String, by engine: MusicEngine) -> Bool {
    let folded = ProseMarks.folded(text)
    guard !songs.isEmpty, folded.count > 2 else { return false }
    switch kind {
    case .artist:
      let named = Set(engine.artistsNamed(in: text).map { ProseMarks.folded($0) })
      return songs.contains { song in
        song.artists.contains { artist in
          let artist = ProseMarks.folded(artist)
          return named.contains(artist) || folded.contains(artist)
        }
      }
    case .existence, .play:
      return songs.contains { folded.contains(ProseMarks.folded($0.title)) }
    case .album:
      return songs.contains { song in
        song.album.map { folded.contains(ProseMarks.folded($0)) } ?? false
      }
    case .year:
      let said = Set(text.split { !$0.isNumber }.compactMap { Int($0) })
        .filter { (1900...2100).contains($0) }
      let asked = Set(name.title.split { !$0.isNumber }.compactMap { Int($0) })
      return songs.contains { song in
        song.released.map { said.subtracting(asked) == [$0.year] } ?? false
      }
    }
  }

  /// The nearest songs to one that there is none of, the nearest first: those of the title where the artist
  /// has none of it, then what the artist has; without a known artist, what is called nearly so.
  func nearest(under rules: AnswerRules) throws(EngineError) -> [String] {
    var ids: [String] = []
    if let artist {
      let titled = try rules.engine.resolve([NameQuery(title: name.title)], alternatives: 10)
      let same = ([titled.first?.track].compactMap { $0 } + (titled.first?.alternatives ?? []))
        .filter { ProseMarks.folded($0.title) == ProseMarks.folded(name.title) }
      ids = same.map(\.id)
      let theirs = Question(filter: rules.question.filter && .artist(artist), limit: 10)
      ids += try rules.engine.answer(theirs).map(\.id)
    } else {
      let claim = SongClaim(title: name.title, artist: name.artist)
      ids = NearestSongs(rules).candidates(for: try CatalogReading(claim, in: rules.engine))
    }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
