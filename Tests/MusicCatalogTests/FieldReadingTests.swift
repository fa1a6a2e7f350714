import Foundation
import Testing

@testable import MusicCatalog

@Suite struct FieldReadingTests {
  private func date(_ text: String) -> String {
    switch DateReading.readRelease(text) {
    case .value(let date): date.description
    case .nothing: "nothing"
    case .unreadable: "unreadable"
    }
  }

  @Test(arguments: [
    ("1997", "1997"), ("1997.0", "1997"), ("1994-00-00", "1994"), ("1994-05-00", "1994-05"),
    ("2008-11-12T00:00:00Z", "2008-11-12"), ("2008-11-12 10:00:00.5+02:00", "2008-11-12"),
    ("1997/05/21", "1997-05-21"), ("19970521", "1997-05-21"), ("21.05.1997", "1997-05-21"),
    ("05/21/1997", "1997-05-21"), ("05/06/1997", "1997"), ("07/07/1997", "1997-07-07"),
    ("21 May 1997", "1997-05-21"), ("May 21, 1997", "1997-05-21"), ("Nov 2008", "2008-11"),
    ("c. 1975", "1975"), ("(1999)", "1999"), ("05/1997", "1997-05"), ("0", "nothing"),
    ("0000", "nothing"), ("0000-00-00", "nothing"), ("0.0", "nothing"), ("someday", "unreadable"),
    ("1997;2009", "1997"), ("2009 | 1997-05-21", "1997-05-21"), ("1997-1999", "1997"),
    ("1999/1997", "1997"), ("9999", "unreadable"), ("2100-01-01", "unreadable"),
    ("97", "unreadable"), ("1997-13-01", "unreadable"), ("1970 or 1971", "unreadable"),
    ("2008年11月12日", "2008-11-12"), ("2008年11月", "2008-11"), ("2008年", "2008"),
    ("２００８年１１月１２日", "2008-11-12"), ("二〇〇八年十一月二十二日", "2008-11-22"),
    ("平成20年11月12日", "2008-11-12"), ("平成20年", "2008"), ("平成 元年", "1989"),
    ("昭和五十三年", "1978"), ("令和元年5月1日", "2019-05-01"), ("民國97年", "2008"),
    ("中華民國九十七年", "2008"), ("2008년 11월 12일", "2008-11-12"), ("2008 年 11 月", "2008-11"),
    ("2008年11月12日(水) 発売", "2008-11-12"), ("2008年13月", "unreadable"), ("08年", "unreadable"),
    ("2008年-2010年", "unreadable"), ("平成百年", "unreadable"), ("年", "unreadable"),
  ])
  func datesAreReadAsFarAsTheyAreKnown(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  /// Days as tables in other languages have them.
  @Test(arguments: [
    ("1961年10月15日", "1961-10-15"), ("1961年", "1961"), ("1961年10月", "1961-10"),
    ("1961年 10月 15日(日)", "1961-10-15"), ("１９６１年１０月１５日", "1961-10-15"),
    ("1961年10月15号", "1961-10-15"), ("二〇〇三年七月三十一日", "2003-07-31"),
    ("1961年10月15日発売", "1961-10-15"), ("昭和36年10月15日", "1961-10-15"), ("平成元年", "1989"),
    ("令和2年5月", "2020-05"), ("民國92年7月31日", "2003-07-31"),
    ("2003년 7월 31일", "2003-07-31"), ("2003년7월", "2003-07"), ("2003년", "2003"),
    ("2003년 7월 31일 (목)", "2003-07-31"), ("2003. 7. 31.", "2003-07-31"),
    ("2003.7.31.", "2003-07-31"),
    ("31. 7. 2003", "2003-07-31"), ("31. Juli 2003", "2003-07-31"), ("1. März 2003", "2003-03-01"),
    ("5. Dez. 1999", "1999-12-05"), ("Mai 1999", "1999-05"), ("31 juillet 2003", "2003-07-31"),
    ("1er août 2003", "2003-08-01"), ("le 3 févr. 2001", "2001-02-03"),
    ("décembre 1999", "1999-12"),
    ("31 de julio de 2003", "2003-07-31"), ("1.º de mayo de 2003", "2003-05-01"),
    ("3 ene 2001", "2001-01-03"), ("agosto de 1999", "1999-08"),
    ("31 de março de 2003", "2003-03-31"),
    ("5 set. 1999", "1999-09-05"), ("3 luglio 1988", "1988-07-03"), ("3 mei 1988", "1988-05-03"),
    ("3 maj 1988", "1988-05-03"), ("3 lipca 1988", "1988-07-03"), ("3 Ağustos 1988", "1988-08-03"),
    ("3 Kasım 1988", "1988-11-03"), ("3 июля 1988 г.", "1988-07-03"),
    ("July 31st, 2003", "2003-07-31"),
    ("1961年13月1日", "unreadable"), ("90年代", "unreadable"), ("1961年10月32日", "unreadable"),
    ("3 jui 1988", "unreadable"), ("3 foo 1988", "unreadable"), ("set 1988", "1988"),
    ("time out 1988", "1988"),
  ])
  func datesOfOtherLanguagesAreRead(text: String, expected: String) {
    #expect(date(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("4:21", 261.0), ("1:04:21", 3861), ("261", 261), ("261.5", 261.5), ("261,5", 261.5),
    ("261 s", 261), ("261000 ms", 261), ("4m21s", 261), ("PT4M21S", 261), ("4 min", 240),
    ("04:21.5", 261.5),
  ])
  func lengthsAreReadInAllTheirForms(text: String, seconds: Double) {
    guard case .value(let value) = DurationReading.read(text, unit: 1) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(abs(value - seconds) < 1e-9)
  }

