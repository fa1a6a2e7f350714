/// What came to a `SimulatedModel`'s mind, and what is true of it.
///
/// The model's messages tell the names alone; the rest is for whoever checks figures.
package struct SimulatedRecall: Sendable, Equatable {
  /// What is true of a name that the model gives.
  package enum Outcome: Sendable, Equatable {
    /// The song exists and is what was asked for.
    case right
    /// The song exists, but breaks the tags or years that were asked for.
    case stray
    /// The model knows the song and misspells it; there is none as it is spelled.
    case slip
    /// The model does not know a song, and there is none of that name.
    case mistake(SimulatedMistake)
  }

  /// One name.
  package struct Slot: Sendable, Equatable {
    /// The title, as the model gives it.
    package var title: String
    /// The artist, as the model gives it.
    package var artist: String
    /// What is true of it.
    package var outcome: Outcome
    /// The album and the year that it gives with it, right where the song is.
    package var album: String?
    package var year: Int?
  }

  /// The names, in the order of the answer; fewer than asked for when places stay empty.
  var slots: [Slot]
  /// How many were asked for.
  var wantedCount: Int
  /// The share of the wanted songs that it expects to be right, in 0...1.
  var feltConfidence: Double
  /// What it lets others see of that, in 0...1.
  var statedConfidence: Double
}
