import Primitives

/// What a `SimulatedModel` knows, and how it recalls it.
struct SimulatedMemory: Sendable {
  /// Of more songs that match, only the best known come to mind.
  static let maximumCandidates = 2000

  let world: SimulatedWorld
  let dials: SimulatedDials
  private let chances: [Double]
  private let known: [Bool]

  init(world: SimulatedWorld, dials: SimulatedDials) {
    self.world = world
    self.dials = dials
    chances = world.songs.map { dials.knowledge(popularity: $0.clampedPopularity) }
    known = zip(world.songs, chances).map { song, chance in
      SimulatedMemory.draw(song, seed: dials.seed) < chance
    }
  }

  /// A song's own number in 0..<1: it is known when the chance is above. So a model of a higher
  /// level knows all that one of a lower level knows, and other songs do not matter.
  private static func draw(_ song: SimulatedSong, seed: Int) -> Double {
    var hash = FNV1a()
    hash.combine(UInt64(bitPattern: Int64(seed)))
    hash.combine(SimulatedWorld.key(song.title))
    for artist in song.artists { hash.combine(SimulatedWorld.key(artist)) }
    var generator = SplitMix64(seed: hash.value)
    return generator.unit()
  }

  func knows(_ place: Int) -> Bool { known[place] }

  /// What comes to mind about a question; the seed decides about everything but what is known.
  func recall(_ question: SimulatedQuestion, seed: UInt64) -> SimulatedRecall {
    var generator = SplitMix64(seed: seed)
    let candidates = world.matches(question, limit: SimulatedMemory.maximumCandidates)
    let recalled = order(candidates.filter(knows), &generator)
    let wanted = question.wantedCount
    let felt = confidence(question, candidates, recalledCount: recalled.count, &generator)
    var slots = SlotWriter(
      memory: self, question: question, unknown: candidates.filter { !knows($0) },
      generator: generator)
    for number in 0..<wanted {
      if number < recalled.count { slots.write(known: recalled[number]) } else { slots.fill() }
    }
    return SimulatedRecall(
      slots: slots.slots, wantedCount: wanted, feltConfidence: felt,
      statedConfidence: dials.stated(felt))
  }

  /// The songs in an order drawn by their popularity, without replacement.
  ///
  /// Source: Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006.
  private func order(_ places: [Int], _ generator: inout SplitMix64) -> [Int] {
    places.map { place in
      let draw = max(generator.unit(), .leastNormalMagnitude)
      let weight = 0.01 + world.songs[place].clampedPopularity
      return (key: -SimulatedMath.log(draw) / weight, place: place)
    }.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.place)
  }

  /// The expected share of the wanted songs that will be right: from what it knows, or, without
  /// that insight, from how likely it knows such songs.
  private func confidence(
    _ question: SimulatedQuestion, _ candidates: [Int], recalledCount: Int,
    _ generator: inout SplitMix64
  ) -> Double {
    let wanted = question.wantedCount
    let hasInsight = generator.unit() < dials.insight
    let named =
      hasInsight
      ? Double(min(wanted, recalledCount))
      : SimulatedMath.expectedSuccesses(candidates.map { chances[$0] }, limit: wanted)
    let strays = question.hasFacts ? SimulatedDials.clamp(dials.strays, 0...1) : 0
    return named / Double(wanted) * (1 - strays) * (1 - SimulatedDials.clamp(dials.slips, 0...1))
  }
}

/// Fills the places of a list, one after the other.
private struct SlotWriter {
  let memory: SimulatedMemory
  let question: SimulatedQuestion
  /// Songs that match and are not known: what mistakes are confused with.
  let unknown: [Int]
  private(set) var slots: [SimulatedRecall.Slot] = []
  private var maker: MistakeMaker
  private var generator: SplitMix64

  init(
    memory: SimulatedMemory, question: SimulatedQuestion, unknown: [Int], generator: SplitMix64
  ) {
    self.memory = memory
    self.question = question
    self.unknown = unknown
    self.generator = generator
    maker = MistakeMaker(
      world: memory.world, generator: SplitMix64(seed: SplitMix64.mix(self.generator.next())))
  }

  private var world: SimulatedWorld { memory.world }

  /// The artist as an answer names it: the one that was asked for, when there is one.
  private func artist(of song: SimulatedSong) -> String { question.artist ?? song.artistText }

