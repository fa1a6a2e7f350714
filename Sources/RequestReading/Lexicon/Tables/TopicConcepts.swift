extension ConceptTable {
  /// What words are about.
  static let topics = ConceptTable(
    kind: .topic,
    lines: """
      friendship|||friends forever|友情,友谊,兄弟情,闺蜜情|友情,絆|우정,우정 노래|amistad|freundschaft|amitié|amizade
      youth|||young,being young,teenage,growing up,childhood|青春,少年,童年,小时候,青春岁月,青涩,年少|青春,若さ,青春ソング,青春時代,若者|청춘,어린 시절,청춘 노래,젊음|juventud|jugend|jeunesse|juventude
      born in the 1970s|||born in the 70s|70后,七零后
      born in the 1980s|||born in the 80s|80后,八零后,8090后,8090,80后90后
      born in the 1990s|||born in the 90s|90后,九零后
      born in the 2000s|||born in the 00s|00后,零零后
      home|||hometown,homesick,missing home|家乡,故乡,乡愁,回家,想家,游子,思乡,故土|故郷,ふるさと,帰り道,帰省|고향,집,귀향,고향 노래|hogar,tierra|heimat,zuhause|maison,chez soi|lar
      mother|||mom,mum,mothers|妈妈,母亲,母爱,母亲节,阿妈|母,お母さん,母の日,おふくろ|엄마,어머니,엄마에게,모성|madre,mamá|mutter|mère,maman|mãe
      father|||dad,fathers|爸爸,父亲,父爱,父亲节,老豆|父,お父さん,父の日,おやじ|아빠,아버지,아버지에게|padre,papá|vater|père,papa|pai
      freedom|||free spirit,liberty|自由|自由|자유|libertad|freiheit|liberté|liberdade
      dreams|||dream,dreaming|梦想,梦,追梦|夢,夢を追う|꿈,꿈을 향한,꿈에 대한|sueños|träume|rêves|sonhos
      death|||dying,loss,grief|死亡,离别,去世,逝去,生死,离世|死,死別,亡くなった人|죽음,떠나보낸|muerte|tod|mort|morte
      war|||soldiers,anti-war|战争|戦争|전쟁|guerra|krieg|guerre|guerra
      money|||rich,wealth|钱,金钱,发财,财富,暴富|お金,金持ち|돈|dinero|geld|argent|dinheiro
      drugs|||drug use,weed,smoking|毒品|薬物|마약|drogas|drogen|drogue|drogas
      sex|||sexual,sexual content|性|性的|성적인|sexo|sex|sexe|sexo
      violence|||violent,guns|暴力|暴力|폭력|violencia|gewalt|violence|violência
      religion|||god,jesus,faith,religious|宗教,上帝|宗教,神|종교,신앙|dios,religión|gott,religion|dieu,religion|deus
      nature|||natural elements,natural,forest,woods,nature sounds|自然,大自然,森林,山水,山川,风景|自然,森,大自然,自然の音|자연,숲,자연의 소리|naturaleza|natur,wald|nature,forêt|natureza
      city|||urban,city life,city night|城市,都市,大城市,霓虹|都会,街,都会的な,街の夜|도시,도시적인,도시 감성|ciudad|stadt|ville|cidade
      stars|||star,night sky,starry|星星,星空,星辰,星际,星辰大海|星,星空,夜空|별,별빛,밤하늘,별이|estrellas|sterne|étoiles|estrelas
      moon|||moonlight|月亮,月光,明月,月夜|月,お月様,月夜|달,달빛,달밤|luna|mond|lune|lua
      sun|||the sun|太阳,日光|太陽|태양,햇살|sol|sonne|soleil|sol
      flowers|||flower|花,花儿,樱花,玫瑰,花朵,桃花|花,桜,さくら,桜ソング,薔薇|꽃,벚꽃,꽃이,장미|flores|blumen|fleurs|flores
      animals|||animal,dogs|动物|動物|동물|animales|tiere|animaux|animais
      food|||eating|美食,食物|食べ物|음식|comida|essen|nourriture|comida
      cars|||car songs|汽车,跑车,敞篷跑车,豪车|車|자동차|autos|autos|voitures|carros
      goodbye|||farewell,parting,leaving|告别,离别,再见,送别,道别,惜别,别离|さよなら,別れの,お別れ,送別,旅立ち|작별,안녕,이별 인사,송별,헤어짐|despedida|abschied|adieu,adieux|despedida
      hope|||hopes|希望,光明,曙光|希望,希望の歌|희망,희망의|esperanza|hoffnung|espoir|esperança
      time passing|||passage of time|时间,岁月,光阴,流年,年华|時の流れ,時間の流れ,歳月|세월,시간의 흐름|el tiempo|zeit vergeht|temps qui passe
      jealousy|||cheating,infidelity,betrayal|嫉妒,背叛,出轨,劈腿,第三者,小三|嫉妬,浮気,裏切り,不倫|질투,배신,바람피운,배신당한|celos,infidelidad|eifersucht|jalousie|ciúmes,traição
      unrequited love|love||crush,secret love|暗恋,单恋,单相思,求而不得|片思い,片想い,片思いソング,叶わない恋|짝사랑,짝사랑 노래,외사랑|amor no correspondido|unerwiderte liebe|amour impossible
      long distance|love||missing you,miss you|思念,异地恋,想念,相思,思恋,异地,挂住|会いたい,遠距離,会いたくなる,遠距離恋愛,恋しい|그리움,보고 싶은,그리워하는,장거리 연애|extrañar|sehnsucht|manque|saudades
      women empowerment|||girl power,feminist,feminism|女性力量|ガールズパワー|걸크러시|feminista|feministisch|féministe|feminista
      politics|||political songs|政治|政治|정치|política|politik|politique|política
      mental health|||depression|抑郁,焦虑|鬱,病み,メンヘラ,病んでる|우울증,우울할 때|depresión|depression|dépression|depressão
      girlfriends|||girlfriend|女朋友|彼女|여자친구|novia|freundin|copine|namorada
      boyfriends|||boyfriend|男朋友|彼氏|남자친구|novio|freund|copain|namorado
      lgbt|||gay,queer,lesbian,pride
      horror|||vampires,zombies,monsters|恐怖|ホラー|공포|terror|horror|horreur|terror
      pirates|||sailors
      cowboys|||cowboy,western|牛仔|カウボーイ|카우보이|vaqueros
      football|||soccer,sports anthem,world cup,stadium|足球,世界杯,球赛,欧洲杯|サッカー,ワールドカップ,サッカー応援|축구,월드컵,축구 응원|fútbol|fußball|football|futebol
      movies|||from movies,movie,films,film|电影,电影歌曲,电影主题曲,电影插曲|映画,映画主題歌|영화,영화 노래,영화에 나온,영화 주제가|películas,película|filme,film|films,film|filmes
      tv series|||tv show,tv shows,television,theme songs|电视剧,剧集,tvb剧,港剧,国产剧,电视剧主题曲,电视剧插曲,连续剧,热播剧,韩剧主题曲,综艺,综艺节目|ドラマ,主題歌,ドラマの曲,ドラマ主題歌,朝ドラ,月9,テレビドラマ|드라마,드라마에 나온,드라마 주제가,드라마 노래|series|serien|séries|novela,novelas,séries
      tiktok|||tik tok|抖音,抖音歌曲,快手,短视频|ティックトック,tiktokで人気,tiktokで流行|틱톡,틱톡에서,틱톡 노래,릴스,숏폼
      eurovision||||欧洲歌唱大赛|ユーロビジョン|유로비전
      growing old|||getting old,getting older,growing older,aging,ageing,old age|变老,老去,衰老|老い,年を取る|나이 드는,늙어가는|envejecer,la vejez|älter werden,altern|vieillir,la vieillesse|envelhecer,velhice
      hong kong film|||hong kong movies,hong kong cinema|港片,港产片
      desert|||deserts|沙漠|砂漠|사막|desierto|wüste|désert|deserto
      trains|||railroad,railway,railroads|火车|列車|기차|trenes|züge|trains|trens
      k-drama|||kdrama,korean drama,korean dramas|韩剧|韓国ドラマ,韓ドラ|한국 드라마,케이드라마
      patriotism||||爱国,祖国,国庆|愛国心|애국,애국심
      life lessons||||人生,人生哲理,人生感悟|人生,生き方|인생,인생 노래
      basketball|||nba|篮球|バスケ,バスケットボール|농구|baloncesto|basketball
      ocean|||sea,the ocean,the sea|大海,海洋,海边,海风|海,海辺|바다,바닷가|mar,océano|meer,ozean|mer,océan|mar,oceano
      wuxia||||江湖,侠客,武侠,仙侠|武侠|무협
      family bonds||||亲情,家人之间|家族愛|가족애,효도
      """)
}
