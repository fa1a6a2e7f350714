/// A query after its words have been looked up: terms by number, weights with their idf.
enum QueryNode: Sendable {
  case nothing
  case everything(weight: Float)
  case term(TermLeaf)
  /// Any term of a range, as a prefix has them; a document gets its best.
  case range(RangeLeaf)
  case phrase(PhraseLeaf)
  case best([QueryNode])
  indirect case constant(QueryNode, weight: Float)
  case boolean(required: [QueryNode], optional: [QueryNode], excluded: [QueryNode])
  /// Of the optional ones: adds to the score of what another one matches.
  indirect case supporting(QueryNode)

  struct TermLeaf: Sendable {
    var term: Int
    var scores: ClassScores
    var weight: Float
  }

  struct RangeLeaf: Sendable {
    var terms: Range<Int>
    /// Those of the documents that were added.
    var added: Range<Int> = 0..<0
    var scores: ClassScores
    var weight: Float
  }

  /// A class, so that handing it on counts one reference.
  final class PhraseLeaf: Sendable {
    /// Numbers of terms and where each stands relative to the first one.
    let terms: [(term: Int, offset: Int)]
    let fields: FieldMask
    let model: BM25F
    /// Of the classes, by the same weights.
    let scores: ClassScores
    let weight: Float

    init(
      terms: [(term: Int, offset: Int)], fields: FieldMask, model: BM25F, scores: ClassScores,
      weight: Float
    ) {
      self.terms = terms
      self.fields = fields
      self.model = model
      self.scores = scores
      self.weight = weight
    }
  }

  var isNothing: Bool { if case .nothing = self { true } else { false } }

  /// What it only supports others by; nil for a node that matches by itself.
  var supported: QueryNode? { if case .supporting(let inner) = self { inner } else { nil } }

  /// The node where nothing stands beside it that it could support.
  var standing: QueryNode { supported == nil ? self : .nothing }

  /// At least the score of any document.
  var bound: Float {
    switch self {
    case .nothing: 0
    case .everything(let weight), .constant(_, let weight): weight
    case .term(let leaf): leaf.weight
    case .range(let leaf): leaf.weight
    case .phrase(let leaf): leaf.weight
    case .best(let nodes): nodes.map(\.bound).max() ?? 0
    case .supporting(let inner): inner.bound
    case .boolean(let required, let optional, _):
      required.reduce(0) { $0 + $1.bound } + optional.reduce(0) { $0 + $1.bound }
    }
  }

  /// The sum of some nodes, without needless levels.
  static func sum(_ nodes: [QueryNode]) -> QueryNode {
    var optional: [QueryNode] = []
    optional.reserveCapacity(nodes.count)
    for node in nodes {
      switch node {
      case .nothing: continue
      case .boolean(let required, let inner, let excluded)
      where required.isEmpty && excluded.isEmpty:
        optional += inner
      default: optional.append(node)
      }
    }
    if optional.isEmpty { return .nothing }
    if optional.count == 1 { return optional[0] }
    return .boolean(required: [], optional: optional, excluded: [])
  }

  /// A node that only supports others; of a sum, each part.
  static func support(_ node: QueryNode) -> QueryNode {
    switch node {
    case .nothing, .supporting: return node
    case .boolean(let required, let optional, let excluded)
    where required.isEmpty && excluded.isEmpty:
      return .sum(optional.map(support))
    default: return .supporting(node)
    }
  }

  /// All of some nodes.
  static func all(_ nodes: [QueryNode]) -> QueryNode {
    if nodes.count == 1 { return nodes[0] }
    if nodes.isEmpty { return .nothing }
    return .boolean(required: nodes, optional: [], excluded: [])
  }

  /// The best of some nodes.
  static func anyOf(_ nodes: [QueryNode]) -> QueryNode {
    if nodes.count == 1 { return nodes[0] }
    let some = nodes.filter { !$0.isNothing }
    if some.isEmpty { return .nothing }
    return some.count == 1 ? some[0] : .best(some)
  }
}
