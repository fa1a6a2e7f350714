/// A number that a packed section can hold: by its bits, whatever they mean.
public protocol PackedElement: BitwiseCopyable, Sendable {
  /// The number with these bits; higher bits than it has are left out.
  init(packedBits: UInt64)
  /// Its bits.
  var packedBits: UInt64 { get }
}

extension UInt8: PackedElement {
  /// The number with these bits.
  @inlinable public init(packedBits: UInt64) { self.init(truncatingIfNeeded: packedBits) }
  /// Its bits.
  @inlinable public var packedBits: UInt64 { UInt64(self) }
}

extension UInt16: PackedElement {
  /// The number with these bits.
  @inlinable public init(packedBits: UInt64) { self.init(truncatingIfNeeded: packedBits) }
  /// Its bits.
  @inlinable public var packedBits: UInt64 { UInt64(self) }
}

extension UInt32: PackedElement {
  /// The number with these bits.
  @inlinable public init(packedBits: UInt64) { self.init(truncatingIfNeeded: packedBits) }
  /// Its bits.
  @inlinable public var packedBits: UInt64 { UInt64(self) }
}

extension UInt64: PackedElement {
  /// The number with these bits.
  @inlinable public init(packedBits: UInt64) { self = packedBits }
  /// Its bits.
  @inlinable public var packedBits: UInt64 { self }
}

extension Float: PackedElement {
  /// The number with these bits.
  @inlinable public init(packedBits: UInt64) {
    self.init(bitPattern: UInt32(truncatingIfNeeded: packedBits))
  }
  /// Its bits.
  @inlinable public var packedBits: UInt64 { UInt64(bitPattern) }
}
