/// The names of the channels that find tracks or order them; vector spaces go by their own names.
package enum Channel {
  /// Words: the text index.
  package static let text = "text"
  /// Artists and titles that the words name.
  package static let name = "name"
  /// Artists of liked tracks.
  package static let artists = "artists"
  /// Any vector space that has no weight of its own.
  static let spaces = "spaces"
  /// What listeners have in common.
  package static let listening = "listening"
  /// How well known a track is; orders candidates and finds none.
  package static let popularity = "popularity"

  /// Those that every bundle may have.
  static let known = [text, name, artists, listening, popularity]
}
