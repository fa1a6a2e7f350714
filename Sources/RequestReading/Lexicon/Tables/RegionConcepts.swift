extension ConceptTable {
  /// Where performers come from.
  static let regions = ConceptTable(
    kind: .region,
    lines: """
      western|||western music|欧美,西方,外国,国外,海外,欧美风,欧美范,西方人|洋楽,欧米,洋,海外,外国,海外アーティスト|팝송,서양,해외,외국,해외 가수,서양 팝|anglo,anglosajona||anglo-saxon|gringa,internacional
      american|||usa,from the us,from america,the us,the usa,the states|美国,美式,美国人|アメリカ|미국|americana,americano,estadounidense|amerikanisch|américain,américaine|americana
      british|||uk,from the uk,from england,britain,england|英国,英伦,英式,不列颠|イギリス,英国|영국|británica,británico|britisch|britannique|britânica
      irish|||ireland|爱尔兰|アイルランド|아일랜드|irlandesa|irisch|irlandais|irlandesa
      scottish|||scotland|苏格兰|スコットランド|스코틀랜드|escocesa|schottisch|écossais|escocesa
      canadian|||canada|加拿大,温哥华|カナダ|캐나다|canadiense|kanadisch|canadien,québécois,québécoise|canadense
      australian|||australia,aussie|澳大利亚,澳洲,悉尼|オーストラリア|호주|australiana|australisch|australien|australiana
      japanese|||japan,from japan|日本,东瀛,日系,东洋,日式,和风,岛国,日风,邦乐|日本,邦楽,国産|일본,일본풍|japón|japan|japon|japão
      korean|||korea,south korean,from korea|韩国,韩系,南韩,韩式,韩风,首尔|韓国|한국,국내,국산|corea|korea|corée|coreia
      chinese|||china,from china|中国,大陆,内地,国内,国产,华人,中国大陆|中国,中華圏|중국,중화권|de china|china|chine|china
      taiwanese|||taiwan,from taiwan|台湾,宝岛,台式,台系,台北|台湾|대만|taiwán|taiwan|taïwan|taiwan
      hong kong|||hongkong,from hong kong|香港,港乐,港台,港式,港系,港味|香港|홍콩|||hong-kong
      asian|||asia|亚洲,东亚,东南亚,日韩|アジア|아시아|asiática|asiatisch|asiatique|asiática
      european|||europe|欧洲,欧式,东欧|ヨーロッパ|유럽|europea|europäisch|européen|europeia
      african|||africa|非洲,非洲人|アフリカ|아프리카|africana|afrikanisch|africain,africaine|africana
      nigerian|african||nigeria
      brazilian|||brazil|巴西|ブラジル|브라질|brasileña|brasilianisch|brésilien,brésilienne|brasileira,brasileiro,brasileiras
      mexican|||mexico|墨西哥|メキシコ|멕시코|mexicana,mexicano|mexikanisch|mexicain|mexicana
      argentinian|||argentina,argentine|阿根廷|アルゼンチン|아르헨티나|argentina,argentino|argentinisch|argentin|argentina
      colombian|||colombia|哥伦比亚|コロンビア|콜롬비아|colombiana|kolumbianisch|colombien
      latin american|||latin america,south american,latino|拉丁美洲,南美,拉美,中南美|中南米,南米|남미|latinoamericana,latinoamericano|lateinamerika|amérique latine|latino-americana
      caribbean|||island,island vibe,islands|加勒比,加勒比海|カリブ|카리브|caribeña,caribe|karibisch|caraïbes,antillaise|caribenha
      jamaican|caribbean||jamaica|牙买加|ジャマイカ|자메이카|jamaicana|jamaikanisch|jamaïcain
      hawaiian|||hawaii|夏威夷|ハワイ,ハワイアン|하와이|hawaiana|hawaiianisch|hawaïen
      indian|||india,south asian|印度,印度人|インド|인도|india|indisch|indien,indienne|indiana
      scandinavian|||nordic,scandinavia|北欧,斯堪的纳维亚|北欧|북유럽|nórdica,escandinava|skandinavisch,nordisch|scandinave,nordique|escandinava
      balkan|||balkans|巴尔干|バルカン||balcánica|balkan|balkans
      middle eastern|||middle east,oriental|中东,阿拉伯|中東|중동|oriental|orientalisch|oriental
      okinawan|||okinawa|冲绳|沖縄,琉球,島唄,沖縄民謡|오키나와
      mongolian|||mongolia,throat singing|蒙古,呼麦,草原,草原歌曲,内蒙古,内蒙,蒙古族|モンゴル|몽골
      tibetan|||tibet|藏族,西藏,藏歌,藏区,藏式|チベット|티베트
      new orleans|||nola|新奥尔良|ニューオーリンズ
      nashville||||纳什维尔
      memphis||||孟菲斯
      west coast|||west-coast,california,californian|西海岸,加利福尼亚|西海岸
      east coast|||east-coast,new york|东海岸,纽约
      southern|||the south
      texas|||texan|得州
      austrian|||austria,from austria|奥地利,维也纳|オーストリア|오스트리아|austriaca|österreich,österreichisch|autrichien,autriche|austríaca
      swiss|||switzerland|瑞士|スイス|스위스|suiza|schweiz,schweizer|suisse|suíça
      local|||home grown,homegrown|本地,本土,土生土长|地元||local|einheimisch|local,locale|local
      finland|||from finland|芬兰|フィンランド|핀란드
      sweden|||from sweden|瑞典|スウェーデン|스웨덴
      norway|||from norway|挪威|ノルウェー|노르웨이
      denmark|||from denmark|丹麦|デンマーク|덴마크
      iceland|||from iceland|冰岛|アイスランド|아이슬란드
      germany|||from germany|德国,德式|ドイツ|독일
      france|||from france|法国,法式,法国人|フランス|프랑스
      italy|||from italy|意大利,意式|イタリア|이탈리아
      spain|||from spain|西班牙,西班牙风情|スペイン|스페인
      portugal|||from portugal|葡萄牙|ポルトガル|포르투갈
      netherlands|||from netherlands|荷兰|オランダ|네덜란드
      belgian|||belgium,from belgium|比利时|ベルギー|벨기에
      poland|||from poland|波兰|ポーランド|폴란드
      russia|||from russia|俄罗斯,苏俄|ロシア|러시아
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
      vietnam|||from vietnam|越南,越南鼓|ベトナム|베트남
      thailand|||from thailand|泰国,泰式|タイ王国,タイポップ,タイ人,タイの歌手|태국
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
      houston||||休斯顿
      miami||||迈阿密|マイアミ|마이애미
      brooklyn||||布鲁克林
      minneapolis
      beijing||||北京,京味,老北京,帝都|北京|베이징
      shanghai||||上海,魔都|上海|상하이
      xinjiang||||新疆,维吾尔,西域,维族,丝绸之路|新疆
      yunnan||||云南,丽江|雲南
      sichuan||||四川,成都,川渝,川味|四川
      northeast china||||东北,东三省
      soviet|russia||soviet union,ussr|苏联,前苏联,苏维埃,后苏联|ソ連,ソビエト|소련
      slavic|||slav|斯拉夫,东斯拉夫|スラヴ|슬라브
      macau||||澳门|マカオ|마카오
      romani|||gypsy music|吉普赛,吉普赛风,吉普赛人|ジプシー|집시
      kazakhstan|||from kazakhstan|哈萨克,哈萨克族,哈萨克斯坦|カザフスタン|카자흐스탄
      northwest china||||西北,陕北,黄土高原,陕西|中国西北
      czech republic|||czechia,from prague|捷克|チェコ|체코
      hungary|||from hungary|匈牙利|ハンガリー|헝가리
      romania|||from romania|罗马尼亚|ルーマニア|루마니아
      croatia|||from croatia|克罗地亚|クロアチア|크로아티아
      serbia|||from serbia|塞尔维亚|セルビア|세르비아
      bulgaria|||from bulgaria|保加利亚|ブルガリア|불가리아
      moroccan|||morocco|摩洛哥|モロッコ|모로코
      armenia|||from armenia|亚美尼亚|アルメニア|아르메니아
      nepal|||from nepal|尼泊尔|ネパール|네팔
      pakistani|||pakistan|巴基斯坦|パキスタン|파키스탄
      kenyan|||kenya|肯尼亚|ケニア|케냐
      """)
}
