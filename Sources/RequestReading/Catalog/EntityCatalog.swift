/// What a catalog knows of the names in a person's words.
///
/// A reading asks once at every word. An index of sorted keys answers by narrowing a range of keys
/// word by word, and stops where no key begins so; see `NameDictionary` for a table of hashes.
///
/// ```swift
/// struct Names: EntityCatalog {
///   func forEachName(
///     at start: Int, of words: [RequestWord], _ body: (NameMatch) -> Void
///   ) {
///     var key = ""
///     for place in start..<min(start + 12, words.count) {
///       key += words[place].folded
///       guard index.hasKey(beginningWith: key) else { return }
///       for match in index.matches(key) { body(...) }
///     }
///   }
///   ...
/// }
/// ```
public protocol EntityCatalog: Sendable {
  /// Calls `body` with the names that begin at word `start`, in any order.
  ///
  /// The words are folded as the text index folds them; characters of scripts without spaces are
  /// words of their own. The catalog joins them as its keys are joined. A name and its aliases, in
  /// all scripts, count; misspellings are asked for by themselves.
  func forEachName(at start: Int, of words: [RequestWord], _ body: (NameMatch) -> Void)

  /// The artist whose name these words misspell, write apart or joined, or whose last name they are; nil
  /// where there is none, or several. Where the words are refused, a first name does as well, and a match
  /// may be all of that name.
  func artist(nearlyCalled words: ArraySlice<RequestWord>, isRefused: Bool) -> NameMatch?

  /// Whether a title has these words one behind the other.
  func isPartOfTitle(_ words: ArraySlice<RequestWord>) -> Bool

  /// Whether the catalog credits one of the artists with one of the titles (or albums).
  func isCredited(_ title: NameMatch, to artist: NameMatch) -> Bool
}

/// A catalog without names: a request is read by its words alone.
public struct EmptyCatalog: EntityCatalog {
  /// A catalog of nothing.
  public init() {}

  /// Finds nothing.
  public func forEachName(at start: Int, of words: [RequestWord], _ body: (NameMatch) -> Void) {}

  /// Nobody.
  public func artist(nearlyCalled words: ArraySlice<RequestWord>, isRefused: Bool) -> NameMatch? {
    nil
  }

  /// There are no titles.
  public func isPartOfTitle(_ words: ArraySlice<RequestWord>) -> Bool { false }

  /// There are no titles.
  public func isCredited(_ title: NameMatch, to artist: NameMatch) -> Bool { false }
}
