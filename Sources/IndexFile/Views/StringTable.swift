import Foundation
import Primitives

/// Many texts, numbered from 0, in two sections: where each ends, and all the bytes.
///
/// ```swift
/// var titles = StringTable.Builder()
/// titles.append("晴天")
/// try titles.write("title", to: &writer)
/// let read = try StringTable("title", in: file)
/// read[0]  // "晴天"
/// ```
///
/// Reading never leaves the section whatever its offsets say: a range that is impossible gives
/// an empty text, and a checksum tells which it was.
package struct StringTable: Sendable {
  private let stored: Texts
  /// What comes after the texts of the file.
  private var added: Texts?

  /// Texts one after the other.
  private struct Texts: Sendable {
    let ends: RowEnds
    let bytes: IndexArray<UInt8>

    func unsafeBytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
      let (start, end) = ends.bounds(index)
      let all = bytes.unsafeElements
      guard start <= end, end <= UInt64(all.count) else { return .init(start: nil, count: 0) }
      return UnsafeBufferPointer(rebasing: all[Int(start)..<Int(end)])
    }
  }

  /// The table that was written as `name`.
  ///
  /// - Throws: `.missingSection`; `.corrupt` when the two sections do not fit each other.
  package init(_ name: String, in file: MappedIndexFile) throws(IndexFileError) {
    let ends = try RowEnds(name + ".ends", in: file, count: nil)
    let bytes = try file.array(name + ".bytes", of: UInt8.self)
    stored = Texts(ends: ends, bytes: bytes)
    guard (ends.last ?? 0) == UInt64(bytes.count) else {
      throw .corrupt(file.path, section: name + ".ends", "the last text ends elsewhere")
    }
  }

  private init(_ stored: Texts) { self.stored = stored }

  /// The number of texts.
  package var count: Int { stored.ends.count + (added?.ends.count ?? 0) }

  /// The same with the texts of another table after its own; no longer sorted, whatever it was.
  ///
  /// - Precondition: nothing has been added to either yet.
  package func appending(_ other: StringTable) -> StringTable {
    precondition(added == nil && other.added == nil, "Texts are added once, all together.")
    var result = self
    result.added = other.stored
    return result
  }

  /// The text at `index`.
  ///
  /// - Precondition: `index` is in `0..<count`.
  /// - Complexity: O(length of the text).
  package subscript(index: Int) -> String {
    withBytes(at: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the UTF-8 bytes of the text at `index`, without copying them.
  package func withBytes<Result>(
    at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withExtendedLifetime(self) { body(unsafeBytes(at: index)) }
  }

  /// The UTF-8 bytes of the text at `index` where they lie in the file; for hot loops.
  ///
  /// Valid as long as the table is.
  package func unsafeBytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    if index < stored.ends.count { return stored.unsafeBytes(at: index) }
    precondition(added != nil, "A table of texts is read outside its bounds.")
    return added!.unsafeBytes(at: index - stored.ends.count)
  }

  /// The range of indices whose texts equal `key`, in a table whose texts ascend by their bytes.
  ///
  /// - Complexity: O(log `count`) comparisons.
  package func range(equalTo key: String) -> Range<Int> {
    var key = key
    return key.withUTF8 { key in
      let lower = partition { StringTable.order($0, key) < 0 }
      return lower..<end(of: lower) { StringTable.order($0, key) == 0 }
    }
  }

  /// Below 0 when the left text comes first, 0 for equal ones: by bytes, then by length.
  package static func order(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let common = min(left.count, right.count)
    if common > 0 {
      let order = memcmp(left.baseAddress!, right.baseAddress!, common)
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }

  /// The texts of a sorted table that begin with a prefix.
  ///
  /// - Complexity: O(log `count`) comparisons.
  package func range(beginningWith prefix: String) -> Range<Int> {
    var prefix = prefix
    return prefix.withUTF8 { prefix in
      let lower = partition { StringTable.order($0, prefix) < 0 }
      return
        lower..<end(of: lower) { text in
          text.count >= prefix.count
            && (prefix.isEmpty || memcmp(text.baseAddress!, prefix.baseAddress!, prefix.count) == 0)
        }
    }
  }

  /// Whether some text of a sorted table begins with a prefix.
  ///
  /// - Complexity: O(log `count`) comparisons, as many as for one text.
  package func hasText(beginningWith prefix: String) -> Bool {
    var prefix = prefix
    return prefix.withUTF8 { prefix in
      let first = partition { StringTable.order($0, prefix) < 0 }
      return first < count
        && withBytes(at: first) { text in
          text.count >= prefix.count
            && (prefix.isEmpty || memcmp(text.baseAddress!, prefix.baseAddress!, prefix.count) == 0)
        }
    }
  }

  /// The first index whose text does not satisfy `precedes`, which must hold for a prefix.
  private func partition(_ precedes: (UnsafeBufferPointer<UInt8>) -> Bool) -> Int {
    partition(0..<count, precedes)
  }

  /// The same within a range.
  private func partition(
    _ range: Range<Int>, _ precedes: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Int {
    range.partitioningIndex { !withBytes(at: $0, precedes) }
  }

  /// The first index from `start` on whose text is not a member, looked for near the start first: members
  /// are neighbors, and few.
  private func end(of start: Int, _ isMember: (UnsafeBufferPointer<UInt8>) -> Bool) -> Int {
    var (low, step) = (start, 1)
    while step <= count - low, withBytes(at: low + step - 1, isMember) {
      low += step
      step *= 2
    }
    return partition(low..<min(low + step - 1, count), isMember)
  }

  /// Collects texts and writes them as a table.
  package struct Builder {
    private var ends: [UInt64] = []
    private var bytes: [UInt8] = []

    /// An empty table.
    package init() {}

    /// A table of these texts.
    package init(_ texts: [String]) {
      for text in texts { append(text) }
    }

    /// The number of texts so far, and so the index of the next.
    package var count: Int { ends.count }

    /// Adds a text.
    package mutating func append(_ text: String) {
      bytes.append(contentsOf: text.utf8)
      ends.append(UInt64(bytes.count))
    }

    /// The bytes of all texts.
    var byteCount: Int { bytes.count }

    /// Appends the codes of all texts of another table.
    ///
    /// - Returns: the words that the codes stand for.
    mutating func code(_ texts: StringTable.Builder) -> (ends: [UInt64], bytes: [UInt8]) {
      texts.bytes.withUnsafeBufferPointer { all in
        let coder = WordCoder(learningFrom: all, ends: texts.ends)
        bytes.reserveCapacity(all.count / 2)
        ends.reserveCapacity(texts.count)
        var start = 0
        for end in texts.ends {
          coder.code(UnsafeBufferPointer(rebasing: all[start..<Int(end)]), to: &bytes)
          ends.append(UInt64(bytes.count))
          start = Int(end)
        }
        return coder.table
      }
    }

    /// The texts as a table in memory.
    package var table: StringTable {
      StringTable(Texts(ends: RowEnds(ends), bytes: IndexArray(bytes)))
    }

    /// Writes the sections `name.ends` and `name.bytes`.
    package func write(
      _ name: String, to writer: inout IndexFileWriter
    ) throws(IndexFileError) {
      try RowEnds.write(packing: ends, as: name + ".ends", to: &writer)
      try writer.write(name + ".bytes", bytes)
    }
  }
}
