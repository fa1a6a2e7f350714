public import MusicAgent
import MusicNames

extension RewardScorer {
  /// The songs that a text gives as its answer, for who sends no list beside the words: the lines of its
  /// lists or, without any, the songs that it names with their artists. A name that no song has is among
  /// them, so that it counts.
  public func songs(namedIn text: String) -> [Trajectory.Song] {
    let named = NamedSong.all(in: String(text.prefix(ProseLimits.text)))
    let lines = named.filter { $0.form == .item }
    let chosen = lines.isEmpty ? named.filter { $0.form == .credited || $0.form == .paired } : lines
    var names = ExactNames(view)
    let judge = WordJudge(view)
    var seen: Set<String> = []
    return chosen.compactMap { one in
      let reading = one.readings.first {
        !names.tracks(titled: $0.title, by: $0.artist).isEmpty
      }
      if reading == nil {
        // A line of prose, such as "- Slow and sad", is no song.
        guard let first = one.readings.first, judge.isWrittenAsName(first.title),
          !first.artist.isEmpty || !judge.isDescription(first.title)
        else { return nil }
      }
      guard let song = reading ?? one.readings.first,
        seen.insert(names.lookup.keys.key(song.title + "\n" + song.artist)).inserted
      else { return nil }
      return Trajectory.Song(id: "", title: song.title, artists: song.artist)
    }
  }
}
