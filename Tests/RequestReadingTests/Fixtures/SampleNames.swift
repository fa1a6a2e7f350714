import RequestReading

/// A small catalog of names for the tests: those of the labeled requests, and many that are words
/// of asking or of music as well.
enum SampleNames {
  static let dictionary: NameDictionary = {
    var names = NameDictionary()
    for (name, aliases) in artists { names.insert(name, .artist, aliases: aliases) }
    for (title, artist) in titles { names.insert(title, .title, by: [artist]) }
    for (title, artist) in albums { names.insert(title, .album, by: [artist]) }
    return names
  }()

  static let artists: [(String, [String])] = [
    ("Queen", []), ("ABBA", []), ("Adele", []), ("Oasis", []), ("周杰倫", ["周杰伦", "Jay Chou"]),
    ("Madonna", []), ("Coldplay", []), ("Yes", []), ("No Doubt", []), ("The The", []),
    ("The 1975", []), ("Radiohead", []), ("Björk", []), ("Daft Punk", []), ("Sade", []),
    ("Nirvana", []), ("Bob Dylan", []), ("Elton John", []), ("Drake", []), ("Kanye West", []),
    ("The Beatles", []), ("Muse", []), ("Slowdive", []), ("Norah Jones", []), ("Nina Simone", []),
    ("Prince", []), ("Genesis", []), ("Portishead", []), ("Bob Marley", []), ("Metallica", []),
    ("陈奕迅", ["陳奕迅", "Eason Chan"]), ("五月天", ["Mayday"]), ("陈绮贞", []), ("孙燕姿", []),
    ("王菲", ["Faye Wong"]), ("容祖兒", []), ("罗大佑", []), ("Beyond", []), ("YOASOBI", []),
    ("宇多田ヒカル", []), ("BOØWY", ["BOOWY"]), ("椎名林檎", []), ("スピッツ", []),
    ("Mr.Children", ["ミスチル"]), ("米津玄師", []), ("아이유", ["IU"]), ("태연", []), ("들국화", []),
    ("혁오", []), ("Shakira", []), ("Soda Stereo", []), ("Rosalía", []), ("Nena", []),
    ("Rammstein", []), ("Kraftwerk", []), ("Stromae", []), ("Miles Davis", []), ("Anitta", []),
    ("Legião Urbana", []), ("Rain", []), ("It", []), ("Who", []), ("Love", []), ("Heart", []),
    ("Air", []), ("Low", []), ("The Band", []), ("Bread", []), ("Future", []), ("The Who", []),
  ]

  static let titles: [(String, String)] = [
    ("Hello", "Adele"), ("Wonderwall", "Oasis"), ("Don't Stop Me Now", "Queen"),
    ("No Woman, No Cry", "Bob Marley"), ("Nothing Else Matters", "Metallica"), ("1999", "Prince"),
    ("December, 1963", "The Four Seasons"), ("Clocks", "Coldplay"), ("Hurt", "Nirvana"),
    ("Rain", "The Beatles"), ("晴天", "周杰倫"), ("海阔天空", "Beyond"), ("Lemon", "米津玄師"),
    ("밤편지", "아이유"), ("Love", "John Lennon"), ("Music", "Madonna"), ("Please", "U2"),
    ("Home", "Michael Bublé"), ("Stay", "Rihanna"), ("Something", "The Beatles"),
    ("Not Like Us", "Kendrick Lamar"), ("Without You", "Nilsson"), ("Only You", "Yazoo"),
    ("I Want You", "Bob Dylan"), ("If You Leave Me Now", "Chicago"), ("雨", "张宇"),
  ]

  static let albums: [(String, String)] = [("Random Access Memories", "Daft Punk")]
}
