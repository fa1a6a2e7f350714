/// An artist or a title that words name.
struct Mention: Equatable {
  enum Entity: Equatable {
    /// Ordinals of the artists of that name.
    case artists([UInt32])
    /// Ordinals of the tracks of that title.
    case titles([UInt32])
  }

  var entity: Entity
  /// 0...1: how likely the words mean it.
  var certainty: Double
}
