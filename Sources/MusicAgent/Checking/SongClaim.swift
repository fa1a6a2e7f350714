/// A song as a model names it.
struct SongClaim: Sendable, Equatable {
  /// The catalog's id, where the model gives one.
  var id: String?
  var title: String
  /// Empty where none is named.
  var artist: String
  /// What the model says of it.
  var note = ""
  /// Whether it may as well be the other way round: "Adele - Hello" is written in both orders.
  var isSwappable = false
}
