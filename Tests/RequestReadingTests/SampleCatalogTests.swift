import Evaluation
import Foundation
import JSON
import RequestReading
import TestSupport
import Testing

/// What holds for every name of the sample catalog.
struct SampleCatalogTests {
  private struct Track {
    var title: String
    var artists: [(name: String, aliases: [String])]
  }

  private static let tracks: [Track] = {
    let path = Surroundings.sample + "/tracks.jsonl"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      guard let track = try? JSONValue(parsing: line), let title = track["title"]?.text,
        case .array(let artists) = track["artists"]
      else { return nil }
      return Track(
        title: title,
        artists: artists.compactMap { artist in
          artist["name"]?.text.map { ($0, texts(artist["aliases"])) }
        })
    }
  }()

  private static func texts(_ value: JSONValue?) -> [String] {
    if case .array(let values) = value { values.compactMap(\.text) } else { [] }
  }

  private static let artists: [(name: String, aliases: [String])] = {
    var seen: Set<String> = []
    return tracks.flatMap(\.artists).filter { seen.insert($0.name).inserted }
  }()

  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for (name, aliases) in artists { names.insert(name, .artist, aliases: aliases) }
    for track in tracks { names.insert(track.title, .title, by: track.artists.map(\.name)) }
    return RequestReader(catalog: names, today: 2026)
  }()

  @Test func aTitleAloneIsThatTitleOrTheArtistOfThatName() {
    #expect(Self.tracks.count > 500)
    for track in Self.tracks {
      let reading = Self.reader.read(track.title)
      let named = reading.wanted.tracks.count + reading.wanted.artists.count
      #expect(named == 1, "\(track.title): \(LabeledSlots(reading))")
      #expect(reading.wanted.tags.isEmpty && reading.unwanted.isEmpty, "\(track.title)")
      #expect(reading.years == nil && reading.count == nil, "\(track.title)")
    }
  }

  @Test(arguments: RequestPropertyTests.refusals)
  func anArtistRefusedUnderAnyNameIsNeitherWantedNorASeed(_ pattern: String) {
    #expect(Self.artists.count > 100)
    let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
    var asked = 0
    var missed: [String] = []
    for (artist, aliases) in Self.artists {
      for name in [artist] + aliases {
        let text = parts.joined(separator: name)
        let reading = Self.reader.read(text)
        let refused = reading.unwanted.artists.map(\.value.name)
        #expect(!reading.wanted.artists.contains { $0.value.name == artist }, "\(text)")
        #expect(!reading.likeness.artists.contains { $0.value.name == artist }, "\(text)")
        asked += 1
        if refused != [artist] { missed.append(text) }
      }
    }
    // Names that are words of refusing themselves may be missed; they are never asked for.
    #expect(missed.count * 50 <= asked, "\(missed)")
  }
}
