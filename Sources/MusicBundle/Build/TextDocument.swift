import MusicCatalog
import MusicNames
import TextAnalysis
import TextIndex

extension Recipe {
  /// The schema of the text index; its fields are those of `TextField`, in that order.
  var textSchema: TextSchema {
    TextSchema(
      fields: TextField.allCases.map { field in
        let recipe = text.fields[field] ?? FieldRecipe(weight: 0, b: 0)
        return TextSchema.Field(
          field.rawValue, weight: Float(recipe.weight), b: Float(recipe.b),
          analysis: field.analysis)
      }, k1: Float(text.k1))
  }
}

extension TextField {
  /// Names are compounded and romanized, tags compounded, sentences taken as they are. Nobody asks
  /// for a track by an entire album: as whole values those would only cost space.
  var analysis: AnalysisOptions {
    switch self {
    case .title, .artist: .names
    case .album: .names.subtracting(.exactValues)
    case .tags: .tags
    case .snippet, .lyrics: .prose
    }
  }
}

/// What the text index knows of a track.
enum TextDocument {
  /// The values of each field, in the order of `TextField`.
  static func values(of track: TrackRecord) -> [[String]] {
    TextField.allCases.map { field in
      switch field {
      case .title: [track.title] + track.aliases
      case .artist: track.artists.flatMap { [$0.name] + $0.aliases }
      case .album: track.album.map { [$0] } ?? []
      case .tags: track.tags.map(\.name)
      case .snippet: track.snippets
      case .lyrics: track.lyrics.map { [$0] } ?? []
      }
    }
  }
}

extension TextDocument {
  /// What the text index knows of a track of a table, but for its lyrics, which the table does not have.
  static func values(of ordinal: UInt32, in tracks: TrackTable) -> [[String]] {
    TextField.allCases.map { field in
      switch field {
      case .title: [tracks.title(of: ordinal)] + tracks.aliases(of: ordinal)
      case .artist:
        tracks.names.credit(of: ordinal).flatMap {
          [tracks.artistName($0)] + tracks.artistAliases(of: $0)
        }
      case .album: tracks.album(of: ordinal).map { [$0] } ?? []
      case .tags: tracks.tags(of: ordinal).map(\.name)
      case .snippet: tracks.snippets(of: ordinal)
      case .lyrics: []
      }
    }
  }
}
