import MusicBundle
import Primitives
import RequestReading

/// A catalog's own tags by the words that people use for them: its names, and the concepts of the
/// lexicon that they name.
struct TagVocabulary: Sendable {
  /// Ordinals of tags by their names' words, joined.
  private let byKey: [String: [UInt32]]
  /// The words of the longest name.
  let maximumWords: Int
  /// Ordinals of the tags that name a concept or a kind of it.
  private let byConcept: [Concept.ID: [UInt32]]
  /// Ordinals of the tags that name a kind of recording.
  private let byRecording: [RecordingKind: [UInt32]]
  /// Ordinals of the tags whose names are those of several, by the key of each: "R&B/Soul".
  private let byPart: [String: [UInt32]]
  private let names: [String]

  /// - Complexity: O(tags), about 2 us each, and some more for those that the lexicon does not have.
  init(of tracks: TrackTable) {
    let lexicon = MusicLexicon.shared
    var byKey: [String: [UInt32]] = [:]
    var byConcept: [Concept.ID: [UInt32]] = [:]
    var byRecording: [RecordingKind: [UInt32]] = [:]
    var byPart: [String: [UInt32]] = [:]
    var names: [String] = []
    var maximumWords = 0
    for tag in 0..<UInt32(tracks.tagCount) { names.append(tracks.tag(tag).name) }
    for tag in tracks.liveTags {
      let name = names[Int(tag)]
      let words = RequestWord.words(in: name).map(\.folded)
      guard !words.isEmpty else { continue }
      maximumWords = max(maximumWords, words.count)
      for key in Set(CompoundTag.keys(of: name)) { byPart[key, default: []].append(tag) }
      byKey[words.joined(), default: []].append(tag)
      if let kind = RecordingKind(named: name) { byRecording[kind, default: []].append(tag) }
      var concepts = Set(TagKinds.concepts(ofTagCalled: name))
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
    self.byRecording = byRecording
    self.byPart = byPart
    self.names = names
    self.maximumWords = min(maximumWords, 8)
  }

  /// The tags whose name these words are.
  func tags(named words: ArraySlice<String>) -> [UInt32] { byKey[words.joined()] ?? [] }

  /// The tags one of whose several names this is: "R&B/Soul" for soul, "Christmas: Pop" for Christmas music.
  func compounds(called name: String) -> [UInt32] {
    let keys = Set(CompoundTag.keys(ofName: name))
    return Set(keys.flatMap { byPart[$0] ?? [] }).sorted()
  }

  /// The names of the tags that a wish means: those of that name, and those that name its concepts
  /// or kinds of them, or what they are kinds of where the catalog has no closer ones. Different names,
  /// in the order of the catalog.
  func names(for tag: NamedTag) -> [String] {
    names(of: tag.concepts.reduce(into: Set(tag.ids)) { $0.formUnion(tags(for: $1) ?? []) })
  }

  /// The tags that name what a phrase means by the lexicon, or a kind of it; where none does, those of
  /// what it is a kind of.
  func tags(meaning phrase: String) -> Set<UInt32> {
    Set(MusicLexicon.shared.concepts(of: phrase).flatMap { tags(for: $0) ?? [] })
  }

  /// The tracks with a tag that means what these words do, by name or by any of their meanings in the
  /// lexicon; nil where there is none.
  func filter(called words: String, isRefused: Bool) -> TrackFilter? {
    let folded = RequestWord.words(in: words).map(\.folded)
    let meanings = MusicLexicon.shared.concepts(of: words).map { [$0] }
    let filters = (meanings.isEmpty ? [[]] : meanings).compactMap { concepts in
      filter(
        for: NamedTag(text: words, concepts: concepts, ids: tags(named: folded[...])),
        isRefused: isRefused)
    }
    return filters.isEmpty ? nil : .oneOf(filters)
  }

  /// The tracks with a tag that names a kind of recording, in any language; nil where there is none.
  func filter(for kind: RecordingKind) -> TrackFilter? {
    var tags = Set(byRecording[kind] ?? [])
    if let concept = MusicLexicon.shared.concept(named: kind.rawValue) {
      tags.formUnion(byConcept[concept] ?? [])
    }
    return tags.isEmpty ? nil : any(of: tags.sorted())
  }

  /// The tracks that a wish means; nil when the catalog has no tag for it. Several concepts narrow
  /// each other down ("sad ballads"), as far as the catalog has tags for them.
  ///
  /// - Parameter isRefused: whether it is refused; then no broader tag stands for what has none, but what
  ///   is hardly another thing does: "hip hop" for rap, "energetic" for what is upbeat.
  func filter(for tag: NamedTag, isRefused: Bool = false) -> TrackFilter? {
    let found = tag.concepts.map { isRefused ? refused($0) : tags(for: $0) }
    // Who refuses "Korean ballads" has not refused all ballads, where nothing is called Korean.
    let isKnown = !isRefused || found.allSatisfy { $0 != nil }
    let concepts = isKnown ? found.compactMap { $0 } : []
    if concepts.count < 2 {
      let all = tag.ids + (concepts.first ?? []).sorted()
      return all.isEmpty ? nil : any(of: all)
    }
    let described = TrackFilter.all(concepts.map { any(of: $0.sorted()) })
    return tag.ids.isEmpty ? described : .any([any(of: tag.ids), described])
  }

  /// Whether the catalog has tags for each concept of a wish, or kinds of it.
  func hasTags(for tag: NamedTag) -> Bool { tag.concepts.allSatisfy { byConcept[$0] != nil } }

  /// The names of the tags that are refused in the place of words for which the catalog has none.
  func standIns(for tag: NamedTag) -> [String] {
    guard tag.ids.isEmpty, tag.concepts.contains(where: { byConcept[$0] == nil }) else {
      return []
    }
    return names(of: Set(tag.concepts.flatMap { refused($0) ?? [] }))
  }

  /// The tags that are refused with a name beside those that are called so: what is a kind of it and,
  /// where the catalog has nothing of the kind, what is hardly another thing.
  func kinds(ofRefused name: String) -> [UInt32] {
    MusicLexicon.shared.concepts(of: name).flatMap { refused($0) ?? [] }
  }

  /// The tags that a refused concept means: its own, else those of what it is hardly different from.
  private func refused(_ concept: Concept.ID) -> [UInt32]? {
    if let tags = byConcept[concept] ?? nearest(to: concept) { return tags }
    let lexicon = MusicLexicon.shared
    let kind = lexicon[concept].kind
    guard kind == .mood || kind == .tempo else { return nil }
    let tags = lexicon.broader(of: concept).flatMap { byConcept[$0] ?? [] }
    return tags.isEmpty ? nil : tags
  }

  /// The tags of what a concept is hardly different from; nil where the catalog has none.
  private func nearest(to concept: Concept.ID) -> [UInt32]? {
    let lexicon = MusicLexicon.shared
    let tags = TagKinds.nearest(to: lexicon[concept].name).flatMap {
      lexicon.concept(named: $0).flatMap { byConcept[$0] } ?? []
    }
    return tags.isEmpty ? nil : tags
  }

  /// The tags of a concept; where the catalog has none, those of what it is a kind of: its "hip hop"
  /// for rap.
  private func tags(for concept: Concept.ID) -> [UInt32]? {
    if let tags = byConcept[concept] ?? nearest(to: concept) { return tags }
    let lexicon = MusicLexicon.shared
    guard TagVocabulary.inexactKinds.contains(lexicon[concept].kind) else { return nil }
    let broader = lexicon.broader(of: concept).flatMap { byConcept[$0] ?? [] }
    return broader.isEmpty ? nil : broader
  }

  private static let inexactKinds: Set<Concept.Kind> = [.genre, .mood, .instrument, .tempo, .scene]

  private func any(of tags: [UInt32]) -> TrackFilter {
    .oneOf(names(of: tags).map(TrackFilter.tag))
  }

  private func names(of tags: Set<UInt32>) -> [String] { names(of: tags.sorted()) }

  private func names(of tags: [UInt32]) -> [String] {
    var seen: Set<String> = []
    return tags.map { names[Int($0)] }.filter { seen.insert($0).inserted }
  }

  func name(of tag: UInt32) -> String { names[Int(tag)] }
}

/// The vocabulary of a snapshot, made when a request is read first.
extension MadeOnce<TagVocabulary> {
  func value(of tracks: TrackTable) -> TagVocabulary { value { TagVocabulary(of: tracks) } }
}
