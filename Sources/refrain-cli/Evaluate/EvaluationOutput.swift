import Evaluation
import Foundation

/// How evaluations show what they found: a table for people, one object for programs.
enum EvaluationOutput {
  /// Writes a line on standard error.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A row a measure: name, mean, 95% interval.
  static func table(_ metrics: [(name: String, value: MetricSummary)]) {
    for metric in metrics {
      let interval = metric.value.interval
      print(
        padded(metric.name) + number(metric.value.mean)
          + "  [\(number(interval.lowerBound)), \(number(interval.upperBound))]")
    }
  }

  /// A row a figure.
  static func table(_ figures: [(name: String, value: Double)]) {
    for figure in figures { print(padded(figure.name) + number(figure.value)) }
  }

  /// The fields of measures, each an object of mean and interval.
  static func fields(_ metrics: [(name: String, value: MetricSummary)]) -> [(String, String)] {
    metrics.map { metric in
      let interval = metric.value.interval
      return (
        metric.name,
        object([
          ("mean", String(metric.value.mean)), ("low", String(interval.lowerBound)),
          ("high", String(interval.upperBound)),
        ])
      )
    }
  }

  /// A JSON object of values that are JSON already.
  static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { quoted($0.0) + ": " + $0.1 }.joined(separator: ", ") + "}"
  }

  /// A JSON string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 18 - name.count))
  }

  private static func number(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return String(rounded)
  }
}
