import Evaluation
import Primitives
import RequestReading
import TestSupport
import Testing

/// What holds for every request.
struct RequestPropertyTests {
  let reader = RequestReader(catalog: SampleNames.dictionary, today: 2026)

  @Test func aNameAloneIsThatName() {
    for (title, _) in SampleNames.titles {
      let reading = reader.read(title)
      let titles =
        reading.wanted.tracks.map(\.value.title) + reading.wanted.artists.map(\.value.name)
      #expect(titles == [title], "\(title)")
      #expect(reading.unwanted.isEmpty && reading.years == nil && reading.count == nil, "\(title)")
    }
    for (artist, aliases) in SampleNames.artists {
      for name in [artist] + aliases {
        let reading = reader.read(name)
        let names =
          reading.wanted.artists.map(\.value.name) + reading.wanted.tracks.map(\.value.title)
        #expect(names == [artist], "\(name)")
      }
    }
  }

  /// Ways to refuse an artist, in four languages.
  static let refusals = [
    "songs, but nothing by %", "music, but no %", "anything except %", "anything but %",
    "songs not by %", "everything other than %", "songs without %", "no more %",
    "I don't like %", "skip %", "please remove %", "enough of %",
    "不要%的歌", "除了%都行", "别放%", "除了%以外的歌", "不想听%", "放歌，但不要%",
    "%以外の曲", "%は抜きで", "%以外で", "%を除いて", "%はいらない",
    "% 빼고", "% 말고", "% 제외하고 추천해줘", "노래 틀어줘, % 빼고",
  ]

  @Test(arguments: refusals) func aRefusedArtistIsNeverWanted(_ pattern: String) {
    for (artist, _) in SampleNames.artists {
      let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
      let text = parts.joined(separator: artist)
      let reading = reader.read(text)
      #expect(!reading.wanted.artists.contains { $0.value.name == artist }, "\(text)")
      #expect(!reading.likeness.artists.contains { $0.value.name == artist }, "\(text)")
    }
  }

  @Test func addingAnExclusionAddsNothingToWhatIsWanted() {
    let exclusions = [", but no Metallica", ", without drums", ", nothing by Elton John"]
    for request in LabeledRequests.all where request.language == "en" && request.turns.count == 1 {
      let before = LabeledSlots(reader.read(request.turns[0]))
      for exclusion in exclusions {
        let after = LabeledSlots(reader.read(request.turns[0] + exclusion))
        #expect(Set(after.artists).isSubset(of: before.artists), "\(request.turns[0] + exclusion)")
        #expect(Set(after.tags).isSubset(of: before.tags), "\(request.turns[0] + exclusion)")
        #expect(
          Set(after.tracks.map(\.title)).isSubset(of: before.tracks.map(\.title)),
          "\(request.turns[0] + exclusion)")
      }
    }
  }

  @Test func theOrderOfClausesDoesNotMatter() {
    let clauses = ["sad songs", "no Coldplay", "from the 90s", "in Spanish", "without drums"]
    var expected: LabeledSlots?
    for rotation in clauses.indices {
      let text = (clauses[rotation...] + clauses[..<rotation]).joined(separator: ", ")
      var read = LabeledSlots(reader.read(text))
      read.tags.sort()
      read.excludedTags.sort()
      if let expected { #expect(read == expected, "\(text)") } else { expected = read }
    }
    #expect(expected?.tags == ["sad"])
    #expect(expected?.excludedTags == ["drums"])
    #expect(expected?.excludedArtists == ["Coldplay"])
    #expect(expected?.languages == ["es"])
    #expect(expected?.firstYear == 1990)
  }

  @Test func anyTextIsRead() {
    var random = SplitMix64(seed: 13)
    let pieces =
      LabeledRequests.all.flatMap {
        $0.turns.flatMap { $0.split(separator: " ").map(String.init) }
      }
      + [
        "\u{0}", "\u{FFFD}", "🎸", "«", "「", "《", "'", "\"", "\u{301}", "'67", "20", "分", "。", "-",
        "…",
      ]
    for round in 0..<500 {
      var text = ""
      for _ in 0..<Int(random.next() % 12) {
        text += pieces[Int(random.next() % UInt64(pieces.count))]
        if random.next() % 3 > 0 { text += " " }
      }
      let reading = reader.read(turns: [text, text])
      #expect(reading == reader.read(turns: [text, text]), "seed 13, round \(round): \(text)")
      for slot in reading.wanted.tags + reading.unwanted.tags {
        #expect(slot.span.range.upperBound <= text.utf8.count, "seed 13, round \(round): \(text)")
      }
    }
  }

  /// A name where any other word stood, as the search for hidden refusals tries one.
  @Test(arguments: ["later", "refusals"])
  func aNameInPlaceOfAnyWordIsRead(_ file: String) throws {
    let path = Surroundings.packageRoot + "/Fixtures/requests/\(file).jsonl"
    let requests = try LabeledFile.requests(at: path)
    var names = LabeledFile.names(of: requests)
    names.insert("Zzyzx Placeholder", .artist)
    let reader = RequestReader(catalog: names, today: 2026)
    var isHeard = 0
    for turn in requests.flatMap(\.turns) {
      for word in turn.split(separator: " ").prefix(12) {
        let text =
          turn[..<word.startIndex] + "Zzyzx Placeholder" + turn[word.endIndex...]
        if reader.read(String(text)).unwanted.artists.contains(where: {
          $0.value.name == "Zzyzx Placeholder"
        }) {
          isHeard += 1
        }
      }
    }
    #expect(isHeard > 100)
  }

  @Test func aVeryLongTextIsReadInPart() {
    let reading = reader.read(String(repeating: "no Metallica or rock, ", count: 50_000))
    #expect(reading.isCut)
    #expect(reading.unwanted.artists.map(\.value.name) == ["Metallica"])
  }

  @Test func nothingIsSmallTalk() {
    #expect(reader.read("").isSmallTalk)
    #expect(reader.read(turns: []).isSmallTalk)
    #expect(reader.read(" \n\t").isEmpty)
  }
}
