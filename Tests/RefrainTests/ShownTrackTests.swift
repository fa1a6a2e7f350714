import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// Handles stand for what was shown, and words speak of several of it.
struct ShownTrackTests {
  private static let tracks = (0..<30).map {
    track(
      "sad\($0)", "Song \($0)", by: [credit("Singer \($0 / 2)")], language: "en", tags: ["sad"])
  }

  private func withFive(
    _ body: (_ engine: MusicEngine, _ shown: [String], _ handle: String) throws -> Void
  ) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(ShownTrackTests.tracks)
      let first = try engine.remember(Question("sad songs", limit: 5))
      #expect(first.count == 5)
      try body(engine, first.map(\.id), try #require(first.handle))
    }
  }

  @Test func withoutAHandleLeavesOutWhatWasShownAndNothingElse() throws {
    try withFive { engine, shown, handle in
      let all = Set(ShownTrackTests.tracks.map(\.id))
      var seen = Set(shown)
      var answer = try engine.remember(
        Question("sad songs", filter: !engine.filter(for: handle), limit: 100))
      #expect(Set(answer.map(\.id)) == all.subtracting(seen))
      // What a later page shows is of the handle as well.
      let cursor = try #require(
        try engine.remember(Question("sad songs", limit: 5)).cursor())
      let later = String(cursor.split(separator: ":")[0])
      seen.formUnion(try engine.page(after: cursor, limit: 7).map(\.id))
      #expect(seen.count == 12)
      answer = try engine.answer(
        Question("sad songs", filter: !engine.filter(for: later), limit: 100))
      #expect(Set(answer.map(\.id)) == all.subtracting(seen))
      #expect(
        Set(try engine.search("", filter: engine.filter(for: later), limit: 100).map(\.id)) == seen)
    }
  }

  @Test func whatWasCutFromAPageWasNotShown() throws {
    try withFive { engine, shown, handle in
      engine.cutPage(of: handle, from: 0, to: 2)
      var seen = try engine.shownTracks(of: handle)
      #expect(seen == Array(shown.prefix(2)))
      // A page that nobody asked for last is not the one that was cut.
      engine.cutPage(of: handle, from: 40, to: 1)
      engine.cutPage(of: "r99", from: 0, to: 0)
      seen = try engine.shownTracks(of: handle)
      #expect(seen == Array(shown.prefix(2)))
    }
  }

  private func asked(
    _ words: String, _ engine: MusicEngine, _ shown: [String], _ filter: TrackFilter
  ) throws -> Answer {
    var question = Question(words, filter: filter, limit: 100)
    question.conversation = ["sad songs"]
    question.shown = shown
    return try engine.answer(question)
  }

  @Test(arguments: [
    ("the first three", [0, 1, 2]), ("the last two", [3, 4]), ("the first and the third", [0, 2]),
    ("number 2", [1]), ("die letzten zwei", [3, 4]), ("les trois premiers", [0, 1, 2]),
    ("los dos últimos", [3, 4]), ("as duas últimas", [3, 4]), ("最后两首", [3, 4]), ("前三首", [0, 1, 2]),
    ("最後の2曲", [3, 4]), ("마지막 두 곡", [3, 4]),
  ])
  func severalOfWhatWasShownAreChosen(_ words: String, _ places: [Int]) throws {
    try withFive { engine, shown, handle in
      let answer = try asked(words, engine, shown, engine.filter(for: handle))
      #expect(Set(answer.map(\.id)) == Set(places.map { shown[$0] }), "\(answer.map(\.id))")
      #expect(answer.understood.contains { $0.field == .shown })
    }
  }

  @Test(arguments: [
    ("without the last two", [3, 4]), ("not the first two", [0, 1]), ("not the last one", [4]),
    ("ohne die letzten zwei", [3, 4]), ("不要最后两首", [3, 4]), ("마지막 두 곡 빼고", [3, 4]),
  ])
  func severalOfWhatWasShownAreLeftOutAndTheOthersStay(_ words: String, _ places: [Int]) throws {
    try withFive { engine, shown, handle in
      let answer = try asked(words, engine, shown, engine.filter(for: handle))
      let rest = Set(shown).subtracting(places.map { shown[$0] })
      #expect(Set(answer.map(\.id)) == rest, "\(answer.map(\.id))")
    }
  }

  @Test(arguments: [
    ("no more of the artist of the first one", 0), ("nothing more by the first artist", 0),
    ("not the second singer again", 1), ("that third singer annoys me, drop him", 2),
    ("第一首的歌手不要了", 0), ("最初の歌手はなしで", 0), ("첫 번째 가수는 빼줘", 0),
    ("nichts mehr vom ersten Sänger", 0), ("plus rien du premier chanteur", 0),
  ])
  func whoeverSingsAtAPlaceIsRefused(_ words: String, _ place: Int) throws {
    try withFive { engine, shown, handle in
      let answer = try asked(words, engine, shown, !engine.filter(for: handle))
      let refused = "Singer \(Int(shown[place].dropFirst(3))! / 2)"
      #expect(!answer.contains { $0.artists.contains(refused) }, "\(words): \(answer.understood)")
      #expect(answer.understood.contains { $0.field == .excludeArtists && $0.value == refused })
      #expect(answer.count > 20, "\(words): \(answer.count)")
    }
  }

  @Test(arguments: [
    "more", "again", "more please", "更多", "もっと", "더 들려줘", "más", "encore", "mais", "noch mehr",
  ])
  func aWordForMoreIsNotLookedFor(_ words: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(
        ShownTrackTests.tracks + [
          track("more", "More", by: [credit("More")], tags: ["pop"]),
          track("again", "Again and Again", by: [credit("Encore")], tags: ["pop"]),
        ])
      var question = Question(words, limit: 10)
      question.conversation = ["sad songs"]
      let answer = try engine.answer(question)
      #expect(answer.allSatisfy { $0.id.hasPrefix("sad") }, "\(answer.map(\.title))")
    }
  }

  @Test(arguments: [
    "the same, but by other artists", "different artists please", "不要这些歌手了，换别的歌手",
    "同じ感じで、ほかのアーティストの曲を",
    "그 가수들은 그만, 다른 가수로", "otros artistas", "andere Künstler bitte", "par d'autres artistes",
    "de outros artistas",
  ])
  func otherArtistsAreOthersThanThoseOfWhatWasShown(_ words: String) throws {
    try withFive { engine, shown, handle in
      let heard = Set(shown.map { "Singer \(Int($0.dropFirst(3))! / 2)" })
      for filter in try [engine.filter(for: handle), !engine.filter(for: handle)] {
        let answer = try asked(words, engine, shown, filter)
        #expect(answer.count == 30 - 2 * heard.count, "\(answer.count)")
        #expect(
          answer.allSatisfy { heard.isDisjoint(with: $0.artists) }, "\(answer.map(\.artists))")
        #expect(answer.understood.contains { $0.field == .excludeArtists })
      }
      // What was shown before that counts as well.
      let earlier = try #require(
        engine.search("sad", limit: 30).first { !heard.isSuperset(of: $0.artists) })
      let request = engine.request(
        of: ["sad songs", words], shown: shown, before: [earlier.id, "nobody"])
      let hits = try engine.answer(request.question)
      #expect(request.speaksOfShown)
      #expect(hits.allSatisfy { heard.union(earlier.artists).isDisjoint(with: $0.artists) })
    }
  }

  @Test func moreThanWereShownIsSaid() throws {
    try withFive { engine, shown, handle in
      let answer = try asked("number 9", engine, shown, engine.filter(for: handle))
      #expect(answer.notes.contains { $0.contains("so many were not shown") }, "\(answer.notes)")
    }
  }

  @Test func whatTheCallRefusesDoesNotComeWhateverTheWordsChoose() throws {
    try withFive { engine, shown, handle in
      let answer = try asked("I liked the third", engine, shown, !engine.filter(for: handle))
      #expect(Set(answer.map(\.id)).isDisjoint(with: shown))
      #expect(answer.understood.contains { $0.field == .like })
    }
  }

  @Test(arguments: ["three more", "noch drei", "再来三首"])
  func threeMoreAreOthers(_ words: String) throws {
    try withFive { engine, shown, handle in
      let answer = try asked(words, engine, shown, .everything)
      #expect(!answer.isEmpty && Set(answer.map(\.id)).isDisjoint(with: shown))
      var question = Question(words)
      question.conversation = ["sad songs"]
      #expect(try engine.answer(question).notes.contains { $0.contains("handle") })
    }
  }

  @Test func moreByAnArtistThatWasShownAreTheirs() throws {
    try withFive { engine, shown, handle in
      let second = try #require(ShownTrackTests.tracks.first { $0.id == shown[1] })
      let name = second.artists[0].name
      let answer = try asked("more by the second artist", engine, shown, .everything)
      #expect(
        !answer.isEmpty && answer.allSatisfy { $0.artists == [name] }, "\(answer.map(\.artists))")
      #expect(!answer.contains { $0.id == shown[1] })
    }
  }
}
