extension KnownNames {
  /// Artists who write themselves in Cyrillic, Greek, Arabic, Hebrew, Thai letters or in those of India, where
  /// no rule leads from there to the usual name in Latin letters.
  static let otherScripts = """
    ||Кино/Kino*/группа Кино
    ||Виктор Цой/Viktor Tsoi/Victor Tsoi
    ||Аквариум/Akvarium/Aquarium*
    ||ДДТ/DDT*
    ||Алиса/Alisa*
    ||Ленинград/Leningrad*
    ||Земфира/Zemfira
    ||Мумий Тролль/Mumiy Troll
    ||Сплин/Splin/Splean
    ||Би-2/Bi-2/B-2*
    ||Наутилус Помпилиус/Nautilus Pompilius
    ||Гражданская Оборона/Grazhdanskaya Oborona/Civil Defense*
    ||Егор Летов/Yegor Letov/Egor Letov
    ||Король и Шут/Korol i Shut
    ||Машина времени/Mashina Vremeni/Time Machine*
    ||Агата Кристи/Agata Kristi/Agatha Christie*
    ||Ария/Aria*
    ||Пикник/Piknik/Picnic*
    ||Звуки Му/Zvuki Mu
    ||Молчат Дома/Molchat Doma
    ||Монеточка/Monetochka
    ||Алла Пугачёва/Alla Pugacheva/Алла Пугачева/Alla Pugachova
    ||Филипп Киркоров/Philipp Kirkorov/Filipp Kirkorov
    ||Владимир Высоцкий/Vladimir Vysotsky/Wladimir Wyssozki
    ||Булат Окуджава/Bulat Okudzhava
    ||Борис Гребенщиков/Boris Grebenshchikov/Boris Grebenshikov
    ||Любэ/Lyube/Lube*
    ||Руки Вверх!/Ruki Vverh/Ruki Vverkh
    ||Оксимирон/Oxxxymiron
    ||Скриптонит/Skryptonite/Scriptonite
    ||Моргенштерн/MORGENSHTERN/Morgenstern*
    ||Макс Корж/Max Korzh
    ||Хаски/Husky*
    ||Дельфин/Dolphin*
    ||Ночные Снайперы/Nochnye Snaipery/Night Snipers
    ||Океан Ельзи/Okean Elzy
    ||ДахаБраха/DakhaBrakha
    ||Верка Сердючка/Verka Serduchka
    ||София Ротару/Sofia Rotaru
    ||Витас/Vitas/维塔斯
    ||Анна Нетребко/Anna Netrebko/アンナ・ネトレプコ
    ||Дмитрий Хворостовский/Dmitri Hvorostovsky
    ||Валерий Гергиев/Valery Gergiev
    ||Vangelis/Βαγγέλης/Βαγγέλης Παπαθανασίου/ヴァンゲリス
    ||Mikis Theodorakis/Μίκης Θεοδωράκης
    ||Nana Mouskouri/Νάνα Μούσχουρη
    ||Demis Roussos/Ντέμης Ρούσσος/Демис Руссос
    ||George Dalaras/Γιώργος Νταλάρας
    ||Haris Alexiou/Χάρις Αλεξίου
    ||Manos Hadjidakis/Μάνος Χατζιδάκις
    ||Helena Paparizou/Έλενα Παπαρίζου
    ||Fairuz/Fairouz/فيروز
    ||Umm Kulthum/Oum Kalthoum/Umm Kalthoum/أم كلثوم/ام كلثوم
    ||Amr Diab/عمرو دياب
    ||Nancy Ajram/نانسي عجرم
    ||Abdel Halim Hafez/عبد الحليم حافظ/Abdul Halim Hafez
    ||Mohammed Abdel Wahab/محمد عبد الوهاب
    ||Majida El Roumi/ماجدة الرومي
    ||Kadim Al Sahir/Kazem Al Saher/كاظم الساهر
    ||Elissa/إليسا
    ||Haifa Wehbe/هيفاء وهبي
    ||Tamer Hosny/تامر حسني
    ||Mohamed Mounir/محمد منير
    ||Cheb Khaled/الشاب خالد/Khaled*
    ||Cheb Mami/الشاب مامي
    ||Marcel Khalife/مارسيل خليفة
    ||Saad Lamjarred/سعد لمجرد
    ||Mohammed Abdu/محمد عبده
    ||Googoosh/گوگوش
    ||Mohammad Reza Shajarian/محمدرضا شجریان
    ||Ofra Haza/עפרה חזה
    ||Netta Barzilai/נטע ברזילי/Netta*
    ||Omer Adam/עומר אדם
    ||Arik Einstein/אריק איינשטיין
    ||Shlomo Artzi/שלמה ארצי
    ||Idan Raichel/עידן רייכל
    ||Lata Mangeshkar/लता मंगेशकर
    ||Arijit Singh/अरिजीत सिंह
    ||A. R. Rahman/ए. आर. रहमान
    ||Kishore Kumar/किशोर कुमार
    ||Mohammed Rafi/मोहम्मद रफ़ी
    ||Asha Bhosle/आशा भोसले
    ||Ravi Shankar/रवि शंकर
    ||Shreya Ghoshal/श्रेया घोषाल
    ||Jagjit Singh/जगजीत सिंह
    ||Sonu Nigam/सोनू निगम
    ||Nusrat Fateh Ali Khan/نصرت فتح علی خان/नुसरत फ़तेह अली ख़ान
    ||Carabao/คาราบาว
    ||Bodyslam/บอดี้สแลม
    ||Thongchai McIntyre/Bird Thongchai/ธงไชย แมคอินไตย์/เบิร์ด ธงไชย
    """

