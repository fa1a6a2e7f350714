import Foundation
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Names of artists as people say, quote, tag and mistype them, none of whom may come who was
/// refused.
struct ExclusionFormTests {
  private static let artists = [
    "The Beatles", "Queen", "Adele", "周杰倫", "五月天", "唐朝乐队", "비", "서태지와 아이들", "!!!", "a-ha",
    "R.E.M.", "P!nk", "U2", "+44", "MØ", "The The", "Eagles", "Bee Gees", "Ke$ha", "AC/DC",
    "Simon & Garfunkel", "Earth, Wind & Fire", "Guns N' Roses", "Florence + the Machine", "Кино",
    "Sigur Rós", "The Jimi Hendrix Experience", "David Bowie", "かぐや姫", "X JAPAN", "!Action Pact!",
  ]

  private static let tracks = artists.enumerated().map {
    track("t\($0)", "Song of the road \($0)", by: [ArtistCredit(name: $1)])
  }

  /// % stands for the name.
  private static let forms = [
    "The The %", "the The the %", "Los %", "Die %", "Les The %", "%, The", "% The", "The %, The",
    "\"%\"", "“%”", "„%“", "«%»", "»%«", "「%」", "『%』", "《%》", "‘%’", "'%'", "`%`", "\"the %\"",
    "% band", "the band %", "the singer %", "% (band)", "% [group]", "the rock group %", "rapper %",
    "歌手%", "%乐队", "%组合", "乐队%", "%的歌", "%さん", "バンド%", "가수 %", "%노래", "el grupo %",
    "der Sänger %", "la banda %", "%'s", "%’s music", "songs by %", "by %", "artist: %",
    "% - Topic",
    "%VEVO", "% Official", "#%", "@%", "*%*", "(%)", "%;", "%.", "%?", "  %  ", "% 🎵",
    "&quot;%&quot;", "%\u{200B}", "% feat. Nobody", "% (feat. Nobody)", "Nobody & %", "%, Nobody",
    "% and friends", "Queen and %", "the artist known as %", "Adele (feat. %)", "Adele feat. %",
    "Adele or %", "neither Adele nor %", "% or Adele", "%'s remix", "% Remix",
    "(% Remix)", "remixed by %", "prod. by %", "that % guy", "any %", "all of %", "the late %",
    "1. %", "artist:%", "artist: %", "https://example.org/%", "% TV",
  ]

