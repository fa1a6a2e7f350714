/// Artists who have signs in their names that separate artists elsewhere.
enum KnownJointNames {
  /// Whether the loose key of an artist's name, which has no words that join, is that of one of them.
  static func contains(_ looseKey: String) -> Bool { keys.contains(looseKey) }

  private static let keys: Set<String> = {
    var keys = NameKeys()
    return Set(names.map { keys.looseArtistKey($0) })
  }()

  private static let names: [String] =
    """
    Simon & Garfunkel|Earth, Wind & Fire|AC/DC|Tyler, The Creator|Derek and the Dominos
    Judy and Mary|TOMORROW X TOGETHER|SOB X RBE|Gina X Performance
    Crosby, Stills & Nash|Crosby, Stills, Nash & Young|Emerson, Lake & Palmer
    Florence + the Machine|+/-|Hall & Oates|Daryl Hall & John Oates|Mumford & Sons
    Blood, Sweat & Tears|Peter, Paul and Mary|Sonny & Cher|Ike & Tina Turner|Captain & Tennille
    Kool & the Gang|Gladys Knight & the Pips|Echo & the Bunnymen|Echo and the Bunnymen
    Siouxsie and the Banshees|Huey Lewis & the News|KC and the Sunshine Band
    Sly & the Family Stone|Belle and Sebastian|Iron & Wine|Angus & Julia Stone|She & Him
    Tegan and Sara|Matt and Kim|Big & Rich|Brooks & Dunn|Dan + Shay|Dan & Shay|Maddie & Tae
    Aly & AJ|Mike + The Mechanics|Mike and the Mechanics|Bob Marley & The Wailers
    Joan Jett & the Blackhearts|Tom Petty and the Heartbreakers|Hootie & the Blowfish
    Martha and the Vandellas|Martha Reeves & the Vandellas|Smokey Robinson & the Miracles
    Frankie Valli & the Four Seasons|Diana Ross & the Supremes|Booker T. & the M.G.'s|Sam & Dave
    Peaches & Herb|Ashford & Simpson|Zager and Evans|Zager & Evans|Seals and Crofts
    Loggins and Messina|England Dan & John Ford Coley|Chad & Jeremy|Peter and Gordon|Jan & Dean
    Jan and Dean|Santo & Johnny|Mickey & Sylvia|Flatt & Scruggs|Lester Flatt & Earl Scruggs
    Rodgers & Hammerstein|Gilbert & Sullivan|Lerner & Loewe|Leiber & Stoller|Flanagan and Allen
    Chas & Dave|Robson & Jerome|Ant & Dec|PJ & Duncan|Mel & Kim|Pepsi & Shirlie|Womack & Womack
    Yarbrough & Peoples|Eric B. & Rakim|Pete Rock & C.L. Smooth|Macklemore & Ryan Lewis
    Chase & Status|Above & Beyond|Gabriel & Dresden|Blank & Jones|Axwell /\\ Ingrosso
    Axwell & Ingrosso|Dimitri Vegas & Like Mike|Sunnery James & Ryan Marciano|Gamper & Dadoni
    Banks & Steelz|Nico & Vinz|Marina and the Diamonds|Marina & the Diamonds|Noah and the Whale
    Of Monsters and Men|Fitz and the Tantrums|Edward Sharpe & the Magnetic Zeros
    Nathaniel Rateliff & the Night Sweats|Sharon Jones & the Dap-Kings
    St. Paul & the Broken Bones|Black Joe Lewis & the Honeybears|Grace Potter & the Nocturnals
    Jack & Jack|Oliver & Co|Lilly Wood & the Prick|Lilly Wood and the Prick|Angels & Airwaves
    Coheed and Cambria|Me First and the Gimme Gimmes|Between the Buried and Me|Head and the Heart
    The Head and the Heart|The Naked and Famous|The Good, the Bad & the Queen
    The Good, the Bad and the Queen|Richard & Linda Thompson|Delaney & Bonnie
    Medeski Martin & Wood|Medeski, Martin & Wood|Béla Fleck and the Flecktones
    Nick Cave & the Bad Seeds|Nick Cave and the Bad Seeds|Elvis Costello & the Attractions
    Graham Parker & the Rumour|Ian Dury and the Blockheads|Adam and the Ants|Adam & the Ants
    Katrina and the Waves|Gerry & the Pacemakers|Gerry and the Pacemakers
    Cliff Richard & the Shadows|Wayne Fontana & the Mindbenders|Freddie and the Dreamers
    Brian Poole & the Tremeloes|Question Mark & the Mysterians|? and the Mysterians
    Tommy James & the Shondells|Gary Puckett & the Union Gap|Paul Revere & the Raiders
    Mitch Ryder & the Detroit Wheels|Dion & the Belmonts|Danny & the Juniors
    Frankie Lymon & the Teenagers|Little Anthony & the Imperials|Buddy Holly & the Crickets
    Bill Haley & His Comets|Maurice Williams & the Zodiacs|Sam the Sham & the Pharaohs
    Herb Alpert & the Tijuana Brass|Sergio Mendes & Brasil '66|Tony Orlando & Dawn
    Dave Dee, Dozy, Beaky, Mick & Tich|Bell & James|McFadden & Whitehead|Rufus & Chaka Khan
    Hamilton, Joe Frank & Reynolds|Toots & the Maytals|Toots and the Maytals|Althea & Donna
    Dave & Ansel Collins|Sly & Robbie|Chaka Demus & Pliers|Desmond Dekker & the Aces
    Steely & Clevie|Rodrigo y Gabriela|Wisin & Yandel|Jowell & Randy|Zion & Lennox|Alexis y Fido
    Alexis & Fido|Angel & Khriz|R.K.M & Ken-Y|Baby Rasta & Gringo|Jesse & Joy|Chino & Nacho
    Mau y Ricky|Victor & Leo|Jorge & Mateus|Henrique & Juliano|Zezé Di Camargo & Luciano
    Chitãozinho & Xororó|Simone & Simaria|Maiara & Maraisa
    Klaus & Klaus|Amigo & Co|Siegfried & Joy|Cindy & Bert|Nina & Mike
    Adam et Eve|Bigflo & Oli|Bigflo et Oli|Amadou & Mariam|Amadou et Mariam
    Peter & the Test Tube Babies|Prince & the Revolution|Prince and the Revolution
    Bruce Hornsby & the Range|Bob Seger & the Silver Bullet Band
    Big Brother & the Holding Company|Big Brother and the Holding Company|Country Joe & the Fish
    Jr. Walker & the All Stars|Harold Melvin & the Blue Notes|Archie Bell & the Drells
    Patti LaBelle & the Bluebelles|Ruby & the Romantics|Shirley & Lee|Inez & Charlie Foxx
    Marvin & Johnny|Dale & Grace|Nino Tempo & April Stevens|Paul & Paula|Dick and Dee Dee
    Don & Juan|Les Paul & Mary Ford|Louis Prima & Keely Smith|Ferrante & Teicher|Tom & Jerry
    Peters & Lee|Renée and Renato|Love and Rockets|Johnny Clegg & Savuka|Y&T|R&J|Tuck & Patti
    Foster & Allen|Strunz & Farah|Nik & Jay|Marit & Marion|Marcus & Martinus|Nico & the Velvet
    Dillon Francis & Friends|Years & Years|Bonnie & Clyde|Kruder & Dorfmeister|Rhythm & Sound
    Layo & Bushwacka!|Sasha & John Digweed|Fear, and Loathing in Las Vegas|CHAGE and ASKA
    チャゲ＆飛鳥|Not Drowning, Waving|Boy & Bear|Peter Bjorn and John|Ricchi e Poveri|GZA/Genius
    DJ Jazzy Jeff & The Fresh Prince|The Mamas & the Papas|Emerson, Lake & Powell|M/A/R/R/S
    King Gizzard & the Lizard Wizard|For King & Country|Of Mice & Men|Hall and Oates
    Kitty, Daisy & Lewis|Bruno e Marrone|Kate & Anna McGarrigle|Cheech & Chong
    """.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { $0.trimmed }
}
