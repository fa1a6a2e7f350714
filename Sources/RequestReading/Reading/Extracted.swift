/// A value extracted from a request, with the words that it rests on.
public struct Extracted<Value: Sendable & Equatable>: Sendable, Equatable {
  /// What was extracted.
  public var value: Value
  /// The words that it was read from.
  public var span: WordSpan
  /// Whether it must hold.
  public var strength: Strength
  /// How sure the reading is, 0...1.
  public var certainty: Double

  /// A value with where it was found.
  public init(_ value: Value, span: WordSpan, strength: Strength, certainty: Double) {
    self.value = value
    self.span = span
    self.strength = strength
    self.certainty = certainty
  }
}

/// Whether something that was asked for must hold.
public enum Strength: UInt8, Sendable {
  /// What does not satisfy it never comes.
  case rule
  /// What satisfies it comes first.
  case preference
}

/// Where words stand in a request.
public struct WordSpan: Sendable, Equatable {
  /// The number of the turn.
  public var turn: Int
  /// The place in the turn's text, in UTF-8 code units.
  public var range: Range<Int>
  /// The words themselves.
  public var text: String

  /// A place.
  public init(turn: Int, range: Range<Int>, text: String) {
    self.turn = turn
    self.range = range
    self.text = text
  }
}
