/// How people ask about a song, by language: data that `SongQuestion` is read with.
enum QuestionPatterns {
  /// Ways of asking, by what is asked.
  static let all: [(kind: SongQuestion.Kind, patterns: [QuestionPattern])] = [
    (.artist, make(artist)), (.album, make(album)), (.year, make(year)),
    (.existence, make(existence)), (.play, make(play)),
  ]

  /// What leads to a question and is no part of it.
  static let openings: [[String]] = make([
    "hey", "hi", "ok", "okay", "so", "and", "please", "excuse me", "sorry", "quick question",
    "do you know", "do you happen to know", "can you tell me", "could you tell me", "tell me",
    "i wonder", "i'm wondering", "i'd like to know", "any idea", "remind me", "you know",
    "请问", "請問", "你好", "你知道", "知道", "告诉我", "告訴我", "我想知道", "麻烦", "麻煩", "那",
    "ねえ", "あの", "すみません", "教えて", "ちなみに", "저기", "혹시", "그럼", "근데",
  ])

  /// What ends one.
  static let endings: [[String]] = make([
    "please", "for me", "now", "again", "thanks", "thank you", "originally", "exactly", "then",
    "do you know", "any idea", "right now", "first", "today",
    "吗", "嗎", "呢", "啊", "呀", "来着", "來著", "吧", "谢谢", "謝謝",
    "ですか", "なのですか", "なんですか", "なの", "でしょうか", "でしょう", "ですかね", "だっけ", "でしたっけ", "かな",
    "か", "教えて", "教えてください", "知ってる", "知っていますか", "ください", "です",
    "야", "예요", "이에요", "인가요", "이야", "니", "죠", "지", "요", "어요", "어", "나요", "인지 알아",
    "알아", "아세요", "입니까", "줘", "줄래", "주세요",
  ])

  private static func make(_ texts: [String]) -> [QuestionPattern] {
    texts.map(QuestionPattern.init)
  }

  private static func make(_ texts: [String]) -> [[String]] {
    texts.map { QuestionToken.all(in: $0).map(\.folded) }.sorted { $0.count > $1.count }
  }

  // MARK: Who sings it

  private static let artist = [
    "who (sings|sang|sung|performs|performed|recorded|made|did|plays|played|released) {n}",
    "who (is|was) (singing|performing|playing) {n}", "who's (singing|performing|playing) {n}",
    "(who|which artist|what artist|which band|what band|which singer) (is|was) {n} by",
    "who's {n} by", "by (who|whom) (is|was) {n}",
    "(who|what) (is|was) the (artist|singer|band|performer|vocalist|original artist|original singer) "
      + "(of|on|behind|for) {n}",
    "(who's|what's) the (artist|singer|band|performer|vocalist) (of|on|behind|for) {n}",
    "(which|what) (artist|singer|band|group) (is|was) behind {n}",
    "whose (song|track|tune|hit|single)? (is|was) {n}", "whose is {n}",
    "(which|what) (artist|singer|band|group|musician|act|rapper) "
      + "(sings|sang|performs|performed|recorded|made|did|has|had|released|plays) {n}",
    "what's the name of the (artist|singer|band) (who|that) (sings|sang|made|recorded|did) {n}",
    "{n} (is|was)? by (who|whom|which artist|which band|what band)", "{n} is sung by who",
    // Spanish, German, French, Portuguese
    "(quién|quien) (canta|cantó|cantaba|interpreta) {n}", "(de quién|de quien) (es|era) {n}",
    "(wer) (singt|sang|sing) {n}", "wer hat {n} gesungen", "von wem (ist|stammt|war) {n}",
    "qui (chante|chantait|interprète) {n}", "qui a (chanté|fait) {n}", "de qui est {n}",
    "quem (canta|cantou|cantava|gravou) {n}", "de quem (é|era) {n}",
    // Chinese
    "{n} (这首歌|這首歌|这首|這首)? (是)? (由)? (谁|誰|哪个歌手|哪個歌手|哪位歌手|哪个乐队|哪個樂隊) "
      + "(唱的|唱|演唱的|演唱|原唱|唱的歌|唱过|唱過|的歌|的作品|的)",
    "(谁|誰|哪个歌手|哪個歌手|哪位歌手|哪个乐队|哪個樂隊) (唱的|唱了|唱过|唱過|唱|演唱了|演唱的|演唱|有) {n}",
    "{n} (这首歌|這首歌)? (的)? (歌手|演唱者|原唱|主唱) (是)? (谁|誰|哪位|什么|什麼)",
    "(谁|誰) (的歌|的歌曲) (叫|叫做|是) {n}",
    // Japanese
    "{n} (は|って|という曲は|って曲は)? (誰|だれ|どのアーティスト|どの歌手|何というバンド) "
      + "(の曲|の歌|の作品|の楽曲|が歌ってる|が歌っている|が歌ってるの|が歌っているの|が歌った|が歌ってた|が歌う|の)",
    "{n} (を|の曲を)? (歌ってる|歌っている|歌った|歌う|歌ってた) (の|人|歌手|アーティスト|バンド) (は|って) (誰|だれ)?",
    "{n} の (歌手|アーティスト|ボーカル|歌い手|バンド) (は|って|の名前は)? (誰|だれ)?",
    "(誰|だれ) が {n} を (歌ってる|歌っている|歌った|歌う) (の)?",
    // Korean
    "{n} (은|는|이|가|을|를)? 누구 (노래|곡|거|의 노래|의 곡)",
    "{n} (이라는|라는)? (노래|곡) (은|는|을)? 누가 (불렀|부른|불러|부르는|부르) *",
    "{n} (을|를|은|는)? 누가 (불렀|부른|불러|부르는|부르) *",
    "{n} (의|이라는 노래의|라는 노래의)? (가수|아티스트|원곡자|밴드) (는|가|이|은|는 누구|가 누구|이 누구)? *",
    "누가 {n} (을|를)? (불렀|부른|부르) *", "{n} (이|가)? 어느 (가수|밴드) (노래|곡|의 노래|의 곡) *",
  ]

