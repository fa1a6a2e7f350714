import JSON
import MusicAgent
import MusicBundle
import RequestReading
import TextAnalysis

/// Whether an answer has the form of one: songs where songs are wanted, words for a person, calls
/// that can be read.
enum FormatReward {
  static func component(_ answer: JudgedAnswer) -> RewardComponent {
    var value = 1.0
    var reasons: [String] = []
    func fault(_ factor: Double, _ reason: String) {
      value *= factor
      reasons.append(reason)
    }
    let trajectory = answer.trajectory
    if case .songs = answer.task.task.expectation, trajectory.songs.isEmpty {
      fault(0, "no songs")
    }
    if trajectory.text.allSatisfy(\.isWhitespace) {
      fault(answer.task.task.wanted > 0 ? 0.8 : 0, "no words")
    }
    let letters = trajectory.text.reduce(0) { $0 + ($1.isWide ? 2 : $1.isLetter ? 1 : 0) }
    if letters < ProseForm.minimumLetters, answer.task.task.wanted > 0,
      !trajectory.text.allSatisfy(\.isWhitespace)
    {
      fault(0.9, "the prose says next to nothing")
    }
    let bare = trajectory.songs.count { !$0.title.isEmpty && $0.artists.allSatisfy(\.isWhitespace) }
    if bare > 0 {
      fault(1 - 0.2 * Double(bare) / Double(trajectory.songs.count), "\(bare) songs name nobody")
    }
    let texts = [trajectory.text] + trajectory.songs.flatMap { [$0.title, $0.artists, $0.note] }
    if texts.contains(where: ProseForm.hasHiddenSigns) {
      fault(0.7, "there are signs that nobody sees")
    }
    let malformed = trajectory.calls.count {
      (try? JSONValue(parsing: $0.arguments.isEmpty ? "{}" : $0.arguments))?.members == nil
    }
    if malformed > 0 {
      fault(
        1 - Double(malformed) / Double(trajectory.calls.count),
        "\(malformed) of \(trajectory.calls.count) calls are no JSON")
    }
    if let machinery = ProseForm.machinery(in: trajectory.text) {
      fault(0.4, "the prose has \"\(machinery)\" in it")
    }
    let limit = ProseLimits.answer + 200 * max(answer.task.task.wanted, trajectory.songs.count)
    if trajectory.text.count > limit {
      fault(
        Double(limit) / Double(trajectory.text.count),
        "\(trajectory.text.count) characters of prose are too many")
    }
    let words = RequestWord.words(in: trajectory.text).map { String($0.folded) }
    let variety = ProseForm.variety(of: words)
    if variety < 0.5 {
      fault(max(0.2, variety * 2), "the prose repeats itself")
    } else if ProseForm.chants(words) {
      fault(0.5, "the prose says the same again and again")
    }
    if answer.isGibberish {
      fault(0.5, "the prose is in no language")
    } else if ProseForm.isSalad(answer.ownWords) {
      fault(0.5, "the prose makes no sentences")
    }
    let padding = ProseForm.longestTagRun(in: trajectory.text, view: answer.task.view)
    if padding > ProseForm.maximumTagRun {
      fault(
        Double(ProseForm.maximumTagRun) / Double(padding),
        "\(padding) tags one after the other are no sentence")
    }
    return RewardComponent(
      .format, value,
      reason: reasons.isEmpty ? "the form is right" : reasons.joined(separator: "; "))
  }
}
