import JSON

/// A message of JSON-RPC 2.0 that came in.
enum RPCMessage: Equatable {
  /// A call that wants an answer under its id.
  case request(id: JSONValue, method: String, params: JSONValue)
  /// A call that wants none.
  case notification(method: String, params: JSONValue)
  /// An answer to a call of ours; we make none.
  case response

  init(_ value: JSONValue) throws(RPCError) {
    guard case .object = value else {
      throw .invalidRequest("A message must be an object.", id: nil)
    }
    let id = value["id"]
    guard value["jsonrpc"] == "2.0" else {
      throw .invalidRequest("\"jsonrpc\" must be \"2.0\".", id: RPCMessage.isID(id) ? id : nil)
    }
    guard let method = value["method"] else {
      guard value["result"] != nil || value["error"] != nil else {
        throw .invalidRequest("\"method\" is missing.", id: RPCMessage.isID(id) ? id : nil)
      }
      self = .response
      return
    }
    guard case .string(let method) = method else {
      throw .invalidRequest("\"method\" must be a string.", id: RPCMessage.isID(id) ? id : nil)
    }
    let params = value["params"] ?? [:]
    guard case .object = params else {
      throw RPCError(
        code: .invalidParams, message: "\"params\" must be an object.",
        id: RPCMessage.isID(id) ? id : nil)
    }
    guard let id else {
      self = .notification(method: method, params: params)
      return
    }
    guard RPCMessage.isID(id) else {
      throw .invalidRequest("\"id\" must be a string or a whole number.", id: nil)
    }
    self = .request(id: id, method: method, params: params)
  }

  static func isID(_ value: JSONValue?) -> Bool {
    switch value {
    case .string, .integer: true
    default: false
    }
  }
}

/// Why a message has no result.
struct RPCError: Error, Equatable {
  /// The codes of JSON-RPC, and one of the protocol's.
  enum Code: Int {
    case parse = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case resourceNotFound = -32002
  }

  var code: Code
  var message: String
  /// The id of the message, when it has a valid one.
  var id: JSONValue?

  static func invalidRequest(_ message: String, id: JSONValue?) -> RPCError {
    RPCError(code: .invalidRequest, message: message, id: id)
  }

  static func invalidParams(_ message: String) -> RPCError {
    RPCError(code: .invalidParams, message: message)
  }

  /// The answer as it is sent.
  func response(to id: JSONValue? = nil) -> JSONValue {
    [
      "jsonrpc": "2.0", "id": id ?? self.id ?? .null,
      "error": ["code": .integer(Int64(code.rawValue)), "message": .string(message)],
    ]
  }
}
