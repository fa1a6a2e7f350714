extension WordTable {
  static let english = WordTable(
    language: "en",
    lines: """
      function: a, a mixture of, able, able to, about, absolutely, acoustic version, actual, \
        actually, add, added, addicted, adding, adds, again, ago, aka, alexa, all, almost, \
        along, already, also, although, always, am, amazing, an, and, another, answer, any, \
        anybody, anyone, anything, anything you like, anyway, anyways, anywhere, app, apple, \
        appreciate, appreciated, appropriate, are, around, artist, as, asap, ask, asked, asking, \
        at, available, avoid, away, awesome, awhile, back, bad, based, basically, be, beat, \
        became, because, become, becomes, been, being, besides, best, better, between, big, \
        big fan, bit, born, both, branch, brilliant, bring, brings, btw, build, building, bunch, \
        bunch of, but, by, called, came, came out, can, cannot, cant, category, cause, certain, \
        certainly, check, choice, choices, close, closer, collection, come, come out, comes, \
        coming, completely, consider, considered, considering, consist, contain, containing, \
        contains, contents, cool, could, couple, cover, covers, coz, create, created, creates, \
        creating, curious, current, currently, cuz, d, day, days, decade, decades, decent, deep, \
        definitely, did, didnt, different, discography, discover, discovered, discovering, \
        dislike, do, does, doesnt, doing, done, dont, down, drop, during, each, easily, easy, \
        eg, either, element, else, else's, em, end, ends, enjoy, enjoyed, enjoying, enjoys, \
        enough, ep, era, especially, esque, etc, even, ever, every, everybody, everyone, \
        everything, everywhere, exactly, example, examples, excellent, except, exclude, \
        excluding, expand, explore, exploring, extra, fabulous, fairly, fall, famous, fan, fans, \
        fantastic, far, favorite, favorited, favorites, favour, favourite, favourites, feat, \
        feature, featured, features, featuring, feel, feeling, feels, few, find, finding, finds, \
        fine, first, fit, fits, fitting, folder, folks, for, forget, forgot, found, friend, \
        from, ft, full, generally, genre, genres, get, gets, getting, girl, give, gives, go, \
        goes, going, gone, gonna, good, got, gotta, gotten, great, guess, guy, guys, had, haha, \
        hand, happen, happens, hard, has, hasnt, hate, hated, have, havent, having, he, hear, \
        heard, hearing, hears, hello, help, helps, her, here, heres, hers, hes, hey, hi, him, \
        himself, his, hit, hits, hmm, hmmm, honestly, hooked, hope, hour, hours, how, however, \
        hows, huge, huge fan, i, i'd, i'll, i'm, i've, id, idea, ideas, ie, if, ill, im, imo, \
        in, include, included, includes, including, incredible, instead, interest, interested, \
        interesting, into, involve, involving, is, ish, isn't, isnt, it, it's, itd, its, itself, \
        itunes, ive, jump, just, keep, keeping, keeps, kept, kid, kind, kind of, kinda, kinds, \
        kinds of, knew, know, known, knows, lack, lacking, lacks, large, last, lately, lead, \
        least, less, lesser known, let, let's, lets, level, levels, library, like, liked, likes, \
        liking, line, lines, lineup, list, listen, listened, listening, listens, lists, \
        literally, little, live, ll, lol, long, longer, look, looking, looks, lot, lots, love, \
        loved, lovely, loves, loving, lp, m, made, main, mainly, make, makes, making, man, many, \
        match, matches, matter, may, maybe, maybe some, me, mean, means, mention, mentioned, \
        might, mind, minded, mine, minus, minute, minutes, miss, missing, mix, mixes, mixtape, \
        mixture, mixture of, modern, moment, moments, mood, moods, more, most, mostly, much, \
        must, my, myself, n, name, named, names, nature, near, need, needed, needs, neither, \
        never, new, newer, newest, next, nice, no, nobody, none, nope, nor, not, nothing, now, \
        np, number, obscure, obsessed, obviously, occasion, occasionally, of, off, often, oh, \
        ok, okay, old, older, on, once, one, ones, only, onto, opinion, opinions, opposed, \
        option, options, or, other, others, our, out, over, overall, own, pair, part, \
        particular, parts, people, per, perfect, perhaps, person, personally, pick, picks, \
        place, places, play, play me, played, playing, plays, please, pls, plus, plz, point, \
        popular, possible, possibly, prefer, preferred, pretty, probably, purpose, purposes, \
        put, puts, question, queue, quite, r, random, randomly, rather, re, ready, real, really, \
        rec, recent, recently, recommend, recommendation, recommendations, recommended, \
        recommending, recommends, recs, related, released, remember, remind, reminds, remix, \
        remixes, remove, request, requested, requests, rest, rid, right, room, run errands, \
        running errands, s, said, same, sang, say, says, second, seconds, see, seem, seems, \
        selection, selections, send, sending, sense, sent, seriously, set, several, share, she, \
        shes, short, shorter, should, show, showed, showing, shown, shows, shuffle, side, \
        similar, similarly, simply, since, sing, singing along, sings, siri, situation, \
        situations, skip, slightly, small, so, solid, some, somebody, someone, someone's, \
        something, sometimes, somewhat, somewhere, song, sorry, sort, sort of, sorta, sorts, \
        sound, sounded, sounding, sounds, speak, speaking, specific, specifically, spot, \
        spotify, start, started, starting, still, stop, stuck, stuff, stumbled, style, style of, \
        styles, such, suddenly, suggest, suggested, suggesting, suggestion, suggestions, \
        suggests, sung, super, sure, surprise, surprise me, t, take, takes, taking, talk, \
        talking, taste, tastes, tbh, tell, than, thank, thanks, that, that'd, thatd, thats, the, \
        their, theirs, them, theme, themed, themselves, then, there, theres, these, they, \
        theyre, theyve, thing, things, think, thinking, this, those, though, thought, through, \
        throw, thx, till, time, times, title, titled, titles, to, today, together, ton, tonight, \
        tons, too, took, top, toss, totally, tried, true, try, trying, turn, ty, type, type of, \
        types, u, uh, um, underrated, until, up, upon, ur, us, use, used, using, usually, \
        various, ve, version, versions, very, via, vibe, vibes, vs, wanna, want, wanted, \
        wanting, wants, was, wasnt, way, ways, we, week, weekend, weird, welcome, well, went, \
        were, werent, weve, what, whatever, whats, when, whenever, where, whether, which, \
        whichever, while, who, whoever, whole, whom, whose, why, will, with, within, without, \
        wonder, wonderful, wondering, work, working, works, would, wow, written, wrote, y'all, \
        ya, yall, yeah, year, years, yep, yes, yet, you, youd, youll, your, youre, yours, \
        youtube, youve, yup, for a change, new to, im new to, i'm new to, i am new to, \
        got a headache, have a headache, attention span, for my attention span, for beginners, \
        beginners, newbie, for newbies, so none of that, for me, to me, the word, iso, usual, \
        your usual suggestions, wife, husband, class
      talk: absolutely, all good, alright, amazing, awesome, beautiful, bye, cool, correct, \
        exactly, excellent, fantastic, fine, good evening, good job, good morning, goodbye, \
        gorgeous, got it, great, great choice, great choices, great picks, great suggestions, \
        have a good day, have a great day, have a nice day, hello, hello there, hey, hey there, \
        hi, hi there, how are you, i don't know, i dont know, i like it, i like these, \
        i like these songs, i like those, i like those songs, i love it, i love that, \
        i love them, i love these, i love those, i'm done, im done, lol, looks good, \
        looks great, love it, love them, lovely, maybe later, never mind, nevermind, nice, no, \
        no idea, no thank you, no thanks, nope, not at the moment, not sure, of course, ok, \
        okay, perfect, right, see you, sounds good, sounds great, sure, thank you, \
        thank you so much, thank you very much, thanks, thanks a lot, that is all, \
        that is enough, that works, that's all, that's enough, that's great, that's it, \
        that's perfect, thats all, thats great, well done, wonderful, wow, yeah, yep, yes, \
        yes please, you're welcome, morning, evening, good afternoon, cheers, ta, take care, \
        catch you later, that will do, that will do for today, that'll do, you rock, love this, \
        great stuff, i appreciate it, much appreciated, good stuff, brilliant, good work, \
        thats it for now, that's it for now, goodnight, good night, no worries, no problem, \
        loves this one, loves this, love this one, nice work, how cool, interesting, \
        i don't think so, i dont think so, no way, let me listen to them first, \
        let me listen to them, let me listen, i'll listen to them, i'll give them a listen, \
        let me check them out, i'll check them out, what a song, what a tune, great song, \
        good song, nice song, thank god, good to know, fair enough, oh well, same here, me too, \
        true, wow ok
      verbal: are, arent, did, didnt, does, doesnt, going, got, guess, had, has, have, havent, \
        he, hes, hope, i, ill, im, is, isnt, it, it is, it was, its, ive, knew, know, said, \
        see, she, shes, that is, that was, that's, thats, there's, theres, these are, \
        these were, they, they are, theyre, think, this is, those are, those were, was, wasnt, \
        we, were, will, you, youre
      purpose: for, while, when, during, whenever, to do while, suited for, good for, \
        perfect for, suitable for, great for, fit for
      noun: album, albums, anthem, anthems, anything, banger, bangers, jam, jams, material, \
        mixtape, music, musics, number, numbers, piece, pieces, playlist, playlists, record, \
        recording, recordings, records, single, singles, something, song, songs, sound, stuff, \
        things to listen to, track, tracks, tune, tunes, lp
      performer: act, acts, artist, artists, band, bands, composer, composers, dj, djs, duo, \
        duos, group, groups, musician, musicians, performer, performers, producer, producers, \
        rapper, rappers, scene, singer, singers, songwriter, songwriters, vocalist, vocalists
      ask: i am thinking, i'm thinking, im thinking, thinking, hit me, make it, play, play me, \
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
        would like, would be nice, would be great, would be cool, would be good, switch to, \
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
        you decide
      taste: include, includes, including, can't listen to anything but, \
        cant listen to anything but, can't stop listening to, cant stop listening to, \
        can't get enough of, cant get enough of, i like, i love, i enjoy, i also like, \
        i also love, i also enjoy, i really like, i really love, i mostly like, i do like, \
        i do love, we like, we love, love, loved, i loved, i liked, liked, like groups like, \
        my favorite, my favourite, my favorites, my favourites, favorite, favourite, favorites, \
        are my favorite, fan of, fans of, a fan of, big fan of, huge fan of, i'm a fan of, \
        i'm into, im into, into, i adore, obsessed with, i've been listening to, \
        ive been listening to, been listening to, \
        been playing, i've been playing, ive been playing, i keep playing, keep playing, i usually listen to, i listen to, \
        i mostly listen to, listening to, hooked on, addicted to, such as, for example, \
        for instance, e g, eg, i enjoyed, enjoyed, enjoying, enjoy, loving, i've enjoyed, \
        i'm loving, big on, appreciate, love the, i like the, stuff like that by, \
        artists i like, bands i like, inspired by, influenced by, he loves, she loves, \
        they love, who loves, who love, he likes, she likes, they like, loves, my go to, \
        been into, been really into, i've been into, big into, raised on, grew up on, \
        i grew up on, grew up with, i grew up with, i only listen to, i only ever listen to, \
        all i listen to is, i just listen to, i always listen to, all i hear is
      fact: do you know where, do you know who, do you know what, do you know when, \
        do you know why, do you know how, who sang, who sings, who wrote, who is, who are, \
        who was, who made, who released, what year, when was, when did, when is, where is, \
        where are, where was, how old, how many albums, how many grammys, what does, \
        what's the name of, what is the name of, did you know, is it true, what album is, \
        when were, what do you think, what is your favorite, what's your favorite, \
        whats your favorite, do you like, how do you, how do i, forgot name, name of this song, \
        help identify, what happened to, why is, why do, why did, why does, is he, is she, \
        are they, was it, does he, does she, has he, has she, what's this song, \
        what song is this, tell me about, what genre is, meaning of, how long is, \
        which of these, which of those, which one is, which is the, what key is, what album, \
        what genre, where can i buy, can you sing, do you sing, are you a, who plays, \
        who produced, how many, what was, when does, is this by, was this by, is that by, \
        whose song, whats this called, what's this called, difference between, \
        what's the difference, whats the difference, anybody else think, anyone else think, \
        do you remember, does anybody else, does anyone else, am i the only one, is it just me, \
        what does everyone think, thoughts on, what are your thoughts, how come, what happened, \
        unpopular opinion, did anyone, has anyone, have you ever, can someone explain, explain, \
        what's your favourite, whats your favourite, what is your favourite, \
        what are your favourite, what are your favorite, who won, are you able to, \
        is there a genre, what is this genre, is there a name for, is there a word for
      negate: no, don't prefer, dont prefer, that is enough, that's enough, enough with, not, \
        don't, dont, doesn't, doesnt, isn't, isnt, aren't, arent, never, without, without any, \
        not any, don't want, dont want, i don't want, i do not want, do not want, didn't want, \
        no more, don't like, dont like, do not like, didn't like, didnt like, did not like, \
        not like any of, not liking, i'm not liking, not a fan of, not really a fan of, \
        not a big fan of, not a huge fan of, not fond of, not into, not really into, \
        not feeling, i'm not into, can't stand, cant stand, cannot stand, hate, i hate, hates, \
        dislike, i dislike, sick of, tired of, bored of, bored with, enough of, had enough of, \
        skip, skip the, remove, take out, take off, get rid of, delete, drop, exclude, \
        excluding, leave out, leaving out, avoid, avoiding, minus, stop playing, quit playing, \
        don't play, dont play, please no, non, not looking for, i'm not looking for, \
        not in the mood for, not necessarily looking for, nothing, nothing by, nothing from, \
        nothing with, no one, neither, nor, lose the, lacking, devoid of, free of, zero, \
        don't include, dont include, don't add, dont add, don't need, dont need, don't give me, \
        ban, block, stay away from, away from, hold the, ditch, cut, cut out, cut the, \
        filter out, not by, not from, isn't by, aren't by, wasn't, weren't, isn't really, \
        not really, not so much, none of, instead of, rather than, as opposed to, \
        don't care for, dont care for, do not care for, don't love, dont love, don't enjoy, \
        dont enjoy, not keen on, anti, i'm over, im over, i'm so over, stop recommending, \
        stop suggesting, stop giving me, stop adding, stop with, quit with, no need for, \
        had enough, i've had enough, heard enough, heard enough of, could do without, \
        can do without, do without, spare me, fed up with, done with, i'm done with, \
        i am done with, keep out, swap out, get rid of the, kill the, lay off, lay off the, \
        steer clear of, keep away from, not another, leave off, none by, none from, nobody like, \
        nobody from, without using, lose, scrap, not even, please remove, cut down on, \
        no longer want, we don't want, we dont want, allergic to, not so keen on, not so into, \
        not so fond of, not so big on, not so crazy about, not so wild about, not too keen on, \
        not too into, not too fond of, not too big on, not too crazy about, not too wild about, \
        not very keen on, not very into, not very fond of, not very big on, \
        not very crazy about, not very wild about, not really keen on, not really fond of, \
        not really big on, not really crazy about, not really wild about, not that keen on, \
        not that into, not that fond of, not that big on, not that crazy about, \
        not that wild about, not particularly keen on, not particularly into, \
        not particularly fond of, not particularly big on, not particularly crazy about, \
        not particularly wild about, not all that keen on, not all that into, \
        not all that fond of, not all that big on, not all that crazy about, \
        not all that wild about, not super keen on, not super into, not super fond of, \
        not super big on, not super crazy about, not super wild about, not exactly keen on, \
        not exactly into, not exactly fond of, not exactly big on, not exactly crazy about, \
        not exactly wild about, not quite keen on, not quite into, not quite fond of, \
        not quite big on, not quite crazy about, not quite wild about, not crazy about, \
        not wild about, not big on, cant bear, can't bear, can't abide, nix, veto, pass on, \
        i'll pass on, hold off on, no need to include, never play, stop it with, quit it with, \
        enough already with, please avoid, a break from, break from, take a break from, replace, \
        swap, trade, no thanks to, not interested in, not looking to hear, could live without, \
        can live without, have no use for, not again, not anything by, not anything from, \
        not one song by, no songs by, no songs from, no music by, no tracks by, don't suggest, \
        dont suggest, don't recommend, dont recommend, please don't, please dont, don't put, \
        dont put, don't want to hear, dont want to hear, don't wanna hear, dont wanna hear, \
        i don't wanna hear, i don't think, i dont think, don't think, have enough, \
        we have enough, got enough, we have plenty of
      negateAfter: don't fit, dont fit, doesn't fit, doesnt fit, do not fit, not a good fit, \
        are not a good fit, just not a good fit, aren't a good fit, isn't a good fit, misfits, \
        doesn't belong, don't belong, was too much, is too much, are too much, is a bit much, \
        is not for me, not for me, isn't my thing, is not my thing, aren't my thing, \
        not my thing, needs to go, need to go, has to go, have to go, can go, must go, is out, \
        are out, not included, excluded, not allowed, isn't my style, is not my style, \
        is not really my style, aren't my style, are not my style, gets on my nerves, \
        get on my nerves, annoys me, annoy me, bores me, bore me, is off limits, are off limits, \
        is overplayed, are overplayed, is overrated, are overrated, excluded please, aside, \
        left out, is banned, are banned, doesn't do it for me, don't do it for me, \
        doesn't do anything for me, not so much, not welcome, is too mainstream, out of it, \
        out of this, out of the mix, off the list, off this list, off the playlist, \
        not my cup of tea, isn't my cup of tea, is not my cup of tea, aren't my cup of tea, \
        does nothing for me, do nothing for me, to death, not a fan, whatsoever not, \
        does not fit, does not belong, bored me, didn't work for me, doesn't work for me, \
        is not what i want, isn't what i want
      except: except, except for, excepting, other than, besides, apart from, aside from, \
        everything but, anything but, all but, anyone but, everyone but, any but, \
        anything except, bar, barring, with the exception of, save for, instead of, \
        not counting, excluding, everything except, beyond, any language but, \
        any language except, any language other than, any genre but, any genre except, \
        any style but, any decade but, any artist but, any band but, any song but, \
        every genre but, any kind but
      but: but, just, instead, rather, but rather, though, however, only
      and: and, or, nor, plus, as well as, and or, and also, also, along with, with a mix of, \
        mixed with, together with
      only: only, just, nothing but, nothing except, nothing other than, no one but, \
        no one else but, noone else but, no-one else but, nobody but, nobody else but, \
        none other than, exclusively, strictly, purely, solely, nothing else but, only want
      onlyAfter: only, exclusively, and nothing else, nothing else, and no one else, \
        and nobody else, all the way, or nothing
      alsoOther: not only, not just, more than just, not solely, not exclusively, \
        not limited to, doesn't have to be just
      ignore: don't care about, dont care about, i don't care about, i dont care about, \
        don't mind, dont mind, i don't mind, i dont mind, wouldn't mind some, don't have to be, \
        doesn't have to be, doesnt have to be, dont have to be, do not have to be, \
        does not have to be, need not be, needn't be, doesn't need to be, don't need to be, \
        not necessarily, don't care if, doesn't matter if, dont care if, i have nothing against, \
        nothing against, no need for it to be, it's ok if, it is ok if, not required, \
        people who hate, people who dont like, people who don't like, someone who hates, \
        people that hate, even if you hate, for a non, for non, not picky about, no issue with, \
        no problem with, i'm ok with, im ok with, i'm okay with, i'm fine with, im fine with, \
        does not need to be, not have to be, no matter the, regardless of
      either: either is fine, both are fine, either way is fine, either works, both work, \
        doesn't matter, doesnt matter, any is fine, both are ok, either is ok, \
        whatever language, i'm fine with both, both fine, don't mind which, all are fine, \
        i don't care which, i dont care which, don't care which, whichever, either one, \
        either one works, both fine with me, no preference
      state: im, i feel, i'm feeling, im feeling, when feeling, i am feeling, i am, i'm so, \
        im so, i am so, i'm very, im very, i'm really, i'm a bit, when i'm, when im, i've been, \
        i was
      named: fan of, fans of, named, called, titled, by the name of, the band, the group, \
        the singer, the artist, the song, the track
      with: with, featuring, with a, with some, with lots of, with a lot of, that has, \
        that have, which have, having, containing, full of, heavy on, focus on, focused on, \
        big on, with huge, with big, with long, with really
      tasteAfter: should get us started off, should get us started, to start, to start with, \
        to start off, to begin with, are my favorite, are my favorites, are my favourites, \
        are my favourite, is my favorite, is my favourite, are my favorite artists, \
        are some of my favorites, are my favorite bands, are artists i like, are bands i like, \
        are great, are awesome, are the best, are a must, is a must, must be on it, \
        must be in there, are musts, are must haves, is a must have, have to be on it, \
        never get old, never gets old, are perfect, is perfect, would be perfect, \
        are perfect for this, is perfect for this, are good, are ideal, is ideal, work well, \
        works well, work great, works great, would fit, would fit well, fit well, fits well, \
        are my go to, is my go to, are my go to bands, are my go to artists, are always good, \
        never disappoint
      eraOf: era, days, in their prime
      too: too, too much, too many, a bit too, a little too, way too, overly, far too, \
        a little to, a bit to
      less: less, fewer, not as, not so, not that, not very, simpler not as, nothing too, \
        not too, not overly, not super, light on, easy on the, go easy on, go easy on the, \
        easy on
      like: similar artists to, similar songs to, similar bands to, similar music to, \
        artists similar to, bands similar to, like, similar to, similar too, sound like, \
        sounds like, sounding like, that sound like, reminiscent of, reminds me of, \
        remind me of, remind you of, in the style of, in the vein of, in the vain of, \
        along the lines of, à la, a la, the likes of, something like, close to, akin to, \
        comparable to, resembles, resembling, same as, same vibe as, same vibes as, \
        similar vibe to, similar vibes to, same style as, a similar sound to, similar sound to, \
        similar in style to, similar in sound to, like by, if i like, if you like, \
        because i like, fans of, for fans of, influenced by, inspired by, people who like, \
        more like, based on, who sounds like, who sound like, similiar to, similar as, \
        comparable with, reminding me of, channel, same feel as, same feeling as, same mood as, \
        same energy as, same genre as, vibe of, vibes of, sound of, style of, go well after, \
        go well with, goes well with, goes well after, pair well with, pairs well with, \
        goes with, fits alongside, fit alongside, if you enjoy, as if, in a similar vein to, \
        in a similar style to, on the same wavelength as, cut from the same cloth as, \
        for people who like, somewhere between, a cross between, a mix between, \
        along the same lines as, alike, comparable in sound to, evokes, evoking
      likeAfter: like, ish, esque, style, styled, type music, type of music, type songs, \
        type stuff, vibe, vibes, sound, sounding, style music, style songs, and others, \
        and other artists, or similar, and similar, and similar artists, and the like, and such, \
        etc, or other artists like that, type, and co, adjacent, inspired, similar, \
        similar artists, similar songs, similar ones, and more like that, era, type of stuff, \
        kind of stuff, kind of thing, kind of music, kind of songs, kind of vibe, sort of stuff, \
        sort of thing, sort of music, sort of vibe, type of thing, type of songs, type of vibe, \
        kinda thing, kinda stuff, kind of sound, flavor, flavour, flavored, territory, worship, \
        school of
      others: by a different artist, by different artists, different artists, different artist, \
        other artists, another artist, someone else, somebody else, by someone else, \
        by other artists, by others, other than them, but not them, not them, not these artists, \
        isn't one of these artists, not one of these artists, aren't these artists, not by them, \
        other bands, another band, others than that, but not by them, from other artists, \
        anyone else, but by someone else, isn't them, aren't them, not by these artists, \
        who else, by anyone else, but by others, from someone else, by different people, \
        by somebody else, others like them
      by: by, from, performed by, sung by, made by, written by, composed by, ft, feat, featuring
      about: about, involving, revolving around, related to, mention, mentioning, to do with, \
        that have to do with, theme of, themes of, on the topic of, on the subject of, \
        dealing with, themed around, that mention
      reference: this, that, those, these, them, it, this one, that one, these ones, \
        those ones, the same, the last one, the previous one, the ones you showed, the above, \
        those songs, these songs, this song, that song, what you played, the one, \
        these examples, the following
      more: more, some more, a few more, another, additional, even more
      instead: instead
      sungIn: in, sung in, sing in, singing in, sings in, lyrics in, language, language is, \
        speaking, that are in, songs in, music in, with lyrics in
      album: album, lp, mixtape
      offTopic: best way to learn, learn guitar, learn piano, learn drums, learn bass, \
        learn to play, how to play, learn an instrument, vinyl collection, concert near me, \
        best way to, guitar amp, amplifier, guitar pedal, guitar strings, drum kit, \
        music library, instrument shop, grammy, grammys, karaoke machine, bluetooth, my band, \
        our band, my ep, our ep, our new single
      """)
}
