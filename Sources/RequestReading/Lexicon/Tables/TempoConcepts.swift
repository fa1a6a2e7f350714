extension ConceptTable {
  static let tempos = ConceptTable(
    kind: .tempo,
    lines: """
      slow||fast,energetic,upbeat|slower,slow tempo,slow-tempo,low tempo,slowed,slow paced,slow-paced|慢,慢一点,慢节奏,慢板,缓慢,慢歌,慢一些,慢啲,慢速,放慢,慢下来,慢生活,慢悠悠,徐徐,缓缓|ゆっくり,ゆっくりめ,スロー,遅い,ゆったり,ゆっくりな,スローテンポ,ゆっくり目,テンポの遅い,テンポが遅い,ゆっくりした,遅め|느린,천천히,느긋,느리게,느린 템포,천천히 가는,템포 느린,느리고,슬로우|lenta,lento,lentas,lentos|langsam,langsame,langsamer|lent,lente,lentes,lents|lenta,lento,lentas
      fast||slow,calm|faster,fast tempo,high tempo,fast paced,fast-paced,quick,speedy,rapid,high bpm,faster pace,rapid fire,pick up the pace,picks up,speed it up,speed things up|快,快节奏,快歌,快一点,快板,节奏快,快一些,快啲,节奏快一点,速度快,急速,极速,飞快|速い,早い,テンポの速い,ハイテンポ,アップテンポ,テンポが速い,テンポのいい,テンポのよい,速め,疾走感,疾走感のある,テンポアップ|빠른,빠르,템포 빠른,빠르게,빠른 템포,템포가 빠른,빠른 비트,속도감,빠르고,템포 있는|rápida,rápido,movidas|schnell,schnelle,schneller|rapide,rapides,vite|rápida,rápido,rápidas
      mid-tempo|||midtempo,mid tempo,medium tempo,moderate tempo|中速,中板,中等速度,中等节奏,节奏适中,速度适中|ミドルテンポ,ミディアム,中くらいのテンポ|미디엄 템포,중간 템포,미디움 템포,미드템포|medio tiempo|mittleres tempo|tempo moyen
      rhythmic|||rhythm,beat,beats,beat driven,good beat,steady beat|节奏感,节奏感好,鼓点,节拍,节奏控,节奏型,节奏性|リズム,ビート,リズミカル,リズム感,ビートの効いた|리듬,비트,리드미컬한,리듬감,리듬감 있는,비트감,비트가 강한|rítmica,ritmo|rhythmisch,rhythmus|rythmique,rythme|ritmo,rítmica
      syncopated|||polyrhythm,odd time,odd time signature|切分音,切分
      three-four time|||3/4,6/8|三拍子,三拍
      """)
}
