import ArgumentParser
import MusicBench

/// `--part`
struct BenchPartOptions: ParsableArguments {
  @Option(
    help: "Only the tasks of one part: train, validation or test.",
    transform: { text in
      guard let part = BenchPart(rawValue: text) else {
        throw ValidationError("--part is train, validation or test, not \"\(text)\".")
      }
      return part
    })
  var part: BenchPart?
}
