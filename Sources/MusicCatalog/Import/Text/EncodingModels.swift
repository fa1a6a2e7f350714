/// What texts in each encoding are made of: letters by how often the languages use them, and for East Asian
/// ones the most frequent characters and how often all others are used, by their place in the encoding.
enum EncodingModels {
  /// All models; of equally likely readings the first stands.
  static let all: [any EncodingModel] = [
    SingleByteModel(.windows1252, prior: 0, weights: western),
    SingleByteModel(.windows1250, prior: -2, weights: central),
    SingleByteModel(.windows1254, prior: -2, weights: turkish),
    SingleByteModel(.macRoman, prior: -4, weights: western),
    SingleByteModel(.windows1251, prior: -1, isOtherScript: true, weights: cyrillic),
    SingleByteModel(.koi8R, prior: -2, isOtherScript: true, weights: cyrillic),
    SingleByteModel(.windows1253, prior: -1, isOtherScript: true, weights: greek),
    SingleByteModel(.iso8859Part2, prior: -4, weights: central),
    SingleByteModel(.windows1257, prior: -5, weights: baltic),
    SingleByteModel(.windows1255, prior: -2, isOtherScript: true, weights: hebrew),
    SingleByteModel(.windows1256, prior: -2, isOtherScript: true, weights: arabic),
    SingleByteModel(.ibm866, prior: -4, isOtherScript: true, weights: cyrillic),
    SingleByteModel(.windows874, prior: -8, isOtherScript: true, weights: thai),
    gb18030, big5, eucKR,
    DoubleByteModel(
      .shiftJIS, prior: -0.5, frequent: frequentJapanese, head: 80, headShare: 0.1, tailShare: 0.08,
      single: { (0xA1...0xDF).contains($0) ? -8.7 : nil },
      other: { first, second in JISBytes.place(first, second).flatMap { japanese($0, $1) } }),
    DoubleByteModel(
      .eucJP, prior: -1, frequent: frequentJapanese, head: 80, headShare: 0.1, tailShare: 0.08,
      other: { first, second in
        if first == 0x8E { return (0xA1...0xDF).contains(second) ? -9 : nil }
        guard (0xA1...0xFE).contains(first), (0xA1...0xFE).contains(second) else { return nil }
        return japanese(Int(first) - 0xA0, Int(second) - 0xA0)
      }),
  ]

  /// Of a character of GB 18030 that has four bytes.
  static let fourBytes = -18.0

  // MARK: - Scripts of one byte a letter

  private static let western: [(characters: String, weight: Double)] = [
    ("é", 180), ("öüäáíó", 70), ("èñçåãøêàú", 30), ("âôîëïßæõòÉ’–", 8),
    ("ÖÜÄÁÅØÓÍÇÑÈÀÊÆ“”", 4), ("ìùû‘…´°·¡¿«»²®ýðþœšž\u{A0}", 1), ("™—•½¼³ÐÝÞÂÃÔÎËÏÕÒŠŒŽŸºª", 0.3),
  ]

  private static let central: [(characters: String, weight: Double)] = [
    ("áíéó", 60), ("šč", 50), ("řžěýł", 40), ("ąęśżćůúöü", 30), ("ńäźőűăţşâîđďťňľß", 8),
    ("ŁŚŻČŠŽŘŹĆÁÉÍÓÚÝŮĽĎŤŇĐŐŰÖÜÄŞŢ", 4), ("’–“”„…", 2), ("ëçôÇËÔ°·«»®", 0.5),
  ]

  private static let turkish: [(characters: String, weight: Double)] = [
    ("ı", 220), ("üş", 140), ("öçğ", 100), ("İ", 40), ("Ş", 30), ("ÇÖ", 20), ("Ü", 15),
    ("âé", 6), ("îû’“”–Ğ", 2), ("…äáíóñ", 0.5),
  ]

  /// Letters of Russian by frequency, then those of its neighbors.
  private static let cyrillic: [(characters: String, weight: Double)] = [
    ("о", 90), ("еа", 69), ("и", 61), ("нт", 54), ("с", 45), ("рвл", 38), ("к", 30), ("мдп", 24),
    ("у", 21), ("яыьгзб", 14), ("ч", 12), ("йх", 9), ("жшю", 6), ("цщэф", 3), ("і", 6),
    ("їєёўґјљњћђ", 2), ("ъ", 2),
    ("ПСВКМДНБАРТОЛ", 9), ("ГЗИЧУЯЖ", 5), ("ШФХЭЕЮЦЙ", 2), ("ІЩЫЬЁЄЇЈ", 0.6), ("«»—–№…’“”", 2),
  ]

