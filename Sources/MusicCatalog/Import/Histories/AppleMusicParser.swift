import Foundation

/// Reads what Apple's copy of an account tells of listening.
struct AppleMusicParser: RecordParser {
  let dialect: TableDialect
  let columns: AppleMusicColumns
  /// For times without a zone, which are those of the listener's clock.
  let times: TimeReading

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let cells = try dialect.columns(of: record)
    // Files that were joined have their headings further down again.
    if cells == columns.heading { return SourceRecord(passedOver: 1) }
    switch columns.kind {
    case .activity: return try activity(cells)
    case .days: return try day(cells)
    case .recent: return try recent(cells)
    case .last: return try last(cells)
    case .favorites: return try favorite(cells)
    }
  }

  // MARK: - Each play

  /// Of what plays, songs and their videos are music.
  private static let otherItems: Set<String> = [
    "STREAM", "NON_SONG_CLIP", "ARTIST_UPLOADED_CONTENT", "TIMED_METADATA_PING",
  ]

  private func activity(_ cells: [String]) throws(Refusal) -> SourceRecord {
    let type = columns.text("eventtype", of: cells)?.uppercased()
    // Exports of some years have no types, and all of their rows are plays.
    guard type == nil || type == "PLAY_END",
      let title = columns.text("songname", "contentname", of: cells),
      !AppleMusicParser.otherItems.contains(columns.text("itemtype", of: cells)?.uppercased() ?? "")
    else { return SourceRecord(passedOver: 1) }
    let milliseconds = columns.number("playdurationmilliseconds", of: cells).map { max(0, $0) }
    guard let start = try time(cells, length: milliseconds ?? 0) else {
      throw Refusal("it has no time that can be read")
    }
    let segment = Segment(
      start: columns.number("startpositioninmilliseconds", of: cells).map { max(0, $0) / 1000 },
      end: columns.number("endpositioninmilliseconds", of: cells).map { max(0, $0) / 1000 },
      played: milliseconds.map { $0 / 1000 },
      reason: columns.text("endreasontype", of: cells)?.uppercased() ?? "")
    guard let kind = segment.kind else { return SourceRecord(passedOver: 1) }
    // The artist of a playlist is whoever made it.
    let container = columns.text("containertype", of: cells)?.uppercased() ?? ""
    let ofContainer =
      container.contains("PLAYLIST") || container.contains("RADIO")
      ? nil : columns.text("containerartistname", of: cells)
    var mention = TrackMention(
      title: title, artist: columns.text("artistname", of: cells) ?? ofContainer ?? "")
    mention.album =
      columns.text("albumname", of: cells)
      ?? (container.contains("PLAYLIST") ? nil : columns.text("containeralbumname", of: cells))
    mention.duration = columns.number("mediadurationinmilliseconds", of: cells)
      .flatMap { $0 > 0 ? $0 / 1000 : nil }
    return SourceRecord(events: [SourceEvent(mentions: [mention], kind: kind, time: start)])
  }

  /// When a play began, as its row says or as its end does.
  private func time(_ cells: [String], length: Double) throws(Refusal) -> Int64? {
    if let start = columns.text("eventstarttimestamp", of: cells).flatMap(times.read) {
      return start
    }
    let seconds = Int64(min(length / 1000, 86_400))
    return columns.text("eventendtimestamp", "eventtimestamp", of: cells).flatMap(times.read)
      .map { $0 - seconds }
  }

  /// What played of a track without a pause, a row each.
  private struct Segment {
    /// Seconds into the track, where the row says them.
    var start, end: Double?
    var played: Double?
    var reason: String

    /// A play for the segment that passes the first half minute, so that a track that was paused counts
    /// once; nil for what comes before or behind it.
    var kind: ListeningEvent.Kind? {
      let begin = start ?? 0
      // It went on from where it was.
      if begin >= PlayLength.minimumSeconds { return nil }
      if reason.hasPrefix("NATURAL_END") { return .play }
      let isNothing = reason.hasPrefix("FAILED") || reason == "NOT_APPLICABLE"
      guard let reached = end ?? played.map({ begin + $0 }) else {
        if isNothing { return nil }
        return reason.hasPrefix("TRACK_SKIPPED") ? .skip : .play
      }
      if reached >= PlayLength.minimumSeconds || (played ?? 0) >= PlayLength.minimumSeconds {
        return .play
      }
      if isNothing { return nil }
      // Who looks for a place in it is listening to it, once however often; after a pause it may go on.
      if reason.hasPrefix("SCRUB_BEGIN") { return begin < 1 ? .play : nil }
      return reason.contains("PAUSE") ? nil : .skip
    }
  }

  // MARK: - Sums

  private func day(_ cells: [String]) throws(Refusal) -> SourceRecord {
    guard let mentions = try described("trackdescription", of: cells) else {
      return SourceRecord(passedOver: 1)
    }
    guard let text = columns.text("dateplayed", of: cells),
      let date = UInt32(text).flatMap({ ReleaseDate(packed: $0) }) ?? ReleaseDate(text),
      let month = date.month,
      let number = date.day
    else { throw Refusal("it has no day that can be read") }
    let midnight = TimeReading.daysSince1970(year: date.year, month: month, day: number)
    let local = Int64(midnight) * 86_400
    // "18, 19" are the hours in which it was played.
    let hour = columns.text("hours", of: cells)?.split { !$0.isNumber }.first.flatMap { Int64($0) }
    let day = times.day(from: times.shifted(local))
    // An hour that clocks have skipped is the last one before.
    let time = min(
      max(times.shifted(local + min(max(hour ?? 12, 0), 23) * 3600), day.lowerBound),
      day.upperBound - 1)
    return sums(
      mentions, plays: columns.number("playcount", of: cells) ?? 1,
      skips: columns.number("skipcount", of: cells) ?? 0, at: time, in: day)
  }

  private func recent(_ cells: [String]) throws(Refusal) -> SourceRecord {
    guard let mentions = try described("trackdescription", of: cells) else {
      return SourceRecord(passedOver: 1)
    }
    let ends = ["firsteventtimestamp", "lasteventstarttimestamp", "lasteventendtimestamp"]
      .compactMap { columns.text($0, of: cells).flatMap(times.read) }
    guard let first = ends.min(), let last = ends.max() else {
      throw Refusal("it has no time that can be read")
    }
    let start = columns.text("lasteventstarttimestamp", of: cells).flatMap(times.read) ?? last
    return sums(
      mentions, plays: columns.number("totalplays", of: cells) ?? 1,
      skips: columns.number("totalskips", of: cells) ?? 0, at: start,
      // The tables of days know the hour at most.
      in: first - first % 3600..<last + 1)
  }

  private func sums(
    _ mentions: [TrackMention], plays: Double, skips: Double, at time: Int64,
    in period: Range<Int64>
  ) -> SourceRecord {
    let counts: [(ListeningEvent.Kind, Double)] = [(.play, plays), (.skip, skips)]
    let events = counts.filter { $0.1 > 0 }.map { kind, count in
      var event = SourceEvent(mentions: mentions, kind: kind, time: time)
      event.weight = min(count, AppleMusicParser.maximumPlays)
      event.period = period
      return event
    }
    return SourceRecord(events: events, passedOver: events.isEmpty ? 1 : 0)
  }

  /// More often nobody plays a track.
  private static let maximumPlays = 1e6

  private func last(_ cells: [String]) throws(Refusal) -> SourceRecord {
    guard let mentions = try described("trackname", of: cells) else {
      return SourceRecord(passedOver: 1)
    }
    guard let time = columns.text("lastplayeddate", of: cells).flatMap(times.read) else {
      return SourceRecord(passedOver: 1)
    }
    var event = SourceEvent(mentions: mentions, time: time)
    event.isTally = true
    return SourceRecord(events: [event])
  }

  private func favorite(_ cells: [String]) throws(Refusal) -> SourceRecord {
    let type = columns.text("favoritetype", of: cells)?.uppercased() ?? ""
    guard type.contains("SONG") || type.contains("TRACK"),
      let mentions = try described("itemdescription", of: cells)
    else { return SourceRecord(passedOver: 1) }
    let kind: ListeningEvent.Kind
    switch columns.text("preference", of: cells)?.uppercased() {
    case "LIKE", "LIKED", "LOVE", "LOVED", "FAVORITE", "FAVORITED": kind = .like
    case "DISLIKE", "DISLIKED", "SUGGEST_LESS", "BAN", "BANNED": kind = .dislike
    default: return SourceRecord(passedOver: 1)
    }
    let time = columns.text("lastmodified", of: cells).flatMap(times.read)
    return SourceRecord(events: [SourceEvent(mentions: mentions, kind: kind, time: time)])
  }

  /// Readings of `Artist - Title`: of several dashes each may be the one between them, the first most
  /// likely. Nil where there is none: for podcasts, and for what Apple has forgotten.
  private func described(_ name: String, of cells: [String]) throws(Refusal) -> [TrackMention]? {
    guard let text = columns.text(name, of: cells) else { return nil }
    let parts = text.components(separatedBy: " - ")
    let mentions = (1..<max(parts.count, 1)).map { place in
      TrackMention(
        title: parts[place...].joined(separator: " - "),
        artist: parts[..<place].joined(separator: " - "))
    }
    return mentions.isEmpty ? nil : Array(mentions.prefix(3))
  }
}
