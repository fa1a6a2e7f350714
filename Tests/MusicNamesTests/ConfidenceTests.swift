import Foundation
import MusicCatalog
import Refrain
import TestSupport
import Testing

@testable import MusicNames

/// What confidences are computed from, and artists by their initials.
struct ConfidenceTests {
  @Test
  func aWeightForEachGroundAndNoDifferenceSpeaksForAVerdict() {
    #expect(ConfidenceWeights.weights.count == NameFeatures.names.count)
    #expect(NameFeatures.isDoubt.count == NameFeatures.names.count)
    for (weight, isDoubt) in zip(ConfidenceWeights.weights, NameFeatures.isDoubt) where isDoubt {
      #expect(weight <= 0)
    }
    for kind in NameFeatures.Kind.allCases {
      #expect(NameFeatures(kind).values.count == NameFeatures.names.count)
      let (part, whole) = (NameFeatures(kind), NameFeatures(kind.whole))
      #expect(Confidence.confidence(part) <= Confidence.confidence(whole))
      #expect((0.01...0.99).contains(Confidence.confidence(part)))
    }
  }

  @Test
  func theLogisticFunctionAndTheLogarithmAreThoseOfTheCLibraryNearly() {
    for step in -400...400 {
      let x = Double(step) / 10
      #expect(abs(Confidence.sigmoid(x) - 1 / (1 + exp(-x))) < 1e-9, "\(x)")
    }
    for tracks in [0, 1, 2, 3, 9, 50, 99, 100, 5000] {
      var grounds = NameFeatures(.artist)
      grounds.tracks = tracks
      let expected = log(Double(min(tracks, 100) + 1)) / log(100)
      #expect(abs((grounds.values.last ?? 0) - expected) < 1e-12, "\(tracks)")
    }
  }

  private static func songs(_ artist: String, _ titles: [String]) -> [TrackRecord] {
    titles.map { track("\(artist): \($0)", $0, by: [ArtistCredit(name: artist)]) }
  }

  private static let catalog =
    songs("Red Hot Chili Peppers", ["Californication", "Otherside", "Snow", "Give It Away"])
    + songs("Ronnie Hill's Cool People", ["Snow Angels"])
    + songs("System of a Down", ["Toxicity", "Aerials"])
    + songs("The Electric Light Orchestra", ["Evil Woman", "Livin' Thing", "Telephone Line"])
    + songs("Elo", ["Sparrow"]) + songs("Three Word Band", ["One", "Two", "Three"])
    + songs("Two Weird Boys", ["Four", "Five", "Six"])
    + songs("Florence and the Machine", ["Dog Days", "Cosmic Love", "Shake It Out"])

  @Test
  func initialsMeanTheArtistWhoIsClearlyKnownBestByThemWithLessConfidence() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(ConfidenceTests.catalog)
      func resolve(_ title: String? = nil, _ artist: String) throws -> NameResolution {
        try engine.resolve([NameQuery(title: title, artist: artist)])[0]
      }
      for name in ["rhcp", "RHCP", "R.H.C.P.", "rhcps"] {
        let answer = try resolve(nil, name)
        #expect(answer.status == .alias && answer.artist == "Red Hot Chili Peppers", "\(name)")
        #expect(answer.confidence < (try resolve(nil, "red hot chili peppers")).confidence)
      }
      let song = try resolve("otherside", "rhcp")
      #expect(song.status == .alias && song.track?.title == "Otherside")
      #expect(try resolve(nil, "soad").status == .notInCatalog, "too few songs to be sure")
      #expect(try resolve("Aerials", "soad").status == .alias, "the title says who is meant")
      #expect(try resolve(nil, "twb").status == .notInCatalog, "two are known as well")
      // With a title that is not theirs, initials say nothing.
      #expect(try resolve("Toxicity", "rhcp").status == .notInCatalog)
      #expect(try resolve("Hello", "rhcp").artist == nil)
      // A name is a name, unless many more mean somebody else by it.
      #expect(try resolve(nil, "elo").artist == "Elo")
      #expect(try resolve(nil, "fatm").artist == "Florence and the Machine")
      // Nothing is a misspelling of initials.
      #expect(try resolve(nil, "fatn").status == .notInCatalog)
    }
  }

  @Test
  func oneArtistInTwoSpellingsIsNoAmbiguityTwoArtistsOfOneNameAre() throws {
    var records =
      ConfidenceTests.songs("Tool", ["Schism", "Lateralus"])
      + ConfidenceTests.songs("TOOL", ["Sober"])
    for (id, title) in [("n1", "Lithium"), ("n2", "Rainbow Chaser")] {
      records.append(track(id, title, by: [ArtistCredit(id: id, name: "Nirvana")]))
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(records)
      let tool = try engine.resolve([NameQuery(artist: "tool")])[0]
      #expect(tool.status == .exact && tool.artist == "Tool")
      let nirvana = try engine.resolve([NameQuery(artist: "nirvana")])[0]
      #expect(nirvana.status == .ambiguous && nirvana.artist == nil)
    }
  }
}
