#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's power function, in one place.
enum PowerOf {
  static func real(_ base: Float, _ exponent: Float) -> Float {
    exponent == 0 ? 1 : Float(pow(Double(base), Double(exponent)))
  }
}
