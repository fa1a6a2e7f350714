import ArgumentParser
import IndexFile
import MusicBundle

/// `refrain publish`
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract:
      "Copies a bundle's catalog and current index to a folder that others read or fetch from.",
    discussion: """
      The folder may be shared, or an object store that is mounted. It has the new index whole or not at \
      all; what it has already is not sent, and an interrupted copy is resumed. Engines that have \
      it open take it up at a call. One process publishes to a folder; what others record there is lost.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "Where it goes, a bundle as well; made when there is none.")
  var destination: String

  @OptionGroup var output: ReportOptions

  func run() throws {
    try output.show(try BundleTransfer(from: bundle, to: destination).run().report)
  }
}

/// `refrain fetch`
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Copies what a published bundle has that the one here lacks.",
    discussion: """
      The other side of publish, and as safe: engines that have the bundle open answer from what they \
      have until all of the new one is there. Parts of the index that have not changed are made from \
      those that are here. What was recorded here is lost: record where the bundle is published from.
      """)

  @Argument(help: "The published bundle.")
  var source: String

  @Argument(help: "The bundle here; made when there is none.")
  var bundle: String

  @OptionGroup var output: ReportOptions

  func run() throws {
    try output.show(try BundleTransfer(from: source, to: bundle).run().report)
  }
}

extension TransferReport {
  fileprivate var report: Report {
    var report = Report()
    report.add("generation", .count(generation))
    report.add("sent", .bytes(sent))
    report.add("kept", .bytes(kept))
    report.add("verdict", .text(wasThere ? "it was there already" : "it is current"))
    return report
  }
}
