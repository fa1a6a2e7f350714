import IndexFile
import MusicCatalog
import MusicNames

/// The credits of all tracks, read: who is named, as what, and which spellings are one artist.
struct CreditTable {
  /// The printed artists, then those whom only parts of credits and titles name.
  private var artists: [ArtistCredit]
  /// How many of them are printed.
  private let printedCount: Int
  private var readings: [CreditReading.Basis] = []
  private var parts: [[(artist: UInt32, role: CreditRole)]] = []
  private var identities: [UInt32] = []
  private var identityKeys: [String] = []
  private var rows: [[UInt32]] = []
  private var credits = RaggedArray<UInt32>.Builder()
  private var credited = RaggedArray<UInt32>.Builder()
  private var roles: [UInt8] = []
  /// Known artists who wrote a song or whose album it is on, and are not credited with it.
  private var beside = RaggedArray<UInt32>.Builder()
  /// Artists whom such fields name: names of their own, whatever credits say.
  private var named: Set<UInt32> = []
  private var splitter: CreditSplitter
  private var keys = NameKeys()
  private var byName: [String: UInt32] = [:]
  private var byKey: [String: UInt32] = [:]
  private var byAlias: [String: UInt32] = [:]

  /// The ids of the printed artists at MusicBrainz.
  private let recordIDs: [String?]

  /// Reads the names of the printed artists.
  init(printed: [ArtistCredit], recordIDs: [String?], splitter: CreditSplitter) {
    artists = printed
    self.recordIDs = recordIDs
    printedCount = printed.count
    self.splitter = splitter
    let read = printed.map { self.splitter.read($0.name, hasID: $0.id != nil) }
    readings = read.map(\.basis)
    for (ordinal, artist) in printed.enumerated() where !readings[ordinal].isSplit {
      enter(artist, UInt32(ordinal))
    }
    for reading in read {
      let row = reading.parts.map { (artist: self.artist($0.name), role: $0.role) }
      parts.append(row)
    }
    parts += Array(repeating: [], count: artists.count - printedCount)
  }

  private mutating func enter(_ artist: ArtistCredit, _ ordinal: UInt32) {
    if byName[artist.name] == nil { byName[artist.name] = ordinal }
    let key = keys.looseArtistKey(artist.name)
    if byKey[key] == nil { byKey[key] = ordinal }
    for alias in artist.aliases {
      let key = keys.looseArtistKey(alias)
      if byAlias[key] == nil { byAlias[key] = ordinal }
    }
  }

  /// The artist of a name that is a part of a credit; a new one when the catalog has none.
  private mutating func artist(_ name: String) -> UInt32 {
    let key = keys.looseArtistKey(name)
    if let known = byName[name] ?? byKey[key] ?? byAlias[key] { return known }
    let ordinal = UInt32(artists.count)
    let artist = ArtistCredit(name: name)
    artists.append(artist)
    enter(artist, ordinal)
    return ordinal
  }

  /// The artists, for a table that this one is added to.
  var described: [AddedMeaning.Artist] {
    artists.enumerated().map { ordinal, artist in
      AddedMeaning.Artist(
        name: artist.name, id: artist.id, isPrinted: ordinal < printedCount)
    }
  }

  // MARK: Tracks

