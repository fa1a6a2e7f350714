import Dispatch
import Primitives
import Synchronization
import Testing

struct MadeOnceTests {
  @Test func aValueIsMadeOnceWhoeverAsks() {
    let once = MadeOnce<Int>()
    let calls = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 64) { _ in
      let value = once.value { calls.add(1, ordering: .relaxed).newValue }
      #expect(value == 1)
    }
    #expect(calls.load(ordering: .relaxed) == 1)
  }
}
