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

  /// 0...1. What is not known of both tracks does not count; nothing known is in the middle.
  func cost(from first: Sound, to second: Sound) -> Float {
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
    if let before = first.direction, let after = second.direction {
      add(1 - TrackFlow.dot(before, after), TrackFlow.directionWeight)
    }
    let cost = mass > 0 ? sum / mass : 0.5
    let repeats = first.artists.contains { second.artists.contains($0) }
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
      right.withUnsafeBufferPointer { right in
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
  }
}