  /// Adds the next track.
  ///
  /// - Parameters:
  ///   - title: whom its title names.
  ///   - possible: whom its title may name, where the catalog has the name.
  ///   - fields: whom fields beside the credit name.
  ///   - isWork: whether it is a composition, known by its composer.
  mutating func add(
    _ printed: [UInt32], title: [CreditPart], possible: [String] = [], fields: [CreditPart] = [],
    isWork: Bool = false
  ) {
    credits.append(printed)
    var row: [UInt32] = []
    func add(_ artist: UInt32, _ role: CreditRole, to roles: inout [UInt8]) {
      guard !row.contains(artist) else { return }
      row.append(artist)
      roles.append(role.rawValue)
    }
    for artist in printed {
      let parts = parts[Int(artist)]
      if !readings[Int(artist)].isSplit { add(artist, .main, to: &roles) }
      for part in parts { add(part.artist, part.role, to: &roles) }
    }
    var groups: [String] = []
    for credit in title {
      for part in guests(credit) {
        add(artist(part.name), part.role, to: &roles)
        // Who is of a group plays here, and not the group.
        guard let (member, group) = GuestGroup.split(part.name), !splitter.isAttested(part.name)
        else { continue }
        add(artist(member), part.role, to: &roles)
        groups.append(group)
        // "Drake - Rihanna" are two where both are there.
        if part.name.contains(" - "), splitter.isAttested(group) {
          add(artist(group), part.role, to: &roles)
        }
      }
    }
    let performers = row
    var others: [UInt32] = []
    for name in possible + groups where splitter.isAttested(name) && !ArtistForms.isNobody(name) {
      let artist = artist(name)
      if !row.contains(artist), !others.contains(artist) { others.append(artist) }
    }
    for field in fields.flatMap({ guests(inOrder($0)) }) {
      // Who plays songs of their own is not the artist of those that they wrote for others, and "Various
      // Artists" are of none.
      let isPlaying = splitter.isAttested(field.name) || ArtistForms.isNobody(field.name)
      let artist = artist(field.name)
      if !ArtistForms.isNobody(field.name) { named.insert(artist) }
      if field.role == .conductor || !isPlaying || isWork && field.role == .composer {
        add(artist, field.role, to: &roles)
      } else if !row.contains(artist), !others.contains(artist) {
        others.append(artist)
      }
    }
    for artist in printed where readings[Int(artist)].isSplit { add(artist, .main, to: &roles) }
    credited.append(row)
    beside.append(others)
    rows.append(performers + printed.filter { readings[Int($0)].isSplit })
  }

  /// Whom a remark of a title names. Words after "with" and before "Remix" are artists only where
  /// the catalog has them: "(With a Little Help)", "(Club Remix)".
  private mutating func guests(_ credit: CreditPart) -> [CreditPart] {
    let reading = splitter.read(credit.name, hasID: false)
    var parts =
      reading.basis.isSplit
      ? reading.parts.map { CreditPart($0.name, credit.role) } : [credit]
    if reading.basis == .joint {
      parts += reading.parts.map { CreditPart($0.name, credit.role) }
    }
    parts = parts.map { part in
      guard part.role == .remixer, !splitter.isAttested(part.name),
        let owner = RemixerName.owner(of: part.name)
      else { return part }
      return CreditPart(owner, .remixer)
    }
    return parts.filter { part in
      switch part.role {
      case .main, .featured, .composer, .conductor, .albumArtist: true
      // Scripts without small letters begin names with any.
      case .with:
        part.name.first.map { $0.isLetter && !$0.isLowercase } == true
          || splitter.isAttested(part.name)
      case .remixer: RemixerName.isSomebody(part.name) || splitter.isAttested(part.name)
      case .producer: true
      }
    }
  }

  /// "Bach, Johann Sebastian" with the family name last; "Lennon, McCartney" are two.
  private mutating func inOrder(_ credit: CreditPart) -> CreditPart {
    if let person = splitter.person(sorted: credit.name) { return CreditPart(person, credit.role) }
    let halves = credit.name.split(separator: ",").map { $0.trimmed }
    guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else { return credit }
    let name = halves[1] + " " + halves[0]
    let isPerson = !halves[0].contains(" ") && halves[1].contains(" ")
    return isPerson || splitter.isAttested(name) ? CreditPart(name, credit.role) : credit
  }

  // MARK: One artist in several spellings

  /// Finds which artists are spellings of one. Those with different ids are different ones.
  mutating func identify() {
    let added = artists.count - readings.count
    readings += Array(repeating: .single, count: added)
    parts += Array(repeating: [], count: artists.count - parts.count)
    identityKeys = artists.map { keys.artistIdentity($0.name) }
    var namesakes: [String: Namesakes] = [:]
    for (ordinal, artist) in artists.enumerated() {
      let key = identityKeys[ordinal]
      namesakes[key, default: Namesakes()].note(artist.id, recordID(of: ordinal))
    }
    var firsts: [String: UInt32] = [:]
    for (ordinal, artist) in artists.enumerated() {
      let known = namesakes[identityKeys[ordinal]]
      if let mark = known?.mark(of: artist.id, recordID(of: ordinal)) {
        identityKeys[ordinal] += "\0" + mark
      }
      let first = firsts[identityKeys[ordinal]] ?? UInt32(ordinal)
      firsts[identityKeys[ordinal]] = first
      identities.append(first)
    }
  }

