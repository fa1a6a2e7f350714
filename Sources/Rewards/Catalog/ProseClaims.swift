import MusicAgent
import MusicBundle
import MusicNames
import Refrain
import RequestReading

/// What a song that prose names is.
enum ProseClaim {
  /// A song of the list.
  case listed(UInt32)
  /// A song of the catalog that the list does not have, by its title.
  case other(String)
  /// No song that there is: its title, and all that names it.
  case invented(String, name: String)
  /// No song at all, one that the person named, or one that was counted already.
  case nothing
}

/// Looks up the songs that prose names, in whatever form.
///
/// A form can deceive: "Tempo: Slow" is no song, and "Piano Ballads by Adele" is no title. So a song is
/// invented only where the words are written as a name and nothing else is called so.
struct ProseClaimReader {
  let task: PreparedTask
  /// The words of titles that stand in the prose as songs already, each with the song where it is listed.
  let found: [(words: [String], song: UInt32?)]
  private let judge: WordJudge

  init(_ task: PreparedTask, found: [(words: [String], song: UInt32?)]) {
    self.task = task
    self.found = found
    judge = WordJudge(task.view)
  }

  /// A reading, with its words.
  private struct Name {
    var title: String
    var artist: String
    var words: [String]
    var artistWords: [String]
  }

  func claim(_ named: NamedSong, names: inout ExactNames) -> ProseClaim {
    var readings: [Name] = []
    for reading in named.readings {
      let words = names.lookup.keys.words(reading.title)
      guard !words.isEmpty else { continue }
      readings.append(
        Name(
          title: reading.title, artist: reading.artist, words: words,
          artistWords: names.lookup.keys.words(reading.artist)))
    }
    guard let first = readings.first, !isOfTheFact(first, &names) else { return .nothing }
    var isSomebodyElses = false
    for reading in readings {
      switch match(reading, &names) {
      case .no: continue
      case .song(let song): return .listed(song)
      case .counted: return .nothing
      case .somebodyElses: isSomebodyElses = true
      }
    }
    if readings.contains(where: { isSaid($0, named.form, &names) }) { return .nothing }
    let isKnown = readings.contains { isCalledSo($0, &names) }
    for reading in readings where exists(reading, named.form, &names) {
      return named.form == .quoted && isKnown ? .nothing : .other(reading.title)
    }
    guard isSomebodyElses || !isKnown && isName(first, named.form, &names) else { return .nothing }
    return .invented(
      first.title, name: first.artist.isEmpty ? first.title : "\(first.title) by \(first.artist)")
  }

  // MARK: Songs

  private enum Match {
    case no
    case song(UInt32)
    /// One that is not in the list and was counted.
    case counted
    /// The title of a song of the list, and another artist: "Hello by Nobody" is not that "Hello".
    case somebodyElses
  }

  /// What was found already under this name: it may be cut at its front, or have words of the sentence there.
  private func match(_ reading: Name, _ names: inout ExactNames) -> Match {
    var result = Match.no
    for title in found where isSameTitle(reading.words, title.words) {
      guard let song = title.song else { return .counted }
      let isOthers =
        judge.isWrittenAsName(reading.artist) && !judge.isDescription(reading.artist)
        && !isCredited(reading.artistWords, with: song, &names)
      if !isOthers { return .song(song) }
      result = .somebodyElses
    }
    return result
  }

  private func isSameTitle(_ words: [String], _ title: [String]) -> Bool {
    if words == title || title.count > words.count && title.suffix(words.count).elementsEqual(words)
    {
      return true
    }
    guard words.count > title.count, words.suffix(title.count).elementsEqual(title) else {
      return false
    }
    return words.dropLast(title.count).allSatisfy {
      StopWords.isFiller($0) || StopWords.isTalk($0)
    }
  }

