/// A report as a picture: the frontier of cost and utility, and the rate of calls by popularity; one
/// SVG file, no script in it.
public struct BoundaryPlot: Sendable {
  private let report: BoundaryReport

  /// A picture of a report.
  public init(_ report: BoundaryReport) { self.report = report }

  private static let (width, height) = (960.0, 420.0)
  private static let (top, bottom) = (56.0, 360.0)
  private static let frontier = (left: 70.0, right: 540.0)
  private static let rate = (left: 640.0, right: 930.0)

  /// The file's text.
  public var svg: String {
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(BoundaryPlot.width)) "
        + "\(Int(BoundaryPlot.height))\" font-family=\"sans-serif\" font-size=\"12\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
      BoundaryPlot.text(BoundaryPlot.frontier.left, 24, title, size: 15),
    ]
    lines += frontierLines + rateLines
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  private var title: String {
    let kind = report.isSimulated ? "simulated: " : ""
    return kind + report.models.joined(separator: ", ") + ", \(report.requests.count) requests"
  }

  // MARK: The frontier

  private var frontierLines: [String] {
    let points = report.learnedFrontier + report.popularityFrontier
    let costs = points.map(\.cost) + report.policies.map(\.cost)
    let utilities = points.map(\.utility) + report.policies.map(\.utility)
    let maximum = max(1e-9, (costs.max() ?? 1) * 1.05)
    let low = max(0, (utilities.min() ?? 0) - 0.05)
    let high = min(1, max((utilities.max() ?? 1) + 0.05, low + 0.05))
    let (left, right) = BoundaryPlot.frontier
    func x(_ cost: Double) -> Double { left + cost / maximum * (right - left) }
    func y(_ utility: Double) -> Double {
      BoundaryPlot.bottom
        - (utility - low) / (high - low) * (BoundaryPlot.bottom - BoundaryPlot.top)
    }
    func line(_ points: [BoundaryReport.Point], _ color: String) -> String {
      let path = points.map { "\(short(x($0.cost))),\(short(y($0.utility)))" }
      return "<polyline points=\"\(path.joined(separator: " "))\" fill=\"none\" "
        + "stroke=\"\(color)\" stroke-width=\"2\"/>"
    }
    var lines = BoundaryPlot.frame(left, right)
    for step in 0...4 {
      let share = Double(step) / 4
      lines.append(
        BoundaryPlot.text(
          x(maximum * share), BoundaryPlot.bottom + 18, short(maximum * share), anchor: "middle"))
      let utility = low + (high - low) * share
      lines.append(BoundaryPlot.text(left - 8, y(utility) + 4, short(utility), anchor: "end"))
    }
    lines.append(line(report.popularityFrontier, "#c98a1b"))
    lines.append(line(report.learnedFrontier, "#0b63c5"))
    for policy in report.policies {
      lines.append(
        "<circle cx=\"\(short(x(policy.cost)))\" cy=\"\(short(y(policy.utility)))\" r=\"4\" "
          + "fill=\"#222\"/>")
      let isRight = policy.cost > maximum * 0.7
      lines.append(
        BoundaryPlot.text(
          x(policy.cost) + (isRight ? -7 : 7), y(policy.utility) - 6, policy.name,
          anchor: isRight ? "end" : "start"))
    }
    lines.append(
      BoundaryPlot.text(
        (left + right) / 2, BoundaryPlot.height - 14, "cost", anchor: "middle"))
    lines.append(BoundaryPlot.text(left, BoundaryPlot.top - 10, "utility"))
    return lines
  }

  // MARK: The rate of calls

  private var rateLines: [String] {
    let (left, right) = BoundaryPlot.rate
    let width = (right - left) / Double(max(1, report.deciles.count))
    func y(_ share: Double) -> Double {
      BoundaryPlot.bottom - share * (BoundaryPlot.bottom - BoundaryPlot.top)
    }
    var lines = BoundaryPlot.frame(left, right)
    for (number, decile) in report.deciles.enumerated() {
      let start = left + Double(number) * width
      lines.append(
        "<rect x=\"\(short(start + 2))\" y=\"\(short(y(decile.toolShare)))\" "
          + "width=\"\(short(width - 4))\" "
          + "height=\"\(short(BoundaryPlot.bottom - y(decile.toolShare)))\" fill=\"#0b63c5\"/>")
      lines.append(
        "<circle cx=\"\(short(start + width / 2))\" cy=\"\(short(y(1 - decile.enoughShare)))\" "
          + "r=\"4\" fill=\"#fff\" stroke=\"#222\"/>")
    }
    for step in 0...4 {
      let share = Double(step) / 4
      lines.append(BoundaryPlot.text(left - 8, y(share) + 4, short(share), anchor: "end"))
    }
    lines.append(
      BoundaryPlot.text(left, BoundaryPlot.top - 10, "tools called; ring: memory not enough"))
    lines.append(
      BoundaryPlot.text(
        (left + right) / 2, BoundaryPlot.height - 14, "tenths by popularity, least known first",
        anchor: "middle"))
    return lines
  }

  // MARK: Pieces

  private static func frame(_ left: Double, _ right: Double) -> [String] {
    [
      "<path d=\"M\(left) \(top)V\(bottom)H\(right)\" fill=\"none\" stroke=\"#999\"/>"
    ]
  }

  private static func text(
    _ x: Double, _ y: Double, _ words: String, anchor: String = "start", size: Int = 12
  ) -> String {
    let escaped = words.map { letter -> String in
      switch letter {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(letter)
      }
    }.joined()
    return "<text x=\"\((x * 10).rounded() / 10)\" y=\"\((y * 10).rounded() / 10)\" "
      + "text-anchor=\"\(anchor)\" font-size=\"\(size)\">\(escaped)</text>"
  }

  private func short(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
