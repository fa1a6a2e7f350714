extension WordTable {
  /// What likes, compares and demands in English.
  static let englishTaste = WordTable(
    language: "en",
    lines: """
      taste: a fan of, addicted to, admirer of, admirers of, all i hear is, all i listen to is, \
        appreciate, are my favorite, artists i enjoy, artists i like, artists i love, \
        bands i enjoy, bands i like, bands i love, been bingeing, been binging, been blasting, \
        been bumping, been into, been listening to, been loving, been playing, been really into, \
        big fan of, big into, big on, blown away by, can never get enough of, {can't|cant} believe i slept on, \
        can't get enough of, \
        can't get enough of it, can't listen to anything but, can't stop listening to, \
        {cannot|can not|could not|couldn't|couldnt|could never|never|don't ever} get enough of, \
        cant get enough of, cant get enough of it, cant listen to anything but, \
        cant stop listening to, crazy about, die hard fan of, digging, e g, eg, enjoy, enjoyed, \
        enjoying, examples are, examples being, fan of, fans of, fave, faves, favorite, favorites, \
        favourite, favs, fell in love with, fond of, for example, for instance, for reference, \
        grew up listening to, grew up on, grew up with, grooving to, have a thing for, he likes, \
        he loves, heavily into, hooked on, huge fan of, hung up on, hyperfixated on, i adore, \
        i also enjoy, i also like, i also love, i always listen to, {i |}can't live without, \
        i dig, i do like, i do love, i enjoy, i enjoy this, i enjoyed, i grew up on, \
        i grew up with, i have taken a liking to, i just listen to, i keep playing, i like, i like listening to, \
        i like the, i like this, \
        i like to hear, i like to listen to, i liked, i listen to, i love, i love listening to, i love this, \
        i love to listen to, i loved, i mostly like, \
        i mostly listen to, \
        i mostly love to listen to, i often listen to, i only ever listen to, i only listen to, i really like, \
        i really love, \
        i stan, \
        i usually like to listen to, i usually listen to, i'm a fan of, i'm all about, i'm also into, \
        i'm big into, \
        i'm crazy about, i'm currently into, i'm digging, i'm fond of, \
        {i'm |im |i am |}not {tired|bored|sick} of, i'm in love with, i'm into, i'm keen on, \
        i'm loving, i'm mainly into, i'm more into, i'm mostly into, i'm obsessed with, \
        i'm partial to, i'm really into, i'm so into, i'm super into, i'm totally into, \
        i'm very into, i've been into, i've been listening to, i've been playing, \
        i've been stuck on, i've enjoyed, i've taken a liking to, im into, include, includes, including, \
        influenced by, \
        inspired by, into, {is|are} never enough, ive been listening to, ive been playing, \
        jamming out to, jamming to, just discovered, just got into, keen on, keep playing, \
        lifelong fan of, like groups like, liked, listen to a lot of, listening to, listens to, \
        love, love the, love this, loved, lover of, lovers of, loves, loving, mad about, \
        musicians i like, my current favorites, my favorite, my favorite artists are, \
        my favorite band is, my favorite bands are, my favorite singer is, \
        my favorite singers are, my favorites, my favourite, my favourite artists are, \
        my favourite band is, my favourite bands are, my favourite singer is, my favourites, \
        my go to, my go tos are, my heroes are, my idol is, my idols are, my top artist is, \
        my top artists are, {my|our} {top|all time} {three|five|ten|3|5|10} {are|is}, \
        {my|our} {top|all time} {three|five|ten|3|5|10} {artists|bands} are, my usual is, my usuals are, \
        never enough, never too much, \
        now i can't live without, nuts about, obsessed with, partial to, raised on, \
        recently discovered, recently got into, reference artists, rocking out to, she likes, \
        she loves, singers i like, singers i love, soft spot for, some examples, songs i like, \
        songs i love, stuff like that by, such as, sucker for, \
        {there's |theres |}nothing like {a bit of|some|a little|a good}, they like, they love, \
        to give you an idea, used to listen to, used to love, vibing to, vibing with, we like, \
        we like to listen to, we love, we mostly listen to, we often listen to, we usually listen to, \
        we're all about, weakness for, \
        {what's|whats|what is} not to {love|like} about, \
        who {doesn't|doesnt|does not} {love|like|dig|enjoy|adore}, \
        who {doesn't|doesnt} {love|like} {a bit of|some|a little}, \
        who {doesn't|doesnt|does not} {love|like|enjoy} a bit of, who love, who loves, wild about
      tasteAfter: aficionado, are a few examples, are a must, are also good, are always good, \
        are among my favorites, are artists i enjoy, are artists i like, are artists i love, \
        are awesome, are bands i enjoy, are bands i like, are bands i love, are examples, \
        are favorites, are favourites, are good, are good too, are great, are ideal, \
        are more like it, are more my speed, are more my style, are more my thing, are must haves, \
        are musts, are my faves, are my favorite, are my favorite artists, are my favorite bands, \
        are my favorite singers, are my favorites, are my favourite, are my favourite artists, \
        are my favourite bands, are my favourites, are my go to, are my go to artists, \
        are my go to bands, are my heroes, are my idols, are my jam, are my thing, are other good, \
        are perfect, are perfect for this, are some examples, are some good, are some of my faves, \
        are some of my favorites, are some of my favourites, are some other good, are the best, \
        are the kind of thing i like, are the sort of thing i like, are the vibe, \
        are two of my favorites, as a base, as a reference, as a starting point, as an example, \
        as examples, as inspiration, as references, come to mind, comes to mind, enthusiast, fan, \
        fanatic, fanatics, fans, fit well, fits well, float my boat, floats my boat, for starters, \
        have to be on it, hit the spot, hits the spot, in heavy rotation, is a favorite, \
        is a favourite, is a good example, is a good one too, is a good start, is a must, \
        is a must have, is also a good one, is also another good one, is also good, is also great, \
        is another favorite, is another good one, is another great one, is good too, is ideal, \
        is more like it, is more my speed, is more my style, is more my thing, \
        {is|are} my {fav|favs|fave}{ artists| bands| ones|}, is my fave, \
        is my favorite, is my favorite band, is my favorite singer, is my favourite, \
        is my favourite band, is my favourite singer, is my go to, is my hero, is my idol, \
        is my jam, is my thing, is one of my faves, is one of my favorites, \
        is one of my favourites, is perfect, is perfect for this, is the vibe, \
        is what i grew up on, is {who|what} got me into {it|this|them|that}, lover, lovers, must be in there, \
        must be on it, never disappoint, \
        never get old, never gets old, on constant repeat, on heavy rotation, on loop, on repeat, \
        right up my street, should get us started, should get us started off, spring to mind, \
        springs to mind, stan, stans, tickles my fancy, to begin with, to start, to start off, \
        to start with, up my alley, work great, work well, works great, works well, \
        would be a good start, would fit well
      state: been feeling, currently feeling, feeling a bit, feeling a little, feeling kind of, \
        feeling kinda, feeling pretty, feeling really, feeling so, feeling very, i am, \
        i am feeling, i am so, i feel, i feeling, i had a, i was, i'm a bit, i'm extremely, \
        i'm feeling, i'm incredibly, i'm pretty, i'm rather, i'm really, i'm so, i'm very, \
        i've been, i've had a, im, im feeling, im so, im very, it has been a, it's been a, \
        its been a, kinda feeling, me feeling, my day was, today was a, we are feeling, we had a, \
        we're feeling, when feeling, when i'm, when im, when we're, when you feel, when you're
      only: all i need is, all i want is, all i want to hear is, confined to, entirely, \
        exclusively, \
        {i |}{don't want|dont want|do not want|don't play|don't need|won't have|don't want to hear} {anything|anyone|anybody|any music|any songs} {but|except|other than|besides|apart from}, \
        if {it's not|it isn't|it ain't|it's anything but}, just, keep it to, limit it to, \
        limited to, no artist but, no artists but, no band but, no bands but, no genre but, \
        no genres but, no language but, no languages but, no music but, no one besides, \
        no one but, no one else but, no one except, no one other than, no other artist than, \
        no other artists than, no other band than, no singer but, no songs but, no-one else but, \
        nobody besides, nobody but, nobody else but, nobody except, nobody other than, none but, \
        none other than, noone else but, not a thing but, nothing apart from, nothing aside from, \
        nothing bar, nothing save, \
        {nothing|don't want anything|dont want anything|do not want anything|i don't want anything|i do not want anything|don't play anything|don't give me anything} {that isn't|that isnt|that is not|that's not|thats not|that aren't|without|without a|without an|other than|else than|else but|but|except|besides}, \
        {nothing|no one|nobody} {but|except|other than} {songs by|music by|stuff by}, only, \
        only want, purely, restrict it to, restricted to, solely, stick to, stick with, \
        sticking to, sticking with, strictly, unless {it's|it is|they're}
      onlyAfter: all the way, and just that, and no one but, and no one else, and no other, \
        and no other artists, and no other bands, and no other music, and no other songs, \
        and no others, and nobody but them, and nobody else, and none other, \
        and not anything else, and nothing else, and nothing more, and that's all, and that's it, \
        and thats all, and thats it, exclusively, nothing else, only, or bust, or nothing
      alsoOther: aside from just, besides just, beyond just, \
        {can never have|never|can't have|you can never have|you can't have} {too much|too many}, \
        can't get enough, can't say no to, {can't|cannot|can never} beat, \
        {can't|cannot|can never|you can't} {go wrong with|do without|live without}, \
        doesn't have to be just, doesn't have to be only, doesn't only have to be, \
        don't have to be just, don't have to be only, don't just play, don't limit it to, \
        don't limit yourself to, don't only play, don't stick to, don't stick to just, \
        {don't|do not|dont|don't you|never|don't you dare|don't ever} {leave out|skip|forget|forget about|cut|drop|miss out}, \
        isn't limited to, {it's|its|it is} not that i {dislike|hate|don't like|dont like}, \
        more than just, more than only, need not be limited to, never say no to, \
        no need to stick to, nobody does it like, not a single bad, not exclusively, not just, \
        not just limited to, not limited to, not only, not purely, not solely, not strictly, \
        not that i {dislike|hate|mind}, \
        {nothing|nobody|no one} {beats|tops|compares to|comes close to}, \
        {there's|there is} {nobody|no one|nothing} like, why not, why not some, won't say no to, \
        would not say no to, wouldn't say no to, wouldn't turn down
      ignore: a little less like, cool with, could not care less, couldn't care less, \
        couldn't care less if, couldn't care less whether, do not have to be, does not have to be, \
        does not matter if, does not matter whether, does not need to be, doesn't hate, \
        doesn't have to be, doesn't have to have, doesn't have to include, doesn't matter if, \
        {doesn't matter|doesn't matter to me|i don't care|don't care|don't mind|i don't mind|never mind|not fussed} {what|which} {genre|style|language|artist|band|singer|era|decade}{ it is| it's| it's from| it's by| it's in|}, \
        doesn't matter whether, doesn't need to be, doesnt have to be, don't care whether, \
        don't dislike, don't hate, don't have to be, don't have to have, don't have to include, \
        don't mind, don't need to be, {don't|dont|do not} {love|like} or {hate|dislike}, \
        {don't|dont|do not|didn't} {really |}listen to {a lot of|lots of|much|a ton of}, dont hate, \
        dont have to be, dont mind, even if it is, even if it's, even if its, \
        even if they are, even if they're, even if you hate, fine with, for a non, for non, \
        {i can't|i cannot|i don't|i never|never|don't} {understand|understood|get|got} why {people|everyone|anyone|folks} {hate|hates|dislike|dislikes}, \
        i don't dislike, i don't hate, i don't mind, i dont hate, i dont mind, \
        {i |}{dont|don't|do not} care {where|who|what|if|about|how|when|which}, \
        i have nothing against, {i |}thought i {hated|didn't like|disliked|couldn't stand}, i'm alright with, \
        i'm cool with, i'm fine with, i'm not against, \
        i'm ok with, i'm okay with, {i've|we've|ive|i got|got} nothing against, im fine with, \
        im ok with, irrespective of, isn't a must, it is fine if, it is ok if, it's alright if, \
        it's fine if, it's ok if, its alright if, its fine if, its ok if, less like, \
        may or may not be, need not be, need not have, needn't be, needn't have, \
        neither {love|like|adore} nor {hate|dislike|loathe}, \
        never said {i|we} {didn't|don't|didnt|dont} {like|love|want}, no disrespect to, no issue with, \
        no matter if, no matter the, no matter whether, no need for it to be, \
        no need for them to be, no need to be, no objection to, no objections to, no offence to, \
        no offense to, no problem with, no rush with, no shade to, no worries about, not a must, \
        not a requirement, not against, not averse to, not bothered about, not bothered by, \
        not essential, not fussed about, not fussy about, not have to be, not important if, \
        not necessarily, not opposed to, not picky about, not required, not so much like, \
        nothing against, ok with, okay if, okay with, on the fence about, people that hate, \
        people who aren't into, people who can't stand, people who dislike, people who don't like, \
        people who don't listen to, people who dont like, people who hate, regardless of, \
        someone who dislikes, someone who doesn't like, someone who hates, unlike, whether it's, \
        whether its, whether or not it's, whether or not its, whether they're, with or without, \
        wouldn't mind if, wouldn't mind some
      either: all are fine, all good with me, any is fine, any language, any of them is fine, \
        any of them work, any of those is fine, any of those work, any will do, any works, \
        any would do, both are fine, both are good, both are great, both are ok, both are welcome, \
        both fine, both fine with me, both ok, both okay, both welcome, both work, \
        both would be fine, both would work, does not matter, doesn't matter, doesnt matter, \
        don't care either way, don't care which, don't mind either way, don't mind which, \
        either is cool, either is fine, either is good, either is great, either is ok, either one, \
        either one works, either or, either way is fine, either will do, either works, \
        either would be fine, either would be great, either would do, either would work, \
        i don't care which, i don't mind either, i dont care which, i'm fine with both, \
        i'm fine with either, i'm flexible, i'm good with both, i'm good with either, \
        i'm happy with both, i'm happy with either, i'm not fussy, i'm not picky, \
        i'm okay with both, i'm okay with either, language does not matter, \
        language doesn't matter, makes no difference, no difference to me, no matter which, \
        no preference, not fussy, not picky, okay with either, open to both, open to either, \
        same to me, whatever language, whatever works, whichever, whichever you like
      anyYears: all {decades|eras}{ are fine| are ok|}, \
        any {decade|era|year|time period}{ is fine| is ok| is okay| works| will do| is good| is cool|}, \
        from any {decade|era|year|time}, not only the {60s|70s|80s|90s|2000s}, \
        {the |}{decade|era|year|years} {doesn't|doesnt|don't|does not} matter
      anyLanguage: all languages{ are fine| are ok|}, \
        any language{ is fine| is ok| is okay| works| will do| is good| is cool|}, \
        in any language, {the |}language {doesn't|doesnt|does not} matter
      anyLength: any length{ is fine| works| will do|}, \
        {can be|they can be} {any length|as long as you want|longer too}, \
        {forget|scrap|ignore|never mind|drop|lose|lift} {the|that|about the} {time limit|time limits|length|length limit|duration|runtime}, \
        however long, {the |}{length|duration|runtime} {doesn't|doesnt|does not|don't} matter
      anyCount: as many as you {want|like|can}, \
        {never mind|forget|ignore|doesn't matter|don't care|dont care} {how many|the number|the count}, \
        {the |}number {doesn't|doesnt|does not} matter
      like: a cross between, a cross of, \
        like {songs|music|stuff|anything|something|tracks|tunes} {by|from}, \
        on {the|a} level {of|with}, up there with, à la, a mix between, a sibling of, a similar sound to, \
        akin to, ala, alike, along lines of, along the line of, along the lines of, \
        along the same line as, along the same lines as, alternative to, alternatives to, \
        are my {benchmarks|benchmark|touchstones|reference points|points of reference}, \
        artists similar to, as if, bands similar to, based on, because i like, because i love, \
        bring to mind, brings to mind, call to mind, calls to mind, channel, channeling, \
        channelling, close to, comparable in sound to, comparable to, comparable with, \
        conjures up, contemporaries of, counterpart to, counterparts of, cousins of, crossed with, \
        cut from the same cloth as, emulate, emulates, emulating, equivalent of, equivalent to, \
        equivalents of, evokes, evoking, fans of, fit alongside, fits alongside, followers of, \
        for fans of, for lovers of, \
        {for |to }{someone|anyone|somebody|people|fans} who {adores|adore|loves|love|likes|like|lives for}, \
        {give|gives} {off |me |}the same {vibe|feeling|feel} as, go well after, go well with, \
        goes well after, goes well with, goes with, halfway between, heir to, heirs to, \
        {hit|hits} {the same|the same spot|like it} as, if i enjoyed, if i like, if i liked, \
        if i love, if you dig, if you enjoy, if you like, if you liked, if you love, \
        if you're into, imitators of, in a similar style to, in a similar vein as, \
        in a similar vein to, in a style similar to, in a vein similar to, in similar style to, \
        in similar vein to, in the ballpark of, in the lane of, in the manner of, in the mold of, \
        in the mould of, in the realm of, in the same ballpark as, in the same mold as, \
        in the spirit of, in the style of, in the tradition of, in the vain of, in the vein of, \
        in vein of, influenced by, inspired by, \
        {just |}as {good|great|beautiful|sad|heavy|epic|catchy|funky|dark|chill|cool|intense|powerful|moving|emotional} as, \
        just like, kinda, let's say, lets say, like, like by, matching the vibe of, mimics, \
        more like, no one sings like, no one sounds like, nobody sings like, nobody sounds like, \
        not unlike, of the same ilk as, on a par with, on par with, \
        {on|in} the same wavelength as, pair well with, pairs well with, peers of, people into, \
        people who enjoy, people who like, people who love, related to, remind me a bit of, \
        remind me of, remind you of, reminding me of, reminds me a bit of, reminds me a lot of, \
        reminiscent of, resembles, resembling, same as, same energy as, same feel as, \
        same feeling as, same genre as, same kind of music as, same kind of thing as, \
        same lane as, same league as, same mood as, same sort of thing as, same sound as, \
        same spirit as, same style as, same tone as, same type of music as, same vein as, \
        same vibe as, same vibes as, {scratch|scratches} {the same|that} itch {as|like}, \
        {scratch|scratches|scratching} {the|my}, {show me |}{its|their|his|her} cousins, \
        similar as, similar in feel to, similar in genre to, similar in sound to, \
        similar in style to, similar in tone to, similar in vein to, similar in vibe to, \
        similar sound to, similar to, similar too, similar with, \
        {similar|similiar|simular|similair} {artists|songs|bands|music|suggestions|recommendations|tracks|stuff|tunes|albums|sounds|things|playlists|vibe|vibes|ones|singers|musicians} {to|as}, \
        similer to, {similiar|simular|similair} {to|too|as}, simlar to, since i love, \
        someone who likes, something like, somewhere between, sorta, sound a bit like, \
        sound a little like, sound a lot like, sound just like, sound like, sound of, \
        sound similar to, sounding like, sounding similar to, sounds like, style of, successor to, \
        successors to, {that could |could |}pass for, that feel like, that feels like, \
        that sound like, {that |which |}reminds {you|me|one} of, the closest thing to, \
        the female version of, the ilk of, the likes of, the male version of, the next, \
        the same kind of vibe as, {the |}sibling of, think, think along the lines of, vibe of, \
        vibes of, which feels like, {who does|that does|doing} what, who sound like, \
        who sounds like, with a similar feel to, with shades of, with the energy of, \
        with the feel of
      likeAfter: adjacent, all of that, among others, and all that, and all {them|that} lot, \
        and artists like that, \
        and bands like that, and co, and company, and contemporaries, and her ilk, and his ilk, \
        and its cousins, and many more, and many others, and more like that, and other artists, \
        and other bands, and other similar acts, and other similar bands, and other such, \
        and others, and others like that, and related artists, and similar, and similar acts, \
        and similar artists, and similar bands, and similar music, and similar singers, \
        and singers like that, and so forth, and so on, and songs like that, and such, \
        and that ilk, and the like, and the likes, and their ilk, and {them|that|this} lot, and whatnot, \
        {are|is} my {benchmark|benchmarks|touchstone|touchstones|reference point|reference points|gold standard}, \
        as an example, as examples, copycats, does what, {does|did|do} best, era, esque, et al, \
        etc, etcetera, feel, feeling again, flavor, flavored, flavour, for example, for instance, \
        in that area, influence, influenced, influences, infused, inspired, is a good reference, \
        ish, itch, {kick|binge} {lately|recently|since|all|this|these}, kind of artist, kind of artists, \
        kind of band, kind of bands, kind of deal, \
        kind of feel, kind of music, kind of songs, kind of sound, kind of stuff, kind of thing, \
        kind of vibe, kinda music, kinda songs, kinda stuff, kinda thing, like, like artists, \
        like bands, like music, like songs, like tracks, like tunes, lookalikes, \
        or a similar band, or anything in that vein, or other artists like that, or similar, \
        or similar acts, or similar bands, or similar singers, or something along those lines, \
        or such, or the likes, others like that, school of, {shaped |}hole in my life, similar, \
        similar artists, similar ones, similar songs, something around that, \
        something in that area, something in that vein, sort of artist, sort of artists, \
        sort of band, sort of bands, sort of deal, sort of feel, sort of music, sort of songs, \
        sort of stuff, sort of thing, sort of vibe, \
        {sorta|kinda|sort of|kind of|type of} {thing|stuff|deal|vibe}, sound, sound alike, sound alikes, \
        soundalike, \
        soundalikes, sounding, sounding artists, sounding bands, sounding music, sounding songs, \
        sounding tracks, stuff like that, style, style artists, style bands, style music, \
        style songs, style tracks, style tunes, style vocals, styled, territory, \
        that kind of thing, that sort, that sort of thing, that {sort|kind|type|style} of, \
        that {sort|kind} of {thing|stuff}, that type of thing, things like that, tinged, type, type artists, \
        type bands, type beat, \
        type beats, type music, type of music, type of songs, type of stuff, type of thing, \
        type of vibe, type songs, type stuff, type tracks, type tunes, vibe, vibe music, vibes, \
        vibes music, was a good reference, worship
      others: another act, another artist, another band, another group, another musician, \
        another singer, anybody else, anyone else, {anyone|anybody|someone} but {her|him|them}, \
        apart from them, aren't them, aren't these artists, aside from them, besides her, \
        besides him, besides them, but by others, but by someone else, but no songs by them, \
        but not by them, but not her, but not him, but not them, by a different artist, \
        by anyone else, by different artists, by different people, by other artists, \
        by other people, by others, by somebody else, by someone else, different acts, \
        different artist, different artists, different band, different bands, different musicians, \
        different performers, different singer, different singers, everyone but them, except them, \
        excluding them, from other artists, from other people, from someone else, isn't her, \
        isn't him, isn't one of these artists, isn't them, leaving them out, minus them, \
        none of {her|his|their} songs, none of theirs, not actually by them, not actually them, \
        not by her, not by him, not by the same {people|artists|singers|bands|band|artist|singer}, \
        not by them, not by these artists, not from her, not from him, not from the same artist, \
        not from the same band, not from them, not her, not him, not one of these artists, \
        not the artist itself, not the band itself, not the band themselves, not the same artist, \
        not the same artists, not the same band, not the same people, not the same singer, \
        not their own songs, not their songs, not theirs, not them, not themselves, \
        not these artists, nothing by her, nothing by him, nothing by them, other artists, \
        other bands, other groups, other musicians, other ones please, other performers, \
        other {ppl|people|folks|acts}, other singers, other than her, other than him, \
        other than them, others like them, others please, others than that, so others please, \
        somebody different, somebody else, someone different, someone else, who else, \
        {who|what|whom} {am i missing|did i miss|have i missed|else am i missing}, \
        without the artist itself, without the band itself
      """)
}
