import Foundation
import TestSupport
import Testing

@testable import ChatModels

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// HTTP/1.1 without URLSession.
@Suite(.timeLimit(.minutes(2)))
struct PlainHTTPTests {
  /// What an answer says, its body in one piece, and why it ended when not well.
  private struct Outcome: Equatable {
    var status: Int?
    var type = ""
    var body = ""
    var isFailed = false
  }

  private static func outcome(_ text: String, cutAt cuts: [Int] = []) -> Outcome {
    let bytes = Array(text.utf8)
    var answer = PlainAnswer()
    var outcome = Outcome()
    var start = 0
    do {
      for end in cuts + [bytes.count] {
        for event in try answer.add(bytes[start..<end]) {
          switch event {
          case .sent: break
          case .head(let status, let headers):
            (outcome.status, outcome.type) = (status, headers.contentType)
          case .body(let data): outcome.body += String(decoding: data, as: UTF8.self)
          }
        }
        start = end
      }
      try answer.end()
    } catch { outcome.isFailed = true }
    return outcome
  }

  private static let answers: [(text: String, status: Int, body: String)] = [
    ("HTTP/1.1 200 OK\r\nContent-Type: text/x\r\nContent-Length: 5\r\n\r\nhellomore", 200, "hello"),
    (
      "HTTP/1.1 200 OK\r\ncontent-type:text/x\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n", 200, "hello"
    ),
    ("HTTP/1.0 404 No\nContent-Type: text/x\n\nhello", 404, "hello"),
    (
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200\r\nContent-Type: text/x\r\nContent-Length: 0\r\n\r\n",
      200, ""
    ),
    ("HTTP/1.1 204 None\r\nContent-Type: text/x\r\n\r\n", 204, ""),
  ]

  @Test(arguments: answers.indices)
  func anAnswerIsTheSameWhereverItIsCut(place: Int) {
    let (text, status, body) = Self.answers[place]
    let expected = Outcome(status: status, type: "text/x", body: body)
    for cut in 0...text.utf8.count {
      #expect(Self.outcome(text, cutAt: [cut]) == expected, "cut at \(cut)")
    }
    #expect(Self.outcome(text, cutAt: Array(0..<text.utf8.count)) == expected)
  }

  @Test(arguments: [
    "", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell",
    "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhell", "SSH-2.0-x\r\n\r\n",
    "HTTP/1.1 20x\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello\r\n",
    "HTTP/1.1 200 OK\r\nX: " + String(repeating: "x", count: 70_000),
    "HTTP/1.1 200 OK\r\n" + String(repeating: "X: yyyyyyyy\r\n", count: 7000) + "\r\n",
  ])
  func whatIsNoWholeAnswerFails(text: String) {
    #expect(Self.outcome(text).isFailed)
  }

  @Test func aHeaderCannotBeginAnother() throws {
    var request = URLRequest(url: try #require(URL(string: "http://[::1]:81/v1/a%20b?c=d")))
    request.httpMethod = "POST"
    request.setValue("x\r\nEvil: yes", forHTTPHeaderField: "Key")
    request.httpBody = Data("body".utf8)
    let bytes = try #require(PlainRequest(request)).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("POST /v1/a%20b?c=d HTTP/1.1\r\nHost: [::1]:81\r\n"))
    #expect(text.hasSuffix("\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody"))
    #expect(!text.contains("\r\nEvil"))
  }

  #if canImport(FoundationNetworking)
    /// Requests with TLS go through URLSession: what it hands on is what a plain connection does.
    @Test func bothWaysHandOnTheSame() async throws {
      let answer =
        "HTTP/1.1 429 No\r\nContent-Type: a/b\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\nno"
      let server = try ScriptedServer([[.send(answer)]])
      var request = URLRequest(url: try #require(URL(string: server.base)))
      request.httpMethod = "POST"
      request.httpBody = Data("{}".utf8)
      let plain = HTTPExchange(bodyLimit: 100)
      #expect(PlainConnection.takes(request, into: plain))
      let session = HTTPExchange(bodyLimit: 100)
      HTTPClient.sendBySession(request, into: session)
      for exchange in [plain, session] {
        var outcome = Outcome()
        while case .success(let event?) = await exchange.next() {
          switch event {
          case .sent: break
          case .head(let status, let headers):
            (outcome.status, outcome.type) = (status, headers.contentType)
            #expect(headers.retryAfter == "7")
          case .body(let data): outcome.body += String(decoding: data, as: UTF8.self)
          }
        }
        #expect(outcome == Outcome(status: 429, type: "a/b", body: "no"))
      }
      #expect(server.requests.map(\.body) == ["{}", "{}"])
    }
  #endif
}
