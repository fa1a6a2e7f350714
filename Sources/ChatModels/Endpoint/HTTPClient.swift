import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests, each on a connection of its own: without TLS on Linux by `PlainConnection`,
/// otherwise by a session of URLSession.
///
/// Connections are not kept for the next request: a server may close a kept one at any moment, and
/// URLSession on Linux does not always notice when it sends on such a connection; then neither an
/// answer nor an error ever comes (4 of 3,600 requests to a server that closed after each answer; none
/// on connections of their own). A connection costs little beside an answer of a model.
///
/// The session's time-outs are out of reach: `AnswerReader` counts the time, phase by phase.
enum HTTPClient {
  static func send(_ request: URLRequest, bodyLimit: Int) -> HTTPExchange {
    let exchange = HTTPExchange(bodyLimit: bodyLimit)
    #if canImport(FoundationNetworking)
      if PlainConnection.takes(request, into: exchange) { return exchange }
    #endif
    sendBySession(request, into: exchange)
    return exchange
  }

  /// Sends a request by URLSession.
  static func sendBySession(_ request: URLRequest, into exchange: HTTPExchange) {
    let session = URLSession(
      configuration: configuration, delegate: HTTPDelegate(exchange), delegateQueue: nil)
    let task = session.dataTask(with: request)
    exchange.attach { task.cancel() }
    task.resume()
    // The session, its delegate and its connection end with the task.
    session.finishTasksAndInvalidate()
  }

  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 1_000_000
    configuration.timeoutIntervalForResource = 1_000_000
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCache = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieStorage = nil
    return configuration
  }
}

/// Hands what URLSession reports to the exchange.
private final class HTTPDelegate: NSObject, URLSessionDataDelegate {
  private let exchange: HTTPExchange

  init(_ exchange: HTTPExchange) {
    self.exchange = exchange
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64,
    totalBytesSent: Int64, totalBytesExpectedToSend: Int64
  ) {
    if totalBytesSent >= totalBytesExpectedToSend { exchange.deliver(.sent) }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    if let response = response as? HTTPURLResponse {
      let headers = HTTPExchange.Headers(
        contentType: response.value(forHTTPHeaderField: "Content-Type") ?? "",
        retryAfter: response.value(forHTTPHeaderField: "Retry-After"),
        location: response.value(forHTTPHeaderField: "Location"))
      exchange.deliver(.head(status: response.statusCode, headers: headers))
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    if !data.isEmpty { exchange.deliver(.body(data)) }
  }

  /// No redirect is followed: the key is for the server that was named, and a followed POST may
  /// arrive as a GET.
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    switch error {
    case nil: exchange.finish(.success(()))
    case let error as URLError: exchange.finish(.failure(.transport(error)))
    case .some(let error): exchange.finish(.failure(.other(error.localizedDescription)))
    }
  }
}
