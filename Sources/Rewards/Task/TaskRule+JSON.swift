public import JSON
import RequestReading

extension TaskRule {
  /// The rule as an object with one member: `{"no_artists":["Adele"]}`, `{"years":[1990,1999]}`.
  public var json: JSONValue {
    func list(_ names: [String]) -> JSONValue { .array(names.map(JSONValue.string)) }
    func pair(_ range: ClosedRange<Double>) -> JSONValue {
      .array([.number(range.lowerBound), .number(range.upperBound)])
    }
    let value: JSONValue =
      switch self {
      case .artists(let names), .noArtists(let names), .allTags(let names), .anyTags(let names),
        .noTags(let names), .languages(let names), .noLanguages(let names), .albums(let names),
        .noAlbums(let names), .like(let names), .noTracks(let names):
        list(names)
      case .recordings(let kinds), .noRecordings(let kinds): list(kinds.map(\.rawValue))
      case .years(let years):
        .array([.integer(Int64(years.lowerBound)), .integer(Int64(years.upperBound))])
      case .duration(let range), .popularity(let range): pair(range)
      case .otherArtists: true
      case .artistCap(let maximum): .integer(Int64(maximum))
      }
    return .object([.init(kind.rawValue, value)])
  }

  /// The rule that an object with one member stands for.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue, at path: String) throws(ShapeError) {
    guard let members = json.members, members.count == 1 else {
      throw ShapeError(path: path, detail: "must be an object with one member.")
    }
    let (name, value) = (members[0].name, members[0].value)
    guard let kind = Kind(rawValue: name) else {
      let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ShapeError(
        path: path, detail: "has \"\(name.prefix(40))\", which is no rule: \(known).")
    }
    let place = "\(path).\(name)"
    switch kind {
    case .artists: self = .artists(try TaskRule.names(value, place))
    case .noArtists: self = .noArtists(try TaskRule.names(value, place))
    case .allTags: self = .allTags(try TaskRule.names(value, place))
    case .anyTags: self = .anyTags(try TaskRule.names(value, place))
    case .noTags: self = .noTags(try TaskRule.names(value, place))
    case .languages: self = .languages(try TaskRule.names(value, place))
    case .noLanguages: self = .noLanguages(try TaskRule.names(value, place))
    case .albums: self = .albums(try TaskRule.names(value, place))
    case .noAlbums: self = .noAlbums(try TaskRule.names(value, place))
    case .recordings: self = .recordings(try TaskRule.kinds(value, place))
    case .noRecordings: self = .noRecordings(try TaskRule.kinds(value, place))
    case .like: self = .like(try TaskRule.names(value, place))
    case .noTracks: self = .noTracks(try TaskRule.names(value, place))
    case .duration: self = .duration(try TaskRule.range(value, 0...1_000_000, place))
    case .popularity: self = .popularity(try TaskRule.range(value, 0...1, place))
    case .years:
      let years = try TaskRule.range(value, 1...9999, place)
      guard let first = Int(exactly: years.lowerBound), let last = Int(exactly: years.upperBound)
      else { throw ShapeError(path: place, detail: "must be whole numbers.") }
      self = .years(first...last)
    case .otherArtists:
      guard value == true else { throw ShapeError(path: place, detail: "must be true.") }
      self = .otherArtists
    case .artistCap:
      self = .artistCap(try Shape<Int>.integer(1...1000).decode(value, place))
    }
  }

  private static func names(
    _ value: JSONValue, _ place: String
  ) throws(ShapeError) -> [String] {
    let names = try Shape<[String]>.list(of: .string(), maximumCount: 10_000).decode(value, place)
    guard !names.isEmpty else { throw ShapeError(path: place, detail: "must not be empty.") }
    return names
  }

  private static func kinds(
    _ value: JSONValue, _ place: String
  ) throws(ShapeError) -> [RecordingKind] {
    var kinds: [RecordingKind] = []
    for name in try names(value, place) {
      guard let kind = RecordingKind(rawValue: name) else {
        let known = RecordingKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw ShapeError(path: place, detail: "has \"\(name.prefix(40))\", not one of \(known).")
      }
      kinds.append(kind)
    }
    return kinds
  }

  private static func range(
    _ value: JSONValue, _ bounds: ClosedRange<Double>, _ place: String
  ) throws(ShapeError) -> ClosedRange<Double> {
    let ends = try Shape<[Double]>.list(of: .number(bounds), maximumCount: 2).decode(value, place)
    guard ends.count == 2, ends[0] <= ends[1] else {
      throw ShapeError(path: place, detail: "must be two numbers, the smaller one first.")
    }
    return ends[0]...ends[1]
  }
}
