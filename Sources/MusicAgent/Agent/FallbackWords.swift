/// What is said in the model's place, in the person's language.
struct FallbackWords: Sendable {
  /// Before the engine's own list.
  let instead: String
  /// Before songs that fill the model's list, how many they are in place of the sign.
  private let more: String
  /// When more were asked for than an answer has, how many that is in place of the sign.
  private let most: String
  /// When there is nothing at all.
  let nothing: String

  func more(_ count: Int) -> String { more.replacing("#", with: String(count)) }

  func most(_ count: Int) -> String { most.replacing("#", with: String(count)) }

  /// The words for a request: by its script, and in Latin script by the small words of a language.
  static func `for`(_ request: String) -> FallbackWords {
    var hasHan = false
    for scalar in request.unicodeScalars {
      switch scalar.value {
      case 0x3040...0x30FF: return japanese
      case 0xAC00...0xD7AF, 0x1100...0x11FF: return korean
      case 0x3400...0x9FFF: hasHan = true
      default: continue
      }
    }
    if hasHan { return chinese }
    let words = Set(ProseMarks.folded(request).split(separator: " ").map(String.init))
    var best = (count: 0, words: english)
    for (telling, language) in latin {
      let count = words.intersection(telling).count
      if count > best.count { best = (count, language) }
    }
    return best.words
  }

  private static let english = FallbackWords(
    instead: "Here is what the catalog has for it.", more: "And # more from the catalog:",
    most: "# songs are the most of one answer.",
    nothing: "The catalog has nothing for that.")
  private static let chinese = FallbackWords(
    instead: "这是曲库里符合要求的歌。", more: "曲库里还有#首：", most: "一次最多#首。", nothing: "曲库里没有符合要求的歌。")
  private static let japanese = FallbackWords(
    instead: "カタログからご希望に合う曲です。", more: "カタログからはほかに#曲：", most: "一度に出せるのは#曲までです。",
    nothing: "カタログに合う曲がありません。")
  private static let korean = FallbackWords(
    instead: "카탈로그에서 찾은 곡입니다.", more: "카탈로그에서 더 찾은 #곡:", most: "한 번에 #곡까지 보여 드립니다.",
    nothing: "카탈로그에 맞는 곡이 없습니다.")

  /// Words that tell a language, English ones first: of two that tell as much the first counts.
  private static let latin: [(Set<String>, FallbackWords)] = [
    (["the", "songs", "song", "some", "by", "for", "not", "with", "me", "please", "and"], english),
    (
      [
        "des", "les", "chansons", "chanson", "musique", "pour", "je", "avec", "sans", "une", "moi",
        "du", "quelque", "plaît",
      ],
      FallbackWords(
        instead: "Voici ce que le catalogue propose.", more: "Et # de plus dans le catalogue :",
        most: "Une réponse a # titres au plus.",
        nothing: "Le catalogue n'a rien pour cela.")
    ),
    (
      [
        "lieder", "lied", "musik", "bitte", "und", "für", "ohne", "ich", "etwas", "von", "mir",
        "ein",
        "eine", "nicht", "keine",
      ],
      FallbackWords(
        instead: "Das hat der Katalog dafür.", more: "Und # weitere aus dem Katalog:",
        most: "Mehr als # Titel hat eine Antwort nicht.",
        nothing: "Dafür hat der Katalog nichts.")
    ),
    (
      [
        "canciones", "canción", "música", "para", "con", "sin", "una", "quiero", "el", "los",
        "algo",
        "favor", "unas",
      ],
      FallbackWords(
        instead: "Esto es lo que tiene el catálogo.", more: "Y # más del catálogo:",
        most: "Una respuesta tiene # canciones como máximo.",
        nothing: "El catálogo no tiene nada de eso.")
    ),
    (
      [
        "músicas", "canções", "canção", "por", "favor", "com", "sem", "uma", "quero", "umas",
        "algumas",
        "do",
      ],
      FallbackWords(
        instead: "Isto é o que o catálogo tem.", more: "E mais # do catálogo:",
        most: "Uma resposta tem # músicas no máximo.",
        nothing: "O catálogo não tem nada disso.")
    ),
  ]
}
