/// The order in which vertices are stored: neighbors near each other, so that a walk touches fewer
/// pages and cache lines.
enum VertexOrder {
  /// Breadth first from the first vertex, with each vertex's links in their own order (nearest
  /// first), and from the lowest unvisited one where that ends. Element i is the vertex stored i-th.
  static func breadthFirst(_ builder: GraphBuilder) -> [UInt32] {
    var order: [UInt32] = []
    order.reserveCapacity(builder.count)
    var placed = [Bool](repeating: false, count: builder.count)
    var next = 0
    for start in 0..<builder.count where !placed[start] {
      placed[start] = true
      order.append(UInt32(start))
      while next < order.count {
        let vertex = Int(order[next])
        next += 1
        let list = builder.links + vertex * builder.capacity
        for i in 0..<Int(builder.counts[vertex]) where !placed[Int(list[i])] {
          placed[Int(list[i])] = true
          order.append(list[i])
        }
      }
    }
    return order
  }
}
