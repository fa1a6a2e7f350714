/// What one record of a source says: a track, things that a listener did, or neither.
struct SourceRecord: Sendable {
  /// The track that it describes, in a place of its own: it is large, and records of other things, of which
  /// there are many more, are passed from hand to hand without room for it.
  private let described: Described?
  /// What somebody did, with tracks that are told by name or by codes.
  var events: [SourceEvent] = []
  /// What somebody did, by the catalog's own ids.
  var listening: [ListeningEvent] = []
  /// How many of its entries are of something else than music, such as episodes of podcasts.
  var passedOver = 0

  init(
    track: ReadTrack? = nil, events: [SourceEvent] = [], listening: [ListeningEvent] = [],
    passedOver: Int = 0
  ) {
    described = track.map(Described.init)
    self.events = events
    self.listening = listening
    self.passedOver = passedOver
  }

  /// The track that it describes.
  var track: ReadTrack? { described?.track }

  private final class Described: Sendable {
    let track: ReadTrack

    init(_ track: ReadTrack) {
      self.track = track
    }
  }
}

/// Something that a listener did with a track, as a source tells it.
struct SourceEvent: Sendable {
  /// The track; several readings when it is not clear which part of a text is which, the most
  /// likely first.
  var mentions: [TrackMention]
  /// What happened.
  var kind: ListeningEvent.Kind = .play
  /// How much of it.
  var weight = 1.0
  /// How long it was played, where the source says so; of a short track that may be all of it.
  var secondsPlayed: Double?
  /// Unix seconds, or nil when unknown.
  var time: Int64?
  /// Whether the time is of whole minutes, so that two events can share it.
  var isToTheMinute = false
  /// The seconds in which so many as `weight` happened, where a source tells no more; those of them that
  /// are there already are not told anew.
  var period: Range<Int64>?
  /// Whether it stands for all plays of the track until then, `weight` of them.
  var isTally = false
  /// Whether its record has all entries of a playlist, so that another record of that name is another one.
  var isOfWholeList = false
  /// Who did it, when the source says so.
  var listener: String?

  /// All plays of a track until the last one, as programs count them: one event, or none for no plays.
  static func tally(
    of track: String, _ plays: Double?, last: Int64?, listener: String? = nil
  ) -> [SourceEvent] {
    guard let plays, plays > 0, plays <= 1e9 else { return [] }
    return [
      SourceEvent(
        mentions: [TrackMention(id: track)], weight: plays, time: last, isTally: true,
        listener: listener)
    ]
  }

  /// The event with its listener as a catalog may hold one.
  func checked() throws(Refusal) -> SourceEvent {
    var event = self
    event.listener = try Text.optional(listener, "listener", limit: TrackRecord.Limits.id)
    return event
  }
}

/// Reads the records of one source. What a record holds cannot depend on other records, so that they
/// can be read on several threads.
protocol RecordParser: Sendable {
  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord
}

extension RecordParser {
  /// A record as text.
  ///
  /// - Parameter end: what it must end with, and what is cut off where it does not.
  static func text(
    of record: ArraySlice<UInt8>, endingWith end: (sign: String, of: String)? = nil
  ) throws(Refusal) -> String {
    guard let text = String(validating: record, as: UTF8.self) else {
      throw Refusal("it has bytes that are no text in the file's encoding; name it with --encoding")
    }
    if let end, !text.hasSuffix(end.sign) { throw Refusal("\(end.of) is never closed") }
    return text
  }
}
