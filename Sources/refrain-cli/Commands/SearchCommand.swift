import ArgumentParser
import MusicTools
import Refrain

/// `refrain search`
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds tracks by words, names, tags or a description.",
    discussion: """
      Filters are hard: no track that breaks one is shown. When nothing is left, the answer says \
      which constraint emptied it. What the words refuse, liken or date ("not by Adele", "like \
      Roads", "90s") is read and shown; -word, "phrases" and year: are syntax instead. Words, names, liked tracks, meaning and listening are asked \
      side by side, and of several recordings of a song one is shown.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "What to look for; with filters it may be empty.")
  var words: String = ""

  @Option(help: "How many hits at most, 1...1000.")
  var limit = 10

  @OptionGroup var filters: FilterOptions

  @Flag(
    help: "The last word may be the beginning of one, as while somebody types; by words alone.")
  var typing = false

  @Flag(help: "Search by the words alone, without names and meaning.")
  var wordsOnly = false

  @Flag(help: "Look for the words as they stand: \"not by Adele\" are three words.")
  var verbatim = false

  @Flag(help: "Treat --year, --language, --duration and --tag as preferences instead of rules.")
  var soft = false

  @Option(
    help: """
      Which of several recordings to show: automatic, original, popular, best or all. Automatic \
      where every channel is asked, else all.
      """,
    transform: SearchCommand.policy)
  var versions: VersionPolicy?

  @Option(help: "A track that is liked, by its id; its artists and its like come first.")
  var like: [String] = []

  @Option(help: "Hits to pass over, 0...1000.")
  var offset = 0

  @Flag(help: "Search by meaning in a vector space instead of by the words themselves.")
  var meaning = false

  @Option(help: "With --meaning: the space to search in.")
  var space: String?

  @Option(help: "The folder of the encoder that made a space.")
  var model: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    guard !meaning || !(typing || wordsOnly) else {
      throw ValidationError("--meaning does not go with --typing and --words-only.")
    }
    guard meaning || space == nil else {
      throw ValidationError("--space goes with --meaning.")
    }
    guard like.isEmpty || !(meaning || typing || wordsOnly) else {
      throw ValidationError(
        "--like is heard where every channel is asked: not with --meaning, --typing and --words-only."
      )
    }
  }

  func run() throws {
    let engine = try OpenBundle.engine(bundle, model: model)
    try AnswerOutput.show(try engine.answer(try question(on: engine)), json: json)
  }

  private var kind: Question.Kind {
    if meaning { return .meaning(space: space) }
    return wordsOnly || typing ? .words(isTyping: typing) : .search
  }

  private func question(on engine: MusicEngine) throws -> Question {
    var question = Question(
      words, kind: kind, likes: like, filter: try filters.filter(on: engine), limit: limit)
    question.isVerbatim = verbatim
    if soft { question.soften() }
    question.versions = versions
    question.offset = offset
    return question
  }

  private static func policy(_ name: String) throws -> VersionPolicy {
    guard let policy = VersionPolicy(rawValue: name) else {
      let known = VersionPolicy.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--versions is one of \(known), not \"\(name)\".")
    }
    return policy
  }
}
