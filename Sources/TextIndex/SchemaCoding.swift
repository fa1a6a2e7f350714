import TextAnalysis

/// The schema as bytes: version, k1, number of fields; for each weight, b, options, and its name
/// with the length before it. Numbers are 4 bytes, little-endian.
enum SchemaCoding {
  static func encode(_ schema: TextSchema) -> [UInt8] {
    var bytes: [UInt8] = []
    put(1, &bytes)
    put(schema.k1.bitPattern, &bytes)
    put(UInt32(schema.fields.count), &bytes)
    for field in schema.fields {
      put(field.weight.bitPattern, &bytes)
      put(field.b.bitPattern, &bytes)
      put(field.analysis.rawValue, &bytes)
      put(UInt32(field.name.utf8.count), &bytes)
      bytes += field.name.utf8
    }
    return bytes
  }

  /// The schema, or nil where the bytes are not one.
  static func decode(_ bytes: [UInt8]) -> TextSchema? {
    var rest = bytes[...]
    guard take(&rest) == 1, let k1 = take(&rest), let count = take(&rest),
      (1...UInt32(TextSchema.maximumFieldCount)).contains(count)
    else { return nil }
    var fields: [TextSchema.Field] = []
    for _ in 0..<count {
      guard let weight = take(&rest), let b = take(&rest), let options = take(&rest),
        let length = take(&rest), Int(length) <= rest.count
      else { return nil }
      let name = String(decoding: rest.prefix(Int(length)), as: UTF8.self)
      rest = rest.dropFirst(Int(length))
      let field = TextSchema.Field(
        name, weight: Float(bitPattern: weight), b: Float(bitPattern: b),
        analysis: AnalysisOptions(rawValue: options))
      if fields.contains(where: { $0.name == name }) { return nil }
      fields.append(field)
    }
    guard rest.isEmpty else { return nil }
    return TextSchema(fields: fields, k1: Float(bitPattern: k1))
  }

  private static func put(_ value: UInt32, _ bytes: inout [UInt8]) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  private static func take(_ bytes: inout ArraySlice<UInt8>) -> UInt32? {
    guard bytes.count >= 4 else { return nil }
    let value = bytes.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    bytes = bytes.dropFirst(4)
    return value
  }
}
