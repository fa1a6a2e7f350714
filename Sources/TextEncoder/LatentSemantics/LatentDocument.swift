/// What a latent space is learned from: the texts of one document, each with its weight.
///
/// ```swift
/// let track = LatentDocument([
///   .init("piano ballad, melancholy", weight: 2), .init("Night Train", weight: 1),
/// ])
/// ```
public struct LatentDocument: Sendable {
  /// One text of a document.
  public struct Field: Sendable {
    /// The text, as the tokenizer takes it.
    public var text: String
    /// How much one occurrence of a term counts here; 1 is ordinary, 0 and less leaves it out.
    public var weight: Float

    /// A text that counts `weight` an occurrence.
    public init(_ text: String, weight: Float = 1) {
      self.text = text
      self.weight = weight
    }
  }

  /// The texts, in any order.
  public var fields: [Field]

  /// A document of these texts.
  public init(_ fields: [Field]) {
    self.fields = fields
  }
}
