/// When an engine looks whether a newer generation has been published.
///
/// A look is one `stat` of the manifest. Only when that has changed is anything opened.
public enum ReloadPolicy: Sendable, Equatable {
  /// At the beginning of a call, when the last look was at least so long ago. The call that finds
  /// a new generation opens it and answers from it; the others meanwhile answer from the old one.
  case atCalls(every: Duration)
  /// Only when `MusicEngine.refresh()` is called.
  case manual

  /// At a call, twice a second at most.
  public static let automatic = ReloadPolicy.atCalls(every: .milliseconds(500))

  var interval: Duration? {
    switch self {
    case .atCalls(let interval): interval
    case .manual: nil
    }
  }
}
