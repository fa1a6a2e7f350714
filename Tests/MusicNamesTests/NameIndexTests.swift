import Foundation
import IndexFile
import Primitives
import TestSupport
import Testing
import TextAnalysis

@testable import MusicNames

@Suite struct EditDistanceTests {
  /// The table, filled cell by cell.
  private func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    var table = [[Int]](
      repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for j in 0...b.count { table[0][j] = j }
    for i in 0..<a.count {
      for j in 0..<b.count {
        var best = min(table[i][j + 1], table[i + 1][j]) + 1
        best = min(best, table[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, table[i - 1][j - 1] + 1)
        }
        table[i + 1][j + 1] = best
      }
    }
    return table[a.count][b.count]
  }

  @Test func agreesWithTheTable() {
    let seed: UInt64 = 11
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("abcé晴天").map { $0 }
    func word(_ longest: Int) -> String {
      String((0..<generator.below(longest)).map { _ in alphabet[generator.below(alphabet.count)] })
    }
    for round in 0..<3000 {
      let longest = round % 50 == 0 ? 65 : 12
      let (left, right) = (word(longest), word(longest))
      #expect(
        EditPattern(left).distance(to: right) == distance(left, right),
        "seed \(seed): \(left) \(right)")
    }
  }

  @Test func longNamesAreComparedByTheirBeginnings() {
    let long = String(repeating: "a", count: 80)
    #expect(EditPattern(long).distance(to: long + "zzzz") == 0)
    #expect(EditPattern(long).distance(to: "") == EditPattern.maximumLength)
  }
}

@Suite struct NameIndexTests {
  private static func index(_ names: [String]) throws -> NameIndex {
    // What was mapped stays when the folder goes.
    try TemporaryFolder.use { folder in
      let path = folder.path("names.idx")
      var builder = NameIndexBuilder()
      for (ordinal, name) in names.enumerated() { builder.add(name, .name, of: UInt32(ordinal)) }
      var writer = try IndexFileWriter(
        creating: path,
        identity: IndexFileIdentity(kind: "TEST", formatVersion: 1, buildID: 0, analysisHash: 0))
      try builder.write("n", count: names.count, to: &writer)
      _ = try writer.finish()
      let file = try MappedIndexFile(opening: path, kind: "TEST", versions: 1...1)
      return try NameIndex("n", count: names.count, in: file)
    }
  }

  @Test func findsWhatAScanFinds() throws {
    let seed: UInt64 = 5
    var generator = SplitMix64(seed: seed)
    // Names of both kinds of script, each in one.
    let alphabets = [Array("abcdst"), Array("晴天雨雪風花月")]
    let names = (0..<1500).map { number in
      let alphabet = alphabets[number % 2]
      return String(
        (0..<(3 + generator.below(12))).map { _ in alphabet[generator.below(alphabet.count)] })
    }
    let index = try Self.index(names)
    for _ in 0..<300 {
      let name = names[generator.below(names.count)]
      let query = NameCorruption.typo(in: name, &generator)
      guard query.count >= 5 else { continue }
      for edits in 1...2 {
        let pattern = EditPattern(query)
        let scan = names.indices.filter { pattern.distance(to: names[$0]) <= edits }
        let near = index.near(query, edits: edits, limit: .max)
        // Two edits may leave a short name without any piece that it had.
        let missed = Set(scan).subtracting(near.map { Int($0.ordinal) }).map { names[$0] }
        #expect(
          missed.allSatisfy { $0.count < 4 * edits + 1 }, "seed \(seed): \(query) misses \(missed)")
        #expect(near.allSatisfy { pattern.distance(to: names[Int($0.ordinal)]) == $0.distance })
        #expect(near.map(\.distance) == near.map(\.distance).sorted())
      }
    }
  }

  /// Whatever is within some edits is near by its mark, at every length.
  @Test func marksHideNothingThatIsNear() {
    let seed: UInt64 = 17
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("abcxyz0 é晴天🎵")
    var (near, apart) = (0, 0)
    for round in 0..<20_000 {
      let length = round % 10 == 0 ? 60 + generator.below(10) : 1 + generator.below(12)
      let left = (0..<length).map { _ in alphabet[generator.below(alphabet.count)] }
      var right = left
      for _ in 0..<generator.below(4) {
        let place = generator.below(right.count + 1)
        switch generator.below(4) {
        case 0: right.insert(alphabet[generator.below(alphabet.count)], at: place)
        case 1 where place < right.count: right.remove(at: place)
        case 2 where place + 1 < right.count: right.swapAt(place, place + 1)
        default: right.append(alphabet[generator.below(alphabet.count)])
        }
      }
      if round % 3 == 0 { right.shuffle(using: &generator) }
      let (one, other) = (String(left), String(right))
      let distance = EditPattern(one).distance(to: other)
      for edits in 1...2 {
        let isNear = KeyMark(one).isNear(KeyMark(other), edits: edits)
        if distance <= edits {
          near += 1
          #expect(isNear, "seed \(seed): \(one) \(other)")
        } else if !isNear {
          apart += 1
        }
      }
      #expect(KeyMark(one).length == min(one.unicodeScalars.count, EditPattern.maximumLength))
    }
    #expect(near > 1000 && apart > 1000)
  }

  /// Names by sound and by letters in another order are those that a comparison with every key finds.
  @Test func soundsFindWhatAScanFinds() throws {
    let seed: UInt64 = 23
    var generator = SplitMix64(seed: seed)
    let syllables = [
      "ka", "ca", "qu", "x", "ph", "fo", "ve", "bo", "sha", "tsu", "tt", "la", "ru", "an", "mi",
      "7", "晴", "天",
    ]
    func name(_ length: Int) -> String {
      (0..<length).map { _ in syllables[generator.below(syllables.count)] }.joined()
    }
    let names = (0..<2_500).map { number in
      name(number % 50 == 0 ? 24 + generator.below(16) : 1 + generator.below(7))
    }
    let index = try Self.index(names)
    func isFound(_ key: String, by said: [String]) -> Bool {
      let sounds = said.contains { name in
        let sound = SoundSkeleton(name)
        return !sound.bytes.isEmpty
          && SoundSkeleton(key).isNear(sound, isShort: name.utf8.count <= 3)
      }
      return sounds
        || said.contains { $0.utf8.count > 4 && $0.utf8.sorted() == key.utf8.sorted() }
    }
    var (found, others) = (0, 0)
    for round in 0..<400 {
      var said = [names[generator.below(names.count)]]
      switch round % 4 {
      case 0: said[0] = String(said[0].shuffled(using: &generator))
      case 1: said[0] = NameCorruption.typo(in: said[0], &generator)
      case 2: said.append(name(3))
      default: said[0] = said[0].replacing("ph", with: "f").replacing("ca", with: "ka")
      }
      let expected = names.indices.filter { isFound(names[$0], by: said) }.map { UInt32($0) }
      #expect(
        index.names(soundingLike: said).map(\.ordinal).sorted() == expected, "seed \(seed): \(said)"
      )
      found += expected.count
      others += expected.contains { !said.contains(names[Int($0)]) } ? 1 : 0
    }
    #expect(found > 500 && others > 100, "\(found), \(others)")
  }

  @Test func theFirstOfManyAreThoseOfAll() throws {
    let names = ["rain", "sun", "rain", "rain", "rain", "sun"]
    let index = try Self.index(names)
    for limit in 0...5 {
      #expect(index.matches("rain", limit: limit) == Array(index.matches("rain").prefix(limit)))
    }
    #expect(index.matches("rain", limit: 9, where: { $0 == .part }).isEmpty)
    #expect(
      index.matches("sun", limit: 1, where: { $0 == .part }, else: { $0 <= .alias })
        == [index.matches("sun")[0]])
    #expect(index.matches("snow", limit: 3).isEmpty && index.matches("", limit: 3).isEmpty)
    for beginning in ["r", "rain", "rains", "s", "t", ""] {
      #expect(
        index.hasKey(beginningWith: beginning)
          == (!beginning.isEmpty && names.contains { $0.hasPrefix(beginning) }), "\(beginning)")
    }
  }

  @Test func exactKeysAreFoundByAll() throws {
    let names = ["hello", "help", "hello", "晴天", "hel"]
    let index = try Self.index(names)
    #expect(index.matches("hello").map(\.ordinal) == [0, 2])
    #expect(index.matches("晴天").map(\.ordinal) == [3])
    #expect(index.matches("hell").isEmpty)
    #expect(index.matches("").isEmpty)
  }
}

