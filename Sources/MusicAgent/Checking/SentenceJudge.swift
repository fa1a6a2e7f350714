import MusicNames
import Refrain
import TextAnalysis

/// Decides whether a sentence of a model may be shown: every song that it names must exist and keep
/// the rules.
///
/// Where it can't tell, the sentence is not shown: a sentence less is better than an invention.
struct SentenceJudge: Sendable {
  /// The person's own words, which may be repeated.
  private let request: String
  private let capitalsTell: Bool
  /// What the model was told: no words of its own.
  private let instructions: [UInt8]

  init(request: String, instructions: [UInt8] = []) {
    self.instructions = instructions
    self.request = ProseMarks.folded(request)
    capitalsTell = !SentenceJudge.isGerman(self.request)
  }

  /// German nouns have capitals.
  private static func isGerman(_ folded: String) -> Bool {
    Set(folded.split(separator: " ")).intersection(germanWords).count > 1
  }

  private static let germanWords: Set<Substring> = [
    "und", "ich", "bitte", "lieder", "nichts", "für", "von", "keine", "ein",
  ]

  /// Whether a sentence may be shown.
  ///
  /// - Parameters:
  ///   - addsSongs: whether the songs that it names belong to the answer.
  ///   - isNote: whether it stands beside a song, where a phrase is no title.
  func allows(
    _ sentence: String, _ checker: inout AnswerChecker, addsSongs: Bool, isNote: Bool = false
  ) throws(EngineError) -> Bool {
    if ChatMarkup.found(in: sentence) != nil { return false }
    if SentenceJudge.addresses.contains(where: { sentence.contains($0) }) { return false }
    if repeatsInstructions(sentence) { return false }
    if deniesWhatIsThere(sentence, checker) { return false }
    var isSafe = true
    for mention in SentenceMention.all(in: sentence, capitalsTell: capitalsTell).prefix(64) {
      let isKnown = try allows(mention, &checker, addsSongs: addsSongs)
      isSafe = isSafe && isKnown
    }
    var plain = sentence
    for quotation in Quotation.all(in: sentence).reversed() {
      plain.replaceSubrange(quotation.range, with: ", ")
    }
    guard isSafe, try ownedTitlesExist(in: sentence, &checker, addsSongs),
      !namesRefused(sentence, checker), try pairExists(in: plain, &checker, addsSongs),
      try unmarkedTitlesExist(in: sentence, plain, &checker, addsSongs: addsSongs)
    else { return false }
    if !isNote, try !loneTitlesExist(in: sentence, plain, &checker, addsSongs) { return false }
    var words = WordCheck(plain, request: request, capitalsTell: capitalsTell, checker)
    guard try words.isPlain() else { return false }
    let folded = ProseMarks.folded(sentence)
    return !checker.leftOut.contains { title in
      let title = ProseMarks.folded(title)
      return title.count > 2 && folded.contains(title)
    }
  }

  /// Whether a sentence names a song, in words that nothing else sets apart, that there is none of and the
  /// person did not name.
  func namesUnknown(_ sentence: String, _ checker: AnswerChecker) throws(EngineError) -> Bool {
    var checker = checker
    var plain = sentence
    for quotation in Quotation.all(in: sentence).reversed() {
      plain.replaceSubrange(quotation.range, with: ", ")
    }
    guard try ownedTitlesExist(in: plain, &checker, false),
      try unmarkedTitlesExist(in: plain, plain, &checker, addsSongs: false)
    else { return true }
    if LoneTitle.all(in: sentence).contains(where: { request.contains(ProseMarks.folded($0)) }) {
      return false
    }
    return try !loneTitlesExist(in: sentence, plain, &checker, false)
  }

  /// Signs of addresses, which no catalog vouches for.
  private static let addresses = ["://", "www.", "](", "javascript:", "<script", "@", "spotify:"]

  /// Whether a sentence of some words is one that the model was told: small models say it all again.
  private func repeatsInstructions(_ sentence: String) -> Bool {
    guard !instructions.isEmpty, sentence.split(separator: " ").count > 2 else { return false }
    return instructions.contains(Array(sentence.utf8))
  }