  private static let hebrew: [(characters: String, weight: Double)] = [
    ("יו", 100), ("הל", 80), ("אתרמבש", 55), ("נם", 40), ("דחעקפ", 28), ("כטגסצזן", 18), ("ךףץ", 5),
    ("’“”–…", 2),
  ]

  private static let arabic: [(characters: String, weight: Double)] = [
    ("ا", 150), ("ل", 115), ("ي", 70), ("نم", 62), ("وره", 52), ("تبع", 42), ("دسكقفح", 28),
    ("ىةأجشصخط", 15), ("ذضإثزظغءئآؤ", 6), ("پچگژکہے", 3), ("،؟", 2), ("ًٌٍَُِّْـ", 2),
  ]

  private static let baltic: [(characters: String, weight: Double)] = [
    ("ėšąž", 60), ("āīūē", 50), ("ųįčę", 35), ("ļņģķ", 20), ("õäöüó", 12), ("ŠŽČĀĖĪ", 6),
    ("ĶĢĻŪĒĄĘĮŲ", 2),
    ("„“”’–", 2),
  ]

  private static let thai: [(characters: String, weight: Double)] = [
    ("านร", 70), ("อกเงวม", 50), ("ยลดทสต่้", 40), ("ะปบคหีัิไใแข", 25), ("ุูพจชโถ์็ำ", 14),
    ("ผซธศภฟฉณญๆษฝฐ", 5),
  ]

  private static let greek: [(characters: String, weight: Double)] = [
    ("α", 90), ("οτ", 75), ("ιε", 65), ("νηρ", 43), ("σπκς", 38), ("υμλ", 32), ("άίόέή", 22),
    ("ωγ", 18), ("δώύθχ", 13), ("φβξζψ", 7), ("ΑΤΜΚΠΣΕΟΝΓΔΗΛΒ", 9), ("ΘΙΡΦΧΥΖΨΞΩ", 4),
    ("ΆΈΌΉΊΎΏΐΰϊϋ", 2), ("’–«»…“”·", 1),
  ]

  // MARK: - Scripts of two bytes a character

  private static let gb18030 = DoubleByteModel(
    .gb18030, prior: -0.5, frequent: frequentSimplified, head: 100, headShare: 0.33,
    tailShare: 0.3
  ) { first, second in
    guard (0x81...0xFE).contains(first), (0x40...0xFE).contains(second), second != 0x7F else {
      return nil
    }
    guard second >= 0xA1 else { return -14 }
    switch first {
    case 0xB0...0xD7: return -9.4
    case 0xD8...0xF7: return -11.7
    case 0xA1, 0xA3: return -8.6
    case 0xA4, 0xA5: return -10
    default: return -14
    }
  }

  private static let big5 = DoubleByteModel(
    .big5, prior: -0.5, frequent: frequentTraditional, head: 100, headShare: 0.33, tailShare: 0.3
  ) { first, second in
    guard (0x81...0xFE).contains(first),
      (0x40...0x7E).contains(second) || (0xA1...0xFE).contains(second)
    else { return nil }
    switch first {
    case 0xA4...0xC6: return -9.7
    case 0xC9...0xF9: return -12.5
    case 0xA1...0xA3: return -8.6
    default: return -15
    }
  }

  private static let eucKR = DoubleByteModel(
    .eucKR, prior: -0.5, frequent: frequentKorean, head: 100, headShare: 0.5, tailShare: 0.25
  ) { first, second in
    let isLater =
      (0x41...0x5A).contains(second) || (0x61...0x7A).contains(second)
      || (0x81...0xA0).contains(second)
    if (0x81...0xC6).contains(first), isLater { return -13.3 }
    guard (0xA1...0xFD).contains(first), (0xA1...0xFE).contains(second) else { return nil }
    switch first {
    case 0xB0...0xC8: return -9.4
    case 0xCA...0xFD: return -13
    case 0xA1...0xAC: return -9
    default: return -15
    }
  }

