/// The files of a generation.
enum FileName {
  static let tracks = "tracks.idx"
  static let text = "text.idx"
  static let listening = "listening.idx"
  static let listeners = "listeners.idx"
  static let recipe = "recipe.json"
}
