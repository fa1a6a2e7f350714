import Foundation

/// How smoothly one track follows another: tempo, key, and nearness in a vector space.
struct TrackFlow {
  /// What is known of a track's sound.
  struct Sound {
    /// Beats a minute.
    var tempo: Float?
    var key: MusicalKey?
    /// Of length 1.
    var direction: [Float]?
    /// The artists, who better do not follow themselves.
    var artists: [UInt32]
  }

  let flow: PlaylistRequest.Flow

  private static let tempoWeight: Float = 0.3
  private static let keyWeight: Float = 0.2
  private static let directionWeight: Float = 0.5
  private static let slopeWeight: Float = 0.6
  private static let sameArtist: Float = 0.3

  /// The cost of going from each of some tracks to each other one.
  func costs(_ sounds: [Sound]) -> SquareTable<Float> {
    let directions = Directions(sounds.map(\.direction))
    // Numbers, without the arrays beside them, which would be retained for each pair.
    let tones = sounds.map { Tone(tempo: $0.tempo, key: $0.key) }
    let sharesArtist = SharedArtists(sounds.map(\.artists))
    return SquareTable(
      count: sounds.count,
      pairs: { first, second in
        let cosine = directions.cosine(first, second)
        let repeats = sharesArtist[first, second]
        return (
          cost(from: tones[first], to: tones[second], cosine: cosine, repeats: repeats),
          cost(from: tones[second], to: tones[first], cosine: cosine, repeats: repeats)
        )
      })
  }

  /// What a track sounds like by itself.
  private struct Tone {
    var tempo: Float?
    var key: MusicalKey?
  }

  /// 0...1. What is not known of both tracks does not count; nothing known is in the middle.
  ///
  /// - Parameter cosine: of their directions; nil where one has none.
  private func cost(from first: Tone, to second: Tone, cosine: Float?, repeats: Bool) -> Float {
    var (sum, mass): (Float, Float) = (0, 0)
    func add(_ cost: Float, _ weight: Float) {
      sum += weight * min(max(cost, 0), 1)
      mass += weight
    }
    if let before = first.tempo, let after = second.tempo {
      add(TrackFlow.tempoDistance(before, after), TrackFlow.tempoWeight)
      switch flow {
      case .rising: add(0.5 - (after - before) / 40, TrackFlow.slopeWeight)
      case .falling: add(0.5 + (after - before) / 40, TrackFlow.slopeWeight)
      case .smooth, .any: break
      }
    }
    if let before = first.key, let after = second.key {
      add(before.distance(to: after), TrackFlow.keyWeight)
    }
    if let cosine { add(1 - cosine, TrackFlow.directionWeight) }
    let cost = mass > 0 ? sum / mass : 0.5
    return min(cost + (repeats ? TrackFlow.sameArtist : 0), 1)
  }

  /// 0 for the same tempo, its half or double; 1 for a quarter of an octave or more.
  static func tempoDistance(_ first: Float, _ second: Float) -> Float {
    guard first > 0, second > 0 else { return 1 }
    let octaves = log2(first / second)
    return min(abs(octaves - octaves.rounded()) * 4, 1)
  }

  /// The angle between two directions: 0 for the same, 1 for opposite ones.
  static func angle(_ first: [Float], _ second: [Float]) -> Double {
    acos(Double(min(max(dot(first, second), -1), 1))) / .pi
  }

  private static func dot(_ left: [Float], _ right: [Float]) -> Float {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { dot(left, $0) }
    }
  }

  fileprivate static func dot(
    _ left: UnsafeBufferPointer<Float>, _ right: UnsafeBufferPointer<Float>
  ) -> Float {
    var sum = SIMD8<Float>.zero
    let count = min(left.count, right.count)
    var place = 0
    while place + 8 <= count {
      let a = UnsafeRawPointer(left.baseAddress! + place).loadUnaligned(as: SIMD8<Float>.self)
      let b = UnsafeRawPointer(right.baseAddress! + place).loadUnaligned(as: SIMD8<Float>.self)
      sum += a * b
      place += 8
    }
    var rest: Float = 0
    while place < count {
      rest += left[place] * right[place]
      place += 1
    }
    return sum.sum() + rest
  }
}

/// Directions one after another.
private struct Directions {
  private var values: [Float] = []
  private var ranges: [Range<Int>?] = []

  init(_ directions: [[Float]?]) {
    for direction in directions {
      let start = values.count
      values += direction ?? []
      ranges.append(direction.map { start..<start + $0.count })
    }
  }

  func cosine(_ first: Int, _ second: Int) -> Float? {
    guard let first = ranges[first], let second = ranges[second] else { return nil }
    return values.withUnsafeBufferPointer {
      TrackFlow.dot(.init(rebasing: $0[first]), .init(rebasing: $0[second]))
    }
  }
}

/// Which of some tracks have an artist in common.
private struct SharedArtists {
  private let all: [UInt32]
  private let ends: [Int]

  init(_ artists: [[UInt32]]) {
    all = artists.flatMap { $0 }
    ends = artists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  subscript(first: Int, second: Int) -> Bool {
    for left in ends[first]..<ends[first + 1] {
      for right in ends[second]..<ends[second + 1] where all[left] == all[right] { return true }
    }
    return false
  }
}
