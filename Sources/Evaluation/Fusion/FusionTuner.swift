public import MusicBundle
public import Primitives
public import Refrain

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Learns how to combine channels from judged questions.
///
/// Coordinate ascent over the weights (Metzler and Croft, "Linear feature-based models for
/// information retrieval", 2007): one weight at a time is multiplied by a few factors, and what
/// ranks the judged questions best is kept, until nothing helps. It begins at the given recipe, at
/// reciprocal ranks, and at each channel alone, so the result is never worse on these requests than
/// any of them. The channels are asked once; afterwards only sums change.
///
/// ```swift
/// let lesson = try FusionTuner(engine: engine).learn(from: judged)
/// print(lesson.recipe.weights, lesson.quality.hit10, lesson.isAtLeastBestChannel)
/// ```
public struct FusionTuner: Sendable {
  private let engine: MusicEngine
  /// The threads that work; results do not depend on their number.
  public var pool: WorkPool

  /// A tuner for the channels of an engine.
  public init(engine: MusicEngine, pool: WorkPool = WorkPool()) {
    self.engine = engine
    self.pool = pool
  }

  /// Hits that count.
  private static let depth = 20
  /// Rounds over all weights.
  private static let rounds = 4
  private static let factors = [0, 0.5, 0.8, 1.25, 2]
  private static let decays = [0.3, 0.5, 0.7]

  /// The best recipe for the judged questions.
  ///
  /// - Parameters:
  ///   - judged: questions with the tracks that are right for them.
  ///   - start: where learning begins; the bundle's own recipe when nil.
  /// - Throws: `.invalid` without judged questions; what `MusicEngine.answer` throws for one of them.
  public func learn(
    from judged: [JudgedQuestion], start: FusionRecipe? = nil
  ) throws(EngineError) -> FusionLesson {
    guard !judged.isEmpty else { throw .invalid("There are no judged questions to learn from.") }
    // All of it from one generation.
    let engine = engine.pinned()
    let channels = engine.channels
    let start = start ?? engine.fusionRecipe
    var best: (recipe: FusionRecipe, quality: FusionQuality)?
    var before: FusionQuality?
    var alone: [(name: String, quality: FusionQuality)] = []
    let decays =
      FusionTuner.decays.contains(start.turnDecay)
      ? FusionTuner.decays : [start.turnDecay] + FusionTuner.decays
    for decay in decays {
      var recipe = start
      recipe.turnDecay = decay
      let course = FusionCourse(
        channels: channels, examples: try examples(judged, recipe, channels, engine), pool: pool)
      if decay == start.turnDecay { before = course.quality(of: recipe) }
      var starts = [recipe]
      var ranks = recipe
      ranks.method = .rank
      starts.append(ranks)
      for channel in channels {
        let single = FusionTuner.alone(channel, of: channels, recipe)
        let quality = course.quality(of: single)
        starts.append(single)
        if decay == start.turnDecay { alone.append((channel, quality)) }
      }
      for (number, first) in starts.enumerated() {
        var candidate = (recipe: first, quality: course.quality(of: first))
        // Climbing from a single channel leads where the others lead; as a mark it is enough.
        if number < 2 { candidate = course.climb(from: candidate, FusionTuner.rounds) }
        if candidate.quality.objective > best?.quality.objective ?? -1 { best = candidate }
      }
    }
    guard let best, let before else { throw .invalid("There is nothing to learn from.") }
    return FusionLesson(
      recipe: best.recipe, quality: best.quality, before: before, channels: alone)
  }

  /// How well a recipe ranks judged questions.
  ///
  /// - Throws: what asking the engine throws: `.unknown` for tracks, `.file` for damage.
  public func quality(
    of recipe: FusionRecipe, on judged: [JudgedQuestion]
  ) throws(EngineError) -> FusionQuality {
    let engine = engine.pinned()
    let channels = engine.channels
    return FusionCourse(
      channels: channels, examples: try examples(judged, recipe, channels, engine), pool: pool
    ).quality(of: recipe)
  }

