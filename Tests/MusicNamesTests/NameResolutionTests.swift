import MusicCatalog
import MusicNames
import Primitives
import Refrain
import TestSupport
import Testing

/// Constructed names of every class on the sample catalog.
@Suite struct NameResolutionTests {
  private func resolve(
    _ title: String? = nil, _ artist: String? = nil, album: String? = nil
  ) throws -> NameResolution {
    try NameTestCatalog.sample.resolve([
      NameQuery(title: title, artist: artist, album: album)
    ])[0]
  }

  @Test(arguments: [
    ("晴天", "周杰倫"), ("晴天", "周杰伦"), ("  晴天 ", "周 杰 倫"), ("晴天", "周杰倫 (Jay Chou)"),
    ("晴天", "周杰伦 Jay Chou"),
  ])
  func scriptsAndSpacesAreExact(title: String, artist: String) throws {
    let answer = try resolve(title, artist)
    #expect(answer.status == .exact)
    #expect(answer.track?.id == "jay-chou-qing-tian")
    #expect(answer.confidence >= 0.9)
  }

  @Test(arguments: [
    ("back in black", "acdc"), ("BACK IN BLACK!", "AC/DC"), ("Back in Black", "ac dc"),
    ("Ｂａｃｋ ｉｎ Ｂｌａｃｋ", "AC⁄DC"), ("Back in Black", "A.C.D.C."),
  ])
  func punctuationIsExact(title: String, artist: String) throws {
    let answer = try resolve(title, artist)
    #expect(answer.status == .exact)
    #expect(answer.track?.id == "ac-dc-back-in-black")
  }

  @Test(arguments: [
    ("Sunny Day", "Jay Chou"), ("qing tian", "zhoujielun"), ("qingtian", "周杰倫"),
    ("晴天", "Jay Chou"), ("晴天", "zhou jielun"),
  ])
  func otherNamesAreAliases(title: String, artist: String) throws {
    let answer = try resolve(title, artist)
    #expect(answer.status == .alias)
    #expect(answer.track?.id == "jay-chou-qing-tian")
  }

  @Test(arguments: [
    ("Bohemian Rapsody", "Queen"), ("Bohemain Rhapsody", "Queen"), ("Bohemian Rhapsody", "Quen"),
    ("Bohemian Rapsody", "Quen"), ("ohemian Rhapsody", "Queen"),
  ])
  func misspellingsAreTypos(title: String, artist: String) throws {
    let answer = try resolve(title, artist)
    #expect(answer.status == .typo)
    #expect(answer.track?.id == "queen-bohemian-rhapsody")
    #expect(answer.confidence > 0.4 && answer.confidence < 0.99)
  }

  @Test(arguments: [
    ("晴天 (Live)", "live"), ("晴天（现场版）", "live"), ("晴天 - Live", "live"),
    ("晴天 [Remastered 2011]", "remaster"), ("晴天 - 2011 Remaster", "remaster"),
    ("晴天 (伴奏)", "karaoke"), ("晴天 (DJ Nobody Remix)", "remix"), ("晴天 - Radio Edit", "edit"),
  ])
  func remarksAreVersions(title: String, mark: String) throws {
    let answer = try resolve(title, "周杰倫")
    #expect(answer.status == .version)
    #expect(answer.track?.id == "jay-chou-qing-tian")
    #expect(answer.note?.contains(mark) == true)
  }

  @Test(arguments: ["晴天 (feat. Nobody)", "晴天 feat. Nobody", "晴天 ft. Nobody", "晴天 [feat. Nobody]"])
  func guestsDoNotMatter(title: String) throws {
    let answer = try resolve(title, "周杰倫")
    #expect(answer.status == .exact)
    #expect(answer.track?.id == "jay-chou-qing-tian")
  }

  @Test func bothThereButNotTogether() throws {
    let answer = try resolve("Hello", "Jay Chou")
    #expect(answer.status == .wrongPairing)
    #expect(answer.track == nil)
    #expect(answer.artist == "周杰倫")
    let singers = Set(answer.alternatives.flatMap(\.artists))
    #expect(singers.isSuperset(of: ["Adele", "Lionel Richie", "周杰倫"]))
  }

  @Test func aTitleOfSeveralIsAmbiguous() throws {
    let answer = try resolve("Hello")
    #expect(answer.status == .ambiguous)
    #expect(answer.track == nil)
    #expect(Set(answer.alternatives.map(\.id)) == ["adele-hello", "lionel-richie-hello"])
  }

  @Test(arguments: ["Adele - Hello", "Hello - Adele", "Hello by Adele"])
  func aTitleMayHoldTheArtist(title: String) throws {
    #expect(try resolve(title).track?.id == "adele-hello")
  }

