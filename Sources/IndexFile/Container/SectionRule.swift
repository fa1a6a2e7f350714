/// What the numbers of a section must be so that whoever follows one arrives: what `verify` looks at
/// beside checksums, which only say that nothing has changed since somebody wrote the file.
package struct SectionRule: Sendable {
  /// The section; nothing is looked at where the file has none of that name.
  let section: String
  private let requirement: Requirement

  /// How far numbers may go.
  package enum Limit: Sendable {
    /// So far as another section has elements.
    case countOf(String)
    /// A number.
    case number(Int)
  }

  private enum Requirement: Sendable {
    case ends(of: String)
    case below(Limit, bits: UInt64)
    case numbers(ClosedRange<Float>, mayBeUnknown: Bool)
  }

  /// Whole numbers that ascend up to the number of elements of the section `elements`.
  package static func ends(_ section: String, of elements: String) -> SectionRule {
    SectionRule(section: section, requirement: .ends(of: elements))
  }

  /// Whole numbers below a limit, of which only the bits of `mask` count.
  package static func below(
    _ section: String, _ limit: Limit, mask: UInt64 = .max
  ) -> SectionRule {
    SectionRule(section: section, requirement: .below(limit, bits: mask))
  }

  /// Single-precision numbers in a range, or none at all where something may be unknown.
  package static func numbers(
    _ section: String, in range: ClosedRange<Float>, mayBeUnknown: Bool = false
  ) -> SectionRule {
    SectionRule(
      section: section, requirement: .numbers(range, mayBeUnknown: mayBeUnknown))
  }

  fileprivate func check(_ file: MappedIndexFile) throws(IndexFileError) {
    guard file.contains(section) else { return }
    switch requirement {
    case .ends(let elements):
      try checkEnds(in: file, upTo: file.elementCount(of: elements))
    case .below(let limit, let bits):
      let limit =
        switch limit {
        case .countOf(let other): file.elementCount(of: other)
        case .number(let number): number
        }
      let isFine = try file.wholeNumbers(section) { $0 & bits < UInt64(limit) }
      guard isFine else { throw damaged(file, "a number that leads nowhere") }
    case .numbers(let range, let mayBeUnknown):
      let isFine = try file.packedArray(section, of: Float.self).allSatisfy {
        range.contains($0) || mayBeUnknown && $0.isNaN
      }
      guard isFine else { throw damaged(file, "a number out of range") }
    }
  }

  private func checkEnds(in file: MappedIndexFile, upTo count: Int) throws(IndexFileError) {
    var previous: UInt64 = 0
    let isAscending = try file.wholeNumbers(section) { end in
      defer { previous = end }
      return end >= previous
    }
    guard isAscending, previous == UInt64(count) else {
      throw damaged(file, "rows that do not follow each other to the end")
    }
  }

  private func damaged(_ file: MappedIndexFile, _ detail: String) -> IndexFileError {
    .corrupt(file.path, section: section, detail)
  }
}

extension MappedIndexFile {
  /// Checks what numbers of the file lead to: rows of all ragged arrays and tables of texts, and
  /// what `rules` says.
  ///
  /// - Throws: `.corrupt` naming the first section that breaks a rule.
  /// - Complexity: O(elements of the sections).
  package func verify(_ rules: [SectionRule]) throws(IndexFileError) {
    for section in sections where section.name.hasSuffix(".ends") {
      let name = String(section.name.dropLast(".ends".count))
      for ending in [".elements", ".bytes", ".values"] where contains(name + ending) {
        try SectionRule.ends(section.name, of: name + ending).check(self)
      }
    }
    for rule in rules { try rule.check(self) }
    for section in sections where isPacked(section.name) {
      guard try packedArray(section.name, of: UInt64.self).isWhole else {
        throw .corrupt(path, section: section.name, "packed numbers that do not follow each other")
      }
    }
  }

  /// How many elements a section has; 0 where there is none.
  fileprivate func elementCount(of name: String) -> Int {
    if isPacked(name) { return (try? packedArray(name, of: UInt64.self).count) ?? 0 }
    return sections.first { $0.name == name }.map { Int($0.length) / $0.elementSize } ?? 0
  }

  /// Whether all whole numbers of a section, of whatever width, satisfy `isFine`.
  fileprivate func wholeNumbers(
    _ name: String, _ isFine: (UInt64) -> Bool
  ) throws(IndexFileError) -> Bool {
    switch sections.first(where: { $0.name == name })?.elementSize {
    case 1: try array(name, of: UInt8.self).allSatisfy { isFine(UInt64($0)) }
    case 2: try array(name, of: UInt16.self).allSatisfy { isFine(UInt64($0)) }
    case 4: try array(name, of: UInt32.self).allSatisfy { isFine(UInt64($0)) }
    default: try packedArray(name, of: UInt64.self).allSatisfy { isFine($0) }
    }
  }
}
