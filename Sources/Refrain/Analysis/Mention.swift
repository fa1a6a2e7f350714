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

  /// How likely words mean a name, by how many tracks the name has of those with its rarest word. The
  /// square root, because people name artists more often than they describe with their words.
  static func certainty(named: Int, ofRarestWord rarest: Int) -> Double {
    (Double(named) / Double(max(named, rarest, 1))).squareRoot()
  }
}
