import Evaluation
import JSON
import MusicAgent
import MusicBench
import Refrain
import Rewards

/// The files of a bench, and that they belong together.
enum BenchFiles {
  // MARK: Tasks

  /// The tasks of a file.
  ///
  /// - Throws: `ShapeError` for a file without tasks, or with two of one id.
  static func tasks(at path: String) throws -> [BenchTask] {
    let tasks = try JSONLines.values(at: path, format: "A task is an object with id and request.") {
      (json) throws(ShapeError) in try BenchTask(json: json)
    }
    guard !tasks.isEmpty else { throw ShapeError(path: path, detail: "has no tasks.") }
    var seen: Set<String> = []
    for task in tasks where !seen.insert(task.task.id).inserted {
      throw ShapeError(path: path, detail: "has two tasks \"\(task.task.id)\".")
    }
    return tasks
  }

  /// Those of one part, or all.
  ///
  /// - Throws: `ShapeError` when there are none.
  static func tasks(
    _ tasks: [BenchTask], of path: String, part: BenchPart?
  ) throws(ShapeError) -> [BenchTask] {
    guard let part else { return tasks }
    let chosen = tasks.filter { $0.part == part }
    guard !chosen.isEmpty else {
      throw ShapeError(path: path, detail: "has no tasks of the part \(part.rawValue).")
    }
    return chosen
  }

  /// Demands that tasks were made from a bundle's catalog, as far as they say from which.
  static func demand(
    _ tasks: [BenchTask], of path: String, areFrom engine: MusicEngine
  ) throws(ShapeError) {
    let made = Set(tasks.compactMap(\.catalog))
    guard !made.isEmpty, made != [BenchIdentity.catalog(engine)] else { return }
    throw ShapeError(
      path: path,
      detail:
        "was made from other tracks than the bundle has, so what is right may be another thing. "
        + "Name the bundle that it was made from, or make tasks of this one.")
  }

  // MARK: Answers

  /// The lines of a run.
  static func lines(at path: String) throws -> [BenchAnswer] {
    try JSONLines.values(at: path, format: "An answer is an object with request and songs.") {
      (json) throws(ShapeError) in try BenchAnswer(json: json)
    }
  }

  /// The answers of a file to tasks, of which at least one has one.
  static func answers(at path: String, to tasks: [BenchTask]) throws -> [Trajectory] {
    let answers = try lines(at: path)
    guard !answers.isEmpty else { throw ShapeError(path: path, detail: "has no answers.") }
    try demand(answers, of: path, areTo: tasks, advice: "Name the tasks that it answers.")
    return answers.map(\.trajectory)
  }

  /// Demands that each answer is to one of the tasks, and no two to one.
  static func demand(
    _ answers: [BenchAnswer], of path: String, areTo tasks: [BenchTask], advice: String
  ) throws(ShapeError) {
    let byID = Dictionary(tasks.map { ($0.task.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for answer in answers {
      guard let id = answer.trajectory.task else {
        throw ShapeError(path: path, detail: "has an answer that does not say to which task.")
      }
      guard let task = byID[id], answer.answers(task) else {
        let difference = byID[id] == nil ? "is none of them" : "differs"
        throw ShapeError(
          path: path, detail: "has answers to other tasks: \"\(id)\" \(difference). \(advice)")
      }
      guard seen.insert(id).inserted else {
        throw ShapeError(path: path, detail: "has two answers to the task \"\(id)\".")
      }
    }
  }

  // MARK: Scores

  /// The scores of a file.
  ///
  /// - Throws: `ShapeError` for a file without any.
  static func scores(at path: String) throws -> BenchScores {
    let all = try JSONLines.values(at: path, format: "Scores are one object.") {
      (json) throws(ShapeError) in try BenchScores(json: json)
    }
    guard all.count == 1 else {
      throw ShapeError(path: path, detail: "must be one object, as bench score writes it.")
    }
    guard !all[0].scores.isEmpty else { throw ShapeError(path: path, detail: "has no scores.") }
    return all[0]
  }

  /// The scores of files, all for the same tasks.
  static func scoresForTheSameTasks(at paths: [String]) throws -> [BenchScores] {
    let runs = try paths.map { try scores(at: $0) }
    for (path, run) in zip(paths, runs) where !run.areForTheTasks(of: runs[0]) {
      throw ShapeError(
        path: path,
        detail:
          "scores other tasks than \(paths[0]). Score the runs with the same --tasks and --part.")
    }
    return runs
  }
}
