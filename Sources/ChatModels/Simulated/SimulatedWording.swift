/// The few sentences of a `SimulatedModel`, in the language that it is spoken to.
struct SimulatedWording {
  private let one: String
  private let many: String
  private let isBy: String
  private let isOn: String
  private let cameOut: String
  private let missing: String
  private let missingBy: String
  /// It knows no such song.
  let unknown: String
  /// In answer to words that ask for no music.
  let talk: String

  /// The sentences for somebody's words: by their script beside what they quote.
  static func of(_ words: String) -> SimulatedWording {
    var (hasHan, letters, latin) = (false, 0, 0)
    var closing: Character?
    for character in words {
      if let mark = closing {
        if character == mark { closing = nil }
        continue
      }
      closing = quotations[character]
      guard closing == nil, character.isLetter, let scalar = character.unicodeScalars.first else {
        continue
      }
      letters += 1
      switch scalar.value {
      case 0x3040...0x30FF: return japanese
      case 0xAC00...0xD7AF: return korean
      case 0x3400...0x9FFF: hasHan = true
      default: latin += 1
      }
    }
    // A Chinese name in an English sentence is a small part of it.
    return hasHan && latin * 5 < letters * 4 ? chinese : english
  }

  private static let quotations: [Character: Character] = [
    "\"": "\"", "“": "”", "「": "」", "『": "』", "《": "》",
  ]

  func head(_ count: Int) -> String {
    switch count {
    case 0: unknown
    case 1: one
    default: many.replacing("#", with: String(count))
    }
  }

  func by(_ title: String, _ artist: String) -> String {
    SentencePattern.filled(isBy, title: title, artist: artist)
  }

  func on(_ title: String, _ artist: String, _ album: String) -> String {
    SentencePattern.filled(isOn, title: title, artist: artist, value: album)
  }

  func cameOut(_ title: String, _ artist: String, _ year: Int) -> String {
    SentencePattern.filled(cameOut, title: title, artist: artist, value: String(year))
  }

  /// That nothing like it was found.
  func missing(_ title: String, _ artist: String?) -> String {
    SentencePattern.filled(
      artist == nil ? missing : missingBy, title: title, artist: artist ?? "")
  }

  private static let english = SimulatedWording(
    one: "Here is a song:", many: "Here are # songs:", isBy: "\"{t}\" is by {a}.",
    isOn: "\"{t}\" by {a} is on the album \"{x}\".", cameOut: "\"{t}\" by {a} came out in {x}.",
    missing: "I could not find a song called \"{t}\".",
    missingBy: "I could not find \"{t}\" by {a}.", unknown: "I do not know any such song.",
    talk: "With pleasure! Just say what you would like to hear.")
  private static let chinese = SimulatedWording(
    one: "为你找到一首歌：", many: "为你找到#首歌：", isBy: "《{t}》是{a}唱的。", isOn: "{a}的《{t}》收录在专辑《{x}》里。",
    cameOut: "{a}的《{t}》发行于{x}年。", missing: "没有找到叫《{t}》的歌。", missingBy: "没有找到{a}的《{t}》。",
    unknown: "我不知道有这样的歌。", talk: "好的！想听什么就告诉我。")
  private static let japanese = SimulatedWording(
    one: "1曲見つかりました：", many: "#曲見つかりました：", isBy: "「{t}」は{a}の曲です。",
    isOn: "{a}の「{t}」はアルバム『{x}』に入っています。", cameOut: "{a}の「{t}」は{x}年の曲です。",
    missing: "「{t}」という曲は見つかりませんでした。", missingBy: "{a}の「{t}」は見つかりませんでした。",
    unknown: "そういう曲は知りません。", talk: "はい！聴きたい曲があれば教えてください。")
  private static let korean = SimulatedWording(
    one: "한 곡을 찾았습니다:", many: "#곡을 찾았습니다:", isBy: "\"{t}\"의 가수는 {a}입니다.",
    isOn: "{a}의 \"{t}\", 수록 앨범은 \"{x}\"입니다.", cameOut: "{a}의 \"{t}\", {x}년 곡입니다.",
    missing: "\"{t}\"라는 곡은 찾지 못했습니다.", missingBy: "{a}의 \"{t}\", 찾지 못했습니다.",
    unknown: "그런 곡은 모릅니다.", talk: "네! 듣고 싶은 음악을 말해 주세요.")
}
