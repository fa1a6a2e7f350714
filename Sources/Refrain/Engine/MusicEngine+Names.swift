import MusicBundle
public import MusicNames
import Primitives

extension MusicEngine {
  /// The most names that one call resolves.
  public static let maximumNames = 100

  /// What the catalog has for names that someone gives from memory, in their order.
  ///
  /// ```swift
  /// let answers = try engine.resolve([NameQuery(title: "Qing Tian", artist: "Jay Chou")])
  /// answers[0].status      // .alias
  /// answers[0].track?.id   // "jay-chou-qing-tian"
  /// ```
  ///
  /// Case, width, diacritics, punctuation, Traditional and Simplified characters do not matter. A
  /// verdict rests on names alone: who sings it is never guessed.
  ///
  /// - Parameters:
  ///   - names: at most `maximumNames`.
  ///   - alternatives: how many nearest tracks a doubtful verdict lists, 0...10.
  /// - Throws: `.invalid` for more than `maximumNames` names or another number of alternatives.
  /// - Complexity: about 20 us a name on 100,000 tracks, 100 us when it is misspelled; it grows with the
  ///   tracks whose names share pieces with it.
  public func resolve(
    _ names: [NameQuery], alternatives: Int = 3
  ) throws(EngineError) -> [NameResolution] {
    try snapshot.resolve(names, alternatives: alternatives, pool: .ofCalls)
  }

  /// The same for any number of names, on several threads: the answers are those of one thread, in
  /// the order of the names.
  ///
  /// - Parameters:
  ///   - names: what to look up.
  ///   - alternatives: how many other tracks each answer may name.
  ///   - threads: how many work; one a core when nil.
  /// - Throws: `.invalid` for a number of alternatives outside 0...10, `.cancelled` in a cancelled task.
  public func resolve(
    all names: [NameQuery], alternatives: Int = 3, threads: Int? = nil
  ) throws(EngineError) -> [NameResolution] {
    let snapshot = snapshot
    return try WorkPool(threads: threads).resolutions(of: names, size: MusicEngine.maximumNames) {
      names throws(EngineError) in
      try snapshot.resolve(Array(names), alternatives: alternatives, pool: WorkPool(threads: 1))
    }
  }
}

extension EngineSnapshot {
  /// Names that one thread takes at once.
  private static let namesAtOnce = 25

  func resolve(
    _ names: [NameQuery], alternatives: Int, pool: WorkPool
  ) throws(EngineError) -> [NameResolution] {
    guard names.count <= MusicEngine.maximumNames else {
      throw .invalid("\(names.count) names; at most \(MusicEngine.maximumNames) in one call.")
    }
    guard (0...10).contains(alternatives) else {
      throw .invalid("alternatives is \(alternatives); it must be in 0...10.")
    }
    return try pool.resolutions(of: names, size: EngineSnapshot.namesAtOnce) {
      names throws(EngineError) in
      try resolve(names, alternatives: alternatives)
    }
  }

  private func resolve(
    _ names: ArraySlice<NameQuery>, alternatives: Int
  ) throws(EngineError) -> [NameResolution] {
    var resolver = NameResolver(names: tracks.names, alternatives: alternatives)
    var answers: [NameResolution] = []
    for name in names {
      // Nobody waits for the answer any more.
      if Task.isCancelled { throw .cancelled }
      answers.append(resolver.resolve(name))
    }
    return answers
  }
}

extension WorkPool {
  /// What names are resolved to, some of them at once.
  fileprivate func resolutions(
    of names: [NameQuery], size: Int,
    _ resolve: @Sendable (ArraySlice<NameQuery>) throws(EngineError) -> [NameResolution]
  ) throws(EngineError) -> [NameResolution] {
    var answers: [NameResolution] = []
    let pieces = mapRanges(of: names.indices, size: size) { range in
      Result { () throws(EngineError) in try resolve(names[range]) }
    }
    for piece in pieces { answers += try piece.get() }
    return answers
  }
}
