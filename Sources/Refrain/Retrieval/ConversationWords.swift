/// Which words of what people say to an agent are about music, and which are about the talking.
///
/// "Could you add some more songs by Rihanna, please?" looks for `rihanna`. Only conversations are
/// read so; a query is searched for as it is, because songs are called "Let It Be" too.
enum ConversationWords {
  /// Folded words that ask, thank, agree, count or name what everything here is: songs, lists.
  private static let english: Set<String> = Set(
    """
    a about actually add added adding after again all almost already alright also alternatively always am amazing an and another
    any anybody anymore anyone anything appreciate appropriate are arent artist artists as ask at awesome awsome
    back bad be beautiful because been before being best better bit both but by bye can cant change check choice choices choose
    collection come cool could couldnt couple create creating day definitely did didnt different do does doesnt doing done dont
    each either else end enjoy enjoyed enough even every everyone everything exactly excellent fabulous fan fantastic far
    favorite favourite few fine finish fit for from genre genres get getting give giving go goes going gonna good got great guess had has hasnt have
    havent having he hear hello help her here hers hey hi him his hmm hope how however i id idea if ill im in include including instead
    interested into is isnt it its ive just keep kind know last let lets like liked likes lil' list listen listening
    little ll long look looking looks lot lots lovely made make makes making many may maybe me mean might mine mix
    more most much music my myself name need needs never new next nice no nope not nothing now of off oh ok okay on once one ones only
    or other others our out over particular perfect perhaps please pls play played playing playlist playlists plus possible
    prefer preferably pretty probably put quite rather re really recommend recommendation recommendations recommended remove request right said
    same say see seem seems selection selections send set several she should show similar since singer singers so some somebody someone something
    song songs soon sort sorry sound sounds start started still stuff style such suggest suggested suggestion suggestions super
    sure switch take tell than thank thanks that thatd thats the their them then there theres these they theyre thing things
    think this those though throw thx till to together too top totally track tracks tried try trying tune tunes type u um
    under until up upon us use used using ve version versions very want wanted wants was wasnt way we welcome well were what
    whatever whats when where which while who whole why will wish with within without wonderful wont work works would wouldnt
    wow yeah yep yes yet you youll your youre yours youve
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The same in Chinese, where words are not told apart: the longest first.
  private static let chinese = [
    "可不可以", "帮我找", "给我找", "我想要", "我想听", "我要听", "我喜欢", "有没有", "能不能", "还有吗", "来一首", "来几首",
    "放一首", "播放", "推荐", "歌曲", "歌单", "音乐", "一首", "几首", "一些", "一点", "谢谢", "你好", "可以", "给我", "帮我", "我想",
    "喜欢", "类似", "这首", "那首", "的歌", "首歌", "想听", "歌手", "还要", "再来", "请", "吗", "呢", "吧", "的",
  ]

  /// Whether a folded word is about the talking.
  static func isTalk(_ word: String) -> Bool { english.contains(word) }

  /// "I love them" and "would love to" say that somebody likes something; "love songs" are songs.
  private static let lovers: Set<String> = [
    "i", "id", "we", "would", "really", "also", "absolutely", "definitely", "do", "just", "still",
  ]
  private static let loved: Set<String> = [
    "to", "it", "them", "these", "those", "this", "that", "em", "some", "all", "your", "everything",
    "both", "how", "if", "more",
  ]

  /// Which of the words of a sentence are about music.
  static func content(of words: [String]) -> [Bool] {
    words.indices.map { place in
      let word = words[place]
      if isTalk(word) { return false }
      guard ["love", "loved", "loving", "em"].contains(word) else { return true }
      if word == "em" { return false }
      let before = place > 0 ? words[place - 1] : ""
      let after = place + 1 < words.count ? words[place + 1] : ""
      return !lovers.contains(before) && !loved.contains(after)
    }
  }

  /// The text with its Chinese talk taken out; Simplified characters are compared.
  static func withoutChineseTalk(_ folded: String) -> String {
    guard folded.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) else {
      return folded
    }
    var rest = folded
    for phrase in chinese where rest.contains(phrase) {
      rest = rest.replacing(phrase, with: " ")
    }
    return rest
  }
}