  private static let denials = PhraseFinder([
    "没有找到", "沒有找到", "找不到", "曲库里没有", "曲庫裡沒有", "見つかりません", "カタログにありません", "찾을 수 없", "찾지 못",
    "카탈로그에 없", "could not find", "couldn't find", "can't find", "not in the catalog",
    "there is no song called",
    "does not exist", "doesn't exist",
  ])

  /// Whether a sentence says that a song is not there which may come.
  private func deniesWhatIsThere(_ sentence: String, _ checker: AnswerChecker) -> Bool {
    let lowered = sentence.lowercased().replacing("\u{2019}", with: "'")
    guard SentenceJudge.denials.isFound(in: lowered) else { return false }
    let quoted = Quotation.all(in: sentence).map { ProseMarks.folded($0.text) }
    let engine = checker.rules.engine
    return TitleFinder(sentence, in: engine).titles().contains { title in
      guard title.words.count > 1 || title.words[0].count > 1,
        quoted.contains(where: { $0.filter { $0 != " " } == title.words.joined() })
      else { return false }
      // With its artist: by somebody else there may be none.
      return zip(title.tracks, title.artists).contains { id, artists in
        checker.rules.objection(to: id) == nil
          && engine.artistsNamed(in: sentence).contains { artists.contains($0) }
      }
    }
  }

  private func allows(
    _ mention: SentenceMention, _ checker: inout AnswerChecker, addsSongs: Bool
  ) throws(EngineError) -> Bool {
    let engine = checker.rules.engine
    switch mention {
    case .song(let claim):
      return try allows(claim, &checker, addsSongs: addsSongs)
    case .pair(let claim):
      if try isArtist(claim.artist, engine) {
        return try allows(claim, &checker, addsSongs: addsSongs)
      }
      // "Radiohead (Creep)".
      let artists = engine.artistsNamed(in: claim.title)
      guard let artist = artists.last,
        ProseMarks.folded(claim.title).hasSuffix(ProseMarks.folded(artist)),
        try exists([.init(claim.artist, artist)], &checker, false)
      else { return true }
      return try allows(
        SongClaim(title: claim.artist, artist: artist), &checker, addsSongs: addsSongs)
    case .quoted(let title, let beside):
      let artists = engine.artistsNamed(in: beside)
      let names = artists.isEmpty ? [SongClaim.Name(title)] : artists.map { .init(title, $0) }
      return try allows(SongClaim(names), &checker, addsSongs: addsSongs)
    case .name(let readings):
      for reading in readings where try isKnown(reading, checker) { return true }
      return false
    }
  }

  private func allows(
    _ claim: SongClaim, _ checker: inout AnswerChecker, addsSongs: Bool
  ) throws(EngineError) -> Bool {
    let found = try CatalogReading(claim, in: checker.rules.engine)
    let isSure = found.confidence >= checker.rules.minimumConfidence
    if let track = found.track, isSure, checker.has(track) { return true }
    guard addsSongs else {
      guard let track = found.track, isSure else { return false }
      return checker.rules.objection(to: track) == nil
    }
    return try checker.check([claim]).allSatisfy { $0.outcome == .kept }
  }

  /// Whether something with a name exists: in the person's words, or as a title that may come, an
  /// artist, an album or a tag.
  private func isKnown(_ name: String, _ checker: AnswerChecker) throws(EngineError) -> Bool {
    let engine = checker.rules.engine
    let folded = ProseMarks.folded(name)
    if folded.count < 3 { return true }
    let found = try engine.resolve(
      [NameQuery(title: name), NameQuery(artist: name), NameQuery(album: name)], alternatives: 10)
    if found[0].status.isFound, found[0].status != .typo, let track = found[0].track {
      return checker.has(track.id) || checker.rules.objection(to: track.id) == nil
    }
    if found[0].status == .ambiguous {
      return found[0].alternatives.contains { checker.rules.objection(to: $0.id) == nil }
    }
    return request.contains(folded) || found[1].artist != nil || found[2].status.isFound
      || engine.filter(forTagCalled: name) != nil
  }

