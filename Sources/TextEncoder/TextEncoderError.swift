public import IndexFile
public import LinearAlgebra

/// Why an encoder could not be opened, trained or used, and what to do about it.
public enum TextEncoderError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A file of Refrain's own could not be read or written.
  case index(IndexFileError)
  /// A model's file is absent or the system refuses it.
  case unreadable(path: String, detail: String)
  /// A model's file contradicts itself or another one; `field` says where.
  case malformed(path: String, field: String, detail: String)
  /// A model's file asks for something that is not implemented.
  case unsupported(path: String, field: String, detail: String)
  /// No term of the documents is frequent enough to learn from.
  case nothingToLearn(documents: Int)
  /// The space could not be computed from the documents.
  case linearAlgebra(LinearAlgebraError)
  /// A setting is out of its range.
  case invalidOption(name: String, detail: String)
  /// For other conforming types: encoding failed for a reason of their own.
  case failed(String)

  /// One or two sentences for a person.
  public var description: String {
    switch self {
    case .index(let error):
      error.description
    case .unreadable(let path, let detail):
      "\(path): \(detail). A sentence encoder's folder holds config.json, model.safetensors and "
        + "vocab.txt or tokenizer.json."
    case .malformed(let path, let field, let detail):
      "\(path): \(field): \(detail). The file is damaged or not of this model; fetch it again."
    case .unsupported(let path, let field, let detail):
      "\(path): \(field): \(detail). Choose a sentence encoder of the BERT family."
    case .nothingToLearn(let documents):
      "None of the terms in \(documents) documents occurs in enough of them to learn from. Lower "
        + "the minimum document count, or leave this space out."
    case .linearAlgebra(let error):
      "\(error) Lower the weights of the documents' fields, or leave this space out."
    case .invalidOption(let name, let detail):
      "\(name): \(detail)."
    case .failed(let detail):
      detail
    }
  }
}
