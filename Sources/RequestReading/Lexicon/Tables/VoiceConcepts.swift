extension ConceptTable {
  static let voices = ConceptTable(
    kind: .voice,
    lines: """
      vocals|||vocal,singing,voice,voices,vocalist|人声,歌声,嗓音|ボーカル,歌声|보컬,목소리|voz,voces,vocales|gesang,stimme,stimmen|voix,chant|voz,vocais,vozes
      lyrics|||lyric,words,wordy|歌词|歌詞|가사|letra,letras|text,texte,songtext|paroles|letra,letras
      female vocals|vocals|male vocals|female vocal,female vocalist,female vocalists,female singer,female singers,female voice,female voices,women singers,woman singer,female-fronted,female fronted,female artist,female artists,girl singers,female,females,women,female lead|女声,女歌手,女生,女唱,女嗓,女|女性ボーカル,女性歌手,女性シンガー,女性|여성 보컬,여자 가수,여자,여성,여가수|voz femenina,voces femeninas,cantantes femeninas,mujeres,femenina|frauenstimme,sängerinnen,weiblich,weibliche stimme|voix féminine,voix de femme,chanteuses,féminine|voz feminina,cantoras,feminina,vozes femininas
      male vocals|vocals|female vocals|male vocal,male vocalist,male vocalists,male singer,male singers,male voice,male voices,male-fronted,male artist,male artists,male,males,men,guys singing,male lead|男声,男歌手,男生,男唱,男|男性ボーカル,男性歌手,男性|남성 보컬,남자 가수,남자,남성,남가수|voz masculina,voces masculinas,masculina,hombres|männerstimme,männlich,männliche stimme|voix masculine,voix d'homme,chanteurs,masculine|voz masculina,masculina
      duet|||duets|对唱,男女对唱,合唱|デュエット|듀엣|dueto,duetos|duett,duette|duo,duos|dueto
      choir|||choirs,choral,chorus|合唱团,唱诗班|合唱,コーラス|합창,합창단|coro,coros|chor|chorale,chœur,choeur|coral,coro
      harmonies|||harmony,vocal harmonies,vocal harmony|和声|ハーモニー|화음,하모니|armonías|harmonien|harmonies|harmonias
      falsetto|||high voice,high pitched,high-pitched,high vocals|假声,高音,高音炮|ファルセット,高音,裏声|가성,고음|falsete,voz aguda|kopfstimme,hohe stimme|voix aiguë|falsete
      deep voice|||deep vocals,low voice,baritone,deep voices|低音,低沉嗓音,烟嗓|低音,低い声|저음|voz grave|tiefe stimme|voix grave|voz grave
      raspy voice|||raspy,hoarse,husky,gravelly,gravelly voice,smoky voice|沙哑,沙哑嗓音|ハスキー|허스키|voz rasgada|rauchige stimme|voix rauque|voz rouca
      screaming|||screams,scream,screamed,screamed vocals,harsh vocals,growl,growls,growling,shouting,yelling,yelled,yelled vocals,yelled singing|嘶吼,吼叫,死嗓|シャウト,叫び,デスボイス|스크리밍,샤우팅,고함|gritos,voces guturales|schreien,geschrei,growls|cris,hurlements|gritos,guturais
      whispering|||whispery,breathy,whispered,whispers,whisper,whispered vocals|气声,耳语|囁き,ウィスパー|속삭이는|susurros|flüstern|chuchoté|sussurrada
      rap vocals|||rapped
      voice cracking|||voice cracks
      spoken vocals|||talking|念白|語り|나레이션|hablado|gesprochen|parlé|falado
      beatbox|||beatboxing
      sing along|||sing-along,singalong,singalongs,sing alongs,sing along to,karaoke|跟唱,大合唱,k歌,ktv|カラオケ,歌いやすい,みんなで歌える|따라 부르기,노래방,떼창|para cantar,karaoke|mitsingen,zum mitsingen,karaoke|à chanter,karaoké|para cantar junto,karaokê
      lyrical|||storytelling,story telling,meaningful lyrics,good lyrics,great lyrics,poetic|歌词好,有故事|歌詞がいい|가사가 좋은|buenas letras|gute texte|bons textes|boas letras
      """)
}
