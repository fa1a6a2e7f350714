package import IndexFile
package import TextAnalysis

/// Finds numbered items by name, whatever the case, width, diacritics or Chinese script.
package struct NameLookup: Sendable {
  private let stored: Stored
  /// What was added since, and the items that its own stand for.
  private var added: (names: Stored, items: [UInt32])?
  /// Items that are no longer there; nil for none.
  private var hidden: OrdinalSet?

  package init(_ name: String, in file: MappedIndexFile) throws(IndexFileError) {
    let keys = try StringTable(name, in: file)
    stored = Stored(
      keys: keys,
      ordinals: try file.packedArray(name + ".ordinal", of: UInt32.self, count: keys.count))
  }

  /// Sorted keys, and what each is a name of.
  private struct Stored: Sendable {
    let keys: StringTable
    let ordinals: PackedArray<UInt32>

    func ordinals(withKey key: String) -> Slice<PackedArray<UInt32>> {
      ordinals[keys.range(equalTo: key)]
    }
  }

  /// The same with the names of another one.
  ///
  /// - Parameter items: what the other one's items are here, in their order.
  /// - Precondition: nothing has been added to either yet.
  package func adding(_ other: NameLookup, as items: [UInt32]) -> NameLookup {
    precondition(added == nil && other.added == nil, "Names are added once, all together.")
    var result = self
    result.added = (other.stored, items)
    return result
  }

  /// The same without some items.
  package func without(_ items: OrdinalSet) -> NameLookup {
    var result = self
    result.hidden = items
    return result
  }

  /// The ordinals of all items of that name, ascending, without repetition.
  ///
  /// - Complexity: O(log n) comparisons of names.
  package func ordinals(named name: String) -> [UInt32] {
    ordinals(withKey: NameLookup.key(for: name))
  }

  /// Whether a name begins so, letters and digits alone.
  package func hasKey(beginningWith key: String) -> Bool {
    guard !key.isEmpty else { return false }
    return stored.keys.hasText(beginningWith: key)
      || added.map { $0.names.keys.hasText(beginningWith: key) } ?? false
  }

  /// The same as `ordinals(named:)`, by what the names have in common.
  package func ordinals(withKey key: String) -> [UInt32] {
    var found = Array(stored.ordinals(withKey: key))
    if let added {
      found += added.names.ordinals(withKey: key).compactMap {
        Int($0) < added.items.count ? added.items[Int($0)] : nil
      }
      found.sort()
    }
    var result: [UInt32] = []
    for ordinal in found where result.last != ordinal && hidden?.contains(ordinal) != true {
      result.append(ordinal)
    }
    return result
  }

  /// What two writings of a name have in common: its letters and digits, folded. "Guns N' Roses"
  /// is "guns n roses", "AC/DC" is "ACDC". A name without any is the same only sign by sign, spaces
  /// aside.
  package static func key(for name: String) -> String {
    var analyzer = Analyzer()
    return key(for: name, with: &analyzer)
  }

  package static func key(for name: String, with analyzer: inout Analyzer) -> String {
    let folded = analyzer.folded(name)
    let letters = folded.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return letters.isEmpty
      ? folded.filter { !$0.isWhitespace }
      : String(String.UnicodeScalarView(letters))
  }
}

/// Collects the names of a `NameLookup`.
package struct NameLookupBuilder {
  private var entries: [(key: String, ordinal: UInt32)] = []
  private var analyzer = Analyzer()

  package init() {}

  package mutating func add(_ name: String, _ ordinal: UInt32) {
    entries.append((NameLookup.key(for: name, with: &analyzer), ordinal))
  }

  package func write(_ name: String, to writer: inout IndexFileWriter) throws(IndexFileError) {
    let sorted = entries.sorted { left, right in
      if left.key == right.key { return left.ordinal < right.ordinal }
      return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    var table = StringTable.Builder()
    for entry in sorted { table.append(entry.key) }
    try table.write(name, to: &writer)
    try writer.write(packing: name + ".ordinal", sorted.map(\.ordinal))
  }
}
