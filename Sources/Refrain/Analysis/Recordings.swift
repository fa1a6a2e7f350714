import IndexFile
import MusicBundle
package import RequestReading
import TextIndex

/// Whether a track is a live recording, a remix, a cover: the one answer that wishes, refusals, penalties
/// and the rules of rewards go by.
extension EngineSnapshot {
  /// The tracks that are such a recording: by what their title, one of their tags or their album's title
  /// says, or by their language, because what has no words is instrumental.
  ///
  /// - Parameter words: what a request calls the kind; the title of an album may have them.
  func recordings(_ kind: RecordingKind, called words: String? = nil) -> TrackFilter {
    .oneOf([.recording(kind)] + recordingsBesideTitle(kind, called: words))
  }

  /// Those that are such a recording whatever their own title says.
  func recordingsBesideTitle(_ kind: RecordingKind, called words: String? = nil) -> [TrackFilter] {
    guard kind != .original else { return [] }
    var filters: [TrackFilter] = []
    if let tagged = tagVocabulary.value(of: tracks).filter(for: kind) { filters.append(tagged) }
    filters += albums(of: kind, called: words)
    if kind == .instrumental, !tracks.languageNumbers(of: "zxx").isEmpty {
      filters.append(.language("zxx"))
    }
    return filters
  }

  /// The tracks of albums whose title has the word for a kind of recording. "Live" is in many a title that
  /// is none, and so is "cover", unless a request says it.
  private func albums(of kind: RecordingKind, called words: String?) -> [TrackFilter] {
    guard kind != .live else { return [] }
    var names = words.map { [$0] } ?? []
    if kind != .cover, words != kind.rawValue { names.append(kind.rawValue) }
    let field = text.schema.mask("album")
    return names.compactMap { name in
      guard let found = try? text.matches(.phrase(name, fields: field)), !found.isEmpty else {
        return nil
      }
      return .among(
        TrackSelection(
          named: "albums called \"\(name)\"", ordinals: found.ordinals, in: tracks))
    }
  }
}

extension CatalogView {
  /// The tracks that are such a recording, as an engine reads the word.
  package func recordings(_ kind: RecordingKind) -> TrackFilter { snapshot.recordings(kind) }
}
