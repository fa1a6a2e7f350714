import MusicBundle
import MusicCatalog
import Refrain
import RequestReading
import TestSupport
import Testing

/// A kind of recording that is refused never comes, whether a title says it, a tag in any language, or an
/// album; and what is wanted is the same that is refused.
struct RecordingRefusalTests {
  private struct Kind: Sendable {
    var kind: RecordingKind
    var remark: String
    var tags: [String]
    var refusals: [String]
    /// The word in the title of an album; nil where none says it.
    var album: String?
  }

  private static let kinds = [
    Kind(
      kind: .live, remark: "(Live at Wembley)", tags: ["live", "live recordings", "现场版"],
      refusals: ["nothing live", "no live versions", "no live recordings"]),
    Kind(
      kind: .remix, remark: "(Club Remix)", tags: ["remix", "remixes", "リミックス"],
      refusals: ["no remixes", "nothing remixed", "without remixes"], album: "The Remix Album"),
    Kind(
      kind: .acoustic, remark: "(Acoustic)", tags: ["acoustic", "unplugged", "akustisch"],
      refusals: ["nothing acoustic", "no acoustic versions"], album: "Acoustic Sessions"),
    Kind(
      kind: .cover, remark: "(Cover)", tags: ["cover", "cover versions", "翻唱"],
      refusals: ["no covers", "no cover versions", "nothing covered", "without covers"]),
    Kind(
      kind: .karaoke, remark: "(Karaoke Version)", tags: ["karaoke", "Karaoke Versions", "カラオケ"],
      refusals: ["no karaoke", "no karaoke versions", "without karaoke"],
      album: "Karaoke Hits"),
    Kind(
      kind: .instrumental, remark: "(Instrumental)",
      tags: ["instrumental", "instrumentals", "纯音乐"],
      refusals: ["no instrumentals", "nothing instrumental"], album: "The Instrumental Album"),
    Kind(
      kind: .demo, remark: "(Demo)", tags: ["demo", "demos", "데모"],
      refusals: ["no demos", "no demo versions"], album: "The Demo Tapes"),
  ]

  private static let by = [ArtistCredit(name: "Somebody")]

  /// Plain songs, and for the kind one that says so in its title, in its tag and in its album.
  private static func catalog(_ kind: Kind, tag: String?) -> [TrackRecord] {
    var tracks = (0..<6).map {
      track("plain-\($0)", "Moon Song \($0)", by: by, tags: ["pop"], album: "Nights")
    }
    tracks.append(
      track("said-title", "Moon Walk \(kind.remark)", by: by, tags: ["pop"], album: "Nights"))
    if let tag {
      tracks.append(track("said-tag", "Moon Tide", by: by, tags: ["pop", tag], album: "Nights"))
    }
    if let album = kind.album {
      tracks.append(track("said-album", "Moon Rise", by: by, tags: ["pop"], album: album))
    }
    return tracks
  }

  @Test func aRefusedKindNeverComesInWhateverWayTheCatalogSaysIt() throws {
    for kind in Self.kinds {
      for tag in kind.tags.map(Optional.some) + [nil] {
        try Workshop.run { workshop in
          let engine = try workshop.engine(Self.catalog(kind, tag: tag))
          for refusal in kind.refusals {
            for request in ["moon, \(refusal)", "pop songs, \(refusal) please"] {
              var question = Question(request, limit: 100)
              question.versions = .all
              let ids = try engine.answer(question).hits.map(\.id)
              let broken = ids.filter { $0.hasPrefix("said") }
              #expect(broken.isEmpty, "\(request), tag \(tag ?? "none"): \(broken)")
              #expect(ids.contains { $0.hasPrefix("plain") }, "\(request): \(ids)")
            }
          }
        }
      }
    }
  }

  @Test func whatIsWantedIsWhatIsRefused() throws {
    for kind in Self.kinds {
      for tag in kind.tags {
        try Workshop.run { workshop in
          let engine = try workshop.engine(Self.catalog(kind, tag: tag))
          let wanted = engine.view.recordings(kind.kind)
          let all = try engine.search("", filter: wanted, limit: 100).map(\.id)
          let said = kind.album == nil ? 2 : 3
          #expect(all.count == said && all.allSatisfy { $0.hasPrefix("said") }, "\(tag): \(all)")
          let rest = try engine.search("", filter: !wanted, limit: 100).map(\.id)
          #expect(rest.count == 6 && rest.allSatisfy { $0.hasPrefix("plain") }, "\(tag): \(rest)")
        }
      }
    }
  }

  @Test func whatHasNoWordsIsInstrumental() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("sung", "Moon Song", by: Self.by, language: "en", tags: ["jazz"]),
        track("played", "Moon Play", by: Self.by, language: "zxx", tags: ["jazz"]),
      ])
      let ids = try engine.answer(Question("jazz, no instrumentals", limit: 10)).hits.map(\.id)
      #expect(ids == ["sung"])
    }
  }

  @Test func aTaggedRecordingOfTheWantedKindIsNotHeldBack() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("plain", "Moon", by: Self.by, tags: ["pop"], popularity: 0.55),
        track(
          "tagged", "Moon", by: [ArtistCredit(name: "Other")], tags: ["pop", "live"],
          popularity: 0.5),
      ])
      let features = try engine.fusionFeatures(
        of: Question("moon live"), channels: engine.channels)
      let tracks = engine.view.tracks
      let distances = zip(features.ordinals.map { tracks.id(of: $0) }, features.versionDistance)
      #expect(distances.contains { $0.0 == "tagged" && $0.1 == 0 })
      #expect(distances.contains { $0.0 == "plain" && $0.1 > 0 })
    }
  }

  /// Words that name a kind, and words near them that do not.
  @Test func kindsAreKnownByTheirNames() {
    for kind in Self.kinds {
      for name in kind.tags { #expect(RecordingKind(named: name) == kind.kind, "\(name)") }
    }
    for other in ["pop", "live instruments", "sing along", "original version", "", "love"] {
      #expect(RecordingKind(named: other) == nil, "\(other)")
    }
    #expect(RecordingKind.named(within: "no covers") == [.cover])
    #expect(RecordingKind.named(within: "the original") == [])
  }
}
