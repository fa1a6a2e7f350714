public import JSON
import Primitives

/// The tools of an engine over the Model Context Protocol: JSON-RPC 2.0, one message a line.
///
/// ```swift
/// await MCPServer(MusicToolbox(engine)).serve(over: StdioTransport())
/// ```
///
/// Calls run side by side and are answered as they end; what a client cancels is not answered. A
/// client that does not read its answers is not read from any more: a call holds its place until its
/// answer is sent. The protocol's answers are the only thing that is sent: words for people go to
/// `log`.
public struct MCPServer: Sendable {
  /// What the server calls itself.
  public static let name = "refrain"

  let content: MCPContent
  let call: @Sendable (String, JSONValue) async -> ToolAnswer
  let log: @Sendable (String) -> Void

  /// Requests that are worked on, or whose answers are being sent, at once.
  static let maximumCalls = 32
  /// Requests that have been read and not answered; with so many, nothing more is read, and
  /// cancellations wait, too.
  static let maximumRequests = 256
  /// The same in bytes of their lines.
  static let maximumRequestBytes = 16 << 20

  /// A server of the tools of `toolbox`.
  ///
  /// - Parameters:
  ///   - toolbox: the tools.
  ///   - version: what the server says that it is; nil for this product's.
  ///   - dialect: `.flat` lists the tools without inner objects, for trainers; any other as usual.
  ///   - log: gets a line for what a person may want to know.
  public init(
    _ toolbox: MusicToolbox, version: String? = nil, dialect: SchemaDialect = .mcp,
    log: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.init(
      content: MCPContent(
        toolbox, version: version ?? ProductVersion.current, dialect: dialect), log: log
    ) {
      name, arguments in
      await toolbox.call(name, arguments: arguments)
    }
  }

  init(
    content: MCPContent, log: @escaping @Sendable (String) -> Void = { _ in },
    call: @escaping @Sendable (String, JSONValue) async -> ToolAnswer
  ) {
    self.content = content
    self.log = log
    self.call = call
  }

  /// Answers until the input ends or nobody reads the output.
  ///
  /// - Parameter transport: where messages come from and go to.
  public func serve(over transport: some MCPTransport) async {
    let session = MCPSession(server: self)
    let read = Quota(limit: MCPServer.maximumRequests, weight: MCPServer.maximumRequestBytes)
    let running = Quota(limit: MCPServer.maximumCalls, weight: .max)
    await withDiscardingTaskGroup { group in
      while let line = await transport.receive() {
        if await session.isClosed { break }
        // The order of messages matters here: a cancellation follows its call, and a revision is
        // agreed on before it is used.
        guard let accepted = await session.accept(line) else { continue }
        let bytes = line.count
        await read.take(bytes)
        // Where the call ends: the answer is written without another thread's waking up.
        group.addTask(executorPreference: BlockingExecutor.shared) {
          await running.take(0)
          await MCPServer.answer(accepted, session, transport)
          await running.give(0)
          await read.give(bytes)
        }
      }
      if await session.isClosed { group.cancelAll() }
    }
    log("the client is gone")
  }

  private static func answer(
    _ accepted: MCPSession.Accepted, _ session: MCPSession, _ transport: some MCPTransport
  ) async {
    // Progress is told before the answer, after which it means nothing.
    for notice in accepted.notices where await !transport.send(notice.compact) {
      await session.close()
    }
    guard let answer = await accepted.work() else { return }
    if await !transport.send(answer.compact) { await session.close() }
  }
}
