/// The words by language, and what tells a language or a greeting: data.
extension FallbackWords {
  static let english = FallbackWords(
    instead: "Here is what the catalog has for it.", more: "And # more from the catalog:",
    maximum: "# songs are the most of one answer.",
    nothing: "The catalog has nothing for that.",
    exhausted: "That is all the catalog has for it.",
    impossible: "Nothing in the catalog keeps all of that. These come nearest:",
    by: "“{t}” is by {a}.", on: "“{t}” by {a} is on the album “{x}”.",
    cameOut: "“{t}” by {a} came out in {x}.", has: "Yes, there is “{t}” by {a}.",
    unknownAlbum: "The catalog does not say which album “{t}” by {a} is on.",
    unknownYear: "The catalog does not say when “{t}” by {a} came out.",
    missing: "There is no song called “{t}” in the catalog.",
    missingBy: "There is no “{t}” by {a} in the catalog.",
    welcome: "You are welcome! Just say when you want more music.",
    farewell: "Goodbye, see you soon!",
    greeting: "Hello! What would you like to hear?",
    talk: "Music is what I know best: tell me what you would like to hear, and I will look for it.")
  static let chinese = FallbackWords(
    instead: "这是曲库里符合要求的歌。", more: "曲库里还有#首：", maximum: "一次最多#首。", nothing: "曲库里没有符合要求的歌。",
    exhausted: "曲库里符合要求的歌就这些了。",
    impossible: "曲库里没有同时满足这些要求的歌，最接近的是：",
    by: "《{t}》是{a}的歌。", on: "{a}的《{t}》收录在专辑《{x}》里。", cameOut: "{a}的《{t}》发行于{x}年。",
    has: "有，{a}的《{t}》。", unknownAlbum: "曲库里没有写{a}的《{t}》是哪张专辑的。",
    unknownYear: "曲库里没有写{a}的《{t}》是哪一年的。", missing: "曲库里没有叫《{t}》的歌。",
    missingBy: "曲库里没有{a}的《{t}》。",
    welcome: "不客气！想听歌随时告诉我。", farewell: "再见，下次见！", greeting: "你好！想听点什么？",
    talk: "我最懂的是音乐：想听什么告诉我，我来找。")
  static let japanese = FallbackWords(
    instead: "カタログからご希望に合う曲です。", more: "カタログからはほかに#曲：", maximum: "一度に出せるのは#曲までです。",
    nothing: "カタログに合う曲がありません。",
    exhausted: "カタログにあるのはこれで全部です。",
    impossible: "すべてに合う曲はカタログにありません。近いのはこちらです：",
    by: "「{t}」は{a}の曲です。", on: "{a}の「{t}」はアルバム『{x}』に収録されています。",
    cameOut: "{a}の「{t}」は{x}年の曲です。", has: "はい、{a}の「{t}」があります。",
    unknownAlbum: "{a}の「{t}」がどのアルバムの曲かはカタログに書かれていません。",
    unknownYear: "{a}の「{t}」がいつの曲かはカタログに書かれていません。",
    missing: "「{t}」という曲はカタログにありません。", missingBy: "{a}の「{t}」はカタログにありません。",
    welcome: "どういたしまして。また聴きたくなったら声をかけてください。", farewell: "では、また！",
    greeting: "こんにちは！何を聴きますか？", talk: "得意なのは音楽です。聴きたいものを教えてくれれば探します。")
  static let korean = FallbackWords(
    instead: "카탈로그에서 찾은 곡입니다.", more: "카탈로그에서 더 찾은 #곡:", maximum: "한 번에 #곡까지 보여 드립니다.",
    nothing: "카탈로그에 맞는 곡이 없습니다.",
    exhausted: "카탈로그에 있는 곡은 이게 전부입니다.",
    impossible: "모두 맞는 곡은 카탈로그에 없습니다. 가장 가까운 곡입니다:",
    by: "“{t}”의 가수는 {a}입니다.", on: "{a}의 “{t}”, 수록 앨범은 “{x}”입니다.",
    cameOut: "{a}의 “{t}”, {x}년에 나온 곡입니다.", has: "네, {a}의 “{t}”, 있습니다.",
    unknownAlbum: "{a}의 “{t}”, 어느 앨범의 곡인지 카탈로그에 나와 있지 않습니다.",
    unknownYear: "{a}의 “{t}”, 언제 나왔는지 카탈로그에 나와 있지 않습니다.",
    missing: "“{t}”(이)라는 곡은 카탈로그에 없습니다.", missingBy: "{a}의 “{t}”, 카탈로그에 없습니다.",
    welcome: "천만에요! 음악이 필요하면 언제든 말해 주세요.", farewell: "안녕히 가세요, 또 만나요!",
    greeting: "안녕하세요! 어떤 음악을 들려 드릴까요?", talk: "저는 음악을 잘 압니다. 듣고 싶은 것을 말해 주시면 찾아 드릴게요.")

