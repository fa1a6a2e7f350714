public import JSON
import MusicAgent

extension RewardTask {
  /// The task as an object; what is empty is left out.
  public var json: JSONValue {
    var writer = MemberWriter()
    writer.add("id", id)
    writer.add("request", request)
    writer.add("earlier", earlier)
    writer.add(expectation.member.name, expectation.member.value)
    writer.add("rules", rules, \.json)
    writer.add("shown", shown)
    writer.add("gold", gold, \.json)
    if isEveryKeptSongRight { writer.add("every_kept_song_is_right", true) }
    writer.add("listener", listener)
    writer.add("likes", likes)
    writer.add("held_out", heldOut)
    if needsNoTool { writer.add("needs_no_tool", true) }
    writer.add("fewest_calls", fewestCalls)
    return writer.json
  }

  /// The task that an object stands for. Unknown members are ignored; only `id` and `request` must
  /// be there, and without an expectation ten songs are wanted.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue) throws(ShapeError) {
    let reader = MemberReader(json, "")
    try reader.requireObject()
    self.init(
      id: try reader.text("id"), request: try reader.text("request"),
      expectation: try Expectation(reader, json))
    earlier = try reader.texts("earlier")
    rules = try reader.list("rules", TaskRule.init(json:at:))
    shown = try reader.texts("shown")
    gold = try reader.list("gold", Gold.init(json:at:))
    isEveryKeptSongRight = try reader.flag("every_kept_song_is_right") ?? false
    listener = try reader.optionalText("listener")
    likes = try reader.texts("likes")
    heldOut = try reader.texts("held_out")
    needsNoTool = try reader.flag("needs_no_tool") ?? false
    fewestCalls = try reader.whole("fewest_calls")
    if let fewestCalls, !(0...1000).contains(fewestCalls) {
      throw ShapeError(path: "fewest_calls", detail: "is \(fewestCalls); it must be in 0...1000.")
    }
  }
}

extension RewardTask.Gold {
  /// The id alone when it answers best, else the id and the grade.
  var json: JSONValue {
    grade == 1 ? .string(track) : ["track": .string(track), "grade": .number(grade)]
  }

  init(json: JSONValue, at path: String) throws(ShapeError) {
    if let track = json.text {
      self.init(track)
      return
    }
    let reader = MemberReader(json, path)
    try reader.requireObject()
    let grade = try reader.number("grade") ?? 1
    guard grade > 0, grade <= 1 else {
      throw ShapeError(
        path: "\(path).grade", detail: "is \(grade); it must be above 0 and at most 1.")
    }
    self.init(try reader.text("track"), grade: grade)
  }
}

extension RewardTask.Expectation {
  /// The most songs that a task may want.
  static let maximumSongs = 1000

  var member: JSONValue.Member {
    switch self {
    case .songs(let count): .init("songs", .integer(Int64(count)))
    case .refusal(let count): .init("refusal", .integer(Int64(count)))
    case .words: .init("words", true)
    case .fact(let fact):
      .init(
        "fact",
        [
          "kind": .string(fact.kind.rawValue),
          "answers": .array(fact.answers.map(JSONValue.string)),
        ])
    }
  }

  init(_ reader: MemberReader, _ json: JSONValue) throws(ShapeError) {
    func count(_ name: String, from minimum: Int) throws(ShapeError) -> Int? {
      guard let value = json[name], value != .null else { return nil }
      return try Shape<Int>.integer(minimum...RewardTask.Expectation.maximumSongs)
        .decode(value, name)
    }
    if let value = json["fact"], value != .null {
      let inner = MemberReader(value, "fact")
      try inner.requireObject()
      let kind: RewardTask.Fact.Kind = try inner.requiredChoice("kind")
      let answers = try inner.texts("answers")
      guard !answers.isEmpty else {
        throw ShapeError(
          path: "fact.answers", detail: "must have every right answer, such as [\"1994\"].")
      }
      self = .fact(RewardTask.Fact(kind, answers: answers))
    } else if let offered = try count("refusal", from: 0) {
      self = .refusal(offering: offered)
    } else if try reader.flag("words") == true {
      self = .words
    } else {
      self = .songs(try count("songs", from: 1) ?? 10)
    }
  }
}
