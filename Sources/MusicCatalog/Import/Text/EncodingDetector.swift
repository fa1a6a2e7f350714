import Foundation

/// Tells encodings from before Unicode apart by how likely the bytes are in each.
///
/// A naive Bayes classifier over characters: each encoding has a model of how often the languages that
/// are written in it use its characters (`EncodingModels`), and a text's likelihood is the product
/// over its characters. Bytes of ASCII that belong to no longer character weigh the same everywhere. The
/// models are tables, so that the same bytes are always taken for the same encoding.
enum EncodingDetector {
  /// Bytes of lines that have something else than ASCII; more say nothing new.
  private static let sampleSize = 32 << 10
  /// How much likelier the best reading must be than the next one, as a natural logarithm, to be sure:
  /// 150 times.
  private static let sureMargin = 5.0

  /// What bytes that are no UTF-8 are written in.
  ///
  /// - Complexity: O(min(bytes, `sampleSize`) · encodings).
  static func guess(_ bytes: [UInt8]) -> EncodingGuess {
    let sample = sample(of: bytes)
    let ranked = EncodingModels.all.map { (model: $0, score: $0.score(sample) + $0.prior) }
      .enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
    let best = ranked[0]
    let text = LegacyText.decode(sample, best.model.encoding)
    // What reads the same is no alternative.
    let rival = ranked.dropFirst().prefix { best.score - $0.score < sureMargin }
      .first { LegacyText.decode(sample, $0.model.encoding) != text }
    return EncodingGuess(encoding: best.model.encoding, alternative: rival?.model.encoding)
  }

  /// Whether damaged UTF-8 explains bytes better than any encoding from before Unicode.
  ///
  /// Damage comes to few lines and to all sorts of bytes, so that a line that has any costs more than its
  /// bytes. Characters of a Chinese or Korean text that are valid by chance are of scripts that stand
  /// nowhere beside each other, and rare ones.
  static func isLikelierUTF8(_ bytes: [UInt8]) -> Bool {
    let sample = sample(of: bytes)
    let best = EncodingModels.all.map { $0.score(sample) + $0.prior }.max() ?? 0
    return DamagedUTF8.score(sample) > best
  }

  /// The first lines that have a byte beyond ASCII.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    var sample: [UInt8] = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    where line.contains(where: { $0 >= 0x80 }) {
      sample += line.prefix(sampleSize)
      sample.append(0x0A)
      if sample.count >= sampleSize { break }
    }
    return sample
  }
}

/// How likely a text is in one encoding.
protocol EncodingModel: Sendable {
  var encoding: TextEncoding { get }
  /// How often files are written in it, as a natural logarithm on any scale.
  var prior: Double { get }
  /// The natural logarithm of the text's likelihood.
  func score(_ bytes: [UInt8]) -> Double
}

enum EncodingLikelihood {
  /// Of a byte of ASCII, which no encoding explains better than another.
  static let plain = -3.2
  /// Of bytes that are no character.
  static let invalid = -20.0
}

/// A model of UTF-8 in which some lines are damaged.
private enum DamagedUTF8 {
  /// Of a line with damage in it, and of each byte of that.
  private static let damagedLine = -9.0
  private static let damagedByte = -4.0

  static func score(_ bytes: [UInt8]) -> Double {
    var score = 0.0
    var isDamaged = false
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if byte == 0x0A { isDamaged = false }
        score += EncodingLikelihood.plain
        position += 1
        continue
      }
      guard case .whole(let length) = UTF8Sequence.length(in: bytes, at: position) else {
        score += damagedByte + (isDamaged ? 0 : damagedLine)
        isDamaged = true
        position += 1
        continue
      }
      let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
      score += likelihood(of: text.unicodeScalars.first?.value ?? 0)
      position += length
    }
    return score
  }

  private static func likelihood(of scalar: UInt32) -> Double {
    switch scalar {
    case 0x80..<0xA0: EncodingLikelihood.invalid
    // Letters of Latin with marks, the signs of printers, Greek and Cyrillic.
    case 0xC0..<0x180, 0x2010..<0x2040: -5.5
    case 0x391..<0x3CA, 0x410..<0x450: -6
    case 0xA0..<0xC0, 0x3040..<0xA000, 0xAC00..<0xD7B0, 0xFF00..<0xFFF0: -8
    default: -11
    }
  }
}

/// A model of an encoding with one byte a character.
struct SingleByteModel: EncodingModel {
  let encoding: TextEncoding
  let prior: Double
  /// Whether words are written in letters beyond ASCII alone, as in Greek and Cyrillic; in Latin ones
  /// such letters stand among others.
  private let isOtherScript: Bool
  private let scores: [Double]
  /// The same behind a capital, where words are written in capitals alone.
  private let capitalScores: [Double]
  private let kinds: [Kind]

  private enum Kind { case lower, upper, other }

  /// What costs a letter that stands where its script puts none.
  private static let misplaced = -4.0
  /// What costs a letter in a word of capitals.
  private static let capital = -0.2
  private static let unlisted = -9.5

