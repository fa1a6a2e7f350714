import Primitives

/// The ways in which a `SimulatedModel` names a song that does not exist.
package enum SimulatedMistake: String, Sendable, CaseIterable {
  /// The title of a song and the artist of another: both are real, but not together.
  case wrongPairing = "wrong_pairing"
  /// A song that exists, with one or two wrong letters in its title or artist.
  case misspelled = "misspelt"
  /// A title that no song has, by an artist who does not exist.
  case inventedSong = "invented_song"
  /// An artist who exists with a title that no song has.
  case wrongTitle = "wrong_title"
}

/// Makes mistakes, each of them checked to be one: the world has no such song.
struct MistakeMaker {
  typealias Name = (title: String, artist: String)

  let world: SimulatedWorld
  var generator: SplitMix64

  /// A misspelled form of a song's name; nil when every attempt met another song.
  mutating func misspelling(title: String, artist: String, keepsTitle: Bool = false) -> Name? {
    for _ in 0..<16 {
      let isInArtist = keepsTitle || generator.below(4) == 0
      let name: Name =
        isInArtist ? (title, misspelling(artist)) : (misspelling(title), artist)
      if !world.contains(title: name.title, artist: name.artist) { return name }
    }
    return nil
  }

  /// One or two letters wrong.
  private mutating func misspelling(_ text: String) -> String {
    var letters = Array(text)
    for _ in 0...generator.below(2) {
      guard !letters.isEmpty else { return "?" }
      let place = generator.below(letters.count)
      switch generator.below(3) {
      case 0 where letters.count > 2: letters.remove(at: place)
      case 1 where place + 1 < letters.count && letters[place] != letters[place + 1]:
        letters.swapAt(place, place + 1)
      default: letters.insert(letters[place], at: place)
      }
    }
    return String(letters)
  }

  /// The title of a song and the artist of another that have no song together; nil when there
  /// seems to be none.
  mutating func pairing(title: String?, artist: String?) -> Name? {
    guard !world.songs.isEmpty else { return nil }
    for _ in 0..<32 {
      let other = world.songs[generator.below(world.songs.count)]
      let another = world.songs[generator.below(world.songs.count)]
      let name: Name = (title ?? other.title, artist ?? another.artistText)
      if !name.title.isEmpty, !name.artist.isEmpty,
        !world.contains(title: name.title, artist: name.artist)
      {
        return name
      }
    }
    return nil
  }

  /// A title that no song has, of the words of two that exist.
  mutating func inventedTitle() -> String {
    let first = randomSong?.title ?? ""
    let second = randomSong?.title ?? ""
    return invented(first, second, exists: world.hasTitle)
  }

  /// A name that no artist has, of the words of two who exist.
  mutating func inventedArtist() -> String {
    let first = randomSong?.artists.first ?? ""
    let second = randomSong?.artists.first ?? ""
    return invented(first, second, exists: world.hasArtist)
  }

  private var randomSong: SimulatedSong? {
    mutating get { world.songs.isEmpty ? nil : world.songs[generator.below(world.songs.count)] }
  }

  private static let words = [
    "Silver", "Harbor", "Paper", "Lantern", "Velvet", "Orchard", "Hollow", "Ember", "Winter",
    "Meridian", "Copper", "Sparrow",
  ]

  /// The first half of one name and the second of another, and a word of our own when that exists.
  private mutating func invented(
    _ first: String, _ second: String, exists: (String) -> Bool
  ) -> String {
    let head = first.split(separator: " ")
    let tail = second.split(separator: " ")
    var parts = head.prefix((head.count + 1) / 2) + tail.suffix(tail.count / 2)
    while true {
      let name = parts.joined(separator: " ")
      if !name.isEmpty, !exists(name) { return name }
      // A longer name each time: at some length there is none.
      parts.append(Substring(MistakeMaker.words[generator.below(MistakeMaker.words.count)]))
    }
  }
}
