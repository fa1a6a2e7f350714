public import JSON
public import Refrain

/// One tool that a model can call: a Swift type whose arguments and output are typed, with schema,
/// decoder and documentation from one declaration.
public protocol MusicTool: Sendable {
  /// What the model gives.
  associatedtype Arguments: Sendable
  /// What it gets.
  associatedtype Output: Sendable

  /// The tool's name, of `[a-z_]`.
  static var name: String { get }
  /// One or two sentences: what it does, and when to use a sibling instead.
  static var summary: String { get }
  /// Whether it leaves everything as it was.
  static var isReadOnly: Bool { get }
  /// The form of the arguments.
  static var arguments: ObjectShape<Arguments> { get }
  /// The form of the output.
  static var output: ObjectShape<Output> { get }
  /// Names that lead to the list in the output whose end is cut when the answer must be short.
  static var entries: [String] { get }
  /// The same of an output that has nothing in that list.
  static var otherEntries: [String] { get }
  /// The field of the output that tells where to go on, kept however short the answer must be.
  static var continuation: String? { get }
  /// What a model can do to get what was left out, in a sentence.
  static var restHint: String { get }

  /// The most tokens of the answer to these arguments.
  static func budget(for arguments: Arguments) -> TokenBudget

  /// The output for a caller who sees only the first `kept` entries: whatever in it tells where to
  /// go on must tell so from there.
  static func shortened(_ output: Output, to kept: Int) -> Output

  /// Hears that only the first `kept` entries of an output were passed on.
  static func noteCut(_ output: Output, to kept: Int, on engine: MusicEngine)

  /// Does the work.
  ///
  /// - Throws: `ToolError`, which tells the model what to do next.
  func call(_ arguments: Arguments, on engine: MusicEngine) async throws(ToolError) -> Output
}

extension MusicTool {
  /// Tools read unless they say otherwise.
  public static var isReadOnly: Bool { true }

  /// Nothing is cut unless the tool says what.
  public static var entries: [String] { [] }

  /// There is one list.
  public static var otherEntries: [String] { [] }

  /// Nothing tells where to go on unless the tool says what.
  public static var continuation: String? { nil }

  /// More tokens give more.
  public static var restHint: String { "Raise max_tokens for it." }

  /// As much as usual.
  public static func budget(for arguments: Arguments) -> TokenBudget {
    TokenBudget(TokenBudget.usual)
  }

  /// Outputs that do not tell where to go on stay as they are.
  public static func shortened(_ output: Output, to kept: Int) -> Output { output }

  /// Nothing is remembered of what was passed on.
  public static func noteCut(_ output: Output, to kept: Int, on engine: MusicEngine) {}

  /// The form of an answer: the output's, and a note on what was left out.
  static var answerSchema: Schema { .object(output.properties + [AnswerFitter.property]) }
}

/// Arguments with which the caller says how long the answer may be.
public protocol BudgetedArguments: Sendable {
  /// The most tokens of the answer.
  var maximumTokens: Int { get }
}

extension MusicTool where Arguments: BudgetedArguments {
  /// What the caller says.
  public static func budget(for arguments: Arguments) -> TokenBudget {
    TokenBudget(arguments.maximumTokens)
  }
}

/// Why a tool gave no output, in words for the model.
public struct ToolError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Code: String, Sendable {
    /// There is no tool of that name.
    case unknownTool = "unknown_tool"
    /// The arguments are not JSON, or not of the tool's form.
    case invalidArguments = "invalid_arguments"
    /// An id or a name that the catalog does not have.
    case notFound = "not_found"
    /// The bundle cannot answer.
    case unavailable
  }

  /// What kind of failure it is.
  public var code: Code
  /// What is wrong.
  public var message: String
  /// What to do next.
  public var hint: String

  /// An error.
  public init(_ code: Code, _ message: String, hint: String) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  /// The error with as much of its message and hint as the budget holds, the hint first.
  func fitting(_ budget: TokenBudget) -> ToolError {
    if budget.holds(json) { return self }
    var short = self
    // What is wrong is worth more than what to do: a beginning of it goes last.
    let ways = [(\ToolError.message, ToolError.minimumMessage), (\.hint, 0), (\.message, 0)]
    for (path, minimum) in ways {
      let text = Array(self[keyPath: path])
      var (low, high) = (min(minimum, text.count), text.count)
      while low < high {
        let middle = (low + high + 1) / 2
        short[keyPath: path] = String(text.prefix(middle)) + "…"
        if budget.holds(short.json) { low = middle } else { high = middle - 1 }
      }
      short[keyPath: path] = String(text.prefix(low)) + "…"
      if budget.holds(short.json) { break }
    }
    return short
  }

  /// Characters of a message that outlast a hint.
  private static let minimumMessage = 60

  /// Message and hint.
  public var description: String { "\(message) \(hint)" }

  /// The error as the model reads it.
  public var json: JSONValue {
    [
      "error": [
        "code": .string(code.rawValue), "message": .string(message), "hint": .string(hint),
      ]
    ]
  }
}
