import Foundation
import JSON
import MusicAgent
import TestSupport
import Testing

@testable import MusicBench
@testable import Rewards

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

  @Test func whatAStandInGotSaysSo() throws {
    var scores = BenchPageTests.scores("run", [0, 1])
    #expect(!BenchPage([scores]).html.contains("simulated"))
    scores.isSimulated = true
    let page = BenchPage([scores]).html
    #expect(page.contains("run (simulated)") && page.contains("stand-in for a language model"))
    #expect(try BenchScores(json: scores.json).isSimulated)
    #expect(try !BenchScores(json: BenchPageTests.scores("run", [1]).json).isSimulated)
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

  /// A browser lays the page out without a horizontal scroll bar at both widths and in both colors, in
  /// which its text stands out, and every link leads to a section.
  @Test(.enabled(if: browser != nil, "there is no chromium here"), arguments: ["light", "dark"])
  func aBrowserShowsItWideAndNarrow(scheme: String) throws {
    let browser = try #require(BenchPageTests.browser)
    try TemporaryFolder.use { folder in
      let path = try folder.file("frames.html", BenchPageTests.measuring(BenchPageTests.page))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: browser)
      process.arguments =
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
          "--user-data-dir=" + folder.path("profile"), "file://" + path,
        ] + (scheme == "dark" ? ["--blink-settings=preferredColorScheme=0"] : [])
      let output = Pipe()
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      let start = try #require(text.range(of: "<output>"), "the browser measured nothing")
      let end = try #require(text.range(of: "</output>"))
      let measured = try JSONValue(parsing: text[start.upperBound..<end.lowerBound])
      for width in ["1280", "390"] {
        let page = try #require(measured[width])
        #expect(page["overflow"] == 0, "\(width), \(scheme)")
        #expect(page["dead_links"] == 0, "\(width), \(scheme)")
        #expect((page["contrast"]?.number ?? 0) > 7, "\(width), \(scheme): \(page)")
        #expect(page["is_dark"] == .bool(scheme == "dark"), "\(width), \(scheme)")
        #expect((page["focusable"]?.number ?? 0) > 10, "\(width), \(scheme): \(page)")
      }
    }
  }

  /// A page with frames of both widths that show a page, and a script that measures them.
  private static func measuring(_ page: String) -> String {
    let inner = page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let frames = [1280, 390].map {
      "<iframe id=\"w\($0)\" style=\"width:\($0)px;height:900px;border:0\" srcdoc=\"\(inner)\"></iframe>"
    }
    return """
      <!doctype html><meta name="color-scheme" content="light dark"><body>\(frames.joined())<script>
      function light(color) {
        return color.match(/[0-9.]+/g).slice(0, 3).map(c => c / 255)
          .map(c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      }
      onload = () => {
        const result = {};
        for (const width of [1280, 390]) {
          const page = document.getElementById("w" + width).contentDocument;
          const style = getComputedStyle(page.body);
          const [a, b] = [light(style.color), light(style.backgroundColor)];
          result[width] = {
            overflow: page.documentElement.scrollWidth - page.documentElement.clientWidth,
            dead_links: [...page.querySelectorAll("nav a")]
              .filter(link => !page.querySelector(link.getAttribute("href"))).length,
            contrast: Math.round((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) * 100) / 100,
            is_dark: b < a,
            focusable: page.querySelectorAll("a[href],summary,[tabindex='0']").length,
          };
        }
        const output = document.createElement("output");
        output.textContent = JSON.stringify(result);
        document.body.append(output);
      };
      </script>
      """
  }
}
