import Foundation
import TestSupport
import Testing

/// The table of modules in ARCHITECTURE.md against what the modules import.
struct ModuleOrderTests {
  private static let sources = Surroundings.packageRoot + "/Sources"

  /// The modules of the table, from the highest to the lowest.
  private static func table() throws -> [String] {
    let text = try String(
      contentsOfFile: Surroundings.packageRoot + "/ARCHITECTURE.md", encoding: .utf8)
    let rows = text.split(separator: "\n").drop { !$0.hasPrefix("| module | purpose") }
      .dropFirst(2).prefix { $0.hasPrefix("|") }
    return rows.flatMap { row in
      let names = row.split(separator: "|").first?.split(separator: "`") ?? []
      return names.map(String.init).filter { $0.contains(where: \.isLetter) }
    }
  }

  /// The modules that a module's files import.
  private static func imports(of module: String) throws -> Set<String> {
    let line = /(?:\w+ )?import (?:(?:struct|enum|class|func|protocol) )?(\w+)/
    var imports: Set<String> = []
    for case let file as String in FileManager.default.enumerator(atPath: sources + "/" + module)!
    where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: sources + "/\(module)/\(file)", encoding: .utf8)
      for said in text.split(separator: "\n") {
        if let match = try line.prefixMatch(in: said) { imports.insert(String(match.1)) }
      }
    }
    return imports
  }

  @Test func noModuleImportsWhatStandsAboveIt() throws {
    let modules = try Self.table()
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(modules) == Set(folders))
    for (place, module) in modules.enumerated() {
      let above = Set(modules[...place])
      let wrong = try Self.imports(of: module).intersection(above)
      #expect(wrong.isEmpty, "\(module) imports \(wrong.sorted())")
    }
    #expect(try Self.imports(of: "Refrain").contains("MusicBundle"))
  }
}
