import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import MusicTools
import Refrain
import Synchronization

/// Tool calls on the sample catalog, JSON in to JSON out.
enum ToolOperations {
  static func prepare(_ folder: String, sample: String) throws {
    let bundle = BundleFolder(folder + "/sample.refrain")
    try? FileManager.default.removeItem(atPath: bundle.path)
    try FileManager.default.createDirectory(atPath: bundle.path, withIntermediateDirectories: true)
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    _ = try catalog.importTracks(from: [sample + "/tracks.jsonl"])
    _ = try catalog.importEvents(from: [sample + "/events.tsv"])
    _ = try BundleBuilder(path: bundle.path).build()
  }

  static func all(_ folder: String) throws -> [Operation] {
    let path = folder + "/sample.refrain"
    let engine = try MusicEngine(opening: path, verification: .structure)
    let toolbox = MusicToolbox(engine)
    // Several times, so that what tasks and threads cost, which varies, weighs less.
    func call(
      _ name: String, _ tool: String, _ arguments: String, times: Int = 10
    ) -> Operation {
      Operation("tool " + name) {
        for _ in 0..<times {
          let answer = waiting { await toolbox.call(tool, arguments: arguments) }
          guard !answer.isError else { throw ToolFailure(answer.json) }
          _ = answer.json
        }
      }
    }
    let ids = [
      "jay-chou-qing-tian", "faye-wong-hong-dou", "t-rex-get-it-on", "desireless-voyage-voyage",
      "rick-astley-never-gonna-give-you-up",
    ]
    let likes = "[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    return [
      call("search_tracks", "search_tracks", #"{"query":"rainy night piano ballad"}"#),
      call("search_tracks, Chinese", "search_tracks", #"{"query":"周杰伦 晴天"}"#),
      call("search_tracks, misspelt", "search_tracks", #"{"query":"wonderwal oassis"}"#),
      call(
        "search_tracks, years", "search_tracks",
        #"{"query":"love","filter":{"year_from":1990,"year_to":2005}}"#),
      call(
        "search_tracks, refusals", "search_tracks",
        #"{"query":"sad songs in Mandarin, but nothing by Jay Chou"}"#),
      call("similar_tracks", "similar_tracks", #"{"tracks":["t-rex-get-it-on"]}"#),
      call("recommend_tracks", "recommend_tracks", #"{"likes":\#(likes)}"#),
      call("continue_playlist", "continue_playlist", #"{"tracks":\#(likes)}"#),
      call("describe_taste", "describe_taste", #"{"likes":\#(likes)}"#),
      call("similar_artists", "similar_artists", #"{"artists":["Queen"]}"#),
      call(
        "build_playlist", "build_playlist", #"{"query":"summer","seeds":\#(likes)}"#, times: 1),
      call("get_tracks", "get_tracks", #"{"ids":\#(likes)}"#),
      call("get_artist", "get_artist", #"{"artist":"Adele"}"#),
      call("find_tags", "find_tags", #"{"phrase":"heartbroken"}"#),
      call(
        "resolve_names", "resolve_names",
        #"{"names":[{"title":"晴天","artist":"Jay Chou"},{"title":"Wonderwal","artist":"Oasis"},{"title":"No Such Song","artist":"Nobody"}]}"#
      ),
      Operation("request read") {
        _ = toolbox.engine.request(of: ["five sad songs from the 90s, nothing by Adele"])
      },
      Operation("engine open") { _ = try MusicEngine(opening: path, verification: .structure) },
    ]
  }
}

/// What some asynchronous work comes to. An asynchronous `main` would leave its thread to the dispatcher, on
/// which valgrind fails.
private func waiting<Value: Sendable>(for work: @escaping @Sendable () async -> Value) -> Value {
  let done = DispatchSemaphore(value: 0)
  let result = Result<Value>()
  Task.detached {
    let value = await work()
    result.value.withLock { $0 = value }
    done.signal()
  }
  done.wait()
  return result.value.withLock { $0! }
}

private final class Result<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

struct ToolFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
