import IndexFile
package import MusicCatalog
import MusicNames
import Primitives

// What a track is called, how long it lasts, how it sounds.
extension TrackTable {
  package func aliases(of ordinal: UInt32) -> [String] {
    fields.aliases[Int(ordinal)].compactMap { TrackFields.text(fields.aliasNames, at: $0) }
  }

  package func artistAliases(of artist: UInt32) -> [String] {
    guard Int(artist) < fields.artistAliases.count else { return [] }
    return fields.artistAliases[Int(artist)].compactMap {
      TrackFields.text(fields.artistAliasNames, at: $0)
    }
  }

  /// The largest number of tracks of one artist; counted when it is asked for first.
  package var maximumTracksOfAnArtist: Int {
    largestArtist.value { names.artistTracks.maximumRowLength }
  }

  package func snippets(of ordinal: UInt32) -> [String] {
    fields.snippets[Int(ordinal)].compactMap { index in
      guard Int(index) < fields.snippetTexts.count else { return nil }
      let text = fields.snippetTexts[Int(index)]
      return text.isEmpty ? nil : text
    }
  }

  /// Beats a minute.
  package func tempo(of ordinal: UInt32) -> Double? { known(fields.tempos[Int(ordinal)]) }

  package func musicalKey(of ordinal: UInt32) -> String? {
    TrackFields.text(fields.musicalKeyNames, at: UInt32(fields.musicalKeys[Int(ordinal)]))
  }

  package func language(of ordinal: UInt32) -> String? {
    TrackFields.text(fields.languageNames, at: UInt32(fields.languages[Int(ordinal)]))
  }

  package func released(_ ordinal: UInt32) -> ReleaseDate? {
    ReleaseDate(packed: fields.released[Int(ordinal)])
  }

  package func duration(of ordinal: UInt32) -> Double? { known(fields.durations[Int(ordinal)]) }

  /// 0...1.
  package func popularity(of ordinal: UInt32) -> Double? { names.popularity(of: ordinal) }

  /// Seconds as they are stored, where many are compared.
  package func duration(at ordinal: UInt32) -> Float? {
    let stored = fields.durations[Int(ordinal)]
    return stored.isFinite && stored > 0 ? stored : nil
  }

  /// The same as it is stored, where many are compared.
  package func popularity(at ordinal: UInt32) -> Float? { names.popularity(at: ordinal) }

  /// The numbers of the languages that a code of ISO 639-1 or 639-2 or an English name means, in whatever
  /// of these the catalog has them. A code with a region (`pt-BR`) means that alone, where it is there.
  ///
  /// - Complexity: O(languages).
  package func languageNumbers(of code: String) -> [UInt16] {
    let known = (0..<fields.languageNames.count).filter {
      !fields.languageNames[$0].isEmpty && !removedLanguages.contains(UInt16($0))
    }
    let said = code.lowercased()
    let own = known.filter { fields.languageNames[$0].lowercased() == said }
    if said.contains(where: { "-_".contains($0) }), !own.isEmpty { return own.map(UInt16.init) }
    let wanted = LanguageName.code(of: code)
    return known.filter { LanguageName.code(of: fields.languageNames[$0]) == wanted }.map(
      UInt16.init)
  }

  private func known(_ number: Float) -> Double? {
    number.isFinite ? Double(String(number)) : nil
  }
}
