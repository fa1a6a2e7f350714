import IndexFile

/// A small table of different texts, joined to another one: what both have counts once.
struct AddedTexts {
  /// The texts of the other table, then those that are new.
  let joined: StringTable
  /// By text of the small table: the number of the same one in the joined table.
  private var numbers: [UInt16] = []

  /// - Complexity: O(texts of both).
  init(_ small: StringTable, in large: StringTable) {
    var known: [String: Int] = [:]
    for index in 0..<large.count { known[large[index]] = index }
    var new: [String] = []
    for index in 0..<small.count {
      let text = small[index]
      let number = known[text] ?? large.count + new.count
      if known[text] == nil {
        known[text] = number
        new.append(text)
      }
      numbers.append(UInt16(clamping: number))
    }
    joined = large.appending(StringTable.Builder(new).table)
  }

  /// Numbers of the small table as those of the joined one.
  func numbers(_ column: Column<UInt16>) -> [UInt16] {
    column.rows.map { Int($0) < numbers.count ? numbers[Int($0)] : .max }
  }
}
