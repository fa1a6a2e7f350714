import Foundation
import Testing

@testable import MusicCatalog

@Suite struct EncodingTests {
  private static let numbers: [TextEncoding: UInt] = [
    .windows1250: 0x0501, .windows1251: 0x0502, .windows1252: 0x0500, .windows1253: 0x0503,
    .windows1254: 0x0504, .koi8R: 0x0A02, .macRoman: 0, .shiftJIS: 0x0420, .gb18030: 0x0632,
    .big5: 0x0423, .eucKR: 0x0422, .iso8859Part2: 0x0202, .windows1255: 0x0505,
    .windows1256: 0x0506, .windows1257: 0x0507, .windows874: 0x041D, .ibm866: 0x041B,
    .iso2022JP: 0x0820,
  ]

  /// The text in the encoding, by Foundation.
  private static func bytes(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    if encoding == .eucJP { return try unshifted(bytes(text, .shiftJIS)) }
    let number = try #require(numbers[encoding])
    return Array(try #require(text.data(using: LegacyText.foundation(number))))
  }

  private static func unshifted(_ bytes: [UInt8]) throws -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let first = bytes[position]
      if first < 0x80 {
        output.append(first)
      } else if (0xA1...0xDF).contains(first) {
        output += [0x8E, first]
      } else {
        let place = try #require(JISBytes.place(first, bytes[position + 1]))
        output += [UInt8(place.row + 0xA0), UInt8(place.cell + 0xA0)]
        position += 1
      }
      position += 1
    }
    return output
  }

  static let samples: [(TextEncoding, String)] = [
    (.windows1252, "Halo,Beyoncé"), (.windows1252, "Für Elise,Motörhead"),
    (.windows1252, "Señorita,Måneskin\nDéjà vu,Sigur Rós\nÉglise,François"),
    (.windows1252, "It’s My Life,Bon Jovi"), (.windows1252, "Ace of Spades,MOTÖRHEAD"),
    (.windows1250, "Żółć,Źdźbło i Łan"),
    (.windows1250, "Rusalka,Antonín Dvořák\nŠíleně smutná,Daniel Hůlka"),
    (.windows1250, "Őszi szél,Tűzkerék"),
    (.windows1251, "Группа крови,Кино"), (.windows1251, "Миллион алых роз,Алла Пугачёва"),
    (.windows1251, "ЗВЕЗДА ПО ИМЕНИ СОЛНЦЕ,КИНО"),
    (.koi8R, "Группа крови,Кино"), (.koi8R, "Миллион алых роз,Алла Пугачева"),
    (.windows1253, "Δεν υπάρχει ευτυχία,Σωκράτης Μάλαμας"),
    (.windows1253, "Ζορμπάς,Μίκης Θεοδωράκης"),
    (.windows1254, "Şarkı,İbrahim Tatlıses"), (.windows1254, "Kuzu Kuzu,Tarkan\nŞımarık,Tarkan"),
    (.iso8859Part2, "Śpiewam,Kult\nJeszcze więcej,Myslovitz\nGdzieś,Hey"),
    (.iso8859Part2, "Příběh,Žlutý pes\nŽivot,Lucie\nTřešně zrály,Waldemar Matuška"),
    (.windows1255, "שיר לשלום,מירי אלוני\nירושלים של זהב,שולי נתן"),
    (.windows1256, "انت عمري,أم كلثوم\nنسم علينا الهوى,فيروز"),
    (.windows1257, "Daina ąžuolui,Žalvarinis\nŠėpa,Gėlė"),
    (.windows874, "แสงสุดท้าย,บอดี้สแลม\nคนไม่สำคัญ,บอดี้สแลม"),
    (.ibm866, "Группа крови,Кино\nВсё идёт по плану,Гражданская оборона"),
    (.iso2022JP, "東京,くるり\nさくら,森山直太朗"),
    (.macRoman, "Halo,Beyoncé"), (.macRoman, "Für Elise,Motörhead\nDéjà vu,Sigur Rós"),
    (.shiftJIS, "千本桜,初音ミク"), (.shiftJIS, "Lemon,米津玄師\nさくら,森山直太朗"),
    (.shiftJIS, "ﾄﾞﾗｲﾌﾞ,サカナクション\n夜に駆ける,YOASOBI"),
    (.eucJP, "千本桜,初音ミク"), (.eucJP, "Lemon,米津玄師\nさくら,森山直太朗"),
    (.gb18030, "晴天,周杰伦"), (.gb18030, "青花瓷,周杰伦\n后来,刘若英\n红豆,王菲"),
    (.big5, "晴天,周杰倫"), (.big5, "青花瓷,周杰倫\n後來,劉若英\n紅豆,王菲"),
    (.eucKR, "봄날,방탄소년단"), (.eucKR, "좋은 날,아이유\n거짓말,빅뱅\n벚꽃 엔딩,버스커 버스커"),
  ]

  @Test(arguments: samples)
  func encodingsAreToldApartByLookingAndReadRight(encoding: TextEncoding, text: String) throws {
    let whole = "title,artist\n" + text + "\n"
    let bytes = try Self.bytes(whole, encoding)
    let guess = try #require(TextEncoding.guess(bytes))
    #expect(guess.encoding == encoding, "\(guess)")
    #expect(String(decoding: LegacyText.decode(bytes, guess.encoding), as: UTF8.self) == whole)
  }

  @Test func everyEncodingIsKnownByItsName() {
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(name: encoding.rawValue.uppercased()) == encoding)
    }
    #expect(TextEncoding(name: "Shift-JIS") == .shiftJIS && TextEncoding(name: "GBK") == .gb18030)
    #expect(TextEncoding(name: "cp1251") == .windows1251 && TextEncoding(name: "utf-7") == nil)
  }

  @Test func whatIsReadIsReportedAndAnOptionDecides() throws {
    try Workshop.run { shop in
      let text = "title,artist\nГруппа крови,Кино\n"
      let path = try shop.file("t.csv", bytes: Self.bytes(text, .windows1251))
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [path]))
      let guess = EncodingGuess(encoding: .windows1251, alternative: nil)
      #expect(report.guessed == [GuessedEncoding(path: path, guess: guess)])
      #expect(try catalog.allTracks().map(\.title) == ["Группа крови"])
      var options = ImportOptions()
      options.encoding = .koi8R
      #expect(try catalog.run(ImportJob(sources: [path]), options: options).guessed.isEmpty)
      #expect(try catalog.allTracks().count == 2)
    }
  }

  @Test func whatTwoEncodingsExplainAlikeIsSaidToBeUnsure() throws {
    // One sign that is č in one and è in the other.
    let bytes = try Self.bytes("title,artist\nKovač,X\n", .windows1250)
    let guess = try #require(TextEncoding.guess(bytes))
    #expect(guess.alternative != nil)
    let plain = EncodingGuess(encoding: .utf8, alternative: nil)
    #expect(TextEncoding.guess(Array("Kovač".utf8)) == plain)
    #expect(TextEncoding.guess(Array("Kovac".utf8)) == nil)
  }

  @Test func charactersThatCrossBlocksAreReadAndOneBadLineCostsItself() throws {
    try Workshop.run { shop in
      let line = try Self.bytes("千本桜ソ表,初音ミク\n", .shiftJIS)
      var bytes = Array("title,artist\n".utf8)
      for _ in 0..<60_000 { bytes += line }
      bytes += [0x41, 0x81, 0x0A] + line.dropLast()
      var options = ImportOptions()
      options.encoding = .shiftJIS
      let path = try shop.file("t.csv", bytes: bytes)
      let report = try shop.catalog().importTracks(from: [path], options: options)
      #expect(report.imported == 60_001 && report.problems.map(\.line) == [60_002])
      #expect(report.samples[0].title == "千本桜ソ表")
    }
  }
}