  static let lengths: [([Double], Double)] = [
    ([261, 185, 11_000], 1), ([261_000, 185_000, 9000], 0.001), ([261_000], 0.001), ([261], 1),
    ([], 1), ([15_000.5, 12_000.25, 9], 1), ([261_000, 185_000.5, 200_000, 8500], 0.001),
  ]

  @Test(arguments: lengths)
  func theUnitOfLengthsIsThatOfTheMedianTrack(numbers: [Double], unit: Double) {
    #expect(SourceHabits.durationUnit(of: numbers) == unit)
  }

  @Test(arguments: ["long", "-5", "4:75", "1:2:3:4", "", "nan", "0x10", "1e9", "m"])
  func whatIsNoLengthIsNotRead(text: String) {
    if case .value = DurationReading.read(text, unit: 1) { Issue.record("\(text) is read") }
  }

  @Test(
    arguments: [
      ("1704571860", 1_704_571_860), ("1704571860000", 1_704_571_860),
      ("2024-01-06T20:11:00Z", 1_704_571_860), ("2024-01-06 20:11", 1_704_571_860),
      ("06 Jan 2024 20:11", 1_704_571_860), ("06 Jan 2024, 20:11", 1_704_571_860),
      ("2024-01-06T22:11:00+02:00", 1_704_571_860),
      ("2024-01-06 20:11:00.123+00:00", 1_704_571_860),
      ("2024-01-06 20:11:00 UTC", 1_704_571_860), ("1970-01-03", 172_800),
      ("2024年1月6日 20:11", 1_704_571_860), ("令和6年1月6日 20:11:00", 1_704_571_860),
      ("2024년 1월 6일 20:11", 1_704_571_860),
      ("06.01.2024 20:11:00", 1_704_571_860), ("Jan 6, 2024, 8:11 PM", 1_704_571_860),
      ("January 6, 2024 at 08:11PM", 1_704_571_860), ("1/6/2024 8:11:00 PM", 1_704_571_860),
      ("1/6/24, 8:11 PM", 1_704_571_860), ("Sat, 06 Jan 2024 20:11:00 GMT", 1_704_571_860),
      ("Sat Jan  6 20:11:00 2024", 1_704_571_860), ("20240106T201100Z", 1_704_571_860),
      ("06.01.2024 20:11:00 +00:00", 1_704_571_860), ("13/1/2024 00:00", 1_705_104_000),
      ("1/13/2024 00:00", 1_705_104_000), ("20240106", 1_704_499_200),
      ("45297.5", 1_704_542_400), ("2024-01-06 12:00 AM", 1_704_499_200),
      ("2024-01-06 12:00 PM", 1_704_542_400),
    ] as [(String, Int64)])
  func timesAreReadInAllTheirForms(text: String, seconds: Int64) {
    #expect(TimeReading().read(text) == seconds)
    #expect(TimeReading().read(TimeReading.text(of: seconds)) == seconds)
  }

