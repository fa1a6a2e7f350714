import IndexFile
import MusicBundle
import MusicNames
import Recommender
import RequestReading
import TextIndex

extension EngineSnapshot {
  /// The answer to a question: the one way in which hits are made.
  func answer(_ question: Question) throws(EngineError) -> Answer {
    var question = question
    if question.kind == .search, !question.isVerbatim {
      question.words = plain(question.words)
      question.conversation = question.conversation.map { PlainLetters.of($0, in: tracks) }
    }
    let reading = InterpretedQuestion.reading(of: question, in: self)
    let interpreted = reading.flatMap {
      InterpretedQuestion.interpret(question, $0, turn: question.conversation.count, in: self)
    }
    let absent = reading.flatMap { AbsentNames($0, of: question, in: self) }
    if let absent, absent.isAll {
      return Answer(
        hits: [], total: 0,
        explanation: EmptyExplanation(reason: absent.notes.joined(separator: " "), without: []))
    }
    guard let interpreted else {
      var answer = try rankedAnswer(to: question)
      if answer.isEmpty { answer = try openAnswer(to: question) ?? answer }
      answer.notes += absent?.notes ?? []
      if let reading {
        answer.notes += UnsupportedCriteria(of: reading, in: question.words).notes
        let turns = question.conversation + [question.words]
        if let unchanged = UnchangedTurn(reading, of: turns, in: self) {
          answer.notes.append(unchanged.note)
        }
      }
      answer.settleTotal()
      return answer
    }
    var answer = try rankedAnswer(to: interpreted.question)
    try extend(&answer, interpreted)
    answer.understood = interpreted.understood
    answer.notes += interpreted.notes + (absent?.notes ?? [])
    answer.settleTotal()
    return answer
  }

  /// Popular tracks where words that no track has ask for music and say nothing of what kind: "play
  /// us something nice".
  private func openAnswer(to question: Question) throws(EngineError) -> Answer? {
    guard question.kind == .search, !question.isVerbatim, question.conversation.isEmpty,
      question.offset == 0, !TextRequest(question.words, schema: text.schema).hasSyntax
    else { return nil }
    let reading = read(turns: [question.words])
    guard OpenRequest.asksForMusic(reading), !reading.isSmallTalk else { return nil }
    var open = question
    open.words = ""
    open.preferPopularIfOpen(reading, said: question.words)
    var answer = try rankedAnswer(to: open)
    guard !answer.isEmpty else { return nil }
    answer.notes.append("The words name nothing that the catalog has: popular tracks came instead.")
    return answer
  }

  /// Adds tracks without the words, which keep all the rest, where too few have them: all of them
  /// where none does, and more of them where a rule says what is wanted.
  private func extend(
    _ answer: inout Answer, _ interpreted: InterpretedQuestion
  ) throws(EngineError) {
    let (offset, limit) = (interpreted.question.offset, interpreted.question.limit)
    guard answer.hits.count < limit, var rest = interpreted.withoutWords else { return }
    // What earlier pages have had does not come again.
    var found = answer.hits
    if offset > 0 {
      var whole = interpreted.question
      (whole.offset, whole.limit) = (0, min(offset + limit, MusicEngine.maximumLimit))
      found = try rankedAnswer(to: whole).hits
    }
    guard found.isEmpty || interpreted.saysWhatTracksAre else { return }
    let known = rest.excluded.count
    rest.excluded += found.map(\.id)
    (rest.offset, rest.limit) = (max(0, offset - found.count), limit - answer.hits.count)
    let others = try rankedAnswer(to: rest)
    guard !others.hits.isEmpty else { return }
    let words = interpreted.saidWords.prefix(100)
    answer.notes.append(
      answer.hits.isEmpty
        ? "No track has the words \"\(words)\"; these keep the rest."
        : "Behind the first \(answer.hits.count), tracks without the words \"\(words)\" or a tag for them keep the rest."
    )
    if answer.hits.isEmpty { answer.explanation = nil }
    answer.hits += others.hits
    // What keeps the rest is counted now, with the words or without.
    rest.excluded.removeSubrange(known...)
    answer.total = try total(of: rest)
  }

  /// How many tracks match a question, of which none is ranked.
  private func total(of question: Question) throws(EngineError) -> Int? {
    let resolved = try ResolvedQuestion(question, in: self)
    do throws(IndexFileError) {
      return try resolved.total()
    } catch {
      throw .file(error)
    }
  }

  /// The answer to a question that has been read.
  private func rankedAnswer(to question: Question) throws(EngineError) -> Answer {
    let resolved = try ResolvedQuestion(question, in: self)
    let ranker = try Ranker(resolved)
    let result = try ranker.run()
    return try AnswerMaker(question: resolved, result: result, collapse: ranker.collapse).answer()
  }
}

/// Makes an answer of a ranking: hits with their evidence, the total, or why there are none.
struct AnswerMaker {
  let question: ResolvedQuestion
  let result: Ranker.Result
  let collapse: VersionCollapse

  /// Other recordings that a hit lists.
  private static let maximumVersions = 8
  /// Liked tracks that a hit names.
  private static let maximumReasons = 3

