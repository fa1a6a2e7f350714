extension Duration {
  /// Seconds, to the precision of a double.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }

  /// A length of time, in thousandths of a second, at most a billion seconds.
  static func inSeconds(_ seconds: Double) -> Duration {
    .milliseconds(Int64((min(max(seconds.isNaN ? 0 : seconds, 0), 1e9) * 1000).rounded()))
  }
}
