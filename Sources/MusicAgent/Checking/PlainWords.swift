import RequestReading

/// Words of prose that name nothing.
///
/// What is none of them, nor said by the person, nor a name of the catalog, may be an invention.
enum PlainWords {
  /// Whether a word in small letters, apostrophes left out, is one of them.
  static func contains(_ word: String) -> Bool {
    word.count < 2 || word.contains(where: \.isNumber) || prose.contains(word)
      || CommonWords.contains(word) || isForm(word)
  }

  /// Whether it is one of English.
  static func isEnglish(_ word: String) -> Bool {
    word.count < 2 || word.contains(where: \.isNumber) || englishProse.contains(word)
      || CommonWords.contains(word) && !foreignProse.contains(word)
      || isForm(word) && !foreignProse.contains(word)
  }

  /// Whether some characters of a script without spaces are one of them.
  static func containsPiece(_ piece: String) -> Bool {
    pieces.contains(piece) || CommonWords.containsPiece(piece)
  }

  /// The forms of a word with another ending: "softly", "softer", "gentleness".
  private static func isForm(_ word: String) -> Bool {
    for ending in endings where word.hasSuffix(ending) && word.count > ending.count + 2 {
      let stem = String(word.dropLast(ending.count))
      if isStem(stem) || isStem(stem + "e") { return true }
      if stem.hasSuffix("i"), isStem(String(stem.dropLast()) + "y") { return true }
      let last = stem.suffix(2)
      if last.count == 2, last.first == last.last, isStem(String(stem.dropLast())) { return true }
    }
    return false
  }

  private static func isStem(_ word: String) -> Bool {
    prose.contains(word) || CommonWords.contains(word)
  }

  private static let endings = [
    "s", "es", "ed", "ing", "ly", "er", "est", "y", "ness", "ful", "less", "ish", "ers", "ings",
    "able",
  ]

  private static let prose = words(
    of: [english, spanish, french, german, portuguese, italian])

  private static let englishProse = words(of: [english])
  private static let foreignProse = words(of: [spanish, french, german, portuguese, italian])

  private static func words(of lists: [String]) -> Set<String> {
    var result: Set<String> = []
    for list in lists {
      for word in list.split(whereSeparator: \.isWhitespace) { result.insert(String(word)) }
    }
    return result
  }

