import Foundation

/// What the parts of a track are called by those who write files of tracks.
enum FieldNames {
  /// Letters and digits alone, in lower case and without diacritics.
  static func compact(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    let folded =
      isPlain
      ? name.lowercased()
      : name.folding(
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return String(folded.filter { $0.isLetter || $0.isNumber })
  }

  /// A field, and how clearly a name means it: 0 for the name of the field itself.
  struct Meaning: Sendable, Equatable {
    var field: TrackField
    var rank: Int
  }

  /// Every known name, compacted, with what it means.
  static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for field in TrackField.allCases {
      for (rank, name) in ([field.rawValue] + (names[field] ?? [])).enumerated() {
        let key = compact(name)
        // The first field that claims a name keeps it, so that the table is the same everywhere.
        if meanings[key] == nil { meanings[key] = Meaning(field: field, rank: rank) }
      }
    }
    return meanings
  }()

  /// What one name means; nil for nothing.
  ///
  /// A column without a name, as pandas writes for the numbers of rows, is not one called by a sign.
  static func meaning(of name: String) -> Meaning? {
    let key = compact(name)
    if key.isEmpty, name.allSatisfy(\.isWhitespace) { return nil }
    if let known = meanings[key] { return known }
    return numberOfArtist(name) == 1 ? meanings[compact("artist name")] : nil
  }

  /// The number of a column that holds one artist of several, as in `Artist Name 2`; nil for others.
  static func numberOfArtist(_ name: String) -> Int? {
    let key = compact(name)
    let digits = key.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard (1...2).contains(digits), meanings[String(key.dropLast(digits))]?.field == .artist else {
      return nil
    }
    return Int(key.suffix(digits))
  }

  /// What the columns or keys of one file mean, each in the light of the others; nil for nothing.
  ///
  /// Taggers call the number of a track "track", where it stands beside a title.
  static func meanings(of names: [String]) -> [Meaning?] {
    let meanings = names.map(meaning)
    let hasTitle = zip(names, meanings).contains { name, meaning in
      meaning?.field == .title && compact(name) != "track"
    }
    guard hasTitle else { return meanings }
    return zip(names, meanings).map { name, meaning in
      compact(name) == "track" ? Meaning(field: .trackNumber, rank: 1) : meaning
    }
  }

