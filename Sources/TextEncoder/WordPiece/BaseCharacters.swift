// swift-format-ignore-file

import Primitives

/// What is left of each character that has a canonical decomposition when that is stripped of
/// nonspacing marks: up to three characters, none for a mark.
///
/// The decompositions are those of Unicode 14.0; for a character that is assigned they never change,
/// by the stability policy of the standard. U+11938 is newer than BERT's reference implementation,
/// which leaves it whole. Hangul syllables follow a rule (`HangulSyllable`) and are left out.
struct BaseCharacters: Sendable {
  static let table = BaseCharacters(data)

  private var scalars: [UInt32] = []
  /// What is left of character i is `bases[ends[i - 1]..<ends[i]]`.
  private var ends: [Int] = [0]
  private var bases: [Unicode.Scalar] = []

  /// What is left of a character; nil when it has no decomposition.
  ///
  /// - Complexity: O(log n) for n characters that have one.
  subscript(scalar: Unicode.Scalar) -> ArraySlice<Unicode.Scalar>? {
    scalars.sortedIndex(of: scalar.value).map { bases[ends[$0]..<ends[$0 + 1]] }
  }

  /// Reads runs of characters: the first one's number, a space, what is left of each in turn, with
  /// parentheses around any number but one; a hyphen for a character without a decomposition.
  private init(_ data: String) {
    let fields = data.unicodeScalars.split(separator: " ")
    for index in stride(from: 0, to: fields.count - 1, by: 2) {
      var scalar = UInt32(String(fields[index]), radix: 16) ?? 0
      var isInside = false
      for base in fields[index + 1] {
        switch base {
        case "-": break
        case "(":
          isInside = true
          continue
        case ")":
          isInside = false
          append(scalar)
        default:
          bases.append(base)
          if isInside { continue }
          append(scalar)
        }
        scalar += 1
      }
    }
  }

  private mutating func append(_ scalar: UInt32) {
    scalars.append(scalar)
    ends.append(bases.count)
  }

