import JSON
import MusicCatalog
import MusicTools
import Refrain
import TestSupport
import Testing

/// What the words of `build_playlist` say of the list's length and of its artists.
struct PlaylistWordTests {
  private struct List {
    var artists: [String]
    var constraint: JSONValue
    var seconds: Double
  }

  private static let bands = [("Queen", "rock"), ("Metallica", "metal"), ("Miles Davis", "jazz")]

  private func list(_ arguments: String) async throws -> List {
    var list: List?
    try await Workshop.run { workshop in
      let records = Self.bands.flatMap { name, tag in
        (0..<6).map { number in
          track(
            "\(tag)\(number)", "Piece \(tag) \(number)", by: [ArtistCredit(name: name)],
            duration: 200, tags: [tag], popularity: 0.5)
        }
      }
      let toolbox = MusicToolbox(try workshop.engine(records))
      let answer = await toolbox.call("build_playlist", arguments: arguments)
      let tracks = try #require(answer.value["tracks"]?.elements, "\(answer.json)")
      list = List(
        artists: tracks.compactMap { $0["artists"]?.elements?.first?.text },
        constraint: try #require(answer.value["constraints"]?.elements?.first),
        seconds: 200 * Double(tracks.count))
    }
    return try #require(list)
  }

  @Test func minutesOfWordsAreTheListsLength() async throws {
    let rock = try await list(#"{"query":"10 minutes of rock"}"#)
    #expect(rock.seconds == 600 && rock.constraint["name"]?.text == "seconds")
    #expect(Set(rock.artists) == ["Queen"])
    let queen = try await list(#"{"query":"30 minutes of Queen"}"#)
    #expect(queen.artists.count == 6 && Set(queen.artists) == ["Queen"])
    #expect(queen.constraint["met"] == .bool(false))
  }

  @Test func anArgumentOutweighsTheWords() async throws {
    let count = try await list(#"{"query":"10 minutes of rock","count":2}"#)
    #expect(count.artists.count == 2 && count.constraint["name"]?.text == "tracks")
    let minutes = try await list(#"{"query":"30 minutes of rock","minutes":10}"#)
    #expect(minutes.seconds == 600)
  }

  @Test(arguments: [
    #"{"query":"three songs each by Queen and Metallica"}"#,
    #"{"query":"Queen and Metallica, three songs each"}"#,
  ])
  func eachArtistHasAShare(arguments: String) async throws {
    let artists = try await list(arguments).artists
    #expect(artists.count { $0 == "Queen" } == 3 && artists.count { $0 == "Metallica" } == 3)
    #expect(artists.count == 6)
  }

  @Test func onePerArtistIsACap() async throws {
    let artists = try await list(#"{"query":"one song per artist"}"#).artists
    #expect(artists.sorted() == Self.bands.map(\.0).sorted())
  }
}