  private static let invented = [
    NameQuery(title: "Zorblax Moonfish", artist: "The Qwertinians"),
    NameQuery(title: "Zorblax Moonfish", artist: "Adele"), NameQuery(title: "Zorblax Moonfish"),
    NameQuery(artist: "The Qwertinians"), NameQuery(title: "卢旺达的猫头鹰", artist: "不存在乐队"),
  ]

  @Test(arguments: invented)
  func inventedNamesAreNotThere(query: NameQuery) throws {
    let answer = try NameTestCatalog.sample.resolve([query])[0]
    #expect(answer.status == .notInCatalog)
    #expect(answer.track == nil)
  }

  @Test func anArtistAlone() throws {
    #expect(try resolve(nil, "周杰伦").status == .exact)
    #expect(try resolve(nil, "zhoujielun").status == .alias)
    let typo = try resolve(nil, "Radioheda")
    #expect(typo.status == .typo)
    #expect(typo.artist == "Radiohead")
    #expect(typo.alternatives.allSatisfy { $0.artists.contains("Radiohead") })
    // What is theirs, and the first words of a name, mean them.
    #expect(try resolve(nil, "radioheads").artist == "Radiohead")
    #expect(try resolve("creep", "radioheads").track?.title == "Creep")
    let beginning = try resolve(nil, "fleetwood")
    #expect(beginning.artist == "Fleetwood Mac")
    let whole = try resolve(nil, "fleetwood mac")
    #expect(beginning.status == .alias && beginning.confidence < whole.confidence)
    #expect(try resolve("dreams", "fleetwood").artist == "Fleetwood Mac")
    #expect(try resolve(nil, "fleetw").status == .notInCatalog)
    // A short name a letter away is most often somebody else.
    let other = try resolve(nil, "Adole")
    #expect(other.status == .notInCatalog)
    #expect(other.artist == nil)
  }

  @Test func anAlbumAlone() throws {
    let answer = try resolve(nil, nil, album: "范特西")
    #expect(answer.status == .exact)
    #expect(answer.artist == "周杰倫")
    #expect(!answer.alternatives.isEmpty)
    #expect(try resolve(nil, "Adele", album: "范特西").status == .notInCatalog)
  }

  @Test(arguments: [
    "", "   ", "!!!", "???", "(", ")(", "()", "- -", " - Live", "zz qq", "\u{0}", "🎵",
  ])
  func strangeTextsAreAnswered(text: String) throws {
    for query in [
      NameQuery(title: text), NameQuery(artist: text), NameQuery(title: text, artist: text),
      NameQuery(album: text),
    ] {
      for alternatives in [0, 1, 10] {
        let answer = try NameTestCatalog.sample.resolve([query], alternatives: alternatives)[0]
        #expect(answer.track == nil)
        #expect(answer.alternatives.count <= alternatives)
      }
    }
  }

  @Test func nobodyIsAnsweredWhoHasGone() async {
    // Built here, where nobody has gone.
    let engine = NameTestCatalog.sample
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try engine.resolve([NameQuery(title: "Hello")])
    }
    task.cancel()
    await #expect(throws: EngineError.self) { try await task.value }
  }

  @Test func limitsAreErrors() {
    let names = Array(repeating: NameQuery(title: "x"), count: 101)
    #expect(throws: EngineError.self) { try NameTestCatalog.sample.resolve(names) }
    #expect(throws: EngineError.self) {
      try NameTestCatalog.sample.resolve([], alternatives: 11)
    }
  }
}

/// What holds for names of random tracks that are changed in a known way. The seed is printed.
@Suite struct NameCorruptionTests {
  private static let seed: UInt64 = 7

  /// Everything that the sample says of title and artist, by id.
  private static let tracks = NameTestCatalog.sampleTracks

  private static func name(_ track: TrackRecord) -> (title: String, artist: String) {
    (track.title, track.artists[0].name)
  }

  /// One artist may have two recordings of one title.
  private func isSame(_ found: NamedTrack?, _ track: TrackRecord) -> Bool {
    func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    return found?.id == track.id || found.map { letters($0.title) } == letters(track.title)
  }

  @Test func everyTrackIsFoundByItsName() throws {
    for start in stride(from: 0, to: Self.tracks.count, by: 100) {
      let part = Self.tracks[start..<min(start + 100, Self.tracks.count)]
      let answers = try NameTestCatalog.sample.resolve(
        part.map { NameQuery(title: $0.title, artist: $0.artists[0].name) })
      for (track, answer) in zip(part, answers) {
        #expect(answer.status == .exact, "\(track.id)")
        // One artist may have two recordings of one title.
        #expect(isSame(answer.track, track), "\(track.id)")
      }
    }
  }

