import MusicNames

/// A song as a model names it.
struct SongClaim: Sendable, Equatable {
  /// A title and the artist named with it, who may be empty.
  struct Name: Sendable, Equatable {
    var title: String
    var artist: String

    init(_ title: String, _ artist: String = "") {
      self.title = title
      self.artist = artist
    }

    var query: NameQuery {
      NameQuery(title: title, artist: artist.isEmpty ? nil : artist)
    }
  }

  /// The catalog's id, where the model gives one.
  var id: String?
  /// The ways in which its words can be read, the likeliest first: "Adele - Hello" is written in both
  /// orders, and a title may hold a dash itself.
  var names: [Name]
  /// What the model says of it.
  var note: String

  init(id: String? = nil, _ names: [Name], note: String = "") {
    self.id = id
    self.names = names
    self.note = note
  }

  init(id: String? = nil, title: String, artist: String, note: String = "") {
    self.init(
      id: id, title.isEmpty && artist.isEmpty ? [] : [Name(title, artist)], note: note)
  }

  var title: String { names.first?.title ?? "" }
  var artist: String { names.first?.artist ?? "" }
}