  private static let data = """
    C0 AAAAAA-CEEEEIIII-NOOOOO--UUUUY--aaaaaa-ceeeeiiii-nooooo--uuuuy-yAaAaAaCcCcCcCcDd--EeEeEeEeE\
    eGgGgGgGgHh--IiIiIiIiI---JjKk-LlLlLl----NnNnNn---OoOoOo--RrRrRrSsSsSsSsTtTt--UuUuUuUuUuUuWwYyY\
    ZzZzZz 1A0 Oo 1AF Uu 1CD AaIiOoUuUuUuUuUu-AaAaÆæ--GgKkOoOoƷʒj---Gg--NnAaÆæØøAaAaEeEeIiIiOoOoRr\
    RrUuUuSsTt--Hh 226 AaEeOoOoOoOoYy 340 ()()-()() 374 ʹ 37E ; 385 ¨Α·ΕΗΙ-Ο-ΥΩι 3AA ΙΥαεηιυ 3CA ι\
    υουω----ϒϒ 400 ЕЕ-Г---І----КИУ 419 И 439 и 450 ее-г---і----киу 476 Ѵѵ 4C1 Жж 4D0 АаАа--Ее--ӘәЖ\
    жЗз--ИиИиОо--ӨөЭэУуУуУуЧч--Ыы 622 \u{627}\u{627}\u{648}\u{627}\u{64A} 6C0 \u{6D5}-\u{6C1}\
     6D3 \u{6D2} 929 \u{928} 931 \u{930}--\u{933} 958 \u{915}\u{916}\u{917}\u{91C}\u{921}\u{922}\
    \u{92B}\u{92F} 9CB (\u{9C7}\u{9BE})(\u{9C7}\u{9D7}) 9DC \u{9A1}\u{9A2}-\u{9AF} A33 \u{A32}--\
    \u{A38} A59 \u{A16}\u{A17}\u{A1C}--\u{A2B} B48 \u{B47}--(\u{B47}\u{B3E})(\u{B47}\u{B57})\
     B5C \u{B21}\u{B22} B94 (\u{B92}\u{BD7}) BCA (\u{BC6}\u{BBE})(\u{BC7}\u{BBE})(\u{BC6}\u{BD7})\
     C48 () CC0 \u{CD5} CC7 \u{CD5}\u{CD6}-\u{CC2}(\u{CC2}\u{CD5}) D4A (\u{D46}\u{D3E})\
    (\u{D47}\u{D3E})(\u{D46}\u{D57}) DDA \u{DD9}-(\u{DD9}\u{DCF})(\u{DD9}\u{DCF})(\u{DD9}\u{DDF})\
     F43 \u{F42} F4D \u{F4C}----\u{F51}----\u{F56}----\u{F5B} F69 \u{F40} F73 ()-()()-() F81 ()\
     F93 () F9D ()----()----()----() FB9 () 1026 \u{1025} 1B06 (\u{1B05}\u{1B35})-\
    (\u{1B07}\u{1B35})-(\u{1B09}\u{1B35})-(\u{1B0B}\u{1B35})-(\u{1B0D}\u{1B35})---\
    (\u{1B11}\u{1B35}) 1B3B \u{1B35}-\u{1B35}--(\u{1B3E}\u{1B35})(\u{1B3F}\u{1B35})-\u{1B35}\
     1E00 AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPp\
    RrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy-ſ----AaAaAaAaAaAaAaAaAaAaAa\
    AaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy 1F00 ααααααααΑΑΑΑΑΑΑΑεεεε\
    εε--ΕΕΕΕΕΕ--ηηηηηηηηΗΗΗΗΗΗΗΗιιιιιιιιΙΙΙΙΙΙΙΙοοοοοο--ΟΟΟΟΟΟ--υυυυυυυυ-Υ-Υ-Υ-ΥωωωωωωωωΩΩΩΩΩΩΩΩαα\
    εεηηιιοουυωω--ααααααααΑΑΑΑΑΑΑΑηηηηηηηηΗΗΗΗΗΗΗΗωωωωωωωωΩΩΩΩΩΩΩΩααααα-ααΑΑΑΑΑ-ι--¨ηηη-ηηΕΕΗΗΗ᾿᾿᾿\
    ιιιι--ιιΙΙΙΙ-῾῾῾υυυυρρυυΥΥΥΥΡ¨¨`--ωωω-ωωΟΟΩΩΩ´--\u{2002}\u{2003} 2126 Ω---KA 219A ←→ 21AE ↔\
     21CD \u{21D0}⇔⇒ 2204 ∃----∈--∋ 2224 ∣-∥ 2241 ∼--≃--≅-≈ 2260 =-≡ 226D ≍<>≤≥--≲≳--≶≷ 2280 ≺≻--⊂\
    ⊃--⊆⊇ 22AC ⊢⊨⊩⊫ 22E0 ≼≽⊑⊒ 22EA ⊲⊳⊴⊵ 2329 \u{3008}\u{3009} 2ADC ⫝ 304C か-き-く-け-こ-さ-し-す-\
    せ-そ-た-ち--つ-て-と 3070 はは-ひひ-ふふ-へへ-ほほ 3094 う 309E ゝ 30AC カ-キ-ク-ケ-コ-サ-シ-\
    ス-セ-ソ-タ-チ--ツ-テ-ト 30D0 ハハ-ヒヒ-フフ-ヘヘ-ホホ 30F4 ウ--ワヰヱヲ---ヽ F900 豈更車賈滑\
    串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧\
    老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異\
    北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚\
    漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎\
    療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘\
    藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀--塚-晴--凞猪益礼神祥福靖精羽-蘒-\
    諸--逸都---飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍\
    禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘--並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒\
    廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾\
    者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎 FB1D \u{5D9}-\
    \u{5F2} FB2A \u{5E9}\u{5E9}\u{5E9}\u{5E9}\u{5D0}\u{5D0}\u{5D0}\u{5D1}\u{5D2}\u{5D3}\u{5D4}\
    \u{5D5}\u{5D6}-\u{5D8}\u{5D9}\u{5DA}\u{5DB}\u{5DC}-\u{5DE}-\u{5E0}\u{5E1}-\u{5E3}\u{5E4}-\
    \u{5E6}\u{5E7}\u{5E8}\u{5E9}\u{5EA}\u{5D5}\u{5D1}\u{5DB}\u{5E4} 1109A \u{11099}-\u{1109B}\
     110AB \u{110A5} 1112E ()() 1134B (\u{11347}\u{1133E})(\u{11347}\u{11357}) 114BB \u{114B9}\
    (\u{114B9}\u{114B0})-(\u{114B9}\u{114BD}) 115BA (\u{115B8}\u{115AF})(\u{115B9}\u{115AF})\
     1D15E (\u{1D157}\u{1D165})(\u{1D158}\u{1D165})(\u{1D158}\u{1D165}\u{1D16E})\
    (\u{1D158}\u{1D165}\u{1D16F})(\u{1D158}\u{1D165}\u{1D170})(\u{1D158}\u{1D165}\u{1D171})\
    (\u{1D158}\u{1D165}\u{1D172}) 1D1BB (\u{1D1B9}\u{1D165})(\u{1D1BA}\u{1D165})\
    (\u{1D1B9}\u{1D165}\u{1D16E})(\u{1D1BA}\u{1D165}\u{1D16E})(\u{1D1B9}\u{1D165}\u{1D16F})\
    (\u{1D1BA}\u{1D165}\u{1D16F}) 2F800 丽丸乁𠄢你侮侻倂偺備僧像㒞𠘺免兔兤具𠔜㒹內再𠕋冗冤仌冬况𩇟\
    凵刃㓟刻剆割剷㔕勇勉勤勺包匆北卉卑博即卽卿卿卿𠨬灰及叟𠭣叫叱吆咞吸呈周咢哶唐啓啣善善喙喫喳嗂圖\
    嘆圗噑噴切壮城埴堍型堲報墬𡓤売壷夆多夢奢𡚨𡛪姬娛娧姘婦㛮㛼嬈嬾嬾𡧈寃寘寧寳𡬘寿将当尢㞁屠屮峀岍\
    𡷤嵃𡷦嵮嵫嵼巡巢㠯巽帨帽幩㡢𢆃㡼庰庳庶廊𪎒廾𢌱𢌱舁弢弢㣇𣊸𦇚形彫㣣徚忍志忹悁㤺㤜悔𢛔惇慈慌慎慌\
    慺憎憲憤憯懞懲懶成戛扝抱拔捐𢬌挽拼捨掃揤𢯱搢揅掩㨮摩摾撝摷㩬敏敬𣀊旣書晉㬙暑㬈㫤冒冕最暜肭䏙朗\
    望朡杞杓𣏃㭉柺枅桒梅𣑭梎栟椔㮝楂榣槪檨𣚣櫛㰘次𣢧歔㱎歲殟殺殻𣪍𡴋𣫺汎𣲼沿泍汧洖派海流浩浸涅𣴞洴\
    港湮㴳滋滇𣻑淹潮𣽞𣾎濆瀹瀞瀛㶖灊災灷炭𠔥煅𤉣熜𤎫爨爵牐𤘈犀犕𤜵𤠔獺王㺬玥㺸㺸瑇瑜瑱璅瓊㼛甤𤰶甾\
    𤲒異𢆟瘐𤾡𤾸𥁄㿼䀈直𥃳𥃲𥄙𥄳眞真真睊䀹瞋䁆䂖𥐝硎碌磌䃣𥘦祖𥚚𥛅福秫䄯穀穊穏𥥼𥪧𥪧竮䈂𥮫篆築䈧𥲀\
    糒䊠糨糣紀𥾆絣䌁緇縂繅䌴𦈨𦉇䍙𦋙罺𦌾羕翺者𦓚𦔣聠𦖨聰𣍟䏕育脃䐋脾媵𦞧𦞵𣎓𣎜舁舄辞䑫芑芋芝劳花芳\
    芽苦𦬼若茝荣莭茣莽菧著荓菊菌菜𦰶𦵫𦳕䔫蓱蓳蔖𧏊蕤𦼬䕝䕡𦾱𧃒䕫虐虜虧虩蚩蚈蜎蛢蝹蜨蝫螆䗗蟡蠁䗹衠\
    衣𧙧裗裞䘵裺㒻𧢮𧥦䚾䛇誠諭變豕𧲨貫賁贛起𧼯𠠄跋趼跰𠣞軔輸𨗒𨗭邔郱鄑𨜮鄛鈸鋗鋘鉼鏹鐕𨯺開䦕閷𨵷䧦\
    雃嶲霣𩅅𩈚䩮䩶韠𩐊䪲𩒖頋頋頩𩖶飢䬳餩馧駂駾䯎𩬰鬒鱀鳽䳎䳭鵧𪃎䳸𪄅𪈎𪊑麻䵖黹黾鼅鼏鼖鼻𪘀
    """
}
