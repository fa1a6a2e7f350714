import JSON
import MusicAgent
import Rewards

/// An answer to look at: what was asked, what came, and why it is worth so little.
struct WorstCase {
  private let trajectory: Trajectory
  private let report: RewardReport?

  init(_ trajectory: Trajectory, _ report: RewardReport?) {
    self.trajectory = trajectory
    self.report = report
  }

  var html: String {
    let total = report.map { HTML.number($0.total) } ?? "–"
    let request = HTML.escaped(String(trajectory.request.prefix(300)))
    return "<details><summary>\(total) · \(HTML.escaped(trajectory.task ?? "")) · \(request)"
      + "</summary>\(earlier)\(reasons)\(answer)\(calls)</details>"
  }

  private var earlier: String {
    guard !trajectory.earlier.isEmpty else { return "" }
    let turns = trajectory.earlier.map { "<li>\(HTML.escaped($0))</li>" }.joined()
    return "<p>Before:</p><ol>\(turns)</ol>"
  }

  private var reasons: String {
    guard let report else { return "" }
    var lines = report.components.map { component in
      let value = component.value.map { HTML.number($0) } ?? "–"
      return "<li>\(component.name.rawValue) \(value): \(HTML.escaped(component.reason))</li>"
    }
    if !report.isGateOpen { lines.append("<li>gate: \(HTML.escaped(report.gateReason))</li>") }
    return "<ul>\(lines.joined())</ul>"
  }

  private var answer: String {
    let songs = trajectory.songs.prefix(30).map { song in
      "<li>\(HTML.escaped(song.title)) · \(HTML.escaped(song.artists)) "
        + "<small>\(HTML.escaped(song.id))</small></li>"
    }
    return "<p>\(HTML.escaped(String(trajectory.text.prefix(2000))))</p><ol>\(songs.joined())</ol>"
      + trajectory.problems.map { "<p class=\"note\">\(HTML.escaped($0))</p>" }.joined()
  }

  private var calls: String {
    guard !trajectory.calls.isEmpty else { return "" }
    let text = trajectory.calls.map { call in
      "\(call.name) \(call.arguments)\n  \(call.answer.prefix(600))"
    }.joined(separator: "\n")
    return "<pre tabindex=\"0\">\(HTML.escaped(text))</pre>"
  }
}
