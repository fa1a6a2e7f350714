extension ConceptTable {
  static let scenes = ConceptTable(
    kind: .scene,
    lines: """
      workout|||gym,exercise,exercising,work out,working out,fitness,training,weightlifting,lifting,cardio,crossfit|健身,运动,锻炼,健身房|筋トレ,ワークアウト,運動,ジム|운동,헬스,헬스장|entrenar,gimnasio,ejercicio,hacer ejercicio,gym|training,fitness,sport,workout|sport,entraînement,musculation|academia,malhar,treino,exercício
      running|workout||run,jogging,jog,runs,marathon,treadmill|跑步,慢跑,夜跑,晨跑|ランニング,ジョギング,走る|달리기,러닝,조깅,뛸|correr|laufen,joggen,zum laufen|courir,course,footing|correr,corrida
      walking|||walk,walks,stroll,hiking,hike|散步,走路,徒步|散歩,ウォーキング|산책,걷기,걸으면서|pasear,caminar|spazieren,spaziergang,wandern|marcher,promenade,balade|caminhar,caminhada
      cycling|||biking,bike ride,bike|骑车,骑行,单车|サイクリング,自転車|자전거|bicicleta|radfahren|vélo|pedalar
      driving|||drive,drives,car,in the car,cruising|开车,驾驶,车载,车上,揸车,揸車,兜风,開車,驾车,开车兜风|ドライブ,運転|드라이브,운전|conducir,manejar,coche|autofahren,auto|conduire,voiture,route|dirigir,carro
      road trip|driving||roadtrip,road trips,long drive,road|自驾,公路,公路旅行|ロードトリップ|로드트립|viaje en coche,carretera,viaje por carretera|roadtrip,autofahrt|voyage en voiture,road trip|viagem de carro,estrada
      travel|||traveling,travelling,vacation,holiday trip,trip|旅行,旅途,出游|旅行,旅|여행|viaje,viajar|reisen,reise|voyage,voyager|viagem,viajar
      study|||studying,homework,revision,exam|学习,读书,写作业,自习|勉強,勉強用,作業用|공부,공부할 때|estudiar,estudio|lernen,zum lernen|étudier,étude,réviser,travailler|estudar
      focus|||concentration,concentrate,concentrating,deep work|专注,集中|集中|집중|concentrarse,concentración|konzentration,konzentrieren|concentration,se concentrer|concentração,foco
      working|||work music,office,coding,programming,at work|工作,上班,办公,写代码|仕事,作業,仕事中|일할 때,작업,코딩,일하면서,업무|trabajar,oficina,trabajo|arbeiten,arbeit,büro|travail,bureau,travailler,bosser|trabalhar,trabalho
      reading|||book,reading a book|看书,阅读|読書|독서,책 읽기|leer|lesen|lecture,lire|ler
      writing|||creative writing|写作|執筆|글쓰기|escribir|schreiben|écrire|escrever
      sleep|||sleeping,sleepy,fall asleep,falling asleep,bedtime,insomnia,going to sleep|睡觉,助眠,睡前,入睡,失眠,哄睡,瞓覺|睡眠,寝る,眠れる,寝る前,眠い|잠,수면,잘 때,자기 전,잠들기|dormir,sueño,dormirme|schlafen,einschlafen,zum einschlafen,schlaf|dormir,sommeil,m'endormir,endormir,s'endormir,dodo|dormir,sono,adormecer
      meditation|||meditating,meditate,yoga,mindfulness|冥想,瑜伽,打坐|瞑想,ヨガ|명상,요가|meditar,meditación|meditation,yoga|méditation,méditer|meditar,meditação,ioga
      party|||dance party,dance parties,parties,partying,pregame,house party|派对,聚会,开趴,嗨歌|パーティー,パーティ|파티|fiesta,fiestas|party,feier,feiern|fête,soirée,fêtes|festa,festas
      birthday|party||birthday party|生日|誕生日|생일|cumpleaños|geburtstag|anniversaire|aniversário
      wedding|||weddings,bride,first dance,reception|婚礼,结婚|結婚式,ウェディング|결혼식,결혼,축가|boda,bodas|hochzeit|mariage|casamento
      funeral|||funerals,memorial|葬礼|葬式|장례식|funeral|beerdigung|enterrement,funérailles|funeral
      graduation|||prom,reunion,high school reunion|毕业,毕业季|卒業,卒業式|졸업,졸업식|graduación|abschluss|remise de diplôme|formatura
      christmas|||xmas,holiday,holidays,holiday season,yuletide|圣诞,圣诞节|クリスマス|크리스마스,성탄절|navidad,navideña,navideñas,villancicos|weihnachten,weihnachtslieder|noël|natal,natalina
      new year|||new years,new year's|新年,春节,过年,贺岁|正月,お正月,新年|새해,설날|año nuevo|silvester,neujahr|nouvel an|ano novo
      halloween||||万圣节|ハロウィン|할로윈||||dia das bruxas
      valentine's day|||valentines,valentine|情人节|バレンタイン|발렌타인|san valentín|valentinstag|saint valentin|dia dos namorados
      dinner|||dinner party,cooking,cook,kitchen,baking,bake|晚餐,晚饭,做饭,吃饭,煮飯|ディナー,食事,料理|저녁 식사,요리|cena,cenar,cocinar,cocina|abendessen,kochen,essen|dîner,cuisine,cuisiner|jantar,cozinhar
      breakfast|||brunch|早餐|朝食|아침 식사|desayuno|frühstück|petit déjeuner|café da manhã
      coffee|||cafe,coffee shop,coffeehouse|咖啡,咖啡厅,咖啡馆|カフェ,コーヒー|카페,커피|café|kaffee,café|café|café
      bar|||pub,drinking,drinks,cocktail,bars|酒吧,喝酒,小酒馆|バー,お酒|술,술집,바|bar,copas|kneipe,bar|bar,apéro|bar,boteco
      cleaning|||housework,chores,clean the house,cleaning the house|打扫,做家务,收拾|掃除,家事|청소,집안일|limpiar|putzen,aufräumen|ménage|faxina,limpar
      shower|||bath,bathing|洗澡,沐浴|お風呂,シャワー|샤워,목욕|ducha|dusche,baden|douche,bain|banho
      commute|||commuting,train,bus,subway,on the bus|通勤,地铁,公交,上班路上|通勤,電車|출근,출근길,퇴근길,지하철,버스|metro|pendeln,bahn|métro,train|metrô
      flying|||airplane,plane,flight|飞机|飛行機|비행기|avión|flugzeug|avion|avião
      gaming|||game,playing games,video games,video gaming|打游戏,电竞,吃鸡|ゲーム用|게임할 때|jugar|zocken|jouer|jogar
      beach|||seaside,ocean,sea,by the sea|海边,沙滩,海|海,ビーチ,海辺|바다,해변|playa,mar|strand,meer|plage,mer|praia,mar
      pool|||pool party|泳池|プール|수영장|piscina|pool|piscine|piscina
      camping|||campfire,bonfire|露营,篝火|キャンプ,焚き火|캠핑|acampar,fogata|lagerfeuer|feu de camp|acampamento,fogueira
      bbq|||barbecue,cookout,grilling|烧烤|バーベキュー|바비큐|barbacoa,asado|grillen|barbecue|churrasco
      summer|||summertime,summery|夏天,夏日,夏季,盛夏,夏夜|夏|여름|verano,veraniega|sommer|été|verão
      winter|||wintertime,wintry|冬天,冬日,冬季|冬|겨울|invierno|winter|hiver|inverno
      spring|||springtime|春天,春日|春|봄|primavera|frühling|printemps|primavera
      autumn|||fall season,autumnal|秋天,秋日,秋季|秋|가을|otoño|herbst|automne|outono
      night|||nighttime,night time,at night,late night,late-night,midnight,nights|夜晚,夜里,深夜,晚上,夜,午夜,半夜,凌晨,夜間|夜,深夜,夜中|밤,심야,새벽,한밤|noche,nocturna,por la noche|nacht,nachts|nuit|noite,madrugada
      morning|||mornings,wake up,waking up,sunrise,wake me up|早晨,早上,清晨,起床,早安|朝,目覚め,寝起き|아침,기상|mañana,despertar|morgen,aufwachen|matin,réveil|manhã,acordar
      evening|||evenings,sunset,dusk|傍晚,黄昏,夕阳|夕方,夕暮れ|저녁,노을|atardecer,tarde|abend,abends,sonnenuntergang|soir,coucher de soleil|entardecer,pôr do sol
      afternoon|||afternoons,lazy afternoon|下午,午后|午後|오후|tarde|nachmittag|après-midi|tarde
      sunday|||sundays,sunday morning|周日,星期天,礼拜天|日曜日|일요일|domingo|sonntag|dimanche|domingo
      friday|||friday night|周五,星期五|金曜日|금요일|viernes|freitag|vendredi|sexta
      rainy day|||rainy,rain,raining,rainy days,rainstorm,stormy|下雨天,雨天,下雨,雨|雨,雨の日|비 오는 날,비 오는,비,비 올 때|lluvia,lluvioso|regen,regnerisch,regentag|pluie,pluvieux|chuva,chuvoso
      snow|||snowy,snowing|下雪,雪|雪|눈 오는 날,눈 오는|nieve|schnee|neige|neve
      dancing|dance||dance to,dance floor,dancefloor,to dance to|广场舞|ダンスフロア|춤|bailar|tanzen|danser|dançar
      date|||date night,romantic dinner|约会|デート|데이트|cita|date|rendez-vous|encontro
      family|||family gathering,kids,children,with family|家庭,亲子,孩子|家族,子供|가족,아이들|familia,niños|familie,kinder|famille,enfants|família,crianças
      friends|||friend,with friends,hangout,hanging out|朋友,闺蜜|友達|친구,친구들|amigos|freunde|amis|amigos
      school|||school days,high school,college,campus|校园,学校,学生时代|学校,学生時代|학교,학창 시절|escuela|schule|école|escola
      background|||background music,in the background|背景音乐,背景|bgm,作業用bgm|배경 음악,배경|de fondo,música de fondo|hintergrund,hintergrundmusik|fond,musique de fond|de fundo,música de fundo
      concert|||||콘서트
      baby|||babies,newborn,toddler|宝宝,婴儿,胎教|赤ちゃん|아기,태교|bebé|baby|bébé|bebê
      cat|||cats
      stress relief|||stressed,stress,de-stress,anxiety,unwind after work|减压,解压,压力|ストレス解消,疲れた|스트레스|estrés|stress|stress|estresse
      aerobics|workout||zumba,spinning|健身操||에어로빅
      boxing|workout||fight music,sparring|拳击||복싱
      skateboarding|||skate,skating|滑板
      massage|||spa|按摩|マッサージ,スパ|마사지,스파||||massagem
      daydreaming|||daydream,zoning out,spacing out|发呆,放空|ぼーっと|멍때리기,멍 때리기|soñar despierto|tagträumen|rêvasser
      painting|||paint,drawing,draw,crafting,knitting|画画,绘画,手工|お絵かき,絵を描く|그림,그림 그리기|pintar,dibujar|malen,zeichnen|peindre,dessiner|pintar,desenhar
      gardening|||garden|园艺,种花|||jardín|gartenarbeit,garten|jardiner,jardinage|jardinagem
      """)
}
