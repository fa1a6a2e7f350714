import Foundation
import JSON
import MusicTools
import TestSupport
import Testing

struct FixtureTests {
  static let python = Surroundings.program("python3")

  private func tracks() throws -> [JSONValue] {
    let text = try String(contentsOfFile: Surroundings.sample + "/tracks.jsonl", encoding: .utf8)
    return try text.split(separator: "\n").map { line in try JSONValue(parsing: line) }
  }

  @Test func theSampleHasTheTracksArtistsAndLanguagesThatItPromises() throws {
    let tracks = try tracks()
    #expect(tracks.count >= 500)
    #expect(Set(tracks.map { $0["id"]?.text }).count == tracks.count)
    let artists = Set(
      tracks.flatMap { ($0["artists"]?.elements ?? []).compactMap { $0["name"]?.text } })
    #expect(artists.count >= 200)
    func count(_ languages: String...) -> Int {
      tracks.count { languages.contains($0["language"]?.text ?? "") }
    }
    #expect(count("zh", "yue") >= 120)
    #expect(count("ja") >= 50)
    #expect(count("ko") >= 30)
    #expect(Set(tracks.compactMap { $0["language"]?.text }).count >= 8)
  }

  @Test func eachTrackIsDatedDescribedAndTaggedWithAGenreAMoodAndItsDecade() throws {
    let kinds: Set = ["genre", "mood", "instrument", "scene", "era"]
    var decades: Set<String> = []
    var genres: Set<String> = []
    for track in try tracks() {
      let id = track["id"]?.text ?? "?"
      let tags = (track["tags"]?.elements ?? []).map {
        (name: $0["name"]?.text ?? "", kind: $0["kind"]?.text ?? "")
      }
      #expect(tags.allSatisfy { kinds.contains($0.kind) && !$0.name.isEmpty }, "\(id)")
      #expect(tags.contains { $0.kind == "genre" } && tags.contains { $0.kind == "mood" }, "\(id)")
      let year = Int(track["released"]?.text?.prefix(4) ?? "") ?? 0
      #expect((1900...2026).contains(year), "\(id)")
      let eras = tags.filter { $0.kind == "era" }.map(\.name)
      #expect(eras == ["\(year / 10 * 10)s"], "\(id)")
      let snippets = track["snippets"]?.elements ?? []
      #expect((1...2).contains(snippets.count), "\(id)")
      decades.formUnion(eras)
      genres.formUnion(tags.filter { $0.kind == "genre" }.map(\.name))
    }
    #expect(decades.count >= 6)
    #expect(genres.count >= 20)
  }

  @Test func anArtistIsWrittenTheSameWayWhereverItIsCredited() throws {
    var known: [String: JSONValue] = [:]
    for track in try tracks() {
      for artist in track["artists"]?.elements ?? [] {
        let name = try #require(artist["name"]?.text)
        if let before = known[name] { #expect(artist == before, "\(name)") }
        known[name] = artist
      }
    }
    let aliases = known["周杰倫"]?["aliases"]?.elements ?? []
    #expect(Set(aliases.compactMap(\.text)).isSuperset(of: ["周杰伦", "Jay Chou"]))
  }

  @Test func theEventsAreOf300ListenersAndOfTheCatalogsTracks() throws {
    let ids = Set(try tracks().compactMap { $0["id"]?.text })
    let text = try String(contentsOfFile: Surroundings.sample + "/events.tsv", encoding: .utf8)
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.allSatisfy { $0.count == 4 && ids.contains($0[1]) && Int($0[3]) != nil })
    #expect(Set(rows.map { $0[0] }).count == 300)
    #expect(Set(rows.map { $0[2] }) == ["play", "like", "skip", "dislike", "playlist"])
  }

  @Test(.enabled(if: python != nil, "needs python3"))
  func theSimulatedEventsComeOutOfTheirGeneratorByteForByte() async throws {
    try await TemporaryFolder.use { folder in
      let out = folder.path("events.tsv")
      let outcome = try await folder.run(
        try #require(FixtureTests.python),
        [
          Surroundings.packageRoot + "/Fixtures/simulate_listeners.py", "--tracks",
          Surroundings.sample + "/tracks.jsonl", "--seed", "20", "--listeners", "300", "--out", out,
        ])

      #expect(outcome.status == 0, "\(outcome.err)")
      #expect(try readBytes(out) == readBytes(Surroundings.sample + "/events.tsv"))
    }
  }
}