  private static func alone(
    _ channel: String, of channels: [String], _ recipe: FusionRecipe
  ) -> FusionRecipe {
    var single = recipe
    for name in channels { single.weights[name] = name == channel ? 1 : 0 }
    single.weights[Channel.popularity] = 0
    single.dislikePenalty = 0
    single.versionPenalty = 0
    return single
  }

  private func examples(
    _ judged: [JudgedQuestion], _ recipe: FusionRecipe, _ channels: [String],
    _ engine: MusicEngine
  ) throws(EngineError) -> [FusionExample] {
    let results = pool.map(judged.count) { number -> Result<FusionExample, EngineError> in
      Result { () throws(EngineError) in
        var question = judged[number].question
        question.fusion = recipe
        question.channels = Set(channels)
        let features = try engine.fusionFeatures(of: question, channels: channels)
        let songs = engine.songs(of: judged[number].relevant)
        return FusionExample(
          features: features, isRelevant: features.song.map { songs.contains($0) },
          relevantCount: songs.count)
      }
    }
    var examples: [FusionExample] = []
    for result in results { examples.append(try result.get()) }
    return examples
  }

  /// Judged questions whose channels have been asked.
  private struct FusionCourse {
    let channels: [String]
    let examples: [FusionExample]
    let pool: WorkPool

    typealias Step = (recipe: FusionRecipe, quality: FusionQuality)

    func quality(of recipe: FusionRecipe) -> FusionQuality {
      let weights = channels.map { recipe.weight(of: $0) }
      let measured = pool.map(examples.count) { number -> (hit: Double, ndcg: Double) in
        let example = examples[number]
        let ranked = example.ranked(by: recipe, weights: weights, limit: FusionTuner.depth)
        return (
          ranked.prefix(10).contains(true) ? 1 : 0,
          FusionTuner.ndcg(ranked, relevant: example.relevantCount)
        )
      }
      let count = Double(max(examples.count, 1))
      return FusionQuality(
        hit10: measured.reduce(0) { $0 + $1.hit } / count,
        ndcg20: measured.reduce(0) { $0 + $1.ndcg } / count)
    }

    func climb(from start: Step, _ rounds: Int) -> Step {
      var best = start
      for _ in 0..<rounds {
        let before = best.quality.objective
        for change in changes {
          for factor in FusionTuner.factors {
            var recipe = best.recipe
            change(&recipe, factor)
            guard recipe != best.recipe else { continue }
            let quality = quality(of: recipe)
            // A gain below this is noise that the next data will not have.
            if quality.objective > best.quality.objective + 1e-4 { best = (recipe, quality) }
          }
        }
        if best.quality.objective <= before { break }
      }
      return best
    }

    /// Ways to change one number of a recipe by a factor.
    private var changes: [(inout FusionRecipe, Double) -> Void] {
      var changes: [(inout FusionRecipe, Double) -> Void] = (channels + [Channel.popularity]).map {
        name in
        { recipe, factor in
          let weight = recipe.weight(of: name)
          // A channel that has been given up may come back.
          recipe.weights[name] = min((weight > 0 ? weight : 0.1) * factor, 1000)
        }
      }
      changes.append {
        $0.dislikePenalty = min((($0.dislikePenalty > 0) ? $0.dislikePenalty : 0.2) * $1, 1)
      }
      changes.append {
        $0.versionPenalty = min((($0.versionPenalty > 0) ? $0.versionPenalty : 0.1) * $1, 1)
      }
      return changes
    }
  }

  /// NDCG at the depth of the ranking, every right song gaining 1.
  private static func ndcg(_ ranked: [Bool], relevant: Int) -> Double {
    guard relevant > 0 else { return 0 }
    var gain = 0.0
    var ideal = 0.0
    for position in 0..<depth {
      let discount = 1 / log2(Double(position + 2))
      if position < ranked.count, ranked[position] { gain += discount }
      if position < relevant { ideal += discount }
    }
    return gain / ideal
  }
}
