/// What is said in the model's place, in the person's language.
struct FallbackWords: Sendable {
  /// Before the engine's own list.
  let instead: String
  /// Before songs that fill the model's list.
  let more: String
  /// When there is nothing at all.
  let nothing: String

  /// The words for a request.
  static func `for`(_ request: String) -> FallbackWords {
    for scalar in request.unicodeScalars {
      switch scalar.value {
      case 0x3040...0x30FF: return japanese
      case 0xAC00...0xD7AF, 0x1100...0x11FF: return korean
      default: continue
      }
    }
    return request.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
      ? chinese : english
  }

  private static let english = FallbackWords(
    instead: "Here is what the catalog has for it.", more: "And from the catalog:",
    nothing: "The catalog has nothing for that.")
  private static let chinese = FallbackWords(
    instead: "这是曲库里符合要求的歌。", more: "曲库里还有：", nothing: "曲库里没有符合要求的歌。")
  private static let japanese = FallbackWords(
    instead: "カタログからご希望に合う曲です。", more: "カタログからはほかに：", nothing: "カタログに合う曲がありません。")
  private static let korean = FallbackWords(
    instead: "카탈로그에서 찾은 곡입니다.", more: "카탈로그에서 더 찾은 곡:", nothing: "카탈로그에 맞는 곡이 없습니다.")
}