  // MARK: Which album

  private static let album = [
    "(which|what) (album|record|lp) (is|was) {n} (on|from|in|off|part of)",
    "(which|what) (album|record|lp) (has|had|contains|contained|features|includes|included) {n} "
      + "(on it|in it)?",
    "(on|from) (which|what) (album|record) (is|was|does|did|can i find) {n} (appear|come|released|on)?",
    "(which|what) (album|record) (does|did|can i find) {n} (appear on|come from|belong to|come out on|on)",
    "{n} (is|was)? (on|from) (which|what) (album|record)",
    "(what's|what is|what was) the (album|record) (of|with|for|that has|containing) {n}",
    "what's the name of the album (with|that has|containing) {n} (on it)?",
    "(which|what) album did {a} (put|release|have) {t} on", "album (of|for) {n}",
    "(is|was) {n} (on|from|off) (the album|the record)? {x}",
    // Spanish, German, French, Portuguese
    "(en)? (qué|que) (álbum|disco) (está|esta|aparece|sale) {n}",
    "(auf|in) welchem (album|platte) (ist|war|steht) {n}",
    "(sur|dans) quel (album|disque) (est|se trouve) {n}",
    "(em|de) (que|qual) (álbum|disco) (está|é|saiu) {n}",
    // Chinese
    "{n} (这首歌|這首歌|这首|這首)? (是|收录于|收錄於|收录在|收錄在|被收录在|被收錄在|出自|来自|來自|选自|選自|在)? "
      + "(哪|什么|什麼) (一张|一張|张|張|一个|一個|个|個)? (专辑|專輯|唱片) *",
    "(哪|什么|什麼) (一张|一張|张|張|个|個)? (专辑|專輯|唱片) (里有|裡有|中有|有|收录了|收錄了) {n}",
    "{n} (这首歌|這首歌)? (的|所在的|所属的|所屬的)? (专辑|專輯) (是|叫|名)? (什么|什麼|哪张|哪張|哪一张) *",
    // Japanese
    "{n} (は|って|が)? (どの|何の|なんの|何という|なんていう|どんな) アルバム *",
    "{n} (が|の|を) (入ってる|入っている|入った|収録されている|収録されてる|収録された|収録した|収録)? アルバム (は|って|の名前は) *",
    // Korean
    "{n} (은|는|이|가|이라는 노래는|라는 노래는)? (어느|어떤|무슨|몇 집) (앨범|음반) *",
    "{n} (이|가|은|는)? (수록된|실린|들어 있는|있는) (앨범|음반) *",
  ]

  // MARK: In which year

