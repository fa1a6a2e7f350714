import IndexFile
import JSON

/// `spaces.json`: the vector spaces of a generation, in the order of their numbers.
struct SpaceList: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    var name = ""
    /// What turns words into its vectors: "latent" for the encoder beside it, the identity of an
    /// encoder that the caller brings, or nil for none.
    var encoder: String?
  }

  var spaces: [Entry] = []

  static let fileName = "spaces.json"
  private static let maximumSize = 1 << 24

  private static let shape = ObjectShape({ SpaceList() }) {
    Field(
      "spaces", \.spaces, .list(of: .object(entry), maximumCount: 10_000), "", isRequired: true)
  }

  private static let entry = ObjectShape({ Entry() }) {
    Field("name", \.name, .string(), "", isRequired: true)
    Field("encoder", \.encoder, .string(), "")
  }

  /// The list as JSON; the same list gives the same bytes.
  var json: String { SpaceList.shape.encode(self).pretty + "\n" }

  static func read(from folder: String) throws(IndexFileError) -> SpaceList {
    let path = folder + "/" + SpaceList.fileName
    let bytes = try SmallFile.read(path, maximumSize: maximumSize)
    do {
      return try shape.decode(JSONValue(parsing: bytes))
    } catch {
      throw .corrupt(path, section: "json", "\(error)")
    }
  }
}
