/// What the length of a play says.
enum PlayLength {
  /// Services count a play from half a minute on; less is a skip, unless that was all of the track.
  static let minimumSeconds = 30.0

  /// Whether somebody heard a track to its end, which services cut to some tenths of a second.
  static func isWhole(_ seconds: Double, of length: Double) -> Bool {
    length > 0 && seconds >= length - 1 && seconds >= length / 2
  }

  static func kind(ofSeconds seconds: Double, isWhole: Bool) -> ListeningEvent.Kind {
    seconds >= minimumSeconds || isWhole ? .play : .skip
  }
}
