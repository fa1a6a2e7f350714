extension ConceptTable {
  /// Languages by their codes. A word with `~` names people or a country as well as a language.
  static let languages = ConceptTable(
    kind: .language,
    lines: """
      en|||~english,english language|英文,英语,英文歌,英语歌,英文歌曲,英语歌曲|英語,英語の,英語詞,英詞|영어,영어 노래,영어 가사|~inglés,~inglesa,~inglesas|~englisch,englische,~englischen,~englischsprachig|~anglais,~anglaise,~anglaises,anglophone|~inglês,~inglesa
      zh|||mandarin,~chinese,mandarin chinese|中文,国语,华语,普通话,汉语,中文歌,国语歌,华语歌,国语歌曲,华语歌曲,中文歌曲|中国語,中国語の,北京語,中国語曲|중국어,중국어 노래,만다린|~chino,~china,mandarín|~chinesisch,~chinesische,mandarin|~chinois,~chinoise,mandarin|~chinês,~chinesa,mandarim
      yue|||cantonese|粤语,广东话,广东歌,粤语歌,粤,广东,粤语歌曲,广东歌曲,白话歌|広東語,カントン語|광둥어,광동어|cantonés|kantonesisch|cantonais|cantonês
      nan|||hokkien,taiwanese hokkien,minnan|台语,闽南语,闽南,台语歌,闽南语歌,闽南歌,台语歌曲,闽南话,闽南语歌曲,福建话,台湾话|台湾語,閩南語,台語|대만어,민남어
      bo|||~tibetan|藏语,藏文,藏语歌,藏族歌|チベット語|티베트어
      hak|||hakka|客家话,客家,客语|客家語
      ja|||~japanese|日语,日文,日语歌,日文歌,日本语,日文歌曲,日语歌曲,日歌|日本語,日本語の,日本語詞|일본어,일본어 노래|~japonés,~japonesa,~japonesas|~japanisch,~japanische,~japanischen|~japonais,~japonaise,~japonaises|~japonês,~japonesa
      ko|||~korean|韩语,韩文,韩语歌,韩文歌,韩语歌曲,韩文歌曲,韩歌|韓国語,韓国語の,ハングル|한국어,한국어 노래,우리말|~coreano,~coreana|~koreanisch,~koreanische|~coréen,~coréenne|~coreano,~coreana
      es|||~spanish,español,en espanol,castellano|西班牙语,西语,西班牙文,西班牙语歌曲|スペイン語|스페인어,스페인어 노래|español,castellano,~española,~españolas,~españolas|~spanisch,~spanische,~spanischen,spanischsprachig|~espagnol,~espagnole,~espagnoles|~espanhol,~espanhola
      pt|||~portuguese|葡萄牙语,葡语|ポルトガル語|포르투갈어|~portugués,~portuguesa|~portugiesisch,~portugiesische|~portugais,~portugaise|português,~portuguesa,~portuguesas
      fr|||~french,français|法语,法文,法语歌,法语歌曲|フランス語|프랑스어,불어,프랑스어 노래|~francés,~francesa,~francesas|~französisch,~französische,~französischen|français,~française,~françaises,francophone|~francês,~francesa
      de|||~german,deutsch|德语,德文,德语歌曲|ドイツ語|독일어|~alemán,~alemana|deutsch,~deutsche,~deutschen,~deutsches,deutschsprachig,deutschsprachige|~allemand,~allemande,~allemandes|~alemão,~alemã
      it|||~italian,italiano|意大利语,意语,意大利文|イタリア語|이탈리아어|~italiano,~italiana,~italianas|~italienisch,~italienische,~italienischen|~italien,~italienne,~italiennes|~italiano,~italiana
      ru|||~russian|俄语,俄文,俄语歌曲|ロシア語|러시아어|~ruso,~rusa|~russisch,~russische|~russe,~russes|~russo,~russa
      sv|||~swedish|瑞典语|スウェーデン語|스웨덴어|~sueco|~schwedisch|~suédois|~sueco
      no|||~norwegian|挪威语|ノルウェー語|노르웨이어|~noruego|~norwegisch|~norvégien|~norueguês
      da|||~danish|丹麦语|デンマーク語|덴마크어|~danés|~dänisch|~danois|~dinamarquês
      fi|||~finnish|芬兰语|フィンランド語|핀란드어|~finlandés|~finnisch|~finnois|~finlandês
      is|||~icelandic|冰岛语|アイスランド語|아이슬란드어|~islandés|~isländisch|~islandais
      nl|||~dutch,~flemish|荷兰语|オランダ語|네덜란드어|~holandés|~niederländisch,~holländisch|~néerlandais|~holandês
      pl|||~polish|波兰语|ポーランド語|폴란드어|~polaco|~polnisch|~polonais|~polonês
      cs|||~czech|捷克语|チェコ語|체코어|~checo|~tschechisch|~tchèque|~tcheco
      hu|||~hungarian|匈牙利语|ハンガリー語|헝가리어|~húngaro|~ungarisch|~hongrois|~húngaro
      el|||~greek|希腊语|ギリシャ語|그리스어|~griego|~griechisch|~grec,~grecque|~grego
      tr|||~turkish|土耳其语|トルコ語|터키어|~turco|~türkisch|~turc,~turque|~turco
      ar|||~arabic|阿拉伯语|アラビア語|아랍어|~árabe|~arabisch|~arabe|~árabe
      he|||~hebrew|希伯来语|ヘブライ語|히브리어|~hebreo|~hebräisch|~hébreu|~hebraico
      fa|||~persian,~farsi|波斯语|ペルシャ語|페르시아어|~persa|~persisch|~persan|~persa
      hi|||~hindi|印地语|ヒンディー語|힌디어|~hindi|~hindi|~hindi|~hindi
      ta|||~tamil|泰米尔语|タミル語|타밀어|||~tamoul
      te|||~telugu
      pa|||~punjabi|旁遮普语||펀자브어
      bn|||~bengali|孟加拉语
      ur|||~urdu|乌尔都语
      th|||~thai|泰语,泰文,泰语歌曲|タイ語|태국어|~tailandés|~thailändisch|~thaï|~tailandês
      vi|||~vietnamese|越南语|ベトナム語|베트남어|~vietnamita|~vietnamesisch|~vietnamien|~vietnamita
      id|||~indonesian,bahasa|印尼语|インドネシア語|인도네시아어|~indonesio|~indonesisch|~indonésien|~indonésio
      ms|||~malay|马来语|マレー語|말레이어
      tl|||~tagalog,~filipino,~pinoy|菲律宾语|タガログ語|타갈로그어
      sw|||~swahili|斯瓦希里语
      ga|||~irish gaelic,gaelic
      cy|||~welsh|威尔士语
      ca|||catalan|加泰罗尼亚语|||catalán|katalanisch|catalan|catalão
      eu|||basque||||euskera,vasco|baskisch|basque|basco
      la|||latin language,in latin|拉丁语|ラテン語||latín|latein|en latin|latim
      uk|||~ukrainian|乌克兰语|ウクライナ語|우크라이나어|~ucraniano|~ukrainisch|~ukrainien|~ucraniano
      ro|||~romanian|罗马尼亚语||||||~romeno
      hr|||~croatian
      sr|||~serbian
      ne|||~nepali,~nepalese|尼泊尔语|ネパール語
      ml|||~malayalam
      kn|||~kannada
      mr|||~marathi
      gu|||~gujarati
      si|||~sinhala,~sinhalese
      my|||~burmese|缅甸语|ビルマ語
      km|||~khmer,~cambodian|高棉语|クメール語
      lo|||~lao,~laotian|老挝语
      ug|||~uyghur|维吾尔语,维语
      kk|||~kazakh|哈萨克语
      ka|||~georgian|格鲁吉亚语
      hy|||~armenian|亚美尼亚语
      bg|||~bulgarian|保加利亚语
      sl|||~slovenian
      sk|||~slovak
      lt|||~lithuanian
      lv|||~latvian
      et|||~estonian
      sq|||~albanian
      bs|||~bosnian
      mk|||~macedonian
      af|||~afrikaans
      yo|||~yoruba
      ig|||~igbo
      zu|||~zulu
      xh|||~xhosa
      so|||~somali
      wo|||~wolof
      ht|||~haitian creole
      mi|||~maori
      qu|||~quechua
      gl|||~galician||||gallego
      yi|||~yiddish
      eo|||~esperanto|世界语|エスペラント
      wuu||||上海话,沪语,吴语|上海語|상하이어
      mn||||蒙语,蒙古语|モンゴル語|몽골어
      """)
}
