import TextAnalysis

/// Names that people call well-known artists by, which catalogs hardly ever list: 霉霉 for Taylor Swift,
/// Biggie for The Notorious B.I.G., ミセス for Mrs. GREEN APPLE.
///
/// Only names that mean nobody else and no common word: "the Boss" is not among them, nor are last names
/// and initials, which several may have and which are looked up by themselves.
package enum Nicknames {
  /// The nicknames of an artist, by any of the artist's keys.
  ///
  /// - Complexity: O(keys); the table is made once.
  static func names(ofKeys keys: [String]) -> [String] {
    var found: [String] = []
    for key in keys {
      for name in table[key] ?? [] where !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// The nicknames of an artist of this name.
  package static func names(of artist: String) -> [String] {
    var keys = NameKeys()
    return names(ofKeys: [keys.artistKey(artist)])
  }

  private static let table: [String: [String]] = {
    var keys = NameKeys()
    var table: [String: [String]] = [:]
    for line in lines.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let nicknames = parts[1].split(separator: "; ").map { $0.trimmed }
      let names = parts[0].split(separator: ";").map { $0.trimmed }
      for name in names {
        table[keys.artistKey(name), default: []] += nicknames + names.filter { $0 != name }
      }
    }
    return table
  }()

  /// `names of the artist = nicknames`, with semicolons between. The names are nicknames of each other.
  private static let lines = """
    98 Degrees = 98°; 98º
    Puff Daddy; P. Diddy; Diddy; Sean Combs = P Diddy
    Machine Gun Kelly; mgk = MGK
    Yusuf; Cat Stevens; Yusuf / Cat Stevens; Yusuf Islam = Yusuf Cat Stevens
    The Artist (Formerly Known as Prince) = Prince; The Artist Formerly Known as Prince
    deadmau5 = deadmaus; Dead Mouse; deadmouse
    Hatsune Miku; 初音ミク; 初音未来 = Miku Hatsune
    Creedence Clearwater Revival = Creedence
    N.W.A = NWA; Niggaz Wit Attitudes; Niggas With Attitude
    Megan Thee Stallion = Megan the Stallion
    Ke$ha; Kesha = Kesha Sebert
    Мумий Тролль = Mumiy Troll
    t.A.T.u. = Tatu; Тату
    米津玄師; Kenshi Yonezu = 米津
    李荣浩; Ronghao Li = 李榮浩
    费玉清; Fei Yu-Ching = 費玉清
    罗大佑; Lo Ta-yu = 羅大佑
    !!! = Chk Chk Chk
    Crosby, Stills, Nash & Young = CSNY; CSN&Y
    Crosby, Stills & Nash = CSN
    The Beatles = ビートルズ; ザ・ビートルズ; 비틀즈; Fab Four; 披头士; 披头士乐队; 甲壳虫; 甲壳虫乐队; 披頭四
    Led Zeppelin = Led Zep; 齐柏林飞艇
    Red Hot Chili Peppers = Chili Peppers; 红辣椒乐队
    Guns N' Roses; Guns N Roses = Guns and Roses; 枪花; 枪花乐队
    Godspeed You! Black Emperor; Godspeed You Black Emperor! = Godspeed
    Twenty One Pilots = 21 Pilots
    Death Cab for Cutie = Death Cab
    King Gizzard & the Lizard Wizard = King Gizzard
    A Tribe Called Quest = Tribe Called Quest
    Wu-Tang Clan = Wu-Tang; Wu Tang
    The Notorious B.I.G.; Notorious B.I.G. = Biggie; Biggie Smalls
    2Pac = Tupac; Tupac Shakur
    Eminem; Marshall Mathers = Slim Shady; 姆爷
    JAY-Z = Hov; Jigga
    Kanye West = Kanye; Yeezy; 侃爷
    Ye = Kanye West
    蔡健雅 = Tanya Chua
    Stray Kids = 스트레이 키즈; SKZ
    Kendrick Lamar = K-Dot; Kendrick
    Drake = Drizzy; Champagne Papi
    Lil Wayne = Weezy
    Snoop Dogg; Snoop Doggy Dogg; Snoop Lion; Snoop Dog = Snoop
    Nine Inch Nails; NIN = N.I.N.
    Michael Jackson = King of Pop; 迈克尔杰克逊; 迈克尔·杰克逊; マイケルジャクソン; 마이클 잭슨
    Madonna = Queen of Pop; 麦当娜
    Elvis Presley = Elvis; 猫王; プレスリー
    Bob Dylan = 鲍勃迪伦; 鲍勃·迪伦
    David Bowie = 大卫鲍伊; 大卫·鲍伊
    Frank Sinatra = Ol' Blue Eyes
    Aretha Franklin = Aretha; Queen of Soul
    Whitney Houston = Whitney; 惠特尼休斯顿
    Mariah Carey = Mariah; 玛丽亚凯莉; 玛丽亚·凯莉; 牛姐
    Céline Dion = Celine; 席琳迪翁; 席琳·迪翁
    Beyoncé = Queen Bey; 碧昂丝; 碧昂斯; ビヨンセ; 비욘세
    Rihanna = RiRi; 蕾哈娜; リアーナ; 리아나
    Taylor Swift = T-Swift; TSwift; Tay Tay; 霉霉; 泰勒斯威夫特; 泰勒·斯威夫特; テイラースウィフト; 테일러 스위프트
    Katy Perry = 水果姐
    Halsey = 海妹; 猴西
    Troye Sivan = 戳爷
    Lady Gaga = 嘎嘎; レディーガガ; 레이디 가가
    Justin Bieber = 比伯; 贾斯汀比伯
    Ed Sheeran = 黄老板; 艾德希兰; エドシーラン; 에드 시런
    Bruno Mars = 火星哥; ブルーノマーズ; 브루노 마스
    Adele = 阿黛尔; アデル; 아델
    Billie Eilish = 碧梨; ビリーアイリッシュ; 빌리 아일리시
    Ariana Grande = Ariana; A妹; アリアナグランデ; 아리아나 그란데
    Selena Gomez = 赛琳娜
    Avril Lavigne = Avril; 艾薇儿; アヴリル
    Britney Spears = Britney; 布兰妮; 小甜甜布兰妮; ブリトニー
    Christina Aguilera = Xtina
    Jennifer Lopez = J.Lo; JLo
    Maroon 5 = 魔力红
    Coldplay = 酷玩; 酷玩乐队; コールドプレイ; 콜드플레이
    OneRepublic = 共和时代
    Imagine Dragons = 梦龙
    Linkin Park = 林肯公园; リンキンパーク
    Backstreet Boys = 后街男孩
    Westlife = 西城男孩
    The Carpenters; Carpenters = 卡朋特; 卡朋特乐队; カーペンターズ
    Queen = 皇后乐队
    Oasis = 绿洲乐队
    Radiohead = 电台司令; レディオヘッド; 라디오헤드
    Pink Floyd = 平克弗洛伊德; 平克·弗洛伊德; ピンクフロイド
    Nirvana = 涅槃乐队
    Bon Jovi = 邦乔维
    Lana Del Rey = Lana; 打雷姐
    Nicki Minaj = 麻辣鸡
    Charlie Puth = 断眉
    Shawn Mendes = 萌德
    The Weeknd = 盆栽哥; 威肯
    Post Malone = Posty
    Bad Bunny = El Conejo Malo
    One Direction = 1D; 单向组合
    The Chainsmokers = 烟鬼
    Shania Twain = Shania
    Dolly Parton = Dolly
    John Coltrane = Trane
    Billie Holiday = Lady Day
    Louis Armstrong = Satchmo
    Django Reinhardt = Django
    Édith Piaf = La Môme
    Luis Miguel = Luismi; El Sol de México
    Juan Gabriel = Juanga; El Divo de Juárez
    Vicente Fernández = Chente
    Johann Sebastian Bach = J.S. Bach; 巴赫; バッハ; 바흐
    Ludwig van Beethoven = 贝多芬; ベートーヴェン; ベートーベン; 베토벤
    Wolfgang Amadeus Mozart = W.A. Mozart; 莫扎特; モーツァルト; 모차르트
    Frédéric Chopin = 肖邦; 萧邦; ショパン; 쇼팽
    Claude Debussy = 德彪西; ドビュッシー; 드뷔시
    Maurice Ravel = 拉威尔; ラヴェル
    Antonio Vivaldi = 维瓦尔第; ヴィヴァルディ; 비발디
    Pyotr Ilyich Tchaikovsky = 柴可夫斯基; チャイコフスキー; 차이콥스키
    Franz Schubert = 舒伯特; シューベルト; 슈베르트
    Franz Liszt = 李斯特; リスト・フェレンツ
    Johannes Brahms = 勃拉姆斯; ブラームス
    Erik Satie = 萨蒂; サティ
    Sergei Rachmaninoff = Rachmaninov; 拉赫玛尼诺夫; ラフマニノフ
    周杰伦; Jay Chou = 周董; 杰伦
    陈奕迅; Eason Chan = Eason; E神
    林俊杰; JJ Lin = JJ林俊杰; 林JJ
    邓紫棋; G.E.M.; G.E.M.邓紫棋 = GEM
    王力宏; Leehom Wang = 力宏
    蔡依林; Jolin Tsai = Jolin
    孙燕姿; Stefanie Sun = 燕姿
    张学友; Jacky Cheung = 歌神; 学友
    刘德华; Andy Lau = 华仔
    郭富城; Aaron Kwok = 城城
    张国荣; Leslie Cheung = 张国荣哥哥
    梅艳芳; Anita Mui = 梅姑
    谭咏麟; Alan Tam = 谭校长
    王菲; Faye Wong = 菲姐; 王靖雯
    薛之谦; Joker Xue = 老薛
    许嵩; Vae = Vae许嵩
    张惠妹; aMEI = 阿妹; A-Mei
    容祖儿; Joey Yung = 祖儿
    邓丽君; Teresa Teng = 丽君; 邓丽筠
    草东没有派对; No Party For Cao Dong = 草东
    万能青年旅店; Omnipotent Youth Society = 万青
    痛仰乐队; Miserable Faith = 痛仰
    黑豹乐队 = 黑豹
    唐朝乐队 = 唐朝
    Official髭男dism; OFFICIAL HIGE DANDISM = 髭男; ヒゲダン
    Mrs. GREEN APPLE = ミセス; ミセスグリーンアップル
    ONE OK ROCK = ワンオク
    サザンオールスターズ; Southern All Stars = サザン
    BUMP OF CHICKEN = バンプ
    RADWIMPS = ラッド; ラッドウィンプス
    宇多田ヒカル; Utada Hikaru; Hikaru Utada = 宇多田; ヒッキー; 宇多田光
    Mr.Children; Mr. Children = ミスチル
    L'Arc~en~Ciel; L'Arc-en-Ciel = ラルク; ラルクアンシエル
    back number = バクナン
    King Gnu = キングヌー
    ずっと真夜中でいいのに。 = ずとまよ
    ASIAN KUNG-FU GENERATION = アジカン
    マカロニえんぴつ = マカえん
    SEKAI NO OWARI = セカオワ
    ゲスの極み乙女。; ゲスの極み乙女 = ゲス極
    きゃりーぱみゅぱみゅ = きゃりー
    乃木坂46 = 乃木坂
    櫻坂46 = 櫻坂
    AKB48 = AKB
    モーニング娘。; モーニング娘 = モー娘
    BABYMETAL = ベビメタ
    松任谷由実; 荒井由実; Yumi Matsutoya = ユーミン
    山下達郎; Tatsuro Yamashita = 達郎
    BTS; 방탄소년단 = 방탄; 防弹少年团; Bangtan; Bangtan Boys
    BLACKPINK; 블랙핑크 = 블핑
    LE SSERAFIM; 르세라핌 = 르세라
    Girls' Generation; 소녀시대 = 소시; SNSD; 少女时代; 少女時代
    TVXQ; TVXQ!; 동방신기 = 東方神起; 东方神起
    (G)I-DLE; (여자)아이들 = GIDLE; G-IDLE; 여자아이들
    AKMU; 악동뮤지션; 악뮤 = 악뮤
    혁오; HYUKOH = 혁오밴드
    서태지와 아이들; Seo Taiji and Boys = 서태지
    """
}
