import Primitives

extension SplitMix64 {
  /// One of some, which are not none.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// The generator of one family and purpose.
  init(seed: UInt64, for purpose: String) {
    var hash = FNV1a()
    hash.combine(purpose)
    self.init(seed: SplitMix64.mix(seed) ^ hash.value)
  }
}
