import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A path that no other test uses, removed when the value goes away.
final class TemporaryFile {
  private static let next = Atomic<Int>(0)
  let path: String

  init() {
    let number = TemporaryFile.next.wrappingAdd(1, ordering: .relaxed).oldValue
    path = "/tmp/text-index-test-\(getpid())-\(number).rfi"
  }

  deinit {
    unlink(path)
  }

  /// The file's bytes.
  func read() -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    _ = fread(&bytes, 1, bytes.count, file)
    return bytes
  }

  func write(_ bytes: [UInt8]) {
    guard let file = fopen(path, "wb") else { return }
    defer { fclose(file) }
    _ = fwrite(bytes, 1, bytes.count, file)
  }
}
