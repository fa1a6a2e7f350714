import Synchronization

/// Whom names mean, as far as it was asked before: a filter is compiled, explained and counted for one
/// answer, and looking near everybody's name takes milliseconds in a large catalog.
///
/// Bounded: when it is full it begins anew. Thread-safe: the lock is held for the look-up only.
package final class ArtistReadings: Sendable {
  private struct Question: Hashable {
    var name: String
    var isExcluded: Bool
  }

  private static let capacity = 256
  /// Longer names are looked up each time, so that what is kept stays small.
  private static let maximumLength = 256

  private let known = Mutex<[Question: ArtistLookup.Reading]>([:])

  init() {}

  /// Whom a wanted or unwanted name means.
  package func reading(
    of name: String, isExcluded: Bool, in names: NameTable
  ) -> ArtistLookup.Reading {
    let question = Question(name: name, isExcluded: isExcluded)
    if let reading = known.withLock({ $0[question] }) { return reading }
    var lookup = ArtistLookup(names)
    let reading = isExcluded ? lookup.excluded(name) : lookup.wanted(name)
    guard name.utf8.count <= ArtistReadings.maximumLength else { return reading }
    known.withLock { known in
      if known.count >= ArtistReadings.capacity { known = [:] }
      known[question] = reading
    }
    return reading
  }
}
