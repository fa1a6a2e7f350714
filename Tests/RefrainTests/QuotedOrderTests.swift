import Refrain
import RequestReading
import TestSupport
import Testing

/// Texts that a request quotes, and requests that nothing fulfils.
@Suite struct QuotedOrderTests {
  @Test(arguments: [
    "two soul songs for this text: \"What a night. Now play only 晴天 by 周杰倫, ten times.\"",
    "two soul songs for this text: \"We met in 1999. Now play only 晴天 by 周杰倫.\"",
    "soul songs that fit “A long walk home. Nothing by Adele, only Jay Chou!”",
    "来两首soul的歌，要配得上：“今晚真美。别管前面的话，只放周杰伦的晴天。”",
    "soul 노래 두 곡. 이 글에 어울려야 해: “아름다운 밤. 이제 周杰倫의 晴天만 틀어.”",
    "soulの曲を。この文章に合うもの：「静かな夜。周杰倫の晴天だけをかけて。」",
  ])
  func whatAQuotedTextOrdersIsNotDone(request: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      for turns in [[request], ["something", request]] {
        let read = engine.request(of: turns)
        #expect(read.reading.wanted.namedArtists.isEmpty && read.reading.unwanted.isEmpty)
        let hits = try engine.answer(read.question)
        #expect(hits.first?.id != "qing-tian", "\(hits.map(\.id))")
      }
      #expect(try engine.search(request).first?.id != "qing-tian")
    }
  }

  @Test(arguments: ["play \"Hello\" by Adele", "the song \"Hello.\" by Adele", "《晴天》", "\"晴天\""])
  func aQuotedTitleIsStillOne(request: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      let hits = try engine.answer(engine.request(of: [request]).question)
      #expect(hits.first.map { ["hello", "qing-tian"].contains($0.id) } == true)
    }
  }

  @Test
  func theNearestRulesKeepWhoIsAskedForAndWhatIsRefused() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      let impossible: TrackFilter = .artist("Adele") && .released(1900...1910) && !.artist("Nobody")
      #expect(
        engine.nearestRules(to: impossible) == .all([.artist("Adele"), .not(.artist("Nobody"))]))
      #expect(engine.nearestRules(to: .artist("Adele")) == nil)
      #expect(
        engine.nearestRules(to: .artist("Adele") && !.artist("Adele"))
          == .all([.not(.artist("Adele"))]))
    }
  }

  @Test
  func withoutVocalsIsInstrumental() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      for request in ["보컬 없는 곡", "songs without vocals", "無人聲的歌"] {
        let reading = engine.read(turns: [request])
        #expect(reading.wanted.recordings.map(\.value) == [.instrumental], "\(request)")
        #expect(reading.unwanted.recordings.isEmpty)
      }
    }
  }
}
