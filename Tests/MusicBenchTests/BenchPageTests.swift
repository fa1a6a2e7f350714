import Foundation
import JSON
import MusicAgent
import MusicBench
import Rewards
import TestSupport
import Testing

@Suite struct BenchPageTests {
  private static let hostile = "<script>alert(1)</script>\"'&\u{202E}\0"

  private static func scores(_ system: String, _ totals: [Double]) -> BenchScores {
    let scores = totals.enumerated().map { place, total in
      var task = RewardTask(id: "t\(place)", request: hostile)
      task.rules = [.allTags([hostile])]
      let report = RewardReport(
        task: task.id,
        components: RewardComponent.Name.allCases.map {
          RewardComponent($0, $0 == .personalization ? nil : total, reason: hostile)
        }, isGateOpen: total > 0, gateReason: total > 0 ? "" : hostile, total: total,
        rightness: total, calls: place % 3)
      let bench = BenchTask(
        task, family: .requests, kind: hostile, part: .test, language: hostile, source: "s")
      return BenchScore(bench, report, Trajectory(request: hostile))
    }
    var worst = Trajectory(request: hostile, earlier: [hostile])
    worst.task = "t0"
    worst.text = hostile
    worst.songs = [.init(id: hostile, title: hostile, artists: hostile)]
    worst.calls = [.init(name: hostile, arguments: hostile, answer: hostile, isError: true)]
    worst.problems = [hostile]
    return BenchScores(system: system, scores: scores, worst: [worst])
  }

  private static let page = BenchPage([
    scores("one " + hostile, [0, 0.5, 1, 0.75]), scores("two", [0.25, 0.5, 0.5, 0.25]),
  ]).html

  @Test func everythingFromOutsideIsEscaped() {
    let page = BenchPageTests.page
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"))
    #expect(!page.contains("\u{202E}") && !page.contains("\0"))
  }

  @Test func thePageAsksNobodyForAnything() {
    let page = BenchPageTests.page
    for word in ["http:", "https:", "src=", "url(", "@import", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func elementsAreClosedInOrder() throws {
    var open: [Substring] = []
    let void: Set<Substring> = ["meta", "!doctype", "line", "polyline"]
    for piece in BenchPageTests.page.split(separator: "<").dropFirst() {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      let name = tag.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "\n" }).first ?? ""
      if tag.hasPrefix("/") {
        #expect(open.popLast() == name)
      } else if !tag.hasSuffix("/"), !void.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func scoresComeBackFromTheirJSON() throws {
    let scores = BenchPageTests.scores("x", [0, 1])
    #expect(try BenchScores(json: JSONValue(parsing: scores.json.compact)) == scores)
  }

  @Test func theSignTestIsThatOfTheTables() {
    #expect(SignTest([]).p == 1)
    // 8 of 10: 2 x (1 + 10 + 45) / 1024.
    let test = SignTest(Array(repeating: 1, count: 8) + [-1, -1, 0, 0])
    #expect((test.wins, test.losses, test.ties) == (8, 2, 2))
    #expect(abs(test.p - 112.0 / 1024) < 1e-12)
    #expect(SignTest(Array(repeating: 1, count: 2000)).p < 1e-100)
    #expect(SignTest([1, -1]).p == 1)
  }

  private static let browser = Surroundings.program("chromium")

  /// A browser lays the page out without a horizontal scroll bar at both widths and in both colors.
  @Test(.enabled(if: browser != nil, "there is no chromium here"))
  func aBrowserShowsItWideAndNarrow() async throws {
    let browser = try #require(BenchPageTests.browser)
    try TemporaryFolder.use { folder in
      let path = try folder.file("report.html", BenchPageTests.page)
      for width in [1280, 390] {
        for scheme in ["light", "dark"] {
          let picture = folder.path("\(width)-\(scheme).png")
          let process = Process()
          process.executableURL = URL(fileURLWithPath: browser)
          process.arguments =
            [
              "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
              "--user-data-dir=" + folder.path("profile-\(width)-\(scheme)"),
              "--window-size=\(width),900", "--screenshot=" + picture, "file://" + path,
            ] + (scheme == "dark" ? ["--blink-settings=preferredColorScheme=0"] : [])
          process.standardError = FileHandle.nullDevice
          process.standardOutput = FileHandle.nullDevice
          try process.run()
          process.waitUntilExit()
          let bytes = try Data(contentsOf: URL(fileURLWithPath: picture))
          #expect(bytes.count > 10_000, "\(width) \(scheme)")
        }
      }
    }
  }
}