  // MARK: hello by adele

  /// Whether what only words set apart is a song that may come.
  private func unmarkedTitlesExist(
    in sentence: String, _ plain: String, _ checker: inout AnswerChecker, addsSongs: Bool
  ) throws(EngineError) -> Bool {
    let engine = checker.rules.engine
    let titles =
      try UnmarkedTitle.all(in: plain) { name throws(EngineError) in
        try engine.resolve([NameQuery(artist: name)], alternatives: 0)[0].artist != nil
      }
      + AnnouncedTitle.all(in: UnmarkedTitle.Word.all(in: plain))
    let wide = (WideTitle.all(in: sentence) + WideFrame.all(in: plain)).map {
      $0.map { SongClaim.Name($0) }
    }
    for title in titles where try !exists(title.readings, &checker, addsSongs) {
      if isSaid(title) { continue }
      guard title.mayBeOther, try isOther(title, checker) else { return false }
    }
    for readings in wide where try !exists(readings, &checker, addsSongs) {
      guard try isOther(UnmarkedTitle(readings: readings), checker) else { return false }
    }
    return true
  }

  /// Whether what is nothing but a phrase is a title that may come, an artist or a tag.
  private func loneTitlesExist(
    in sentence: String, _ plain: String, _ checker: inout AnswerChecker, _ addsSongs: Bool
  ) throws(EngineError) -> Bool {
    // What is quoted was looked at by its marks.
    guard sentence == plain else { return true }
    for text in LoneTitle.all(in: sentence) {
      let readings = [SongClaim.Name(text)]
      if try exists(readings, &checker, addsSongs) { continue }
      guard try isOther(UnmarkedTitle(readings: readings), checker) else { return false }
    }
    return true
  }

  /// Whether the person named it, with the artist: what there is none of is said in their words.
  private func isSaid(_ title: UnmarkedTitle) -> Bool {
    title.readings.contains { reading in
      !reading.artist.isEmpty && request.contains(ProseMarks.folded(reading.title))
        && request.contains(ProseMarks.folded(reading.artist))
    }
  }

  private func isArtist(_ name: String, _ engine: MusicEngine) throws(EngineError) -> Bool {
    try engine.resolve([NameQuery(artist: name)], alternatives: 0)[0].artist != nil
  }

  /// Whether one of the readings is an artist or a tag.
  private func isOther(
    _ title: UnmarkedTitle, _ checker: AnswerChecker
  ) throws(EngineError) -> Bool {
    let engine = checker.rules.engine
    // What a tag is found by may stand in any longer phrase, and moods are titles in scripts without capitals.
    for reading in title.readings where title.mayBeTag && !reading.title.contains(where: \.isWide) {
      let words = reading.title.split(whereSeparator: \.isWhitespace).count
      if words <= 2, engine.filter(forTagCalled: reading.title) != nil { return true }
    }
    let artists = title.readings.map { NameQuery(artist: $0.title) }
    return try engine.resolve(artists, alternatives: 0).contains { found in
      found.artist != nil && (found.status == .exact || found.status == .alias)
    }
  }

  // MARK: Adele: Hello

  /// Whether a sentence has a title of what the conversation refuses, or speaks of an artist whom it
  /// refuses and says nothing of that.
  private func namesRefused(_ sentence: String, _ checker: AnswerChecker) -> Bool {
    checker.rules.refused.areNamed(in: sentence, checker.rules) { word in
      checker.rules.engine.filter(forTagCalled: word) != nil
    }
  }

