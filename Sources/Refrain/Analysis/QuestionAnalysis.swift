import MusicBundle
import MusicNames
import TextAnalysis
import TextIndex

/// What a question's words mean: a query of the text index, names, and what they demand.
struct QuestionAnalysis {
  /// What to look for by words; `.nothing` without any.
  var query = Query.nothing
  /// Names that the words mention, the newest turn's first, with what each counts.
  var mentions: [(mention: Mention, weight: Double)] = []
  /// Artists whom the newest turn names: their many tracks are no monotony.
  var askedArtists: Set<UInt32> = []
  /// How many different names of artists the newest turn has.
  var askedNames = 0
  /// The words whose meaning is looked for in vector spaces.
  var meaning = ""
  /// Kinds of recordings that the newest words ask for.
  var versionTags: VersionTags = []
  /// What the words themselves demand: years, phrases, exclusions.
  var constraints: [TrackFilter] = []
  /// What a phrase, a field or an exclusion demands of the text; nil for nothing.
  var demanded: Query?
  var notes: [String] = []
  /// Whether no turn has been read yet.
  private var isNewest = true

  /// Turns beyond this are forgotten.
  private static let maximumTurns = 12
  /// Characters of the newest turns whose meaning is looked for.
  private static let maximumMeaning = 400

  init(_ question: Question, recipe: FusionRecipe, tracks: TrackTable, text: TextIndex) {
    guard question.kind.readsWords else { return }
    var isTyping = false
    if case .words(let value) = question.kind { isTyping = value }
    let request = TextRequest(question.words, schema: text.schema, isTyping: isTyping)
    constraints = request.constraints
    demanded = request.demanded
    notes = request.notes
    meaning = request.plainWords
    if !request.isEmpty { query = request.query }
    switch question.kind {
    case .search: readSearch(question, recipe, MentionFinder(tracks: tracks, text: text))
    // The words are looked for as they stand, whatever they could mean besides.
    case .meaning:
      meaning = question.words
      query = .nothing
      demanded = nil
      constraints = []
    // The query itself has what it demands.
    default: demanded = nil
    }
  }

  /// Reads the words and the turns of a conversation for names and kinds of recordings.
  private mutating func readSearch(
    _ question: Question, _ recipe: FusionRecipe, _ finder: MentionFinder
  ) {
    var finder = finder
    var parts: [Query] = query == .nothing ? [] : [query]
    var weight = 1.0
    var mentionWeight = 1.0
    if !question.words.isEmpty {
      let turn = Turn(
        meaning.isEmpty ? QuotationMarks.unquoted(question.words.trimmed) ?? "" : meaning,
        with: &finder.keys)
      versionTags = finder.versionTags(in: turn)
      if let whole = finder.wholeMention(of: question.words) { mentions.append((whole, 1)) }
      if addMentions(turn, weight: mentionWeight, isTyped: true, &finder) {
        mentionWeight *= recipe.turnDecay
      }
      isNewest = false
      weight *= recipe.turnDecay
    }
    for said in question.conversation.suffix(QuestionAnalysis.maximumTurns).reversed() {
      let turn = Turn(said, with: &finder.keys)
      if versionTags.isEmpty, parts.isEmpty {
        versionTags = finder.versionTags(in: turn)
      }
      if addMentions(turn, weight: mentionWeight, &finder) { mentionWeight *= recipe.turnDecay }
      isNewest = false
      guard !turn.content.isEmpty, weight > 0.01 else { continue }
      parts.append(
        .boosted(
          .text(
            turn.content, matching: .content.suited(to: turn.content), fields: .all,
            fuzziness: .standard),
          by: Float(weight)))
      if meaning.utf8.count < QuestionAnalysis.maximumMeaning {
        meaning = meaning.isEmpty ? turn.content : meaning + " " + turn.content
      }
      weight *= recipe.turnDecay
    }
    query = parts.isEmpty ? .nothing : parts.count == 1 ? parts[0] : .boolean(should: parts)
  }

  /// Adds what a turn names; false when it names nobody for certain.
  private mutating func addMentions(
    _ turn: Turn, weight: Double, isTyped: Bool = false, _ finder: inout MentionFinder
  ) -> Bool {
    guard weight > 0.01 else { return false }
    let found = finder.mentions(in: turn, isTyped: isTyped)
    mentions += found.map { ($0, weight) }
    if isNewest {
      for mention in found where mention.certainty > 0.5 {
        guard case .artists(let artists) = mention.entity else { continue }
        askedArtists.formUnion(artists)
        askedNames += 1
      }
    }
    return found.contains { mention in
      if case .artists = mention.entity { return mention.certainty > 0.5 }
      return false
    }
  }
}
