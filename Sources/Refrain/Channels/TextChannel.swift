import IndexFile
import MusicBundle
import TextIndex

/// Tracks with the question's words, by BM25F.
struct TextChannel: RankingChannel {
  var name: String { Channel.text }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    guard let query = question.query else { return nil }
    let tracks = question.snapshot.tracks
    do throws(IndexFileError) {
      return ChannelRanking(
        name,
        try query.search(limit: depth, allowed: allowed, place: tracks.place).map {
          .init(ordinal: $0.ordinal, score: Double($0.score))
        })
    } catch {
      throw .file(error)
    }
  }
}
