/// Adds to names in other scripts what a listener types for them on a Latin keyboard.
enum Romanizations {
  /// A title longer than this is found by its parts.
  private static let maximumJoinedLength = 12
  /// Readings of a whole name that are kept, commonest first.
  private static let maximumReadingCount = 16

  /// Romanizations of a run of ideographs, kana and hangul whose first character is at `position`.
  static func append(
    run: ArraySlice<Folding.Item>, position: UInt32, chunk: UInt32, into buffer: inout TokenBuffer
  ) {
    var emitter = Emitter(chunk: chunk)
    var start = run.startIndex
    while start < run.endIndex {
      let kind = run[start].kind
      var end = start
      while end < run.endIndex, run[end].kind == kind { end += 1 }
      let scalars = run[start..<end].map(\.scalar)
      let first = position + UInt32(start - run.startIndex)
      switch kind {
      case .ideograph: appendPinyin(scalars, at: first, to: &emitter)
      case .kana: appendKana(scalars, at: first, to: &emitter)
      case .hangul: appendHangul(scalars, at: first, to: &emitter)
      default: break
      }
      start = end
    }
    emitter.commit(into: &buffer)
  }

  /// Whether a word may be in Cyrillic or Greek letters.
  static func mayHaveSome(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    // They begin with these bytes in UTF-8, and nothing Latin that folds does.
    word.first.map { (0xCD...0xD4).contains($0) } ?? false
  }

  /// Romanizations of a word for which `mayHaveSome` holds.
  static func append(
    word: [UInt8], position: UInt32, chunk: UInt32, into buffer: inout TokenBuffer
  ) {
    var emitter = Emitter(chunk: chunk)
    for form in Transliteration.forms(of: String(decoding: word, as: UTF8.self)) {
      emitter.add(form, at: position)
      emitter.add(
        PhoneticKey.cyrillic(form), at: position, mark: TokenBuffer.cyrillicKeyMark)
    }
    emitter.commit(into: &buffer)
  }

  private static func appendPinyin(
    _ scalars: [UInt32], at position: UInt32, to emitter: inout Emitter
  ) {
    let readings = scalars.map { Pinyin.shared.readings(of: $0) }
    for (offset, syllables) in readings.enumerated() {
      for syllable in syllables { emitter.add(syllable, at: position + UInt32(offset)) }
    }
    for offset in readings.indices.dropLast() {
      append(readings[offset...(offset + 1)], at: position + UInt32(offset), to: &emitter)
    }
    guard (2...maximumJoinedLength).contains(scalars.count), readings.allSatisfy({ !$0.isEmpty })
    else {
      return
    }
    if scalars.count > 2 {
      append(readings[...], at: position, to: &emitter)
    }
    let initials = readings.map { syllables in unique(syllables.map { Array($0.prefix(1)) }) }
    append(initials[...], at: position, to: &emitter)
  }

  /// Each way to choose one form of each part, joined.
  private static func append(
    _ parts: ArraySlice<[[UInt8]]>, at position: UInt32, to emitter: inout Emitter
  ) {
    if parts.allSatisfy({ $0.count == 1 }) {
      // Most characters are read in one way.
      return emitter.add(joining: parts, at: position)
    }
    for joined in combinations(parts) { emitter.add(joined, at: position) }
  }

  private static func appendKana(
    _ scalars: [UInt32], at position: UInt32, to emitter: inout Emitter
  ) {
    guard scalars.count > 1 else { return }
    for form in KanaRomanizer.forms(of: scalars) {
      emitter.add(form, at: position)
      if let key = PhoneticKey.kana(form) {
        emitter.add(key, at: position, mark: TokenBuffer.kanaKeyMark)
      }
    }
  }

  private static func appendHangul(
    _ scalars: [UInt32], at position: UInt32, to emitter: inout Emitter
  ) {
    func add(_ part: ArraySlice<UInt32>, at offset: Int) {
      for form in HangulRomanizer.forms(of: part) {
        emitter.add(form, at: position + UInt32(offset))
        emitter.add(
          PhoneticKey.hangul(form), at: position + UInt32(offset),
          mark: TokenBuffer.hangulKeyMark)
      }
    }
    add(scalars[...], at: 0)
    // A family name and a given name are written apart in Latin letters, and only there.
    if scalars.count > 2 { add(scalars[..<1], at: 0) }
    if let surname = HangulRomanizer.surname(scalars[0]) { emitter.add(surname, at: position) }
    for offset in 0..<max(scalars.count - 1, 0) where scalars.count > 2 {
      add(scalars[offset...(offset + 1)], at: offset)
    }
  }