  /// Whether what stands beside an artist's name and a colon is a song of theirs that may come.
  private func pairExists(
    in plain: String, _ checker: inout AnswerChecker, _ addsSongs: Bool
  ) throws(EngineError) -> Bool {
    guard let colon = plain.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return true }
    let left = ProseMarks.bare(plain[..<colon])
    let whole = plain[plain.index(after: colon)...]
    let right = ProseMarks.bare(whole)
    let first = ProseMarks.bare(whole.prefix { !ProseMarks.stops.contains($0) })
    guard !left.isEmpty, !right.isEmpty, left.count < 60, right.count < 100 else { return true }
    let engine = checker.rules.engine
    for (artist, titles) in [(left, [right, first]), (right, [left])] {
      guard try engine.resolve([NameQuery(artist: artist)], alternatives: 0)[0].artist != nil
      else { continue }
      let found = try engine.resolve(
        titles.map { NameQuery(title: $0, artist: artist) }, alternatives: 0)
      if let place = found.firstIndex(where: { $0.status.isFound && $0.status != .typo }) {
        let claim = SongClaim(title: titles[place], artist: artist)
        guard try allows(claim, &checker, addsSongs: addsSongs) else { return false }
      } else if !PlainWords.contains(artist.lowercased()) {
        return false
      }
    }
    return true
  }

  /// Whether one of the readings is the name of a song that may come.
  private func exists(
    _ readings: [SongClaim.Name], _ checker: inout AnswerChecker, _ addsSongs: Bool
  ) throws(EngineError) -> Bool {
    guard !readings.isEmpty else { return false }
    let found = try checker.rules.engine.resolve(readings.map(\.query), alternatives: 3)
    for (reading, resolution) in zip(readings, found) where resolution.status != .typo {
      if resolution.status.isFound {
        return try allows(SongClaim([reading]), &checker, addsSongs: addsSongs)
      }
      guard resolution.status == .ambiguous else { continue }
      return resolution.alternatives.contains { checker.rules.objection(to: $0.id) == nil }
    }
    return false
  }

  // MARK: 周杰伦的晴天

  private static let owning: [Character] = ["的", "の", "의"]
  /// What an artist has that is no song.
  private static let possessions = [
    "歌", "音乐", "音樂", "音楽", "曲", "作品", "专辑", "專輯", "声", "聲", "嗓", "风格", "風格", "经典", "經典",
    "旋律", "粉丝", "粉絲", "代表", "名曲", "ファン", "アルバム", "ヒット", "魅力", "世界", "노래", "곡", "음악",
    "목소리", "앨범", "명곡", "히트", "팬", "대표", "감성", "抒情", "情歌", "慢歌", "快歌", "新", "老", "早期",
    "중", "다른", "他の", "ような", "其他", "这", "這", "那",
  ]
  /// Characters of a title that are tried.
  private static let maximumTitleLength = 14

  /// Whether what an artist is said to have is a song of theirs, or none at all.
  private func ownedTitlesExist(
    in sentence: String, _ checker: inout AnswerChecker, _ addsSongs: Bool
  ) throws(EngineError) -> Bool {
    let engine = checker.rules.engine
    for position in sentence.indices where SentenceJudge.owning.contains(sentence[position]) {
      let before = sentence[..<position].suffix { !ProseMarks.stops.contains($0) }.suffix(40)
      let after = sentence[sentence.index(after: position)...].drop(while: \.isWhitespace)
      let title = after.prefix(SentenceJudge.maximumTitleLength).prefix {
        !ProseMarks.stops.contains($0)
      }
      guard !title.isEmpty, !SentenceJudge.possessions.contains(where: { title.hasPrefix($0) })
      else { continue }
      guard let artist = engine.artistsNamed(in: String(before)).last else { continue }
      let names = (1...title.count).reversed().map {
        NameQuery(title: String(title.prefix($0)), artist: artist)
      }
      let found = try engine.resolve(names, alternatives: 0)
      guard let place = found.firstIndex(where: { $0.status.isFound && $0.status != .typo }) else {
        return false
      }
      let claim = SongClaim(title: names[place].title ?? "", artist: artist)
      guard try allows(claim, &checker, addsSongs: addsSongs) else { return false }
    }
    return true
  }
}

extension Substring {
  /// The longest end of which every character satisfies a condition.
  fileprivate func suffix(while condition: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !condition($0) }) else { return self }
    return self[index(after: last)...]
  }
}
