/// Unpacks a packed stream, one block of it after the other.
protocol Unpacker: AnyObject {
  /// Whether the last stream has come to its end.
  var isAtEnd: Bool { get }
  /// Whether all that was fed has been unpacked.
  var needsInput: Bool { get }
  /// What to say of a stream that is damaged.
  var damage: String { get }
  /// Takes the next packed block; the one before has to be used up.
  func feed(_ block: [UInt8])
  /// The next bytes, `Unpacking.step` at most; nil when the stream is damaged.
  func next() -> [UInt8]?
}

enum Unpacking {
  /// Bytes that come out at once. A block of zeros packs a thousandfold and more; one input block must
  /// not fill the memory.
  static let step = 1 << 20
}
