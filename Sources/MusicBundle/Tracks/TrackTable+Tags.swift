import IndexFile

// Tags by ordinal, and those of a track.
extension TrackTable {
  /// The number of different tags that were built, whose ordinals are below it; a name with two kinds
  /// is two tags.
  package var tagCount: Int { fields.tagNames.count }

  /// The tags that are still there, ascending.
  package var liveTags: [UInt32] {
    (0..<UInt32(tagCount)).filter { !(removedTags?.contains($0) ?? false) }
  }

  /// Whether a table of the same generation has the same tags.
  package func hasSameTags(as other: TrackTable) -> Bool {
    func added(_ table: TrackTable) -> [String] {
      (builtTagCount..<max(table.tagCount, builtTagCount)).flatMap { tag in
        [table.tag(UInt32(tag)).name, table.tag(UInt32(tag)).kind ?? ""]
      }
    }
    return added(self) == added(other)
      && removedTags?.ordinals ?? [] == other.removedTags?.ordinals ?? []
  }

  package func tag(_ tag: UInt32) -> (name: String, kind: String?) {
    fields.tag(tag)
  }

  /// The ordinals of a track's tags, in the catalog's order.
  package func tagOrdinals(of ordinal: UInt32) -> [UInt32] {
    fields.tags[Int(ordinal)].filter { Int($0) < fields.tagNames.count }
  }

  /// Calls `body` with the ordinal of each of a track's tags, in the catalog's order: faster than a list of
  /// them.
  package func forEachTag(of ordinal: UInt32, _ body: (UInt32) -> Void) {
    let (row, count) = (fields.tags[Int(ordinal)], fields.tagNames.count)
    row.base.forEach(in: row.startIndex..<row.endIndex) { if Int($0) < count { body($0) } }
  }

  package func tags(of ordinal: UInt32) -> [(name: String, kind: String?)] {
    fields.tags[Int(ordinal)].compactMap { tag in
      guard let name = TrackFields.text(fields.tagNames, at: tag) else { return nil }
      return (name, TrackFields.text(fields.tagKinds, at: tag))
    }
  }
}