  @Test func typosFindTheTrack() throws {
    var generator = SplitMix64(seed: Self.seed)
    var wrong = 0
    var missed = 0
    var total = 0
    for _ in 0..<400 {
      let track = Self.tracks[generator.below(Self.tracks.count)]
      let (title, artist) = Self.name(track)
      guard title.unicodeScalars.count >= 6, title.utf8.count == title.unicodeScalars.count else {
        continue
      }
      total += 1
      let query = NameQuery(title: NameCorruption.typo(in: title, &generator), artist: artist)
      let answer = try NameTestCatalog.sample.resolve([query])[0]
      if let found = answer.track {
        if !isSame(found, track) { wrong += 1 }
        #expect(answer.confidence < 0.995)
      } else {
        missed += 1
      }
    }
    #expect(total > 200)
    #expect(wrong == 0, "seed \(Self.seed): \(wrong) of \(total) found another track")
    #expect(missed * 50 <= total, "seed \(Self.seed): \(missed) of \(total) not found")
  }

  @Test func swappedArtistsAreWrongPairings() throws {
    var generator = SplitMix64(seed: Self.seed + 1)
    for _ in 0..<300 {
      let track = Self.tracks[generator.below(Self.tracks.count)]
      let other = Self.tracks[generator.below(Self.tracks.count)]
      let (title, artist) = (track.title, other.artists[0].name)
      let hasIt = Self.tracks.contains { candidate in
        let titles = [candidate.title] + candidate.aliases
        return titles.contains { $0.lowercased() == title.lowercased() }
          && candidate.artists.contains { $0.name == artist }
      }
      guard !hasIt, !track.artists.contains(where: { $0.name == artist }) else { continue }
      let answer = try NameTestCatalog.sample.resolve([NameQuery(title: title, artist: artist)])[0]
      #expect(
        answer.status == .wrongPairing || answer.confidence < 0.85,
        "seed \(Self.seed + 1): \(title) by \(artist): \(answer)")
      #expect(
        answer.status != .wrongPairing || answer.alternatives.contains { $0.title == title })
    }
  }

  @Test func inventedNamesAreNeverConfidentlyFound() throws {
    var generator = SplitMix64(seed: Self.seed + 2)
    for _ in 0..<300 {
      let title = NameCorruption.invented(&generator)
      let real = Self.tracks[generator.below(Self.tracks.count)].artists[0].name
      let artists = [nil, real, NameCorruption.invented(&generator)]
      let queries = artists.map { NameQuery(title: title, artist: $0) }
      for answer in try NameTestCatalog.sample.resolve(queries) {
        #expect(
          answer.status == .notInCatalog || answer.confidence < 0.6,
          "seed \(Self.seed + 2): \(title): \(answer)")
      }
    }
  }

  @Test func everyIdExists() throws {
    var generator = SplitMix64(seed: Self.seed + 3)
    let ids = Set(Self.tracks.map(\.id))
    for _ in 0..<200 {
      let track = Self.tracks[generator.below(Self.tracks.count)]
      let title = NameCorruption.typo(
        in: NameCorruption.typo(in: track.title, &generator), &generator)
      let answer = try NameTestCatalog.sample.resolve(
        [NameQuery(title: title)], alternatives: 10)[0]
      #expect(ids.isSuperset(of: answer.alternatives.map(\.id)))
      #expect(Set(answer.alternatives.map(\.id)).count == answer.alternatives.count)
      if let track = answer.track { #expect(ids.contains(track.id)) }
    }
  }
}

/// Ways in which a name goes wrong.
enum NameCorruption {
  /// One letter is dropped, doubled, replaced or changes place with the next.
  static func typo(in text: String, _ generator: inout SplitMix64) -> String {
    var letters = Array(text)
    let places = letters.indices.dropLast().filter {
      letters[$0].isLetter && letters[$0 + 1].isLetter
    }
    guard !places.isEmpty else { return text }
    let place = places[generator.below(places.count)]
    switch generator.below(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = letters[place] == "x" ? "q" : "x"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  /// Two or three made-up words.
  static func invented(_ generator: inout SplitMix64) -> String {
    let consonants = Array("bdfgjklmnprstvz")
    let vowels = Array("aeiou")
    return (0..<(2 + generator.below(2))).map { _ in
      (0..<(2 + generator.below(2))).map { _ in
        String([consonants[generator.below(15)], vowels[generator.below(5)]])
      }.joined()
    }.joined(separator: " ")
  }
}