  @Test func timesWithoutAZoneAreOfTheZoneThatIsNamed() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    let times = TimeReading(zone: zone)
    #expect(times.read("2024-01-06 21:11") == 1_704_571_860)
    #expect(times.read("2024-07-06 22:11") == TimeReading().read("2024-07-06T20:11:00Z"))
    #expect(times.read("2024-01-06T20:11:00Z") == 1_704_571_860)
  }

  @Test(arguments: [
    "", "yesterday", "-5", "0", "2024-01-06 25:00", "2024-13-01", "06 Foo 2024 20:11",
    "2024年1月", "2024年13月6日 20:11",
    "1/6/2024 20:11", "32/1/2024 20:11", "2024-01-06 13:00 PM", "06.13.2024 20:11", "20:11",
    "Sat 20:11", "2024-01-06 20:11 20:12",
  ])
  func whatIsNoTimeIsNotRead(text: String) {
    #expect(TimeReading().read(text) == nil)
  }

  @Test func numbersAreNeitherWordsNorHexadecimal() {
    #expect(NumberReading.read("120 BPM", units: ["bpm"]) == 120)
    #expect(NumberReading.read("119,5") == 119.5)
    for text in ["nan", "inf", "0x10", "", "1,2,3", "+5", "five", "-"] {
      #expect(NumberReading.read(text) == nil, "\(text)")
    }
    guard case .value(3) = NumberReading.readCount("3/12"),
      case .nothing = NumberReading.readCount("0"),
      case .unreadable = NumberReading.readCount("A1")
    else {
      Issue.record("counts are read otherwise")
      return
    }
  }

  @Test func codesAreReadWithTheSignsThatPeoplePutIntoThem() {
    #expect(IdentifierReading.readISRC("us-sm1-08-04556") == "USSM10804556")
    #expect(IdentifierReading.readISRC("own code 7") == nil)
    let id = "0f5cd9ab-0000-4000-8000-00000000000a"
    #expect(
      IdentifierReading.readMBID("https://musicbrainz.org/recording/" + id.uppercased()) == id)
    #expect(IdentifierReading.readMBID("12") == nil)
  }

  @Test(arguments: [
    ("Artist Name(s)", TrackField.artist), ("artistName", .artist), ("Künstler", .artist),
    ("Titre", .title), ("曲名", .title), ("название", .title),
    ("Duration (ms)", .durationMilliseconds),
    ("durationInMillis", .durationMilliseconds), ("Length (s)", .durationSeconds),
    ("seconds", .durationSeconds), ("Length", .duration), ("Erscheinungsjahr", .released),
    ("Género", .genre),
    ("Track URI", .id), ("album_artist", .albumArtist), ("TIME", .duration), ("アルバム", .album),
    ("MusicBrainz Track Id", .recordingID), ("Record Label", .label), ("Added At", .added),
  ])
  func headingsAreKnownInManyDialectsAndLanguages(name: String, field: TrackField) {
    #expect(TrackField(named: name) == field)
  }

  @Test func aColumnOfNumbersCalledTrackStandsBesideATitle() {
    let fields = { FieldNames.meanings(of: $0).map { $0?.field } }
    #expect(fields(["track", "artist"]) == [.title, .artist])
    #expect(fields(["artist", "title", "track"]) == [.artist, .title, .trackNumber])
  }

  @Test func separatorsAreFoundByLooking() {
    let names = ["Mark Ronson;Bruno Mars", "Earth, Wind & Fire", "AC/DC"]
    #expect(ListSeparator.find(in: names, among: ListSeparator.ofNames).sign == ";")
    #expect(
      ListSeparator.find(in: ["Earth, Wind & Fire"], among: ListSeparator.ofNames).sign == nil)
    #expect(ListSeparator.find(in: ["dance pop,pop"], among: ListSeparator.ofTags).sign == ",")
    #expect(
      ListSeparator(sign: nil).split("['Queen', \"Guns N' Roses\"]") == ["Queen", "Guns N' Roses"])
    #expect(ListSeparator(sign: nil).split("[untitled]") == ["[untitled]"])
  }
}
