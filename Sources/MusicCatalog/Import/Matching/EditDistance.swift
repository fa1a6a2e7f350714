/// How many characters must be put in, taken out or exchanged to make one text of another
/// (Levenshtein 1966).
enum EditDistance {
  static func between(_ left: String, _ right: String) -> Int {
    let (left, right) = (
      Array(left.unicodeScalars.prefix(100)), Array(right.unicodeScalars.prefix(100))
    )
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let cost = min(row[j], row[j + 1]) + 1
        (row[j + 1], diagonal) = (min(cost, diagonal + (a == b ? 0 : 1)), row[j + 1])
      }
    }
    return row[right.count]
  }
}
