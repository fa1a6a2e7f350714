/// Artists who are known by several whole names: own names and those of the stage, names of before and of
/// now, names for short, and those in another script.
enum KnownNames {
  /// `||names`, with "/" between those of one artist, as lines of `KnownPersons` are written. Only names
  /// that nobody else of note has.
  static let lines = """
    ||Kanye West/Ye
    ||2Pac/Tupac Shakur/Tupac/Makaveli/Tupac Amaru Shakur
    ||The Notorious B.I.G./Biggie Smalls/Biggie/Notorious BIG
    ||Lady A/Lady Antebellum
    ||The Chicks/Dixie Chicks
    ||Orchestral Manoeuvres in the Dark/OMD/Orchestral Maneuvers in the Dark
    ||The Weeknd/Abel Tesfaye
    ||JAY-Z/Shawn Carter
    ||Prince/The Artist Formerly Known as Prince/TAFKAP/The Artist (Formerly Known as Prince)
    ||Thirty Seconds to Mars/30 Seconds to Mars/30STM
    ||6ix9ine/Tekashi 6ix9ine/Tekashi69/Tekashi 69
    ||alt-J/∆/alt-J (∆)
    ||IU/아이유
    ||LOONA/이달의 소녀/이달의소녀
    ||PSY/싸이
    ||Snoop Dogg/Snoop Doggy Dogg/Snoop Lion
    ||Puff Daddy/P. Diddy/Diddy/Sean Combs/Puff Daddy & The Family
    ||Yusuf/Cat Stevens/Yusuf Islam/Yusuf - Cat Stevens
    ||Hall & Oates/Daryl Hall & John Oates/Daryl Hall and John Oates/Daryl Hall John Oates
    ||Beyoncé/Beyoncé Knowles/Beyoncé Knowles-Carter
    ||Alicia Keys/Alicia Augello Cook
    ||Lana Del Rey/Lizzy Grant
    ||Elvis Costello/Declan MacManus
    ||Marilyn Manson/Brian Warner
    ||Stevie Wonder/Little Stevie Wonder/Stevland Morris
    ||Muddy Waters/McKinley Morganfield
    ||Ringo Starr/Richard Starkey
    ||Bono/Paul Hewson
    ||Sting/Gordon Sumner
    ||Freddie Mercury/Farrokh Bulsara
    ||Lorde/Ella Yelich-O'Connor
    ||Moby/Richard Melville Hall
    ||Burial/William Bevan
    ||Grimes/Claire Boucher
    ||FKA twigs/Tahliah Barnett
    ||Anohni/Antony Hegarty/ANOHNI
    ||Antony and the Johnsons/ANOHNI and the Johnsons
    ||Viktor Tsoi/Виктор Цой
    ||Vienna Philharmonic/Wiener Philharmoniker/Vienna Philharmonic Orchestra
    ||Berlin Philharmonic/Berliner Philharmoniker/Berlin Philharmonic Orchestra
    ||Vienna Symphony/Wiener Symphoniker/Vienna Symphony Orchestra
    ||Munich Philharmonic/Münchner Philharmoniker/Munich Philharmonic Orchestra
    ||Royal Concertgebouw Orchestra/Koninklijk Concertgebouworkest/Concertgebouw Orchestra
    ||Czech Philharmonic/Česká filharmonie/Czech Philharmonic Orchestra
    ||Israel Philharmonic/Israel Philharmonic Orchestra
    ||New York Philharmonic/New York Philharmonic Orchestra
    ||BLACKPINK/블랙핑크
    ||TVXQ/동방신기/東方神起/Tohoshinki/TVXQ!
    ||Girls' Generation/소녀시대/SNSD
    ||Super Junior/슈퍼주니어
    ||BIGBANG/빅뱅
    ||EXO/엑소
    ||TWICE/트와이스
    ||Red Velvet/레드벨벳
    ||SEVENTEEN/세븐틴
    ||MAMAMOO/마마무
    ||NewJeans/뉴진스
    ||aespa/에스파
    ||IVE/아이브
    ||Perfume/パフューム
    ||Carabao/คาราบาว
    ||Fairuz/Fairouz/فيروز
    ||Umm Kulthum/Oum Kalthoum/Umm Kalthoum/أم كلثوم/ام كلثوم
    ||Amr Diab/عمرو دياب
    ||Nancy Ajram/نانسي عجرم
    ||Lata Mangeshkar/लता मंगेशकर
    ||Arijit Singh/अरिजीत सिंह
    ||A. R. Rahman/ए. आर. रहमान
    ||Idan Raichel/עידן רייכל
    """
}
