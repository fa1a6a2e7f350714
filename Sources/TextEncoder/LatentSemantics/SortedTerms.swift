import IndexFile
import Primitives

/// The terms of a latent space, sorted by their bytes, searched where they lie in the file.
struct SortedTerms: Sendable {
  /// Term `t` is `bytes[offsets[t]..<offsets[t + 1]]`.
  let offsets: IndexArray<UInt32>
  let bytes: IndexArray<UInt8>

  var count: Int { offsets.count - 1 }

  init(_ terms: [String]) {
    var bytes: [UInt8] = []
    var offsets: [UInt32] = [0]
    for term in terms {
      bytes.append(contentsOf: term.utf8)
      offsets.append(UInt32(bytes.count))
    }
    self.bytes = IndexArray(bytes)
    self.offsets = IndexArray(offsets)
  }

  /// - Throws: `.corrupt` when an offset points backwards or beyond the bytes.
  init(file: MappedIndexFile) throws(IndexFileError) {
    offsets = try file.array("term.offsets", of: UInt32.self)
    bytes = try file.array("term.bytes", of: UInt8.self)
    guard offsets.first == 0, offsets.last.map(Int.init) == bytes.count else {
      throw .corrupt(file.path, section: "term.offsets", "they do not span the terms' bytes")
    }
    var previous: UInt32 = 0
    for offset in offsets {
      guard offset >= previous else {
        throw .corrupt(file.path, section: "term.offsets", "they do not ascend")
      }
      previous = offset
    }
  }

  func write(to writer: inout IndexFileWriter) throws(IndexFileError) {
    try writer.write("term.offsets", offsets.unsafeElements)
    try writer.write("term.bytes", bytes.unsafeElements)
  }

  /// The term of that number.
  subscript(number: Int) -> String {
    String(decoding: range(number), as: UTF8.self)
  }

  /// The number of `term`, or nil when it is not there.
  ///
  /// - Complexity: O(log `count`) comparisons.
  func find(_ term: String) -> Int? {
    var term = term
    return term.withUTF8 { wanted in
      let index = (0..<count).partitioningIndex { !range($0).lexicographicallyPrecedes(wanted) }
      return index < count && range(index).elementsEqual(wanted) ? index : nil
    }
  }

  private func range(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let range = Int(offsets[number])..<Int(offsets[number + 1])
    return UnsafeBufferPointer(rebasing: bytes.unsafeElements[range])
  }
}
