import Foundation
import IndexFile
public import MusicCatalog

extension MusicEngine {
  /// Records what a listener did: known listeners and new ones, to whom it gives a name.
  ///
  /// ```swift
  /// try engine.record(ListeningEvent(listener: "ana", track: "halo", kind: .like))
  /// let next = try engine.recommend(for: Taste(listener: "ana"))  // counts already
  /// ```
  ///
  /// It is in the bundle's catalog, on the disk, when the call returns. From then on every answer
  /// about that listener counts it, in this and in other processes that have the bundle open; the
  /// next build learns from it. A like or a dislike replaces the listener's earlier opinion of the
  /// track; plays and skips add up.
  ///
  /// - Parameter event: without a time, it happened now.
  /// - Throws: `.unknown` for a track that the engine or the catalog does not have, `.invalid` for
  ///   a listener's id that is empty or longer than 512 bytes, or a weight outside 0...1e9;
  ///   `.cannotRecord` when the bundle cannot be written to. Nothing is recorded then.
  /// - Complexity: one synced write.
  public func record(_ event: ListeningEvent) throws(EngineError) {
    try record([event])
  }

  /// Records several events: all of them or, when it throws, none.
  ///
  /// - Throws: as `record(_:)`.
  public func record(_ events: [ListeningEvent]) throws(EngineError) {
    let snapshot = snapshot
    let now = Int64(Date().timeIntervalSince1970)
    var dated: [ListeningEvent] = []
    for event in events {
      try MusicEngine.check(event)
      _ = try snapshot.ordinals(of: [event.track])
      var event = event
      event.time = event.time ?? now
      dated.append(event)
    }
    let unknown = try change { catalog throws(CatalogError) in try catalog.record(dated) }
    if let id = unknown.first {
      throw .unknown("The track \"\(id)\" has been removed from the catalog since the last build.")
    }
  }

  /// Takes a listener's like or dislike of a track back.
  ///
  /// - Returns: whether there was one.
  /// - Throws: `.cannotRecord`.
  @discardableResult
  public func withdrawOpinion(
    of listener: String, on track: String
  ) throws(EngineError) -> Bool {
    try change { catalog throws(CatalogError) in
      try catalog.withdrawOpinion(of: listener, on: track)
    } > 0
  }

  /// Removes a listener with all events, as `refrain forget` does. The listener is unknown from
  /// then on; what models learned from the events goes with the next build.
  ///
  /// - Returns: how many events went; nil when nobody of that name was known.
  /// - Throws: `.cannotRecord`.
  @discardableResult
  public func forget(listener: String) throws(EngineError) -> Int? {
    try change { catalog throws(CatalogError) in try catalog.forget(listener: listener) }
  }

  func change<Value>(
    _ body: (MusicCatalog) throws(CatalogError) -> Value
  ) throws(EngineError) -> Value {
    do throws(CatalogError) {
      return try body(try listeners.opened())
    } catch {
      throw .cannotRecord(path: bundle.path, detail: error.description)
    }
  }

  private static func check(_ event: ListeningEvent) throws(EngineError) {
    guard !event.listener.isEmpty, event.listener.utf8.count <= 512 else {
      throw .invalid("A listener's id has 1 to 512 bytes.")
    }
    guard (0...1e9).contains(event.weight) else {
      throw .invalid("The weight is \(event.weight); it must be in 0...1e9.")
    }
    guard event.time.map({ (1...253_402_300_799).contains($0) }) ?? true else {
      throw .invalid("A time is in Unix seconds, up to the year 9999.")
    }
  }
}
