/// A track as it was read, and what of it could not be.
struct ReadTrack: Sendable {
  var record: TrackRecord
  /// Optional fields that could not be read.
  var drops: [TrackDraft.Drop] = []
  /// Names of fields that mean nothing here and were not seen at the file's beginning.
  var ignored: [String] = []
}
