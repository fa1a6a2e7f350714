import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import TestSupport
import Testing

@testable import Refrain

struct RetrievalTests {
  /// A random catalog with live and karaoke versions, vectors and events.
  private static func world(_ workshop: Workshop, seed: UInt64) throws -> (
    catalog: RandomCatalog, engine: MusicEngine
  ) {
    var catalog = RandomCatalog(count: 120, seed: seed)
    for number in catalog.records.indices where number % 3 == 0 {
      catalog.records[number].title +=
        [" (Live)", " - Remastered 2011", " [Karaoke Version]"][
          number / 3 % 3]
    }
    let bundle = try workshop.imported(catalog.records)
    try workshop.addEventsAndVectors(
      to: bundle, tracks: catalog.records.map(\.id), seed: seed)
    _ = try BundleBuilder(bundle: bundle).build()
    return (catalog, try MusicEngine(opening: bundle.path))
  }

  private static func request(
    _ catalog: RandomCatalog, _ channels: [String], _ generator: inout SplitMix64
  ) -> Question {
    func some(_ most: Int) -> [String] {
      (0..<generator.below(most + 1)).map { _ in "t\(generator.below(catalog.records.count))" }
    }
    func words() -> String {
      let word = RandomCatalog.words[generator.below(RandomCatalog.words.count)]
      let artist = RandomCatalog.artists[generator.below(RandomCatalog.artists.count)].name
      return [word, "\(word) live", "\(word) \(artist)", "more by \(artist)"][generator.below(4)]
    }
    var request = Question()
    if generator.below(3) > 0 { request.words = words() }
    if generator.below(3) == 0 { request.words += " -" + RandomCatalog.words[generator.below(10)] }
    request.conversation = (0..<generator.below(3)).map { _ in words() }
    request.likes = some(4)
    request.dislikes = some(3)
    request.excluded = some(3)
    if generator.below(4) == 0 { request.listener = "u\(generator.below(200))" }
    request.versions = VersionPolicy.allCases[generator.below(4)]
    if generator.below(3) == 0 { request.channels = [channels[generator.below(channels.count)]] }
    if generator.below(3) == 0 {
      var recipe = FusionRecipe()
      recipe.method = .rank
      request.fusion = recipe
    }
    if generator.below(3) == 0 {
      request.preferences = [Preference(catalog.leaf(&generator).filter, strength: 1)]
    }
    var diversity = Diversity()
    diversity.strength = generator.unit()
    diversity.floor = generator.unit()
    request.novelty = generator.below(2) == 0 ? 0 : generator.unit()
    diversity.familiarity = generator.below(2) == 0 ? 0 : generator.unit()
    if generator.below(4) == 0 { diversity.artistCap = 1 + generator.below(3) }
    request.diversity = diversity
    request.limit = 1 + generator.below(40)
    request.offset = generator.below(3) * generator.below(20)
    return request
  }