  /// Ways to choose one form of each part, joined: all first forms, then those in which one part has
  /// another form, then two, and so on, at most `maximumReadingCount`.
  private static func combinations(_ parts: ArraySlice<[[UInt8]]>) -> [[UInt8]] {
    guard parts.allSatisfy({ !$0.isEmpty }) else { return [] }
    var result: [[UInt8]] = []
    func extend(_ piece: Int, _ prefix: [UInt8], others: Int) {
      guard result.count < maximumReadingCount else { return }
      guard piece < parts.endIndex else {
        if others == 0 { result.append(prefix) }
        return
      }
      // Not more other forms than there are parts left to have them.
      if others < parts.endIndex - piece {
        extend(piece + 1, prefix + parts[piece][0], others: others)
      }
      if others > 0 {
        for form in parts[piece].dropFirst() {
          extend(piece + 1, prefix + form, others: others - 1)
        }
      }
    }
    for others in 0...parts.count { extend(parts.startIndex, [], others: others) }
    return unique(result)
  }

  static func unique(_ forms: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for form in forms where !result.contains(form) { result.append(form) }
    return result
  }

  /// Collects romanizations and drops repetitions at one position.
  private struct Emitter {
    private struct Form {
      var position: UInt32
      var mark: UInt8
      var bytes: Range<Int>
    }

    let chunk: UInt32
    private var forms: [Form] = []
    private var bytes: [UInt8] = []

    init(chunk: UInt32) {
      self.chunk = chunk
    }

    mutating func add(
      _ form: [UInt8], at position: UInt32, mark: UInt8 = TokenBuffer.romanizationMark
    ) {
      let shortest = PhoneticKey.shortest(under: mark)
      guard (shortest..<TokenBuffer.maximumTermLength).contains(form.count) else { return }
      let start = bytes.count
      bytes += form
      forms.append(Form(position: position, mark: mark, bytes: start..<bytes.count))
    }

    /// Adds the first forms of some parts as one.
    mutating func add(joining parts: ArraySlice<[[UInt8]]>, at position: UInt32) {
      let start = bytes.count
      for part in parts { bytes += part[0] }
      let shortest = PhoneticKey.shortest(under: TokenBuffer.romanizationMark)
      guard (shortest..<TokenBuffer.maximumTermLength).contains(bytes.count - start) else {
        return bytes.removeSubrange(start...)
      }
      forms.append(
        Form(
          position: position, mark: TokenBuffer.romanizationMark, bytes: start..<bytes.count))
    }

    mutating func commit(into buffer: inout TokenBuffer) {
      if forms.isEmpty { return }
      // Numbers of forms plus one by their hash; 0 is empty. At most half of them are full.
      var size = 8
      while size < 2 * forms.count { size *= 2 }
      var slots = [Int32](repeating: 0, count: size)
      for number in forms.indices where isNew(number, &slots) {
        let form = forms[number]
        buffer.append(byte: form.mark)
        buffer.append(bytes: bytes[form.bytes])
        buffer.commit(.romanization, position: form.position, chunk: chunk)
      }
    }

    /// Whether no form before it is the same, and notes it.
    private func isNew(_ number: Int, _ slots: inout [Int32]) -> Bool {
      let form = forms[number]
      var hash = UInt64(form.position) << 8 | UInt64(form.mark)
      for index in form.bytes {
        hash = (hash ^ UInt64(bytes[index])) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      var slot = Int(hash >> 32) & (slots.count - 1)
      while slots[slot] != 0 {
        let other = forms[Int(slots[slot]) - 1]
        if other.position == form.position, other.mark == form.mark,
          bytes[other.bytes].elementsEqual(bytes[form.bytes])
        {
          return false
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = Int32(number + 1)
      return true
    }
  }
}
