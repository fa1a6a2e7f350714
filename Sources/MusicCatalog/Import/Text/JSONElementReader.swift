/// Cuts a JSON document into the elements of its list, a batch at a time, without holding more of it
/// than one block and one element.
///
/// The list is found by a path of names: of `["playlist", "track"]` it is what the member "track" of the
/// member "playlist" holds. Lists in lists are one list, as far as any document has them; an empty path
/// means the document itself, which may be a list, one object, or objects one after the other.
struct JSONElementReader: BatchReader {
  /// Nothing where all bytes are at hand.
  private let source: TextSource?
  private let path: [[UInt8]]
  /// Bytes from the start of what is unfinished; the first `scanned` of them have been looked at.
  private var pending: [UInt8] = []
  private var scanned = 0
  private var line = 1
  private var isAtEnd = false

  private var frames: [Frame] = []
  /// How deep inside an element, or inside something that is passed over.
  private var depth = 0
  private var elementStart: Int?
  private var elementLine = 1
  private var isInString = false
  private var isEscaped = false
  private var nameStart: Int?
  private var lastName: [UInt8] = []
  /// The list that is being passed over, and whether anything is in it.
  private var passing: (name: [UInt8], isEmpty: Bool)?
  private(set) var passedLists: [String] = []

  /// So many lists and objects are around elements at most: what is deeper is an element, which the parser
  /// refuses, so that brackets without end take no memory.
  private static let maximumFrames = 64

  /// A list or an object around the elements.
  private struct Frame {
    var isObject: Bool
    /// How many names of the path lead to it.
    var level: Int
    /// Whether the value that comes next in it is on the path.
    var isOnPath = false
  }

  init(_ source: TextSource, path: [String]) {
    self.source = source
    self.path = path.map { Array($0.utf8) }
  }

  private init(path: [String]) {
    source = nil
    self.path = path.map { Array($0.utf8) }
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while !isAtEnd {
      if let block = try source?.next() {
        pending.append(contentsOf: block)
      } else {
        isAtEnd = true
      }
      var batch = LineBatch()
      scan(into: &batch)
      if isAtEnd, let start = elementStart {
        batch.lines.append(.init(number: elementLine, range: start..<pending.count))
      } else if isAtEnd, !frames.isEmpty || depth > 0 {
        batch.lines.append(.init(number: line, range: 0..<0, defect: .cutShort))
      }
      batch.bytes = pending
      forgetFinished(&batch)
      if !batch.lines.isEmpty { return batch }
    }
    return nil
  }

  /// Keeps what is unfinished, and nothing of an element that is too long.
  private mutating func forgetFinished(_ batch: inout LineBatch) {
    if let start = elementStart, pending.count - start > LineReader.maximumLineLength {
      batch.lines.append(.init(number: elementLine, range: 0..<0, defect: .tooLong))
      elementStart = nil
    }
    // No name of the path is as long.
    if let start = nameStart, pending.count - start > LineReader.maximumLineLength {
      nameStart = nil
      lastName = []
    }
    let kept = elementStart ?? nameStart ?? pending.count
    pending.removeFirst(kept)
    scanned = pending.count
    elementStart = elementStart.map { $0 - kept }
    nameStart = nameStart.map { $0 - kept }
  }

  private mutating func scan(into batch: inout LineBatch) {
    for position in scanned..<pending.count {
      let byte = pending[position]
      if byte == 0x0A { line += 1 }
      if isInString {
        scanString(byte, at: position)
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        beginScalar(at: position)
        isInString = true
        if depth == 0 { nameStart = position + 1 }
      case UInt8(ascii: "{"), UInt8(ascii: "["): open(byte, at: position)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): close(at: position, &batch)
      case UInt8(ascii: ":"):
        if depth == 0, let frame = frames.last, frame.isObject {
          frames[frames.count - 1].isOnPath = lastName == path[frame.level]
        }
      case UInt8(ascii: ","): endScalar(at: position, &batch)
      case 0x20, 0x09, 0x0A, 0x0D: break
      default: beginScalar(at: position)
      }
    }
  }

  private mutating func scanString(_ byte: UInt8, at position: Int) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
      if let nameStart { lastName = Array(pending[nameStart..<position]) }
      nameStart = nil
    }
  }

  private mutating func open(_ byte: UInt8, at position: Int) {
    guard depth == 0 else {
      depth += 1
      passing?.isEmpty = false
      return
    }
    let level: Int
    if let frame = frames.last, frame.isObject {
      guard frame.isOnPath else {
        depth = 1
        if byte == UInt8(ascii: "[") { passing = (lastName, true) }
        return
      }
      level = frame.level + 1
    } else {
      level = frames.last?.level ?? 0
    }
    let isShallow = frames.count < JSONElementReader.maximumFrames
    if byte == UInt8(ascii: "["), isShallow {
      frames.append(Frame(isObject: false, level: level))
    } else if level < path.count, isShallow {
      frames.append(Frame(isObject: true, level: level))
    } else {
      depth = 1
      (elementStart, elementLine) = (position, line)
    }
  }

  private mutating func close(at position: Int, _ batch: inout LineBatch) {
    guard depth > 0 else {
      endScalar(at: position, &batch)
      _ = frames.popLast()
      return
    }
    depth -= 1
    if depth == 0 { finishPassing() }
    if depth == 0, let start = elementStart {
      batch.lines.append(.init(number: elementLine, range: start..<position + 1))
      elementStart = nil
    }
  }

  private mutating func finishPassing() {
    guard let (name, isEmpty) = passing else { return }
    passing = nil
    let text = String(decoding: name.prefix(80), as: UTF8.self)
    if !isEmpty, passedLists.count < ImportReport.maximumIgnoredNames, !passedLists.contains(text) {
      passedLists.append(text)
    }
  }

  /// A text or number where an element should be: it is handed on, to be refused.
  private mutating func beginScalar(at position: Int) {
    if depth > 0 { passing?.isEmpty = false }
    guard depth == 0, elementStart == nil, let frame = frames.last, !frame.isObject,
      frame.level == path.count
    else { return }
    (elementStart, elementLine) = (position, line)
  }

  private mutating func endScalar(at position: Int, _ batch: inout LineBatch) {
    guard depth == 0, let start = elementStart else { return }
    batch.lines.append(.init(number: elementLine, range: start..<position))
    elementStart = nil
  }
}

extension JSONElementReader {
  /// The first elements of a document of which the beginning is at hand; the last one may be cut.
  static func elements(in head: [UInt8], path: [String], limit: Int) -> [ArraySlice<UInt8>] {
    var reader = JSONElementReader(path: path)
    reader.pending = head
    var batch = LineBatch()
    reader.scan(into: &batch)
    return batch.lines.prefix(limit).map { head[$0.range] }
  }
}
