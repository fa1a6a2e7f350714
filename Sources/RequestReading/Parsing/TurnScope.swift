extension TurnReader {
  /// How far a cue reaches: what becomes of the things behind it, until another cue or the end of a sentence begins
  /// the next scope.
  struct Scope {
    var mode: Mode
    /// The item that it begins at, which is the cue or the first of a sentence.
    var start: Int
    /// Things that were read in it.
    var count = 0
    /// Whether a comma or the like stands between the last thing and here.
    var isBroken = false
    /// Whether all but what follows is asked for: "anything but".
    var isExcept = false
    /// Whether nothing but what follows is.
    var isOnly = false
    /// Whether what follows is what "anything" has: "no Adele or anything with piano".
    var isOfAnything = false
    /// Whether what follows is of whom covers are asked for, who is not to sing them.
    var isOfCover = false
    /// Whether what follows is too much of something.
    var isLeaning = false
    /// Things that "too" has reached.
    var leaningThings = 0
    /// Whether it ends at the next comma: what somebody says of themselves.
    var endsAtComma = false
    /// Whether it tells why what stands before it is refused.
    var isReason = false
    /// Whether it tells how somebody feels.
    var isState = false

    init(_ mode: Mode, at start: Int) {
      self.mode = mode
      self.start = start
    }
  }

  /// Begins a scope within a sentence. What joins two things, and "maybe", hold over it.
  mutating func set(_ mode: Mode, _ position: Int) { scope = Scope(mode, at: position) }

  /// Begins a sentence, over whose beginning nothing holds.
  mutating func endSentence(_ position: Int) {
    set(.wanted, position)
    link = .none
    isSoft = false
  }
}
