import ArgumentParser
import MusicTools
import Refrain

/// `refrain similar`
struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "Finds tracks like some others, by listening or in a vector space.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "Ids of tracks to be like; refrain search shows them with --json.")
  var tracks: [String]

  @Option(help: "Ids of tracks to be unlike.")
  var unlike: [String] = []

  @Option(help: "listening, latent or an imported space; listening where there is one.")
  var space: String?

  @OptionGroup var output: AnswerOptions

  func run() throws {
    let engine = try OpenBundle.engine(bundle)
    try output.show(on: engine) { filter in
      try engine.similarTracks(
        to: tracks, unlike: unlike, space: space, filter: filter, limit: output.limit)
    }
  }
}

/// `refrain recommend`
struct RecommendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Recommends tracks to a listener of the catalog, or for likes and dislikes.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "A listener's id; may be left out when --like is given.")
  var listener: String?

  @Option(help: "The id of a track that is liked.")
  var like: [String] = []

  @Option(help: "The id of a track that is disliked.")
  var dislike: [String] = []

  @Option(help: "0...1: how strongly popular tracks are held back.")
  var novelty = 0.0

  @OptionGroup var output: AnswerOptions

  func run() throws {
    let engine = try OpenBundle.engine(bundle)
    let taste = Taste(listener: listener, likes: like, dislikes: dislike)
    try output.show(on: engine) { filter in
      var question = Question(.recommendation, for: taste, filter: filter, limit: output.limit)
      question.novelty = novelty
      return try engine.answer(question)
    }
  }
}
