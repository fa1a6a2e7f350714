import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Cuts bytes into server-sent events: the `data` of each, as soon as its blank line is there.
///
/// Specification: https://html.spec.whatwg.org/multipage/server-sent-events.html
struct EventStream {
  private var line: [UInt8] = []
  private var data: [String] = []
  private var endedWithReturn = false

  /// The events that these bytes complete.
  mutating func add(_ bytes: Data) -> [String] {
    var events: [String] = []
    for byte in bytes {
      let isReturn = byte == 0x0D
      // A return and a newline are one end of a line.
      let isSecondHalf = byte == 0x0A && endedWithReturn
      endedWithReturn = isReturn
      if isSecondHalf { continue }
      guard isReturn || byte == 0x0A else {
        line.append(byte)
        continue
      }
      if line.isEmpty {
        if !data.isEmpty { events.append(data.joined(separator: "\n")) }
        data = []
      } else {
        take(String(decoding: line, as: UTF8.self))
        line = []
      }
    }
    return events
  }

  private mutating func take(_ line: String) {
    guard line.hasPrefix("data:") else { return }
    let value = line.dropFirst(5)
    data.append(String(value.hasPrefix(" ") ? value.dropFirst() : value))
  }
}

/// A response as it comes in, on every platform that has URLSession.
final class StreamedResponse: NSObject, URLSessionDataDelegate, Sendable {
  private let continuation: AsyncThrowingStream<Data, any Error>.Continuation

  private init(_ continuation: AsyncThrowingStream<Data, any Error>.Continuation) {
    self.continuation = continuation
  }

  static func chunks(of request: URLRequest) -> AsyncThrowingStream<Data, any Error> {
    AsyncThrowingStream { continuation in
      let session = URLSession(
        configuration: .ephemeral, delegate: StreamedResponse(continuation), delegateQueue: nil)
      let task = session.dataTask(with: request)
      continuation.onTermination = { _ in task.cancel() }
      task.resume()
      session.finishTasksAndInvalidate()
    }
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    if let response = dataTask.response as? HTTPURLResponse, response.statusCode != 200 {
      continuation.finish(
        throwing: ChatClient.Failure(
          status: response.statusCode, body: String(decoding: data.prefix(500), as: UTF8.self)))
    } else {
      continuation.yield(data)
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    if let error {
      continuation.finish(throwing: error)
    } else if let response = task.response as? HTTPURLResponse, response.statusCode != 200 {
      continuation.finish(throwing: ChatClient.Failure(status: response.statusCode, body: ""))
    } else {
      continuation.finish()
    }
  }
}
