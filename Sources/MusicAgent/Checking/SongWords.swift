/// Words for songs and for music at large, in languages with spaces, which name none by themselves.
enum SongWords {
  /// Words for one song.
  static let nouns: Set<String> = [
    "song", "track", "tune", "ballad", "single", "anthem", "hit", "chanson", "canción", "canção",
    "lied",
  ]
  /// Words that stand where a title might, and are none.
  static let generic: Set<String> = [
    "song", "songs", "track", "tracks", "music", "hit", "hits", "ballad", "ballads", "album",
    "albums", "anything", "something", "nothing", "everything", "one", "some", "more", "classics",
    "work", "works", "piece", "pieces", "written", "sung", "lieder", "canciones", "músicas",
  ]
}
