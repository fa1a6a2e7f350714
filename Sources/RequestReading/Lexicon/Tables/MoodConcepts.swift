extension ConceptTable {
  static let moods = ConceptTable(
    kind: .mood,
    lines: """
      happy||sad|joyful,cheerful,happiness,joy,cheery,jolly,feel-good,feel good,feelgood|快乐,开心,欢快,欢乐,高兴,愉快,喜悦|楽しい,嬉しい,ハッピー,明るい|신나는,행복한,밝은,즐거운,기쁜,흥겨운|alegre,feliz,alegría|fröhlich,glücklich,heiter|joyeux,joyeuse,joyeuses,heureux,gai|alegre,feliz
      sad||happy|sadness,sorrowful,sorrow,depressing,depressed,tearful,downer,mournful,blue|伤感,悲伤,忧伤,难过,伤心,悲,悲情,哀伤,催泪,虐心,想哭|悲しい,切ない,哀しい,せつない|슬픈,슬프,눈물 나는,우울한,애절한,서글픈|triste,tristes,tristeza|traurig,trauriges,traurige|triste,tristes,tristesse|triste,tristes
      melancholic|sad|happy|melancholy,wistful,bittersweet,gloomy,somber,sombre,moody,blue mood|忧郁,惆怅,淡淡忧伤,感伤|メランコリック,憂鬱,物悲しい,哀愁|쓸쓸한,멜랑콜리,멜랑꼴리,울적한|melancólica,melancólico|melancholisch|mélancolique|melancólica,melancólico
      heartbroken|sad||heartbreak,heart broken,broken heart,broken hearted,breakup,break up,break-up,breakups|心碎,失恋,分手,情伤|失恋,別れ|이별,실연,헤어진|desamor,ruptura|liebeskummer,trennung|rupture,chagrin d'amour,cœur brisé|fossa,sofrência,término
      tearjerking|sad||tearjerker,tearjerkers,cry,crying,makes me cry|催泪,感人,哭|泣ける,涙|눈물|llorar|heulen,zum weinen|pleurer|chorar
      romantic|||romance,romantical|浪漫|ロマンチック,ロマンティック|로맨틱한,로맨틱,낭만적인|romántica|romantisch|romantique|romântica,romântico
      love|||love song,love songs,loving|情歌,爱情,恋爱,爱情歌曲|恋愛,ラブソング,恋,愛|사랑,사랑 노래,연애|amor,de amor|liebe,liebeslieder|amour,d'amour|amor,românticas
      calm||energetic|calming,calmer,peaceful,tranquil,serene,serenity,quiet,gentle,zen|安静,平静,宁静,静,恬静,舒缓,轻柔|静か,穏やか,落ち着いた,静かな,落ち着く|잔잔한,조용한,차분한,고요한|tranquila,calmada,suave,suaves|ruhig,ruhige,leise,sanft|calme,calmes,tranquille,paisible,doux,douce|calma,tranquila,suave
      relaxing|calm|energetic|relaxed,relax,relaxation,laid back,laid-back,laidback,mellow,easygoing,unwind,winding down,wind down|放松,轻松,慵懒,惬意,松弛|リラックス,くつろげる,ゆったり,まったり|편안한,릴렉스,느긋한,쉴 때|relajante,relajado,relajada,relajarse|entspannt,entspannend,entspannung,entspannen|relaxant,détendu,détente,relaxante|relaxante,relaxar
      chill|calm|energetic|chilled,chilled out,chillout,chill out,chill-out,chilling|弛放,佛系|チル,チルい,チルな|칠한,칠|chill|chillig|chill
      soothing|calm||soothe,comforting,healing|治愈,疗愈,治愈系,疗伤,抚慰,安慰|癒し,癒やし,癒される|힐링,위로,위로가 되는|reconfortante|beruhigend|apaisant,apaisante|reconfortante
      soft||harsh|softer,delicate,tender|柔和,轻柔,温柔|やわらかい,優しい,やさしい|부드러운|suave|sanft,weich|doux,douce|suave
      energetic||calm,chill,relaxing,soothing|energy,high energy,high-energy,energizing,lively,vigorous,pumped,pump me up,pump up,hype,adrenaline|劲歌,有活力,动感,带感,嗨,燃,热血,激情,劲爆,提神,元气,勁|元気,元気が出る,ノリのいい,アップテンポ,テンション上がる,激しい,熱い,盛り上がる,ノリノリ,元気な|에너지,신나,힘나는,힘이 나는,에너제틱,파워풀,신나는|enérgica,enérgico,animada,animado,marchosa|energisch,energiegeladen,mitreißend,schwungvoll|énergique,entraînant,entraînante,dynamique|animada,animado,agitada,energética,agitado
      upbeat|energetic|sad,calm|upbeats,up beat,up-beat,uptempo,up-tempo,peppy,bouncy,perky|轻快,明快,节奏感强,有节奏|アップビート,軽快|경쾌한,신나고|movida,movido,alegre y movida|beschwingt,flott|rythmé,rythmée,rythmées|pra cima,alto astral
      uplifting|happy|sad|inspiring,inspirational,inspire,lift me up,lift my mood,pick me up,cheer me up,cheer up,hopeful,positive,optimistic,encouraging,empowering,motivational,motivating,motivation|励志,振奋,鼓舞,正能量,向上,加油,积极|前向き,励まされる,応援,勇気が出る,ポジティブ,背中を押す|희망찬,힘을 주는,긍정적인,응원|motivadora,inspiradora,esperanzadora|aufmunternd,motivierend,hoffnungsvoll|motivant,inspirant,optimiste|motivacional,inspiradora,motivadora
      dark||bright|darker,sinister,ominous,brooding,creepy,spooky,haunting,eerie,scary|黑暗,阴暗,暗黑,诡异|ダーク,暗い,不気味|어두운,다크한,음산한|oscura,oscuro|düster,dunkel|sombre,sombres,ténébreux|sombria,escura,sombrio
      bright||dark|brighter,sunny,sunshine|明亮,阳光|爽やか,さわやか|화사한,청량한,상큼한|luminosa|hell,sonnig|lumineux,ensoleillé
      angry||calm|anger,rage,furious,aggressive,aggression,hostile|愤怒,暴躁,发泄|怒り,攻撃的|화난,분노,공격적인|enojada,furiosa,agresiva|wütend,aggressiv|énervé,colère,agressif|raivosa,agressiva
      heavy||soft|heavier,hard hitting,brutal|重型,重|重い,ヘビー|무거운,헤비한|pesada,pesado,dura,duro|heftig,schwer,hart,härter|lourd,dur,dure|pesada,pesado
      harsh||soft|abrasive,gritty,rough|刺耳,粗糙|荒々しい|거친|áspera|rau|rude|áspera
      loud||calm,relaxing,soft|louder,noisy|吵,吵闹,大声,嘈杂,嘈,吵闹的,炸耳|うるさい,騒がしい,やかましい|시끄러운,시끄러워,시끄럽|ruidosa,ruidoso,fuerte,ruidosas|laut|bruyant,fort|barulhenta,alta
      nostalgic|||nostalgia,reminiscing,throwback,throwbacks,sentimental,reminisce|怀旧,怀念,回忆,复古怀旧,青春回忆|懐かしい,ノスタルジック,懐メロ|추억,그리운,향수,추억의|nostálgica,nostalgia,nostálgico|nostalgisch,nostalgie|nostalgique|nostálgica,saudade,nostálgico
      dreamy|||ethereal,dreamlike,floaty,airy,hazy,dream-like|梦幻,迷离,空灵,飘渺|ドリーミー,幻想的,夢のような,浮遊感|몽환적인,몽환적,꿈같은|soñadora,onírica,etérea|verträumt|onirique,rêveur,planant|onírica,sonhadora
      atmospheric|||atmosphere|氛围,氛围感,有氛围|雰囲気のある|분위기 있는|atmosférica|atmosphärisch|atmosphérique|atmosférica
      psychedelic|||trippy,psych,hallucinogenic|迷幻|サイケデリック,サイケ|몽환,사이키델릭|psicodélica|psychedelisch|psychédélique|psicodélica
      epic|||cinematic,majestic,grandiose,heroic,grand|史诗,大气,恢弘,磅礴,震撼|壮大,壮大な|웅장한,장엄한|épica|episch|épique|épica
      dramatic|||theatrical,intense,intensity|戏剧性,激烈|ドラマチック,劇的|극적인,드라마틱|dramática,intensa|dramatisch,intensiv|dramatique,intense|dramática,intensa
      sexy|||sensual,seductive,sultry|性感,撩人|セクシー,色っぽい|섹시한,관능적인|sensual|sinnlich,sexy|sensuel,sensuelle|sensual
      fun|||playful,silly,goofy,quirky,whimsical,funny,humorous|有趣,好玩,搞怪,俏皮|面白い,ユーモア|재미있는,재밌는,유쾌한|divertida,divertido|lustig,spaßig,spaß|amusant,drôle,fun|divertida,divertido
      bubbly|happy||bubblegummy,cute,sweet|甜,甜蜜,甜美,甜歌,可爱,小甜歌|可愛い,かわいい,甘い,甘々|달달한,달콤한,귀여운|dulce|süß|mignon|fofa,doce
      cool|||||クール,かっこいい|쿨한,멋있는
      edgy
      groovy|||groove,grooves|律动,有律动|グルーヴィー,グルーヴ|그루비한,그루브
      hypnotic|||mesmerizing,trance-like|催眠||최면적인|hipnótica|hypnotisch|hypnotique
      warm|||cozy,cosy,heartwarming,heart-warming|温暖,温馨,暖心,暖|温かい,心温まる,あったかい|따뜻한,포근한|cálida,acogedora|warm,gemütlich|chaleureux|aconchegante
      lonely|||loneliness,lonesome,solitude|孤独,寂寞|孤独,寂しい,さみしい|외로운,쓸쓸|solitaria,soledad|einsam|solitude,seul|solidão,solitária
      emotional|||moving,touching,heartfelt,passionate,soulful,emotive,poignant|感动,深情,走心,动情,抒情的|エモい,感動,感動的,心に響く|감성적인,감동적인,감성|emotiva,emocionante|gefühlvoll,emotional|émouvant,émotion|emocionante,emotiva
      beautiful|||gorgeous,pretty|唯美,优美,美|美しい,綺麗,きれいな|아름다운|hermosa,bonita,bella|schön|magnifique|bonita,linda
      catchy|||ear worm,earworm,earworms,singable|洗脑,上头,朗朗上口|キャッチー|중독성 있는,중독성|pegadiza|eingängig,ohrwurm|entraînant|chiclete
      melodic|||melodious,tuneful|旋律,旋律优美,悦耳|メロディアス,メロディック|멜로디,멜로디컬|melódica|melodisch|mélodique|melódica
      spiritual|||meditative,sacred,holy|灵性,禅意|スピリチュアル|영적인|espiritual|spirituell|spirituel|espiritual
      futuristic|||sci-fi,sci fi,space age,spacey,cosmic,space|未来感,科幻,太空|未来的,近未来,宇宙|미래적인,우주|futurista,espacial|futuristisch|futuriste|futurista
      retro|||vintage,old school,old-school,oldschool|复古|レトロ|레트로,복고|retro|retro|rétro|retrô,vintage
      classic|||classics,timeless,evergreen|经典,不朽经典|定番,王道|명곡,고전|clásicos,clásico,de siempre|klassiker|indémodable,grands classiques|clássicos
      mysterious|||mystical,mystic,enigmatic|神秘|ミステリアス,神秘的|신비로운|misteriosa|geheimnisvoll|mystérieux|misteriosa
      simple||epic|simpler,stripped down,stripped-down,stripped back,bare|简单|シンプル|단순한,심플한|sencilla,simple|einfach|simple|simples
      raw|||unpolished||荒削り|날것의|cruda|roh|brut|crua
      smooth||harsh|silky|丝滑,顺滑|スムース,なめらか|매끄러운
      tense||calm|suspenseful,anxious|紧张|緊張感|긴장감|tensa|spannend|tendu|tensa
      experimental mood|||weird,strange,unusual,eccentric,weirdly,odd,oddball,offbeat,kooky|怪,奇怪,怪怪,古怪|変な,変わった,不思議な,奇妙な|이상한,독특한,특이한,기묘한|rara,raras,extraña,raro,raros|seltsam,schräg|bizarre|estranha,esquisita,estranho
      powerful|||strong,empowered|有力量,震撼|力強い,パワフル|힘 있는,강렬한|poderosa|kraftvoll|puissant|poderosa
      improve my mood|uplifting||mood booster,mood boosting,boost my mood||気分が上がる|기분 좋아지는,기분 전환|para animarme|gute laune|bonne humeur
      jazzy|||||ジャジー|재즈풍
      poppy
      folky|||folksy
      rocky|||rocking,rockin|摇滚感|||rockera,rockero|rockig|rockeuse
      bluesy
      twangy|||twang
      introspective|||reflective,thoughtful,contemplative,pensive,deep lyrics|内省,思考|内省的|사색적인|reflexiva|nachdenklich|introspectif|reflexiva
      minor key|||in a minor key|小调式|マイナー調|단조|tono menor|moll|mode mineur
      major key|||in a major key|大调|メジャー調|장조||dur
      clean|||clean lyrics,kid friendly,family friendly,child friendly,safe for work
      explicit||clean|swearing,profanity,bad language,cursing,explicit lyrics,curse words,swear words,cuss words,strong language|脏话|汚い言葉|욕설,욕|palabrotas,groserías|schimpfwörter|gros mots|palavrões
      fluttering|romantic|||心动|ときめく,キュンキュン,胸キュン|설레는,설렘,두근거리는
      fresh|||refreshing,breezy|清新,小清新|爽快,清涼感|청량한,산뜻한|fresca,fresco|frisch|frais,fraîche|fresca
      cheesy|||corny,sappy,kitschy,tacky,schmaltzy,cringe,cringey|俗气,土味,矫情|ダサい,臭い|오글거리는,유치한|cursi,cursis,empalagosa|kitschig,schnulzig,kitsch|kitsch,ringard,mièvre,niais|brega,piegas
      boring|||dull,monotonous,repetitive,generic|闷,无聊,沉闷,单调|退屈な,退屈|지루한|aburrida,aburrido,monótona|langweilig,eintönig|ennuyeux,ennuyeuse,monotone|chata,chato,entediante
      underwater|||aquatic,watery|水下|水中
      """)
}
