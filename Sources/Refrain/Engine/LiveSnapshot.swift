import IndexFile
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

  init(
    of bundle: BundleFolder, reload: ReloadPolicy,
    _ open: @escaping @Sendable () throws(EngineError) -> EngineSnapshot
  ) throws(EngineError) {
    self.bundle = bundle
    self.open = open
    interval = reload.interval
    isPinned = false
    // Before the files are opened: what is published meanwhile is seen at the next look.
    let stamp = bundle.manifestStamp
    state = Mutex(
      State(snapshot: try open(), stamp: stamp, nextLook: .now + (interval ?? .zero)))
  }

  /// One snapshot for good.
  init(pinned snapshot: EngineSnapshot, of bundle: BundleFolder) {
    self.bundle = bundle
    open = { () throws(EngineError) in snapshot }
    interval = nil
    isPinned = true
    state = Mutex(State(snapshot: snapshot, stamp: nil, nextLook: .now, refusal: nil))
  }

  /// What answers a call that begins now: without anything that has been removed by now, in whatever
  /// process.
  var current: EngineSnapshot {
    let snapshot = newest
    guard !isPinned else { return snapshot }
    let updated = snapshot.withoutRemoved()
    guard updated !== snapshot else { return snapshot }
    state.withLock { state in
      // Another thread may have exchanged it meanwhile, for one that knows as much or more.
      if state.snapshot === snapshot { state.snapshot = updated }
    }
    return updated
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
