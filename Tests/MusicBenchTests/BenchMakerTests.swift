import Foundation
import JSON
import MusicAgent
import MusicBench
import MusicCatalog
import Refrain
import RequestReading
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
    #expect(try expectRightGold(of: fixture.tasks, fixture) >= 5)
  }

  /// Requests for songs of an album, kinds of recordings, and what is like a song: in every language, with
  /// nothing right but what the catalog's records say.
  @Test func albumsKindsOfRecordingsAndLikenessAreAskedFor() throws {
    let fixture = try fixture()
    // Two draws, as few songs of the sample are on an album that others could be asked for without.
    let tasks = try [11, 13].flatMap {
      try BenchFixture.make(fixture.engine, fixture.events, seed: $0, size: 700)
    }.filter { $0.family == .requests }
    let kinds = ["album", "kind of recording", "likeness"]
    for kind in kinds {
      let own = tasks.filter { $0.kind == kind }
      #expect(Set(own.map(\.language)) == ["en", "zh", "ja", "ko"], "\(kind)")
      for task in own {
        #expect(task.task.wanted >= 2 && task.task.gold.count >= task.task.wanted)
        #expect(try BenchTask(json: JSONValue(parsing: task.json.compact)) == task)
      }
    }
    let rules = tasks.flatMap(\.task.rules)
    #expect(rules.contains { if case .noAlbums = $0 { true } else { false } })
    #expect(rules.contains { if case .noRecordings = $0 { true } else { false } })
    #expect(rules.contains(.recordings([.instrumental])))
    let particular = tasks.filter { kinds.contains($0.kind) }
    #expect(try expectRightGold(of: particular, fixture) >= 20)
    // The nearest come first, and what is nearest is worth most.
    for task in tasks where task.kind == "likeness" {
      let grades = task.task.gold.map(\.grade)
      #expect(grades.first == 1 && grades == grades.sorted(by: >), "\(task.task.id)")
    }
  }

  /// Expects the gold of requests to be what their rules say of the records themselves.
  ///
  /// - Returns: how many could be judged.
  private func expectRightGold(of tasks: [BenchTask], _ fixture: BenchFixture) throws -> Int {
    var records: [TrackRecord] = []
    try fixture.events.forEachTrack { records.append($0) }
    let judge = Judged(records)
    var checked = 0
    for task in tasks where task.family == .requests && !task.task.gold.isEmpty {
      guard task.task.rules.allSatisfy(Judged.canJudge) else { continue }
      let right = records.filter { record in
        task.task.rules.allSatisfy { judge.keeps($0, record, fixture.engine) }
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
    return checked
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
private struct Judged {
  private let records: [String: TrackRecord]
  private let weights: [String: Double]

  init(_ records: [TrackRecord]) {
    self.records = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
    var counts: [String: Int] = [:]
    for record in records {
      for tag in Judged.tags(of: record) { counts[tag, default: 0] += 1 }
    }
    weights = counts.mapValues { floor(log2(Double(records.count) / Double($0))) }
  }

  private static func tags(of record: TrackRecord) -> Set<String> {
    Set(record.tags.map { $0.name.lowercased() })
  }

  /// The share of tags in common, each by how rare it is.
  private func likeness(_ left: TrackRecord, _ right: TrackRecord) -> Double {
    let (left, right) = (Judged.tags(of: left), Judged.tags(of: right))
    func sum(_ tags: Set<String>) -> Double { tags.reduce(0) { $0 + (weights[$1] ?? 0) } }
    return sum(left.union(right)) > 0 ? sum(left.intersection(right)) / sum(left.union(right)) : 0
  }

  private static func isInstrumental(_ record: TrackRecord) -> Bool {
    record.language == "zxx" || tags(of: record).contains("instrumental")
      || record.title.lowercased().contains("instrumental")
  }

  static func canJudge(_ rule: TaskRule) -> Bool {
    switch rule {
    case .allTags, .anyTags, .noTags, .years, .languages, .noLanguages: true
    case .albums, .noAlbums, .like: true
    case .recordings(let kinds), .noRecordings(let kinds): kinds == [.instrumental]
    default: false
    }
  }

  func keeps(_ rule: TaskRule, _ record: TrackRecord, _ engine: MusicEngine) -> Bool {
    let tags = Judged.tags(of: record)
    func has(_ tag: String) -> Bool { tags.contains(tag.lowercased()) }
    return switch rule {
    case .allTags(let names): names.allSatisfy(has)
    case .anyTags(let names): names.contains(where: has)
    case .noTags(let names): !names.contains(where: has)
    case .years(let years): record.released.map { years.contains($0.year) } ?? false
    case .languages(let codes): record.language.map(codes.contains) ?? false
    case .noLanguages(let codes): !(record.language.map(codes.contains) ?? false)
    case .albums(let names): record.album.map(names.contains) ?? false
    case .noAlbums(let names): !(record.album.map(names.contains) ?? false)
    case .recordings: Judged.isInstrumental(record)
    case .noRecordings: !Judged.isInstrumental(record)
    case .like(let ids):
      !ids.flatMap { engine.recordings(ofTrack: $0) + [$0] }.contains(record.id)
        && ids.contains { id in records[id].map { likeness($0, record) >= 0.25 } ?? false }
    default: true
    }
  }
}
