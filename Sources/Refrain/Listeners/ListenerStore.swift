import Foundation
import IndexFile
import MusicCatalog
import Synchronization

/// What listeners did, as the catalog has it at the time of asking.
///
/// The catalog, and not a copy of it in memory, is asked at every call: what this process or
/// another one recorded, imported or forgot takes effect at once, and lives on through new
/// generations. A listener's events are a few index pages away.
final class ListenerStore: Sendable {
  /// What there is to know of a listener.
  enum History {
    /// The catalog knows them by these events.
    case events([ListeningEvent])
    /// The catalog knows no such listener.
    case unknownListener
    /// There is no catalog to ask, and why.
    case unavailable(CatalogError)
  }

  /// How long a call waits for another process that writes, in seconds.
  private static let patience = 2.0

  private let path: String
  private let writer = Mutex<MusicCatalog?>(nil)
  /// Questions change nothing, also where nothing can be changed.
  private let reader = Mutex<MusicCatalog?>(nil)

  init(of bundle: BundleFolder) {
    path = bundle.catalogPath
  }

  func history(of listener: String) -> History {
    do throws(CatalogError) {
      guard let events = try readable().events(ofListener: listener) else {
        return .unknownListener
      }
      return .events(events)
    } catch {
      return .unavailable(error)
    }
  }

  /// The catalog to write to, opened at the first use: an engine that is asked about no listener
  /// needs none. One that was put in its place since is opened anew.
  func opened() throws(CatalogError) -> MusicCatalog {
    // The last one who closes a database writes what its log holds into it: a reader of a file that was
    // moved must not keep that back.
    reader.withLock { if let held = $0, !held.isInPlace { $0 = nil } }
    return try ListenerStore.current(writer) { () throws(CatalogError) in
      try MusicCatalog(opening: path, patience: ListenerStore.patience)
    }
  }

  private func readable() throws(CatalogError) -> MusicCatalog {
    try ListenerStore.current(reader) { () throws(CatalogError) in
      try MusicCatalog(reading: path, patience: ListenerStore.patience)
    }
  }

  private static func current(
    _ catalog: borrowing Mutex<MusicCatalog?>, _ open: () throws(CatalogError) -> MusicCatalog
  ) throws(CatalogError) -> MusicCatalog {
    try catalog.withLock { catalog throws(CatalogError) in
      if let catalog, catalog.isInPlace { return catalog }
      catalog = nil
      let opened = try open()
      catalog = opened
      return opened
    }
  }
}
