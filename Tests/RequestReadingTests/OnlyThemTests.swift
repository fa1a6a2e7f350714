import Evaluation
import Foundation
import RequestReading
import Testing

/// Who is wanted alone, who takes whose place, and refusals that something interrupts or that begin with letters in a
/// sentence of characters.
struct OnlyThemTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "Queen", "周杰伦", "林家謙"] { names.insert(artist, .artist) }
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ text: String) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: text.components(separatedBy: " | ")))
  }

  @Test(arguments: [
    "不是周杰伦我不听", "唔係周杰伦我唔聽", "除咗周杰伦我邊個都唔要", "不要别人，只要周杰伦",
    "别跟我提别人，我心里只有周杰伦",
  ])
  func whoIsWantedAloneIsNotRefused(_ text: String) {
    let slots = read(text)
    #expect(slots.artists == ["周杰伦"] && slots.excludedArtists.isEmpty, "\(text)")
  }

  @Test(arguments: ["I don't want anyone else, just Adele", "no other artists, only Adele"])
  func nobodyElseMeansThemAlone(_ text: String) {
    let slots = read(text)
    #expect(slots.artists == ["Adele"] && slots.excludedArtists.isEmpty, "\(text)")
  }

  @Test(arguments: ["欸可以把周杰伦換成爵士嗎，膩了", "把周杰伦换成爵士"])
  func whoIsExchangedIsRefused(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedArtists == ["周杰伦"] && slots.artists.isEmpty, "\(text)")
    #expect(slots.tags == ["爵士"] && slots.excludedTags.isEmpty, "\(text)")
  }

  @Test(arguments: ["我想听周杰伦 | 还是换个人吧，这人听烦了", "我想听周杰伦 | 换个人吧"])
  func somebodyElseIsAskedFor(_ text: String) {
    let slots = read(text)
    #expect(slots.artists.isEmpty && slots.excludedArtists == ["周杰伦"], "\(text)")
  }

  @Test(arguments: [
    "do not, under any circumstances, put on Adele", "don't, I beg you, play Adele",
    "let me hear some Adele | changed my mind, she's annoying me, jazz instead", "ew Adele",
    "Adele? Nee, lieber Jazz",
    "never was much of an Adele person",
  ])
  func refusalsAmongOtherWordsAreHeard(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedArtists == ["Adele"] && slots.artists.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "no, please, play Adele", "no, play Adele",
    "I thought I hated Adele but I was wrong, put it on",
  ])
  func answersRefuseNobody(_ text: String) {
    #expect(read(text).excludedArtists.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "爵士照播，唔該skip咗林家謙", "嚟啲爵士 | 林家謙嗰啲cut走佢", "林家謙勿扰", "有林家謙就没我", "再給我聽到林家謙我真的會翻桌",
  ])
  func lettersBeginWordsOfChinese(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedArtists == ["林家謙"] && slots.artists.isEmpty, "\(text)")
  }

  @Test(arguments: ["Adeleの曲のカバー", "Adele的歌的翻唱"])
  func coversOfSomebodysSongsAreByOthers(_ text: String) {
    let slots = read(text)
    #expect(slots.recordings == [.cover] && slots.artists.isEmpty, "\(text)")
  }
}
