import ChatModels
import Synchronization

/// A model as one sample of a collection asks it: with a seed and a temperature of its own.
struct SampledModel: ChatModel {
  let model: any ChatModel
  let seed: Int
  let temperature: Double?

  var name: String { model.name }

  func stream(_ request: ChatRequest) -> ChatStream { model.stream(sampled(request)) }

  func reply(to request: ChatRequest) async throws(ChatModelError) -> ChatReply {
    try await model.reply(to: sampled(request))
  }

  private func sampled(_ request: ChatRequest) -> ChatRequest {
    var request = request
    request.options.seed = seed
    request.options.temperature = temperature ?? request.options.temperature
    return request
  }
}

/// A model that is asked no more often than so many times a minute.
final class PacedModel: ChatModel {
  let name: String
  private let model: any ChatModel
  private let gap: Duration
  private let now: @Sendable () -> Duration
  private let sleep: @Sendable (Duration) async throws -> Void
  private let next: Mutex<Duration?>

  /// - Parameters:
  ///   - requestsPerMinute: above 0.
  ///   - now: the time since some beginning.
  ///   - sleep: waits.
  init(
    _ model: any ChatModel, requestsPerMinute: Double,
    now: @escaping @Sendable () -> Duration = PacedModel.systemTime,
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.model = model
    name = model.name
    gap = .seconds(60 / max(1e-6, requestsPerMinute))
    self.now = now
    self.sleep = sleep
    next = Mutex(nil)
  }

  private static let start = ContinuousClock.now
  private static let systemTime: @Sendable () -> Duration = { ContinuousClock.now - start }

  func stream(_ request: ChatRequest) -> ChatStream {
    ChatStream { [self] in
      let run = PacedRun(model: self, request: request)
      return { () async throws(ChatModelError) in try await run.next() }
    }
  }

  func reply(to request: ChatRequest) async throws(ChatModelError) -> ChatReply {
    try await wait()
    return try await model.reply(to: request)
  }

  /// Takes the next place in the row and waits for it.
  fileprivate func wait() async throws(ChatModelError) {
    let now = now()
    let turn = next.withLock { next -> Duration in
      let turn = max(now, next ?? now)
      next = turn + gap
      return turn
    }
    guard turn > now else { return }
    do { try await sleep(turn - now) } catch { throw .cancelled }
  }

  /// One iteration of a stream, which waits before it begins.
  private actor PacedRun {
    private let model: PacedModel
    private let request: ChatRequest
    private var events: ChatStream.AsyncIterator?

    init(model: PacedModel, request: ChatRequest) {
      self.model = model
      self.request = request
    }

    func next() async throws(ChatModelError) -> ChatEvent? {
      if events == nil {
        try await model.wait()
        events = model.model.stream(request).makeAsyncIterator()
      }
      var events = self.events
      defer { self.events = events }
      return try await events?.next(isolation: self)
    }
  }
}
