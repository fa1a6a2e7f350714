import JSON
import MusicAgent

/// What a judge said of one answer.
public enum JudgeVerdict: Sendable, Equatable {
  /// A grade, 1...5, and why.
  case graded(Int, reason: String)
  /// The judge knows too little of the songs or the facts to grade them.
  case abstained(reason: String)
  /// The judge was not reached, or did not say what it was asked to.
  case failed(reason: String)

  /// The grades that there are.
  public static let grades = 1...5

  /// The grade on the scale of all other figures, 0...1; nil without one.
  public var value: Double? {
    guard case .graded(let grade, _) = self else { return nil }
    let span = Double(JudgeVerdict.grades.upperBound - JudgeVerdict.grades.lowerBound)
    return Double(grade - JudgeVerdict.grades.lowerBound) / span
  }

  /// What a model's reply says: the JSON object in it, whatever stands around.
  init(reply: String) {
    guard let start = reply.firstIndex(of: "{"), let end = reply.lastIndex(of: "}"), start < end,
      let json = try? JSONValue(parsing: reply[start...end])
    else {
      self = .failed(reason: "The reply is no JSON object: \(reply.prefix(80))")
      return
    }
    let reason = String((json["reason"]?.text ?? "").prefix(400))
    switch json["grade"] {
    case .null?: self = .abstained(reason: reason)
    case let grade?:
      guard let number = grade.integer, let number = Int(exactly: number),
        JudgeVerdict.grades.contains(number)
      else {
        self = .failed(reason: "The grade is \(grade.compact.prefix(40)), not 1...5 or null.")
        return
      }
      self = .graded(number, reason: reason)
    case nil: self = .failed(reason: "The reply has no grade.")
    }
  }
}

extension JudgeVerdict {
  var json: JSONValue {
    switch self {
    case .graded(let grade, let reason):
      ["grade": .integer(Int64(grade)), "reason": .string(reason)]
    case .abstained(let reason): ["grade": .null, "reason": .string(reason)]
    case .failed(let reason): ["failure": .string(reason)]
    }
  }

  init(json: JSONValue, at path: String) throws(ShapeError) {
    let reader = MemberReader(json, path)
    try reader.requireObject()
    if let failure = try reader.optionalText("failure") {
      self = .failed(reason: failure)
      return
    }
    let reason = try reader.optionalText("reason") ?? ""
    guard let grade = try reader.whole("grade") else {
      self = .abstained(reason: reason)
      return
    }
    guard JudgeVerdict.grades.contains(grade) else {
      throw ShapeError(path: reader.path("grade"), detail: "must be 1...5, not \(grade).")
    }
    self = .graded(grade, reason: reason)
  }
}
