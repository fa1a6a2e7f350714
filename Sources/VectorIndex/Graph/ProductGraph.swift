internal import Primitives

/// The graph for inner products: links to the largest products, and some to the nearest.
///
/// The largest products with most queries belong to the longest vectors, and a walk along the largest
/// products comes to them at once (Morozov and Babenko, "Non-metric similarity graphs for maximum
/// inner product search", NeurIPS 2018). Hardly any such link leads to a short vector, which is an
/// answer only where a filter allows no longer one, or where many are wanted: behind these links each
/// list has a quarter as many of a Euclidean graph, by which everything can be reached.
enum ProductGraph {
  /// The graph of both kinds of links, and how many at the front of each list, at most, are by
  /// products.
  static func built(
    rows: CodeRows, products: ProductTerms, options: GraphOptions, pool: WorkPool
  ) -> (graph: GraphBuilder, leading: Int) {
    let near = GraphOptions(
      degree: options.degree / 4, constructionBeam: options.constructionBeam / 4,
      alpha: options.alpha)
    var large = options
    large.degree = min(options.degree, VectorIndexLimits.degree - near.degree)
    var both = options
    both.degree = large.degree + near.degree
    let merged = GraphBuilder(space: BuildSpace(rows: rows), options: both, pool: pool)
    let largest = GraphBuilder(
      space: BuildSpace(rows: rows, products: products), options: large, pool: pool)
    largest.build()
    merged.append(largest)
    let nearest = GraphBuilder(space: BuildSpace(rows: rows), options: near, pool: pool)
    nearest.build()
    merged.append(nearest)
    return (merged, large.degree)
  }

  /// The order in which vectors are inserted: the longest first, since searches begin at the first
  /// ones, and among those a random sample, for queries that are at a right angle to all long ones.
  ///
  /// - Parameter lengths: of vectors in random order.
  static func order(lengths: [Float]) -> [Int] {
    let sorted = lengths.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
    let entries = GraphBuilder.entryCount(of: lengths.count)
    let longest = sorted.prefix(entries / 2)
    let isLongest = Set(longest)
    let sample = lengths.indices.lazy.filter { !isLongest.contains($0) }.prefix(
      entries - longest.count)
    let isFirst = isLongest.union(sample)
    var order: [Int] = []
    order.reserveCapacity(lengths.count)
    for (long, random) in zip(longest, sample) { order += [long, random] }
    order += sample.dropFirst(longest.count)
    order += sorted.filter { !isFirst.contains($0) }
    return order
  }
}
