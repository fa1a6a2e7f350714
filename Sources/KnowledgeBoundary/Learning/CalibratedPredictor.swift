/// A fitted model of a share, 0...1, with what makes its predictions true on average.
struct CalibratedPredictor: Sendable, Equatable {
  /// What was fitted.
  var predictor: BoundaryPredictor
  /// From what it says to how it comes out.
  var calibration: IsotonicCalibration

  /// The share that is expected of an example.
  func value(_ row: [Double]) -> Double { calibration.value(at: predictor.chance(row)) }
}
