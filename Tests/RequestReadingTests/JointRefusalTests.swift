import Evaluation
import RequestReading
import Testing

/// What is refused together with something else, or as somebody was before; and denials that praise.
struct JointRefusalTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in [
      "Adele", "Queen", "ABBA", "Sia", "Drake", "Coldplay", "Nirvana", "Pearl Jam", "Miles Davis",
      "周杰伦", "林俊杰", "陈奕迅", "五月天", "YOASOBI", "スピッツ", "米津玄師", "아이유", "싸이", "빅뱅",
    ] {
      names.insert(artist, .artist)
    }
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    ("林俊杰和摇滚都不要", "林俊杰", "摇滚"), ("摇滚和林俊杰都不要", "林俊杰", "摇滚"), ("说唱、五月天，通通不要", "五月天", "说唱"),
    ("陈奕迅同埋说唱都唔要", "陈奕迅", "说唱"), ("スピッツと演歌は抜きで", "スピッツ", "演歌"), ("演歌と米津玄師は抜きで", "米津玄師", "演歌"),
    ("싸이랑 발라드는 빼고", "싸이", "발라드"), ("트로트랑 빅뱅은 빼줘", "빅뱅", "트로트"),
    ("punk and Drake are out", "Drake", "punk"),
    ("metal and Coldplay, no thanks", "Coldplay", "metal"),
  ])
  func aListOfSeveralKindsIsRefusedWhole(request: String, artist: String, tag: String) {
    let slots = read(request)
    #expect(slots.excludedArtists == [artist] && slots.artists.isEmpty, "\(request)")
    #expect(slots.excludedTags == [tag] && slots.tags.isEmpty, "\(request)")
  }

  @Test(arguments: ["play punk, and Drake is out", "来点摇滚和林俊杰", "발라드 틀어줘, 싸이는 빼고"])
  func whatIsAskedForIsNoPartOfSuchAList(request: String) {
    #expect(read(request).excludedTags.isEmpty && !read(request).tags.isEmpty, "\(request)")
  }

  @Test(arguments: [
    ["no Adele, same for Sia"], ["no Adele. Same goes for Sia"], ["no Adele", "ditto Sia"],
    ["Adele is out, Sia as well"],
    ["nada de Adele, lo mismo con Sia"], ["kein Adele, das Gleiche gilt für Sia"],
    ["pas d'Adele, pareil pour Sia"],
    ["sem Adele, o mesmo para Sia"], ["no Adele", "Sia too"],
  ])
  func whatIsSaidToBeTheSameIsRefused(turns: [String]) {
    let slots = LabeledSlots(Self.reader.read(turns: turns))
    #expect(Set(slots.excludedArtists) == ["Adele", "Sia"] && slots.artists.isEmpty, "\(turns)")
  }

  private static let inCharacters: [(turns: [String], refused: Set<String>)] = [
    (["不要周杰伦，林俊杰也是"], ["周杰伦", "林俊杰"]), (["不要周杰伦", "林俊杰也一样"], ["周杰伦", "林俊杰"]),
    (["不要周杰伦，还有林俊杰"], ["周杰伦", "林俊杰"]), (["YOASOBIはなし、スピッツも"], ["YOASOBI", "スピッツ"]),
    (["빅뱅 빼고", "싸이도 마찬가지"], ["빅뱅", "싸이"]), (["周杰伦和林俊杰两个都不要"], ["周杰伦", "林俊杰"]),
    (["スピッツと米津玄師、どっちもいらない"], ["スピッツ", "米津玄師"]), (["빅뱅이랑 싸이 둘 다 빼줘"], ["빅뱅", "싸이"]),
  ]

  @Test(arguments: inCharacters)
  func soItIsInCharacters(turns: [String], refused: Set<String>) {
    let slots = LabeledSlots(Self.reader.read(turns: turns))
    #expect(Set(slots.excludedArtists) == refused && slots.artists.isEmpty, "\(turns)")
    #expect(slots.count == nil, "\(turns)")
  }

  @Test(arguments: ["除了周杰伦，还有谁唱情歌", "不要周杰伦，还有没有别的", "songs by Adele", "Adele too"])
  func othersAreNotTheSame(request: String) {
    let slots = read(request)
    #expect(slots.excludedTags.isEmpty && slots.excludedArtists.count < 2, "\(request)")
  }

  @Test(arguments: [
    "jazz, leave out Miles Davis and anything with piano",
    "jazz, no Miles Davis or anything that has piano",
    "jazz, skip Miles Davis and everything with piano",
  ])
  func anythingWithSomethingIsRefusedToo(request: String) {
    let slots = read(request)
    #expect(slots.excludedTags == ["piano"] && slots.tags == ["jazz"], "\(request)")
    #expect(slots.excludedArtists == ["Miles Davis"], "\(request)")
  }

  @Test(arguments: [
    ("I don't want Coldplay at my wedding", "wedding"), ("no Coldplay when I'm driving", "driving"),
    ("don't put Coldplay on my workout playlist", "workout"), ("不想在婚礼上听林俊杰", "婚礼"),
  ])
  func theOccasionOfARefusalIsNotRefused(request: String, occasion: String) {
    let slots = read(request)
    #expect(slots.excludedTags.isEmpty && slots.tags == [occasion], "\(request)")
    #expect(slots.excludedArtists.count == 1 && slots.artists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "nobody dislikes Queen", "you can't not love Queen", "no party without Queen",
    "not a day without Queen",
    "no wedding is complete without Queen", "nadie odia a Queen", "niemand hasst Queen",
    "personne ne déteste Queen",
    "ninguém odeia Queen", "没有人不喜欢林俊杰", "谁不爱五月天", "没有五月天的夜晚不完整", "スピッツが嫌いな人はいない",
    "싸이를 싫어하는 사람은 없지",
  ])
  func aDenialOfDislikePraises(request: String) {
    let slots = read(request)
    #expect(slots.excludedArtists.isEmpty && slots.excludedTags.isEmpty, "\(request)")
    #expect(slots.artists.count + slots.likeArtists.count == 1, "\(request)")
  }

  @Test(arguments: [
    "ugh enough Drake already", "Drake again?", "too much Drake lately", "Drake... hard pass",
    "Drake, pass", "Drake: no",
    "Drake's a nope", "Drake? not on my watch", "no time for Drake", "唉又是林俊杰", "又是林俊杰，换一个",
    "林俊杰又来了",
    "没兴趣听林俊杰", "林俊杰就免咗佢啦", "またスピッツか、変えて",
  ])
  func aVerdictInFewWordsRefuses(request: String) {
    let slots = read(request)
    #expect(slots.excludedArtists.count == 1 && slots.artists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "play Drake again", "can you play Drake again?", "Drake, please", "Drake: the hits",
  ])
  func whatOnlySoundsLikeOneDoesNot(request: String) {
    #expect(read(request).excludedArtists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    ("tired of Adele, someone similar please", "Adele"), ("周杰伦听腻了，类似的还有谁", "周杰伦"),
    ("スピッツは聴き飽きた。似たような歌手で", "スピッツ"), ("아이유 질렸어, 비슷한 다른 가수", "아이유"),
  ])
  func whoIsRefusedMayBeWhatOthersAreToBeLike(request: String, artist: String) {
    let slots = read(request)
    #expect(slots.excludedArtists == [artist] && slots.likeArtists == [artist], "\(request)")
  }

  private static let described: [(request: String, tags: [String])] = [
    ("no ballads, upbeat pop", ["upbeat", "pop"]), ("no jazz, some soul", ["soul"]),
    ("instead of metal, some soul", ["soul"]),
  ]

  @Test(arguments: described)
  func whatIsDescribedBehindACommaIsWanted(request: String, tags: [String]) {
    #expect(read(request).tags == tags && read(request).excludedTags.count == 1, "\(request)")
  }

  @Test func voicesThatAreFineAfterAllMayBeHeard() {
    #expect(Self.reader.read(turns: ["jazz, no vocals"]).wanted.recordings.count == 1)
    let reading = Self.reader.read(turns: ["jazz, no vocals", "vocals are ok after all"])
    #expect(reading.wanted.recordings.isEmpty && reading.unwanted.tags.isEmpty)
  }
}
