import IndexFile
import MusicCatalog
import Synchronization

/// What has changed in the tracks of a bundle's catalog, as it says at the time of asking.
///
/// The catalog is asked at every call, as for listeners' events: whichever process wrote or removed a
/// track, each answer that begins afterwards knows it. Where the catalog cannot be read, what was removed is
/// in the notes beside it, and nothing else has changed than is known already.
final class ChangeLog: Sendable {
  private struct State {
    var reader: ChangeReader?
    /// Which file the reader has open.
    var place: FilePlace?
    /// No look before then, after a catalog that cannot be opened.
    var nextLook: ContinuousClock.Instant?
  }

  /// How long a catalog that cannot be opened is left alone.
  private static let pause = Duration.seconds(1)

  private let path: String
  private let state = Mutex(State())
  private let notes: RemovalNotes
  /// What the notes said when they were read last.
  private let noted = Mutex<(stamp: ManifestStamp?, removals: [RemovalNotes.Removal])>((nil, []))

  init(of bundle: BundleFolder) {
    path = bundle.catalogPath
    notes = RemovalNotes(ofCatalogAt: path)
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

  /// Up to where removals are noted beside a catalog that cannot be asked; nil where that is not beyond a
  /// point.
  func notedPoint(after point: ChangePoint) -> ChangePoint? {
    guard let last = notedRemovals().last?.number, last > point.removal else { return nil }
    return ChangePoint(removal: last, revision: point.revision)
  }

  /// What is noted beyond a point, of a catalog that cannot be asked; nil for nothing.
  private func notedChanges(since point: ChangePoint) -> CatalogChanges? {
    guard let now = notedPoint(after: point) else { return nil }
    var changes = CatalogChanges(point: now)
    changes.removed = notedRemovals().filter { $0.number > point.removal }.map(\.track)
    return changes
  }

  private func notedRemovals() -> [RemovalNotes.Removal] {
    noted.withLock { noted in
      let stamp = notes.stamp
      if stamp != noted.stamp { noted = (stamp, notes.removals()) }
      return noted.removals
    }
  }

  /// What has changed since a point; of a catalog that cannot be asked what is noted beside it, nil for
  /// nothing.
  ///
  /// - Parameters:
  ///   - limit: how many written tracks are read at most.
  ///   - built: the last revision that the generation knows, and the order of its tracks.
  func changes(
    since point: ChangePoint, limit: Int,
    built: (revision: Int64, order: MusicCatalog.TrackOrder)
  ) -> CatalogChanges? {
    guard let reader = opened() else { return notedChanges(since: point) }
    do throws(CatalogError) {
      return try reader.changes(since: point, limit: limit, built: built)
    } catch {
      return notedChanges(since: point)
    }
  }

  /// A reader of the catalog that is there now.
  private func opened() -> ChangeReader? {
    state.withLock { state in
      guard let place = FilePlace(at: path) else { return nil }
      if let reader = state.reader, state.place == place, reader.isCurrent { return reader }
      if let nextLook = state.nextLook, ContinuousClock.now < nextLook { return nil }
      do throws(CatalogError) {
        state.reader = try ChangeReader(of: path)
        state.place = place
        state.nextLook = nil
      } catch {
        state.reader = nil
        state.nextLook = .now + ChangeLog.pause
      }
      return state.reader
    }
  }
}
