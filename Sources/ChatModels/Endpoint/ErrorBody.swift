import JSON

/// What a server says in the body of an error.
struct ErrorBody {
  /// Its message, shortened.
  var message: String
  /// The member of the request that it complains of, when it names one.
  var parameter: String?

  /// The error in an answer's body, which may be anything.
  init(bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let json = try? JSONValue(parsing: text), let error = ErrorBody(json: json) {
      self = error
    } else {
      message = ErrorBody.shortened(text)
    }
  }

  /// Whether it is the stream that the server complains of: it names that member, or says that
  /// streaming is not supported, as llama-cpp-python does for calls of tools, with status 500.
  var refusesStreams: Bool {
    if ["stream", "stream_options"].contains(parameter) { return true }
    let words = message.lowercased()
    return words.contains("stream")
      && ["not supported", "unsupported", "not support"].contains { words.contains($0) }
  }

  /// The error that an object stands for, or nil when it is none: `{"error": {"message"}}`,
  /// `{"error": "…"}`, `{"detail": …}` or `{"message": "…"}` beside no `choices`.
  init?(json: JSONValue) {
    guard json["choices"] == nil || json.present("error") != nil else { return nil }
    guard let error = json.present("error") ?? json.present("detail") ?? json.present("message")
    else { return nil }
    let message = error.text ?? error.present("message")?.text ?? error.compact
    self.message = ErrorBody.shortened(message)
    parameter = error["param"]?.text
  }

  private static func shortened(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return words.count > 400 ? words.prefix(400) + "…" : words
  }
}
