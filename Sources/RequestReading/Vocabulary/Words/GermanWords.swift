extension WordTable {
  static let german = WordTable(
    language: "de",
    lines: """
      function: ab, abend, aber, alle, alles, als, am, an, andere, anderen, anderes, art, auch, \
        auf, aus, bei, beim, beste, besten, bis, bitte, da, dabei, danke, das, dass, dazu, dein, \
        deine, dem, den, denn, der, des, dich, die, diese, diesen, dieser, dieses, dir, doch, \
        dort, drauf, drin, du, durch, eher, ein, eine, einem, einen, einer, eines, einfach, er, \
        es, etwas, euch, fassung, für, ganz, gegen, gern, gerne, gib, gut, gute, guten, guter, \
        gutes, habe, haben, hallo, hast, hat, heute, hier, hätte, hören, ich, ihm, ihn, ihnen, \
        ihr, ihre, im, in, irgendwas, ist, ja, jahr, jahre, jahren, jene, jetzt, kannst, können, \
        könnte, könntest, lieber, lied, lieder, los, mach, mal, man, mehr, mein, meine, meinen, \
        mich, mir, mit, musik, möchte, nach, nein, noch, nur, oder, passend, passende, passt, \
        richtung, sachen, schon, schön, schöne, schönen, schönes, sehr, sein, seine, seit, sie, \
        sind, so, soll, sollte, song, songs, spiel, spiele, stil, stück, stücke, toll, tolle, \
        um, und, uns, unter, version, viel, viele, vom, von, vor, wann, war, waren, warum, was, \
        weil, welche, welcher, welches, wenig, wenn, wer, werden, wie, will, wir, wird, wo, \
        wurde, würde, zeig, zeit, zeug, zu, zum, zur, über, singt, singen, wirklich
      purpose: für, zum, während, beim, wenn
      talk: alles klar, auf wiedersehen, danke, danke das reicht, danke schön, das reicht, \
        das reicht für heute, das war's, das wars, für heute, genau, gute nacht, guten abend, \
        guten morgen, guten tag, hallo, ja, moin, nein, nein danke, okay, perfekt, prima, \
        reicht, super, tschüss, vielen dank, wie geht's, passt, passt so, bis bald, bis morgen, \
        bis später, servus, ciao, schönen abend, mach ich, dankeschön, gut so, sehr gut, \
        cool danke, wunderbar, klasse, hi, na, was für ein lied, tolles lied, schönes lied, \
        geiles lied, das ist schön, bis zum nächsten mal, bis dann, bis demnächst, machs gut, \
        mach's gut, schönen tag noch, alles gut, danke dir
      noun: album, lied, lieder, liedern, mucke, musik, nummern, platten, playlist, song, songs, \
        stück, stücke, stücken, titel, track, tracks, albums, platte
      performer: band, bands, gruppe, gruppen, interpreten, künstler, künstlerin, \
        künstlerinnen, künstlern, sänger, sängerin, sängerinnen
      ask: spiel, spiel mir, spiele, spiel mal, ich will, ich will hören, ich möchte, \
        ich möchte hören, möchte, möchte hören, ich hätte gern, ich hätte gerne, gib mir, \
        zeig mir, suche, ich suche, such, such mir, empfiehl, empfiehl mir, empfehlungen, mach, \
        mach mir, mach eine playlist, ich brauche, brauche, leg auf, hast du, gibt es, \
        kannst du, könntest du, mehr, füge hinzu, nimm, bitte, lieber, was von, etwas von, \
        irgendwas von, vorschläge, dreh, etwas, irgendwas, hau raus, würde gern, ich würde gern, \
        ich würde gerne, lass, lass mal, hören, lust auf, ich habe lust auf, irgendwelche, \
        mach mal, mach mal musik an, spiel doch, spielst du, kannst du mir, hau mal, \
        leg mal auf, leg, zeig, hättest du, ich bräuchte, ich suche nach, ich will mal, gibts, \
        gibt es da, her mit, bring mir, stell mir, such mir mal, lass uns, ich wünsche mir, \
        bitte einmal, wie wärs mit, wie wär's mit, empfehle mir, empfehlt mir, ich hab lust auf, \
        hab lust auf, hab bock auf, bock auf, ich hab bock auf, ein bisschen, ein wenig, \
        etwas von dem
      taste: ich mag, ich liebe, mag, liebe, ich höre gern, ich höre gerne, höre gerne, \
        mein lieblings, lieblingsband, meine lieblingsband, fan von, ich bin fan von, \
        ich stehe auf, stehe auf, zum beispiel, etwa, gefällt mir, gefallen mir
      fact: wer singt, wer hat gesungen, wer ist, wann kam, von wem ist, was bedeutet, wie alt, \
        in welchem jahr, wer sang, wer hat das geschrieben, wer hat, wie heißt, von wann ist, \
        woher kommt, wann wurde, aus welchem jahr, wer spielt, wie lange, warum
      negate: nicht, kein, keine, keinen, keinem, keiner, keines, ohne, ich mag nicht, \
        ich mag kein, ich mag keine, nichts, nichts von, nichts mit, niemals, nie, weg mit, \
        lass weg, ich hasse, hasse, bloß nicht, bloß kein, bloß keine, auf keinen fall, \
        genug von, statt, anstatt, anstelle von, nicht von, bitte kein, bitte keine, weder, \
        noch, entferne, überspringe, raus mit, niemand, verzichte auf, \
        ich kann nicht mehr hören, hab genug von, ich habe genug von, keine lust auf, \
        ich habe keine lust auf, bloß nichts, nur nicht, bitte nichts, verschone mich mit, \
        lass die finger von, ohne jegliche, ohne jeden, ich will kein, ich will keine, \
        ich will keinen, ich möchte kein, ich möchte keine, nix von, nix, nichts mehr von, \
        schluss mit, die nase voll von, satt
      negateAfter: nicht, mag ich nicht, raus, weg, kann weg, weglassen, ausgenommen, \
        lieber nicht, nervt, auslassen, bitte nicht, gefällt mir nicht, ausgeschlossen, \
        reicht mir, kann ich nicht mehr hören, hab ich satt, habe ich satt, bitte weglassen, \
        bleibt draußen, hängt mir zum hals raus, ist raus, geht gar nicht, will ich nicht, \
        brauch ich nicht, brauche ich nicht, lass weg
      except: etwas anderes als, was anderes als, jemand anderen als, jemand anderes als, \
        andere als, anderes als, außer, ausgenommen, abgesehen von, bis auf, mit ausnahme von, \
        alles außer, neben
      but: aber, sondern, dafür, vielmehr, nur, jedoch
      and: und, oder, sowie, noch, und auch, bzw
      only: nur, ausschließlich, nichts als, nichts außer, niemand außer, bloß, lediglich, \
        allein, nichts anderes als, rein
      onlyAfter: und sonst nichts, sonst nichts, und nichts anderes, ausschließlich, \
        und sonst keinen, sonst niemand
      alsoOther: nicht nur, nicht bloß
      ignore: ich habe nichts gegen, habe nichts gegen, nichts gegen, muss nicht, müssen nicht, \
        muss kein, muss nicht unbedingt, müssen nicht unbedingt, nicht unbedingt, \
        ist mir egal ob
      either: ist egal, egal, ist mir egal, beides ist okay, beides geht, spielt keine rolle, \
        beides gut
      too: zu, allzu, viel zu, zu viel, zu viele
      less: weniger, nicht so, nicht zu, nicht allzu, nichts zu, bitte nicht zu, nicht sehr, \
        ohne viel
      like: wie, ähnlich wie, so wie, im stil von, à la, klingt wie, klingen wie, so etwas wie, \
        sowas wie, so was wie, erinnert an, die an erinnern, in richtung, in der art von, \
        so ähnlich wie, inspiriert von, vergleichbar mit, ähnliches wie, im stile von, \
        das klingt wie, was wie, ähnlich zu, nach art von, ganz wie, so klingt wie, \
        die klingt wie, angelehnt an, so ähnlich klingt wie, wie die von, wie bei, \
        im geiste von, so in richtung
      likeAfter: und ähnliche, und ähnliches, oder ähnliches, oder ähnliche, ähnlich, mäßig, \
        und co, ähnliche, stil
      others: andere künstler, anderen künstlern, anderer künstler, andere bands, \
        von jemand anderem, andere sänger, anderen bands, von anderen
      by: von, vom, gesungen von
      about: über, handelt von, handeln von, zum thema
      reference: das, dies, diese, davon, dieses, dieser, das letzte, die letzten, sowas, \
        das da, dieses lied, dieser song
      more: mehr, noch mehr, noch, weitere, weiteren
      instead: stattdessen, dafür, lieber
      sungIn: auf, in, gesungen auf
      unknown: die ich nicht kenne, den ich nicht kenne, das ich nicht kenne, \
        was ich nicht kenne, mir unbekannte, mir unbekannt, neue künstler, neue bands, \
        noch nie gehört, die ich noch nicht kenne, neuen künstlern, neue sänger, \
        die ich noch nie gehört habe, die ich noch nie gehört hab, noch nicht gehört, \
        mir noch unbekannt, mir noch unbekannte, die mir neu sind, neue leute
      popular: hits, hit, bekannte, bekannten, bekannt, beliebt, beliebte, beliebten, erfolge, \
        größte hits, größten hits, berühmte, berühmten, charts, top, bekanntesten, beliebtesten, \
        kennt jeder, die jeder kennt, meistgehörten, hitparade, die jeder mitsingen kann, \
        gassenhauer, evergreens, bekannteste, berühmteste, große hits, chartstürmer, \
        nummer eins hits
      obscure: unbekannte, unbekannten, unbekannt, unbekannter, geheimtipps, geheimtipp, \
        unterschätzte, unterschätzt, unterschätzten, weniger bekannte, weniger bekannten, \
        wenig bekannte, selten gehörte, abseits des mainstreams, nicht so bekannte, \
        verborgene perlen, raritäten, kein mainstream, nicht so bekannt, die nicht jeder kennt, \
        die kaum jemand kennt, die keiner kennt, die niemand kennt, kaum bekannte, kaum bekannt, \
        wenig bekannt, nicht jeder kennt, kaum jemand kennt, eher unbekannte, eher unbekannt, \
        nicht so bekannten, nischige, vergessene, vergessenen, nicht kommerziell, \
        nicht so kommerziell, unkommerziell
      soft: vor allem, besonders, vielleicht, am liebsten, möglichst, wenn möglich, ungefähr, \
        etwa, insbesondere
      live: live, live version, live aufnahme, live aufnahmen, konzert, konzertmitschnitt, \
        liveversion, im konzert, livefassung, live versionen
      remix: remix, remixe, remixen
      acoustic: akustikversion, akustikversionen, akustisch, unplugged, akustik version
      cover: cover, coverversion, coverversionen, covers, nachgesungen, gecovert
      karaoke: karaokeversion, karaoke version
      instrumental: instrumental, instrumentale, instrumentalmusik, ohne gesang, ohne text, \
        ohne stimme, ohne stimmen, instrumentalstücke, ohne texte, instrumentales, kein gesang, \
        ohne worte, ohne sänger, ohne singen, rein instrumental, ohne vocals, niemand singt, \
        keiner singt
      demo: demo, demoversion, demos
      original: original, originalversion, das original, im original, originalfassung
      version: version, versionen, fassung, fassungen, aufnahme
      counter: lieder, lied, songs, stücke, titel, song, stück, tracks, nummern, balladen, hits, \
        klassiker, chansons, ohrwürmer, sachen
      minute: minuten, minute
      second: sekunden, sekunde
      under: unter, weniger als, kürzer als, höchstens, maximal, nicht länger als, bis zu, \
        nicht mehr als, bis, nicht über, keine länger als, nie länger als, die nicht länger als
      over: über, mehr als, länger als, mindestens
      underAfter: maximal, oder kürzer, höchstens
      overAfter: oder länger, oder mehr
      before: vor, älter als, von vor
      since: seit, ab, seit dem jahr
      after: nach
      sinceAfter: aufwärts, bis heute, oder neuer
      until: bis, bis zu
      through: bis, und, bis zu
      early: frühen, frühe, anfang der, die frühen, den frühen, beginn der
      mid: mitte der, mittleren
      late: späten, späte, ende der, den späten
      between: zwischen, von
      last: den letzten zehn jahren, die letzten zehn jahre, letzten 10 jahren, \
        letzten zehn jahren, letzten 10 jahre, letztes jahrzehnt, letzten jahrzehnt, \
        letzten zehn jahre
      recent: neue, neuen, neues, neuer, aktuelle, aktuellen, aktuelles, neueste, neuesten, \
        neuere, neueren, jüngste, aktuell, aus diesem jahr, der letzten jahre, von heute, \
        heutige, heutigen
      modern: moderne, modernen, modernes, zeitgenössische
      old: alte, alten, altes, alter, ältere, älteren, oldies, uralte
      number 1: ein lied, einen song, ein song, ein stück, eins
      number 2: zwei, ein paar zwei
      number 3: drei
      number 4: vier
      number 5: fünf
      number 6: sechs
      number 7: sieben
      number 8: acht
      number 9: neun
      number 10: zehn
      number 12: zwölf, ein dutzend
      number 15: fünfzehn
      number 20: zwanzig
      number 30: dreißig
      number 40: vierzig
      number 50: fünfzig
      ordinal 1: das erste, der erste, die erste, dem ersten
      ordinal 2: das zweite, der zweite, die zweite, dem zweiten
      ordinal 3: das dritte, der dritte, die dritte, dem dritten
      ordinal -1: das letzte, der letzte, dem letzten
      new: neue, neuen, neues, neuer
      album: album, albums, platte
      verbal: er, sie, singt, singen, das lied, dieses lied, kenne ich, ich kenne
      """)
}
