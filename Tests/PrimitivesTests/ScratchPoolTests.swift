import Primitives
import Synchronization
import Testing

struct ScratchPoolTests {
  private final class Scratch {
    var isInUse = false
  }

  @Test(arguments: [1, 2, 8])
  func noScratchServesTwoCallsAtOnce(threads: Int) {
    let made = Mutex(0)
    let pool = ScratchPool(maximumIdle: 4) {
      made.withLock { $0 += 1 }
      return Scratch()
    }
    let clashes = Mutex(0)
    WorkPool(threads: threads).forEach(2_000) { _ in
      pool.use { scratch in
        if scratch.isInUse { clashes.withLock { $0 += 1 } }
        scratch.isInUse = true
        scratch.isInUse = false
      }
    }
    #expect(clashes.withLock { $0 } == 0)
    if threads == 1 { #expect(made.withLock { $0 } == 1) }
  }

  @Test func aScratchComesBackAsItWasLeftEvenAfterAFailure() {
    struct Failure: Error {}
    let pool = ScratchPool(maximumIdle: 1) { Scratch() }
    #expect(throws: Failure.self) {
      try pool.use { scratch throws(Failure) in
        scratch.isInUse = true
        throw Failure()
      }
    }
    #expect(pool.use { $0.isInUse })
  }

  @Test func noMoreThanTheMaximumStayIdle() {
    let pool = ScratchPool(maximumIdle: 1) { Scratch() }
    pool.use { first in
      pool.use { second in
        first.isInUse = true
        #expect(first !== second)
      }
    }
    // The inner scratch came back first and is kept; the outer one is not.
    #expect(pool.use { !$0.isInUse })
  }
}
