import Evaluation
import RequestReading
import Testing

/// Remarks on what is heard, which have words of wishes and are none.
struct RemarkTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    names.insert("Adele", .artist)
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ request: String) -> LabeledSlots { LabeledSlots(Self.reader.read(request)) }

  /// What is heard, and what somebody plays, is no wish.
  @Test(arguments: [
    "that guitar solo was unreal", "omg her voice is so soothing",
    "Adele's voice is unreal", "what a voice",
    "el solo de guitarra es una locura", "la letra es tristísima", "qué voz tiene",
    "das Gitarrensolo ist der Hammer",
    "ihre Stimme ist so beruhigend", "le solo de guitare est dingue", "quelle voix",
    "o solo de guitarra é demais",
    "这首歌的吉他太好听了", "鼓点好带感", "この曲のピアノいいね", "ドラムがかっこいい", "이 노래 기타 소리 좋다", "드럼이 예술이네",
    "ich habe früher Klavier gespielt", "eu tocava violão", "我小时候学过钢琴", "昔ピアノ習ってたんだ",
  ])
  func aRemarkOnAPartAsksForNothing(request: String) {
    let slots = read(request)
    #expect(slots.tags.isEmpty && slots.excludedTags.isEmpty, "\(request)")
    #expect(
      LabeledSlots(Self.reader.read(turns: ["calm jazz", request])).tags == ["calm", "jazz"],
      "\(request)")
  }

  @Test(arguments: [
    ("the piano ballads, please", "ballads"), ("songs where the guitar is soft", "guitar"),
    ("calm piano", "piano"),
    ("钢琴好听的歌", "钢琴"), ("ピアノがきれいな曲", "ピアノ"), ("기타 소리 좋은 노래", "기타 소리"),
  ])
  func aPartThatIsAskedForIsAWish(request: String, tag: String) {
    #expect(read(request).tags.contains { $0.contains(tag) }, "\(request)")
  }
}
