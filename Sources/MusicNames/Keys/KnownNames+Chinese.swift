extension KnownNames {
  /// Artists of China, Hong Kong, Taiwan, Singapore and Malaysia: the name in characters, the one that they
  /// have in Latin letters, and what neighbors call them.
  static let chinese = """
    ||周杰伦/Jay Chou/Chou Chieh-lun/ジェイ・チョウ/주걸륜
    ||林俊杰/JJ Lin/Lin Junjie
    ||陈奕迅/Eason Chan/Chan Yick Shun/Chan Yik Shun/천이쉰
    ||邓紫棋/G.E.M./G.E.M.邓紫棋/Gloria Tang/Gem Tang
    ||王力宏/Leehom Wang/Wang Leehom
    ||蔡依林/Jolin Tsai/Tsai Yi-lin/채의림/ジョリン・ツァイ
    ||孙燕姿/Stefanie Sun/Sun Yan-zi/Yanzi Sun
    ||张学友/Jacky Cheung/Cheung Hok Yau/장학우/ジャッキー・チュン
    ||刘德华/Andy Lau/Lau Tak Wah/유덕화/アンディ・ラウ
    ||郭富城/Aaron Kwok/Kwok Fu Shing/곽부성/アーロン・クォック
    ||Leon Lai/レオン・ライ/黎明*
    ||张国荣/Leslie Cheung/Cheung Kwok Wing/장국영/レスリー・チャン
    ||梅艳芳/Anita Mui/Mui Yim Fong/매염방/アニタ・ムイ
    ||谭咏麟/Alan Tam/Tam Wing Lun/알란 탐
    ||陈慧娴/Priscilla Chan
    ||陈慧琳/Kelly Chen/진혜림/ケリー・チャン
    ||郑秀文/Sammi Cheng/정수문/サミー・チェン
    ||容祖儿/Joey Yung
    ||谢霆锋/Nicholas Tse/사정봉/ニコラス・ツェー
    ||古巨基/Leo Ku
    ||杨千嬅/Miriam Yeung
    ||陈百强/Danny Chan
    ||罗文/Roman Tam
    ||徐小凤/Paula Tsui
    ||甄妮/Jenny Tseng
    ||许冠杰/Sam Hui/サミュエル・ホイ
    ||林忆莲/Sandy Lam
    ||叶倩文/Sally Yeh
    ||关淑怡/Shirley Kwan
    ||林子祥/George Lam
    ||王菲/Faye Wong/Wong Fei/フェイ・ウォン/왕페이
    ||邓丽君/Teresa Teng/Teng Li-chun/テレサ・テン/등려군
    ||凤飞飞/Fong Fei-fei/Feng Fei-fei
    ||欧阳菲菲/Ouyang Fei Fei/欧陽菲菲/オーヤン・フィーフィー
    ||陈美龄/Agnes Chan/アグネス・チャン
    ||卫兰/Janice Vidal
    ||李克勤/Hacken Lee
    ||张敬轩/Hins Cheung
    ||林宥嘉/Yoga Lin
    ||周柏豪/Pakho Chau
    ||侧田/Justin Lo
    ||方大同/Khalil Fong
    ||陶喆/David Tao
    ||张惠妹/aMEI/Chang Hui-mei/아메이
    ||五月天/Mayday*/메이데이*/メイデイ*
    ||苏打绿/Sodagreen
    ||飞儿乐团/F.I.R./F.I.R.飞儿乐团
    ||田馥甄/Hebe Tien/Hebe*
    ||任家萱/Selina Jen
    ||陈嘉桦/Ella Chen
    ||萧敬腾/Jam Hsiao
    ||杨丞琳/Rainie Yang/レイニー・ヤン
    ||王心凌/Cyndi Wang
    ||张韶涵/Angela Chang/Angela Zhang
    ||梁静茹/Fish Leong/Jasmine Leong
    ||刘若英/Rene Liu
    ||范玮琪/Christine Fan/FanFan*
    ||范晓萱/Mavis Fan
    ||莫文蔚/Karen Mok/カレン・モク/막문위
    ||张信哲/Jeff Chang
    ||伍佰/Wu Bai/Wu Bai & China Blue/伍佰 & China Blue
    ||罗大佑/Lo Ta-yu
    ||李宗盛/Jonathan Lee*/Lee Tsung-sheng
    ||周华健/Wakin Chau/Emil Chau/Emil Wakin Chau
    ||齐秦/Chyi Chin/Chi Chin
    ||齐豫/Chyi Yu
    ||张雨生/Tom Chang*/Chang Yu-sheng
    ||费玉清/Fei Yu-ching
    ||蔡琴/Tsai Chin
    ||庾澄庆/Harlem Yu
    ||光良/Michael Wong*
    ||品冠/Victor Wong*
    ||曹格/Gary Chaw
    ||潘玮柏/Will Pan/Wilber Pan
    ||罗志祥/Show Lo/Show Luo/Lo Chih-hsiang
    ||飞轮海/Fahrenheit*
    ||李荣浩/Ronghao Li
    ||薛之谦/Joker Xue
    ||张杰/Jason Zhang
    ||张靓颖/Jane Zhang
    ||李宇春/Chris Lee*/Chris Li Yuchun
    ||周笔畅/Bibi Zhou
    ||鹿晗/루한/LuHan
    ||吴亦凡/Kris Wu
    ||黄子韬/Z.TAO
    ||张艺兴/Lay Zhang/Zhang Yixing/LAY*/장이씽
    ||蔡徐坤/KUN*
    ||王源/Roy Wang
    ||王俊凯/Karry Wang
    ||易烊千玺/Jackson Yee
    ||王嘉尔/Jackson Wang/잭슨*
    ||周深/Charlie Zhou Shen/Zhou Shen
    ||许嵩/Vae/Vae Xu
    ||汪苏泷/Silence Wang
    ||徐佳莹/LaLa Hsu
    ||魏如萱/Waa Wei
    ||陈绮贞/Cheer Chen
    ||张悬/Deserts Chang/Deserts Xuan/安溥
    ||韦礼安/WeiBird
    ||卢广仲/Crowd Lu
    ||告五人/Accusefive
    ||茄子蛋/EggPlantEgg
    ||草东没有派对/No Party For Cao Dong
    ||落日飞车/Sunset Rollercoaster
    ||吴青峰/Greeny Wu/Wu Qing-feng
    ||万能青年旅店/Omnipotent Youth Society
    ||痛仰乐队/Miserable Faith
    ||新裤子/New Pants*
    ||刺猬乐队/Hedgehog*
    ||二手玫瑰/Second Hand Rose
    ||逃跑计划/Escape Plan*
    ||唐朝乐队/Tang Dynasty*
    ||黑豹乐队/Black Panther*
    ||重塑雕像的权利/Re-TROS/Rebuilding the Rights of Statues
    ||黄家驹/Wong Ka Kui
    ||草蜢乐队/Grasshopper*/草蜢*
    ||达明一派/Tat Ming Pair
    ||温拿乐队/The Wynners/温拿
    ||凤凰传奇/Phoenix Legend
    ||筷子兄弟/Chopstick Brothers
    ||萨顶顶/Sa Dingding
    ||朱哲琴/Dadawa
    ||尚雯婕/Laure Shang
    ||袁娅维/Tia Ray
    ||艾怡良/Eve Ai
    ||郭静/Claire Kuo
    ||郭采洁/Amber Kuo
    ||丁当/Della Ding/Della*
    ||黄丽玲/A-Lin
    ||JiaJia/家家*
    ||蔡健雅/Tanya Chua
    ||孙盛希/Shi Shi*
    ||李玖哲/Nicky Lee*
    ||赵传/Chao Chuan
    ||姜育恒/Chiang Yu-heng
    ||童安格/Angus Tung
    ||王杰/Dave Wong*/Wang Chieh*/Wong Kit*
    ||巫启贤/Eric Moo
    ||苏芮/Julie Su/Su Rui
    ||潘越云/Michelle Pan
    ||辛晓琪/Winnie Hsin
    ||陈淑桦/Sarah Chen
    ||林志炫/Terry Lin
    ||林志颖/Jimmy Lin
    ||动力火车/Power Station*
    ||张宇/Phil Chang
    ||江蕙/Jody Chiang
    ||黄小琥/Tiger Huang
    ||彭佳慧/Julia Peng
    ||温岚/Landy Wen
    ||戴佩妮/Penny Tai
    ||王若琳/Joanna Wang
    ||陈珊妮/Sandee Chan
    ||何韵诗/Denise Ho/HOCC
    ||麦浚龙/Juno Mak
    ||薛凯琪/Fiona Sit
    ||邓丽欣/Stephy Tang
    ||泳儿/Vincy Chan
    ||陈柏宇/Jason Chan*
    ||吴雨霏/Kary Ng
    ||谢安琪/Kay Tse
    ||许志安/Andy Hui
    ||张卫健/Dicky Cheung
    ||苏永康/William So
    ||陈小春/Jordan Chan/진소춘
    ||梁汉文/Edmond Leung
    ||郑中基/Ronald Cheng
    ||郑伊健/Ekin Cheng
    ||李玟/CoCo Lee
    ||古天乐/Louis Koo
    ||任贤齐/Richie Jen/Richie Ren
    ||吴克群/Kenji Wu
    ||胡彦斌/Tiger Hu/Anson Hu
    ||郁可唯/Yisa Yu
    ||姜涛/Keung To
    ||张天赋/MC Cheung/MC 张天赋/MC Cheung Tin Fu
    ||岑宁儿/Yoyo Sham
    ||林家谦/Terence Lam
    ||陈蕾/Panther Chan
    ||谭维维/Sitar Tan
    ||郎朗/Lang Lang/ラン・ラン/랑랑
    ||王羽佳/Yuja Wang/ユジャ・ワン/유자 왕
    ||李云迪/Yundi Li/Yundi/ユンディ・リ/윤디 리
    ||马友友/Yo-Yo Ma/ヨーヨー・マ/요요마
    ||谭盾/Tan Dun/タン・ドゥン
    ||女子十二乐坊/Twelve Girls Band/女子十二楽坊
    ||洛天依/Luo Tianyi/ルォ・テンイ
    """
}
