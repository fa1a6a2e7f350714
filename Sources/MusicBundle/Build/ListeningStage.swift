import IndexFile
package import MusicCatalog
import MusicNames
import Primitives
package import Recommender
import TextEncoder

/// Trains the recommender on the catalog's events.
struct ListeningStage {
  private(set) var listeners: [String] = []
  private var events: [InteractionEvent] = []
  /// Factors that were trained elsewhere.
  var factors: SpaceStage?

  /// A gap longer than this between two plays, in seconds, ends a session.
  private static let sessionGap = 1800.0

  var isEmpty: Bool { events.isEmpty && factors == nil }

  /// Reads the events and adds them to the build's hash.
  mutating func read(
    _ catalog: MusicCatalog, ordinals: [String: UInt32], hash: inout FNV1a
  ) throws(CatalogError) {
    var (listeners, events, local) = (self.listeners, self.events, hash)
    try catalog.forEachEvent(ofTracks: ordinals) { listener, item, event in
      if listeners.last != listener {
        listeners.append(listener)
        local.combine(listener)
      }
      let interaction = InteractionEvent(
        listener: UInt32(listeners.count - 1), item: item,
        kind: InteractionKind(event.kind), weight: Float(event.weight),
        time: event.time.map(Double.init))
      events.append(interaction)
      local.combine(UInt64(item) << 8 | UInt64(interaction.kind.rawValue))
      local.combine(UInt64(bitPattern: event.time ?? 0))
      local.combine(event.weight.bitPattern)
    }
    (self.listeners, self.events, hash) = (listeners, events, local)
  }

  /// Trains the model and writes it beside the table of listeners.
  ///
  /// - Parameter content: a vector of each track, from which tracks without events borrow a factor.
  /// - Returns: the bytes written, and which model was chosen and why.
  func write(
    _ recipe: ListeningRecipe, model: RecommenderRecipe.Model, to folder: String, tracks: Int,
    buildID: UInt64, content: TextVectors?, pool: WorkPool,
    progress: (@Sendable (ImplicitALS.Progress) -> Void)?
  ) throws -> (bytes: Int, note: String) {
    let interactions = try Interactions(
      events: events, listenerCount: listeners.count, itemCount: tracks,
      weighting: Listening.weighting, pool: pool)
    let training = recipe.training(of: model)
    let trained = try RecommenderModel(
      training: training, on: interactions, sessions: sessions(),
      content: try content.map { vectors throws(RecommenderError) in
        try FactorMatrix(count: vectors.count, rank: vectors.dimension, values: vectors.values)
      },
      factors: try factors.map { stage throws(RecommenderError) in
        try stage.matrix(count: tracks)
      },
      pool: pool,
      progress: { step in
        progress?(step)
        return !Task.isCancelled
      })
    let identity = IndexFileIdentity(
      kind: Listening.kind, formatVersion: Listening.formatVersion, buildID: buildID)
    var writer = try IndexFileWriter(
      creating: folder + "/" + FileName.listeners, identity: identity)
    try IDTable.write(listeners, as: "id", to: &writer)
    let bytes =
      try writer.finish()
      + trained.write(to: folder + "/" + FileName.listening, buildID: buildID)
    return (bytes, trained.note)
  }

  /// What each listener heard in a row, where times are known; at least two tracks each.
  private func sessions() -> [[UInt32]] {
    var sessions: [(start: Double, items: [UInt32])] = []
    var index = 0
    while index < events.count {
      let listener = events[index].listener
      let end = events[index...].firstIndex { $0.listener != listener } ?? events.count
      let heard = events[index..<end]
        .filter { $0.time != nil && ($0.kind == .play || $0.kind == .playlist) }
        .sorted { ($0.time!, $0.item) < ($1.time!, $1.item) }
      var last = -Double.infinity
      for event in heard {
        if event.time! - last > ListeningStage.sessionGap {
          sessions.append((event.time!, []))
        }
        sessions[sessions.count - 1].items.append(event.item)
        last = event.time!
      }
      index = end
    }
    return sessions.enumerated()
      .filter { $0.element.items.count > 1 }
      .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element.items)
  }
}

extension SpaceStage {
  /// A vector for each of so many tracks; zeros where there is none.
  fileprivate func matrix(count: Int) throws(RecommenderError) -> FactorMatrix {
    let rank = space.dimension
    var values = [Float](repeating: 0, count: count * rank)
    for row in rows where Int(row.ordinal) < count {
      let start = Int(row.ordinal) * rank
      values.replaceSubrange(start..<start + rank, with: row.components)
    }
    return try FactorMatrix(count: count, rank: rank, values: values)
  }
}

extension InteractionKind {
  package init(_ kind: ListeningEvent.Kind) {
    switch kind {
    case .play: self = .play
    case .like: self = .like
    case .skip: self = .skip
    case .dislike: self = .dislike
    case .playlist: self = .playlist
    }
  }
}

extension ListeningRecipe {
  /// What the recommender is told.
  func training(of model: RecommenderRecipe.Model) -> RecommenderRecipe {
    var training = RecommenderRecipe(model: model)
    training.ials.rank = rank
    training.ials.epochs = epochs
    training.ials.unobserved = Float(unobserved)
    training.ials.lambda = Float(lambda)
    training.rp3beta = RP3Beta(
      alpha: Float(alpha), beta: Float(beta), neighbors: neighbors)
    training.blend = BlendWeights(factors: Float(share), listeners: Float(listenerShare))
    return training
  }
}
