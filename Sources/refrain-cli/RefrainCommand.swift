import ArgumentParser

@main
struct RefrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refrain",
    abstract: "Builds and queries music indexes: one folder on disk, no server.")
}
