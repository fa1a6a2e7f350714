public import ChatModels
import MusicAgent
public import Refrain
import RequestReading
public import Rewards

/// Simulated models that know a catalog in part.
///
/// Every figure from them must say that it is simulated; the names of the models do.
public struct BoundarySimulation: Sendable {
  private let engine: MusicEngine
  private let world: SimulatedWorld
  private let questions: [String: SimulatedQuestion]

  /// A simulation of a catalog.
  ///
  /// - Parameters:
  ///   - engine: the catalog's engine.
  ///   - tasks: requests whose rules say what is asked; of other words the engine's own reading does.
  /// - Complexity: O(tracks).
  public init(_ engine: MusicEngine, tasks: [RewardTask] = []) {
    self.engine = engine.pinned()
    world = BoundarySimulation.world(of: self.engine)
    questions = Dictionary(
      tasks.compactMap { task in BoundarySimulation.question(of: task).map { (task.request, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// A model that knows as much as `dials.level` says, and looks everything up when it may: whether
  /// it should is what is to be learned.
  public func model(_ dials: SimulatedDials) -> SimulatedModel {
    var dials = dials
    dials.lookupThreshold = 1
    let (engine, questions) = (engine, questions)
    return SimulatedModel(world: world, dials: dials) { words in
      questions[words] ?? BoundarySimulation.question(words, engine)
    }
  }

  /// The songs of a catalog, each once, however many recordings of it there are: with the best known
  /// one's name, the earliest year and all tags.
  private static func world(of engine: MusicEngine) -> SimulatedWorld {
    var places: [UInt32: Int] = [:]
    var songs: [SimulatedSong] = []
    for song in engine.catalogSongs() {
      guard let place = places[song.song] else {
        places[song.song] = songs.count
        songs.append(
          SimulatedSong(
            title: song.title, artists: song.artists, popularity: song.popularity, year: song.year,
            album: song.album, tags: song.tags))
        continue
      }
      if song.popularity > songs[place].popularity {
        songs[place].title = song.title
        songs[place].artists = song.artists
        songs[place].popularity = song.popularity
      }
      songs[place].year = [songs[place].year, song.year].compactMap { $0 }.min()
      songs[place].tags += song.tags.filter { !songs[place].tags.contains($0) }
    }
    return SimulatedWorld(songs)
  }

  /// What a task asks, by its rules; nil when it has none.
  private static func question(of task: RewardTask) -> SimulatedQuestion? {
    guard !task.rules.isEmpty else { return nil }
    var question = SimulatedQuestion(count: max(1, min(100, task.wanted)))
    for rule in task.rules {
      switch rule {
      case .artists(let names): question.artist = names.first
      case .noArtists(let names): question.withoutArtists += names
      case .allTags(let names), .anyTags(let names): question.tags += names
      case .years(let years):
        (question.firstYear, question.lastYear) = (years.lowerBound, years.upperBound)
      default: break
      }
    }
    return question
  }

  /// What words ask: a fact of a song, words for words, or songs, as the engine reads them.
  private static func question(_ words: String, _ engine: MusicEngine) -> SimulatedQuestion {
    let reading = engine.read(turns: [words])
    if let asked = SongQuestion.read(engine.plain(words)),
      let finding = try? SongFinding(asked, in: engine)
    {
      let (song, name) = (finding.songs.first, finding.name)
      let artist = name.artist.isEmpty ? nil : song?.artists.first ?? name.artist
      return SimulatedQuestion(
        title: song?.title ?? name.title, artist: artist, count: 1,
        matter: BoundarySimulation.matter(of: asked.kind))
    }
    return SmallTalk.isMeant(by: words, reading)
      ? SimulatedQuestion(matter: .talk) : question(of: reading)
  }

  private static func matter(of kind: SongQuestion.Kind) -> SimulatedQuestion.Matter {
    switch kind {
    case .artist: .artist
    case .album: .album
    case .year: .year
    case .existence: .existence
    case .play: .songs
    }
  }

  /// What words ask, as the engine reads them.
  private static func question(of reading: Reading) -> SimulatedQuestion {
    SimulatedQuestion(
      title: reading.wanted.tracks.first?.value.title,
      artist: reading.wanted.artists.first?.value.name
        ?? reading.wanted.tracks.first?.value.artist?.name,
      tags: reading.wanted.tags.filter { !$0.value.ids.isEmpty }.map(\.value.text),
      firstYear: reading.years?.value.first, lastYear: reading.years?.value.last,
      withoutArtists: reading.unwanted.artists.map(\.value.name),
      count: max(1, min(100, reading.count?.value ?? BoundaryFeatures.defaultCount)))
  }
}
