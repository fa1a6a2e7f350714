extension ConceptTable {
  static let genres = ConceptTable(
    kind: .genre,
    lines: """
      pop||||流行,流行乐,流行音乐,流行歌,流行歌曲,流行曲,时代曲,轻流行|ポップ,ポップス,ポップミュージック|팝,팝송,팝 음악,대중음악|||variété
      rock|||rock music|摇滚,摇滚乐,摇滚风,摇滚范|ロック,ロックミュージック|록,락,록 음악,락 음악|roquera|rockmusik||roque
      hip hop|||hip pop,hip-pop,hippop,hiphop|嘻哈,嘻哈音乐,地下嘻哈|ヒップホップ,ヒップホップ系|힙합,힙합 음악|||hip-hop
      rap|hip hop||rapping,rapper,rappers|说唱,饶舌,说唱乐,说唱歌手,说唱圈|ラップ,ラップ曲,ラッパー|랩,랩곡,래퍼|rapero,raperos,rapera,raperas|rapper,rapperin,rapperinnen|rappeur,rappeurs,rappeuse,rappeuses|rapper,rappers
      jazz||||爵士,爵士乐,爵士音乐,爵士风,爵士味,老爵士,爵士风情|ジャズ|재즈,재즈 음악||||jazzística
      blues|||bluesy|蓝调,布鲁斯,蓝调风情|ブルース|블루스
      classical|||classical music,orchestral music|古典,古典乐,古典音乐,古典曲,古典名曲,世界名曲,小夜曲,变奏曲,狂想曲|クラシック,クラシック音楽,クラシカル,管弦楽曲|클래식,클래식 음악,고전 음악|clásica,música clásica|klassik,klassische musik,klassisch|classique,musique classique|clássica,música clássica,erudita
      folk|||folk music|民谣,民歌,民间,民谣歌曲,民谣风,民谣范|フォーク,民謡,フォークソング|포크,포크송,포크 음악,민요|folclore,folk|volksmusik|folk|folk
      neue deutsche welle|new wave||ndw,neue deutsche welle|新德国浪潮|ノイエ・ドイチェ・ヴェレ|||ndw
      country|||country music,country western,country and western|乡村,乡村音乐,乡谣,乡村风格|カントリー|컨트리,컨트리 음악||country,country musik||sertanejo raiz
      electronic|||electronica,electronic music,electro|电子,电子音乐,电音,电子乐,轻电,轻电音|エレクトロニック,電子音楽,エレクトロ,電子系,エレクトロミュージック|일렉트로닉,전자음악,일렉트로|electrónica|elektronisch,elektronische musik,elektro|électro,électronique|eletrônica
      r&b|||rnb,r and b,r n b,rhythm and blues|节奏布鲁斯,节奏蓝调,节奏与布鲁斯|アールアンドビー|알앤비,알앤비 음악
      soul|||soul music|灵魂乐,灵魂音乐,灵魂,灵魂旋律,骚灵,骚灵乐|ソウル|소울|||musique soul
      funk|||funky|放克,疯克|ファンク|펑크 음악,훵크
      metal|rock||heavy metal,metal music|金属,重金属,金属乐,金属音乐,重金属乐|メタル,ヘビメタ,ヘヴィメタル,メタル系|메탈,헤비메탈,메탈 음악|metal,metalera|metal,schwermetall
      punk|rock||punk rock|朋克,朋克音乐,朋克精神|パンク,パンクロック,パンク系|펑크,펑크록||deutschpunk
      reggae||||雷鬼,雷鬼乐,雷鬼音乐,雷盖,雷吉|レゲエ|레게
      disco|dance|||迪斯科,的士高,迪士高,迪厅,迪斯可,迪士科|ディスコ|디스코|música disco||disco|discoteca
      dance|||dance music,danceable|舞曲,跳舞,跳舞的,能跳,能跳的,能跳舞的,随舞,劲舞,舞蹈,唱跳,打歌,快舞|ダンス,ダンスミュージック,踊れる,ダンスナンバー,踊りたい|댄스,댄스곡,댄스 음악,춤추기,댄스뮤직,춤추기 좋은,춤출|bailable,para bailar|tanzmusik,tanzbar,zum tanzen|dansante,pour danser,danse|dançante,para dançar
      house|electronic||house music|浩室,豪斯|ハウス|하우스
      techno|electronic|||铁克诺,泰克诺,高科技舞曲|テクノ|테크노|tecno
      trance|electronic|||迷幻舞曲,出神音乐|トランス|트랜스
      edm|electronic||electronic dance music,big room|电子舞曲,大电音||이디엠
      dubstep|electronic|||回响贝斯|ダブステップ|덥스텝
      drum and bass|electronic||dnb,d n b,drum n bass|鼓打贝斯|ドラムンベース|드럼 앤 베이스
      ambient|electronic||ambient music|氛围音乐,环境音乐,环境乐|アンビエント,環境音楽,アンビエント系|앰비언트,앰비언트 음악|ambiental||musique d'ambiance,d'ambiance
      indie|||independent music|独立,独立音乐,独立音乐人,独立乐队,独立曲风|インディー,インディーズ,インディー系,インディ|인디,인디 음악,인디 노래|||indé
      indie rock|indie,rock||indie-rock|独立摇滚|インディーロック|인디 록|||rock indé|rock independente
      indie pop|indie,pop||indie-pop|独立流行|インディーポップ|인디 팝
      indie folk|indie,folk|||独立民谣|インディーフォーク|인디 포크
      alternative|||alternative music,alt|另类,另类曲风|オルタナティブ,オルタナ|얼터너티브|alternativa||alternatif
      alternative rock|rock||alt rock,alt-rock,alternative-rock|另类摇滚|オルタナティブロック|얼터너티브 록|rock alternativo|||rock alternativo
      hard rock|rock|||硬摇滚,重型摇滚|ハードロック|하드록,하드 록|rock duro,rock pesado|hardrock,harter rock||rock pesado
      soft rock|rock||light rock,mellow rock,yacht rock|软摇滚,轻摇滚|ソフトロック|소프트 록||kuschelrock
      classic rock|rock|||经典摇滚,老摇滚|クラシックロック|클래식 록|rock clásico|||rock clássico
      progressive rock|rock||prog rock,prog,progressive|前卫摇滚|プログレ,プログレッシブロック|프로그레시브 록|rock progresivo|progrock|rock progressif|rock progressivo
      psychedelic rock|rock||psych rock,psychedelia|迷幻摇滚,迷摇|サイケデリックロック|사이키델릭 록|rock psicodélico||rock psychédélique|rock psicodélico
      post-rock|rock||post rock|后摇,后摇滚|ポストロック|포스트록
      post-punk|punk||post punk|后朋克,后朋|ポストパンク|포스트 펑크
      pop punk|punk||pop-punk|流行朋克,旋律朋克|ポップパンク|팝 펑크
      folk rock|folk,rock|||民谣摇滚,民摇|フォークロック|포크록
      garage rock|rock|||车库摇滚|ガレージロック|개러지 록
      surf rock|rock||surf,surf music||サーフロック
      southern rock|rock
      pop rock|pop,rock||pop-rock|流行摇滚|ポップロック|팝록
      glam rock|rock||glam|华丽摇滚|グラムロック|글램록
      arena rock|rock||stadium rock
      math rock|rock|||数学摇滚,数摇|マスロック|매스록
      noise rock|rock|||噪音摇滚
      blues rock|blues,rock|||布鲁斯摇滚,蓝调摇滚|ブルースロック|블루스 록
      rock and roll|rock||rock n roll,rock'n'roll,rock & roll|摇滚乐|ロックンロール|로큰롤
      grunge|rock||grungy|垃圾摇滚,油渍摇滚,邋遢摇滚|グランジ|그런지
      shoegaze|rock||shoegazing|盯鞋,自赏,盯鞋派|シューゲイザー|슈게이즈
      dream pop|indie pop|||梦幻流行,梦泡|ドリームポップ|드림팝
      britpop|rock||brit pop|英伦摇滚,英伦,英式摇滚|ブリットポップ|브릿팝
      emo|rock|||情绪核,情核|エモ|이모
      screamo|emo
      hardcore|punk||hardcore punk|硬核,硬核朋克|ハードコア|하드코어,하드코어 펑크
      metalcore|metal|||金属核|メタルコア|메탈코어
      deathcore|metal|||死核
      death metal|metal|||死亡金属,死金|デスメタル|데스메탈
      black metal|metal|||黑金属|ブラックメタル|블랙메탈
      thrash metal|metal||thrash|激流金属,鞭笞金属|スラッシュメタル|스래시 메탈
      power metal|metal|||力量金属|パワーメタル|파워메탈
      doom metal|metal||doom|厄运金属,毁灭金属|ドゥームメタル
      progressive metal|metal||prog metal|前卫金属
      nu metal|metal||nu-metal|新金属|ニューメタル|뉴메탈
      symphonic metal|metal|||交响金属
      folk metal|metal|||民谣金属
      industrial|electronic||industrial rock,industrial metal|工业,工业金属|インダストリアル|인더스트리얼
      gothic|rock||goth,gothic rock|哥特,哥特式|ゴシック|고딕|gótico|||gótico
      new wave|rock||newwave|新浪潮|ニューウェーブ|뉴웨이브
      synth-pop|pop,electronic||synthpop,synth pop|合成器流行|シンセポップ|신스팝
      synthwave|electronic||retrowave,outrun|合成器浪潮,复古电子|シンセウェイブ|신스웨이브
      vaporwave|electronic|||蒸汽波|ヴェイパーウェイヴ|베이퍼웨이브
      chillwave|electronic
      hyperpop|pop|||超流行|ハイパーポップ|하이퍼팝
      electropop|pop,electronic||electro pop|电子流行|エレクトロポップ|일렉트로팝
      dance pop|pop,dance||dance-pop,dancepop|舞曲流行|ダンスポップ|댄스팝
      art pop|pop|||艺术流行
      chamber pop|pop||baroque pop|室内流行
      bedroom pop|indie pop|||卧室流行|ベッドルームポップ|베드룸 팝
      retro pop|pop|||复古流行
      power pop|pop
      teen pop|pop
      bubblegum pop|pop||bubblegum
      trip hop|electronic||trip-hop,triphop|神游舞曲|トリップホップ|트립합
      lo-fi|||lofi,lo fi,lofi hip hop,lo-fi hip hop|低保真|ローファイ,ローファイヒップホップ,ローファイ系,チルホップ|로파이,로파이 힙합,로파이 비트
      downtempo|electronic|||弛放,慢板电子,缓拍|ダウンテンポ
      idm|electronic||intelligent dance music|智能舞曲
      electro swing|electronic,swing||electroswing
      deep house|house|||深浩室
      tropical house|house||tropical|热带浩室||트로피컬 하우스
      progressive house|house|||渐进浩室
      uk garage|electronic||garage,2-step|英国车库
      jungle|electronic
      hardstyle|electronic|||硬派
      psytrance|trance||goa|迷幻出神
      future bass|electronic|||未来贝斯
      breakbeat|electronic||big beat|碎拍
      trap|hip hop|||陷阱|トラップ|트랩
      drill|hip hop||||드릴
      gangsta rap|rap||gangster rap|匪帮
      boom bap|hip hop||old school hip hop,old school rap
      conscious rap|rap||conscious hip hop|意识说唱
      mumble rap|rap
      phonk|hip hop
      grime|hip hop
      neo soul|soul,r&b||neo-soul|新灵魂乐,新灵魂|ネオソウル|네오소울
      motown|soul|||摩城|モータウン|모타운
      quiet storm|r&b
      new jack swing|r&b|||新杰克摇摆
      doo-wop|pop||doo wop,doowop||ドゥーワップ
      gospel|||gospel music|福音,灵歌|ゴスペル|가스펠|||évangélique
      christian|||christian music,worship,praise,ccm|基督教,赞美诗,敬拜,圣歌,基督教音乐,基督,耶稣,教会,圣诗,弥撒|クリスチャン,賛美歌,讃美歌|찬양,ccm,기독교,찬송가,씨씨엠,복음성가|cristiana|christlich|chrétienne|gospel,cristã
      swing|jazz||swing jazz,swing music|摇摆乐,摇摆舞|スウィング|스윙
      big band|jazz|||大乐队|ビッグバンド|빅밴드
      bebop|jazz||be-bop,bop|比波普,咆勃|ビバップ|비밥
      cool jazz|jazz|||酷派爵士,冷爵士|クールジャズ|쿨재즈
      smooth jazz|jazz|||柔和爵士,柔顺爵士,轻爵士|スムースジャズ|스무스 재즈
      free jazz|jazz|||自由爵士|フリージャズ|프리재즈
      jazz fusion|jazz||fusion|融合爵士|フュージョン|퓨전 재즈
      acid jazz|jazz|||酸性爵士
      vocal jazz|jazz|||人声爵士|ジャズボーカル|재즈 보컬
      latin jazz|jazz|||拉丁爵士||||jazz latino
      dixieland|jazz||trad jazz|迪克西兰
      bossa nova|||bossa|巴萨诺瓦,波萨诺瓦,波萨诺娃|ボサノバ,ボサノヴァ,ボッサ|보사노바
      samba||||桑巴,森巴|サンバ|삼바
      mpb|||brazilian popular music
      forró|||forro
      sertanejo
      pagode
      baile funk|||funk carioca,brazilian funk
      latin|||latin music,latin pop|拉丁,拉丁风情|ラテン|라틴|latina|latino,lateinamerikanisch|latine|latina
      reggaeton|latin||reggaetón|雷鬼顿,雷鬼动|レゲトン|레게톤|reguetón,reggaetón
      salsa|latin|||萨尔萨,莎莎舞|サルサ|살사
      bachata|latin||||바차타
      cumbia|latin
      chicha|cumbia||peruvian cumbia
      merengue|latin
      tango|latin|||探戈|タンゴ|탱고
      bolero|latin|||波莱罗|ボレロ|볼레로
      mariachi|latin|||马里亚奇|マリアッチ|마리아치
      ranchera|latin||rancheras
      corridos|latin||corrido,corridos tumbados
      banda music|latin||regional mexican,norteño
      flamenco||||弗拉门戈,弗拉明戈|フラメンコ|플라멩코
      rumba||||伦巴|ルンバ|룸바
      fado||||法朵|ファド|파두
      chanson|||french chanson|香颂,法式香颂|シャンソン|샹송
      schlager||||德国流行|シュラーガー|슐라거
      afro-pop|pop||afropop,afro pop
      krautrock|rock||kraut rock|德国摇滚|クラウトロック|||krautrock
      afrobeat|||afrobeats,afro beat|非洲节拍|アフロビート|아프로비트
      amapiano|house
      dancehall|reggae||||ダンスホール|댄스홀
      ska|reggae|||斯卡|スカパンク,スカバンド,スカコア|스카
      dub|reggae|||ダブ
      rocksteady|reggae
      soca
      calypso
      afro-cuban|latin||cuban,son cubano|古巴|キューバ|쿠바
      bluegrass|country|||蓝草|ブルーグラス|블루그래스
      americana|country,folk
      alt-country|country||alt country,alternative country
      outlaw country|country
      texas country|country||red dirt
      bro country|country
      honky tonk|country
      country pop|country,pop|||乡村流行
      country rock|country,rock|||乡村摇滚
      singer-songwriter|folk||singer songwriter,singer songwriters|创作歌手,唱作人|シンガーソングライター|싱어송라이터|cantautor,cantautores|liedermacher|auteur compositeur
      celtic|folk||irish folk|凯尔特|ケルト|켈틱|celta|keltisch|celtique|celta
      world music|||world|世界音乐,世界民乐|ワールドミュージック,民族音楽,ワールド系|월드뮤직,민속음악|músicas del mundo|weltmusik|musique du monde
      new age||||新世纪,新世纪音乐,新纪元,新世纪纯音|ニューエイジ,ヒーリング音楽|뉴에이지
      opera|classical|||歌剧,美声,歌剧院|オペラ|오페라|ópera|oper|opéra|ópera
      baroque|classical|||巴洛克,赋格|バロック|바로크|barroco|barock|baroque|barroco
      symphony|classical||symphonies,symphonic|交响乐,交响曲,交响,交响诗|交響曲|교향곡|sinfonía|sinfonie,symphonie|symphonie|sinfonia
      chamber music|classical|||室内乐,四重奏,三重奏|室内楽|실내악|música de cámara|kammermusik|musique de chambre|música de câmara
      sonata|classical||sonatas|奏鸣曲|ソナタ|소나타||sonate|sonate
      concerto|classical||concertos|协奏曲,协奏|協奏曲|협주곡|concierto||concerto
      nocturne|classical||nocturnes|夜曲|夜想曲|야상곡|||nocturnes
      waltz|classical||waltzes|圆舞曲,华尔兹,华尔滋|ワルツ|왈츠|vals|walzer|valse|valsa
      minimalism|classical||minimalist,minimal|极简,极简主义,简约主义|ミニマル|미니멀|minimalista|minimalistisch|minimaliste
      neoclassical|classical||neo-classical,modern classical,contemporary classical|新古典,新古典主义|ネオクラシカル|네오클래식||neoklassik
      soundtrack|||soundtracks,ost,film score,movie soundtrack,score,scores,movie music,film music|原声,原声带,影视原声,电影原声,配乐,影视金曲,影视歌曲,影视,影视剧,影视剧歌曲,主题曲,插曲,片尾曲,片头曲,ost,主题歌,主题音乐,原声大碟|サントラ,サウンドトラック,映画音楽,劇伴,映画の曲,劇中歌,挿入歌|사운드트랙,영화음악,오에스티,드라마 ost,영화 ost,드라마 오에스티,주제가|banda sonora,bandas sonoras|filmmusik|bande originale,musique de film|trilha sonora
      anime|||anime song,anime songs,anime music,anisong|动漫,动画,二次元,番剧,动漫歌曲,动漫音乐,动画片,动漫主题曲,日漫,国漫,acg,日番,新番,追番,番剧op,卡通,卡通片,漫画,老番|アニソン,アニメ,アニメソング,アニメの曲,アニメ系,アニメ主題歌|애니,애니메이션,애니송,애니 노래,애니 오프닝,애니 ost,만화 주제가|||anime
      video game music|||video game,game music,videogame,game soundtrack,vgm|游戏音乐,游戏,游戏原声,游戏配乐,手游,网游,端游|ゲーム音楽,ゲーム,ゲームミュージック,ゲームbgm|게임 음악,게임,게임 ost|música de videojuegos,videojuegos|videospielmusik|musique de jeux vidéo,jeux vidéo
      musical|||musicals,show tunes,broadway,musical theater,musical theatre|音乐剧,百老汇,歌舞片,歌舞剧|ミュージカル,ミュージカル曲|뮤지컬,뮤지컬 넘버|musicales|musicals|comédie musicale|musicais
      disney|||disney songs|迪士尼,迪斯尼|ディズニー|디즈니
      children's music|||kids songs,nursery rhymes,childrens songs,for kids|儿歌,童谣,儿童歌曲,少儿歌曲,幼儿歌曲,幼儿音乐|童謡,子供向け,キッズソング,子どもの歌,こどもの歌,キッズ|동요,어린이 노래,아이들 노래,어린이 음악|infantil,infantiles|kinderlieder|pour enfants,comptines|infantil
      novelty|||comedy,funny songs,parody|搞笑,搞笑歌曲,喜剧,恶搞歌|コミックソング,お笑い,コミカル|코믹,개그,웃긴 노래,웃긴|cómica
      spoken word|||spoken,poetry|诗歌
      experimental|||avant-garde,avant garde,avantgarde|实验,先锋,实验性|実験的,アヴァンギャルド|실험적|||expérimental
      noise|experimental|||噪音,噪声,噪音墙|ノイズ|노이즈
      drone|ambient
      k-pop|pop||kpop,korean pop|韩流,韩国流行,韩团,韩国流行音乐,韩潮,尅泡|ケイポップ,韓流,k-pop系,kポップ,韓国ポップス|케이팝,k팝,가요,대중가요
      j-pop|pop||jpop,japanese pop|日本流行,日本流行音乐,日系流行,日流|jポップ,邦楽,ジェイポップ,日本のポップス|제이팝,j팝
      j-rock|rock||jrock,japanese rock|日摇,日本摇滚,日系摇滚,日本乐团|邦ロック,邦ロ,邦楽ロック,日本のロック|제이록,일본 록
      c-pop|pop||cpop,chinese pop
      mandopop|pop||mando pop,mandarin pop|国语流行
      cantopop|pop||canto pop,cantonese pop|粤语流行
      city pop|pop||citypop|城市流行,都市流行,泡沫时代|シティポップ,シティ・ポップ,シティポップス|시티팝
      enka||||演歌,日本演歌|演歌,艶歌|엔카
      kayokyoku||||歌谣曲,昭和歌谣|歌謡曲,昭和歌謡,歌謡,昭和の歌謡曲,ムード歌謡,昭和ポップス|가요
      visual kei|rock|||视觉系,视觉摇滚|ビジュアル系,V系,ヴィジュアル系,v系バンド|비주얼계
      vocaloid||||术力口,虚拟歌手,初音未来,v家,洛天依,虚拟偶像,虚拟歌姬,初音|ボカロ,ボーカロイド,ボカロ曲,ボカロ系,初音ミク曲|보컬로이드,보카로
      idol|pop||idols,idol pop,idol group|偶像,爱豆,偶像团体,偶像组合,偶像歌手,地下偶像|アイドル,アイドルソング,アイドル曲,アイドルグループ,アイドル系|아이돌,아이돌 노래,아이돌 음악
      trot||||韩国演歌|トロット,韓国演歌|트로트,뽕짝,트롯,성인 가요,전통 트로트
      chinese style|||chinese traditional,guofeng|国风,中国风,古风,古风歌,国风音乐,国风歌曲,古风歌曲,古风音乐,中国风歌曲,国潮,仙侠,武侠,新国风,新国潮,古风圈,中式,新中式,东方美学,东方韵味,华夏,汉服,汉风,唐风,水墨|中国風,中華風|중국풍,중국 고풍
      chinese folk|folk|||民族风,民乐,民族音乐,新民乐,民间小调,山歌,民族歌曲,民族声乐,国乐,民族,民族器乐,民族乐器,民族乐团,中国乐器,丝竹,江南丝竹,古曲|中国民謡
      peking opera|opera||beijing opera|京剧,戏曲,戏腔,粤剧,昆曲,越剧,黄梅戏,豫剧,粤曲,评剧,戏歌,国粹,京戏,京腔,川剧,秦腔,沪剧,晋剧|京劇|경극
      campus folk|folk|||校园民谣,校园歌曲,校园民歌,大学民谣
      red songs||||红歌,红色歌曲,革命歌曲,军歌,红色经典
      gukak||||||국악,국악풍,전통 음악,판소리,퓨전 국악
      bollywood|||hindi film,filmi|宝莱坞|ボリウッド|볼리우드
      qawwali|||sufi
      raï|||rai
      klezmer
      march|||marches,marching band|进行曲,军乐|行進曲|행진곡|marchas|marsch|marches
      national anthem|||national anthems|国歌|国歌|애국가|himno|hymne|hymne|hino
      lullaby|||lullabies|摇篮曲,催眠曲,安眠曲,哄睡歌,安睡曲|子守唄,子守歌,こもりうた|자장가|canción de cuna,nanas,canciones de cuna|schlaflied,wiegenlied|berceuse,berceuses|canção de ninar,canções de ninar
      a cappella|||acapella,a capella|阿卡贝拉,无伴奏合唱,清唱,无伴奏,纯人声|アカペラ,アカペラ曲|아카펠라,무반주
      ballad|||ballads,slow jam,slow jams|抒情,抒情歌,慢歌,情歌对唱,抒情歌曲,苦情歌,慢情歌,芭乐,抒情慢歌,抒情调|バラード,バラード曲,バラード系,スローバラード|발라드,발라드 곡|balada,baladas,lentas|ballade,balladen|ballade,ballades,slow|balada,baladas
      oldies|||golden oldies,oldie|老歌,经典老歌,旧歌,怀旧老歌,怀旧金曲,旧歌仔|懐メロ,オールディーズ,懐かしの名曲|올드 팝,옛날 노래,옛 가요,7080 노래|viejitas|oldies|vieux tubes|das antigas
      acoustic|||acoustic music,unplugged style|原声|アコースティック|어쿠스틱|acústica|akustisch,akustik|acoustique|acústica
      instrumental rock|rock
      piano music|classical||piano solo,solo piano,piano pieces|钢琴曲,钢琴独奏,纯钢琴,钢琴音乐,钢琴小品|ピアノ曲,ピアノソロ,ピアノ音楽,ピアノインスト|피아노곡,피아노 연주,피아노 음악|||musique de piano
      guitar music|||solo guitar|吉他曲,吉他独奏,指弹,吉他纯音|ギター曲,ギターインスト,ソロギター|기타 연주,핑거스타일
      jam band|rock||jam bands
      boy band|pop||boy bands,boyband,boybands,boy group,boy groups|男团,男子组合,男子团体,男偶像|ボーイズグループ,男性アイドル,男性グループ,ボーイズバンド,男性アイドルグループ|보이그룹,남돌,보이밴드,남자 아이돌,남돌 노래,4세대 남돌,4세대 보이그룹,남자 아이돌|||boys band
      band of musicians||||乐队,乐团|バンド|밴드
      girl group|pop||girl groups,girl band,girl bands,girlband,girlbands|女团,女子组合,女子团体,女爱豆|ガールズグループ,ガールズバンド,女性アイドル,女性グループ,ガールズバンド系,女性アイドルグループ|걸그룹,여돌,여자 아이돌,4세대 걸그룹,3세대 걸그룹,2세대 걸그룹,1세대 걸그룹,5세대 걸그룹,4세대 여돌,여자 아이돌|grupos de chicas|mädchenband|groupe de filles
      torch song|||standards,jazz standards,great american songbook||ジャズスタンダード
      easy listening|||lounge,elevator music|轻音乐,休闲音乐,沙发音乐,沙发酒吧|イージーリスニング,ラウンジ,イージーリスニング系,ラウンジ系|이지 리스닝,라운지
      freestyle|||freestyles
      eurodance|dance||euro dance,eurobeat,italo disco|欧陆舞曲,荷东,猛士|ユーロビート|유로댄스
      nu disco|disco||nu-disco,future funk|新迪斯科
      dj slow beats|||慢摇|慢摇舞曲
      club|dance||club music,clubbing|夜店,蹦迪,酒吧dj,夜场,夜店舞曲,dj舞曲,酒吧嗨歌,dj歌曲,dj嗨曲,中文dj,dj音乐,夜店dj|クラブ,クラブミュージック,クラブ系,クラブサウンド|클럽,클럽 음악,클럽 노래,이태원 클럽|discoteca|clubmusik|boîte|balada eletrônica
      protest songs|||protest,protest song,political|抗议歌曲|プロテストソング|저항가요|canción protesta,protesta|protestlieder|chanson engagée,engagé
      sea shanties|||shanties,sea shanty,shanty
      yodel|||yodeling
      tecnobrega
      axé|||axe music
      kizomba
      zouk
      highlife
      yé-yé|pop||yeye,ye-ye||||||yéyé
      german rap|rap||deutschrap,deutsch rap
      gypsy jazz|jazz||jazz manouche,manouche,gypsy swing,swing manouche|吉普赛爵士|ジプシージャズ,マヌーシュ||jazz gitano,jazz manouche|sinti jazz,zigeunerjazz|jazz manouche,manouche|jazz cigano
      k-ballad|ballad||kballad,k ballad,k-ballads|||케이발라드
      power ballad|ballad||power ballads,rock ballad,rock ballads
      slowcore|indie rock
      sadcore|indie rock
      stoner rock|rock||stoner,desert rock|沙漠摇滚|ストーナーロック
      sludge|metal||sludge metal
      mathcore|metalcore
      witch house|electronic
      jangle pop|indie pop
      freak folk|folk||psych folk,psychedelic folk|迷幻民谣
      post-hardcore|hardcore||post hardcore|后硬核
      riot grrrl|punk
      no wave|punk
      acid house|house|||酸性浩室
      footwork|electronic||juke
      gqom|house
      tropicália|||tropicalia
      nueva trova|folk||nueva canción,trova
      vallenato|latin
      tejano|latin
      dembow|reggaeton
      zydeco|||cajun
      delta blues|blues||country blues,acoustic blues|三角洲蓝调
      chicago blues|blues||electric blues|电声布鲁斯
      ragtime|jazz|||拉格泰姆|ラグタイム
      boogie woogie|blues
      hard bop|jazz|||硬波普,硬咆勃|ハードバップ
      modal jazz|jazz|||调式爵士
      spiritual jazz|jazz
      nu jazz|jazz||nu-jazz,future jazz
      exotica|easy listening
      gregorian chant|classical||gregorian chants,plainchant|格里高利圣咏,格里高利|グレゴリオ聖歌
      art song|classical||lieder cycle,art songs|艺术歌曲,艺术歌|歌曲集
      ballet|classical||ballet music|芭蕾,芭蕾舞,舞剧|バレエ|발레
      requiem|classical||requiems,mass|安魂曲|レクイエム|레퀴엠
      aria|opera||arias,opera arias|咏叹调,歌剧选段|アリア|아리아|arias|arien|airs d'opéra|árias
      gamelan||||甘美兰|ガムラン
      raga|||ragas,hindustani,carnatic,indian classical|拉格|ラーガ
      ghazal|||ghazals
      bhangra
      lovers rock|reggae
      roots reggae|reggae
      internet songs|||internet hits|网络歌曲,网络神曲,神曲,口水歌,网络热歌,网络流行歌,抖音神曲,网红歌,网络歌,网络红歌,网络情歌,网络歌手|ネット発
      chinese rap|rap||chinese hip hop,mandarin rap|中文说唱,华语说唱,中国说唱,国语说唱,中国嘻哈
      jazz hip hop|hip hop,jazz||jazz rap,jazzy hip hop|爵士嘻哈,爵士hiphop|ジャジーヒップホップ
      afro house|house
      latin jazz fusion|latin jazz
      glitch|electronic||glitch hop|故障音乐
      plunderphonics|experimental
      hauntology|electronic
      industrial techno|techno
      minimal techno|techno
      melodic techno|techno
      organic house|house|||有机浩室
      lounge jazz|jazz||jazz lounge|沙发爵士
      tex mex|||tex-mex
      chinese rock|rock||chinese rock music|中国摇滚,华语摇滚,中文摇滚,国朋,西北风
      shidaiqu|pop||old shanghai jazz,shanghai jazz|老上海,旧上海,民国,民国风,老上海风情
      hanmai|||mc shouting|喊麦
      utaite|j-pop||utaite singers|唱见|歌い手系|우타이테
      medley|||medleys|串烧,联唱,串烧dj|メドレー|메들리
      ringtone|||ringtones|铃声,手机铃声,彩铃,来电铃声|着信音,着メロ|벨소리
      white noise|||brown noise,pink noise|白噪音,白噪声,白躁音|ホワイトノイズ,雨の音|백색소음,화이트 노이즈
      asmr
      binaural beats|ambient||alpha waves,brain waves,solfeggio|阿尔法波,双耳节拍,脑波,α波|バイノーラルビート|바이노럴 비트
      sound effects|||sfx,sound effect|音效,特效音,音效素材|効果音|효과음
      buddhist music|spiritual||buddhist,buddhist chant,buddhist chants,mantra,mantras|佛教,佛乐,佛歌,梵音,梵呗|仏教,お経|불교,염불
      quyi|||chinese storytelling|评弹,苏州评弹,相声,评书,曲艺
      improvisation|||improvised,free improvisation,improv|即兴,即兴演奏,即兴表演|即興|즉흥,즉흥 연주
      chiptune|electronic||8-bit,8 bit,8bit,chip music|芯片音乐,像素风,八位机,8比特|チップチューン,ファミコン音源|칩튠,8비트
      mambo|latin|||曼波|マンボ|맘보
      cha-cha|latin||cha cha,cha-cha-cha|恰恰舞|チャチャチャ|차차차
      medieval|||medieval music,renaissance music|中世纪,文艺复兴,中世纪风|中世,中世ヨーロッパ|중세
      traditional|||traditional music|传统,民俗,传统文化,传统曲目|伝統音楽,伝統的|전통적인
      black music|||african american,african-american music|黑人,黑人歌手,非裔,黑人嗓|ブラックミュージック,黒人音楽|흑인,흑인 음악
      grindcore|metal|||碾核|グラインドコア|그라인드코어
      melodic death metal|death metal||melodeath|旋死,旋律死亡|メロデス|멜로딕 데스 메탈
      rap rock|rap,rock||rap metal|说唱摇滚,说唱金属|ラップロック,ラップメタル|랩 록,랩 메탈
      electronic rock|electronic,rock||electro rock|电子摇滚|エレクトロロック|일렉트로닉 록
      art rock|rock|||艺术摇滚|アートロック|아트 록
      """)
}