  private static let french = FallbackWords(
    instead: "Voici ce que le catalogue propose.", more: "Et # de plus dans le catalogue :",
    maximum: "Une réponse a # titres au plus.", nothing: "Le catalogue n'a rien pour cela.",
    exhausted: "C'est tout ce que le catalogue a pour cela.",
    impossible: "Rien dans le catalogue ne réunit tout cela. Voici le plus proche :",
    by: "« {t} » est de {a}.", on: "« {t} » de {a} se trouve sur l'album « {x} ».",
    cameOut: "« {t} » de {a} est sorti en {x}.", has: "Oui, il y a « {t} » de {a}.",
    unknownAlbum: "Le catalogue ne dit pas sur quel album est « {t} » de {a}.",
    unknownYear: "Le catalogue ne dit pas quand « {t} » de {a} est sorti.",
    missing: "Aucune chanson du catalogue ne s'appelle « {t} ».",
    missingBy: "Aucun « {t} » de {a} dans le catalogue.",
    welcome: "Avec plaisir !", farewell: "Au revoir, à bientôt !",
    greeting: "Bonjour ! Que voulez-vous écouter ?",
    talk: "Ce que je connais, c'est la musique : dites-moi ce que vous voulez écouter.")
  private static let german = FallbackWords(
    instead: "Das hat der Katalog dafür.", more: "Und # weitere aus dem Katalog:",
    maximum: "Mehr als # Titel hat eine Antwort nicht.", nothing: "Dafür hat der Katalog nichts.",
    exhausted: "Mehr hat der Katalog dazu nicht.",
    impossible: "Nichts im Katalog erfüllt das alles. Am nächsten kommen:",
    by: "„{t}“ ist von {a}.", on: "„{t}“ von {a} ist auf dem Album „{x}“.",
    cameOut: "„{t}“ von {a} erschien {x}.", has: "Ja, es gibt „{t}“ von {a}.",
    unknownAlbum: "Der Katalog sagt nicht, auf welchem Album „{t}“ von {a} ist.",
    unknownYear: "Der Katalog sagt nicht, wann „{t}“ von {a} erschien.",
    missing: "Kein Lied im Katalog heißt „{t}“.",
    missingBy: "Im Katalog gibt es kein „{t}“ von {a}.",
    welcome: "Gern geschehen!", farewell: "Tschüss, bis bald!",
    greeting: "Hallo! Was möchten Sie hören?",
    talk: "Womit ich mich auskenne, ist Musik: sagen Sie, was Sie hören möchten.")
  private static let spanish = FallbackWords(
    instead: "Esto es lo que tiene el catálogo.", more: "Y # más del catálogo:",
    maximum: "Una respuesta tiene # canciones como máximo.",
    nothing: "El catálogo no tiene nada de eso.",
    exhausted: "Eso es todo lo que hay en el catálogo.",
    impossible: "Nada del catálogo cumple todo eso. Lo más cercano:",
    by: "«{t}» es de {a}.", on: "«{t}» de {a} está en el álbum «{x}».",
    cameOut: "«{t}» de {a} salió en {x}.", has: "Sí, está «{t}» de {a}.",
    unknownAlbum: "El catálogo no dice en qué álbum está «{t}» de {a}.",
    unknownYear: "El catálogo no dice cuándo salió «{t}» de {a}.",
    missing: "No hay ninguna canción llamada «{t}» en el catálogo.",
    missingBy: "No hay «{t}» de {a} en el catálogo.",
    welcome: "¡De nada!", farewell: "¡Adiós, hasta pronto!",
    greeting: "¡Hola! ¿Qué quieres escuchar?",
    talk: "Lo que conozco es la música: dime qué quieres escuchar.")
  private static let portuguese = FallbackWords(
    instead: "Isto é o que o catálogo tem.", more: "E mais # do catálogo:",
    maximum: "Uma resposta tem # músicas no máximo.", nothing: "O catálogo não tem nada disso.",
    exhausted: "Isso é tudo o que há no catálogo.",
    impossible: "Nada no catálogo cumpre tudo isso. O mais próximo:",
    by: "“{t}” é de {a}.", on: "“{t}” de {a} está no álbum “{x}”.",
    cameOut: "“{t}” de {a} saiu em {x}.", has: "Sim, há “{t}” de {a}.",
    unknownAlbum: "O catálogo não diz em que álbum está “{t}” de {a}.",
    unknownYear: "O catálogo não diz quando saiu “{t}” de {a}.",
    missing: "Não há nenhuma música chamada “{t}” no catálogo.",
    missingBy: "Não há “{t}” de {a} no catálogo.",
    welcome: "De nada!", farewell: "Tchau, até logo!", greeting: "Olá! O que quer ouvir?",
    talk: "O que eu conheço é música: diga o que quer ouvir.")