  /// English names in the dialects of Spotify, Apple, Deezer, beets, Navidrome, MusicBrainz, Last.fm,
  /// Kaggle's tables and taggers; then headings in German, French, Spanish, Portuguese, Italian,
  /// Dutch, Swedish, Polish, Turkish, Russian, Japanese, Chinese and Korean.
  private static let names: [TrackField: [String]] = [
    .id: [
      "track id", "song id", "uri", "track uri", "spotify uri", "spotify track uri",
      "spotify track id", "spotify id", "spotify", "apple id", "apple - id", "deezer id",
      "track identifier", "persistent id", "media file id", "video id",
    ],
    .title: [
      "track", "song", "name", "track name", "song name", "track title", "song title",
      "recording name", "recording title", "title name", "recording", "master metadata track name",
      "titel", "liedtitel", "songtitel", "lied", "stück", "titre", "morceau", "chanson",
      "nom du morceau", "título", "canción", "nombre", "nombre de la canción", "música", "faixa",
      "nome da faixa", "titolo", "brano", "canzone", "nummer", "låt", "låttitel", "tytuł", "utwór",
      "başlık", "şarkı", "parça", "parça adı", "название", "название трека", "трек", "песня",
      "композиция", "заголовок", "タイトル", "曲名", "曲", "標題", "标题", "歌名", "歌曲", "歌曲名", "曲目", "제목",
      "곡", "곡명", "노래",
    ],
    .artist: [
      "artists", "artist name", "artist names", "artist name(s)", "singer", "singers",
      "singer name", "performer", "performers", "band", "track artist", "track artists",
      "main artist", "artist credit", "artist credit name", "creator", "contributing artists",
      "artist credit phrase", "by artist", "master metadata album artist name",
      "interpret", "interpreten", "interpret(in)", "künstler", "künstlername", "künstlerin",
      "sänger", "artiste", "artistes", "interprète", "interprètes", "nom de l'artiste", "chanteur",
      "artista", "artistas", "intérprete", "intérpretes", "nombre del artista", "cantante",
      "nome do artista", "artisti", "interprete", "interpreti", "artiest", "artiesten",
      "uitvoerende", "artistnamn", "wykonawca", "artysta", "sanatçı", "sanatçılar",
      "исполнитель", "исполнители", "артист", "アーティスト", "アーティスト名", "歌手", "艺术家", "藝術家", "艺人", "藝人",
      "künstlername(n)", "nombre(s) del artista", "nom(s) de l'artiste", "nome(s) do artista",
      "演唱者", "演出者", "アーテイスト", "가수", "아티스트",
    ],
    .album: [
      "album name", "album title", "release", "release name", "release title", "collection name",
      "albumname", "albums", "master metadata album album name", "albumtitel", "nom de l'album",
      "titre de l'album", "álbum",
      "nombre del álbum", "nome do álbum", "disco", "titolo album", "albumnaam", "альбом",
      "アルバム", "アルバム名", "专辑", "專輯", "专辑名", "唱片", "앨범", "앨범명", "albüm",
    ],
    .albumArtist: [
      "albumartist", "album artists", "album artist name", "album artist name(s)", "album_artists",
      "band/orchestra", "albuminterpret", "albumkünstler", "artiste de l'album",
      "artista del álbum", "artista do álbum", "artista album", "albumartiest",
      "исполнитель альбома", "アルバムアーティスト", "专辑艺术家", "專輯演出者", "앨범 아티스트",
    ],
    .composer: [
      "composers", "composer name", "songwriter", "songwriters", "writer", "writers", "komponist",
      "komponisten", "compositeur", "compositor", "compositora", "compositore", "componist",
      "kompositör", "kompozytor", "besteci", "композитор", "作曲者", "作曲家", "作曲", "작곡가",
    ],
    .conductor: [
      "conductors", "dirigent", "chef d'orchestre", "director de orquesta", "direttore", "дирижер",
      "дирижёр", "指揮者", "指揮", "指挥",
    ],
    .work: ["work name", "work title", "werk", "œuvre", "obra", "opera"],
    .movement: ["movement name", "movementname", "satz", "mouvement", "movimiento", "movimento"],
    .released: [
      "release date", "date", "year", "first date", "release year", "original date",
      "original year", "originaldate", "originalyear", "first release date", "firstreleasedate",
      "album release date", "released at", "date released", "published", "album release year",
      "track album release date", "recording date",
      "jahr", "erscheinungsjahr", "erscheinungsdatum", "veröffentlicht", "veröffentlichung",
      "veröffentlichungsdatum", "datum", "année", "date de sortie", "sortie", "año",
      "fecha de lanzamiento", "fecha", "ano", "data de lançamento", "lançamento", "data", "anno",
      "data di uscita", "data di pubblicazione", "jaar", "releasedatum", "år", "utgivningsår",
      "rok", "rok wydania", "data wydania", "yıl", "çıkış tarihi", "год", "год выпуска",
      "дата выхода", "дата релиза", "дата", "年", "リリース日", "発売日", "年份", "发行日期", "發行日期", "发行时间",
      "發行時間", "发布时间", "发行年份", "发售日期", "発売年", "リリース年", "公開日", "발매일", "발매일자", "출시일", "연도", "발매년도",
      "year released", "track year",
    ],
    .releasedMonth: ["release month", "monat", "mois", "mes", "mês", "mese", "месяц", "月"],
    .releasedDay: ["release day", "tag der veröffentlichung"],
    .language: [
      "lang", "languages", "sprache", "langue", "idioma", "lingua", "taal", "språk", "język", "dil",
      "язык", "言語", "语言", "語言", "언어",
    ],
    .durationSeconds: [
      "duration sec", "duration secs", "duration seconds", "duration in seconds", "length s",
      "length sec", "length secs", "length seconds", "length in seconds", "track duration s",
      "track length s", "seconds", "secs", "dauer (s)", "durée (s)", "duración (s)", "duração (s)",
      "durata (s)",
    ],
    .duration: [
      "length", "time", "track duration", "track length", "total time", "playing time", "run time",
      "runtime", "song length",
      "dauer", "länge", "spieldauer", "spielzeit", "durée", "duración", "duração", "durata", "duur",
      "längd", "długość", "czas", "czas trwania", "süre", "длительность", "продолжительность",
      "время",
      "長さ", "時間", "再生時間", "时长", "時長", "时间", "길이", "시간",
    ],
    .durationMilliseconds: [
      "durationms", "duration in millis", "durationmillis", "duration milliseconds",
      "track duration ms", "track time millis", "length ms", "ms", "milliseconds", "millis",
      "length in ms", "length milliseconds", "track length ms", "song length ms", "total time ms",
      "duration in ms", "duration in milliseconds", "dauer (ms)", "durée (ms)", "duración (ms)",
      "duração (ms)", "duración de la pista (ms)", "durée de la piste (ms)",
      "durata (ms)",
    ],
    .bpm: ["tempo", "beats per minute", "beatsperminute"],
    .key: [
      "musical key", "initial key", "initialkey", "tonart", "tonalité", "tonalidad", "tonalità",
    ],
    .popularity: [
      "track popularity", "spotify popularity", "beliebtheit", "popularité", "popularidad",
      "popularidade", "popolarità",
    ],
    .isrc: ["track isrc", "isrcs", "international standard recording code"],
    .tag: ["tags", "keywords", "style", "styles", "labels and tags", "schlagwörter", "标签", "標籤"],
    .genre: [
      "genres", "genre name", "genre names", "artist genres", "artist genre", "track genre",
      "playlist genre", "top genre", "primary genre", "primary genre name", "género", "géneros",
      "gênero", "gêneros", "genere", "generi", "gatunek", "tür", "жанр", "жанры", "ジャンル", "流派",
      "类型",
      "類型", "風格", "장르", "stil", "musikrichtung",
    ],
    .mood: ["moods", "stimmung", "ambiance", "estado de ánimo", "umore", "настроение", "ムード"],
    .snippet: [
      "description", "snippets", "descriptions", "comment", "comments", "beschreibung",
      "kommentar", "commentaire", "comentario", "commento", "описание", "комментарий",
    ],
    .lyrics: [
      "lyric", "unsynced lyrics", "text", "songtext", "liedtext", "paroles", "letra", "testo",
      "歌詞", "歌词", "가사",
    ],
    .alias: ["aliases", "alternative title", "alternative titles", "other titles"],
    .discNumber: [
      "disc", "disk", "disk number", "discnumber", "disc no", "disc #", "disknumber", "cd",
      "disc number of album", "disc number on album", "disco número", "disque", "диск", "ディスク番号",
      "碟号", "medium", "medium number",
    ],
    .trackNumber: [
      "tracknumber", "track no", "track #", "track no.", "track position", "#", "no",
      "no.", "track number on album", "titelnummer", "tracknummer", "numéro de piste", "piste",
      "número de pista",
      "número da faixa", "traccia", "numero traccia", "spårnummer", "номер трека", "トラック番号", "音轨",
      "曲序",
    ],
    .label: [
      "record label", "record labels", "labels", "publisher", "plattenlabel", "maison de disques",
      "sello", "discográfica", "gravadora", "etichetta", "лейбл", "レーベル", "唱片公司", "레이블",
    ],
    .explicit: [
      "is explicit", "explicit lyrics", "explicitness", "track explicitness",
      "content advisory", "content rating", "explicit content", "trackexplicitness",
    ],
    .rating: [
      "my rating", "user rating", "userrating", "stars", "track rating", "bewertung", "note",
      "valoración", "avaliação", "valutazione", "оценка", "рейтинг", "評価", "评分", "評分", "평점",
    ],
    .added: [
      "added at", "date added", "dateadded", "added on", "created at", "added date", "saved at",
      "time added", "date added to library", "hinzugefügt am", "hinzugefügt", "date d'ajout",
      "fecha de adición",
      "fecha en que se agregó", "data de adição", "data di aggiunta", "aggiunto il",
      "toegevoegd op",
      "добавлено", "дата добавления", "追加日", "添加日期", "加入日期", "추가된 날짜", "added",
    ],
    .path: [
      "file", "filename", "file name", "filepath", "file path", "location", "datei", "dateipfad",
      "dateiname", "fichier", "chemin", "archivo", "ruta", "arquivo", "percorso", "файл", "путь",
      "ファイル", "パス", "文件", "路径", "파일",
    ],
    .recordingID: [
      "recording mbid", "mbid", "track mbid", "mb trackid", "musicbrainz trackid",
      "musicbrainz track id", "musicbrainz recording id", "musicbrainz recordingid",
      "mbz recording id", "mb recordingid", "recording id", "mb_recording_id",
    ],
    .releaseID: [
      "album mbid", "mb albumid", "musicbrainz albumid", "musicbrainz album id",
      "musicbrainz release id", "mbz album id", "mb releaseid", "release id",
    ],
    .artistIDs: [
      "artist mbid", "artist mbids", "mb artistid", "musicbrainz artistid",
      "musicbrainz artist id", "mbz artist id", "mb_artistids", "mb artistids",
    ],
  ]
}
