import ChatModels
import JSON
import Primitives

/// A world made by a seed: 2,000 songs by 200 artists, their popularity even in 0...1.
enum SimulatedFixture {
  static let tags = ["jazz", "rock", "calm", "dance music", "sad"]

  static let world: SimulatedWorld = {
    let words = [
      "Night", "River", "Blue", "Heart", "Rain", "Fire", "Road", "Moon", "Gold", "Stone", "Summer",
      "Ghost", "Dream", "Train", "Mirror", "Storm",
    ]
    var generator = SplitMix64(seed: 99)
    func name(_ number: Int) -> String {
      // Four letters of an alphabet of 16 words, so that each number has a name of its own.
      var number = number
      return (0..<4).map { _ in
        defer { number /= 16 }
        return words[number % 16]
      }.joined(separator: " ")
    }
    return SimulatedWorld(
      (0..<2000).map { number in
        SimulatedSong(
          title: name(number), artists: ["The \(name(20_000 + generator.below(200)))"],
          popularity: generator.unit(), year: 1960 + generator.below(60),
          tags: tags.filter { _ in generator.unit() < 0.3 })
      })
  }()

  static func model(_ dials: SimulatedDials) -> SimulatedModel {
    SimulatedModel(world: world, dials: dials)
  }

  static func request(_ question: SimulatedQuestion, seed: Int? = nil) -> ChatRequest {
    ChatRequest(
      [.user(SimulatedQuestion.shape.encode(question).compact)], options: ChatOptions(seed: seed))
  }

  /// Questions of all forms, drawn by a seed.
  static func questions(_ count: Int, seed: UInt64) -> [SimulatedQuestion] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { number in
      let song = world.songs[generator.below(world.songs.count)]
      switch number % 4 {
      case 0: return SimulatedQuestion(title: song.title, count: 1)
      case 1: return SimulatedQuestion(artist: song.artists[0], count: 1 + generator.below(8))
      case 2:
        return SimulatedQuestion(
          tags: song.tags, firstYear: song.year, lastYear: song.year,
          count: 1 + generator.below(10))
      default: return SimulatedQuestion(title: song.title, artist: song.artists[0])
      }
    }
  }
}
