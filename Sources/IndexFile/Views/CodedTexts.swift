/// Many texts, numbered from 0, that are read one at a time: with codes for their words where that is
/// shorter, else as a `StringTable` has them.
///
/// ```swift
/// var snippets = StringTable.Builder()
/// snippets.append("a quiet song about the sea")
/// try snippets.write(coding: "snippet", to: &writer)
/// let read = try CodedTexts("snippet", in: file)
/// read[0]  // "a quiet song about the sea"
/// ```
package struct CodedTexts: Sendable {
  private let stored: Stored
  /// What comes after the texts of the file.
  private var added: Stored?

  private struct Stored: Sendable {
    let texts: StringTable
    /// Nil where the texts are as they are.
    let codes: WordCodes?

    subscript(index: Int) -> String {
      guard let codes else { return texts[index] }
      return texts.withBytes(at: index) { bytes in
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 4)
        codes.decode(bytes, into: &text)
        return String(decoding: text, as: UTF8.self)
      }
    }
  }

  /// The texts that were written as `name`, coded or not.
  ///
  /// - Throws: `.missingSection`; `.corrupt` when the sections do not fit each other.
  package init(_ name: String, in file: MappedIndexFile) throws(IndexFileError) {
    let words = name + ".words"
    stored = Stored(
      texts: try StringTable(name, in: file),
      codes: file.contains(words + ".ends")
        ? WordCodes(try StringTable(words, in: file)) : nil)
  }

  /// Texts that are not coded.
  package init(_ texts: StringTable) { stored = Stored(texts: texts, codes: nil) }

  /// Whether nothing is in a text.
  ///
  /// - Precondition: `index` is in `0..<count`.
  package func isEmpty(at index: Int) -> Bool {
    let own = stored.texts.count
    return index < own
      ? stored.texts.unsafeBytes(at: index).isEmpty
      : added?.texts.unsafeBytes(at: index - own).isEmpty ?? true
  }

  /// The number of texts.
  package var count: Int { stored.texts.count + (added?.texts.count ?? 0) }

  /// The text at `index`.
  ///
  /// - Precondition: `index` is in `0..<count`.
  /// - Complexity: O(length of the text).
  package subscript(index: Int) -> String {
    if index < stored.texts.count { return stored[index] }
    precondition(added != nil, "A table of texts is read outside its bounds.")
    return added![index - stored.texts.count]
  }

  /// The same with other texts after its own.
  ///
  /// - Precondition: nothing has been added to either yet.
  package func appending(_ other: CodedTexts) -> CodedTexts {
    precondition(added == nil && other.added == nil, "Texts are added once, all together.")
    var result = self
    result.added = other.stored
    return result
  }
}

extension StringTable.Builder {
  /// Writes the texts with codes for their words, where that is shorter: the sections `name.ends` and
  /// `name.bytes` of a table of codes, and `name.words.ends` and `name.words.bytes` of the words.
  package func write(
    coding name: String, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    var coded = StringTable.Builder()
    let words = coded.code(self)
    guard (coded.byteCount + words.bytes.count) * 8 < byteCount * 7 else {
      return try write(name, to: &writer)
    }
    try coded.write(name, to: &writer)
    try RowEnds.write(packing: words.ends, as: name + ".words.ends", to: &writer)
    try writer.write(name + ".words.bytes", words.bytes)
  }
}
