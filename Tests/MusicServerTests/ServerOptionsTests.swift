import Testing

@testable import MusicServer

struct ServerOptionsTests {
  @Test(arguments: [
    ("127.0.0.1:8080", "127.0.0.1", 8080, true), ("localhost:0", "localhost", 0, true),
    ("[::1]:1", "::1", 1, true), ("0.0.0.0:80", "0.0.0.0", 80, false),
    ("127.0.0.1.evil.example:80", "127.0.0.1.evil.example", 80, false),
    ("127.0.0:80", "127.0.0", 80, false), ("[::]:80", "::", 80, false),
  ])
  func addressesAreRead(text: String, host: String, port: Int, isLoopback: Bool) throws {
    let options = try #require(ServerOptions(address: text))
    #expect(options.host == host && options.port == port && options.isLoopback == isLoopback)
  }

  @Test(arguments: [
    "", ":80", "127.0.0.1", "127.0.0.1:", "host:65536", "host:-1", "::1:80", "host:x",
  ])
  func whatIsNoAddressIsNone(text: String) {
    #expect(ServerOptions(address: text) == nil)
  }

  @Test func tokensAreEqualOnlyWhenTheyAre() {
    #expect(Admission.isEqual("secret", "secret"))
    for wrong in ["", "secre", "secrets", "Secret", "secretsecret", "secret\0"] {
      #expect(!Admission.isEqual(wrong, "secret"), "\(wrong)")
    }
    #expect(!Admission.isEqual("", ""))
  }

  private func failure(_ options: ServerOptions, _ headers: [String: String]) -> Int? {
    do throws(ServerFailure) {
      try Admission(options).check(ServerRequest(method: "GET", path: ["tools"], headers: headers))
      return nil
    } catch { return error.status }
  }

  /// What only looks like this machine is another.
  @Test(arguments: [
    "[::1].evil.example", "127.0.0.1:80:evil.example", "[127.0.0.1]evil.example",
    "localhost:1@evil.example", "localhost:x", "[localhost]", "localhost:", "127.0.0.1:99999",
  ])
  func namesThatOnlyBeginLikeThisMachineAreRefused(name: String) {
    let open = ServerOptions(port: 1)
    #expect(failure(open, ["host": name]) == 403)
    #expect(failure(open, ["origin": "http://" + name]) == 403)
    #expect(failure(open, ["origin": "file://localhost"]) == 403)
    #expect(failure(open, ["host": "[::1]:8080"]) == nil)
  }

  @Test func pagesThatMayAskCanReadTheAnswer() {
    var options = ServerOptions(host: "10.0.0.1", port: 1, token: "word")
    options.origins = ["https://example.org"]
    func headers(_ origin: String, _ method: String) -> [String: String] {
      var request = ServerRequest(method: method, path: ["tools"], headers: ["origin": origin])
      request.headers["access-control-request-method"] = "POST"
      let all = Admission(options).headers(for: request)
      return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.value) })
    }
    let allowed = headers("https://example.org", "POST")
    #expect(allowed["Access-Control-Allow-Origin"] == "https://example.org")
    #expect(allowed["Access-Control-Allow-Headers"] == nil)
    let beforehand = headers("https://example.org", "OPTIONS")
    #expect(beforehand["Access-Control-Allow-Headers"]?.contains("Authorization") == true)
    #expect(headers("https://evil.example", "OPTIONS").isEmpty)
    // A browser asks beforehand without the token, and only pages that may ask are told yes.
    let ask = ["access-control-request-method": "POST", "origin": "https://example.org"]
    do throws(ServerFailure) {
      try Admission(options).check(
        ServerRequest(method: "OPTIONS", path: ["tools"], headers: ask))
    } catch { Issue.record("\(error.message)") }
    #expect(failure(options, ["origin": "https://example.org"]) == 401)
  }

  @Test func whoMayAsk() {
    var open = ServerOptions(port: 1)
    #expect(failure(open, [:]) == nil)
    #expect(failure(open, ["origin": "http://localhost:5173", "host": "127.0.0.1:1"]) == nil)
    #expect(failure(open, ["origin": "https://example.org"]) == 403)
    #expect(failure(open, ["origin": "null"]) == 403)
    #expect(failure(open, ["origin": "http://localhost.example.org"]) == 403)
    #expect(failure(open, ["host": "example.org"]) == 403)
    open.origins = ["https://example.org"]
    #expect(failure(open, ["origin": "https://example.org"]) == nil)
    var closed = ServerOptions(host: "10.0.0.1", port: 1, token: "word")
    #expect(failure(closed, ["host": "example.org"]) == 401)
    #expect(failure(closed, ["authorization": "Bearer word"]) == nil)
    #expect(failure(closed, ["authorization": "bearer word"]) == nil)
    #expect(failure(closed, ["authorization": "word"]) == 401)
    #expect(failure(closed, ["x-api-key": "word"]) == nil)
    // A page of this machine is nothing special to a server of the network.
    #expect(failure(closed, ["authorization": "Bearer word", "origin": "http://localhost"]) == 403)
    closed.token = ""
    #expect(failure(closed, ["authorization": "Bearer "]) == 401)
  }

  @Test func anAddressOfTheNetworkNeedsAToken() async {
    #expect(ServerError.needsToken("0.0.0.0").description.contains("token"))
  }
}
