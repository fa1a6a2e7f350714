/// An immutable array whose elements lie in a mapped file or in memory of its own.
///
/// Copies share the storage, which lives as long as any of them. Reading costs the same wherever
/// the elements lie; subscripts are bounds-checked.
///
/// ```swift
/// let offsets = try file.array("offsets", of: UInt64.self)  // mapped
/// let lengths = IndexArray([3, 1, 4] as [UInt32])           // owned
/// ```
///
/// Not an `Array`: it never grows, and a mapped one costs no memory until it is touched.
@frozen
public struct IndexArray<Element: BitwiseCopyable>: RandomAccessCollection {
  @usableFromInline let owner: AnyObject
  @usableFromInline let elements: UnsafeBufferPointer<Element>

  /// An array with memory of its own, aligned to 64 bytes, holding a copy of `elements`.
  public init<Elements: Collection>(_ elements: Elements) where Elements.Element == Element {
    let storage = AlignedStorage(byteCount: elements.count * MemoryLayout<Element>.stride)
    let buffer = storage.bytes.bindMemory(to: Element.self)
    _ = buffer.initialize(fromContentsOf: elements)
    owner = storage
    self.elements = UnsafeBufferPointer(buffer)
  }

  init(owner: AnyObject, bytes: UnsafeRawBufferPointer) {
    self.owner = owner
    elements = bytes.bindMemory(to: Element.self)
  }

  /// Always 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of elements.
  @inlinable public var endIndex: Int { elements.count }
  /// The same. Said here, because the standard library's count of a collection asks for metadata of its
  /// types wherever it is not specialized.
  @inlinable public var count: Int { elements.count }

  /// The element at `position`.
  ///
  /// - Precondition: `position` is within the bounds, also in release builds.
  @inlinable
  public subscript(position: Int) -> Element {
    precondition(
      UInt(bitPattern: position) < UInt(bitPattern: elements.count),
      "An index array is read outside its bounds.")
    return elements[position]
  }

  /// The elements' memory for hot loops: valid only while this value or a copy of it lives, and
  /// unchecked in release builds. Meant for types that keep the array in a property beside it.
  @inlinable public var unsafeElements: UnsafeBufferPointer<Element> { elements }
}

// The memory is never written after initialization, whoever owns it.
extension IndexArray: @unchecked Sendable where Element: Sendable {}

/// Uninitialized memory aligned to a cache line, freed with the object.
final class AlignedStorage {
  let bytes: UnsafeMutableRawBufferPointer

  init(byteCount: Int) {
    bytes = .allocate(byteCount: byteCount, alignment: IndexFileFormat.alignment)
  }

  deinit {
    bytes.deallocate()
  }
}
