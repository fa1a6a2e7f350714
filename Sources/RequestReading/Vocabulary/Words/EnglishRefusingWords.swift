extension WordTable {
  /// What refuses in English, takes a refusal back or denies it.
  static let englishRefusing = WordTable(
    language: "en",
    lines: """
      negate: {'d|d|would|we'd|i'd|i would|we would} rather not {have|get|see|be given}, \
        a break from, abhor, absolutely no, absolutely not, ain't, allergic to, annoyed by, anti, \
        {anyone's|anybody's} but, anything other than, aren't, aren't by, aren't fans of, arent, \
        as long as {it isn't|it's not|it is not|there's no}, \
        as long as {it isn't|it's not|there's no|there is no|it doesn't have|they don't have}, \
        as opposed to, averse to, avoid, avoiding, away from, away with, ban, ban all, banish, \
        {barks|howls|cries} {at|when she hears|when he hears|when it hears}, blacklist, block, bored to death of, \
        bored to death with, break from, burned out by, \
        burned out on, burnt out on, bypass, can't be, {can't|cant|cannot} be doing with, \
        {can't|cannot|couldn't} do, can't do another, \
        can't get into, \
        can't have, can't include, can't listen to, can't take any more, \
        {can't|cant|cannot|can not|couldn't} {face|handle|deal with|cope with}{ any| any more| more|}, \
        cannot listen to, cant bear, cant stand, certainly not, chuck out, complain about, \
        complained about, complaining about, complains about, cool it with{ the|}, \
        couldn't care less about, couldn't get into, cross off, cut, cut down on, cut out, \
        cut the, definitely no, definitely not, delete, despise, detest, detested, detests, \
        devoid of, dial back, dial down, did not care for, did not enjoy, did not include, \
        did not like, did not love, did not need, did not want, didn't particularly care for, \
        didn't vibe to, didn't wanna listen to, didnt like, dislike, ditch, do away with, \
        do not appreciate, do not care for, do not care much for, do not dig, \
        do not enjoy listening to, do not fancy, do not feel like, do not get into, do not like, \
        do not much care for, do not much like, do not particularly care for, \
        do not particularly enjoy, do not particularly like, do not really care for, \
        do not really enjoy, do not really like, do not really love, \
        do not under any circumstances {put on|play|}, do not vibe to, do not vibe with, \
        do not wanna listen to, do not want, \
        {do not|don't}{ under any circumstances| ever|} {put on|play|give me|send me}, do without, \
        does it {always |}have to be, does not care for, does not enjoy, does not include, \
        does not like, does not love, does not need, does not want, doesn't, \
        {doesn't|doesnt|does not|don't|dont|do not} count as, doesnt, \
        {do|must} {i|we} {have to|really have to|need to} {hear|listen to|play}, don't, don't add, \
        don't bother with, don't bring up, don't choose, don't fall back on, don't feed me, \
        don't go for, don't go with, don't listen to, don't offer me, don't particularly care for, \
        don't pick, don't prefer, don't put, don't queue, don't recommend, don't say, \
        don't select, don't serve me, don't show, don't slip in, don't sneak in, don't suggest, \
        don't think, don't throw in, don't use, don't vibe to, don't wanna hear, \
        don't wanna listen to, don't want to hear, \
        {don't|didn't|doesn't} {want|like|include|need|care for|love|enjoy|really like|really want|really care for|really enjoy|really love|particularly like|particularly enjoy|care much for|much care for|much like|appreciate|fancy|dig|feel like|vibe with|get into}, \
        {don't|doesn't|won't|dont|doesnt|wont|do not} make me, \
        {don't|dont|do not|please don't} make it, {don't|dont|not} have time for, dont, dont add, \
        dont care for, dont enjoy, dont include, dont like, dont love, dont need, dont play, \
        dont prefer, dont put, dont recommend, dont say, dont suggest, dont wanna hear, dont want, \
        dont want to hear, drop, drop the, ease off, ease up on, easy on the, eliminate, \
        eliminating, enough already of, enough already with, enough of, enough with, \
        enough with the, ew, eww, exclude, excluding, fed up of, filter out, forget, forget about, \
        forget the, forgo, free of, fuck, get rid of, get rid of the, get this, \
        {gets|get|getting} {headaches|a headache|migraines} from, go easy on, \
        go light on, got enough, had enough, had enough of, had it with, \
        {half|most|two|three|too many} of {that|those|them|it|these} {was|were|is|are} {just |}, \
        {has|have|had|'ve|} {banned|vetoed|forbidden}, \
        {has|have|had|got|i've got|having} {a thing|a real thing|something|a grudge} against, \
        hate, hated, hates, have enough, {have|got} no interest in, heard enough, heard enough of, \
        heard too much of, hide, hide anything by, hold off on, hold the, {i |}can't do, {i |}didn't ask for, \
        i {didn't|never} {ask|asked} for, i dislike, i do not want, i don't think, \
        i don't wanna hear, i don't want, i dont think, i hated, i have heard enough of, \
        {i |i've |ive |}{already |}heard {everything|every song|all the songs} by, \
        {i |i've |ive |}{already |}{own|have|got} {everything|every song|every album|all of it|all the songs|all the albums} {by|of}, \
        {i |i've |ive |}{never|could never|can never} {liked|like|cared for|stand|stood|understood|enjoyed|warmed to}, \
        i said not, i swear if i hear, i told you not, \
        {i |we |}{can|could} {do|live} without{ any more| more| the|}, \
        {i |we |}{could|can} {go|live|manage} without, \
        {i |we |}{have|got|have got|ve got} no {time|patience|use|love|appetite|interest} for, \
        {i |we |}need a break from, \
        {i |we |}{really |just |simply |}{can't|cannot|can not|could not|couldn't|won't} {follow|bear|stand|abide|stomach|tolerate|take|deal with|handle}, \
        {i |we |}{refuse to|won't|will not} {listen to|hear|play|touch}, \
        {i |we |}{would|'d} sooner not hear, {i |}wish you {wouldn't|would not} {play|suggest}, \
        {i'd|i would} rather not {have|hear}, \
        {i'd|i would|we'd|we would|would} rather you {skipped|avoided|left out|didn't play|not play|dropped|skip|avoid}, \
        {i'll|i will|we'll} pass on, i'm against, \
        {i'm |i am |we're |}not after {anything|something|any|stuff}, \
        {i'm |im |i am |we're |}{so |really |totally |}{done with|sick of|tired of|fed up with|bored of|bored with|allergic to}, \
        {i'm |im |i am |we're |we are }{so |really |totally |}{over|past}, \
        {i'm |im |}not in the mood for, i'm not after, i'm not into, i'm not liking, \
        i'm not looking for, i'm not one for, {i'm|im|i am} good on, i've had enough, \
        i've heard enough of, {i've |ive |i have |}{got |}{zero|no} patience for, \
        {i've |ive |i have |we've |}had it up to here with, if i have to hear, \
        if i have to listen to, if i hear, \
        {i|i'd|we} {don't care for|dont care for|can't stand|cant stand|can do without|could do without|don't care about|am over|hate|don't need}, \
        in lieu of, instead of, irritated by, isn't, isn't a fan of, isn't by, isn't really, isnt, \
        {i|we|that|which|you} {won't|wont|will not|wouldn't|can't|cant} fall, \
        {just |but |}not {the one|the version|that one|the cover|the recording|the rendition} {by|from|of}, \
        keep away from, keep clear of, keep out, kick out, kill the, {kindly |please |}refrain from{ playing|}, \
        knock it off with, lacking, \
        lay off, lay off the, leave off, leaving out, {left|leave} out, less of the, \
        let's {pass over|leave|lose|ditch|drop|skip}, life's too short for, listened to too much, loathe, \
        loathed, \
        loathes, lose, lose the, \
        {make|making} sure {there's no|there is no|to skip|to avoid|you skip}, maxed out on, \
        minus, minus the, mute, my fill of, my only condition is not, neither, never, \
        never been a fan of, never been big on, never been into, never got into, never mind the, \
        never play, never really liked, never was a fan of, {never was|was never|never been} much of {a|an}, \
        nevermind the, no, no appetite for, \
        no desire for, no desire to hear, no hint of, no interest in, no longer want, no love for, \
        no more, no more of, no music by, no need for, no need to include, no one, no room for, \
        no sign of, no songs by, no songs from, no thanks to, no time for, no trace of, \
        no tracks by, \
        no way {i'm|im|i am|i|we're|we|are we|am i} {running to|listening to|working out to|dancing to|going to listen to|putting on|playing|having|gonna listen to}, \
        nobody, nobody from, nobody like, non, none, none by, none from, none of, none of dat, \
        none with, nor, not, not a big fan of, not a fan of, not a hint of, not a huge fan of, \
        not a lover of, not a single, not a trace of, not again, not all that big on, \
        not all that crazy about, not all that fond of, not all that into, not all that keen on, \
        not all that wild about, not an admirer of, not another, not any, not anything by, \
        not anything from, not asking for, not big fans of, not big on, not by, not craving, \
        not crazy about, not digging, not down for, not down with, not enjoying, not equal to, not even, \
        not exactly a fan of, not exactly big on, not exactly crazy about, not exactly fond of, \
        not exactly into, not exactly keen on, not exactly wild about, not fans of, not feeling, \
        not fond of, not from, not here for, not hoping for, not hot on, not interested in, \
        not into, not keen on, not like any of, not liking, not looking for, not looking to hear, \
        not loving, not mad about, not much into, not much of a fan of, \
        not necessarily looking for, not needing, not nuts about, not one single, not one song by, \
        not partial to, not particularly big on, not particularly crazy about, \
        not particularly fond of, not particularly into, not particularly keen on, \
        not particularly wild about, not quite big on, not quite crazy about, not quite fond of, \
        not quite into, not quite keen on, not quite wild about, not really, not really a fan of, \
        not really big on, not really crazy about, not really enjoying, not really fond of, \
        not really into, not really keen on, not really wild about, not searching for, \
        not seeking, not so big on, not so crazy about, not so fond of, not so hot on, \
        not so into, not so keen on, not so much, not so wild about, not sold on, \
        not such a fan of, not super big on, not super crazy about, not super fond of, \
        not super into, not super keen on, not super wild about, not that big a fan of, \
        not that big on, not that crazy about, not that fond of, not that hot on, not that into, \
        not that keen on, not that wild about, not the biggest fan of, not too big on, \
        not too crazy about, not too fond of, not too into, not too keen on, not too wild about, \
        not up for, not very big on, not very crazy about, not very fond of, not very into, \
        not very keen on, not very wild about, not vibing with, not wanting, not wild about, \
        nothing, nothing by, nothing else {from|by}, nothing from, \
        nothing {mentioning|glorifying|celebrating|referencing|where they}, \
        nothing {that|which} {mentions|talks about|deals with|references|involves|goes on about|celebrates|glorifies|promotes|is about|has to do with|features}, \
        nothing where they {brag about|talk about|sing about|mention}, nothing with, omit, \
        omitting, opt out of, {outside|outside of} the, over it with, overdosed on, pass on, \
        pass over, please avoid, please don't, please don't say, please dont, please no, \
        please not, please remove, provided {it isn't|it's not|there's no}, put off by, \
        quit {giving me|playing|sending me|suggesting|with}, quit it with, rather than, remove, \
        replace, rid me of, ruling out, sans, save me from, scrap, {scratch|nix|axe} {the|}, screw, \
        should not contain, shouldn't contain, \
        {shouldn't|should not|mustn't|must not} {be|have|include}, shun, sick and tired of, \
        sick to death of, skip, skip the, skipping, \
        so long as {it isn't|it's not|it is not|there's no}, so over, \
        spare {me|us}{ the| any| from|}, stay away from, stay clear of, steer away from, \
        steer clear of, stop adding, stop giving me, stop it with, stop playing, \
        stop recommending, stop suggesting, stop with, strip out, swap, swap out, switch out, \
        take a break from, take away, take it easy on, take it easy with, take off, take out, \
        that is enough, that's enough, thats enough, \
        {the |}last thing {i|we} {want|need|wanna hear|want to hear|need to hear}{ is| right now is| today is| tonight is|}, \
        throw away, throw out, thumbs down {for|to|on}, thumbs down on, thumbs down to, {to |}not hear any more, \
        tone down, \
        trade, turn off, turned off by, under no {circumstances|circumstance}{ play| any|}, \
        unlike, veto, wasn't, wasn't a fan of, watch out for, we don't want, we dont want, \
        we have enough, we have plenty of, weary of, weed out, {we|i} don't do, weren't, \
        who {needs|wants} to hear, who {needs|wants|asked for}, who ordered, who put on, \
        who wants to {hear|listen to}, why am i {hearing|getting}, why are you playing, \
        why do i keep getting, \
        why do you {always|keep|still} {play|playing|suggest|suggesting|give me|giving me}, \
        why do you keep adding, why do you {keep playing|play}, why is {it|everything} {in|all}, \
        why is this, why would {i|anyone|anybody|we} {want|want to hear|listen to|play|ever want}, \
        {why|how come} {is it|does it} always{ have to be|}, without, without any, \
        without anybody, without anyone, without using, \
        {won't|wont|doesn't|don't|does not|will not} {allow|have|tolerate}, \
        {won't|wont|will not|doesn't|don't} put {me|us} to, worn out by, wouldn't listen to, \
        you keep adding, you keep giving me, you keep playing, you keep suggesting, yuck, zero, zilch
      negateAfter: {'s|is} not invited, a bit much, a little much, a miss, a rest, a wide berth, \
        {about |like |}{a|two|three|five|nine|ten|fifty|a few} {hundred|thousand|million|billion} times, \
        {absolutely|definitely|certainly|hell|please} {not|no}, annoy me, annoys me, \
        are a deal breaker, are a dealbreaker, are a turn off, are a turnoff, are not a good fit, \
        are not welcome, are overrated, are the last thing i want, are too mainstream, \
        are too much, aren't a good fit, aren't allowed, aren't an option, aren't wanted, \
        aren't welcome, {aren't|isn't} invited, aside, away from me, begone, bore me, bored me, \
        bores me, can be removed, can be skipped, \
        {can|could|should|needs to|need to} {shut up|take a hike|get lost|take a break|jump in a lake|stay home|sit this one out}, \
        {can't|cannot} take it, \
        {can|could} {go|leave|get lost|do one|jog on|sod off|stay home|stay away|wait}, \
        {can|should} stay {home|at home|away}, \
        {can|should|could|may} {stay|keep} {well |far |}{away|out}{ from| of| of it|}, crap off, \
        didn't do anything for me, didn't do it for me, didn't work for me, \
        {didn't|didnt|did not|doesn't|doesnt|does not|hasn't|never} {sing|write|make|record|sang|sung|wrote|recorded|do|play}, \
        do not fit, do not work for me, do nothing for me, does not belong, \
        does not {come up|appear|show up}, does not fit, does not suit me, does nothing for me, \
        {does|do} my head in, doesn't {come up|appear|show up|play}, doesn't do anything for me, \
        doesn't {do it for me|work for me|sit right with me|agree with me}, doesn't fit, \
        doesn't float my boat, doesn't get in, doesn't suit me, {doesn't|does not|don't|do not} count, \
        {doesn't|doesnt|don't|dont} {belong|fit in}{ here|}, doesnt fit, don't do it for me, \
        don't fit, don't float my boat, don't suit me, don't work for me, dont fit, \
        drives me {crazy|mad|nuts|insane|up the wall}, \
        {drives|drive} me {mad|crazy|nuts|up the wall}, ed out, enough already, enough for a lifetime, \
        enough for one lifetime, enough times, enough times for a lifetime, excepted, excluded, \
        excluded please, fatigue, {feels|feel|is|are|seems|seem} out of place{ here|}, \
        {garbage|crap|trash|rubbish|nonsense|shit} {out of here|off|away|out}, get on my nerves, \
        get skipped, gets on my nerves, gets skipped, give me a headache, \
        gives me {a headache|the creeps|hives|the ick}, \
        {gives|give} {us|him|her|them|my wife|my husband|my mom|my mum|my dad|the kids|my kids|my girlfriend|my boyfriend} {a headache|headaches|a migraine|the creeps|nightmares}, \
        gotta go, grate on my nerves, \
        grates on my nerves, {grates|grate} on me, {had|has} {techno |}on since, hard no, \
        hard pass, has gotten old, has worn out its welcome, \
        {has|have} been on all {week|day|month|night}, {has|have} got to go, {has|have|had} to go, \
        have gotten old, have worn out their welcome, i can live without, i could live without, \
        i have heard enough of, \
        {i |i've |ive |}{already |}{got|have|own|know} {all of it|all of them|it all|them all|everything of theirs|everything of his|everything of hers}, \
        {i |}know {it|them|those} by heart, i never cared for, i never got into, i never liked, \
        {i |we |}{already |}know by heart, {i |we |}can't take it anymore, \
        {i |we |}didn't ask for {that|it|this|those}, \
        {i |we |}{really |just |simply |}{can't|cannot|can not|could not|couldn't|won't} {bear|stand|abide|stomach|tolerate|deal with|handle}, \
        {i |}{won't|will not|refuse to} {listen to|have}, i'd rather not, i'd rather skip, \
        i've heard enough of, i've rinsed, \
        {i|i'd|we} {don't care for|dont care for|can't stand|cant stand|can do without|could do without|don't care about|am over|hate|don't need}, \
        instant skip, is a bit much, is a deal breaker, is a dealbreaker, \
        is a {nope|hard no|hard pass|no go}, is a turn off, is a turnoff, is awful, is garbage, \
        {is|are|was|has|have} {getting|gotten|got|become|becoming} {old|stale|boring|repetitive|tiresome|tedious|overplayed}, \
        is not for everyone, is not really my style, is not welcome, is overrated, is prohibited, is so annoying, \
        is so overrated, is terrible, is the last thing i need, is the last thing i want, \
        is the worst, is too mainstream, is too much, is trash, is unbearable, \
        {is|are} a {big |huge |massive |}{no no|no-no|nono}, \
        {is|are} {an instant|a hard|an automatic|a definite|an absolute} {skip|pass|no|nope|veto}, \
        {is|are} {annoying|annoying me|driving me}, \
        {is|are} banned {in this house|here|from this house|at our place}, \
        {is|are} {banned|off limits|forbidden|out|a no-go|a no go|cancelled|canceled|overplayed|verboten}, \
        {is|are} {exactly |just |precisely |}what {i'm|im|i am|we're|were|we are} {trying|hoping} to avoid, \
        {is|are} {getting|growing|wearing|becoming} {old|stale|boring|thin|tiring|repetitive|tiresome|a bit old|a bit much|a bit boring|a little old}, \
        {is|are} on every playlist{ already|}, \
        {is|are} {so |way |totally |really |}{overplayed|overhyped|overdone}, \
        {is|are} what {i|we} {don't|dont|do not} want, \
        {is|are|was|were} {out|gone|banned|off the list|off limits} though, \
        {is|are|was|were|'s} {off the table|a no go|a no-go|a no|a no from me|a hard no|a hard pass|ruined for me|dead to me|such a cliche|a cliche|played out|overdone|done to death|banned}, \
        {is|it's|its} a {hard |}{no|nope|pass} from me, isn't a good fit, isn't allowed, \
        isn't an option, isn't for everyone, isn't {on|in} {it|there|the list|the mix}, isn't on the list, \
        {isn't|aren't|ain't|is not|are not|isn't really|aren't really} {our|her|his|their} {thing|style|cup of tea|jam|vibe}, \
        isn't wanted, isn't welcome, \
        {isn't|aren't|ain't|not|isn't really|aren't really|not really|isn't exactly|aren't exactly|not exactly} {for me|my thing|my style|my cup of tea|what i want|my jam|my vibe|my bag|my speed|to my taste|my taste|my favorite|my favourite|my kind of music|my kind of thing|my scene|what i'm after|what i'm looking for|what i had in mind|what i need|doing it for me|working for me|hitting the spot|what i meant|what i asked for}, \
        {isn't|isnt|is not|aren't|arent|are not|wasn't|wasnt|not} {exactly |really |}what {i|we} {mean|meant|want|wanted|need|had in mind|have in mind|asked for|am after|was after|am looking for|was looking for}{ by that|}, \
        {just |but |}not for me tonight, \
        {just |but |}not {tonight|today|right now|this time|this evening}, just not a good fit, \
        {just |simply |really |}{isn't|aren't|is not|are not} {me|us|my thing|my bag|my cup of tea|my style|my jam|for me}, \
        just what nobody asked for, kill it, kill the mood, kill the vibe, kills the mood, kills the vibe, \
        leave me cold, \
        leaves me cold, left out, {makes|make} me {cringe|sick|want to scream}, \
        {makes|make} me {cringe|gag|puke|sick}, {makes|make} me {gag|barf|puke}, \
        {makes|make} me {wanna|want to} {puke|barf|gag|cringe}, \
        {makes|make} me want to {claw|tear|rip|pull|scream|vomit|leave|cry}, {makes|make} my ears bleed, misfits, \
        must go, \
        need not apply, need to go, needn't apply, needs to go, neither, never again, \
        never did it for me, never does it for me, next one please, next please, no go, \
        no thank you, no thanks, not a chance, not a fan, not a good fit, not again, not allowed, \
        not an option, not happening, not included, not invited, not on my watch, not on the list, \
        not on the playlist, not on this list, not quite doing it for me, not quite for me, \
        not quite hitting the spot, not quite my bag, not quite my cup of tea, \
        not quite my favorite, not quite my favourite, not quite my jam, \
        not quite my kind of music, not quite my kind of thing, not quite my scene, \
        not quite my speed, not quite my style, not quite my taste, not quite my thing, \
        not quite my vibe, not quite to my taste, not quite what i asked for, \
        not quite what i had in mind, not quite what i meant, not quite what i need, \
        not quite what i want, not quite what i'm after, not quite what i'm looking for, \
        not quite working for me, not so much, not wanted, not welcome, off my list, \
        off my playlist, off please, off the list, off the menu, off the playlist, off the queue, \
        off the setlist, off the table, off this list, on the blacklist, one more time, out of it, \
        out of my list, \
        out of my playlist, out of my queue, out of rotation, out of the equation, \
        out of the list, out of the mix, out of the playlist, out of the question, \
        out of the queue, out of the rotation, out of the set, out of the setlist, out of this, \
        over my dead body, put me off, puts me off, {puts|put} {us|him|her|them} off, ruin it, ruin the mood, \
        ruins it, \
        ruins the mood, s a {nope|hard no|hard pass|no go}, s out, \
        {scares|scare|freaks out|upsets} {the|my|our} {cat|dog|baby|kids|kid|toddler|grandma}, should be avoided, \
        should be removed, should be skipped, slip {in|into}, sneak {in|into}, so not for me, so not that, \
        so pass, \
        {so|too} many times, stay out, stays out, {stays|stay} off, sucks, the axe, the boot, \
        the chop, to death, toss it, turn me off, turns me off, unwanted, unwelcome, up to here, verboten, \
        was too much, wasn't doing it for me, wasn't for me, wasn't hitting the spot, \
        wasn't my bag, wasn't my cup of tea, wasn't my favorite, wasn't my favourite, \
        wasn't my jam, wasn't my kind of music, wasn't my kind of thing, wasn't my scene, \
        wasn't my speed, wasn't my style, wasn't my taste, wasn't my thing, wasn't my vibe, \
        wasn't really doing it for me, wasn't really for me, wasn't really hitting the spot, \
        wasn't really my bag, wasn't really my cup of tea, wasn't really my favorite, \
        wasn't really my favourite, wasn't really my jam, wasn't really my kind of music, \
        wasn't really my kind of thing, wasn't really my scene, wasn't really my speed, \
        wasn't really my style, wasn't really my taste, wasn't really my thing, \
        wasn't really my vibe, wasn't really to my taste, wasn't really what i'm after, \
        wasn't really what i'm looking for, wasn't really working for me, wasn't to my taste, \
        wasn't what i'm after, wasn't what i'm looking for, wasn't working for me, \
        {was|were|is|are} cringe, {way |}too {often|many times|much lately}, were too much, \
        weren't doing it for me, weren't for me, weren't hitting the spot, weren't my bag, \
        weren't my cup of tea, weren't my favorite, weren't my favourite, weren't my jam, \
        weren't my kind of music, weren't my kind of thing, weren't my scene, weren't my speed, \
        weren't my style, weren't my taste, weren't my thing, weren't my vibe, \
        weren't to my taste, weren't what i asked for, weren't what i had in mind, \
        weren't what i meant, weren't what i need, weren't what i want, weren't what i'm after, \
        weren't what i'm looking for, weren't working for me, whatsoever not, \
        wore out its welcome, {wrong|not the|not the right} {vibe|mood|feel|energy}, \
        you can {drop|lose|skip|ditch|cut|leave out}, you can keep, \
        {you've |you have |}{got to be|gotta be|must be} kidding
      except: all artists but, all artists except, all bands but, all bands except, all bar, \
        all but, all decades but, all genres but, all languages but, all languages except, \
        all save, all songs except, all styles but, any artist but, any band besides, \
        any band but, any band except, any but, any country but, any country except, \
        any decade but, any era but, any era except, any genre but, any genre except, \
        any instrument but, any instrument except, any kind but, any language besides, \
        any language but, any language except, any language other than, any mood but, \
        any singer but, any singer except, any song but, any style but, any style except, \
        any voice but, any year but, anybody but, anyone but, \
        {anyone|anybody|someone|somebody} {who isn't|who isnt|who is not|who's not|whos not|that isn't|that is not|not named|not called}, \
        anything bar, anything but, anything except, anything goes {except|but}, \
        {anywhere|everywhere} {but|except|other than}, apart from, aside from, bar, barring, \
        besides, beyond, every artist but, every band but, every band except, every decade but, \
        every genre but, every song but, everybody but, everyone but, everything bar, \
        everything but, everything except, everything save, except, except for, excepting, \
        excluding, exclusive of, exept, expect for, instead of, leaving aside, most genres but, \
        most things but, not counting, not including, other than, putting aside, save for, \
        setting aside, the exception of, the only exception being, the only exception is, \
        unless it is, unless it is by, unless it's, unless it's by, unless its, unless that's, \
        unless they're, whatever but, whoever but, with the exception of, with the exclusion of, \
        without counting, without including
      refuseNamed: bin {it|them|him|her|that|those}, \
        {but |so |and |just |please |}{not|skip|drop|lose|ditch|scrap|remove|axe|delete|anything but|leave out|take out|take off} {that one|that song|that track|it}, \
        {but |so |and |though |tho |}{neither of|none of|not|without|minus|no more of| nothing by|nothing from|enough of|leave out|drop|skip|lose|cut|ditch|scrap|remove|axe} {them|those two|both of them|both of those|these two|the two of them}, \
        chuck {it|them|him|her|that} out, \
        {don't|do not|please don't|never} {include|play|add|use|put on|pick|suggest} {it|that|them|him| her|that one}, \
        {drop|skip|lose|ditch|scrap|remove|axe|delete|ban|block} {him|her}, enough of that, \
        {enough of|no more of|sick of|tired of|done with|over} {this|that} {guy|dude|band|group|artist|singer|rapper|girl|woman}, \
        {except|excluding|apart from|but not} that one, get rid of {it|them|him|her}, \
        {he's|she's|they're|hes|shes|theyre|it's} out, her neither, him neither, \
        {i |}don't want any of {that|those|it|them}, i never got the appeal, \
        {i |we |}won't have {it|them}, i won't have any of {it|that}, \
        {i've|ive|i have} heard {all of |}{theirs|his|hers}, \
        {leave|take|keep|cut} {those two|them both|both|the two of them} {off|out}, \
        no more of that one, {please |so |so please |}stay clear, \
        {please |so |so please |}steer clear, pull {those|these|them|that|it|him|her}, \
        remove {him|her|them|those|these|it}, \
        {she's|he's|they're|it's} {annoying me|boring me|getting on my nerves|doing my head in|giving me a headache}, \
        {so |and |but |}not {those|these|that one|those two|them}, \
        {so |and |just |please |}{skip|drop|lose|ditch|leave out} {those|these}, stop it, \
        stop that, take {them|those} all {out|off}, \
        {take|leave|keep|cut|drop|get|kick|pull|strike|toss|throw} {him|her|them|it|that one|this one} {out|off}, \
        that one neither, them neither, without {him|her}
      pardon: can come back, can stay, {you can |please |just |}{leave|keep} {it|her|him|them} {on|in}, \
        {undo|reverse} {that|it}, {forget|ignore|scratch|never mind} what i said about, \
        {i |i've |}changed my mind {about|on}, {is|are} allowed back, {is|are} back on, \
        {is|are} {fine|ok|okay} then, {is|are} {fine|ok|okay|good|welcome} {too|as well|also}, \
        {is|are|was|were} {fine|ok|okay|good|allowed|alright|all right|welcome} {after all|again|now|actually}, \
        let {her|him|them|it} stay, may stay, put {her|him|them|it} back{ in| on|}
      indispensable: {i |we |}{wouldn't|can't} have it any other way, \
        {i'd|i would} {die|be lost|go mad}, \
        {i|we} {can't|cannot|could not|couldn't} {live|function|work|cope|go on}, \
        no {deal|party|dice|fun|life|joy|day}, would be {nothing|incomplete|empty|boring}
      condition: every time, if, {the |}{second|minute|moment}, whenever
      correct: actually no, change of plan, change of plans, come to think of it, correction, \
        forget it, forget {what|everything|all} i {said|asked}, \
        {forget|scratch|ignore|scrap} that, hang on, hold on, i mean, i meant, i take that back, \
        let me rephrase, make that, never mind that, no actually, no i meant, no no wait, \
        no sorry, no wait, oh wait, on second thought, on second thoughts, or rather, \
        sorry i meant, sorry no, strike that, thinking about it, wait actually, wait i meant, \
        wait no
      but: although, apart from that, as long as, as long as it's, aside from that, besides that, \
        but, but rather, except for that, however, instead, just, just as long as, nevertheless, \
        only, other than that, provided, provided it's, rather, so long as, though
      too: a bit to, a bit too, a little to, a little too, a tad too, a touch too, annoyingly, \
        far too, insufferably, overly, rather too, too, too many, too much, unbearably, way too
      less: aren't as, aren't overly, aren't so, aren't that, aren't too, aren't very, as few, \
        as little, barely any, can't be too, cut back on, dial back, dial down, don't be too, \
        don't get too, don't go too, don't overdo, ease back on, ease off, ease up on, easy on, \
        easy on the, fewer, fewer of the, go easy on, go easy on the, go easy with, hardly any, \
        hold back on, isn't as, isn't overly, isn't so, isn't that, isn't too, isn't very, less, \
        less of, less of the, light on, lighter on, low on, minimal amount of, never too, \
        not all that, not annoyingly, not as, not crazy, not excessively, not extremely, \
        not half as, not hugely, not insanely, not many, not massively, not much, not nearly as, \
        not nearly so, not overly, not particularly, not quite as, not quite so, not really that, \
        not remotely, not ridiculously, not so, not super, not terribly, not that, not too, \
        not unbearably, not very, nothing crazy, nothing overly, nothing remotely, nothing super, \
        nothing too, nothing very, nowhere near as, pull back on, reduce, scarcely any, \
        shouldn't be too, simpler not as, take it easy with, tone down, with as few, \
        with as little, without being overly, without being too, without getting too, \
        without so many, without so much, without sounding too, without too many, without too much
      exhausted: {i |i've |ive |}{already |}{got|have|own|know} {all of it|all of them|it all|them all|everything of theirs|everything of his|everything of hers}, \
        {i |i've |ive |}{already |}heard {everything|every song|all the songs} by, \
        {i |i've |ive |}{already |}{own|have|got} {everything|every song|every album|all of it|all the songs|all the albums} {by|of}
      """)
}
