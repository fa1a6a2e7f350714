import IndexFile
import TextIndex

extension MusicEngine {
  /// The tracks that fit a request best: every channel is asked, their rankings become one.
  ///
  /// Filters hold without exception. Preferences and everything else only move tracks up and down.
  /// The same request gives the same answer. Pages that end within the first 50 hits fit together:
  /// hits `offset..<offset + limit` of one long answer; so do those that end at 51...100, and those
  /// beyond, for which channels look deeper. `kept(limit:_:)` joins pages wherever they end.
  ///
  /// - Throws: `.invalid` for a number outside its range, `.unknown` for ids of likes, dislikes or
  ///   listeners and names of channels that do not exist, `.file` when what it reads is damaged.
  public func retrieve(_ request: RetrievalRequest) throws(EngineError) -> SearchAnswer {
    try snapshot.retrieve(request)
  }

  /// The names of the channels that this bundle has.
  public var channels: [String] { snapshot.channelNames }
}

extension EngineSnapshot {
  var channelNames: [String] {
    [Signal.text, Signal.name, Signal.artists] + vectorSpaces.map(\.name)
      + (listening == nil ? [] : [Signal.listening])
  }

  func retrieve(_ request: RetrievalRequest) throws(EngineError) -> SearchAnswer {
    let retrieval = try Retrieval(request, in: self)
    let notes = retrieval.understanding.notes + unknownNames(in: retrieval.filter)
    if retrieval.isBlank {
      return try browse(retrieval, notes: notes)
    }
    let rankings = try retrieval.rankings()
    let candidates = retrieval.candidates(rankings)
    let ordered = retrieval.ordered(candidates)
    let page = Array(ordered.dropFirst(request.offset))
    var hits = page.map { hit($0, rankings, retrieval) }
    if retrieval.understanding.query != .nothing {
      do throws(IndexFileError) {
        let evidence = try evidence(
          for: page.map(\.ordinal), retrieval.understanding.query)
        for (place, fields) in evidence.enumerated() { hits[place].evidence = fields }
      } catch {
        throw .file(error)
      }
    }
    return SearchAnswer(
      hits: hits, total: candidates.count,
      explanation: hits.isEmpty ? try explain(retrieval, found: candidates.count) : nil,
      notes: notes, constraints: constraints(of: retrieval))
  }

  /// Without anything to go by: what the filter allows, popular tracks first.
  private func browse(
    _ retrieval: Retrieval, notes: [String]
  ) throws(EngineError) -> SearchAnswer {
    let request = retrieval.request
    guard let allowed = retrieval.allowed,
      !retrieval.filter.conjuncts.isEmpty || retrieval.understanding.demanded != nil
    else {
      return SearchAnswer(
        hits: [], total: 0, explanation: .nothingAsked(isBlank: request.words.isEmpty),
        notes: notes)
    }
    let end = request.offset + request.limit
    let ranked = mostPopular(in: allowed, limit: max(end * 3, 300)).map {
      Candidate(ordinal: $0.ordinal, score: $0.score)
    }
    let page = retrieval.ordered(ranked).dropFirst(request.offset)
    let hits = page.enumerated().map { place, ranked in
      var hit = hit(ranked.ordinal, score: ranked.score)
      hit.channels = [
        .init(name: Signal.popularity, rank: request.offset + place + 1, score: ranked.score)
      ]
      hit.versions = listed(retrieval.collapse.others(of: ranked.ordinal))
      return hit
    }
    return SearchAnswer(
      hits: hits, total: allowed.cardinality,
      explanation: hits.isEmpty ? try explain(retrieval, found: 0) : nil, notes: notes,
      constraints: constraints(of: retrieval))
  }

  private func hit(
    _ candidate: Candidate, _ rankings: [ChannelRanking], _ retrieval: Retrieval
  ) -> TrackHit {
    var hit = hit(candidate.ordinal, score: candidate.score)
    hit.channels = candidate.places.map { place in
      TrackHit.ChannelRank(
        name: rankings[place.channel].name, rank: place.rank, score: place.score)
    }
    hit.because = because(candidate, rankings, retrieval)
    hit.versions = listed(retrieval.collapse.others(of: candidate.ordinal))
    return hit
  }

  /// Liked tracks that a hit names.
  private static let mostReasons = 3

  /// The liked tracks by an artist of the hit, the newest first; never one that the filter keeps
  /// out.
  private func because(
    _ candidate: Candidate, _ rankings: [ChannelRanking], _ retrieval: Retrieval
  ) -> [TrackHit.Because] {
    guard candidate.places.contains(where: { rankings[$0.channel].name == Signal.artists }) else {
      return []
    }
    let artists = tracks.artists(of: candidate.ordinal)
    let kin = retrieval.likes.reversed().filter { like in
      retrieval.admitted?.contains(like) ?? true
        && tracks.artists(of: like).contains { artists.contains($0) }
    }
    return kin.prefix(EngineSnapshot.mostReasons).map {
      TrackHit.Because(
        id: tracks.id(of: $0), title: tracks.title(of: $0), share: 1 / Double(kin.count))
    }
  }

  private func constraints(of retrieval: Retrieval) -> [AppliedConstraint] {
    retrieval.filter.conjuncts.map { .init(constraint: $0.description, kind: .hard) }
      + retrieval.request.preferences.map {
        .init(constraint: $0.filter.description, kind: .soft)
      }
  }
}

extension MusicEngine {
  /// Whether the catalog has a track with this id.
  public func hasTrack(_ id: String) -> Bool { snapshot.tracks.ordinal(ofID: id) != nil }

  /// The artists of the catalog whom a sentence names, more likely than not, as the catalog writes
  /// them.
  public func artistsNamed(in sentence: String) -> [String] {
    let snapshot = snapshot
    var finder = MentionFinder(tracks: snapshot.tracks, text: snapshot.text)
    let turn = SpokenTurn(sentence, with: &finder.keys)
    var names: [String] = []
    for mention in finder.mentions(in: turn) where mention.certainty > 0.5 {
      guard case .artists(let artists) = mention.thing else { continue }
      for artist in artists {
        let name = snapshot.tracks.artistName(artist)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }
}
