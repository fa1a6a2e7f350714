import ArgumentParser
import Evaluation
import IndexFile
import JSON
import MusicBench
import MusicCatalog
import Refrain

/// `refrain bench make`
struct BenchMake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Makes tasks out of a bundle: the same bytes for the same catalog and seed.",
    discussion: """
      Five families: knowledge, requests, conversations, personal (with listeners alone), traps; in \
      English, Chinese, Japanese and Korean. Everything that is made from a song, in any recording, \
      is in one of the parts train, validation and test. Likes that personal tasks hold out are \
      better left out of the bundle that is asked. Nothing is written into the bundle.

      What is right rests on what the catalog says: what it does not say is neither asked for nor \
      taken for "no". Where nearly all dates without a month are years such as 1980, as in lists of \
      decades, nobody is asked for the year of such a song, and years are asked for by whole decades.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Option(help: "The file to write, a task a line.")
  var out: String

  @Option(help: "Where draws begin.")
  var seed: UInt64 = 1

  @Option(help: "How many tasks at most, 1...1,000,000.")
  var size = 1000

  func validate() throws {
    guard (1...1_000_000).contains(size) else {
      throw ValidationError("--size must be in 1...1,000,000.")
    }
  }

  func run() throws {
    let engine = try OpenBundle.engine(bundle)
    let events = try MusicCatalog(reading: engine.bundle.catalogPath)
    var maker = BenchMaker(engine, events: events, seed: seed)
    let result = try maker.make(size: size)
    var file = try OutputFile(creating: out)
    for task in result.tasks { try file.write(Array((task.json.compact + "\n").utf8)) }
    try file.finish()
    for note in result.notes { Terminal.complain(note) }
    Terminal.complain("\(result.tasks.count) tasks are in \(out).")
  }
}
