/// How far the hits of an answer differ from each other, and how well known they are.
public struct Diversity: Sendable, Equatable {
  /// 0...1: how much being unlike the hits before counts against fitting the question.
  public var strength: Double
  /// 0...1: a track with less than this share of the best score is never put before a better one.
  public var floor: Double
  /// At most so many hits of one artist; nil for any number. Holds across pages.
  public var artistCap: Int?
  /// At most so many hits of one album; nil for any number. Holds across pages.
  public var albumCap: Int?
  /// After so many hits of one artist nobody asked for, others come first; nil for never.
  public var artistSpread: Int?
  /// 0...1: how strongly well-known tracks, and artists of liked tracks, are preferred.
  public var familiarity: Double

  /// What has been measured to keep accuracy: a little.
  public init() {
    strength = 0.1
    floor = 0.5
    artistCap = nil
    albumCap = nil
    artistSpread = 3
    familiarity = 0
  }

  /// The best hits as they are, however alike.
  public static let off: Diversity = {
    var off = Diversity()
    off.strength = 0
    off.artistSpread = nil
    return off
  }()
}
