import Foundation
import RequestReading
import Testing

/// Denials that refuse nothing or only a part: corrections, exceptions, remarks, what is taken back.
struct DenialTests {
  private static let reader: RequestReader = {
    var names = NameDictionary()
    for name in [
      "Adele", "Queen", "ABBA", "Drake", "Eminem", "Blur", "Oasis", "Coldplay", "Radiohead",
      "Miles Davis",
      "Metallica", "Shakira", "Juanes", "Maná", "Soda Stereo", "Rammstein", "Nena",
      "Peter Alexander",
      "Caterina Valente", "Zaz", "Stromae", "Caetano Veloso", "Gilberto Gil", "Bon Jovi",
      "Johnny Cash", "周杰倫",
      "林俊傑", "五月天", "米津玄師", "宇多田ヒカル", "美空ひばり", "아이유", "에스파", "성시경",
    ] {
      names.insert(name, .artist)
    }
    for (title, artist) in [
      ("Bohemian Rhapsody", "Queen"), ("Dancing Queen", "ABBA"), ("Hurt", "Nine Inch Nails"),
      ("Hallelujah", "Leonard Cohen"), ("Hello", "Adele"),
    ] {
      names.insert(artist, .artist)
      names.insert(title, .title, by: [artist])
    }
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: [String]) -> Reading { Self.reader.read(turns: turns) }

  // MARK: Corrections

  @Test(arguments: [
    (["play Oasis", "no not Oasis, Blur"], "Oasis", "Blur"),
    (["put on ABBA", "not ABBA, Queen"], "ABBA", "Queen"),
    (["pon a Maná", "no, no Maná, Soda Stereo"], "Maná", "Soda Stereo"),
    (["spiel Queen", "nein, nicht Queen, ABBA"], "Queen", "ABBA"),
    (["mets Zaz", "non pas Zaz, Stromae"], "Zaz", "Stromae"),
    (["放周杰伦", "不是周杰伦，林俊杰"], "周杰倫", "林俊傑"),
    (["米津玄師かけて", "米津玄師じゃなくて、宇多田ヒカル"], "米津玄師", "宇多田ヒカル"),
    (["아이유 틀어줘", "아니 아이유 말고 에스파"], "아이유", "에스파"),
  ])
  func whatStandsBehindWhatWasAskedForTakesItsPlace(
    _ turns: [String], _ refused: String, _ wanted: String
  ) {
    let reading = read(turns)
    #expect(reading.unwanted.artists.map(\.value.name) == [refused], "\(turns): \(reading)")
    #expect(reading.wanted.artists.map(\.value.name) == [wanted], "\(turns)")
  }

  @Test(arguments: [
    (["some jazz", "no wait not jazz, blues"], "jazz", "blues"),
    (["toca samba", "não, não samba, bossa nova"], "samba", "bossa nova"),
    (["toca rock", "não é rock, é pop"], "rock", "pop"),
    (["spiel Rock", "nee, nicht Rock, Jazz"], "Rock", "Jazz"),
  ])
  func soItIsWithGenres(_ turns: [String], _ refused: String, _ wanted: String) {
    let reading = read(turns)
    #expect(reading.unwanted.tags.map(\.value.text) == [refused], "\(turns): \(reading)")
    #expect(reading.wanted.tags.map(\.value.text) == [wanted], "\(turns)")
  }

  @Test(arguments: [["rock", "no Oasis, Blur"], ["party music, not ABBA, Queen, please"]])
  func whatNobodyAskedForIsRefusedInAList(_ turns: [String]) {
    #expect(read(turns).unwanted.artists.count == 2, "\(turns)")
  }

  @Test(arguments: ["una de rock | no no, mejor pop", "música triste | uy no, mejor pop"])
  func aDoubledNoIsAnAnswer(_ said: String) {
    let reading = read(said.components(separatedBy: " | "))
    #expect(reading.wanted.tags.contains { $0.value.text == "pop" }, "\(said): \(reading)")
    #expect(reading.unwanted.isEmpty, "\(said)")
  }

  // MARK: Exceptions

