/// Words that stand between artists in the languages of the world, in lower case. Each of them stands in names,
/// too, so that it separates only where the catalog knows whom it stands between.
enum JoiningWords {
  /// Words that tell two apart where one of them is known, if only as a part of the whole.
  static let usual: Set<String> = Set(
    """
    meets presents pres. pres con com e и en med mit avec met b2b ja ve meets: i w dan invites introducing alias
    part. amb kun kaj agus eta ati ile dhe oraz bersama ning sekä
    és și şi và cùng với və
    та й і із ды со және ба
    και κι με
    و مع با اور עם וגם
    और एवं तथा ও এবং மற்றும் మరియు
    กับ และ និង ແລະ နှင့်
    და և եւ
    및 그리고 と 及
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  /// Words of one language that are others in names of another, as "a", "in" and "at" are in English: both
  /// sides must be artists of the catalog.
  static let rare: Set<String> = [
    "a", "at", "in", "un", "na", "z", "ze", "s", "se", "o", "ir", "su", "ac", "u", "uz", "si", "с",
    "з", "да",
    "व", "به",
  ]

  /// Those that join only in small letters: in capitals they are a name's, or words for "I", "two" and "alias".
  static let small: Set<String> = rare.union(["i", "w", "dan", "aka", "alias"])

  /// Words that hang at the first of two names: 아이유와 임슬옹.
  static let endings = ["와", "과", "이랑", "랑", "하고"]

  /// Words that hang at the second of two names: فيروز ووديع.
  static let beginnings = ["و", "ו", "กับ", "และ", "与", "與", "和"]

  /// Words between two names of a script without spaces: 米津玄師と菅田将暉.
  static let inner: Set<Character> = ["と", "及", "与", "與", "和", "跟", "同"]

  /// Words that never stand between two artists, but in a name: "Queens of the Stone Age".
  static let withinNames: Set<String> = Set(
    """
    of the in on for from to is de du des da do dos das della del di dei van von der den dem la le el los las
    les al an a at his her their your my no not without against like vs nor or tribute style karaoke plays performs cover covers
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
