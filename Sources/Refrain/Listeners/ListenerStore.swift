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
    case stranger
    /// There is no catalog to ask, and why: the generation's own knowledge must do.
    case unavailable(CatalogError)
  }

  /// How long a call waits for another process that writes, in seconds.
  private static let patience = 2.0

  private let path: String
  private let catalog = Mutex<MusicCatalog?>(nil)

  init(of bundle: BundleFolder) {
    path = bundle.catalogPath
  }

  func history(of listener: String) -> History {
    do throws(CatalogError) {
      guard let events = try opened().events(ofListener: listener) else { return .stranger }
      return .events(events)
    } catch {
      return .unavailable(error)
    }
  }

  /// The catalog, opened at the first use: an engine that is asked about no listener needs none.
  func opened() throws(CatalogError) -> MusicCatalog {
    try catalog.withLock { catalog throws(CatalogError) in
      if let catalog { return catalog }
      let opened = try MusicCatalog(opening: path, patience: ListenerStore.patience)
      catalog = opened
      return opened
    }
  }
}
