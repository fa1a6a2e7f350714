extension KnownNames {
  /// Artists of Korea: in hangul and as they write themselves in Latin letters, which for groups are words of
  /// other languages.
  static let korean = """
    ||BTS/방탄소년단/防弹少年团/防弾少年団/Bangtan Sonyeondan/Bangtan Boys/Beyond the Scene/비티에스/방탄
    ||BLACKPINK/블랙핑크
    ||IU/아이유
    ||PSY/싸이
    ||LOONA/이달의 소녀
    ||TVXQ/동방신기/東方神起/Tohoshinki/Dong Bang Shin Ki/DBSK
    ||Girls' Generation/소녀시대/SNSD/少女时代/少女時代/So Nyeo Si Dae
    ||Super Junior/슈퍼주니어/슈주
    ||BIGBANG/빅뱅
    ||EXO/엑소
    ||TWICE/트와이스
    ||Red Velvet/레드벨벳
    ||SEVENTEEN/세븐틴
    ||MAMAMOO/마마무
    ||NewJeans/뉴진스
    ||aespa/에스파
    ||IVE/아이브
    ||2NE1/투애니원
    ||SHINee/샤이니
    ||f(x)/에프엑스
    ||KARA/카라
    ||Wonder Girls/원더걸스
    ||SISTAR/씨스타
    ||Apink/에이핑크
    ||Girl's Day/걸스데이
    ||4minute/포미닛
    ||BEAST*/비스트
    ||Highlight*/하이라이트
    ||INFINITE*/인피니트
    ||투피엠/2PM*
    ||투에이엠/2AM*
    ||GOT7/갓세븐
    ||MONSTA X/몬스타엑스
    ||Wanna One/워너원
    ||iKON/아이콘*
    ||WINNER*/위너
    ||Stray Kids/스트레이 키즈/스키즈
    ||ATEEZ/에이티즈
    ||ENHYPEN/엔하이픈
    ||TOMORROW X TOGETHER/투모로우바이투게더/TXT*
    ||NCT/엔시티
    ||NCT 127/엔시티 127
    ||NCT DREAM/엔시티 드림
    ||ITZY/있지*
    ||STAYC/스테이씨
    ||GFRIEND/여자친구*
    ||OH MY GIRL/오마이걸
    ||WJSN/우주소녀/Cosmic Girls
    ||LE SSERAFIM/르세라핌
    ||IZ*ONE/아이즈원
    ||Kep1er/케플러
    ||NMIXX/엔믹스
    ||ILLIT/아일릿
    ||fromis_9/프로미스나인
    ||RIIZE/라이즈
    ||ZEROBASEONE/제로베이스원/ZB1
    ||TREASURE*/트레저
    ||(G)I-DLE/(여자)아이들/i-dle
    ||DAY6/데이식스
    ||CNBLUE/씨엔블루
    ||FTISLAND/FT아일랜드/에프티아일랜드
    ||JANNABI/잔나비
    ||HYUKOH/혁오
    ||SE SO NEON/새소년
    ||Silica Gel/실리카겔
    ||The Black Skirts/검정치마/Black Skirts
    ||BOL4/볼빨간사춘기/Bolbbalgan4
    ||AKMU/악동뮤지션/악뮤/Akdong Musician
    ||10cm/십센치
    ||Kiha & The Faces/장기하와 얼굴들/Jang Kiha and the Faces
    ||Guckkasten/국카스텐
    ||NELL*/넬
    ||Jaurim/자우림
    ||Sanullim/산울림/Sanulrim
    ||Seo Taiji and Boys/서태지와 아이들
    ||H.O.T./에이치오티
    ||g.o.d/지오디
    ||Sechs Kies/젝스키스
    ||Fin.K.L/핑클
    ||S.E.S./에스이에스
    ||Shinhwa/신화*
    ||보아/BoA*/宝儿
    ||조용필/Cho Yong Pil/チョー・ヨンピル
    ||이선희/Lee Sun Hee
    ||이문세/Lee Moon Sae
    ||김광석/Kim Kwang Seok
    ||이소라/Lee So Ra
    ||박효신/Park Hyo Shin
    ||성시경/Sung Si Kyung
    ||백예린/Yerin Baek
    ||윤하/Younha/ユンナ
    ||거미/Gummy*
    ||에일리/Ailee
    ||효린/HYOLYN
    ||청하/CHUNG HA
    ||선미/SUNMI
    ||현아/HyunA
    ||화사/Hwasa
    ||헤이즈/Heize
    ||크러쉬/Crush*
    ||자이언티/Zion.T
    ||박재범/Jay Park
    ||지드래곤/G-DRAGON/권지용
    ||TAEYANG/태양*
    ||대성/DAESUNG/D-LITE
    ||로제/ROSÉ*
    ||제니/JENNIE*
    ||JISOO/지수*
    ||리사/LISA*
    ||정국/Jung Kook
    ||지민/Jimin*
    ||Agust D/어거스트 디
    ||j-hope/제이홉
    ||Rap Monster/랩몬스터/RM*
    ||도경수/D.O.*/디오*
    ||백현/BAEKHYUN
    ||첸/CHEN*
    ||카이/KAI*
    ||종현/JONGHYUN
    ||태민/TAEMIN
    ||온유/ONEW
    ||규현/KYUHYUN
    ||예성/YESUNG
    ||태연/TAEYEON
    ||김준수/XIA*/Kim Junsu/시아준수
    ||김재중/Kim Jaejoong/JAEJOONG
    ||전소미/JEON SOMI/SOMI*
    ||이하이/LEE HI
    ||에픽하이/Epik High
    ||다이나믹듀오/Dynamic Duo*
    ||드렁큰타이거/Drunken Tiger
    ||빈지노/Beenzino
    ||Dok2/도끼*
    ||창모/CHANGMO
    ||임영웅/Lim Young Woong
    ||나훈아/Na Hoon A
    ||심수봉/Sim Soo Bong
    ||패티김/Patti Kim
    ||김범수/Kim Bum Soo
    ||나얼/Naul
    ||브라운 아이드 소울/Brown Eyed Soul
    ||브라운 아이드 걸스/Brown Eyed Girls/브아걸
    ||다비치/DAVICHI
    ||씨야/SeeYa
    ||Boohwal/부활*
    ||이루마/Yiruma
    ||정명훈/Myung-whun Chung
    ||조수미/Sumi Jo
    ||조성진/Seong-Jin Cho
    ||임윤찬/Yunchan Lim
    ||정경화/Kyung Wha Chung
    ||손열음/Yeol Eum Son
    """
}
