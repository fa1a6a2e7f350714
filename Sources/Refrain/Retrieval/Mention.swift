/// An artist or a title that somebody's words name.
struct Mention: Equatable {
  enum Thing: Equatable {
    /// Ordinals of the artists of that name.
    case artists([UInt32])
    /// Ordinals of the tracks of that title.
    case titles([UInt32])
  }

  var thing: Thing
  /// 0...1: how likely the words mean it.
  var certainty: Double
}
