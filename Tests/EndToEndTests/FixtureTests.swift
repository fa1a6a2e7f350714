import Foundation
import JSON
import MusicTools
import Testing

struct FixtureTests {
  static let python = Programs.find("python3")

  private func tracks() throws -> [JSONValue] {
    let text = try String(contentsOfFile: samplePath + "/tracks.jsonl", encoding: .utf8)
    return try text.split(separator: "\n").map { line in try JSONValue(parsing: line) }
  }

  @Test("The sample catalog has as many tracks, artists and languages as it promises")
  func counts() throws {
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

  @Test("Each track is dated, described and tagged with a genre, a mood and its decade")
  func descriptions() throws {
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

  @Test("An artist is written the same way wherever it is credited")
  func artists() throws {
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

  @Test("The listening events are of 300 listeners and of the catalog's tracks")
  func events() throws {
    let ids = Set(try tracks().compactMap { $0["id"]?.text })
    let text = try String(contentsOfFile: samplePath + "/events.tsv", encoding: .utf8)
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.allSatisfy { $0.count == 4 && ids.contains($0[1]) && Int($0[3]) != nil })
    #expect(Set(rows.map { $0[0] }).count == 300)
    #expect(Set(rows.map { $0[2] }) == ["play", "like", "skip", "dislike", "playlist"])
  }

  @Test(
    "The simulated events come out of their generator byte for byte",
    .enabled(if: python != nil, "needs python3"))
  func regenerated() async throws {
    try await Workshop.run { workshop in
      let out = workshop.path("events.tsv")
      let program = try RunningProgram(
        try #require(FixtureTests.python),
        [
          packageRoot + "/Fixtures/simulate_listeners.py", "--tracks",
          samplePath + "/tracks.jsonl", "--seed", "20", "--listeners", "300", "--out", out,
        ], in: workshop)
      let outcome = try await program.outcome()
      #expect(outcome.status == 0, "\(outcome.err)")
      let expected = try Data(contentsOf: URL(fileURLWithPath: samplePath + "/events.tsv"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: out)) == expected)
    }
  }
}
