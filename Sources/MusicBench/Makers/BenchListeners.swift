import MusicBundle
import MusicCatalog
import Primitives
import Refrain

/// What listeners liked, in its order.
struct BenchListeners {
  /// One listener's songs, oldest first, each once.
  struct History {
    var listener: String
    var songs: [UInt32]
    /// Whether it is a playlist and no person.
    var isPlaylist: Bool
  }

  private(set) var histories: [History] = []

  private static let shortest = 8
  private static let longest = 2000

  init(_ events: MusicCatalog, catalog: BenchCatalog) throws(CatalogError) {
    var histories: [History] = []
    var current: String?
    var liked: [(time: Int64, song: UInt32, isPlaylist: Bool)] = []
    func close() {
      defer { liked = [] }
      guard let listener = current else { return }
      var seen: Set<UInt32> = []
      let songs = liked.sorted { ($0.time, $0.song) < ($1.time, $1.song) }.map(\.song)
        .filter { seen.insert($0).inserted }
      guard (BenchListeners.shortest...BenchListeners.longest).contains(songs.count) else { return }
      histories.append(
        History(listener: listener, songs: songs, isPlaylist: liked.allSatisfy(\.isPlaylist)))
    }
    try events.forEachEvent { event in
      if event.listener != current {
        close()
        current = event.listener
      }
      guard [.like, .play, .playlist].contains(event.kind),
        let track = catalog.tracks.ordinal(ofID: event.track)
      else { return }
      liked.append((event.time ?? 0, catalog.song(of: track), event.kind == .playlist))
    }
    close()
    self.histories = histories.sorted { $0.listener < $1.listener }
  }
}
