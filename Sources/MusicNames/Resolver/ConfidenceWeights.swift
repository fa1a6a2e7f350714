/// What each ground weighs for or against a verdict, in the order of `NameFeatures.names`.
///
/// Learned by `refrain evaluate resolve --fit` (seed 1) on 4787 names of real tracks
/// that were changed in known ways, and on 485 names in real requests (music_ner:
/// Epure and Hennequin, "A human subject study of named entity recognition in conversational
/// music recommendation queries", 2023), each of the two counting half; the catalog is that of
/// `Benchmarks/join_catalogs.py --all`.
enum ConfidenceWeights {
  static let weights: [Double] = [
    3.327,  // pair
    -1.249,  // otherPair
    -0.675,  // partOfPair
    -0.023,  // version
    0.0,  // misspelledPair
    3.527,  // title
    -0.749,  // otherTitle
    -0.052,  // titleVersion
    -0.332,  // misspelledTitle
    2.316,  // artist
    -0.504,  // otherArtist
    0.0,  // partOfArtist
    -0.428,  // initials
    -0.356,  // misspelledArtist
    1.663,  // ambiguous
    2.031,  // wrongPairing
    2.776,  // missingTitle
    3.315,  // missingArtist
    3.386,  // missingBoth
    3.144,  // missingTitleAlone
    3.088,  // missingArtistAlone
    2.0,  // album
    0.0,  // title edits
    -0.042,  // artist edits
    -0.184,  // shortness
    -0.866,  // artist's shortness
    0.0,  // other version
    -0.716,  // part
    -0.357,  // rivals
    0.723,  // tracks
  ]
}
