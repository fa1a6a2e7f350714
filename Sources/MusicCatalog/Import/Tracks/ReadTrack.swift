/// A track as it was read, and what of it could not be.
struct ReadTrack: Sendable {
  var record: TrackRecord
  /// Whether the source has an id for it; else it was made from what is known.
  var hasOwnID = true
  /// Optional fields that could not be read.
  var drops: [TrackDraft.Drop] = []
  /// Texts that were put right.
  var repairs: [Repair] = []
  /// Names of fields that mean nothing here and were not seen at the file's beginning.
  var ignored: [String] = []

  /// A text that was put right.
  struct Repair: Sendable {
    var repair: TextRepair
    var written, meant: String
  }
}
