import CKernels
import IndexFile

/// Runs a resolved query: plain lists are walked where they lie, everything else becomes a list in
/// memory first.
struct QueryExecutor {
  let context: ExecutionContext
  private let index: TextIndex

  init(context: ExecutionContext) {
    self.context = context
    index = context.index
  }

  func run(
    _ node: QueryNode, allowed: OrdinalSet?, _ collector: inout some MatchCollector
  ) throws(IndexFileError) {
    if allowed == nil, let wanted = collector.wanted {
      context.rangeFloor = rangeFloor(node, wanted)
    }
    switch node {
    case .nothing, .supporting: break
    case .everything(let weight): collectEverything(weight, allowed, &collector)
    case .phrase(let leaf):
      var matcher = PhraseMatcher(leaf, index: index, arena: context.arena)
      matcher.run(allowed: allowed, scale: context.scale, &collector)
      if matcher.isDamaged {
        context.damage = context.damage ?? index.store.damage("a list of a phrase is damaged")
      }
    case .range(let leaf): collect(leaf, with: nil, allowed, &collector)
    case .term, .constant:
      var walk = disjunction([cursor(node)], allowed)
      walk.run(&collector)
    case .best(let nodes):
      if nodes.count == 2, case .term(let word) = nodes[0], case .range(let leaf) = nodes[1] {
        // A beginning that is a word, too: as whoever types asks at every keystroke.
        collect(leaf, with: word, allowed, &collector)
      } else {
        var best = disjunction(nodes.map(cursor), allowed)
        best.keepsMaximum = true
        best.run(&collector)
      }
    case .boolean(let required, let optional, let excluded):
      runBoolean(required, optional, excluded, allowed, &collector)
    }
    if let damage = context.damage { throw damage }
  }

  private func disjunction(_ lists: [PostingCursor?], _ allowed: OrdinalSet?) -> Disjunction {
    Disjunction(lists: lists.compactMap { $0 }, allowed: allowed, context)
  }

  private func runBoolean(
    _ required: [QueryNode], _ optional: [QueryNode], _ excluded: [QueryNode],
    _ allowed: OrdinalSet?, _ collector: inout some MatchCollector
  ) {
    let unwanted = excluded.isEmpty ? [] : excluded.compactMap(cursor)
    guard !required.isEmpty else {
      return runAny(optional, unwanted, allowed, &collector)
    }
    let helpers = optional.isEmpty ? [] : optional.compactMap { cursor($0.supported ?? $0) }
    var constant: UInt32 = 0
    let lists = context.arena.allocate(PostingCursor.self, required.count)
    var count = 0
    for node in required {
      // Every document matches it: it only adds its score, unless nothing else leads.
      if case .everything(let weight) = node, required.count > 1 || allowed != nil {
        constant += contribution(weight)
        continue
      }
      guard let list = cursor(node) else { return }
      (lists + count).initialize(to: list)
      count += 1
    }
    if count == 0 {
      lists.initialize(to: leader(allowed))
      count = 1
    }
    var walk = Conjunction(
      required: CursorList(start: lists, count: count), optional: helpers, excluded: unwanted,
      allowed: allowed, constant: constant,
      context)
    walk.run(&collector)
  }

  private func runAny(
    _ optional: [QueryNode], _ unwanted: [PostingCursor], _ allowed: OrdinalSet?,
    _ collector: inout some MatchCollector
  ) {
    let lists = optional.compactMap { $0.supported == nil ? cursor($0) : nil }
    let supporting =
      collector.readsScores ? optional.compactMap { $0.supported.flatMap(cursor) } : []
    var walk = Disjunction(
      lists: lists, supporting: lists.isEmpty ? [] : supporting, excluded: unwanted,
      allowed: allowed, context)
    walk.run(&collector)
  }

  /// A list of every allowed document that adds nothing to the score.
  private func leader(_ allowed: OrdinalSet?) -> PostingCursor {
    var collector = ListCollector()
    collectEverything(0, allowed, &collector)
    return PostingCursor(copy(collector), arena: context.arena)
  }

  private func collectEverything(
    _ weight: Float, _ allowed: OrdinalSet?, _ collector: inout some MatchCollector
  ) {
    let contribution = contribution(weight)
    var ordinal = allowed?.first(from: 0) ?? (allowed == nil ? 0 : Int.max)
    while ordinal < index.storedCount, Int(contribution) > collector.threshold {
      collector.collect(UInt32(ordinal), contribution)
      ordinal = allowed.map { $0.first(from: ordinal + 1) ?? .max } ?? ordinal + 1
    }
  }

  private func contribution(_ score: Float) -> UInt32 {
    ExecutionContext.contribution(score, context.scale)
  }

  /// A cursor over what a node matches; nil when that is nothing.
  func cursor(_ node: QueryNode) -> PostingCursor? {
    if case .term(let leaf) = node { return cursor(leaf) }
    let list = materialize(node)
    return list.count == 0 ? nil : PostingCursor(list, arena: context.arena)
  }

  private func cursor(_ leaf: QueryNode.TermLeaf) -> PostingCursor? {
    let list = index.store.list(of: leaf.term)
    let factor = leaf.weight * context.scale
    if list.frequency >= PostingFormat.blockSize {
      return PostingCursor(
        list, scores: leaf.scores, factor: factor, store: index.store, arena: context.arena)
    }
    if list.frequency > 1, leaf.scores.isInherent {
      let short = PostingCursor(
        short: list, scores: leaf.scores, factor: factor, store: index.store, arena: context.arena)
      if short == nil { noteShortDamage() }
      return short
    }
    let matches = shortList(leaf, list)
    if matches.count == 0 { return nil }
    return PostingCursor(
      matches, documentFactor: leaf.scores.isInherent ? factor : nil, arena: context.arena)
  }

