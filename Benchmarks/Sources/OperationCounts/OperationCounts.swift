import ArgumentParser

/// Runs a fixed set of operations over all engines, each between two marks at which an instruction
/// counter looks: `counts.py` runs it under callgrind and compares with `counts.json`.
///
/// Times of a busy machine say nothing about a hundredth; instructions do, and are nearly the same in each
/// run. Everything is drawn by seeds, and one thread does the work.
@main
struct OperationCounts: ParsableCommand {
  @Flag(help: "Make the indexes and the bundle that the operations ask, and end.")
  var prepare = false

  @Flag(help: "Print the names of the operations.")
  var list = false

  @Option(help: "A folder for indexes and the bundle, as --prepare fills it.")
  var folder = "/tmp/refrain-counts"

  @Option(help: "The folder of the sample catalog.")
  var sample = "Fixtures/sample"

  @Argument(help: "Operations to run; all when none is named.")
  var names: [String] = []

  func run() throws {
    if prepare {
      try TextOperations.prepare(folder)
      try VectorOperations.prepare(folder)
      try TasteOperations.prepare(folder)
      return try ToolOperations.prepare(folder, sample: sample)
    }
    var operations: [Operation] = []
    operations += try TextOperations.all(folder)
    operations += try VectorOperations.all(folder)
    operations += try TasteOperations.all(folder)
    operations += try ToolOperations.all(folder)
    for operation in operations where names.isEmpty || names.contains(operation.name) {
      if list {
        print(operation.name)
      } else {
        try operation.count()
      }
    }
    let unknown = names.filter { name in !operations.contains { $0.name == name } }
    guard unknown.isEmpty else {
      throw ValidationError("There is no operation \(unknown); --list prints their names.")
    }
  }
}

/// One thing that an engine does.
struct Operation {
  let name: String
  let body: () throws -> Void

  init(_ name: String, _ body: @escaping () throws -> Void) {
    self.name = name
    self.body = body
  }

  /// Runs it twice so that tables are made and memory is there, then once between two marks.
  func count() throws {
    try body()
    try body()
    refrainCountMark()
    try body()
    refrainCountMark()
    print(name)
  }
}

/// Where callgrind writes what it has counted so far, and begins anew.
@inline(never)
func refrainCountMark() {
  // Something that is seen outside, so that calls stay where they are.
  marks += 1
}

nonisolated(unsafe) private var marks = 0
