extension ConceptTable {
  /// What words are about.
  static let topics = ConceptTable(
    kind: .topic,
    lines: """
      one hit wonders|||one hit wonder,one-hit wonder,one-hit wonders|一曲成名,一曲走红|一発屋|원 히트 원더
      friendship|||friends forever|友情,友谊,兄弟情,闺蜜情,兄弟情谊,姐妹情|友情,絆|우정,우정 노래|amistad|freundschaft|amitié|amizade
      youth|||young,being young,teenage,growing up,childhood|青春,少年,童年,小时候,青春岁月,青葱岁月,青涩,年少,少年感,少年气,青葱,青春期|青春,若さ,青春ソング,青春時代,若者|청춘,어린 시절,청춘 노래,젊음|juventud|jugend|jeunesse|juventude
      born in the 1970s|||born in the 70s|70后,七零后
      born in the 1980s|||born in the 80s|80后,八零后,8090后,8090,80后90后
      born in the 1990s|||born in the 90s|90后,九零后
      born in the 2000s|||born in the 00s|00后,零零后
      home|||hometown,homesick,missing home|家乡,故乡,乡愁,回家,想家,游子,思乡,故土,故里,家园|故郷,ふるさと,帰り道,帰省|고향,집,귀향,고향 노래|hogar,tierra|heimat,zuhause|maison,chez soi|lar
      mother|||mom,mum,mothers|妈妈,母亲,母爱,母亲节,阿妈,娘亲,母女|母,お母さん,母の日,おふくろ|엄마,어머니,엄마에게,모성|madre,mamá|mutter|mère,maman|mãe
      father|||dad,fathers|爸爸,父亲,父爱,父亲节,老豆,父子,老爹|父,お父さん,父の日,おやじ|아빠,아버지,아버지에게|padre,papá|vater|père,papa|pai
      freedom|||free spirit,liberty|自由,无拘无束,洒脱,潇洒|自由|자유|libertad|freiheit|liberté|liberdade
      dreams|||dream,dreaming|梦想,梦,追梦,追梦人,逐梦,筑梦|夢,夢を追う|꿈,꿈을 향한,꿈에 대한|sueños|träume|rêves|sonhos
      death|||dying,loss,grief|死亡,离别,去世,逝去,生死,离世,生离死别,逝世|死,死別,亡くなった人|죽음,떠나보낸|muerte|tod|mort|morte
      war|||soldiers,anti-war|战争,战场,军旅|戦争|전쟁|guerra|krieg|guerre|guerra
      money|||rich,wealth|钱,金钱,发财,财富,暴富,赚钱,富贵|お金,金持ち|돈|dinero|geld|argent|dinheiro
      drugs|||drug use,weed,smoking|毒品,大麻,嗑药|薬物|마약|drogas|drogen|drogue|drogas
      sex|||sexual,sexual content|性|性的|성적인|sexo|sex|sexe|sexo
      violence|||violent,guns|暴力,血腥,帮派|暴力|폭력|violencia|gewalt|violence|violência
      religion|||god,jesus,faith,religious|宗教,上帝,祈祷,神明|宗教,神|종교,신앙|dios,religión|gott,religion|dieu,religion|deus
      nature|||natural elements,natural,forest,woods,nature sounds|自然,大自然,森林,山水,山川,风景,自然音,大自然声音,鸟鸣,鸟叫|自然,森,大自然,自然の音|자연,숲,자연의 소리|naturaleza|natur,wald|nature,forêt|natureza
      city|||urban,city life,city night|城市,都市,大城市,霓虹,都市生活,霓虹灯,街道,街角|都会,街,都会的な,街の夜|도시,도시적인,도시 감성|ciudad|stadt|ville|cidade
      stars|||star,night sky,starry|星星,星空,星辰,星际,星辰大海,银河,星光,星夜|星,星空,夜空|별,별빛,밤하늘,별이|estrellas|sterne|étoiles|estrelas
      moon|||moonlight|月亮,月光,明月,月夜,月色,月下|月,お月様,月夜|달,달빛,달밤|luna|mond|lune|lua
      sun|||the sun|太阳,日光,烈日,骄阳|太陽|태양,햇살|sol|sonne|soleil|sol
      flowers|||flower|花,花儿,樱花,玫瑰,花朵,桃花,鲜花,玫瑰花,向日葵,茉莉|花,桜,さくら,桜ソング,薔薇|꽃,벚꽃,꽃이,장미|flores|blumen|fleurs|flores
      animals|||animal,dogs|动物,狗狗,小狗|動物|동물|animales|tiere|animaux|animais
      food|||eating|美食,食物,甜点,零食|食べ物|음식|comida|essen|nourriture|comida
      cars|||car songs|汽车,跑车,敞篷跑车,豪车,赛车,改装车|車|자동차|autos|autos|voitures|carros
      goodbye|||farewell,parting,leaving|告别,离别,再见,送别,道别,惜别,别离,辞别,诀别|さよなら,別れの,お別れ,送別,旅立ち|작별,안녕,이별 인사,송별,헤어짐|despedida|abschied|adieu,adieux|despedida
      hope|||hopes|希望,光明,曙光,盼望,憧憬|希望,希望の歌|희망,희망의|esperanza|hoffnung|espoir|esperança
      time passing|||passage of time|时间,岁月,光阴,流年,年华,时光荏苒|時の流れ,時間の流れ,歳月|세월,시간의 흐름|el tiempo|zeit vergeht|temps qui passe
      jealousy|||cheating,infidelity,betrayal|嫉妒,背叛,出轨,劈腿,第三者,小三,吃醋,不忠|嫉妬,浮気,裏切り,不倫|질투,배신,바람피운,배신당한|celos,infidelidad|eifersucht|jalousie|ciúmes,traição
      unrequited love|love||crush,secret love|暗恋,单恋,单相思,求而不得,求之不得,得不到|片思い,片想い,片思いソング,叶わない恋|짝사랑,짝사랑 노래,외사랑|amor no correspondido|unerwiderte liebe|amour impossible
      long distance|love||missing you,miss you|思念,异地恋,想念,相思,思恋,异地,挂住,牵挂,惦记|会いたい,遠距離,会いたくなる,遠距離恋愛,恋しい|그리움,보고 싶은,그리워하는,장거리 연애|extrañar|sehnsucht|manque|saudades
      women empowerment|||girl power,feminist,feminism|女性力量,女性主义,女权|ガールズパワー|걸크러시|feminista|feministisch|féministe|feminista
      politics|||political songs|政治,革命,抗争|政治|정치|política|politik|politique|política
      mental health|||depression|抑郁,焦虑,抑郁症,焦虑症|鬱,病み,メンヘラ,病んでる|우울증,우울할 때|depresión|depression|dépression|depressão
      girlfriends|||girlfriend|女朋友|彼女|여자친구|novia|freundin|copine|namorada
      boyfriends|||boyfriend|男朋友|彼氏|남자친구|novio|freund|copain|namorado
      lgbt|||gay,queer,lesbian,pride
      horror|||vampires,zombies,monsters|恐怖,惊悚,吓人|ホラー|공포|terror|horror|horreur|terror
      pirates|||sailors
      cowboys|||cowboy,western|牛仔,西部,西部片|カウボーイ|카우보이|vaqueros
      football|||soccer,sports anthem,world cup,stadium|足球,世界杯,球赛,欧洲杯,球场,踢球|サッカー,ワールドカップ,サッカー応援|축구,월드컵,축구 응원|fútbol|fußball|football|futebol
      remaster|||remasters,remastered,remastering,remastered version,remastered versions|重制版,重制,重置版,母带重制|リマスター,リマスター版,リマスタリング|리마스터,리마스터링,리마스터 버전|remasterizada,remasterizado|remastert|remasterisé,remasterisée|remasterizada,remasterizado
      movies|||from movies,movie,films,film|电影,电影歌曲,电影主题曲,电影插曲,影片,文艺片|映画,映画主題歌|영화,영화 노래,영화에 나온,영화 주제가|películas,película|filme,film|films,film|filmes
      tv series|||tv show,tv shows,television,theme songs|电视剧,剧集,tvb剧,港剧,国产剧,电视剧主题曲,电视剧插曲,连续剧,热播剧,韩剧主题曲,综艺,综艺节目,网剧,偶像剧,美剧|ドラマ,主題歌,ドラマの曲,ドラマ主題歌,朝ドラ,月9,テレビドラマ|드라마,드라마에 나온,드라마 주제가,드라마 노래|series|serien|séries|novela,novelas,séries
      tiktok|||tik tok|抖音,抖音歌曲,快手,短视频,热梗,网络热梗|ティックトック,tiktokで人気,tiktokで流行|틱톡,틱톡에서,틱톡 노래,릴스,숏폼
      eurovision||||欧洲歌唱大赛|ユーロビジョン|유로비전
      growing old|||getting old,getting older,growing older,aging,ageing,old age|变老,老去,衰老|老い,年を取る|나이 드는,늙어가는|envejecer,la vejez|älter werden,altern|vieillir,la vieillesse|envelhecer,velhice
      hong kong film|||hong kong movies,hong kong cinema|港片,港产片,港产,古惑仔
      desert|||deserts|沙漠,大漠,戈壁|砂漠|사막|desierto|wüste|désert|deserto
      trains|||railroad,railway,railroads|火车,绿皮车,铁路|列車|기차|trenes|züge|trains|trens
      k-drama|||kdrama,korean drama,korean dramas|韩剧|韓国ドラマ,韓ドラ|한국 드라마,케이드라마
      patriotism||||爱国,祖国,国庆,中华,国庆节|愛国心|애국,애국심
      life lessons||||人生,人生哲理,人生感悟,人生路,人生百态,挫折|人生,生き方|인생,인생 노래
      basketball|||nba|篮球,打篮球,篮球赛|バスケ,バスケットボール|농구|baloncesto|basketball
      ocean|||sea,the ocean,the sea|大海,海洋,海边,海风,深海,蓝海|海,海辺|바다,바닷가|mar,océano|meer,ozean|mer,océan|mar,oceano
      wuxia||||江湖,侠客,武侠,仙侠,侠气,侠骨|武侠|무협
      family bonds||||亲情,家人之间,血缘,骨肉|家族愛|가족애,효도
      fantasy world|||fairy tales,fairy tale,make-believe|奇幻,幻想,幻想风,幻想系,魔幻|ファンタジー,おとぎ話,異世界|판타지,동화 같은
      courage|||bravery,courageous|无畏,勇气可嘉,无惧,不畏惧|勇気|용기
      love confession|love||confessing love,confess my love|表白,示爱,表达爱意|告白,告白ソング|고백,고백송
      regret|sad||regrets,remorse,regretful|遗憾,后悔,悔恨,意难平,懊悔|後悔|후회,후회하는
      letting go||||释怀,释然,看开,放手,告别过去|吹っ切れる|놓아주는
      being single|||single life|单身,单身狗,单身贵族,母胎单身,光棍节|独身|솔로 생활,싱글
      self-love|||self love,loving yourself,love yourself|爱自己,自爱,做自己,取悦自己,悦己|自己肯定,自分を愛する|자존감,나를 사랑하는
      gratitude|||gratefulness,thankfulness|感恩,感激,报恩,感恩的心情,谢恩|感謝|감사하는,고마움
      good wishes|||blessings,good luck|祝愿,吉利,好运,福气,好运连连|幸運|축복,행운
      wandering|freedom||wanderer,wanderlust,drifter|流浪,漂泊,浪迹天涯,诗和远方,四海为家|放浪,さすらい|방랑,방황
      satire|politics||satirical,social commentary,social criticism|讽刺,批判,社会批判,针砭时弊,反讽|風刺,社会派|풍자
      dialect|||regional dialect,dialects|方言,乡音,家乡话,地方话,土话|方言|사투리
      olympics|||olympic games|奥运,奥运会,亚运会,亚运,冬奥|オリンピック,五輪|올림픽
      tv commercials|||advert music,jingle,jingles,commercials|广告,广告歌|cmソング,コマーシャル|광고,광고 음악
      talent show|tv series||singing competition,talent shows|音综,音乐综艺,选秀,歌唱比赛,选秀歌手|オーディション番組|오디션 프로그램,경연 프로그램
      j-drama|tv series||jdrama,japanese drama,japanese dramas|日剧|日本のドラマ,日ドラ|일본 드라마,일드
      chinese poetry|||tang poems|古诗词,诗词,古诗,唐诗,宋词|漢詩
      pastoral|nature||countryside,rural|田园,乡野,田园风,田园牧歌,乡间|田園,田舎|전원적인,시골
      """)
}
