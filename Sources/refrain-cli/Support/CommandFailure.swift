import ArgumentParser
import Foundation
import IndexFile
import MusicCatalog
import Refrain
import TextEncoder

/// Ends a command with a message on standard error and a documented exit code.
enum CommandFailure {
  /// The input holds something that it may not hold.
  static let badData = ExitCode(65)
  /// An input or a bundle is not there, or cannot be read.
  static let noInput = ExitCode(66)
  /// Refrain itself failed.
  static let failure = ExitCode(70)
  /// The bundle cannot be written.
  static let cannotWrite = ExitCode(73)

  /// Runs `body`; what it throws becomes a message and an exit code.
  static func report<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw end(error)
    }
  }

  /// Runs `body`; what it throws becomes a message and an exit code.
  static func report<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch {
      throw end(error)
    }
  }

  private static func end(_ error: any Error) -> any Error {
    guard let code = code(of: error) else { return error }
    Terminal.complain("\(error)")
    return code
  }

  private static func code(of error: any Error) -> ExitCode? {
    switch error {
    case let error as CatalogError:
      switch error {
      case .cannotOpen, .unreadable: noInput
      case .refused, .mapping, .unrecognized: badData
      case .database: cannotWrite
      case .cancelled: failure
      }
    case let error as BuildError:
      switch error {
      case .catalog(let inner): code(of: inner)
      case .emptyCatalog: noInput
      case .file: cannotWrite
      case .training: failure
      }
    case let error as EngineError:
      switch error {
      case .file, .otherAnalysis, .otherEncoder, .noEncoder, .unknown, .gone, .notBuilt: noInput
      case .cannotRecord: cannotWrite
      case .cancelled: ExitCode(70)
      case .invalid: ExitCode(64)
      }
    case is IndexFileError, is TextEncoderError: noInput
    case is RecipeError: badData
    default: nil
    }
  }
}
