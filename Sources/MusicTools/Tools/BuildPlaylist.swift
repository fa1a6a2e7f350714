public import JSON
import MusicCatalog
public import Refrain

/// `build_playlist`: a whole list under constraints.
public struct BuildPlaylist: MusicTool {
  /// The tool's name.
  public static let name = "build_playlist"
  /// What the model reads of it.
  public static let summary = """
    A playlist under constraints, or a path between tracks (ids from, to). To extend one use \
    continue_playlist.
    """

  /// What the model gives.
  public struct Arguments: Sendable, Equatable {
    /// A description.
    public var query: String?
    /// Ids to be like.
    public var seeds: [String] = []
    /// For whom it is.
    public var listener: String?
    /// Ids that must be in it.
    public var include: [String] = []
    /// How many tracks; with minutes, how many at most.
    public var count: Int?
    /// How many minutes.
    public var minutes: Double?
    /// The most tracks with one artist; nil for two, or any number when the request names artists.
    public var maximumPerArtist: Int?
    /// The most tracks of one album.
    public var maximumPerAlbum: Int?
    /// Parts of the list.
    public var shares: [Share] = []
    /// The id that a path begins with.
    public var from = ""
    /// The id that it ends with.
    public var to = ""
    /// The space of a path.
    public var space: String?
    /// The order.
    public var flow = PlaylistRequest.Flow.smooth.rawValue
    /// Hard constraints.
    public var filter = FilterArguments()

    /// Twenty tracks of any kind.
    public init() {}
  }

  /// A part of the list, by a tag or by years.
  public struct Share: Sendable, Equatable {
    /// The tag.
    public var tag: String?
    /// The first year.
    public var yearFrom: Int?
    /// The last year.
    public var yearTo: Int?
    /// At least so much of the list.
    public var minimum = 0.0
    /// At most so much of the list.
    public var maximum = 1.0

    /// Nothing.
    public init() {}
  }

  private static let part = Shape<Double>.number(0...1)
  private static let share = ObjectShape(Share.init) {
    Field("tag", \.tag, .string(maximumLength: 512), "")
    Field("year_from", \.yearFrom.orZero, YearArguments.shape, "")
    Field("year_to", \.yearTo.orZero, YearArguments.shape, "")
    Field("min", \.minimum, part, "")
    Field("max", \.maximum, part, "")
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field("query", \.query, .string(maximumLength: 4096), "")
    SharedField.tracks("seeds", \.seeds, "Ids to be like.")
    Field("listener", \.listener, .string(maximumLength: 512), "")
    SharedField.tracks("include", \.include, "Ids it must have.")
    Field("from", \.from, .string(maximumLength: 512), "")
    Field("to", \.to, .string(maximumLength: 512), "")
    Field("space", \.space, .string(maximumLength: 512), "", isMinor: true)
    Field("count", \.count, .integer(1...200), "")
    Field("minutes", \.minutes, .number(1...1440), "")
    Field("max_per_artist", \.maximumPerArtist, .integer(1...200), "")
    Field("max_per_album", \.maximumPerAlbum, .integer(1...200), "", isMinor: true)
    Field(
      "shares", \.shares, .list(of: .object(share), maximumCount: 10),
      "0...1.")
    Field(
      "flow", \.flow, .string(oneOf: PlaylistRequest.Flow.allCases.map(\.rawValue)), "")
    SharedField.filter(\.filter)
  }

  /// The list.
  public struct Output: Sendable, Equatable {
    /// The tracks in their order.
    public var tracks: [Track] = []
    /// Minutes in all, of the tracks whose length is known; nil when none is.
    public var minutes: Double?
    /// Length and shares.
    public var constraints: [Constraint] = []
    /// 0...1, 1 for the smoothest.
    public var smoothness: Double?
    /// What else to know.
    public var notes: [String]?
    /// What the query was read as.
    public var understood: [SearchOutput.Understood]?
  }

  /// A track of the list.
  public struct Track: Sendable, Equatable {
    /// Its id.
    public var id = ""
    /// Its title.
    public var title = ""
    /// Its artists.
    public var artists: [String] = []
    /// `YYYY[-MM[-DD]]`.
    public var released: String?
    /// Seconds.
    public var duration: Double?
    /// Why it is in the list.
    public var why: [String]?
  }

  /// What was wanted and what was reached.
  public struct Constraint: Sendable, Equatable {
    /// What it is.
    public var name = ""
    /// At least.
    public var minimum = 0.0
    /// At most.
    public var maximum = 0.0
    /// What was reached.
    public var got = 0.0
    /// Whether that is enough.
    public var met = false
    /// Why not.
    public var reason: String?
  }

  private static let amount = Shape<Double>.number(0...1e6)

  private static let track = ObjectShape({ Track() }) {
    Field("id", \.id, ToolShape.text, "The track's id.", isRequired: true)
    Field("title", \.title, ToolShape.text, "Its title.", isRequired: true)
    Field("artists", \.artists, ToolShape.texts, "Its artists.", isRequired: true)
    Field("released", \.released, ToolShape.text, "YYYY[-MM[-DD]].", detail: 1)
    Field("duration", \.duration, .number(0...1e9), "Seconds.", detail: 1)
    Field("why", \.why, ToolShape.texts, "Why it is there.", detail: 2)
  }

