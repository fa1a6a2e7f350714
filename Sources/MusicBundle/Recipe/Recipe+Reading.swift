import Foundation
import MusicCatalog
import Recommender
import VectorIndex

/// Why a recipe cannot be used.
public struct RecipeError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The recipe's file.
  public var path: String
  /// What is wrong, and where in the recipe.
  public var detail: String

  /// `file: what is wrong`.
  public var description: String { "\(path): \(detail)" }
}

extension Recipe {
  /// No recipe is larger.
  private static let maximumSize = 1 << 20

  /// Reads the recipe at `path`.
  ///
  /// - Throws: `RecipeError` for a file that is not there or not JSON, for unknown fields and for
  ///   values outside their ranges, naming the field.
  public init(contentsOf path: String) throws(RecipeError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RecipeError(path: path, detail: "there is no such file, or it cannot be read.")
    }
    guard data.count <= Recipe.maximumSize else {
      throw RecipeError(path: path, detail: "\(data.count) bytes are no recipe.")
    }
    do {
      self = try JSONDecoder().decode(Recipe.self, from: data)
    } catch let error as DecodingError {
      throw RecipeError(path: path, detail: Recipe.sentence(for: error))
    } catch {
      throw RecipeError(path: path, detail: "it is not valid JSON.")
    }
  }

  /// The recipe as JSON, complete and with sorted keys: the same recipe gives the same bytes.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "{}" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func sentence(for error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.isEmpty ? "the recipe" : "\"" + path.map(\.stringValue).joined(separator: ".") + "\""
    }
    switch error {
    case .dataCorrupted(let context) where context.underlyingError == nil:
      return "\(place(context.codingPath)): \(context.debugDescription)"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(place(context.codingPath)) has a value of the wrong type."
    case .keyNotFound(let key, _):
      return "\"\(key.stringValue)\" is missing."
    default:
      return "it is not valid JSON."
    }
  }
}

extension Recipe: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case format, order, text, latent, spaces, listening, fusion
  }

  /// Decodes what is said and leaves the rest at its default.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.strictContainer(CodingKeys.self)
    let format = try fields.decodeIfPresent(Int.self, forKey: .format) ?? Recipe.supportedFormat
    guard format == Recipe.supportedFormat else {
      throw decoder.refusal(
        "format \(format) is not read, only \(Recipe.supportedFormat). Update Refrain.")
    }
    self.init()
    order = try fields.choice(.order, default: order, in: decoder)
    text = try fields.decodeIfPresent(TextRecipe.self, forKey: .text) ?? text
    latent = try fields.decodeIfPresent(LatentRecipe.self, forKey: .latent) ?? latent
    spaces = try fields.decodeIfPresent(SpaceRecipe.self, forKey: .spaces) ?? spaces
    listening = try fields.decodeIfPresent(ListeningRecipe.self, forKey: .listening) ?? listening
    fusion = try fields.decodeIfPresent(FusionRecipe.self, forKey: .fusion) ?? fusion
  }

  /// Encodes everything.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(Recipe.supportedFormat, forKey: .format)
    try fields.encode(order.rawValue, forKey: .order)
    try fields.encode(text, forKey: .text)
    try fields.encode(latent, forKey: .latent)
    try fields.encode(spaces, forKey: .spaces)
    try fields.encode(listening, forKey: .listening)
    try fields.encode(fusion, forKey: .fusion)
  }
}

extension LatentRecipe: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case dimension, weighting, title, tags, snippet
  }

  /// Decodes what is said and leaves the rest at its default.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.strictContainer(CodingKeys.self)
    self.init()
    dimension = try fields.integer(.dimension, in: 0...1024, default: dimension, of: decoder)
    weighting = try fields.choice(.weighting, default: weighting, in: decoder)
    title = try fields.weight(.title, default: title, of: decoder)
    tags = try fields.weight(.tags, default: tags, of: decoder)
    snippet = try fields.weight(.snippet, default: snippet, of: decoder)
  }

  /// Encodes everything.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(dimension, forKey: .dimension)
    try fields.encode(weighting.rawValue, forKey: .weighting)
    try fields.encode(title, forKey: .title)
    try fields.encode(tags, forKey: .tags)
    try fields.encode(snippet, forKey: .snippet)
  }
}

extension SpaceRecipe: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable { case metric, encoding, encoders }

  /// Decodes what is said and leaves the rest at its default.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.strictContainer(CodingKeys.self)
    self.init()
    metric = try fields.choice(.metric, default: metric, in: decoder)
    encoding = try fields.choice(.encoding, default: encoding, in: decoder)
    encoders = try fields.decodeIfPresent([String: String].self, forKey: .encoders) ?? encoders
  }

  /// Encodes everything.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(metric.rawValue, forKey: .metric)
    try fields.encode(encoding.rawValue, forKey: .encoding)
    try fields.encode(encoders, forKey: .encoders)
  }
}

