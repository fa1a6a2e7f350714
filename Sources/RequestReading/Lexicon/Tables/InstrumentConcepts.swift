extension ConceptTable {
  static let instruments = ConceptTable(
    kind: .instrument,
    lines: """
      intro|||intros,long intro,long intros|前奏|イントロ,前奏|전주,인트로
      piano|||pianos|钢琴,琴声,琴音,琴键|ピアノ,ピアノの音,ピアノ伴奏|피아노,피아노 소리,피아노 선율||klavier,klaviermusik,klavierstücke,klavierstück,pianomusik
      guitar|||guitars|吉他,结他,弹吉他,六弦琴|ギター,ギターの音|기타,기타 소리|guitarra,guitarras|gitarre,gitarren|guitare,guitares|violão,guitarra
      acoustic guitar|guitar|electric guitar|acoustic guitars|木吉他,原声吉他,民谣吉他|アコギ,アコースティックギター|통기타,어쿠스틱 기타,클래식 기타|guitarra acústica|akustikgitarre|guitare acoustique
      electric guitar|guitar|acoustic guitar|electric guitars|电吉他,电结他|エレキギター,エレキ|일렉 기타|guitarra eléctrica|e-gitarre|guitare électrique|guitarra elétrica
      bass guitar|bass||bass guitars|贝斯吉他|ベースギター|베이스 기타||bassgitarre||baixo elétrico
      bass|||subwoofer,subwoofers,sub bass,basslines,bassline,bass line,bass lines,bass heavy,bass-heavy|贝斯,低音,重低音,低音炮,重低音炮,极致低音|ベース,重低音,ベースライン|베이스,저음 빵빵한,베이스 소리|bajo|bass|basse|baixo
      drums|||drum,drumming,percussion,percussive|鼓,鼓点,打击乐,架子鼓,鼓声,鼓组,大鼓,打鼓|ドラム,太鼓,ドラムス,打楽器,パーカッション|드럼,타악기|batería,percusión|schlagzeug|batterie,percussions|bateria,percussão
      violin|strings||violins,fiddle|小提琴,提琴|バイオリン,ヴァイオリン|바이올린,바이올린 소리|violín|geige,violine|violon|violino
      cello|strings||cellos|大提琴|チェロ|첼로|violonchelo|cello|violoncelle|violoncelo
      strings|||string,string section,string quartet,string quartets|弦乐,弦乐四重奏,弦乐队,琴弦,弦声|ストリングス,弦楽,弦楽器,弦楽四重奏|현악,스트링,현악기,현악 사중주|cuerdas|streicher|cordes|cordas
      orchestra|||orchestral,orchestras,philharmonic|管弦乐,交响乐团,管弦,交响乐队,管弦乐团|オーケストラ,管弦楽|오케스트라,관현악|orquesta|orchester|orchestre|orquestra
      saxophone|woodwinds||sax,saxophones|萨克斯,萨克斯风,色士风|サックス,サックスの音,サキソフォン|색소폰,섹소폰|saxofón,saxo|saxophon|saxo|saxofone
      trumpet|horns||trumpets|小号|トランペット|트럼펫|trompeta|trompete|trompette|trompete
      trombone|horns|||长号,伸缩号|トロンボーン|트롬본||posaune
      horns|||brass,horn section,brass section,brass band|铜管,管乐,铜管乐,号角,圆号|ブラス,管楽器,吹奏楽,ホーン,ホーンセクション,金管|관악,브라스,금관,관악기|metales|bläser|cuivres|metais
      flute|woodwinds||flutes|长笛,笛子,竹笛,横笛|フルート|플루트|flauta|flöte|flûte|flauta
      clarinet|woodwinds|||单簧管,黑管|クラリネット|클라리넷|clarinete|klarinette|clarinette
      oboe|woodwinds|||双簧管|オーボエ|오보에
      harmonica|||mouth organ|口琴|ハーモニカ|하모니카|armónica|mundharmonika||gaita
      accordion|||accordions|手风琴,班多钮|アコーディオン|아코디언|acordeón|akkordeon|accordéon|acordeão,sanfona
      organ|||hammond organ,pipe organ,church organ|管风琴,风琴|オルガン,パイプオルガン|오르간,파이프 오르간|órgano|orgel|orgue|órgão
      synthesizer|||synth,synths,synthesizers,synthesisers|合成器,合成音|シンセ,シンセサイザー|신시사이저,신스|sintetizador,sintetizadores|synthesizer|synthé,synthétiseur|sintetizador
      keyboard|||keyboards,keys|键盘,电子琴,电钢琴,电钢|キーボード|키보드|teclado|||teclado
      harp|||harps|竖琴|ハープ|하프|arpa|harfe|harpe|harpa
      ukulele|||uke|尤克里里,乌克丽丽,尤克里里弹唱|ウクレレ|우쿨렐레
      banjo||||班卓琴,五弦琴|バンジョー|밴조
      mandolin||||曼陀林,曼多林|マンドリン|만돌린
      sitar||||西塔琴|シタール|시타르
      erhu||||二胡,胡琴,京胡,高胡|二胡|얼후
      guzheng||||古筝,古琴,七弦琴|古筝|고쟁
      pipa||||琵琶|琵琶|비파
      suona||||唢呐
      koto||||日本筝,十三弦|琴,箏
      shamisen||||三味线|三味線,津軽三味線|샤미센
      shakuhachi|flute|||尺八|尺八
      gayageum||||伽倻琴|カヤグム|가야금,거문고
      bagpipes|||bagpipe|风笛|バグパイプ|백파이프|gaita|dudelsack|cornemuse
      steel drums|||steel pan,steelpan|钢鼓|スティールパン
      xylophone|||marimba,vibraphone,vibes solo|木琴,马林巴|木琴|실로폰|xilófono|xylophon
      bells|||chimes,sleigh bells|钟声,铃铛,风铃,编钟|鐘,ベルの音,ハンドベル|종|campanas|glocken|cloches|sinos
      hand claps|||handclaps,clapping,claps|拍手|手拍子|박수
      whistling|||whistle|口哨,吹口哨|口笛|휘파람|silbidos|pfeifen|sifflement|assobio
      vocoder|||autotune,auto-tune,auto tune,talkbox|自动调音,电音修音,修音|オートチューン,ボコーダー|오토튠
      turntables|||scratching|搓碟
      808|||808s
      slide guitar|guitar||pedal steel,steel guitar,lap steel|滑棒吉他|スライドギター
      guitar solo|guitar||guitar solos,shredding|吉他solo,吉他独奏,飙solo|ギターソロ|기타 솔로|solo de guitarra|gitarrensolo|solo de guitare
      guitar riffs|guitar||guitar riff,riffs,riff|吉他riff
      double bass|bass||upright bass,contrabass|低音提琴|コントラバス|콘트라베이스|contrabajo|kontrabass|contrebasse
      kalimba||||卡林巴,拇指琴,拇指钢琴|カリンバ|칼림바
      music box||||八音盒,音乐盒|オルゴール|오르골|caja de música|spieldose|boîte à musique
      theremin||||特雷门琴
      didgeridoo||||迪吉里杜管
      tabla|drums|||塔布拉鼓
      bongos|drums||congas,bongo|邦戈鼓
      live instruments|||real instruments,real drums,organic sound,live band|真乐器,真实乐器|生音,生楽器,バンドサウンド|실제 악기|instrumentos reales|echte instrumente|vrais instruments|instrumentos reais
      drum machine|||drum machines,programmed drums,programmed|鼓机|打ち込み,ドラムマシン|드럼 머신
      distorted guitar|guitar||distortion,fuzz,fuzzy guitar,distorted guitars|失真吉他,失真|歪んだギター,ディストーション|디스토션
      xiao|flute|||箫,洞箫,箫声|洞簫|퉁소
      hulusi||||葫芦丝,巴乌
      morin khuur||||马头琴|馬頭琴|마두금
      hang drum||||手碟,空灵鼓,手碟鼓|ハンドパン|핸드팬
      taiko|drums|||日本太鼓|和太鼓
      viola|strings||violas|中提琴|ヴィオラ,ビオラ|비올라
      bassoon|woodwinds|||巴松,巴松管,低音管|ファゴット,バスーン|바순
      woodwinds|||woodwind|木管,木管乐器|木管,木管楽器|목관,목관악기
      harpsichord|keyboard|||羽管键琴,大键琴,古钢琴|チェンバロ|하프시코드
      pan flute|flute||panpipes,panpipe|排箫|パンフルート|팬플루트
      ocarina||||陶笛|オカリナ|오카리나
      xun flute||||埙,陶埙
      lusheng||||芦笙
      yangqin|||dulcimer,hammered dulcimer|扬琴|揚琴|양금
      zhongruan||||中阮,大阮,阮咸,月琴,柳琴
      sanxian||||三弦
      konghou||||箜篌|箜篌
      dombra||||冬不拉,都塔尔,热瓦普
      lyre||||莱雅琴,里拉琴||리라
      djembe|drums||djembes|非洲鼓|ジャンベ|젬베
      cajon|drums||cajón|箱鼓,卡洪鼓|カホン|카혼
      singing bowls|||singing bowl,tibetan bowls|颂钵|シンギングボウル|싱잉볼
      jaw harp|||mouth harp|口弦,口簧
      """)
}
