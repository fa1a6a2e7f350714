public import JSON
import RequestReading

extension TaskRule {
  /// The rule as an object with one member: `{"no_artists":["Adele"]}`, `{"years":[1990,1999]}`.
  public var json: JSONValue {
    func object(_ name: String, _ value: JSONValue) -> JSONValue {
      .object([.init(name, value)])
    }
    func list(_ names: [String]) -> JSONValue { .array(names.map(JSONValue.string)) }
    func pair(_ range: ClosedRange<Double>) -> JSONValue {
      .array([.number(range.lowerBound), .number(range.upperBound)])
    }
    return switch self {
    case .artists(let names): object("artists", list(names))
    case .noArtists(let names): object("no_artists", list(names))
    case .allTags(let names): object("all_tags", list(names))
    case .anyTags(let names): object("any_tags", list(names))
    case .noTags(let names): object("no_tags", list(names))
    case .years(let years):
      object("years", [.integer(Int64(years.lowerBound)), .integer(Int64(years.upperBound))])
    case .languages(let codes): object("languages", list(codes))
    case .noLanguages(let codes): object("no_languages", list(codes))
    case .duration(let seconds): object("seconds", pair(seconds))
    case .popularity(let range): object("popularity", pair(range))
    case .albums(let names): object("albums", list(names))
    case .noAlbums(let names): object("no_albums", list(names))
    case .recordings(let kinds): object("recordings", list(kinds.map(\.rawValue)))
    case .noRecordings(let kinds): object("no_recordings", list(kinds.map(\.rawValue)))
    case .like(let ids): object("like", list(ids))
    case .noTracks(let ids): object("no_tracks", list(ids))
    case .otherArtists: object("other_artists", true)
    case .artistCap(let most): object("artist_cap", .integer(Int64(most)))
    }
  }

  /// The rule that an object with one member stands for.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue, at path: String) throws(ShapeError) {
    guard let members = json.members, members.count == 1 else {
      throw ShapeError(path: path, detail: "must be an object with one member.")
    }
    let (name, value) = (members[0].name, members[0].value)
    let place = "\(path).\(name)"
    switch name {
    case "artists": self = .artists(try TaskRule.names(value, place))
    case "no_artists": self = .noArtists(try TaskRule.names(value, place))
    case "all_tags": self = .allTags(try TaskRule.names(value, place))
    case "any_tags": self = .anyTags(try TaskRule.names(value, place))
    case "no_tags": self = .noTags(try TaskRule.names(value, place))
    case "languages": self = .languages(try TaskRule.names(value, place))
    case "no_languages": self = .noLanguages(try TaskRule.names(value, place))
    case "albums": self = .albums(try TaskRule.names(value, place))
    case "no_albums": self = .noAlbums(try TaskRule.names(value, place))
    case "recordings": self = .recordings(try TaskRule.kinds(value, place))
    case "no_recordings": self = .noRecordings(try TaskRule.kinds(value, place))
    case "like": self = .like(try TaskRule.names(value, place))
    case "no_tracks": self = .noTracks(try TaskRule.names(value, place))
    case "seconds": self = .duration(try TaskRule.range(value, 0...1_000_000, place))
    case "popularity": self = .popularity(try TaskRule.range(value, 0...1, place))
    case "years":
      let years = try TaskRule.range(value, 1...9999, place)
      guard let first = Int(exactly: years.lowerBound), let last = Int(exactly: years.upperBound)
      else { throw ShapeError(path: place, detail: "must be whole numbers.") }
      self = .years(first...last)
    case "other_artists":
      guard value == true else { throw ShapeError(path: place, detail: "must be true.") }
      self = .otherArtists
    case "artist_cap":
      self = .artistCap(try Shape<Int>.integer(1...1000).decode(value, place))
    default:
      throw ShapeError(path: path, detail: "\"\(name.prefix(40))\" is no rule.")
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
