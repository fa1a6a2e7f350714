import MusicTools
import TestSupport

/// Small inputs that are whole.
enum FuzzSeeds {
  /// A database of a catalog that the version before the last one of the schema made.
  static func olderCatalog() throws -> [UInt8] {
    try readBytes(
      Surroundings.packageRoot + "/Indexes/Golden/catalog-5.refrain/catalog.sqlite")
  }

  static let json: [[UInt8]] = [
    #"{"a":[1,-2.5e3,true,null,"x\u00e9\ud83d\ude00\n"],"b":{}}"#, "[[[[]]]]", #""text""#, "1e308",
  ].map { Array($0.utf8) }

  static let tables: [[UInt8]] = [
    "id,title,artist,year\nt1,Moon,Adele,1999\nt2,\"Sun, \"\"again\"\"\",Jay Chou,2003-07-31\n",
    "title;artist;duration\nMoon;Adele;3:25\n",
    "u1\tt1\tplay\t1700000000\nu1\tt2\tlike\t2024-01-02T03:04:05Z\n",
    "u1 t1 t2 t3\nu2 t3\n",
    #"{"id":"t1","title":"Moon","artists":[{"name":"Adele","aliases":["A"]}],"tags":["soul"]}"#,
    "#EXTM3U\n#EXTINF:200,Adele - Moon\nmoon.mp3\n",
    "[playlist]\nFile1=moon.mp3\nTitle1=Adele - Moon\nLength1=200\nNumberOfEntries=1\n",
    "<?wpl version=\"1.0\"?><smil><body><seq><media src=\"a\\b\\moon.mp3\"/></seq></body></smil>",
    "<x:playlist xmlns:x=\"http://xspf.org/ns/0/\"><x:trackList><x:track><x:title>Moon</x:title></x:track></x:trackList></x:playlist>",
    "#AUDIOSCROBBLER/1.1\n#TZ/UTC\nAdele\tA\tMoon\t1\t200\tL\t1704571860\t\n",
    "title,artist,released\n\"Say \\\"hi\\\", now\",Adele,平成20年11月12日\n\\N,Jay\\, Chou,2008年\n",
    """
    <plist><dict><key>Tracks</key><dict><key>1</key><dict><key>Track ID</key><integer>1</integer>
    <key>Name</key><string>Moon</string><key>Artist</key><string>Adele</string><key>Loved</key><true/>
    <key>Play Count</key><integer>3</integer></dict></dict><key>Playlists</key><array><dict>
    <key>Name</key><string>P</string><key>Playlist Items</key><array><dict><key>Track ID</key>
    <integer>1</integer></dict></array></dict></array></dict></plist>
    """,
  ].map { Array($0.utf8) }

  static let messages: [[UInt8]] = [
    [
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#,
      #"{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"search_tracks","arguments":{"query":"moon"}}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":3}}"#,
    ].joined(separator: "\n")
  ].map { Array($0.utf8) }

  /// Matrices of two rows and two columns in each type.
  static let matrices: [[UInt8]] = [("<f4", 4), ("<f2", 2), ("<f8", 8), ("|i1", 1)].map {
    let dictionary = "{'descr': '\($0.0)', 'fortran_order': False, 'shape': (2, 2), }"
    let header = dictionary + String(repeating: " ", count: 117 - dictionary.count) + "\n"
    return [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(header.utf8)
      + [UInt8](repeating: 60, count: 4 * $0.1)
  }
}

/// A client that says some lines and listens to nothing.
actor FuzzTransport: MCPTransport {
  private var lines: [MCPLine]

  init(_ lines: [MCPLine]) {
    self.lines = lines
  }

  func receive() async -> MCPLine? { lines.isEmpty ? nil : lines.removeFirst() }

  func send(_ line: String) async -> Bool { true }
}