  /// Words that tell a language, English ones first: of two that tell as much the first counts.
  static let latin: [(Set<String>, FallbackWords)] = [
    (
      [
        "the", "songs", "song", "some", "by", "for", "not", "with", "me", "please", "and", "play",
        "who", "what", "which", "when", "is", "was", "did", "of", "on", "to", "want", "give",
        "find",
        "album", "year", "there", "you", "tracks", "like", "hear", "tell", "from", "nothing", "all",
      ], english
    ),
    (
      [
        "des", "les", "chansons", "chanson", "musique", "pour", "je", "avec", "sans", "une", "moi",
        "du", "quelque", "plaît", "qui", "quel", "chante", "merci", "bonjour", "est", "au",
      ], french
    ),
    (
      [
        "lieder", "lied", "musik", "bitte", "und", "für", "ohne", "ich", "etwas", "von", "mir",
        "ein", "eine", "nicht", "keine", "wer", "wann", "welchem", "singt", "danke", "hallo", "ist",
      ], german
    ),
    (
      [
        "canciones", "canción", "música", "para", "con", "sin", "una", "quiero", "el", "los",
        "algo", "favor", "unas", "quién", "canta", "cuándo", "qué", "gracias", "hola", "está",
      ], spanish
    ),
    (
      [
        "músicas", "canções", "canção", "por", "favor", "com", "sem", "uma", "quero", "umas",
        "algumas", "do", "quem", "obrigado", "obrigada", "olá", "não",
      ], portuguese
    ),
  ]

  // Folded, with the spaces that words of their own have around them.
  static let thanks = [
    " thank ", " thanks ", " thx ", " cheers ", " merci ", " danke ", " gracias ", " obrigad",
    " 谢 谢",
    " 謝 謝", " 辛 苦 了", " 太 棒 了", " 助 か っ た", " お 疲 れ", " 수 고", " appreciate ", " 多 谢", " 多 謝",
    " 感 谢", " 感 謝", " あ り が と", " サ ン キ ュ ー", " 고 마 ", " 고 마 워", " 감 사",
  ]
  static let farewells = [
    " bye ", " ciao ", " gotta go ", " gotta run ", " take care ", " i'm off ", " im off ",
    " that's all ",
    " thats all ", " that is all ", " that's it for ", " enough for today ", " 回 头 见", " 回 頭 見",
    " 改 天", " 到 此 为 止",
    " 到 这 里", " 到 這 裡", " 就 这 样", " 就 這 樣", " 我 走 了", " じ ゃ あ ね", " そ れ じ ゃ", " ま た 後 で", " も う 行 ",
    " こ こ ま で", " 여 기 까 지", " 이 만 ", " 잘 가", " 잘 있 어", " 그 만 할", " 가 야 ", " bye ", " goodbye ",
    " good night ", " see you ", " later ", " have to go ", " that's enough ",
    " thats enough ", " au revoir ", " tschüss ", " adiós ", " tchau ", " 再 见", " 再 見", " 拜 拜",
    " 晚 安",
    " 明 天 见", " 明 天 見", " 下 次", " 先 走", " さ よ う な ら", " ま た ね", " ま た 明 日", " バ イ バ イ", " お や す み",
    " ま た 今 度", " 잘 자", " 안 녕 히", " 또 봐", " 내 일 봐", " 가 볼 게", " 다 음 에 ",
  ]
  static let greetings = [
    " how are you ", " what's up ", " whats up ", " nice to meet ", " long time no ", " 在 吗",
    " 早 安", " 晚 上 好",
    " 好 久 不 见", " 元 気", " は じ め ま し て", " 久 し ぶ り", " 잘 지 냈", " 오 랜 만", " 나 왔 ", " 왔 어 ", " hello ",
    " hi ", " hey ", " good morning ", " good evening ", " i'm back ", " im back ",
    " bonjour ", " salut ", " hallo ", " hola ", " olá ", " 你 好", " 您 好", " 嗨 ", " 早 上 好", " 回 来",
    " 回 來",
    " こ ん に ち は", " こ ん ば ん は", " お は よ う", " た だ い ま", " や あ ", " 안 녕", " 반 가", " 다 녀 왔",
  ]
}
