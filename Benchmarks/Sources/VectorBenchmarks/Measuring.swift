#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Seconds of processor time that this process has used.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Runs `body` at least twice; its result, and the processor time of the fastest run.
func fastest<Result, Failure: Error>(
  of rounds: Int, _ body: () throws(Failure) -> Result
) throws(Failure) -> (Result, Double) {
  var start = processorTime()
  let result = try body()
  var best = processorTime() - start
  for _ in 1..<max(2, rounds) {
    start = processorTime()
    _ = try body()
    best = min(best, processorTime() - start)
  }
  return (result, best)
}

/// Bytes of this process that are in memory, files that it has mapped included; 0 where the system
/// does not say.
func residentBytes() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  guard fgets(&line, 256, file) != nil else { return 0 }
  let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    .split(separator: " ")
  return words.count > 1 ? (Int(words[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
}