  private static let english = """
    ll ve re nt advice able about above across act add afternoon afterwards again against age ago agree ahead air alive
    almost alone along already although always among amount announce answer anybody anyhow anyone anything
    anyway apart apology appear apply approach arm around arrange arrive aside ask asleep attention autumn
    available average avoid await aware away awhile back balance bare base basic bath beautiful become bed
    before begin began begun behind being belief believe bell belong below beneath beside besides best better
    between beyond big bit bitter bittersweet blend block blood body bold bone bore born both bottom bound box
    brain brave break breath breathe breeze bridge brief bright bring brought broad broke broken brush build
    built burn burst busy butter button buy calm came campfire candle capture car care careful carry case
    catalog catalogue catch category caught cause caution celebrate center central century certain chair
    chance change chapter character charm chase chat cheap check cheer chest chill choice choose chord chorus
    chose chosen church circle city class classic clean clear climb close cloth cloud coast coffee cold collect
    color colour come comfort command comment common company compare complete compose composer compose
    concert condition confess confirm connect consider constant contain content continue contrast control
    convert cook cool copy core corner correct cost couch count country couple course cover cozy cosy craft
    crisp criteria cross crowd cry cup curate curious current curtain curve cut daily damp dance dare dark
    data date dawn day dead deal dear decade decide deep degree delicate delight deliver demand depend
    depth describe description desert deserve desire despite detail develop different difficult dim dinner
    direct discover dish distance divide dog done door double doubt down dozen drama draw dream dress drift
    drink drive driven driving drop drum dry due dull during dusk dust duty each early ear earth ease easily
    east easy eat edge effect effort eight either electric element eleven else embrace emotion emotional
    empty end endless energy enjoy enough enter entire entry era error escape especially essence essential
    etc even evening event eventually ever every evoke exact example excellent except excite exist expect
    experience explain explore express extra eye face fact fade fail fair fall fallen false familiar family
    fan far farewell fashion fast fate favor favorite favourite fear feature feed feel feeling feet fell felt
    few field fifteen fifth fifty fight figure fill filter final finally find fine finger finish fire fireplace
    fit fitting five flat flavor float floor flow fluid fly focus fog folk follow food foot force forget form
    former forth fortune forty forward found four fourth frame free fresh friend front full fun funny further
    future gain game garden gather gave gaze general gentle genuine gift given glad glass glow go goes gold
    gone good goodbye goodnight grace grade grand grasp grass gray great green greet grew grey groove ground
    group grow grown guess guest guide guitar gut guy hair half hall hand handful handle hang happen happy
    hard hardly harmony harsh haunt haunting head headphone heal hear heard heart heartache heartbeat heartbreak
    heartfelt heat heavy height held hello help hence here hero hesitate hide high highlight hill hint history
    hold holiday home honest honey hook hope horn hot hour house hug huge human hundred hung hurt hush hymn
    idea identify ignore ill image imagine immediate immerse impact import important impossible impression
    include indeed index indoor inform inner inside insist inspire instant instead instrument instrumental
    intend intense interest intimate introduce introspective invite involve iconic item january join journey
    joy joyful judge juice jump just keen keep kept key kick kind kitchen knee knew knit know knowledge known
    label lack lady laid land landscape language large last late later laugh launch lay layer lazy lead lean
    learn least leave led left leg legend legendary lend length less lesson let letter level lie life lift
    light lighten lighthearted like likely limit line linger link lip listen listener literally little live
    lively living local location lonely long longing look loop loose lose loss lost lot loud lounge love lovely
    lover low luck lullaby lush lyric lyrical machine made magic main maintain major make maker manage manner
    many map mark mask mass master masterpiece match material matter maybe meal mean meant meantime measure
    meditation medium meet mellow melody melodic melancholy melt member memory mention mere merely message met
    metal meter method mid middle midday midst might mild mile million mind mine minor minute mirror miss mist
    misty mix modern moment money month mood moody moon more morning most mostly motion mountain mouth move
    movement movie much muse mutual myself name namely narrow nature near nearby nearly neat necessary neck
    need neither nerve never new news next nice night nine nobody nod noise none noon nope nor normal north
    nostalgia nostalgic note nothing notice nowhere number object obvious occasion ocean odd offer office often
    oh old older once onto open opener opening opinion option orchestra orchestral order ordinary organ
    origin original otherwise ought ourselves outdoor outer outside over overall own pace pack page pain paint
    pair palette pale paper pardon parent part particular partner party pass past pastime path patient pattern
    pause pay peace peaceful pen pensive percussion perfect perform performance perhaps period permit person
    personal phone phrase piano pick picture piece pile pillow pinch pitch place plain plan plant play player
    pleasant please pleasure plenty plus pocket poem poet poetic poetry point polite pool poor pop popular
    porch portrait position positive possible pour power powerful practice praise prefer prepare presence
    present press pretty prevent previous price pride private probably problem process produce producer
    production profile progress promise prompt proof proper proud prove provide public pull pulse pure purple
    purpose push put quality quarter question quick quiet quite quote race rain rainy raise ran range rare rate
    rather raw reach react read ready real realize really reason reassure recall receive recent recently recipe
    recognize recommend recommendation record recover red reduce refer reflect reflection reflective refresh
    refuse regard region regret regular relate relation relax relaxed release relief remain remark remember
    remind remove rent repeat replace reply report request require rescue resonance resonate respect respond
    rest restless result retain return reveal rhythm rich ride right ring rise river road roll romance romantic
    roof room root rough round route row run rush sad safe said sail salt same sample sand sat satisfy save saw
    say scene scent score screen sea search season seat second secret section see seek seem seen select
    selection self sell send sense sensitive sent sentence sentiment separate september sequence serene serenity
    series serious serve service session set setting settle seven several shade shadow shake shall shape share
    sharp she shelf shift shine ship shop shore short shortlist shoulder shout show shut shy side sigh sign
    signature silence silent silk silky silly similar simple simplicity simply since sincere sing singer
    single sink sip sister sit situation six size skill skin skip sky sleep slept slight slip slow slowly small
    smell smile smoke smoky smooth snow soar sofa soft soften softly soil sold solid solitude solo some
    somebody somehow someone something sometimes somewhat somewhere song songwriter soon soothe soothing sorrow
    sorry sort soul soulful sound source south space spare sparse speak special specific speech speed spend
    spent spin spirit spoke spoken spot spread spring square stage stand standout star start state stay steady
    steep step stick still stir stone stood stop storm story storyteller storytelling straight strain strange
    stream street strength stress stretch strike string strip stripped strong struck structure struggle
    study stuff style subject subtle such sudden suffer sugar suggest suit suitable sum summary summer sun
    sunday sung sunrise sunset sunshine super supply support suppose sure surface surprise surrender surround
    sway sweep sweet swell swing symphony system table tag take taken tale talent talk tap taste tea teach
    tear teardrop tears tease tell tempo ten tend tender tenderness tension term test text texture than thank
    thanks theme themselves there therefore thin thing think third thirty thorough though thought thousand
    three thrill throat through throughout throw thus tide tie tight till time timeless tinge tiny tired title
    today together told tomorrow tone tonight too took tool top topic torch total touch toward tower town
    track trade tradition traffic train transition travel treasure treat treatment tree tremble trial trick
    trigger trip trouble true truly trust truth try turn twelve twenty twice twilight twist two type
    understand understated understood undertone unfold unforgettable unhurried unit unite universal unless
    unlike until unwind uplift upon upset urban urge use used useful usual usually valley value variety various
    vary velvet velvety verse version vibe vibrant view vinyl visit vivid vocal vocalist voice void volume
    vulnerable vulnerability wait wake walk wall wander want war warm warmth warn wash waste watch water wave
    way weak wear weather wedding week weekend weep weigh weight welcome well went west wet whatever wheel
    whenever whereas wherever whether while whisper whispered white whoever whole wide wife wild wind window
    wine winter wire wish wistful within without woman wonder wonderful wood word wore work world worn worry
    worse worst worth wound wrap write written wrong wrote yard yeah year yearning yell yellow yes yesterday
    yet young yours yourself youth zero a an the and or nor but of in on at by to for from with as is are was
    were be been am do does did has have had having can could will would shall should may might must i me my
    mine you your yours he him his she her hers it its we us our ours they them their theirs who whom whose
    which what when where why how this that these those here there then than so if not no yes too very just
    only also both all any each few more most other another such own same some one two three ones none im ive
    ill id youre youve youll youd hes shes theyre theyve theyll theyd weve were well wed isnt arent wasnt
    werent dont doesnt didnt wont wouldnt cant couldnt shouldnt havent hasnt hadnt thats theres heres whats
    lets aint hadnt itll thatll unfortunately sadly luckily honestly overall finally ultimately
    suggestion answers lineup mixtape setlist tracklist ballad ballads duet anthem crooner falsetto vibrato
    reverb strings acoustics brass woodwind harmonies riff riffs hooks beats bassline tune tunes banger jam
    """
  private static let spanish = """
    aquí tienes unas unos una uno un el la los las lo de del al a ante bajo con contra desde en entre hacia
    hasta para por según sin sobre tras y e o u pero sino ni que qué quien quién cual cuál cuando cuándo como
    cómo donde dónde porque pues si sí no más menos muy mucho mucha muchos muchas poco poca pocos pocas todo
    toda todos todas otro otra otros otras mismo misma algún alguna algunos algunas nada algo nadie alguien
    este esta estos estas ese esa esos esas esto eso aquel aquella mi mis tu tus su sus nuestro nuestra me te
    se nos le les yo tú él ella ellos ellas usted ustedes soy eres es somos son era eran fue fueron ser sido
    estoy estás está están estar hay había he has ha han tengo tiene tienen tener hacer hace hecho puedo
    puedes puede pueden poder quiero quieres quiere espero esperamos espera gusta gustan gusten guste gustar
    recomiendo recomienda recomendación recomendaciones sugiero sugerencias canción canciones tema temas
    música músicas lista listas artista artistas banda voz voces letra letras ritmo ritmos disco álbum noche
    noches tarde tardes día días mañana hoy ahora siempre nunca también tampoco ya aún todavía luego después
    antes mientras buen bueno buena buenos buenas mejor mejores gran grande grandes nuevo nueva triste tristes
    alegre alegres tranquila tranquilas tranquilo tranquilos suave suaves lenta lentas lento lentos bonita
    bonitas hermosa hermosas perfecta perfectas perfecto ideal ideales momento momentos tiempo ambiente ánimo
    disfruta disfrutes disfrutar escuchar escucha escuches encontré encontrado busqué catálogo varias varios
    dos tres cuatro cinco seis siete ocho nueve diez gracias claro vale lluvia lluviosa corazón amor vida
    """
  private static let french = """
    voici voilà quelques quelque un une des du de la le les l d à au aux en dans sur sous avec sans pour par
    chez entre vers contre depuis pendant avant après et ou mais donc or ni car que qu qui quoi dont où quand
    comment pourquoi si oui non ne pas plus moins très trop peu beaucoup bien mal tout toute tous toutes autre
    autres même mêmes aucun aucune rien quelqu ce cet cette ces cela ça c mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t se s lui y suis es est
    sommes êtes sont était étaient fut être été ai as a avons avez ont avoir eu fait faire peut peux peuvent
    pouvez veux veut voulez vouloir espère espérons aime aimez aimer aimerez plaira plairont plaire plaisent
    propose recommande suggère suggestions recommandations chanson chansons musique musiques titre titres
    morceau morceaux liste listes artiste artistes groupe voix paroles rythme rythmes album soir soirs soirée
    nuit nuits jour jours matin aujourd hui maintenant toujours jamais aussi encore déjà puis ensuite enfin
    bon bonne bons bonnes meilleur meilleure meilleurs grand grande grands nouveau nouvelle triste tristes
    gai joyeux joyeuse calme calmes doux douce douces lente lentes lent lents belle belles beau beaux parfait
    parfaite parfaites idéal idéale moment moments temps ambiance humeur écoute écouter écoutez profitez
    trouvé cherché catalogue plusieurs deux trois quatre cinq six sept huit neuf dix merci bonsoir bonjour
    pluie coeur cœur amour vie chaud chaleur mélancolie mélancolique mélancoliques
    """
  private static let german = """
    hier sind ein eine einer einem einen eines der die das den dem des und oder aber denn sondern auch nicht
    kein keine keinen nur noch schon sehr ganz zu zum zur so wie als wenn weil dass ob damit bis seit für mit
    ohne von vom bei beim aus nach in im ins an am auf um über unter vor hinter neben zwischen durch gegen ich
    du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein meine dein deine sein seine ihre ihren
    unser unsere euer bin bist ist seid war waren sein gewesen habe hast hat haben hatte hatten wird werden
    wurde wurden kann kannst können könnte könnten will willst wollen soll sollte sollten muss müssen mag magst
    mögen möchte möchtest gefällt gefallen hoffe hoffentlich passt passen passend passende passenden lied
    lieder song songs titel stück stücke musik liste listen künstler künstlerin sänger sängerin stimme stimmen
    text texte rhythmus album abend abends nacht nächte tag tage morgen heute jetzt immer nie wieder dann danach
    zuerst gut gute guten guter gutes besser beste besten groß große neu neue traurig traurige traurigen fröhlich
    fröhliche ruhig ruhige ruhigen leise sanft sanfte langsam langsame schön schöne schönen perfekt perfekte
    ideal moment zeit stimmung viel viele vielen wenig einige paar mehrere etwas alles alle allen andere anderen
    zwei drei vier fünf sechs sieben acht neun zehn danke bitte gern gerne viel spaß beim hören höre hör
    anhören gefunden gesucht katalog vorschlag vorschläge empfehle empfehlung empfehlungen regen herz liebe
    leben warm wärme melancholisch melancholische
    """
  private static let portuguese = """
    aqui estão está umas uns uma um o a os as de do da dos das no na nos nas em ao aos à às com sem por para
    pra pelo pela pelos pelas sobre entre até desde e ou mas nem que quem qual quais quando como onde porque
    se sim não mais menos muito muita muitos muitas pouco pouca tudo todo toda todos todas outro outra outros
    outras mesmo mesma algum alguma alguns algumas nada algo este esta estes estas esse essa esses essas isto
    isso meu minha meus minhas teu tua seu sua seus suas nosso nossa eu tu você vocês ele ela eles elas nós me
    te lhe lhes sou é és somos são era eram foi foram ser sido estou estão estar há tenho tem têm ter fazer faz
    feito posso pode podem quero quer querem espero esperamos gosta goste gostes gostem gostar recomendo
    recomenda sugiro sugestões recomendações canção canções música músicas faixa faixas lista listas artista
    artistas banda voz vozes letra letras ritmo ritmos disco álbum noite noites tarde tardes dia dias manhã hoje
    agora sempre nunca também já ainda depois antes enquanto bom boa bons boas melhor melhores grande grandes
    novo nova triste tristes alegre alegres tranquila tranquilas calma calmas calmo suave suaves lenta lentas
    bonita bonitas linda lindas perfeita perfeitas perfeito ideal momento momentos tempo clima ânimo aproveite
    curta ouvir ouça escute encontrei procurei catálogo vários várias dois duas três quatro cinco seis sete
    oito nove dez obrigado obrigada claro chuva chuvosa coração amor vida saudade
    """
  private static let italian = """
    ecco alcune alcuni una uno un il lo la i gli le di del della dei delle da dal in nel nella con su per tra
    fra e o ma che chi cui come dove quando perché se sì non più meno molto molta molti poco tutto tutti tutte
    altro altra altri altre questo questa questi queste quello quella mio mia tuo tua suo sua nostro io tu lui
    lei noi voi loro mi ti ci vi si sono sei è siamo siete era erano ho hai ha abbiamo hanno posso puoi può
    vuoi spero piaceranno piace piacciono consiglio canzone canzoni brano brani musica lista voce voci testo
    ritmo sera serata notte giorno oggi sempre mai anche ancora poi bello bella belle buona buono triste tristi
    allegre tranquille dolce dolci lento lente perfetta perfette ideale momento tempo atmosfera ascolta buon
    ascolto trovato catalogo due tre quattro cinque sei sette otto nove dieci grazie pioggia cuore amore vita
    """

