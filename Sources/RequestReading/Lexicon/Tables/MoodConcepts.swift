extension ConceptTable {
  static let moods = ConceptTable(
    kind: .mood,
    lines: """
      happy||sad|joyful,cheerful,happiness,joy,cheery,jolly,feel-good,feel good,feelgood,euphoric,euphoria|快乐,开心,欢快,欢乐,高兴,愉快,喜悦,欢喜,喜庆,欢愉,欢喜,快活,多巴胺,幸福,喜气|楽しい,嬉しい,ハッピー,明るい,楽しげ,ウキウキ,ワクワク,陽気|신나는,행복한,밝은,즐거운,기쁜,흥겨운,신나게,즐겁게,행복하게,밝고,밝게,더 밝게|alegre,feliz,alegría|fröhlich,glücklich,heiter|joyeux,joyeuse,joyeuses,heureux,gai|alegre,feliz
      sad||happy|sadness,sorrowful,sorrow,depressing,depressed,tearful,downer,mournful,blue|伤感,悲伤,忧伤,难过,伤心,悲,悲情,哀伤,催泪,虐心,想哭,凄凉,凄美,悲凉,苦情,悲痛,痛苦,心痛,心酸,苦涩,酸楚,悲哀,哀怨|悲しい,切ない,哀しい,せつない,悲しげ,悲しみ,切なげ,しんみり|슬픈,슬프,눈물 나는,우울한,애절한,서글픈,슬프게,슬픔,우울,처량한,구슬픈,애달픈,찡한,슬프고|triste,tristes,tristeza|traurig,trauriges,traurige|triste,tristes,tristesse|triste,tristes
      melancholic|sad|happy|melancholy,wistful,bittersweet,gloomy,somber,sombre,moody,blue mood|忧郁,惆怅,淡淡忧伤,感伤,忧愁,阴郁,郁郁,丧,喪,灰,颓,颓废,丧丧的,落寞,哀愁,淡淡的忧伤,怅惘|メランコリック,憂鬱,物悲しい,哀愁,メランコリー,もの悲しい,哀愁漂う,感傷的,センチメンタル|쓸쓸한,멜랑콜리,멜랑꼴리,울적한,센치한,센티한,쓸쓸하고,멜랑콜리한|melancólica,melancólico|melancholisch|mélancolique|melancólica,melancólico
      heartbroken|sad||heartbreak,heart broken,broken heart,broken hearted,breakup,break up,break-up,breakups|心碎,失恋,分手,情伤,爱而不得,破碎,破碎感,情殇,前任|失恋,別れ,失恋ソング,別れの曲,失恋した|이별,실연,헤어진,이별 노래,이별한,이별 후,이별 감성,헤어지고,실연당한|desamor,ruptura|liebeskummer,trennung|rupture,chagrin d'amour,cœur brisé|fossa,sofrência,término
      tearjerking|sad||tearjerker,tearjerkers,cry,crying,makes me cry|催泪,感人,哭,听哭的,赚人热泪,泪点,想喊,催人泪下,戳泪,泪崩,飙泪,落泪|泣ける,涙,泣きたい,号泣,涙が出る|눈물,울고 싶은,울고 싶을 때,눈물샘,펑펑 울|llorar|heulen,zum weinen|pleurer|chorar
      romantic|||romance,romantical|浪漫,缠绵,甜蜜浪漫,罗曼蒂克,柔情,缱绻,浪漫主义,情调,情意绵绵,风花雪月|ロマンチック,ロマンティック,甘い雰囲気|로맨틱한,로맨틱,낭만적인,낭만,낭만 있는|romántica|romantisch|romantique|romântica,romântico
      love|romantic||love song,love songs,loving|情歌,爱情,恋爱,爱情歌曲,恋歌,热恋,爱恋,谈恋爱,情歌类,爱意,爱人,恋人,情侣|恋愛,ラブソング,恋,愛,恋の歌,愛の歌,恋愛ソング,恋うた|사랑,사랑 노래,연애,연애 노래,사랑 이야기,러브송|amor,de amor|liebe,liebeslieder|amour,d'amour|amor,românticas
      calm||energetic|calming,calmer,peaceful,tranquil,serene,serenity,quiet,gentle,zen,easy on the ears,easier on the ears,easy listening feel|安静,平静,宁静,静,恬静,舒缓,轻柔,平和,静谧,静静,清静,恬淡,安宁,静一点,静啲,冷静,淡然,幽静,清幽,安逸|静か,穏やか,落ち着いた,静かな,落ち着く,静かめ,落ち着いた感じ,おだやか,静寂,落ち着ける|잔잔한,조용한,차분한,고요한,조용하게,잔잔하게,차분하게,조용조용한,잔잔하고,고즈넉한|tranquila,calmada,suave,suaves|ruhig,ruhige,leise,sanft|calme,calmes,tranquille,paisible,doux,douce|calma,tranquila,suave
      relaxing|calm|energetic|relaxed,relax,relaxation,laid back,laid-back,laidback,mellow,easygoing,unwind,winding down,wind down,low key,low-key|放松,轻松,慵懒,惬意,松弛,舒服,舒适,懒洋洋,休闲,悠闲,闲适,松弛感,鬆一鬆,解乏,休憩,小憩,歇一歇吧,微醺,松弛度,松弛剂,闲暇,闲散,散漫,随性|リラックス,くつろげる,ゆったり,まったり,リラックスできる,くつろぎ,のんびり,ほっとする,脱力系,しっとり,しっとりした,しっとり系,しっとりとした|편안한,릴렉스,느긋한,쉴 때,편안하게,여유로운,나른한,편하게,느긋하게,쉬면서,편안|relajante,relajado,relajada,relajarse|entspannt,entspannend,entspannung,entspannen|relaxant,détendu,détente,relaxante|relaxante,relaxar
      chill|calm|energetic|chilled,chilled out,chillout,chill out,chill-out,chilling|弛放,佛系|チル,チルい,チルな,チル系,チルタイム|칠한,칠,칠링,칠하게,칠한 느낌,칠 아웃|chill|chillig|chill
      soothing|calm||soothe,comforting,healing|治愈,疗愈,治愈系,疗伤,抚慰,安慰,解忧,抚平,疗愈系,抚慰人心,慰藉|癒し,癒やし,癒される,癒し系,ヒーリング,慰め,癒して|힐링,위로,위로가 되는,힐링되는,힐링 음악,위로되는,위로해주는,마음이 편해지는|reconfortante|beruhigend|apaisant,apaisante|reconfortante
      soft||harsh|softer,delicate,tender|柔和,轻柔,温柔,温和,轻轻柔柔,细腻,软糯,软软的,柔软,柔顺,软绵绵|やわらかい,優しい,やさしい,柔らかい,ソフト|부드러운,부드럽게,감미로운,포근하게,말랑말랑한|suave|sanft,weich|doux,douce|suave
      energetic||calm,chill,relaxing,soothing|energy,high energy,high-energy,energizing,lively,vigorous,pumped,pump me up,pump up,hype,adrenaline,banging,pumping,step it up,step it up a notch,kick it up a notch,turn it up a notch,turn it up|劲歌,有活力,动感,带感,嗨,燃,热血,激情,劲爆,提神,元气,勁,嗨的,嗨一点,很嗨,够嗨,更嗨,嗨起来,嗨翻,炸场,炸裂,带劲,有劲,够劲,激昂,亢奋,燃爆,燃向,燃起来,打鸡血,热闹,嗨啲,活力,有活力的,元气,燃爆,燃炸,嗨爆,嗨到,热闹,热闹点,热闹点儿,超燃,超带感,热情,热烈,狂嗨,硬曲,战歌,热血沸腾,激情四射,澎湃,高能,高燃,燃到爆,沸腾,劲嗨,超嗨,燃曲|元気,元気が出る,ノリのいい,アップテンポ,テンション上がる,激しい,熱い,盛り上がる,ノリノリ,元気な,元気になれる,元気の出る,テンション,アガる,上がる曲,盛り上がり,パーティー感,エネルギッシュ,アゲアゲ,激しめ,ノリの良い,ノリが良い,ノリがいい|에너지,신나,힘나는,힘이 나는,에너제틱,파워풀,신나는,흥나는,흥 넘치는,텐션 높은,텐션 업,텐션,힘이 솟는,불타는,빡센,들뜨는,열정적인,에너지 넘치는,활기찬,활력,텐션 올리는|enérgica,enérgico,animada,animado,marchosa|energisch,energiegeladen,mitreißend,schwungvoll|énergique,entraînant,entraînante,dynamique,qui bouge,qui bougent|animada,animado,agitada,energética,agitado
      upbeat|energetic|sad,calm|upbeats,up beat,up-beat,uptempo,up-tempo,peppy,bouncy,perky|轻快,明快,节奏感强,有节奏,欢脱,活泼,跳跃,轻快感,灵动|アップビート,軽快,アップテンポな,軽やか,ポップで明るい,弾む|경쾌한,신나고,경쾌하게,발랄한,통통 튀는,산뜻하고,업비트|movida,movido,alegre y movida|beschwingt,flott|rythmé,rythmée,rythmées|pra cima,alto astral
      uplifting|happy|sad|inspiring,inspirational,inspire,lift me up,lift my mood,pick me up,cheer me up,cheer up,hopeful,positive,optimistic,encouraging,empowering,motivational,motivating,motivation|励志,振奋,鼓舞,正能量,向上,加油,积极,打气,积极向上,充满希望,元气满满,激励,激励人心,鼓励,鼓舞人心,振奋人心,奋斗|前向き,励まされる,応援,勇気が出る,ポジティブ,背中を押す,励まし,勇気をくれる,元気をくれる,応援ソング,前を向ける,希望が持てる,モチベーションが上がる|희망찬,힘을 주는,긍정적인,응원,힘이 되는,힘내,용기를 주는,응원가,희망적인,동기부여,긍정,기운 나는,기운이 나는,힘낼|motivadora,inspiradora,esperanzadora|aufmunternd,motivierend,hoffnungsvoll|motivant,inspirant,optimiste|motivacional,inspiradora,motivadora
      dark||bright|darker,sinister,ominous,brooding,creepy,spooky,haunting,eerie,scary|黑暗,阴暗,暗黑,诡异,阴森,黑暗系,暗黑系,压抑,阴冷,诡谲,邪恶,邪魅|ダーク,暗い,不気味,暗め,陰鬱|어두운,다크한,음산한,어둡고,다크,우중충한,음침한|oscura,oscuro|düster,dunkel|sombre,sombres,ténébreux|sombria,escura,sombrio
      bright||dark|brighter,sunny,sunshine|明亮,阳光,清亮,明媚,暖阳,明朗,晴朗|爽やか,さわやか,キラキラ,明るめ,明るくて|화사한,청량한,상큼한,청량,화사|luminosa|hell,sonnig|lumineux,ensoleillé
      angry||calm|anger,rage,furious,aggressive,aggression,hostile|愤怒,暴躁,发泄,狂暴,愤世,愤慨,泄愤|怒り,攻撃的,怒れる,ブチギレ|화난,분노,공격적인,빡치는,빡칠 때,화날 때,화나는,분노의|enojada,furiosa,agresiva|wütend,aggressiv|énervé,colère,agressif|raivosa,agressiva
      heavy||soft|heavier,hard hitting,brutal,hard|重型,重,重一点,沉重,厚重|重い,ヘビー,重厚,重め,ヘヴィ|무거운,헤비한,묵직한,헤비,무겁고|pesada,pesado,dura,duro|heftig,schwer,hart,härter|lourd,dur,dure|pesada,pesado
      harsh||soft|abrasive,gritty,rough|刺耳,粗糙,尖锐,粗粝|荒々しい|거친|áspera|rau|rude|áspera
      loud||calm,relaxing,soft|louder,noisy|吵,吵闹,大声,嘈杂,嘈,吵闹的,炸耳,闹,闹腾,闹哄哄,噪,嘈吵,炸耳朵,喧哗|うるさい,騒がしい,やかましい,うるさめ,騒々しい,轟音|시끄러운,시끄러워,시끄럽,시끌벅적한,요란한,시끄럽게|ruidosa,ruidoso,fuerte,ruidosas|laut|bruyant,fort|barulhenta,alta
      nostalgic|||nostalgia,reminiscing,throwback,throwbacks,sentimental,reminisce|怀旧,怀念,回忆,复古怀旧,青春回忆,情怀,旧时光,爷青回,时代感,重温,往事,念旧,忆往昔,往昔,追忆,追忆向|懐かしい,ノスタルジック,懐メロ,懐かしさ,懐かしの,ノスタルジー,郷愁|추억,그리운,향수,추억의,추억 돋는,복고 감성,향수 어린,노스탤지어,아련한|nostálgica,nostalgia,nostálgico|nostalgisch,nostalgie|nostalgique|nostálgica,saudade,nostálgico
      dreamy|||ethereal,dreamlike,floaty,airy,hazy,dream-like|梦幻,迷离,空灵,飘渺,仙气,梦幻感,仙气飘飘,梦境,绮梦,如梦似幻,如梦如幻,梦呓,缥缈,虚幻,幻境|ドリーミー,幻想的,夢のような,浮遊感,幻想,夢見心地,ふわふわ,浮遊感のある|몽환적인,몽환적,꿈같은,꿈꾸는 듯한,몽글몽글한|soñadora,onírica,etérea|verträumt|onirique,rêveur,planant|onírica,sonhadora
      atmospheric|||atmosphere|氛围,氛围感,有氛围,意境,有意境,气氛,沉浸式,画面感|雰囲気のある,雰囲気重視|분위기 있는,분위기 있게,분위기 있고|atmosférica|atmosphärisch|atmosphérique|atmosférica
      psychedelic|||trippy,psych,hallucinogenic|迷幻,致幻,幻觉|サイケデリック,サイケ|몽환,사이키델릭|psicodélica|psychedelisch|psychédélique|psicodélica
      epic|||cinematic,majestic,grandiose,heroic,grand|史诗,大气,恢弘,磅礴,震撼,史诗感,史诗级,大气磅礴,宏大,气势磅礴,悲壮,恢宏,宏伟,雄壮,雄浑,豪迈|壮大,壮大な,スケールの大きい,壮大系|웅장한,장엄한,웅장,웅장하고,장대한,서사적인|épica|episch|épique|épica
      dramatic|||theatrical,intense,intensity|戏剧性,激烈,戏剧感|ドラマチック,劇的|극적인,드라마틱|dramática,intensa|dramatisch,intensiv|dramatique,intense|dramática,intensa
      sexy|||sensual,seductive,sultry|性感,撩人,魅惑,暧昧,欲,欲感,欲望,妩媚,诱惑,勾人,撩拨|セクシー,色っぽい,艶っぽい,妖艶|섹시한,관능적인,섹시,관능|sensual|sinnlich,sexy|sensuel,sensuelle|sensual
      fun|||playful,silly,goofy,quirky,whimsical,funny,humorous|有趣,好玩,搞怪,俏皮,幽默,诙谐,逗趣,鬼马,搞笑,趣味,恶搞,滑稽,沙雕|面白い,ユーモア,おもしろい,ユニーク,コミカルな|재미있는,재밌는,유쾌한,웃기는,재미있고,재밌고,유머러스한|divertida,divertido|lustig,spaßig,spaß|amusant,drôle,fun|divertida,divertido
      bubbly|happy||bubblegummy,cute,sweet|甜,甜蜜,甜美,甜歌,可爱,小甜歌,甜甜,萌,少女心,粉红泡泡,可爱风,甜腻,少女,糖分,甜曲,甜妹,甜心,甜系,甜甜的,高甜,超甜,微甜|可愛い,かわいい,甘い,甘々,可愛らしい,キュート,甘酸っぱい,甘めの|달달한,달콤한,귀여운,달콤,귀엽고,귀염뽀짝,깜찍한,사랑스러운,달달|dulce|süß|mignon|fofa,doce
      cool||||很酷,酷酷的,炫酷,酷炫,够酷,酷一点,酷的,冷艳,帅气,够帅,有型,酷飒|クール,かっこいい,格好いい,渋い|쿨한,멋있는,쿨하고,힙한,힙하고,멋스러운,간지나는,스웨그
      edgy
      groovy|||groove,grooves|律动,有律动,律动感,摇摆感,抖腿,摇摆,扭动|グルーヴィー,グルーヴ,グルーヴ感,グルーヴのある,ノれる|그루비한,그루브,그루브 있는,그루브한,그루브 타는,리듬 타기,둠칫둠칫
      hypnotic|||mesmerizing,trance-like|催眠,迷醉,沉醉,沉沦,沉溺,陶醉,醉人||최면적인|hipnótica|hypnotisch|hypnotique
      warm|||cozy,cosy,heartwarming,heart-warming|温暖,温馨,暖心,暖,温情,暖暖,温存,温婉,暖和,暖意|温かい,心温まる,あったかい,あたたかい,ほっこり,ぬくもり|따뜻한,포근한,따뜻하고,따스한,훈훈한|cálida,acogedora|warm,gemütlich|chaleureux|aconchegante
      lonely|||loneliness,lonesome,solitude,being alone|孤独,寂寞,孤单,落寞,孤寂,独处,一个人待着,孤独感,寂寥,孤身,孤身一人|孤独,寂しい,さみしい,孤独感,一人ぼっち|외로운,쓸쓸,외롭고,외로울 때,고독한,외로움|solitaria,soledad|einsam|solitude,seul|solidão,solitária
      emotional|||moving,touching,heartfelt,passionate,soulful,emotive,poignant|感动,深情,走心,动情,抒情的,有感情,触动人心,打动人心,动人,感性,共鸣,触动心弦,触动灵魂|エモい,感動,感動的,心に響く,感動系,エモめ,胸に響く,心にしみる,心に沁みる,しみる,沁みる|감성적인,감동적인,감성,감성 터지는,감성돋는,먹먹한,가슴 울리는,울림 있는,심금을 울리는,새벽 감성|emotiva,emocionante|gefühlvoll,emotional|émouvant,émotion|emocionante,emotiva
      beautiful|||gorgeous,pretty|唯美,优美,美,优雅,美妙,绝美,至美,美学,华美|美しい,綺麗,きれいな,きれい,優雅|아름다운,아름답고,예쁜,우아한|hermosa,bonita,bella|schön|magnifique|bonita,linda
      catchy|||ear worm,earworm,earworms,singable|洗脑,上头,朗朗上口,魔性,上口,抓耳,洗脑循环,上瘾,成瘾|キャッチー,耳に残る,中毒性のある,中毒性,口ずさめる|중독성 있는,중독성,귀에 꽂히는,중독적인,중독되는,귀에 감기는,따라부르기 쉬운|pegadiza|eingängig,ohrwurm|entraînant|chiclete
      melodic|||melodious,tuneful|旋律优美,悦耳,旋律好,旋律感,旋律性|メロディアス,メロディック,メロディが綺麗,メロディーがいい,メロディのいい|멜로디,멜로디컬,멜로디 좋은,멜로디가 예쁜,선율|melódica|melodisch|mélodique|melódica
      spiritual|||meditative,sacred,holy|灵性,禅意,神圣,圣洁|スピリチュアル|영적인|espiritual|spirituell|spirituel|espiritual
      futuristic|||sci-fi,sci fi,space age,spacey,cosmic,space|未来感,科幻,太空,科技感,机械感|未来的,近未来,宇宙|미래적인,우주|futurista,espacial|futuristisch|futuriste|futurista
      retro|||vintage,old school,old-school,oldschool|复古,港风,复古风,怀旧复古,老派,老式,黑胶,黑胶唱片|レトロ,昭和レトロ|레트로,복고,복고풍,뉴트로,레트로한|retro|retro|rétro|retrô,vintage
      classic|||classics,timeless,evergreen|经典,不朽经典,经典曲,经典歌曲,经典曲目,永恒经典|定番,王道,不朽の名曲,クラシックな名曲|명곡,고전,고전 명곡|clásicos,clásico,de siempre|klassiker|indémodable,grands classiques|clássicos
      mysterious|||mystical,mystic,enigmatic|神秘,神秘感,玄幻,诡秘,玄妙|ミステリアス,神秘的,神秘,謎めいた|신비로운,신비,신비롭고|misteriosa|geheimnisvoll|mystérieux|misteriosa
      simple||epic|simpler,stripped down,stripped-down,stripped back,bare|简单,简约,朴素,质朴,简洁,朴实|シンプル,素朴,飾らない|단순한,심플한,담백한,심플|sencilla,simple|einfach|simple|simples
      complex||simple|intricate,complicated|复杂,层次感,层次丰富|複雑,複雑な|복잡한|compleja,complejo|komplex|complexe|complexa,complexo
      raw|||unpolished|粗犷,未加工|荒削り|날것의|cruda|roh|brut|crua
      smooth||harsh|silky|丝滑,顺滑,丝绒,丝般|スムース,なめらか|매끄러운
      tense||calm|suspenseful,anxious|紧张,悬疑,紧张感,紧迫,惊险|緊張感,スリリング,緊迫|긴장감,긴장되는,긴박한|tensa|spannend|tendu|tensa
      experimental mood|||weird,strange,unusual,eccentric,weirdly,odd,oddball,offbeat,kooky|怪,奇怪,怪怪,古怪,怪异,奇特,独特,猎奇,荒诞,奇葩,怪诞|変な,変わった,不思議な,奇妙な,個性的,風変わり,変態的|이상한,독특한,특이한,기묘한,개성 있는,난해한|rara,raras,extraña,raro,raros|seltsam,schräg|bizarre|estranha,esquisita,estranho
      powerful|||strong,empowered|有力量,震撼,有力,力量感,霸气,力量,充满力量,强悍|力強い,パワフル,迫力のある,力強さ,ど迫力|힘 있는,강렬한,강렬하고,파워 있는|poderosa|kraftvoll|puissant|poderosa
      improve my mood|uplifting||mood booster,mood boosting,boost my mood|开心起来,心情好一点,变开心,改善心情,心情变好|気分が上がる,気分を上げたい,元気出したい|기분 좋아지는,기분 전환,기분 좋은,기분 좋아지는 노래|para animarme|gute laune|bonne humeur
      jazzy|||||ジャジー|재즈풍
      poppy
      folky|||folksy
      rocky|||rocking,rockin|摇滚感|||rockera,rockero|rockig|rockeuse
      bluesy
      twangy|||twang
      introspective|||reflective,thoughtful,contemplative,pensive,deep lyrics|内省,思考,哲理,有深度,深沉,沉思,深思,反思,自省|内省的,深い歌詞,内面的|사색적인,생각이 많아지는,깊이 있는|reflexiva|nachdenklich|introspectif|reflexiva
      minor key|||in a minor key|小调式|マイナー調|단조|tono menor|moll|mode mineur
      major key|||in a major key|大调|メジャー調|장조||dur
      clean|||clean lyrics,kid friendly,kid safe,kid-safe,kids safe,child safe,family friendly,child friendly,safe for work
      explicit||clean|swearing,profanity,bad language,cursing,explicit lyrics,curse words,swear words,cuss words,strong language|脏话,粗口,爆粗,脏字|汚い言葉,過激な歌詞|욕설,욕,비속어|palabrotas,groserías|schimpfwörter|gros mots|palavrões
      fluttering|romantic|||心动,怦然心动,小鹿乱撞,悸动,小鹿|ときめく,キュンキュン,胸キュン,ドキドキ|설레는,설렘,두근거리는,설레,두근두근,심쿵
      fresh|||refreshing,breezy|清新,小清新,清爽,清凉,凉爽,清凉感,沁人心脾,薄荷,海盐,青柠|爽快,清涼感,フレッシュ,清涼|청량한,산뜻한,시원한,청량감,싱그러운|fresca,fresco|frisch|frais,fraîche|fresca
      cheesy|||corny,sappy,kitschy,tacky,schmaltzy,cringe,cringey|俗气,老土,土味,矫情,土嗨,油腻,土气,土味情歌|ダサい,チャラい,チャラ,臭い,クサい|오글거리는,촌스러운,촌스럽,유치한,오글거리,느끼한|cursi,cursis,empalagosa|kitschig,schnulzig,kitsch|kitsch,ringard,mièvre,niais|brega,piegas
      boring|||dull,monotonous,repetitive,generic|闷,无聊,沉闷,单调,乏味,枯燥,冇瘾,平淡,平庸|退屈な,退屈,つまらない,単調|지루한,따분한,뻔한,지루하|aburrida,aburrido,monótona|langweilig,eintönig|ennuyeux,ennuyeuse,monotone|chata,chato,entediante
      underwater|||aquatic,watery|水下,海底,潜水|水中
      artistic||||文艺,文艺范,文青,诗意,文艺青年,小资,诗情画意|芸術的,詩的,文学的|시적인,예술적인,문학적인
      untamed|energetic||feral|狂野,野性,狂放,桀骜,放浪|ワイルド|거친 매력
      rebellious|||rebellion,defiant,defiance|叛逆,反叛,叛逆感,反骨,桀骜不驯|反抗的,反逆|반항적인,반항
      confident|uplifting||self-confident,self confidence,swagger|自信,自信心,有自信,自信满满|自信,自信がつく|자신감,당당한
      icy|||frosty|清冷,清冷感,冷感,冷冽,凛冽|冷たい,ひんやり|차가운,시린
      elegant|||elegance,classy,sophisticated,high-class,luxurious,refined|高级感,高级,格调高,高雅,典雅|上品,高級感,エレガント,ラグジュアリー|고급스러운,세련되고
      stylish|cool||fashionable,fashion show|时尚,时髦,潮流,新潮,摩登|おしゃれ,お洒落,オシャレ,スタイリッシュ|세련된,스타일리시한,패션쇼
      pure sounding|||crystal clear,crystalline|纯净,清澈,澄澈,纯真,纯洁|透明感,澄んだ,透き通る|맑은,깨끗한,청아한
      weathered|melancholic||world-weary|沧桑,沧桑感,饱经沧桑,风霜
      fateful|||fatefulness|宿命感,命运感,宿命论||운명적인
      exotic|||exotic sound|异域,异域风情,异国,异国风情,异国情调|異国情緒,エキゾチック|이국적인
      cyberpunk|futuristic|||赛博,赛博朋克,赛博感,赛博风,蒸汽朋克|サイバーパンク|사이버펑크
      """)
}
