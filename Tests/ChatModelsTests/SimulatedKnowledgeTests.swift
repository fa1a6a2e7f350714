import Testing

@testable import ChatModels

struct SimulatedKnowledgeTests {
  @Test(arguments: [0.2, 0.5, 0.8], [0, 1])
  func theShareOfKnownSongsGrowsWithPopularityAsTheDialsSay(level: Double, seed: Int) {
    let dials = SimulatedDials(level: level, seed: seed)
    let model = SimulatedFixture.model(dials)
    let songs = SimulatedFixture.world.songs
    for decile in 0..<10 {
      let places = songs.indices.filter { Int(songs[$0].popularity * 10) == decile }
      let known = Double(places.filter(model.knows).count)
      let chances = places.map { dials.knowledge(popularity: songs[$0].popularity) }
      let expected = chances.reduce(0, +)
      let deviation = chances.reduce(0) { $0 + $1 * (1 - $1) }.squareRoot()
      #expect(abs(known - expected) <= 4.5 * deviation + 1, "decile \(decile)")
    }
  }

  @Test
  func halfOfTheSongsAtTheThresholdAreKnown() {
    #expect(abs(SimulatedDials(level: 0.7).knowledge(popularity: 0.3) - 0.5) < 1e-9)
    #expect(SimulatedDials(level: 0.7).knowledge(popularity: 1) > 0.99)
    #expect(SimulatedDials(level: 0.7).knowledge(popularity: 0) < 0.03)
  }

  @Test
  func aHigherLevelKnowsAllThatALowerOneKnows() {
    let low = SimulatedFixture.model(SimulatedDials(level: 0.3))
    let high = SimulatedFixture.model(SimulatedDials(level: 0.6))
    let places = SimulatedFixture.world.songs.indices
    #expect(places.allSatisfy { !low.knows($0) || high.knows($0) })
    #expect(places.filter(high.knows).count > places.filter(low.knows).count + 250)
  }

  @Test
  func whatIsKnownDoesNotHangOnOtherSongs() {
    let world = SimulatedFixture.world
    let model = SimulatedFixture.model(SimulatedDials())
    let part = SimulatedModel(world: SimulatedWorld(Array(world.songs[500..<1500])))
    #expect((0..<1000).allSatisfy { part.knows($0) == model.knows($0 + 500) })
    #expect(!model.knows(-1) && !model.knows(world.songs.count))
  }

  @Test
  func outcomesAreWhatTheySay() {
    let world = SimulatedFixture.world
    let model = SimulatedFixture.model(SimulatedDials(slips: 0.2, strays: 0.2, invents: 0.8))
    let songs = Dictionary(
      uniqueKeysWithValues: world.songs.map { ([$0.title, $0.artistText], $0) })
    let titles = Set(world.songs.map(\.title))
    let artists = Set(world.songs.map(\.artistText))
    var seen: Set<String> = []
    for (number, question) in SimulatedFixture.questions(1000, seed: 1).enumerated() {
      for slot in model.recall(SimulatedFixture.request(question)).slots {
        let exists = world.contains(title: slot.title, artist: slot.artist)
        let isMatch = songs[[slot.title, slot.artist]].map(question.admits) ?? false
        switch slot.outcome {
        case .right: #expect(exists && isMatch, "question \(number)")
        case .stray: #expect(exists && !isMatch, "question \(number)")
        case .slip, .mistake: #expect(!exists, "question \(number): \(slot)")
        }
        if case .mistake(let kind) = slot.outcome {
          check(kind, slot, question, titles: titles, artists: artists)
        }
        seen.insert("\(slot.outcome)")
      }
    }
    #expect(seen.count == 3 + SimulatedMistake.allCases.count)
  }

  private func check(
    _ kind: SimulatedMistake, _ slot: SimulatedRecall.Slot, _ question: SimulatedQuestion,
    titles: Set<String>, artists: Set<String>
  ) {
    let hasTitle = titles.contains(slot.title)
    let hasArtist = artists.contains(slot.artist)
    switch kind {
    case .wrongPairing: #expect(hasTitle && hasArtist)
    case .misspelled: #expect(!hasTitle || !hasArtist)
    case .inventedSong: #expect(!hasArtist && question.artist == nil)
    case .wrongTitle: #expect(!hasTitle && hasArtist && question.title == nil)
    }
    if let title = question.title, kind != .misspelled { #expect(slot.title == title) }
    if let artist = question.artist, kind != .misspelled { #expect(slot.artist == artist) }
  }

  @Test
  func mistakesAreSharedByTheirWeights() {
    let weights = MistakeWeights(
      wrongPairing: 4, misspelled: 3, inventedSong: 2, wrongTitle: 1)
    let model = SimulatedFixture.model(
      SimulatedDials(level: 0, slope: 1000, invents: 1, mistakes: weights))
    var counts: [SimulatedMistake: Double] = [:]
    var sum = 0.0
    for seed in 0..<200 {
      let request = SimulatedFixture.request(
        SimulatedQuestion(tags: ["jazz"], count: 10), seed: seed)
      for slot in model.recall(request).slots {
        guard case .mistake(let kind) = slot.outcome else { continue }
        counts[kind, default: 0] += 1
        sum += 1
      }
    }
    #expect(sum == 2000)
    for (kind, share) in zip(SimulatedMistake.allCases, [0.4, 0.3, 0.2, 0.1]) {
      #expect(abs((counts[kind] ?? 0) / sum - share) < 0.05, "\(kind)")
    }
  }

  @Test
  func slipsStraysAndEmptyPlacesComeAtTheirRates() {
    let all = SimulatedDials(level: 1, slope: 1000, slips: 0.1, strays: 0.2)
    func slots(_ dials: SimulatedDials) -> [SimulatedRecall.Slot] {
      let model = SimulatedFixture.model(dials)
      let question = SimulatedQuestion(tags: ["rock"], count: 10)
      return (0..<300).flatMap { seed in
        model.recall(SimulatedFixture.request(question, seed: seed)).slots
      }
    }
    let named = slots(all)
    #expect(named.count == 3000)
    let strays = named.filter { $0.outcome == .stray }.count
    let slips = named.filter { $0.outcome == .slip }.count
    #expect(abs(Double(strays) / 3000 - 0.2) < 0.04)
    #expect(abs(Double(slips) / 3000 - 0.08) < 0.03)

    // Nearly nothing is known; what is known takes its places first.
    let none = SimulatedDials(level: 0, slope: 1000, slips: 0, strays: 0, invents: 0.3)
    let filled = slots(none)
    let known = filled.filter { $0.outcome == .right }.count
    #expect(known < 1000)
    let share = Double(filled.count - known) / Double(3000 - known)
    #expect(abs(share - 0.3) < 0.05)
  }
}
