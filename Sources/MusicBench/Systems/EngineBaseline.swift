public import MusicAgent
import MusicBundle
public import Refrain
import Rewards

/// What a catalog answers without any model: the systems that an agent must beat.
public struct EngineBaseline: BenchSystem {
  /// Which one.
  public enum Kind: String, Sendable, CaseIterable {
    /// The best known songs, whatever was asked.
    case popularity
    /// Songs drawn at random, whatever was asked, the same for the same task.
    case random
    /// The words of the request looked up by the text index, and nothing else.
    case bm25
    /// The engine's search with the conversation read, as `search_tracks` does it.
    case search = "search_tracks"
    /// What suits the likes that are known; without any, as popularity.
    case recommend
    /// The right answer as the task and the catalog have it: the most that can be had.
    case gold
  }

  private let kind: Kind
  private let engine: MusicEngine
  private let view: CatalogView
  private let popular: [UInt32]

  /// A baseline on the catalog as it is now.
  public init(_ kind: Kind, _ engine: MusicEngine) {
    self.kind = kind
    self.engine = engine.pinned()
    view = self.engine.view
    popular = view.mostPopular(in: view.allowed(.everything), limit: 2000)
  }

  /// The kind's name.
  public var name: String { kind.rawValue }

  /// The answer, which never fails: what cannot be asked gives no songs.
  ///
  /// - Throws: in a cancelled task alone.
  public func answer(_ task: BenchTask) async throws(CancellationError) -> Trajectory {
    if Task.isCancelled { throw CancellationError() }
    var turn = blank(task)
    turn.model = name
    let wanted = max(task.task.wanted, 1)
    do throws(EngineError) {
      let ids = try ids(for: task, wanted)
      turn.songs = ids.prefix(wanted).compactMap(song)
    } catch {
      turn.problems = [error.description]
    }
    turn.text = text(of: turn, task)
    if kind == .search || kind == .bm25 || kind == .recommend {
      turn.calls = [.init(name: name, arguments: "{}", answer: "", isError: false)]
    }
    return turn
  }

  private func ids(for task: BenchTask, _ wanted: Int) throws(EngineError) -> [String] {
    let known = Set(task.task.shown.compactMap { view.tracks.ordinal(ofID: $0) })
    switch kind {
    case .popularity: return view.distinctSongs(popular, without: known)
    case .random: return view.randomSongs(wanted, seed: task.task.id)
    case .bm25:
      return try engine.answer(
        Question(task.task.request, kind: .words(), limit: min(1000, wanted))
      ).hits.map(\.id)
    case .search:
      let last = task.history.last { !$0.shown.isEmpty }?.shown ?? []
      let request = engine.request(
        of: task.task.earlier + [task.task.request], shown: last,
        before: task.task.shown.filter { !last.contains($0) })
      var question = request.question
      // "The second one" is to come once more.
      if !request.understood.contains(where: { $0.field == .shown }) {
        question.excluded = task.task.shown.filter(engine.hasTrack)
      }
      question.limit = min(1000, wanted)
      return try engine.answer(question).hits.map(\.id)
    case .recommend:
      let likes = task.task.likes.filter(engine.hasTrack)
      guard !likes.isEmpty else { return view.distinctSongs(popular, without: known) }
      do throws(EngineError) {
        return try engine.recommend(for: Taste(likes: likes), limit: min(1000, wanted)).hits
          .map(\.id)
      } catch .notBuilt {
        return try engine.similarTracks(to: likes, limit: min(1000, wanted)).hits.map(\.id)
      }
    case .gold: return view.rightAnswer(to: task.task).map { view.tracks.id(of: $0) }
    }
  }

  private func song(_ id: String) -> Trajectory.Song? {
    guard let ordinal = view.tracks.ordinal(ofID: id) else { return nil }
    return .init(
      id: id, title: view.tracks.title(of: ordinal),
      artists: view.tracks.artistNames(of: ordinal).joined(separator: ", "))
  }

  /// A sentence about what was found, and the fact or the refusal where gold knows one.
  private func text(of turn: Trajectory, _ task: BenchTask) -> String {
    if kind == .gold {
      switch task.task.expectation {
      case .fact(let fact): return "\(fact.answers[0])."
      case .refusal: return "There is no such song here; these come nearest."
      case .words: return "You are welcome."
      case .songs: break
      }
    }
    return turn.songs.isEmpty ? "Nothing was found." : "These were found."
  }
}

extension CatalogView {
  /// Ids of tracks, one of each song, without some songs.
  func distinctSongs(_ ordinals: [UInt32], without: Set<UInt32>) -> [String] {
    var seen = Set(without.map(tracks.song))
    return ordinals.filter { seen.insert(tracks.song(of: $0)).inserted }.map { tracks.id(of: $0) }
  }
}
