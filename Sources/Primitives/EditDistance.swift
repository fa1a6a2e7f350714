/// How many letters must be put in, taken out, exchanged, or changed in place with their neighbor, to
/// make one text of another (optimal string alignment).
package enum EditDistance {
  /// The letters of a text, as they are compared.
  package static func letters(of text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// The distance of two texts, or one more than `maximum` where it is above.
  ///
  /// - Complexity: O(left x right).
  package static func between(_ left: [UInt32], _ right: [UInt32], atMost maximum: Int) -> Int {
    guard abs(left.count - right.count) <= maximum else { return maximum + 1 }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for i in left.indices {
      row[0] = i + 1
      for j in right.indices {
        var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), min(last[j + 1], row[j]) + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row[j + 1] = cost
      }
      if row.min() ?? 0 > maximum { return maximum + 1 }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return min(last[right.count], maximum + 1)
  }
}
