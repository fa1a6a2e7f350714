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
  /// The field that tells where to go on, which stays.
  var continuation: String?
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
  ///
  /// - Parameter shortened: the answer for who sees only so many entries; the same unless given.
  func fit(_ value: JSONValue, shortened: ((Int) -> JSONValue)? = nil) -> Fitted {
    if budget.holds(value) { return Fitted(value: value) }
    var slim = value
    var dropped: [String] = []
    let levels = Array(stride(from: AnswerFitter.highestDetail(of: schema), to: 0, by: -1))
    for level in levels {
      slim = AnswerFitter.without(detail: level, slim, schema, &dropped)
      let noted = noting(slim, dropped, cut: nil)
      if budget.holds(noted) { return Fitted(value: noted) }
    }
    let count = AnswerFitter.maximumCount(slim, at: entries[...])
    func slimmed(to kept: Int) -> JSONValue {
      var copy = shortened?(kept) ?? value
      var ignored: [String] = []
      for level in levels {
        copy = AnswerFitter.without(detail: level, copy, schema, &ignored)
      }
      return entries.isEmpty ? copy : AnswerFitter.cut(copy, at: entries[...], to: kept)
    }
    var alsoBare = dropped
    _ = bare(slim, &alsoBare)
    func terse(_ kept: Int) -> JSONValue {
      adding("\(count - kept) more by the cursor.", to: essential(kept))
    }
    func essential(_ kept: Int) -> JSONValue {
      AnswerFitter.essential(bare(slimmed(to: kept)), schema)
    }
    let ways: [(Int) -> JSONValue] = [
      { noting(slimmed(to: $0), dropped, cut: ($0, count)) },
      { noting(bare(slimmed(to: $0)), alsoBare, cut: ($0, count)) },
      { noting(bare(slimmed(to: $0)), [], cut: ($0, count)) },
      { noting(essential($0), [], cut: ($0, count)) },
    ]
    for way in ways + (continuation == nil ? [] : [terse]) {
      if let kept = largest(upTo: count, way), kept > 0 {
        return Fitted(value: way(kept), kept: kept < count ? kept : nil)
      }
    }
    for length in AnswerFitter.textLengths {
      let way = { (kept: Int) in compact(essential(kept), texts: length, kept, of: count) }
      if let kept = largest(upTo: count, way), kept > 0 {
        return Fitted(value: way(kept), kept: kept < count ? kept : nil)
      }
    }
    if count > 0, continuation != nil {
      let minimum = adding(
        count > 1 ? "\(count - 1) more: cursor." : "Cut to max_tokens.",
        to: AnswerFitter.compact(essential(1), schema, 0, isKept: continuation))
      if budget.holds(minimum) { return Fitted(value: minimum, kept: count > 1 ? 1 : nil) }
    }
    if count > 0, let told = telling(essential(0), compact(essential(1), texts: 12, 1, of: count)) {
      return Fitted(value: counting(slim, in: told) ?? told, kept: 0)
    }
    if let counted = counting(slim, in: ways[3](0)) { return Fitted(value: counted, kept: 0) }
    return smallest(AnswerFitter.essential(bare(slim), schema), ways[3](0), count)
  }

  /// An answer without entries that tells how many there are, where it can.
  private func counting(_ value: JSONValue, in empty: JSONValue) -> JSONValue? {
    guard continuation != nil, let total = value[AnswerFitter.total], var members = empty.members,
      empty[AnswerFitter.total] == nil, !members.isEmpty
    else { return nil }
    members.insert(.init(AnswerFitter.total, total), at: 1)
    let counted = JSONValue.object(members)
    return budget.holds(counted) ? counted : nil
  }

  private static let total = "total"

  // MARK: Compact entries

  /// To how many characters texts are cut, one after the other; at last they go where they may.
  private static let textLengths = [40, 24, 12, 0]

  /// The value with short texts and numbers, and with one text of a list: less of each entry, so that
  /// there is one.
  private func compact(
    _ value: JSONValue, texts length: Int, _ kept: Int, of count: Int
  ) -> JSONValue {
    let note =
      kept == count
      ? "Cut to max_tokens."
      : "\(count - kept) more \(continuation == nil ? "with more max_tokens" : "by the cursor")."
    return adding(note, to: AnswerFitter.compact(value, schema, length, isKept: continuation))
  }

  private static func compact(
    _ value: JSONValue, _ schema: Schema, _ length: Int, isKept: String? = nil
  ) -> JSONValue {
    switch (value, schema) {
    case (.array(let elements), .array(let element, _)):
      let areTexts = if case .string = element { true } else { false }
      return .array(
        elements.prefix(areTexts ? 1 : elements.count).map { compact($0, element, length) })
    case (.object(let members), .object(let properties)):
      return .object(
        members.compactMap { member in
          guard let property = properties.first(where: { $0.name == member.name }),
            member.name != "id", member.name != isKept
          else { return member }
          if length == 0, !property.isRequired, isKept == nil { return nil }
          return .init(member.name, compact(member.value, property.schema, length))
        })
    case (.string(let text), .string(_, let choices)) where choices.isEmpty:
      let length = max(length, minimumTextLength)
      return text.count > length ? .string(String(text.prefix(length - 1)) + "…") : value
    case (.number(let number), _): return .number(rounded(number))
    default: return value
    }
  }

  private static let minimumTextLength = 12

  /// To two digits behind the point.
  private static func rounded(_ number: Double) -> Double {
    abs(number) < 1e9 ? (number * 100).rounded() / 100 : number
  }

  /// An answer without entries that tells how many tokens one needs.
  private func telling(_ empty: JSONValue, _ one: JSONValue) -> JSONValue? {
    let needed = (TokenBudget.tokens(in: one) + 9) / 10 * 10
    let told = adding("One needs max_tokens \(needed).", to: empty)
    return needed > budget.limit && budget.holds(told) ? told : nil
  }

  /// What is left when not even one entry fits: one with shorter lists inside, none, or the frame.
  private func smallest(_ bare: JSONValue, _ empty: JSONValue, _ count: Int) -> Fitted {
    for inner in [3, 2, 1, 0] {
      let thin = noting(
        AnswerFitter.thinned(bare, outer: 1, inner: inner), [], cut: (min(1, count), count))
      if continuation == nil, budget.holds(thin) { return Fitted(value: thin, kept: 1) }
    }
    if budget.holds(empty) { return Fitted(value: empty, kept: 0) }
    let frame = noting(AnswerFitter.frame(schema, of: bare), [], cut: (0, count))
    if budget.holds(frame) { return Fitted(value: frame, kept: 0) }
    return Fitted(
      value: noting(AnswerFitter.frame(schema, of: nil), [], cut: (0, count)), kept: 0)
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

  /// The value without what is minor in it: such properties go, or their lists are empty where the
  /// form demands them.
  private static func essential(_ value: JSONValue, _ schema: Schema) -> JSONValue {
    switch (value, schema) {
    case (.array(let elements), .array(let element, _)):
      return .array(elements.map { essential($0, element) })
    case (.object(let members), .object(let properties)):
      return .object(
        members.compactMap { member in
          guard let property = properties.first(where: { $0.name == member.name }) else {
            return member
          }
          guard property.isMinor else {
            return .init(member.name, essential(member.value, property.schema))
          }
          guard property.isRequired else { return nil }
          return member.value.elements == nil ? member : .init(member.name, [])
        })
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

  /// The largest number up to `count` whose answer fits, by halving; nil when not even none fits.
  private func largest(upTo count: Int, _ answer: (Int) -> JSONValue) -> Int? {
    guard budget.holds(answer(0)) else { return nil }
    var (low, high) = (0, count + 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if budget.holds(answer(middle)) { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: The frame

  private func bare(_ value: JSONValue) -> JSONValue {
    var ignored: [String] = []
    return bare(value, &ignored)
  }

  /// Without what may be absent at the top, save the list of entries and where to go on.
  private func bare(_ value: JSONValue, _ dropped: inout [String]) -> JSONValue {
    guard case .object(let members) = value, case .object(let properties) = schema else {
      return value
    }
    var kept = Set(properties.filter(\.isRequired).map(\.name) + entries.prefix(1))
    if let continuation { kept.insert(continuation) }
    dropped += members.map(\.name).filter { !kept.contains($0) && !dropped.contains($0) }
    return .object(members.filter { kept.contains($0.name) })
  }

  /// Lists at the top with at most `outer` entries, lists in these with at most `inner`, but with one
  /// where they hold words: a song without artists would be another song.
  private static func thinned(_ value: JSONValue, outer: Int, inner: Int) -> JSONValue {
    switch value {
    case .object(let members):
      return .object(
        members.map { .init($0.name, thinned($0.value, outer: outer, inner: inner)) })
    case .array(let elements):
      let areObjects = elements.allSatisfy { if case .object = $0 { true } else { false } }
      let count = areObjects ? outer : max(1, outer)
      return .array(elements.prefix(count).map { thinned($0, outer: inner, inner: inner) })
    default: return value
    }
  }

  /// The least that has the form: what is true of the answer but for its lists and texts.
  private static func frame(_ schema: Schema, of value: JSONValue?) -> JSONValue {
    switch (schema, value) {
    case (.integer, .integer(let number)?): .integer(number)
    case (.number, .integer?), (.number, .number?): value ?? 0
    case (.boolean, .bool(let flag)?): .bool(flag)
    case (.string(_, let choices), _): .string(choices.first ?? "")
    case (.integer(let range), _): .integer(Int64(range.lowerBound))
    case (.number(let range), _): .number(range.lowerBound)
    case (.boolean, _): false
    case (.array, _): .array([])
    case (.dictionary, _): .object([])
    case (.object(let properties), _):
      .object(
        properties.filter(\.isRequired).map {
          .init($0.name, frame($0.schema, of: value?[$0.name]))
        })
    }
  }

  // MARK: Saying so

  private func noting(
    _ value: JSONValue, _ dropped: [String], cut: (kept: Int, count: Int)?
  ) -> JSONValue {
    var parts: [String] = []
    if !dropped.isEmpty { parts.append(dropped.joined(separator: ", ")) }
    if let cut, cut.count > cut.kept {
      let name = entries.last ?? "entries"
      parts.append(
        cut.kept == 0
          ? "all \(cut.count) \(name)" : "the last \(cut.count - cut.kept) of \(cut.count) \(name)")
    }
    let text = parts.isEmpty ? "much" : parts.joined(separator: "; ")
    return adding("\(text). \(hint)", to: value)
  }

  private func adding(_ note: String, to value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(members + [.init(AnswerFitter.note, .string(note))])
  }
}