  @Test(arguments: forms) func whateverIsSaidAroundANameItsArtistNeverComes(_ form: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      for (number, artist) in Self.artists.enumerated() {
        let name = form.replacingOccurrences(of: "%", with: artist)
        let left = try engine.search("", filter: !.artist(name), limit: 100)
        #expect(!left.contains { $0.id == "t\(number)" }, "\(name)")
        // What is left out is not everything.
        #expect(left.count > Self.artists.count / 2, "\(name): \(left.notes)")
        // Whoever was taken for somebody is told for whom.
        #expect(left.notes.allSatisfy { $0.contains(name) }, "\(left.notes)")
      }
    }
  }

  /// What is glued to a name of letters.
  @Test(arguments: [
    "周杰倫和Adele", "Queenとかぐや姫", "QueenHQ", "Queen™", "🚫Queen", "歌手のかぐや姫", "Queen&#39;s",
  ])
  func whatIsGluedToANameIsNoneOfIt(_ name: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      let left = try engine.search("", filter: !.artist(name), limit: 100)
      let named = Self.artists.enumerated().filter { name.contains($0.element) }
      #expect(!named.isEmpty)
      for (number, artist) in named {
        #expect(!left.contains { $0.id == "t\(number)" }, "\(artist) of \(name)")
      }
    }
  }

  @Test func whoIsCalledLikeAnArticleIsExcludedByWhatTheyAre() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("en", "Wrong People", by: [ArtistCredit(name: "en")]),
        track("a", "Other", by: [ArtistCredit(name: "Adele")]),
        track("band", "The Weight", by: [ArtistCredit(name: "The Band")]),
      ])
      for name in ["the band en", "band en", "singer EN", "en"] {
        let left = try engine.search("", filter: !.artist(name), limit: 10)
        #expect(left.map(\.id).sorted() == ["a", "band"], "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("Bowie, David", "David Bowie"), ("Bowie David", "David Bowie"), ("Bowie", "David Bowie"),
    ("Bowei", "David Bowie"), ("the Beatle", "The Beatles"), ("Beatle's", "The Beatles"),
    ("TheBeatles", "The Beatles"), ("@thebeatlesofficial", "The Beatles"), ("Eagle", "Eagles"),
    ("Bee Gee", "Bee Gees"), ("Queens", "Queen"), ("Qeen", "Queen"), ("Quen", "Queen"),
    ("АDELE", "Adele"), ("Adel", "Adele"), ("Adelle Adkins Adele", "Adele"), ("Pnk", "P!nk"),
    ("P*nk", "P!nk"), ("Pink", "P!nk"), ("R E M", "R.E.M."), ("REM", "R.E.M."), ("aha", "a-ha"),
    ("A Ha", "a-ha"), ("!!!!", "!!!"), ("!!", "!!!"), ("M0", "MØ"), ("Mo", "MØ"), ("44", "+44"),
    ("Bi", "비"), ("Simon n' Garfunkel", "Simon & Garfunkel"),
    ("Simon 'n' Garfunkel", "Simon & Garfunkel"), ("Simon + Garfunkel", "Simon & Garfunkel"),
    ("Simon &amp; Garfunkel", "Simon & Garfunkel"), ("Garfunkle", "Simon & Garfunkel"),
    ("Earth Wind and Fire", "Earth, Wind & Fire"), ("Guns and Rose", "Guns N' Roses"),
    ("Florence and Machine", "Florence + the Machine"), ("Kino", "Кино"),
    ("Sigur Ros", "Sigur Rós"),
    ("Hendrix", "The Jimi Hendrix Experience"), ("Jimmy Hendrix", "The Jimi Hendrix Experience"),
    ("周杰輪", "周杰倫"), ("周杰", "周杰倫"), ("唐朝", "唐朝乐队"), ("서태지", "서태지와 아이들"), ("X-Japan", "X JAPAN"),
    ("the Who or The The", "The The"), ("Freddie Mercury & Qeen", "Queen"), ("AC DC", "AC/DC"),
    ("AC-DC band", "AC/DC"), ("Kesha", "Ke$ha"), ("Ke-sha", "Ke$ha"), ("you too, U2", "U2"),
  ])
  func aNameWrittenOtherwiseExcludesWhomItMeans(_ name: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      let left = try engine.search("", filter: !.artist(name), limit: 100)
      #expect(!left.contains { $0.artists == [artist] }, "\(left.notes)")
      #expect(left.count >= Self.artists.count - 3, "\(left.notes)")
    }
  }

  @Test(arguments: [
    "Genesis", "Kid Rock", "The Band", "Ween", "Yes", "Love", "???", "of", "", "张学友",
    "Taylor Swift",
  ])
  func aNameThatIsNobodysExcludesNobodyAndSaysSo(_ name: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      let left = try engine.search("", filter: !.artist(name), limit: 100)
      #expect(left.count == Self.artists.count, "\(left.notes)")
      #expect(left.notes.contains { $0.contains("nothing was left out") }, "\(left.notes)")
    }
  }

  @Test func aWantedNameIsFoundByTheSameForms() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      for (name, artist) in [
        ("The The Beatles", "The Beatles"), ("the band Queen", "Queen"), ("“Adele”", "Adele"),
        ("歌手周杰倫", "周杰倫"), ("Bowie, David", "David Bowie"), ("Eagles, The", "Eagles"),
      ] {
        let found = try engine.search("", filter: .artist(name), limit: 100)
        #expect(found.map(\.artists) == [[artist]], "\(name)")
      }
    }
  }

  /// % stands for the name; the words around it are of four languages.
  private static let sentences = [
    "songs of the road, but nothing by %", "music, but no %", "anything except %", "anything but %",
    "songs not by %", "everything other than %", "songs without %", "no more %", "I don't like %",
    "skip %", "please remove %", "enough of %", "not %", "no % songs", "songs without the singer %",
    "不要%的歌", "除了%都行", "别放%", "除了%以外的歌", "不想听%", "放歌，但不要%", "%以外の曲", "%は抜きで",
    "%以外で", "%を除いて", "%はいらない", "% 빼고", "% 말고", "% 제외하고 추천해줘", "노래 틀어줘, % 빼고",
  ]

  /// Names of signs, of one syllable, and of words of asking and refusing.
  private static let strange = [
    "!!!", "+44", "a-ha", "R.E.M.", "P!nk", "비", "MØ", "U2", "YB", "TLC", "Can", "Nas", "DNA",
    "Ado",
    "Sia", "SZA", "Zaz", "AGA", "M83", "The The", "The Who", "Beyond", "Queen",
  ]

  @Test(arguments: sentences) func whoeverASentenceRefusesNeverComes(_ sentence: String) throws {
    let tracks = Self.strange.enumerated().map {
      track("t\($0)", "Song of the road \($0)", by: [ArtistCredit(name: $1)])
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for (number, artist) in Self.strange.enumerated() {
        let words = sentence.replacingOccurrences(of: "%", with: artist)
        let answer = try engine.answer(Question(words, limit: 100))
        #expect(!answer.contains { $0.id == "t\(number)" }, "\(words)")
        #expect(answer.understood.contains { $0.isRule }, "\(words): \(answer.understood)")
      }
    }
  }
}
