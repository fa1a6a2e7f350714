/// What a copy of a bundle, or of its current generation, did.
public struct TransferReport: Sendable, Equatable {
  /// The generation's number at the target.
  public var generation = 0
  /// Whether the target had everything already.
  public var wasThere = false
  /// Bytes that were read from the source.
  public var sent = 0
  /// Bytes that the target had.
  public var kept = 0
}
