/// Words that say that somebody is a guest, in the writings that credits and titles have: "feat.", "ft:",
/// "featuring", "f/".
package enum GuestWords {
  /// The words without what stands behind them.
  package static let words = short + [long]
  private static let short = ["feat", "ft"]
  private static let long = "featuring"
  /// What stands behind a short one, in whatever width.
  private static let signs = [".", ":", "：", "。"]

  /// Each as it stands between the spaces of a credit: "A feat.: B".
  package static let inCredits: Set<String> = Set(
    words + words.flatMap { word in [".", ":"].map { word + $0 } } + withSigns
      + short.map { $0 + ".:" } + ["f/", "f."] + ["피처링", "피처링:"] + others)

  /// The same where a name of several words is cut: an "F." is the middle name of more than have guests.
  package static let betweenNames = inCredits.subtracting(["f."])

  /// Those that a name may follow without a space: "feat.初音ミク", "合唱：".
  package static let attached = withSigns + ["cv:", "cv.", "cv："] + others

  /// Those that begin a remark: "(feat. B)", "(f/B)".
  package static let beginningRemarks =
    short.flatMap { word in [".", " ", ":"].map { word + $0 } } + [long + " ", long + ": ", "f/"]

  /// Those in the midst of a title, with what stands behind them: "Song ft. B".
  package static let inTitles =
    [" ", ". ", ": "].map { long + $0 }
    + short.flatMap { word in [".", ": ", " "].map { word + $0 } } + ["f/"]

  /// Whoever is beside the artist rather than a guest.
  package static let with = ["with", "w/"]

  private static let withSigns = short.flatMap { word in signs.map { word + $0 } }
  private static let others = ["合唱", "ゲスト"].flatMap { [$0 + ":", $0 + "："] }
}
