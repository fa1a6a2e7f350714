import Refrain

/// The nearest real songs to one that cannot come.
struct NearestSongs {
  private let rules: AnswerRules

  /// Tracks that are looked at.
  private static let depth = 10

  init(_ rules: AnswerRules) {
    self.rules = rules
  }

  /// Tracks, nearest first: those whose names are near; those that sound like what may not come; the
  /// best known of the artist.
  func candidates(for found: CatalogReading) -> [String] {
    var result = found.alternatives
    if let track = found.track {
      result += hits { question in
        question.kind = .similar()
        question.likes = [track]
      }
    } else if let artist = found.artist {
      result += hits { question in
        question.kind = .words()
        question.filter = question.filter && .artist(artist)
      }
    }
    return result
  }

  /// What the engine finds within the rules; nothing where it cannot answer such a question.
  private func hits(_ change: (inout Question) -> Void) -> [String] {
    var question = Question(filter: rules.question.filter, limit: NearestSongs.depth)
    change(&question)
    return (try? rules.engine.answer(question))?.map(\.id) ?? []
  }
}
