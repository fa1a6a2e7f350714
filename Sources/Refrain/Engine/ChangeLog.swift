import IndexFile
import MusicCatalog
import Synchronization

/// What has changed in the tracks of a bundle's catalog, as it says at the time of asking.
///
/// The catalog is asked at every call, as for listeners' events: whichever process wrote or removed a
/// track, each answer that begins afterwards knows it. Where the catalog cannot be read, nothing more
/// has changed than is known already.
final class ChangeLog: Sendable {
  private struct State {
    var reader: ChangeReader?
    /// Which file the reader has open.
    var identity: FileIdentity?
    /// No look before then, after a catalog that cannot be opened.
    var nextLook: ContinuousClock.Instant?
  }

  /// How long a catalog that cannot be opened is left alone.
  private static let pause = Duration.seconds(1)

  private let path: String
  private let state = Mutex(State())

  init(of bundle: BundleFolder) {
    path = bundle.catalogPath
  }

  /// From where on a generation does not know its catalog.
  func start(of generation: Generation) -> ChangePoint {
    let known = ChangePoint(
      removal: generation.description.lastRemoval ?? 0,
      revision: generation.description.lastRevision ?? 0)
    guard let now = point() else { return known }
    // Numbers only go up: a catalog that is behind its index is another one, made anew.
    return ChangePoint(
      removal: now.removal < known.removal ? 0 : known.removal,
      revision: now.revision < known.revision ? 0 : known.revision)
  }

  /// Up to where the catalog has changed; nil when it cannot be asked.
  func point() -> ChangePoint? {
    guard let reader = opened() else { return nil }
    do throws(CatalogError) {
      return try reader.point()
    } catch {
      return nil
    }
  }

  /// What has changed since a point; nil when the catalog cannot be asked.
  ///
  /// - Parameter limit: how many written tracks are read at most.
  func changes(since point: ChangePoint, limit: Int) -> CatalogChanges? {
    guard let reader = opened() else { return nil }
    do throws(CatalogError) {
      return try reader.changes(since: point, limit: limit)
    } catch {
      return nil
    }
  }

  /// A reader of the catalog that is there now.
  private func opened() -> ChangeReader? {
    state.withLock { state in
      guard let identity = FileIdentity(ofFileAt: path) else { return nil }
      if let reader = state.reader, state.identity == identity { return reader }
      if let nextLook = state.nextLook, ContinuousClock.now < nextLook { return nil }
      do throws(CatalogError) {
        state.reader = try ChangeReader(of: path)
        state.identity = identity
        state.nextLook = nil
      } catch {
        state.reader = nil
        state.nextLook = .now + ChangeLog.pause
      }
      return state.reader
    }
  }
}