  private static let constraint = ObjectShape({ Constraint() }) {
    Field(
      "name", \.name, ToolShape.text, "tracks, seconds, largest step or a share.", isRequired: true)
    Field("min", \.minimum, amount, "At least.", isRequired: true)
    Field("max", \.maximum, amount, "At most.", isRequired: true)
    Field("got", \.got, amount, "What was reached.", isRequired: true)
    Field("met", \.met, .boolean, "Whether that is enough.", isRequired: true)
    Field("reason", \.reason, ToolShape.text, "Why not.")
  }

  /// The form of the output.
  public static let output = ObjectShape({ Output() }) {
    Field(
      "tracks", \.tracks, .list(of: .object(track), maximumCount: 200), "In their order.",
      isRequired: true)
    Field("minutes", \.minutes, amount, "In all, as far as known.")
    Field(
      "constraints", \.constraints, .list(of: .object(constraint), maximumCount: 16),
      "Length and shares.", isRequired: true, isMinor: true)
    Field("smoothness", \.smoothness, part, "1 is smoothest.")
    Field("notes", \.notes, ToolShape.texts, "What else to know.")
    SearchOutput.understoodField(\.understood)
  }

  /// Tracks are cut from the end, only of lists that nobody could read.
  public static let entries = ["tracks"]
  /// A shorter list has fewer.
  public static let restHint = "Raise max_tokens, or ask for a shorter list."

  /// The whole list: half of one is another list.
  public static func budget(for arguments: Arguments) -> TokenBudget { TokenBudget(20_000) }

  /// The tool.
  public init() {}

  /// Builds the list.
  public func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> Output {
    let request = try arguments.request(on: engine)
    do throws(EngineError) {
      let playlist = try engine.buildPlaylist(request)
      var output = Output(playlist)
      if let cap = playlist.request.usualMaximumPerArtist, output.maximumOfOneArtist == cap {
        output.notes =
          (output.notes ?? []) + [
            "At most \(cap) tracks of one artist; give max_per_artist for more."
          ]
      }
      return output
    } catch {
      throw ToolError(error)
    }
  }
}

extension BuildPlaylist.Arguments {
  /// Two of an artist make a varied list.
  private static let usualMaximumPerArtist = 2

  func request(on engine: MusicEngine) throws(ToolError) -> PlaylistRequest {
    let length: PlaylistRequest.Length? =
      minutes.map { .duration($0 * 60) } ?? count.map { .tracks($0) }
    var request = PlaylistRequest(length: length, words: query?.isEmpty == false ? query : nil)
    request.maximumTracks = minutes != nil ? count : nil
    request.seeds = seeds
    request.taste = Taste(listener: listener)
    request.include = include
    request.from = from.isEmpty ? nil : from
    request.to = to.isEmpty ? nil : to
    request.space = space.flatMap { $0.isEmpty ? nil : $0 }
    request.filter = try filter.filter(on: engine, for: listener)
    request.maximumPerArtist = maximumPerArtist
    request.usualMaximumPerArtist = filter.artists.isEmpty ? Self.usualMaximumPerArtist : nil
    request.maximumPerAlbum = maximumPerAlbum
    for share in shares { request.shares.append(try share.share()) }
    request.flow = PlaylistRequest.Flow(rawValue: flow) ?? .smooth
    return request
  }
}

extension BuildPlaylist.Share {
  func share() throws(ToolError) -> PlaylistRequest.Share {
    var constraints = tag.map { [TrackFilter.tag($0)] } ?? []
    if let years = try YearArguments.range(yearFrom, yearTo) {
      constraints.append(.released(years))
    }
    guard !constraints.isEmpty, minimum <= maximum else {
      throw ToolError(
        .invalidArguments,
        constraints.isEmpty
          ? "A share has neither tag nor years." : "A share's min is above its max.",
        hint: "Correct the share.")
    }
    return .init(
      constraints.count == 1 ? constraints[0] : .all(constraints), minimum: minimum,
      maximum: maximum)
  }
}

extension BuildPlaylist.Output {
  /// Tracks of the artist who has most.
  fileprivate var maximumOfOneArtist: Int {
    var counts: [String: Int] = [:]
    for track in tracks { for artist in track.artists { counts[artist, default: 0] += 1 } }
    return counts.values.max() ?? 0
  }

  init(_ playlist: Playlist) {
    tracks = playlist.tracks.map { entry in
      BuildPlaylist.Track(
        id: entry.hit.id, title: entry.hit.title, artists: entry.hit.artists,
        released: entry.hit.released?.description, duration: entry.hit.duration,
        why: entry.reasons)
    }
    minutes =
      playlist.tracks.allSatisfy { $0.hit.duration == nil }
      ? nil : (playlist.duration / 60).rounded(places: 1)
    constraints = playlist.constraints.map { constraint in
      BuildPlaylist.Constraint(
        name: constraint.name, minimum: constraint.wanted.lowerBound.rounded(places: 3),
        maximum: constraint.wanted.upperBound.rounded(places: 3),
        got: constraint.got.rounded(places: 3),
        met: constraint.isMet, reason: constraint.reason)
    }
    smoothness = playlist.smoothness?.rounded(places: 2)
    notes = playlist.notes.isEmpty ? nil : playlist.notes
    understood =
      playlist.understood.isEmpty
      ? nil : playlist.understood.map(SearchOutput.Understood.init)
  }
}
