/// Turns a text into the ids of word pieces, as models of the BERT family expect them.
///
/// Source: Schuster and Nakajima, "Japanese and Korean voice search", ICASSP 2012; normalization as
/// in Devlin et al., "BERT", NAACL 2019.
///
/// ```swift
/// let tokenizer = try WordPieceTokenizer(folder: "Models/all-MiniLM-L6-v2")
/// tokenizer.ids(of: "rainy night", limit: 256)  // [101, 16373, 2305, 102]
/// ```
public struct WordPieceTokenizer: Sendable {
  /// A string that is a token wherever it stands in a text, before anything is normalized.
  struct SpecialToken: Sendable {
    let bytes: [UInt8]
    let id: Int32
  }

  let vocabulary: PieceVocabulary
  let normalization: BertNormalization
  let specialTokens: [SpecialToken]
  let unknown: Int32
  let start: Int32
  let end: Int32
  /// Longer words are unknown without a look at their pieces.
  let maximumWordLength: Int
  /// A hash of everything above.
  let contentHash: UInt64

  /// One more than the largest id that it gives.
  var idLimit: Int { vocabulary.idLimit }

  /// The ids of a text between those of `[CLS]` and `[SEP]`.
  ///
  /// - Parameters:
  ///   - text: what to split.
  ///   - limit: at most so many ids, the two included; what is beyond is not even read.
  /// - Precondition: `limit` is at least 2.
  /// - Complexity: O(bytes read x the longest piece).
  public func ids(of text: String, limit: Int = .max) -> [Int32] {
    precondition(limit >= 2, "A sequence has at least its two ends.")
    var ids = [start]
    var rest = text[...]
    while ids.count < limit - 1, let (range, id) = firstSpecialToken(in: rest) {
      appendPieces(of: rest[..<range.lowerBound], limit: limit - 1, to: &ids)
      if ids.count < limit - 1 { ids.append(id) }
      rest = rest[range.upperBound...]
    }
    appendPieces(of: rest, limit: limit - 1, to: &ids)
    ids.append(end)
    return ids
  }

  private func appendPieces(of text: Substring, limit: Int, to ids: inout [Int32]) {
    guard ids.count < limit else { return }
    normalization.forEachWord(in: text) { word, characters in
      if characters > maximumWordLength || !vocabulary.appendPieces(of: word, to: &ids) {
        ids.append(unknown)
      }
      return ids.count < limit
    }
    if ids.count > limit { ids.removeLast(ids.count - limit) }
  }

  /// The first special token, the longest of those that begin at the same position.
  private func firstSpecialToken(
    in text: Substring
  ) -> (range: Range<Substring.Index>, id: Int32)? {
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let byte = utf8[index]
      let candidates = specialTokens.filter { $0.bytes[0] == byte }
      if !candidates.isEmpty {
        let rest = utf8[index...]
        let found = candidates.filter { rest.starts(with: $0.bytes) }
          .max { $0.bytes.count < $1.bytes.count }
        if let found {
          return (index..<utf8.index(index, offsetBy: found.bytes.count), found.id)
        }
      }
      index = utf8.index(after: index)
    }
    return nil
  }
}
