extension WordTable {
  /// Counts, lengths, years and numbers in English, and small talk, exceptions and likeness.
  static let englishQuantities = WordTable(
    language: "en",
    lines: """
      correct: on second thought, on second thoughts, come to think of it, thinking about it
      startOver: {let's |lets |can we |}{start|begin} {over|again|anew|afresh|fresh}, start from scratch, from scratch, reset everything, {let's |}reset, forget everything{ i said|}
      nextWish: now {some|play|give me|for some|something|how about|let's have|i want|i'd like|i feel like}, next {some|play|up|give me|i want|i'd like}, and now {some|for some|something}
      whether: do you have, do you have any, do you have anything by, do you have some, have you got, have you got any, have you got anything by, you got, you got any, got any, got anything by, is there, is there any, are there any, do you know
      pardon: {i |i've |}changed my mind {about|on}, {is|are} {fine|ok|okay|good|welcome} {too|as well|also}
      backToFirst: {back|return} to {what|the thing} i {asked for|wanted|said|requested|started with} {at first|first|originally|initially|at the start|at the beginning|to begin with|in the first place|}
      backToFirst: {back|return} to {my|the} {first|original|initial|earlier} {wish|request|ask|idea|question|list|plan|criteria}
      backToFirst: {back|return} to {square one|how we started|where we started|how it was at first}, what i {asked for|wanted|said} {first|at first|originally|initially|in the first place|to begin with|at the beginning}
      instead: rather {songs|something|music|tracks}
      others: not by the same {people|artists|singers|bands|band|artist|singer}
      function: tagged, tagged as, tagged with, labeled, labelled, labeled as, labelled as
      except: {anywhere|everywhere} {but|except|other than}
      ask: never not in the mood for, {i |we |}{haven't|havent|have not} {heard|listened to|played|had} any, {i'm |im |}{always|never not} in the mood for, {i |we |}{miss|missed}, and make sure
      negate: {i've |ive |i have |we've |}had it up to here with, so over, screw, fuck, as long as {it isn't|it's not|it is not|there's no}, so long as {it isn't|it's not|it is not|there's no}, quit {giving me|playing|sending me|suggesting|with}, {i |we |}need a break from, thumbs down on, thumbs down to, {left|leave} out, {i've |ive |i have |}{got |}{zero|no} patience for, turn off, {to |}not hear any more, no more, {make|making} sure {there's no|there is no|to skip|to avoid|you skip}, {i'm |im |}not in the mood for, not in the mood for
      negateAfter: {has|have} been on all {week|day|month|night}, {makes|make} me want to {claw|tear|rip|pull|scream|vomit|leave|cry}, {stays|stay} off, stay off, ed out, off please, doesn't {come up|appear|show up|play}, does not {come up|appear|show up}, {is|are} {annoying|annoying me|driving me}, {can't|cannot} take it, {i |we |}can't take it anymore, toss it, not again, {you've |you have |}{got to be|gotta be|must be} kidding, {had|has} {techno |}on since
      like: {for |to }{someone|anyone|somebody|people|fans} who {adores|adore|loves|love|likes|like|lives for}, {that |which |}reminds {you|me|one} of, related to, the next
      likeAfter: ish, {shaped |}hole in my life, feeling again, {does|did|do} best
      ask: what came out {in|}
      negateAfter: {absolutely|definitely|certainly|hell|please} {not|no}, no thank you, not happening, not a chance
      others: other {ppl|people|folks|acts}
      ask: {you|ya|u} got{ any| some|}, try some, {add|put|throw} in
      negate: {i |we |}{refuse to|won't|will not} {listen to|hear|play|touch}, do not under any circumstances {put on|play|}
      indispensable: no {deal|party|dice|fun|life|joy|day}, {i'd|i would} {die|be lost|go mad}, {i|we} {can't|cannot|could not|couldn't} {live|function|work|cope|go on}, {i |we |}{wouldn't|can't} have it any other way
      condition: if, {the |}{second|minute|moment}, whenever, every time
      ask: nothing {beats|tops|compares to|is better than}, {there's |there is |theres |}no such thing as too much, {there's |theres |}nothing wrong with, {i |we |}{never|don't ever|can't|won't ever} {get |}{tired|tire|sick|bored} of, {you can |}never {have|get} {too much|enough}, isn't there any, aren't there any, isnt there any, don't you have any, dont you have any, haven't you got any, {why |}don't you {ever |}play, why dont you {ever |}play, why is there {never|not} {any|more|enough}, why isn't there {any|more}, {how come|why} there's {no|never any}, {i'm |im |}not saying no to, {i |we |}{wouldn't|won't|would never|can't} say no to, {i |you |we |}{can't believe|} {you |i |we |}forgot, {i |we |}haven't had {my|our}, not enough, it never hurts {with|to have}
      correct: forget {what|everything|all} i {said|asked}, {forget|scratch|ignore|scrap} that
      negate: why is this, why is {it|everything} {in|all}, why are you playing, why do you {keep playing|play}, why am i {hearing|getting}, who put on, who asked for, who ordered, get this, enough with, enough with the, burned out on, burnt out on, {i'm |im |i am |we're |we are }{so |really |totally |}{over|past}, {i'm |im |i am |we're |}{so |really |totally |}{done with|sick of|tired of|fed up with|bored of|bored with|allergic to}, pass over, let's {pass over|leave|lose|ditch|drop|skip}, {i |we |}{really |just |simply |}{can't|cannot|can not|could not|couldn't|won't} {follow|bear|stand|abide|stomach|tolerate|take|deal with|handle}, {we|i} don't do, throw out, throw away, stop playing, hold the, spare {me|us}, no room for, minus the, minus, sans, ban, ban all, block, mute, blacklist, nix, axe, exclude, {do not|don't}{, under any circumstances,| ever|} {put on|play|give me|send me}, i {didn't|never} {ask|asked} for, steer clear of, keep clear of, away with, less of the
      negateAfter: {just |simply |really |}{isn't|aren't|is not|are not} {me|us|my thing|my bag|my cup of tea|my style|my jam|for me}, {i |we |}{really |just |simply |}{can't|cannot|can not|could not|couldn't|won't} {bear|stand|abide|stomach|tolerate|deal with|handle}, {is|are} {an instant|a hard|an automatic|a definite|an absolute} {skip|pass|no|nope|veto}, instant skip, hard pass, {is|are} {banned|off limits|forbidden|out|a no-go|a no go|cancelled|canceled|overplayed|verboten}, {i |we |}didn't ask for {that|it|this|those}, {can|could} {go|leave|get lost|do one|jog on|sod off|stay home|stay away|wait}, next one please, next please, crap off, kill it, doesn't {do it for me|work for me|sit right with me|agree with me}, gives me {a headache|the creeps|hives|the ick}, {drives|drive} me {mad|crazy|nuts|up the wall}, {makes|make} me {cringe|sick|want to scream}, {grates|grate} on me, {i |}{won't|will not|refuse to} {listen to|have}
      popular: most popular
      obscure: least popular, the least popular, least known, least famous, least played
      like: with the feel of, in the mould of, {show me |}{its|their|his|her} cousins, {that could |could |}pass for, a sibling of, {the |}sibling of, the closest thing to, {who does|that does|doing} what
      likeAfter: esque, does what, and its cousins
      negate: no more of
      ask: {wouldn't|would not} say no to{ some| a bit of|}
      function: no rush, {i |}used to hate, {i |}used to {dislike|loathe}, {nobody|no one} {does|sings|plays|writes|makes}, {no |}whenever you can
      negateAfter: {i |we |}{already |}know by heart, {i |}know {it|them|those} by heart
      taste: can't get enough of it, cant get enough of it
      talk: {good night |goodnight |}sleep {tight|well}, happy {new year|birthday|holidays|christmas|easter|thanksgiving} to you{ too|}, going to bed, {i'm|im|i am} going to bed, silly me, of course you {don't|dont}
      fact: read me the lyrics, read the lyrics, what are the lyrics, tell me the lyrics
      function: rock the {boat|house|vote}, without a doubt, no doubt about it, in the 20s of
      talk: {let's|lets} rock, {that|this|it} rocks, you rock, no pain no gain, {don't|dont} be {sad|mad|angry|blue|so sad}, raining cats and dogs, no strings attached, no ifs or buts
      ask: {she|he|they|wife|husband|mom|mum|dad|mother|father|boss|son|daughter|kid|kids|girlfriend|boyfriend|boy|girl|roommate|friend|guests|everyone|everybody} {wants|want|needs|need|would like|asked for}{ to hear| to listen to| some|}, my mood is{ more|}, who {makes|does|plays|sings} {good|great|the best}, when i {work out|run|study|cook|drive|clean} i {want|need|like}
      verbal: {wants|want} to {know|see|go|be|buy|get}
      pardon: {forget|ignore|scratch|never mind} what i said about
      instead: {let's |lets |}start {over|again|fresh|from scratch}, from scratch, forget everything{ i said|}, reset everything
      ask: what {should|can|could|shall} {i|we} {listen to|play|put on|hear}{ next| now| right now| today| tonight|}, {whatever|anything} you {think|fancy|choose|pick}
      function: on the {kitchen|living room|bedroom|bathroom|garage|office|car|other} {speaker|speakers|stereo}, {every|each} time the
      verbal: comes in, he's got a, she's got a, they've got a
      ask: {would|is|will|might} it {be |}{possible|okay|ok|alright|fine|cool} {to|if i|if we|if you}{ have| get| hear|}, {would|is} it {be |}too much to ask{ for| to|}, any chance {of|for|to get|to hear}, is there any {chance|way} {of|to get|to hear|you could|you can}
      function: {could|can|might} live with, seriously, {it's|its|it is} only {november|october|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|noon|january|february|march|april|may|june|july|august|september|december}
      except: anything goes {except|but}
      like: are my {benchmarks|benchmark|touchstones|reference points|points of reference}
      likeAfter: {are|is} my {benchmark|benchmarks|touchstone|touchstones|reference point|reference points|gold standard}
      negate: not down with
      taste: {i |}can't live without, now i can't live without
      ask: {nobody|no one|noone} {dislikes|hates|doesn't like|doesnt like|doesn't love|doesnt love|can hate|could hate|could dislike|would hate}, {there's |there is |theres |}{nobody|no one} who {dislikes|hates|doesn't like|doesn't love|doesnt like|doesnt love|could hate}, who {could|can|would}{ possibly| ever|} {hate|dislike|not love|not like}, who {wouldn't|wouldnt} {love|like}, how {could|can} {anyone|anybody|you|one|somebody} {not like|not love|ever hate|possibly hate|hate|dislike}, {can't|cant|cannot} not {like|love|enjoy}, {never met|don't know|dont know|don't trust|haven't met} {anyone|anybody|a person|somebody|someone|people} who {hates|hate|hated|dislikes|dislike|doesn't like|doesn't love|doesnt like|doesnt love|don't like|didn't like|didn't love}
      ask: {no|not a|not one} {party|road trip|wedding|celebration|karaoke|karaoke night|summer|christmas|mixtape|playlist|night out|barbecue|bbq}{ is complete| is the same| would be complete| feels complete|} without, not a {single |}{day|night|week|morning} without, {can't|cant|couldn't|could not|cannot|wouldn't} {live|survive|go|last|get through|imagine|make it through} {a|a single|one|the} {day|night|week|morning|party|summer} without
      negateAfter: hard pass, {is|it's|its} a {hard |}{no|nope|pass} from me, is a {nope|hard no|hard pass|no go}, s a {nope|hard no|hard pass|no go}, not on my watch, s out, can stay {at home|home}, over my dead body
      negate: {'d|d|would|we'd|i'd|i would|we would} rather not {have|get|see|be given}, no time for, {i |we |}{have|got|have got|ve got} no {time|patience|use|love|appetite|interest} for, no interest in, {have|got} no interest in, {don't|dont|not} have time for, no way {i'm|im|i am|i|we're|we|are we|am i} {running to|listening to|working out to|dancing to|going to listen to|putting on|playing|having|gonna listen to}
      talk: ugh, argh, aargh, pff, pfft, gah, sheesh, oof
      negate: who {needs|wants|asked for}, who wants to {hear|listen to}, who {needs|wants} to hear, why would {i|anyone|anybody|we} {want|want to hear|listen to|play|ever want}, {why|how come} {is it|does it} always{ have to be|}, why do you {always|keep|still} {play|playing|suggest|suggesting|give me|giving me}, {do|must} {i|we} {have to|really have to|need to} {hear|listen to|play}, does it {always |}have to be, {the |}last thing {i|we} {want|need|wanna hear|want to hear|need to hear}{ is| right now is| today is| tonight is|}, {i |i've |ive |}{never|could never|can never} {liked|like|cared for|stand|stood|understood|enjoyed|warmed to}, {i |}didn't ask for, {i |}wish you {wouldn't|would not} {play|suggest}, {i |}can't do, under no {circumstances|circumstance}{ play| any|}, cool it with{ the|}, zilch, {i |we |}{would|'d} sooner not hear, spare {me|us}{ the| any| from|}
      negateAfter: never again, {has|have} got to go, {can|should} stay {home|at home|away}, drives me {crazy|mad|nuts|insane|up the wall}, {way |}too {often|many times|much lately}, please no, gets skipped, get skipped, gets old, {is|are} getting old, away from me, {does|do} my head in, makes me want to {scream|cry|leave|die}
      talk: {can you |could you |please |}{pause|unpause|resume|mute|unmute|rewind} {it|this|that|the music|the song|playback|}, {skip|next|previous|repeat|replay} {this|that|the|} {one|song|track|tune}{ please|}, {can you |could you |}skip {this|it}{ please| now|}, {put|set} {it|this|that|the song|the album|everything} on {shuffle|repeat|loop|pause}, {shuffle|repeat|loop} {it|this|everything|all|the list|the playlist}, {play|start} {it|that|this|that one|this one|that song|this song} {again|over|once more|one more time|from the beginning|from the start}, {stop|pause|kill|cut} the {music|song|playback|sound}, stop playing, {turn|put|bring} {the |}{volume|music|sound} {up|down|off|on}{ a bit| a little| please|}, {turn|bring} {up|down} the {volume|music|sound}, volume {up|down}, {i |}{can't|cant} hear {anything|it|a thing|you}, is it {even |}playing, that's enough for {now|today|tonight}
      others: {anyone|anybody|someone} but {her|him|them}, none of {her|his|their} songs
      ask: why don't we, why dont we, why don't you play, why not play
      negate: i told you not, i said not, my only condition is not
      negateAfter: {feels|feel|is|are|seems|seem} out of place{ here|}, {doesn't|doesnt|don't|dont} {belong|fit in}{ here|}
      ask: i said
      function: i guess, i suppose, i reckon, over the moon, {lose|losing|lost} patience, put up with, putting up with, go back to the, have a nice {evening|day|night|weekend}
      ask: go back to, let's go back to
      others: so others please, others please, other ones please
      like: that feels like, that feel like, which feels like
      offTopic: turntable for, {decent|good|cheap|new|old} turntable, drop by
      function: {hate|hates|kill|kills|murder|love} me, run out of, hit enter, too early, move {tracks|songs|them|it} around
      talk: {that's|thats|that is} the one, from the commercial, from the ad, isn't it, wasn't it, same here, good thanks
      negateAfter: {i|i'd|we} {don't care for|dont care for|can't stand|cant stand|can do without|could do without|don't care about|am over|hate|don't need}, i've heard enough of, i have heard enough of
      negate: {i|i'd|we} {don't care for|dont care for|can't stand|cant stand|can do without|could do without|don't care about|am over|hate|don't need}, i've heard enough of, i have heard enough of
      likeAfter: all of that, and all that, that sort of thing, that kind of thing, that type of thing, things like that, stuff like that, others like that, and others like that
      talk: you learn something new, {i |i've |ive |}never heard of {them|him|her|it|that|that one}{ before|}, {i |we |}used to play, waiting for the bus, turn it {up|down|up a bit|down a bit|up a little|down a little}, not bad, not bad at all, no way, you don't say, you're kidding, you keep {playing|giving me|suggesting|repeating} the same, {it|that|this} only lets me, what genre {would you call|is} {this|that|it}, is that right
      function: has that covered, {lose|losing|lost} {my|your|his|her|their|our} {mind|minds|head|heads|way}, out of this world, {he's|she's|they're} only
      less: less of the, fewer of the, less of
      ignore: with or without
      counter: will do, is enough, is plenty, are enough, should do
      function: no seats, no idea, no clue
      offTopic: {turn |}the volume {up|down|off}, turn down the volume, turn up the volume, volume {up|down}, turn {the music|this|that} {up|down|off}, cancel my, my subscription, the ads, ads are, so many ads, too many ads, commercials are, out of sync, can't download, cant download, the app keeps, the app crashed, volume {down |up |}to, the volume, sleep timer, set a timer, set an alarm, kitchen timer, jazz gigs, gigs in, any gigs, concerts in, any concerts, concert tickets, tour dates, tickets for, playing near me, shows near me, learn to play, how do i play, what chords, which chords, guitar chords, chord progression, which strings, best strings, sounds warmer, audio quality, sound quality, bluetooth, airpods, my speakers, a turntable, record player, equalizer, lossless, best {acoustic guitar|electric guitar|guitar|bass|keyboard|piano|ukulele|drum kit|headphones} under
      likeAfter: itch
      function: fast forward, one last, in {their|his|her|my|our|your} {20s|30s|40s|50s|60s|70s|80s|90s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties}, the obvious, the usual suspects, the usual, way too obvious, too obvious, that's obvious
      negate: {i'm|im|i am} good on, {i |we |}{could|can} {go|live|manage} without, {i'll|i will|we'll} pass on, don't say, dont say, please don't say, {i'd|i would} rather not {have|hear}, watch out for
      negateAfter: {has|have|had} to go, {is|are|was|were} {out|gone|banned|off the list|off limits} though, you can {drop|lose|skip|ditch|cut|leave out}, {was|were|is|are} cringe, {is|are} on every playlist{ already|}
      refuseNamed: {so |and |but |}not {those|these|that one|those two|them}, {he's|she's|they're|hes|shes|theyre|it's} out, pull {those|these|them|that|it|him|her}, remove {him|her|them|those|these|it}, i never got the appeal, {i |}don't want any of {that|those|it|them}, {i |we |}won't have {it|them}, i won't have any of {it|that}
      like: {scratch|scratches|scratching} {the|my}, think along the lines of
      ask: {i'm|im|i am|we're|we are} {building|making|creating|compiling|putting together|working on} {a|an|my|the|our}
      negate: {half|most|two|three|too many} of {that|those|them|it|these} {was|were|is|are} {just |}
      counter: deep cuts, hidden gems, rarities, b sides, songs, tracks, tunes, song, track, tune, \
        pieces, numbers, bangers, of them, hits, classics, anthems, suggestions, recommendations, \
        more, picks, jams, ballads, covers, remixes, cuts, melodies, ditties, singles, recs, \
        compositions, waltzes, nocturnes, slow jams, power ballads, floor fillers
      minute: minutes, minute, mins, min, minuts, mintues
      second: seconds, second, secs, sec
      under: under, less than, shorter than, no longer than, at most, not longer than, \
        no more than, up to, below, not more than, maximum, max, within, fewer than, not over, \
        don't exceed, not exceeding, a maximum of, shorter then, less then, fewer then, capped at, \
        doesn't exceed, not exceed, limited to, limit of, no greater than, lower than, \
        nothing over, nothing longer than, none over, none longer than, nothing above, \
        nothing exceeding, not go over, don't go over, doesn't go over, at the most, not above, \
        sub, inside of, no more then, isn't longer than, aren't longer than, isn't over, \
        aren't over, never longer than, not beyond
      over: over, longer than, more than, at least, not shorter than, no shorter than, exceeding, \
        above, minimum, upwards of, no less than, not less than, not under, nothing under, \
        nothing shorter than, none under, none shorter than, greater than, in excess of, north of, \
        longer then, more then, at the least, no fewer than, not fewer than, nothing below, \
        that exceed, lasting over, lasting more than, lasting at least, isn't shorter than, \
        aren't shorter than, that run over
      underAfter: or less, or under, or shorter, max, maximum, tops, at most, or fewer, \
        at the most, or lower, and under, and below, or below, apiece max
      overAfter: or more, or longer, plus, minimum, or over, at least, and up, and over, \
        or greater, at the least, and longer, and above, or above
      before: before, earlier than, older than, prior to, pre, up until before, predating, \
        preceding, that predate, that predates
      since: nothing before, nothing from before, not before, nothing older than, \
        nothing earlier than, beginning from, starting from, starts with, start from, \
        as recent as, as early as, all the way back to, since, starting in, from the year, beginning in, \
        as of, no older than, not older than, no earlier than, not earlier than, as far back as, \
        dating from, dating back to, going back to, nothing prior to, nothing pre, not prior to, \
        not pre, none before, none older than, no songs before, no music before, \
        no songs older than, no music older than, no tracks before, nothing that came out before, \
        nothing released before, not from before, starting at, starting around, start in, \
        start at, begin in, as old as, nothing that's older than, nothing that's from before, \
        anything since, no songs from before, no music from before, nothing thats older than, \
        nothing thats from before
      after: after, later than, newer than, past, post, more recent than, younger than, \
        subsequent to, since after
      sinceAfter: through today, through now, through the present, until today, till today, \
        upwards, upward, and beyond, forward, and onwards, and onward, onwards, onward, and later, \
        or later, and newer, or newer, and up, on, and after, to now, to present, to today, \
        till now, until now, at the earliest, and up to now, up to now, up to today, \
        up to the present, up until now, up until today, until the present, till the present, \
        to the present, to the present day, to present day, through the present day, \
        until present, or after, and forward, and more recent, or more recent, to date, on up, \
        and above, or above, or beyond, and upwards, and upward, going forward, and following, \
        through to today, through to now, right up to now, right up to today, to the modern day, \
        until this day, to this day, all the way to today, all the way to now, or onward, \
        and newer stuff
      beforeAfter: and before that
      until: nothing after, nothing from after, nothing newer than, nothing later than, \
        nothing past, until, till, up to, through, no later than, up until, not after, up through, \
        up to and including, ending in, not later than, not newer than, no newer than, \
        no more recent than, not past, nothing beyond, nothing post, none after, none newer than, \
        nothing more recent than, no songs after, no music after, no songs newer than, \
        nothing released after, nothing that came out after, not from after, as late as, \
        not beyond, no songs from after, not more recent than, nothing made after, \
        nothing recorded after
      untilAfter: or earlier, or older, and earlier, and older, and before, or before, \
        at the latest, or before that, backwards, backward, and below, or prior, and prior, \
        and under
      early: early, start of the, beginning of the, the early, first half of the, \
        early part of the, early days of the, dawn of the, opening years of the, \
        early years of the, first years of the, first few years of the, beginnings of the
      mid: mid, middle of the, the mid, middle, midway through the, halfway through the, \
        middle part of the
      late: late, end of the, the late, later, second half of the, latter half of the, \
        tail end of the, back half of the, later part of the, latter part of the, \
        last years of the, final years of the, close of the, back end of the
      between: between, from, anywhere between, anywhere from, ranging from, spanning, \
        spanning from, in between, from around, from about, dated between, released between, \
        made between, recorded between
      through: to, through, and, until, till, thru, up to, up until, up through, up till, \
        all the way to, til, on through, right up to
      last: last decade, past decade, the last ten years, last 10 years, past ten years, \
        past 10 years, the last decade, in the last ten years, last ten years, previous decade, \
        the previous decade, the past decade, the past ten years, the past 10 years, \
        previous ten years, previous 10 years, last 10 yrs, last ten or so years, \
        last decade or so, past decade or so, last 10 or so years, the last decade or so
      recent: recent, recently, current, new, newer, newest, latest, contemporary, the latest, \
        nowadays, these days, this year's, new releases, brand new, fresh, more recent, \
        most recent, just released, newly released, currently popular, up to date, right now, \
        at the moment, of the moment, of today, today's, as of late, lately, this decade, \
        freshly released, newly dropped, just dropped, just came out, came out this month, \
        from this month, this month's, this week's, out now, just out, new release, \
        newest releases, latest releases, hot off the press, last few years, past few years, \
        last couple of years, past couple of years, this year, up to the minute, new school
      modern: modern, 21st century, present day, modern era, twenty first century, this century, \
        new millennium, of our time, of our times, this millennium
      old: old, older, oldies, old songs, olden, from long ago, old time, vintage, golden oldies, \
        older songs, old ones, oldest, bygone, yesteryear, bygone era, bygone eras, \
        back in the day, old timey, old fashioned, decades ago, days gone by, way back, \
        before my time, before i was born, another era, long ago, last century, 20th century, \
        twentieth century
      ordinal 1: first one, the first one, first song, first track, number one, the first, \
        the top one, the very first one, the opening track, the opener
      ordinal 2: second one, the second one, second song, second track, number two, the second
      ordinal 3: third one, the third one, third song, third track, number three, the third
      ordinal 4: fourth one, the fourth one, fourth song, number four, the fourth, fourth track
      ordinal 5: fifth one, the fifth one, fifth song, number five, the fifth, fifth track
      ordinal -1: last one, the last one, last song, the last song, last track, the previous one, \
        last one you played, final one, the final one, the final song, final song, \
        the most recent one, the latest one, previous song, the previous song, previous track, \
        the previous track
      number 1: one, a single, single
      number 2: two, a couple, couple, a pair, a pair of, a couple of
      number 3: three, a trio of, trio of
      number 4: four
      number 5: five
      number 6: six, half a dozen, half dozen, a half dozen
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
      talk: {i'm|im|i am} not gonna lie, not gonna lie, ngl, night night, {that's|thats|that is} {enough|all the} music{ for tonight| for today| for now|}, \
        no {rush|hurry|pressure|worries|offense|offence|biggie|big deal|disrespect|kidding|joke|lie|\
        doubt about it|hard feelings|stress|sweat|idea|clue|cap|need to rush}, absolutely, all good, alright, amazing, awesome, beautiful, bye, cool, correct, \
        exactly, excellent, fantastic, fine, good evening, good job, good morning, goodbye, \
        gorgeous, got it, great, great choice, great choices, great picks, great suggestions, \
        have a good day, have a great day, have a nice day, hello, hello there, hey, hey there, \
        hi, hi there, how are you, i don't know, i dont know, i like it, i like these, \
        i like these songs, i like those, i like those songs, i love it, i love that, i love them, \
        i love these, i love those, i'm done, im done, lol, looks good, looks great, love it, \
        love them, lovely, maybe later, never mind, nevermind, nice, no, no idea, no thank you, \
        no thanks, nope, not at the moment, not sure, of course, ok, okay, perfect, right, \
        see you, sounds good, sounds great, sure, thank you, thank you so much, \
        thank you very much, thanks, thanks a lot, that is all, that is enough, that works, \
        that's all, that's enough, that's great, that's it, that's perfect, thats all, \
        thats great, well done, wonderful, wow, yeah, yep, yes, yes please, you're welcome, \
        morning, evening, good afternoon, cheers, ta, take care, catch you later, that will do, \
        that will do for today, that'll do, you rock, love this, great stuff, i appreciate it, \
        much appreciated, good stuff, brilliant, good work, thats it for now, that's it for now, \
        goodnight, good night, no worries, no problem, loves this one, loves this, love this one, \
        nice work, how cool, interesting, i don't think so, i dont think so, no way, \
        let me listen to them first, let me listen to them, let me listen, i'll listen to them, \
        i'll give them a listen, let me check them out, i'll check them out, what a song, \
        what a tune, great song, good song, nice song, thank god, good to know, fair enough, \
        oh well, same here, me too, true, wow ok, cya, see ya, peace out, ttyl, good day, howdy, \
        greetings, what's up, hiya, heya, hows it going, how's it going, how are things, \
        how do you do, how have you been, how is your day, how's your day, how was your day, \
        nice to meet you, pleased to meet you, thanks a million, tysm, thank u, appreciate it, \
        appreciate the help, appreciate your help, you're the best, you are the best, nailed it, \
        spot on, bang on, bingo, great job, awesome job, nice job, amazing job, keep it up, \
        not bad, that'll be all, that will be all, that's plenty, that's everything, i'm good, \
        all set, got you, gotcha, makes sense, oh i see, my bad, my mistake, oops, whoops, \
        sorry about that, forget it, nvm, idk, no clue, who knows, you bet, will do, let me think, \
        hold on, one moment, one sec, just a sec, just a moment, give me a sec, give me a minute, \
        give me a second, hang on, brb, hahaha, hehe, lmao, rofl, oh my god, oh my gosh, \
        oh my goodness, neat, superb, terrific, marvelous, outstanding, love that song, \
        love that one, i like that one, i like this one, i like that song, i like this song, \
        that's my jam, this is my jam, that's the one, that's a banger, what a banger, \
        what a voice, that song slaps, this song slaps, chef's kiss, good taste, \
        you know me so well, you read my mind, couldn't agree more, i guess so, i think so, \
        i hope so, me neither, so do i, same to you, have fun, have a good one, \
        have a great night, have a nice evening, have a good weekend, sleep well, \
        talk to you later, talk later, catch ya later, until next time, till next time, \
        see you tomorrow, see you later, that's hilarious, that's funny, you're funny, \
        that's so cool, how sweet, how lovely, that's sweet of you, bless you, no need, \
        just kidding, just testing, are you there, are you still there, hello world, good bot, \
        bad bot, ciao, adios, au revoir, thats enough, thats it, whats up, hows your day, \
        thats plenty, thats everything, thats my jam, thats the one, thats a banger, \
        thats hilarious, thats funny, thats so cool, thats sweet of you
      fact: do you know where, do you know who, do you know what, do you know when, \
        do you know why, do you know how, who sang, who sings, who wrote, who is, who are, \
        who was, who made, who released, what year, when was, when did, when is, where is, \
        where are, where was, how old, how many albums, how many grammys, what does, \
        what's the name of, what is the name of, did you know, is it true, what album is, \
        when were, what do you think, what is your favorite, what's your favorite, \
        whats your favorite, do you like, how do you, how do i, forgot name, name of this song, \
        help identify, what happened to, why is, why do, why did, why does, is he, is she, \
        are they, was it, does he, does she, has he, has she, what's this song, what song is this, \
        tell me about, what genre is, meaning of, how long is, which of these, which of those, \
        which one is, which is the, what key is, what album, what genre, where can i buy, \
        can you sing, do you sing, are you a, who plays, who produced, how many, what was, \
        when does, is this by, was this by, is that by, whose song, whats this called, \
        what's this called, difference between, what's the difference, whats the difference, \
        anybody else think, anyone else think, do you remember, does anybody else, \
        does anyone else, am i the only one, is it just me, what does everyone think, thoughts on, \
        what are your thoughts, how come, what happened, unpopular opinion, did anyone, \
        has anyone, have you ever, can someone explain, explain, what's your favourite, \
        whats your favourite, what is your favourite, what are your favourite, \
        what are your favorite, who won, are you able to, is there a genre, what is this genre, \
        is there a name for, is there a word for, who originally, who's singing, who's the singer, \
        who's that, who's this, who's playing, what's playing, what song is playing, \
        what's the title, what is the title of, what's it called, what is it called, \
        what are the lyrics, what's the song about, what is this song about, what is it about, \
        how long ago, how tall, how popular is, how famous is, where did, where were, which album, \
        which year, what instrument, what instruments, what language is, what movie is, \
        which movie, what film is, what is the meaning, what's the meaning, what inspired, \
        what is the difference, what's the story, tell me more about, tell me a bit about, \
        tell me something about, do you know the name, what are you, who created you, \
        who built you, what's your name, what is your name, what can you do, what else can you do, \
        how does this work, how does it work, how does that work, are you human, are you real, \
        are you an ai, can you hear me, do you listen to, do you have feelings, \
        do you have a favorite, do you have a favourite, do you speak, do you understand, \
        what's your opinion, what's your take, anyone remember, anybody remember, \
        whatever happened to, what ever happened to, still alive, net worth, where can i watch, \
        where can i see, why was, why were, how did, how was, how were, when will, when's the, \
        what kind of instrument, what key, what tempo is, what bpm, how fast is, \
        what time signature, what's the bpm, what is the bpm, what country is, which country is, \
        whose voice is, who sampled, what's the sample, whats the name of, whats this song, \
        whos singing, whos the singer, whos that, whos this, whos playing, whats playing, \
        whats the title, whats it called, whats the song about, whats the meaning, \
        whats the story, whats your name, whats your opinion, whats your take, whats the bpm
      except: except, except for, excepting, other than, besides, apart from, aside from, \
        everything but, anything but, all but, anyone but, everyone but, any but, anything except, \
        bar, barring, with the exception of, save for, instead of, not counting, excluding, \
        everything except, beyond, any language but, any language except, any language other than, \
        any genre but, any genre except, any style but, any decade but, any artist but, \
        any band but, any song but, every genre but, any kind but, everything save, \
        everything bar, all bar, all save, anything bar, anybody but, everybody but, \
        any language besides, any singer but, any singer except, any band except, \
        any band besides, any style except, any mood but, any era but, any era except, \
        any year but, every artist but, every band but, every band except, every decade but, \
        every song but, all genres but, all artists but, all artists except, all bands but, \
        all bands except, all decades but, all songs except, all styles but, all languages but, \
        all languages except, most things but, most genres but, whoever but, whatever but, \
        leaving aside, setting aside, putting aside, exclusive of, with the exclusion of, \
        not including, without including, without counting, expect for, exept, \
        the only exception is, the only exception being, the exception of, any instrument but, \
        any instrument except, any voice but, any country but, any country except
      ignore: {i |}{dont|don't|do not} care {where|who|what|if|about|how|when|which}, i don't hate, i dont hate, don't hate, dont hate, doesn't hate, i don't dislike, don't dislike, no worries about, no offence to, no offense to, no disrespect to, no shade to, \
        couldn't care less, could not care less, no rush with, don't care about, dont care about, \
        i don't care about, i dont care about, \
        don't mind, dont mind, i don't mind, i dont mind, wouldn't mind some, don't have to be, \
        doesn't have to be, doesnt have to be, dont have to be, do not have to be, \
        does not have to be, need not be, needn't be, doesn't need to be, don't need to be, \
        not necessarily, don't care if, doesn't matter if, dont care if, i have nothing against, \
        nothing against, no need for it to be, it's ok if, it is ok if, not required, \
        people who hate, people who dont like, people who don't like, someone who hates, \
        people that hate, even if you hate, for a non, for non, not picky about, no issue with, \
        no problem with, i'm ok with, im ok with, i'm okay with, i'm fine with, im fine with, \
        does not need to be, not have to be, no matter the, regardless of, wouldn't mind if, \
        no objection to, no objections to, not opposed to, not averse to, i'm not against, \
        not against, i'm cool with, cool with, okay with, ok with, fine with, it's fine if, \
        it is fine if, doesn't matter whether, does not matter if, does not matter whether, \
        don't care whether, don't care how, couldn't care less if, couldn't care less whether, \
        irrespective of, not fussy about, not fussed about, not bothered about, not bothered by, \
        not a requirement, whether or not it's, whether it's, whether they're, even if it's, \
        even if they're, even if it is, even if they are, may or may not be, need not have, \
        needn't have, doesn't have to have, don't have to have, don't have to include, \
        doesn't have to include, no need to be, no need for them to be, not important if, \
        no matter if, no matter whether, okay if, it's alright if, i'm alright with, not a must, \
        isn't a must, not essential, people who can't stand, people who aren't into, \
        people who don't listen to, someone who doesn't like, someone who dislikes, \
        people who dislike, its ok if, its fine if, whether or not its, whether its, even if its, \
        its alright if
      either: either is fine, both are fine, either way is fine, either works, both work, \
        doesn't matter, doesnt matter, any is fine, both are ok, either is ok, whatever language, \
        i'm fine with both, both fine, don't mind which, all are fine, i don't care which, \
        i dont care which, don't care which, whichever, either one, either one works, \
        both fine with me, no preference, either or, either will do, either would do, \
        either would work, either would be fine, either would be great, either is good, \
        either is great, either is cool, both would work, both are good, both are great, \
        both would be fine, both are welcome, both welcome, both okay, both ok, \
        any of them is fine, any of those is fine, any of those work, any of them work, any works, \
        any language, language doesn't matter, language does not matter, does not matter, \
        makes no difference, no difference to me, same to me, don't care either way, \
        don't mind either way, i don't mind either, not fussy, i'm not fussy, not picky, \
        i'm not picky, i'm flexible, no matter which, whichever you like, whatever works, \
        i'm good with either, i'm good with both, i'm fine with either, i'm okay with both, \
        i'm okay with either, i'm happy with either, i'm happy with both, okay with either, \
        open to both, open to either, all good with me, any will do, any would do
      state: im, i feel, i feeling, me feeling, i'm feeling, im feeling, when feeling, i am feeling, i am, i'm so, im so, \
        i am so, i'm very, im very, i'm really, i'm a bit, when i'm, when im, i've been, i was, \
        been feeling, we're feeling, we are feeling, i'm pretty, when you're, when you feel, \
        when we're, i'm extremely, i'm incredibly, i'm rather, i've had a, i had a, we had a, \
        it's been a, it has been a, today was a, my day was, feeling a bit, feeling a little, \
        feeling kind of, feeling kinda, feeling pretty, feeling really, feeling so, feeling very, \
        currently feeling, kinda feeling, its been a
      likeAfter: like, ish, esque, style, styled, type music, type of music, type songs, \
        type stuff, vibe, vibes, sound, sounding, style music, style songs, and others, \
        and other artists, or similar, and similar, and similar artists, and the like, and such, \
        etc, etcetera, influence, influences, influenced, feel, something in that area, \
        in that area, something around that, something in that vein, or anything in that vein, \
        and many others, and many more, or other artists like that, type, \
        and co, adjacent, inspired, similar, \
        similar artists, similar songs, similar ones, and more like that, era, type of stuff, \
        kind of stuff, kind of thing, kind of music, kind of songs, kind of vibe, sort of stuff, \
        sort of thing, sort of music, sort of vibe, type of thing, type of songs, type of vibe, \
        kinda thing, kinda stuff, kind of sound, flavor, flavour, flavored, territory, worship, \
        school of, for example, for instance, as examples, as an example, \
        or something along those lines, and bands like that, and artists like that, \
        and songs like that, and singers like that, and whatnot, and so on, and so forth, et al, \
        among others, and all that, and related artists, and company, and their ilk, and his ilk, \
        and her ilk, and that ilk, and contemporaries, and similar bands, and similar acts, \
        and similar music, and similar singers, or similar bands, or similar acts, \
        or similar singers, or a similar band, and other bands, and other similar bands, \
        and other similar acts, and other such, or such, or the likes, and the likes, \
        kind of deal, sort of deal, kind of feel, sort of feel, like music, like songs, \
        like artists, like bands, like tunes, like tracks, type artists, type bands, type beats, \
        type beat, type tracks, type tunes, style artists, style bands, style tracks, style tunes, \
        style vocals, vibe music, vibes music, kind of artist, kind of artists, kind of band, \
        kind of bands, sort of artist, sort of artists, sort of bands, sort of band, \
        sort of songs, soundalikes, soundalike, sound alikes, sound alike, lookalikes, copycats, \
        infused, tinged, sounding music, sounding songs, sounding bands, sounding artists, \
        sounding tracks, is a good reference, was a good reference, influenced, kinda music, \
        kinda songs
      others: {who|what|whom} {am i missing|did i miss|have i missed|else am i missing}, by a different artist, by different artists, different artists, different artist, \
        other artists, another artist, someone else, somebody else, by someone else, \
        by other artists, by others, other than them, but not them, not them, not these artists, \
        isn't one of these artists, not one of these artists, aren't these artists, not by them, \
        other bands, another band, others than that, but not by them, from other artists, \
        anyone else, but by someone else, isn't them, aren't them, not by these artists, who else, \
        by anyone else, but by others, from someone else, by different people, by somebody else, \
        others like them, by other people, from other people, other singers, other musicians, \
        other groups, other performers, other acts, another singer, another group, \
        another musician, another act, different singer, different singers, different bands, \
        different band, different musicians, different performers, different acts, \
        someone different, somebody different, anyone but them, anybody but them, \
        everyone but them, anybody else, not by him, not by her, not him, not her, but not him, \
        but not her, isn't him, isn't her, not from them, not from him, not from her, \
        not the same artist, not the same artists, not the same band, not from the same artist, \
        not by the same artist, not by the same band, not from the same band, not the same people, \
        not the same singer, besides them, apart from them, aside from them, except them, \
        excluding them, other than him, other than her, besides him, besides her, nothing by them, \
        nothing by him, nothing by her, not actually them, not actually by them, not themselves, \
        minus them, leaving them out, none of theirs, not theirs, not their songs, \
        not their own songs, but no songs by them, without the artist itself, \
        without the band itself, not the band itself, not the artist itself, not the band themselves
      offTopic: best way to learn, learn guitar, learn piano, learn drums, learn bass, \
        learn to play, how to play, learn an instrument, vinyl collection, concert near me, \
        best way to, guitar amp, amplifier, guitar pedal, guitar strings, drum kit, music library, \
        instrument shop, grammy, grammys, karaoke machine, bluetooth, my band, our band, my ep, \
        our ep, our new single, meet and greet, record label, record labels, record deal, \
        royalties, password, cancel my, customer service, customer support, tech support, \
        credit card, billing, free trial, family plan, student discount, weather forecast, \
        how's the weather, how is the weather, what's the weather, what time is it, \
        what's the time, what day is it, set an alarm, set a timer, remind me to, tell me a joke, \
        tell a joke, know any jokes, recipe for, my essay, write a song, write me a song, \
        write lyrics, write a poem, write me a poem, chord progression, chords for, guitar chords, \
        chords to, guitar tabs, bass tabs, tabs for, how to sing, learn to sing, singing lesson, \
        music career, become a musician, join a band, start a band, starting a band, form a band, \
        looking for a drummer, looking for a bassist, band name, band names, band t shirt, \
        band shirt, guitar strap, drumsticks, guitar pedals, midi keyboard, midi controller, \
        mixing and mastering, mastering engineer, music distribution, distrokid, soundcloud page, \
        my soundcloud, my youtube channel, subscribe to my, my new album, my new track, \
        spotify wrapped, hows the weather, whats the weather, whats the time
      number 24: two dozen, a couple dozen, couple dozen
      number 200: two hundred
      number 35: thirty five
      number 70: seventy
      number 80: eighty
      number 90: ninety
      popular: most requested, most covered, blew up, blowing up, big right now, hot right now, \
        what's hot, charted, top tracks, top tunes, top singles, mega popular, \
        commercially successful, most successful, hit makers, number one songs, \
        number one singles, chart smashes, big tunes, big anthems, monster hits, monster hit, \
        massive hits, massive hit, massive tunes, the obvious ones, the classics everyone knows, \
        everyones heard, whats hot
      unknown: not already in my library, haven't heard before, never heard before, \
        haven't played before, i've never listened to before, i don't listen to yet, \
        broaden my horizons, i'm unfamiliar with, haven't already heard, haven't already played, \
        don't have in my library, i don't have yet, unknown to us, not known to me, \
        undiscovered for me, i'm not aware of
      obscure: people haven't heard of, people don't know, nobody's heard of, \
        nobody's ever heard of, no one's heard of, no one's ever heard of, \
        nobody has ever heard of, no one has ever heard of, nobody else knows, no one else knows, \
        never got big, never made it big, flew under the radar, flying under the radar, \
        obscurities, nothing on the radio, nothing that's on the radio, not played on the radio, \
        never on the radio, deeper cuts, deeper cut, deepest cuts, undiscovered gems, \
        nobodys heard of, nobodys ever heard of, no ones heard of, no ones ever heard of, \
        nothing thats on the radio
      remix: megamixes, club edit, club edits, nightcore version, nightcore versions, \
        speed up version, speed up versions, remixing
      cover: versions by other artists, versions by someone else, versions by other people, \
        version by someone else, someone else's version, other people's versions, \
        not the originals, tribute version, tribute versions
      demo: demo recording, demo recordings, home demo, home demos
      instrumental: without words or singing, without any voice, without any voices, \
        without voices, without voice, no sung lyrics, not have vocals, not have lyrics, \
        not have any lyrics, isn't sung, aren't sung, zero vocals, zero lyrics
      version: interpretation, interpretations, variant
      original: the original recordings, original hit version, original performance, \
        not a remix version, album versions
      soft: extra points for, bonus if, bonus points if, potentially, if at all possible, \
        whenever possible, most likely
      acoustic: stripped versions, stripped down versions, bare bones version, unplugged cover, \
        unplugged covers, acoustically performed
      live: stage versions, live on stage, live on tv, live bootleg, live bootlegs, live in studio
      """)
}
