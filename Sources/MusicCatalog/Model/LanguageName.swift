/// Languages by their names in English, for callers who do not think of codes.
package enum LanguageName {
  /// Codes of ISO 639-1, or 639-3 where that has none, by lowercase names: those that songs are
  /// sung in most.
  static let codes: [String: String] = [
    "afrikaans": "af", "amharic": "am", "arabic": "ar", "bengali": "bn", "bulgarian": "bg",
    "cantonese": "yue", "catalan": "ca", "chinese": "zh", "croatian": "hr", "czech": "cs",
    "danish": "da", "dutch": "nl", "english": "en", "estonian": "et", "finnish": "fi",
    "french": "fr", "gaelic": "gd", "german": "de", "greek": "el", "hebrew": "he", "hindi": "hi",
    "hungarian": "hu", "icelandic": "is", "indonesian": "id", "instrumental": "zxx", "irish": "ga",
    "italian": "it", "japanese": "ja", "korean": "ko", "latin": "la", "latvian": "lv",
    "lithuanian": "lt", "malay": "ms", "mandarin": "zh", "norwegian": "no", "persian": "fa",
    "polish": "pl", "portuguese": "pt", "punjabi": "pa", "romanian": "ro", "russian": "ru",
    "serbian": "sr", "slovak": "sk", "slovenian": "sl", "spanish": "es", "swahili": "sw",
    "swedish": "sv", "tagalog": "tl", "tamil": "ta", "telugu": "te", "thai": "th",
    "turkish": "tr", "ukrainian": "uk", "urdu": "ur", "vietnamese": "vi", "welsh": "cy",
    "xhosa": "xh", "yoruba": "yo", "zulu": "zu",
  ]

  /// The code of a language that is called by its name; what is no such name as it is, in lower case.
  static func code(ofName text: String) -> String {
    let lower = text.lowercased()
    return codes[lower] ?? lower
  }

  /// What people call the language of a code: "Mandarin" for "zh"; the code itself for others.
  package static func name(of code: String) -> String { names[code] ?? code }

  /// Of several names the last one in the alphabet: Mandarin, not Chinese, which Cantonese is, too.
  private static let names: [String: String] = Dictionary(
    codes.map { ($0.value, $0.key.prefix(1).uppercased() + $0.key.dropFirst()) },
    uniquingKeysWith: max)
}
