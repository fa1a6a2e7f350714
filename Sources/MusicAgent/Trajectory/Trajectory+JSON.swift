import ChatModels
public import JSON
import Primitives

extension Trajectory {
  /// The version of the form, which a line says first.
  public static let version = 1

  /// The turn as a line of JSON; what is empty is left out.
  public var json: JSONValue {
    var writer = MemberWriter()
    writer.add("version", Trajectory.version)
    writer.add("task", task)
    writer.add("request", request)
    writer.add("earlier", earlier)
    writer.add("listener", listener)
    writer.add("shown", shown)
    writer.add("model", model.nonEmpty)
    writer.add("plan", plan?.rawValue)
    writer.add("route", route.rawValue)
    writer.add("reading", reading) { $0 }
    writer.add("tools", tools)
    writer.add("messages", messages, \.json)
    writer.add("replies", replies, \.json)
    writer.add("calls", calls, \.json)
    writer.add("verdicts", verdicts, \.json)
    writer.add("text", text.nonEmpty)
    writer.add("songs", .array(songs.map(\.json)))
    if usage != TokenUsage() { writer.add("usage", usage.json) }
    if cost != .zero { writer.add("cost_trillionths", .integer(cost.trillionths)) }
    if seconds != 0 { writer.add("seconds", seconds) }
    writer.add("problems", problems)
    return writer.json
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
    messages = try reader.list("messages") { (message, path) throws(ShapeError) in
      try ChatMessage(json: message, at: path)
    }
    tools = try reader.texts("tools")
    replies = try reader.list("replies", Reply.init(json:at:))
    calls = try reader.list("calls", Call.init(json:at:))
    verdicts = try reader.list("verdicts", Verdict.init(json:at:))
    text = try reader.optionalText("text") ?? ""
    guard json["songs"] != nil else {
      throw ShapeError(path: "songs", detail: "is required: an array, empty for none.")
    }
    songs = try reader.list("songs", Song.init(json:at:))
    if let usage = json["usage"] { self.usage = try TokenUsage(json: usage) }
    cost = Money(trillionths: Int64(try reader.whole("cost_trillionths") ?? 0))
    seconds = try reader.number("seconds") ?? 0
    problems = try reader.texts("problems")
  }
}

extension Trajectory.Song {
  var json: JSONValue {
    var writer = MemberWriter()
    writer.add("id", id)
    writer.add("title", title)
    writer.add("artists", artists)
    writer.add("note", note.nonEmpty)
    return writer.json
  }

  init(json: JSONValue, at place: String) throws(ShapeError) {
    let reader = MemberReader(json, place)
    try reader.requireObject()
    self.init(
      id: try reader.optionalText("id") ?? "", title: try reader.optionalText("title") ?? "",
      artists: try reader.optionalText("artists") ?? "",
      note: try reader.optionalText("note") ?? "")
  }
}

extension Trajectory.Verdict {
  var json: JSONValue {
    var writer = MemberWriter()
    writer.add("title", title)
    writer.add("artists", artists)
    writer.add("outcome", outcome.rawValue)
    writer.add("track", track)
    if confidence != 0 { writer.add("confidence", confidence) }
    writer.add("reason", reason.nonEmpty)
    return writer.json
  }

  init(json: JSONValue, at place: String) throws(ShapeError) {
    let reader = MemberReader(json, place)
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
    var writer = MemberWriter()
    writer.add("name", name)
    writer.add("arguments", arguments)
    writer.add("answer", answer)
    if isError { writer.add("is_error", true) }
    return writer.json
  }

  init(json: JSONValue, at place: String) throws(ShapeError) {
    let reader = MemberReader(json, place)
    try reader.requireObject()
    self.init(
      name: try reader.text("name"), arguments: try reader.optionalText("arguments") ?? "",
      answer: try reader.optionalText("answer") ?? "", isError: try reader.flag("is_error") ?? false
    )
  }
}
