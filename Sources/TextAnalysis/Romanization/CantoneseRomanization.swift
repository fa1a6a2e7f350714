/// How names are written in Latin letters in Hong Kong, by the characters that names have most: "Cheung Hok
/// Yau" for 张学友.
enum CantoneseRomanization {
  /// The syllables of a Simplified character, the commonest first; none for a character that is not listed.
  static func forms(of scalar: UInt32) -> [String] { table.forms[scalar] ?? [] }

  /// The commonest reading in pinyin of each of a syllable's characters, without repetition.
  static let readings: [String: [String]] = table.characters.mapValues { scalars in
    scalars.compactMap { Pinyin.shared.readings(of: $0).first }.reduce(into: []) {
      found, syllable in
      let text = String(decoding: syllable, as: UTF8.self)
      if !found.contains(text) { found.append(text) }
    }
  }

  private static let table = Table()

  private struct Table {
    private(set) var forms: [UInt32: [String]] = [:]
    private(set) var characters: [String: [UInt32]] = [:]

    init() {
      for entry in entries.split(whereSeparator: \.isWhitespace) {
        let halves = entry.split(separator: ":")
        let scalars = halves[1].unicodeScalars.map(\.value)
        for syllable in halves[0].split(separator: "/").map({ String($0) }) {
          characters[syllable, default: []] += scalars
          for scalar in scalars { forms[scalar, default: []].append(syllable) }
        }
      }
    }
  }

  /// `syllables:characters`, the usual spelling first.
  private static let entries = """
    chan:陈灿璨 cheung:张章祥翔详象 wong:黄王汪旺 lee/lei:李利莉丽 lam:林蓝岚琳霖 lau:刘柳 ng/eng:吴伍悟五
    chow/chau:周邹 yeung/young:杨阳扬洋 leung:梁良亮 ho:何豪浩河好可荷 cheng:郑程 tse:谢 tang:邓
    hui:许 tsang:曾 fung:冯风峰凤丰枫锋 law/lo:罗 lo:卢鲁路露 mak:麦 kwok:郭国 kwan:关君均群
    yip:叶 lai:黎丽赖励礼 tam:谭谈 chu:朱诸珠 choi/tsoi:蔡彩才 so:苏素 poon:潘 yuen:袁阮源元远苑婉
    mui:梅妹 chiu:赵招超昭潮 fong:方芳放 szeto:司徒 pang:彭鹏 siu/shiu:萧兆少小肖 tong:唐汤棠堂 ma:马
    hung:洪孔雄鸿红虹 kong:江 shum/sum:沈岑心深琛 yu:余于俞如宇裕瑜愉雨 hon:韩汉翰 kan:简
    mok:莫 to:杜涂陶图道 fok:霍福 tai:戴大 lui:吕雷 yau:游邱友佑有幽由 sin:冼先仙善倩 kam:金甘锦琴
    ko:高歌 kei:纪奇琪祺其棋 au:区欧 wan:温尹云运韵宏允 yiu:姚耀尧瑶 chung:钟宗聪忠松仲中冲
    ip:叶 ngai:魏毅艺 pak/pok:白柏伯百 shek/sek:石锡 shing/sing:成诚城承胜盛星声升
    hok:学鹤 wah:华 tak:德得 fu:富夫傅符芙 wing:荣永颖咏泳 kwong:光广 ming:明铭鸣茗
    kin:健坚建 chi:志智之子芝芷致慈 keung:强 man:文敏曼雯民闻 wai:伟慧惠卫威维炜薇为蔚
    ka:家嘉加 kit:杰洁 kai:启佳继基 ying:英莹盈影应映 yan:欣恩仁人忻昕茵 yee/yi:怡仪宜儿意绮以尔伊
    mei:美媚薇 ling:玲灵凌龄铃 ki:琪绮琦奇 shan:珊山姗善 fai:辉晖 kei:基姬机 yim:严艳 yuk:玉育煜
    lok:乐洛 chun:俊春津真珍进振晋镇准骏 hin:轩显谦宪 ching:正清贞晶青晴静程政证 hoi:海凯恺开
    sze/see/si:诗思斯师狮时 ting:廷婷庭亭定 pui:佩培贝沛 suet:雪 yin:然烟燕贤妍言彦现 lun:伦麟联连
    long:朗 lung:龙隆 wang:宏泓 kwai:贵桂葵 kuen:权娟 tat:达 yat:一日逸 bing/ping:冰兵平萍
    sang/sum:生 sau:修秀寿守 kui:驹居 keng:琼 fan:芬帆凡勋番 na:娜 nga:雅 ngan:颜银 on:安
    oi:爱蔼 po:宝保波布步 pik:碧 shuk:淑 sheung:霜尚常湘 tin:天田 tung:东冬彤桐通童同
    wun:焕桓 yung:容蓉勇庸 yun:润闰 cho:祖早草 chak:泽 chor:楚初 kiu:乔娇桥 kei:奇 mo:武巫毛
    ning:宁 shun:信纯顺舜 hang:恒行幸 yeuk:若 yik:奕亿翼益易 shuen:孙宣旋 suen:孙璇萱
    tim:恬甜 wo:和 wu:胡湖 kwun:冠 sui:瑞水穗 tsun:俊 tsz/tze:子梓芷紫 hau:孝侯厚 pun:本 kok:角觉
    ha:霞夏 chai:齐仔 nam:南男楠 bik:碧 mun:满门 lim:廉 lin:莲年连
    sai:世西细 han:闲 hing:庆卿兴馨 sam:三深 ban/pan:斌彬宾 yam:任阴音钦 yum:任 chui:徐翠 tsui:徐崔翠
    """
}
