extension KnownNames {
  /// Artists of Japan, whose names in kanji no rule reads aloud: the name as they write it, in Latin letters,
  /// and as China and Korea write it.
  static let japanese = """
    ||宇多田ヒカル/Utada Hikaru/Hikaru Utada/우타다 히카루/宇多田光/Utada*
    ||浜崎あゆみ/Ayumi Hamasaki/하마사키 아유미/滨崎步/濱崎步
    ||安室奈美恵/Namie Amuro/아무로 나미에/安室奈美惠
    ||倖田來未/Kumi Koda/Koda Kumi/코다 쿠미/幸田来未
    ||椎名林檎/Ringo Sheena/Ringo Shiina/Sheena Ringo/시이나 링고
    ||東京事変/Tokyo Jihen/Tokyo Incidents/도쿄지헨/东京事变
    ||米津玄師/Kenshi Yonezu/요네즈 켄시
    ||星野源/Gen Hoshino/호시노 겐
    ||藤井風/Fujii Kaze/후지이 카제
    ||あいみょん/Aimyon/아이묭/爱缪
    ||久石譲/Joe Hisaishi/히사이시 조/久石让
    ||坂本龍一/Ryuichi Sakamoto/류이치 사카모토/坂本龙一
    ||坂本九/Kyu Sakamoto
    ||松任谷由実/Yumi Matsutoya/荒井由実/Yumi Arai/松任谷由实/ユーミン/Yuming
    ||中島みゆき/Miyuki Nakajima/中岛美雪/나카지마 미유키
    ||山下達郎/Tatsuro Yamashita/야마시타 타츠로
    ||竹内まりや/Mariya Takeuchi/타케우치 마리야/竹内玛莉亚
    ||大滝詠一/Eiichi Ohtaki/Eiichi Otaki/大瀧詠一
    ||細野晴臣/Haruomi Hosono/호소노 하루오미
    ||高橋幸宏/Yukihiro Takahashi
    ||矢野顕子/Akiko Yano
    ||大貫妙子/Taeko Onuki/Taeko Ohnuki
    ||吉田美奈子/Minako Yoshida
    ||角松敏生/Toshiki Kadomatsu
    ||杏里/Anri*
    ||松原みき/Miki Matsubara/마츠바라 미키
    ||中森明菜/Akina Nakamori/나카모리 아키나
    ||松田聖子/Seiko Matsuda/마츠다 세이코
    ||山口百恵/Momoe Yamaguchi/山口百惠/야마구치 모모에
    ||美空ひばり/Hibari Misora/美空云雀/미소라 히바리
    ||谷村新司/Shinji Tanimura
    ||玉置浩二/Koji Tamaki
    ||安全地帯/Anzen Chitai/安全地带
    ||尾崎豊/Yutaka Ozaki/오자키 유타카/尾崎丰
    ||尾崎紀世彦/Kiyohiko Ozaki
    ||長渕剛/Tsuyoshi Nagabuchi
    ||福山雅治/Masaharu Fukuyama/후쿠야마 마사하루
    ||槇原敬之/Noriyuki Makihara
    ||井上陽水/Yosui Inoue
    ||小田和正/Kazumasa Oda
    ||オフコース/Off Course*
    ||サザンオールスターズ/Southern All Stars/南方之星
    ||桑田佳祐/Keisuke Kuwata
    ||矢沢永吉/Eikichi Yazawa
    ||吉田拓郎/Takuro Yoshida
    ||徳永英明/Hideaki Tokunaga
    ||平井堅/Ken Hirai/히라이 켄
    ||森山直太朗/Naotaro Moriyama
    ||秦基博/Motohiro Hata
    ||一青窈/Yo Hitoto
    ||中島美嘉/Mika Nakashima/나카시마 미카
    ||大塚愛/Ai Otsuka/오오츠카 아이
    ||西野カナ/Kana Nishino/니시노 카나/西野加奈
    ||加藤ミリヤ/Miliyah Kato/Miliyah
    ||絢香/Ayaka*
    ||平原綾香/Ayaka Hirahara
    ||柴咲コウ/Ko Shibasaki/Kou Shibasaki
    ||倉木麻衣/Mai Kuraki/쿠라키 마이
    ||大黒摩季/Maki Ohguro
    ||坂井泉水/Izumi Sakai
    ||手嶌葵/Aoi Teshima/手岛葵
    ||木村カエラ/Kaela Kimura
    ||小野リサ/Lisa Ono/小野丽莎/오노 리사
    ||水樹奈々/Nana Mizuki/水树奈奈/미즈키 나나
    ||坂本真綾/Maaya Sakamoto
    ||林原めぐみ/Megumi Hayashibara
    ||菅野よう子/Yoko Kanno/칸노 요코/菅野洋子
    ||梶浦由記/Yuki Kajiura/카지우라 유키
    ||澤野弘之/Hiroyuki Sawano/사와노 히로유키/SawanoHiroyuki[nZk]
    ||植松伸夫/Nobuo Uematsu/우에마츠 노부오
    ||下村陽子/Yoko Shimomura
    ||近藤浩治/Koji Kondo
    ||久保田利伸/Toshinobu Kubota
    ||喜多郎/Kitaro/키타로
    ||高木正勝/Masakatsu Takagi
    ||中田ヤスタカ/Yasutaka Nakata
    ||小室哲哉/Tetsuya Komuro
    ||冨田勲/Isao Tomita/富田勲
    ||武満徹/Toru Takemitsu
    ||小澤征爾/Seiji Ozawa/小泽征尔/오자와 세이지
    ||吉田兄弟/Yoshida Brothers
    ||上原ひろみ/Hiromi Uehara/Hiromi*
    ||渡辺貞夫/Sadao Watanabe
    ||いきものがかり/Ikimono-gakari/生物股长/이키모노가카리
    ||くるり/Quruli
    ||サカナクション/Sakanaction/사카낙션
    ||スピッツ/Spitz/스피츠
    ||フジファブリック/Fujifabric
    ||フィッシュマンズ/Fishmans
    ||はっぴいえんど/Happy End*
    ||相対性理論/Soutaiseiriron
    ||凛として時雨/Ling Tosite Sigure
    ||神聖かまってちゃん/Shinsei Kamattechan
    ||水曜日のカンパネラ/Wednesday Campanella/Suiyoubi no Campanella
    ||電気グルーヴ/Denki Groove
    ||人間椅子/Ningen Isu
    ||筋肉少女帯/Kinniku Shojo Tai/King-Show
    ||聖飢魔II/Seikima-II
    ||陰陽座/Onmyo-za/Onmyouza
    ||女王蜂/Queen Bee*/Ziyoou-vachi
    ||緑黄色社会/Ryokuoushoku Shakai/Ryokushaka
    ||羊文学/Hitsujibungaku
    ||優里/Yuuri*
    ||幾田りら/Lilas Ikuta/Lilas*
    ||きゃりーぱみゅぱみゅ/Kyary Pamyu Pamyu/캬리 파뮤 파뮤
    ||モーニング娘。/Morning Musume/早安少女组/모닝구 무스메
    ||乃木坂46/Nogizaka46/노기자카46
    ||欅坂46/Keyakizaka46/케야키자카46
    ||櫻坂46/Sakurazaka46/樱坂46
    ||日向坂46/Hinatazaka46
    ||ももいろクローバーZ/Momoiro Clover Z
    ||嵐/Arashi/아라시
    ||関ジャニ∞/Kanjani Eight/Kanjani∞
    ||ずっと真夜中でいいのに。/ZUTOMAYO/Zutto Mayonaka de Iinoni
    ||ヨルシカ/Yorushika/요루시카
    ||YOASOBI/ヨアソビ/요아소비
    ||Official髭男dism/Official Hige Dandism/오피셜히게단디즘/Higedan
    ||初音ミク/Hatsune Miku/初音未来/하츠네 미쿠
    ||鏡音リン/Kagamine Rin/镜音铃
    ||鏡音レン/Kagamine Len/镜音连
    ||巡音ルカ/Megurine Luka/巡音流歌
    ||宮野真守/Mamoru Miyano
    ||花澤香菜/Kana Hanazawa
    ||西川貴教/Takanori Nishikawa
    ||布袋寅泰/Tomoyasu Hotei
    ||氷室京介/Kyosuke Himuro
    ||吉川晃司/Koji Kikkawa
    ||工藤静香/Shizuka Kudo
    ||中山美穂/Miho Nakayama
    ||酒井法子/Noriko Sakai
    ||近藤真彦/Masahiko Kondo
    ||西城秀樹/Hideki Saijo
    ||沢田研二/Kenji Sawada
    ||五輪真弓/Mayumi Itsuwa
    ||石川さゆり/Sayuri Ishikawa
    ||北島三郎/Saburo Kitajima
    ||森進一/Shinichi Mori
    ||八代亜紀/Aki Yashiro
    ||都はるみ/Harumi Miyako
    ||藤圭子/Keiko Fuji
    ||氷川きよし/Kiyoshi Hikawa
    ||Perfume/パフューム
    """
}
