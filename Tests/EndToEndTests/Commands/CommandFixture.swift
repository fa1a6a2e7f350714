import IndexFile
import Primitives
import TestSupport

/// The files that cases of the command read, by name.
enum CommandFixture {
  private static let texts = [
    "few.jsonl": """
    {"id":"rain","title":"Rain","artists":["Ann"],"snippets":["rainy night"]}
    {"id":"love","title":"Love","artists":["Bob"],"snippets":["piano love"]}
    {"id":"song","title":"Song","artists":["Cat"],"snippets":["a song"]}

    """,
    "bad.jsonl": """
    {"id":"good","title":"Good","artists":["Band"]}
    not json
    not json either
    nor this

    """,
    "columns.csv": "1,Rain,Ann;Bob\n2,Love,Cat\n",
    "credits.csv": """
    credit,artist
    Simon & Garfunkel,Paul Simon
    Simon & Garfunkel,Art Garfunkel
    AC/DC,AC/DC

    """,
    "names.csv": """
    Song,Singer,Album,My note
    晴天,Jay Chou,,"a, b"
    T.N.T.,AC/DC,High Voltage,
    Hello,Nobody at All,,x
    ,,,nothing

    """,
    "nothing.csv": "title,artist\n,\" \"\nx,y,z\n",
    "requests.jsonl": """
    {"id": "r1", "lang": "en", "turns": ["rock, but nothing by Adele"], \
    "gold": {"tags": ["rock"], "exclude_artists": ["Adele"]}}
    {"id": "r2", "lang": "zh", "turns": ["不要周杰伦的歌"], "gold": {"exclude_artists": ["周杰伦"]}}
    {"id": "r3", "lang": "en", "turns": ["play something"], "gold": {}}
    {"id": "r4", "lang": "en", "turns": ["play Nobody at All", "thanks"], "gold": {"artists": ["Nobody at All"]}}

    """,
    "list.m3u8": """
    #EXTM3U
    #PLAYLIST:Rainy days
    #EXTINF:-1,Cat - Song
    song.mp3
    #EXTINF:-1,Ann - Rain
    rain.mp3
    #EXTINF:-1,Bob - Love
    love.mp3

    """,
    "tasks.jsonl": (0..<48).map { number in
      let year = 1970 + number
      return """
        {"id":"y\(number)","request":"Give me 2 songs from \(year)","songs":2,\
        "rules":[{"years":[\(year),\(year)]}]}

        """
    }.joined(),
    "empty.jsonl": "\n",
    "bench.jsonl": """
    {"id": "t1", "request": "3 songs", "songs": 3, "family": "requests", "part": "test"}

    """,
    "adele.jsonl": """
    {"id":"adele","request":"a song by Adele","songs":1,"rules":[{"artists":["Adele"]}]}

    """,
    "rollouts.jsonl": """
    {"task":"adele","request":"a song by Adele","text":"Here it is.",\
    "songs":[{"id":"adele-hello","title":"Hello","artists":"Adele"}]}
    {"trajectory":{"request":"a song by Adele","text":"Here it is.","songs":[{"title":"Nonsense"}]},\
    "task":{"id":"adele","request":"a song by Adele","songs":1}}

    """,
    "songs.txt": "title|artist|tags\nRain|Ann+Bob|slow/sad\n",
    "plays.csv": """
    uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid
    "1700000000","14 Nov 2023, 22:13","Ann","","","","Rain",""
    "1700000300","14 Nov 2023, 22:18","Nobody","","","","Nothing",""

    """,
    "events.tsv": "ann\train\tlike\nann\tlove\tplay\nbob\tnowhere\tplay\n",
    "owned.jsonl": """
    {"id":"rain","title":"Rain","artist":"Ann","explicit":true,"added":"2024-02-01T00:00:00Z"}
    {"id":"love","title":"Love","artist":"Bob","explicit":false,"added":"2024-02-01T00:00:00Z"}
    {"id":"song","title":"Song","artist":"Cat","explicit":false,"added":"2023-05-01T00:00:00Z"}
    {"id":"tune","title":"Tune","artist":"Dan","explicit":false,"added":"2024-03-01T00:00:00Z"}
    {"id":"hymn","title":"Hymn","artist":"Eve","explicit":false,"added":"2024-03-01T00:00:00Z"}

    """,
    "owned.tsv": """
    ann\train\tplay\t1704100000
    ann\train\tplay\t1709251200
    ann\tlove\tplay\t1704100000
    ann\tlove\tplay\t1709251200
    ann\tsong\tplay\t1704100000
    ann\tsong\tplay\t1709251200
    ann\ttune\tplay\t1704100000
    ann\thymn\tplay\t1650000000
    ann\thymn\tplay\t1660000000

    """,
    "gone.txt": "ac-dc-tnt\njay-chou-ye-qu\n\n",
    "broken": "This is none of the formats.\n",
    "broken.csv": "This is none of the formats.\n",
    "small.json": #"{"latent": {"dimension": 0}, "listening": {"model": "none"}}"#,
    "corpus.jsonl": """
    {"_id": "a", "title": "Running rivers", "text": "water that runs downhill"}
    {"_id": "b", "title": "", "text": "a mountain of stones"}
    {"_id": "c", "text": "the river and the mountain"}
    {"_id": "d", "text": "\(String(repeating: "mountain and valley ", count: 30))"}

    """,
    "queries.jsonl": """
    {"_id": "q1", "text": "a river running"}
    {"_id": "q2", "text": "mountain"}
    {"_id": "q3", "text": "nobody judged this"}

    """,
    "qrels.tsv": "query-id\tcorpus-id\tscore\nq1\ta\t1\nq2\tb\t1\nq2\tc\t0\n",
    "train.txt": "a x\nb x y\nc x y z\n",
    "test.txt": "a z\nb z q\n",
    "sessions.txt": "1 2 3\n1 2 3\n4 2 5\n",
    "next.txt": "1 2\t3\n4\t2\n2\t9\n",
    "dialogs.jsonl": """
    {"id": "d1", "turns": [{"user_query": "Some Adele please", "liked_results": ["a1"], \
    "disliked_results": []}, {"user_query": "Any Beyonce?", "liked_results": ["b1"]}], \
    "goal_playlist": ["a1", "a2", "b1"]}
    {"id": "d2", "turns": [{"user_query": "Halo", "liked_results": ["b1"]}], \
    "goal_playlist": ["b1"]}

    """,
    "sample-dialogs.jsonl": """
    {"id": "d1", "turns": [{"user_query": "Jay Chou", "liked_results": ["jay-chou-qing-tian"]}, \
    {"user_query": "more of him", "liked_results": []}], \
    "goal_playlist": ["jay-chou-qing-tian", "jay-chou-ye-qu"]}
    {"id": "d2", "turns": [{"user_query": "AC/DC", "liked_results": ["ac-dc-tnt"]}], \
    "goal_playlist": ["ac-dc-tnt"]}

    """,
    "tracks.tsv": """
    track_id\ttitle\tartists\trelease\tcluster_id
    a1\tHello\tAdele\t25\tc1
    a2\tSkyfall\tAdele\tSkyfall\tc2
    b1\tHalo\tBeyonce\tI Am\tc3

    """,
    "judged.tsv": "jay chou qing tian\tjay-chou-qing-tian\nacdc tnt\tac-dc-tnt\n",
    "linked.csv": """
    mention,type,query,wiki_link,wikidata_type,wiki_name,exposure
    jay chou,Artist,jay chou qing tian,x,human,Jay_Chou,1
    qing tian,WoA,jay chou qing tian,x,song,Qing_Tian,1
    zorblax quux,Artist,zorblax quux,x,human,Zorblax_Quux,1

    """,
  ]

  /// Writes the fixture of that name, if there is one.
  static func write(_ name: String, in folder: TemporaryFolder) throws {
    switch name {
    case "base.npy": try writeMatrix(rows: 200, seed: 1, to: folder.path(name))
    case "questions.npy": try writeMatrix(rows: 20, seed: 2, to: folder.path(name))
    case "rows.npy": try NPYWriter.write([3, 5, 8] as [Float], columns: 1, to: folder.path(name))
    case "audio.npy", "audio.ids": _ = try SampleBundle.writeVectors(in: folder)
    default: if let text = texts[name] { try folder.file(name, text) }
    }
  }

  private static func writeMatrix(rows: Int, seed: UInt64, to path: String) throws {
    var generator = SplitMix64(seed: seed)
    let values = (0..<rows * 8).map { _ in Float(generator.unit() - 0.5) }
    try NPYWriter.write(values, columns: 8, to: path)
  }
}
