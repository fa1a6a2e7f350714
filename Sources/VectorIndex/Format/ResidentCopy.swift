internal import IndexFile
internal import Primitives

extension IndexArray {
  /// A copy in memory of its own, on large pages where the system has them.
  ///
  /// A walk jumps through the whole array: with pages of 4 kB nearly every jump also has to look up
  /// the page.
  func residentCopy() -> IndexArray {
    let copy = IndexArray(self)
    copy.requestLargePages()
    return copy
  }

  /// Asks the system to move the memory, which must be owned, to large pages; a hint.
  func requestLargePages() {
    LargePages.request(UnsafeRawBufferPointer(unsafeElements))
  }
}

extension VectorIndexStorage {
  /// Moves what searches read all over, which must be owned, to large pages where there are any.
  func requestLargePages() {
    codes.requestLargePages()
    terms.requestLargePages()
    graph.requestLargePages()
  }

  /// Copies what searches read all over into memory on large pages.
  func resident(copiedFrom file: MappedIndexFile) -> VectorIndexStorage {
    let copy = VectorIndexStorage(
      header: header, center: center, codes: codes.residentCopy(), terms: terms.residentCopy(),
      errors: errors, ranked: RankedCopy(floats: floats, halves: halves, fine: fine),
      graph: graph.residentCopy(),
      entries: EntryArrays(
        vertices: entries, codes: entryCodes, terms: entryTerms, graph: entryGraph),
      members: members, memberStarts: memberStarts, vertexOf: vertexOf)
    // Else what was copied would be in memory twice.
    for section in [VectorSection.codes, VectorSection.terms, VectorSection.graph] {
      file.advise(section, .notNeeded)
    }
    return copy
  }
}
