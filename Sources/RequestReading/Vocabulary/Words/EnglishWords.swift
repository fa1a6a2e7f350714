extension WordTable {
  static let english = WordTable(
    language: "en",
    lines: """
      function: a, a mixture of, able, able to, about, absolutely, acoustic version, actual, \
        actually, add, added, addicted, adding, adds, again, ago, aka, alexa, all, almost, \
        along, already, also, although, always, am, amazing, an, and, another, answer, any, \
        anybody, anyone, anything, anything you like, anyway, anyways, anywhere, app, apple, \
        appreciate, appreciated, appropriate, are, around, artist, as, asap, ask, asked, \
        asking, at, available, avoid, away, awesome, awhile, back, bad, based, basically, be, \
        beat, became, because, become, becomes, been, being, besides, best, better, between, \
        big, big fan, bit, born, both, branch, brilliant, bring, brings, btw, build, building, \
        bunch, bunch of, but, by, called, came, came out, can, cannot, cant, category, cause, \
        certain, certainly, check, choice, choices, close, closer, collection, come, come out, \
        comes, coming, completely, consider, considered, considering, consist, contain, \
        containing, contains, contents, cool, could, couple, cover, covers, coz, create, \
        created, creates, creating, curious, current, currently, cuz, d, day, days, decade, \
        decades, decent, deep, definitely, did, didnt, different, discography, discover, \
        discovered, discovering, dislike, do, does, doesnt, doing, done, dont, down, drop, \
        during, each, easily, easy, eg, either, element, else, else's, em, end, ends, enjoy, \
        enjoyed, enjoying, enjoys, enough, ep, era, especially, esque, etc, even, ever, every, \
        everybody, everyone, everything, everywhere, exactly, example, examples, excellent, \
        except, exclude, excluding, expand, explore, exploring, extra, fabulous, fairly, fall, \
        famous, fan, fans, fantastic, far, favorite, favorited, favorites, favour, favourite, \
        favourites, feat, feature, featured, features, featuring, feel, feeling, feels, few, \
        find, finding, finds, fine, first, fit, fits, fitting, folder, folks, for, forget, \
        forgot, found, friend, from, ft, full, generally, genre, genres, get, gets, getting, \
        girl, give, gives, go, goes, going, gone, gonna, good, got, gotta, gotten, great, \
        guess, guy, guys, had, haha, hand, happen, happens, hard, has, hasnt, hate, hated, \
        have, havent, having, he, hear, heard, hearing, hears, hello, help, helps, her, here, \
        heres, hers, hes, hey, hi, him, himself, his, hit, hits, hmm, hmmm, honestly, hooked, \
        hope, hour, hours, how, however, hows, huge, huge fan, i, i'd, i'll, i'm, i've, id, \
        idea, ideas, ie, if, ill, im, imo, in, include, included, includes, including, \
        incredible, instead, interest, interested, interesting, into, involve, involving, is, \
        ish, isn't, isnt, it, it's, itd, its, itself, itunes, ive, jump, just, keep, keeping, \
        keeps, kept, kid, kind, kind of, kinda, kinds, kinds of, knew, know, known, knows, \
        lack, lacking, lacks, large, last, lately, lead, least, less, lesser known, let, let's, \
        lets, level, levels, library, like, liked, likes, liking, line, lines, lineup, list, \
        listen, listened, listening, listens, lists, literally, little, live, ll, lol, long, \
        longer, look, looking, looks, lot, lots, love, loved, lovely, loves, loving, lp, m, \
        made, main, mainly, make, makes, making, man, many, match, matches, matter, may, maybe, \
        maybe some, me, mean, means, mention, mentioned, might, mind, minded, mine, minus, \
        minute, minutes, miss, missing, mix, mixes, mixtape, mixture, mixture of, modern, \
        moment, moments, mood, moods, more, most, mostly, much, must, my, myself, n, name, \
        named, names, nature, near, need, needed, needs, neither, never, new, newer, newest, \
        next, nice, no, nobody, none, nope, nor, not, nothing, now, np, number, obscure, \
        obsessed, obviously, occasion, occasionally, of, off, often, oh, ok, okay, old, older, \
        on, once, one, ones, only, onto, opinion, opinions, opposed, option, options, or, \
        other, others, our, out, over, overall, own, pair, part, particular, parts, people, \
        per, perfect, perhaps, person, personally, pick, picks, place, places, play, play me, \
        played, playing, plays, please, pls, plus, plz, point, popular, possible, possibly, \
        prefer, preferred, pretty, probably, purpose, purposes, put, puts, question, queue, \
        quite, r, random, randomly, rather, re, ready, real, really, rec, recent, recently, \
        recommend, recommendation, recommendations, recommended, recommending, recommends, \
        recs, related, released, remember, remind, reminds, remix, remixes, remove, request, \
        requested, requests, rest, rid, right, room, run errands, running errands, s, said, \
        same, sang, say, says, second, seconds, see, seem, seems, selection, selections, send, \
        sending, sense, sent, seriously, set, several, share, she, shes, short, shorter, \
        should, show, showed, showing, shown, shows, shuffle, side, similar, similarly, simply, \
        since, sing, singing along, sings, siri, situation, situations, skip, slightly, small, \
        so, solid, some, somebody, someone, someone's, something, sometimes, somewhat, \
        somewhere, song, sorry, sort, sort of, sorta, sorts, sound, sounded, sounding, sounds, \
        speak, speaking, specific, specifically, spot, spotify, start, started, starting, \
        still, stop, stuck, stuff, stumbled, style, style of, styles, such, suddenly, suggest, \
        suggested, suggesting, suggestion, suggestions, suggests, sung, super, sure, surprise, \
        surprise me, t, take, takes, taking, talk, talking, taste, tastes, tbh, tell, than, \
        thank, thanks, that, that'd, thatd, thats, the, their, theirs, them, theme, themed, \
        themselves, then, there, theres, these, they, theyre, theyve, thing, things, think, \
        thinking, this, those, though, thought, through, throw, thx, till, time, times, title, \
        titled, titles, to, today, together, ton, tonight, tons, too, took, top, toss, totally, \
        tried, true, try, trying, turn, ty, type, type of, types, u, uh, um, underrated, until, \
        up, upon, ur, us, use, used, using, usually, various, ve, version, versions, very, via, \
        vibe, vibes, vs, wanna, want, wanted, wanting, wants, was, wasnt, way, ways, we, week, \
        weekend, weird, welcome, well, went, were, werent, weve, what, whatever, whats, when, \
        whenever, where, whether, which, whichever, while, who, whoever, whole, whom, whose, \
        why, will, with, within, without, wonder, wonderful, wondering, work, working, works, \
        would, wow, written, wrote, y'all, ya, yall, yeah, year, years, yep, yes, yet, you, \
        youd, youll, your, youre, yours, youtube, youve, yup
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
        yes please, you're welcome
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
        things to listen to, track, tracks, tune, tunes
      performer: act, acts, artist, artists, band, bands, composer, composers, dj, djs, duo, \
        duos, group, groups, musician, musicians, performer, performers, producer, producers, \
        rapper, rappers, scene, singer, singers, songwriter, songwriters, vocalist, vocalists
      ask: i am thinking, i'm thinking, im thinking, thinking, hit me, make it, play, play me, \
        put on, throw on, give me, give us, get me, find, find me, show, show me, i want, \
        i want to hear, i wanna hear, i want to listen to, i'd like, id like, i would like, \
        i'd love, id love, i would love, would love, i need, need, needing, we need, need some, \
        want, want to, wanting, want some, want to hear, looking for, looking to, \
        searching for, search for, in search of, recommend, recommend me, suggest, suggest me, \
        suggest some, any suggestions, any recommendations, suggestions for, \
        recommendations for, suggestions, recommendations, recs, recs for, add, add some, \
        add more, lets add, let's add, let's go with, lets go with, go with, let's hear, \
        lets hear, let's try, lets try, let's have, let's make, lets make, let's do, lets do, \
        let's create, lets create, let's put, can you, could you, would you, can we, can i, \
        could i, could we, may i, will you, please, pls, do you have, do you have any, \
        do you know, got any, have you got, anybody know, anyone know, does anyone know, \
        does anyone have, anyone have, have any, what are, what's a good, what are some, \
        what is a song, how about, what about, how bout, help me find, help me, make me, \
        make a, build me, build a, create a, create, i'm in the mood for, in the mood for, \
        feeling like, hit me with, queue, queue up, start, start with, more of, some more, \
        i'd prefer, i would prefer, would prefer, i prefer, prefer, i'd rather, would rather, \
        rather hear, i wish to, let me hear, i feel like, would like, would be nice, \
        would be great, would be cool, would be good, switch to, change to, turn on, listen to, \
        something, anything, we want, we'd like, we would like, put some, put in, put, \
        throw in, continue with, keep, bring me, bring on, i'm after, i am after, after some, \
        trying to find, hoping for, interested in, are there any, is there any, are there, \
        is there, you got any, you know any, want more, need more, post your, what other, \
        wanted, surprise me with, gimme, in need of
      taste: include, includes, including, can't listen to anything but, \
        cant listen to anything but, can't stop listening to, cant stop listening to, \
        can't get enough of, cant get enough of, i like, i love, i enjoy, i also like, \
        i also love, i also enjoy, i really like, i really love, i mostly like, i do like, \
        i do love, we like, we love, love, loved, i loved, i liked, liked, like groups like, \
        my favorite, my favourite, my favorites, my favourites, favorite, favourite, favorites, \
        are my favorite, fan of, fans of, a fan of, big fan of, huge fan of, i'm a fan of, \
        i'm into, im into, into, i adore, obsessed with, i've been listening to, \
        ive been listening to, been listening to, i usually listen to, i listen to, \
        i mostly listen to, listening to, hooked on, addicted to, such as, for example, \
        for instance, e g, eg, i enjoyed, enjoyed, enjoying, enjoy, loving, i've enjoyed, \
        i'm loving, big on, appreciate, love the, i like the, stuff like that by, \
        artists i like, bands i like, inspired by, influenced by
      fact: do you know where, do you know who, do you know what, do you know when, \
        do you know why, do you know how, who sang, who sings, who wrote, who is, who are, \
        who was, who made, who released, what year, when was, when did, when is, where is, \
        where are, where was, how old, how many albums, how many grammys, what does, \
        what's the name of, what is the name of, did you know, is it true, what album is, \
        when were, what do you think, what is your favorite, what's your favorite, \
        whats your favorite, do you like, how do you, how do i, forgot name, name of this song, \
        help identify, what happened to, why is, why do, why did, why does, is he, is she, \
        are they, was it, does he, does she, has he, has she, what's this song, \
        what song is this, tell me about, what genre is, meaning of, how long is
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
        dont enjoy, not keen on, anti
      negateAfter: don't fit, dont fit, doesn't fit, doesnt fit, do not fit, not a good fit, \
        are not a good fit, just not a good fit, aren't a good fit, isn't a good fit, misfits, \
        doesn't belong, don't belong, was too much, is too much, are too much, is a bit much, \
        is not for me, not for me, isn't my thing, is not my thing, aren't my thing, \
        not my thing, needs to go, need to go, has to go, have to go, can go, must go, is out, \
        are out, not included, excluded, not allowed
      except: except, except for, excepting, other than, besides, apart from, aside from, \
        everything but, anything but, all but, anyone but, everyone but, any but, \
        anything except, bar, barring, with the exception of, save for, instead of, \
        not counting, excluding, everything except, beyond
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
        not necessarily, don't care if, doesn't matter if, dont care if, \
        i have nothing against, nothing against, no need for it to be, it's ok if, it is ok if, \
        not required
      either: either is fine, both are fine, either way is fine, either works, both work, \
        doesn't matter, doesnt matter, any is fine, both are ok, either is ok, \
        whatever language, i'm fine with both, both fine, don't mind which, all are fine
      state: im, i feel, i'm feeling, im feeling, when feeling, i am feeling, i am, i'm so, \
        im so, i am so, i'm very, im very, i'm really, i'm a bit, when i'm, when im, i've been, \
        i was
      named: fan of, fans of, named, called, titled, by the name of, the band, the group, \
        the singer, the artist, the song, the track
      with: with, featuring, with a, with some, with lots of, with a lot of, that has, \
        that have, which have, having, containing, full of, heavy on, focus on, focused on
      tasteAfter: should get us started off, should get us started, to start, to start with, \
        to start off, to begin with, are my favorite, are my favorites, are my favourites, \
        are my favourite, is my favorite, is my favourite, are my favorite artists, \
        are some of my favorites, are my favorite bands, are artists i like, are bands i like, \
        are great, are awesome, are the best
      eraOf: era, days, in their prime
      too: too, too much, too many, a bit too, a little too, way too, overly, far too, \
        a little to, a bit to
      less: less, fewer, not as, not so, not that, not very, simpler not as, nothing too, \
        not too, not overly, not super
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
        same energy as, same genre as, vibe of, vibes of, sound of, style of
      likeAfter: like, ish, esque, style, styled, type music, type of music, type songs, \
        type stuff, vibe, vibes, sound, sounding, style music, style songs, and others, \
        and other artists, or similar, and similar, and similar artists, and the like, \
        and such, etc, or other artists like that, type, and co, adjacent, inspired, similar, \
        similar artists, similar songs, similar ones, and more like that, era
      others: by a different artist, by different artists, different artists, different artist, \
        other artists, another artist, someone else, somebody else, by someone else, \
        by other artists, by others, other than them, but not them, not them, \
        not these artists, isn't one of these artists, not one of these artists, \
        aren't these artists, not by them, other bands, another band, others than that, \
        but not by them, from other artists, anyone else, but by someone else, isn't them, \
        aren't them, not by these artists
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
      new: new, newer, newest, brand new
      unknown: i don't know, i dont know, i don't know yet, i do not know, we don't know, \
        new to me, never heard of, i've never heard of, haven't heard of, havent heard of, \
        i haven't heard, havent heard, never heard, don't know yet, i don't already know, \
        don't already know, new artists, new artist, new bands, new band, new singers, \
        unfamiliar, unfamiliar to me, i don't know them, that i don't know, \
        artists i don't know, unknown to me, not familiar with, i'm not familiar with, \
        haven't listened to, i've never listened to, haven't played, something i haven't heard, \
        i've not heard, undiscovered by me, discover new artists, discover someone new, \
        someone new, fresh artists, artist i've never heard, new musicians, haven't come across
      popular: hits, hit, greatest hits, biggest hits, popular, most popular, famous, \
        well known, well-known, most famous, mainstream, top, top songs, chart topping, \
        charting, charts, chart, number ones, number one hits, chart toppers, best known, \
        best-known, biggest songs, biggest, most played, most streamed, everyone knows, \
        everybody knows, hit songs, hit singles, iconic, viral, trending, smash hits, \
        bestselling, best selling, top hits, crowd pleasers, big songs, very known, \
        very well known
      obscure: underrated, obscure, lesser known, lesser-known, less known, less popular, \
        hidden gems, hidden gem, deep cuts, deep cut, unknown, little known, little-known, \
        under the radar, overlooked, underappreciated, unheard of, niche, not mainstream, \
        not very popular, not popular, not famous, not well known, not so well known, \
        isn't well known, aren't well known, nobody knows, no one knows, rarely heard, \
        unpopular, not too popular, not too mainstream, less mainstream, less famous, \
        less obvious, not overplayed, non mainstream, smaller artists, small artists, upcoming, \
        up and coming, b sides, rarities, undiscovered, not the hits, not hits, no hits, \
        off the beaten path
      soft: especially, maybe, perhaps, preferably, ideally, particularly, mostly, mainly, \
        possibly, if possible, leaning, bonus points for, or so, around, roughly, \
        approximately, ish, about, probably, something like, any
      live: live, live at, live in, in concert, concert recording, concert recordings, \
        live concert, live recording, live recordings, live performance, live performances, \
        live cut, live cuts, live session, live sessions, live one, live ones, live version, \
        live versions, live album, live albums, played live
      remix: remix, remixes, remixed, remix version, rework, reworks, mashup, mashups, edit
      acoustic: acoustic version, acoustic versions, unplugged, unplugged version, \
        unplugged versions, acoustic one, acoustic cover, acoustic covers, \
        stripped down version, stripped version, acoustic recording, acoustic take, \
        acoustic only, acoustic cut, acoustic session
      cover: cover, covers, cover version, cover versions, covered, covered by, cover of, \
        covers of, rendition, renditions, sung by someone else, performed by someone else, \
        by someone other than
      karaoke: karaoke version, karaoke versions, karaoke track, karaoke tracks, backing track, \
        backing tracks, minus one
      instrumental: instrumental, instrumentals, instrumental version, instrumental music, \
        no singing, no vocals, no vocal, without vocals, without singing, without any vocals, \
        no lyrics, without lyrics, no words, without words, non vocal, without the vocals, \
        without the lyrics, without the singing, vocal free, voiceless, no singers, wordless, \
        not have any vocals, don't have lyrics, doesn't have vocals, no voice, no voices, \
        lyricless, nobody singing, no one singing, no rapping or singing, no lyrics or vocals, \
        without any singing, without any lyrics
      demo: demo, demos, demo version, demo versions, rough cut, early take
      original: original version, the original, original recording, originals, original one, \
        not a cover, no covers, not the cover, original versions, original cut, studio version, \
        album version, original
      version: version, versions, recording, recordings, take, one, ones, edition, performance, \
        cut, rendition
      counter: songs, tracks, tunes, song, track, tune, pieces, numbers, bangers, of them, \
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
      since: beginning from, starting from, starts with, start from, as recent as, as early as, \
        back to, since, starting in, from the year, beginning in, as of, no older than, \
        not older than
      after: after, later than, newer than, past, post
      sinceAfter: through today, through now, through the present, until today, till today, \
        upwards, upward, and beyond, forward, and onwards, and onward, onwards, onward, \
        and later, or later, and newer, or newer, and up, on, and after, to now, to present, \
        to today, till now, until now
      beforeAfter: and before that
      until: until, till, up to, through, no later than, up until, not after
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
        most recent, just released, newly released, currently popular, up to date
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
