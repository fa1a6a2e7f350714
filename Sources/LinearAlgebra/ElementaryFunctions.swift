#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The C library's functions under one name, without Foundation.

extension Float {
  /// e to the power `x`.
  package static func exp(_ x: Float) -> Float { expf(x) }
  /// 2 to the power `x`.
  package static func exp2(_ x: Float) -> Float { exp2f(x) }
  /// The natural logarithm.
  package static func log(_ x: Float) -> Float { logf(x) }
  /// The natural logarithm of 1 + `x`, exact for small `x`.
  package static func log1p(_ x: Float) -> Float { log1pf(x) }
  /// The logarithm to the base 2.
  package static func log2(_ x: Float) -> Float { log2f(x) }
  /// `x` to the power `y`.
  package static func pow(_ x: Float, _ y: Float) -> Float { powf(x, y) }
}

extension Double {
  /// The cosine of an angle in radians.
  package static func cos(_ x: Double) -> Double { libraryCosine(x) }
  /// e to the power `x`.
  package static func exp(_ x: Double) -> Double { libraryExponential(x) }
  /// The natural logarithm.
  package static func log(_ x: Double) -> Double { libraryLogarithm(x) }
  /// `x` to the power `y`.
  package static func pow(_ x: Double, _ y: Double) -> Double { libraryPower(x, y) }
}

// Outside of the extensions, where a bare `cos` would mean the function that is being defined.
private func libraryCosine(_ x: Double) -> Double { cos(x) }
private func libraryExponential(_ x: Double) -> Double { exp(x) }
private func libraryLogarithm(_ x: Double) -> Double { log(x) }
private func libraryPower(_ x: Double, _ y: Double) -> Double { pow(x, y) }
