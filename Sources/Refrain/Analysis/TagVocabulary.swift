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
    for tag in 0..<UInt32(tracks.tagCount) { names.append(tracks.tag(tag).name) }
    for tag in tracks.liveTags {
      let name = names[Int(tag)]
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
    names(of: wish.concepts.reduce(into: Set(wish.ids)) { $0.formUnion(byConcept[$1] ?? []) })
  }

  /// The tracks with a tag that means what these words do, by name or by any of their meanings in the
  /// lexicon; nil where there is none.
  func filter(called words: String, isRefused: Bool) -> TrackFilter? {
    let folded = RequestWord.words(in: words).map(\.folded)
    let meanings = MusicLexicon.shared.concepts(of: words).map { [$0] }
    let filters = (meanings.isEmpty ? [[]] : meanings).compactMap { concepts in
      filter(
        for: TagWish(text: words, concepts: concepts, ids: tags(named: folded[...])),
        isRefused: isRefused)
    }
    return filters.isEmpty ? nil : filters.count == 1 ? filters[0] : .any(filters)
  }

  /// The tracks that a wish means; nil when the catalog has no tag for it. Several concepts narrow
  /// each other down ("sad ballads"), as far as the catalog has tags for them.
  ///
  /// - Parameter isRefused: whether it is refused; then no broader tag stands for what has none.
  func filter(for wish: TagWish, isRefused: Bool = false) -> TrackFilter? {
    // Who refuses "Korean ballads" has not refused all ballads, where nothing is called Korean.
    let isKnown = !isRefused || wish.concepts.allSatisfy { byConcept[$0] != nil }
    let concepts = (isKnown ? wish.concepts : [])
      .compactMap { isRefused ? byConcept[$0] : tags(for: $0) }.map { any(of: Set($0)) }
    let own = wish.ids.isEmpty ? [] : [any(of: Set(wish.ids))]
    let described = concepts.isEmpty ? [] : concepts.count == 1 ? concepts : [.all(concepts)]
    let parts = own + described
    return parts.isEmpty ? nil : parts.count == 1 ? parts[0] : .any(parts)
  }

  /// The tags of a concept; where the catalog has none, those of what it is a kind of: its "hip hop"
  /// for rap.
  private func tags(for concept: Concept.ID) -> [UInt32]? {
    if let tags = byConcept[concept] { return tags }
    let lexicon = MusicLexicon.shared
    guard TagVocabulary.inexactKinds.contains(lexicon[concept].kind) else { return nil }
    let broader = lexicon.broader(of: concept).flatMap { byConcept[$0] ?? [] }
    return broader.isEmpty ? nil : broader
  }

  private static let inexactKinds: Set<Concept.Kind> = [.genre, .mood, .instrument, .tempo, .scene]

  private func any(of tags: Set<UInt32>) -> TrackFilter {
    let filters = names(of: tags).map(TrackFilter.tag)
    return filters.count == 1 ? filters[0] : .any(filters)
  }

  private func names(of tags: Set<UInt32>) -> [String] {
    var seen: Set<String> = []
    return tags.sorted().map { names[Int($0)] }.filter { seen.insert($0).inserted }
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
