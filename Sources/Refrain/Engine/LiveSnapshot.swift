import IndexFile
import MusicBundle
import Synchronization
import TextEncoder

/// The snapshot that calls answer from, replaced when a newer generation is whole.
final class LiveSnapshot: Sendable {
  private struct State {
    var snapshot: EngineSnapshot
    /// The manifest that the snapshot, or the refusal, came from.
    var stamp: ManifestStamp?
    var nextLook: ContinuousClock.Instant
    var refusal: EngineError?
    /// Whether the catalog could not be asked what has changed in it.
    var isCatalogUnread = false
  }

  private let bundle: BundleFolder
  private let open: @Sendable () throws(EngineError) -> EngineSnapshot
  private let interval: Duration?
  private let isPinned: Bool
  // A mutex and not an atomic reference: loading a reference and retaining it are two steps, and
  // between them another thread could release the last one. The lock is held for these two steps,
  // and for the exchange of the reference, never while anything is opened.
  private let state: Mutex<State>
  /// Held by the one thread that opens a generation.
  private let opening = Mutex<Void>(())
  /// Held by the one thread that takes up changes; who comes meanwhile waits for it, because these changes
  /// were there before.
  private let updating = Mutex<Void>(())
  private let changes: ChangeLog

  init(
    of bundle: BundleFolder, reload: ReloadPolicy, changes: ChangeLog,
    _ open: @escaping @Sendable () throws(EngineError) -> EngineSnapshot
  ) throws(EngineError) {
    self.bundle = bundle
    self.open = open
    self.changes = changes
    interval = reload.interval
    isPinned = false
    // Before the files are opened: what is published meanwhile is seen at the next look.
    let stamp = bundle.manifestStamp
    state = Mutex(
      State(snapshot: try open(), stamp: stamp, nextLook: .now + (interval ?? .zero)))
  }

  /// One snapshot for good.
  init(pinned snapshot: EngineSnapshot, of bundle: BundleFolder, isCatalogUnread: Bool) {
    self.bundle = bundle
    changes = ChangeLog(of: bundle)
    open = { () throws(EngineError) in snapshot }
    interval = nil
    isPinned = true
    state = Mutex(
      State(
        snapshot: snapshot, stamp: nil, nextLook: .now, refusal: nil,
        isCatalogUnread: isCatalogUnread))
  }

  /// What answers a call that begins now: with all that has changed in the catalog by now, in whatever
  /// process.
  var current: EngineSnapshot {
    let snapshot = newest
    guard !isPinned else { return snapshot }
    let asked = changes.point()
    state.withLock { $0.isCatalogUnread = asked == nil }
    guard let point = asked ?? changes.notedPoint(after: snapshot.delta.point),
      point != snapshot.delta.point
    else { return snapshot }
    return updating.withLock { _ in
      let latest = state.withLock { $0.snapshot }
      // Another thread may have taken it up meanwhile.
      let now = changes.point() ?? changes.notedPoint(after: latest.delta.point)
      guard let now, latest.delta.point != now else { return latest }
      let result = Result { () throws(EngineError) in try latest.updated(by: changes) }
      return state.withLock { state in
        switch result {
        case .success(let updated):
          // A newer generation, which came meanwhile, has its own.
          guard state.snapshot === latest else { return state.snapshot }
          state.snapshot = updated
          return updated
        case .failure(let error):
          state.refusal = error
          return state.snapshot
        }
      }
    }
  }

  /// The snapshot of the newest generation that the policy has looked for.
  private var newest: EngineSnapshot {
    guard let interval else { return state.withLock { $0.snapshot } }
    let now = ContinuousClock.now
    let (snapshot, isDue) = state.withLock { state in
      let isDue = now >= state.nextLook
      if isDue { state.nextLook = now + interval }
      return (state.snapshot, isDue)
    }
    guard isDue else { return snapshot }
    // Whoever comes while another thread opens a generation is served by the old one.
    _ = opening.withLockIfAvailable { _ in self.look(isForced: false) }
    return state.withLock { $0.snapshot }
  }

  /// Why the newest generation is not the one that answers.
  var refusal: EngineError? { state.withLock { $0.refusal } }

  /// Whether the last call could not ask the catalog what has changed in it since what it answered from.
  var isCatalogUnread: Bool { state.withLock { $0.isCatalogUnread } }

  /// Looks now, whatever the policy.
  ///
  /// - Returns: whether another generation answers from now on.
  func refresh() throws(EngineError) -> Bool {
    let (isNew, refusal) = opening.withLock { _ in
      let isNew = look(isForced: true)
      return (isNew, self.refusal)
    }
    if let refusal { throw refusal }
    return isNew
  }

  /// - Precondition: `opening` is held.
  private func look(isForced: Bool) -> Bool {
    let stamp = bundle.manifestStamp
    let (held, known) = state.withLock { ($0.snapshot, $0.stamp) }
    guard isForced || stamp != known else { return false }
    let result = Result { () throws(EngineError) in try open() }
    return state.withLock { state in
      state.stamp = stamp
      switch result {
      case .failure(let error):
        state.refusal = error
        return false
      case .success(let opened):
        // An older generation in place of a damaged one is no reason to leave what is open.
        state.refusal = opened.fallback.map(EngineError.file)
        guard opened.fallback == nil, opened.generation != held.generation else {
          return false
        }
        state.snapshot = opened
        return true
      }
    }
  }
}
