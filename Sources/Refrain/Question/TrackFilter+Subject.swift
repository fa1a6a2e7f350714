extension TrackFilter {
  /// What a constraint can be about.
  enum Subject {
    case years, language, duration, artist, tag, recording, words, track
  }

  /// What it is about; nil for several things at once.
  var subject: Subject? {
    switch self {
    case .released: .years
    case .language: .language
    case .duration: .duration
    case .artist: .artist
    case .tag: .tag
    case .recording: .recording
    case .explicit: .words
    case .track, .among, .added: .track
    case .not(let filter): filter.subject
    case .any(let filters), .all(let filters):
      filters.allSatisfy { $0.subject == filters.first?.subject } ? filters.first?.subject : nil
    case .everything: nil
    }
  }
}
