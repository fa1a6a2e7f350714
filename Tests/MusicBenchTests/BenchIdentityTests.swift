import JSON
import MusicAgent
import MusicCatalog
import Rewards
import TestSupport
import Testing

@testable import MusicBench

/// Tasks, answers and scores say what they belong to.
@Suite struct BenchIdentityTests {
  @Test func aCatalogIsKnownByItsTracksInAnyOrder() throws {
    func identity(_ records: [TrackRecord]) throws -> String {
      var identity = ""
      try Workshop.run { workshop in
        identity = BenchIdentity.catalog(try workshop.engine(records))
      }
      return identity
    }
    let same = try identity(fewTracks)
    #expect(same.count == 16)
    #expect(try identity(fewTracks.reversed()) == same)
    #expect(try identity(fewTracks.dropLast()) != same)
    var other = fewTracks
    other[2].tags = []
    #expect(try identity(other) != same)
    other = fewTracks
    other[2].title = "Hallo"
    #expect(try identity(other) != same)
    // How well known a song is follows who listens, and held-out likes may be left out.
    other = fewTracks
    other[2].popularity = 0.1
    #expect(try identity(other) == same)
  }

  @Test func tasksSayTheirCatalogAndAnswersTheirTask() throws {
    let fixture = try BenchFixture.shared.get()
    let identity = BenchIdentity.catalog(fixture.engine)
    #expect(fixture.tasks.allSatisfy { $0.catalog == identity })
    let others = try BenchFixture.make(fixture.engine, fixture.events, seed: 8)
    #expect(BenchIdentity.tasks(others) != BenchIdentity.tasks(fixture.tasks))
    for (task, other) in zip(fixture.tasks, others) {
      var turn = Trajectory(request: task.task.request)
      turn.task = task.task.id
      let line = BenchAnswer(turn, by: "x", to: task)
      let read = try BenchAnswer(json: JSONValue(parsing: line.json.compact))
      #expect(read == line && read.answers(task) && read.system == "x")
      // The same words and id do not make it the same task.
      var changed = task
      changed.task.gold.append(.init("another"))
      #expect(!read.answers(changed))
      if other.task.id == task.task.id, other != task { #expect(!read.answers(other)) }
      // An answer of another program is known by its request.
      let bare = try BenchAnswer(json: turn.json)
      #expect(bare.answers(task) && bare.answers(changed))
      turn.request += "?"
      let reworded = try BenchAnswer(json: turn.json)
      #expect(!reworded.answers(task))
    }
  }

  @Test func scoresForOtherTasksAreNotCompared() throws {
    let fixture = try BenchFixture.shared.get()
    let (half, all) = (Array(fixture.tasks.prefix(10)), Array(fixture.tasks.prefix(20)))
    let scorer = BenchScorer(fixture.engine)
    let scores = try [all, half, all].map { try scorer.scores(of: [], for: $0, system: "s") }
    #expect(scores[0].areForTheTasks(of: scores[2]) && !scores[1].areForTheTasks(of: scores[0]))
    var (old, others) = (scores[0], scores[1])
    (old.tasks, others.tasks) = (nil, nil)
    #expect(old.areForTheTasks(of: scores[2]) && !others.areForTheTasks(of: scores[0]))
  }
}
