/// Artists who are known by several whole names: own names and those of the stage, names of before and of
/// now, names for short, and those in another script.
enum KnownNames {
  /// `||names`, with "/" between those of one artist, as lines of `KnownPersons` are written.
  ///
  /// Names that nobody else of note has are one artist's. A name with a star at its end may be another's as
  /// well ("Kino"): it leads to the artist where nobody else is called so, and is never taken for the same.
  static let lines = [called, chinese, japanese, korean, otherScripts, abroad].joined(
    separator: "\n")

  private static let called = """
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
    ||Anohni/Antony Hegarty
    ||Antony and the Johnsons/ANOHNI and the Johnsons
    ||Vienna Philharmonic/Wiener Philharmoniker/Vienna Philharmonic Orchestra
    ||Berlin Philharmonic/Berliner Philharmoniker/Berlin Philharmonic Orchestra
    ||Vienna Symphony/Wiener Symphoniker/Vienna Symphony Orchestra
    ||Munich Philharmonic/Münchner Philharmoniker/Munich Philharmonic Orchestra
    ||Royal Concertgebouw Orchestra/Koninklijk Concertgebouworkest/Concertgebouw Orchestra
    ||Czech Philharmonic/Česká filharmonie/Czech Philharmonic Orchestra
    ||Israel Philharmonic/Israel Philharmonic Orchestra
    ||New York Philharmonic/New York Philharmonic Orchestra
    """
}
