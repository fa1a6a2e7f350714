/// What a source says of one field, before it is known what that means.
enum FieldValue: Sendable, Equatable {
  /// A text; numbers and booleans are texts as well.
  case text(String)
  /// A list, whose entries are not divided any further.
  case entries([Entry])

  /// An entry of a list: a name, and what some sources say beside it.
  struct Entry: Sendable, Equatable {
    var name: String
    var id: String?
    var aliases: [String] = []
    var kind: String?
    var weight = 1.0
  }
}
