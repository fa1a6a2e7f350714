/// Files of kinds that are not read, told by their first bytes, and what to do with each.
struct ForeignFile {
  /// What it is and how to make of it what is read.
  let advice: String
  /// Whether it is what it is called and only packed, or may have to do with music not at all.
  let isPacked: Bool

  private let magic: [UInt8]
  /// Where these bytes are.
  private let offset: Int

  /// Nil for what may be read.
  init?(_ beginning: some Collection<UInt8>) {
    let found = ForeignFile.known.first { kind in
      beginning.dropFirst(kind.offset).starts(with: kind.magic)
    }
    guard let found else { return nil }
    self = found
  }

  private init(_ magic: [UInt8], at offset: Int = 0, isPacked: Bool = false, _ advice: String) {
    (self.magic, self.offset, self.isPacked, self.advice) = (magic, offset, isPacked, advice)
  }

  private static func packed(_ magic: [UInt8], _ name: String, _ command: String) -> ForeignFile {
    ForeignFile(
      magic, isPacked: true,
      "it is packed with \(name), which is not read. Unpack it first with \(command).")
  }

  private static func audio(_ magic: [UInt8], at offset: Int = 0) -> ForeignFile {
    ForeignFile(
      magic, at: offset,
      "it is an audio or video file. Name the folder that it is in: the tags of all audio files there "
        + "are read.")
  }

  private static func picture(_ magic: [UInt8]) -> ForeignFile {
    ForeignFile(magic, "it is a picture.")
  }

  private static func frame(_ magic: [UInt8], _ reader: String) -> ForeignFile {
    ForeignFile(
      magic,
      "it is a file of Arrow, which is not read. With Python and pandas: "
        + "pandas.\(reader)(FILE).to_json(\"tracks.jsonl\", orient=\"records\", lines=True).")
  }

  /// The advice for a workbook, of whatever program.
  static let workbook = """
    it is a workbook of a spreadsheet program, which is not read. Save its sheet as CSV there, or: \
    soffice --headless --convert-to csv:"Text - txt - csv (StarCalc)":44,34,76 FILE.
    """

  private static let known: [ForeignFile] = [
    packed([0x42, 0x5A, 0x68], "bzip2", "bunzip2"),
    packed([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz", "unxz"),
    packed([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip", "7z x"),
    packed(Array("Rar!\u{1A}\u{07}".utf8), "RAR", "unrar x"),
    ForeignFile(
      Array("PAR1".utf8), isPacked: true,
      "it is Parquet, which is not read. Convert it: duckdb -c \"COPY (SELECT * FROM 'FILE') TO "
        + "'tracks.jsonl' (FORMAT json)\"."),
    frame(Array("ARROW1".utf8), "read_feather"), frame(Array("FEA1".utf8), "read_feather"),
    // What Excel wrote before 2007, as other programs of its time did.
    ForeignFile([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], workbook),
    ForeignFile(Array("%PDF-".utf8), "it is a PDF, which is for people to read."),
    audio(Array("ID3\u{02}".utf8)), audio(Array("ID3\u{03}".utf8)), audio(Array("ID3\u{04}".utf8)),
    audio([0xFF, 0xFB]), audio([0xFF, 0xF3]), audio(Array("fLaC".utf8)),
    audio(Array("OggS\u{00}".utf8)), audio(Array("WAVE".utf8), at: 8),
    audio(Array("ftyp".utf8), at: 4), audio([0x1A, 0x45, 0xDF, 0xA3]),
    picture([0x89, 0x50, 0x4E, 0x47]), picture([0xFF, 0xD8, 0xFF]), picture(Array("GIF8".utf8)),
  ]
}
