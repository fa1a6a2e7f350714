/// Words that a point shortens, so that it ends no sentence.
package enum Abbreviations {
  package static let ofNames: Set<String> = [
    "dr", "mr", "mrs", "ms", "st", "jr", "sr", "feat", "ft", "vs", "vol", "no", "op", "pt",
  ]
}
