extension ConceptTable {
  static let tempos = ConceptTable(
    kind: .tempo,
    lines: """
      slow||fast,energetic,upbeat|slower,slow tempo,slow-tempo,low tempo,slowed,slow paced,slow-paced|慢,慢一点,慢节奏,慢板,缓慢,慢歌|ゆっくり,ゆっくりめ,スロー,遅い,ゆったり,ゆっくりな|느린,천천히,느긋|lenta,lento,lentas,lentos|langsam,langsame,langsamer|lent,lente,lentes,lents|lenta,lento,lentas
      fast||slow,calm|faster,fast tempo,high tempo,fast paced,fast-paced,quick,speedy,rapid,high bpm,faster pace,rapid fire,pick up the pace,picks up,speed it up,speed things up|快,快节奏,快歌,快一点,快板,节奏快|速い,早い,テンポの速い,ハイテンポ,アップテンポ|빠른,빠르,템포 빠른|rápida,rápido,movidas|schnell,schnelle,schneller|rapide,rapides,vite|rápida,rápido,rápidas
      mid-tempo|||midtempo,mid tempo,medium tempo,moderate tempo|中速|ミドルテンポ,ミディアム|미디엄 템포,중간 템포|medio tiempo|mittleres tempo|tempo moyen
      rhythmic|||rhythm,beat,beats,beat driven,good beat,steady beat|节奏,节奏感|リズム,ビート|리듬,비트|rítmica,ritmo|rhythmisch,rhythmus|rythmique,rythme|ritmo,rítmica
      syncopated|||polyrhythm,odd time,odd time signature
      three-four time|||3/4,6/8
      """)
}
