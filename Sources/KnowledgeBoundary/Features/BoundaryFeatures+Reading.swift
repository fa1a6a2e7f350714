public import ChatModels
import LinearAlgebra
public import Refrain
import RequestReading

extension BoundaryFeatures {
  /// How many songs are meant when nobody says.
  public static let defaultCount = 5

  /// The features of a request.
  ///
  /// - Parameters:
  ///   - facts: what the catalog knows of it.
  ///   - turns: its words, those of earlier turns first.
  ///   - count: how many songs are wanted; nil for what the words say.
  ///   - hasListener: whether it is known who asks.
  ///   - probe: log probabilities of the first tokens of an answer from memory; empty for none.
  public init(
    _ facts: RequestFacts, turns: [String], count: Int? = nil, hasListener: Bool = false,
    probe: [TokenLogProbability] = []
  ) {
    self.init()
    let reading = facts.reading
    let wanted = max(1, min(1000, count ?? reading.count?.value ?? BoundaryFeatures.defaultCount))
    self[.count] = logarithm(wanted)
    self[.saysCount] = count != nil || reading.count != nil ? 1 : 0
    setDemands(reading)
    self[.earlierTurns] = logarithm(turns.count - 1)
    self[.otherScript] = BoundaryFeatures.otherScript(turns.last ?? "")
    setEntities(facts)
    setMatches(facts, wanted: wanted)
    let isOpen =
      reading.wanted.isEmpty && reading.likeness.artists.isEmpty
      && reading.likeness.tracks.isEmpty
    self[.hasListener] = hasListener ? 1 : 0
    self[.needsListener] = hasListener && isOpen || reading.newArtists != nil ? 1 : 0
    setProbe(probe)
  }

  private mutating func setDemands(_ reading: Reading) {
    let (wanted, unwanted) = (reading.wanted, reading.unwanted)
    self[.artists] = Double(wanted.artists.count)
    self[.works] = Double(wanted.tracks.count + wanted.albums.count)
    self[.tags] = Double(wanted.tags.count)
    self[.languages] = Double(wanted.languages.count)
    self[.recordings] = Double(wanted.recordings.count + unwanted.recordings.count)
    self[.withoutArtists] = Double(unwanted.artists.count)
    self[.withoutOthers] = Double(
      unwanted.tracks.count + unwanted.albums.count + unwanted.tags.count
        + unwanted.languages.count)
    self[.likenesses] = Double(reading.likeness.artists.count + reading.likeness.tracks.count)
    if let years = reading.years?.value {
      let first = years.first ?? (years.last ?? 2000) - 40
      let last = years.last ?? max(first, 2025)
      self[.saysYears] = 1
      self[.yearSpan] = min(7, logarithm(last - first + 1))
      self[.era] = (Double(first + last) / 2 - 2000) / 10
    }
    self[.saysDuration] = reading.seconds == nil ? 0 : 1
    self[.popularity] = reading.popularity.map { $0.value == .high ? 1 : -1 } ?? 0
    self[.newArtists] = reading.newArtists == nil ? 0 : 1
    let parts: [Name] = [
      .artists, .works, .tags, .languages, .recordings, .withoutArtists, .withoutOthers,
      .likenesses, .saysYears, .saysDuration, .newArtists,
    ]
    self[.demands] = parts.reduce(0) { $0 + self[$1] }
    self[.freeWords] = logarithm(reading.freeWords.count)
  }

  private mutating func setEntities(_ facts: RequestFacts) {
    let named = facts.artists + facts.works
    guard !named.isEmpty else { return }
    self[.namesSomebody] = 1
    self[.namedPopularity] = named.reduce(0) { $0 + $1.popularity } / Double(named.count)
    self[.minimumNamedPopularity] = named.map(\.popularity).min() ?? 0
    self[.unknownNames] = Double(named.count { $0.trackCount == 0 })
    self[.artistTracks] = logarithm(facts.artists.map(\.trackCount).min() ?? 0)
  }

  private mutating func setMatches(_ facts: RequestFacts, wanted: Int) {
    let matches = facts.matchCount ?? facts.best.count
    self[.matches] = logarithm(facts.matchCount ?? 1 << 20)
    self[.abundance] = min(
      20, max(-7, Double.log((Double(matches) + 0.01) / Double(wanted)) / Double.log(2)))
    let first = facts.best.prefix(wanted)
    self[.bestPopularity] = first.reduce(0, +) / Double(wanted)
    self[.lastPopularity] = first.count == wanted ? first.last ?? 0 : 0
    self[.nextPopularity] =
      facts.best.dropFirst(wanted).prefix(wanted).reduce(0, +) / Double(wanted)
    self[.popularitySum] = Double.log(1 + facts.best.reduce(0, +)) / Double.log(2)
  }

  private mutating func setProbe(_ probe: [TokenLogProbability]) {
    let values = probe.map(\.logProbability).filter { $0.isFinite && $0 <= 0 }
    guard !values.isEmpty else { return }
    let mean = values.reduce(0, +) / Double(values.count)
    self[.hasProbe] = 1
    self[.probeMean] = max(-10, mean)
    self[.probeLeast] = max(-20, values.min() ?? 0)
    self[.probeChance] = Double.exp(mean)
  }

  /// log2(1 + n), 0 for less than nothing.
  private func logarithm(_ count: Int) -> Double {
    Double.log(1 + Double(max(0, count))) / Double.log(2)
  }

  private static func otherScript(_ words: String) -> Double {
    let letters = words.unicodeScalars.filter(\.properties.isAlphabetic)
    let others = letters.filter { $0.value > 0x24F }
    return letters.isEmpty ? 0 : Double(others.count) / Double(letters.count)
  }
}
