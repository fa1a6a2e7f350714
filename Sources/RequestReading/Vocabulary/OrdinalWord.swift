/// Positions in a list in words, first to tenth: "second", "zweite", 第二, 2番目, 두 번째.
enum OrdinalWord {
  /// The position that words name from `start` on, and how many they are.
  static func position(in words: [RequestWord], at start: Int) -> (length: Int, number: Int)? {
    guard words.indices.contains(start) else { return nil }
    let word = words[start].folded
    if let number = latin[word] { return (1, number) }
    func folded(_ offset: Int) -> String {
      words.indices.contains(start + offset) ? words[start + offset].folded : ""
    }
    if word == "第", let number = SmallNumber.value(of: folded(1)) { return (2, number) }
    if word == "最", folded(1) == "初" { return (2, 1) }
    if word == "첫", folded(1) == "번", folded(2) == "째" { return (3, 1) }
    let isCounted = folded(1) == "번" && folded(2) == "째" || folded(1) == "番" && folded(2) == "目"
    if isCounted, let number = SmallNumber.value(of: word) { return (3, number) }
    return nil
  }

  private static let latin: [String: Int] = {
    let words = [
      "first 1st primera primero primer erste ersten erster erstes premiere premier primeira primeiro",
      "second 2nd segunda segundo zweite zweiten zweiter zweites deuxieme",
      "third 3rd tercera tercero tercer dritte dritten dritter drittes troisieme terceira terceiro",
      "fourth 4th cuarta cuarto vierte vierten vierter quatrieme quarta quarto",
      "fifth 5th quinta quinto funfte funften funfter cinquieme",
      "sixth 6th sexta sexto sechste sechsten sechster sixieme",
      "seventh 7th septima septimo siebte siebten siebter septieme setima setimo",
      "eighth 8th octava octavo achte achten achter huitieme oitava oitavo",
      "ninth 9th novena noveno neunte neunten neunter neuvieme nona nono",
      "tenth 10th decima decimo zehnte zehnten zehnter dixieme",
    ]
    return Dictionary(
      words.enumerated().flatMap { position, forms in
        forms.split(separator: " ").map { (String($0), position + 1) }
      }, uniquingKeysWith: { first, _ in first })
  }()
}
