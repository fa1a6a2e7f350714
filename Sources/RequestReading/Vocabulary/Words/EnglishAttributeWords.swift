extension WordTable {
  /// What English says of music beside its kind: how new and known it is, and which recording.
  static let englishAttributes = WordTable(
    language: "en",
    lines: """
      new: new, newer, newest, brand new
      unknown: i don't know, i dont know, i don't know yet, i do not know, we don't know, \
        new to me, never heard of, i've never heard of, haven't heard of, havent heard of, \
        i haven't heard, havent heard, never heard, don't know yet, i don't already know, \
        don't already know, new artists, new artist, new bands, new band, new singers, \
        unfamiliar, unfamiliar to me, i don't know them, that i don't know, \
        artists i don't know, unknown to me, not familiar with, i'm not familiar with, \
        haven't listened to, i've never listened to, haven't played, something i haven't heard, \
        i've not heard, undiscovered by me, discover new artists, discover someone new, \
        someone new, fresh artists, artist i've never heard, new musicians, haven't come across, \
        i've yet to hear, i have yet to hear, i wouldn't know, i've never come across, \
        never come across, i don't know about, i haven't discovered, that are new to me, \
        who are new to me
      popular: hits, hit, greatest hits, biggest hits, popular, most popular, famous, \
        well known, well-known, most famous, mainstream, top, top songs, chart topping, \
        charting, charts, chart, number ones, number one hits, chart toppers, best known, \
        best-known, biggest songs, biggest, most played, most streamed, everyone knows, \
        everybody knows, hit songs, hit singles, iconic, viral, trending, smash hits, \
        bestselling, best selling, top hits, crowd pleasers, big songs, very known, \
        very well known, chart hits, big hits, everyone can sing along to, people know, top 40, \
        top forty
      obscure: non commercial, not commercial, less commercial, underrated, obscure, lesser known, lesser-known, less known, less popular, \
        hidden gems, hidden gem, deep cuts, deep cut, unknown, little known, little-known, \
        under the radar, overlooked, underappreciated, unheard of, niche, not mainstream, \
        not very popular, not popular, not famous, not well known, not so well known, \
        isn't well known, aren't well known, nobody knows, no one knows, rarely heard, \
        unpopular, not too popular, not too mainstream, less mainstream, less famous, \
        less obvious, not overplayed, non mainstream, smaller artists, small artists, upcoming, \
        up and coming, b sides, rarities, undiscovered, not the hits, not hits, no hits, \
        off the beaten path, off the radar, not on the radio, nobody has heard of, \
        no one has heard of, not everyone knows, nobody talks about, slept on, sleeper hits, \
        unsung, forgotten, nothing from the charts, not chart stuff, less played, underground, \
        off-radar, cult classics, cult favorites, with few listeners, few people know, \
        hardly anyone knows, hardly known, barely known, unheard, less mainstream than
      soft: especially, maybe, perhaps, preferably, ideally, particularly, mostly, mainly, \
        possibly, if possible, leaning, bonus points for, or so, around, roughly, \
        approximately, ish, about, probably, something like, any
      live: live, live at, live in, in concert, concert recording, concert recordings, \
        live concert, live recording, live recordings, live performance, live performances, \
        live cut, live cuts, live session, live sessions, live one, live ones, live version, \
        live versions, live album, live albums, played live
      remix: remix, remixes, remixed, remix version, rework, reworks, mashup, mashups, edit, \
        dance remix, club remix, remixed version, remixed versions, remix of, remixes of, \
        sped up, sped up version
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
        without any singing, without any lyrics, no vocals at all, no lyrics at all, \
        nobody sings, no one sings, without a singer, minus the vocals, \
        without vocals or lyrics, free of vocals, no human voice, no human voices, \
        instrumentals only, instrumental only
      demo: demo, demos, demo version, demo versions, rough cut, early take
      original: original version, the original, original recording, originals, original one, \
        not a cover, no covers, not the cover, original versions, original cut, studio version, \
        album version, original
      version: version, versions, recording, recordings, take, one, ones, edition, performance, \
        cut, rendition
      offTopic: music store, record store, music equipment, equipment recommendations, \
        headphones, earbuds, speakers, music production, music theory, music lessons, \
        guitar lessons, piano lessons, singing lessons, sheet music, tablature, concert tickets, \
        tickets, tour dates, merch, subscription, premium, streaming service, mp3 player, \
        record player, music agency, music business, music industry, music marketing, \
        advertising, promote my, promote, feedback on my, my own song, my new song, \
        my new single, check out my, export this playlist, share this playlist, download this, \
        bug, crash, refund, settings, volume, log in, my account
      """)
}
