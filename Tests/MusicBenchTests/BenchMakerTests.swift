import JSON
import MusicAgent
import MusicBench
import MusicCatalog
import Refrain
import Rewards
import TestSupport
import Testing

/// Tasks against the catalog that they were made from, track by track.
@Suite struct BenchMakerTests {
  private func fixture() throws -> BenchFixture { try BenchFixture.shared.get() }

  private static func bytes(_ tasks: [BenchTask]) -> String {
    tasks.map(\.json.compact).joined(separator: "\n")
  }

  @Test func theSameSeedGivesTheSameBytesAndAnotherOneDoesNot() throws {
    let fixture = try fixture()
    let again = try BenchFixture.make(fixture.engine, fixture.events, seed: 7)
    #expect(BenchMakerTests.bytes(again) == BenchMakerTests.bytes(fixture.tasks))
    let other = try BenchFixture.make(fixture.engine, fixture.events, seed: 8)
    #expect(BenchMakerTests.bytes(other) != BenchMakerTests.bytes(fixture.tasks))
  }

  @Test func everyFamilyAndLanguageIsThere() throws {
    let tasks = try fixture().tasks
    for family in BenchFamily.allCases {
      let own = tasks.filter { $0.family == family }
      #expect(own.count == 30, "\(family)")
      #expect(Set(own.map(\.language)) == ["en", "zh", "ja", "ko"], "\(family)")
    }
    #expect(Set(tasks.map(\.part)) == Set(BenchPart.allCases))
    #expect(Set(tasks.map(\.task.id)).count == tasks.count)
    let kinds = Set(tasks.map(\.kind))
    for kind in [
      "impossible", "invented song", "wrong pairing", "artist", "year", "album", "songs",
    ] {
      #expect(kinds.contains(kind), "\(kind)")
    }
  }

  @Test func aRequestHasOneToFourRules() throws {
    let counts = try fixture().tasks.filter { $0.family == .requests }.map(\.task.rules.count)
    let others = counts.filter { !(1...4).contains($0) }
    #expect(!counts.isEmpty && others.isEmpty)
  }

  @Test func tasksComeBackFromTheirLines() throws {
    for task in try fixture().tasks {
      #expect(try BenchTask(json: JSONValue(parsing: task.json.compact)) == task)
    }
  }

  @Test func noSongIsTheSourceOfTasksInTwoParts() throws {
    let fixture = try fixture()
    var parts: [String: BenchPart] = [:]
    for task in fixture.tasks {
      for recording in fixture.engine.recordings(ofTrack: task.source) + [task.source] {
        #expect(parts[recording, default: task.part] == task.part, "\(recording)")
        parts[recording] = task.part
      }
    }
  }

  @Test func goldIsAllThatKeepsTheRulesAndNothingElse() throws {
    let fixture = try fixture()
    var records: [TrackRecord] = []
    try fixture.events.forEachTrack { records.append($0) }
    var checked = 0
    for task in fixture.tasks where task.family == .requests && !task.task.gold.isEmpty {
      guard task.task.rules.allSatisfy(Judged.canJudge) else { continue }
      let right = records.filter { record in task.task.rules.allSatisfy { Judged.keeps($0, record) }
      }
      if task.kind == "impossible" {
        #expect(right.isEmpty, "\(task.task.request)")
      } else {
        func songs(_ ids: [String]) -> Set<[String]> {
          Set(ids.map { fixture.engine.recordings(ofTrack: $0).sorted() })
        }
        #expect(songs(right.map(\.id)) == songs(task.task.gold.map(\.track)), "\(task.task.id)")
      }
      checked += 1
    }
    #expect(checked >= 5)
  }

  @Test func theRightAnswerIsWorthMoreThanAnyOther() async throws {
    let fixture = try fixture()
    let scorer = BenchScorer(fixture.engine)
    func totals(_ kind: EngineBaseline.Kind) async throws -> BenchScores {
      let system = EngineBaseline(kind, fixture.engine)
      var answers: [Trajectory] = []
      for task in fixture.tasks { answers.append(try await system.answer(task)) }
      return try scorer.scores(of: answers, for: fixture.tasks, system: kind.rawValue)
    }
    let gold = try await totals(.gold)
    for kind in [EngineBaseline.Kind.random, .popularity] {
      let other = try await totals(kind)
      for family in BenchFamily.allCases {
        let places = fixture.tasks.indices.filter {
          fixture.tasks[$0].family == family
            && !(fixture.tasks[$0].task.gold.isEmpty && fixture.tasks[$0].task.heldOut.isEmpty
              && !fixture.tasks[$0].task.isEveryKeptSongRight)
        }
        let above = places.count {
          gold.scores[$0].report.total > other.scores[$0].report.total
        }
        #expect(Double(above) >= 0.95 * Double(places.count), "\(family), \(kind)")
      }
    }
  }
}

/// Rules judged on the records themselves.
private enum Judged {
  static func canJudge(_ rule: TaskRule) -> Bool {
    switch rule {
    case .allTags, .anyTags, .noTags, .years, .languages, .noLanguages: true
    default: false
    }
  }

  static func keeps(_ rule: TaskRule, _ record: TrackRecord) -> Bool {
    let tags = Set(record.tags.map { $0.name.lowercased() })
    func has(_ tag: String) -> Bool { tags.contains(tag.lowercased()) }
    return switch rule {
    case .allTags(let names): names.allSatisfy(has)
    case .anyTags(let names): names.contains(where: has)
    case .noTags(let names): !names.contains(where: has)
    case .years(let years): record.released.map { years.contains($0.year) } ?? false
    case .languages(let codes): record.language.map(codes.contains) ?? false
    case .noLanguages(let codes): !(record.language.map(codes.contains) ?? false)
    default: true
    }
  }
}
