import JSON
import MusicCatalog
import Primitives
import Refrain

/// `build_playlist`: a whole list under constraints.
struct BuildPlaylist: MusicTool {
  static let name = "build_playlist"
  static let summary = """
    A playlist under constraints, or a path between tracks (ids from, to). To extend one use \
    continue_playlist.
    """

  struct Arguments: Sendable, Equatable {
    /// A description.
    var query: String?
    var seeds: [String] = []
    /// For whom it is.
    var listener: String?
    var include: [String] = []
    /// How many tracks; with minutes, how many at most.
    var count: Int?
    var minutes: Double?
    /// The most tracks with one artist; nil for two, or any number when the request names artists.
    var maximumPerArtist: Int?
    /// The most tracks of one album.
    var maximumPerAlbum: Int?
    var shares: [Share] = []
    /// The id that a path begins with.
    var from = ""
    /// The id that it ends with.
    var to = ""
    /// The space of a path.
    var space: String?
    /// The order.
    var flow = PlaylistRequest.Flow.smooth.rawValue
    /// Hard constraints.
    var filter = FilterArguments()
  }

  /// A part of the list, by a tag or by years.
  struct Share: Sendable, Equatable {
    /// The tag.
    var tag: String?
    /// The first year.
    var yearFrom: Int?
    /// The last year.
    var yearTo: Int?
    /// At least so much of the list, 0...1.
    var minimum = 0.0
    /// At most so much of it.
    var maximum = 1.0
  }

  private static let part = Shape<Double>.number(0...1)
  private static let share = ObjectShape(Share.init) {
    Field("tag", \.tag, .string(maximumLength: 512), "")
    Field("year_from", \.yearFrom.zeroIfNone, YearArguments.shape, "")
    Field("year_to", \.yearTo.zeroIfNone, YearArguments.shape, "")
    Field("min", \.minimum, part, "")
    Field("max", \.maximum, part, "")
  }

  static let arguments = ObjectShape(Arguments.init) {
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
  struct Output: Sendable, Equatable {
    var tracks: [Track] = []
    var minutes: Double?
    var constraints: [Constraint] = []
    var smoothness: Double?
    var notes: [String]?
    /// What the query was read as.
    var understood: [SearchOutput.Understood]?
  }

  /// A track of the list.
  struct Track: Sendable, Equatable {
    var id = ""
    var title = ""
    var artists: [String] = []
    var released: String?
    var duration: Double?
    var why: [String]?
  }

  /// What was wanted and what was reached.
  struct Constraint: Sendable, Equatable {
    var name = ""
    var minimum = 0.0
    var maximum = 0.0
    var got = 0.0
    var met = false
    var reason: String?
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

  static let output = ObjectShape({ Output() }) {
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
  static let entries = ["tracks"]
  /// A shorter list has fewer.
  static let restHint = "Raise max_tokens, or ask for a shorter list."

  /// The whole list: half of one is another list.
  static func budget(for arguments: Arguments) -> TokenBudget { TokenBudget(20_000) }

  /// Builds the list.
  func call(
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
    var request = PlaylistRequest(length: length, words: query?.nonEmpty)
    request.maximumTracks = minutes != nil ? count : nil
    request.seeds = seeds
    request.taste = Taste(listener: listener)
    request.include = include
    request.from = from.nonEmpty
    request.to = to.nonEmpty
    request.space = space?.nonEmpty
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
    notes = playlist.notes.nonEmpty
    understood = playlist.understood.nonEmpty?.map(SearchOutput.Understood.init)
  }
}
