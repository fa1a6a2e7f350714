import JSON
import Primitives

/// The tools of an engine over the Model Context Protocol: JSON-RPC 2.0, one message a line.
///
/// ```swift
/// await MCPServer(MusicToolbox(engine)).serve(over: StdioTransport())
/// ```
///
/// Calls run side by side and are answered as they end; what a client cancels is not answered. The
/// protocol's answers are the only thing that is sent: words for people go to `log`.
public struct MCPServer: Sendable {
  /// What the server calls itself.
  public static let name = "refrain"

  let content: MCPContent
  let call: @Sendable (String, JSONValue) async -> ToolAnswer
  let log: @Sendable (String) -> Void

  /// Calls that run at once; further messages wait.
  static let maximumCalls = 32

  /// A server of the tools of `toolbox`.
  ///
  /// - Parameters:
  ///   - toolbox: the tools.
  ///   - version: what the server says that it is.
  ///   - log: gets a line for what a person may want to know.
  public init(
    _ toolbox: MusicToolbox, version: String = "0.1.0",
    log: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.init(content: MCPContent(toolbox, version: version), log: log) { name, arguments in
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
  public func serve(over transport: some MCPTransport) async {
    let session = MCPSession(server: self)
    await withDiscardingTaskGroup { group in
      while let line = await transport.receive() {
        if await session.isClosed { break }
        await session.waitForRoom()
        // The order of messages matters for these: a cancellation follows its call, and a revision
        // is agreed on before it is used.
        guard let work = await session.accept(line) else { continue }
        // Progress is told before the answer, after which it means nothing.
        for notice in await session.takeNotices() where await !transport.send(notice.compact) {
          await session.close()
        }
        // Where the call ends: the answer is written without another thread's waking up.
        group.addTask(executorPreference: BlockingExecutor.shared) {
          guard let answer = await work() else { return }
          if await !transport.send(answer.compact) { await session.close() }
        }
      }
      if await session.isClosed { group.cancelAll() }
    }
    log("the client is gone")
  }
}
