extension WordTable {
  /// Kinds of recordings, popularity, counts, lengths and years in English.
  static let englishAttributes = WordTable(
    language: "en",
    lines: """
      popular: all time greats, beloved, best known, best loved, best sellers, best selling, \
        best-known, bestsellers, bestselling, big anthems, big hits, big name, big names, \
        big right now, big songs, big tunes, biggest, biggest hits, biggest songs, billboard, \
        blew up, blockbusters, blowing up, chart, chart hits, chart smashes, chart topper, \
        chart toppers, chart topping, chartbusters, charted, charting, charts, \
        commercially successful, crowd favorites, crowd favourites, crowd pleaser, crowd pleasers, \
        crowd pleasing, everybody can sing, everybody has heard, everybody knows, \
        everybody's heard of, everyone can sing, everyone can sing along to, everyone has heard, \
        everyone knows, everyone will know, everyone would know, everyone's heard, \
        everyones heard, famous, fan favorite, fan favorites, fan favourites, greatest hits, hit, \
        hit makers, hit parade, hit record, hit records, hit singles, hit songs, hits, hot 100, \
        hot right now, household name, household names, iconic, mainstream, massive hit, \
        massive hits, massive tunes, mega hits, mega popular, megahit, megahits, monster hit, \
        monster hits, most covered, most famous, most listened, most played, most popular, \
        most recognizable, most requested, most streamed, most successful, most viewed, \
        much loved, number one hits, number one singles, number one songs, number ones, \
        people have heard, people know, people recognize, people will know, people will recognize, \
        people would know, people would recognize, popular, radio favorites, radio friendly, \
        radio hits, radio staples, signature song, signature songs, smash hit, smash hits, \
        the classics everyone knows, the obvious ones, top, top 40, top forty, top hits, \
        top singles, top songs, top tracks, top tunes, trending, very known, very well known, \
        viral, we all know, well known, well loved, well-known, what's hot, whats hot, \
        widely known, world famous
      obscure: album cuts, album track, album tracks, aren't well known, b side, b sides, \
        barely known, best kept secret, best kept secrets, bsides, buried treasure, \
        buried treasures, crate digging, cult, cult artists, cult bands, cult classic, \
        cult classics, cult favorites, cult following, deep cut, deep cuts, deeper cut, \
        deeper cuts, deepest cuts, few have heard, few people know, flew under the radar, \
        flying under the radar, for crate diggers, forgotten, forgotten classics, forgotten gems, \
        hardly anyone knows, \
        {hardly|barely} {anyone|anybody} knows, \
        {hardly|barely|almost} {anyone|anybody|no one|nobody}{'s| has|} heard{ of| of them|}, hardly known, \
        hidden gem, hidden gems, hidden treasure, \
        hidden treasures, isn't well known, least famous, least known, least played, \
        least popular, less commercial, less famous, less heard, less known, less mainstream, \
        less mainstream than, less obvious, less played, less popular, lesser heard, lesser known, \
        lesser-known, little known, little-known, lost classics, lost gems, \
        most people have never heard of, most people haven't heard, never got big, \
        never made it big, never on the radio, niche, no hits, no one else knows, \
        no one has ever heard of, no one has heard of, no one knows, no one's ever heard of, \
        no one's heard of, no ones ever heard of, no ones heard of, nobody else knows, \
        nobody has ever heard of, nobody has heard of, nobody knows, nobody talks about, \
        nobody's ever heard of, nobody's heard of, nobodys ever heard of, nobodys heard of, \
        non commercial, non mainstream, non obvious, non singles, not chart stuff, not commercial, \
        not commonly known, not everyone knows, not famous, not hits, not mainstream, not obvious, \
        not on the radio, not overplayed, not played on the radio, not popular, not really known, \
        not singles, not so known, not so well known, not the big ones, not the famous songs, \
        not the hits, not the obvious, not the popular songs, not the singles, not too mainstream, \
        not too popular, not very popular, not well known, nothing from the charts, \
        nothing obvious, nothing on the radio, nothing that's on the radio, \
        nothing thats on the radio, obscure, obscurities, off the beaten path, off the grid, \
        off the radar, off-radar, outside the mainstream, overlooked, people don't know, \
        people haven't heard of, rare, rarely heard, rarely played, rarities, rarity, \
        seldom heard, seldom played, sleeper hit, sleeper hits, slept on, small acts, \
        small artists, small bands, smaller acts, smaller artists, smaller bands, \
        the least popular, unappreciated, under the radar, underappreciated, underexposed, \
        underground, underrated, undervalued, undiscovered, undiscovered gems, unheard, \
        unheard of, unheralded, unknown, unknown gems, unpopular, unrecognized, unsigned, unsung, \
        unsung heroes, up and coming, \
        upcoming {artists|artist|bands|band|singers|singer|musicians|musician|rappers|rapper|acts|talent}, \
        with few listeners
      live: bbc session, bbc sessions, captured live, concert album, concert albums, \
        concert performance, concert performances, concert recording, concert recordings, \
        concert version, concert versions, in concert, live, live album, live albums, live at, \
        live bootleg, live bootlegs, live concert, live cut, live cuts, live edition, live in, \
        live in studio, live on stage, live on tv, live one, live ones, live performance, \
        live performances, live recording, live recordings, live rendition, live renditions, \
        live session, live sessions, live sets, live version, live versions, peel session, \
        peel sessions, performed live, played live, radio session, radio sessions, recorded live, \
        stage version, stage versions, tiny desk, tiny desk concert, tiny desk concerts
      remix: chopped and screwed, club edit, club edits, club mix, club mixes, club remix, \
        club version, club versions, dance remix, dance version, dance versions, dj edit, \
        dj edits, edit, edits, extended mix, extended mixes, mash up, mash ups, mashup, mashups, \
        megamix, megamixes, nightcore version, nightcore versions, remix, remix of, remix version, \
        remixed, remixed version, remixed versions, remixes, remixes of, remixing, rework, \
        reworks, slowed and reverb, slowed down version, slowed reverb, sped up, sped up version, \
        speed up version, speed up versions, vip mix
      acoustic: acoustic arrangement, acoustic arrangements, acoustic cover, acoustic covers, \
        acoustic cut, acoustic cuts, acoustic one, acoustic ones, acoustic only, \
        acoustic performance, acoustic performances, acoustic recording, acoustic recordings, \
        acoustic rendition, acoustic renditions, acoustic session, acoustic sessions, \
        acoustic set, acoustic sets, acoustic take, acoustic takes, acoustic version, \
        acoustic versions, acoustically performed, bare bones version, mtv unplugged, \
        stripped back version, stripped back versions, stripped down version, \
        stripped down versions, stripped version, stripped versions, unplugged, unplugged cover, \
        unplugged covers, unplugged performance, unplugged performances, unplugged session, \
        unplugged sessions, unplugged version, unplugged versions
      cover: acoustic cover, acoustic covers, \
        {as |}{sung|performed|played|done|covered} by {anyone|anybody|someone|somebody} {who isn't|who isnt|who is not|who's not|that isn't}, \
        by {someone|somebody} other than, cover, cover band, cover bands, cover of, cover version, \
        cover versions, covered, covered by, covers, covers of, \
        {doing|singing|playing|covering} {other people's|other peoples|other artists'|someone else's|others'} {songs|stuff|hits|material}, \
        done by others, \
        done by someone else, not the original, not the originals, other people's versions, \
        performed by other artists, performed by others, performed by somebody else, \
        performed by someone else, played by someone else, recorded by someone else, reimagining, \
        reimaginings, reinterpretation, reinterpretations, reinterpreted, remake, remakes, \
        {rendition|renditions} of, someone else's version, sung by other artists, \
        sung by other people, sung by others, sung by somebody else, sung by someone else, \
        {sung|performed|played|done|recorded|covered} by {someone|somebody|anyone|anybody} {other than|but|besides|except}, \
        tribute album, tribute albums, tribute band, tribute bands, tribute version, \
        tribute versions, unplugged cover, version by someone else, versions by other artists, \
        versions by other people, versions by others, versions by someone else
      karaoke: backing track, backing tracks, karaoke backing, karaoke instrumental, \
        karaoke instrumentals, karaoke mix, karaoke track, karaoke tracks, karaoke version, \
        karaoke versions, minus one, music minus one, play along track, play along tracks
      instrumental: aren't sung, doesn't have any lyrics, doesn't have any vocals, \
        doesn't have lyrics, doesn't have vocals, don't have any lyrics, don't have any vocals, \
        don't have lyrics, don't have vocals, don't have words, free of lyrics, free of singing, \
        free of vocals, instrumental, instrumental music, instrumental only, instrumental version, \
        instrumentals, instrumentals only, isn't sung, lyric free, lyricless, lyrics free, \
        minus the lyrics, minus the singing, minus the vocals, minus vocals, no human singing, \
        no human voice, no human voices, no lyrics, no lyrics at all, no lyrics or vocals, \
        no one is singing, no one singing, no one sings, no people singing, no rapping or singing, \
        no singer, no singers, no singing, no spoken words, no sung lyrics, no sung parts, \
        no vocal, no vocal track, no vocal tracks, no vocalist, no vocalists, no vocals, \
        no vocals at all, no voice, no voices, no words, nobody is singing, nobody singing, \
        nobody sings, non vocal, nonvocal, not have any lyrics, not have any vocals, \
        not have lyrics, not have vocals, \
        {nothing|no songs|no music|no tracks|not anything} {with|that has|containing} {words|lyrics|vocals|singing|a singer|voices|people singing}, \
        sans lyrics, sans singing, sans vocals, vocal free, \
        voiceless, without a singer, without a single word, without a vocalist, \
        without any lyrics, without any singing, without any vocals, without any voice, \
        without any voices, without any words, without anybody singing, without anyone singing, \
        without lyrics, without people singing, without singers, without singing, \
        without someone singing, without the lyrics, without the singing, without the vocals, \
        without vocals, without vocals or lyrics, without voice, without voices, without words, \
        without words or singing, wordless, zero lyrics, zero vocals
      demo: demo, demo recording, demo recordings, demo tape, demo tapes, demo version, \
        demo versions, demos, early demo, early demos, early take, home demo, home demos, \
        rough cut, rough demo, rough demos, rough mix, rough mixes
      original: album version, album versions, by the original artists, by the original band, \
        no cover songs, no cover versions, no covers, not a cover, not a remix version, \
        not cover versions, not covers, not the cover, original, original cut, \
        original hit version, original one, original only, original performance, \
        original recording, original version, original versions, originals, originals only, \
        studio cut, studio cuts, studio recording, studio recordings, studio take, studio version, \
        studio versions, the original, the original recordings
      counter: anthems, are enough, b sides, ballads, bangers, classics, compositions, covers, \
        cuts, deep cuts, ditties, floor fillers, hidden gems, hits, is enough, is plenty, jams, \
        melodies, more, nocturnes, numbers, of them, picks, pieces, power ballads, rarities, \
        recommendations, recs, remixes, should do, singles, slow jams, song, songs, suggestions, \
        track, tracks, tune, tunes, waltzes, will do
      minute: min, mins, mintues, minute, minutes, minuts
      second: sec, second, seconds, secs
      under: a maximum of, aren't longer than, aren't over, at most, at the most, below, \
        capped at, doesn't exceed, doesn't go over, don't exceed, don't go over, fewer than, \
        fewer then, inside of, isn't longer than, isn't over, less than, less then, limit of, \
        limited to, lower than, max, maximum, never longer than, no greater than, no longer than, \
        no more than, no more then, none longer than, none over, not above, not beyond, \
        not exceed, not exceeding, not go over, not longer than, not more than, not over, \
        nothing above, nothing exceeding, nothing longer than, nothing over, shorter than, \
        shorter then, sub, under, up to, within
      underAfter: and below, and under, apiece max, at most, at the most, max, maximum, or below, \
        or fewer, or less, or lower, or shorter, or under, tops
      over: above, aren't shorter than, at least, at the least, exceeding, greater than, \
        in excess of, isn't shorter than, lasting at least, lasting more than, lasting over, \
        longer than, longer then, minimum, more than, more then, no fewer than, no less than, \
        no shorter than, none shorter than, none under, north of, not fewer than, not less than, \
        not shorter than, not under, nothing below, nothing shorter than, nothing under, over, \
        that exceed, that run over, upwards of
      overAfter: and above, and longer, and over, and up, at least, at the least, minimum, \
        or above, or greater, or longer, or more, or over, plus
      before: b4, before, earlier than, older than, pre, preceding, predating, prior to, \
        that predate, that predates, up until before
      beforeAfter: and before that
      since: all the way back to, anything since, as early as, as far back as, as of, as old as, \
        as recent as, begin in, beginning from, beginning in, dating back to, dating from, \
        {don't|dont|do not} go {further |farther |}back {than|before}, from the year, \
        going back to, no earlier than, no further back than, no music before, \
        no music from before, no music older than, no older than, no songs before, \
        no songs from before, no songs older than, no tracks before, none before, none older than, \
        not before, not earlier than, not from before, not older than, not pre, not prior to, \
        nothing before, nothing earlier than, nothing from before, nothing older than, \
        nothing pre, nothing prior to, nothing released before, nothing that came out before, \
        nothing that's from before, nothing that's older than, nothing thats from before, \
        nothing thats older than, since, start at, start from, start in, starting around, \
        starting at, starting from, starting in, starts with
      sinceAfter: all the way to now, all the way to today, and above, and after, and beyond, \
        and following, and forward, and later, and more recent, and newer, and newer stuff, \
        and onward, and onwards, and up, and up to now, and upward, and upwards, at the earliest, \
        forward, going forward, on, on up, onward, onwards, or above, or after, or beyond, \
        or later, or more recent, or newer, or onward, right up to now, right up to today, \
        through now, through the present, through the present day, through to now, \
        through to today, through today, till now, till the present, till today, to date, to now, \
        to present, to present day, to the modern day, to the present, to the present day, \
        to this day, to today, until now, until present, until the present, until this day, \
        until today, up to now, up to the present, up to today, up until now, up until today, \
        upward, upwards
      after: after, later than, more recent than, newer than, past, post, since after, \
        subsequent to, younger than
      until: as late as, ending in, no later than, no more recent than, no music after, \
        no newer than, no songs after, no songs from after, no songs newer than, none after, \
        none newer than, not after, not beyond, not from after, not later than, \
        not more recent than, not newer than, not past, nothing after, nothing beyond, \
        nothing from after, nothing later than, nothing made after, nothing more recent than, \
        nothing newer than, nothing past, nothing post, nothing recorded after, \
        nothing released after, nothing that came out after, through, till, until, up through, \
        up to, up to and including, up until
      untilAfter: and before, and below, and earlier, and older, and prior, and under, \
        at the latest, backward, backwards, or before, or before that, or earlier, or older, \
        or prior
      early: beginning of the, beginnings of the, dawn of the, early, early days of the, \
        early part of the, early years of the, first few years of the, first half of the, \
        first years of the, opening years of the, start of the, the early
      mid: halfway through the, mid, middle, middle of the, middle part of the, \
        midway through the, the mid
      late: back end of the, back half of the, close of the, end of the, final years of the, \
        last years of the, late, later, later part of the, latter half of the, latter part of the, \
        second half of the, tail end of the, the late
      between: anywhere between, anywhere from, between, dated between, from, from about, \
        from around, in between, made between, ranging from, recorded between, released between, \
        spanning, spanning from
      through: all the way to, and, on through, right up to, through, thru, til, till, to, until, \
        up through, up till, up to, up until
      recent: as of late, at the moment, brand new, came out this month, contemporary, current, \
        currently popular, fresh, freshly released, from this month, hot off the press, \
        just came out, just dropped, just out, just released, last couple of years, \
        last few years, lately, latest, latest releases, more recent, most recent, new, \
        new release, new releases, new school, newer, newest, newest releases, newly dropped, \
        newly released, nowadays, of the moment, of today, out now, past couple of years, \
        past few years, recent, recently, right now, the latest, these days, this decade, \
        this month's, this week's, this year, this year's, today's, up to date, up to the minute
      modern: modern, modern era, new millennium, of our time, of our times, present day, \
        this millennium
      old: another era, back in the day, before i was born, before my time, bygone, bygone era, \
        bygone eras, days gone by, decades ago, from long ago, golden oldies, long ago, old, \
        old fashioned, old ones, old songs, old time, old timey, olden, older, older songs, \
        oldest, oldies, vintage, way back, yesteryear
      last: in the last ten years, last 10 or so years, last 10 years, last 10 yrs, last decade, \
        last decade or so, last ten or so years, last ten years, past 10 years, past decade, \
        past decade or so, past ten years, previous 10 years, previous decade, previous ten years, \
        the last decade, the last decade or so, the last ten years, the past 10 years, \
        the past decade, the past ten years, the previous decade
      number 1: a single, one, single
      number 2: a couple, a couple of, a pair, a pair of, couple, two
      number 3: a trio of, three, trio of
      number 4: four
      number 5: five
      number 6: a half dozen, half a dozen, half dozen, six
      number 7: seven
      number 8: eight
      number 9: nine
      number 10: ten
      number 11: eleven
      number 12: a dozen, dozen, twelve
      number 13: thirteen
      number 14: fourteen
      number 15: fifteen
      number 16: sixteen
      number 17: seventeen
      number 18: eighteen
      number 19: nineteen
      number 20: twenty
      number 24: a couple dozen, couple dozen, two dozen
      number 25: twenty five
      number 30: thirty
      number 35: thirty five
      number 40: forty
      number 50: fifty
      number 60: sixty
      number 70: seventy
      number 80: eighty
      number 90: ninety
      number 100: a hundred, hundred, one hundred
      number 200: two hundred
      ordinal -1: final one, final song, last one, last one you played, last song, last track, \
        previous song, previous track, the final one, the final song, the last one, the last song, \
        the latest one, the most recent one, the previous one, the previous song, \
        the previous track
      ordinal 1: first one, first song, first track, number one, the first, the first one, \
        the opener, the opening track, the top one, the very first one
      ordinal 2: number two, second one, second song, second track, the second, the second one
      ordinal 3: number three, the third, the third one, third one, third song, third track
      ordinal 4: fourth one, fourth song, fourth track, number four, the fourth, the fourth one
      ordinal 5: fifth one, fifth song, fifth track, number five, the fifth, the fifth one
      """)
}
