#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of the C library that the simulation needs.
enum SimulatedMath {
  static func exp(_ value: Double) -> Double {
    #if canImport(Glibc)
      Glibc.exp(value)
    #elseif canImport(Musl)
      Musl.exp(value)
    #else
      Darwin.exp(value)
    #endif
  }

  static func log(_ value: Double) -> Double {
    #if canImport(Glibc)
      Glibc.log(value)
    #elseif canImport(Musl)
      Musl.log(value)
    #else
      Darwin.log(value)
    #endif
  }

  /// The expected value of min(limit, K), K the number of successes of independent trials.
  ///
  /// - Complexity: O(trials * limit).
  static func expectedSuccesses(_ chances: [Double], limit: Int) -> Double {
    // The chances of 0, 1, ..., limit successes so far; the last stands for all above.
    var counts = [Double](repeating: 0, count: limit + 1)
    counts[0] = 1
    for chance in chances {
      for count in stride(from: limit, through: 0, by: -1) {
        let stays = count == limit ? counts[count] : counts[count] * (1 - chance)
        counts[count] = stays + (count > 0 ? counts[count - 1] * chance : 0)
      }
    }
    return counts.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
  }
}
