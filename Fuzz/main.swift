import Foundation
import FuzzTargets
import TestSupport

// One reader under libFuzzer; `REFRAIN_FUZZ` names it. Only `Scripts/fuzz.sh` builds this.

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

enum Surroundings {
  static let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["REFRAIN_FUZZ"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("REFRAIN_FUZZ is one of \(FuzzTarget.allCases.map(\.rawValue)).")
    }
    return target
  }()

  static let room: FuzzRoom = {
    do {
      return try FuzzRoom(in: TemporaryFolder.untilExit())
    } catch {
      fatalError("The surroundings fail: \(error)")
    }
  }()

  /// Writes what a run begins with into a folder.
  static func writeSeeds(to folder: String) throws {
    for (index, seed) in try target.seeds(in: room).enumerated() {
      try writeBytes(seed, to: "\(folder)/seed-\(index)")
    }
  }
}

if let folder = ProcessInfo.processInfo.environment["REFRAIN_FUZZ_SEEDS"] {
  try Surroundings.writeSeeds(to: folder)
}
var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&count, &arguments) { start, count in
    do {
      let bytes = Array(UnsafeBufferPointer(start: start, count: count))
      try Surroundings.target.run(bytes, in: Surroundings.room)
    } catch {
      fatalError("The surroundings fail: \(error)")
    }
    return 0
  })
