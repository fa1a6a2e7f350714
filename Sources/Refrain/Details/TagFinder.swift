import IndexFile
import MusicBundle
import MusicNames
import Primitives
import TextAnalysis
import TextIndex

/// A tag of the catalog that a phrase may mean.
public struct FoundTag: Sendable, Equatable {
  /// The tag.
  public var tag: CatalogTag
  /// How many tracks have it.
  public var count: Int
  /// Why it was found.
  public var match: Match

  /// How a tag fits a phrase, closest first.
  public enum Match: String, Sendable, CaseIterable {
    /// It is the phrase.
    case exact
    /// It is what the phrase means, in other words or another language.
    case meaning
    /// It has the phrase's words, or some of them.
    case words
    /// It is spelled a little differently.
    case typo
    /// The tracks that the phrase describes often have it.
    case related
  }
}

extension MusicEngine {
  /// The catalog's own tags for a phrase: by their words, by what the phrase means in any language,
  /// misspelled, and by the tracks whose titles,
  /// tags and descriptions have the phrase's words.
  ///
  /// - Parameters:
  ///   - phrase: words for a tag; empty for the commonest tags.
  ///   - kind: only tags of this kind.
  ///   - limit: 1...100.
  /// - Returns: closest first: exact, by meaning, by words, misspelled, related; then those with more tracks. An
  ///   empty phrase gives the commonest tags.
  /// - Throws: `.invalid`, `.file` when what it reads is damaged.
  /// - Complexity: O(tags), and a search for the related ones.
  public func tags(
    for phrase: String, kind: String? = nil, limit: Int = 20
  ) throws(EngineError) -> [FoundTag] {
    try snapshot.tags(for: phrase, kind: kind, limit: limit)
  }
}

extension EngineSnapshot {
  func tags(
    for phrase: String, kind: String?, limit: Int
  ) throws(EngineError) -> [FoundTag] {
    guard (1...100).contains(limit) else {
      throw .invalid("limit is \(limit); it must be in 1...100.")
    }
    let finder = TagFinder(snapshot: self)
    do throws(IndexFileError) {
      return try finder.find(phrase, kind: kind, limit: limit)
    } catch {
      throw .file(error)
    }
  }
}

private struct TagFinder {
  let snapshot: EngineSnapshot
  /// Tracks that a phrase describes best, whose tags are related to it.
  static let describedTracks = 200

  private var tracks: TrackTable { snapshot.tracks }

  func find(
    _ phrase: String, kind: String?, limit: Int
  ) throws(IndexFileError) -> [FoundTag] {
    var keys = NameKeys()
    let words = keys.words(phrase)
    var found: [(tag: UInt32, match: FoundTag.Match, score: Double)] = []
    var seen: Set<UInt32> = []
    let meant = snapshot.tagVocabulary.value(of: tracks).tags(meaning: phrase)
    for tag in tracks.liveTags {
      let own = fit(tag, phrase, words, &keys)
      if own?.0 != .exact, meant.contains(tag) {
        found.append((tag, .meaning, Double(tracks.tagTracks[Int(tag)].count)))
      } else if let (match, score) = own {
        found.append((tag, match, score))
      } else {
        continue
      }
      seen.insert(tag)
    }
    if !words.isEmpty {
      for (tag, score) in try related(phrase, seeds: found.filter { $0.match != .typo }.map(\.tag))
      where !seen.contains(tag) {
        found.append((tag, .related, score))
      }
    }
    if let kind {
      found.removeAll { tracks.tag($0.tag).kind?.lowercased() != kind.lowercased() }
    }
    let ranked = FoundTag.Match.allCases.flatMap { match in
      found.filter { $0.match == match }.sorted {
        $0.score != $1.score
          ? $0.score > $1.score : tracks.placeOfTag($0.tag) < tracks.placeOfTag($1.tag)
      }
    }
    return ranked.prefix(limit).map { found in
      FoundTag(
        tag: snapshot.catalogTag(found.tag), count: tracks.tagTracks[Int(found.tag)].count,
        match: found.match)
    }
  }

  /// How a tag's own name fits.
  private func fit(
    _ tag: UInt32, _ phrase: String, _ words: [String], _ keys: inout NameKeys
  ) -> (FoundTag.Match, Double)? {
    let name = tracks.tag(tag).name
    let count = Double(tracks.tagTracks[Int(tag)].count)
    let popularity = count / Double(max(tracks.liveCount, 1))
    if words.isEmpty { return phrase.trimmed.isEmpty ? (.words, popularity) : nil }
    if keys.key(name) == keys.key(phrase) { return (.exact, popularity) }
    let own = keys.words(name)
    let shared = own.filter { word in words.contains { TagFinder.isSameWord($0, word) } }.count
    if shared > 0 {
      // Common words of many tags say little alone.
      let share = Double(shared) / Double(max(own.count, words.count))
      if shared == own.count || shared == words.count || share >= 0.5 {
        return (.words, share + popularity / 2)
      }
    }
    let key = keys.key(phrase)
    let pattern = EditPattern(key)
    let distance = pattern.distance(to: keys.key(name))
    if distance <= EditBudget.alone(pattern.length) {
      return (.typo, popularity - Double(distance))
    }
    for word in words {
      let pattern = EditPattern(word)
      let budget = EditBudget.alone(pattern.length)
      if budget > 0, own.contains(where: { pattern.distance(to: $0) <= budget }) {
        return (.typo, popularity - 2)
      }
    }
    return nil
  }

  /// "rain" and "rainy", "dance" and "dancing": one begins like the other.
  private static func isSameWord(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return short.count >= 4 && long.hasPrefix(short) && long.count <= short.count + 3
  }

  /// Tags that the tracks of a phrase have more often than others.
  private func related(
    _ phrase: String, seeds: [UInt32]
  ) throws(IndexFileError) -> [(tag: UInt32, score: Double)] {
    var described = Set<UInt32>()
    let query = Query.text(String(phrase.prefix(512)), matching: .any, fuzziness: .standard)
    let hits = try snapshot.text.prepare(query).search(
      limit: TagFinder.describedTracks, allowed: tracks.live, place: tracks.place)
    described.formUnion(hits.map(\.ordinal))
    for seed in seeds.prefix(4) {
      let first = tracks.names.first(TagFinder.describedTracks, of: tracks.tagTracks[Int(seed)])
      for track in first where Int(track) < tracks.count {
        described.insert(track)
      }
    }
    var counts: [UInt32: Int] = [:]
    for track in described {
      for tag in tracks.tagOrdinals(of: track) { counts[tag, default: 0] += 1 }
    }
    let all = Double(tracks.liveCount)
    return counts.sorted { $0.key < $1.key }.compactMap { tag, count in
      guard count > 1 else { return nil }
      let expected = Double(tracks.tagTracks[Int(tag)].count) / all * Double(described.count)
      let lift = Double(count) / max(expected, 1e-9)
      // The share weighs against tags that two tracks have.
      return lift > 1.5
        ? (tag, Double(count) / Double(described.count) * min(lift, 10)) : nil
    }
  }
}
