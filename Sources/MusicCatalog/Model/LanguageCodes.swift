extension LanguageName {
  /// The code of ISO 639-1 of a code of ISO 639-2 or 639-3, of a name, or of a tag with a region
  /// (`en-US`), in any case; what is no such thing comes back in lower case.
  package static func code(of language: String) -> String {
    let lower = language.lowercased()
    if let code = codes[lower] ?? shortCodes[lower] { return code }
    guard let base = lower.split(whereSeparator: { "-_".contains($0) }).first.map(String.init),
      base.count < lower.count
    else { return lower }
    return shortCodes[base] ?? base
  }

  /// Codes of ISO 639-1 by those of ISO 639-2, both of its lists, and what 639-3 has for Chinese.
  private static let shortCodes: [String: String] = {
    let pairs = """
      afr af amh am ara ar hye hy arm hy aze az eus eu baq eu bel be ben bn bos bs bre br bul bg \
      mya my bur my cat ca zho zh chi zh cmn zh hrv hr scr hr ces cs cze cs dan da nld nl dut nl \
      eng en epo eo est et fao fo fin fi fra fr fre fr glg gl kat ka geo ka deu de ger de ell el \
      gre el guj gu hat ht hau ha haw haw heb he hin hi hun hu isl is ice is ibo ig ind id gle ga \
      ita it jpn ja jav jv kan kn kaz kk khm km kin rw kor ko kur ku lao lo lat la lav lv lin ln \
      lit lt ltz lb mkd mk mac mk mlg mg msa ms may ms mal ml mlt mt mri mi mao mi mar mr mon mn \
      nep ne nor no nob nb nno nn oci oc pan pa fas fa per fa pol pl por pt que qu ron ro rum ro \
      rus ru smo sm gla gd srp sr scc sr sna sn sin si slk sk slo sk slv sl som so spa es sun su \
      swa sw swe sv tgl tl tam ta tel te tha th tir ti ton to tsn tn tur tr ukr uk urd ur uzb uz \
      vie vi cym cy wel cy wol wo xho xh yid yi yor yo zul zu sqi sq alb sq
      """.split(separator: " ").map(String.init)
    return Dictionary(
      stride(from: 0, to: pairs.count - 1, by: 2).map { (pairs[$0], pairs[$0 + 1]) },
      uniquingKeysWith: { first, _ in first })
  }()
}
