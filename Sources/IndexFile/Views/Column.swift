/// A number for each row of a table: those of a file, and those of rows that were added since.
///
/// A value: what is added or replaced makes another one, and both read the file where it lies. Public for
/// the compiler's sake: it inlines nothing of the package's own into other modules.
@frozen
public struct Column<Element: PackedElement>: Sendable {
  /// The rows of the file.
  @usableFromInline let stored: PackedArray<Element>
  /// The rows after them.
  @usableFromInline var added: IndexArray<Element>?
  @usableFromInline var replaced: [Int: Element] = [:]

  /// The column of a file as it is.
  package init(_ stored: PackedArray<Element>) { self.stored = stored }

  /// A column of numbers that lie as they are.
  package init(_ stored: IndexArray<Element>) { self.stored = PackedArray(stored) }

  /// The number of rows.
  @inlinable public var count: Int { stored.count + (added?.count ?? 0) }

  /// The element of a row.
  ///
  /// - Precondition: `row` is in `0..<count`, also in release builds.
  @inlinable
  public subscript(row: Int) -> Element {
    if !replaced.isEmpty, let element = replaced[row] { return element }
    if row < stored.count { return stored[row] }
    precondition(added != nil, "A column is read outside its bounds.")
    return added![row - stored.count]
  }

  /// The same with the rows of another one after its own.
  ///
  /// - Precondition: nothing has been added yet.
  /// - Complexity: O(rows added).
  package func appending(_ rows: some Collection<Element>) -> Column {
    precondition(added == nil, "Rows are added once, all together.")
    var result = self
    result.added = IndexArray(Array(rows))
    return result
  }

  /// The same with other elements in the place of some.
  package func replacing(_ elements: [Int: Element]) -> Column {
    var result = self
    result.replaced.merge(elements) { $1 }
    return result
  }

  /// The elements of all rows.
  package var rows: [Element] { (0..<count).map { self[$0] } }

  /// Adds the rows after those of the file that satisfy a condition, and those replaced, to a set.
  func correct(_ set: inout OrdinalSet, where holds: (Element) -> Bool) {
    for (row, element) in replaced {
      if holds(element) { set.insert(UInt32(row)) } else { set.remove(UInt32(row)) }
    }
    guard let added else { return }
    for row in added.indices where replaced[stored.count + row] == nil && holds(added[row]) {
      set.insert(UInt32(stored.count + row))
    }
  }
}
