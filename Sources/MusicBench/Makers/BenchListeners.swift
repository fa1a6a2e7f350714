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
    /// Those that they said to like or put on a playlist; the others were played alone.
    var loved: Set<UInt32>
    /// Whether it is a playlist and no person.
    var isPlaylist: Bool
  }

  private(set) var histories: [History] = []

  private static let minimumHistory = 8
  private static let maximumHistory = 2000

  init(_ events: MusicCatalog, catalog: BenchCatalog) throws(CatalogError) {
    var histories: [History] = []
    var current: String?
    var own: [ListeningEvent] = []
    func close() {
      defer { own = [] }
      guard let current, let history = BenchListeners.history(of: current, own, catalog) else {
        return
      }
      histories.append(history)
    }
    try events.forEachEvent { event in
      if event.listener != current {
        close()
        current = event.listener
      }
      own.append(event)
    }
    close()
    self.histories = histories.sorted { $0.listener < $1.listener }
  }

  /// What a listener liked. A song that they ever disliked is none of it, nor one that they skipped
  /// unless they said to like it or put it on a playlist.
  private static func history(
    of listener: String, _ events: [ListeningEvent], _ catalog: BenchCatalog
  ) -> History? {
    var heard: [(time: Int64, song: UInt32)] = []
    var (loved, disliked, skipped) = (Set<UInt32>(), Set<UInt32>(), Set<UInt32>())
    for event in events {
      guard let track = catalog.tracks.ordinal(ofID: event.track) else { continue }
      let song = catalog.song(of: track)
      switch event.kind {
      case .dislike: disliked.insert(song)
      case .skip: skipped.insert(song)
      case .like, .playlist:
        loved.insert(song)
        heard.append((event.time ?? 0, song))
      case .play: heard.append((event.time ?? 0, song))
      }
    }
    let refused = disliked.union(skipped.subtracting(loved))
    var seen = refused
    let songs = heard.sorted { ($0.time, $0.song) < ($1.time, $1.song) }.map(\.song)
      .filter { seen.insert($0).inserted }
    guard (minimumHistory...maximumHistory).contains(songs.count) else { return nil }
    let isPlaylist = events.allSatisfy { $0.kind == .playlist }
    return History(
      listener: listener, songs: songs, loved: loved.subtracting(refused), isPlaylist: isPlaylist)
  }
}
