import ArgumentParser
import Foundation
import MusicTools

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The `refrain` command.
@main
struct RefrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refrain",
    abstract: "Builds and queries music indexes: one folder on disk, no server, no network.",
    discussion: """
      A bundle is a folder, NAME.refrain. Start with:

        refrain import NAME.refrain --tracks FILE
        refrain build NAME.refrain
        refrain search NAME.refrain "rainy night piano ballad"

      Exit codes: 0 done, 64 wrong usage, 65 bad data in an input, 66 an input or bundle that is \
      not there or cannot be read, 69 a model that cannot be asked, 70 a failure of refrain itself, \
      73 a bundle or file that cannot be written. Answers go to standard output, everything else to \
      standard error.
      """,
    version: ProductVersion.current,
    subcommands: [
      ImportCommand.self, BuildCommand.self, SearchCommand.self, ResolveCommand.self,
      SimilarCommand.self, RecommendCommand.self, ToolCommand.self, ToolsCommand.self,
      ServeCommand.self, ChatCommand.self, BoundaryCommand.self, BenchCommand.self,
      RewardCommand.self, InspectCommand.self, VerifyCommand.self, ForgetCommand.self,
      RemoveCommand.self, MigrateCommand.self, PublishCommand.self, FetchCommand.self,
      ExportCommand.self, EvaluateCommand.self,
    ])

  /// Runs the verb that the arguments name; whatever it throws ends in one place.
  static func main() async {
    // Who stops reading is an answer that cannot be written, and said like any other.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that outgrows the limit of the shell.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch {
      CommandFailure.exit(with: error)
    }
  }
}
