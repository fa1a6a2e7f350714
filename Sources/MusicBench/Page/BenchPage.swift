import Evaluation
import MusicAgent
import Rewards

/// The report of one or more runs as one page: no script, no network, no other file.
public struct BenchPage: Sendable {
  private let runs: [BenchScores]

  /// A page of runs over the same tasks, in the order in which they are shown.
  public init(_ runs: [BenchScores]) { self.runs = runs }

  /// The page.
  public var html: String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">
    <title>Bench of music agents</title><style>\(PageStyle.css)</style></head><body>
    <header><h1>Bench of music agents</h1><p>\(lead)</p>
    <nav aria-label="Sections">\(navigation)</nav></header><main>
    \(section("table", "Systems", overview))
    \(section("parts", "Components", bars))
    \(section("frontier", "Cost and quality", FrontierChart(runs).svg))
    \(section("slices", "Slices", slices))
    \(section("pairs", "Paired comparison", pairs))
    \(judged.isEmpty ? "" : section("judge", "A judge beside", judge))
    \(section("worst", "Worst cases", worst))
    </main></body></html>

    """
  }

  private static let sections = [
    ("table", "Systems"), ("parts", "Components"), ("frontier", "Cost and quality"),
    ("slices", "Slices"), ("pairs", "Paired comparison"), ("worst", "Worst cases"),
  ]

  private var navigation: String {
    (judged.isEmpty ? BenchPage.sections : BenchPage.sections + [("judge", "A judge beside")]).map {
      "<a href=\"#\($0.0)\">\($0.1)</a>"
    }.joined(separator: "\n")
  }

  private var lead: String {
    let tasks = runs.map(\.scores.count).max() ?? 0
    let simulated = runs.contains(where: \.isSimulated)
    return "\(runs.count) systems, \(tasks) tasks. Every figure is a mean over tasks from 0 to 1 "
      + "with its interval at 95 % by bootstrap; a dash is where nothing can be said."
      + (simulated
        ? " Systems marked simulated have a stand-in for a language model: what they get says "
          + "nothing of any real one." : "")
  }

  private func section(_ id: String, _ title: String, _ body: String) -> String {
    "<section id=\"\(id)\" aria-labelledby=\"\(id)-title\"><h2 id=\"\(id)-title\">\(title)</h2>"
      + "\n\(body)</section>"
  }

  // MARK: Systems

  private var overview: String {
    let head = ["system", "total", "rightness", "gate open", "calls", "tokens"]
    let rows = runs.map { run in
      let scores = run.scores
      return [
        HTML.escaped(run.title), cell(scores.map(\.report.total)),
        cell(scores.map(\.report.rightness)),
        cell(scores.map { $0.report.isGateOpen ? 1 : 0 }),
        HTML.number(mean(scores.map { Double($0.report.calls) }), digits: 2),
        HTML.number(mean(scores.map { Double($0.tokens) }), digits: 1),
      ]
    }
    return table(head, rows)
      + table(
        ["system"] + RewardComponent.Name.allCases.map(BenchPage.title),
        runs.map { run in
          [HTML.escaped(run.title)]
            + RewardComponent.Name.allCases.map { cell(values(of: $0, run)) }
        })
  }

  private static func title(_ name: RewardComponent.Name) -> String {
    name.rawValue.map { $0 == "_" ? " " : String($0) }.joined()
  }

  private func values(of name: RewardComponent.Name, _ run: BenchScores) -> [Double] {
    run.scores.compactMap { $0.report[name]?.value }
  }

  private func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private func cell(_ values: [Double]) -> String {
    guard !values.isEmpty else { return "–" }
    let summary = MetricSummary(values: values)
    return
      "\(HTML.number(summary.mean)) <small>\(HTML.number(summary.interval.lowerBound, digits: 2))–"
      + "\(HTML.number(summary.interval.upperBound, digits: 2))</small>"
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    let headings = head.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let lines = rows.map { row in
      "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><thead>"
      + "<tr>\(headings)</tr></thead><tbody>\(lines.joined(separator: "\n"))</tbody></table></div>"
  }

  // MARK: A judge

  private var judged: [BenchScores] {
    runs.filter { run in run.scores.contains { $0.judged != nil } }
  }

  /// Grades of a model, and how they go with what was measured without one.
  private var judge: String {
    let names = RewardComponent.Name.allCases
    let rows = judged.map { run -> [String] in
      let verdicts = run.scores.compactMap(\.judged)
      let agreement = JudgeAgreement(run)
      return [
        HTML.escaped(run.title), cell(verdicts.compactMap(\.value)),
        String(verdicts.count { $0.value != nil }),
        String(verdicts.count { if case .abstained = $0 { true } else { false } }),
        String(verdicts.count { if case .failed = $0 { true } else { false } }),
        agreement.total.map { HTML.number($0, digits: 2) } ?? "–",
      ] + names.map { agreement.components[$0].map { HTML.number($0, digits: 2) } ?? "–" }
    }
    let head =
      ["system", "grade", "graded", "abstained", "failed", "with total"]
      + names.map { "with " + BenchPage.title($0) }
    return
      "<p>A language model graded the answers by a rubric, from 0 to 1, without knowing what is "
      + "right. No other figure contains its grades. \"With\" is Spearman's rank correlation.</p>"
      + table(head, rows)
  }

  // MARK: Components

  private var bars: String {
    let charts = RewardComponent.Name.allCases.map { name in
      let bars = runs.enumerated().map { place, run -> String in
        let values = values(of: name, run)
        return bar(run.title, values.isEmpty ? nil : mean(values), place)
      }
      return "<div><h3>\(BenchPage.title(name))</h3>\(bars.joined(separator: "\n"))</div>"
    }
    return "<div class=\"bars\">\(charts.joined(separator: "\n"))</div>"
  }

  private func bar(_ name: String, _ value: Double?, _ place: Int) -> String {
    let width = HTML.number((value ?? 0) * 100, digits: 1)
    return "<div class=\"bar\"><span>\(HTML.escaped(name))</span><span><i style=\"width:\(width)%;"
      + "background:\(PageStyle.color(place))\"></i></span><span>"
      + "\(value.map { HTML.number($0) } ?? "–")</span></div>"
  }

  // MARK: Slices

  private var slices: String {
    var order: [String] = []
    var values: [String: [String]] = [:]
    for slice in runs.flatMap({ $0.scores.flatMap(\.slices) }) {
      if values[slice.dimension] == nil { order.append(slice.dimension) }
      if values[slice.dimension]?.contains(slice.value) != true {
        values[slice.dimension, default: []].append(slice.value)
      }
    }
    return order.map { dimension in
      let names = values[dimension]!.sorted { ($0.count, $0) < ($1.count, $1) }
      let rows = names.map { value -> [String] in
        let slice = BenchScore.Slice(dimension: dimension, value: value)
        let counts = runs.map { run in run.scores.count { $0.slices.contains(slice) } }
        return [HTML.escaped(value), String(counts.max() ?? 0)]
          + runs.map { run in
            cell(run.scores.filter { $0.slices.contains(slice) }.map(\.report.total))
          }
      }
      let head = [HTML.escaped(dimension), "tasks"] + runs.map { HTML.escaped($0.title) }
      return "<details\(dimension == "family" ? " open" : "")><summary>By "
        + "\(HTML.escaped(dimension))</summary>\(table(head, rows))</details>"
    }.joined(separator: "\n")
  }

  // MARK: Pairs

  private var pairs: String {
    guard let first = runs.first, runs.count > 1 else {
      return "<p>One run alone has nothing to be compared with.</p>"
    }
    let totals = Dictionary(
      first.scores.map { ($0.report.task, $0.report.total) }, uniquingKeysWith: { one, _ in one })
    let rows = runs.dropFirst().map { run -> [String] in
      let differences = run.scores.compactMap { score in
        totals[score.report.task].map { $0 - score.report.total }
      }
      let test = SignTest(differences)
      return [
        HTML.escaped(run.title), String(test.wins), String(test.losses), String(test.ties),
        HTML.number(mean(differences)), test.p < 0.001 ? "below 0.001" : HTML.number(test.p),
      ]
    }
    return "<p>\(HTML.escaped(first.title)) against each other system, task by task: where its "
      + "total is higher, lower and the same, and the chance of so uneven a count between equals "
      + "(sign test, both sides).</p>"
      + table(["against", "better", "worse", "same", "mean difference", "p"], rows)
  }

  // MARK: Worst cases

  private var worst: String {
    runs.map { run in
      let reports = Dictionary(
        run.scores.map { ($0.report.task, $0.report) }, uniquingKeysWith: { one, _ in one })
      let cases = run.worst.map { WorstCase($0, reports[$0.task ?? ""]).html }
      return "<h3>\(HTML.escaped(run.title))</h3>\(cases.joined(separator: "\n"))"
    }.joined(separator: "\n")
  }
}
