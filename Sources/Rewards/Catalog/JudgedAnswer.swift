import ChatModels
import MusicAgent
import MusicBundle
import MusicNames
import Refrain

/// An answer as its components see it: what it says in the terms of the catalog, worked out once.
struct JudgedAnswer {
  let task: PreparedTask
  let trajectory: Trajectory
  /// The songs of the list.
  let songs: [AnsweredSong]
  /// Other songs that the model named on the way: those that no song of the list stands for.
  let otherClaims: [AnsweredSong]
  /// The words of the prose, folded; single characters of scripts without spaces.
  let words: [String]
  /// Songs that the prose names.
  let prose: ProseSongs
  /// Whether the prose has next to no word that anybody knows.
  let isGibberish: Bool
  /// The prose without the songs of the list, whose names are no words of a sentence: "The The".
  let ownWords: String
  /// Sentences of the prose, and notes beside songs, that name a song in plain words which nobody made.
  let doubtful: [String]

  init(_ task: PreparedTask, _ trajectory: Trajectory) throws(EngineError) {
    self.task = task
    self.trajectory = trajectory
    var names = ExactNames(task.view)
    let songs = trajectory.songs.prefix(JudgedAnswer.maximumSongs).map { names.identify($0) }
    self.songs = songs
    otherClaims = JudgedAnswer.claims(of: trajectory, &names)
    let text = String(trajectory.text.prefix(ProseLimits.text))
    words = names.lookup.keys.words(text)
    let notes = trajectory.songs.prefix(JudgedAnswer.maximumSongs).map(\.note).filter {
      !$0.isEmpty
    }
    let all = ([text] + notes).joined(separator: "\n")
    prose = ProseSongs(all, words: words, listed: songs, task: task, names: &names)
    var known = Set(task.said.joined())
    var told = prose.others + songs.map(\.name)
    if case .fact(let fact) = task.task.expectation { told += fact.answers }
    for name in told { known.formUnion(names.lookup.keys.words(name)) }
    isGibberish = WordJudge(task.view).isGibberish(text) { known.contains($0) }
    ownWords = JudgedAnswer.withoutNames(
      String(text.prefix(ProseLimits.answer)), of: trajectory.songs)
    doubtful = try task.check.doubtful(
      in: ownWords,
      beside: songs.compactMap(\.track).map(task.view.tracks.id))
  }

  /// The prose without the songs of the list: signs in their names would cut it.
  private static func withoutNames(_ text: String, of songs: [Trajectory.Song]) -> String {
    let listed = songs.prefix(maximumSongs).flatMap { song in
      ["\(song.title) by \(song.artists)", song.title].filter { $0.count > 1 }
    }
    var text = text
    for name in listed.sorted(by: { ($0.count, $0) > ($1.count, $1) }) {
      text = text.replacing(name, with: ", ")
    }
    return text
  }

  /// How many calls the model made: those that are told of, or those of its messages where there are more.
  var calls: Int { JudgedAnswer.calls(of: trajectory) }

  /// - Parameter trajectory: the answer.
  static func calls(of trajectory: Trajectory) -> Int {
    let made = trajectory.messages.reduce(0) { sum, message in
      sum + message.toolCalls.count { $0.name != AnswerTool.name }
    }
    return max(trajectory.calls.count, made)
  }

  /// Songs beyond these are not looked at; a list of so many is wrong anyway.
  static let maximumSongs = 2 * RewardTask.Expectation.maximumSongs

  /// The tracks of the list, one for each song that exists, in its order.
  var tracks: [UInt32] { songs.compactMap(\.track) }

  /// The first track of each song of the list.
  var distinctTracks: [UInt32] {
    var seen: Set<UInt32> = []
    return tracks.filter { seen.insert(task.song(of: $0)).inserted }
  }

  /// What the model named itself, as it named it. A song that it named and the list shows is judged
  /// by the model's words: that the list repairs a name makes it no better known.
  private static func claims(
    of trajectory: Trajectory, _ names: inout ExactNames
  ) -> [AnsweredSong] {
    var claims: [AnsweredSong] = []
    for verdict in trajectory.verdicts.prefix(maximumSongs) {
      claims.append(
        names.identify(
          Trajectory.Song(id: "", title: verdict.title, artists: verdict.artists)))
    }
    return claims
  }
}
