import Foundation
import IndexFile
import JSON
import MusicCatalog
import MusicTools
import Primitives
import TestSupport
import Testing

/// Real catalogs that are not part of the repository.
@Suite(.timeLimit(.minutes(10)))
struct RealCatalogTests {
  private static let files = ["cpcd/tracks.tsv", "netease/songs.tsv"].map {
    (Surroundings.data ?? "") + "/" + $0
  }
  static let isPresent = files.allSatisfy(fileExists)

  /// Every how many tracks one is taken: a debug build takes minutes for all.
  private static let step: Int = {
    #if DEBUG
      10
    #else
      1
    #endif
  }()

  @Test(.enabled(if: isPresent, "needs cpcd/ and netease/ in $REFRAIN_DATA or ../shared/data"))
  func tracksDrawnFromRealCatalogsAreFoundByTitleAndArtist() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("real.refrain")
      let tracks = [
        "CPCD": try await imported(
          folder, bundle, "cpcd/tracks.tsv", "id=1,title=2,artist=3,album=4", ", "),
        "NetEase": try await imported(
          folder, bundle, "netease/songs.tsv", "id=1,title=2,artist=3", "|"),
      ]
      let step = RealCatalogTests.step
      #expect(tracks["CPCD"]?.count == (15_418 + step - 1) / step)
      #expect(tracks["NetEase"]?.count == (38_553 + step - 1) / step)
      // Words alone are judged: no vectors and no model are needed.
      try CommandFixture.write("small.json", in: folder)
      try await folder.successfully("build", bundle, "--recipe", folder.path("small.json"))

      let judge = try TitleJudge(bundle: bundle)
      var generator = SplitMix64(seed: 2026)
      for (name, tracks) in tracks.sorted(by: { $0.key < $1.key }) {
        var shares = Shares()
        for _ in 0..<300 {
          let track = tracks[generator.below(tracks.count)]
          let words = track.title + " " + track.artists.map(\.name).joined(separator: " ")
          let rank = try judge.rank(of: track, asking: words)
          if rank == nil { print("\(name): not in the top 3: \(words)") }
          shares.count(rank)
        }
        print("\(name), title and artist: \(shares)")
        #expect(shares.inTopThree >= 297, "seed 2026, \(name): \(shares)")
      }
      try otherScript(tracks["NetEase"] ?? [], judge, &generator)
    }
  }

  /// Titles of either script asked for in the other.
  private func otherScript(
    _ tracks: [TrackRecord], _ judge: TitleJudge, _ generator: inout SplitMix64
  ) throws {
    for script in ChineseScript.allCases {
      let convertible = tracks.filter {
        $0.language == nil && isHan($0.title) && script.converting($0.title) != nil
      }
      var shares = Shares()
      for _ in 0..<300 {
        let track = convertible[generator.below(convertible.count)]
        let text = track.title + " " + track.artists.map(\.name).joined(separator: " ")
        let words = script.converting(text) ?? text
        let rank = try judge.rank(of: track, asking: words)
        if rank == nil { print("\(script): not in the top 3: \(words) for \(text)") }
        shares.count(rank)
      }
      print("NetEase, \(convertible.count) titles asked for in \(script) script: \(shares)")
      #expect(shares.inTopThree >= 297, "seed 2026, \(script): \(shares)")
    }
  }

  /// Han and no kana, whose words are not those of Chinese.
  private func isHan(_ title: String) -> Bool {
    title.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      && !title.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) }
  }

  /// Imports a file with the command, and gives its tracks as the file has them.
  private func imported(
    _ folder: TemporaryFolder, _ bundle: String, _ file: String, _ map: String, _ separator: String
  ) async throws -> [TrackRecord] {
    let source = try #require(Surroundings.data) + "/" + file
    let lines = try String(contentsOfFile: source, encoding: .utf8).split(separator: "\n")
    let chosen = stride(from: 1, to: lines.count, by: RealCatalogTests.step).map { lines[$0] }
    let path = try folder.file(
      "chosen.tsv", ([lines[0]] + chosen).joined(separator: "\n") + "\n")
    try await folder.successfully(
      "import", bundle, "--tracks", path, "--map", map, "--separator", separator)
    return chosen.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return TrackRecord(
        id: cells[0], title: cells[1].trimmingCharacters(in: .whitespaces),
        artists: cells[2].components(separatedBy: separator).map {
          ArtistCredit(name: $0.trimmingCharacters(in: .whitespaces))
        })
    }
  }
}
