#!/usr/bin/env python3
"""Name look-ups as people half remember them, for `TextBenchmarks names`.

    python3 Benchmarks/peers/text_names.py --collection /tmp/refrain-text/real.tsv --out /tmp/refrain-text/names.tsv

Each line is "class<TAB>query<TAB>number of the wanted line". Romanisations come from ICU (`uconv`), which our own
tables do not share. Classes:

    exact, reversed, by        title and artist, artist and title, "title by artist"
    title                      the title alone; any track of that title is right
    edit, edits, edit-title    one random edit in one word of five or more letters, in each such word, in a title alone
    dropped, swapped           one word missing, two neighbours exchanged
    joined, split              two neighbours written as one word, a word of six or more letters cut in two
    no-marks                   without diacritics
    numeral                    roman numerals as digits, and the reverse
    featured                   "feat." and its other spellings exchanged
    han, traditional           title and artist in Han, and the same converted to Traditional
    pinyin, pinyin-spaced, pinyin-title    syllables run together with the artist, apart, and the title without artist
    initials, initials-title   the first letters of the title's syllables with and without the artist
    romaji, kunrei             titles in kana, in Hepburn and in the older spelling
    cyrillic                   names in Cyrillic, in Latin letters
    typing, typing-pinyin      what stands in the box while someone types: the last word is not finished
"""
import argparse
import random
import re
import subprocess
import unicodedata

parser = argparse.ArgumentParser()
parser.add_argument("--collection", default="/tmp/refrain-text/real.tsv")
parser.add_argument("--out", default="/tmp/refrain-text/names.tsv")
parser.add_argument("--count", type=int, default=400)
parser.add_argument("--seed", type=int, default=7)
options = parser.parse_args()
draw = random.Random(options.seed)
with open(options.collection, encoding="utf-8") as file:
    rows = [line.rstrip("\n").split("\t") for line in file]
letters = "abcdefghijklmnopqrstuvwxyz"


def is_han(text):
    return text and all("\u4e00" <= c <= "\u9fff" for c in text)


def is_kana(text):
    return text and all("\u3041" <= c <= "\u30ff" and c not in "・゠" for c in text)


def is_long(word):
    return len(word) >= 5 and word.isascii() and word.isalpha()


def edit(word):
    if not is_long(word):
        return word
    place = draw.randrange(1, len(word))
    kind = draw.randrange(4)
    if kind == 0:
        return word[:place] + word[place + 1:]
    if kind == 1:
        return word[:place] + draw.choice(letters) + word[place:]
    if kind == 2 or place + 1 >= len(word):
        return word[:place] + draw.choice(letters.replace(word[place].lower(), "")) + word[place + 1:]
    return word[:place] + word[place + 1] + word[place] + word[place + 2:]


def edit_one(words):
    long = [i for i, w in enumerate(words) if is_long(w)]
    i = draw.choice(long)
    return " ".join(edit(w) if j == i else w for j, w in enumerate(words))


def icu(texts, transform):
    out = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", transform],
                         input="\n".join(texts).encode(), capture_output=True, check=True).stdout.decode()
    return out.split("\n")


def pinyin(texts):
    return [line.split() for line in icu(texts, "Han-Latin; Latin-ASCII; Lower")]


def sample(numbers):
    return draw.sample(numbers, min(options.count, len(numbers)))


latin = [n for n, (t, a) in enumerate(rows) if (t + a).isascii() and len(t.split()) + len(a.split()) >= 3
         and sum(is_long(w) for w in (t + " " + a).split()) >= 1]
titled = [n for n, (t, a) in enumerate(rows) if t.isascii() and re.search("[A-Za-z]", t)]
long_titled = [n for n in titled if any(is_long(w) for w in rows[n][0].split())]
han = [n for n, (t, a) in enumerate(rows) if is_han(t) and 2 <= len(t) <= 8 and (is_han(a) and len(a) <= 4)]
kana = [n for n, (t, a) in enumerate(rows) if is_kana(t) and len(t) >= 3]
cyrillic = [n for n, (t, a) in enumerate(rows) if re.search("[а-я]{3}", t.lower())]
marked = [n for n, (t, a) in enumerate(rows)
          if any(unicodedata.normalize("NFD", c)[1:] for c in t + a if c < "\u0250") and not any(c > "\u0250" for c in t + a)]
ROMAN = {"II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7", "VIII": "8", "IX": "9", "XI": "11", "XII": "12"}
DIGITS = {digit: roman for roman, digit in ROMAN.items()}
NUMERAL = re.compile(r"(?<![\w'/&.-])(" + "|".join(ROMAN) + r"|[2-9]|11|12)(?![\w'/&.-])")
numbered = [n for n, (t, a) in enumerate(rows) if t.isascii() and NUMERAL.search(t) and len(t.split()) > 1
            and not re.search(r"\d\d|\d+[:,.]\d", t.replace("11", "").replace("12", ""))]
