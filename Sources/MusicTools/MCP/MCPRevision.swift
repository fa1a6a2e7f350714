/// A revision of the Model Context Protocol, by its date.
///
/// Specification: https://modelcontextprotocol.io/specification
enum MCPRevision: String, CaseIterable, Comparable {
  case november2024 = "2024-11-05"
  case march2025 = "2025-03-26"
  case june2025 = "2025-06-18"
  case november2025 = "2025-11-25"

  static let latest = MCPRevision.november2025

  static func < (left: MCPRevision, right: MCPRevision) -> Bool { left.rawValue < right.rawValue }

  /// Whether tools say what they do to the world.
  var hasAnnotations: Bool { self >= .march2025 }

  /// Whether results are objects beside their text, and tools describe them.
  var hasStructuredContent: Bool { self >= .june2025 }

  /// Whether several messages may come as one array, which only these revisions knew.
  var hasBatches: Bool { self <= .march2025 }
}

extension MCPServer {
  /// Whether a revision of the protocol is spoken.
  package static func speaks(_ revision: String) -> Bool { MCPRevision(rawValue: revision) != nil }
}
