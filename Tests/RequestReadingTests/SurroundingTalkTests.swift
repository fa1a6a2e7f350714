import Evaluation
import Foundation
import RequestReading
import Testing

/// What a request asks for and refuses, it asks for and refuses between whatever people say around it.
struct SurroundingTalkTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "Queen", "周杰伦", "宇多田ヒカル", "아이유", "Shakira", "Nena", "Zaz", "Anitta"] {
      names.insert(artist, .artist)
    }
    return RequestReader(catalog: names, today: 2026)
  }()

  private struct Talk {
    let requests: [String]
    let before: [String]
    let behind: [String]
  }

  private static let talk: [String: Talk] = [
    "en": Talk(
      requests: [
        "play jazz", "sad songs", "no rap please", "upbeat 80s pop", "songs by Adele", "not Adele",
        "nothing by Queen", "rock but no Queen", "something like Adele", "instrumental jazz",
        "music from the 90s", "jazz without drums", "anything except country", "Adele live",
        "I hate rap",
        "no more Queen", "underrated rock",
      ],
      before: [
        "hey, ", "ok so ", "my kids are asleep, ", "we just had dinner, ", "it's late, ",
        "it's late so ",
        "I had a long day, ", "for tonight: ", "I'm at the gym, ", "the house is a mess, ",
        "guests are coming, ", "we have guests, ", "my mom is visiting, ",
        "I just got back from a run, ",
        "sorry to bother you, ", "thanks! ", "that was great, ", "loved it! ", "no wait, ",
        "new topic: ",
        "so my boss says: ", "I can't decide, ", "we're cooking, ", "the sun is out, ",
        "my friend recommended this app, ", "I was wondering, ", "can you play ",
        "I'm looking for ",
      ],
      behind: [
        " please", ", thanks", ", if you can", " for tonight", ", my wife asked",
        ", it's for a party",
        " because I'm sad", ", I'm at work", ", right?", " lol", ", the kids are asleep",
        ", that's all",
        ", I had a rough day", ", it's raining", ", what do you think?", ", surprise me", "!!!",
      ]),
    "zh": Talk(
      requests: ["放点爵士", "伤感情歌", "不要说唱", "八十年代的歌", "周杰伦的歌", "除了周杰伦都行", "类似周杰伦的", "别放摇滚"],
      before: ["你好，", "孩子睡了，", "下班了，", "今天好累，", "外面下雨，", "换个话题，", "谢谢！", "家里来客人了，", "给我来点"],
      behind: ["，谢谢", "，今晚听", "，我老婆要听", "，行吗", "，好吗", "，拜托"]),
    "ja": Talk(
      requests: ["ジャズかけて", "悲しい曲", "ラップはなしで", "宇多田ヒカルの曲", "宇多田ヒカル以外", "ロックは抜きで"],
      before: ["こんにちは。", "子供が寝たから、", "仕事終わった。", "雨だね。", "ありがとう！", "あのさ、", "ところで、"],
      behind: ["、お願いします", "、よろしく", "、今夜は", "！", "、雨だし"]),
    "ko": Talk(
      requests: ["재즈 틀어줘", "슬픈 노래", "랩은 빼고", "아이유 노래", "아이유 말고", "록은 빼줘"],
      before: ["안녕! ", "애들이 자니까 ", "오늘 너무 피곤해. ", "비가 오네. ", "고마워! ", "저기, "],
      behind: [" 부탁해", ", 고마워", ", 애들이 자니까", "!", " ㅋㅋ"]),
    "es": Talk(
      requests: [
        "pon jazz", "canciones tristes", "sin rap", "música de los 80", "nada de Shakira",
        "rock pero sin Shakira",
      ],
      before: [
        "hola, ", "los niños duermen, ", "estoy cansado, ", "vienen amigos, ",
        "eso estuvo genial, ", "llueve, ",
      ],
      behind: [
        " por favor", ", gracias", ", los niños duermen", ", ¿vale?", " porque estoy triste",
      ]),
    "de": Talk(
      requests: [
        "spiel Jazz", "traurige Lieder", "kein Rap", "nichts von Nena", "Rock aber ohne Nena",
      ],
      before: [
        "hallo, ", "die Kinder schlafen, ", "ich bin müde, ", "Freunde kommen, ", "das war super, ",
        "es regnet, ",
      ],
      behind: [" bitte", ", danke", ", die Kinder schlafen", ", ok?", " weil ich traurig bin"]),
    "fr": Talk(
      requests: [
        "mets du jazz", "des chansons tristes", "pas de rap", "rien de Zaz",
        "musique des années 80",
      ],
      before: [
        "salut, ", "les enfants dorment, ", "je suis fatigué, ", "des amis arrivent, ", "merci ! ",
        "je conduis, ",
      ],
      behind: [
        " s'il te plaît", ", merci", ", les enfants dorment", ", ok ?", " parce que je suis triste",
      ]),
    "pt": Talk(
      requests: [
        "toca jazz", "músicas tristes", "sem rap", "nada da Anitta", "rock mas sem Anitta",
      ],
      before: [
        "oi, ", "as crianças dormem, ", "estou cansado, ", "amigos vão chegar, ",
        "isso foi ótimo, ", "está chovendo, ",
      ],
      behind: [" por favor", ", obrigado", ", as crianças dormem", ", ok?", " porque estou triste"]),
  ]

  /// What a text asks for and refuses, each as one text.
  private func parts(of text: String) -> Set<String> {
    let slots = LabeledSlots(Self.reader.read(text))
    var parts: Set<String> = []
    parts.formUnion(slots.artists.map { "artist " + $0 })
    parts.formUnion(slots.excludedArtists.map { "not artist " + $0 })
    parts.formUnion(slots.likeArtists.map { "like " + $0 })
    parts.formUnion(slots.tags.map { "tag " + $0.lowercased() })
    parts.formUnion(slots.excludedTags.map { "not tag " + $0.lowercased() })
    parts.formUnion(slots.recordings.map { "recording \($0)" })
    if let year = slots.firstYear { parts.insert("from \(year)") }
    if let year = slots.lastYear { parts.insert("to \(year)") }
    return parts
  }

  @Test(arguments: ["en", "zh", "ja", "ko", "es", "de", "fr", "pt"])
  func aRequestIsHeardBetweenOtherWords(_ language: String) throws {
    let talk = try #require(Self.talk[language])
    for request in talk.requests {
      let asked = parts(of: request)
      #expect(!asked.isEmpty, "\(request)")
      for text in talk.before.map({ $0 + request }) + talk.behind.map({ request + $0 }) {
        #expect(asked.isSubset(of: parts(of: text)), "\(text)")
      }
    }
  }

  /// As macOS writes the names of files.
  @Test(arguments: [
    "운동할 때 들을 거 추천해줘, 아이유는 제발 그만", "랩 없는 재즈 세 곡", "팝 중에 Queen만 아니면 돼", "ボカロはパスで、バラードがいい",
    "宇多田ヒカル以外のポップス",
    "pas de variété, du jazz",
  ])
  func charactersInPartsAreRead(_ text: String) {
    let whole = Self.reader.read(text)
    let apart = Self.reader.read(text.decomposedStringWithCanonicalMapping)
    #expect(!parts(of: text).isEmpty)
    #expect(
      parts(of: text)
        == Set(
          parts(of: text.decomposedStringWithCanonicalMapping).map(
            \.precomposedStringWithCanonicalMapping)),
      "\(text)")
    #expect(apart.unwanted.artists.count == whole.unwanted.artists.count)
  }

  @Test func whatIsToldAroundItIsNoWish() {
    #expect(parts(of: "the house is a mess, play jazz") == ["tag jazz"])
    #expect(parts(of: "my cat is sad, play jazz") == ["tag jazz"])
    #expect(parts(of: "we had pizza, beer, and a long talk").isEmpty)
    #expect(parts(of: "I saw my sister, my brother and the kids").isEmpty)
  }
}
