#!/usr/bin/env python3
"""Generates the tables of TextAnalysis from the Unicode Character Database.

    apt-get install unicode-data icu-devtools
    python3 Scripts/generate_text_tables.py [--ucd /usr/share/unicode]

Reads UnicodeData.txt, Scripts.txt, CaseFolding.txt, Unihan_Readings.txt(.bz2) and
Unihan_Variants.txt(.bz2), and asks ICU (`uconv`) for its character-wise Traditional-Simplified
transform. Writes Sources/TextAnalysis/Tables/*.swift. ICU takes part here only, never at query time.
Unicode data files are used under the Unicode License (https://www.unicode.org/license.txt).
"""
import argparse
import bz2
import os
import re
import subprocess
import unicodedata

parser = argparse.ArgumentParser()
parser.add_argument("--ucd", default="/usr/share/unicode")
parser.add_argument("--out", default=os.path.join(os.path.dirname(__file__), "..", "Sources", "TextAnalysis", "Tables"))
options = parser.parse_args()


def lines(name):
    path = os.path.join(options.ucd, name)
    opened = bz2.open(path + ".bz2", "rt", encoding="utf-8") if os.path.exists(path + ".bz2") else open(path, encoding="utf-8")
    with opened as file:
        for line in file:
            line = line.split("#")[0] if not name.startswith("Unihan") else line
            line = line.strip()
            if line and not line.startswith("#"):
                yield line


category = {}
decomposition = {}
combining = {}
first = None
for line in lines("UnicodeData.txt"):
    row = line.split(";")
    code = int(row[0], 16)
    if row[1].endswith("First>"):
        first = code
        continue
    start = first if row[1].endswith("Last>") else code
    first = None
    for each in range(start, code + 1):
        category[each] = row[2]
    if row[5]:
        decomposition[code] = [int(x, 16) for x in row[5].split() if not x.startswith("<")]
    combining[code] = int(row[3])

script = {}
for line in lines("Scripts.txt"):
    codes, name = [x.strip() for x in line.split(";")]
    bounds = [int(x, 16) for x in codes.split("..")]
    for each in range(bounds[0], bounds[-1] + 1):
        script[each] = name

casefold = {}
for line in lines("CaseFolding.txt"):
    row = [x.strip() for x in line.split(";")]
    if row[1] in "CF":
        casefold[int(row[0], 16)] = [int(x, 16) for x in row[2].split()]

# Letters that no decomposition reaches, written as people type them.
LETTERS = {
    "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ı": "i",
    "ħ": "h", "ŋ": "n", "ə": "e", "ŧ": "t", "ƒ": "f", "ɐ": "a", "ɑ": "a", "ɛ": "e", "ɔ": "o",
    "ƀ": "b", "ɓ": "b", "ɖ": "d", "ɗ": "d", "ɠ": "g", "ɨ": "i", "ɩ": "i", "ƙ": "k", "ɲ": "n",
    "ɵ": "o", "ʀ": "r", "ʃ": "s", "ʉ": "u", "ʋ": "v", "ƶ": "z", "ʒ": "z", "ĸ": "k", "ȷ": "j",
    "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ɢ": "g", "ʜ": "h", "ɪ": "i", "ᴊ": "j",
    "ᴋ": "k", "ʟ": "l", "ᴍ": "m", "ɴ": "n", "ᴏ": "o", "ᴘ": "p", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u",
    "ᴠ": "v", "ᴡ": "w", "ʏ": "y", "ᴢ": "z", "ς": "σ", "ѐ": "е", "ѝ": "и",
}
# Scripts in which a combining mark is decoration and not a letter of its own.
DECORATED = {"Latin", "Greek", "Cyrillic", "Hebrew", "Arabic", "Common", "Inherited", "Coptic"}
KEPT = {0x439}  # Cyrillic short i is a letter, not an accented one.


def decompose(code):
    if code in KEPT or 0xAC00 <= code <= 0xD7A3:
        return [code]
    if code not in decomposition:
        return [code]
    result = []
    for each in decomposition[code]:
        result += decompose(each)
    return result


# Canonical composition of kana with their voicing marks, and nothing else.
VOICED = {}
for code, parts in decomposition.items():
    if len(parts) == 2 and parts[1] in (0x3099, 0x309A):
        VOICED[tuple(parts)] = code


def fold_once(codes):
    result = []
    for code in codes:
        for folded in casefold.get(code, [code]):
            for part in decompose(folded):
                for again in casefold.get(part, [part]):
                    result += decompose(again)
    kept = []
    for code in result:
        text = LETTERS.get(chr(code))
        if text:
            kept += [ord(x) for x in text]
            continue
        mark = category.get(code, "Cn") in ("Mn", "Me")
        if code in (0x3099, 0x309A):
            if kept and (kept[-1], code) in VOICED:
                kept[-1] = VOICED[(kept[-1], code)]
            else:
                kept.append(code)
            continue
        if mark and script.get(code, "Common") in DECORATED:
            continue
        if 0x30A1 <= code <= 0x30F6 or code in (0x30FD, 0x30FE):
            code -= 0x60  # katakana and hiragana write the same sounds
        kept.append(code)
    return kept


