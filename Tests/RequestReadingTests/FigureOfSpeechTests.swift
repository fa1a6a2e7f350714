import Evaluation
import Testing

@testable import RequestReading

/// Refusals that do not say "no": questions that nobody is to answer, complaints, figures of speech; and what a
/// player is told.
struct FigureOfSpeechTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "周杰伦", "米津玄師", "아이유"] { names.insert(artist, .artist) }
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ text: String) -> LabeledSlots {
    LabeledSlots(Self.reader.read(text))
  }

  @Test(arguments: [
    "who needs Adele?", "who wants to hear Adele again?", "why does it always have to be Adele?",
    "why do you always play Adele?", "the last thing I want to hear is Adele",
    "do I have to hear Adele?",
    "I never cared for Adele", "that singer Adele, never again", "Adele has got to go",
    "keep Adele away from me",
    "I'd sooner eat glass than listen to Adele", "I wish you wouldn't play Adele", "Adele? yuck",
    "Adele? No way",
    "under no circumstances play Adele", "is it okay to leave out Adele?", "ni loco Adele",
    "saca a Adele",
    "estoy hasta las narices de Adele", "¿quién quiere oír a Adele?", "wer braucht schon Adele",
    "warum immer Adele?",
    "ich kann Adele nicht ausstehen", "auf Adele kann ich verzichten", "j'en ai marre d'Adele",
    "qui veut écouter Adele ?", "vire Adele", "Adele de jeito nenhum", "quem quer ouvir Adele?",
    "谁还听周杰伦啊",
    "周杰伦真的受够了", "周杰伦一边去", "又是周杰伦", "周杰倫可免則免", "誰が米津玄師なんて聴くの", "米津玄師は性に合わない",
    "또 아이유네", "아이유는 피해주세요", "아이유 나오면 끌 거야", "아이유는 내 스타일 아니야",
  ])
  func somebodyIsRefused(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedArtists.count == 1, "\(text)")
    #expect(slots.artists.isEmpty && slots.excludedTags.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "今晚非周杰伦不可", "没有周杰伦不行", "只听周杰伦,旁人一概不要", "no me canso de Adele", "je ne me lasse pas d'Adele",
    "von Adele kann ich nicht genug bekommen", "I can't live without Adele",
  ])
  func somebodyIsWanted(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedArtists.isEmpty && slots.excludedTags.isEmpty, "\(text)")
    #expect(slots.artists.count + slots.likeArtists.count == 1, "\(text)")
  }

  @Test(arguments: [
    "why not some jazz?", "warum nicht mal Jazz?", "pourquoi pas du jazz ?", "¿por qué no jazz?",
    "por que não jazz?",
    "is it possible to have some jazz?", "any chance of some jazz?",
  ])
  func aQuestionMayAsk(_ text: String) {
    #expect(read(text).tags.map { $0.lowercased() } == ["jazz"], "\(text)")
  }

  @Test(arguments: [
    "put it on shuffle", "play that again", "can you skip this please", "stop the music",
    "turn down the volume",
    "volume up", "下一首", "先暂停一下", "声音大一点", "もう一回流して", "音量下げて", "볼륨 좀 줄여 줘", "다음 곡 틀어줘",
    "baja el volumen", "siguiente canción", "mach mal leiser bitte", "mets sur pause s'il te plaît",
    "aumenta o volume",
    "próxima música",
  ])
  func aPlayerIsToldSomething(_ text: String) {
    let slots = read(text)
    #expect(slots.isSmallTalk && slots.isUnconstrained, "\(text)")
  }

  @Test(arguments: [
    ("rock, max 10", 10), ("baladas, máximo diez", 10), ("K-pop. Five please", 5),
    ("zehn Partylieder", 10),
    ("play ten, and make them happy", 10),
  ])
  func songsAreCounted(_ request: (text: String, count: Int)) {
    #expect(read(request.text).count == request.count, "\(request.text)")
  }
}