@Suite struct TitlePartsTests {
  private func parts(_ title: String) -> TitleParts {
    var analyzer = Analyzer()
    return TitleParts(title, with: &analyzer)
  }

  @Test(arguments: [
    ("Yesterday - Remastered 2009", "Yesterday", ["remaster"]),
    ("Yesterday - Live at Wembley - 2011 Remaster", "Yesterday", ["live", "remaster"]),
    ("晴天 (Live)", "晴天", ["live"]), ("晴天（伴奏）", "晴天", ["karaoke"]),
    ("Closer (Don Diablo Remix)", "Closer", ["remix"]),
    ("Creep - Acoustic", "Creep", ["acoustic"]), ("Hello [Karaoke Version]", "Hello", ["karaoke"]),
    ("Blue Monday - Radio Edit", "Blue Monday", ["edit"]),
    ("One (Demo)", "One", ["demo"]), ("One (Instrumental)", "One", ["instrumental"]),
  ])
  func remarksAreTakenOff(title: String, base: String, marks: [String]) {
    #expect(parts(title).base == base)
    #expect(parts(title).tags.names == marks)
  }

  @Test(arguments: [
    "Live and Let Die", "(I Can't Get No) Satisfaction", "Live", "(Remix)", "Mix It Up",
    "Anti-Hero", "Rock 'n' Roll", "Ob-La-Di, Ob-La-Da", "Marry You (How to Live)", "",
  ])
  func namesAreKept(title: String) {
    #expect(parts(title).base == title)
    #expect(parts(title).tags.isEmpty)
  }

  @Test func bracketsLeaveTheBareName() {
    #expect(parts("(I Can't Get No) Satisfaction").bare == "Satisfaction")
    #expect(parts("Umbrella (feat. JAY-Z)").base == "Umbrella")
    #expect(parts("Umbrella (feat. JAY-Z)").guests == ["JAY-Z"])
    #expect(parts("Umbrella ft. JAY-Z").base == "Umbrella")
  }
}

@Suite struct RomanizedTests {
  @Test(arguments: [
    ("周杰倫", "zhoujielun"), ("晴天", "qingtian"), ("告白氣球 2", "gaobaiqiqiu2"),
  ])
  func wholeNames(name: String, roman: String) {
    var analyzer = Analyzer()
    #expect(analyzer.romanized(name, limit: 8).first == roman)
  }

  @Test func latinNamesHaveNone() {
    var analyzer = Analyzer()
    #expect(analyzer.romanized("Adele", limit: 8).isEmpty)
    #expect(analyzer.romanized("", limit: 8).isEmpty)
    #expect(analyzer.romanized("周杰倫", limit: 0).isEmpty)
  }
}