  /// A place of JIS X 0208 that holds no frequent Chinese character.
  private static func japanese(_ row: Int, _ cell: Int) -> Double? {
    switch row {
    case 1: -7
    case 2, 3: -8.5
    case 4: cell <= 83 ? -5.4 : nil
    case 5: cell <= 86 ? -5.7 : nil
    case 6...8, 13: -11
    case 16...47: -10
    case 48...84: -12.7
    default: -15
    }
  }

  private static let frequentSimplified = """
    的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里爱心天\
    用道行所然家种事成方多么去法学如都同现当没动面起看定分还进好小部其些主样理她本前开但因只从想实日军者意无力\
    它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产\
    或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口\
    认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区\
    保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张\
    该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔风梦夜雨歌音乐曲忘怀飞花红蓝星泪吻伤痛愿待故孤单寂\
    寞温柔幸福永远春夏秋冬雪云亮阳城街港湾童青朋友旅华周杰伦陈李林刘邓丽君孙燕姿蔡依梁静茹黄谢霆锋许嵩毛易千玺\
    薛谦邓紫棋莫文蔚萧敬腾潘玮柏羽泉苏打绿范逸臣
    """

  private static let frequentTraditional = """
    的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡愛心天\
    用道行所然家種事成方多麼去法學如都同現當沒動面起看定分還進好小部其些主樣理她本前開但因只從想實日軍者意無力\
    它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產\
    或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口\
    認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區\
    保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張\
    該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆風夢夜雨歌音樂曲忘懷飛花紅藍星淚吻傷痛願待故孤單寂\
    寞溫柔幸福永遠春夏秋冬雪雲亮陽城街港灣童青朋友旅華周杰倫陳李林劉鄧麗君孫燕姿蔡依梁靜茹黃謝霆鋒許嵩易千璽\
    薛謙鄧紫棋莫文蔚蕭敬騰潘瑋柏羽泉蘇打綠范逸臣浩峰五佰
    """

  private static let frequentJapanese = """
    日人一国会年大十二本中長出三時行自見月分後前生間上東今金入開手力学高円子外目来作気小心思家話世山女死的水名\
    男多野田道空風花雨海星夢愛恋涙夏冬春秋君僕桜歌雪光友旅青赤白黒朝夜声音楽曲神姫少最新古知天何言葉私明日永遠\
    同政事社議民連五発対部者党地合市業内相方四定回場員九選立米問代実関決動京全戦経通理現調体化当八六約主題下首\
    意法不性要用制治度務強七成期公協取都和統以機平総加受区領多県続進正安設保改数記院初北午指権界支第産結百派点\
    教報済書府活原先共得解交資予川向際勝面委告軍文反元重近千考判認画参売利組案信集在件団別物任引使求所次半品昨\
    死官増係感特情投示変打直両革価式確村提運終挙果西減台広容必応演歳住争談能無再位置企真流格疑口過局放税検町常\
    校料沢建語球営職証土急止送供構木割聞身費付由説転食比難防補車優夫研収断井石足違消境番規術護展態導鮮備宅害配\
    副算視条幹独警宮究育席輸訪起万着乗店述残想線率病農州武質念待試族象銀域助労例衛然早張映限親額監環験追商義伝\
    働形景落欧担好退準賞訴辺造英被株頭技低毎医復仕去姿味負渡失移衆個門写評守若脳極種美命含福望松非撃観察整横融\
    型深字答製票況申様港識呼渉達永瞳唇翼扉鼓
    """

  private static let frequentKorean = """
    이다는의가에을고하지로기도은사리한나를자라시어서인아대그해보니정수게들일구부오주마전제무스장여트상조유원소만\
    생비거성미우각내면선경실신과동식중공드연안국물방청위음관화금바러되영명문분양기모없있것때말또더잘못왜너랑눈밤\
    늘별꽃봄름을겨울람비노래혼억추별움행복길집친녀탄년단뱅블랙핑크엑와김박최강윤임준현민은희진호석빛꿈날처럼속끝\
    첫번째좋쁜달콤운세월당편피체발감반불간개타력직재계단백태산회터법심용표학결두교남네저적디차입업통본초술북습난\
    절님데언료예건배매외진레테품군형투류후변파합목호질활론려능천격린권승살점광망락속토독열찾람병격혁향락쓰웃울
    """
}
