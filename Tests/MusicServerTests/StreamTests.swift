import Testing

@testable import MusicServer

struct StreamTests {
  private func text(_ bytes: [UInt8]?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func eventsAreWrittenAsBrowsersReadThem() {
    #expect(text(ServerEvent(data: "a").bytes) == "data: a\n\n")
    #expect(
      text(ServerEvent(name: "end", id: "1-2", data: "a\nb").bytes)
        == "event: end\nid: 1-2\ndata: a\ndata: b\n\n")
    #expect(text(ServerEvent(data: "").bytes) == "data: \n\n")
  }

  @Test func aReaderGetsWhatCameBeforeAndAfterIt() async {
    let log = EventLog()
    await log.append("a")
    let reader = EventReader(log, stream: "7", from: 0)
    #expect(await text(reader.bytes()) == "id: 7-0\ndata: a\n\n")
    async let next = reader.bytes()
    await log.append("b")
    #expect(await text(next) == "id: 7-1\ndata: b\n\n")
    async let last = reader.bytes()
    await log.finish()
    await log.append("too late")
    #expect(await last == nil)
    // Somebody comes back for what was missed.
    let again = EventReader(log, stream: "7", from: 1)
    #expect(await text(again.bytes()) == "id: 7-1\ndata: b\n\n")
    #expect(await again.bytes() == nil)
  }

  @Test func sessionsAreBoundedAndOldOnesGiveWay() throws {
    let store = SessionStore<Int>(limit: 2, idleSeconds: 3600)
    _ = try store.add(1, id: "a")
    _ = try store.add(2, id: "b")
    #expect(throws: ServerFailure.self) { try store.add(3, id: "c") }
    #expect(store.remove("a") == 1 && store.session("a") == nil)
    _ = try store.add(3, id: "c")
    let idle = SessionStore<Int>(limit: 1, idleSeconds: 0)
    _ = try idle.add(1, id: "a")
    #expect(try idle.add(2, id: "b") == [1])
    #expect(idle.session("b") == 2)
  }

  @Test func idsAreLongAndDiffer() {
    let ids = Set((0..<1000).map { _ in SessionStore<Int>.makeID() })
    #expect(ids.count == 1000 && ids.allSatisfy { $0.utf8.count == 32 })
  }

  @Test func tooMuchAndTooLongAreToldApart() async throws {
    var options = ServerOptions(port: 1)
    (options.maximumRequests, options.requestSeconds) = (1, 0.05)
    let admission = Admission(options)
    // Never ends but by cancellation.
    let slow = await status(admission) {
      while !Task.isCancelled { await Task.yield() }
      return ServerResponse(200)
    }
    #expect(slow == 504)
    // Its place is free once it has noticed.
    while await status(admission) == 503 { await Task.yield() }
    try admission.enter()
    #expect(await status(admission) == 503)
    admission.leave()
    #expect(await status(admission) == 200)
  }

  private func status(
    _ admission: Admission,
    _ work: @escaping @Sendable () async -> ServerResponse = { ServerResponse(200) }
  ) async -> Int {
    do throws(ServerFailure) { return try await admission.run(work).status } catch {
      return error.status
    }
  }
}
