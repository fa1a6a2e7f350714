import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A session whose connections are used again, and closed when the client is let go.
///
/// Its time-outs are out of reach: `AnswerReader` counts the time, as URLSession on Linux does not
/// tell a slow server from a silent one.
final class HTTPClient: Sendable {
  private let session: URLSession
  private let delegate = HTTPDelegate()

  init() {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 1_000_000
    configuration.timeoutIntervalForResource = 1_000_000
    configuration.httpMaximumConnectionsPerHost = 256
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCache = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieStorage = nil
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
  }

  deinit { session.invalidateAndCancel() }

  /// Sends a request.
  func send(_ request: URLRequest, bodyLimit: Int) -> HTTPExchange {
    let exchange = HTTPExchange(bodyLimit: bodyLimit)
    let task = session.dataTask(with: request)
    delegate.add(exchange, for: task)
    exchange.attach(task)
    task.resume()
    return exchange
  }
}

/// Hands what URLSession reports to the exchange that it belongs to.
private final class HTTPDelegate: NSObject, URLSessionDataDelegate {
  private let exchanges = Mutex<[Int: HTTPExchange]>([:])

  func add(_ exchange: HTTPExchange, for task: URLSessionTask) {
    exchanges.withLock { $0[task.taskIdentifier] = exchange }
  }

  private func exchange(_ task: URLSessionTask) -> HTTPExchange? {
    exchanges.withLock { $0[task.taskIdentifier] }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64,
    totalBytesSent: Int64, totalBytesExpectedToSend: Int64
  ) {
    if totalBytesSent >= totalBytesExpectedToSend { exchange(task)?.deliver(.sent) }
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
      exchange(dataTask)?.deliver(.head(status: response.statusCode, headers: headers))
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    if !data.isEmpty { exchange(dataTask)?.deliver(.body(data)) }
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
    let exchange = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    switch error {
    case nil: exchange?.finish(.success(()))
    case let error as URLError: exchange?.finish(.failure(.transport(error)))
    case .some(let error): exchange?.finish(.failure(.other(error.localizedDescription)))
    }
  }
}
