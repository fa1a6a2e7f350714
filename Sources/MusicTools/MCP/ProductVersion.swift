/// What the command, the server and MCP say that they are.
package enum ProductVersion {
  package static let current = "0.1.0"
}
