extension WordTable {
  /// Small talk, facts and what is no music in English.
  static let englishTalk = WordTable(
    language: "en",
    lines: """
      talk: aargh, absolutely, adios, all good, all set, alright, amazing, amazing job, \
        appreciate it, appreciate the help, appreciate your help, are you still there, \
        are you there, argh, au revoir, awesome, awesome job, bad bot, bang on, beautiful, bingo, \
        bless you, brb, brilliant, bye, \
        {can|would} you believe {it|that|this}, \
        {can you |could you |please |}{pause|unpause|resume|mute|unmute|rewind} {it|this|that|the music|the song|playback|}, \
        {can you |could you |}skip {this|it}{ please| now|}, catch ya later, catch you later, \
        cheers, chef's kiss, ciao, cool, correct, couldn't agree more, cya, \
        {don't|dont} be {sad|mad|angry|blue|so sad}, evening, exactly, excellent, fair enough, \
        fantastic, fine, forget it, from the ad, from the commercial, gah, give me a minute, \
        give me a sec, give me a second, going to bed, good afternoon, good bot, good day, \
        good evening, good job, good morning, good night, \
        {good night |goodnight |}sleep {tight|well}, good song, good stuff, good taste, \
        good thanks, good to know, good work, goodbye, goodnight, gorgeous, got it, got you, \
        gotcha, {gotta|got to|have to|need to} {run|dash}, great, great choice, great choices, \
        great job, great picks, great song, great stuff, great suggestions, greetings, hahaha, \
        hang on, happy {new year|birthday|holidays|christmas|easter|thanksgiving} to you{ too|}, \
        have a good day, have a good one, have a good weekend, have a great day, \
        have a great night, have a nice day, have a nice evening, have fun, heading {out|off}, \
        hehe, hello, hello there, hello world, hey, hey there, heya, hi, hi there, hiya, hold on, \
        how are things, how are you, how cool, how do you do, how have you been, how is your day, \
        how lovely, how sweet, how was your day, how's it going, how's your day, howdy, \
        hows it going, hows your day, i appreciate it, \
        {i |}{can't|cant} hear {anything|it|a thing|you}, i don't know, i don't think so, \
        i dont know, i dont think so, i guess so, i hope so, \
        {i |i've |ive |}never heard of {them|him|her|it|that|that one}{ before|}, i like it, \
        i like that one, i like that song, i like these, i like these songs, i like this one, \
        i like this song, i like those, i like those songs, i love it, i love that, i love them, \
        i love these, i love those, i think so, {i |we |}used to play, i'll check them out, \
        i'll give them a listen, i'll listen to them, i'm done, i'm good, i'm off, \
        {i'm|im|i am} going to bed, {i'm|im|i am} not gonna lie, idk, im done, interesting, \
        is it {even |}playing, is that right, isn't it, {it|that|this} only lets me, \
        just a moment, just a sec, just kidding, just testing, keep it up, let me check them out, \
        let me listen, let me listen to them, let me listen to them first, let me think, \
        {let's|lets} rock, lmao, lol, looks good, looks great, love it, love that one, \
        love that song, love them, love this, love this one, lovely, loves this, loves this one, \
        makes sense, marvelous, maybe later, me neither, me too, morning, much appreciated, \
        my bad, my mistake, nailed it, neat, never mind, nevermind, ngl, nice, nice job, \
        nice song, nice to meet you, nice work, night night, no, no complaints {here|from me}, \
        no ifs or buts, no need, no pain no gain, no problem, \
        no {rush|hurry|pressure|worries|offense|offence|biggie|big deal|disrespect|kidding|joke|lie|doubt about it|hard feelings|stress|sweat|idea|clue|cap|need to rush}, \
        no strings attached, no thank you, no thanks, no way, nope, not at the moment, not bad, \
        not bad at all, not gonna lie, not sure, {now |}{that's|thats|that is} more like it, nvm, of course, \
        of course you {don't|dont}, \
        off to bed, oh i see, oh my god, oh my goodness, oh my gosh, oh well, ok, okay, \
        one moment, one sec, oof, oops, outstanding, peace out, perfect, pff, pfft, \
        {play|start} {it|that|this|that one|this one|that song|this song} {again|over|once more|one more time|from the beginning|from the start}, \
        pleased to meet you, \
        {put|set} {it|this|that|the song|the album|everything} on {shuffle|repeat|loop|pause}, \
        raining cats and dogs, right, rofl, same here, same to you, see ya, see you, \
        see you later, see you tomorrow, sheesh, \
        {shuffle|repeat|loop} {it|this|everything|all|the list|the playlist}, silly me, \
        {skip|next|previous|repeat|replay} {this|that|the|} {one|song|track|tune}{ please|}, \
        so do i, {so |and |}what {can|could} you {actually |even |really |}do, sorry about that, \
        sorry to bother you, sorry to bother you again, sounds good, sounds great, \
        spot on, stop playing, \
        {stop|pause|kill|cut} the {music|song|playback|sound}, superb, sure, ta, take care, \
        talk later, talk to you later, terrific, thank god, thank u, thank you, thank you so much, \
        thank you very much, thanks, thanks a lot, thanks a million, that is all, that is enough, \
        that song slaps, that took me {right |}back, that was quick, that will be all, \
        that will do, that will do for today, that works, that'll be all, that'll do, \
        that's a banger, that's all, that's enough, that's enough for {now|today|tonight}, \
        that's everything, that's funny, that's great, that's hilarious, that's it, \
        that's it for now, that's my jam, that's perfect, that's plenty, that's so cool, \
        that's sweet of you, \
        {that's|thats|that is} {enough|all the} music{ for tonight| for today| for now|}, \
        {that's|thats|that is} the one, thats a banger, thats all, thats enough, thats everything, \
        thats funny, thats great, thats hilarious, thats it, thats it for now, thats my jam, \
        thats plenty, thats so cool, thats sweet of you, \
        {that|this|it} made my {day|night|week|morning}, {that|this|it} rocks, this is my jam, \
        this song slaps, till next time, true, ttyl, \
        {turn|shut|switch} {it|that|this|the music} off{ please|}, \
        turn it {up|down|up a bit|down a bit|up a little|down a little}, \
        {turn|bring} {up|down} the {volume|music|sound}, \
        {turn|put|bring} {the |}{volume|music|sound} {up|down|off|on}{ a bit| a little| please|}, \
        tysm, ugh, until next time, volume {up|down}, waiting for the bus, wasn't it, well done, \
        what a banger, what a legend, what a song, what a tune, what a voice, \
        what do you say, what do you think, what genre {would you call|is} {this|that|it}, what's up, whats up, \
        who knows, whoops, \
        will do, wonderful, wow, wow ok, wow you're quick, yeah, yep, yes, yes please, \
        you are the best, you bet, you don't say, \
        you keep {playing|giving me|suggesting|repeating} the same, you know me so well, \
        you learn something new, you legend, you read my mind, you rock, you're a legend, \
        you're funny, you're kidding, you're quick, you're the best, you're welcome
      fact: am i the only one, anybody else think, anybody remember, anyone else think, \
        anyone remember, are they, are you a, are you able to, are you an ai, are you human, \
        are you real, can someone explain, can you hear me, can you sing, did anyone, \
        did you know, difference between, do you have a favorite, do you have a favourite, \
        do you have feelings, do you know how, do you know the name, do you know what, \
        do you know when, do you know where, do you know who, do you know why, do you like, \
        do you listen to, do you remember, do you sing, do you speak, do you understand, \
        does anybody else, does anyone else, does he, does she, explain, forgot name, has anyone, \
        has he, has she, have you ever, help identify, how come, how did, how do i, how do you, \
        how does it work, how does that work, how does this work, how famous is, how fast is, \
        how long ago, how long is, how many, how many albums, how many grammys, how old, \
        how popular is, how tall, how was, how were, is he, is it just me, is it true, is she, \
        is that by, is there a genre, is there a name for, is there a word for, is this by, \
        meaning of, name of this song, net worth, read me the lyrics, read the lyrics, \
        still alive, tell me a bit about, tell me about, \
        tell me {how many|how old|how long|what year|whether|when|why}, tell me more about, \
        tell me something about, tell me the lyrics, thoughts on, unpopular opinion, was it, \
        was this by, what album, what album is, what are the lyrics, what are you, \
        what are your favorite, what are your favourite, what are your thoughts, what bpm, \
        what can you do, what country is, what do you think about, what do you think of, what does, \
        what does everyone think, \
        what else can you do, what ever happened to, what film is, what genre, what genre is, \
        what happened, what happened to, what inspired, what instrument, what instruments, \
        what is it about, what is it called, what is the bpm, what is the difference, \
        what is the meaning, what is the name of, what is the title of, what is this genre, \
        what is this song about, what is your favorite, what is your favourite, what is your name, \
        what key, what key is, what kind of instrument, what language is, what movie is, \
        what song is playing, what song is this, what tempo is, what time signature, what was, \
        what year, what's it called, what's playing, what's the bpm, what's the difference, \
        what's the meaning, what's the name of, what's the sample, what's the song about, \
        what's the story, what's the title, what's this called, what's this song, \
        what's your favorite, what's your favourite, what's your name, what's your opinion, \
        what's your take, whatever happened to, whats it called, whats playing, whats the bpm, \
        whats the difference, whats the meaning, whats the name of, whats the sample, \
        whats the song about, whats the story, whats the title, whats this called, \
        whats this song, whats your favorite, whats your favourite, whats your name, \
        whats your opinion, whats your take, when did, when does, when is, when was, when were, \
        when will, when's the, where are, where can i buy, where can i see, where can i watch, \
        where did, where is, where was, where were, which album, which country is, which is the, \
        which movie, which of these, which of those, which one is, which year, who are, \
        who built you, who created you, who is, who made, who originally, who plays, who produced, \
        who released, who sampled, who sang, who sings, who was, who won, who wrote, \
        who's playing, who's singing, who's that, who's the singer, who's this, whos playing, \
        whos singing, whos that, whos the singer, whos this, whose song, whose voice is, why did, \
        why do, why does, why is, why was, why were
      offTopic: a turntable, ableton, ads are, advertising, airpods, amplifier, any concerts, \
        any gigs, audio interface, audio quality, band name, band names, band shirt, band t shirt, \
        bass tabs, become a musician, \
        best {acoustic guitar|electric guitar|guitar|bass|keyboard|piano|ukulele|drum kit|headphones} under, \
        best strings, best way to, best way to learn, billing, bluetooth, bug, buy a guitar, \
        buying a guitar, can't download, cancel my, cant download, check out my, \
        chord progression, chords for, chords to, commercials are, concert near me, \
        concert ticket, concert tickets, concerts in, concerts near me, crash, credit card, \
        customer service, customer support, {decent|good|cheap|new|old} turntable, distrokid, \
        download this, drop by, drum kit, drum lessons, drumsticks, earbuds, earphones, equalizer, \
        equipment recommendations, export this playlist, family plan, feedback on my, fl studio, \
        form a band, free trial, garageband, gig near me, gigs in, gigs near me, grammy, grammys, \
        guitar amp, guitar chords, guitar lesson, guitar lessons, guitar pedal, guitar pedals, \
        guitar picks, guitar shop, guitar store, guitar strap, guitar strings, guitar tabs, \
        guitar tuner, headphone, headphones, how do i play, how is the weather, how to play, \
        how to sing, how's the weather, hows the weather, instrument shop, jazz gigs, join a band, \
        karaoke machine, kitchen timer, know any jokes, learn an instrument, learn bass, \
        learn drums, learn guitar, learn piano, learn to play, learn to sing, log in, logic pro, \
        looking for a bassist, looking for a drummer, lossless, mastering engineer, \
        meet and greet, merch, metronome, microphone, microphones, midi controller, midi keyboard, \
        mixing and mastering, mixing desk, mp3 player, music agency, music business, music career, \
        music degree, music distribution, music equipment, music industry, music lessons, \
        music library, music major, music marketing, music production, music school, music store, \
        music teacher, music theory, my account, my band, my ep, my essay, my new album, \
        my new single, my new song, my new track, my own song, my soundcloud, my speakers, \
        my subscription, my youtube channel, our band, our ep, our new single, out of sync, \
        password, piano lesson, piano lessons, playing near me, premium, pro tools, promote, \
        promote my, recipe for, record deal, record label, record labels, record player, \
        record store, refund, remind me to, royalties, set a timer, set an alarm, settings, \
        share this playlist, sheet music, shows near me, singing lesson, singing lessons, \
        sleep timer, so many ads, sound quality, soundbar, soundcloud page, sounds warmer, \
        speakers, spotify wrapped, start a band, starting a band, streaming service, \
        student discount, studio monitors, subscribe to my, subscription, subwoofer, tablature, \
        tabs for, tech support, tell a joke, tell me a joke, the ads, the app crashed, \
        the app keeps, the volume, ticket prices, tickets, tickets for, too many ads, tour date, \
        tour dates, turn down the volume, turn {the music|this|that} {up|down|off}, \
        {turn |}the volume {up|down|off}, turn up the volume, turntable for, vinyl collection, \
        violin lessons, volume, volume {down |up |}to, volume {up|down}, weather forecast, \
        what chords, what day is it, what time is it, what's the time, what's the weather, \
        whats the time, whats the weather, which chords, which strings, write a poem, \
        write a song, write lyrics, write me a poem, write me a song
      """)
}