  /// A song that is known: right, but for strays and slips.
  mutating func write(known place: Int) {
    // Both are drawn each time, so that one dial does not move what another draws.
    let isStray = generator.unit() < memory.dials.strays && question.hasFacts
    let isSlip = generator.unit() < memory.dials.slips
    let start = generator.below(max(1, world.songs.count))
    if isStray, let stray = stray(from: start) {
      return add(stray.title, stray.artistText, .stray, stray)
    }
    let song = world.songs[place]
    if isSlip,
      let name = maker.misspelling(
        title: song.title, artist: artist(of: song), keepsTitle: question.asksWhoSings)
    {
      return add(name.title, name.artist, .slip, song)
    }
    add(song.title, artist(of: song), .right, song)
  }

  /// A known song that breaks the constraints; looked for from a drawn place on.
  private func stray(from start: Int) -> SimulatedSong? {
    let matcher = QuestionMatcher(question)
    for step in 0..<min(10_000, world.songs.count) {
      let place = (start + step) % world.songs.count
      let song = world.songs[place]
      if memory.knows(place), !world.isMatch(place, matcher), !isNamed(song.title, song.artistText)
      {
        return song
      }
    }
    return nil
  }

  /// A place that no known song is left for: a mistake, or nothing.
  mutating func fill() {
    let isFilled = generator.unit() < memory.dials.invents
    let kinds = SimulatedMistake.allCases.filter(isPossible)
    let kind = draw(kinds)
    guard isFilled else { return }
    for kind in [kind, .wrongTitle, .inventedSong] where isPossible(kind) {
      // A list does not name the same thing twice, so a name that is there is drawn again.
      for _ in 0..<8 {
        guard let name = name(kind), !isNamed(name.title, name.artist) else { continue }
        // Of what it does not know it tells what it knows of something else.
        let tells = question.asksFact && !world.songs.isEmpty
        let other = tells ? world.songs[generator.below(world.songs.count)] : nil
        return add(name.title, name.artist, .mistake(kind), other)
      }
    }
  }

  /// A question that names the artist gets no invented one; one that names the title no other.
  private func isPossible(_ kind: SimulatedMistake) -> Bool {
    switch kind {
    case .wrongPairing: true
    case .misspelled: !unknown.isEmpty
    case .inventedSong: question.artist == nil
    case .wrongTitle: question.title == nil
    }
  }

  private mutating func draw(_ kinds: [SimulatedMistake]) -> SimulatedMistake {
    let weights = kinds.map { memory.dials.mistakes.weight(of: $0) }
    let sum = weights.reduce(0, +)
    var rest = generator.unit() * (sum > 0 ? sum : Double(kinds.count))
    for (kind, weight) in zip(kinds, weights) {
      rest -= sum > 0 ? weight : 1
      if rest < 0 { return kind }
    }
    return .wrongPairing
  }

  private mutating func name(_ kind: SimulatedMistake) -> MistakeMaker.Name? {
    let confused =
      unknown.isEmpty ? nil : world.songs[unknown[generator.below(unknown.count)]]
    switch kind {
    case .wrongPairing:
      return maker.pairing(title: question.title, artist: question.artist)
    case .misspelled:
      guard let confused else { return nil }
      return maker.misspelling(
        title: confused.title, artist: artist(of: confused), keepsTitle: question.asksWhoSings)
    case .inventedSong:
      return (question.title ?? maker.inventedTitle(), maker.inventedArtist())
    case .wrongTitle:
      let anybody = world.artists.isEmpty ? nil : generator.below(world.artists.count)
      guard
        let artist = question.artist ?? confused?.artistText ?? anybody.map({ world.artists[$0] })
      else { return nil }
      return (maker.inventedTitle(), artist)
    }
  }

  private func isNamed(_ title: String, _ artist: String) -> Bool {
    slots.contains {
      SimulatedWorld.key($0.title) == SimulatedWorld.key(title)
        && SimulatedWorld.key($0.artist) == SimulatedWorld.key(artist)
    }
  }

  private mutating func add(
    _ title: String, _ artist: String, _ outcome: SimulatedRecall.Outcome, _ song: SimulatedSong?
  ) {
    slots.append(
      SimulatedRecall.Slot(
        title: title, artist: artist, outcome: outcome, album: song?.album, year: song?.year))
  }
}