  private func isCredited(
    _ words: [String], with song: UInt32, _ names: inout ExactNames
  ) -> Bool {
    for track in task.view.tracks.versions(of: song) {
      for artist in task.view.tracks.artists(of: track) {
        let aliases = task.view.tracks.artistAliases(of: artist)
        for name in [task.view.tracks.artistName(artist)] + aliases {
          let own = names.lookup.keys.words(name)
          guard !own.isEmpty, !words.isEmpty else { continue }
          if words.containsRun(own) || own.containsRun(words) { return true }
          // "The Notorious B.I.G." may be cut at its points.
          let beginning = words.joined()
          if beginning.count > 3, own.joined().hasPrefix(beginning) { return true }
        }
      }
    }
    return false
  }

  /// Whether the catalog has a song of that name, or of what the name ends with, by that artist; where
  /// nobody is named, of that name.
  private func exists(
    _ reading: Name, _ form: NamedSong.Form, _ names: inout ExactNames
  ) -> Bool {
    if reading.artistWords.isEmpty {
      guard form != .item || !judge.isDescription(reading.title) else { return false }
      return !names.tracks(titledByKey: reading.words.joined()).isEmpty
    }
    for start in reading.words.indices {
      let tracks = names.tracks(titledByKey: reading.words[start...].joined()).prefix(64)
      for track in tracks where isCredited(reading.artistWords, with: track, &names) {
        return true
      }
    }
    return false
  }

  // MARK: What is no song

  /// Whether it is of a right answer, which may have two names in it: "Bach: The Goldberg Variations".
  private func isOfTheFact(_ reading: Name, _ names: inout ExactNames) -> Bool {
    guard case .fact(let fact) = task.task.expectation else { return false }
    return fact.answers.contains { answer in
      let words = names.lookup.keys.words(answer)
      return words.containsRun(reading.words)
        && (reading.artistWords.isEmpty || words.containsRun(reading.artistWords))
    }
  }

  /// Whether the person named it.
  private func isSaid(
    _ reading: Name, _ form: NamedSong.Form, _ names: inout ExactNames
  ) -> Bool {
    guard task.said.contains(where: { $0.containsRun(reading.words) }) else { return false }
    // Of two names one may be the artist whom the person named, and the title is another thing.
    return form == .credited || form == .quoted || names.lookup.same(reading.title).isEmpty
  }

  /// Whether something else has the name: an album; where nobody is named beside it, an artist or a tag.
  private func isCalledSo(_ reading: Name, _ names: inout ExactNames) -> Bool {
    let tracks = task.view.tracks
    if !tracks.names.albumLookup.ordinals(named: reading.title).isEmpty { return true }
    guard reading.artist.isEmpty else { return false }
    return !names.lookup.same(reading.title).isEmpty || !tracks.tags(called: reading.title).isEmpty
  }

  /// Whether words are written as a song's name, and are no description.
  private func isName(
    _ reading: Name, _ form: NamedSong.Form, _ names: inout ExactNames
  ) -> Bool {
    switch form {
    case .credited:
      guard judge.isWrittenAsName(reading.title), !judge.isDescription(reading.title) else {
        return false
      }
      return !judge.isDescription(reading.artist) || isArtist(reading.artist, &names)
    case .announced:
      return judge.isWrittenAsName(reading.title) && !judge.isDescription(reading.title)
    case .item, .paired:
      guard !reading.artist.isEmpty else { return isLongName(reading.title) }
      let sides = [reading.title, reading.artist]
      let others = sides.filter { !isArtist($0, &names) }
      return !others.isEmpty
        && others.allSatisfy { judge.isWrittenAsName($0) && !judge.isDescription($0) }
    case .quoted:
      return isLongName(reading.title)
    }
  }

  /// One word in quotation marks may be any word.
  private func isLongName(_ text: String) -> Bool {
    text.first?.isUppercase == true && text.split(separator: " ").count > 1
      && judge.isWrittenAsName(text) && !judge.isDescription(text)
  }

  private func isArtist(_ name: String, _ names: inout ExactNames) -> Bool {
    !names.lookup.same(name).isEmpty
  }
}
