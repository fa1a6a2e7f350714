import IndexFile
import MusicBundle
public import RequestReading

/// What a conversation asks for after its last turn, in the terms of an engine.
public struct ConversationRequest: Sendable, Equatable {
  /// What was read of all turns.
  public var reading: Reading
  /// A search for it. Its filter holds what was refused in any turn and what must hold; the engine
  /// does not read its words again.
  public var question: Question
  /// What the words were read as, and which of it is a rule of the filter.
  public var understood: [UnderstoodPart]
  /// What could not be applied.
  public var notes: [String]
  /// Whether the last turn says something of what was shown ("others", "the second one"), and the
  /// question does it.
  public var speaksOfShown = false

  /// Makes a rule of the artists by whom songs are asked for: a list of "songs by Queen" has no others.
  /// Where titles are asked for, too, nothing changes.
  public mutating func holdToArtists() {
    guard let place = question.preferences.firstIndex(where: \.filter.isOfArtists),
      reading.wanted.tracks.isEmpty, reading.wanted.albums.isEmpty
    else { return }
    question.filter = question.filter && question.preferences.remove(at: place).filter
  }
}

extension TrackFilter {
  /// Whether it asks for one of some artists.
  fileprivate var isOfArtists: Bool {
    switch self {
    case .artist: true
    case .any(let filters): !filters.isEmpty && filters.allSatisfy(\.isOfArtists)
    default: false
    }
  }
}

extension MusicEngine {
  /// What a conversation asks for after its last turn, as a question.
  ///
  /// The turns are read as `read(turns:)` reads them: refusals hold whatever the number of turns since,
  /// until what was refused is asked for.
  ///
  /// ```swift
  /// let request = engine.request(of: ["sad songs, nothing by Adele", "older ones"])
  /// let answer = try engine.answer(request.question)  // nothing by Adele
  /// ```
  ///
  /// - Parameters:
  ///   - turns: the person's words, oldest first; without any the question is an empty search.
  ///   - shown: ids of the tracks that they were shown last, best first: what "the second one" speaks of.
  ///   - before: ids of those that they were shown before that: "other artists" are others than theirs,
  ///     too. None of them comes.
  /// - Complexity: O(words), some tens of microseconds a turn; behind the first turn also O(titles of the
  ///   artists who are asked for).
  public func request(
    of turns: [String], shown: [String] = [], before: [String] = []
  ) -> ConversationRequest {
    let snapshot = snapshot
    let turns = turns.map(snapshot.plain)
    let reading = snapshot.read(turns: turns)
    var question = Question(turns.last ?? "")
    question.conversation = Array(turns.dropLast())
    question.shown = shown.filter { snapshot.tracks.ordinal(ofID: $0) != nil }
    question.excluded = before.filter { snapshot.tracks.ordinal(ofID: $0) != nil }
    guard
      let interpreted = InterpretedQuestion.interpret(
        question, reading, turn: max(0, turns.count - 1), in: snapshot)
    else {
      return ConversationRequest(reading: reading, question: question, understood: [], notes: [])
    }
    question = interpreted.question
    question.conversation = []
    question.isVerbatim = true
    return ConversationRequest(
      reading: reading, question: question, understood: interpreted.understood,
      notes: interpreted.notes, speaksOfShown: interpreted.speaksOfShown)
  }

  /// The tracks that satisfy a filter, to ask about one by one.
  ///
  /// - Complexity: that of a search's filter.
  public func tracks(satisfying filter: TrackFilter) -> AllowedTracks {
    AllowedTracks(filter, in: snapshot)
  }

  /// The ids of all recordings of a track's song, its own among them; empty for an id that no track
  /// has.
  ///
  /// - Complexity: O(log tracks), and the recordings.
  public func recordings(ofTrack id: String) -> [String] {
    let tracks = snapshot.tracks
    guard let ordinal = tracks.ordinal(ofID: id) else { return [] }
    return tracks.versions(of: ordinal).map { tracks.id(of: $0) }
  }
}
