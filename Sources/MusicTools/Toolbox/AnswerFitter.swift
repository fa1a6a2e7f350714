import JSON

/// Makes an answer fit a budget: first without details, then with fewer entries, at last as a frame;
/// and says what was left out.
///
/// What is a detail stands in the shape of the output (`Field`'s `detail`), so every tool is cut by
/// the same rules.
struct AnswerFitter {
  /// The output's form.
  let schema: Schema
  /// Names that lead to the list whose end is cut: ["hits"], ["artists", "tracks"].
  let entries: [String]
  let budget: TokenBudget
  /// What to do for the rest, in a sentence.
  let hint: String

  /// The property that says what was left out.
  static let note = "left_out"
  static let property = Schema.Property(
    name: note, documentation: "What was left out to keep to max_tokens, and how to get it.",
    schema: .string(maximumLength: 1 << 12, choices: []), isRequired: false, defaultValue: nil)

  /// An answer that was cut, and how many entries it kept; nil when none had to go.
  struct Fitted {
    var value: JSONValue
    var kept: Int?
  }

  /// The answer, cut as far as it must be.
  func fit(_ value: JSONValue) -> Fitted {
    if budget.holds(value) { return Fitted(value: value) }
    var slim = value
    var dropped: [String] = []
    for level in stride(from: AnswerFitter.highestDetail(of: schema), to: 0, by: -1) {
      slim = AnswerFitter.without(detail: level, slim, schema, &dropped)
      let noted = noting(slim, dropped, cut: nil)
      if budget.holds(noted) { return Fitted(value: noted) }
    }
    let count = AnswerFitter.maximumCount(slim, at: entries[...])
    for frame in [slim, bare(slim, &dropped)] {
      let kept = largest(below: count) {
        noting(AnswerFitter.cut(frame, at: entries[...], to: $0), dropped, cut: ($0, count))
      }
      guard let kept else { continue }
      let cut = AnswerFitter.cut(frame, at: entries[...], to: kept)
      return Fitted(value: noting(cut, dropped, cut: (kept, count)), kept: kept)
    }
    return Fitted(value: noting(AnswerFitter.frame(schema), [], cut: (0, count)), kept: 0)
  }

  // MARK: Details

  private static func highestDetail(of schema: Schema) -> Int {
    switch schema {
    case .array(let element, _): highestDetail(of: element)
    case .object(let properties):
      properties.reduce(0) { max($0, $1.detail, highestDetail(of: $1.schema)) }
    default: 0
    }
  }

  /// The value without properties of that detail; their names are noted.
  private static func without(
    detail level: Int, _ value: JSONValue, _ schema: Schema, _ dropped: inout [String]
  ) -> JSONValue {
    switch (value, schema) {
    case (.array(let elements), .array(let element, _)):
      return .array(elements.map { without(detail: level, $0, element, &dropped) })
    case (.object(let members), .object(let properties)):
      var kept: [JSONValue.Member] = []
      for member in members {
        guard let property = properties.first(where: { $0.name == member.name }) else {
          kept.append(member)
          continue
        }
        if property.detail == level, !property.isRequired {
          if !dropped.contains(member.name) { dropped.append(member.name) }
        } else {
          kept.append(
            .init(member.name, without(detail: level, member.value, property.schema, &dropped)))
        }
      }
      return .object(kept)
    default: return value
    }
  }

  // MARK: Entries

  private static func maximumCount(_ value: JSONValue, at path: ArraySlice<String>) -> Int {
    guard let name = path.first, case .array(let elements)? = value[name] else { return 0 }
    return path.count == 1
      ? elements.count : elements.reduce(0) { max($0, maximumCount($1, at: path.dropFirst())) }
  }

  private static func cut(
    _ value: JSONValue, at path: ArraySlice<String>, to count: Int
  ) -> JSONValue {
    guard let name = path.first, case .object(var members) = value,
      let place = members.firstIndex(where: { $0.name == name }),
      case .array(let elements) = members[place].value
    else { return value }
    members[place].value = .array(
      path.count == 1
        ? Array(elements.prefix(count))
        : elements.map { cut($0, at: path.dropFirst(), to: count) })
    return .object(members)
  }

  /// The largest number below `count` whose answer fits, by halving; nil when not even none fits.
  private func largest(below count: Int, _ answer: (Int) -> JSONValue) -> Int? {
    guard budget.holds(answer(0)) else { return nil }
    var (low, high) = (0, max(1, count))
    while low + 1 < high {
      let middle = (low + high) / 2
      if budget.holds(answer(middle)) { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: The frame

  /// Without what may be absent at the top, save the list of entries.
  private func bare(_ value: JSONValue, _ dropped: inout [String]) -> JSONValue {
    guard case .object(let members) = value, case .object(let properties) = schema else {
      return value
    }
    let required = Set(properties.filter(\.isRequired).map(\.name) + entries.prefix(1))
    dropped += members.map(\.name).filter { !required.contains($0) && !dropped.contains($0) }
    return .object(members.filter { required.contains($0.name) })
  }

  /// The least that has the form: empty lists, zeros.
  private static func frame(_ schema: Schema) -> JSONValue {
    switch schema {
    case .string(_, let choices): .string(choices.first ?? "")
    case .integer(let range): .integer(Int64(range.lowerBound))
    case .number(let range): .number(range.lowerBound)
    case .boolean: false
    case .array: .array([])
    case .dictionary: .object([])
    case .object(let properties):
      .object(properties.filter(\.isRequired).map { .init($0.name, frame($0.schema)) })
    }
  }

  // MARK: Saying so

  private func noting(
    _ value: JSONValue, _ dropped: [String], cut: (kept: Int, count: Int)?
  ) -> JSONValue {
    guard case .object(let members) = value else { return value }
    var parts: [String] = []
    if !dropped.isEmpty { parts.append(dropped.joined(separator: ", ")) }
    if let cut, cut.count > cut.kept {
      parts.append("the last \(cut.count - cut.kept) of \(cut.count) \(entries.last ?? "entries")")
    }
    let text = parts.isEmpty ? "everything" : parts.joined(separator: "; ")
    return .object(members + [.init(AnswerFitter.note, .string("\(text). \(hint)"))])
  }
}
