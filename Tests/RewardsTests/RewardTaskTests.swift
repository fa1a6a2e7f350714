import JSON
import MusicBundle
import MusicCatalog
import Refrain
import RequestReading
import TestSupport
import Testing

@testable import Rewards

@Suite struct RewardTaskTests {
  private static var full: RewardTask {
    var task = RewardTask(id: "t1", request: "slower, no Adele", expectation: .songs(5))
    task.earlier = ["sad songs"]
    task.rules = [
      .artists(["Queen"]), .noArtists(["Adele", "AC/DC"]), .allTags(["sad"]), .anyTags(["a", "b"]),
      .noTags(["metal"]), .years(1990...1999), .languages(["en", "zh"]), .noLanguages(["ja"]),
      .duration(0...200.5), .popularity(0.25...1), .noTracks(["x"]), .otherArtists, .artistCap(2),
      .albums(["21"]), .noAlbums(["25", "30"]), .recordings([.live, .instrumental]),
      .noRecordings([.cover]), .like(["y", "z"]),
    ]
    task.shown = ["a", "b"]
    task.gold = [.init("c"), .init("d", grade: 0.5)]
    task.isEveryKeptSongRight = true
    task.listener = "l1"
    task.likes = ["e"]
    task.heldOut = ["f"]
    task.needsNoTool = true
    task.fewestCalls = 0
    return task
  }

  @Test func aTaskComesBackFromItsJSON() throws {
    var expectations: [RewardTask.Expectation] = [
      .songs(1), .refusal(offering: 0), .refusal(offering: 5), .words,
    ]
    expectations += RewardTask.Fact.Kind.allCases.map { .fact(.init($0, answers: ["1", "2"])) }
    for expectation in expectations {
      var task = RewardTaskTests.full
      task.expectation = expectation
      #expect(try RewardTask(json: JSONValue(parsing: task.json.compact)) == task)
    }
    let blank = RewardTask(id: "b", request: "", expectation: .songs(10))
    #expect(try RewardTask(json: ["id": "b", "request": ""]) == blank)
  }

  @Test(arguments: [
    ("[]", ""), ("{}", "id"), (#"{"id":1,"request":""}"#, "id"),
    (#"{"id":"","request":"","songs":0}"#, "songs"),
    (#"{"id":"","request":"","songs":1e300}"#, "songs"),
    (#"{"id":"","request":"","refusal":-1}"#, "refusal"),
    (#"{"id":"","request":"","fact":{"kind":"color","answers":["1"]}}"#, "fact.kind"),
    (#"{"id":"","request":"","fact":{"kind":"year","answers":[]}}"#, "fact.answers"),
    (#"{"id":"","request":"","rules":[{"color":1}]}"#, "rules[0]"),
    (#"{"id":"","request":"","rules":[{"artists":[]}]}"#, "rules[0].artists"),
    (#"{"id":"","request":"","rules":[{"albums":[]}]}"#, "rules[0].albums"),
    (#"{"id":"","request":"","rules":[{"recordings":["polka"]}]}"#, "rules[0].recordings"),
    (#"{"id":"","request":"","rules":[{"like":3}]}"#, "rules[0].like"),
    (#"{"id":"","request":"","rules":[{"years":[2000,1990]}]}"#, "rules[0].years"),
    (#"{"id":"","request":"","rules":[{"years":[1990.5,2000]}]}"#, "rules[0].years"),
    (#"{"id":"","request":"","rules":[{"popularity":[0,2]}]}"#, "rules[0].popularity[1]"),
    (#"{"id":"","request":"","rules":[{"artists":["a"],"years":[1,2]}]}"#, "rules[0]"),
    (#"{"id":"","request":"","gold":[{"track":"a","grade":0}]}"#, "gold[0].grade"),
    (#"{"id":"","request":"","fewest_calls":-1}"#, "fewest_calls"),
  ])
  func whatIsWrongIsNamedByItsPlace(line: String, place: String) throws {
    let json = try JSONValue(parsing: line)
    let error = #expect(throws: ShapeError.self) { try RewardTask(json: json) }
    #expect(error?.path == place)
  }

  @Test func everyKindOfRuleIsWrittenUnderItsName() throws {
    let rules = RewardTaskTests.full.rules
    #expect(Set(rules.map(\.kind)) == Set(TaskRule.Kind.allCases))
    for rule in rules { #expect(rule.json.members?.map(\.name) == [rule.kind.rawValue]) }
    let unknown: JSONValue = ["id": "", "request": "", "rules": [["color": 1]]]
    let error = #expect(throws: ShapeError.self) { try RewardTask(json: unknown) }
    for kind in TaskRule.Kind.allCases {
      #expect(error?.detail.contains(kind.rawValue) == true, "\(kind)")
    }
  }

  @Test func aReportComesBackFromItsJSON() throws {
    let report = RewardReport(
      task: "t1",
      components: RewardComponent.Name.allCases.map {
        RewardComponent($0, $0 == .personalization ? nil : 0.25, reason: "why")
      }, isGateOpen: false, gateReason: "the form is wrong", total: 0, rightness: 0.5, calls: 3)
    #expect(try RewardReport(json: JSONValue(parsing: report.json.compact)) == report)
    #expect(throws: ShapeError.self) { try RewardReport(json: ["task": "t", "total": 2]) }
  }

  @Test func rulesThatTheEngineKnowsAreItsFilters() throws {
    try Workshop.run { workshop in
      let view = try workshop.engine(fewTracks).view
      #expect(TaskRule.artists(["a"]).filter(in: view) == .artist("a"))
      #expect(TaskRule.noArtists(["a"]).filter(in: view) == .all([.not(.artist("a"))]))
      #expect(TaskRule.anyTags(["a", "b"]).filter(in: view) == .any([.tag("a"), .tag("b")]))
      #expect(TaskRule.otherArtists.filter(in: view) == nil)
    }
  }

  /// What the engine answers where a kind of recording is refused, the rule allows, and the other way round.
  @Test func aRefusedRecordingIsTheSameForTheEngineAndForTheRule() throws {
    let by = [ArtistCredit(name: "Somebody")]
    let tracks = [
      track("plain", "Moon Song", by: by, tags: ["pop"]),
      track("title", "Moon Walk (Karaoke Version)", by: by, tags: ["pop"]),
      track("tag", "Moon Tide", by: by, tags: ["pop", "カラオケ"]),
      track("album", "Moon Rise", by: by, tags: ["pop"], album: "Karaoke Hits"),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      let rule = RuleCheck(.noRecordings([.karaoke]), shown: [], view: engine.view)
      let kept = tracks.map(\.id).filter { id in
        engine.view.tracks.ordinal(ofID: id).map(rule.holds) ?? false
      }
      let hits = try engine.answer(Question("pop, no karaoke", limit: 10)).hits.map(\.id)
      #expect(kept == ["plain"] && hits == ["plain"])
    }
  }
}
