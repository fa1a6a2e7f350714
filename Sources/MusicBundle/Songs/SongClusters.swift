import MusicCatalog
import MusicNames
import TextAnalysis

/// Finds which tracks are recordings of one song.
///
/// Two tracks belong together when their titles agree without remarks ("Yesterday - Remastered
/// 2009" and "Yesterday (Live)") and they share an artist, guests included. A karaoke version or a
/// cover belongs to the song whose artist its title names ("Originally Performed by Adele"), or to
/// the only song of that title. A song by somebody else that merely has the same title stays apart.
///
/// Belonging together is an equivalence: if A goes with B and B with C, A goes with C.
struct SongClusters {
  private var titles: [UInt32] = []
  private var artistRows: [[UInt32]] = []
  private var isImitation: [Bool] = []
  private var titleNumbers: [String: UInt32] = [:]
  private var artistNumbers: [String: UInt32] = [:]

  /// A track by itself.
  private static let noTitle = UInt32.max

  /// The number of tracks so far.
  var count: Int { titles.count }

  /// Adds the track with the next ordinal.
  ///
  /// - Parameters:
  ///   - title: the key of its title without remarks; empty to leave it by itself.
  ///   - artists: keys of its artists, guests and named originals.
  ///   - isImitation: whether it is marked as karaoke, a cover or the like.
  mutating func add(title: String, artists: [String], isImitation: Bool) {
    titles.append(
      title.isEmpty ? SongClusters.noTitle : SongClusters.number(of: title, in: &titleNumbers))
    artistRows.append(
      artists.filter { !$0.isEmpty }.map { SongClusters.number(of: $0, in: &artistNumbers) })
    self.isImitation.append(isImitation)
  }

  /// Adds the track with the next ordinal, whose title has been taken apart; its artists are
  /// `credit`ed when the credits have been read.
  mutating func add(_ track: TrackRecord, _ title: TitleParts, with keys: inout NameKeys) {
    add(title: track.title, key: keys.key(title.base), tags: title.tags, with: &keys)
  }

  /// The same by the key of its title without remarks, and what these say.
  mutating func add(
    title: String, key: String, tags: VersionTags, with keys: inout NameKeys
  ) {
    let isImitation = !tags.isDisjoint(with: [.karaoke, .cover, .instrumental])
    let originals = isImitation ? NamedOriginals.names(inFolded: keys.analyzer.folded(title)) : []
    add(
      title: key, artists: originals.map { keys.artistIdentity($0) }, isImitation: isImitation)
  }

  /// Adds artists, by their keys, to a track.
  mutating func credit(_ artists: [String], to track: Int) {
    for key in artists {
      artistRows[track].append(SongClusters.number(of: key, in: &artistNumbers))
    }
  }

  private static func number(of text: String, in numbers: inout [String: UInt32]) -> UInt32 {
    if let known = numbers[text] { return known }
    let number = UInt32(numbers.count)
    numbers[text] = number
    return number
  }

  /// The next recording of the same song for each track, in a ring: following it visits every
  /// recording once, in ascending order, and comes back. A track alone is its own next.
  ///
  /// - Complexity: O(n log n) for n tracks.
  func rings() -> [UInt32] {
    var rings = Array(0..<UInt32(count))
    let order = titles.indices.sorted { (titles[$0], $0) < (titles[$1], $1) }
    var start = 0
    while start < order.count {
      let title = titles[order[start]]
      var end = start + 1
      while end < order.count, titles[order[end]] == title { end += 1 }
      if title != SongClusters.noTitle, end - start > 1 {
        for cluster in clusters(of: Array(order[start..<end])) where cluster.count > 1 {
          for (place, track) in cluster.enumerated() {
            rings[track] = UInt32(cluster[(place + 1) % cluster.count])
          }
        }
      }
      start = end
    }
    return rings
  }

  /// The first recording of each track's song, from the rings.
  static func firsts(of rings: [UInt32]) -> [UInt32] {
    var firsts = [UInt32](repeating: .max, count: rings.count)
    for start in rings.indices where firsts[start] == .max {
      var place = start
      repeat {
        firsts[place] = UInt32(start)
        place = Int(rings[place])
      } while place != start
    }
    return firsts
  }

  /// Parts tracks of one title, ascending, into songs, each ascending.
  private func clusters(of group: [Int]) -> [[Int]] {
    var parent = Array(group.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parent[place] != place {
        parent[place] = parent[parent[place]]
        place = parent[place]
      }
      return place
    }
    func join(_ left: Int, _ right: Int) {
      let (a, b) = (root(left), root(right))
      if a != b { parent[max(a, b)] = min(a, b) }
    }
    var firstOf: [UInt32: Int] = [:]
    for (place, track) in group.enumerated() {
      for artist in artistRows[track] {
        if let first = firstOf[artist] { join(first, place) } else { firstOf[artist] = place }
      }
    }
    let genuine = Set(group.indices.filter { !isImitation[group[$0]] }.map(root))
    if genuine.count == 1, let song = genuine.first {
      for place in group.indices where isImitation[group[place]] { join(song, place) }
    }
    var members: [Int: [Int]] = [:]
    for place in group.indices { members[root(place), default: []].append(group[place]) }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// Artists that a title names as the ones whose song it is: "(Originally Performed by Adele)".
enum NamedOriginals {
  private static let phrases = [
    "originally performed by", "in the style of", "made famous by", "tribute to",
    "originally by", "made popular by",
  ]

  /// The names as the folded title writes them.
  static func names(inFolded title: String) -> [String] {
    for phrase in phrases {
      guard let found = title.firstRange(of: phrase) else { continue }
      let rest = title[found.upperBound...].prefix { !")]}）】［〔".contains($0) }
      return ArtistParts.split(String(rest))
    }
    return []
  }
}