  /// What a node matches, as a list in memory.
  private func materialize(_ node: QueryNode) -> MatchList {
    switch node {
    case .term(let leaf)
    where index.store.frequency(of: leaf.term) < PostingFormat.blockSize:
      return shortList(leaf, index.store.list(of: leaf.term))
    case .range(let leaf): return rangeList(leaf)
    case .constant(let inner, let weight):
      let list = materialize(inner)
      let contributions = context.arena.allocate(UInt32.self, list.count)
      contributions.initialize(repeating: contribution(weight), count: list.count)
      return MatchList(
        ordinals: list.ordinals, contributions: UnsafePointer(contributions), count: list.count)
    default:
      var collector = ListCollector()
      do throws(IndexFileError) {
        try run(node, allowed: nil, &collector)
      } catch {
        context.damage = error
      }
      return copy(collector)
    }
  }

  private func shortList(_ leaf: QueryNode.TermLeaf, _ list: StoredList) -> MatchList {
    let decoder = BlockDecoder(index.store, list)
    let ordinals = context.arena.allocate(UInt32.self, decoder.frequency)
    let classes = context.arena.allocate(UInt32.self, decoder.frequency)
    guard let start = decoder.decodeOrdinals(block: 0, into: ordinals),
      decoder.decodeClasses(block: 0, from: start, into: classes)
    else {
      noteShortDamage()
      return MatchList(ordinals: UnsafePointer(ordinals), contributions: ordinals, count: 0)
    }
    // The contributions overwrite the classes.
    let factor = leaf.weight * context.scale
    var count = decoder.frequency
    if leaf.scores.isPartial {
      count = 0
      for position in 0..<decoder.frequency {
        let score = leaf.scores.values[Int(classes[position])]
        guard score >= 0 else { continue }
        ordinals[count] = ordinals[position]
        classes[count] = ExecutionContext.contribution(score, factor)
        count += 1
      }
    } else {
      rf_postings_contributions(
        classes, count, leaf.scores.values.unsafeElements.baseAddress!, factor, classes)
    }
    return MatchList(
      ordinals: UnsafePointer(ordinals), contributions: UnsafePointer(classes), count: count)
  }

  private func noteShortDamage() {
    context.damage = context.damage ?? index.store.damage("a short list is damaged")
  }

  private func rangeList(_ leaf: QueryNode.RangeLeaf) -> MatchList {
    var union = union(leaf, floor: context.rangeFloor)
    return union.list()
  }

  /// Collects what has any term of a range, or the word.
  ///
  /// A document that is not among the best of the word alone is among the best of both by the range
  /// alone, if at all; and what does not reach the worst of those is not.
  private func collect(
    _ leaf: QueryNode.RangeLeaf, with word: QueryNode.TermLeaf?, _ allowed: OrdinalSet?,
    _ collector: inout some MatchCollector
  ) {
    var floor = context.rangeFloor
    var found: MatchList?
    if let word, let wanted = collector.wanted {
      var best = TopCollector(limit: wanted)
      var walk = disjunction([cursor(word)], allowed)
      walk.run(&best)
      let matches = best.sorted()
      if matches.count == wanted, let last = matches.last { floor = max(floor, last.contribution) }
      found = list(matches.map(\.ordinal), matches.map(\.contribution))
    } else if let word {
      found = materialize(.term(word))
    }
    var union = union(leaf, floor: floor)
    if let found { union.add(found) }
    union.collect(allowed: allowed, &collector)
  }

  /// The documents of a range of terms.
  private func union(_ leaf: QueryNode.RangeLeaf, floor: UInt32) -> TermRangeUnion {
    var union = TermRangeUnion(leaf, index: index, scale: context.scale, arena: context.arena)
    union.read(floor: floor)
    if union.isDamaged {
      context.damage = context.damage ?? index.store.damage("a list of a prefix is damaged")
    }
    return union
  }

  /// The floor of a query that is a prefix, or the best of a prefix and something else.
  private func rangeFloor(_ node: QueryNode, _ wanted: Int) -> UInt32 {
    switch node {
    case .range(let leaf):
      return TermRangeUnion(leaf, index: index, scale: context.scale, arena: context.arena)
        .floor(wanted: wanted)
    case .best(let nodes):
      let ranges = nodes.filter { if case .range = $0 { true } else { false } }
      return ranges.count == 1 ? rangeFloor(ranges[0], wanted) : 0
    default: return 0
    }
  }

  private func copy(_ collector: ListCollector) -> MatchList {
    list(collector.ordinals, collector.contributions)
  }

  private func list(_ documents: [UInt32], _ numbers: [UInt32]) -> MatchList {
    let count = documents.count
    let ordinals = context.arena.allocate(UInt32.self, count)
    let contributions = context.arena.allocate(UInt32.self, count)
    ordinals.initialize(from: documents, count: count)
    contributions.initialize(from: numbers, count: count)
    return MatchList(
      ordinals: UnsafePointer(ordinals), contributions: UnsafePointer(contributions),
      count: count)
  }
}
