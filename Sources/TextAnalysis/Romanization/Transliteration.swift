/// Cyrillic and Greek letters as Latin ones, the way names are commonly written in English.
enum Transliteration {
  /// The transliterated word; where it has a "kh", also with "h".
  static func forms(of word: String) -> [[UInt8]] {
    var plain = ""
    var short = ""
    var previous: Unicode.Scalar = " "
    for scalar in word.unicodeScalars {
      if scalar == "υ", previous == "ο" {  // Greek ου
        plain += "u"
        short += "u"
      } else if let form = table[scalar] {
        plain += form
        short += form == "kh" ? "h" : form
      } else if scalar.isASCII {
        plain.unicodeScalars.append(scalar)
        short.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return Romanizations.unique([Array(plain.utf8), Array(short.utf8)])
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let letter = pair.unicodeScalars.first!
      table[letter] = String(pair.unicodeScalars.dropFirst())
    }
    return table
  }()

  // A letter followed by its Latin form, which may be empty.
  private static let pairs = """
    аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe
    юyu яya іi єye ґg ђdj јj љlj њnj ћc џdz ўu αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr
    σs τt υy φf χch ψps ωo
    აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch
    ხkh ჯj ჰh
    աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv
    տt րr ցts ւv փp քk օo ֆf ևev
    אa בb גg דd הh וu זz חh טt יi ךk כk לl םm מm ןn נn סs ע ףf פp ץts צts קk רr שsh תt
    اa أa إi آa ٱa ءa ؤu ئi بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قq كk لl مm نn
    هh ةa وu يi ىa پp چch ژzh گg کk یi
    कka खkha गga घgha चcha छchha जja झjha टta ठtha डda ढdha णna तta थtha दda धdha नna पpa फpha बba भbha
    मma यya रra लla वva शsha षsha सsa हha अa आaa इi ईi उu ऊu एe ऐai ओo औau ऋri
    กk ขkh ฃkh คkh ฅkh ฆkh งng จch ฉch ชch ซs ฌch ญy ฎd ฏt ฐth ฑth ฒth ณn ดd ตt ถth ทth ธth นn บb ปp
    ผph ฝf พph ฟf ภph มm ยy รr ลl วw ศs ษs สs หh ฬl อo ฮh ะa าa เe แae โo ใai ไai
    """
}
