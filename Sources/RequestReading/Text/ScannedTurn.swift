/// The words of one turn and the quotations among them.
struct ScannedTurn: Sendable {
  /// A stretch of words that quotation marks or title brackets enclose.
  struct Quotation: Sendable, Equatable {
    var words: Range<Int>
    /// Whether the marks are those of titles (《》, 「」), which other things seldom stand in.
    var isTitle: Bool
    /// Whether the marks are 「」 or 『』, which decorate the names of playlists as well.
    var isCorner = false
  }

  var words: [RequestWord] = []
  var quotations: [Quotation] = []
  /// Whether a question mark ends the turn.
  var isQuestion = false
  /// Whether the turn was longer than what is read.
  var isCut = false
}
