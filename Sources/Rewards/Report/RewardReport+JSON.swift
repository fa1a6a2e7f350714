public import JSON
import MusicAgent

extension RewardReport {
  /// The report as an object. A component of which nothing can be said has the value null.
  public var json: JSONValue {
    var writer = MemberWriter()
    writer.add("task", task)
    writer.add("total", total)
    writer.add("gate", isGateOpen)
    if !gateReason.isEmpty { writer.add("gate_reason", gateReason) }
    writer.add("rightness", rightness)
    writer.add("calls", calls)
    writer.add(
      "components",
      .object(
        components.map { component in
          let value = component.value.map(JSONValue.number) ?? .null
          return .init(
            component.name.rawValue, ["value": value, "reason": .string(component.reason)])
        }))
    return writer.json
  }

  /// The report that an object stands for. Unknown members are ignored.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue) throws(ShapeError) {
    let reader = MemberReader(json, "")
    try reader.requireObject()
    func share(_ name: String) throws(ShapeError) -> Double {
      try RewardReport.share(try reader.number(name) ?? 0, name)
    }
    var components: [RewardComponent] = []
    if let parts = json["components"], parts != .null {
      let inner = MemberReader(parts, "components")
      try inner.requireObject()
      for name in RewardComponent.Name.allCases {
        guard let part = parts[name.rawValue] else { continue }
        let place = inner.path(name.rawValue)
        let fields = MemberReader(part, place)
        try fields.requireObject()
        var value = try fields.number("value")
        if let known = value { value = try RewardReport.share(known, "\(place).value") }
        components.append(
          RewardComponent(name, value, reason: try fields.optionalText("reason") ?? ""))
      }
    }
    self.init(
      task: try reader.text("task"), components: components,
      isGateOpen: try reader.flag("gate") ?? false,
      gateReason: try reader.optionalText("gate_reason") ?? "", total: try share("total"),
      rightness: try share("rightness"), calls: max(0, try reader.whole("calls") ?? 0))
  }

  private static func share(_ value: Double, _ place: String) throws(ShapeError) -> Double {
    guard (0...1).contains(value) else {
      throw ShapeError(path: place, detail: "is \(value); it must be in 0...1.")
    }
    return value
  }
}