def fold(code):
    codes = [code]
    for _ in range(4):
        again = fold_once(codes)
        if again == codes:
            break
        codes = again
    return codes


NAMES = ["separator", "word", "ideograph", "kana", "hangul", "unspaced", "pictograph", "symbol", "apostrophe", "stop", "ignored", "jamo"]
UNSPACED = {"Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Javanese", "Balinese", "Tai_Tham", "New_Tai_Lue"}
APOSTROPHES = {0x27, 0x2019, 0x2018, 0x02BC, 0x02BB, 0x60, 0xB4, 0x2032, 0xFF07, 0x201B}


def kind(code):
    group = category.get(code, "Cn")
    written = script.get(code, "Unknown")
    if code in APOSTROPHES:
        return "apostrophe"
    if code == 0x2E:
        return "stop"
    if code in (0x3099, 0x309A):
        return "kana"
    if 0x1100 <= code <= 0x1112 or 0x1161 <= code <= 0x1175 or 0x11A8 <= code <= 0x11C2:
        return "jamo"
    if code == 0x30FC or code == 0x30FB and False:
        return "kana"
    if code in (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x200E, 0x200F, 0x180E) or 0xFE00 <= code <= 0xFE0F or group in ("Mn", "Me") and written in DECORATED:
        return "ignored"
    if written == "Han" and group[0] in "LNS" or code in (0x3005, 0x3006, 0x3007):
        return "ideograph"
    if group[0] in "LNM":
        if written in ("Hiragana", "Katakana", "Bopomofo"):
            return "kana"
        if written == "Hangul":
            return "hangul"
        if written in UNSPACED:
            return "unspaced" if group[0] != "N" else "word"
        return "word"
    if group == "So":
        return "pictograph"
    if group[0] in "SP":
        return "symbol"
    if group in ("Cc", "Cf", "Cn", "Co", "Cs") or group[0] == "Z":
        return "separator"
    return "separator"


def hex_(value):
    return format(value, "x")


def swift(name, purpose, body, var):
    header = "// Generated by Scripts/generate_text_tables.py from Unicode 15.0. Do not edit.\n// swift-format-ignore-file\n\n"
    rows = [body[i : i + 8000] for i in range(0, len(body), 8000)]
    text = header + "extension AnalysisTables {\n"
    text += "".join("  /// " + line + "\n" for line in purpose)
    text += "  static let " + var + ": StaticString = \"\"\"\n" + "\\\n".join("    " + row for row in wrap(body)) + "\n    \"\"\"\n}\n"
    with open(os.path.join(options.out, name), "w", encoding="utf-8") as file:
        file.write(text)


def wrap(body, width=112):
    rows, row = [], ""
    for part in re.split(r"(?<=[;])", body):
        # A row ends after a separator, so that no token is cut.
        if len(row) + len(part) > width and row:
            rows.append(row)
            row = ""
        row += part
    if row:
        rows.append(row)
    return rows


LIMIT = 0x30000
# Classes: "start-end=class;" runs, class as a letter from 'a'.
runs = []
previous = None
for code in range(LIMIT):
    value = NAMES.index(kind(code))
    if value == 0:
        previous = None
        continue
    if previous is not None and previous[2] == value and previous[1] == code - 1:
        previous[1] = code
    else:
        previous = [code, code, value]
        runs.append(previous)
classes = "".join(
    (hex_(a) if a == b else hex_(a) + "-" + hex_(b)) + "=" + chr(ord("a") + c) + ";" for a, b, c in runs)

# Mappings: "start-end+delta;" or "start-end-~delta;" for runs, "code>a,b,c;" otherwise; "code>;" vanishes.
mappings = {}
for code in range(LIMIT):
    if code in category and category[code] != "Cs":
        folded = fold(code)
        if folded != [code] and not 0xAC00 <= code <= 0xD7A3:
            mappings[code] = folded
traditional = [chr(c) for c in range(0x3400, 0xA000) if category.get(c) == "Lo"]
out = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Traditional-Simplified"],
                     input="\n".join(traditional).encode(), capture_output=True, check=True).stdout.decode().split("\n")
simplified = {}
for a, b in zip(traditional, out):
    if a != b and len(b) == 1:
        simplified[a] = b
