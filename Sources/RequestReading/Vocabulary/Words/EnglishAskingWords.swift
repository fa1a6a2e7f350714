extension WordTable {
  /// What asks, changes a wish and begins anew in English.
  static let englishAsking = WordTable(
    language: "en",
    lines: """
      ask: add, add more, add some, {add|put|throw} in, after some, and make sure, \
        any chance {of|for|to get|to hear}, any chance you have, any good, any more, \
        any recommendations, any suggestions, any tips, anybody know, anyone have, anyone know, \
        anything, anything along, are there, are there any, aren't there any, \
        as long as {it has|it's got|there's some|there is some|it features}, assemble, \
        begin with, blast, bless me with, {bonus|extra} points {if|for}, bring me, bring on, bring up, build a, \
        build me, \
        bump some, bung on, can i, can {they|it|those|these} {all |}be, can we, can you, \
        {can't|cant|cannot} not {like|love|enjoy}, \
        {can't|cant|couldn't|could not|cannot|wouldn't} {live|survive|go|last|get through|imagine|make it through} {a|a single|one|the} {day|night|week|morning|party|summer} without, \
        change it to, change to, chuck on, close with, compile, continue with, cook up, \
        could go for, could i, could {they|it|those|these} {all |}be, could use, could we, could you, crank, \
        craving, create, create a, \
        cue, curate, dealer's choice, desperate for, desperately need, dig out, dig up, \
        do you have, do you have any, do you know, does anyone have, does anyone know, don't ban, \
        don't block, don't cut, don't delete, don't ditch, don't ever stop playing, \
        {don't|dont} ever {take|remove|skip|delete}, don't exclude, \
        don't leave out, don't remove, don't stop playing, don't take off, don't take out, \
        don't you have any, {don't|dont|haven't|havent} you {have|know|got}{ any| anything by| some|}, \
        dont delete, dont exclude, dont leave out, dont remove, \
        dont stop playing, dont take out, dont you have any, down for, dying to hear, \
        eager to hear, educate me, end with, fancy a bit of, fancy hearing, fancy some, \
        feeling like, fetch, find, find me, fire up, follow it up with, follow up with, \
        follow with, get me, get some, get us, gimme, give me, give us, go back to, go with, \
        got {a|an|any|some}, got anything, got to hear, {got|have} anymore, gotta have, \
        gotta hear, grab me, hand me, hankering for, happen to have, have any, have to hear, \
        have you got, have you {got |}{a|an|any|some|anything}, help me, help me find, help us, \
        hit me, hit me with, hook me up with, hoping for, hoping to find, hoping to hear, \
        how about, how bout, \
        how {could|can} {anyone|anybody|you|one|somebody} {not like|not love|ever hate|possibly hate|hate|dislike}, \
        i am after, i am looking, i am thinking, i could use, i crave, i fancy, i feel like, \
        i need, i prefer, i require, i said, i seek, i wanna hear, i want, i want to hear, \
        i want to listen to, {i |we |}haven't had {my|our}, \
        {i |we |}{haven't|havent|have not} {heard|listened to|played|had} any, \
        {i |we |}{miss|missed}, \
        {i |we |}{never|don't ever|can't|won't ever} {get |}{tired|tire|sick|bored} of, \
        {i |we |}{wouldn't|won't|would never|can't} say no to, i wish to, i would like, \
        i would love, i would prefer, {i |you |we |}{can't believe|} {you |i |we |}forgot, \
        i'd appreciate, i'd dig, i'd enjoy, i'd go for, i'd like, i'd love, i'd prefer, \
        i'd rather, i'll have, i'll take, i'm after, i'm craving, i'm down for, \
        {i'm |im |}{always|never not} in the mood for, {i'm |im |}not saying no to, \
        i'm in the mood for, i'm looking, i'm thinking, i'm up for, \
        {i'm|im|i am|we're|we are} {building|making|creating|compiling|putting together|working on} {a|an|my|the|our}, \
        id like, id love, ideas for, if you {don't|dont} {play|put on}, im looking, im thinking, in need of, \
        in search of, \
        in the market for, in the mood for, interested in, introduce me to, is there, \
        is there any, is there any {chance|way} {of|to get|to hear|you could|you can}, \
        isn't there any, isnt there any, it never hurts {with|to have}, {it's|its} been too long without, \
        {it's|its} not a party {until|without}, \
        itching for, \
        itching to hear, jonesing for, keep, kick off with, kick things off with, know any, \
        know of any, lemme get, lemme have, lemme hear, let me get, let me have, let me hear, \
        let us {add|have|hear|get|go with|try}, let's add, let's create, let's do, let's get, \
        let's go, let's go back to, let's go with, let's have, let's hear, \
        {let's |lets |let us |can we |to |}{wrap|wrap up|wrap it up|wrap this up|round|round up|round it up|cap it off|top it off|top off|finish off|finish it off|finish} with, \
        let's make, let's move to, let's put, let's switch to, let's try, lets add, lets create, \
        lets do, lets get, lets go, lets go with, lets have, lets hear, lets make, lets move to, \
        lets try, like to hear, listen to, load up, looking for, looking more, looking to, \
        love to hear, make a, make it, make me, may i, might like, mix in, more of, move on to, \
        my mood is{ more|}, need, need more, need some, needing, \
        {never met|don't know|dont know|don't trust|haven't met} {anyone|anybody|a person|somebody|someone|people} who {hates|hate|hated|dislikes|dislike|doesn't like|doesn't love|doesnt like|doesnt love|don't like|didn't like|didn't love}, \
        never stop playing, \
        {nobody|no one|noone} {dislikes|hates|doesn't like|doesnt like|doesn't love|doesnt love|can hate|could hate|could dislike|would hate}, \
        {no|not a|not one} {party|road trip|wedding|celebration|karaoke|karaoke night|summer|christmas|mixtape|playlist|night out|barbecue|bbq}{ is complete| is the same| would be complete| feels complete|} without, \
        not a day goes by that i don't {listen to|play|hear}, not a {single |}{day|night|week|morning} without, \
        not enough, not without, \
        nothing {beats|tops|compares to|is better than}, nothing without, on the hunt for, \
        open with, pass me, picks for, play, play me, please, pls, point me in the direction of, \
        point me to, point me toward, point me towards, pop on, post your, prefer, \
        provide me with, pull up, put, put on, put some, queue, queue up, rather hear, recommend, \
        recommend me, recommendations, recommendations for, recs, recs for, requesting, return to, \
        search for, searching for, seeking, send, serve me, set me up with, set the mood with, \
        set us up with, share some, share with me, \
        {she|he|they|wife|husband|mom|mum|dad|mother|father|boss|son|daughter|kid|kids|girlfriend|boyfriend|boy|girl|roommate|friend|guests|everyone|everybody} {wants|want|needs|need|would like|asked for}{ to hear| to listen to| some|}, \
        shoot me, {should|ought to} do it, show, show me, shuffle some, slap on, sling me, slip in, \
        so long as {it's|it has|there's}, \
        some more, something, \
        spin, sprinkle in, squeeze in, start, start with, steer me toward, steer me towards, \
        stick on, stream some, suggest, suggest me, suggest some, suggestions, suggestions for, \
        surprise me, surprise me with, surprise us with, swap to, switch it to, switch over to, \
        switch to, {there's |}no reason {to skip|not to play|not to have}, \
        {there's |there is |theres |}no such thing as too much, \
        {there's |there is |theres |}{nobody|no one} who {dislikes|hates|doesn't like|doesn't love|doesnt like|doesnt love|could hate}, \
        {there's |theres |}nothing wrong with, thinking, throw me, throw on, time for, tips for, \
        toss in, toss me, treat me to, try some, trying to build, trying to discover, \
        trying to find, trying to make, turn me on to, turn me onto, turn on, up for, up to you, \
        want, want more, want some, want to, want to hear, wanted, wanting, wanting to go, \
        we need, we want, we would like, we'd like, whack on, what about, what are, what are some, \
        what artists, what bands, what came out {in|}, what else, what else is out there, \
        what is a song, what music, what other, \
        what {should|can|could|shall} {i|we} {listen to|play|put on|hear}{ next| now| right now| today| tonight|}, \
        what songs, what you got, what's a good, whatcha got, whatever you like, \
        {whatever|anything} you {think|fancy|choose|pick}, whats a good, \
        when i {work out|run|study|cook|drive|clean} i {want|need|like}, \
        where can i {find|get|hear}, where could i find, where do i find, which artists, \
        which bands, which songs, whip me up, whip up, who are some, \
        who {could|can|would}{ possibly| ever|} {hate|dislike|not love|not like}, who else, \
        who else sounds, who {makes|does|plays|sings} {good|great|the best}, \
        who {wouldn't|wouldnt} {love|like}, why did you {skip|stop|remove|cut|take off}, why don't we, \
        {why |}don't you {ever |}play, \
        why dont we, why dont you {ever |}play, why is there {never|not} {any|more|enough}, \
        why isn't there {any|more}, why not play, will you, work in some, \
        {works|would work|will work|would do|will do} for me, would appreciate, \
        would be amazing, would be appreciated, would be awesome, would be best, \
        would be best for, would be best suited, would be cool, would be fantastic, would be fun, \
        would be good, would be great, would be ideal, would be lovely, would be nice, \
        would be perfect, would be perfect for, would be sweet, would be wonderful, would dig, would enjoy, \
        would fit, would go for, would kill for, would like, would love, \
        {would not|wouldnt|wouldn't} mind{ hearing| listening to|}, would prefer, would rather, \
        would there be, would there happen to be, would work best, would you, \
        {would|is} it {be |}too much to ask{ for| to|}, \
        {would|is|will|might} it {be |}{possible|okay|ok|alright|fine|cool} {to|if i|if we|if you}{ have| get| hear|}, \
        {wouldn't|would not} say no to{ some| a bit of|}, \
        {you can |}never {have|get} {too much|enough}, you choose, you decide, you know any, \
        you pick, your choice, {you|ya|u} got{ any| some|}
      named: by the name of, called, entitled, fan of, fans of, named, the artist, the band, \
        the collective, the composer, the dj, the duo, the group, the guitarist, the musician, \
        the pianist, the piece, the producer, the rapper, the singer, the single, the song, \
        the songwriter, the track, the trio, the tune, the vocalist, titled
      more: a few more, additional, another, even more, loads more, more, plenty more, some more
      instead: forget everything{ i said|}, from scratch, in its place, in their place, instead, \
        let's do, let's go with, {let's |lets |}start {over|again|fresh|from scratch}, \
        let's switch to, let's try, lets switch to, lets try, \
        rather {songs|something|music|tracks}, reset everything, switch it to, switch to
      backToFirst: {back|return} to {my|the} {first|original|initial|earlier} {wish|request|ask|idea|question|list|plan|criteria}, \
        {back|return} to {square one|how we started|where we started|how it was at first}, \
        {back|return} to {what|the thing} i {asked for|wanted|said|requested|started with} {at first|first|originally|initially|at the start|at the beginning|to begin with|in the first place|}, \
        what i {asked for|wanted|said} {first|at first|originally|initially|in the first place|to begin with|at the beginning}
      startOver: change of {subject|plan|plans|pace}, changing {the subject|topic|topics}, \
        forget what i said{ before| earlier| so far|}, \
        {forget|scrap|scratch|disregard|ignore} {everything|all that|all of that|all of it|it all|all this}{ i said| before| so far|}, \
        from scratch, let's change {the subject|topic|topics}, \
        {let's |lets |can we |}{start|begin} {over|again|anew|afresh|fresh}, {let's |}reset, \
        {new|different|change of|another} topic, reset everything, \
        {something |}{totally|completely|entirely|wildly|radically} different, start from scratch
      nextRequest: and now {some|for some|something}, next {some|play|up|give me|i want|i'd like}, \
        now {some|play|give me|for some|something|how about|let's have|i want|i'd like|i feel like}
      whether: are there any, do you have, do you have any, do you have anything by, \
        do you have some, do you know, got any, got anything by, have you got, \
        have you got anything by, is there, is there any, you got, you got any
      whetherNone: {ain't|aint} {you|u|ya|we} got {no|any}, \
        {do|did} you not have{ any| anything by|}, {have|haven't} you {no|got no|got any}, \
        {how come|why} {there's|theres|there is} {no|never any|not any}, {is|are} there {no|not any}, \
        {u|you|ya|we} got no, \
        {why don't|why dont} you have{ any|}, {why|how come} {is|are} there no
      new: brand new, new, newer, newest
      unknown: artist i've never heard, artists i don't know, artists new to me, \
        bands i don't know, bands new to me, broaden my horizons, discover new artists, \
        discover someone new, don't already know, don't have in my library, don't know yet, \
        fresh artists, fresh faces, fresh names, haven't already heard, haven't already played, \
        haven't come across, haven't heard before, haven't heard of, haven't listened to, \
        haven't played, haven't played before, havent heard, havent heard of, i do not know, \
        i don't already know, i don't have yet, i don't know, i don't know about, \
        i don't know them, i don't know yet, i don't listen to yet, i dont know, i have not heard, \
        i have yet to hear, i haven't discovered, i haven't found yet, i haven't heard, \
        i likely don't know, i may not know, i might not know, i probably don't know, \
        i wouldn't know, i'm not aware of, i'm not familiar with, i'm unfamiliar with, \
        i've never come across, i've never heard of, i've never listened to, \
        i've never listened to before, i've not come across, i've not heard, i've not listened to, \
        i've yet to discover, i've yet to hear, \
        {i|we} {won't|wont|wouldn't|might not|may not|probably haven't|haven't yet} have {come across|heard|heard of|discovered}, \
        never come across, never heard, never heard before, never heard of, never listened to, \
        new acts, new artist, new artists, new band, new bands, new discoveries, new faces, \
        new groups, new music artist, new music artists, new musicians, new performers, \
        new singers, new talent, new to me, not already in my library, not familiar with, \
        not in my library, not known to me, outside my comfort zone, outside my usual, \
        outside of my comfort zone, outside of my usual, singers i don't know, some new artists, \
        some new bands, somebody new, someone new, something i haven't heard, that are new to me, \
        that i don't know, undiscovered by me, undiscovered for me, unfamiliar, unfamiliar to me, \
        unknown to me, unknown to us, we don't know, who are new to me
      soft: about, above all, any, approx, approximately, around, bonus if, bonus points for, \
        bonus points if, circa, emphasis on, especially, extra points for, for the most part, \
        give or take, hopefully, ideally, if at all possible, if available, if possible, \
        if you can, if you have it, in particular, ish, largely, leaning, leaning toward, \
        leaning towards, mainly, maybe, more or less, most likely, mostly, or so, particularly, \
        perhaps, possibly, potentially, predominantly, preferable, preferably, preference for, \
        preferrably, primarily, probably, roughly, something like, when possible, \
        whenever possible, where possible
      """)
}