  private static let year = [
    "when (did|does) {n} (come out|drop|get released|release|first come out|appear|get recorded)",
    "when (was|is|were) {n} (first)? (released|recorded|made|published|out|from|put out)",
    "(in|from)? (which|what) year (did|does) {n} (come out|drop|appear|get released)",
    "(in|from)? (which|what) year (was|is|were) {n} (first)? (released|from|recorded|made|published|of|out)",
    "(what's|what is|what was) the (release date|release year|year) (of|for) {n}",
    "(which|what) year (is|was) {n}", "how old is {n}",
    "{n} (came out|was released) (in)? (when|what year)",
    "(from|in) (which|what) year is {n}",
    // Spanish, German, French, Portuguese
    "(cuándo|cuando) (salió|se publicó|se lanzó|salio) {n}", "de (qué|que) año es {n}",
    "wann erschien {n}", "wann kam {n} (heraus|raus)",
    "wann ist {n} (herausgekommen|rausgekommen|erschienen)", "aus welchem jahr (ist|stammt) {n}",
    "quand (est sorti|est sortie|sort) {n}", "de quelle année (est|date) {n}",
    "quando (saiu|foi lançada|foi lançado) {n}", "de que ano é {n}",
    // Chinese
    "{n} (这首歌|這首歌|这首|這首)? (是|在|是在)? "
      + "(什么时候|什麼時候|何时|何時|哪一年|哪年|几几年|幾幾年|多少年|几年|幾年) (发|發|出|推|上|问|問|的|首) *",
    "{n} (这首歌|這首歌)? (的)? (发行|發行|发表|發表|发布|發布|出版) (年份|时间|時間|日期|年|于|於|在) *",
    // Japanese
    "{n} (は|って|が)? (いつ|何年|なんねん) (に|頃)? (出|発売|リリース|発表|公開|の曲|の歌|の作品|の) *",
    "{n} (の|は)? (発売|リリース|発表) (日|年|時期|年月日)? (は|って|は何年|はいつ|いつ|何年) *",
    "{n} (が|を) (発売|リリース|発表|出) (された|した) (の|年|時期) は *",
    // Korean
    "{n} (은|는|이|가|이라는 노래는|라는 노래는)? (언제|몇 년|몇 년도|몇년|몇년도|어느 해) (에|의)? "
      + "(나왔|나온|발매|출시|발표|노래|곡|공개) *",
    "{n} (의|은|는)? (발매|출시) (일|연도|년도|날짜|시기|된 해) *",
  ]

  // MARK: Whether there is one

  private static let existence = [
    "(is|was) there (a|any|also a|really a) (song|track|tune|single) "
      + "(called|named|titled|by the name of|with the title|with the name) {n}",
    "any (song|track) (called|named) {n}",
    "(do you have|have you got|you got|got|do you know) {n}", "(what|how) about {n}",
    // Spanish, German, French, Portuguese
    "(tienes|tenéis|teneis|hay) {n}", "(hast du|habt ihr|gibt es|kennst du) {n}",
    "(tu as|t'as|vous avez|as-tu|avez-vous|tu connais) {n}", "(você tem|vocês têm|tem|tens) {n}",
    "(does|did|has) {a} (have|sing|record|make|release|recorded|sung|made|released|ever record|ever sing) {t}",
    "(is|was) {t} (a song|a track|sung|really)? (by|from) {a}",
    "(does|did) {n} exist", "(is|was) {n} (in|on) (your|the) (catalog|library|collection)",
    // Chinese
    "(有没有|有沒有|有冇|有無|有无|有) (一首|首)? (叫|叫做|名叫|名为|名為)? {n} (的歌|这首歌|這首歌|的歌曲)? (吗|嗎)?",
    "{a} (有没有|有沒有|有冇|有|唱过|唱過|唱没唱过) (一首|首)? (叫|叫做|名叫)? {t} (的歌|这首歌|這首歌|的歌曲)? (吗|嗎)?",
    "{t} 是 {a} (唱的|的歌|的) (吗|嗎)?",
    // Japanese
    "{n} (という|っていう|って) (曲|歌|タイトルの曲) (は|って|も)? (ある|あります|ありますか|あるの|存在する|存在します)",
    "{n} (は|って)? (ある|あります|ありますか|置いてる|入ってる)",
    // Korean
    "{n} (이라는|라는|이란|란) (노래|곡) (가|이|은|는|도)? (있어|있나|있니|있나요|있어요|있습니까|있는지)",
    "{n} (은|는|이|가|도)? (있어|있나|있니|있나요|있어요)",
  ]

  // MARK: Let me hear it

  private static let play = [
    "(play|put on|queue|queue up|start|spin|throw on|cue|cue up) (me|us)? {n}",
    "(i|we) (want to|wanna|need to|would like to|would love to) (hear|listen to|play) {n}",
    "(i'd|we'd) (like|love) to (hear|listen to) {n}",
    "(let me|let's|lemme) (hear|listen to|play) {n}",
    "(can|could|would|will) (you|we|i) (please)? (play|put on|queue|start|hear|find|listen to) (me)? {n}",
    "find (me)? {n}",
    // Chinese
    "(我|我们)? (想|要|想要)? (听|聽|听听|聽聽|听一下) (一下|一首)? {n}",
    "(请|請|帮我|幫我|给我|給我|麻烦)? (放|播放|播|点播|點播|来一首|來一首|放一下|放一首|播一下) {n}",
    // Japanese
    "{n} (を|が)? (かけて|流して|再生して|再生|聴きたい|聞きたい|聴かせて|聞かせて|きかせて|ききたい|お願い|頼む) *",
    // Korean
    "{n} (을|를|이|가)? (틀어|들려|재생|듣고 싶|들을래|부탁) *",
  ]
}
