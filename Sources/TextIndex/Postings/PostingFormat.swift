/// How postings lie in the file; `Indexes/TEXT.md` has the whole of it.
///
/// A list is blocks of 128 postings and a tail of fewer. A block is two bytes (bits of a gap, bits of
/// a class), 128 packed gaps between ordinals less one, and 128 packed classes less the block's best.
/// A list of 128 postings or more has a directory entry for each block and for its tail. A shorter
/// one lies in its term's record, with its positions, unless it is too large for that.
enum PostingFormat {
  static let blockSize = 128
  /// Terms whose records share an offset.
  static let groupSize = 16
  /// A record begins with the list's frequency, or with 0 when the list is a long one.
  static let maximumRecordSize = 254
  static let longRecordSize = 5
  /// Zeros after the last byte of a section, so that eight bytes can be read from any offset in it.
  static let margin = 8
  /// In a tail: gaps are variable-length integers.
  static let varintGaps: UInt8 = 255

  /// In a block: its ordinals are a bitmap.
  static let bitmapGaps: UInt8 = 32
  /// Ordinals that such a bitmap spans at most.
  static let maximumBitmapSpan = 4096

  /// Positions of a block: some of its postings have several.
  static let severalPositions: UInt8 = 0x80
}
