/// Words that say nothing about music, in one table: the filler of requests ("can you find me some
/// songs by") and the talk of conversations ("that sounds perfect, thank you").
///
/// For searching, beside the `Vocabulary` of reading: what a reading has no slot for is looked for, and these
/// words are not. Common in what people say and rare in catalogs, so a ranking by rarity would make most of them.
/// Names consist of such words, too ("Let It Be"), so a text of nothing else is left as it is.
package enum StopWords {
  /// Whether a folded word is filler in a request.
  package static func isFiller(_ word: String) -> Bool { table[word]?.contains(.request) ?? false }

  /// Whether a folded word is talk in a conversation.
  package static func isTalk(_ word: String) -> Bool {
    table[word]?.contains(.conversation) ?? false
  }

  /// Which of the words of a sentence are about music.
  package static func isContent(_ words: [String]) -> [Bool] {
    words.indices.map { position in
      let word = words[position]
      if isTalk(word) { return false }
      guard ["love", "loved", "loving", "em"].contains(word) else { return true }
      if word == "em" { return false }
      let before = position > 0 ? words[position - 1] : ""
      let after = position + 1 < words.count ? words[position + 1] : ""
      return !beforeLiking.contains(before) && !afterLiking.contains(after)
    }
  }

  /// Whether nothing but a name stands behind a folded word at the end of a request: "play hello", "the
  /// song hello".
  package static func introducesName(_ word: String) -> Bool { introductions.contains(word) }

  private struct Use: OptionSet {
    let rawValue: UInt8
    static let request = Use(rawValue: 1)
    static let conversation = Use(rawValue: 2)
  }

  /// All of them, folded.
  static var all: [String] { Array(table.keys) }

  private static let table: [String: Use] = {
    var table: [String: Use] = [:]
    let uses: [(words: String, use: Use)] = [
      (everywhere, [.request, .conversation]), (requests, .request),
      (conversations, .conversation),
    ]
    for (words, use) in uses {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = use }
    }
    return table
  }()

  /// "I love them" and "would love to" say that somebody likes something; "love songs" are songs.
  private static let beforeLiking: Set<String> = [
    "i", "id", "we", "would", "really", "also", "absolutely", "definitely", "do", "just", "still",
  ]
  private static let afterLiking: Set<String> = [
    "to", "it", "them", "these", "those", "this", "that", "em", "some", "all", "your", "everything",
    "both", "how", "if", "more",
  ]

  private static let introductions: Set<String> = [
    "by", "play", "song", "track", "called", "titled", "named",
  ]

  private static let everywhere = """
    a about actually add added adding again all already also am an and another any anyone
    anything are artist artists as ask at awesome be been bit but by can cant cool could
    couple create creating did didnt do does doesnt dont else enjoy even every excellent fan
    fantastic favorite favourite few fine for from genre get getting give go going good got
    great guess had has have hear hello help her here hey hi him his how i id if ill im in
    include including into is isnt it its ive just keep kind know let lets like liked likes
    list listen listening little looking lot lots lovely make making many maybe me mix more
    most much music my name need nice no not now of ok okay on ones or other others our
    perfect perhaps play playing playlist playlists please plus possible pretty put really
    recommend right same say see selection send she should show similar since so some someone
    something song songs sort sound sounds start stuff style suggest suggestion suggestions
    sure thank thanks that thats the their them then there theres these they thing things
    think this those throw to too track tracks try tune tunes type us very want wanted was we
    well were what whatever whats when where which who will with wonderful would wow yeah yep
    yes you your youve
    """

  /// Filler of requests alone.
  private static let requests = """
    able band bands cannot etc favorites find gotta heres hows liking love loved loving mood
    possibly rate rated suitable
    """

  /// Talk of conversations alone.
  private static let conversations = """
    after almost alright alternatively always amazing anybody anymore appreciate appropriate
    arent awsome back bad beautiful because before being best better both bye change check
    choice choices choose collection come couldnt day definitely different doing done each
    either end enjoyed enough everyone everything exactly fabulous far finish fit genres
    giving goes gonna hasnt havent having he hers hmm hope however idea instead interested
    last lil' ll long look looks made makes may mean might mine myself needs never new next
    nope nothing off oh once one only out over particular played pls prefer preferably
    probably quite rather re recommendation recommendations recommended remove request said
    seem seems selections set several singer singers somebody soon sorry started still such
    suggested super switch take tell than thatd theyre though thx till together top totally
    tried trying u um under until up upon use used using ve version versions wants wasnt way
    welcome while whole why wish within without wont work works wouldnt yet youll youre yours
    """

  /// Folded phrases that make a text a request: nobody uses them but to ask.
  package static let requestPhrases: Set<String> = Set(
    """
    can you add, can you find, can you give, can you include, can you make, can you play, can
    you put, can you recommend, can you send, can you show, can you suggest, can you throw,
    can you create, can you help, could you add, could you find, could you play, could you
    show, could you recommend, could you suggest, would you recommend, can i get, can i have,
    can i hear, can we add, can we get, can we have, could i get, could i have, could we add,
    do you have, do you know, have any, have more, you got any, got any, got more, id like, id
    love, i would like, i would love, i need, i want to hear, i want to listen, i want to
    create, i want to make, i want to add, i want some, i want songs, i want music, i want
    more, i want a playlist, im looking for, i am looking for, looking for some, im in the
    mood, i am in the mood, in the mood for, give me some, give me more, show me some, show me
    more, find me, play me, play some, play something, add some, add more, add a few, add
    songs, please add, some more, more songs, more music, more tracks, some songs, some music,
    some tracks, any songs, any music, songs by, songs from, songs like, songs that, songs
    for, songs with, songs about, song by, song from, song like, song that, song about, music
    by, music from, music like, music for, music that, music to, tracks by, tracks from,
    tracks like, track by, artists like, bands like, similar to, how about some, how about
    something, what about some, let me hear, lets add, lets hear, lets get, lets try, let us
    add, something by, something from, something like, anything by, anything from, anything
    like, stuff by, stuff like, a playlist, my playlist, the playlist, this playlist, to the
    list, recommend me, suggest some, recommend some, please play, please find, include songs,
    thank you, thanks, i love listening, i like listening, listen to some
    """.split(separator: ",").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    })

  /// Request phrases of languages without spaces; longer ones first, so that none is cut out of
  /// another.
  package static let unspacedRequestPhrases = [
    "有没有什么好听的", "有沒有什麼好聽的", "可以给我推荐", "可以給我推薦", "能不能推荐", "能不能推薦",
    "给我推荐", "給我推薦", "帮我推荐", "幫我推薦", "推荐几首", "推薦幾首", "推荐一些", "推薦一些",
    "推荐一下", "推薦一下", "我想听听", "我想聽聽", "有没有", "有沒有", "来一首", "來一首", "来几首",
    "來幾首", "来一些", "來一些", "来点", "來點", "我想听", "我想聽", "我要听", "我要聽", "想听",
    "想聽", "放一首", "播放", "给我放", "請給我", "请给我", "好听的", "好聽的", "之类的",
    "之類的", "类似的", "類似的", "的歌曲", "的音乐", "的音樂", "的歌", "を聴きたい", "が聴きたい",
    "を聞きたい", "が聞きたい", "を教えて", "をかけて", "のような曲", "みたいな曲", "おすすめの", "の曲",
    "들려줘", "추천해줘", "추천해 줘", "듣고 싶어", "틀어줘", "노래",
  ]

  /// Talk of conversations in Chinese, whose words are not told apart; longer ones first.
  package static let chineseTalk = [
    "可不可以", "帮我找", "给我找", "我想要", "我想听", "我要听", "我喜欢", "有没有", "能不能",
    "还有吗", "来一首", "来几首", "放一首", "播放", "推荐", "歌曲", "歌单", "音乐", "一首",
    "几首", "一些", "一点", "谢谢", "你好", "可以", "给我", "帮我", "我想", "喜欢", "类似",
    "这首", "那首", "的歌", "首歌", "想听", "歌手", "还要", "再来", "请", "吗", "呢",
    "吧", "的",
  ]
}
