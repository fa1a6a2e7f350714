import MusicAgent
import MusicCatalog
import Refrain
import Rewards
import TestSupport
import Testing

/// Artists as a list prints them, whatever signs and words their own names have.
@Suite struct CreditTests {
  private static let tracks = [
    track(
      "wonderland", "Boogie Wonderland",
      by: [ArtistCredit(name: "Earth, Wind & Fire"), ArtistCredit(name: "The Emotions")]),
    track(
      "woodstock", "Carry On",
      by: [
        ArtistCredit(name: "Crosby, Stills, Nash and Young"),
        ArtistCredit(name: "Tyler, The Creator"),
      ]),
    track(
      "road", "Old Town Road",
      by: [ArtistCredit(name: "Earth, Wind & Fire"), ArtistCredit(name: "Lil Nas X")]),
    track("hello", "Hello", by: [ArtistCredit(name: "Adele")]),
  ]

  private func factuality(_ title: String, _ artists: String) throws -> Double? {
    var value: Double?
    try Workshop.run { workshop in
      let scorer = RewardScorer(try workshop.engine(CreditTests.tracks))
      var task = RewardTask(id: "t", request: "one song", expectation: .songs(1))
      task.gold = [.init("wonderland"), .init("woodstock"), .init("road")]
      var turn = Trajectory(request: task.request)
      turn.songs = [.init(id: "", title: title, artists: artists)]
      turn.text = "Here is one for you."
      value = try scorer.score(task, turn)[.factuality]?.value
    }
    return value
  }

  @Test(arguments: [
    "Earth, Wind & Fire, The Emotions", "Earth, Wind & Fire & The Emotions",
    "Earth, Wind and Fire feat. The Emotions", "The Emotions, Earth, Wind & Fire",
    "Earth, Wind & Fire",
    "Earth, Wind & Fire with The Emotions", "The Emotions",
  ])
  func rowsOfNamesWithCommasAreCredits(artists: String) throws {
    #expect(try factuality("Boogie Wonderland", artists) == 1)
  }

  @Test func namesAreReadAsTheyStand() throws {
    #expect(
      try factuality("Carry On", "Crosby, Stills, Nash and Young, Tyler, The Creator") == 1)
    // A name may end with a word that joins others.
    #expect(try factuality("Old Town Road", "Earth, Wind & Fire, Lil Nas X") == 1)
    for artists in [
      "Earth, Wind & Fire, Zorblax", "Earth, Wind", "Earth and Fire, The Emotions", "Wind & Fire",
      "Earth, Wind & Fire, Adele", "Earth, Wind & Fire and",
    ] {
      #expect(try factuality("Boogie Wonderland", artists) == 0, "\(artists)")
    }
  }
}
