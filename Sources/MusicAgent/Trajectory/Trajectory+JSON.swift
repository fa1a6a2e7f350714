import ChatModels
public import JSON

extension Trajectory {
  /// The version of the form, which a line says first.
  public static let version = 1

  /// The turn as a line of JSON; what is empty is left out.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [.init("version", .integer(Int64(Trajectory.version)))]
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(.init(name, value)) }
    }
    func list<Element>(
      _ name: String, _ elements: [Element], _ value: (Element) -> JSONValue
    ) {
      if !elements.isEmpty { add(name, .array(elements.map(value))) }
    }
    add("task", task.map(JSONValue.string))
    add("request", .string(request))
    list("earlier", earlier, JSONValue.string)
    add("listener", listener.map(JSONValue.string))
    list("shown", shown, JSONValue.string)
    if !model.isEmpty { add("model", .string(model)) }
    add("plan", plan.map { .string($0.rawValue) })
    add("route", .string(route.rawValue))
    list("reading", reading) { $0 }
    list("tools", tools, JSONValue.string)
    list("messages", messages, \.json)
    list("replies", replies, \.json)
    list("calls", calls, \.json)
    list("verdicts", verdicts, \.json)
    if !text.isEmpty { add("text", .string(text)) }
    add("songs", .array(songs.map(\.json)))
    if usage != TokenUsage() { add("usage", usage.json) }
    if cost != .zero { add("cost_trillionths", .integer(cost.trillionths)) }
    if seconds != 0 { add("seconds", .number(seconds)) }
    list("problems", problems, JSONValue.string)
    return .object(members)
  }

  /// The turn that an object stands for. Unknown members are ignored; only `request` and `songs`
  /// must be there, so that other agents' answers can be scored.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue) throws(ShapeError) {
    let reader = MemberReader(json, "")
    try reader.requireObject()
    if let version = json["version"], version.integer != Trajectory.version {
      throw ShapeError(
        path: "version", detail: "must be \(Trajectory.version), not \(version.compact).")
    }
    self.init(request: try reader.text("request"))
    task = try reader.optionalText("task")
    earlier = try reader.texts("earlier")
    listener = try reader.optionalText("listener")
    shown = try reader.texts("shown")
    model = try reader.optionalText("model") ?? ""
    plan = try reader.choice("plan")
    route = try reader.choice("route") ?? .engine
    reading = try reader.list("reading") { element, _ in element }
    messages = try reader.list("messages") { (element, path) throws(ShapeError) in
      try ChatMessage(json: element, at: path)
    }
    tools = try reader.texts("tools")
    replies = try reader.list("replies") { (element, path) throws(ShapeError) in
      try Reply(json: element, at: path)
    }
    calls = try reader.list("calls") { (element, path) throws(ShapeError) in
      try Call(MemberReader(element, path))
    }
    verdicts = try reader.list("verdicts") { (element, path) throws(ShapeError) in
      try Verdict(MemberReader(element, path))
    }
    text = try reader.optionalText("text") ?? ""
    guard json["songs"] != nil else {
      throw ShapeError(path: "songs", detail: "is required: an array, empty for none.")
    }
    songs = try reader.list("songs") { (element, path) throws(ShapeError) in
      try Song(MemberReader(element, path))
    }
    if let usage = json["usage"] { self.usage = try TokenUsage(json: usage) }
    cost = Money(trillionths: Int64(try reader.whole("cost_trillionths") ?? 0))
    seconds = try reader.number("seconds") ?? 0
    problems = try reader.texts("problems")
  }
}

extension Trajectory.Song {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(id)), .init("title", .string(title)), .init("artists", .string(artists)),
    ]
    if !note.isEmpty { members.append(.init("note", .string(note))) }
    return .object(members)
  }

  init(_ reader: MemberReader) throws(ShapeError) {
    try reader.requireObject()
    self.init(
      id: try reader.optionalText("id") ?? "", title: try reader.optionalText("title") ?? "",
      artists: try reader.optionalText("artists") ?? "",
      note: try reader.optionalText("note") ?? "")
  }
}

extension Trajectory.Verdict {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("title", .string(title)), .init("artists", .string(artists)),
      .init("outcome", .string(outcome.rawValue)),
    ]
    if let track { members.append(.init("track", .string(track))) }
    if confidence != 0 { members.append(.init("confidence", .number(confidence))) }
    if !reason.isEmpty { members.append(.init("reason", .string(reason))) }
    return .object(members)
  }

  init(_ reader: MemberReader) throws(ShapeError) {
    try reader.requireObject()
    self.init(
      title: try reader.optionalText("title") ?? "",
      artists: try reader.optionalText("artists") ?? "",
      outcome: try reader.requiredChoice("outcome"),
      track: try reader.optionalText("track"), confidence: try reader.number("confidence") ?? 0,
      reason: try reader.optionalText("reason") ?? "")
  }
}

extension Trajectory.Call {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(name)), .init("arguments", .string(arguments)),
      .init("answer", .string(answer)),
    ]
    if isError { members.append(.init("is_error", true)) }
    return .object(members)
  }

  init(_ reader: MemberReader) throws(ShapeError) {
    try reader.requireObject()
    self.init(
      name: try reader.text("name"), arguments: try reader.optionalText("arguments") ?? "",
      answer: try reader.optionalText("answer") ?? "", isError: try reader.flag("is_error") ?? false
    )
  }
}
