import IndexFile
import Primitives
import Testing
import TextAnalysis

@testable import TextIndex

/// An index of given posting lists, and what plain Swift says that each contributes.
///
/// Word "w3" is list 3, with as many occurrences in a document as the list says. With b = 0 and one
/// field of weight 1, a document's score is tf / (k1 + tf), whatever its length.
struct PostingLists {
  /// For each list, the number of occurrences by ordinal.
  let lists: [[UInt32: Int]]
  let names: [String]
  let index: TextIndex
  let context: ExecutionContext

  /// Lists at the edges of blocks, of bitmaps and of windows.
  static let shapes: [(name: String, ordinals: [UInt32])] = {
    func every(_ step: UInt32, _ count: Int, from start: UInt32 = 10) -> [UInt32] {
      (0..<UInt32(count)).map { start + $0 * step }
    }
    /// `count` ordinals that span `span` from 0 on, in gaps of 0 and 1 alone.
    func spread(_ count: Int, over span: Int) -> [UInt32] {
      (0..<count).map { UInt32($0 + $0 * (span - count) / (count - 1)) }
    }
    let window = UInt32(ExecutionContext.windowSize)
    return [
      ("none", []), ("one", [5]), ("127", every(3, 127)), ("128", every(200, 128)),
      ("129", every(200, 129)), ("bitmap of 128 in a row", every(1, 128)),
      ("bitmap of 129 in a row", every(1, 129)),
      ("bitmap of 160", spread(128, over: 160)), ("packed over 161", spread(128, over: 161)),
      ("bitmaps and a tail", spread(257, over: 321)),
      // A gap of 1,632 takes 11 bits, for which a bitmap may span 1,760.
      ("bitmap of 1760", Array(0..<127) + [1_759]), ("packed over 1761", Array(0..<127) + [1_760]),
      ("around a window", every(1, 200, from: window - 100)),
      ("ends with a window", every(2, 128, from: window - 255)),
      ("begins with a window", every(2, 129, from: window)),
    ]
  }()

  /// Documents that the index has at least: more than a window.
  static let documentCount = ExecutionContext.windowSize + 700

  init() throws {
    names = PostingLists.shapes.map(\.name)
    lists = PostingLists.occurrences
    index = try PostingLists.index.get()
    context = ExecutionContext(index: index, bound: Float(lists.count))
  }

  private static let occurrences: [[UInt32: Int]] = {
    var generator = SplitMix64(seed: 99)
    return shapes.map { shape in
      Dictionary(uniqueKeysWithValues: shape.ordinals.map { ($0, 1 + generator.below(4)) })
    }
  }()

  /// Built once for all tests; contexts are not shared.
  private static let index = Result {
    var documents = [[String]](repeating: [], count: documentCount)
    for (number, list) in occurrences.enumerated() {
      for (ordinal, count) in list {
        documents[Int(ordinal)] += Array(repeating: "w\(number)", count: count)
      }
    }
    let schema = TextSchema(fields: [.init("text", weight: 1, b: 0, analysis: .prose)])
    return try Build.index(documents.map { [[$0.joined(separator: " ")]] }, schema)
  }

  /// What a document with so many occurrences gains.
  private func contribution(_ occurrences: Int) -> UInt32 {
    let x = Float(occurrences)
    return UInt32((x / (1.2 + x) * context.scale).rounded(.toNearestOrEven))
  }

  /// The contributions of a list by ordinal.
  func contributions(_ list: Int) -> [UInt32: UInt32] { lists[list].mapValues(contribution) }

  /// A cursor over a list, decoded from the file; nil for one without documents.
  func stored(_ list: Int) -> PostingCursor? {
    guard let term = index.dictionary.find("w\(list)") else { return nil }
    return QueryExecutor(context: context).cursor(
      .term(.init(term: term, scores: index.scores.scores(mask: .all, weights: nil), weight: 1)))
  }

  /// A cursor over the same list in memory; nil for one without documents.
  func inMemory(_ list: Int) -> PostingCursor? {
    let ordered = contributions(list).sorted { $0.key < $1.key }
    if ordered.isEmpty { return nil }
    let ordinals = context.arena.allocate(UInt32.self, ordered.count)
    let values = context.arena.allocate(UInt32.self, ordered.count)
    ordinals.initialize(from: ordered.map(\.key), count: ordered.count)
    values.initialize(from: ordered.map(\.value), count: ordered.count)
    return PostingCursor(
      MatchList(ordinals: ordinals, contributions: values, count: ordered.count),
      arena: context.arena)
  }

  /// Cursors over some lists, from the file or in memory.
  func cursors(_ some: [Int], isStored: Bool) -> [PostingCursor] {
    some.compactMap { isStored ? stored($0) : inMemory($0) }
  }
}
