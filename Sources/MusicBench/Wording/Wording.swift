import Primitives
import RequestReading
import Rewards

/// Says requests in one language, in many ways.
///
/// A sentence is a head ("Play 5 songs") and clauses that each say one rule; the tables of a language
/// are data. `{n}`, `{x}`, `{y}` stand for what is put in.
struct Wording: Sendable {
  /// The language's code.
  let language: String
  /// How a request begins.
  let heads: [String]
  /// How the clauses are joined.
  let joint: String
  /// Clauses by rule, after a head.
  let clauses: [Clause: [String]]
  /// Clauses that are said otherwise within a sentence that has words like "only" already: in these ways
  /// alone.
  let bare: [Clause: [String]]
  /// Whole sentences by what they say.
  let sentences: [Sentence: [String]]
  /// Languages by code, as a clause says them.
  let languages: [String: String]

  enum Clause: String {
    case artists, noArtists, tag, anyTags, noTag, years, decade, before, after, language, noLanguage
    case shorter, wellKnown, littleKnown, artistCap
    case album, noAlbum, like
    case live, cover, remix, acoustic, instrumental
    case noLive, noCover, noRemix, noAcoustic, noInstrumental

    /// How a kind of recording is said, wanted or refused; nil for kinds that nobody asks for here.
    init?(_ kind: RecordingKind, isRefused: Bool) {
      switch kind {
      case .live: self = isRefused ? .noLive : .live
      case .cover: self = isRefused ? .noCover : .cover
      case .remix: self = isRefused ? .noRemix : .remix
      case .acoustic: self = isRefused ? .noAcoustic : .acoustic
      case .instrumental: self = isRefused ? .noInstrumental : .instrumental
      case .karaoke, .demo, .original: return nil
      }
    }
  }

  enum Sentence: String {
    case whoSings, whichAlbum, whichYear, songsBy
    case others, changeTag, addRule, addRefusal, again, back
    case taste, heard, newcomer, continuation, under
    case playSong, blurb, smallTalk, opinion
  }

  static let all = [english, chinese, japanese, korean]

  /// A request for so many songs under rules; nil when a rule cannot be said here.
  ///
  /// - Parameter names: title and artist of a track, by its id.
  func request(
    _ count: Int, _ rules: [TaskRule],
    names: (String) -> (title: String, artist: String)? = { _ in nil },
    _ generator: inout SplitMix64
  ) -> String? {
    let head = Wording.fill(generator.pick(heads), n: String(count))
    var parts: [String] = []
    for rule in rules {
      guard let part = clause(rule, names: names, &generator) else { return nil }
      parts.append(part)
    }
    return parts.isEmpty ? head : head + joint + parts.joined(separator: joint)
  }

  /// One rule as a clause.
  ///
  /// - Parameter isBare: whether it stands within a sentence and not after a head.
  func clause(
    _ rule: TaskRule, names: (String) -> (title: String, artist: String)? = { _ in nil },
    isBare: Bool = false, _ generator: inout SplitMix64
  ) -> String? {
    func say(
      _ clause: Clause, _ x: String, y: String = "", _ generator: inout SplitMix64
    ) -> String? {
      guard let ways = isBare ? bare[clause] ?? clauses[clause] : clauses[clause], !ways.isEmpty
      else { return nil }
      return Wording.fill(generator.pick(ways), x: x, y: y)
    }
    return switch rule {
    case .albums(let names) where names.count == 1: say(.album, names[0], &generator)
    case .noAlbums(let names) where names.count == 1: say(.noAlbum, names[0], &generator)
    case .recordings(let kinds) where kinds.count == 1:
      Clause(kinds[0], isRefused: false).flatMap { say($0, "", &generator) }
    case .noRecordings(let kinds) where kinds.count == 1:
      Clause(kinds[0], isRefused: true).flatMap { say($0, "", &generator) }
    case .like(let ids) where ids.count == 1:
      names(ids[0]).flatMap { say(.like, $0.title, y: $0.artist, &generator) }
    case .artists(let names): say(.artists, names.joined(separator: " / "), &generator)
    case .noArtists(let names): say(.noArtists, names.joined(separator: " / "), &generator)
    case .allTags(let names) where names.count == 1: say(.tag, names[0], &generator)
    case .anyTags(let names) where names.count == 2:
      say(.anyTags, names[0], y: names[1], &generator)
    case .noTags(let names) where names.count == 1: say(.noTag, names[0], &generator)
    // Two ways to say an end: the first year that is out, and the last that is in. In some
    // languages "before" takes the year in, so each says it in the way that leaves no doubt.
    case .years(let years) where years.lowerBound == 1:
      say(.before, String(years.upperBound + 1), y: String(years.upperBound), &generator)
    case .years(let years) where years.upperBound == 9999:
      say(.after, String(years.lowerBound - 1), y: String(years.lowerBound), &generator)
    case .years(let years) where years.lowerBound % 10 == 0 && years.count == 10:
      say(.decade, String(years.lowerBound), &generator)
    case .years(let years):
      say(.years, String(years.lowerBound), y: String(years.upperBound), &generator)
    case .languages(let codes) where codes.count == 1:
      languages[codes[0]].flatMap { say(.language, $0, &generator) }
    case .noLanguages(let codes) where codes.count == 1:
      languages[codes[0]].flatMap { say(.noLanguage, $0, &generator) }
    case .duration(let seconds) where seconds.lowerBound == 0:
      say(.shorter, String(Int(seconds.upperBound / 60)), &generator)
    case .popularity(let range) where range.upperBound >= 1:
      say(.wellKnown, "", &generator)
    case .popularity(let range) where range.lowerBound <= 0:
      say(.littleKnown, "", &generator)
    case .artistCap(1): say(.artistCap, "", &generator)
    default: nil
    }
  }

  /// A rule that comes to those that hold, as the next thing that a person says.
  func addition(_ rule: TaskRule, _ generator: inout SplitMix64) -> String? {
    guard let clause = clause(rule, isBare: true, &generator) else { return nil }
    return sentence(rule.isRefusal ? .addRefusal : .addRule, x: clause, &generator)
  }

  /// A wish that takes the place of the last one.
  func replacement(_ rule: TaskRule, _ generator: inout SplitMix64) -> String? {
    clause(rule, isBare: true, &generator).map { sentence(.changeTag, x: $0, &generator) }
  }

  /// Words with a wish behind them, which is no refusal.
  func under(_ words: String, _ rule: TaskRule, _ generator: inout SplitMix64) -> String? {
    clause(rule, isBare: true, &generator).map { sentence(.under, x: words, y: $0, &generator) }
  }

  /// A whole sentence.
  func sentence(
    _ sentence: Sentence, x: String = "", y: String = "", n: Int = 0,
    _ generator: inout SplitMix64
  ) -> String {
    Wording.fill(generator.pick(sentences[sentence] ?? [""]), x: x, y: y, n: String(n))
  }

  /// What is put in is never looked through again, whatever stands in a title.
  private static func fill(
    _ text: String, x: String = "", y: String = "", n: String = ""
  ) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      switch rest[rest.index(after: open)..<close] {
      case "x": result += x
      case "y": result += y
      default: result += n
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
