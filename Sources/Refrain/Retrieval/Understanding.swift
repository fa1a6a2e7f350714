import TextIndex

/// What a request's words mean: a query of the text index, names, and what they demand.
struct Understanding {
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
  var marks: VersionMarks = []
  /// What the words themselves demand: years, phrases, exclusions.
  var constraints: [TrackFilter] = []
  /// What a phrase, a field or an exclusion demands of the text; nil for nothing.
  var demanded: Query?
  var notes: [String] = []
  /// Whether no turn has been heard yet.
  private var isNewest = true

  /// Turns beyond this are forgotten.
  private static let mostTurns = 12
  /// Characters of the newest turns whose meaning is looked for.
  private static let longestMeaning = 400

  init(_ request: RetrievalRequest, recipe: FusionRecipe, tracks: TrackTable, text: TextIndex) {
    var finder = MentionFinder(tracks: tracks, text: text)
    var parts: [Query] = []
    var weight = 1.0
    var mentionWeight = 1.0
    if !request.words.isEmpty {
      let search = TextSearch(request.words, schema: text.schema)
      constraints = search.constraints
      demanded = search.demanded
      notes = search.notes
      if !search.isEmpty { parts.append(search.query) }
      let turn = SpokenTurn(search.plainWords, with: &finder.keys)
      meaning = search.plainWords
      marks = Understanding.marks(in: turn.words)
      if hear(turn, weight: mentionWeight, &finder) { mentionWeight *= recipe.turnDecay }
      isNewest = false
      weight *= recipe.turnDecay
    }
    for said in request.conversation.suffix(Understanding.mostTurns).reversed() {
      let turn = SpokenTurn(said, with: &finder.keys)
      if marks.isEmpty, parts.isEmpty { marks = Understanding.marks(in: turn.words) }
      if hear(turn, weight: mentionWeight, &finder) { mentionWeight *= recipe.turnDecay }
      isNewest = false
      guard !turn.content.isEmpty, weight > 0.01 else { continue }
      parts.append(
        .boosted(
          .text(turn.content, matching: .any, fields: .all, fuzziness: .standard),
          by: Float(weight)))
      if meaning.utf8.count < Understanding.longestMeaning {
        meaning = meaning.isEmpty ? turn.content : meaning + " " + turn.content
      }
      weight *= recipe.turnDecay
    }
    if parts.count == 1 {
      query = parts[0]
    } else if parts.count > 1 {
      query = .boolean(should: parts)
    }
  }

  /// Adds what a turn names; false when it names nobody for certain.
  private mutating func hear(
    _ turn: SpokenTurn, weight: Double, _ finder: inout MentionFinder
  ) -> Bool {
    guard weight > 0.01 else { return false }
    let found = finder.mentions(in: turn)
    mentions += found.map { ($0, weight) }
    if isNewest {
      for mention in found where mention.certainty > 0.5 {
        guard case .artists(let artists) = mention.thing else { continue }
        askedArtists.formUnion(artists)
        askedNames += 1
      }
    }
    return found.contains { mention in
      if case .artists = mention.thing { return mention.certainty > 0.5 }
      return false
    }
  }

  private static func marks(in words: [String]) -> VersionMarks {
    var marks: VersionMarks = []
    for word in words {
      switch word {
      case "live", "unplugged", "concert": marks.insert(.live)
      case "remix", "remixes", "remixed": marks.insert(.remix)
      case "karaoke": marks.insert(.karaoke)
      case "acoustic": marks.insert(.acoustic)
      case "instrumental", "instrumentals": marks.insert(.instrumental)
      case "demo": marks.insert(.demo)
      case "cover", "covers": marks.insert(.cover)
      default: break
      }
    }
    let folded = words.joined()
    if folded.contains("现场") || folded.contains("演唱会") { marks.insert(.live) }
    if folded.contains("伴奏") { marks.insert(.karaoke) }
    return marks
  }
}
