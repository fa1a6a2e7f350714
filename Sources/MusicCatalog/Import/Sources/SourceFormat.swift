/// The kinds of files that an import reads.
public enum SourceFormat: String, Sendable, CaseIterable {
  /// Columns with a heading each: CSV, TSV and the like.
  case table
  /// JSON objects, one a line or in a list.
  case json
  /// Listening events by the catalog's own ids: `listener,track[,kind|weight[,time]]` or adjacency.
  case events
  /// A playlist or library of Spotify as Exportify writes it.
  case exportify
  /// A library or playlist as TuneMyMusic writes it.
  case tuneMyMusic = "tunemymusic"
  /// The library of beets, or what `beet export` writes.
  case beets
  /// The database of Navidrome.
  case navidrome
  /// A listening history of Spotify, of the account data or the extended one.
  case spotify
  /// A listening history of Last.fm.
  case lastFM = "lastfm"
  /// Listens of ListenBrainz.
  case listenBrainz = "listenbrainz"
  /// What Apple's copy of an account tells of listening to Apple Music.
  case appleMusic = "applemusic"
  /// What Google Takeout tells of watching and listening.
  case youTube = "youtube"
  /// Plays of other services and programs.
  case plays
  /// A playlist of file names.
  case m3u
  /// A playlist of titles in XML.
  case xspf
  /// A playlist of titles in JSON.
  case jspf
  /// Playlists in other JSON: a name and a list of tracks.
  case playlists
  /// A playlist of file names in sections, as Winamp writes it.
  case pls
  /// A playlist of Windows Media Player or Zune.
  case wpl
  /// The library of iTunes or Music in XML.
  case iTunes = "itunes"

  /// What a file of this kind holds.
  enum Contents: Sendable {
    case tracks, events, both
  }

  var contents: Contents {
    switch self {
    case .table, .json, .exportify, .beets: .tracks
    case .events, .spotify, .lastFM, .listenBrainz, .appleMusic, .youTube, .plays: .events
    case .m3u, .xspf, .jspf, .playlists, .pls, .wpl: .events
    case .tuneMyMusic, .navidrome, .iTunes: .both
    }
  }

  /// What it is called in a sentence.
  public var title: String {
    switch self {
    case .table: "a table of tracks"
    case .json: "tracks in JSON"
    case .events: "listening events"
    case .exportify: "tracks from Exportify"
    case .tuneMyMusic: "tracks from TuneMyMusic"
    case .beets: "a library of beets"
    case .navidrome: "a database of Navidrome"
    case .spotify: "a listening history of Spotify"
    case .lastFM: "a listening history of Last.fm"
    case .listenBrainz: "listens of ListenBrainz"
    case .appleMusic: "listening at Apple Music"
    case .youTube: "a history of YouTube"
    case .plays: "a history of plays"
    case .m3u: "an M3U playlist"
    case .xspf: "an XSPF playlist"
    case .jspf: "a JSPF playlist"
    case .playlists: "playlists in JSON"
    case .pls: "a PLS playlist"
    case .wpl: "a playlist of Windows Media Player"
    case .iTunes: "a library of iTunes"
    }
  }
}
