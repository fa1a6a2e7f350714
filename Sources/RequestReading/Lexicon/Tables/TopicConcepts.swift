extension ConceptTable {
  /// What words are about.
  static let topics = ConceptTable(
    kind: .topic,
    lines: """
      friendship|||friends forever|友情,友谊|友情|우정|amistad|freundschaft|amitié|amizade
      youth|||young,being young,teenage,growing up,childhood|青春,少年,童年,小时候|青春,若さ|청춘,어린 시절|juventud|jugend|jeunesse|juventude
      born in the 1970s|||born in the 70s|70后,七零后
      born in the 1980s|||born in the 80s|80后,八零后
      born in the 1990s|||born in the 90s|90后,九零后
      born in the 2000s|||born in the 00s|00后,零零后
      home|||hometown,homesick,missing home|家乡,故乡,乡愁,回家,想家|故郷,ふるさと,帰り道|고향,집|hogar,tierra|heimat,zuhause|maison,chez soi|lar
      mother|||mom,mum,mothers|妈妈,母亲|母,お母さん|엄마,어머니|madre,mamá|mutter|mère,maman|mãe
      father|||dad,fathers|爸爸,父亲|父,お父さん|아빠,아버지|padre,papá|vater|père,papa|pai
      freedom|||free spirit,liberty|自由|自由|자유|libertad|freiheit|liberté|liberdade
      dreams|||dream,dreaming|梦想,梦|夢|꿈|sueños|träume|rêves|sonhos
      death|||dying,loss,grief|死亡,离别|死|죽음|muerte|tod|mort|morte
      war|||soldiers,anti-war|战争|戦争|전쟁|guerra|krieg|guerre|guerra
      money|||rich,wealth|钱,金钱|お金|돈|dinero|geld|argent|dinheiro
      drugs|||drug use,weed,smoking|毒品|薬物|마약|drogas|drogen|drogue|drogas
      sex|||sexual,sexual content|性|性的|성적인|sexo|sex|sexe|sexo
      violence|||violent,guns|暴力|暴力|폭력|violencia|gewalt|violence|violência
      religion|||god,jesus,faith,religious|宗教,上帝|宗教,神|종교,신앙|dios,religión|gott,religion|dieu,religion|deus
      nature|||natural elements,natural,forest,woods,nature sounds|自然,大自然,森林|自然,森|자연,숲|naturaleza|natur,wald|nature,forêt|natureza
      city|||urban,city life,city night|城市,都市|都会,街|도시|ciudad|stadt|ville|cidade
      stars|||star,night sky,starry|星星,星空|星,星空|별,별빛|estrellas|sterne|étoiles|estrelas
      moon|||moonlight|月亮,月光|月|달,달빛|luna|mond|lune|lua
      sun|||the sun|太阳,日光|太陽|태양,햇살|sol|sonne|soleil|sol
      flowers|||flower|花,花儿|花,桜|꽃,벚꽃|flores|blumen|fleurs|flores
      animals|||animal,dogs|动物|動物|동물|animales|tiere|animaux|animais
      food|||eating|美食,食物|食べ物|음식|comida|essen|nourriture|comida
      cars|||car songs|汽车|車|자동차|autos|autos|voitures|carros
      goodbye|||farewell,parting,leaving|告别,离别,再见|さよなら,別れの|작별,안녕|despedida|abschied|adieu,adieux|despedida
      hope|||hopes|希望|希望|희망|esperanza|hoffnung|espoir|esperança
      time passing|||passage of time|时间,岁月|時の流れ|세월|el tiempo|zeit vergeht|temps qui passe
      jealousy|||cheating,infidelity,betrayal|嫉妒,背叛,出轨|嫉妬,浮気|질투,배신|celos,infidelidad|eifersucht|jalousie|ciúmes,traição
      unrequited love|love||crush,secret love|暗恋,单恋|片思い,片想い|짝사랑|amor no correspondido|unerwiderte liebe|amour impossible
      long distance|love||missing you,miss you|思念,异地恋,想念|会いたい,遠距離|그리움|extrañar|sehnsucht|manque|saudades
      women empowerment|||girl power,feminist,feminism|女性力量|ガールズパワー|걸크러시|feminista|feministisch|féministe|feminista
      politics|||political songs|政治|政治|정치|política|politik|politique|política
      mental health|||depression|抑郁|鬱|우울증|depresión|depression|dépression|depressão
      girlfriends|||girlfriend|女朋友|彼女|여자친구|novia|freundin|copine|namorada
      boyfriends|||boyfriend|男朋友|彼氏|남자친구|novio|freund|copain|namorado
      lgbt|||gay,queer,lesbian,pride
      horror|||vampires,zombies,monsters|恐怖|ホラー|공포|terror|horror|horreur|terror
      pirates|||sailors
      cowboys|||cowboy,western|牛仔|カウボーイ|카우보이|vaqueros
      football|||soccer,sports anthem,world cup,stadium|足球,世界杯|サッカー,ワールドカップ|축구,월드컵|fútbol|fußball|football|futebol
      movies|||from movies,movie,films,film|电影|映画|영화|películas,película|filme,film|films,film|filmes
      tv series|||tv show,tv shows,television,theme songs|电视剧|ドラマ,主題歌|드라마|series|serien|séries|novela,novelas,séries
      tiktok|||tik tok|抖音|ティックトック|틱톡
      eurovision||||欧洲歌唱大赛|ユーロビジョン|유로비전
      growing old|||getting old,getting older,growing older,aging,ageing,old age|变老,老去,衰老|老い,年を取る|나이 드는,늙어가는|envejecer,la vejez|älter werden,altern|vieillir,la vieillesse|envelhecer,velhice
      hong kong film|||hong kong movies,hong kong cinema|港片,港产片
      desert|||deserts|沙漠|砂漠|사막|desierto|wüste|désert|deserto
      trains|||railroad,railway,railroads|火车|列車|기차|trenes|züge|trains|trens
      k-drama|||kdrama,korean drama,korean dramas|韩剧|韓国ドラマ,韓ドラ|한국 드라마
      """)
}
