import MusicCatalog
import Testing

@testable import MusicNames
@testable import Refrain

/// Credits of two in the languages of the world, and names that only look so.
struct ConnectorTests {
  /// A joint credit and its artists, who are there alone as well.
  private static let joint: [(String, [String])] = [
    ("Νίκος Βέρτης και Ελένη Βιτάλη", ["Νίκος Βέρτης", "Ελένη Βιτάλη"]),
    ("Скрябін та Плач Єремії", ["Скрябін", "Плач Єремії"]),
    ("Мумий Тролль совместно с Сплин", ["Мумий Тролль", "Сплин"]),
    ("كاظم الساهر و ماجدة الرومي", ["كاظم الساهر", "ماجدة الرومي"]),
    ("كاظم الساهر وماجدة الرومي", ["كاظم الساهر", "ماجدة الرومي"]),
    ("كاظم الساهر، ماجدة الرومي", ["كاظم الساهر", "ماجدة الرومي"]),
    ("יהודית רביץ ומתי כספי", ["יהודית רביץ", "מתי כספי"]),
    ("יהודית רביץ עם מתי כספי", ["יהודית רביץ", "מתי כספי"]),
    ("आशा भोसले और मन्ना डे", ["आशा भोसले", "मन्ना डे"]),
    ("บี้ กับ แก้ม", ["บี้", "แก้ม"]), ("윤하와 타블로", ["윤하", "타블로"]), ("이적과 윤하", ["이적", "윤하"]),
    ("윤하 및 타블로", ["윤하", "타블로"]), ("평행선 (피처링 윤하)", ["평행선", "윤하"]),
    ("中島美嘉と加藤ミリヤ", ["中島美嘉", "加藤ミリヤ"]), ("鏡音レン（CV：下田麻美）", ["鏡音レン", "下田麻美"]),
    ("張惠妹 合唱:張雨生", ["張惠妹", "張雨生"]), ("Hồng Nhung và Quang Dũng", ["Hồng Nhung", "Quang Dũng"]),
    ("Hồng Nhung - Quang Dũng", ["Hồng Nhung", "Quang Dũng"]),
    ("Helena Vondráčková a Jiří Korn", ["Helena Vondráčková", "Jiří Korn"]),
    ("Koncz Zsuzsa és Bródy János", ["Koncz Zsuzsa", "Bródy János"]),
    ("Nicole Cherry și Smiley", ["Nicole Cherry", "Smiley"]),
    ("Mor ve Ötesi ile Athena", ["Mor ve Ötesi", "Athena"]),
    ("ბაჩო და ნიაზ დიასამიძე", ["ბაჩო", "ნიაზ დიასამიძე"]),
    // Words of no table, between two names of the catalog.
    ("Maija Vilkkumaa sekäettä Jonna Tervomaa", ["Maija Vilkkumaa", "Jonna Tervomaa"]),
    ("Maija Vilkkumaa ~ Jonna Tervomaa", ["Maija Vilkkumaa", "Jonna Tervomaa"]),
    ("Nena Aalto f. Boris Brejcha", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto, with Boris Brejcha", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto with guest Boris Brejcha", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto (con Boris Brejcha)", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto, conducted by Boris Brejcha", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto, piano; Boris Brejcha, conductor", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto in duet with Boris Brejcha", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto con la participación de Boris Brejcha", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto feat：Boris Brejcha", ["Nena Aalto", "Boris Brejcha"]),
    ("Nena Aalto et al.", ["Nena Aalto"]), ("Nena Aalto, u.a.", ["Nena Aalto"]),

  ]

  private static let people = Set(joint.flatMap(\.1)).sorted()

  private static let engine = try! NameTestCatalog.engine(
    of: joint.enumerated().map { NameTestCatalog.track("j\($0)", "Joint \($0)", [$1.0]) }
      + people.enumerated().map { NameTestCatalog.track("s\($0)", "Alone \($0)", [$1]) })

  @Test(arguments: joint.indices)
  func bothAreFoundAndLeftOut(number: Int) throws {
    let (credit, artists) = Self.joint[number]
    let track = "j\(number)"
    for artist in artists {
      let theirs = try Self.engine.search("", filter: .artist(artist), limit: 100).map(\.id)
      let others = try Self.engine.search("", filter: !.artist(artist), limit: 200).map(\.id)
      #expect(theirs.contains(track), "\(credit): \(artist)")
      #expect(!others.contains(track), "\(credit): \(artist)")
      #expect(others.count > 60, "\(artist) takes others along")
    }
  }

  /// Names that have such words, and parts that are artists of their own.
  @Test(arguments: [
    "Panic at the Disco", "Queens of the Stone Age", "girl in red", "Band of Horses",
    "Rage Against the Machine", "Children of Bodom", "Boys Like Girls", "Simon & Garfunkel",
    "Earth, Wind & Fire", "Queen - Topic", "ジョン・レノン", "Steely Dan", "Me First and the Gimme Gimmes",
    "Marvin Gaye Tribute Band", "New York Dolls", "渡辺和三郎", "ROSALÍA", "Love of Lesbian",
  ])
  func aNameWithSuchWordsIsOne(_ name: String) {
    var splitter = CreditSplitter()
    for other in [
      name, "Panic", "Disco", "Queens", "Age", "girl", "red", "Band", "Horses", "Rage",
      "Machine",
      "Children", "Bodom", "Boys", "Girls", "Simon", "Garfunkel", "Queen", "Love", "Lesbian",
      "Marvin Gaye", "New York", "Dolls",
    ] {
      splitter.count(other, tracks: 1, hasID: false)
    }
    #expect(!splitter.read(name, hasID: false).basis.isSplit, "\(name)")
  }

  @Test func whatSomebodyPlaysIsNobody() {
    var splitter = CreditSplitter()
    for (credit, names) in [
      ("A. Schiff, piano", ["A. Schiff"]),
      ("A. Schiff; B. Haitink, conductor", ["A. Schiff", "B. Haitink"]),
      ("Glen Hansard et al.", ["Glen Hansard"]), ("Glen Hansard, u.a.", ["Glen Hansard"]),
    ] {
      #expect(splitter.read(credit, hasID: false).parts.map(\.name) == names, "\(credit)")
    }
    let parts = splitter.read("A. Schiff; B. Haitink, conductor", hasID: false).parts
    #expect(parts.last?.role == .conductor)
    // Bands are called so, too.
    #expect(splitter.read("Bass", hasID: false).basis == .single)
    #expect(splitter.read("Drums & Tuba", hasID: false).parts.map(\.name) == ["Drums", "Tuba"])
  }
}
