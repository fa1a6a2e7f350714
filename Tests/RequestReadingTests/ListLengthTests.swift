import RequestReading
import Testing

/// How long a list is to be, wherever and in whatever language it is said.
struct ListLengthTests {
  private func seconds(_ request: String) -> Int? {
    RequestReader(today: 2026).read(request).totalSeconds?.value.minimum
  }

  @Test(arguments: [
    ("rock, 30 minutes long", 1_800), ("thirty minutes long, rock", 1_800),
    ("a playlist of two hours", 7_200), ("a playlist lasting 45 minutes", 2_700),
    ("rock, 90 minutes in total", 5_400), ("Rock, 30 Minuten lang", 1_800),
    ("eine Playlist von zwei Stunden", 7_200), ("rock, 30 minutos de duración", 1_800),
    ("una lista de dos horas", 7_200), ("rock, 30 minutes de durée", 1_800),
    ("une playlist de deux heures", 7_200), ("rock, 30 minutos no total", 1_800),
    ("uma playlist de duas horas", 7_200), ("两小时的歌单", 7_200), ("2時間のプレイリスト", 7_200),
    ("2시간 플레이리스트", 7_200),
  ])
  func isReadOfTheList(_ request: String, _ expected: Int) {
    #expect(seconds(request) == expected, "\(request)")
  }

  @Test(arguments: [
    "songs eight minutes long", "songs over ten minutes long", "songs that are 10+ minutes long",
    "Lieder, mindestens acht Minuten lang", "songs between 4 and 6 minutes long",
  ])
  func isNoneWhereEachSongIsSoLong(_ request: String) {
    #expect(seconds(request) == nil, "\(request)")
  }
}
