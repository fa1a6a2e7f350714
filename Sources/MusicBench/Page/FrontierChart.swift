import Rewards

/// Calls a task against rightness, a point a system; those that no other beats in both are joined.
struct FrontierChart {
  private struct Point {
    var name: String
    var cost: Double
    var quality: Double
    var place: Int
  }

  private let points: [Point]
  private let right: Double

  init(_ runs: [BenchScores]) {
    points = runs.enumerated().compactMap { place, run in
      guard !run.scores.isEmpty else { return nil }
      let count = Double(run.scores.count)
      return Point(
        name: run.title,
        cost: run.scores.reduce(0) { $0 + Double($1.report.calls) } / count,
        quality: run.scores.reduce(0) { $0 + $1.report.rightness } / count, place: place)
    }
    right = max(1, points.map(\.cost).max() ?? 1) * 1.1
  }

  private static let width = 720.0
  private static let height = 340.0

  var svg: String {
    let axes =
      "<line x1=\"50\" y1=\"290\" x2=\"700\" y2=\"290\" stroke=\"currentColor\"/>"
      + "<line x1=\"50\" y1=\"20\" x2=\"50\" y2=\"290\" stroke=\"currentColor\"/>"
      + "<text x=\"330\" y=\"330\">calls a task</text><text x=\"4\" y=\"14\">rightness</text>"
      + "<text x=\"44\" y=\"308\">0</text><text x=\"660\" y=\"308\">\(HTML.number(right, digits: 1))"
      + "</text><text x=\"20\" y=\"295\">0</text><text x=\"20\" y=\"28\">1</text>"
    let frontier = points.filter { point in
      !points.contains {
        $0.cost <= point.cost && $0.quality >= point.quality
          && ($0.cost, $0.quality) != (point.cost, point.quality)
      }
    }.sorted { ($0.cost, $0.quality) < ($1.cost, $1.quality) }
    let line = frontier.map { "\(x($0)),\(y($0))" }.joined(separator: " ")
    let dots = points.map { point in
      "<circle cx=\"\(x(point))\" cy=\"\(y(point))\" r=\"6\" fill=\"\(PageStyle.color(point.place))\">"
        + "<title>\(HTML.escaped(point.name))</title></circle>"
    }
    // Numbers beside them, for whoever does not tell the colors apart.
    let numbers = neighbors.map { group in
      "<text x=\"\(x(group[0], by: 9))\" y=\"\(y(group[0], by: 5))\">"
        + group.map { String($0.place + 1) }.joined(separator: ", ") + "</text>"
    }
    let legend = points.map { point in
      "<li><span style=\"color:\(PageStyle.color(point.place))\">●</span> "
        + "\(HTML.escaped(point.name)): \(HTML.number(point.cost, digits: 2)) calls, rightness "
        + "\(HTML.number(point.quality))</li>"
    }
    return
      "<svg viewBox=\"0 -20 \(Int(FrontierChart.width)) \(Int(FrontierChart.height) + 20)\" role=\"img\" "
      + "aria-label=\"Calls a task against rightness\">\(axes)<polyline points=\"\(line)\" "
      + "fill=\"none\" stroke=\"var(--line)\" stroke-width=\"2\"/>\(dots.joined())\(numbers.joined())</svg>"
      + "<ol>\(legend.joined(separator: "\n"))</ol>"
  }

  private func x(_ point: Point, by offset: Double = 0) -> String {
    HTML.number(50 + offset + point.cost / right * 640, digits: 1)
  }

  private func y(_ point: Point, by offset: Double = 0) -> String {
    HTML.number(290 + offset - point.quality * 265, digits: 1)
  }

  /// The points, those together whose numbers would stand on each other.
  private var neighbors: [[Point]] {
    var groups: [[Point]] = []
    for point in points {
      let place = groups.firstIndex { group in
        abs(group[0].cost - point.cost) / right * 640 < 45
          && abs(group[0].quality - point.quality) * 265 < 16
      }
      if let place { groups[place].append(point) } else { groups.append([point]) }
    }
    return groups
  }
}
