extension ConceptTable {
  /// Where performers come from.
  static let regions = ConceptTable(
    kind: .region,
    lines: """
      western|||western music|欧美,西方|洋楽,欧米,洋|팝송,서양,해외|anglo,anglosajona||anglo-saxon|gringa,internacional
      american|||usa,from the us,from america|美国|アメリカ|미국|americana,americano,estadounidense|amerikanisch|américain,américaine|americana
      british|||uk,from the uk,from england,britain,england|英国,英伦|イギリス,英国|영국|británica,británico|britisch|britannique|britânica
      irish|||ireland|爱尔兰|アイルランド|아일랜드|irlandesa|irisch|irlandais|irlandesa
      scottish|||scotland|苏格兰|スコットランド|스코틀랜드|escocesa|schottisch|écossais|escocesa
      canadian|||canada|加拿大|カナダ|캐나다|canadiense|kanadisch|canadien,québécois,québécoise|canadense
      australian|||australia,aussie|澳大利亚,澳洲|オーストラリア|호주|australiana|australisch|australien|australiana
      japanese|||japan,from japan|日本,东瀛,日系|日本,邦楽|일본|japón|japan|japon|japão
      korean|||korea,south korean,from korea|韩国|韓国|한국,국내|corea|korea|corée|coreia
      chinese|||china,from china|中国,大陆,内地,国产|中国|중국|de china|china|chine|china
      taiwanese|||taiwan,from taiwan|台湾,宝岛|台湾|대만|taiwán|taiwan|taïwan|taiwan
      hong kong|||hongkong,from hong kong|香港,港乐,港台|香港|홍콩|||hong-kong
      asian|||asia|亚洲|アジア|아시아|asiática|asiatisch|asiatique|asiática
      european|||europe|欧洲|ヨーロッパ|유럽|europea|europäisch|européen|europeia
      african|||africa|非洲|アフリカ|아프리카|africana|afrikanisch|africain,africaine|africana
      nigerian|african||nigeria
      brazilian|||brazil|巴西|ブラジル|브라질|brasileña|brasilianisch|brésilien,brésilienne|brasileira,brasileiro,brasileiras
      mexican|||mexico|墨西哥|メキシコ|멕시코|mexicana,mexicano|mexikanisch|mexicain|mexicana
      argentinian|||argentina,argentine|阿根廷|アルゼンチン|아르헨티나|argentina,argentino|argentinisch|argentin|argentina
      colombian|||colombia|哥伦比亚|コロンビア|콜롬비아|colombiana|kolumbianisch|colombien
      latin american|||latin america,south american,latino|拉丁美洲,南美|中南米,南米|남미|latinoamericana,latinoamericano|lateinamerika|amérique latine|latino-americana
      caribbean|||island,island vibe,islands|加勒比|カリブ|카리브|caribeña,caribe|karibisch|caraïbes,antillaise|caribenha
      jamaican|caribbean||jamaica|牙买加|ジャマイカ|자메이카|jamaicana|jamaikanisch|jamaïcain
      hawaiian|||hawaii|夏威夷|ハワイ,ハワイアン|하와이|hawaiana|hawaiianisch|hawaïen
      indian|||india,south asian|印度|インド|인도|india|indisch|indien,indienne|indiana
      scandinavian|||nordic,scandinavia|北欧|北欧|북유럽|nórdica,escandinava|skandinavisch,nordisch|scandinave,nordique|escandinava
      balkan|||balkans|巴尔干|バルカン||balcánica|balkan|balkans
      middle eastern|||middle east,oriental|中东|中東|중동|oriental|orientalisch|oriental
      okinawan|||okinawa|冲绳|沖縄|오키나와
      mongolian|||mongolia,throat singing|蒙古,呼麦,草原|モンゴル|몽골
      tibetan|||tibet|藏族,西藏,藏语|チベット|티베트
      new orleans|||nola|新奥尔良|ニューオーリンズ
      nashville
      memphis
      west coast|||west-coast,california,californian|西海岸|西海岸
      east coast|||east-coast,new york|东海岸
      southern|||the south
      texas|||texan
      """)
}