  /// Artists of the West as China, Japan and Korea write them, where that is more than how the name sounds.
  static let abroad = """
    ||The Rolling Stones/滚石乐队/ローリング・ストーンズ/롤링 스톤스
    ||Eagles/老鹰乐队/イーグルス/이글스
    ||Metallica/金属乐队/メタリカ/메탈리카
    ||Scorpions/蝎子乐队/スコーピオンズ
    ||ABBA/阿巴合唱团/アバ*/아바*
    ||Bee Gees/比吉斯/ビー・ジーズ/비지스
    ||Aerosmith/空中铁匠/エアロスミス
    ||Deep Purple/深紫乐队/ディープ・パープル/딥 퍼플
    ||Black Sabbath/黑色安息日/ブラック・サバス
    ||The Doors/大门乐队/ドアーズ
    ||Blur/污点乐队/ブラー
    ||The Cranberries/小红莓乐队/小红莓/卡百利乐队/クランベリーズ
    ||Green Day/绿日乐队/グリーン・デイ/그린데이
    ||Muse/缪斯乐队/ミューズ*
    ||Simon & Garfunkel/西蒙和加芬克尔/サイモン&ガーファンクル/사이먼 앤 가펑클
    ||Elton John/艾尔顿·约翰/エルトン・ジョン/엘튼 존
    ||John Lennon/约翰·列侬/約翰·藍儂/ジョン・レノン/존 레논
    ||Paul McCartney/保罗·麦卡特尼/ポール・マッカートニー/폴 매카트니
    ||Eric Clapton/埃里克·克莱普顿/エリック・クラプトン/에릭 클랩튼
    ||Leonard Cohen/莱昂纳德·科恩/レナード・コーエン/레너드 코헨
    ||Stevie Wonder/史蒂维·旺德/スティーヴィー・ワンダー/스티비 원더
    ||Bob Marley/鲍勃·马利/ボブ・マーリー/밥 말리
    ||Norah Jones/诺拉·琼斯/ノラ・ジョーンズ/노라 존스
    ||Enya/恩雅/エンヤ/엔야
    ||Sarah Brightman/莎拉·布莱曼/サラ・ブライトマン/사라 브라이트만
    ||Kenny G/肯尼·基/ケニー・G/케니 지
    ||Yanni/雅尼/ヤニー
    ||Richard Clayderman/理查德·克莱德曼/リチャード・クレイダーマン/리처드 클레이더만
    ||Secret Garden/神秘园/シークレット・ガーデン*/시크릿 가든*
    ||James Blunt/詹姆斯·布朗特/ジェイムス・ブラント
    ||Sam Smith/萨姆·史密斯/サム・スミス/샘 스미스
    ||Eminem/埃米纳姆/エミネム/에미넴
    ||Dua Lipa/杜阿·利帕/デュア・リパ/두아 리파
    ||Shakira/夏奇拉/シャキーラ/샤키라
    ||Usher/亚瑟小子/アッシャー/어셔
    ||Harry Styles/哈里·斯泰尔斯/ハリー・スタイルズ/해리 스타일스
    ||Olivia Rodrigo/奥利维亚·罗德里戈/オリヴィア・ロドリゴ/올리비아 로드리고
    ||Troye Sivan/特洛伊·希文/戳爷/トロイ・シヴァン
    ||Miley Cyrus/麦莉·赛勒斯/マイリー・サイラス/마일리 사이러스
    ||The Black Eyed Peas/黑眼豆豆/ブラック・アイド・ピーズ
    ||Spice Girls/辣妹组合/スパイス・ガールズ/스파이스 걸스
    ||Michael Learns to Rock/迈克学摇滚/마이클 런스 투 락
    ||Savage Garden/野人花园/サヴェージ・ガーデン
    ||Bryan Adams/布莱恩·亚当斯/ブライアン・アダムス
    ||Lionel Richie/莱昂纳尔·里奇/ライオネル・リッチー
    ||Phil Collins/菲尔·柯林斯/フィル・コリンズ
    ||George Michael/乔治·迈克尔/ジョージ・マイケル/조지 마이클
    ||Hans Zimmer/汉斯·季默/ハンス・ジマー/한스 짐머
    ||Ennio Morricone/埃尼奥·莫里康内/エンニオ・モリコーネ/엔니오 모리꼬네
    ||Daft Punk/蠢朋克/ダフト・パンク/다프트 펑크
    ||Sigur Rós/胜利玫瑰/シガー・ロス
    """
}
