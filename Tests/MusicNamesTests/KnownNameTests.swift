import Foundation
import MusicCatalog
import Refrain
import TestSupport
import Testing

@testable import MusicNames

/// One artist by all names: in several scripts, as countries write them in Latin letters, and in either order.
struct KnownNameTests {
  /// Each line of the table: what the artist alone is called, and what others may be called as well.
  private static let lines: [(own: [String], shared: [String])] = KnownNames.lines
    .split(separator: "\n").map { line in
      let names = line.split(separator: "|").flatMap { $0.split(separator: "/") }.map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let own = names.filter { !$0.hasSuffix("*") }
      return (own, names.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) })
    }

  private static let other = NameTestCatalog.track("other", "Something", ["Somebody Else"])

  /// A catalog that calls each artist by one name, the first or the last.
  private static func engine(callingEachBy name: ([String]) -> String) throws -> MusicEngine {
    try NameTestCatalog.engine(
      of: lines.enumerated().map {
        NameTestCatalog.track("\($0)", "Song \($0)", [name($1.own)])
      } + [other])
  }

  /// Of the artists of one line, those who come although a name of it is refused.
  private static func coming(_ engine: MusicEngine) throws -> [String] {
    var coming: [String] = []
    for (place, line) in lines.enumerated() {
      for name in line.own + line.shared {
        let left = try engine.answer(Question(filter: !.artist(name), limit: 1000))
        if left.hits.contains(where: { $0.id == "\(place)" }) { coming.append(name) }
        if left.hits.count < lines.count - 16 { coming.append(name + " took others") }
      }
    }
    return coming
  }

  @Test func nobodyComesWhoIsRefusedByAnotherName() throws {
    #expect(try Self.coming(Self.engine { $0[0] }) == [])
    #expect(try Self.coming(Self.engine { $0[$0.count - 1] }) == [])
  }

  @Test func noNameIsTwoArtists() {
    var keys = NameKeys()
    var owners: [String: String] = [:]
    for line in Self.lines {
      let identity = keys.artistIdentity(line.own[0])
      for name in line.own {
        #expect(keys.artistIdentity(name) == identity, "\(name)")
        let owner = owners.updateValue(identity, forKey: keys.looseArtistKey(name))
        #expect(owner == nil || owner == identity, "\(name)")
      }
      for name in line.shared { #expect(keys.artistIdentity(name) != identity, "\(name)") }
    }
  }

  /// A name that somebody else has as well leads to the artist alone where nobody is called so, and says it.
  @Test(arguments: [
    ("Кино", "Kino", true), ("五月天", "Mayday", false), ("보아", "BoA", true),
    ("黑豹乐队", "Black Panther", false), ("다이나믹듀오", "Dynamic Duo", false),
  ])
  func aNameThatOthersHaveIsNeverCertain(
    _ name: String, _ shared: String, isSpelledSo: Bool
  ) throws {
    let both = try NameTestCatalog.engine(of: [
      NameTestCatalog.track("one", "Song", [name]), NameTestCatalog.track("two", "Other", [shared]),
      Self.other,
    ])
    for (wanted, id) in [(name, "one"), (shared, "two")] {
      let answer = try both.answer(Question(filter: .artist(wanted)))
      #expect(answer.hits.map(\.id) == [id] && answer.notes == [], "\(wanted): \(answer.notes)")
      // Who is refused may be either.
      let left = try both.answer(Question(filter: !.artist(wanted)))
      #expect(left.hits.map(\.id) == ["other"], "\(wanted): \(left.notes)")
    }
    let alone = try NameTestCatalog.engine(of: [
      NameTestCatalog.track("one", "Song", [name]), Self.other,
    ])
    let answer = try alone.answer(Question(filter: .artist(shared)))
    #expect(
      answer.hits.map(\.id) == ["one"] && answer.notes.isEmpty == isSpelledSo, "\(answer.notes)")
  }

  /// Who is in no table, by the rules of Taiwan, Hong Kong and Korea.
  private static let romanized = [
    ("罗小佑", "Lo Hsiao-yu"), ("罗小佑", "Hsiao-yu Lo"), ("蔡美琴", "Tsai Mei-chin"),
    ("谢春花", "Hsieh Chun-hua"),
    ("谢春花", "Chunhua Xie"), ("陈粒", "Li Chen"), ("張學強", "Cheung Hok Keung"),
    ("黄家强", "Wong Ka Keung"),
    ("黄家强", "Ka Keung Wong"), ("黄家强", "Huang Jiaqiang"), ("徐小明", "Tsui Siu Ming"),
    ("叶世荣", "Yip Sai Wing"),
    ("박정현", "Park Jung Hyun"), ("박정현", "Jung Hyun Park"), ("김건모", "Kim Gun Mo"),
    ("최백호", "Choi Baek Ho"),
    ("정은지", "Jeong Eun Ji"), ("정은지", "Eunji Jung"), ("이은미", "Lee Eun Mi"), ("조덕배", "Cho Deok Bae"),
  ]

  @Test(arguments: romanized)
  func personsAreRefusedAsTheirCountriesWriteThem(_ name: String, _ latin: String) throws {
    for (present, refused) in [(name, latin), (latin, name)] {
      let engine = try NameTestCatalog.engine(of: [
        NameTestCatalog.track("one", "Song", [present]), Self.other,
        NameTestCatalog.track("two", "Another", ["Olivia Park"]),
        NameTestCatalog.track("three", "Another", ["林小美"]),
      ])
      let left = try engine.answer(Question(filter: !.artist(refused)))
      #expect(
        left.hits.map(\.id).sorted() == ["other", "three", "two"], "\(refused): \(left.notes)")
    }
  }

  /// What is a guess is never taken for certain.
  @Test func aGuessIsSaid() throws {
    let engine = try NameTestCatalog.engine(of: [
      NameTestCatalog.track("one", "Song", ["罗小佑"]), Self.other,
    ])
    let answer = try engine.answer(Question(filter: .artist("Lo Hsiao-yu")))
    #expect(answer.hits.map(\.id) == ["one"] && answer.notes.count == 1, "\(answer.notes)")
    #expect(try engine.answer(Question(filter: .artist("Lo Chih-hsin"))).hits.isEmpty)
  }
}