FEATURED = re.compile(r"\b(feat\.|ft\.|featuring|Feat\.|Ft\.|Featuring)(?= )")
featured = [n for n, row in enumerate(rows) if FEATURED.search(" ".join(row)) and " ".join(row).isascii()]
lines = []
for n in sample(latin):
    title, artist = rows[n]
    words = (title + " " + artist).split()
    lines.append(("exact", title + " " + artist, n))
    lines.append(("reversed", artist + " " + title, n))
    lines.append(("by", title + " by " + artist, n))
    lines.append(("edits", " ".join(edit(w) for w in words), n))
    lines.append(("edit", edit_one(words), n))
    i = draw.randrange(len(words))
    lines.append(("dropped", " ".join(w for j, w in enumerate(words) if j != i), n))
    i = draw.randrange(len(words) - 1)
    lines.append(("swapped", " ".join(words[:i] + [words[i + 1], words[i]] + words[i + 2:]), n))
    i = draw.randrange(len(words) - 1)
    lines.append(("joined", " ".join(words[:i] + [words[i] + words[i + 1]] + words[i + 2:]), n))
    long = [i for i, w in enumerate(words) if len(w) >= 6 and is_long(w)]
    if long:
        i = draw.choice(long)
        cut = draw.randrange(2, len(words[i]) - 1)
        lines.append(("split", " ".join(words[:i] + [words[i][:cut], words[i][cut:]] + words[i + 1:]), n))
    asked = draw.choice([title + " " + artist, artist + " " + title])
    last = asked.split()[-1]
    lines.append(("typing", asked[:len(asked) - draw.randrange(len(last))], n))
for n in sample(titled):
    lines.append(("title", rows[n][0], n))
for n in sample(long_titled):
    lines.append(("edit-title", edit_one(rows[n][0].split()), n))
for n in sample(numbered):
    title = NUMERAL.sub(lambda found: {**ROMAN, **DIGITS}[found.group(1)], rows[n][0])
    lines.append(("numeral", title + " " + rows[n][1], n))
for n in sample(featured):
    text = FEATURED.sub(lambda found: draw.choice([x for x in ("feat.", "ft.", "featuring", "feat", "ft")
                                                   if x != found.group(1)]), " ".join(rows[n]))
    lines.append(("featured", text, n))
chosen = sample(han)
titles, artists = pinyin([rows[n][0] for n in chosen]), pinyin([rows[n][1] for n in chosen])
traditional = icu([" ".join(rows[n]) for n in chosen], "Simplified-Traditional")
for n, title, artist, old in zip(chosen, titles, artists, traditional):
    lines.append(("pinyin", "".join(title) + " " + "".join(artist), n))
    lines.append(("pinyin-spaced", " ".join(title) + " " + " ".join(artist), n))
    lines.append(("pinyin-title", "".join(title), n))
    lines.append(("initials", "".join(s[0] for s in title) + " " + "".join(artist), n))
    lines.append(("initials-title", "".join(s[0] for s in title), n))
    lines.append(("han", rows[n][0] + " " + rows[n][1], n))
    lines.append(("traditional", old, n))
    text = "".join(title)
    lines.append(("typing-pinyin", "".join(artist) + " " + text[:draw.randrange(min(4, len(text)), len(text) + 1)], n))
for n in sample(marked):
    text = unicodedata.normalize("NFD", " ".join(rows[n]))
    lines.append(("no-marks", "".join(c for c in text if not unicodedata.combining(c)), n))
KUNREI = [("shi", "si"), ("chi", "ti"), ("tsu", "tu"), ("fu", "hu"), ("ji", "zi"), ("sha", "sya"), ("shu", "syu"),
          ("sho", "syo"), ("cha", "tya"), ("chu", "tyu"), ("cho", "tyo"), ("ja", "zya"), ("ju", "zyu"), ("jo", "zyo")]
chosen = sample(kana)
for n, romaji in zip(chosen, icu([rows[n][0] for n in chosen], "Katakana-Latin; Hiragana-Latin; Latin-ASCII; Lower")):
    romaji = romaji.replace("~", "").replace("'", "")
    if not romaji.isascii() or not romaji.isalpha():
        continue
    lines.append(("romaji", romaji + " " + rows[n][1], n))
    for new, old in KUNREI:
        romaji = romaji.replace(new, old)
    lines.append(("kunrei", romaji + " " + rows[n][1], n))
chosen = sample(cyrillic)
for n, text in zip(chosen, icu([" ".join(rows[n]) for n in chosen], "Russian-Latin/BGN; Latin-ASCII")):
    lines.append(("cyrillic", text.replace("'", "").replace('"', ""), n))
lines.sort(key=lambda line: line[0])
with open(options.out, "w", encoding="utf-8") as file:
    for kind, query, n in lines:
        file.write(f"{kind}\t{query}\t{n}\n")
