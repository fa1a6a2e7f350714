extension WordTable {
  /// Words of sentences in English, and what everything here is called.
  static let english = WordTable(
    language: "en",
    lines: """
      function: a, a combination of, a mixture of, able, able to, about, absolute, absolutely, acoustic version, \
        actual, \
        actually, add, added, addicted, adding, adds, again, ago, ain't, aka, alexa, all, \
        all genres, all the genres, almost, along, already, also, although, always, am, amazing, \
        an, and, and forget, another, answer, any, anybody, anyhow, anyone, anything, \
        anything you like, anyway, anyways, anywhere, app, apparently, apple, appreciate, \
        appreciated, appropriate, are, aren, around, array of, artist, as, as can be, as it gets, as possible, \
        as they come, as you can, as you can manage, asap, ask, asked, asking, assorted, assortment, at, \
        attention span, available, avoid, away, awesome, awhile, back, bad, badass, based, \
        basically, batch of, be, beat, became, because, become, becomes, been, beginners, being, \
        besides, best, better, between, big, big fan, bit, bloody, born, both, branch, brilliant, bring, \
        brings, btw, build, building, bunch, bunch of, but, by, called, came, came out, can, \
        can't forget, cannot, cant, cant forget, category, cause, certain, certainly, check, \
        choice, choices, choose, choosing, chose, chosen, class, close, closer, collection, \
        combination, combine, combined, come, come out, comes, comes up, coming, compilation, completely, \
        consider, considered, considering, consist, constantly, contain, containing, contains, \
        contents, cool, coolest, could, {could|can|might} live with, couldn, couldn't, couple, \
        cover, covers, coz, create, created, creates, creating, curated, curious, current, \
        currently, cuz, d, damm, damn, dang, day, days, decade, decades, decent, decide, decided, deep, \
        definitely, did, didn, didnt, different, discography, discover, discovered, discovering, \
        dislike, do, does, doesn, doesnt, doing, don, done, dont, down, drop, during, each, \
        easily, easy, eg, either, element, else, else's, em, end, ends, enjoy, enjoyed, enjoying, \
        enjoys, enough, ep, era, especially, esque, essential, essentials, etc, even, eventually, \
        ever, every, everybody, {every|each} time the, everyone, everything, everywhere, exactly, \
        example, examples, excellent, except, exceptional, exclude, excluding, expand, expect, \
        expecting, explore, exploring, extra, extremely, fab, fabulous, fair game, fairly, fall, \
        famous, fan, fans, fantastic, far, fast forward, favorite, favorited, favorites, favour, \
        favourite, favourites, feat, feature, featured, features, featuring, feel, feeling, feels, \
        few, find, finding, finds, fine, {finish|round|top} off, first, fit, fits, fitting, \
        folder, folks, for, for a change, for beginners, for crying out loud, for god's sake, \
        for gods sake, for heaven's sake, for me, for my attention span, for newbies, \
        for once in your life, for pete's sake, for the love of, for the love of {god|christ}, \
        forget, forgot, found, fr, freakin, freaking, free spirit, frequently, frickin, fricking, friend, \
        friggin, from, \
        ft, fuckin, \
        fucking, \
        full, \
        fully, \
        generally, genre, genres, get, gets, getting, girl, give, gives, gladly, go, \
        go back to the, goddam, goddamn, goes, going, gone, gonna, good, got, got a headache, gotta, gotten, \
        great, \
        greatest, greatly, guess, guy, guys, had, hadn't, haha, hand, handful, happen, happens, hard, hardly, \
        has, \
        has that covered, hasnt, hate, hated, {hate|hates|kill|kills|murder|love} me, have, \
        have a headache, have a nice {evening|day|night|weekend}, havent, having, he, he'd, he'll, \
        {he's|she's|they're} only, heaps, hear, heard, hearing, hears, hello, help, \
        help me forget, helps, helps me forget, her, here, heres, hers, hes, hey, hi, him, \
        himself, his, hit, hit enter, hits, hmm, hmmm, honestly, hooked, hope, hopefully, hour, \
        hours, how, however, hows, huge, huge fan, husband, i, i am new to, i forget, i forgot, \
        i guess, i have nothing against, i reckon, i suppose, {i |}used to {dislike|loathe}, \
        {i |}used to hate, i'd, i'll, i'm, i'm new to, \
        {i'm |}{not gonna|not going to} {lie|pretend}, i've, i've nothing against, id, idea, \
        ideas, idk, ie, if, ill, im, im new to, immediately, imo, improve, in, in a long time, in a while, \
        in ages, in forever, in the 20s of, \
        in {their|his|her|my|our|your} {20s|30s|40s|50s|60s|70s|80s|90s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties}, \
        {in|from|around} {this|my|our} house, include, included, includes, including, incredible, incredibly, \
        insanely, instead, \
        interest, interested, interesting, into, involve, involving, is, ish, isn, isn't, isnt, \
        iso, it, it'd, it'll, it's, \
        {it's|its|it is} only {november|october|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|noon|january|february|march|april|may|june|july|august|september|december}, \
        itd, its, itself, itunes, ive, jump, just, keep, keeping, keeps, kept, kickass, kid, \
        killer, kind, kind of, kinda, kindly, kinds, kinds of, knew, know, known, knows, labeled, \
        labeled as, labelled, labelled as, lack, lacking, lacks, large, last, lately, lead, least, \
        leave, less, lesser known, let, let's, lets, level, levels, library, like, like uh, \
        like um, liked, likes, liking, line, lines, lineup, list, listen, listened, listening, \
        listens, lists, literally, little, live, ll, lmao, loads, lol, long, longer, look, \
        looking, looks, lose {yourself|control|my religion|you}, \
        {lose|losing|lost} {my|your|his|her|their|our} {mind|minds|head|heads|way}, \
        {lose|losing|lost} patience, lot, lots, love, loved, lovely, loves, loving, lp, m, made, \
        main, mainly, make, makes, making, man, many, marvellous, marvelous, match, matches, \
        matter, may, maybe, maybe some, me, me forget, mean, means, mention, mentioned, merely, \
        might, mind, minded, mine, minus, minute, minutes, miss, missing, mix, mixes, mixtape, \
        mixture, mixture of, modern, moment, moments, mood, moods, more, most, mostly, \
        move {tracks|songs|them|it} around, much, must, mustn't, my, myself, n, name, named, \
        names, nature, near, neat, necessarily, need, needed, needn't, needs, neither, never, \
        never forget, new, new to, newbie, newer, newest, next, ngl, nice, no, \
        no {ads|adverts|commercials|shuffle|interruptions|second thoughts}, \
        no artist {twice|more than once}, no biggie, no cap, no clue, no doubt about it, \
        no duplicates, no idea, no {ifs|buts|ifs no buts|ifs or buts|ifs and buts}, no joke, \
        no kidding, no lie, no offence, no offense, no pressure, no problem, no repeat artists, \
        no repeated artists, no repeats, no rush, no seats, {no |}whenever you can, no worries, \
        nobody, {nobody|no one} {does|sings|plays|writes|makes}, none, nope, nor, normally, not, \
        not even kidding, not kidding, notably, nothing, nothing against, now, np, number, \
        obscure, obsessed, obviously, occasion, occasionally, of, off, offer, often, oh, ok, okay, \
        old, older, omg, on, \
        on the {kitchen|living room|bedroom|bathroom|garage|office|car|other} {speaker|speakers|stereo}, \
        once, one, one last, ones, only, onto, opinion, opinions, opposed, option, options, or, \
        organize, originally, other, others, otherwise, our, out, out of this world, outstanding, \
        over, over the moon, overall, own, pair, part, particular, parts, people, per, perfect, \
        perhaps, person, personal, personally, phenomenal, pick, picks, place, places, planning, \
        play, play me, played, playing, plays, please, plenty, pls, plus, plz, point, pops up, \
        popular, possible, possibly, prefer, preferred, prepare, preparing, pretty, primarily, \
        probably, proper, properly, provide, purpose, purposes, put, put up with, puts, \
        putting up with, question, queue, quickly, quite, r, rad, random, randomly, rarely, rather, re, \
        ready, real, really, rec, recent, recently, recommend, recommendation, recommendations, \
        recommended, recommending, recommends, recs, regularly, related, relatively, released, \
        remember, remind, reminds, remix, remixes, remove, request, requested, requests, rest, \
        rid, ridiculously, right, rn, rock the {boat|house|vote}, room, rotation, run errands, \
        run out of, running errands, s, said, same, sang, say, says, searching, second, seconds, \
        see, seek, seeking, seem, seems, seldom, select, selection, selections, send, sending, \
        sense, sent, seriously, set, several, share, she, she'd, she'll, shes, short, shorter, \
        should, shouldn't, show, show up, showed, showing, shown, shows, shows up, shuffle, \
        shuffling, side, similar, similarly, simply, since, sing, singing along, sings, siri, \
        situation, situations, skip, slightly, small, smth, smthg, smthn, so, so none of that, \
        solid, some, somebody, someone, someone's, something, sometimes, somewhat, somewhere, \
        song, soon, sorry, sort, sort of, sorta, sorts, sound, sounded, sounding, sounds, speak, \
        speaking, specific, specifically, spectacular, splendid, spot, spotify, start, started, \
        starting, stellar, sth, still, stop, streaming, stuck, stuff, stumbled, stunning, style, \
        style of, styles, such, suddenly, suggest, suggested, suggesting, suggestion, suggestions, \
        suggests, suit, suits, sung, super, superb, sure, surely, surprise, surprise me, t, tad, \
        tagged, tagged as, tagged with, take, takes, taking, talk, talking, taste, tastes, tbh, \
        tell, tend, terribly, terrific, than, thank, thanks, that, that'd, that'll, \
        that's obvious, thatd, thats, the, the obvious, \
        the {second|minute|moment} {a|an|you|i|they|he|she}, the usual, the usual suspects, \
        the word, their, theirs, them, theme, themed, themselves, then, there, there'll, theres, \
        these, they, they'd, they'll, theyre, theyve, thing, things, think, thinking, thinks, this, tho, \
        those, though, thought, through, throw, thx, till, time, times, title, titled, titles, to, \
        {to |}{finish|round|top} off {the|this|my} {playlist|list|mix}, to forget, to me, today, \
        together, ton, tonight, tons, too, too early, too obvious, took, top, toss, totally, \
        tracklist, tried, true, truly, try, trying, turn, ty, type, type of, types, typical, \
        typically, u, uh, uh like, ultimately, um, um like, underrated, unfortunately, until, up, \
        upon, ur, us, use, used, using, usual, usually, utterly, variety, various, ve, version, \
        versions, very, via, vibe, vibes, vs, wanna, want, wanted, wanting, wants, was, wasn, \
        wasnt, way, way too obvious, ways, we, we'd, we'll, week, weekend, weird, welcome, well, \
        went, were, werent, weve, what, what've, whatever, whatnot, whats, whatsoever, when, \
        whenever, where, where do i, whether, which, whichever, while, who, who've, whoever, \
        whole, whom, whose, why, wife, wildly, will, with, with a passion, with every fiber, \
        within, without, without a doubt, \
        without {shuffling|shuffle|ads|adverts|interruption|interruptions|gaps|pauses|stopping}, \
        {without|with no} further ado, won't, wonder, wonderful, wondering, work, working, works, \
        would, wouldn, wouldn't, wow, written, wrote, y'all, ya, yall, yeah, year, years, yep, \
        yes, yet, you, you know, you'll, you've, youd, youll, your, your usual suggestions, youre, \
        yours, youtube, youve, yup
      verbal: ain't, are, arent, comes in, did, didnt, does, doesnt, going, got, guess, had, \
        hadn't, has, hasn't, have, havent, he, he's got a, hes, hope, i, ill, im, is, isnt, it, \
        it is, it was, it'll, its, ive, knew, know, said, see, she, she's got a, shes, that is, \
        that was, that'll, that's, thats, there's, theres, these are, these were, they, they are, \
        they'd, they'll, they've, they've got a, theyre, think, this is, those are, those were, \
        {wants|want} to {know|see|go|be|buy|get}, was, wasnt, we, we've, were, weren't, will, you, \
        youre
      purpose: aimed at, apt for, designed for, during, fit for, for, geared toward, \
        geared towards, good for, great for, ideal for, in order to, intended for, meant for, \
        perfect for, so i can, so that i can, suitable for, suited for, tailored for, tailored to, \
        throughout, to do while, to listen to while, to listen to while i, to listen to while i'm, \
        when, whenever, while, while i, while i am, while i'm, while im, while we, while we are, \
        while we're
      noun: album, albums, anthem, anthems, anything, banger, bangers, bop, bops, compilation, \
        compilations, composition, compositions, crap, discography, ditties, ditty, jam, jams, lp, \
        lps, material, melodies, mixtape, mixtapes, music, musics, nonsense, number, numbers, \
        piece, pieces, playlist, playlists, record, recording, recordings, records, repertoire, \
        rubbish, selections, set list, setlist, setlists, single, singles, slappers, something, \
        song, songs, sound, stuff, things to listen to, track, tracklist, tracks, tunage, tune, \
        tunes
      album: album, lp, mixtape
      performer: act, acts, artist, artists, band, bands, beatmaker, beatmakers, collective, \
        collectives, composer, composers, conductor, conductors, crooner, crooners, diva, divas, \
        dj, djs, duo, duos, emcee, emcees, ensemble, ensembles, group, groups, hitmaker, \
        hitmakers, instrumentalist, instrumentalists, lyricist, lyricists, mc, mcs, musician, \
        musicians, musos, performer, performers, producer, producers, quintet, rapper, rappers, \
        scene, singer, singers, soloist, soloists, songstress, songwriter, songwriters, \
        supergroup, supergroups, virtuoso, virtuosos, vocalist, vocalists
      eraOf: at her peak, at his peak, at their peak, days, era, heyday, in her prime, \
        in his prime, in their prime
      with: accompanied by, backed by, based around, big on, built around, built on, \
        centered around, centered on, centred on, containing, dominated by, driven by, featuring, \
        filled with, focus on, focused on, full of, having, heavy on, incorporating, loaded with, \
        packed with, rich in, that contain, that contains, that feature, that features, that has, \
        that have, that include, that includes, that incorporate, that incorporates, that use, \
        that uses, which have, with, with a, with a hint of, with a lot of, with a touch of, \
        with big, with elements of, with heavy, with hints of, with huge, with loads of, \
        with long, with lots of, with lush, with plenty of, with prominent, with really, \
        with soaring, with some, with the sound of
      and: along with, also, and, and also, and or, as well as, mixed with, nor, or, plus, \
        together with, with a mix of
      by: arranged by, by, composed by, conducted by, courtesy of, credited to, feat, featuring, \
        from, ft, made by, penned by, performed by, produced by, recorded by, sung by, written by
      about: about, addressing, celebrating, deal with, dealing with, deals with, dedicated to, \
        describing, focusing on, in praise of, involving, lyrics about, mention, mentioning, \
        mentions, on the subject of, on the topic of, referencing, regarding, related to, \
        revolving around, singing about, tackling, talks about, tell the story of, \
        telling the story of, tells the story of, that celebrate, that celebrates, that describe, \
        that describes, that {evoke|evokes}, that feel like, that feels like, \
        that have to do with, \
        that {makes|make} {you|me|us} {feel|think|want|believe|think of|feel like}, that mention, \
        that reference, that references, that tackle, that tackles, theme of, themed around, \
        themes of, to do with, whose lyrics are about, whose lyrics mention
      reference: it, that, that one, that song, the above, the current one, the current song, \
        the current track, the following, the last few, the last one, the last ones, \
        the last song you played, the one, the one you just played, the ones above, \
        the ones you gave me, the ones you played, the ones you recommended, the ones you sent, \
        the ones you showed, the ones you suggested, the previous one, the previous ones, \
        the same, the songs above, the songs you gave me, the songs you played, \
        the songs you suggested, them, these, these examples, these ones, these songs, this, \
        this one, this song, those, those ones, those songs, what you gave me, \
        what you just played, what you just suggested, what you played, what you recommended, \
        what you sent, what you showed me, what you suggested, what's playing now, \
        whats playing now, your last recommendations, your last suggestions, your picks, \
        your recommendations, your suggestions
      sungIn: artists singing in, in, language, language is, lyrics are in, lyrics being in, \
        lyrics in, music in, performed in, rapped in, rapping in, sing in, singing in, sings in, \
        songs in, speaking, spoken in, sung entirely in, sung in, that are in, vocals in, \
        with lyrics in, words in
      version: arrangement, arrangements, cut, edition, interpretation, interpretations, one, \
        ones, performance, performances, recording, recordings, rendition, renditions, session, \
        sessions, take, variant, version, versions
      """)
}
