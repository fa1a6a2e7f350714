extension FusionRecipe: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case method, rankConstant, weights, turnDecay, aversion, versions
  }

  /// Decodes what is said and leaves the rest at its default; weights that are not named too.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.strictContainer(CodingKeys.self)
    self.init()
    method = try fields.choice(.method, default: method, in: decoder)
    rankConstant = try fields.weight(.rankConstant, default: rankConstant, of: decoder)
    turnDecay = try fields.share(.turnDecay, default: turnDecay, of: decoder)
    aversion = try fields.share(.aversion, default: aversion, of: decoder)
    versions = try fields.share(.versions, default: versions, of: decoder)
    let given = try fields.decodeIfPresent([String: Double].self, forKey: .weights) ?? [:]
    for (name, weight) in given.sorted(by: { $0.key < $1.key }) {
      guard (0...1000).contains(weight) else {
        throw decoder.refusal("the weight of \"\(name)\", \(weight), is outside 0...1000.")
      }
      weights[name] = weight
    }
  }

  /// Encodes everything.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(method.rawValue, forKey: .method)
    try fields.encode(rankConstant, forKey: .rankConstant)
    try fields.encode(weights, forKey: .weights)
    try fields.encode(turnDecay, forKey: .turnDecay)
    try fields.encode(aversion, forKey: .aversion)
    try fields.encode(versions, forKey: .versions)
  }
}

extension KeyedDecodingContainer {
  /// A number in 0...1.
  fileprivate func share(
    _ key: Key, default base: Double, of decoder: any Decoder
  ) throws -> Double {
    let share = try decodeIfPresent(Double.self, forKey: key) ?? base
    guard (0...1).contains(share) else {
      throw decoder.refusal("\(key.stringValue) \(share) is outside 0...1.")
    }
    return share
  }
}