  @Test(arguments: [
    "no rap except Eminem", "no jazz unless it's Miles Davis", "no rap but Eminem is ok",
    "skip the country, except Johnny Cash", "nada de rap excepto Eminem",
    "nada de baladas menos Adele",
    "kein Metal, außer Metallica", "kein Jazz, es sei denn Miles Davis", "pas de rap sauf Eminem",
    "pas de metal sauf si c'est Metallica", "sem rap, menos Eminem",
    "nada de rock, a não ser Queen",
    "不要说唱，除了Eminem", "不要摇滚，五月天除外", "演歌はなし、美空ひばりは例外", "발라드 빼고, 성시경은 괜찮아",
    "랩 빼고, Eminem은 예외",
  ])
  func anExceptionFromARefusalIsNeitherRefusedNorAskedFor(_ request: String) {
    let reading = read([request])
    #expect(reading.unwanted.tags.count == 1, "\(request): \(reading)")
    #expect(reading.unwanted.artists.isEmpty, "\(request): \(reading)")
    #expect(reading.wanted.artists.isEmpty && reading.likeness.artists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "no Adele, anything except Drake", "pop sauf Adele", "除了周杰伦都行", "alles außer Rammstein",
    "music except Drake and Eminem",
  ])
  func anExceptionFromEverythingIsRefused(_ request: String) {
    #expect(!read([request]).unwanted.artists.isEmpty, "\(request)")
    #expect(read([request]).unwanted.artists.allSatisfy { $0.strength == .rule }, "\(request)")
  }

  @Test func aSongIsExceptedFromItsArtist() {
    let reading = read(["no Queen except Bohemian Rhapsody"])
    #expect(reading.unwanted.artists.map(\.value.name) == ["Queen"])
    #expect(reading.unwanted.tracks.isEmpty)
  }

  // MARK: Liking less

  @Test(arguments: [
    ("I love Coldplay, Radiohead not so much", "Coldplay", "Radiohead"),
    ("I love Blur, Oasis less so", "Blur", "Oasis"),
    ("I love Queen but ABBA, meh", "Queen", "ABBA"),
    ("Ich liebe Queen, ABBA eher weniger", "Queen", "ABBA"),
    ("Ich mag Nena, Rammstein nicht so", "Nena", "Rammstein"),
    ("J'adore Zaz, Stromae pas trop", "Zaz", "Stromae"),
    ("me encanta Shakira, Juanes no tanto", "Shakira", "Juanes"),
    ("adoro Gilberto Gil, mas Caetano Veloso nem tanto", "Gilberto Gil", "Caetano Veloso"),
    ("我喜欢周杰伦，林俊杰就一般", "周杰倫", "林俊傑"), ("宇多田ヒカルは好き、米津玄師はそうでもない", "宇多田ヒカル", "米津玄師"),
    ("아이유 좋아해, 에스파는 별로", "아이유", "에스파"),
  ])
  func whoIsLikedLessIsRefusedAlone(_ request: String, _ liked: String, _ refused: String) {
    let reading = read([request])
    #expect(reading.unwanted.artists.map(\.value.name) == [refused], "\(request): \(reading)")
    #expect(reading.likeness.artists.map(\.value.name) == [liked], "\(request)")
  }

  // MARK: What does not belong

  @Test(arguments: [
    (["rock", "Coldplay isn't rock"], "Coldplay"),
    (["metal", "Bon Jovi is no metal band"], "Bon Jovi"),
    (["jazz", "ABBA does not count as jazz"], "ABBA"), (["pon rock", "Maná no es rock"], "Maná"),
    (["spiel Metal", "Bon Jovi ist kein Metal"], "Bon Jovi"),
    (["du rap", "Zaz c'est pas du rap"], "Zaz"),
    (["toca rock", "Caetano Veloso não é rock"], "Caetano Veloso"), (["来点摇滚", "周杰伦不算摇滚"], "周杰倫"),
    (["ロックかけて", "米津玄師はロックじゃない"], "米津玄師"), (["재즈 틀어줘", "아이유는 재즈 아니야"], "아이유"),
  ])
  func whoDoesNotBelongToAThemeIsRefusedAndTheThemeStays(_ turns: [String], _ refused: String) {
    let reading = read(turns)
    #expect(reading.unwanted.artists.map(\.value.name) == [refused], "\(turns): \(reading)")
    #expect(reading.wanted.tags.count == 1 && reading.unwanted.tags.isEmpty, "\(turns): \(reading)")
  }

  @Test func songsOfSomebodyThatAreNotOfAKindAreAWish() {
    let reading = read(["rock", "Queen songs that aren't rock"])
    #expect(reading.wanted.artists.map(\.value.name) == ["Queen"])
    #expect(reading.unwanted.tags.map(\.value.text) == ["rock"])
  }

  // MARK: The speaker

  @Test(arguments: [
    ("no puedo dormir, pon algo tranquilo", "tranquilo"),
    ("no sé bailar pero quiero salsa", "salsa"),
    ("Ich kann nicht tanzen, trotzdem Disco bitte", "Disco"),
    ("ich kann mich nicht konzentrieren, ruhige Musik bitte", "ruhige"),
    ("je n'arrive pas à dormir, un truc calme", "calme"),
    ("je ne sais pas danser mais je veux de la salsa", "salsa"),
    ("não consigo dormir, toca algo calmo", "calmo"), ("não sei dançar mas quero samba", "samba"),
  ])
  func whatSomebodyCannotDoIsNotRefused(_ request: String, _ wanted: String) {
    let reading = read([request])
    #expect(reading.unwanted.isEmpty, "\(request): \(reading)")
    #expect(reading.wanted.tags.map(\.value.text) == [wanted], "\(request)")
  }

  @Test(arguments: [
    "no puedo con el reguetón", "no puedo escuchar más jazz", "ich kann keinen Jazz hören",
    "je peux pas supporter le rap", "não consigo ouvir mais rock",
  ])
  func whatSomebodyCannotBearIs(_ request: String) {
    #expect(!read([request]).unwanted.tags.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "no me lo creo, sonó en mi boda", "kann nicht sein, das lief auf meiner Hochzeit",
    "j'y crois pas, c'était la chanson de mon mariage", "não acredito, tocou no meu casamento",
    "no conocía esta", "je ne connaissais pas cette chanson",
  ])
  func disbeliefRefusesNothing(_ request: String) {
    let reading = read([request])
    #expect(reading.isEmpty && reading.followUps.isEmpty, "\(request): \(reading)")
  }

  @Test(arguments: [
    "I neither love nor hate Coldplay", "I don't love or hate Drake", "no amo ni odio a Shakira",
    "ni me gusta ni me disgusta Shakira", "nicht dass ich Rammstein hasse",
    "c'est pas que j'aime pas Zaz",
    "je n'aime ni ne déteste Stromae", "não que eu odeie Caetano Veloso",
    "nem amo nem odeio Gilberto Gil",
    "no es que odie el rock", "on the fence about Radiohead",
  ])
  func neitherLikedNorDislikedIsNothing(_ request: String) {
    #expect(read([request]).isEmpty, "\(request): \(read([request]))")
  }

  // MARK: Words of refusing

  @Test(arguments: [
    ("pop songs, nothing that mentions dying", "dying"),
    ("rock, nothing that deals with war", "war"),
    ("rap que no hable de drogas", "drogas"), ("canciones que no mencionen la muerte", "muerte"),
    ("du rap qui ne parle pas de drogue", "drogue"), ("rap que não fale de drogas", "drogas"),
    ("Songs, die nicht über Krieg singen", "Krieg"), ("fiesta, cero reguetón", "reguetón"),
    ("festa, zero funk", "funk"), ("Party, null Schlager", "Schlager"),
    ("party music, 0 ballads", "ballads"),
    ("I can't face any christmas music", "christmas"),
  ])
  func clausesAndNumeralsRefuseTheirObject(_ request: String, _ refused: String) {
    let reading = read([request])
    #expect(reading.unwanted.tags.map(\.value.text) == [refused], "\(request): \(reading)")
  }

  @Test(arguments: [
    "Dancing Queen läuft überall, andere von ABBA",
    "Dancing Queen, je l'ai trop entendue, une autre d'ABBA",
    "Dancing Queen está muy quemada, otra de ABBA",
    "Dancing Queen ninguém aguenta mais, outra de ABBA",
  ])
  func aSongThatIsHeardTooOftenIsRefused(_ request: String) {
    let reading = read([request])
    #expect(
      reading.unwanted.tracks.map(\.value.title) == ["Dancing Queen"], "\(request): \(reading)")
    #expect(reading.wanted.artists.map(\.value.name) == ["ABBA"], "\(request)")
  }

  // MARK: Taking back

  @Test(arguments: [
    ["pop, no Adele", "I changed my mind about Adele, she's fine"],
    ["pop, no Adele", "forget what I said about Adele"], ["rock, no Queen", "ok put Queen back"],
    ["party music, no ABBA", "leave ABBA in after all"],
    ["pop, no Drake", "Drake is allowed after all"],
    ["pop sin Shakira", "mejor deja a Shakira"],
    ["pop sin Shakira", "olvida lo que dije de Shakira"],
    ["Rock ohne Queen", "Queen darf doch rein"],
    ["Rock ohne Queen", "vergiss was ich über Queen gesagt habe"],
    ["du rock sans Queen", "en fait Queen ça va"],
    ["du rock sans Queen", "oublie ce que j'ai dit sur Queen"],
    ["rock sem Queen", "esquece o que eu disse do Queen"], ["流行歌，不要周杰伦", "周杰伦加回来吧"],
    ["아이유 빼고 발라드", "아이유 다시 넣어줘"],
  ])
  func aRefusalThatIsTakenBackAsksForNobody(_ turns: [String]) {
    let reading = read(turns)
    #expect(reading.unwanted.artists.isEmpty, "\(turns): \(reading)")
    #expect(reading.wanted.artists.isEmpty, "\(turns): \(reading)")
    #expect(!reading.wanted.tags.isEmpty, "\(turns)")
  }

  @Test func whomNobodyRefusedIsAskedForByTheSameWords() {
    #expect(read(["rock", "put Queen on"]).wanted.artists.map(\.value.name) == ["Queen"])
  }

  // MARK: Titles

  @Test(arguments: [
    ("Ohne dich von Rammstein", "Rammstein"), ("Sin ti de Shakira", "Shakira"),
    ("No me dejes de Maná", "Maná"),
    ("Ne me laisse pas de Stromae", "Stromae"), ("Sans toi de Zaz", "Zaz"),
    ("Never Gone by Adele", "Adele"),
    ("play Don't Leave by Adele", "Adele"), ("Sem você de Caetano Veloso", "Caetano Veloso"),
  ])
  func anAbsentTitleWithADenialRefusesNobody(_ request: String, _ artist: String) {
    let reading = read([request])
    #expect(reading.unwanted.isEmpty, "\(request): \(reading)")
    #expect(reading.wanted.artists.map(\.value.name) == [artist], "\(request)")
  }

  @Test(arguments: [
    "nothing by Queen", "no more by Queen", "nichts von Rammstein", "keine Lieder von Nena",
    "nada de Shakira",
    "rien de Zaz", "pas de chansons de Stromae", "no ballads by Adele",
    "don't play anything by Adele",
  ])
  func whoIsRefusedInSuchWordsIsRefused(_ request: String) {
    #expect(read([request]).unwanted.artists.count == 1, "\(request): \(read([request]))")
  }

  @Test(arguments: [
    "una versión de Hallelujah, no la original", "uma versão de Hallelujah, não a original",
    "covers of Hallelujah, not the Leonard Cohen original",
  ])
  func notTheOriginalIsACover(_ request: String) {
    let reading = read([request])
    #expect(reading.wanted.recordings.map(\.value) == [.cover], "\(request): \(reading)")
    #expect(reading.wanted.tracks.map(\.value.title) == ["Hallelujah"], "\(request)")
    #expect(reading.unwanted.tracks.isEmpty, "\(request)")
  }

  // MARK: Years, choices, forms

  @Test(arguments: [
    "we've been together since 2003, love songs please",
    "wir sind seit 2003 zusammen, Liebeslieder bitte",
    "on est ensemble depuis 2003, du jazz", "estamos juntos desde 2003, baladas",
    "me aposentei em 2019, toca jazz",
    "我们2003年结婚的，来点情歌", "2003년에 결혼했어, 사랑 노래 틀어줘",
  ])
  func aYearOfALifeIsNoneOfRelease(_ request: String) {
    let reading = read([request])
    #expect(reading.years == nil && !reading.wanted.tags.isEmpty, "\(request): \(reading)")
  }

  @Test(arguments: [
    "rock since 2003", "Rock seit 2003", "rock desde 2003", "songs released since 2003",
  ])
  func aYearOfMusicIs(_ request: String) {
    #expect(read([request]).years?.value.first == 2003, "\(request)")
  }

  @Test(arguments: [
    ("rock de los 70 y 80", 1970, 1989), ("rock des années 60 et 70", 1960, 1979),
    ("rock dos anos 80 e 90", 1980, 1999), ("baladas de los ochenta y noventa", 1980, 1999),
  ])
  func twoDecadesAreWhole(_ request: String, _ first: Int, _ last: Int) {
    let years = read([request]).years?.value
    #expect(years?.first == first && years?.last == last, "\(request)")
  }

  @Test(arguments: [
    ("samba, no máximo 3 minutos", DurationSpan(maximum: 180)),
    ("rock, no mínimo 5 minutos", DurationSpan(minimum: 300)),
  ])
  func atMostAndAtLeastRefuseNothing(_ request: String, _ span: DurationSpan) {
    let reading = read([request])
    #expect(reading.unwanted.isEmpty, "\(request)")
    #expect(reading.seconds?.value == span, "\(request)")
  }

  @Test(arguments: [
    (["Oasis or Blur?", "the latter"], "Blur"), (["play Oasis or Blur", "the former"], "Oasis"),
    (["Adele or Drake? the latter"], "Drake"), (["¿Shakira o Juanes?", "la segunda"], "Juanes"),
    (["Zaz ou Stromae ?", "le premier"], "Zaz"),
  ])
  func oneOfTwoIsChosen(_ turns: [String], _ chosen: String) {
    let reading = read(turns)
    #expect(reading.wanted.artists.map(\.value.name) == [chosen], "\(turns): \(reading)")
    #expect(reading.followUps.isEmpty, "\(turns)")
  }

  @Test(arguments: [
    "was Ruhigeres", "was Sommerliches", "etwas Fröhlicheres", "algo movidito", "una tristísima",
    "uma bem calminha",
  ])
  func inflectedWordsAreWishes(_ request: String) {
    #expect(read([request]).wanted.tags.count == 1, "\(request)")
  }
}
