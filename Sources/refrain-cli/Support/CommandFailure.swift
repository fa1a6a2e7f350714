import ArgumentParser
import ChatModels
import Evaluation
import Foundation
import IndexFile
import JSON
import KnowledgeBoundary
import MusicAgent
import MusicBundle
import MusicCatalog
import MusicServer
import MusicTools
import Recommender
import Refrain
import TextEncoder
import VectorIndex

/// Ends the command with a message on standard error and a documented exit code: the one place
/// where errors become codes.
enum CommandFailure {
  /// The arguments ask for something that there is not.
  static let usage = ExitCode(64)
  /// The input holds something that it may not hold.
  static let badData = ExitCode(65)
  /// An input or a bundle is not there, or cannot be read.
  static let noInput = ExitCode(66)
  /// A model's endpoint cannot be reached, or refuses.
  static let unavailable = ExitCode(69)
  /// Refrain itself failed.
  static let failure = ExitCode(70)
  /// The bundle or a file cannot be written.
  static let cannotWrite = ExitCode(73)

  /// Ends the process as `error` asks for.
  static func exit(with error: any Error) -> Never {
    // Help, the version, usage and codes that were chosen already are ArgumentParser's to show.
    guard let code = code(of: error) else { show(error) }
    Terminal.complain(message(of: error))
    RefrainCommand.exit(withError: code)
  }

  /// Shows help or the version as any answer, and usage as ArgumentParser does.
  private static func show(_ error: any Error) -> Never {
    let message = RefrainCommand.fullMessage(for: error)
    guard RefrainCommand.exitCode(for: error).isSuccess, !message.isEmpty else {
      RefrainCommand.exit(withError: error)
    }
    do throws(OutputError) {
      try Output.show(message)
    } catch {
      exit(with: error)
    }
    RefrainCommand.exit(withError: ExitCode.success)
  }

  private static func message(of error: any Error) -> String {
    error is CocoaError ? error.localizedDescription : "\(error)"
  }

  /// The code of an error; nil for one of ArgumentParser's, which has its own.
  private static func code(of error: any Error) -> ExitCode? {
    switch error {
    case let error as CatalogError: error.exitCode
    case let error as BuildError: error.exitCode
    case let error as EngineError: error.exitCode
    case let error as EvaluationError: error.exitCode
    case let error as BoundaryError: error.exitCode
    case let error as RecommenderError: error.exitCode
    case is OutputError: cannotWrite
    case let error as ChatModelError: error.exitCode
    case let error as AgentError: error.exitCode
    case let error as TextEncoderError: error.exitCode
    case let error as ServerError: error.exitCode
    case VectorIndexError.file, is IndexFileError: noInput
    case is VectorIndexError, is RecipeError, is JSONSyntaxError, is ShapeError, is ToolError,
      is DecodingError:
      badData
    case let error as CocoaError:
      error.isFileError
        ? (CocoaError.writing.contains(error.code) ? cannotWrite : noInput) : failure
    default: RefrainCommand.exitCode(for: error) == .failure ? failure : nil
    }
  }
}

extension CatalogError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .cannotOpen, .damaged, .unreadable: CommandFailure.noInput
    case .refused, .mapping, .unrecognized: CommandFailure.badData
    case .database: CommandFailure.cannotWrite
    case .cancelled: CommandFailure.failure
    }
  }
}

extension BuildError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .catalog(let error): error.exitCode
    case .emptyCatalog, .source: CommandFailure.noInput
    case .file: CommandFailure.cannotWrite
    case .unusable: CommandFailure.badData
    case .training, .cancelled: CommandFailure.failure
    }
  }
}

extension EngineError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .file, .otherAnalysis, .otherEncoder, .noEncoder, .unknown, .expired, .notBuilt:
      CommandFailure.noInput
    case .cannotRecord: CommandFailure.cannotWrite
    case .cancelled: CommandFailure.failure
    case .invalid: CommandFailure.usage
    }
  }
}

extension ChatModelError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .invalidRequest: CommandFailure.usage
    case .cancelled, .scriptEnded: CommandFailure.failure
    default: CommandFailure.unavailable
    }
  }
}

extension AgentError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .engine(let error): error.exitCode
    case .cancelled: CommandFailure.failure
    }
  }
}

extension EvaluationError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .unreadable: CommandFailure.noInput
    case .malformed: CommandFailure.badData
    case .unwritable: CommandFailure.cannotWrite
    }
  }
}

extension BoundaryError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .unreadable: CommandFailure.noInput
    case .malformed, .tooFew, .otherSettings: CommandFailure.badData
    case .unwritable: CommandFailure.cannotWrite
    case .invalid: CommandFailure.usage
    case .model(let error): error.exitCode
    case .agent(let error): error.exitCode
    case .cancelled: CommandFailure.failure
    }
  }
}

extension RecommenderError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .invalidRecipe: CommandFailure.usage
    case .notFinite, .outOfRange: CommandFailure.badData
    case .diverged, .cancelled, .tooLarge, .linearAlgebra: CommandFailure.failure
    }
  }
}

extension TextEncoderError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .index, .unreadable: CommandFailure.noInput
    case .malformed, .unsupported, .nothingToLearn: CommandFailure.badData
    case .invalidOption: CommandFailure.usage
    case .failed, .linearAlgebra: CommandFailure.failure
    }
  }
}

extension ServerError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .needsToken, .cannotListen: CommandFailure.usage
    }
  }
}

extension CocoaError {
  /// Codes of files that could not be written.
  fileprivate static let writing: Set<CocoaError.Code> = [
    .fileWriteUnknown, .fileWriteNoPermission, .fileWriteInvalidFileName, .fileWriteFileExists,
    .fileWriteInapplicableStringEncoding, .fileWriteUnsupportedScheme, .fileWriteOutOfSpace,
    .fileWriteVolumeReadOnly,
  ]
}
