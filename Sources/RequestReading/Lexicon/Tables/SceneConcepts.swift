extension ConceptTable {
  static let scenes = ConceptTable(
    kind: .scene,
    lines: """
      workout|||gym,exercise,exercising,work out,working out,fitness,training,weightlifting,lifting,cardio,crossfit|健身,运动,锻炼,健身房,撸铁,举铁,健美操,做gym,做运动,健身时,健身党,力量训练|筋トレ,ワークアウト,運動,ジム,トレーニング,エクササイズ,筋トレ用|운동,헬스,헬스장,운동할 때,헬스할 때,홈트,운동하면서,웨이트|entrenar,gimnasio,ejercicio,hacer ejercicio,gym|training,fitness,sport,workout|sport,entraînement,musculation|academia,malhar,treino,exercício
      running|workout||morning run,evening run,night run,run,jogging,jog,runs,marathon,treadmill,long run,good for a run|跑步,慢跑,夜跑,晨跑,长跑,马拉松,跑步时,跑圈,跑起来|ランニング,ジョギング,走る,ランニング用,マラソン,走りながら,走りたい|달리기,러닝,조깅,뛸,러닝할 때,달릴 때,달리면서,뛰면서,런닝|correr|laufen,joggen,zum laufen|courir,course,footing|correr,corrida
      walking|||walk,walks,stroll,hiking,hike|散步,走路,徒步,遛狗,遛弯,逛街,行街,行山,爬山,漫步,漫游,citywalk,步行,溜达|散歩,ウォーキング,お散歩,散歩中,ハイキング|산책,걷기,걸으면서,산책할 때,산책하면서,걸을 때,등산|pasear,caminar|spazieren,spaziergang,wandern|marcher,promenade,balade|caminhar,caminhada
      cycling|||biking,bike ride,bike,riding,ride my bike,riding my bike|骑车,骑行,单车,骑单车,自行车|サイクリング,自転車|자전거|bicicleta|radfahren|vélo|pedalar
      driving|||drive,drives,car,in the car,cruising|开车,驾驶,车载,车上,揸车,揸車,兜风,開車,驾车,开车兜风,开车听,开车时,车里,飙车,公路,飙车时,高速,高速公路,上高速|ドライブ,運転,ドライブ用,ドライブ中,運転中,車の中,車で|드라이브,운전,드라이브할 때,드라이브하면서,운전할 때,운전하면서,차에서,차 안에서|conducir,manejar,coche|autofahren,auto|conduire,voiture,route|dirigir,carro
      road trip|driving||roadtrip,road trips,long drive,road|自驾,公路,公路旅行,自驾游,长途,公路之旅,川藏线|ロードトリップ,ロングドライブ|로드트립,장거리 운전,고속도로|viaje en coche,carretera,viaje por carretera|roadtrip,autofahrt|voyage en voiture,road trip|viagem de carro,estrada
      travel|||traveling,travelling,vacation,holiday trip,trip|旅行,旅途,出游,度假,旅游,去旅行,出行,旅途中,旅程|旅行,旅,旅先,お出かけ|여행,여행 갈 때,여행가서,여행할 때|viaje,viajar|reisen,reise|voyage,voyager|viagem,viajar
      study|||studying,homework,revision,exam|学习,读书,写作业,自习,复习,备考,做作业,写论文,温书,背单词,刷题,学霸,做题,做功课,背书,自习室|勉強,勉強用,作業用,勉強中,勉強する,テスト勉強,受験勉強|공부,공부할 때,공부하면서,시험 기간,독서실|estudiar,estudio|lernen,zum lernen|étudier,étude,réviser,travailler|estudar
      focus|||concentration,concentrate,concentrating,deep work|专注,集中,专心,集中精神,集中注意力,专注力,集中力|集中,集中したい,集中できる,集中用|집중,집중할 때,집중하기,집중이 잘 되는,집중되는|concentrarse,concentración|konzentration,konzentrieren|concentration,se concentrer|concentração,foco
      working|||work music,office,coding,programming,at work,work,for work,working day,workday,work day|工作,上班,办公,写代码,搬砖,加班,敲代码,返工,做嘢,码字,打工,打工人|仕事,作業,仕事中,作業中,仕事用,テレワーク,コーディング|일할 때,작업,코딩,일하면서,업무,일하기,야근,업무용,작업할 때,코딩할 때,노동요,재택근무|trabajar,oficina,trabajo|arbeiten,arbeit,büro|travail,bureau,travailler,bosser|trabalhar,trabalho
      reading|||book,reading a book|看书,阅读,睇书,读书时,看小说,读小说|読書,読書用,本を読む|독서,책 읽기,책 읽을 때,책 읽으면서,독서할 때|leer|lesen|lecture,lire|ler
      writing|||creative writing|写作,写文,写小说|執筆|글쓰기|escribir|schreiben|écrire|escrever
      sleep|||nap,napping,nap time,siesta,sleeping,sleepy,fall asleep,falling asleep,bedtime,insomnia,going to sleep,fall asleep,falling asleep,going to bed,go to bed|睡觉,助眠,睡前,入睡,失眠,哄睡,瞓覺,睡眠,睡觉前,好眠,安睡,午睡,午休,瞓前,睡着,睡不着,哄娃睡觉,入眠,好眠,深度睡眠,助睡,好梦|睡眠,寝る,眠れる,寝る前,眠い,おやすみ前,寝付け,眠りたい,寝たい,眠るとき,寝るとき,寝落ち,安眠,就寝前,お昼寝,眠れない|잠,수면,잘 때,자기 전,잠들기,잠잘 때,잠 안 올 때,잠 안 오는,자장가 같은,자면서,취침,낮잠,꿀잠,자기 전에,잠이 오는,불면증|dormir,sueño,dormirme|schlafen,einschlafen,zum einschlafen,schlaf|dormir,sommeil,m'endormir,endormir,s'endormir,dodo|dormir,sono,adormecer
      meditation|||meditating,meditate,yoga,mindfulness|冥想,瑜伽,打坐,静坐,正念|瞑想,ヨガ,マインドフルネス|명상,요가,명상할 때,요가할 때|meditar,meditación|meditation,yoga|méditation,méditer|meditar,meditação,ioga
      party|||dance party,halloween party,office party,dance parties,parties,partying,pregame,house party,celebrate,celebration,celebrating,celebrations|派对,聚会,开趴,嗨歌,开party,轰趴,年会,团建,狂欢,嗨趴,尾牙,满月酒,升学宴|パーティー,パーティ,パーティー用,宴会,飲み会,忘年会,新年会,二次会|파티,파티용,홈파티,파티할 때,회식,송년회|fiesta,fiestas,verbena,fiesta de quince,quinceañera|party,feier,feiern,partymucke,stimmungsmusik,polterabend|fête,soirée,fêtes,crémaillère,pendaison de crémaillère|festa,festas
      birthday|party||birthday party|生日,庆生,生日派对,生日歌,生日快乐,大寿,过寿|誕生日,バースデー,誕生日会,還暦,還暦祝い,古希,喜寿,米寿,七五三|생일,생일 파티,생일 축하,돌잔치,환갑,칠순|cumpleaños,quince años|geburtstag|anniversaire|aniversário
      wedding|||weddings,bride,first dance,reception,anniversary|婚礼,结婚,婚宴,求婚,接亲,婚庆,出嫁|結婚式,ウェディング,披露宴,ウエディング,プロポーズ|결혼식,결혼,축가,결혼식 축가,웨딩,프로포즈|boda,bodas|hochzeit|mariage|casamento
      funeral|||funerals,memorial|葬礼,哀乐,追悼|葬式|장례식|funeral|beerdigung|enterrement,funérailles|funeral
      graduation|||prom,reunion,high school reunion|毕业,毕业季,毕业典礼,毕业歌,散伙饭,入学,开学典礼|卒業,卒業式,卒業ソング,入学式,入学|졸업,졸업식,졸업 시즌,입학,입학식|graduación|abschluss|remise de diplôme|formatura
      christmas|||xmas,holiday,holidays,holiday season,yuletide|圣诞,圣诞节,平安夜,圣诞歌,圣诞老人|クリスマス,クリスマスソング,聖夜|크리스마스,성탄절,캐럴,캐롤,크리스마스에|navidad,navideña,navideñas,villancicos|weihnachten,weihnachtslieder|noël|natal,natalina
      new year|||new years,new year's|新年,春节,过年,贺岁,除夕,跨年,拜年,贺年,新春,元旦,春晚,农历新年,大年初一,年夜饭|正月,お正月,新年,年末年始,年越し,元旦|새해,설날,새해 첫 곡,신년|año nuevo|silvester,neujahr|nouvel an|ano novo,réveillon
      halloween||||万圣节,万圣,万圣夜|ハロウィン|할로윈||||dia das bruxas
      valentine's day|||valentines,valentine|情人节,七夕,七夕节,白色情人节|バレンタイン|발렌타인|san valentín|valentinstag|saint valentin|dia dos namorados
      dinner|||dinner party,cooking,cook,kitchen,baking,bake|晚餐,晚饭,做饭,吃饭,煮飯,下厨,做菜,炒菜,煮餸,食饭,用餐,就餐,吃晚饭,晚宴,宴会|ディナー,食事,料理,夕食,晩ご飯,料理中,お料理|저녁 식사,요리,요리할 때,요리하면서,밥 먹을 때,식사|cena,cenar,cocinar,cocina|abendessen,kochen,essen|dîner,cuisine,cuisiner|jantar,cozinhar
      hot pot|dinner||hotpot|打边炉,打邊爐,火锅,火鍋,吃火锅,涮火锅|鍋パ,鍋パーティー|훠궈,샤브샤브
      breakfast|||brunch|早餐,早饭,吃早餐,brunch,早茶,早午餐|朝食,朝ごはん|아침 식사,브런치|desayuno|frühstück|petit déjeuner|café da manhã
      coffee|||cafe,coffee shop,coffeehouse|咖啡,咖啡厅,咖啡馆,咖啡店,下午茶,奶茶店,咖啡味,咖啡屋|カフェ,コーヒー,喫茶店,カフェっぽい,カフェ風,コーヒータイム|카페,커피,카페 음악,카페에서,커피숍,커피 마시면서|café|kaffee,café|café|café
      bar|||pub,drinking,drinks,cocktail,bars|酒吧,喝酒,小酒馆,清吧,小酌,微醺,喝点酒,饮酒,酒馆,老酒馆,酒廊,红酒,威士忌|バー,お酒,居酒屋,お酒を飲みながら,晩酌|술,술집,바,술 마실 때,술 마시면서,혼술,술자리,포차|bar,copas|kneipe,bar|bar,apéro|bar,boteco
      cleaning|||doing the dishes,washing the dishes,washing up,dishes,vacuuming,ironing,housework,chores,clean the house,cleaning the house,chore,cleaning house,laundry,do my laundry,doing laundry,errands,running errands,run errands|打扫,做家务,收拾,大扫除,搞卫生,拖地,洗碗,执屋,家务,打扫卫生|掃除,洗い物,皿洗い,家事,お掃除,大掃除|청소,집안일,청소할 때,청소하면서,설거지|limpiar|putzen,aufräumen|ménage|faxina,limpar
      shower|||bath,bathing|洗澡,沐浴,泡澡,冲凉,泡脚,淋浴,温泉|お風呂,風呂,シャワー,バスタイム,入浴|샤워,목욕,샤워할 때,씻을 때,반신욕|ducha|dusche,baden|douche,bain|banho
      commute|||commuting,train,bus,subway,on the bus,on the way to work,way to work,drive to work,ride to work,way home from work|通勤,地铁,公交,上班路上,上下班,坐地铁,坐公交,挤地铁,下班路上,搭车,搭地铁,上学路上,放学路上,下班途中|通勤,電車,通学,通勤中,通勤電車,満員電車|출근,출근길,퇴근길,지하철,버스,출퇴근,출퇴근길,출근할 때,퇴근할 때,등굣길,버스에서,지하철에서|metro|pendeln,bahn|métro,train|metrô
      flying|||airplane,plane,flight|飞机,坐飞机,机场|飛行機|비행기|avión|flugzeug|avion|avião
      gaming|||game,playing games,video games,video gaming|打游戏,电竞,吃鸡,开黑,玩游戏,打机,上分,游戏时,玩手游|ゲーム用,ゲーム中,ゲームしながら|게임할 때,게임하면서|jugar|zocken|jouer|jogar
      beach|||seaside,ocean,sea,by the sea|海边,沙滩,海,海滩,大海,海浪,海风,海滨,海岸|海,ビーチ,海辺,浜辺|바다,해변,바닷가,해변가,해수욕장|playa,mar|strand,meer|plage,mer|praia,mar
      pool|||pool party|泳池,游泳池,泳池趴|プール|수영장|piscina|pool|piscine|piscina
      camping|||campfire,bonfire|露营,篝火,帐篷,营地|キャンプ,焚き火,キャンプ場|캠핑,캠핑장,캠핑할 때,불멍|acampar,fogata|lagerfeuer|feu de camp|acampamento,fogueira
      bbq|||barbecue,cookout,grilling|烧烤,撸串,烤肉,烤串|バーベキュー,bbq用|바비큐,고기 구울 때|barbacoa,asado|grillen|barbecue|churrasco
      summer|||summertime,summery|夏天,夏日,夏季,盛夏,夏夜,暑假,炎炎夏日,初夏,仲夏,夏末,暑期|夏,夏らしい,サマー,真夏,夏っぽい,夏祭り|여름,여름날,여름밤,한여름,여름 노래,여름 휴가|verano,veraniega|sommer,sommerlich|été,estival|verão
      winter|||wintertime,wintry|冬天,冬日,冬季,寒冬,严冬,冬夜,初冬|冬,真冬,冬らしい|겨울,겨울날,한겨울,겨울밤|invierno|winter|hiver|inverno
      spring|||springtime|春天,春日,春游,春天里,踏青,春日限定,春意,初春|春,春らしい,桜の季節,お花見|봄,봄날,봄노래,봄에,벚꽃 시즌|primavera|frühling|printemps|primavera
      autumn|||fall season,autumnal|秋天,秋日,秋季,初秋,金秋,秋意,深秋,秋风|秋,秋らしい,秋の夜長|가을,가을날,가을밤,가을에|otoño|herbst|automne|outono
      night|||nighttime,night time,at night,late night,late-night,midnight,nights|夜晚,夜里,深夜,晚上,夜,午夜,半夜,凌晨,夜間,夜深人静,深宵,通宵,熬夜,夜半,夜晚时分,夜色,夜幕,夜深,夜间|夜,深夜,夜中,夜更け,真夜中,ミッドナイト,夜っぽい|밤,심야,새벽,한밤,밤에,새벽에,한밤중,밤늦게,야심한,밤중,깊은 밤|noche,nocturna,por la noche|nacht,nachts|nuit|noite,madrugada
      morning|||mornings,wake up,waking up,sunrise,wake me up,start my day,start the day,start of the day,begin my day|早晨,早上,清晨,起床,早安,清早,大清早,晨间,起身,早起,朝早,唤醒,叫醒,清晨时分,晨曦,闹钟|朝,目覚め,寝起き,モーニング,早朝,目が覚める,目覚まし|아침,기상,모닝,아침에 듣기,이른 아침,아침용,잠 깨는|mañana,despertar|morgen,aufwachen|matin,réveil|manhã,acordar
      evening|||evenings,sunset,dusk|傍晚,黄昏,夕阳,日落,晚霞,放工,下班后,落日,余晖,落日余晖,暮色,日暮,夕照|夕方,夕暮れ,黄昏,サンセット,夕焼け,日暮れ|저녁,노을,해질녘,저녁에 듣기,석양,일몰|atardecer,tarde|abend,abends,sonnenuntergang|soir,coucher de soleil|entardecer,pôr do sol
      afternoon|||afternoons,lazy afternoon|下午,午后,下昼,中午,正午|午後,昼下がり|오후,나른한 오후|tarde|nachmittag|après-midi|tarde
      sunday|||sundays,sunday morning|周日,星期天,礼拜天,周末,星期日,礼拜日,周天|日曜日,週末,休日|일요일,주말|domingo|sonntag|dimanche|domingo
      friday|||friday night|周五,星期五,礼拜五|金曜日|금요일|viernes|freitag|vendredi|sexta
      rainy day|||rainy,rain,raining,rainy days,rainstorm,stormy|下雨天,雨天,下雨,雨,落雨,落雨天,雨夜,雨季,阴雨天,梅雨,雨声,雨滴,细雨,小雨|雨,雨の日,雨の夜,梅雨,雨降り,雨音|비 오는 날,비 오는,비,비 올 때,비 내리는,비 오는 밤,장마,빗소리|lluvia,lluvioso|regen,regnerisch,regentag|pluie,pluvieux|chuva,chuvoso
      snow|||snowy,snowing|下雪,雪,雪天,雪夜,落雪,雪景,雪花|雪,雪の日,雪景色|눈 오는 날,눈 오는,눈 내리는,눈 오는 밤,첫눈|nieve|schnee|neige|neve
      dancing|dance||dance to,dance floor,dancefloor,to dance to|广场舞,广场舞曲,跳广场舞,舞池,舞会,舞厅,舞步,热舞,编舞|ダンスフロア,踊りながら,ダンスで|춤,춤출 때,춤추고 싶은|bailar|tanzen|danser|dançar
      date|||date night,romantic dinner|约会,拍拖,约会时,二人世界,相亲,幽会|デート,デート中|데이트,데이트할 때|cita|date|rendez-vous|encontro
      family|||family gathering,kids,children,with family|家庭,亲子,孩子,全家,带娃,家人,一家人,小孩|家族,子供,ファミリー|가족,아이들,애들,온 가족,가족끼리|familia,niños|familie,kinder|famille,enfants|família,crianças
      friends|||friend,with friends,hangout,hanging out,get together,getting together,get-together,gathering,gatherings|朋友,闺蜜,好友,好朋友|友達|친구,친구들|amigos|freunde|amis|amigos
      school|||school days,high school,college,campus|校园,学校,学生时代,上学,初中,高中,中学,小学|学校,学生時代,文化祭,運動会,放課後|학교,학창 시절,학교 축제,수련회,고등학생|escuela|schule|école|escola
      background|||background music,in the background|背景音乐,背景,背景乐,bgm,背景音,垫乐|bgm,作業用bgm,作業bgm,作業用のbgm,店内bgm|배경 음악,배경,브금,bgm,매장 음악|de fondo,música de fondo|hintergrund,hintergrundmusik|fond,musique de fond|de fundo,música de fundo
      concert|||||콘서트
      baby|||babies,newborn,toddler|宝宝,婴儿,胎教,胎教音乐,孕妇,孕期|赤ちゃん,赤ちゃん用,胎教|아기,태교,아기 재울 때,태교 음악|bebé|baby|bébé|bebê
      cat|||cats|猫咪,撸猫
      stress relief|||stressed,stress,de-stress,anxiety,unwind after work|减压,解压,压力,释放压力,减轻压力,舒压,纾压|ストレス解消,疲れた,ストレス発散|스트레스,스트레스 풀릴,스트레스 풀리는,스트레스 해소|estrés|stress|stress|estresse
      aerobics|workout||zumba,spinning,spin class,step class,pilates|健身操,有氧操,动感单车||에어로빅
      boxing|workout||fight music,sparring|拳击,格斗,搏击||복싱
      skateboarding|||skate,skating|滑板,轮滑,溜冰
      massage|||spa|按摩,水疗,美容院|マッサージ,スパ|마사지,스파||||massagem
      daydreaming|||daydream,zoning out,spacing out|发呆,放空,神游|ぼーっと|멍때리기,멍 때리기|soñar despierto|tagträumen|rêvasser
      painting|||paint,drawing,draw,crafting,knitting|画画,绘画,手工,涂鸦,素描|お絵かき,絵を描く|그림,그림 그리기|pintar,dibujar|malen,zeichnen|peindre,dessiner|pintar,desenhar
      gardening|||garden|园艺,种花,养花,浇花|||jardín|gartenarbeit,garten|jardiner,jardinage|jardinagem
      weekend|||weekends,the weekend,on the weekend,at the weekend,this weekend|周末,双休日,周六|週末|주말|fin de semana|wochenende|week-end|fim de semana
      sleepover|party||sleep over,slumber party,girls night,girls night in|睡衣派对,闺蜜趴,睡衣趴
      getting ready|||get ready,getting dressed,shower time|化妆,打扮
      rave|party||raves,at a rave|锐舞,电音节,电音趴|レイブ|레이브
      classroom|school||in the classroom,in class|课堂,教室,上课,听课|授業|교실
      vlog|background|||剪视频,视频配乐,拍视频,视频bgm|動画用,動画のbgm|브이로그,영상 배경음악
      shopping|||shopping mall|购物,逛商场,逛超市,血拼,买东西|買い物,ショッピング|쇼핑
      motorcycling|driving||motorbike,motorcycle,motorcycles|机车,摩托,摩托车,摩旅,跑山|バイク,ツーリング|오토바이,바이크
      swimming|workout||swim|游泳,游水|水泳|수영
      surfing|beach||surfer|冲浪|サーフィン|서핑
      skiing|||snowboarding,ski trip,ski|滑雪,单板滑雪,滑雪场|スキー,スノボ,スノーボード|스키,스노보드
      picnic|||picnics|野餐,郊游,野炊,公园|ピクニック|피크닉,소풍
      tea|||tea time,tea ceremony,tea house|喝茶,品茶,茶馆,茶道,泡茶|お茶|차 마실 때,찻집
      staying home|||at home,staying in,stay home|宅家,居家,在家,待在家,宅在家|おうち時間,家で|집에서,집콕
      sunbathing|relaxing||basking in the sun|晒太阳,日光浴|日向ぼっこ,日光浴|일광욕
      mid-autumn festival|||moon festival|中秋,中秋节,八月十五|お月見,十五夜|추석,한가위
      dragon boat festival||||端午,端午节,赛龙舟
      children's day||||儿童节|こどもの日|어린이날
      teachers' day|||teachers day|教师节,恩师,师恩||스승의 날
      thanksgiving|||thanksgiving day|感恩节|感謝祭|추수감사절
      street dance|dancing||breakdance,breakdancing|街舞,霹雳舞,机械舞,地板舞|ストリートダンス,ブレイクダンス|스트릿 댄스,브레이크댄스
      ballroom dance|dancing||ballroom,ballroom dancing|交谊舞,国标舞,国标,社交舞,慢三|社交ダンス|사교댄스
      award ceremony|||awards ceremony,award show|颁奖,颁奖典礼,颁奖礼|授賞式,表彰式|시상식
      elderly|||seniors,senior citizens,older people|老年人,中老年,中老年人,老人家,长辈|高齢者,お年寄り,シニア|어르신,노인
      """)
}
