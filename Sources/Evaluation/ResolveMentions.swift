import Foundation
import MusicNames
public import Refrain

/// Names as people write them in requests, with the entities that they mean: the linked files of
/// the music_ner data set, `mention,type,query,wiki_link,wikidata_type,wiki_name,exposure`.
///
/// An entity that the catalog has must be found; one that it does not have must not be.
public struct ResolveMentions: Sendable {
  private struct Mention {
    var text: String
    var isArtist: Bool
    /// The entity's name, when it is known.
    var entity: String?
  }

  private var requests: [[Mention]] = []

  private static let columns = [
    "mention", "type", "query", "wiki_link", "wikidata_type", "wiki_name",
  ]

  /// Reads the files.
  ///
  /// - Throws: `EvaluationError.unreadable`, and `.malformed` for a file without the columns.
  public init(paths: [String]) throws(EvaluationError) {
    for path in paths {
      let rows = CSVText.rows(of: try LineFile(path: path).text())
      guard let header = rows.first, header.starts(with: ResolveMentions.columns) else {
        throw .malformed(
          path: path, line: 1,
          format: "The first line names the columns: "
            + "\(ResolveMentions.columns.joined(separator: ",")).")
      }
      var requestIndexes: [String: Int] = [:]
      for row in rows.dropFirst() where row.count >= ResolveMentions.columns.count {
        let name = row[5].isEmpty ? nil : ResolveMentions.name(ofEntity: row[5])
        let mention = Mention(text: row[0], isArtist: row[1] == "Artist", entity: name)
        if let index = requestIndexes[row[2]] {
          requests[index].append(mention)
        } else {
          requestIndexes[row[2]] = requests.count
          requests.append([mention])
        }
      }
    }
  }

  /// "Blackbird_(Beatles_song)" is "Blackbird".
  private static func name(ofEntity entity: String) -> String {
    // They are the ends of addresses: "Iron_%26_Wine".
    let words = (entity.removingPercentEncoding ?? entity).replacingOccurrences(of: "_", with: " ")
    return words.range(of: " (").map { String(words[..<$0.lowerBound]) } ?? words
  }

  /// Resolves every mention whose entity is known.
  ///
  /// - Throws: `EngineError` when a name cannot be resolved.
  public func run(
    on engine: MusicEngine, half: DataHalf = .both
  ) throws -> ResolveReport {
    var report = ResolveReport()
    for (number, mentions) in requests.enumerated() where half.contains(number) {
      for mention in mentions where mention.isArtist {
        guard let entity = mention.entity else { continue }
        try check(
          NameQuery(artist: mention.text), NameQuery(artist: entity), "artist", engine, &report)
      }
      let artists = mentions.filter(\.isArtist)
      let works = mentions.filter { !$0.isArtist }
      guard artists.count == 1, works.count == 1, let artist = artists[0].entity,
        let work = works[0].entity
      else { continue }
      try check(
        NameQuery(title: works[0].text, artist: artists[0].text),
        NameQuery(title: work, artist: artist), "song and artist", engine, &report)
    }
    return report
  }

  /// Compares the verdict on what someone wrote with the verdict on the entity's full name.
  private func check(
    _ query: NameQuery, _ gold: NameQuery, _ name: String, _ engine: MusicEngine,
    _ report: inout ResolveReport
  ) throws {
    let answers = try engine.resolve([query, gold], alternatives: 0)
    let isThere = [.exact, .alias, .version].contains(answers[1].status)
    let isRight: Bool
    if isThere {
      isRight =
        answers[0].status.isFound && answers[0].artist == answers[1].artist
        && answers[0].track?.id == answers[1].track?.id
    } else {
      isRight = !answers[0].status.isFound
    }
    report.add(
      name + (isThere ? ", in the catalog" : ", not there"), query, answers[0], isRight: isRight)
  }
}
