/// The headings that Exportify writes in the language of somebody's browser.
enum ExportifyHeadings {
  private static let english = [
    "Track URI", "Track Name", "Artist URI(s)", "Artist Name(s)", "Album URI", "Album Name",
    "Album Artist URI(s)", "Album Artist Name(s)", "Album Release Date", "Album Image URL",
    "Disc Number", "Track Number", "Track Duration (ms)", "Track Preview URL", "Explicit",
    "Popularity", "ISRC", "Added By", "Added At",
  ]

  /// For each language those headings in the same order.
  private static let translations = [
    """
    Track-URI|Track-Name|Künstler-URI(s)|Künstlername(n)|Album-URI|Album-Name|Album-Künstler-URI(s)|\
    Album-Künstlername(n)|Veröffentlichungsdatum des Albums|Album-Bild-URL|Disc-Nummer|Track-Nummer|\
    Track-Dauer (ms)|Track-Vorschau-URL|Explizit|Beliebtheit|ISRC|Hinzugefügt von|Hinzugefügt am
    """,
    """
    URI de la canción|Nombre de la canción|URI(s) del artista|Nombre(s) del artista|URI del álbum|\
    Nombre del álbum|URI(s) del artista del álbum|Nombre(s) del artista del álbum|\
    Fecha de lanzamiento del álbum|URL de la imagen del álbum|Número de disco|Número de la canción|\
    Duración de la canción (ms)|URL de vista previa de la canción|Explícito|Popularidad|ISRC|\
    Añadido por|Añadido en
    """,
    """
    URI du titre|Nom du titre|URI(s) de l'artiste|Nom(s) de l'artiste|URI de l'album|Nom de l'album|\
    URI(s) de l'artiste de l'album|Nom(s) de l'artiste de l'album|Date de sortie de l'album|\
    URL de l'image de l'album|Numéro de disque|Numéro du titre|Durée du titre (ms)|\
    URL de prévisualisation du titre|Explicite|Popularité|ISRC|Ajouté par|Ajouté le
    """,
    """
    URI da faixa|Nome da faixa|URI(s) do artista|Nome(s) do artista|URI do álbum|Nome do álbum|\
    URI(s) do artista do álbum|Nome(s) do artista do álbum|Data de lançamento do álbum|\
    URL da imagem do álbum|Número do disco|Número da faixa|Duração da faixa (ms)|\
    URL de prévia da faixa|Explícita|Popularidade|ISRC|Adicionado por|Adicionado em
    """,
    """
    URI della traccia|Nome della traccia|URI dell'artista|Nome dell'artista|URI dell'album|\
    Nome dell'album|URI dell'artista dell'album|Nome dell'artista dell'album|\
    Data di rilascio dell'album|URL dell'immagine dell'album|Numero del disco|Numero della traccia|\
    Durata della traccia (ms)|URL di anteprima della traccia|Esplicito|Popolarità|ISRC|Aggiunto da|\
    Aggiunto il
    """,
    """
    トラックURI|トラック名|アーティストURI|アーティスト名|アルバムURI|アルバム名|アルバムアーティストURI|アルバムアーティスト名|\
    アルバム発売日|アルバム画像URL|ディスク番号|トラック番号|トラックの長さ（ミリ秒）|トラックプレビューURL|明示的な内容|人気度|ISRC|\
    追加者|追加日時
    """,
    """
    Låtens URI|Låtens namn|Artistens URI|Artistens namn|Albumets URI|Albumets namn|Albumartistens URI|\
    Albumartistens namn|Albumets releasedatum|Albumets bild-URL|Skivnummer|Låtnummer|Låtlängd (ms)|\
    Förhandsgranskning URL|Explicit|Popularitet|ISRC|Tillagd av|Tillagd vid
    """,
    """
    Nummer URI|Nummernaam|Artiest-URI|Naam van artiest|Album-URI|Naam van album|\
    Artiest-URI van het album|Naam van artiest op het album|Releasedatum van het album|\
    Album afbeelding-URL|Schijfnummer|Nummernummer|Nummerduur (ms)|Voorbeeld-URL|Expliciet|\
    Populariteit|ISRC|Toegevoegd door|Toegevoegd op
    """,
    """
    Parça URI|Parça Adı|Sanatçı URI|Sanatçı Adı|Albüm URI|Albüm Adı|Albümdeki Sanatçı URI|\
    Albümdeki Sanatçı Adı|Albüm Çıkış Tarihi|Albüm Resim URL'si|Disk Numarası|Parça Numarası|\
    Parça Süresi (ms)|Parça Önizleme URL'si|Açık İçerik|Popülerlik|ISRC|Ekleyen|Eklenme Tarihi
    """,
  ].map { text in
    let names = text.split(separator: "|").map { FieldNames.compact(String($0)) }
    return Dictionary(zip(names, english)) { first, _ in first }
  }

  /// Of a heading in one of those languages the English one, of any other the same.
  static func english(_ cells: [String]) -> [String] {
    // The title, the artist and where they are at Spotify are enough to tell.
    guard cells.count >= 4 else { return cells }
    let names = cells.map(FieldNames.compact)
    for headings in translations {
      let said = names.map { headings[$0] }
      let known = Set(said.compactMap { $0 })
      if known.isSuperset(of: ["Track URI", "Track Name", "Artist Name(s)"]) {
        return zip(said, cells).map { $0 ?? $1 }
      }
    }
    return cells
  }
}
