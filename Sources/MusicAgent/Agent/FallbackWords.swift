import ChatModels
import MusicCatalog
import Refrain

/// What is said in the model's place, in the person's language.
struct FallbackWords: Sendable {
  /// Before the engine's own list.
  let instead: String
  /// Before songs that fill the model's list, how many they are in place of the sign.
  let more: String
  /// When more were asked for than an answer has, how many that is in place of the sign.
  let maximum: String
  /// When there is nothing at all.
  let nothing: String
  /// When all that fits was shown before.
  let exhausted: String
  /// Before the nearest songs, where none keeps all that was asked for.
  let impossible: String
  /// Who sings a song: `{t}` is the title, `{a}` the artists.
  let by: String
  /// Which album it is on: `{x}`.
  let on: String
  /// In which year it came out: `{x}`.
  let cameOut: String
  /// That there is a song.
  let has: String
  /// That the catalog does not say so.
  let unknownAlbum: String
  let unknownYear: String
  /// That no song is called so, and that nobody has such a song.
  let missing: String
  let missingBy: String
  /// In answer to thanks, to a farewell, to a greeting, to what is no request for music.
  let welcome: String
  let farewell: String
  let greeting: String
  let talk: String

  func more(_ count: Int) -> String { more.replacing("#", with: String(count)) }

  func maximum(_ count: Int) -> String { maximum.replacing("#", with: String(count)) }

  // MARK: Which language

  /// The words for a request: by the script of what it says beside names, and in Latin script by the
  /// small words of a language.
  static func `for`(_ request: String) -> FallbackWords {
    let said = withoutQuotations(request)
    let words = Set(ProseMarks.folded(said).split(separator: " ").map(String.init))
    var best = (count: 0, words: english)
    for (telling, language) in latin {
      let count = words.intersection(telling).count
      if count > best.count { best = (count, language) }
    }
    // "songs by 아이유": a name in another script changes no language, its sentence does.
    if best.count > 1, !endsLikeSentence(said) { return best.words }
    if endsInChinese(said) { return chinese }
    var hasHan = false
    for scalar in said.unicodeScalars {
      switch scalar.value {
      case 0x3040...0x30FF: return japanese
      case 0xAC00...0xD7AF, 0x1100...0x11FF: return korean
      case 0x3400...0x9FFF: hasHan = true
      default: continue
      }
    }
    return hasHan ? chinese : best.words
  }

  /// Whether the last sentence is Chinese, whatever names in other scripts stand before it.
  private static func endsInChinese(_ text: String) -> Bool {
    let sentences = text.split { "。！？.!?\n".contains($0) }.filter { $0.contains(where: \.isLetter) }
    guard let last = sentences.last else { return false }
    let isOther = last.unicodeScalars.contains {
      (0x3040...0x30FF).contains($0.value) || (0xAC00...0xD7AF).contains($0.value)
    }
    return !isOther && last.contains { chineseSigns.contains($0) }
  }

  /// Characters that nearly every Chinese sentence of asking has, and few of Japanese in characters alone.
  private static let chineseSigns: Set<Character> = Set("听聽什么麼推荐薦请請吗嗎吧给給的我你想首点點换換这這那只要")

  /// What is said beside what is quoted; all of it where nothing else is said.
  private static func withoutQuotations(_ request: String) -> String {
    var said = request
    for quotation in Quotation.all(in: request).reversed() {
      said.replaceSubrange(quotation.range, with: " ")
    }
    return said.contains(where: \.isLetter) ? said : request
  }

  /// Whether a text ends as sentences of Chinese, Japanese and Korean do, and no name.
  private static func endsLikeSentence(_ text: String) -> Bool {
    guard let last = text.last(where: { $0.isLetter || $0.isNumber }) else { return false }
    return "ていかのねよでるたすは줘요어야해래다니까지은는가吗嗎吧的歌曲呢谁誰".contains(last)
  }

  // MARK: Questions

  /// The answer to a question about a song that the catalog has.
  func answer(_ finding: SongFinding) -> String {
    finding.songs.map { song in
      switch finding.kind {
      case .artist, .play: fill(by, song)
      case .existence: fill(has, song)
      case .album: song.album.map { fill(on, song, $0) } ?? fill(unknownAlbum, song)
      case .year:
        song.released.map { fill(cameOut, song, String($0.year)) } ?? fill(unknownYear, song)
      }
    }.joined(separator: " ")
  }

  /// That there is no such song.
  func missing(_ name: SongQuestion.Name) -> String {
    SentencePattern.filled(
      name.artist.isEmpty ? missing : missingBy, title: name.title, artist: name.artist)
  }

  private func fill(_ text: String, _ song: TrackDetails, _ value: String = "") -> String {
    SentencePattern.filled(
      text, title: ProseGate.line(song.title),
      artist: ProseGate.line(song.artists.joined(separator: ", ")), value: ProseGate.line(value))
  }

  // MARK: Talk

  /// Whether words thank, greet or say goodbye.
  static func isPleasantry(_ request: String) -> Bool {
    let said = ProseMarks.folded(request)
    return (thanks + farewells + greetings).contains { said.contains($0) }
  }

  /// An answer to talk that nobody else answered.
  func reply(to request: String) -> String {
    let said = ProseMarks.folded(request)
    func says(_ words: [String]) -> Bool { words.contains { said.contains($0) } }
    if says(FallbackWords.farewells) { return farewell }
    if says(FallbackWords.thanks) { return welcome }
    return says(FallbackWords.greetings) ? greeting : talk
  }
}
