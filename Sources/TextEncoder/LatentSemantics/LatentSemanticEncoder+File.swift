public import IndexFile

extension LatentSemanticEncoder {
  /// Writes the encoder into a file of its own.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - buildID: of the generation that the file belongs to.
  ///   - analysisHash: of the tables behind the tokenizer, given back by `fileIdentity` on opening.
  /// - Throws: `.index` when the file cannot be written.
  /// - Returns: the size in bytes.
  @discardableResult
  public func write(
    to path: String, buildID: UInt64 = 0, analysisHash: UInt64 = 0
  ) throws(TextEncoderError) -> Int {
    do throws(IndexFileError) {
      var writer = try IndexFileWriter(
        creating: path,
        identity: IndexFileIdentity(
          kind: Self.fileKind, formatVersion: Self.formatVersion, buildID: buildID,
          analysisHash: analysisHash))
      try writer.write("settings", [weights.weighting.rawValue, UInt32(dimension)])
      try writer.write("name", Array(identity.name.utf8))
      try writer.write("hash", [identity.hash])
      try terms.write(to: &writer)
      try writer.write("term.weights", globalWeights.unsafeElements)
      try writer.write("term.vectors", termVectors.unsafeElements)
      try writer.write("singular.values", singularValues.unsafeElements)
      return try writer.finish()
    } catch {
      throw .index(error)
    }
  }

  /// Maps an encoder that `write(to:)` has written.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - tokenizer: the one that it was trained with.
  /// - Throws: `.index` when the file is not one, or is damaged.
  /// - Complexity: O(`termCount`).
  public init(
    opening path: String, tokenizer: @escaping LatentTokenizer
  ) throws(TextEncoderError) {
    do throws(IndexFileError) {
      let file = try MappedIndexFile(
        opening: path, kind: Self.fileKind, versions: 1...Self.formatVersion)
      try self.init(file: file, tokenizer: tokenizer)
    } catch {
      throw .index(error)
    }
  }

  /// Reads an encoder from a mapped file.
  ///
  /// - Throws: damage, and settings out of range.
  public init(
    file: MappedIndexFile, tokenizer: @escaping LatentTokenizer
  ) throws(IndexFileError) {
    let settings = try file.array("settings", of: UInt32.self, count: 2)
    guard let weighting = LatentSemanticOptions.Weighting(rawValue: settings[0]) else {
      throw .corrupt(file.path, section: "settings", "the weighting \(settings[0]) is unknown")
    }
    let dimension = Int(settings[1])
    guard (1...4096).contains(dimension) else {
      throw .corrupt(file.path, section: "settings", "\(dimension) components a vector")
    }
    let terms = try SortedTerms(file: file)
    let name = try file.array("name", of: UInt8.self)
    let hash = try file.array("hash", of: UInt64.self, count: 1)
    self.init(
      terms: terms, weights: TermWeights(weighting: weighting),
      globalWeights: try file.array("term.weights", of: Float.self, count: terms.count),
      // At most 2^32 terms of 4,096 components: no overflow.
      termVectors: try file.array(
        "term.vectors", of: Float.self, count: terms.count * dimension),
      singularValues: try file.array("singular.values", of: Float.self, count: dimension),
      identity: TextEncoderIdentity(name: String(decoding: name, as: UTF8.self), hash: hash[0]),
      tokenizer: tokenizer)
  }
}

extension LatentSemanticEncoder {
  /// An encoder whose identity is computed from its parts.
  init(
    terms: SortedTerms, weights: TermWeights, globalWeights: IndexArray<Float>,
    termVectors: IndexArray<Float>, singularValues: IndexArray<Float>, name: String,
    tokenizer: @escaping LatentTokenizer
  ) {
    var hash = ContentHash()
    hash.combine(UInt64(weights.weighting.rawValue))
    hash.combine(UnsafeRawBufferPointer(terms.offsets.unsafeElements))
    hash.combine(UnsafeRawBufferPointer(terms.bytes.unsafeElements))
    hash.combine(UnsafeRawBufferPointer(globalWeights.unsafeElements))
    hash.combine(UnsafeRawBufferPointer(termVectors.unsafeElements))
    self.init(
      terms: terms, weights: weights, globalWeights: globalWeights, termVectors: termVectors,
      singularValues: singularValues,
      identity: TextEncoderIdentity(name: name, hash: hash.value), tokenizer: tokenizer)
  }
}
