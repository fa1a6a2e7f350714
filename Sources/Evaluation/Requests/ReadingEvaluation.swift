public import RequestReading

/// How well readings agree with labels.
///
/// ```swift
/// var evaluation = ReadingEvaluation()
/// for request in labeled {
///   evaluation.add(reader.read(turns: request.turns), for: request)
/// }
/// evaluation.overall.f1
/// evaluation[.excludedArtists].precision
/// ```
///
/// Names are compared folded, tags by a word or concept in common, years with a year of slack and by
/// direction where the labels say that the number is a convention.
public struct ReadingEvaluation: Sendable {
  /// A slot of the labels.
  public enum Slot: String, Sendable, CaseIterable {
    case artists
    case excludedArtists
    case likeArtists
    case tracks
    case excludedTracks
    case likeTracks
    case tags
    case excludedTags
    case firstYear
    case lastYear
    case languages
    case excludedLanguages
    case count
    case seconds
    case popularity
    case newArtists
    case recordings
    case smallTalk
  }

  /// How often read and label agree.
  public struct Agreement: Sendable, Equatable {
    /// Read as labeled.
    public var right = 0
    /// Read and not labeled.
    public var wrong = 0
    /// Labeled and not read.
    public var missed = 0

    /// The share of what was read that is labeled; 1 when nothing was read.
    public var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    /// The share of what is labeled that was read; 1 when nothing is labeled.
    public var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    /// Their harmonic mean.
    public var f1: Double {
      let all = 2 * right + wrong + missed
      return all == 0 ? 1 : 2 * Double(right) / Double(all)
    }

    static func + (one: Agreement, other: Agreement) -> Agreement {
      Agreement(
        right: one.right + other.right, wrong: one.wrong + other.wrong,
        missed: one.missed + other.missed)
    }
  }

  /// A request that was not read as labeled.
  public struct Miss: Sendable, Equatable {
    /// The request.
    public var request: LabeledRequest
    /// What was read and is not labeled, as `slot: value`.
    public var wrong: [String] = []
    /// What is labeled and was not read.
    public var missed: [String] = []
  }

  private var agreements: [Slot: Agreement] = [:]
  /// The requests that were not read exactly, in order.
  public private(set) var misses: [Miss] = []
  /// Requests looked at.
  public private(set) var requests = 0
  /// Requests without constraints.
  public private(set) var unconstrained = 0
  /// Requests without constraints in which one was read.
  package private(set) var falseAlarms = 0

  /// Nothing evaluated yet.
  public init() {}

  /// The agreement in one slot.
  public subscript(slot: Slot) -> Agreement { agreements[slot] ?? Agreement() }

  /// All slots together.
  public var overall: Agreement { Slot.allCases.reduce(Agreement()) { $0 + self[$1] } }

  /// Artists, tracks and tags that are refused.
  public var refusals: Agreement {
    self[.excludedArtists] + self[.excludedTracks] + self[.excludedTags]
  }

  /// The share of requests read exactly as labeled, 0...1.
  public var exactShare: Double {
    requests == 0 ? 1 : 1 - Double(misses.count) / Double(requests)
  }

  /// The share of requests without constraints in which one was read, 0...1.
  public var falseAlarmShare: Double {
    unconstrained == 0 ? 0 : Double(falseAlarms) / Double(unconstrained)
  }

  /// Adds a request and how it was read.
  public mutating func add(_ reading: Reading, for request: LabeledRequest) {
    let read = LabeledSlots(reading)
    requests += 1
    if request.gold.isUnconstrained {
      unconstrained += 1
      if !read.isUnconstrained { falseAlarms += 1 }
    }
    var miss = Miss(request: request)
    let comparison = SlotComparison(reading: reading, read: read, gold: request.gold)
    for slot in Slot.allCases {
      let result = comparison.compare(slot)
      agreements[slot, default: Agreement()] =
        self[slot]
        + Agreement(
          right: result.right, wrong: result.wrong.count, missed: result.missed.count)
      miss.wrong += result.wrong.map { "\(slot.rawValue): \($0)" }
      miss.missed += result.missed.map { "\(slot.rawValue): \($0)" }
    }
    if !miss.wrong.isEmpty || !miss.missed.isEmpty { misses.append(miss) }
  }
}
