import Refrain
import RequestReading
import TextAnalysis

/// A question about one song, or a wish for one by its name, as the words have it: there may be no such
/// song.
package struct SongQuestion: Sendable, Equatable {
  /// What is asked.
  package enum Kind: Sendable, CaseIterable {
    /// Who sings it.
    case artist
    /// Which album it is on.
    case album
    /// When it came out.
    case year
    /// Whether there is such a song.
    case existence
    /// To hear it.
    case play
  }

  /// A title and an artist that the words may mean; the artist is empty where nobody is named.
  package struct Name: Sendable, Equatable {
    package var title: String
    package var artist: String
  }

  /// What is asked.
  package var kind: Kind
  /// The ways in which the name can be read, the likeliest first; never none.
  package var names: [Name]
  /// Whether quotation marks say what the title is.
  var isQuoted: Bool
  /// Whether what no artist is named with must be a title that there is: "do you have jazz" asks for none.
  var isOnlyOfTitles = false

  /// Longer requests ask for more than a fact, in characters.
  private static let maximumRequestLength = 300

  /// The question that a request is; nil where it is none of these.
  package static func read(_ request: String) -> SongQuestion? {
    guard request.count <= maximumRequestLength else { return nil }
    var tokens = QuestionToken.all(in: request)[...]
    guard tokens.count > 1 else { return nil }
    let words = Set(tokens.map(\.folded))
    // What leads to the question is taken off step by step: "so" may as well begin a title.
    var found: SongQuestion?
    while true {
      if let question = read(tokens, words, request) {
        if found == nil {
          found = question
        } else if found?.kind == question.kind {
          found?.names += question.names
        }
      }
      guard let opening = QuestionPatterns.openings.first(where: { begins(tokens, with: $0) })
      else { return found }
      tokens = tokens.dropFirst(opening.count)
    }
  }

  private static func read(
    _ tokens: ArraySlice<QuestionToken>, _ words: Set<String>, _ request: String
  ) -> SongQuestion? {
    var tokens = tokens
    var found: SongQuestion?
    // "Who sang Purple Rain originally?": what ends the question may as well end the title.
    while tokens.count > 1 {
      if let question = matched(tokens, words, request) {
        if found == nil {
          found = question
        } else if found?.kind == question.kind {
          found?.names += question.names
        }
      }
      guard let ending = QuestionPatterns.endings.first(where: { ends(tokens, with: $0) }) else {
        return found
      }
      tokens = tokens.dropLast(ending.count)
    }
    return found
  }

  private static func matched(
    _ tokens: ArraySlice<QuestionToken>, _ words: Set<String>, _ request: String
  ) -> SongQuestion? {
    for (kind, patterns) in QuestionPatterns.all {
      for pattern in patterns {
        guard let match = pattern.match(tokens, words: words),
          let question = SongQuestion(kind, match, tokens, request)
        else { continue }
        return question
      }
    }
    return nil
  }

  private static func begins(_ tokens: ArraySlice<QuestionToken>, with words: [String]) -> Bool {
    tokens.count > words.count
      && zip(tokens, words).allSatisfy { $0.quoted == nil && $0.folded == $1 }
  }

  private static func ends(_ tokens: ArraySlice<QuestionToken>, with words: [String]) -> Bool {
    tokens.count > words.count
      && zip(tokens.suffix(words.count), words).allSatisfy { $0.quoted == nil && $0.folded == $1 }
  }

  private init?(
    _ kind: Kind, _ match: QuestionPattern.Match, _ tokens: ArraySlice<QuestionToken>,
    _ request: String
  ) {
    self.kind = kind
    if let title = match["t"], let artist = match["a"] {
      let reader = SongNameReader(tokens[title], request)
      isQuoted = reader.isQuoted
      let artist = SongNameReader(tokens[artist], request).text
      names = reader.names.filter(\.artist.isEmpty).map { Name(title: $0.title, artist: artist) }
    } else if let name = match["n"] {
      let reader = SongNameReader(tokens[name], request)
      isQuoted = reader.isQuoted
      names = reader.names
    } else {
      return nil
    }
    // "play Prince", "do you have jazz": without marks and an artist a title may be anything.
    let isSure = isQuoted || tokens.contains { SongQuestion.naming.contains($0.folded) }
    if !isSure, kind == .play { names.removeAll(where: \.artist.isEmpty) }
    // "is Hello on 25?" asks for an album where there is such a song alone.
    isOnlyOfTitles = !isSure && (kind == .existence || match["x"] != nil)
    if names.isEmpty { return nil }
  }

  /// Words behind which a title stands.
  private static let naming: Set<String> = ["called", "named", "titled", "叫", "란", "라"]
}

/// Reads what stands in the place of a song's name: "Hello by Adele", アデルの「ハロー」, the song Hello.
struct SongNameReader {
  let isQuoted: Bool
  private(set) var names: [SongQuestion.Name] = []
  /// All of it.
  let text: String

  private static let leads = leadTexts.map { QuestionToken.all(in: $0).map(\.folded) }
    .sorted { $0.count > $1.count }
  private static let leadTexts = [
    "the song", "the track", "song", "a song called", "a song named", "a song titled",
    "a track called", "the song called", "the tune", "the single", "this song", "called", "named",
    "歌曲", "一首", "曲", "노래",
  ]
  private static let tails = tailTexts.map { QuestionToken.all(in: $0).map(\.folded) }
    .sorted { $0.count > $1.count }
  private static let tailTexts = [
    "这首歌", "這首歌", "这首", "這首", "という曲", "っていう曲", "って曲", "という歌", "라는 노래", "이라는 노래",
    "라는 곡", "이라는 곡", "the song", "song",
  ]
  /// What stands between an artist and their song, and between a song and its artist.
  private static let owners: Set<String> = ["的", "の", "의"]
  private static let pronouns: Set<String> = [
    "it", "this", "that", "them", "these", "those", "this one", "that one", "the song", "the first",
    "the first one", "the second one", "the last one", "him", "her", "me", "you", "something",
    "anything", "music", "everything", "これ", "それ", "あれ", "この曲", "その曲", "这首歌", "那首歌", "这个", "이거",
    "그거", "이 노래", "그 노래",
  ]
  /// What a name of a song has not: many songs are meant, or an album.
  private static let plurals: Set<String> = [
    "songs", "tracks", "tunes", "hits", "albums", "album", "playlist", "playlists", "discography",
    "music", "专辑", "專輯",
  ]