  private func recordID(of ordinal: Int) -> String? {
    ordinal < recordIDs.count ? recordIDs[ordinal] : nil
  }

  /// The artists of one name, by their ids and by those that they have at MusicBrainz: an artist may have
  /// one of each.
  private struct Namesakes {
    private var ids: Set<String> = []
    private var records: Set<String> = []
    /// Who has which id at MusicBrainz.
    private var owners: [String: String] = [:]

    mutating func note(_ id: String?, _ record: String?) {
      if let id { ids.insert(id) }
      if let record { records.insert(record) }
      if let id, let record, owners[record] == nil { owners[record] = id }
    }

    /// What tells an artist from the others; nil where there are none, and for one without an id.
    func mark(of id: String?, _ record: String?) -> String? {
      guard ids.count > 1 || records.count > 1 else { return nil }
      return id ?? record.map { owners[$0] ?? $0 }
    }
  }

  /// What a track's artists are known by, once for all spellings of one.
  func artistKeys(of track: Int) -> [String] { rows[track].map { identityKeys[Int($0)] } }

  // MARK: Writing

  /// Writes the sections of credits and artists.
  func write(to writer: inout IndexFileWriter) throws(IndexFileError) {
    try credits.write("credit", to: &writer)
    try credited.write("credited", to: &writer)
    try writer.write(packing: "credited.role", roles)
    try credited.transposed(columns: artists.count).write("artist.tracks", to: &writer)
    try beside.write("beside", to: &writer)
    try beside.transposed(columns: artists.count).write("artist.beside", to: &writer)
    try writer.write(packing: "artist.reading", readings.map(\.rawValue))
    try writer.write(packing: "artist.same", identities)
    var partRows = RaggedArray<UInt32>.Builder()
    for row in parts { partRows.append(row.map(\.artist)) }
    try partRows.write("artist.parts", to: &writer)
    try writeNames(to: &writer)
    try writeAliases(to: &writer)
  }

  private func writeNames(to writer: inout IndexFileWriter) throws(IndexFileError) {
    var names = StringTable.Builder()
    var lookup = NameLookupBuilder()
    var index = ArtistIndexBuilder()
    var splitter = splitter
    for (ordinal, artist) in artists.enumerated() {
      names.append(artist.name)
      let isPart =
        ordinal >= printedCount && !named.contains(UInt32(ordinal))
        && !splitter.isAttested(artist.name)
      if !isPart {
        for name in [artist.name] + artist.aliases { lookup.add(name, UInt32(ordinal)) }
      }
      if let id = artist.id { lookup.add(id, UInt32(ordinal)) }
      if let id = recordID(of: ordinal) { lookup.add(id, UInt32(ordinal)) }
      index.add(
        name: artist.name, aliases: artist.aliases, isPart: isPart,
        isWhole: !readings[ordinal].isSplit, ordinal: UInt32(ordinal))
      // An id says who it is; the name is still looked for as it is said.
      if readings[ordinal] == .identified, let name = splitter.person(sorted: artist.name) {
        lookup.add(name, UInt32(ordinal))
        index.add(
          name: name, aliases: [], isPart: false, isWhole: true, ordinal: UInt32(ordinal))
      }
      // The person is looked for by the sorted name as well.
      if readings[ordinal] == .sorted {
        for part in parts[ordinal] {
          lookup.add(artist.name, part.artist)
          index.add(
            name: artist.name, aliases: [], isPart: false, isWhole: false, ordinal: part.artist)
        }
      }
    }
    try names.write("artist.name", to: &writer)
    try lookup.write("artist.key", to: &writer)
    try index.write(count: artists.count, to: &writer)
  }

  private func writeAliases(to writer: inout IndexFileWriter) throws(IndexFileError) {
    var aliases = StringTable.Builder()
    var rows = RaggedArray<UInt32>.Builder()
    for artist in artists {
      rows.append(
        artist.aliases.map { alias in
          aliases.append(alias)
          return UInt32(aliases.count - 1)
        })
    }
    try aliases.write("artist.alias", to: &writer)
    try rows.write("artist.aliases", to: &writer)
  }
}
