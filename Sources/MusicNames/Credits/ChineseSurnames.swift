/// The first characters of the commonest Chinese family names, Simplified and Traditional.
enum ChineseSurnames {
  static func contain(_ character: Character) -> Bool { characters.contains(character) }

  private static let characters = Set(
    """
    王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林郑鄭谢謝罗羅梁宋唐许許韩韓冯馮邓鄧曹彭曾萧肖蕭田董袁潘于蒋蔣蔡余\
    杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱丘江尹薛闫閻段雷侯龙龍史陶黎贺賀\
    顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施费費章齐齊庄莊柯翁伍关關童凌辛卓冼欧歐容阮纪紀连連甄詹古岑
    """.filter { !$0.isWhitespace })
}
