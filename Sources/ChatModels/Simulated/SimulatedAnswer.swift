/// What a `SimulatedModel` says of the songs that it found or remembers.
struct SimulatedAnswer {
  /// A song with what is told of it.
  struct Song {
    var title: String
    var artist: String
    var album: String?
    var year: Int?
  }

  let question: SimulatedQuestion
  let wording: SimulatedWording
  let songs: [Song]
  /// Whether they come from a tool, so that it reads whether they are what was asked for.
  let isFound: Bool

  /// The songs that belong into the answer.
  var listed: [Song] {
    guard question.title != nil else { return songs }
    let asked = asked
    return asked.isEmpty ? Array(songs.prefix(1)) : Array(asked.prefix(1))
  }

  /// Those of the songs that the question is about.
  private var asked: [Song] {
    guard let title = question.title.map(SimulatedWorld.key), isFound else { return songs }
    let artist = question.artist.map(SimulatedWorld.key)
    return songs.filter { song in
      SimulatedWorld.key(song.title) == title
        && artist.map { SimulatedWorld.key(song.artist).contains($0) } ?? true
    }
  }

  /// The words of a call that ends the turn.
  var text: String {
    guard let title = question.title else { return wording.head(songs.count) }
    guard let song = asked.first else {
      return songs.isEmpty && !isFound ? wording.unknown : wording.missing(title, question.artist)
    }
    return question.asksFact ? fact(song) : wording.head(1)
  }

  /// The same with the songs in a list, for an answer without a call.
  var prose: String {
    let listed = listed
    if question.asksFact || listed.isEmpty { return text }
    let lines = listed.enumerated().map {
      "\($0.offset + 1). \"\($0.element.title)\" by \($0.element.artist)"
    }
    return text + "\n" + lines.joined(separator: "\n")
  }

  private func fact(_ song: Song) -> String {
    switch question.matter {
    case .album: song.album.map { wording.on(song.title, song.artist, $0) } ?? wording.unknown
    case .year: song.year.map { wording.cameOut(song.title, song.artist, $0) } ?? wording.unknown
    case .songs, .artist, .existence, .talk: wording.by(song.title, song.artist)
    }
  }
}
