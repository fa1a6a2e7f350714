import MusicNames
import Refrain

/// How well names were resolved.
public struct ResolveReport: Sendable {
  /// One kind of question.
  public struct Row: Sendable {
    /// What kind.
    public let name: String
    /// How many questions there were.
    public internal(set) var count = 0
    /// How many verdicts were right.
    public internal(set) var right = 0
    /// How many verdicts said that something was found, and it was something else, or nothing was
    /// there to be found.
    public internal(set) var misled = 0
    /// The sum of the confidences.
    public internal(set) var confidence = 0.0

    /// The share of right verdicts.
    public var accuracy: Double { count == 0 ? 0 : Double(right) / Double(count) }
  }

  /// The kinds of questions, in the order of their first question.
  public private(set) var rows: [Row] = []
  /// Verdicts by tenths of confidence, lowest first: how many, the mean confidence and the share of
  /// right ones.
  public private(set) var bins = Array(
    repeating: (count: 0, confidence: 0.0, right: 0), count: 10)

  private var squares = 0.0
  /// Each verdict's features, and whether it was right.
  package private(set) var outcomes: [ConfidenceFit.Outcome] = []
  /// Each verdict in a line: kind of question, what was asked, the verdict, whether it was right.
  public private(set) var verdicts: [String] = []

  init() {}

  mutating func add(
    _ name: String, _ query: NameQuery, _ resolution: NameResolution, isRight: Bool
  ) {
    outcomes.append(.init(features: resolution.features, isRight: isRight))
    let said = [
      name, query.title, query.artist, resolution.status.rawValue,
      String(resolution.confidence), resolution.track?.title, resolution.artist,
      isRight ? "right" : resolution.status.isFound ? "misled" : "missed",
    ]
    verdicts.append(
      said.map { ($0 ?? "").replacing("\t", with: " ") }.joined(separator: "\t"))
    squares +=
      (resolution.confidence - (isRight ? 1 : 0)) * (resolution.confidence - (isRight ? 1 : 0))
    let index = rows.firstIndex { $0.name == name } ?? rows.count
    if index == rows.count { rows.append(Row(name: name)) }
    rows[index].count += 1
    rows[index].confidence += resolution.confidence
    if isRight { rows[index].right += 1 }
    if !isRight, resolution.status.isFound { rows[index].misled += 1 }
    let bin = min(9, max(0, Int(resolution.confidence * 10)))
    bins[bin].count += 1
    bins[bin].confidence += resolution.confidence
    if isRight { bins[bin].right += 1 }
  }

  /// The expected calibration error: how far confidence and accuracy are apart, bin by bin, weighted
  /// by verdicts; 0 is perfect. Guo et al., "On calibration of modern neural networks", 2017.
  public var calibrationError: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return 0 }
    return bins.reduce(0.0) { $0 + abs($1.confidence - Double($1.right)) } / Double(total)
  }

  /// The mean squared difference between confidence and outcome (Brier 1950); 0 is perfect, and
  /// always saying the mean accuracy a gives a(1 - a).
  public var brierScore: Double {
    overall.count == 0 ? 0 : squares / Double(overall.count)
  }

  /// All questions as one.
  public var overall: Row {
    rows.reduce(into: Row(name: "all")) { sum, row in
      sum.count += row.count
      sum.right += row.right
      sum.misled += row.misled
      sum.confidence += row.confidence
    }
  }
}
