import IndexFile
import MusicAgent
import MusicBundle
import MusicNames
import Refrain

/// A task, with everything that the catalog has to say of it worked out once, for many answers.
struct PreparedTask: Sendable {
  let task: RewardTask
  let engine: MusicEngine
  let view: CatalogView
  /// The tracks that keep all rules that are filters, and what else is checked track by track.
  let checks: [RuleCheck]
  /// Songs that were shown before.
  let shownSongs: Set<UInt32>
  /// The grade of each song that answers the request.
  let gold: [UInt32: Double]
  /// What the channels agree on, by song; nil where the request was judged, or asks for no songs.
  let agreement: [UInt32: Double]?
  /// The most that a list of the wanted length can agree with.
  let bestAgreement: Double
  /// What diversity is measured against.
  let spread: RequestedSpread
  /// What is known of whoever asks; nil for nothing.
  let taste: TasteEvidence?
  /// Words of the person, which prose may repeat.
  let said: [[String]]
  /// What looks for songs in the prose that only words set apart.
  let check: ProseCheck

  init(_ task: RewardTask, engine: MusicEngine, view: CatalogView) throws(EngineError) {
    let tracks = view.tracks
    try PreparedTask.demandKnown(task, by: tracks)
    self.task = task
    self.engine = engine
    self.view = view
    let shown = task.shown.compactMap { tracks.ordinal(ofID: $0) }
    shownSongs = Set(shown.map(tracks.song))
    checks = task.rules.map { RuleCheck($0, shown: shown, view: view) }
    var gold: [UInt32: Double] = [:]
    for entry in task.gold {
      guard let track = tracks.ordinal(ofID: entry.track) else { continue }
      gold[tracks.song(of: track), default: 0] = max(
        gold[tracks.song(of: track)] ?? 0, entry.grade)
    }
    self.gold = gold
    let hits = try PreparedTask.hits(task, engine, view)
    let isPersonal = !task.likes.isEmpty || !task.heldOut.isEmpty
    let isJudged = !task.gold.isEmpty || task.isEveryKeptSongRight
    if !isJudged, task.wanted > 0, !isPersonal, !hits.isEmpty {
      let agreement = ChannelAgreement(hits, view: view)
      self.agreement = agreement.bySong
      bestAgreement = agreement.best(of: task.wanted)
    } else {
      agreement = nil
      bestAgreement = 0
    }
    let allowed = PreparedTask.allowed(task, view)
    spread = RequestedSpread(
      task, gold: gold.keys.sorted(), hits: hits.compactMap { tracks.ordinal(ofID: $0.id) },
      allowed: allowed, view: view)
    taste = try TasteEvidence(task, engine: engine, allowed: allowed, view: view)
    check = ProseCheck(engine, said: [task.request] + task.earlier + PreparedTask.rightNames(task))
    var names = ExactNames(view)
    said = ([task.request] + task.earlier).map { names.lookup.keys.words($0) }
  }

  /// Demands that the catalog has all that is said to be right: without it every other answer would be
  /// worth more.
  private static func demandKnown(_ task: RewardTask, by tracks: TrackTable) throws(EngineError) {
    let told = [("gold", task.gold.map(\.track)), ("held_out", task.heldOut)]
    for (member, ids) in told {
      let unknown = ids.filter { tracks.ordinal(ofID: $0) == nil }
      guard let first = unknown.first else { continue }
      let others = unknown.count > 1 ? ", nor \(unknown.count - 1) others of \(ids.count)" : ""
      throw .unknown(
        "The task \"\(task.id.prefix(64))\" has \"\(first.prefix(64))\" in \(member), which the catalog does "
          + "not have\(others). Correct the task, or name the bundle that it was made from.")
    }
  }

  /// What every channel finds for the request under its rules, a hundred at most.
  private static func hits(
    _ task: RewardTask, _ engine: MusicEngine, _ view: CatalogView
  ) throws(EngineError) -> [TrackHit] {
    guard task.wanted > 0, task.gold.count < task.wanted else { return [] }
    var question = Question(task.request, limit: 100)
    question.conversation = task.earlier
    question.filter = .all(task.rules.compactMap { $0.filter(in: view) })
    question.excluded = task.shown.filter(engine.hasTrack)
    question.diversity = .off
    return try engine.answer(question).hits
  }

  private static func allowed(_ task: RewardTask, _ view: CatalogView) -> OrdinalSet {
    view.allowed(.all(task.rules.compactMap { $0.filter(in: view) }))
  }

  /// How many rules a song may break and still be what the task is about: where none can keep all of
  /// them, those that break one are near.
  private var maximumBroken: Int {
    if case .refusal = task.expectation { 1 } else { 0 }
  }

  /// Whether a list of songs is asked for, and not a fact, words, or that there is no such thing.
  static func asksForList(_ task: RewardTask) -> Bool {
    if case .songs = task.expectation { true } else { false }
  }

  /// The right answers to a question of fact.
  var rightNames: [String] { PreparedTask.rightNames(task) }

  private static func rightNames(_ task: RewardTask) -> [String] {
    if case .fact(let fact) = task.expectation { fact.answers } else { [] }
  }

  /// Whether anybody has said which songs answer it.
  var isJudged: Bool { !gold.isEmpty || task.isEveryKeptSongRight }

  /// How well a track answers the request; nil for not at all, or where nobody has said.
  func grade(of track: UInt32) -> Double? {
    if let grade = gold[song(of: track)] { return grade }
    guard task.isEveryKeptSongRight, !shownSongs.contains(song(of: track)),
      checks.count(where: { !$0.holds(track) }) <= maximumBroken
    else { return nil }
    return 1
  }

  /// The grades of the best answers, as many as `count`, falling.
  func bestGrades(_ count: Int) -> [Double] {
    task.isEveryKeptSongRight
      ? [Double](repeating: 1, count: count)
      : Array(gold.values.sorted(by: >).prefix(count))
  }

  /// What stands for the song of a track.
  func song(of track: UInt32) -> UInt32 { view.tracks.song(of: track) }
}