  init(_ tokens: ArraySlice<QuestionToken>, _ request: String) {
    let bare = SongNameReader.without(SongNameReader.leads, SongNameReader.tails, tokens)
    text = SongNameReader.text(of: bare, request)
    let quoted = bare.filter { $0.quoted != nil }
    isQuoted = quoted.count == 1
    if quoted.count == 1, let title = quoted[0].quoted,
      let position = bare.firstIndex(where: { $0.quoted != nil })
    {
      let artist = SongNameReader.artist(bare[..<position], bare[(position + 1)...], request)
      names = artist.map { [.init(title: title, artist: $0)] } ?? []
    } else if quoted.isEmpty {
      names = SongNameReader.readings(bare, request)
    }
    names.removeAll {
      SongNameReader.pronouns.contains($0.title.lowercased()) || $0.title.isEmpty
        || SongNameReader.pronouns.contains($0.artist.lowercased())
    }
    // Clauses follow each other where signs of scripts without spaces stand.
    if !isQuoted, text.contains(where: { "，、；。：".contains($0) }) { names = [] }
    if !isQuoted, tokens.contains(where: { SongNameReader.plurals.contains($0.folded) }) {
      names = []
    }
  }

  private static func text(
    of tokens: ArraySlice<QuestionToken>, _ request: String
  ) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    if tokens.count == 1, let quoted = first.quoted { return quoted }
    return String(request[first.range.lowerBound..<last.range.upperBound])
  }

  /// The tokens without a lead and a tail.
  ///
  /// - Parameter all: whether nothing may be left.
  private static func without(
    _ leads: [[String]], _ tails: [[String]], _ tokens: ArraySlice<QuestionToken>, all: Bool = false
  ) -> ArraySlice<QuestionToken> {
    var tokens = tokens
    func has(_ words: [String], _ part: ArraySlice<QuestionToken>) -> Bool {
      tokens.count >= words.count + (all ? 0 : 1)
        && zip(part, words).allSatisfy { $0.quoted == nil && $0.folded == $1 }
    }
    if let lead = leads.first(where: { has($0, tokens.prefix($0.count)) }) {
      tokens = tokens.dropFirst(lead.count)
    }
    if let tail = tails.first(where: { has($0, tokens.suffix($0.count)) }) {
      tokens = tokens.dropLast(tail.count)
    }
    return tokens
  }

  /// Whom the words around a quoted title name, nobody as an empty text; nil where they say more, as in
  /// "songs like "Hello" by Adele".
  private static func artist(
    _ before: ArraySlice<QuestionToken>, _ after: ArraySlice<QuestionToken>, _ request: String
  ) -> String? {
    let before = without(leads, nouns, before, all: true)
    var after = without([], tails, after, all: true)
    if let first = after.first {
      guard credits.contains(first.folded), before.isEmpty, after.count < 10 else { return nil }
      after = after.dropFirst()
      return text(of: after, request)
    }
    guard let last = before.last else { return "" }
    let ahead = text(of: before, request)
    if ahead.hasSuffix("'s") || ahead.hasSuffix("’s") { return String(ahead.dropLast(2)) }
    guard owners.contains(last.folded) || last.folded.first?.isWide ?? false else {
      return nil
    }
    var owner = owners.contains(last.folded) ? before.dropLast() : before
    if owner.count > 1, owner.last?.folded == "唱" { owner = owner.dropLast() }
    return text(of: owner, request)
  }

  private static let credits: Set<String> = ["by", "from", "von", "par"]
  private static let nouns = [["song"], ["track"], ["歌曲"], ["曲"], ["歌"], ["노", "래"], ["곡"]]

  /// A name without marks: all of it as a title, and every place at which an artist may begin or end.
  private static func readings(
    _ tokens: ArraySlice<QuestionToken>, _ request: String
  ) -> [SongQuestion.Name] {
    let whole = SongQuestion.Name(title: text(of: tokens, request), artist: "")
    var names: [SongQuestion.Name] = []
    for position in tokens.indices.reversed() {
      let (before, after) = (tokens[..<position], tokens[(position + 1)...])
      guard !before.isEmpty else { continue }
      if tokens[position].folded == "by", !after.isEmpty {
        names.append(.init(title: text(of: before, request), artist: text(of: after, request)))
      } else if owners.contains(tokens[position].folded), !after.isEmpty {
        names.append(.init(title: text(of: after, request), artist: text(of: before, request)))
      }
    }
    for position in tokens.indices.dropLast() where tokens[position].folded.hasSuffix("'s") {
      let owner = String(text(of: tokens[...position], request).dropLast(2))
      names.append(.init(title: text(of: tokens[(position + 1)...], request), artist: owner))
    }
    if let dash = whole.title.firstRange(of: " - ") ?? whole.title.firstRange(of: " – ") {
      let (left, right) = (
        String(whole.title[..<dash.lowerBound]), String(whole.title[dash.upperBound...])
      )
      names.append(.init(title: left, artist: right))
      names.append(.init(title: right, artist: left))
    }
    return [whole] + names
  }
}
