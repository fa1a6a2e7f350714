#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The system's mathematics under one name, without Foundation.

@inline(__always) func log2(_ x: Float) -> Float { log2f(x) }
@inline(__always) func exp2(_ x: Float) -> Float { exp2f(x) }
@inline(__always) func pow(_ x: Float, _ y: Float) -> Float { powf(x, y) }
@inline(__always) func exp(_ x: Float) -> Float { expf(x) }
@inline(__always) func log(_ x: Float) -> Float { logf(x) }
@inline(__always) func cos(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.cos(x)
  #elseif canImport(Musl)
    Musl.cos(x)
  #else
    Darwin.cos(x)
  #endif
}
@inline(__always) func log(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log(x)
  #elseif canImport(Musl)
    Musl.log(x)
  #else
    Darwin.log(x)
  #endif
}