  /// Characters that stand together.
  private static let pieces = words(of: [chinese, japanese, korean])

  private static let chinese = """
    的 了 着 過 过 是 在 有 和 與 与 或 而 但 也 都 就 还 還 又 再 很 太 最 更 挺 真 好 不 没 沒 無 无 别 別 我 你 您 他
    她 它 们 們 我们 我們 你们 你們 他们 他們 她们 它们 这 這 那 哪 这里 這裡 这些 這些 那些 这个 這個 那个 那個 什么 什麼 怎么 怎麼
    一 二 两 兩 三 四 五 六 七 八 九 十 几 幾 首 个 個 张 張 种 種 位 些 点 點 歌 歌曲 曲 曲子 曲库 曲庫 音乐 音樂 歌手
    歌单 歌單 列表 专辑 專輯 旋律 节奏 節奏 歌词 歌詞 声音 聲音 嗓音 风格 風格 情绪 情緒 心情 氛围 氛圍 感觉 感覺 感情 故事 回忆 回憶
    推荐 推薦 建议 建議 喜欢 喜歡 希望 享受 欣赏 欣賞 听 聽 听听 聽聽 试试 試試 找到 找 为 為 为您 为你 給 给 请 請 来 來 去
    可以 能 会 會 要 想 应该 應該 适合 適合 符合 要求 需要 根据 根據 以下 下面 上面 如下 包括 其中 例如 比如 以及 还有 還有 如果
    因为 因為 所以 但是 不过 不過 然后 然後 首先 最后 最後 接下来 接下來 今天 今晚 现在 現在 晚上 夜晚 夜 早上 白天 雨 下雨 雨天 天 时
    時 时候 時候 时间 時間 时刻 時刻 安静 安靜 温柔 溫柔 舒缓 舒緩 轻松 輕鬆 悲伤 悲傷 伤感 傷感 忧伤 憂傷 快乐 快樂 浪漫 温暖
    溫暖 美丽 美麗 动听 動聽 好听 好聽 经典 經典 慢 快 轻 輕 柔 暖 冷 深 静 靜 美 动人 動人 治愈 治癒 孤独 孤獨 思念 爱 愛 心
    里 裡 中 上 下 前 后 後 对 對 跟 从 從 到 把 被 让 讓 用 以 等 呢 吗 嗎 吧 啊 哦 呀 地 得 之 只 每 各 非常 特别 特別
    已 已经 已經 排除 除了 除外 以外 之外 里面 裡面 放心 其他 其它 包含 没有 沒有 避开 避開 都是 都不是 没放 沒放
    十分 一些 一起 一直 一定 一样 一樣 更多 很多 许多 許多 不错 不錯 晚安 早安 谢谢 謝謝 好的 当然 當然 没问题 沒問題 告诉 告訴 知道
    觉得 覺得 认为 認為 看 说 說 唱 放 播放 陪伴 陪 带 帶 带来 帶來 充满 充滿 适 放松 放鬆 休息 睡 睡前 入睡
    """
  private static let japanese = """
    曲 歌 音楽 歌詞 歌手 楽曲 名曲 声 歌声 旋律 雰囲気 気分 気持 気 時 時間 夜 夜更 朝 昼 夕方 今 今日 今夜 雨 雨音 日 心 静 優
    悲 切 寂 明 暗 温 暖 穏 楽 嬉 美 好 良 似合 合 選 探 見 聴 聞 紹介 案内 提案 推薦 最適 最高 人気 代表 世界 感 感情 想 思 出 入
    落着 落 着 流 聞 届 包 込 深 軽 重 早 遅 長 短 新 古 大 小 多 少 一 二 三 四 五 六 七 八 九 十 曲目 何 他 私 僕 方 中 前 後 上 下
    次 最初 最後 度 回 本 枚 人 者 様 的 性 別 同 全 部 以下 以上 通 可能 必要 参考 希望 要望 条件 気軽 是非 カタログ リスト プレイリスト
    メロディ メロディー リズム テンポ バラード ピアノ ギター ボーカル アーティスト アルバム ジャンル ムード タイトル ソング ミュージック ポップ ロック
    ジャズ 含 除 外 抜 ゆったり スロー おすすめ オススメ お勧 お薦
    """
  private static let korean = """
    이 그 저 은 는 가 을 를 의 에 에서 으로 로 와 과 도 만 요 입니다 이에요 예요 에요 해요 합니다 됩니다 돼요 있어요 있습니다 없어요
    없습니다 드려요 드립니다 드릴게요 보세요 들어보세요 들어 들으 세요 주세요 추천 소개 노래 노래들 노래는 곡 곡들 음악 가수 목소리 가사 앨범 목록 멜로디
    리듬 분위기 느낌 감성 기분 마음 밤 오늘 지금 아침 저녁 비 비오는 날 때 시간 슬픈 슬퍼요 조용한 조용해요 조용 잔잔한 잔잔 따뜻한 따뜻 부드러운 부드러 편안한
    편안 느린 느려요 빠른 신나는 좋은 좋아요 좋아 좋습니다 어울리는 어울려요 어울 아름다운 아름다 몇 한 두 세 네 다섯 다음 아래 위 여기 이런 그런 저런 정말 아주 매우 더 가장
    함께 같이 그리고 하지만 그래서 또 또한 모두 다 안녕 안녕하세요 감사합니다 네요 군요 하는 한 할 하고 해 하게 하기 되는 된 들 님 씨 당신 저는 제가 우리 즐겨
    즐기세요 찾았어요 찾았습니다 찾은 카탈로그 에게 처럼 보다 부터 까지 위한 위해 맞는 맞 는데 지만 면 서 고 며 게 지
    뺐어요 뺐습니다 빼고 말고 다른 제외 제외하고 제외한 제외했어요 제외했습니다 골랐어요 골랐습니다 넣지 않았어요 않았습니다 없이 빠졌어요 포함 포함하지
    포함되지
    """
}
