#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The logarithm to base 2, from the system's mathematics and not from Foundation.
@inline(__always)
func log2(_ value: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log2(value)
  #elseif canImport(Musl)
    Musl.log2(value)
  #else
    Darwin.log2(value)
  #endif
}
