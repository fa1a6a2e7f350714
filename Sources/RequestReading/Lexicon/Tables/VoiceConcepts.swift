extension ConceptTable {
  static let voices = ConceptTable(
    kind: .voice,
    lines: """
      vocals|||vocal,singing,voice,voices,vocalist|人声,歌声,嗓音,唱功,声线,嗓子,唱腔,唱法,神仙嗓|ボーカル,歌声,歌唱力,歌い声,歌入り,歌もの,ボーカル入り,歌入りの|보컬,목소리,가창력|voz,voces,vocales|gesang,stimme,stimmen|voix,chant|voz,vocais,vozes
      lyrics|||lyric,words,wordy|歌词,歌词文案|歌詞|가사,노랫말|letra,letras|text,texte,songtext|paroles|letra,letras
      female vocals|vocals|male vocals|female vocal,female vocalist,female vocalists,female singer,female singers,female voice,female voices,women singers,woman singer,female-fronted,female fronted,female artist,female artists,girl singers,female,females,women,female lead|女声,女歌手,女生,女唱,女嗓,女,女性,女性歌手,女嗓音,妹子,女生唱,女仔,女仔唱,女歌者,女孩唱,女孩,女孩子,女歌星,女艺人,女唱将,女主唱|女性ボーカル,女性歌手,女性シンガー,女性,女性アーティスト,女性の声,女の人,女性が歌う,女声,女性ヴォーカル|여성 보컬,여자 가수,여자,여성,여가수,여성 가수,여자 목소리,여자 보컬,여성 목소리,여자 솔로,여솔로,여자가 부른,여자 가수들,여성 솔로,여보컬|voz femenina,voces femeninas,cantantes femeninas,mujeres,femenina|frauenstimme,sängerinnen,weiblich,weibliche stimme|voix féminine,voix de femme,chanteuses,féminine|voz feminina,cantoras,feminina,vozes femininas,mulheres
      male vocals|vocals|female vocals|male vocal,male vocalist,male vocalists,male singer,male singers,male voice,male voices,male-fronted,male artist,male artists,male,males,men,guys singing,male lead|男声,男歌手,男生,男唱,男,男性,男性歌手,男仔,男仔唱,男生唱,男嗓,男歌者,男孩子,男歌星,男艺人,男主唱|男性ボーカル,男性歌手,男性,男性アーティスト,男性の声,男の人,男性が歌う,男声,男性シンガー,男性ヴォーカル,男の声|남성 보컬,남자 가수,남자,남성,남가수,남성 가수,남자 목소리,남자 보컬,남성 목소리,남자 솔로,남솔로,남자가 부른,남성 솔로,남보컬|voz masculina,voces masculinas,masculina,hombres|männerstimme,männlich,männliche stimme,männerstimmen|voix masculine,voix d'homme,chanteurs,masculine,des hommes|voz masculina,masculina,homens,vozes masculinas
      duet|||duets|对唱,男女对唱,合唱,男女合唱,情侣对唱,二重唱|デュエット,デュエット曲,男女デュエット|듀엣,듀엣곡,혼성 듀엣|dueto,duetos|duett,duette|duo,duos|dueto
      choir|||choirs,choral,chorus|合唱团,唱诗班,童声合唱,唱诗,圣咏|合唱,コーラス,合唱曲,合唱団,ゴスペル合唱|합창,합창단,합창곡|coro,coros|chor|chorale,chœur,choeur|coral,coro
      harmonies|||harmony,vocal harmonies,vocal harmony|和声,多声部|ハーモニー,ハモり|화음,하모니|armonías|harmonien|harmonies|harmonias
      falsetto|||high voice,high pitched,high-pitched,high vocals|假声,高音,高音炮,海豚音,高亢,飙高音|ファルセット,高音,裏声,ハイトーン,ハイトーンボイス|가성,고음,고음 터지는,고음 지르는,고음이 시원한|falsete,voz aguda|kopfstimme,hohe stimme|voix aiguë|falsete
      deep voice|||deep vocals,low voice,baritone,deep voices|低音,低沉嗓音,烟嗓,磁性,磁性嗓音,磁性嗓子,磁嗓,磁性嗓,男低音|低音,低い声,低音ボイス,低音ボーカル|저음,중저음,동굴 목소리,저음 보이스|voz grave|tiefe stimme|voix grave|voz grave
      solo acoustic|singer-songwriter||singer with guitar,guitar and voice,voice and guitar|弹唱,吉他弹唱|弾き語り,ギター弾き語り,ピアノ弾き語り,アコギ弾き語り
      raspy voice|||raspy,hoarse,husky,gravelly,gravelly voice,smoky voice|沙哑,沙哑嗓音,烟嗓子,沙哑嗓,嘶哑|ハスキー,しゃがれ,しゃがれ声,ハスキーボイス|허스키,허스키한,걸걸한|voz rasgada|rauchige stimme|voix rauque|voz rouca
      screaming|||screams,scream,screamed,screamed vocals,harsh vocals,growl,growls,growling,shouting,yelling,yelled,yelled vocals,yelled singing|嘶吼,吼叫,死嗓,咆哮,黑嗓,怒吼,嘶喊|シャウト,叫び,デスボイス,絶叫,スクリーム|스크리밍,샤우팅,고함,그로울링,소리 지르는|gritos,voces guturales|schreien,geschrei,growls|cris,hurlements|gritos,guturais
      whispering|||whispery,breathy,whispered,whispers,whisper,whispered vocals|气声,耳语,低语,细语|囁き,ウィスパー,ウィスパーボイス,ささやき|속삭이는,속삭이듯|susurros|flüstern|chuchoté|sussurrada
      rap vocals|||rapped|快嘴,口条
      voice cracking|||voice cracks
      spoken vocals|||talking|念白,独白,旁白,朗诵,对白,台词|語り,朗読,ポエトリーリーディング|나레이션,내레이션|hablado|gesprochen|parlé|falado
      beatbox|||beatboxing|口技,人声打击
      sing along|||sing-along,singalong,singalongs,sing alongs,sing along to,karaoke|跟唱,大合唱,k歌,ktv,ktv必点,唱k,k歌必唱,好唱,一起唱,大家一起唱,必点|カラオケ,歌いやすい,みんなで歌える,カラオケで歌,カラオケ向け,みんなで歌,合唱できる|따라 부르기,노래방,떼창,따라 부르기 좋은,노래방에서,노래방 애창곡,애창곡,떼창하기|para cantar,karaoke|mitsingen,zum mitsingen,karaoke|à chanter,karaoké|para cantar junto,karaokê
      lyrical|||storytelling,story telling,meaningful lyrics,good lyrics,great lyrics,poetic|歌词好,有故事,歌词写得好,有内涵,歌词有深度,故事感,叙事|歌詞がいい,歌詞が良い,歌詞のいい,歌詞が刺さる,歌詞が深い,泣ける歌詞|가사가 좋은,가사 좋은,가사가 예쁜,가사가 와닿는,가사 예쁜|buenas letras|gute texte|bons textes|boas letras
      children's voices||||童声,童音,奶声奶气,童声独唱|子供の声,児童合唱|어린이 목소리,아이 목소리
      humming|||hummed|哼歌,哼鸣,吟唱,浅吟低唱,吟诵|ハミング,鼻歌|허밍,콧노래
      rhyming|||rhymes,rhyme scheme|押韵,韵脚,双押,押韵强|ライム|라임
      melisma|||vocal runs,riffs and runs|转音,颤音||꺾기
      """)
}
