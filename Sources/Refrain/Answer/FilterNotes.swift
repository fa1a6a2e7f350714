import IndexFile
import MusicBundle
import MusicNames

extension EngineSnapshot {
  /// What the caller should know of names in the filter: those that the catalog does not have, and
  /// whom it took those for that are nobody's exactly.
  func notes(on filter: TrackFilter) -> [String] {
    notes(on: filter, isExcluded: false) + notesOnUnknown(in: filter)
  }

  /// That tracks were left out because the catalog does not say what a constraint asks for.
  private func notesOnUnknown(in filter: TrackFilter) -> [String] {
    let conjuncts = filter.conjuncts
    return conjuncts.indices.compactMap { position -> String? in
      let known: OrdinalSet
      let what: String
      switch conjuncts[position] {
      case .duration:
        known = compiled(
          .duration(Double(Float.leastNonzeroMagnitude)...Double(Float.greatestFiniteMagnitude)))
        what = "length"
      case .explicit:
        known = compiled(.any([.explicit(true), .explicit(false)]))
        what = "kind of words (explicit or not)"
      default: return nil
      }
      var others = conjuncts
      others.remove(at: position)
      var rest = compiled(.all(others))
      let all = rest.cardinality
      rest.subtract(known)
      let count = rest.cardinality
      guard count > 0 else { return nil }
      return
        "Of \(count) of the \(all) tracks that keep everything else the \(what) is not known: they were left out."
    }
  }

  private func notes(on filter: TrackFilter, isExcluded: Bool) -> [String] {
    switch filter {
    case .artist(let name): note(onArtist: name, isExcluded: isExcluded).map { [$0] } ?? []
    case .tag(let name): note(onTag: name, isExcluded: isExcluded).map { [$0] } ?? []
    case .track(let id):
      tracks.ordinal(ofID: id) == nil && tracks.names.tracks(ofCode: id).isEmpty
        ? ["No track in the catalog has the id \"\(id)\"."] : []
    case .language(let code):
      tracks.languageNumbers(of: code).isEmpty
        ? ["No track in the catalog has the language \"\(code)\"."] : []
    case .all(let filters), .any(let filters):
      filters.flatMap { notes(on: $0, isExcluded: isExcluded) }
    case .not(let filter): notes(on: filter, isExcluded: !isExcluded)
    case .everything, .released, .duration, .explicit, .added, .recording, .among: []
    }
  }

  private func note(onTag name: String, isExcluded: Bool) -> String? {
    guard tracks.tags(called: name).isEmpty else { return nil }
    let nothing = "No tag in the catalog is called \"\(name)\""
    let vocabulary = tagVocabulary.value(of: tracks)
    let kinds =
      vocabulary.compounds(called: name) + (isExcluded ? vocabulary.kinds(ofRefused: name) : [])
    guard !kinds.isEmpty else { return nothing + "." }
    var seen: Set<String> = []
    let names = kinds.map { vocabulary.name(of: $0) }.filter { seen.insert($0).inserted }
    return nothing + (isExcluded ? "; left out was what it calls " : "; taken for what it calls ")
      + listed(names.map { "\"\($0)\"" }) + "."
  }

  private func note(onArtist name: String, isExcluded: Bool) -> String? {
    let reading = tracks.reading(ofArtist: name, isExcluded: isExcluded)
    let artists = names(of: reading.artists)
    let nobody = "No artist in the catalog is called \"\(name)\""
    return switch (reading.certainty, isExcluded) {
    case (.same, _) where reading.bands.isEmpty: nil
    case (.same, _): "Left out with \"\(name)\": \(names(of: reading.bands))."
    case (.unknown, false): nobody + "."
    case (.unknown, true): nobody + nothingLeftOut(for: name)
    case (_, false): nobody + "; taken for \(artists)."
    case (_, true): nobody + "; to be safe, everybody nearly so called was left out: \(artists)."
    }
  }

  /// What an unwanted name that nobody has leaves. Of names in scripts that are written in Latin letters in more
  /// ways than one nothing is claimed.
  private func nothingLeftOut(for name: String) -> String {
    let like = " or anything like it, whole or as a part of a credit: "
    guard tracks.names.hasNamesOfOtherScripts else {
      return like + "no track can be theirs, so nothing was left out for it."
    }
    return like + "nothing was left out for it. Names in other scripts were compared by their "
      + "sounds, which may miss one."
  }

  /// Names that a note lists.
  private static let maximumNames = 8

  private func names(of artists: [UInt32]) -> String {
    listed(artists.map { tracks.artistName($0) })
  }

  private func listed(_ all: [String]) -> String {
    let others = all.count - EngineSnapshot.maximumNames
    return all.prefix(EngineSnapshot.maximumNames).joined(separator: ", ")
      + (others > 0 ? " and \(others) more" : "")
  }
}
