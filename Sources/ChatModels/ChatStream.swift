/// The events of a reply, as they come in.
///
/// ```swift
/// do {
///   for try await event in model.stream(request) { … }
/// } catch {
///   print(error)  // a ChatModelError
/// }
/// ```
///
/// A stream pulls: it holds no task of its own, and what it waits for ends with the task that
/// iterates it. After an error, and after the last event, there is nothing more.
public struct ChatStream: AsyncSequence, Sendable {
  /// Gives the next event, or nil after the last.
  public typealias Next = @Sendable () async throws(ChatModelError) -> ChatEvent?

  private let begin: @Sendable () -> Next

  /// A stream; `begin` is called at the start of each iteration and gives what `next` calls.
  public init(_ begin: @escaping @Sendable () -> Next) {
    self.begin = begin
  }

  /// Starts an iteration.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(advance: begin()) }

  /// One iteration.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private var advance: Next?

    fileprivate init(advance: @escaping Next) {
      self.advance = advance
    }

    /// The next event, or nil after the last.
    ///
    /// - Throws: `ChatModelError`; `.cancelled` when the task is.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(ChatModelError) -> ChatEvent? {
      guard let advance else { return nil }
      do throws(ChatModelError) {
        if let event = try await advance() { return event }
      } catch {
        self.advance = nil
        throw error
      }
      self.advance = nil
      return nil
    }

    /// The next event, or nil after the last.
    ///
    /// - Throws: `ChatModelError`; `.cancelled` when the task is.
    public mutating func next() async throws(ChatModelError) -> ChatEvent? {
      try await next(isolation: nil)
    }
  }
}
