/// What one record of a source says: a track, things that a listener did, or neither.
struct SourceRecord: Sendable {
  /// The track that it describes.
  var track: ReadTrack?
  /// What somebody did, with tracks that are told by name or by codes.
  var events: [SourceEvent] = []
  /// What somebody did, by the catalog's own ids.
  var listening: [ListeningEvent] = []
  /// How many of its entries are of something else than music, such as episodes of podcasts.
  var passedOver = 0
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
  /// Unix seconds, or nil when unknown.
  var time: Int64?
  /// Whether the time is of whole minutes, so that two events can share it.
  var isToTheMinute = false
  /// Whether it stands for all plays of the track until then, `weight` of them.
  var isTally = false
  /// Who did it, when the source says so.
  var listener: String?
}

/// Reads the records of one source. What a record holds cannot depend on other records, so that they
/// can be read on several threads.
protocol RecordParser: Sendable {
  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord
}