  private var snapshot: EngineSnapshot { question.snapshot }
  private var tracks: TrackTable { snapshot.tracks }

  func answer() throws(EngineError) -> Answer {
    let page = Array(result.ordered.dropFirst(question.question.offset))
    var hits = page.map { hit($0) }
    do throws(IndexFileError) {
      if let query = question.query {
        for (position, fields) in try query.evidence(for: page.map(\.ordinal)).enumerated() {
          hits[position].evidence = fields.map {
            Evidence(field: $0.field, terms: TextRequest.informative($0.terms))
          }
        }
      }
      return Answer(
        hits: hits, total: try question.total(),
        explanation: hits.isEmpty
          ? try EmptyAnswerExplainer(question: question, result: result).explanation() : nil,
        notes: question.analysis.notes + snapshot.notes(on: question.filter)
          + question.question.likedAndDisliked.map {
            "\"\($0)\" is liked and disliked at once: one takes back what the other says."
          },
        constraints: constraints)
    } catch {
      throw .file(error)
    }
  }

  private func hit(_ candidate: Candidate) -> TrackHit {
    var hit = snapshot.hit(candidate.ordinal, score: candidate.score)
    if result.showsChannelScore, let rank = candidate.ranks.first { hit.score = rank.score }
    hit.channels = candidate.ranks.map {
      TrackHit.ChannelRank(
        name: result.rankings[$0.channel].name, rank: $0.rank, score: $0.score)
    }
    hit.because = reasons(for: candidate, &hit)
    hit.versions = collapse.others(of: candidate.ordinal).prefix(AnswerMaker.maximumVersions).map {
      TrackHit.Version(
        id: tracks.id(of: $0), title: tracks.title(of: $0), kinds: tracks.versionTags(of: $0).names)
    }
    return hit
  }

  /// The tracks that speak for a hit: what a recommendation rests on, or liked tracks by the same
  /// artists.
  private func reasons(for candidate: Candidate, _ hit: inout TrackHit) -> [TrackHit.Because] {
    for rank in candidate.ranks {
      let ranking = result.rankings[rank.channel]
      if let recommendation = ranking.recommendations[candidate.ordinal] {
        hit.basis = recommendation.basis.rawValue
        // What is disliked adds less than nothing: no reason for a track.
        return recommendation.reasons.filter { $0.share > 0 }.map {
          because($0.item, share: Double($0.share))
        }
      }
      if ranking.name == Channel.artists { return likesByArtists(of: candidate.ordinal) }
    }
    return []
  }

  /// The liked tracks by an artist of the hit, the newest first; never one that the filter keeps
  /// out.
  private func likesByArtists(of ordinal: UInt32) -> [TrackHit.Because] {
    let artists = tracks.artists(of: ordinal)
    let shared = question.likes.reversed().filter { like in
      question.admitted?.contains(like) ?? true
        && tracks.artists(of: like).contains { artists.contains($0) }
    }
    return shared.prefix(AnswerMaker.maximumReasons).map {
      because($0, share: 1 / Double(shared.count))
    }
  }

  private func because(_ ordinal: UInt32, share: Double) -> TrackHit.Because {
    TrackHit.Because(id: tracks.id(of: ordinal), title: tracks.title(of: ordinal), share: share)
  }

  private var constraints: [AppliedConstraint] {
    let all =
      question.filter.conjuncts.map {
        AppliedConstraint(constraint: $0.description, kind: .hard)
      }
      + question.question.preferences.map {
        AppliedConstraint(constraint: $0.filter.description, kind: .soft)
      }
    var different: [AppliedConstraint] = []
    for constraint in all where !different.contains(constraint) { different.append(constraint) }
    return different
  }
}

extension ResolvedQuestion {
  /// How many tracks match, where that can be said.
  fileprivate func total() throws(IndexFileError) -> Int? {
    if let query {
      return try query.count(allowed: allowed, upTo: MusicEngine.maximumCount)
    }
    guard isBlank else { return nil }
    if hasConstraints || isByPopularity {
      return allowed?.cardinality ?? snapshot.tracks.liveCount
    }
    // What is preferred is all that is asked for.
    guard var preferred = preferences.first?.tracks else { return 0 }
    for preference in preferences.dropFirst() { preferred.formUnion(preference.tracks) }
    if let allowed { preferred.formIntersection(allowed) }
    return preferred.cardinality
  }
}

extension Answer {
  /// Says that more were asked for in words than an answer of this limit has.
  mutating func noteLimit(_ limit: Int) {
    guard let count = understood.first(where: { $0.field == .count }).flatMap({ Int($0.value) }),
      count > limit, hits.count == limit, offset == 0
    else { return }
    notes.append(
      "\(count) tracks were asked for: this answer has \(limit), the limit of the call.")
  }
}

extension EngineSnapshot {
  /// A hit without evidence.
  func hit(_ ordinal: UInt32, score: Double) -> TrackHit {
    TrackHit(
      id: tracks.id(of: ordinal), title: tracks.title(of: ordinal),
      artists: tracks.artistNames(of: ordinal), album: tracks.album(of: ordinal),
      released: tracks.released(ordinal), language: tracks.language(of: ordinal),
      duration: tracks.duration(of: ordinal), score: score)
  }
}
