/// What each ground weighs for or against a verdict, in the order of `NameFeatures.names`.
///
/// Learned by `refrain evaluate resolve --fit` (seed 1) on 4787 names of real tracks
/// that were changed in known ways, and on 485 names in real requests (music_ner:
/// Epure and Hennequin, "A human subject study of named entity recognition in conversational
/// music recommendation queries", 2023), each of the two counting half; the catalog is that of
/// `Benchmarks/join_catalogs.py --all`.
enum ConfidenceWeights {
  static let weights: [Double] = [
    3.576,  // pair
    -1.276,  // otherPair
    -0.68,  // partOfPair
    -0.2,  // version
    -0.2,  // misspelledPair
    3.467,  // title
    -0.779,  // otherTitle
    -0.081,  // titleVersion
    -0.287,  // misspelledTitle
    2.328,  // artist
    -1.098,  // otherArtist
    -0.2,  // partOfArtist
    -0.734,  // initials
    -0.465,  // misspelledArtist
    1.797,  // ambiguous
    2.853,  // wrongPairing
    3.221,  // missingTitle
    3.562,  // missingArtist
    3.549,  // missingBoth
    3.159,  // missingTitleAlone
    3.051,  // missingArtistAlone
    2.0,  // album
    -0.2,  // title edits
    -0.164,  // artist edits
    -0.368,  // shortness
    -1.018,  // artist's shortness
    -0.2,  // other version
    -0.2,  // part
    -0.2,  // rivals
    0.654,  // tracks
  ]
}
