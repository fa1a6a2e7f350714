extension WordTable {
  /// Counts, lengths, years and numbers in English.
  static let englishQuantities = WordTable(
    language: "en",
    lines: """
      counter: deep cuts, hidden gems, rarities, b sides, songs, tracks, tunes, song, track, tune, pieces, numbers, bangers, of them, \
        hits, classics, anthems, suggestions, recommendations, more, picks, jams, ballads, \
        covers, remixes
      minute: minutes, minute, mins, min
      second: seconds, second, secs, sec
      under: under, less than, shorter than, no longer than, at most, not longer than, \
        no more than, up to, below, not more than, maximum, max, within, fewer than, not over, \
        don't exceed, not exceeding, a maximum of
      over: over, longer than, more than, at least, not shorter than, no shorter than, \
        exceeding, above, minimum
      underAfter: or less, or under, or shorter, max, maximum, tops, at most
      overAfter: or more, or longer, plus, minimum, or over, at least
      before: before, earlier than, older than, prior to, pre, up until before
      since: nothing before, nothing from before, not before, nothing older than, \
        nothing earlier than, beginning from, starting from, starts with, start from, as recent as, as early as, \
        back to, since, starting in, from the year, beginning in, as of, no older than, \
        not older than
      after: after, later than, newer than, past, post
      sinceAfter: through today, through now, through the present, until today, till today, \
        upwards, upward, and beyond, forward, and onwards, and onward, onwards, onward, \
        and later, or later, and newer, or newer, and up, on, and after, to now, to present, \
        to today, till now, until now
      beforeAfter: and before that
      until: nothing after, nothing from after, nothing newer than, nothing later than, \
        nothing past, until, till, up to, through, no later than, up until, not after
      untilAfter: or earlier, or older, and earlier, and older, and before, or before
      early: early, start of the, beginning of the, the early, first half of the
      mid: mid, middle of the, the mid, middle
      late: late, end of the, the late, later, second half of the, latter half of the
      between: between, from
      through: to, through, and, until, till, thru, up to
      last: last decade, past decade, the last ten years, last 10 years, past ten years, \
        past 10 years, the last decade, in the last ten years
      recent: recent, recently, current, new, newer, newest, latest, contemporary, the latest, \
        nowadays, these days, this year's, new releases, brand new, fresh, more recent, \
        most recent, just released, newly released, currently popular, up to date, right now, \
        at the moment, of the moment, of today, today's, as of late, lately, this decade
      modern: modern, 21st century, present day
      old: old, older, oldies, old songs, olden, from long ago, old time, vintage, \
        golden oldies, older songs, old ones, oldest
      ordinal 1: first one, the first one, first song, first track, number one, the first
      ordinal 2: second one, the second one, second song, second track, number two, the second
      ordinal 3: third one, the third one, third song, third track, number three, the third
      ordinal 4: fourth one, the fourth one, fourth song, number four, the fourth
      ordinal 5: fifth one, the fifth one, fifth song, number five, the fifth
      ordinal -1: last one, the last one, last song, the last song, last track, the previous one
      number 1: one, a single, single
      number 2: two, a couple, couple, a pair
      number 3: three
      number 4: four
      number 5: five
      number 6: six, half a dozen
      number 7: seven
      number 8: eight
      number 9: nine
      number 10: ten
      number 11: eleven
      number 12: twelve, a dozen, dozen
      number 13: thirteen
      number 14: fourteen
      number 15: fifteen
      number 16: sixteen
      number 17: seventeen
      number 18: eighteen
      number 19: nineteen
      number 20: twenty
      number 25: twenty five
      number 30: thirty
      number 40: forty
      number 50: fifty
      number 60: sixty
      number 100: hundred, a hundred, one hundred
      """)
}
