/// What names that sound alike have in common: their consonants, those that spellings and scripts mix up as
/// one. "Limp Biscuit" and "Limp Bizkit", "Deaf Leopard" and "Def Leppard", "bitoruzu" (ビートルズ) and "beatles"
/// are one.
///
/// For names that nothing else leads to: many share a short skeleton, so none is the same name by it.
struct SoundSkeleton: Equatable {
  private(set) var bytes: [UInt8] = []

  /// Keys beyond this are no names that somebody says.
  private static let maximumLength = 64

  /// The skeleton of a key in Latin letters and digits; empty for others.
  init(_ key: String) {
    var key = key
    key.withUTF8 { read($0) }
  }

  init() {}

  /// The same for the bytes of a key, with the memory of this one.
  mutating func read(_ key: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    guard key.count <= SoundSkeleton.maximumLength else { return }
    var place = 0
    while place < key.count {
      guard
        let length = take(key[place], next: place + 1 < key.count ? key[place + 1] : 0, place == 0)
      else {
        bytes.removeAll(keepingCapacity: true)
        return
      }
      place += length
    }
  }

  /// Adds the consonants that a letter stands for; the letters that are done with, nil for another
  /// character.
  private mutating func take(_ letter: UInt8, next: UInt8, _ isFirst: Bool) -> Int? {
    let sound: StaticString
    var length = 1
    switch (Unicode.Scalar(letter), Unicode.Scalar(next)) {
    case ("a", _), ("e", _), ("i", _), ("o", _), ("u", _): sound = isFirst ? "a" : ""
    case ("y", _), ("h", _), ("w", _):
      if isFirst { add(letter) }
      return 1
    case ("p", "h"): (sound, length) = ("p", 2)
    case ("f", _): sound = "p"
    case ("v", _): sound = "b"
    case ("l", _): sound = "r"
    case ("s", "h"), ("c", "h"), ("t", "h"), ("t", "s"), ("t", "z"): (sound, length) = ("s", 2)
    case ("c", "e"), ("c", "i"), ("c", "y"), ("z", _): sound = "s"
    case ("c", _), ("q", _), ("g", _): sound = "k"
    case ("x", _): sound = "ks"
    case ("a"..."z", _), ("0"..."9", _):
      add(letter)
      return 1
    default: return nil
    }
    sound.withUTF8Buffer { for byte in $0 { add(byte) } }
    return length
  }

  private mutating func add(_ byte: UInt8) {
    if bytes.last != byte { bytes.append(byte) }
  }

  /// Whether two names may be one that was written by ear: the same consonants, of short names also
  /// nothing else, of long ones all but one.
  func isNear(_ other: SoundSkeleton, isShort: Bool) -> Bool {
    if bytes == other.bytes { return bytes.count > (isShort ? 1 : 2) }
    guard isLong, other.isLong else { return false }
    return SoundSkeleton.differByOne(bytes, other.bytes)
  }

  /// Whether it may be near to one that is not the same.
  var isLong: Bool { bytes.count >= SoundSkeleton.longSkeleton }

  /// What it has in common with all that are near to it.
  var mark: KeyMark { bytes.withUnsafeBufferPointer { KeyMark($0) } }

  private static let longSkeleton = 6

  private static func differByOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    return short[(long.count == short.count ? min(start + 1, short.count) : start)...]
      .elementsEqual(long[min(start + 1, long.count)...])
  }
}
