import Foundation
import GRDB
import TestSupport
import Testing

@testable import MusicCatalog

/// A catalog of an older version can be looked at and copied without becoming one of this version.
struct OldCatalogTests {
  @Test func lookingAndCopyingWriteNothing() throws {
    try TemporaryFolder.use { folder in
      let (path, copy) = (folder.path("old.sqlite"), folder.path("copy.sqlite"))
      do {
        let queue = try DatabaseQueue(path: path)
        try CatalogSchema.migrator.migrate(queue, upTo: CatalogSchema.migrator.migrations[0])
        try queue.write {
          try $0.execute(sql: "INSERT INTO track (key, title) VALUES ('a', 'Rain')")
        }
        try queue.close()
      }
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(try !MusicCatalog.isUpToDate(at: path))
      try MusicCatalog.copy(path, to: copy)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      let catalog = try MusicCatalog(openingOrCreating: copy)
      #expect(try catalog.counts().tracks == 1)
      #expect(try MusicCatalog.isUpToDate(at: copy) && !MusicCatalog.isUpToDate(at: path))
      #expect(throws: CatalogError.self) { try MusicCatalog.copy(folder.path("none"), to: copy) }
    }
  }

  @Test func changesOfACatalogOfAnyVersionCanBeAskedForWithoutWriting() throws {
    for migration in CatalogSchema.migrator.migrations {
      try TemporaryFolder.use { folder in
        let path = folder.path("old.sqlite")
        do {
          let pool = try DatabasePool(path: path)
          try CatalogSchema.migrator.migrate(pool, upTo: migration)
          try pool.close()
        }
        let reader = try ChangeReader(of: path)
        #expect(try reader.point() == ChangePoint())
        #expect(try reader.changes(since: ChangePoint(), limit: 9).isEmpty)
        #expect(
          try MusicCatalog.isUpToDate(at: path)
            == (migration == CatalogSchema.migrator.migrations.last))
        // Once it is brought up to date, its changes are known to who has it open.
        let catalog = try MusicCatalog(opening: path)
        _ = try catalog.write([TrackRecord(id: "a", title: "A", artists: [ArtistCredit(name: "B")])]
        )
        #expect(
          try reader.changes(since: ChangePoint(), limit: 9).written.map(\.id) == ["a"])
      }
    }
  }
}
