import JSON
import Refrain

/// `describe_taste`: a listener's profile in tags, artists, eras and languages.
struct DescribeTaste: MusicTool {
  static let name = "describe_taste"
  static let summary = """
    What a listener's tracks, or the given ones, have in common: tags, artists, eras, novelty.
    """

  struct Arguments: Sendable, Equatable {
    /// A listener of the catalog.
    var listener: String?
    /// Ids of tracks that are liked.
    var likes: [String] = []
    /// Ids of tracks that are disliked.
    var dislikes: [String] = []
  }

  static let arguments = ObjectShape(Arguments.init) {
    Field("listener", \.listener, .string(maximumLength: 512), "")
    SharedField.tracks("likes", \.likes, "")
    SharedField.tracks("dislikes", \.dislikes, "", isMinor: true)
  }

  /// The profile.
  struct Output: Sendable, Equatable {
    var liked = 0
    var disliked = 0
    var tags: [Tag] = []
    var artists: [Share] = []
    var eras: [Share] = []
    var languages: [Share] = []
    var novelty: Double?
    var diversity: Double?
    var representative: [TrackOutput] = []
  }

  /// A tag of the taste.
  struct Tag: Sendable, Equatable {
    var name = ""
    var share = 0.0
    var lift = 0.0
  }

  /// A part of the taste.
  struct Share: Sendable, Equatable {
    var name = ""
    var share = 0.0
  }

  private static let part = Shape<Double>.number(0...1)

  private static let tag = ObjectShape({ Tag() }) {
    Field("name", \.name, ToolShape.text, "A tag.", isRequired: true)
    Field("share", \.share, part, "Part of the taste.", isRequired: true)
    Field("lift", \.lift, .number(0...1e12), "Times the catalog's share.", isRequired: true)
  }

  private static let share = ObjectShape({ Share() }) {
    Field("name", \.name, ToolShape.text, "What.", isRequired: true)
    Field("share", \.share, part, "Part of the taste.", isRequired: true)
  }

  private static let shares = Shape<[Share]>.list(of: .object(share), maximumCount: 50)

  static let output = ObjectShape({ Output() }) {
    Field("liked", \.liked, ToolShape.count, "Tracks for it.", isRequired: true)
    Field("disliked", \.disliked, ToolShape.count, "Tracks against it.", isRequired: true)
    Field(
      "tags", \.tags, .list(of: .object(tag), maximumCount: 50), "Most telling first.",
      isRequired: true)
    Field("artists", \.artists, shares, "Most weight first.", isRequired: true)
    Field("eras", \.eras, shares, "Decades.", isRequired: true)
    Field("languages", \.languages, shares, "Of the lyrics.", isRequired: true)
    Field("novelty", \.novelty, part, "0 best known ... 1 little known.")
    Field("diversity", \.diversity, part, "0 all alike ... 1 nothing in common.")
    Field(
      "representative", \.representative,
      .list(of: .object(TrackOutput.shape), maximumCount: 50), "From its middle.",
      isRequired: true)
  }

  /// Tags are cut from the end.
  static let entries = ["tags"]
  /// It is always short.
  static let restHint = "Raise max_tokens for the rest."

  /// Describes.
  func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> Output {
    let taste = Taste(
      listener: arguments.listener, likes: arguments.likes, dislikes: arguments.dislikes)
    do throws(EngineError) {
      return Output(try engine.describeTaste(of: taste))
    } catch {
      throw ToolError(error)
    }
  }
}

extension DescribeTaste.Output {
  init(_ taste: TasteDescription) {
    func shares(_ shares: [TasteShare]) -> [DescribeTaste.Share] {
      shares.map { DescribeTaste.Share(name: $0.name, share: $0.share.rounded(places: 3)) }
    }
    liked = taste.liked
    disliked = taste.disliked
    tags = taste.tags.map {
      DescribeTaste.Tag(
        name: $0.tag.name, share: $0.share.rounded(places: 3), lift: $0.lift.rounded(places: 1))
    }
    artists = shares(taste.artists)
    eras = shares(taste.eras)
    languages = shares(taste.languages)
    novelty = taste.novelty?.rounded(places: 2)
    diversity = taste.diversity?.rounded(places: 2)
    representative = taste.representative.map { TrackOutput($0, isBrief: true) }
  }
}

extension Double {
  /// As many decimals as tell answers apart; more would only cost tokens.
  func rounded(places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
