/// What the length of a play says.
enum PlayLength {
  /// Services count a play from half a minute on; less is a skip, unless that was all of the track.
  static let minimumSeconds = 30.0

  static func kind(ofSeconds seconds: Double, isWhole: Bool) -> ListeningEvent.Kind {
    seconds >= minimumSeconds || isWhole ? .play : .skip
  }
}
