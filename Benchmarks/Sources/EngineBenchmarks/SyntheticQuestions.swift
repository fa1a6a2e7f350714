import Foundation
import JSON
import MusicTools
import Primitives
import Refrain

/// Arguments of tool calls about a synthetic catalog, seeded.
struct SyntheticQuestions: Sendable {
  /// One kind of question: to which tool, and its arguments.
  struct Kind: Sendable {
    var name: String
    var tool: String
    var isBatch = false
    /// The arguments of so many calls, always the same ones.
    var arguments: @Sendable (Int) -> [String]
  }

  let kinds: [Kind]

  /// - Parameter engine: says which names there are, and whether it can recommend.
  init(catalog: SyntheticCatalog, tracks: Int, names engine: MusicEngine) throws {
    func kind(
      _ name: String, _ tool: String, isBatch: Bool = false,
      _ make: @escaping @Sendable (inout SyntheticCatalog, inout SplitMix64) -> String
    ) -> Kind {
      Kind(name: name, tool: tool, isBatch: isBatch) { count in
        var (catalog, generator) = (catalog, SplitMix64(seed: 13))
        return (0..<count).map { _ in make(&catalog, &generator) }
      }
    }
    @Sendable func id(_ generator: inout SplitMix64) -> String { "\"t\(generator.below(tracks))\"" }
    @Sendable func ids(_ count: Int, _ generator: inout SplitMix64) -> String {
      "[" + (0..<count).map { _ in id(&generator) }.joined(separator: ",") + "]"
    }
    var kinds = [
      kind("search_tracks", "search_tracks") { catalog, generator in
        #"{"query":"\#(catalog.plainPhrase(2 + generator.below(5)))","limit":10}"#
      },
      kind("search_tracks, filtered", "search_tracks") { catalog, generator in
        let year = 1950 + generator.below(60)
        return
          #"{"query":"\#(catalog.plainPhrase(2 + generator.below(5)))","filter":{"year_from":\#(year),"year_to":\#(year + 10)}}"#
      },
      kind("similar_tracks", "similar_tracks") { _, generator in
        #"{"tracks":[\#(id(&generator))],"space":"latent"}"#
      },
      kind("resolve_names, 100 names", "resolve_names", isBatch: true) { catalog, generator in
        let names = (0..<100).map { number -> String in
          let track = engine.details(ofTrack: "t\(generator.below(tracks))")
          guard let track, let artist = track.artists.first, number % 5 > 0 else {
            return #"{"title":"\#(catalog.plainPhrase(3))","artist":"\#(catalog.plainPhrase(2))"}"#
          }
          let title = number % 5 == 1 ? misspelt(track.title, &generator) : track.title
          return #"{"title":\#(quoted(title)),"artist":\#(quoted(artist))}"#
        }
        return #"{"names":[\#(names.joined(separator: ","))]}"#
      },
    ]
    @Sendable func artist(_ generator: inout SplitMix64) -> String {
      let track = engine.details(ofTrack: "t\(generator.below(tracks))")
      return quoted(track?.artists.first ?? "")
    }
    kinds += [
      kind("similar_artists", "similar_artists") { _, generator in
        #"{"artists":[\#(artist(&generator))]}"#
      },
      kind("describe_taste, 20 likes", "describe_taste") { _, generator in
        #"{"likes":\#(ids(20, &generator))}"#
      },
      kind("build_playlist, 20 tracks", "build_playlist", isBatch: true) { catalog, generator in
        let words = catalog.plainPhrase(3)
        return
          #"{"query":"\#(words)","seeds":\#(ids(3, &generator)),"shares":[{"year_from":1980,"year_to":1999,"min":0.3}]}"#
      },
    ]
    if engine.listenerCount > 0 {
      kinds += [
        kind("recommend_tracks", "recommend_tracks") { _, generator in
          #"{"likes":\#(ids(20, &generator))}"#
        },
        kind("continue_playlist", "continue_playlist") { _, generator in
          #"{"tracks":\#(ids(10, &generator))}"#
        },
      ]
    }
    self.kinds = kinds
  }
}

/// The text with two neighbours swapped.
private func misspelt(_ text: String, _ generator: inout SplitMix64) -> String {
  var letters = Array(text)
  guard letters.count > 4 else { return text }
  let place = 1 + generator.below(letters.count - 2)
  letters.swapAt(place, place - 1)
  return String(letters)
}

private func quoted(_ text: String) -> String { JSONValue.string(text).compact }
