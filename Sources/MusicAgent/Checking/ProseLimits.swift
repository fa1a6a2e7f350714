/// How much of a text is looked at, in characters.
package enum ProseLimits {
  /// What follows is no answer to a person.
  package static let text = 20_000
  /// As much as an answer without songs may have; facts, and whether words are words, are looked for in it.
  package static let answer = 4_000
  /// The longest title, and as much as a name is looked for in beside a sign.
  package static let name = 120
}
