/// Recall against queries a second as a picture: one SVG file, no script in it.
public struct VectorPlot: Sendable {
  /// What is written above it.
  public var title: String
  /// Points in the order of their beams.
  public var points: [(recall: Double, queriesASecond: Double)]

  /// A plot of a sweep.
  public init(title: String, reports: [VectorReport]) {
    self.title = title
    points = reports.map { ($0.recall, $0.queriesASecond) }
  }

  /// The file's text. Queries a second are on a logarithmic scale.
  public var svg: String {
    let (width, height, left, right, top, bottom) = (640.0, 420.0, 80.0, 24.0, 40.0, 56.0)
    // The axis begins at a multiple of a twentieth and always shows something.
    let worst = points.map(\.recall).min() ?? 0.9
    let low = max(0, min(0.95, (worst * 20).rounded(.down) / 20))
    let decades = VectorPlot.decades(points.map(\.queriesASecond))
    func x(_ recall: Double) -> Double {
      left + (recall - low) / (1 - low) * (width - left - right)
    }
    func y(_ decade: Double) -> Double {
      let share = (decade - Double(decades.lowerBound)) / Double(decades.count - 1)
      return height - bottom - share * (height - top - bottom)
    }
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" "
        + "font-family=\"sans-serif\" font-size=\"13\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
      "<text x=\"\(left)\" y=\"24\" font-size=\"15\">\(VectorPlot.escaped(title))</text>",
    ]
    for step in 0...5 {
      let recall = low + (1 - low) * Double(step) / 5
      let label = VectorPlot.short(recall)
      lines.append(
        "<path d=\"M\(x(recall)) \(top)V\(height - bottom)\" stroke=\"#ddd\"/>"
          + "<text x=\"\(x(recall))\" y=\"\(height - bottom + 18)\" text-anchor=\"middle\">"
          + "\(label)</text>")
    }
    for decade in decades {
      let position = y(Double(decade))
      lines.append(
        "<path d=\"M\(left) \(position)H\(width - right)\" stroke=\"#ddd\"/>"
          + "<text x=\"\(left - 8)\" y=\"\(position + 4)\" text-anchor=\"end\">"
          + "1\(String(repeating: "0", count: decade))</text>")
    }
    let marks = points.map { (x($0.recall), y(VectorPlot.log10($0.queriesASecond))) }
    let path = marks.map { "\(VectorPlot.short($0.0)),\(VectorPlot.short($0.1))" }
      .joined(separator: " ")
    lines.append(
      "<polyline points=\"\(path)\" fill=\"none\" stroke=\"#0b63c5\" stroke-width=\"2\"/>")
    lines += marks.map {
      "<circle cx=\"\(VectorPlot.short($0.0))\" cy=\"\(VectorPlot.short($0.1))\" r=\"3.5\" "
        + "fill=\"#0b63c5\"/>"
    }
    lines.append(
      "<text x=\"\((left + width - right) / 2)\" y=\"\(height - 14)\" text-anchor=\"middle\">"
        + "recall</text>")
    lines.append(
      "<text x=\"18\" y=\"\(height / 2)\" text-anchor=\"middle\" "
        + "transform=\"rotate(-90 18 \(height / 2))\">queries a second, one thread</text>")
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  /// Whole powers of ten around the values, at least two of them.
  private static func decades(_ values: [Double]) -> ClosedRange<Int> {
    let low = Int(log10(values.min() ?? 1).rounded(.down))
    let high = Int(log10(values.max() ?? 10).rounded(.up))
    return max(0, low)...max(max(0, low) + 1, high)
  }

  /// To about twelve digits, without a mathematics library.
  static func log10(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    // ln m = 2 artanh((m - 1) / (m + 1)) converges quickly for a significand of 1..<2.
    let ratio = (value.significand - 1) / (value.significand + 1)
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 41, by: 2) {
      sum += term / odd
      term *= ratio * ratio
    }
    let ln2 = 0.693_147_180_559_945_3
    let ln10 = 2.302_585_092_994_046
    return (2 * sum + Double(value.exponent) * ln2) / ln10
  }

  private static func short(_ value: Double) -> String {
    String((value * 1_000).rounded() / 1_000)
  }

  private static func escaped(_ text: String) -> String {
    String(
      text.flatMap { (character: Character) -> [Character] in
        switch character {
        case "&": Array("&amp;")
        case "<": Array("&lt;")
        case ">": Array("&gt;")
        default: [character]
        }
      })
  }
}
