#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says of the call that has just failed: the words for `errno`.
var systemErrorText: String { String(cString: strerror(errno)) }