# Japanese forms since 1946 that differ from both Chinese ones; by hand.
SHINJITAI = "桜樱楽乐涙泪気气伝传広广辺边浜滨沢泽斎斋竜龙栄荣円圆図图駅驿実实絵绘続续読读変变団团対对帰归仏佛仮假価价児儿処处単单営营関关歓欢観观権权渋涩髪发黒黑巻卷総总発发圏圈鉄铁豊丰売卖転转戦战弾弹徳德恵惠悪恶桟栈検检歩步歯齿毎每浅浅海海渓溪焼烧獣兽瑠琉畳叠県县砕碎稲稻竃灶経经緑绿縁缘聴听脳脑臓脏舎舍芸艺蔵藏薬药蛍萤覚觉訳译説说諸诸譲让賛赞軽轻遅迟郷乡醸酿釈释録录鎮镇険险隠隐雑杂霊灵頼赖顔颜類类駆驱騒骚験验鶏鸡麺面黄黄壊坏壱壹姫姬嬢娘宝宝専专峡峡弐贰従从応应懐怀挙举挿插捜搜揺摇撃击数数斉齐晩晚暁晓曽曾"
for a, b in zip(SHINJITAI[::2], SHINJITAI[1::2]):
    if a != b and a not in simplified:
        simplified[a] = b
# Variants that mainland readers type as another character, and that ICU leaves; by hand.
VARIANTS = "妳你祢你甚什祇只峯峰嬾懒幷并敎教牠它戸户躰体麪面"
for a, b in zip(VARIANTS[::2], VARIANTS[1::2]):
    simplified[a] = b
for a in list(simplified):  # close chains
    seen = {a}
    while simplified[a] in simplified and simplified[a] not in seen:
        seen.add(simplified[a])
        simplified[a] = simplified[simplified[a]]
    if simplified[a] == a:
        del simplified[a]
for code in list(mappings):
    mappings[code] = [ord(simplified.get(chr(x), chr(x))) for x in mappings[code]]
    if mappings[code] == [code]:
        del mappings[code]

pieces = []
codes = sorted(mappings)
i = 0
while i < len(codes):
    code = codes[i]
    target = mappings[code]
    if len(target) == 1:
        delta = target[0] - code
        j = i
        while j + 1 < len(codes) and codes[j + 1] == codes[j] + 1 and mappings[codes[j + 1]] == [codes[j + 1] + delta]:
            j += 1
        if j - i >= 2:
            sign = "+" if delta >= 0 else "~"
            pieces.append(hex_(code) + "-" + hex_(codes[j]) + sign + hex_(abs(delta)) + ";")
            i = j + 1
            continue
    pieces.append(hex_(code) + ">" + ",".join(hex_(x) for x in target) + ";")
    i += 1

os.makedirs(options.out, exist_ok=True)
swift("CharacterClassTable.swift", ["The class of every scalar that is not a separator: `start-end=class;`, hexadecimal, the class a",
      "letter from `a` in the order of `CharacterClass`."], classes, "classes")
swift("FoldingTable.swift", ["Compatibility, case, diacritics, width and kana in one mapping: `code>target,target;`, or for a",
      "run `start-end+distance;` and `start-end~distance;` (downward)."], "".join(pieces), "foldings")

pairs = "".join(a + b for a, b in sorted(simplified.items()))
swift("SimplifiedTable.swift", ["Traditional and Japanese ideographs, each followed by the Simplified one that stands for both."],
      "".join(pairs[i:i + 48] + ";" for i in range(0, len(pairs), 48)), "simplified")

# Mandarin readings without tones.
def toneless(syllable):
    plain = unicodedata.normalize("NFD", syllable.lower())
    plain = plain.replace("u\u0308", "v").replace("ê", "e")
    return "".join(x for x in plain if "a" <= x <= "z")


readings = {}
for line in lines("Unihan_Readings.txt"):
    row = line.split("\t")
    if len(row) != 3 or row[1] not in ("kMandarin", "kXHC1983", "kHanyuPinlu", "kTGHZ2013"):
        continue
    code = int(row[0][2:], 16)
    if not 0x4E00 <= code <= 0x9FFF or chr(code) in simplified:
        continue
    found = []
    for part in row[2].split():
        part = part.split(":")[-1]
        part = re.sub(r"\(.*?\)", "", part)
        found += [toneless(x) for x in re.split("[,]", part)]
    rank = {"kMandarin": 0, "kHanyuPinlu": 1, "kTGHZ2013": 2, "kXHC1983": 3}[row[1]]
    readings.setdefault(code, []).append((rank, found))
ordered = {}
for code, found in readings.items():
    result = []
    for _, each in sorted(found, key=lambda x: x[0]):
        for syllable in each:
            if syllable and syllable not in result and len(result) < 4:
                result.append(syllable)
    ordered[code] = result
rows = {}
for position in range(4):
    for code in sorted(ordered):
        if len(ordered[code]) > position:
            rows.setdefault((position, ordered[code][position]), []).append(chr(code))
body = ""
for (position, syllable), characters in sorted(rows.items()):
    text = "".join(characters)
    for i in range(0, len(text), 40):
        body += str(position) + syllable + text[i:i + 40] + ";"
swift("PinyinTable.swift", ["Mandarin readings without tones: `rank syllable characters;`, rank 0 being the commonest reading of",
      "a character. `v` stands for u with diaeresis."], body, "pinyin")
print(len(classes), len("".join(pieces)), len(simplified), len(ordered), sum(len(x) for x in ordered.values()))
