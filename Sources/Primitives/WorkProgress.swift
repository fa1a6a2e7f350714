/// How far long work has come.
public struct WorkProgress: Sendable, Equatable {
  /// What is under way: a stage of a build, the path of a file.
  public var stage: String
  /// How much of it is done, and of how much, in a unit of the stage's own; both 0 when that is not
  /// known.
  public var done: Int, total: Int
  /// What else there is to say, such as the loss of a training.
  public var detail: String?

  /// A step.
  public init(stage: String, done: Int, total: Int, detail: String? = nil) {
    self.stage = stage
    self.done = done
    self.total = total
    self.detail = detail
  }
}
