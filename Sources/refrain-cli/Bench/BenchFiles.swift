import Evaluation
import JSON
import MusicAgent
import MusicBench
import Rewards

/// The files of a bench.
enum BenchFiles {
  /// The tasks of a file, all or those of one part.
  static func tasks(at path: String, part: BenchPart?) throws -> [BenchTask] {
    let tasks = try JSONLines.values(at: path, format: "A task is an object with id and request.") {
      (json) throws(ShapeError) in try BenchTask(json: json)
    }
    var seen: Set<String> = []
    for task in tasks where !seen.insert(task.task.id).inserted {
      throw ShapeError(path: path, detail: "has two tasks \"\(task.task.id)\".")
    }
    return tasks.filter { part == nil || $0.part == part }
  }

  /// The answers of a file.
  static func trajectories(at path: String) throws -> [Trajectory] {
    try JSONLines.values(at: path, format: "An answer is an object with request and songs.") {
      (json) throws(ShapeError) in try Trajectory(json: json)
    }
  }

  /// The scores of a file.
  static func scores(at path: String) throws -> BenchScores {
    let all = try JSONLines.values(at: path, format: "Scores are one object.") {
      (json) throws(ShapeError) in try BenchScores(json: json)
    }
    guard all.count == 1 else {
      throw ShapeError(path: path, detail: "must be one object, as bench score writes it.")
    }
    return all[0]
  }
}
