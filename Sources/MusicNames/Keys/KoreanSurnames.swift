import TextAnalysis

/// Korean family names as bearers write them in Latin letters, which the rules of romanization do not: 박 is Park.
enum KoreanSurnames {
  /// How a family name is written, the commonest first; none for a syllable that is none.
  static func forms(of syllable: Character) -> [String] { table.forms[syllable] ?? [] }

  /// What the rules make of the family names that are written so: "bak" of "park".
  static func ruled(_ form: String) -> [String] { table.ruled[form] ?? [] }

  private static let table = Table()

  private struct Table {
    private(set) var forms: [Character: [String]] = [:]
    private(set) var ruled: [String: [String]] = [:]

    init() {
      var analyzer = Analyzer()
      for entry in entries.split(whereSeparator: \.isWhitespace) {
        let halves = entry.split(separator: ":")
        let written = halves[1].split(separator: "/").map { String($0) }
        forms[halves[0].first!] = written
        guard let rule = analyzer.romanized(String(halves[0]), limit: 1).first else { continue }
        for form in written where form != rule { ruled[form, default: []].append(rule) }
      }
    }
  }

  private static let entries = """
    김:kim/gim 이:lee/yi/rhee/i 박:park/pak/bak 최:choi/choe 정:jung/chung/jeong/cheong 강:kang/gang
    조:cho/jo 윤:yoon/yun 장:jang/chang 임:lim/im/rim 한:han/hahn 오:oh/o 서:seo/suh 신:shin/sin
    권:kwon/gwon 황:hwang 안:ahn/an 송:song 유:yoo/yu/you 류:ryu/ryoo 전:jeon/jun/chun/jean 홍:hong 고:ko/go
    문:moon/mun 양:yang 손:son/sohn 배:bae/pae 백:baek/paik/baik 허:heo/hur/huh 남:nam 심:sim/shim
    노:noh/roh/no 하:ha 곽:kwak/gwak 성:sung/seong 차:cha 주:joo/ju 우:woo/u 구:koo/gu/goo 민:min 나:na/ra
    진:jin/chin 지:ji/chi 엄:eom/um/uhm 원:won 천:cheon/chun 방:bang/pang 공:gong/kong 현:hyun/hyeon
    변:byun/byeon 여:yeo 추:choo/chu 도:do 소:so 석:seok/suk 선:sun/seon 설:seol/sul 마:ma 길:gil/kil
    연:yeon 위:wi 표:pyo 명:myung/myeong 기:ki/gi 반:ban 왕:wang 금:keum/geum 옥:ok 맹:maeng 제:je 모:mo
    탁:tak 국:kook/guk 어:eo 은:eun 편:pyeon/pyun 용:yong 예:ye 경:kyung/gyeong 봉:bong 사:sa
    """
}