  /// - Parameter weights: characters with how often each is used, on any scale.
  init(
    _ encoding: TextEncoding, prior: Double, isOtherScript: Bool = false,
    weights: [(characters: String, weight: Double)]
  ) {
    self.encoding = encoding
    self.prior = prior
    self.isOtherScript = isOtherScript
    var shares: [Unicode.Scalar: Double] = [:]
    for (characters, weight) in weights {
      for scalar in characters.unicodeScalars where shares[scalar] == nil {
        shares[scalar] = weight
      }
    }
    let table = SingleByteTable.tables[encoding]!.scalars
    // In the order of bytes, as a dictionary's own order would make sums differ.
    let total = table.reduce(0) { $0 + ($1.flatMap { shares[$0] } ?? 0) }
    scores = table.map { scalar in
      guard let scalar, !(0x80..<0xA0).contains(scalar.value) else {
        return EncodingLikelihood.invalid
      }
      if scalar.value < 0x80 { return EncodingLikelihood.plain }
      return shares[scalar].map { log($0 / total) } ?? SingleByteModel.unlisted
    }
    capitalScores = zip(table, scores).map { scalar, score in
      guard let scalar, score > EncodingLikelihood.invalid, scalar.properties.isUppercase,
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first,
        let share = shares[lower]
      else { return score }
      return max(score, log(share / total) + SingleByteModel.capital)
    }
    kinds = table.map { scalar in
      guard let properties = scalar?.properties else { return .other }
      if properties.isUppercase { return .upper }
      // Scripts without capitals have letters all the same.
      return properties.isLowercase || properties.isAlphabetic ? .lower : .other
    }
  }

  func score(_ bytes: [UInt8]) -> Double {
    var score = 0.0
    var before = (kind: Kind.other, isHigh: false)
    for byte in bytes {
      let kind = kinds[Int(byte)]
      let isHigh = byte >= 0x80
      score += before.kind == .upper ? capitalScores[Int(byte)] : scores[Int(byte)]
      if kind != .other, before.kind != .other {
        let isMisplaced =
          isOtherScript
          ? isHigh != before.isHigh : isHigh && before.isHigh
        if isMisplaced { score += SingleByteModel.misplaced }
        if before.kind == .lower, kind == .upper, isHigh || before.isHigh {
          score += SingleByteModel.misplaced
        }
      } else if isHigh, kind == .other, before.kind != .other, scores[Int(byte)] < -7 {
        // A rare sign right behind a letter, such as a superscript inside a word.
        score += SingleByteModel.misplaced
      }
      before = (kind, isHigh)
    }
    return score
  }
}

/// A model of an encoding with two bytes for most characters.
struct DoubleByteModel: EncodingModel {
  let encoding: TextEncoding
  let prior: Double
  /// The frequent characters, by their bytes.
  private let frequent: [UInt16: Double]
  /// The likelihood of other characters, by what kind of character is in that place of the encoding;
  /// nil where there is none.
  private let other: @Sendable (UInt8, UInt8) -> Double?
  /// The likelihood of a byte beyond ASCII that is a character by itself.
  private let single: @Sendable (UInt8) -> Double?

  /// - Parameters:
  ///   - frequent: characters, the most frequent first; the first `head` of them have `headShare` of a
  ///     text, the others `tailShare`.
  init(
    _ encoding: TextEncoding, prior: Double, frequent: String, head: Int, headShare: Double,
    tailShare: Double, single: @escaping @Sendable (UInt8) -> Double? = { _ in nil },
    other: @escaping @Sendable (UInt8, UInt8) -> Double?
  ) {
    self.encoding = encoding
    self.prior = prior
    self.single = single
    self.other = other
    var pairs: [UInt16] = []
    var seen: Set<UInt16> = []
    for character in frequent {
      guard let bytes = DoubleByteModel.bytes(of: character, in: encoding), bytes.count == 2 else {
        continue
      }
      let pair = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
      if seen.insert(pair).inserted { pairs.append(pair) }
    }
    var scores: [UInt16: Double] = [:]
    for (place, pair) in pairs.enumerated() {
      scores[pair] =
        place < head ? log(headShare / Double(head)) : log(tailShare / Double(pairs.count - head))
    }
    self.frequent = scores
  }

  private static func bytes(of character: Character, in encoding: TextEncoding) -> [UInt8]? {
    let number: UInt =
      switch encoding {
      case .gb18030: 0x0632
      case .big5: 0x0423
      case .eucKR: 0x0422
      default: 0x0420
      }
    guard let data = String(character).data(using: LegacyText.foundation(number)) else {
      return nil
    }
    let bytes = Array(data)
    guard encoding == .eucJP, bytes.count == 2, let place = JISBytes.place(bytes[0], bytes[1])
    else {
      return bytes
    }
    return [UInt8(place.row + 0xA0), UInt8(place.cell + 0xA0)]
  }

  func score(_ bytes: [UInt8]) -> Double {
    var score = 0.0
    var position = 0
    while position < bytes.count {
      let first = bytes[position]
      guard first >= 0x80 else {
        score += EncodingLikelihood.plain
        position += 1
        continue
      }
      if let alone = single(first) {
        score += alone
        position += 1
        continue
      }
      guard position + 1 < bytes.count else { return score + EncodingLikelihood.invalid }
      let second = bytes[position + 1]
      if encoding == .gb18030, (0x30...0x39).contains(second) {
        score += EncodingModels.fourBytes
        position += 4
      } else if let known = frequent[UInt16(first) << 8 | UInt16(second)] ?? other(first, second) {
        score += known
        position += 2
      } else {
        score += EncodingLikelihood.invalid
        position += 1
      }
    }
    return score
  }
}
