import MusicBundle
import RequestReading
import Synchronization

/// A catalog's own tags by the words that people use for them: its names, and the concepts of the
/// lexicon that they name.
struct TagVocabulary: Sendable {
  /// Ordinals of tags by their names' words, joined.
  private let byKey: [String: [UInt32]]
  /// The words of the longest name.
  let maximumWords: Int
  /// Ordinals of the tags that name a concept or a kind of it.
  private let byConcept: [Concept.ID: [UInt32]]
  private let names: [String]

  /// - Complexity: O(tags), about 2 us each.
  init(of tracks: TrackTable) {
    let lexicon = MusicLexicon.shared
    var byKey: [String: [UInt32]] = [:]
    var byConcept: [Concept.ID: [UInt32]] = [:]
    var names: [String] = []
    var maximumWords = 0
    for tag in 0..<UInt32(tracks.tagCount) {
      let name = tracks.tag(tag).name
      names.append(name)
      let words = RequestWord.words(in: name).map(\.folded)
      guard !words.isEmpty else { continue }
      maximumWords = max(maximumWords, words.count)
      byKey[words.joined(), default: []].append(tag)
      var concepts = Set(lexicon.concepts(of: name))
      var open = Array(concepts)
      while let concept = open.popLast() {
        for broader in lexicon.broader(of: concept) where concepts.insert(broader).inserted {
          open.append(broader)
        }
      }
      for concept in concepts { byConcept[concept, default: []].append(tag) }
    }
    self.byKey = byKey
    self.byConcept = byConcept
    self.names = names
    self.maximumWords = min(maximumWords, 8)
  }

  /// The tags whose name these words are.
  func tags(named words: ArraySlice<String>) -> [UInt32] { byKey[words.joined()] ?? [] }

  /// The names of the tags that a wish means: those of that name, and those that name its concepts
  /// or kinds of them. Different names, in the order of the catalog.
  func names(for wish: TagWish) -> [String] {
    // Several concepts narrow each other down ("Japanese city pop"): the last one is the noun.
    var ordinals = Set(wish.ids)
    if let concept = wish.concepts.last { ordinals.formUnion(byConcept[concept] ?? []) }
    var seen: Set<String> = []
    return ordinals.sorted().map { names[Int($0)] }.filter { seen.insert($0).inserted }
  }

  func name(of tag: UInt32) -> String { names[Int(tag)] }
}

/// The vocabulary of a snapshot, made when a request is read first.
final class LazyTagVocabulary: Sendable {
  private let made = Mutex<TagVocabulary?>(nil)

  func value(of tracks: TrackTable) -> TagVocabulary {
    made.withLock { made in
      let vocabulary = made ?? TagVocabulary(of: tracks)
      made = vocabulary
      return vocabulary
    }
  }
}
