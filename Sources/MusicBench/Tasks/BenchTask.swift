public import JSON
import MusicAgent
public import Rewards

/// What kind of thing a task asks.
public enum BenchFamily: String, Sendable, CaseIterable {
  /// Facts: who sings it, which album, which year, what by this artist.
  case knowledge
  /// Requests with one to four constraints, impossible ones among them.
  case requests
  /// The last of three to six turns.
  case conversations
  /// For a taste: what listeners came to like later.
  case personal
  /// Songs that do not exist, wrong pairings, orders in quoted text, small talk.
  case traps
}

/// A task of a bench: what is asked and what is right, and by what it is sliced in reports.
public struct BenchTask: Sendable, Equatable {
  /// An earlier turn of a conversation: what was asked, and the songs that were shown.
  public struct Turn: Sendable, Equatable {
    /// The person's words.
    public var request: String
    /// Ids of the tracks that were shown.
    public var shown: [String]
  }

  /// What is asked and what is right.
  public var task: RewardTask
  /// What kind of thing it is.
  public var family: BenchFamily
  /// What kind within the family, in a word or two.
  public var kind: String
  /// The part of the bench.
  public var part: BenchPart
  /// The language of the words: "en", "zh", "ja" or "ko".
  public var language: String
  /// The decile of popularity of the song that it was made from, 1 for the least known; nil without.
  public var decile: Int?
  /// The share of the catalog's tracks that keep the rules; nil without rules.
  public var selectivity: Double?
  /// The turns before the request, oldest first.
  public var history: [Turn]
  /// The id of the track or listener that it was made from, which says its part.
  public var source: String
  /// The hash of the catalog that it was made from (`BenchIdentity.catalog`); nil where nobody says.
  public var catalog: String?

  /// A task.
  public init(
    _ task: RewardTask, family: BenchFamily, kind: String, part: BenchPart, language: String,
    source: String
  ) {
    self.task = task
    self.family = family
    self.kind = kind
    self.part = part
    self.language = language
    self.source = source
    decile = nil
    catalog = nil
    selectivity = nil
    history = []
  }

  /// The slices that a report counts it in, by the name of the dimension.
  var slices: [(dimension: String, value: String)] {
    var slices = [
      ("family", family.rawValue), ("kind", "\(family.rawValue): \(kind)"), ("language", language),
      ("turns", String(history.count + 1)), ("part", part.rawValue),
    ]
    if let decile { slices.append(("popularity decile", String(decile))) }
    if let selectivity {
      let bands = [(0.0001, "below 0.01 %"), (0.001, "0.01 to 0.1 %"), (0.01, "0.1 to 1 %")]
      let band = bands.first { selectivity < $0.0 }?.1
      slices.append(
        ("selectivity", selectivity == 0 ? "nothing" : band ?? "1 % and more"))
    }
    return slices
  }
}

extension BenchTask {
  /// The task as a line of JSON: that of a `RewardTask`, with what the bench adds.
  public var json: JSONValue {
    var writer = MemberWriter(task.json.members ?? [])
    writer.add("family", family.rawValue)
    writer.add("kind", kind)
    writer.add("part", part.rawValue)
    writer.add("language", language)
    writer.add("decile", decile)
    writer.add("selectivity", selectivity)
    writer.add("history", history) { turn in
      ["request": .string(turn.request), "shown": .array(turn.shown.map(JSONValue.string))]
    }
    writer.add("source", source)
    writer.add("catalog", catalog)
    return writer.json
  }

  /// The task that a line stands for. Unknown members are ignored.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue) throws(ShapeError) {
    let reader = MemberReader(json, "")
    try reader.requireObject()
    self.init(
      try RewardTask(json: json), family: try reader.requiredChoice("family"),
      kind: try reader.optionalText("kind") ?? "", part: try reader.requiredChoice("part"),
      language: try reader.optionalText("language") ?? "en",
      source: try reader.optionalText("source") ?? "")
    decile = try reader.whole("decile")
    catalog = try reader.optionalText("catalog")
    selectivity = try reader.number("selectivity")
    history = try reader.list("history") { (element, path) throws(ShapeError) in
      let inner = MemberReader(element, path)
      try inner.requireObject()
      return Turn(request: try inner.text("request"), shown: try inner.texts("shown"))
    }
  }
}
