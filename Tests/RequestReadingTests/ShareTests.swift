import Evaluation
import RequestReading
import Testing

/// How many songs of each artist a list has: a share is no number of all.
struct ShareTests {
  private static let reader = RequestReader(catalog: NameDictionary(), today: 2026)

  @Test(arguments: [
    ("想听6首歌，国语歌，每位歌手只要一首", 6, 1), ("6首国语歌，每个歌手一首", 6, 1), ("每个歌手最多两首，一共十首", 10, 2),
    ("8首歌，同一个歌手不要超过两首", 8, 2), ("3곡 골라 줘, 영어 노래, 가수마다 한 곡씩만", 3, 1), ("10곡, 가수당 한 곡", 10, 1),
    ("5曲、アーティストごとに1曲だけ", 5, 1), ("10曲、各アーティスト1曲ずつ", 10, 1), ("8曲、同じ歌手は1回だけ", 8, 1),
    ("6 songs, one per artist", 6, 1), ("6 songs, only one by each artist", 6, 1),
    ("10 songs, at most two from any artist", 10, 2), ("12 songs, three songs each", 12, 3),
    ("6 canciones, solo una por artista", 6, 1), ("6 Lieder, nur eins pro Künstler", 6, 1),
    ("6 chansons, une seule par artiste", 6, 1), ("6 músicas, só uma por artista", 6, 1),
    ("8 songs, no artist twice", 8, 1), ("8首，歌手不要重复", 8, 1), ("8곡, 가수 중복 없이", 8, 1),
    ("8 canciones sin repetir artistas", 8, 1), ("8 Lieder, keine doppelten Künstler", 8, 1),
  ])
  func aShareIsReadBesideTheNumberOfAll(request: String, count: Int, share: Int) {
    let reading = Self.reader.read(request)
    #expect(reading.count?.value == count, "\(request)")
    #expect(reading.perArtist?.value == share, "\(request)")
  }

  @Test(arguments: [
    "6 songs by one artist", "two songs from the same album", "one song by each of you", "10 songs",
    "同一个歌手的5首歌", "比两首更多",
  ])
  func whatDividesNothingIsNoShare(request: String) {
    #expect(Self.reader.read(request).perArtist == nil, "\(request)")
  }
}
