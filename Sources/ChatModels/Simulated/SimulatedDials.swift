public import JSON

/// What a `SimulatedModel` is like. Values out of their range count as the nearest in it.
public struct SimulatedDials: Sendable, Equatable {
  /// How much it knows, in 0...1: half of the songs of popularity `1 - level` are known to it.
  public var level: Double
  /// How steeply knowledge grows with popularity, in 0...1000.
  public var slope: Double
  /// The chance that a song it knows is misspelled, in 0...1.
  public var slips: Double
  /// The chance that, under tags or years, a song it knows breaks them, in 0...1.
  public var strays: Double
  /// The chance that a place of the list which it knows no song for is filled with a mistake
  /// instead of left empty, in 0...1.
  public var invents: Double
  /// How mistakes are shared among their kinds.
  public var mistakes: MistakeWeights
  /// What is added to the log odds of its confidence, in -20...20: 0 is calibrated, above is
  /// overconfident, below underconfident.
  public var overconfidence: Double
  /// The chance that it sees what it knows of a question, instead of guessing that from how well
  /// known the songs are, in 0...1. It is calibrated either way.
  public var insight: Double
  /// The stated confidence below which it looks things up, when it may, in 0...1.
  public var lookupThreshold: Double
  /// The seed of what it knows and of what it draws.
  public var seed: Int

  /// Dials.
  public init(
    level: Double = 0.5, slope: Double = 12, slips: Double = 0.02, strays: Double = 0.1,
    invents: Double = 0.9, mistakes: MistakeWeights = MistakeWeights(),
    overconfidence: Double = 0, insight: Double = 0.5, lookupThreshold: Double = 0.5, seed: Int = 0
  ) {
    self.level = level
    self.slope = slope
    self.slips = slips
    self.strays = strays
    self.invents = invents
    self.mistakes = mistakes
    self.overconfidence = overconfidence
    self.insight = insight
    self.lookupThreshold = lookupThreshold
    self.seed = seed
  }

  /// The chance that it knows a song of that popularity: 1 / (1 + exp(-slope * (p - (1 - level)))).
  func knowledge(popularity: Double) -> Double {
    let slope = SimulatedDials.clamp(slope, 0...1000)
    let half = 1 - SimulatedDials.clamp(level, 0...1)
    return 1 / (1 + SimulatedMath.exp(-slope * (SimulatedDials.clamp(popularity, 0...1) - half)))
  }

  /// The confidence that it states when it feels `confidence`.
  func stated(_ confidence: Double) -> Double {
    let felt = SimulatedDials.clamp(confidence, 0.005...0.995)
    let bias = SimulatedDials.clamp(overconfidence, -20...20)
    return SimulatedDials.clamp(
      1 / (1 + (1 - felt) / felt * SimulatedMath.exp(-bias)), 0.0001...0.9999)
  }

  static func clamp(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    value.isNaN ? range.lowerBound : min(range.upperBound, max(range.lowerBound, value))
  }

  private static let share = Shape<Double>.number(0...1)

  /// Dials as people write them; what is left out has its default.
  public static let shape = ObjectShape({ SimulatedDials() }) {
    Field("level", \.level, share, "How much it knows.")
    Field("slope", \.slope, .number(0...1000), "How steeply knowledge grows with popularity.")
    Field("slips", \.slips, share, "Chance to misspell a known song.")
    Field("strays", \.strays, share, "Chance of a known song that breaks tags or years.")
    Field("invents", \.invents, share, "Chance to fill an empty place with a mistake.")
    Field("mistakes", \.mistakes, .object(MistakeWeights.shape), "Kinds of mistakes.")
    Field("overconfidence", \.overconfidence, .number(-20...20), "Added to the log odds.")
    Field("insight", \.insight, share, "Chance to see what it knows.")
    Field("looks_up_below", \.lookupThreshold, share, "Stated confidence for tools.")
    Field("seed", \.seed, .integer(Int.min...Int.max), "The seed.")
  }
}

/// How often each kind of mistake is made, against the others; all zero counts as all alike.
public struct MistakeWeights: Sendable, Equatable {
  /// `SimulatedMistake.wrongPairing`.
  public var wrongPairing: Double
  /// `SimulatedMistake.misspelled`.
  public var misspelled: Double
  /// `SimulatedMistake.inventedSong`.
  public var inventedSong: Double
  /// `SimulatedMistake.wrongTitle`.
  public var wrongTitle: Double

  /// Weights, each at least 0.
  public init(
    wrongPairing: Double = 0.3, misspelled: Double = 0.1, inventedSong: Double = 0.2,
    wrongTitle: Double = 0.4
  ) {
    self.wrongPairing = wrongPairing
    self.misspelled = misspelled
    self.inventedSong = inventedSong
    self.wrongTitle = wrongTitle
  }

  private static let weight = Shape<Double>.number(0...1_000_000)

  /// Weights as people write them.
  public static let shape = ObjectShape({ MistakeWeights() }) {
    Field("wrong_pairing", \.wrongPairing, weight, "A real title with another real artist.")
    Field("misspelt", \.misspelled, weight, "A real song with wrong letters.")
    Field("invented_song", \.inventedSong, weight, "A title and an artist that do not exist.")
    Field("wrong_title", \.wrongTitle, weight, "The right artist with a made-up title.")
  }

  /// The weight of a kind, at least 0.
  func weight(of mistake: SimulatedMistake) -> Double {
    let weight =
      switch mistake {
      case .wrongPairing: wrongPairing
      case .misspelled: misspelled
      case .inventedSong: inventedSong
      case .wrongTitle: wrongTitle
      }
    return SimulatedDials.clamp(weight, 0...1_000_000)
  }
}