  @Test(arguments: [2 as UInt64, 31, 404])
  func nothingThatAFilterADislikeOrAMinusKeepsOutIsAnywhereInAnAnswer(seed: UInt64) throws {
    try Workshop.run { workshop in
      let (catalog, engine) = try RetrievalTests.world(workshop, seed: seed)
      var generator = SplitMix64(seed: seed &+ 9)
      var shown = 0
      for round in 0..<150 {
        var request = RetrievalTests.request(catalog, engine.channels, &generator)
        let judged = catalog.filter(depth: round % 4, &generator)
        request.filter = judged.filter
        let answer = try engine.answer(request)
        let gone = Set(request.likes + request.dislikes + request.excluded)
        let avoided = request.words.split(separator: " ").filter { $0.hasPrefix("-") }
          .map { String($0.dropFirst()) }
        func isFit(_ id: String) -> Bool {
          guard let number = Int(id.dropFirst()), catalog.records.indices.contains(number) else {
            return false
          }
          return judged.holds(number)
            && !avoided.contains { catalog.words[number].contains($0) }
        }
        let place = "seed \(seed), round \(round): \(request)"
        for hit in answer {
          shown += 1
          #expect(isFit(hit.id) && !gone.contains(hit.id), "\(place)")
          for version in hit.versions {
            #expect(isFit(version.id) && !gone.contains(version.id), "\(place)")
          }
          for reason in hit.because { #expect(isFit(reason.id), "\(place)") }
        }
        #expect(Set(answer.map(\.id)).count == answer.count, "\(place)")
        #expect(answer.count <= request.limit, "\(place)")
        #expect(answer.isEmpty == (answer.explanation != nil), "\(place)")
        if let cap = request.diversity?.artistCap {
          for artist in RandomCatalog.artists {
            #expect(answer.count { $0.artists.contains(artist.name) } <= cap, "\(place)")
          }
        }
      }
      #expect(shown > 500, "the rounds show too little to mean anything")
    }
  }

  @Test(arguments: [6 as UInt64, 77])
  func theSameRequestGivesTheSameAnswerAndPagesArePartsOfTheWhole(seed: UInt64) throws {
    try Workshop.run { workshop in
      let (catalog, engine) = try RetrievalTests.world(workshop, seed: seed)
      let again = try MusicEngine(opening: engine.bundle.path)
      var generator = SplitMix64(seed: seed)
      for round in 0..<40 {
        var request = RetrievalTests.request(catalog, engine.channels, &generator)
        request.offset = 0
        request.limit = 30
        let whole = try engine.answer(request)
        #expect(Array(try again.answer(request)) == Array(whole), "seed \(seed), round \(round)")
        var joined: [TrackHit] = []
        for offset in stride(from: 0, to: 30, by: 7) {
          request.offset = offset
          request.limit = min(7, 30 - offset)
          joined += Array(try engine.answer(request))
        }
        #expect(joined.map(\.id) == whole.map(\.id), "seed \(seed), round \(round)")
      }
    }
  }

  @Test
  func noTwoHitsAreRecordingsOfOneSongUnlessAllAreWanted() throws {
    try Workshop.run { workshop in
      let (catalog, engine) = try RetrievalTests.world(workshop, seed: 3)
      var collapsed = 0
      for word in RandomCatalog.words {
        var request = Question(word, limit: 100)
        let one = try engine.answer(request)
        request.versions = .all
        let all = try engine.answer(request)
        let shown = Set(one.map(\.id))
        let hidden = Set(one.flatMap { $0.versions.map(\.id) })
        #expect(shown.isDisjoint(with: hidden))
        #expect(Set(all.map(\.id)).isSubset(of: shown.union(hidden)))
        #expect(all.allSatisfy { $0.versions.isEmpty })
        collapsed += hidden.count
      }
      #expect(collapsed > 0)
      _ = catalog
    }
  }

  @Test
  func theKindOfRecordingThatIsAskedForIsShown() throws {
    let by = [ArtistCredit(name: "The Weather")]
    let records = [
      track("plain", "Blue Door", by: by, popularity: 0.3),
      track("live", "Blue Door (Live)", by: by, popularity: 0.9),
      track("karaoke", "Blue Door (Karaoke Version)", by: [ArtistCredit(name: "Sing Stars")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(records)
      func shown(_ words: String, _ policy: VersionPolicy) throws -> [String] {
        var request = Question(words)
        request.versions = policy
        return try engine.answer(request).map(\.id)
      }
      #expect(try shown("blue door", .automatic) == ["plain"])
      #expect(try shown("blue door live", .automatic) == ["live"])
      #expect(try shown("blue door live", .original) == ["plain"])
      #expect(try shown("blue door", .popular) == ["live"])
      #expect(try Set(shown("blue door", .all)) == ["plain", "live", "karaoke"])
      let hit = try engine.answer(Question("blue door"))[0]
      #expect(Set(hit.versions.map(\.id)) == ["live", "karaoke"])
      #expect(hit.versions.first { $0.id == "live" }?.kinds == ["live"])
      var request = Question("blue door")
      request.likes = ["live"]
      #expect(try engine.answer(request).isEmpty)
    }
  }

  @Test
  func aPreferenceMovesTracksAndNeverOut() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      var request = Question("piano")
      request.diversity = .off
      let plain = try engine.answer(request)
      request.preferences = [Preference(.released(2015...2015), strength: 0.9)]
      let preferring = try engine.answer(request)
      #expect(Set(plain.map(\.id)) == Set(preferring.map(\.id)))
      #expect(preferring.first?.id == "hello")
      // A lone word that the catalog has as a tag is a wish, too.
      let piano = AppliedConstraint(constraint: "tag \"piano\"", kind: .soft)
      #expect(
        preferring.constraints == [.init(constraint: "released 2015...2015", kind: .soft), piano])
      request.preferences = []
      request.filter = .released(2015...2015)
      let demanding = try engine.answer(request)
      #expect(demanding.map(\.id) == ["hello"])
      #expect(
        demanding.constraints == [.init(constraint: "released 2015...2015", kind: .hard), piano])
    }
  }

  @Test
  func aConversationIsHeardNamesCountTalkDoesNotWhatIsSaidLastCountsMost() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      func first(_ said: [String], likes: [String] = []) throws -> String? {
        var request = Question(likes: likes)
        request.conversation = said
        return try engine.answer(request).first?.id
      }
      #expect(try first(["Hi, could you play some songs by Adele please?"]) == "someone")
      #expect(try first(["Adele please", "great, now something by beyonce"]) == "halo")
      #expect(try first(["Anything by AC/DC", "awesome, thank you!"]) == "thunder")
      #expect(try first(["我想听周杰伦的歌"]).map { ["qing-tian", "ye-qu"].contains($0) } == true)
      #expect(try first(["more please"], likes: ["qing-tian"]) == "ye-qu")
      #expect(engine.artistsNamed(in: "do you have any ac dc or beyoncee?") == ["AC/DC"])
    }
  }

  @Test
  func eachHitSaysWhereEachChannelRankedItWhichWordsItHasAndBecauseOfWhat() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      var request = Question("adele piano", likes: ["someone"])
      request.filter = .language("en")
      let hit = try #require(try engine.answer(request).first)
      #expect(hit.id == "hello")
      #expect(hit.evidence.contains { $0.field == "artist" && $0.terms == ["adele"] })
      #expect(hit.channels.map(\.name).prefix(3) == ["text", "name", "artists"])
      #expect(hit.channels.allSatisfy { $0.rank >= 1 })
      #expect(hit.because.map(\.id) == ["someone"])
    }
  }

  @Test
  func anEmptyAnswerCountsWhatEachConstraintCosts() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      var request = Question("piano")
      request.filter = .language("zh") && .released(2010...2020)
      let answer = try engine.answer(request)
      #expect(answer.isEmpty)
      let costs = Dictionary(
        uniqueKeysWithValues: (answer.explanation?.without ?? []).map {
          ($0.constraint, $0.matches)
        })
      #expect(costs["language zh"] == 2)
      #expect(costs["released 2010...2020"] == 1)
      let similar = try engine.similarTracks(
        to: ["hello"], filter: .language("zh") && .tag("soul"))
      #expect(similar.isEmpty)
      #expect(similar.explanation?.without.contains { $0.constraint == "language zh" } == true)
    }
  }

  @Test
  func whatCannotBeMeantIsRefused() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      func refused(_ change: (inout Question) -> Void) -> Bool {
        var request = Question("piano")
        change(&request)
        do {
          _ = try engine.answer(request)
          return false
        } catch {
          return true
        }
      }
      #expect(refused { $0.limit = 0 })
      #expect(refused { $0.offset = -1 })
      func diversity<Value>(_ path: WritableKeyPath<Diversity, Value>, _ value: Value) -> Diversity
      {
        var diversity = Diversity()
        diversity[keyPath: path] = value
        return diversity
      }
      #expect(refused { $0.diversity = diversity(\.strength, 1.5) })
      #expect(refused { $0.diversity = diversity(\.floor, .nan) })
      #expect(refused { $0.diversity = diversity(\.artistCap, 0) })
      #expect(refused { $0.likes = ["nobody"] })
      #expect(refused { $0.channels = ["smell"] })
      #expect(refused { $0.preferences = [Preference(.tag("piano"), strength: -1)] })
    }
  }
}
