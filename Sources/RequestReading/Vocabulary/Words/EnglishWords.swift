extension WordTable {
  static let english = WordTable(
    language: "en",
    lines: """
      function: in ages, in forever, in a while, in a long time
      talk: that took me {right |}back, {that|this|it} made my {day|night|week|morning}
      function: the {second|minute|moment} {a|an|you|i|they|he|she}
      function: no {ads|adverts|commercials|shuffle|interruptions|second thoughts}
      only: if {it's not|it isn't|it ain't|it's anything but}, unless {it's|it is|they're}
      talk: you legend, what a legend, you're a legend, wow you're quick, you're quick, that was quick, {gotta|got to|have to|need to} {run|dash}, heading {out|off}, off to bed, i'm off
      function: shows up, show up, pops up, comes up
      anyLanguage: any language{ is fine| is ok| is okay| works| will do| is good| is cool|}, {the |}language {doesn't|doesnt|does not} matter, all languages{ are fine| are ok|}, in any language
      anyYears: any {decade|era|year|time period}{ is fine| is ok| is okay| works| will do| is good| is cool|}, {the |}{decade|era|year|years} {doesn't|doesnt|don't|does not} matter, all {decades|eras}{ are fine| are ok|}, from any {decade|era|year|time}, not only the {60s|70s|80s|90s|2000s}
      instead: let's try, lets try, switch to, switch it to, let's switch to, lets switch to, let's go with, let's do
      only: {nothing|don't want anything|dont want anything|do not want anything|i don't want anything|i do not want anything|don't play anything|don't give me anything} \
        {that isn't|that isnt|that is not|that's not|thats not|that aren't|without|without a|without an|other than|else than|else but|but|except|besides}
      like: {scratch|scratches} {the same|that} itch {as|like}, {hit|hits} {the same|the same spot|like it} as, {on|in} the same wavelength as, {give|gives} {off |me |}the same {vibe|feeling|feel} as
      function: she'll, he'll, they'll, it'll, we'll, you'll, there'll, that'll, she'd, he'd, they'd, we'd, it'd, shuffling, shuffle, \
        without {shuffling|shuffle|ads|adverts|interruption|interruptions|gaps|pauses|stopping}
      function: a, a mixture of, able, able to, about, absolutely, acoustic version, actual, \
        actually, add, added, addicted, adding, adds, again, ago, aka, alexa, all, almost, along, \
        already, also, although, always, am, amazing, an, and, another, answer, any, anybody, \
        anyone, anything, anything you like, anyway, anyways, anywhere, app, apple, appreciate, \
        appreciated, appropriate, are, around, artist, as, asap, ask, asked, asking, at, \
        available, avoid, away, awesome, awhile, back, bad, based, basically, be, beat, became, \
        because, become, becomes, been, being, besides, best, better, between, big, big fan, bit, \
        born, both, branch, brilliant, bring, brings, btw, build, building, bunch, bunch of, but, \
        by, called, came, came out, can, cannot, cant, category, cause, certain, certainly, check, \
        choice, choices, close, closer, collection, come, come out, comes, coming, completely, \
        consider, considered, considering, consist, contain, containing, contains, contents, cool, \
        could, couple, cover, covers, coz, create, created, creates, creating, curious, current, \
        currently, cuz, d, day, days, decade, decades, decent, deep, definitely, did, didnt, \
        different, discography, discover, discovered, discovering, dislike, do, does, doesnt, \
        doing, done, dont, down, drop, during, each, easily, easy, eg, either, element, else, \
        else's, em, rn, tho, lol, ngl, fr, idk, btw, lmao, end, ends, enjoy, enjoyed, enjoying, enjoys, enough, ep, era, especially, \
        esque, etc, even, ever, every, everybody, everyone, everything, everywhere, exactly, \
        example, examples, excellent, except, exclude, excluding, expand, explore, exploring, \
        extra, fabulous, fairly, fall, famous, fan, fans, fantastic, far, favorite, favorited, \
        favorites, favour, favourite, favourites, feat, feature, featured, features, featuring, \
        feel, feeling, feels, few, find, finding, finds, fine, first, fit, fits, fitting, folder, \
        folks, for, forget, forgot, found, friend, from, ft, full, generally, genre, genres, get, \
        gets, getting, girl, give, gives, go, goes, going, gone, gonna, good, got, gotta, gotten, \
        great, guess, guy, guys, had, haha, hand, happen, happens, hard, has, hasnt, hate, hated, \
        have, havent, having, he, hear, heard, hearing, hears, hello, help, helps, her, here, \
        heres, hers, hes, hey, hi, him, himself, his, hit, hits, hmm, hmmm, honestly, hooked, \
        hope, hour, hours, how, however, hows, huge, huge fan, i, i'd, i'll, i'm, i've, id, idea, \
        ideas, ie, if, ill, im, imo, in, include, included, includes, including, incredible, \
        instead, interest, interested, interesting, into, involve, involving, is, ish, isn't, \
        isnt, it, it's, itd, its, itself, itunes, ive, jump, just, keep, keeping, keeps, kept, \
        kid, kind, kind of, kinda, kinds, kinds of, knew, know, known, knows, lack, lacking, \
        lacks, large, last, lately, lead, least, less, lesser known, let, let's, lets, level, \
        levels, library, like, liked, likes, liking, line, lines, lineup, list, listen, listened, \
        listening, listens, lists, literally, little, live, ll, lol, long, longer, look, looking, \
        looks, lot, lots, love, loved, lovely, loves, loving, lp, m, made, main, mainly, make, \
        makes, making, man, many, match, matches, matter, may, maybe, maybe some, me, mean, means, \
        mention, mentioned, might, mind, minded, mine, minus, minute, minutes, miss, missing, mix, \
        mixes, mixtape, mixture, mixture of, modern, moment, moments, mood, moods, more, most, \
        mostly, much, must, my, myself, n, name, named, names, nature, near, need, needed, needs, \
        neither, never, new, newer, newest, next, nice, no, nobody, none, nope, nor, not, nothing, \
        now, np, number, obscure, obsessed, obviously, occasion, occasionally, of, off, often, oh, \
        ok, okay, old, older, on, once, one, ones, only, onto, opinion, opinions, opposed, option, \
        options, or, other, others, our, out, over, overall, own, pair, part, particular, parts, \
        people, per, perfect, perhaps, person, personally, pick, picks, place, places, play, \
        play me, played, playing, plays, please, pls, plus, plz, point, popular, possible, \
        possibly, prefer, preferred, pretty, probably, purpose, purposes, put, puts, question, \
        queue, quite, r, random, randomly, rather, re, ready, real, really, rec, recent, recently, \
        recommend, recommendation, recommendations, recommended, recommending, recommends, recs, \
        related, released, remember, remind, reminds, remix, remixes, remove, request, requested, \
        requests, rest, rid, right, room, run errands, running errands, s, said, same, sang, say, \
        says, second, seconds, see, seem, seems, selection, selections, send, sending, sense, \
        sent, seriously, set, several, share, she, shes, short, shorter, should, show, showed, \
        showing, shown, shows, shuffle, side, similar, similarly, simply, since, sing, \
        singing along, sings, siri, situation, situations, skip, slightly, small, so, solid, some, \
        somebody, someone, someone's, something, sometimes, somewhat, somewhere, song, sorry, \
        sort, sort of, sorta, sorts, sound, sounded, sounding, sounds, speak, speaking, specific, \
        specifically, spot, spotify, start, started, starting, still, stop, stuck, stuff, \
        stumbled, style, style of, styles, such, suddenly, suggest, suggested, suggesting, \
        suggestion, suggestions, suggests, sung, super, sure, surprise, surprise me, t, take, \
        takes, taking, talk, talking, taste, tastes, tbh, tell, than, thank, thanks, that, that'd, \
        thatd, thats, the, their, theirs, them, theme, themed, themselves, then, there, theres, \
        these, they, theyre, theyve, thing, things, think, thinking, this, those, though, thought, \
        through, throw, thx, till, time, times, title, titled, titles, to, today, together, ton, \
        tonight, tons, too, took, top, toss, totally, tried, true, try, trying, turn, ty, type, \
        type of, types, u, uh, um, underrated, until, up, upon, ur, us, use, used, using, usually, \
        various, ve, version, versions, very, via, vibe, vibes, vs, wanna, want, wanted, wanting, \
        wants, was, wasnt, way, ways, we, week, weekend, weird, welcome, well, went, were, werent, \
        weve, what, whatever, whats, when, whenever, where, whether, which, whichever, while, who, \
        whoever, whole, whom, whose, why, will, with, within, without, wonder, wonderful, \
        wondering, work, working, works, would, wow, written, wrote, y'all, ya, yall, yeah, year, \
        years, yep, yes, yet, you, youd, youll, your, youre, yours, youtube, youve, yup, \
        for a change, leave, what've, you've, who've, with a passion, with every fiber, \
        for the love of god, for god's sake, for gods sake, for heaven's sake, \
        for pete's sake, for crying out loud, for the love of, as you can manage, as you can, \
        as possible, like uh, like um, uh like, um like, you know, fair game, new to, im new to, \
        i'm new to, i am new to, got a headache, have a headache, \
        attention span, for my attention span, for beginners, beginners, newbie, for newbies, \
        so none of that, for me, to me, the word, iso, usual, your usual suggestions, wife, \
        husband, class, ain't, anyhow, apparently, array of, assortment, assorted, badass, \
        batch of, choose, choosing, chose, chosen, combine, combined, compilation, constantly, \
        coolest, couldn't, curated, dang, decide, decided, essential, essentials, eventually, \
        exceptional, expect, expecting, extremely, fab, frequently, fully, gladly, hadn't, \
        handful, hardly, heaps, hopefully, immediately, incredibly, insanely, kickass, killer, \
        kindly, loads, marvelous, marvellous, merely, mustn't, necessarily, neat, needn't, \
        normally, notably, offer, omg, organize, originally, outstanding, personal, phenomenal, \
        planning, plenty, preparing, primarily, proper, properly, provide, rad, rarely, regularly, \
        relatively, ridiculously, rotation, searching, seek, seeking, select, seldom, shouldn't, \
        soon, spectacular, splendid, stellar, streaming, stunning, suit, suits, superb, surely, \
        tad, tend, terribly, terrific, tracklist, truly, typical, typically, ultimately, \
        unfortunately, utterly, variety, whatnot, whatsoever, wildly, won't, wouldn't, it'll, \
        they'll, he'd, she'd, they'd
      function: {i'm |}{not gonna|not going to} {lie|pretend}, no lie, no joke, no kidding, \
        not kidding, not even kidding, no offense, no offence, no pressure, no worries, no rush, \
        no problem, no biggie, no doubt about it, doesn, didn, isn, don, wasn, aren, wouldn, \
        couldn, prepare, lose {yourself|control|my religion|you}, free spirit, \
        {finish|round|top} off, {to |}{finish|round|top} off {the|this|my} {playlist|list|mix}, \
        where do i, all the genres, all genres
      verbal: are, arent, did, didnt, does, doesnt, going, got, guess, had, has, have, havent, he, \
        hes, hope, i, ill, im, is, isnt, it, it is, it was, its, ive, knew, know, said, see, she, \
        shes, that is, that was, that's, thats, there's, theres, these are, these were, they, \
        they are, theyre, think, this is, those are, those were, was, wasnt, we, were, will, you, \
        youre, ain't, hadn't, hasn't, it'll, they'll, they'd, they've, that'll, weren't, we've
      purpose: for, while, when, during, whenever, to do while, suited for, good for, perfect for, \
        suitable for, great for, fit for, ideal for, designed for, meant for, intended for, \
        geared toward, geared towards, aimed at, tailored to, tailored for, throughout, so i can, \
        so that i can, in order to, apt for, while i, while i'm, while im, while i am, while we, \
        while we're, while we are, to listen to while, to listen to while i, to listen to while i'm
      noun: bops, bop, slappers, album, albums, anthem, anthems, anything, banger, bangers, jam, jams, material, \
        mixtape, music, musics, number, numbers, piece, pieces, playlist, playlists, record, \
        recording, recordings, records, single, singles, something, song, songs, sound, stuff, \
        things to listen to, track, tracks, tune, tunes, lp, compilation, compilations, \
        discography, ditties, ditty, melodies, mixtapes, lps, repertoire, selections, set list, \
        setlist, setlists, tracklist, tunage, compositions, composition
      performer: act, acts, artist, artists, band, bands, composer, composers, dj, djs, duo, duos, \
        group, groups, musician, musicians, performer, performers, producer, producers, rapper, \
        rappers, scene, singer, singers, songwriter, songwriters, vocalist, vocalists, beatmaker, \
        beatmakers, collective, collectives, conductor, conductors, crooner, crooners, diva, \
        divas, emcee, emcees, ensemble, ensembles, hitmaker, hitmakers, instrumentalist, \
        instrumentalists, lyricist, lyricists, mc, mcs, quintet, soloist, soloists, songstress, \
        supergroup, supergroups, virtuoso, virtuosos, musos
      ask: let's go, lets go, im looking, i'm looking, i am looking, looking more, i am thinking, \
        i'm thinking, im thinking, thinking, hit me, make it, play, play me, \
        put on, throw on, give me, give us, get me, find, find me, show, show me, i want, \
        i want to hear, i wanna hear, i want to listen to, i'd like, id like, i would like, \
        i'd love, id love, i would love, would love, i need, need, needing, we need, need some, \
        want, want to, wanting, want some, want to hear, looking for, looking to, searching for, \
        search for, in search of, recommend, recommend me, suggest, suggest me, suggest some, \
        any suggestions, any recommendations, suggestions for, recommendations for, suggestions, \
        recommendations, recs, recs for, add, add some, add more, lets add, let's add, \
        let's go with, lets go with, go with, let's hear, lets hear, let's try, lets try, \
        let's have, let's make, lets make, let's do, lets do, let's create, lets create, \
        let's put, can you, could you, would you, can we, can i, could i, could we, may i, \
        will you, please, pls, do you have, do you have any, do you know, got any, have you got, \
        anybody know, anyone know, does anyone know, does anyone have, anyone have, have any, \
        what are, what's a good, what are some, what is a song, how about, what about, how bout, \
        help me find, help me, make me, make a, build me, build a, create a, create, \
        i'm in the mood for, in the mood for, feeling like, hit me with, queue, queue up, start, \
        start with, more of, some more, i'd prefer, i would prefer, would prefer, i prefer, \
        prefer, i'd rather, would rather, rather hear, i wish to, let me hear, i feel like, \
        would like, surprise me, don't stop playing, dont stop playing, never stop playing, don't ever stop playing, \
        not without, nothing without, don't remove, dont remove, don't delete, dont delete, don't take out, dont take out, \
        don't take off, don't exclude, dont exclude, don't leave out, dont leave out, don't ditch, don't cut, \
        don't ban, don't block, would there happen to be, would there be, happen to have, would be best, would be best suited, would be best for, would be perfect for, would be ideal, would fit, \
        would work best, wanting to go, would be nice, would be great, would be cool, would be good, switch to, \
        change to, turn on, listen to, something, anything, we want, we'd like, we would like, \
        put some, put in, put, throw in, continue with, keep, bring me, bring on, i'm after, \
        i am after, after some, trying to find, hoping for, interested in, are there any, \
        is there any, are there, is there, you got any, you know any, want more, need more, \
        post your, what other, wanted, surprise me with, gimme, in need of, what else, \
        what else is out there, who else sounds, point me to, introduce me to, turn me on to, \
        let's switch to, hook me up with, serve me, i could use, in the market for, \
        on the hunt for, craving, got anything, anything along, who are some, what artists, \
        what bands, which artists, which bands, which songs, what songs, what music, who else, \
        you choose, you pick, your choice, dealer's choice, up to you, whatever you like, \
        you decide, i fancy, fancy some, fancy a bit of, fancy hearing, i'm craving, i crave, \
        dying to hear, desperate for, desperately need, eager to hear, itching to hear, \
        itching for, jonesing for, hankering for, i'm down for, down for, i'm up for, up for, \
        time for, let's get, let me have, let me get, let us hear, lemme hear, lemme get, \
        lemme have, pull up, bring up, fire up, spin, cue, crank, blast, bump some, hand me, \
        pass me, toss me, throw me, sling me, shoot me, send, share some, share with me, grab me, \
        fetch, get some, get us, dig up, dig out, whip up, whip me up, cook up, compile, curate, \
        assemble, provide me with, stick on, slap on, pop on, chuck on, whack on, bung on, \
        set me up with, set us up with, treat me to, educate me, help us, any chance of, \
        any chance you have, ideas for, any tips, tips for, picks for, whatcha got, what you got, \
        any good, know any, know of any, have you any, point me toward, point me towards, \
        point me in the direction of, steer me toward, steer me towards, requesting, i seek, \
        seeking, i require, would appreciate, i'd appreciate, would be appreciated, would enjoy, \
        i'd enjoy, would dig, i'd dig, would go for, i'd go for, could go for, could use, \
        i'll take, i'll have, might like, hoping to hear, hoping to find, trying to discover, \
        trying to build, trying to make, switch it to, switch over to, swap to, move on to, \
        go back to, return to, change it to, mix in, toss in, sprinkle in, slip in, squeeze in, \
        work in some, begin with, kick off with, kick things off with, open with, end with, \
        finish with, close with, follow with, follow it up with, follow up with, let's move to, \
        surprise us with, shuffle some, have to hear, gotta hear, got to hear, gotta have, \
        love to hear, like to hear, stream some, bless me with, turn me onto, load up, \
        set the mood with, would kill for, would be lovely, would be amazing, would be awesome, \
        would be wonderful, would be fantastic, would be ideal, would be fun, would be sweet, \
        lets have, whats a good, lets get, lets move to, \
        {let's |lets |let us |can we |to |}{wrap|wrap up|wrap it up|wrap this up|round|round up|round it up|cap it off|top it off|top off|finish off|finish it off|finish} with, \
        let us {add|have|hear|get|go with|try}, \
        where can i {find|get|hear}, where do i find, where could i find, {got|have} anymore, any more
      taste: never enough, can never get enough of, {cannot|can not|could not|couldn't|couldnt|could never|never|don't ever} get enough of, {is|are} never enough, include, includes, including, can't listen to anything but, \
        cant listen to anything but, can't stop listening to, cant stop listening to, \
        can't get enough of, cant get enough of, i like, i love, i enjoy, i also like, \
        i also love, i also enjoy, i really like, i really love, i mostly like, i do like, \
        i do love, we like, we love, love, loved, i loved, i liked, liked, like groups like, \
        my favorite, my favourite, my favorites, my favourites, favorite, favourite, favorites, \
        are my favorite, fan of, fans of, a fan of, big fan of, huge fan of, i'm a fan of, \
        i love this, i like this, i enjoy this, love this, i'm into, im into, into, i adore, \
        obsessed with, i've been listening to, \
        ive been listening to, been listening to, been playing, i've been playing, \
        ive been playing, i keep playing, keep playing, i usually listen to, i listen to, \
        i mostly listen to, listening to, hooked on, addicted to, such as, for example, \
        for instance, e g, eg, i enjoyed, enjoyed, enjoying, enjoy, loving, i've enjoyed, \
        i'm loving, big on, appreciate, love the, i like the, stuff like that by, artists i like, \
        bands i like, inspired by, influenced by, he loves, she loves, they love, who loves, \
        who love, he likes, she likes, they like, loves, my go to, been into, been really into, \
        i've been into, big into, raised on, grew up on, i grew up on, grew up with, \
        i grew up with, i only listen to, i only ever listen to, all i listen to is, \
        i just listen to, i always listen to, all i hear is, i'm really into, i'm super into, \
        i'm so into, i'm very into, i'm mostly into, i'm mainly into, i'm more into, \
        i'm currently into, i'm also into, i'm big into, i'm totally into, i dig, i'm digging, \
        digging, been loving, i'm obsessed with, vibing to, vibing with, jamming to, \
        jamming out to, rocking out to, grooving to, been bumping, been blasting, been bingeing, \
        been binging, i'm crazy about, crazy about, mad about, wild about, nuts about, partial to, \
        i'm partial to, keen on, i'm keen on, fond of, i'm fond of, sucker for, soft spot for, \
        weakness for, have a thing for, lover of, lovers of, admirer of, admirers of, \
        used to love, used to listen to, grew up listening to, faves, fave, favs, \
        my favorite artists are, my favorite bands are, my favorite band is, \
        my favorite singers are, my favorite singer is, my favourite artists are, \
        my favourite bands are, my favourite band is, my favourite singer is, artists i love, \
        bands i love, songs i like, songs i love, artists i enjoy, bands i enjoy, singers i like, \
        singers i love, musicians i like, examples are, examples being, some examples, \
        for reference, reference artists, to give you an idea, my top artists are, \
        my top artist is, my current favorites, recently got into, just got into, just discovered, \
        recently discovered, fell in love with, i'm in love with, i'm all about, we're all about, \
        heavily into, hung up on, hyperfixated on, blown away by, i stan, i've been stuck on, \
        die hard fan of, lifelong fan of, listen to a lot of, listens to, my usual is, \
        my usuals are, my go tos are, my heroes are, my idols are, my idol is
      but: as long as, as long as it's, so long as, just as long as, provided, provided it's, \
        apart from that, other than that, aside from that, besides that, except for that, but, \
        just, instead, rather, but rather, though, however, only, although, nevertheless
      and: and, or, nor, plus, as well as, and or, and also, also, along with, with a mix of, \
        mixed with, together with
      only: {i |}{don't want|dont want|do not want|don't play|don't need|won't have|don't want to hear} \
        {anything|anyone|anybody|any music|any songs} {but|except|other than|besides|apart from}, \
        {nothing|no one|nobody} {but|except|other than} {songs by|music by|stuff by}, only, just, \
        nothing but, nothing except, nothing other than, no one but, \
        no one else but, noone else but, no-one else but, nobody but, nobody else but, \
        none other than, exclusively, strictly, purely, solely, nothing else but, only want, \
        all i want is, all i want to hear is, all i need is, limited to, restricted to, \
        limit it to, restrict it to, keep it to, stick to, stick with, sticking to, sticking with, \
        confined to, nobody except, no one except, no one other than, nobody other than, \
        no one besides, nobody besides, nothing besides, nothing apart from, nothing aside from, \
        nothing save, nothing bar, no music but, no songs but, no other artist than, \
        no other artists than, no other band than, no artist but, no artists but, no band but, \
        no bands but, no genre but, no genres but, no singer but, no language but, \
        no languages but, entirely, none but, not a thing but
      onlyAfter: only, exclusively, and nothing else, nothing else, and no one else, \
        and nobody else, all the way, or nothing, and that's it, and that's all, and nothing more, \
        and no others, and no other, and no other artists, and no other bands, or bust, \
        and none other, and no one but, and nobody but them, and no other songs, \
        and no other music, and not anything else, and just that, and thats it, and thats all
      alsoOther: {don't|do not|dont|don't you|never|don't you dare|don't ever} {leave out|skip|forget|\
        forget about|cut|drop|miss out}, wouldn't say no to, would not say no to, won't say no to, \
        can't say no to, never say no to, wouldn't turn down, {can never have|never|can't have|you \
        can never have|you can't have} {too much|too many}, {can't|cannot|can never|you can't} \
        {go wrong with|do without|live without}, can't get enough, not a single bad, \
        nobody does it like, \
        {nothing|nobody|no one} {beats|tops|compares to|comes close to}, \
        {can't|cannot|can never} beat, {there's|there is} {nobody|no one|nothing} like, why not, \
        why not some, \
        {it's|its|it is} not that i {dislike|hate|don't like|dont like}, not that i {dislike|hate|mind}, \
        not only, not just, more than just, not solely, not exclusively, not limited to, \
        doesn't have to be just, not strictly, not purely, don't just play, don't only play, \
        don't limit it to, don't limit yourself to, don't stick to, don't stick to just, \
        isn't limited to, need not be limited to, doesn't have to be only, don't have to be just, \
        don't have to be only, doesn't only have to be, more than only, no need to stick to, \
        not just limited to, aside from just, besides just, beyond just
      named: fan of, fans of, named, called, titled, by the name of, the band, the group, \
        the singer, the artist, the song, the track, the rapper, the composer, the producer, \
        the duo, the musician, the dj, the vocalist, the songwriter, the tune, the single, \
        the piece, the trio, the collective, the pianist, the guitarist, entitled
      with: with, featuring, with a, with some, with lots of, with a lot of, that has, that have, \
        which have, having, containing, full of, heavy on, focus on, focused on, big on, \
        with huge, with big, with long, with really, that feature, that features, that use, \
        that uses, driven by, built on, built around, centered on, centered around, centred on, \
        based around, dominated by, filled with, packed with, loaded with, rich in, \
        accompanied by, backed by, with heavy, with lush, with soaring, with prominent, \
        with plenty of, with loads of, that contain, that contains, that include, that includes, \
        that incorporate, that incorporates, incorporating, with the sound of, with hints of, \
        with a touch of, with elements of, with a hint of
      tasteAfter: should get us started off, should get us started, to start, to start with, \
        to start off, to begin with, are my favorite, are my favorites, are my favourites, \
        are my favourite, is my favorite, is my favourite, are my favorite artists, \
        are some of my favorites, are my favorite bands, are artists i like, are bands i like, \
        are great, are awesome, are the best, is another good one, is also a good one, is a good one too, \
        is also another good one, are also good, are some other good, are some good, are other good, is also good, is good too, are good too, is also great, \
        is another great one, is another favorite, are a must, is a must, must be on it, \
        must be in there, are musts, are must haves, is a must have, have to be on it, \
        never get old, never gets old, are perfect, is perfect, would be perfect, \
        are perfect for this, is perfect for this, are good, are ideal, is ideal, work well, \
        works well, work great, works great, would fit, would fit well, fit well, fits well, \
        are my go to, is my go to, are my go to bands, are my go to artists, are always good, \
        never disappoint, on repeat, on loop, on heavy rotation, in heavy rotation, \
        on constant repeat, are my jam, is my jam, are my faves, is my fave, is a favorite, \
        are favorites, are favourites, is a favourite, is one of my favorites, \
        is one of my favourites, is one of my faves, are two of my favorites, \
        are among my favorites, are some of my faves, are some of my favourites, up my alley, \
        right up my street, is more my style, are more my style, is more my speed, \
        are more my speed, is more my thing, are more my thing, is my thing, are my thing, \
        are more like it, is more like it, hits the spot, hit the spot, would be a good start, \
        is a good start, is a good example, are examples, are some examples, are a few examples, \
        as a starting point, as a reference, as references, as inspiration, as a base, \
        as examples, as an example, come to mind, comes to mind, spring to mind, springs to mind, \
        are artists i love, are bands i love, for starters, fan, fans, lover, lovers, fanatic, \
        fanatics, aficionado, enthusiast, stan, stans, float my boat, floats my boat, \
        tickles my fancy, is my idol, are my idols, are my heroes, is my hero, \
        is my favorite band, is my favourite band, is my favorite singer, is my favourite singer, \
        are my favorite singers, are my favourite artists, are my favourite bands, \
        are artists i enjoy, are bands i enjoy, are the kind of thing i like, \
        are the sort of thing i like, are the vibe, is the vibe, is what i grew up on
      eraOf: era, days, in their prime, in his prime, in her prime, at their peak, at his peak, \
        at her peak, heyday
      too: too, too much, too many, a bit too, a little too, way too, overly, far too, \
        a little to, a bit to, a tad too, a touch too, annoyingly, unbearably, insufferably, \
        rather too
      less: as few, as little, with as few, with as little, less, fewer, not as, not so, not that, \
        not very, simpler not as, nothing too, not too, \
        not overly, not super, light on, easy on the, go easy on, go easy on the, easy on, \
        not quite so, not quite as, not nearly as, not nearly so, nowhere near as, not half as, \
        not terribly, not insanely, not ridiculously, not extremely, not particularly, \
        not all that, not really that, nothing overly, nothing super, nothing very, nothing crazy, \
        hardly any, barely any, scarcely any, low on, lighter on, tone down, dial down, dial back, \
        ease up on, ease off, ease back on, cut back on, take it easy with, go easy with, reduce, \
        pull back on, hold back on, don't overdo, not much, not many, not hugely, not massively, \
        not excessively, not crazy, not unbearably, not annoyingly, without too much, \
        without too many, without so much, without so many, without being too, \
        without being overly, without getting too, without sounding too, never too, isn't too, \
        aren't too, isn't overly, aren't overly, isn't so, aren't so, isn't as, aren't as, \
        isn't that, aren't that, isn't very, aren't very, can't be too, shouldn't be too, \
        don't be too, nothing remotely, not remotely, minimal amount of, don't go too, don't get too
      like: kinda, sorta, \
        {just |}as {good|great|beautiful|sad|heavy|epic|catchy|funky|dark|chill|cool|intense|powerful|moving|emotional} as, \
        {similar|similiar|simular|similair} {artists|songs|bands|music|suggestions|recommendations|tracks|stuff|tunes|albums|sounds|things|playlists|vibe|vibes|ones|singers|musicians} {to|as}, \
        {similiar|simular|similair} {to|too|as}, similar artists to, similar songs to, \
        similar bands to, similar music to, \
        artists similar to, bands similar to, like, similar to, similar too, sound like, \
        sounds like, sounding like, that sound like, reminiscent of, reminds me of, remind me of, \
        remind you of, in the style of, in the vein of, in the vain of, along the lines of, à la, \
        a la, no one sings like, nobody sings like, no one sounds like, nobody sounds like, the likes of, something like, close to, akin to, comparable to, resembles, \
        resembling, same as, same vibe as, same vibes as, similar vibe to, similar vibes to, \
        same style as, a similar sound to, similar sound to, similar in style to, \
        similar in sound to, like by, if i like, if you like, because i like, fans of, \
        for fans of, influenced by, inspired by, people who like, more like, based on, \
        who sounds like, who sound like, similiar to, similar as, comparable with, \
        reminding me of, channel, same feel as, same feeling as, same mood as, same energy as, \
        same genre as, vibe of, vibes of, sound of, style of, go well after, go well with, \
        goes well with, goes well after, pair well with, pairs well with, goes with, \
        fits alongside, fit alongside, if you enjoy, as if, in a similar vein to, \
        in a similar style to, on the same wavelength as, cut from the same cloth as, \
        for people who like, somewhere between, a cross between, a mix between, \
        along the same lines as, alike, comparable in sound to, evokes, evoking, think, \
        in the manner of, in the mold of, in the mould of, in the spirit of, in the tradition of, \
        in the same ballpark as, in the same mold as, in the lane of, in the realm of, \
        in the ballpark of, of the same ilk as, the ilk of, on par with, on a par with, \
        along lines of, along the line of, along the same line as, just like, sound similar to, \
        sounding similar to, sound a lot like, sound a bit like, sound a little like, \
        sound just like, with the feel of, with the energy of, with shades of, remind me a bit of, \
        reminds me a bit of, reminds me a lot of, reminds one of, calls to mind, call to mind, \
        brings to mind, bring to mind, conjures up, channeling, channelling, emulates, emulate, \
        emulating, mimics, equivalents of, equivalent of, equivalent to, successor to, \
        successors to, heirs to, heir to, followers of, imitators of, contemporaries of, peers of, \
        alternatives to, alternative to, counterpart to, counterparts of, cousins of, ala, \
        similar with, simular to, simlar to, similer to, similar in vein to, similar in vibe to, \
        similar in feel to, similar in tone to, similar in genre to, in a vein similar to, \
        in a style similar to, in vein of, same kind of thing as, same sort of thing as, \
        same kind of music as, same type of music as, the same kind of vibe as, same spirit as, \
        same sound as, same tone as, same lane as, same league as, same vein as, for lovers of, \
        people into, for someone who loves, someone who likes, for anyone who likes, \
        people who love, people who enjoy, because i love, since i love, if you love, if i love, \
        if you're into, if you dig, if you liked, if i liked, if i enjoyed, not unlike, \
        halfway between, a cross of, crossed with, with a similar feel to, let's say, \
        in a similar vein as, in similar vein to, in similar style to, matching the vibe of, \
        the female version of, the male version of, lets say
      by: by, from, performed by, sung by, made by, written by, composed by, ft, feat, featuring, \
        recorded by, produced by, penned by, arranged by, conducted by, courtesy of, credited to
      about: that {makes|make} {you|me|us} {feel|think|want|believe|think of|feel like}, \
        that {evoke|evokes}, that feel like, that feels like, about, involving, revolving around, \
        related to, mention, mentioning, to do with, \
        that have to do with, theme of, themes of, on the topic of, on the subject of, \
        dealing with, themed around, that mention, regarding, talks about, singing about, \
        deal with, deals with, addressing, referencing, that reference, that references, \
        describing, that describe, that describes, celebrating, that celebrate, that celebrates, \
        dedicated to, tell the story of, tells the story of, telling the story of, mentions, \
        focusing on, whose lyrics are about, whose lyrics mention, lyrics about, tackling, \
        that tackle, that tackles, in praise of
      reference: this, that, those, these, them, it, this one, that one, these ones, those ones, \
        the same, the last one, the previous one, the ones you showed, the above, those songs, \
        these songs, this song, that song, what you played, the one, these examples, \
        the following, what you just played, what you just suggested, what you suggested, \
        what you gave me, what you sent, what you recommended, what you showed me, \
        your suggestions, your last suggestions, your recommendations, your last recommendations, \
        your picks, the ones above, the ones you gave me, the ones you sent, \
        the ones you suggested, the ones you recommended, the ones you played, the last ones, \
        the previous ones, the songs you gave me, the songs you suggested, the songs above, \
        the songs you played, the one you just played, the current song, the current one, \
        the current track, what's playing now, the last few, the last song you played, \
        whats playing now
      more: more, some more, a few more, another, additional, even more, plenty more, loads more
      instead: instead, in its place, in their place
      sungIn: in, sung in, sing in, singing in, sings in, lyrics in, language, language is, \
        speaking, that are in, songs in, music in, with lyrics in, performed in, vocals in, \
        lyrics are in, lyrics being in, rapped in, rapping in, words in, spoken in, \
        sung entirely in, artists singing in
      album: album, lp, mixtape
      fact: whats the sample
      """)
}
