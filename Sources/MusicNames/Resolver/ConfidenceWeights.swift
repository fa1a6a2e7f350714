/// What each ground weighs for or against a verdict, in the order of `NameFeatures.names`.
///
/// Learned by `refrain evaluate resolve --fit` (seed 1) on 4787 names of real tracks
/// that were changed in known ways, and on 485 names in real requests (music_ner:
/// Epure and Hennequin, "A human subject study of named entity recognition in conversational
/// music recommendation queries", 2023), each of the two counting half; the catalog is that of
/// `Benchmarks/join_catalogs.py --all`.
enum ConfidenceWeights {
  static let weights: [Double] = [
    3.721,  // pair
    -1.276,  // otherPair
    -0.685,  // partOfPair
    -0.2,  // version
    -0.2,  // misspelledPair
    3.556,  // title
    -0.86,  // otherTitle
    -0.2,  // titleVersion
    -0.2,  // misspelledTitle
    2.608,  // artist
    -0.673,  // otherArtist
    -0.799,  // partOfArtist
    -0.842,  // initials
    -0.2,  // misspelledArtist
    2.355,  // ambiguous
    3.052,  // wrongPairing
    3.224,  // missingTitle
    3.533,  // missingArtist
    3.537,  // missingBoth
    3.103,  // missingTitleAlone
    2.979,  // missingArtistAlone
    2.0,  // album
    -0.2,  // title edits
    -0.2,  // artist edits
    -0.2,  // shortness
    -0.822,  // artist's shortness
    -0.2,  // other version
    -0.392,  // part
    -0.2,  // rivals
    0.468,  // tracks
  ]
}
