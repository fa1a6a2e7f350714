import CKernels
import IndexFile
import Primitives
import TestSupport
import Testing

@testable import TextIndex

/// Misspellings.
@Suite struct FuzzyTermsTests {
  @Test(arguments: [0, 1, 2])
  func theAutomatonFindsExactlyTheTermsWithinReach(edits: Int) throws {
    var random = SplitMix64(seed: UInt64(edits) + 1)
    let letters = ["a", "b", "c", "é", "ж", "晴"]
    let words = (0..<700).map { _ in
      (0...random.below(8)).map { _ in letters[random.below(letters.count)] }.joined()
    }
    let schema = TextSchema(fields: [.init("text")])
    let index = try Build.index(words.map { [[$0]] }, schema)
    let terms = (0..<index.termCount).map { index.dictionary.text($0) }
    for _ in 0..<80 {
      let word = (0...random.below(8)).map { _ in letters[random.below(5)] }.joined()
      let found = FuzzyTerms(index.dictionary).search(
        Array(word.utf8), edits: edits, keepsFirst: false)
      let expected = terms.indices.compactMap { number -> FuzzyTerms.Match? in
        let distance = EditDistance.between(word, terms[number])
        return distance <= edits ? .init(term: number, distance: distance) : nil
      }
      #expect(found == expected, "\(word), \(edits) edits")
      let walked = FuzzyTerms(index.dictionary, usesSignatures: false).search(
        Array(word.utf8), edits: edits, keepsFirst: false)
      #expect(walked == expected, "\(word), \(edits) edits, by the walk")
      let near = FuzzyTerms(index.dictionary).search(
        Array(word.utf8), edits: edits, keepsFirst: true)
      let sameFirst = expected.filter {
        terms[$0.term].unicodeScalars.first == word.unicodeScalars.first
      }
      #expect(near == sameFirst, "\(word), \(edits) edits, first kept")
    }
  }
}

/// What tells most terms without reading them.
@Suite struct TermSignatureTests {
  @Test func anEditChangesNoMoreBitsThanItMay() {
    var random = SplitMix64(seed: 31)
    let letters = Array("abcdefghijklmnopqrstuvwxyz0-éж晴").flatMap(\.unicodeScalars)
    for _ in 0..<4000 {
      var word = (0...random.below(12)).map { _ in letters[random.below(letters.count)] }
      let before = signature(word)
      for edits in 1...3 {
        let place = random.below(word.count)
        switch random.below(4) {
        case 0: word.insert(letters[random.below(letters.count)], at: place)
        case 1 where word.count > 1: word.remove(at: place)
        case 2 where place > 0: word.swapAt(place, place - 1)
        default: word[place] = letters[random.below(letters.count)]
        }
        let changed = (before ^ signature(word)).nonzeroBitCount
        #expect(changed <= TermSignature.bitsAnEdit * edits, "\(word), \(edits) edits")
      }
    }
  }

  private func signature(_ word: [Unicode.Scalar]) -> UInt16 {
    TermSignature.of(word.lazy.map(\.value))
  }

  @Test func signaturesThatAreNearAreFoundInOrderInPiecesOfAnySize() {
    var random = SplitMix64(seed: 32)
    for count in [0, 1, 15, 16, 17, 500] {
      let numbers = (0..<count).map { _ in UInt16(truncatingIfNeeded: random.next()) & 0x0F1F }
      for bits in 0...4 {
        for (from, capacity) in [(0, 16), (3, 40), (0, 1024)] where from <= count {
          var found: [UInt32] = []
          var piece = [UInt32](repeating: 0, count: capacity)
          var (next, number) = (from, 0)
          while next < count {
            next = rf_signatures_near(
              numbers, next, count, 0x0A0A, UInt32(bits), &piece, capacity, &number)
            found += piece[..<number]
          }
          let expected = (from..<count).filter { (numbers[$0] ^ 0x0A0A).nonzeroBitCount <= bits }
          #expect(found.map(Int.init) == expected, "\(count), \(bits) bits, \(capacity) places")
        }
      }
    }
  }

  @Test func aFileWithoutSignaturesAnswersTheSame() throws {
    try TemporaryFolder.use { folder in
      var collection = RandomCollection(seed: 33)
      let path = try Build.file(
        collection.documents(500), RandomCollection.schema, in: folder)
      let index = try TextIndex(opening: path)
      let old = try TextIndex(opening: withoutSignatures(path, in: folder))
      #expect(index.dictionary.hasSignatures && !old.dictionary.hasSignatures)
      for number in stride(from: index.dictionary.words.lowerBound, to: index.termCount, by: 7) {
        let word = index.dictionary.text(number) + "e"
        for edits in 0...2 {
          let query = Query.fuzzy(word, edits: edits)
          #expect(try index.search(query, limit: 20) == old.search(query, limit: 20), "\(word)")
        }
      }
    }
  }

  /// The same file as a version without signatures wrote it.
  private func withoutSignatures(_ path: String, in folder: TemporaryFolder) throws -> String {
    let version = TextSection.version
    let file = try MappedIndexFile(
      opening: path, kind: TextSection.kind, versions: version...version)
    var writer = try IndexFileWriter(creating: folder.path("old.rfi"), identity: file.identity)
    for section in file.sections where section.name != TextSection.termSignatures {
      switch section.elementSize {
      case 1: try writer.write(section.name, Array(file.array(section.name, of: UInt8.self)))
      case 4: try writer.write(section.name, Array(file.array(section.name, of: UInt32.self)))
      default: try writer.write(section.name, Array(file.array(section.name, of: UInt64.self)))
      }
    }
    _ = try writer.finish()
    return folder.path("old.rfi")
  }
}

/// The oracle: optimal string alignment by the whole table.
enum EditDistance {
  static func between(_ a: String, _ b: String) -> Int {
    let x = Array(a.unicodeScalars)
    let y = Array(b.unicodeScalars)
    var rows = [Array(0...y.count)]
    for i in 0..<x.count {
      var row = [i + 1]
      for j in 0..<y.count {
        var value = min(rows[i][j + 1], row[j]) + 1
        value = min(value, rows[i][j] + (x[i] == y[j] ? 0 : 1))
        if i > 0, j > 0, x[i] == y[j - 1], x[i - 1] == y[j] {
          value = min(value, rows[i - 1][j - 1] + 1)
        }
        row.append(value)
      }
      rows.append(row)
    }
    return rows[x.count][y.count]
  }
}
