import IndexFile

/// What a score needs to know of one posting: the fields in which the term stands, how often in
/// each, and how long each of those fields is.
///
/// Real collections have few different ones (a title of four words with one match is the same class
/// whoever sings it), so a posting holds the number of its class, and a score is one look-up in a
/// table of classes instead of arithmetic on lengths and frequencies fetched from elsewhere.
///
/// An entry of a class: field in bits 0-7, frequency in 8-15, length code in 16-23; ascending.
enum PostingClass {
  static let maximumFrequency: UInt32 = 255

  static func entry(field: Int, frequency: UInt32, lengthCode: UInt8) -> UInt32 {
    UInt32(field) | min(frequency, maximumFrequency) << 8 | UInt32(lengthCode) << 16
  }

  static func field(_ entry: UInt32) -> Int { Int(entry & 0xFF) }
  static func frequency(_ entry: UInt32) -> UInt32 { entry >> 8 & 0xFF }
  static func lengthCode(_ entry: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: entry >> 16) }
}

/// The distinct classes of an index, those that score highest by the schema's own weights first.
struct PostingClassTable: Sendable {
  let starts: [UInt32]
  let entries: [UInt32]
  /// How many positions a posting of each class has.
  let positionCounts: [UInt32]
  /// The same three for inner loops.
  private let plain: [IndexArray<UInt32>]

  init(starts: [UInt32], entries: [UInt32]) {
    self.starts = starts
    self.entries = entries
    positionCounts = (0..<max(starts.count - 1, 0)).map { number in
      entries[Int(starts[number])..<Int(starts[number + 1])]
        .reduce(0) { $0 + PostingClass.frequency($1) }
    }
    plain = [starts, entries, positionCounts].map { IndexArray($0) }
  }

  /// Pointers into a table, valid while it lives: who walks them counts no references.
  struct Pointers {
    let starts: UnsafeBufferPointer<UInt32>
    let entries: UnsafeBufferPointer<UInt32>
    let positionCounts: UnsafeBufferPointer<UInt32>

    /// The entries of a class.
    @inline(__always)
    func entries(of number: Int) -> UnsafeBufferPointer<UInt32> {
      UnsafeBufferPointer(rebasing: entries[Int(starts[number])..<Int(starts[number + 1])])
    }
  }

  var pointers: Pointers {
    Pointers(
      starts: plain[0].unsafeElements, entries: plain[1].unsafeElements,
      positionCounts: plain[2].unsafeElements)
  }

  var count: Int { starts.count - 1 }

  func entries(of number: Int) -> ArraySlice<UInt32> {
    entries[Int(starts[number])..<Int(starts[number + 1])]
  }
}
