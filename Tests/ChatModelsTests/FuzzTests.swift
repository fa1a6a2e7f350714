import JSON
import Primitives
import TestSupport
import Testing

@testable import ChatModels

struct FuzzTests {
  static let sample =
    ": ping\r\n\r\n" + ServerAnswer.words("Hel")
    + ServerAnswer.chunk(delta: ChunkTests.piece(0, id: "a", name: "search", "{\"q\""))
    + ServerAnswer.chunk(delta: ChunkTests.piece(1, id: "b", name: "artist", "{}"))
    + ServerAnswer.chunk(delta: ChunkTests.piece(0, ":1}"), finish: "tool_calls")
    + #"data: {"choices":[],"usage":{"prompt_tokens":7}}"# + "\n\n" + ServerAnswer.done

  @Test(arguments: [1 as UInt64, 2, 3])
  func howAStreamIsCutDoesNotMatter(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for round in 0..<300 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<generator.below(4) { mutate(&bytes, &generator) }
      var whole = ServerSentEvents(limit: 1 << 20)
      let expected = try whole.add(bytes) + [whole.finish()].compactMap { $0 }
      var pieces = ServerSentEvents(limit: 1 << 20)
      var events: [ServerSentEvents.Event] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(1 + generator.below(40))
        events += try pieces.add(piece)
        rest = rest.dropFirst(piece.count)
      }
      events += [pieces.finish()].compactMap { $0 }
      #expect(events == expected, "seed \(seed), round \(round)")
      for event in events {
        let start = Array(event.data.utf8.prefix(1))
        let isThere = bytes[event.offset...].starts(with: start) || event.data.contains("\u{FFFD}")
        #expect(isThere, "seed \(seed), round \(round), offset \(event.offset)")
      }
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func noChunkDoesHarmAndCallsHaveNoGaps(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for round in 0..<300 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<generator.below(6) { mutate(&bytes, &generator) }
      var stream = ServerSentEvents(limit: 1 << 20)
      var assembler = ChunkAssembler(callLimit: 3, tokenLimit: 2, idPrefix: "c")
      var reply = ChatReply()
      var places: Set<Int> = []
      for event in try stream.add(bytes) {
        guard let json = try? JSONValue(parsing: event.data),
          let chunk = try? assembler.add(json)
        else { continue }
        for event in chunk {
          if case .toolCall(let delta) = event { places.insert(delta.index) }
          reply.add(event)
        }
      }
      #expect(reply.message.toolCalls.count == places.count, "seed \(seed), round \(round)")
      #expect(reply.message.toolCalls.allSatisfy { !$0.id.isEmpty })
      #expect(reply.message.toolCalls.count <= 3)
    }
  }

  @Test(arguments: [1 as UInt64, 2])
  func noJSONDoesHarm(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let samples = [ValueTests.request.json.compact, ValueTests.reply.json.compact]
    var read = 0
    for round in 0..<1000 {
      var bytes = Array(samples[round % 2].utf8)
      for _ in 0..<generator.below(3) { mutate(&bytes, &generator) }
      guard let json = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) else {
        continue
      }
      // What is read is written and read again as the same.
      if var request = try? ChatRequest(json: json) {
        if request.tools.isEmpty {
          // Without tools nothing is said of their choice.
          (request.options.toolChoice, request.options.allowsParallelCalls) = (nil, nil)
        }
        #expect(
          try ChatRequest(json: JSONValue(parsing: request.json.compact)) == request,
          "seed \(seed), round \(round)")
        read += 1
      }
      if let reply = try? ChatReply(json: json) {
        #expect(try ChatReply(json: JSONValue(parsing: reply.json.compact)) == reply)
        read += 1
      }
      _ = ErrorBody(json: json)
      _ = try? ChatReply(json: .random(depth: 3, &generator))
    }
    #expect(read > 300)
  }
}
