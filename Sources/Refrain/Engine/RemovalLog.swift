import IndexFile
import MusicCatalog
import Synchronization

/// What was removed from a bundle's catalog, as it says at the time of asking.
///
/// The catalog is asked at every call, as for listeners' events: whichever process removed a track, no
/// answer that begins afterwards shows it. A bundle without a readable catalog has lost nothing more
/// than is known already.
final class RemovalLog: Sendable {
  private struct State {
    var reader: RemovalReader?
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

  /// What was removed after a generation was built, and the number of the last of it.
  func since(_ generation: Generation) -> (last: Int64, tracks: [String]) {
    let known = generation.description.lastRemoval ?? 0
    guard let reader = opened() else { return (known, []) }
    do throws(CatalogError) {
      // Numbers only go up: a catalog that is behind its index is another one, made anew.
      return try reader.removals(after: try reader.last() < known ? 0 : known)
    } catch {
      return (known, [])
    }
  }

  /// What was removed after the removal of that number; nil when the catalog cannot be asked.
  func after(_ number: Int64) -> (last: Int64, tracks: [String])? {
    guard let reader = opened() else { return nil }
    do throws(CatalogError) {
      return try reader.removals(after: number)
    } catch {
      return nil
    }
  }

  /// A reader of the catalog that is there now.
  private func opened() -> RemovalReader? {
    state.withLock { state in
      guard let identity = FileIdentity(ofFileAt: path) else { return nil }
      if let reader = state.reader, state.identity == identity { return reader }
      if let nextLook = state.nextLook, ContinuousClock.now < nextLook { return nil }
      do throws(CatalogError) {
        state.reader = try RemovalReader(of: path)
        state.identity = identity
        state.nextLook = nil
      } catch {
        state.reader = nil
        state.nextLook = .now + RemovalLog.pause
      }
      return state.reader
    }
  }
}
