/// How many edits a name may be away, by its length in characters.
package enum EditBudget {
  /// When nothing else speaks for it: none below 5 characters, one from 5, two from 9.
  package static func alone(_ length: Int) -> Int { length < 5 ? 0 : length < 9 ? 1 : 2 }

  /// When the other half of the name is certain.
  package static func paired(_ length: Int, isWide: Bool) -> Int {
    if isWide { return length < 3 ? 0 : length < 6 ? 1 : 2 }
    return length < 4 ? 0 : length < 8 ? 1 : length < 13 ? 2 : length < 20 ? 3 : 4
  }
}
