import IndexFile

/// Encoded lists of consecutive terms, in memory or in a file that is mapped.
struct StoredPiece: Sendable {
  let postingCount: UInt64
  /// In the order of `EncodedPostings.byteParts` and `.wordParts`.
  private let bytes: [IndexArray<UInt8>]
  private let words: [IndexArray<UInt32>]

  init(_ piece: EncodedPostings) {
    postingCount = piece.postingCount
    bytes = EncodedPostings.byteParts.map { IndexArray(piece[keyPath: $0]) }
    words = EncodedPostings.wordParts.map { IndexArray(piece[keyPath: $0]) }
  }

  private init(_ piece: EncodedPostings, _ file: MappedIndexFile, _ number: Int)
    throws(IndexFileError)
  {
    postingCount = piece.postingCount
    var (bytes, words): ([IndexArray<UInt8>], [IndexArray<UInt32>]) = ([], [])
    for part in EncodedPostings.byteParts.indices {
      bytes.append(try file.array("\(number).b\(part)", of: UInt8.self))
    }
    for part in EncodedPostings.wordParts.indices {
      words.append(try file.array("\(number).w\(part)", of: UInt32.self))
    }
    (self.bytes, self.words) = (bytes, words)
  }

  /// Writes some pieces into one file and reads them there.
  static func store(
    _ pieces: [EncodedPostings], in scratch: TextScratchSpace
  ) throws(IndexFileError) -> [StoredPiece] {
    let file = try scratch.file { writer throws(IndexFileError) in
      for (number, piece) in pieces.enumerated() {
        for (index, part) in EncodedPostings.byteParts.enumerated() {
          try writer.write("\(number).b\(index)", piece[keyPath: part])
        }
        for (index, part) in EncodedPostings.wordParts.enumerated() {
          try writer.write("\(number).w\(index)", piece[keyPath: part])
        }
      }
    }
    var stored: [StoredPiece] = []
    for (number, piece) in pieces.enumerated() {
      stored.append(try StoredPiece(piece, file, number))
    }
    return stored
  }

  subscript(part: KeyPath<EncodedPostings, [UInt8]>) -> IndexArray<UInt8> {
    bytes[EncodedPostings.byteParts.firstIndex(of: part)!]
  }

  subscript(part: KeyPath<EncodedPostings, [UInt32]>) -> IndexArray<UInt32> {
    words[EncodedPostings.wordParts.firstIndex(of: part)!]
  }
}

extension EncodedPostings {
  static var byteParts: [KeyPath<EncodedPostings, [UInt8]>] {
    [\.termBytes, \.termLengths, \.records, \.recordSizes, \.postings, \.positions, \.blockRatios]
  }

  static var wordParts: [KeyPath<EncodedPostings, [UInt32]>] {
    [
      \.longFrequencies, \.longPostingSizes, \.longPositionSizes, \.longBlockCounts,
      \.longRecordOffsets,
      \.blockLasts, \.blockOffsets, \.blockPositions, \.blockBests,
    ]
  }
}
