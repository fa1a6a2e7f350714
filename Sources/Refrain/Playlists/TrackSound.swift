import MusicBundle
import VectorIndex

extension EngineSnapshot {
  /// What is known of how a track sounds; nearness in the first space of the build that words do
  /// not make, else in the first one.
  func sound(of track: UInt32) -> TrackFlow.Sound {
    TrackFlow.Sound(
      tempo: tracks.tempo(of: track).map { Float($0) },
      key: tracks.musicalKey(of: track).flatMap { MusicalKey($0) },
      direction: soundSpace?.direction(of: track), artists: tracks.artistIdentities(of: track))
  }

  /// The first space of the build that words do not make, else the first one.
  var soundSpace: VectorSpace? {
    vectorSpaces.first { $0.encoder.isNone } ?? vectorSpaces.first
  }
}

extension VectorSpace.Encoder {
  fileprivate var isNone: Bool {
    if case .none = self { true } else { false }
  }
}
