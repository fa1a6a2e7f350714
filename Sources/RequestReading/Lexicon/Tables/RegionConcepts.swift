extension ConceptTable {
  /// Where performers come from.
  static let regions = ConceptTable(
    kind: .region,
    lines: """
      western|||western music|欧美,西方,外国,国外,海外|洋楽,欧米,洋,海外,外国,海外アーティスト|팝송,서양,해외,외국,해외 가수,서양 팝|anglo,anglosajona||anglo-saxon|gringa,internacional
      american|||usa,from the us,from america|美国|アメリカ|미국|americana,americano,estadounidense|amerikanisch|américain,américaine|americana
      british|||uk,from the uk,from england,britain,england|英国,英伦|イギリス,英国|영국|británica,británico|britisch|britannique|britânica
      irish|||ireland|爱尔兰|アイルランド|아일랜드|irlandesa|irisch|irlandais|irlandesa
      scottish|||scotland|苏格兰|スコットランド|스코틀랜드|escocesa|schottisch|écossais|escocesa
      canadian|||canada|加拿大|カナダ|캐나다|canadiense|kanadisch|canadien,québécois,québécoise|canadense
      australian|||australia,aussie|澳大利亚,澳洲|オーストラリア|호주|australiana|australisch|australien|australiana
      japanese|||japan,from japan|日本,东瀛,日系,东洋|日本,邦楽|일본,일본풍|japón|japan|japon|japão
      korean|||korea,south korean,from korea|韩国,韩系,南韩|韓国|한국,국내,국산|corea|korea|corée|coreia
      chinese|||china,from china|中国,大陆,内地,国产,华人,中国大陆|中国,中華圏|중국,중화권|de china|china|chine|china
      taiwanese|||taiwan,from taiwan|台湾,宝岛,台式|台湾|대만|taiwán|taiwan|taïwan|taiwan
      hong kong|||hongkong,from hong kong|香港,港乐,港台,港式|香港|홍콩|||hong-kong
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
      okinawan|||okinawa|冲绳|沖縄,琉球,島唄,沖縄民謡|오키나와
      mongolian|||mongolia,throat singing|蒙古,呼麦,草原,草原歌曲,内蒙古,内蒙|モンゴル|몽골
      tibetan|||tibet|藏族,西藏,藏语,藏歌,藏区|チベット|티베트
      new orleans|||nola|新奥尔良|ニューオーリンズ
      nashville
      memphis
      west coast|||west-coast,california,californian|西海岸|西海岸
      east coast|||east-coast,new york|东海岸
      southern|||the south
      texas|||texan
      austrian|||austria,from austria|奥地利|オーストリア|오스트리아|austriaca|österreich,österreichisch|autrichien,autriche|austríaca
      swiss|||switzerland|瑞士|スイス|스위스|suiza|schweiz,schweizer|suisse|suíça
      local|||home grown,homegrown|本地,本土|地元||local|einheimisch|local,locale|local
      finland|||from finland|芬兰|フィンランド|핀란드
      sweden|||from sweden|瑞典|スウェーデン|스웨덴
      norway|||from norway|挪威|ノルウェー|노르웨이
      denmark|||from denmark|丹麦|デンマーク|덴마크
      iceland|||from iceland|冰岛|アイスランド|아이슬란드
      germany|||from germany|德国|ドイツ|독일
      france|||from france|法国|フランス|프랑스
      italy|||from italy|意大利|イタリア|이탈리아
      spain|||from spain|西班牙|スペイン|스페인
      portugal|||from portugal|葡萄牙|ポルトガル|포르투갈
      netherlands|||from netherlands|荷兰|オランダ|네덜란드
      belgian|||belgium,from belgium|比利时|ベルギー|벨기에
      poland|||from poland|波兰|ポーランド|폴란드
      russia|||from russia|俄罗斯|ロシア|러시아
      ukraine|||from ukraine|乌克兰|ウクライナ|우크라이나
      greece|||from greece|希腊|ギリシャ|그리스
      turkey|||from turkey|土耳其|トルコ|튀르키예
      israeli|||israel,from israel|以色列|イスラエル|이스라엘
      iranian|||iran,from iran|伊朗|イラン|이란
      egyptian|||egypt,from egypt|埃及|エジプト|이집트
      malian|||mali,from mali|马里|マリ共和国|말리
      ghanaian|||ghana,from ghana|加纳|ガーナ|가나
      south african|||south africa,from south africa|南非|南アフリカ|남아공
      ethiopian|||ethiopia,from ethiopia|埃塞俄比亚|エチオピア|에티오피아
      congolese|||congo,from congo|刚果|コンゴ|콩고
      senegalese|||senegal,from senegal|塞内加尔|セネガル|세네갈
      vietnam|||from vietnam|越南|ベトナム|베트남
      thailand|||from thailand|泰国|タイ王国,タイポップ,タイ人,タイの歌手|태국
      indonesia|||from indonesia|印尼|インドネシア|인도네시아
      malaysian|||malaysia,from malaysia|马来西亚|マレーシア|말레이시아
      singaporean|||singapore,from singapore|新加坡|シンガポール|싱가포르
      philippines|||from philippines|菲律宾|フィリピン|필리핀
      new zealand|||kiwi|新西兰|ニュージーランド|뉴질랜드
      puerto rican|||puerto rico,from puerto rico|波多黎各|プエルトリコ|푸에르토리코
      cuba|||from cuba
      chilean|||chile,from chile|智利|チリ共和国|칠레
      peruvian|||peru,from peru|秘鲁|ペルー|페루
      venezuelan|||venezuela,from venezuela|委内瑞拉|ベネズエラ|베네수엘라
      wales|||from wales|威尔士|ウェールズ|웨일스
      atlanta|||atl|亚特兰大|アトランタ|애틀랜타
      detroit|||motor city|底特律|デトロイト|디트로이트
      chicago|||from chicago|芝加哥|シカゴ|시카고
      seattle||||西雅图|シアトル|시애틀
      manchester|||madchester|曼彻斯特|マンチェスター|맨체스터
      bristol||||布里斯托|ブリストル|브리스톨
      london||||伦敦|ロンドン|런던
      paris||||巴黎|パリっぽい|파리
      berlin||||柏林|ベルリン|베를린
      los angeles|||l.a|洛杉矶|ロサンゼルス|로스앤젤레스
      toronto||||多伦多|トロント|토론토
      houston
      miami||||迈阿密|マイアミ|마이애미
      brooklyn
      minneapolis
      beijing||||北京,京味,老北京|北京|베이징
      shanghai||||上海|上海|상하이
      xinjiang||||新疆,维吾尔,西域|新疆
      yunnan||||云南|雲南
      sichuan||||四川,成都|四川
      northeast china||||东北
      """)
}
