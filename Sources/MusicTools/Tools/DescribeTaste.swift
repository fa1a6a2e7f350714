public import JSON
public import Refrain

/// `describe_taste`: a listener's profile in tags, artists, eras and languages.
public struct DescribeTaste: MusicTool {
  /// The tool's name.
  public static let name = "describe_taste"
  /// What the model reads of it.
  public static let summary = """
    What a listener's tracks, or the given ones, have in common: tags, artists, eras, novelty.
    """

  /// What the model gives.
  public struct Arguments: Sendable, Equatable {
    /// A listener of the catalog.
    public var listener: String?
    /// Ids of tracks that are liked.
    public var likes: [String] = []
    /// Ids of tracks that are disliked.
    public var dislikes: [String] = []

    /// Nothing known.
    public init() {}
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field("listener", \.listener, .string(maximumLength: 512), "")
    SharedField.tracks("likes", \.likes, "")
    SharedField.tracks("dislikes", \.dislikes, "", isMinor: true)
  }

  /// The profile.
  public struct Output: Sendable, Equatable {
    /// Tracks that speak for it.
    public var liked = 0
    /// Tracks that speak against it.
    public var disliked = 0
    /// Most telling tags.
    public var tags: [Tag] = []
    /// Artists of most weight.
    public var artists: [Share] = []
    /// Decades.
    public var eras: [Share] = []
    /// Languages of the lyrics.
    public var languages: [Share] = []
    /// 0 best known ... 1 little known.
    public var novelty: Double?
    /// 0 all alike ... 1 nothing in common.
    public var diversity: Double?
    /// Tracks from its middle.
    public var representative: [TrackOutput] = []
  }

  /// A tag of the taste.
  public struct Tag: Sendable, Equatable {
    /// Its name.
    public var name = ""
    /// The part of the taste that has it.
    public var share = 0.0
    /// How many times the catalog's share.
    public var lift = 0.0
  }

  /// A part of the taste.
  public struct Share: Sendable, Equatable {
    /// What it is.
    public var name = ""
    /// The part of the taste.
    public var share = 0.0
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

  /// The form of the output.
  public static let output = ObjectShape({ Output() }) {
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
  public static let entries = ["tags"]
  /// It is always short.
  public static let restHint = "Raise max_tokens for the rest."

  /// The tool.
  public init() {}

  /// Describes.
  public func call(
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
