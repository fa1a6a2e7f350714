import IndexFile
import MusicBundle
import MusicNames
import RequestReading
import TextIndex

/// What a generation says of words that a reading has not taken for names.
struct CatalogWords: WordCatalog {
  let tracks: TrackTable
  let text: TextIndex

  func isName(_ words: String) -> Bool {
    var keys = NameKeys()
    let names = tracks.names
    return !names.titleIndex.matches(keys.key(words), limit: 1, where: { $0 <= .part }).isEmpty
      || !names.artistIndex.matches(keys.artistKey(words), limit: 1).isEmpty
  }

  func isCredited(_ name: String) -> Bool {
    let query = Query.text(
      name, matching: .all, fields: text.schema.mask("artist"), fuzziness: .standard)
    return ((try? text.count(query, upTo: 1)) ?? 1) > 0
  }

  func isMissing(_ name: String) -> Bool {
    let query = Query.text(name, matching: .all, fields: .all, fuzziness: .standard)
    guard let found = try? text.matches(query) else { return false }
    return found.cardinality == 0
  }
}

extension EngineSnapshot {
  var words: CatalogWords { CatalogWords(tracks: tracks, text: text) }
}