extension ListeningRecipe: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case model, rank, epochs, unobserved, lambda, alpha, beta, neighbours, share
  }

  private static let noModel = "none"

  /// Decodes what is said and leaves the rest at its default.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.strictContainer(CodingKeys.self)
    self.init()
    if try fields.decodeIfPresent(String.self, forKey: .model) == ListeningRecipe.noModel {
      model = nil
    } else {
      model = try fields.choice(.model, default: .blend, in: decoder)
    }
    rank = try fields.integer(.rank, in: 1...1024, default: rank, of: decoder)
    epochs = try fields.integer(.epochs, in: 1...100, default: epochs, of: decoder)
    unobserved = try fields.weight(.unobserved, default: unobserved, of: decoder)
    lambda = try fields.weight(.lambda, default: lambda, of: decoder)
    alpha = try fields.weight(.alpha, default: alpha, of: decoder)
    beta = try fields.weight(.beta, default: beta, of: decoder)
    neighbours = try fields.integer(
      .neighbours, in: 1...10_000, default: neighbours, of: decoder)
    share = try fields.weight(.share, default: share, of: decoder)
    guard share <= 1 else { throw decoder.refusal("share \(share) is outside 0...1.") }
  }

  /// Encodes everything.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(model?.rawValue ?? ListeningRecipe.noModel, forKey: .model)
    try fields.encode(rank, forKey: .rank)
    try fields.encode(epochs, forKey: .epochs)
    try fields.encode(unobserved, forKey: .unobserved)
    try fields.encode(lambda, forKey: .lambda)
    try fields.encode(alpha, forKey: .alpha)
    try fields.encode(beta, forKey: .beta)
    try fields.encode(neighbours, forKey: .neighbours)
    try fields.encode(share, forKey: .share)
  }
}

extension TextRecipe: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable { case k1, fields }

  /// Decodes what is said and leaves the rest at its default.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    self.init()
    if let k1 = try values.decodeIfPresent(Double.self, forKey: .k1) {
      guard k1 > 0, k1 <= 100 else { throw decoder.refusal("k1 \(k1) is outside 0...100.") }
      self.k1 = k1
    }
    guard values.contains(.fields) else { return }
    let fields = try values.superDecoder(forKey: .fields).strictContainer(TextField.self)
    for field in TextField.allCases where fields.contains(field) {
      let decoder = try fields.superDecoder(forKey: field)
      self.fields[field] = try FieldRecipe(from: decoder, default: self.fields[field]!)
    }
  }

  /// Encodes everything.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(k1, forKey: .k1)
    var container = values.nestedContainer(keyedBy: TextField.self, forKey: .fields)
    for (field, recipe) in fields { try container.encode(recipe, forKey: field) }
  }
}

extension TextField: CodingKey {}

extension FieldRecipe: Encodable {
  enum CodingKeys: String, CodingKey, CaseIterable { case weight, b }

  init(from decoder: any Decoder, default base: FieldRecipe) throws {
    let fields = try decoder.strictContainer(CodingKeys.self)
    weight = try fields.weight(.weight, default: base.weight, of: decoder)
    b = try fields.decodeIfPresent(Double.self, forKey: .b) ?? base.b
    guard (0...1).contains(b) else { throw decoder.refusal("b \(b) is outside 0...1.") }
  }

  /// Encodes both weights.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(weight, forKey: .weight)
    try fields.encode(b, forKey: .b)
  }
}

/// A key of any name, to see which there are.
private struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer {
  /// One of a fixed set of words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: Key, default base: Choice, in decoder: any Decoder
  ) throws -> Choice where Choice.RawValue == String {
    guard let word = try decodeIfPresent(String.self, forKey: key) else { return base }
    guard let choice = Choice(rawValue: word) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw decoder.refusal("\(key.stringValue) \"\(word)\" is none of \(known).")
    }
    return choice
  }

  func weight(
    _ key: Key, default base: Double, of decoder: any Decoder
  ) throws -> Double {
    let weight = try decodeIfPresent(Double.self, forKey: key) ?? base
    guard (0...1000).contains(weight) else {
      throw decoder.refusal("\(key.stringValue) \(weight) is outside 0...1000.")
    }
    return weight
  }

  func integer(
    _ key: Key, in range: ClosedRange<Int>, default base: Int, of decoder: any Decoder
  ) throws -> Int {
    guard let number = try decodeIfPresent(Int.self, forKey: key) else { return base }
    guard range.contains(number) else {
      throw decoder.refusal(
        "\(key.stringValue) \(number) is outside \(range.lowerBound)...\(range.upperBound).")
    }
    return number
  }
}

extension Decoder {
  /// A container that refuses keys other than those of `Keys`.
  func strictContainer<Keys: CodingKey & CaseIterable>(
    _ keys: Keys.Type
  ) throws -> KeyedDecodingContainer<Keys> {
    let known = Keys.allCases.map(\.stringValue)
    let found = try container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
    if let unknown = found.filter({ !known.contains($0) }).min() {
      throw refusal(
        "there is no field \"\(unknown)\", only \(known.joined(separator: ", ")).")
    }
    return try container(keyedBy: Keys.self)
  }

  func refusal(_ sentence: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: codingPath, debugDescription: sentence))
  }
}
