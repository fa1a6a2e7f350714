public import JSON
public import MusicAgent

/// One answer of a collection, and what it was worth.
public struct BoundarySample: Sendable, Equatable {
  /// The way that it was answered in.
  public enum Way: String, Sendable, CaseIterable {
    /// From memory, without a tool.
    case memory
    /// With tools from the beginning.
    case tools
  }

  /// The request's id.
  public var request: String
  /// The way.
  public var way: Way
  /// Its number, from 0.
  public var number: Int
  /// 0...1: how right it was.
  public var utility: Double
  /// Whether the checked answer had all that was wanted, so that nothing would escalate.
  public var isEnough: Bool
  /// What it took.
  public var effort: AnswerEffort
  /// The parts of what it was worth, by the names of `RewardComponent`; missing ones say nothing.
  public var components: [String: Double] = [:]
  /// The turn; nil where it was not kept.
  public var trajectory: Trajectory?
}

extension BoundarySample {
  private static let share = Shape<Double>.number(0...1)

  static let shape = ObjectShape({
    BoundarySample(
      request: "", way: .memory, number: 0, utility: 0, isEnough: false, effort: AnswerEffort())
  }) {
    Field("request", \.request, .string(maximumLength: 1000), "Its id.", isRequired: true)
    Field("way", \.way, .choice(), "memory or tools.", isRequired: true)
    Field("number", \.number, .integer(0...100_000), "From 0.", isRequired: true)
    Field("utility", \.utility, share, "How right it was.", isRequired: true)
    Field("enough", \.isEnough, .boolean, "Whether all that was wanted was there.")
    Field("effort", \.effort, .object(AnswerEffort.shape), "What it took.", isRequired: true)
    Field(
      "components", \.components, .dictionary(of: share, maximumCount: 100),
      "Parts of what it was worth.")
    Field("trajectory", \.trajectory, .trajectory, "The turn.")
  }
}

extension Shape where Value == Trajectory {
  static var trajectory: Shape<Trajectory> {
    Shape(
      schema: .object([]),
      decode: { value, path throws(ShapeError) in
        do throws(ShapeError) { return try Trajectory(json: value) } catch {
          throw ShapeError(path: "\(path).\(error.path)", detail: error.detail)
        }
      }, encode: \.json)
  }
}

/// A request of a collection, and what was known of it beforehand.
public struct CollectedRequest: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// What is known before generating.
  public var features: BoundaryFeatures
  /// How well known it is what is asked for, 0...1: what a threshold on popularity decides by.
  public var popularity: Double
  /// What looking at the first tokens took; nothing where none were looked at.
  public var probe = AnswerEffort()
  /// The request itself, as a task.
  public var task: JSONValue

  static let shape = ObjectShape({
    CollectedRequest(id: "", features: BoundaryFeatures(), popularity: 0, task: [:])
  }) {
    Field("id", \.id, .string(maximumLength: 1000), "Its id.", isRequired: true)
    Field("features", \.features, .features, "By name; the others are 0.", isRequired: true)
    Field("popularity", \.popularity, .number(0...1), "How well known.", isRequired: true)
    Field("probe", \.probe, .object(AnswerEffort.shape), "What looking beforehand took.")
    Field("task", \.task, .anything, "The request.", isRequired: true)
  }
}

extension Shape where Value == JSONValue {
  static var anything: Shape<JSONValue> {
    Shape(
      schema: .object([]), decode: { value, _ throws(ShapeError) in value }, encode: { $0 })
  }
}

extension Shape where Value == BoundaryFeatures {
  /// Features that are not 0, by their names.
  static var features: Shape<BoundaryFeatures> {
    Shape(
      schema: .dictionary(.number(-1000...1000)),
      decode: { value, path throws(ShapeError) in
        guard let members = value.members else {
          throw ShapeError(path: path, detail: "must be an object, not \(value.kind).")
        }
        var features = BoundaryFeatures()
        for member in members {
          guard let name = BoundaryFeatures.Name(rawValue: member.name) else {
            throw ShapeError(
              path: "\(path).\(member.name.prefix(40))",
              detail: "is no feature of version \(BoundaryFeatures.version).")
          }
          features[name] = try Shape<Double>.number(-1000...1000)
            .decode(member.value, "\(path).\(member.name)")
        }
        return features
      },
      encode: { features in
        .object(
          BoundaryFeatures.Name.allCases.filter { features[$0] != 0 }.map {
            .init($0.rawValue, .number(features[$0]))
          })
      })
  }
}
