extension OrdinalRows {
  /// What some rows are without some members, and which of them have none left.
  ///
  /// - Parameter rows: rows of which any may have one of the members; others are passed over.
  package func without(
    _ members: OrdinalSet, in rows: Set<UInt32>
  ) -> (rows: [Int: [UInt32]], emptied: OrdinalSet) {
    var changed: [Int: [UInt32]] = [:]
    var emptied = OrdinalSet(capacity: count)
    for row in rows where Int(row) < count {
      let rest = self[Int(row)].filter { !members.contains($0) }
      guard rest.count < self[Int(row)].count else { continue }
      changed[Int(row)] = rest
      if rest.isEmpty { emptied.insert(row) }
    }
    return (changed, emptied)
  }
}
