import MusicAgent
import MusicBundle
import MusicNames
import Refrain
import TextAnalysis

/// The songs that prose names: in quotation marks, by a title beside its artist, in lists, with "by", a dash
/// or a colon between two names.
struct ProseSongs {
  /// Names of songs that are in the list, by song.
  private(set) var listed: Set<UInt32> = []
  /// Names of songs that are not, in the order of the prose.
  private(set) var others: [String] = []
  /// Those of them that no song has.
  private(set) var invented: [String] = []
  /// Words of titles that were found beside their artists, each with the song where it is listed.
  private var titles: [(words: [String], song: UInt32?)] = []

  /// Words of the longest title that is looked for.
  private static let maximumWords = 10
  /// Words between a title and its artist.
  private static let reach = 4

  init(
    _ text: String, words: [String], listed songs: [AnsweredSong], task: PreparedTask,
    names: inout ExactNames
  ) {
    let listedSongs = Set(songs.compactMap { $0.track.map(task.song) })
    let listedKeys = Set(songs.map { names.lookup.keys.key($0.name) })
    var found: Set<String> = []
    for quote in ProseSongs.quotes(in: text) {
      let key = names.lookup.keys.key(quote.text)
      let candidates = names.tracks(titledByKey: key).map(task.song)
      if let song = candidates.first(where: listedSongs.contains) {
        listed.insert(song)
      } else if !ProseSongs.isSaid(names.lookup.keys.words(quote.text), task.said),
        !listedKeys.contains(key), !candidates.isEmpty || quote.isTitle,
        task.view.tracks.names.albumLookup.ordinals(named: quote.text).isEmpty,
        names.lookup.same(quote.text).isEmpty, found.insert(key).inserted
      {
        others.append(quote.text)
        if candidates.isEmpty { invented.append(quote.text) }
      }
    }
    read(words, listedSongs: listedSongs, task: task, names: &names, found: &found)
    for song in songs {
      guard let track = song.track else { continue }
      for title in [task.view.tracks.title(of: track)] + task.view.tracks.aliases(of: track) {
        titles.append((names.lookup.keys.words(title), task.song(of: track)))
      }
    }
    let reader = ProseClaimReader(task, found: titles)
    for named in NamedSong.all(in: text) {
      switch reader.claim(named, names: &names) {
      case .listed(let song): listed.insert(song)
      case .other(let title):
        if found.insert(names.lookup.keys.key(title)).inserted { others.append(title) }
      case .invented(let title, let name):
        guard found.insert(names.lookup.keys.key(title)).inserted else { continue }
        others.append(name)
        invented.append(name)
      case .nothing: continue
      }
    }
  }

  /// The share of the songs named that are in the list; nil when none is named.
  var agreement: Double? {
    let named = listed.count + others.count
    return named == 0 ? nil : Double(listed.count) / Double(named)
  }

  // MARK: Titles beside their artists

  private mutating func read(
    _ words: [String], listedSongs: Set<UInt32>, task: PreparedTask, names: inout ExactNames,
    found: inout Set<String>
  ) {
    var start = 0
    while start < words.count {
      guard
        let match = longestTitle(
          in: words, from: start, listedSongs: listedSongs, task: task, names: &names)
      else {
        start += 1
        continue
      }
      titles.append((Array(words[start..<match.end]), match.listed))
      if let song = match.listed {
        listed.insert(song)
      } else if found.insert(match.key).inserted {
        others.append(words[start..<match.end].joined(separator: " "))
      }
      start = match.end
    }
  }

  private struct Match {
    var end: Int
    var key: String
    /// The song of the list; nil for another one.
    var listed: UInt32?
  }

  /// The longest title that begins at a word and is named with its artist.
  private func longestTitle(
    in words: [String], from start: Int, listedSongs: Set<UInt32>, task: PreparedTask,
    names: inout ExactNames
  ) -> Match? {
    for end in stride(
      from: min(words.count, start + ProseSongs.maximumWords), to: start, by: -1)
    {
      let key = words[start..<end].joined()
      let tracks = names.tracks(titledByKey: key)
      guard !tracks.isEmpty else { continue }
      let around =
        words[max(0, start - ProseSongs.reach - 4)..<start]
        + words[end..<min(words.count, end + ProseSongs.reach + 4)]
      let beside = tracks.prefix(64).filter { track in
        isNamed(artistOf: track, in: Array(around), task: task, names: &names)
      }
      guard !beside.isEmpty else { continue }
      if let song = beside.map(task.song).first(where: listedSongs.contains) {
        return Match(end: end, key: key, listed: song)
      }
      if ProseSongs.isSaid(Array(words[start..<end]), task.said) { continue }
      return Match(end: end, key: key, listed: nil)
    }
    return nil
  }

  private func isNamed(
    artistOf track: UInt32, in words: [String], task: PreparedTask, names: inout ExactNames
  ) -> Bool {
    task.view.tracks.artistNames(of: track).contains { name in
      words.containsRun(names.lookup.keys.words(name))
    }
  }

  // MARK: Quotation marks

  private struct Quote {
    var text: String
    /// Whether the marks are those of titles.
    var isTitle: Bool
  }

  /// These set words apart that are no titles as often.
  private static let otherMarks: Set<Character> = ["*", "_", "`", "'", "‘"]

  /// Whether nothing but titles has such marks; corners are those of speech, too.
  private static func isTitle(_ mark: Character) -> Bool {
    QuotationMarks.isTitle(mark) && mark != "「" && mark != "『"
  }

  private static func quotes(in text: String) -> [Quote] {
    text.split(whereSeparator: \.isNewline).flatMap { Quotation.all(in: String($0)) }
      .filter { !otherMarks.contains($0.mark) }
      .map { Quote(text: $0.text, isTitle: isTitle($0.mark)) }
  }

  /// Whether the person said these words, one after the other.
  private static func isSaid(_ words: [String], _ said: [[String]]) -> Bool {
    said.contains { $0.containsRun(words) }
  }
}

extension [String] {
  /// Whether `run`, which is not empty, stands in it one after the other.
  func containsRun(_ run: [String]) -> Bool {
    guard let first = run.first, run.count <= count else { return false }
    for start in 0...(count - run.count) where self[start] == first {
      if self[start..<(start + run.count)].elementsEqual(run) { return true }
    }
    return false
  }
}
