extension WordTable {
  /// What English says of music beside its kind: how new and known it is, which recording, and
  /// how it is refused.
  static let englishAttributes = WordTable(
    language: "en",
    lines: """
      negate: nothing {that|which} {mentions|talks about|deals with|references|involves|goes on about|celebrates|glorifies|promotes|is about|has to do with|features}, nothing {mentioning|glorifying|celebrating|referencing|where they}, nothing where they {brag about|talk about|sing about|mention}
      negate: {can't|cant|cannot|can not|couldn't} {face|handle|deal with|cope with}{ any| any more| more|}
      negate: {doesn't|doesnt|does not|don't|dont|do not} count as
      cover: acoustic cover, acoustic covers, unplugged cover
      negate: none of dat
      function: not {gonna|going to} lie
      except: unless it's, unless its, unless it is, unless it's by, unless it is by, unless that's, unless they're
      ignore: neither {love|like|adore} nor {hate|dislike|loathe}, {don't|dont|do not} {love|like} or {hate|dislike}, on the fence about, {i've|we've|ive|i got|got} nothing against
      negateAfter: enough for a lifetime, enough for one lifetime, enough times for a lifetime
      refuseNamed: {please |so |so please |}steer clear, {please |so |so please |}stay clear
      before: b4
      negate: {has|have|had|'ve|} {banned|vetoed|forbidden}, {won't|wont|doesn't|don't|does not|will not} {allow|have|tolerate}
      function: to forget, and forget, help me forget, helps me forget, me forget, can't forget, cant forget, never forget, i forget, i forgot
      negate: forget
      function: no artist {twice|more than once}, no repeats, no duplicates, no repeated artists, no repeat artists
      ignore: less like, not so much like, unlike, a little less like
      negate: {outside|outside of} the, {i|we|that|which|you} {won't|wont|will not|wouldn't|can't|cant} fall, {won't|wont|will not|doesn't|don't} put {me|us} to, {shouldn't|should not|mustn't|must not} {be|have|include}
      negateAfter: {didn't|didnt|did not|doesn't|doesnt|does not|hasn't|never} {sing|write|make|record|sang|sung|wrote|recorded|do|play}
      ask: got {a|an|any|some}, have you {got |}{a|an|any|some|anything}
      noun: crap, rubbish, nonsense
      function: for the love of {god|christ}, no {ifs|buts|ifs no buts|ifs or buts|ifs and buts}, i've nothing against, i have nothing against, nothing against, for once in your life
      likeAfter: that {sort|kind|type|style} of
      like: in the spirit of, in the mold of, in the mould of
      refuseNamed: bin {it|them|him|her|that|those}, chuck {it|them|him|her|that} out, {except|excluding|apart from|but not} that one, take {them|those} all {out|off}, get rid of {it|them|him|her}
      negateAfter: need not apply, needn't apply, {just |but |}not {tonight|today|right now|this time|this evening}, you can keep, can wait, {can|should} stay home, {just |but |}not for me tonight, so pass
      negate: spare me, spare me the, {i |we |}{can|could} {do|live} without{ any more| more| the|}, {don't|dont|do not|please don't} make it, {don't|doesn't|won't|dont|doesnt|wont|do not} make me, as long as {it isn't|it's not|there's no|there is no|it doesn't have|they don't have}, so long as {it isn't|it's not|there's no}, provided {it isn't|it's not|there's no}
      cover: {as |}{sung|performed|played|done|covered} by {anyone|anybody|someone|somebody} {who isn't|who isnt|who is not|who's not|that isn't}
      except: {anyone|anybody|someone|somebody} {who isn't|who isnt|who is not|who's not|whos not|that isn't|that is not|not named|not called}
      negate: no, none, mute, you keep playing, you keep giving me, you keep adding, you keep suggesting, \
        why do you keep playing, why do you keep adding, forget about, forget the, never mind the, nevermind the, drop the, don't prefer, dont prefer, that is enough, that's enough, enough with, not, \
        don't, dont, doesn't, doesnt, isn't, isnt, aren't, arent, never, without, without any, \
        not any, dont want, i don't want, i do not want, do not want, no more, dont like, \
        do not like, didnt like, did not like, not like any of, not liking, i'm not liking, \
        not a fan of, not really a fan of, not a big fan of, not a huge fan of, not fond of, \
        not into, not really into, not feeling, i'm not into, can't stand, cant stand, \
        cannot stand, hate, i hate, hates, dislike, i dislike, sick of, tired of, bored of, \
        bored with, enough of, had enough of, skip, skip the, remove, take out, take off, \
        get rid of, delete, drop, exclude, excluding, leave out, leaving out, avoid, avoiding, \
        minus, stop playing, quit playing, don't play, dont play, please no, non, \
        not looking for, i'm not looking for, not in the mood for, not necessarily looking for, \
        nothing, nothing by, nothing from, nothing with, no one, neither, nor, lose the, lacking, \
        devoid of, free of, zero, dont include, don't add, dont add, dont need, don't give me, \
        ban, block, stay away from, away from, hold the, ditch, cut, cut out, cut the, \
        filter out, not by, not from, isn't by, aren't by, wasn't, weren't, isn't really, \
        not really, not so much, none of, instead of, rather than, as opposed to, dont care for, \
        do not care for, dont love, dont enjoy, not keen on, anti, i'm over, im over, \
        i'm so over, stop recommending, stop suggesting, stop giving me, stop adding, stop with, \
        quit with, no need for, had enough, i've had enough, heard enough, heard enough of, \
        could do without, can do without, do without, spare me, fed up with, done with, \
        i'm done with, i am done with, keep out, swap out, get rid of the, kill the, lay off, \
        lay off the, steer clear of, keep away from, not another, leave off, none by, none from, \
        nobody like, nobody from, without using, lose, scrap, not even, please remove, \
        cut down on, no longer want, we don't want, we dont want, allergic to, not so keen on, \
        not so into, not so fond of, not so big on, not so crazy about, not so wild about, \
        not too keen on, not too into, not too fond of, not too big on, not too crazy about, \
        not too wild about, not very keen on, not very into, not very fond of, not very big on, \
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
        we have enough, got enough, we have plenty of, don't particularly care for, \
        don't vibe to, don't wanna listen to, do not really like, do not really care for, \
        do not really enjoy, do not really love, do not particularly like, \
        do not particularly enjoy, do not particularly care for, do not care much for, \
        do not much care for, do not much like, do not appreciate, do not fancy, do not dig, \
        do not feel like, do not vibe with, do not vibe to, do not get into, \
        do not wanna listen to, do not enjoy listening to, didn't particularly care for, \
        didn't vibe to, didn't wanna listen to, does not like, does not want, did not want, \
        does not care for, did not care for, does not love, did not love, does not enjoy, \
        did not enjoy, does not need, did not need, does not include, did not include, \
        don't choose, don't pick, don't select, don't queue, don't throw in, don't bring up, \
        don't show, don't send me, don't feed me, don't serve me, don't bother with, \
        don't listen to, don't go for, don't go with, don't use, don't ever play, \
        don't fall back on, don't offer me, don't sneak in, don't slip in, ain't, sans, omit, \
        omitting, eliminate, eliminating, strip out, weed out, blacklist, banish, cross off, \
        take away, do away with, kick out, chuck out, opt out of, bypass, shun, forgo, skipping, \
        detest, despise, loathe, abhor, i hated, can't deal with, can't take, can't listen to, \
        can't handle, can't tolerate, can't stomach, can't get into, cannot bear, cannot abide, \
        cannot deal with, cannot take, cannot listen to, cannot handle, can not stand, \
        couldn't stand, couldn't get into, couldn't care less about, won't listen to, \
        wouldn't listen to, refuse to listen to, won't tolerate, not much of a fan of, \
        not the biggest fan of, not that big a fan of, not such a fan of, not exactly a fan of, \
        not fans of, not big fans of, isn't a fan of, aren't fans of, wasn't a fan of, \
        never been a fan of, never was a fan of, never been into, never got into, never liked, \
        never cared for, never warmed to, never really liked, never been big on, not a lover of, \
        not an admirer of, not sold on, not hot on, not so hot on, not that hot on, \
        not mad about, not nuts about, not partial to, i'm not one for, not here for, \
        not down for, not down with, not up for, not craving, i'm not after, not asking for, \
        not seeking, not searching for, not hoping for, not wanting, not needing, not loving, \
        not enjoying, not digging, not vibing with, not really enjoying, not much into, \
        no desire for, no desire to hear, no appetite for, no patience for, no love for, \
        not a single, not one single, had it with, sick and tired of, sick to death of, \
        fed up of, weary of, bored to death of, bored to death with, burnt out on, burned out on, \
        burned out by, worn out by, overdosed on, maxed out on, my fill of, heard too much of, \
        listened to too much, turned off by, put off by, annoyed by, irritated by, averse to, \
        i'm against, unlike, in lieu of, switch out, shouldn't be, shouldn't have, \
        shouldn't include, shouldn't contain, should not contain, mustn't be, mustn't have, \
        can't be, can't have, can't include, forget about, save me from, rid me of, spare us, \
        keep clear of, stay clear of, steer away from, none with, no sign of, no hint of, \
        no trace of, not a trace of, not a hint of, knock it off with, enough already of, \
        over it with, tone down, dial down, dial back, ease up on, ease off, take it easy on, \
        take it easy with, go easy on, easy on the, go light on, thats enough, complain about, \
        complains about, complained about, complaining about, nobody, without anybody, \
        without anyone, \
        if i hear, if i have to hear, if i have to listen to, i swear if i hear, why do i keep getting, \
        {has|have|had|got|i've got|having} {a thing|a real thing|something|a grudge} against, \
        {scratch|nix|axe} {the|}, hated, loathe, loathes, loathed, detest, detests, detested, \
        couldn't stand, never liked, never cared for, never got into, can't abide, can't bear, \
        can't take any more, can't do another, cannot bear, absolutely no, definitely no, \
        definitely not, absolutely not, certainly not, please not, anything other than, \
        {don't|didn't|\
        doesn't} {want|like|include|need|care for|love|enjoy|really like|really want|really care \
        for|really enjoy|really love|particularly like|particularly enjoy|care much for|much care \
        for|much like|appreciate|fancy|dig|feel like|vibe with|get into}
      refuseNamed: {so |and |just |please |}{skip|drop|lose|ditch|leave out} {those|these}, {enough of|no more of|sick of|tired of|done with|over} {this|that} {guy|dude|band|group|artist|singer|rapper|girl|woman}, \
        {leave|take|keep|cut} {those two|them both|both|the two of them} {off|out}, \
        {i've|ive|i have} heard {all of |}{theirs|his|hers}, \
        {but |so |and |though |tho |}{neither of|none of|not|without|minus|no more of| \
        nothing by|nothing from|enough of|leave out|drop|skip|lose|cut|ditch|scrap|remove|axe} \
        {them|those two|both of them|both of those|these two|the two of them}, {take|leave|keep|cut|\
        drop|get|kick|pull|strike|toss|throw} {him|her|them|it|that one|this one} {out|off}, \
        {but |so |and |just |please |}{not|skip|drop|lose|ditch|scrap|remove|axe|delete|anything but|\
        leave out|take out|take off} {that one|that song|that track|it}, {don't|do not|please don't|never} {include|play|add|use|put on|pick|suggest} {it|that|them|him| \
        her|that one}, them neither, him neither, \
        her neither, that one neither, stop that, stop it, enough of that, no more of that one, \
        {drop|skip|lose|ditch|scrap|remove|axe|delete|ban|block} {him|her}, without {him|her}
      pardon: {is|are|was|were} {fine|ok|okay|good|allowed|alright|all right|welcome} {after all|again|\
        now|actually}, can stay, may stay, can come back, {is|are} {fine|ok|okay} then, let {her|him|them|it} stay, put {her|him|them|it} back{ in| on|}, {is|are} back on, {is|are} allowed back
      correct: no wait, wait no, no no wait, oh wait, hang on, hold on, scratch that, strike that, \
        no i meant, i meant, i mean, sorry i meant, no sorry, sorry no, correction, let me rephrase, \
        i take that back, actually no, no actually, make that, wait i meant, or rather, wait actually, \
        forget that, forget it, never mind that, on second thought, on second thoughts, change of plan, change of plans
      negateAfter: {isn't|isnt|is not|aren't|arent|are not|wasn't|wasnt|not} {exactly |really |}what {i|we} {mean|meant|want|wanted|need|had in mind|have in mind|asked for|am after|was after|am looking for|was looking for}{ by that|}, \
        {is|are} {exactly |just |precisely |}what {i'm|im|i am|we're|were|we are} {trying|hoping} to avoid, {is|are} banned {in this house|here|from this house|at our place}, \
        {is|are} what {i|we} {don't|dont|do not} want, {wrong|not the|not the right} {vibe|mood|feel|energy}, not happening, i can do without, i could do without, \
        {'s|is} not invited, {aren't|isn't} invited, \
        sucks, is terrible, is awful, is the worst, is trash, is garbage, is overrated, \
        are overrated, is so overrated, is annoying, is so annoying, annoys me, bores me, gets on my nerves, \
        gives me a headache, is unbearable, don't fit, dont fit, is not welcome, are not welcome, \
        {can|should|could|may} {stay|keep} {well |far |}{away|out}{ from| of| of it|}, one more time, \
        {is|are|was|were|'s} {off the table|a no go|a no-go|a no|a no from me|a hard no|a hard pass|\
        ruined for me|dead to me|such a cliche|a cliche|played out|overdone|done to death|banned}, \
        {about |like |}{a|two|three|five|nine|ten|fifty|a few} {hundred|thousand|million|billion} times, \
        {so|too} many times, enough times, i never liked, i never cared for, i never got into, \
        hard no, hard pass, {doesn't|does not|don't|do not} count, off the table, no thanks, \
        no thank you, has to go, gotta go, neither, makes me sick, makes me cringe, grates on me, \
        so not for me, so not that, i've rinsed, doesn't fit, doesnt fit, do not fit, not a good fit, \
        are not a good fit, just not a good fit, aren't a good fit, isn't a good fit, misfits, \
        doesn't belong, don't belong, was too much, is too much, are too much, is a bit much, \
        is not for me, is not my thing, needs to go, need to go, has to go, have to go, can go, \
        must go, is out, are out, not included, excluded, not allowed, is not my style, \
        is not really my style, are not my style, gets on my nerves, get on my nerves, annoys me, \
        annoy me, bores me, bore me, is off limits, are off limits, is overplayed, \
        are overplayed, is overrated, are overrated, excluded please, aside, left out, is banned, \
        are banned, doesn't do it for me, don't do it for me, doesn't do anything for me, \
        not so much, not welcome, is too mainstream, out of it, out of this, out of the mix, \
        off the list, off this list, off the playlist, is not my cup of tea, does nothing for me, \
        do nothing for me, to death, not a fan, whatsoever not, does not fit, does not belong, \
        bored me, didn't work for me, doesn't work for me, is not what i want, not quite for me, \
        not quite my thing, not quite my style, not quite my cup of tea, not quite my jam, \
        not quite my vibe, not quite my bag, not quite my speed, not quite to my taste, \
        not quite my taste, not quite my favorite, not quite my favourite, \
        not quite my kind of music, not quite my kind of thing, not quite my scene, \
        not quite what i want, not quite what i'm after, not quite what i'm looking for, \
        not quite what i had in mind, not quite what i need, not quite doing it for me, \
        not quite working for me, not quite hitting the spot, not quite what i meant, \
        not quite what i asked for, wasn't for me, wasn't my thing, wasn't my style, \
        wasn't my cup of tea, wasn't my jam, wasn't my vibe, wasn't my bag, wasn't my speed, \
        wasn't to my taste, wasn't my taste, wasn't my favorite, wasn't my favourite, \
        wasn't my kind of music, wasn't my kind of thing, wasn't my scene, wasn't what i want, \
        wasn't what i'm after, wasn't what i'm looking for, wasn't what i had in mind, \
        wasn't what i need, wasn't doing it for me, wasn't working for me, \
        wasn't hitting the spot, wasn't what i meant, wasn't what i asked for, \
        wasn't really for me, wasn't really my thing, wasn't really my style, \
        wasn't really my cup of tea, wasn't really my jam, wasn't really my vibe, \
        wasn't really my bag, wasn't really my speed, wasn't really to my taste, \
        wasn't really my taste, wasn't really my favorite, wasn't really my favourite, \
        wasn't really my kind of music, wasn't really my kind of thing, wasn't really my scene, \
        wasn't really what i want, wasn't really what i'm after, \
        wasn't really what i'm looking for, wasn't really what i had in mind, \
        wasn't really what i need, wasn't really doing it for me, wasn't really working for me, \
        wasn't really hitting the spot, wasn't really what i meant, \
        wasn't really what i asked for, weren't for me, weren't my thing, weren't my style, \
        weren't my cup of tea, weren't my jam, weren't my vibe, weren't my bag, weren't my speed, \
        weren't to my taste, weren't my taste, weren't my favorite, weren't my favourite, \
        weren't my kind of music, weren't my kind of thing, weren't my scene, \
        weren't what i want, weren't what i'm after, weren't what i'm looking for, \
        weren't what i had in mind, weren't what i need, weren't doing it for me, \
        weren't working for me, weren't hitting the spot, weren't what i meant, \
        weren't what i asked for, isn't welcome, aren't welcome, not wanted, isn't wanted, \
        aren't wanted, isn't allowed, aren't allowed, not invited, isn't invited, aren't invited, \
        unwelcome, unwanted, isn't an option, aren't an option, not an option, \
        drives me up the wall, drive me up the wall, drives me nuts, drive me nuts, puts me off, \
        put me off, turns me off, turn me off, makes me cringe, make me cringe, leaves me cold, \
        leave me cold, does my head in, do my head in, gives me a headache, give me a headache, \
        grates on me, grate on me, grates on my nerves, grate on my nerves, is getting old, \
        are getting old, has gotten old, have gotten old, is played out, are played out, \
        is overdone, are overdone, is a no, are a no, no go, is a no no, are a no no, hard no, \
        hard pass, is a dealbreaker, are a dealbreaker, is a deal breaker, are a deal breaker, \
        is a turn off, are a turn off, is a turnoff, are a turnoff, is forbidden, are forbidden, \
        is prohibited, should be avoided, should be skipped, should be removed, can stay home, \
        stays out, stay out, no thanks, no thank you, is the last thing i want, \
        are the last thing i want, is the last thing i need, can be skipped, can be removed, \
        i can do without, i could do without, we can do without, i can live without, \
        i could live without, i'd rather not, i'd rather skip, a rest, a miss, a wide berth, \
        the boot, the axe, the chop, out of the rotation, out of rotation, out of the queue, \
        off the queue, off my playlist, off my list, out of my playlist, out of my list, \
        out of my queue, out of the set, out of the setlist, out of the playlist, \
        out of the list, off the setlist, off the menu, out of the equation, out of the question, \
        excepted, verboten, begone, a bit much, a little much, were too much, are too mainstream, \
        never did it for me, never does it for me, not on the list, not on this list, \
        not on the playlist, isn't on the list, wore out its welcome, has worn out its welcome, \
        have worn out their welcome, don't work for me, do not work for me, didn't do it for me, \
        didn't do anything for me, doesn't suit me, don't suit me, does not suit me, \
        doesn't float my boat, don't float my boat, ruins it, ruin it, ruins the mood, \
        ruin the mood, kills the mood, kill the mood, kills the vibe, kill the vibe, {isn't|\
        aren't|ain't|not|isn't really|aren't really|not really|isn't exactly|aren't exactly|not \
        exactly} {for me|my thing|my style|my cup of tea|what i want|my jam|my vibe|my bag|my \
        speed|to my taste|my taste|my favorite|my favourite|my kind of music|my kind of thing|my \
        scene|what i'm after|what i'm looking for|what i had in mind|what i need|doing it for me|\
        working for me|hitting the spot|what i meant|what i asked for}
      new: new, newer, newest, brand new
      unknown: {i|we} {won't|wont|wouldn't|might not|may not|probably haven't|haven't yet} have {come across|heard|heard of|discovered}, \
        i don't know, i dont know, i don't know yet, i do not know, we don't know, \
        new to me, never heard of, i've never heard of, haven't heard of, havent heard of, \
        i haven't heard, havent heard, never heard, don't know yet, i don't already know, \
        don't already know, new artists, new artist, new bands, new band, new singers, \
        new music artists, new music artist, some new artists, some new bands, \
        unfamiliar, unfamiliar to me, i don't know them, that i don't know, artists i don't know, \
        unknown to me, not familiar with, i'm not familiar with, haven't listened to, \
        i've never listened to, haven't played, something i haven't heard, i've not heard, \
        undiscovered by me, discover new artists, discover someone new, someone new, \
        fresh artists, artist i've never heard, new musicians, haven't come across, \
        i've yet to hear, i have yet to hear, i wouldn't know, i've never come across, \
        never come across, i don't know about, i haven't discovered, that are new to me, \
        who are new to me, never listened to, i have not heard, i wouldn't have heard, \
        i probably don't know, i might not know, i may not know, i likely don't know, \
        i might not have heard, i may not have heard, i've not come across, i've not listened to, \
        i've yet to discover, i haven't found yet, artists new to me, bands new to me, \
        bands i don't know, singers i don't know, somebody new, new faces, new acts, new groups, \
        new performers, new talent, new discoveries, fresh faces, fresh names, outside my usual, \
        outside of my usual, outside my comfort zone, outside of my comfort zone, \
        not in my library
      popular: hits, hit, greatest hits, biggest hits, popular, most popular, famous, well known, \
        well-known, most famous, mainstream, top, top songs, chart topping, charting, charts, \
        chart, number ones, number one hits, chart toppers, best known, best-known, \
        biggest songs, biggest, most played, most streamed, everyone knows, everybody knows, \
        hit songs, hit singles, iconic, viral, trending, smash hits, bestselling, best selling, \
        top hits, crowd pleasers, big songs, very known, very well known, chart hits, big hits, \
        everyone can sing along to, people know, top 40, top forty, smash hit, megahits, \
        mega hits, megahit, blockbusters, hit records, hit record, hit parade, chart topper, \
        chartbusters, billboard, hot 100, radio hits, radio friendly, radio staples, \
        radio favorites, well loved, much loved, beloved, best loved, widely known, world famous, \
        household names, household name, big names, big name, bestsellers, best sellers, \
        signature songs, signature song, most recognizable, everyone's heard, everyone has heard, \
        everybody has heard, everybody's heard of, we all know, everyone will know, \
        everyone would know, everyone can sing, everybody can sing, people will know, \
        people would know, people recognize, people would recognize, people will recognize, \
        people have heard, crowd favorites, crowd favourites, crowd pleaser, crowd pleasing, \
        fan favorites, fan favourites, fan favorite, all time greats, most listened, most viewed
      obscure: non commercial, not commercial, less commercial, underrated, obscure, \
        lesser known, lesser-known, less known, less popular, hidden gems, hidden gem, deep cuts, \
        deep cut, unknown, little known, little-known, under the radar, overlooked, \
        underappreciated, unheard of, niche, not mainstream, not very popular, not popular, \
        not famous, not well known, not so well known, isn't well known, aren't well known, \
        nobody knows, no one knows, rarely heard, unpopular, not too popular, not too mainstream, \
        less mainstream, less famous, less obvious, not overplayed, non mainstream, \
        smaller artists, small artists, \
        upcoming {artists|artist|bands|band|singers|singer|musicians|musician|rappers|rapper|acts|talent}, \
        up and coming, b sides, rarities, undiscovered, \
        not the hits, not hits, no hits, off the beaten path, off the radar, not on the radio, \
        nobody has heard of, no one has heard of, not everyone knows, nobody talks about, \
        slept on, sleeper hits, unsung, forgotten, nothing from the charts, not chart stuff, \
        less played, underground, off-radar, cult classics, cult favorites, with few listeners, \
        few people know, hardly anyone knows, hardly known, barely known, unheard, \
        less mainstream than, album cuts, album tracks, album track, non singles, not singles, \
        not the singles, b side, bsides, rarity, rare, lost gems, lost classics, forgotten gems, \
        forgotten classics, unknown gems, buried treasures, buried treasure, hidden treasures, \
        hidden treasure, best kept secrets, best kept secret, unsigned, smaller bands, \
        small bands, smaller acts, small acts, lesser heard, less heard, seldom heard, \
        seldom played, rarely played, least known, not commonly known, outside the mainstream, \
        not the big ones, not the popular songs, not the famous songs, not the obvious, \
        not obvious, non obvious, nothing obvious, unsung heroes, undervalued, unappreciated, \
        underexposed, unheralded, unrecognized, off the grid, crate digging, for crate diggers, \
        cult, cult following, cult artists, cult bands, cult classic, sleeper hit, not so known, \
        not really known, most people haven't heard, most people have never heard of, \
        few have heard
      soft: especially, maybe, perhaps, preferably, ideally, particularly, mostly, mainly, \
        possibly, if possible, leaning, bonus points for, or so, around, roughly, approximately, \
        ish, about, probably, something like, any, hopefully, if you can, if you have it, \
        if available, when possible, where possible, preferable, preferrably, primarily, \
        predominantly, largely, for the most part, in particular, more or less, approx, circa, \
        give or take, leaning towards, leaning toward, emphasis on, preference for, above all
      live: live, live at, live in, in concert, concert recording, concert recordings, \
        live concert, live recording, live recordings, live performance, live performances, \
        live cut, live cuts, live session, live sessions, live one, live ones, live version, \
        live versions, live album, live albums, played live, recorded live, performed live, \
        captured live, live sets, live rendition, live renditions, live edition, concert version, \
        concert versions, concert album, concert albums, concert performance, \
        concert performances, tiny desk, tiny desk concert, tiny desk concerts, bbc sessions, \
        bbc session, peel session, peel sessions, radio session, radio sessions, stage version
      remix: remix, remixes, remixed, remix version, rework, reworks, mashup, mashups, edit, \
        dance remix, club remix, remixed version, remixed versions, remix of, remixes of, \
        sped up, sped up version, club mix, club mixes, extended mix, extended mixes, \
        club version, club versions, dance version, dance versions, mash up, mash ups, edits, \
        dj edit, dj edits, slowed and reverb, slowed reverb, slowed down version, \
        chopped and screwed, megamix, vip mix
      acoustic: acoustic version, acoustic versions, unplugged, unplugged version, \
        unplugged versions, acoustic one, acoustic cover, acoustic covers, stripped down version, \
        stripped version, acoustic recording, acoustic take, acoustic only, acoustic cut, \
        acoustic session, acoustic rendition, acoustic renditions, acoustic performance, \
        acoustic performances, acoustic set, acoustic sets, acoustic sessions, acoustic takes, \
        acoustic cuts, acoustic ones, acoustic arrangement, acoustic arrangements, \
        acoustic recordings, unplugged session, unplugged sessions, unplugged performance, \
        unplugged performances, mtv unplugged, stripped back version, stripped back versions
      cover: cover, covers, cover version, cover versions, covered, covered by, cover of, \
        covers of, {rendition|renditions} of, sung by someone else, performed by someone else, \
        {sung|performed|played|done|recorded|covered} by {someone|somebody|anyone|anybody} {other than|but|besides|except}, by {someone|somebody} other than, sung by others, sung by somebody else, sung by other people, \
        sung by other artists, done by someone else, done by others, performed by others, \
        performed by somebody else, performed by other artists, played by someone else, \
        recorded by someone else, cover band, cover bands, tribute album, tribute albums, \
        tribute band, tribute bands, reimagining, reimaginings, reinterpretation, \
        reinterpretations, reinterpreted, remake, remakes, versions by others, not the original
      karaoke: karaoke version, karaoke versions, karaoke track, karaoke tracks, backing track, \
        backing tracks, minus one, karaoke instrumental, karaoke instrumentals, karaoke mix, \
        karaoke backing, play along track, play along tracks, music minus one
      instrumental: instrumental, instrumentals, instrumental version, instrumental music, \
        no singing, no vocals, no vocal, without vocals, without singing, without any vocals, \
        no lyrics, without lyrics, no words, without words, non vocal, without the vocals, \
        without the lyrics, without the singing, vocal free, voiceless, no singers, wordless, \
        not have any vocals, don't have lyrics, doesn't have vocals, no voice, no voices, \
        lyricless, nobody singing, no one singing, no rapping or singing, no lyrics or vocals, \
        without any singing, without any lyrics, no vocals at all, no lyrics at all, \
        nobody sings, no one sings, without a singer, minus the vocals, without vocals or lyrics, \
        free of vocals, no human voice, no human voices, instrumentals only, instrumental only, \
        without anyone singing, without anybody singing, without someone singing, \
        without people singing, no people singing, nobody is singing, no one is singing, \
        no singer, without singers, sans vocals, sans singing, sans lyrics, no vocal track, \
        no vocal tracks, lyric free, lyrics free, no human singing, nonvocal, no spoken words, \
        no sung parts, don't have vocals, don't have any vocals, doesn't have any vocals, \
        doesn't have lyrics, doesn't have any lyrics, don't have any lyrics, don't have words, \
        minus the lyrics, minus the singing, minus vocals, free of lyrics, free of singing, \
        without a vocalist, no vocalist, no vocalists, without a single word, without any words
      demo: demo, demos, demo version, demo versions, rough cut, early take, rough demo, \
        rough demos, early demo, early demos, rough mix, rough mixes, demo tape, demo tapes
      original: original version, the original, original recording, originals, original one, \
        not a cover, no covers, not the cover, original versions, original cut, studio version, \
        album version, original, studio recording, studio recordings, studio versions, \
        studio cut, studio cuts, studio take, by the original artists, by the original band, \
        not covers, no cover versions, not cover versions, no cover songs, originals only, \
        original only
      version: version, versions, recording, recordings, take, one, ones, edition, performance, \
        cut, rendition, arrangement, arrangements, renditions, performances, session, sessions
      offTopic: music store, record store, music equipment, equipment recommendations, \
        headphones, earbuds, speakers, music production, music theory, music lessons, \
        guitar lessons, piano lessons, singing lessons, sheet music, tablature, concert tickets, \
        tickets, tour dates, merch, subscription, premium, streaming service, mp3 player, \
        record player, music agency, music business, music industry, music marketing, \
        advertising, promote my, promote, feedback on my, my own song, my new song, \
        my new single, check out my, export this playlist, share this playlist, download this, \
        bug, crash, refund, settings, volume, log in, my account, guitar lesson, piano lesson, \
        drum lessons, violin lessons, music teacher, music school, music degree, music major, \
        guitar tuner, metronome, audio interface, microphone, microphones, mixing desk, ableton, \
        fl studio, logic pro, pro tools, garageband, studio monitors, headphone, earphones, \
        airpods, subwoofer, soundbar, guitar picks, guitar store, guitar shop, buy a guitar, \
        buying a guitar, concert ticket, ticket prices, tour date, gig near me, gigs near me, \
        concerts near me
      """)
}
