import ChatModels
import JSON

/// What a collection has gathered: for each request what was known beforehand, and the samples.
public struct BoundaryCollection: Sendable, Equatable {
  /// The version of the file's form.
  public static let version = 1

  /// What all samples of a collection have in common; a file begins with it.
  public struct Header: Sendable, Equatable {
    /// The version of the file's form.
    public var collection = BoundaryCollection.version
    /// The version of the features.
    public var features = BoundaryFeatures.version
    /// The model's name.
    public var model = ""
    /// Answers each way for each request.
    public var samples = 1
    /// The temperature; nil for the server's.
    public var temperature: Double?
    /// First tokens whose log probabilities are looked at; nil for none.
    public var probeTokens: Int?
    /// The build of the catalog.
    public var build = ""

    static let shape = ObjectShape({ Header() }) {
      Field(
        "collection", \.collection, .integer(version...version), "Of the form.", isRequired: true)
      Field(
        "features", \.features, .integer(BoundaryFeatures.version...BoundaryFeatures.version),
        "Of the features.", isRequired: true)
      Field("model", \.model, .string(), "Its name.", isRequired: true)
      Field("samples", \.samples, .integer(1...1000), "Each way.", isRequired: true)
      Field("temperature", \.temperature, .number(0...2), "The model's.")
      Field("probe_tokens", \.probeTokens, .integer(1...64), "First tokens looked at.")
      Field("build", \.build, .string(), "Of the catalog.")
    }
  }

  /// A request with its samples.
  public struct Entry: Sendable, Equatable {
    /// What was known beforehand.
    public var request: CollectedRequest
    /// Answers from memory, by number.
    public var memory: [BoundarySample]
    /// Answers with tools, by number.
    public var tools: [BoundarySample]

    /// Whether both ways have a sample.
    var isUsable: Bool { !memory.isEmpty && !tools.isEmpty }
  }

  /// What samples have in common.
  public var header: Header
  /// Requests in the order of the file.
  public var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// Whether no language model answered: figures must say that they are simulated.
  public var isSimulated: Bool { ChatReply.isSimulated(model: header.model) }

  /// A collection without requests.
  public init(header: Header) { self.header = header }

  /// Reads a file; a torn last line is left out.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - keepsTrajectories: whether samples keep their turns, which are most of a file.
  /// - Throws: `.unreadable`, `.malformed`.
  public init(
    contentsOf path: String, keepsTrajectories: Bool = true
  ) throws(BoundaryError) {
    var collection: BoundaryCollection?
    let end = try AppendedLines.forEach(in: path) { (line, number) throws(BoundaryError) in
      try BoundaryCollection.add(
        line, number, path, to: &collection, keepsTrajectories: keepsTrajectories)
    }
    guard end != nil else { throw .unreadable(path: path, detail: "no such file") }
    guard let collection else {
      throw .malformed(
        path: path, line: 0,
        detail: "holds no collection. Make one with `refrain boundary collect`.")
    }
    self = collection
  }

  /// Takes one line of a file.
  static func add(
    _ line: String, _ number: Int, _ path: String, to collection: inout BoundaryCollection?,
    keepsTrajectories: Bool
  ) throws(BoundaryError) {
    do {
      let json = try JSONValue(parsing: line)
      if let request = json["request"], json.members?.count == 1 {
        guard collection != nil else { throw ShapeError(path: "", detail: missingHeader) }
        collection?.add(try CollectedRequest.shape.decode(request, at: "request"))
      } else if let value = json["sample"], json.members?.count == 1 {
        guard collection != nil else { throw ShapeError(path: "", detail: missingHeader) }
        var sample = try BoundarySample.shape.decode(value, at: "sample")
        if !keepsTrajectories { sample.trajectory = nil }
        try collection?.add(sample)
      } else {
        let header = try Header.shape.decode(json)
        guard collection == nil else {
          throw ShapeError(path: "", detail: "a second header stands here.")
        }
        collection = BoundaryCollection(header: header)
      }
    } catch let error as BoundaryError {
      throw error
    } catch {
      throw .malformed(path: path, line: number, detail: "\(error)")
    }
  }

  private static let missingHeader = "the first line must say the collection's settings."

  /// Adds a request, unless it is there.
  mutating func add(_ request: CollectedRequest) {
    guard places[request.id] == nil else { return }
    places[request.id] = entries.count
    entries.append(Entry(request: request, memory: [], tools: []))
  }

  /// Adds a sample of a request that is there; one of a number that is there counts once.
  mutating func add(_ sample: BoundarySample) throws(ShapeError) {
    guard let place = places[sample.request] else {
      throw ShapeError(path: "sample.request", detail: "names no request above.")
    }
    switch sample.way {
    case .memory: BoundaryCollection.insert(sample, into: &entries[place].memory)
    case .tools: BoundaryCollection.insert(sample, into: &entries[place].tools)
    }
  }

  private static func insert(_ sample: BoundarySample, into samples: inout [BoundarySample]) {
    let place = samples.firstIndex { $0.number >= sample.number } ?? samples.count
    if place < samples.count, samples[place].number == sample.number { return }
    samples.insert(sample, at: place)
  }

  /// The request of that id.
  func entry(_ id: String) -> Entry? { places[id].map { entries[$0] } }
}
