import ChatModels
import JSON
import Primitives
import Synchronization

/// A model whose replies are kept in a file, so that no request is paid for twice: not in one
/// collection, and not by one that goes on where another was killed.
///
/// A request is known by all that it says, seed and model included; the file has a line for each,
/// `{"key","reply"}`.
final class CachedModel: ChatModel {
  let name: String
  private let model: any ChatModel
  private let file: AppendedLines
  private let replies: Mutex<[String: ChatReply]>

  /// - Throws: `.unreadable`, `.unwritable`, `.malformed`.
  init(_ model: any ChatModel, file path: String) throws(BoundaryError) {
    self.model = model
    name = model.name
    var replies: [String: ChatReply] = [:]
    file = try AppendedLines(openingOrCreating: path) { (line, number) throws(BoundaryError) in
      do {
        let json = try JSONValue(parsing: line)
        guard let key = json["key"]?.text, let reply = json["reply"] else {
          throw ShapeError(path: "", detail: "needs key and reply.")
        }
        replies[key] = try ChatReply(json: reply)
      } catch {
        throw BoundaryError.malformed(path: path, line: number, detail: "\(error)")
      }
    }
    self.replies = Mutex(replies)
  }

  func stream(_ request: ChatRequest) -> ChatStream {
    ChatStream { [self] in
      let events = Mutex<[ChatEvent]?>(nil)
      return { () async throws(ChatModelError) in
        if events.withLock({ $0 == nil }) {
          let all = try await self.reply(to: request).events
          events.withLock { $0 = all }
        }
        return events.withLock { $0?.isEmpty == false ? $0?.removeFirst() : nil }
      }
    }
  }

  func reply(to request: ChatRequest) async throws(ChatModelError) -> ChatReply {
    let key = CachedModel.key(request, model: name)
    if let known = replies.withLock({ $0[key] }) { return known }
    let reply = try await model.reply(to: request)
    let line: JSONValue = ["key": .string(key), "reply": reply.json]
    do throws(BoundaryError) {
      try file.append([line.compact])
    } catch {
      // Whoever pays for replies wants to know at once that they are not kept.
      throw .invalidRequest(error.description)
    }
    replies.withLock { $0[key] = reply }
    return reply
  }

  private static func key(_ request: ChatRequest, model: String) -> String {
    // Two hashes of the same text from different beginnings: 128 bits, which do not meet by chance.
    let text = model + "\u{0}" + request.json.compact
    let halves = ["a", "b"].map { salt -> String in
      var hash = FNV1a()
      hash.combine(salt)
      hash.combine(text)
      let digits = String(SplitMix64.mix(hash.value), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    return halves.joined()
  }
}
