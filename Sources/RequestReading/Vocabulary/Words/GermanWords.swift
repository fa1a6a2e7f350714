extension WordTable {
  static let german = WordTable(
    language: "de",
    lines: """
      function: ab, abend, aber, alle, allerlei, alles, als, am, an, andere, anderen, anderer, \
        anderes, anhören, ansonsten, art, auch, auf, aus, aussuchen, außerdem, bei, beides, beim, \
        beste, besten, bin, bis, bisschen, bist, bitte, brauch, bräuchte, büro, da, dabei, damit, \
        danke, dann, darauf, darf, darfst, das, dass, davon, dazu, dein, deine, dem, demnach, den, \
        denn, der, deren, derzeit, des, dessen, dich, die, diese, dieselbe, diesen, dieser, \
        dieses, dir, doch, dort, drauf, drin, du, durch, dürfen, dürfte, eben, echt, eher, eigene, \
        eigentlich, ein, eine, einem, einen, einer, eines, einfach, einige, einigen, einiges, \
        einmal, endlich, er, es, etwas, euch, euer, fände, fassung, feierabend, für, gab, ganz, \
        gar nicht, gegen, gern, gerne, gib, gut, gute, guten, guter, gutes, habe, haben, hallo, \
        hast, hat, hätte, hauptsache, heute, hier, hören, ich, ihm, ihn, ihnen, ihr, ihre, im, in, \
        irgendwas, ist, {ist|sind} top, ja, jahr, jahre, jahren, je song, jene, jetzt, kannst, \
        können, könnte, könntest, lieber, lied, lieder, los, mach, mal, man, mehr, mein, meine, \
        meinen, mich, mir, mit, möchte, musik, nach, nein, noch, noch gar nicht, noch nicht, \
        noch nie, nur, oder, passend, passende, passt, pro lied, pro song, pro stück, richtung, \
        sachen, schon, schöne, schönen, schönes, sehr, sein, seine, seit, sie, sind, singen, \
        singt, so, soll, sollte, song, songs, sonst, spiel, spiele, stil, stück, stücke, toll, \
        tolle, trotzdem, über, um, um gottes willen, und, uns, unter, version, viel, viele, vom, \
        von, vor, wann, war, waren, warum, was, weil, welche, welcher, welches, wenig, wenn, wer, \
        werden, wie, will, wir, wird, wirklich, wo, wurde, zeig, zeit, zeug, zu, zum, zur
      verbal: das ist, das lied, das war, dieses lied, er, ich kenne, kenne ich, sie, singen, singt
      purpose: beim, für, geeignet für, geeignet zum, ideal für, passend zu, während, wenn, zum, zur
      talk: alles gut, alles klar, auf wiedersehen, besten dank, bis bald, bis dann, \
        bis demnächst, bis morgen, bis später, bis zum nächsten mal, ciao, cool danke, \
        da kann man nicht meckern, danke, danke das reicht, danke dir, danke für deine hilfe, \
        danke für die hilfe, danke schön, danke vielmals, dankeschön, das ist alles, \
        das ist genug, das ist schön, {das lied|den song} überspringen, das reicht, \
        das reicht für heute, das war alles, das war's, das wars, die app {hängt|spinnt|stürzt}, \
        es klingelt, für heute, gar nicht schlecht, geiles lied, genau, genügt, grüezi, grüß dich, \
        grüß gott, gut so, gute nacht, guten abend, guten morgen, guten tag, hallo, hallöchen, \
        herzlichen dank, hey, hi, ist gut, ja, jawohl, kann man nicht meckern, kein problem, \
        kein stress, keine ahnung, keine eile, keine sorge, klasse, lieben dank, mach die musik aus, mach ich, \
        mach mal bitte pause, mach's gut, \
        {mach|mach mal|stell} {es |das |die musik |}{bitte |mal |}{leiser|lauter}{ bitte|}, \
        machs gut, macht nichts, mehr brauche ich nicht, moin, \
        {musik|lautstärke} {leiser|lauter|aus|an}, na, nächster song, nächstes lied{ bitte|}, \
        nein, nein danke, nicht der rede wert, nicht schlecht, nicht so wichtig, nicht wichtig, \
        okay, passt, passt so, {pause|pausier|stopp|stop} {bitte|die musik|mal|}, perfekt, prima, \
        reicht, schönen abend, schönen tag noch, schönes lied, sehr gut, servus, \
        {spiel|mach} {das|es} {nochmal|noch mal|noch einmal}, {stopp|stoppe} die musik, super, tach, tausend dank, \
        tolles lied, tschüss, vielen dank, vielen lieben dank, was für ein lied, \
        was ist eigentlich, wie geht es dir, wie geht's, wie gehts, wunderbar, {zufallswiedergabe|shuffle} {an|aus}
      noun: album, albums, aufnahmen, klänge, lied, lieder, liedern, melodie, melodien, mucke, \
        musik, musikstück, musikstücke, nummern, platte, platten, playlist, scheibe, scheiben, \
        single, singles, song, songs, sound, sounds, stück, stücke, stücken, titel, track, tracks
      album: alben, album, albums, cd, lp, platte, platten, scheibe
      performer: band, bands, gruppe, gruppen, interpret, interpreten, interpretin, \
        interpretinnen, komponist, komponisten, komponistin, komponistinnen, künstler, künstlerin, \
        künstlerinnen, künstlern, musiker, musikerin, musikern, rapper, sänger, sängerin, sängerinnen, sängern
      ask: bitte, bitte einmal, bock auf, brauch, brauche, bräuchte, bring mir, darf ich, dreh, \
        ein bisschen, ein wenig, empfehle mir, empfehlt mir, empfehlungen, empfiehl, empfiehl mir, \
        {es |}geht nichts über, etwas, etwas von, etwas von dem, füge hinzu, gib mir, gibt es, \
        gibt es da, gibts, hab bock auf, hab lust auf, hast du, hätt gern, hättest du, hau mal, \
        hau raus, her mit, hören, ich brauche, ich bräucht, ich bräuchte, ich hab bock auf, \
        ich hab lust auf, ich habe lust auf, ich hätt gerne, ich hätte gern, ich hätte gerne, \
        ich möchte, ich möchte hören, ich suche, ich suche nach, \
        {ich |}werde {nie|niemals} {müde|satt} {von|zu hören|}, ich will, ich will hören, \
        ich will mal, ich wünsche mir, ich würd gerne, ich würde gern, ich würde gerne, \
        ich würde mich über, irgendwas, irgendwas von, irgendwelche, \
        {kann|krieg|kriege|bekomme} {nie|nicht} genug von, kannst du, kannst du mir, \
        kein {Tag|Abend|Sommer|Fest} ohne, \
        {keine|keine einzige} {Party|Feier|Hochzeit|Nacht} ohne, können wir, könnte ich, \
        könnten sie, könntest du, lass, lass mal, lass uns, leg, leg auf, leg mal auf, lieber, \
        lust auf, mach, mach eine playlist, mach mal, mach mal musik an, mach mir, mehr, möchte, \
        möchte hören, nicht einen Tag ohne, nichts geht über, nichts ist besser als, \
        nichts {schlägt|toppt|ersetzt}, {niemand|keiner} {hasst|kann hassen|mag nicht}, nimm, \
        spiel, spiel doch, spiel mal, spiel mir, {spiel|spielt|mach|leg|gib} ruhig, spiele, spielen sie, \
        spielst du, stell mir, such, \
        such mir, such mir mal, suche, überrasch mich, überrasche mich, überrascht mich, \
        vorschläge, warum {kommt|läuft|spielst du} {nie|kein|keine|keinen}, \
        warum nicht{ mal|}{ etwas| ein bisschen| was von|}, was von, \
        wer {könnte|kann}{ nur| bloß|} {hassen|nicht mögen|nicht lieben}, wie wär's mit, \
        wie wärs mit, wir brauchen, wir hätten gern, wir hätten gerne, wir möchten, wir suchen, \
        wir wollen, wünsch mir, wünsche, würd gern, würde gern, zeig, zeig mir
      taste: am liebsten höre ich, etwa, fan von, fans von, gefallen mir, gefällt mir, \
        gerne höre ich, höre gerne, höre ich gern, höre ich gerne, ich bin fan von, ich hör, \
        ich höre, ich höre am liebsten, ich höre gerade, ich höre gern, ich höre gerne, \
        ich höre meist, ich höre meistens, ich höre momentan, ich höre normalerweise, \
        ich höre oft, ich höre sonst, ich höre total gern, ich höre zurzeit, ich liebe, ich mag, \
        ich mag besonders, ich mag total, ich stehe auf, kann nicht genug {bekommen|kriegen} von, \
        liebe, lieblingsband, mag, mein favorit ist, mein lieblings, meine lieblingsband, \
        nicht genug {bekommen|kriegen}, stehe auf, zum beispiel
      tasteAfter: höre ich am liebsten, höre ich gern, höre ich gerne, höre ich oft, \
        höre ich rauf und runter, höre ich sehr gern, höre ich sehr gerne, höre ich sonst, \
        höre ich viel, liebe ich, mag ich, mag ich am liebsten, mag ich besonders, mag ich total
      state: bin gerade, bin heute, bin so, bin total, ich bin echt, ich bin sehr, \
        ich bin ziemlich, ist mir {so |}langweilig, mir ist {so |sooo |}{langweilig|fad|öde}
      named: das lied, der künstler, der sänger, die band, die gruppe, die künstlerin, die sängerin
      with: mit etwas, mit jeder menge, mit ordentlich, mit richtig viel, mit viel, mit vielen
      fact: aus welchem jahr, aus {welchem land|welcher stadt} {kommt|kommen}, in welchem jahr, \
        in welchem jahr {kam|starb|wurde}, von wann ist, von wem ist, wann erschien, wann geht, \
        wann hat, wann ist, wann kam, wann kommt, wann starb, wann war, wann wird, wann wurde, \
        warum, was bedeutet, wer gewann, wer hat, wer hat das geschrieben, wer hat gesungen, \
        wer ist, wer komponierte, wer produzierte, wer sang, wer schrieb, wer sind, wer singt, \
        wer spielt, wer steckt hinter, wer war, wer waren, wie alt, wie alt ist, wie heißt, \
        wie lange, woher {kommt|kommen}
      offTopic: akkorde für, boxen kaufen, gesangsunterricht, gitarre lernen, \
        gitarre spielen lernen, gitarrenakkorde, gitarrenunterricht, klavier lernen, \
        klavierunterricht, kopfhörer, lautsprecher, musikunterricht, noten für, noten lesen, tabs für, verstärker
      and: als auch, beziehungsweise, bzw, noch, oder, sowie, und, und auch, und vielleicht
      only: allein, ausschließlich, begrenzt auf, beschränk dich auf, beschränke dich auf, \
        beschränkt auf, bleib bei, bleibe bei, bleiben wir bei, bloß, einzig, immer nur, \
        kein anderer als, keine andere als, keine anderen als, keine künstler außer, \
        keine lieder außer, keine musik außer, keine sprache außer, lediglich, nichts als, \
        nichts anderes als, nichts anderes außer, nichts außer, nichts weiter als, \
        niemand anderen als, niemand anderes als, niemand anders als, niemand außer, \
        niemanden anderen als, niemanden außer, nix als, nix anderes als, nix außer, nur, rein, sollen nur
      onlyAfter: ausschließlich, pur, sonst nichts, sonst niemand, sonst nix, und basta, \
        und fertig, und kein anderer, und keine andere, und keine anderen, und nichts anderes, \
        und nichts weiter, und niemand anders, und niemand sonst, und nix anderes, und nix sonst, \
        und sonst keinen, und sonst nichts, und sonst niemanden
      alsoOther: beschränk dich nicht auf, beschränke dich nicht auf, \
        {es geht |geht |}nichts über, {ich kann|kann} nicht ohne, mehr als nur, \
        muss nicht ausschließlich, muss nicht nur, müssen nicht nur, nicht ausschließlich, \
        nicht bloß, nicht bloß nur, nicht lediglich, nicht nur, nicht vergessen, \
        niemand singt wie, ohne geht nicht, vergiss nicht
      ignore: brauchen keine, brauchen nicht, braucht kein, braucht keine, braucht nicht, \
        braucht nicht unbedingt, egal ob, {es ist |}nicht so dass ich, gleichgültig ob, \
        habe nichts gegen, ich habe nichts gegen, {ich |}{liebe|mag} und hasse, ist mir egal ob, \
        {liebe|mag} und hasse ich nicht, macht mir nichts aus, muss kein, muss keine, muss keinen, \
        muss nicht, muss nicht extra, muss nicht unbedingt, muss nicht zwingend, müssen kein, \
        müssen keine, müssen nicht, müssen nicht unbedingt, müssen nicht zwingend, \
        nicht dass du denkst ich mag {kein|keine|keinen}, nicht dass ich, \
        nicht dass ich {kein|keine|keinen}, nicht notwendigerweise, nicht so wie, nicht unbedingt, \
        nicht zwangsläufig, nicht zwingend, \
        nichts gegen, spielt keine rolle ob, stören mich nicht, stört mich nicht, \
        unabhängig davon ob, unabhängig von, weder {liebe|mag} noch hasse ich, weniger wie
      either: beide sind gut, beides geht, beides gut, beides in ordnung, beides ist gut, \
        beides ist ok, beides ist okay, beides ist recht, beides ok, beides okay, beides passt, \
        beides wäre gut, beides wäre okay, bin da flexibel, bin ich offen, da bin ich flexibel, \
        egal, egal in welcher sprache, egal welche sprache, eines von beiden, eins von beidem, \
        eins von beiden, entweder oder, ich bin flexibel, in jeder sprache, ist egal, ist gleich, \
        ist mir beides recht, ist mir egal, ist mir wurst, mir gleich, mir ist beides recht, \
        mir ists egal, spielt für mich keine rolle, spielt keine rolle, sprache egal, \
        sprache ist egal, sprache spielt keine rolle, wurscht
      anyYears: egal {aus welcher zeit|welches jahrzehnt|aus welchem jahrzehnt|welches jahr}, \
        {jahrzehnt|zeit|jahr} egal
      anyLanguage: egal {in welcher sprache|welche sprache}, sprache egal
      anyLength: {die |}länge {ist |}{doch |}{egal|wurscht}, {die |}länge spielt keine rolle, \
        {egal|ganz egal} {wie lang|wie lange|welche länge}, vergiss {die länge|die zeit|das zeitlimit}
      anyCount: {die |}anzahl {ist |}{doch |}egal, egal wie viele
      like: auf dem niveau von, à la, ähneln, ähnlich, ähnlich wie, ähnlich zu, ähnliche wie, ähnliche zu, \
        ähnlichen wie, ähnlicher wie, ähnliches wie, ähnliches zu, angelehnt an, \
        auf den spuren von, auf der linie von, auf der welle von, auf einer linie mit, \
        aus der ecke von, bands wie, beeinflusst durch, beeinflusst von, das klingt wie, denk an, \
        denke an, denkt an, der art von, die an erinnern, die klingt wie, erinnern an, \
        erinnern mich an, erinnert an, erinnert mich an, \
        für {jemanden|leute|alle|fans|die} {der|die|von|}, ganz wie, gehen in richtung, \
        geht in richtung, genau wie, genauso wie, gleiche art wie, gleicher stil wie, \
        gleichwertig zu, im geiste der, im geiste von, im gleichen stil wie, im selben stil wie, \
        im sinne von, im sound von, im stil von, im stile der, im stile von, in dem stil wie, \
        in der art von, in der ecke von, in der manier von, in der tradition der, \
        in der tradition von, in einem stil wie, in manier von, in richtung, inspiriert durch, \
        inspiriert von, klingen ähnlich wie, klingen nach, klingen so wie, klingen wie, \
        klingend wie, klingt ähnlich wie, klingt nach, klingt so wie, künstler wie, \
        mit dem sound von, nach art der, nach art von, nach dem vorbild von, nach vorbild von, \
        nah an, nah dran an, nahe an, nahe bei, richtung von, so ähnlich klingt wie, \
        so ähnlich wie, so etwas wie, so in richtung, so klingt wie, so was wie, so wie, \
        solche sachen wie, sowas wie, stil von, stilistisch ähnlich wie, stilistisch nah an, \
        stilistisch wie, vergleichbar mit, vergleichbar zu, vergleichbares wie, verwandt mit, \
        vom stil her wie, vom stil wie, {was |}passt {gut |}zu, was wie, \
        {wer |}klingt {ein bisschen |}wie, wie, wie bei, wie die von
      likeAfter: ähnlich, ähnliche, ähnlichen, ähnlicher, ähnliches, artig, artige, artiges, \
        beispielsweise, erinnern, erinnert, etc, in der art, klingen, klingt, liebt, mag, mäßig, \
        mäßige, mäßiges, oder ähnliche, oder ähnliche bands, oder ähnliche künstler, \
        oder ähnlichem, oder ähnliches, oder dergleichen, oder so, oder sowas, oder vergleichbar, \
        oder vergleichbare, oder vergleichbares, richtung, stil, stilistisch, style, und ähnliche, \
        und ähnliche bands, und ähnliche künstler, und ähnlichem, und ähnliches, \
        und andere künstler, und co, und der gleichen, und dergleichen, und kollegen, \
        und konsorten, und so, und so fort, und so weiter, und solche, und solches zeug, \
        und sowas, und vergleichbare, und vergleichbares, und verwandte, und verwandtes, \
        unter anderem, usw, vibe, vibes, z b, zum beispiel
      others: aber nicht von ihm, aber nicht von ihnen, aber nicht von ihr, andere band, \
        andere bands, andere gruppen, andere interpreten, andere künstler, andere leute, \
        andere musiker, andere sänger, andere sängerin, anderem künstler, anderen band, \
        anderen bands, anderen interpreten, anderen künstler, anderen künstlern, anderen musikern, \
        anderer band, anderer künstler, anderer sänger, außer denen, außer ihm, außer ihnen, \
        jemand anderen, jemand anderes, jemand anders, jemanden anderen, nicht von denen, \
        nicht von ihm, nicht von ihnen, nicht von ihr, {nicht|bloß nicht} {sie|ihn}, \
        ohne {sie|ihn}, von anderen, von anderen leuten, von andern, von einem anderen, \
        von einem anderen sänger, von einer anderen sängerin, von jemand anderem, von wem anderem, \
        von wem anders, welche künstler noch, wen anderen, wen anderes, wen gibt es noch, \
        wer anderes, wer klingt noch, wer macht noch, wer noch
      by: geschrieben von, gespielt von, gesungen vom, gesungen von, interpretiert von, vom, von
      about: bei denen es um, besingen, es um, geht es um, handeln von, handelt von, \
        in denen es um, mit text über, mit texten über, rund um, rund ums, texte über, thema, über, zum thema
      reference: das, das da, das gleiche, das letzte, das lied davor, das vorherige, das vorige, \
        davon, der letzte song, der vorherige, der vorige, die gleichen, die letzten, \
        die vorherigen, die vorigen, dies, diese, dieser, dieser song, dieses, dieses lied, sowas
      more: ein paar mehr, mehr, noch, noch ein paar, noch einige, noch mehr, weitere, weiteren
      instead: an dessen stelle, anstatt dessen, anstelle dessen, dafür, lieber, stattdessen
      backToFirst: {was|wie} ich {am anfang|zuerst|anfangs|ursprünglich} {wollte|gesagt habe|gesucht habe|verlangt habe|gesagt hatte|haben wollte}, \
        zurück zu {meinem|dem} {ersten|ursprünglichen|anfänglichen} {wunsch|auftrag}, \
        zurück zu {meiner|der} {ersten|ursprünglichen} {bitte|anfrage|liste|idee}, zurück zum anfang
      startOver: {fang|fangen wir|lass uns} {nochmal|noch mal|wieder|von neuem} {an|anfangen|von vorne an}, \
        nochmal von vorne, {themenwechsel|neues thema|anderes thema}, \
        {vergiss|vergessen wir} {alles|das alles|alles davor|das bisherige}, von vorn, von vorne, \
        {was|etwas} {ganz|völlig|komplett|total} anderes
      nextRequest: als nächstes, jetzt {lieber|mal|bitte|etwas|was|ein bisschen|noch}, nun {etwas|bitte|mal}
      whether: gibt es, {hast|habt} {du|ihr} {was von|etwas von|}
      whetherNone: {habt ihr|hast du|haben sie} {kein|keine|keinen|nichts von|nix von}, \
        {warum|wieso} {gibt es|gibt's|gibts|habt ihr|hast du} {kein|keine|keinen|nichts von}
      sungIn: auf, gesungen auf, gesungen in, in, in der sprache, in sprache, text auf, texte auf
      new: neue, neuen, neuer, neues
      unknown: das ich nicht kenne, den ich nicht kenne, der mir neu ist, \
        die ich nicht gehört habe, die ich nicht kenne, die ich nie gehört habe, \
        die ich noch nicht gehört hab, die ich noch nicht kenne, die ich noch nie gehört hab, \
        die ich noch nie gehört habe, die mir neu sind, die wir nicht kennen, \
        die wir noch nicht kennen, für mich neu, für mich neue, für mich unbekannt, \
        für mich unbekannte, ich nicht kenne, mir neue, mir nicht bekannt, mir nicht bekannte, \
        mir noch unbekannt, mir noch unbekannte, mir unbekannt, mir unbekannte, neu für mich, \
        neue bands, neue künstler, neue leute, neue sänger, neuen künstlern, noch nicht gehört, \
        noch nicht kenne, noch nie gehört, von denen ich nichts kenne, \
        von denen ich noch nichts gehört habe, von denen ich noch nie gehört habe, \
        von denen ich noch nie was gehört habe, was ich nicht kenne, was ich noch nie gehört hab
      popular: bekannt, bekannte, bekanntem, bekannten, bekannter, bekanntere, bekannteren, \
        bekanntes, bekannteste, bekanntesten, beliebt, beliebte, beliebten, beliebter, beliebtes, \
        beliebteste, beliebtesten, berühmt, berühmte, berühmten, berühmter, berühmtes, \
        berühmteste, berühmtesten, chart hits, chart songs, charterfolge, charthits, \
        chartplatzierungen, charts, chartstürmer, chartstürmern, die jeder kennt, \
        die jeder mitsingen kann, erfolge, erfolgreiche, erfolgreichen, erfolgreichste, \
        erfolgreichsten, erfolgssongs, evergreens, gassenhauer, große erfolge, große hits, \
        größte erfolge, größte hits, größten erfolge, größten hits, hit, hitparade, hits, \
        hitsingles, hitsongs, kennt jeder, mainstream, mainstreamig, megahits, meistgehörten, \
        nummer 1 hits, nummer eins hits, populär, populäre, populären, superhits, top, top 40, \
        top titel, welthit, welthits
      obscure: abseits bekannter pfade, abseits der ausgetretenen pfade, abseits der charts, \
        abseits der hits, abseits des mainstreams, abseits des üblichen, abseits vom mainstream, \
        {das|die|den} {kein schwein|keiner|niemand|kein mensch} kennt, die kaum jemand kennt, \
        die man {nicht|nicht so|kaum|noch nicht} kennt, die nicht jeder kennt, eher unbekannt, \
        eher unbekannte, fern vom mainstream, geheimtip, geheimtipp, geheimtipps, geheimtips, \
        insider tipps, insidertipp, insidertipps, jenseits des mainstreams, kaum bekannt, \
        kaum bekannte, kaum bekannten, kaum gehört, kaum gehörte, kaum gespielt, kaum gespielte, \
        kaum jemand kennt, kein chartzeug, kein mainstream, nicht die großen hits, \
        nicht die üblichen hits, nicht jeder kennt, nicht kommerziell, nicht so bekannt, \
        nicht so bekannte, nicht so bekannten, nicht so kommerziell, nichts mainstreamiges, \
        nischenbands, nischenmusik, nischig, nischige, obskur, obskure, obskuren, obskures, rare, \
        rarität, raritäten, selten gehört, selten gehörte, selten gehörten, selten gespielt, \
        selten gespielte, selten gespielten, seltene, seltenen, unbekannt, unbekannte, \
        unbekanntem, unbekannten, unbekannter, unbekanntere, unbekannteren, unbekannteres, \
        unbekanntes, unkommerziell, unterbewertet, unterbewertete, unterbewerteten, unterschätzt, \
        unterschätzte, unterschätzten, unterschätzter, unterschätztes, verborgene perlen, \
        vergessene, vergessenen, wenig bekannt, wenig bekannte, weniger bekannte, \
        weniger bekannten, weniger gehörte, weniger gespielte
      soft: am liebsten, besonders, bevorzugt, circa, etwa, eventuell, evtl, falls möglich, \
        größtenteils, hauptsächlich, idealerweise, in erster linie, insbesondere, möglichst, \
        nach möglichkeit, primär, überwiegend, ungefähr, unter umständen, vielleicht, vor allem, \
        vorwiegend, vorzugsweise, wenn es geht, wenn möglich, wenn's geht, wenns geht
      live: im konzert, konzert, konzertaufnahme, konzertaufnahmen, konzertmitschnitt, \
        konzertmitschnitte, konzertversion, konzertversionen, live, live aufgenommen, \
        live aufnahme, live aufnahmen, live gespielt, live gespielte, live gesungen, \
        live konzerte, live version, live versionen, liveaufnahme, liveaufnahmen, livefassung, \
        livekonzert, livekonzerte, livemitschnitt, livemitschnitte, liveversion, liveversionen, \
        mitschnitt, mitschnitte
      remix: club version, clubmix, clubmixe, clubversion, extended version, geremixt, geremixte, \
        mashup, mashups, maxiversion, remix, remixe, remixed, remixen, remixversion, \
        remixversionen
      acoustic: akustik set, akustik version, akustik versionen, akustikaufnahme, akustikfassung, \
        akustikfassungen, akustikversion, akustikversionen, akustisch, akustische fassung, \
        akustische fassungen, akustische version, akustische versionen, unplugged
      cover: cover, cover versionen, coverband, covern, covers, coverversion, coverversionen, \
        gecovered, gecovert, gecoverte, gecoverten, \
        {gesungen |}von jemand {anderem|anders|anderen} als, nachgespielt, nachgespielte, \
        nachgesungen, neu aufgenommen, neu interpretiert, neuinterpretation, neuinterpretationen, \
        neuinterpretiert, von anderen gesungen, von jemand {anderem|anders|anderen}, \
        von {jemandem|wem} anders als
      karaoke: karaoke fassung, karaoke playback, karaoke track, karaoke version, \
        karaoke versionen, karaokefassung, karaokeversion, karaokeversionen, playback, playbacks
      instrumental: bei denen nicht gesungen wird, bei denen niemand singt, \
        in denen nicht gesungen wird, in denen niemand singt, instrumental, instrumentale, \
        instrumentales, instrumentalmusik, instrumentalstücke, kein gesang, keiner singt, \
        komplett ohne gesang, niemand singt, ohne dass einer singt, ohne dass jemand singt, \
        ohne gesang, ohne gesangsstimme, ohne gesangsstimmen, ohne jeden gesang, \
        ohne jeglichen gesang, ohne lyrics, ohne menschliche stimme, ohne menschliche stimmen, \
        ohne sänger, ohne sängerin, ohne singen, ohne singende, ohne songtext, ohne stimme, \
        ohne stimmen, ohne text, ohne texte, ohne vocal, ohne vocals, ohne worte, ohne wörter, \
        rein instrumental
      demo: demo, demo aufnahme, demo aufnahmen, demo versionen, demoaufnahme, demoaufnahmen, \
        demos, demotape, demotapes, demoversion, demoversionen, rohfassung, rohfassungen, \
        rohversion
      original: das original, im original, original, original aufnahme, original aufnahmen, \
        original versionen, originalaufnahme, originalaufnahmen, originale, originalfassung, \
        originalversion, originalversionen, studio aufnahme, studio version, studio versionen, \
        studioaufnahme, studioaufnahmen, studiofassung, studioversion, studioversionen
      version: arrangement, aufnahme, aufnahmen, einspielung, einspielungen, fassung, fassungen, \
        interpretation, interpretationen, mix, variante, varianten, version, versionen
      counter: arien, balladen, chansons, evergreens, hits, hymnen, klassiker, kracher, lied, \
        liedchen, lieder, liedern, melodien, musikstück, musikstücke, nummern, ohrwürmer, oldies, \
        sachen, schlager, schnulzen, song, songs, stück, stücke, stücken, titel, tracks, walzer
      minute: min, mins, minute, minuten
      second: sek, sekunde, sekunden
      under: bis, bis zu, die nicht länger als, höchstens, keine länger als, keine über, \
        kürzer als, maximal, mit höchstens, mit max, mit maximal, nicht länger als, \
        nicht länger wie, nicht mehr als, nicht mehr wie, nicht über, nichts länger als, \
        nichts über, nie länger als, unter, unterhalb von, von max, weniger als
      underAfter: höchstens, max, maximal, oder darunter, oder drunter, oder kürzer, oder weniger
      over: länger als, länger wie, mehr als, mehr wie, mindestens, nicht kürzer als, über
      overAfter: mindestens, oder darüber, oder drüber, oder länger, oder mehr, und länger, \
        und mehr
      before: älter als, älter wie, aus der zeit vor, aus der zeit vor den, die älter sind als, \
        entstanden vor, erschienen vor, früher als, noch vor, veröffentlicht vor, von vor, \
        von vor dem, von vor den, vor, vor dem jahr, vor den
      since: ab, ab ca, ab dem, ab dem jahr, ab den, ab der, ab etwa, beginnend ab, erst ab, \
        erst seit, frühestens ab, frühestens aus, frühestens von, kein song vor, keine älter als, \
        keine älteren als, keine lieder vor, keine musik vor, keine songs vor, nicht älter als, \
        nicht früher als, nicht vor, nichts älter als, nichts älteres als, \
        nichts aus der zeit vor, nichts von vor, nichts vor, seit, seit dem, seit dem jahr, \
        seit den, seit der
      sinceAfter: aufwärts, bis heute, bis heutzutage, bis in die gegenwart, \
        bis in die heutige zeit, bis jetzt, bis zum heutigen tag, bis zur gegenwart, oder jünger, \
        oder neuer, oder später, und aufwärts, und danach, und folgende, und jünger, und neuer, \
        und später
      after: aus der zeit nach, aus der zeit nach den, die jünger sind als, erst nach, jünger als, \
        jüngeren datums als, nach, nach dem jahr, nach den, neuer als, später als, von nach
      until: bis, bis einschließlich, bis in die, bis inklusive, bis ins jahr, bis zu, bis zu den, \
        bis zum jahr, keine lieder nach, keine neuer als, keine songs nach, maximal bis, \
        nicht jünger als, nicht nach, nicht neuer als, nicht später als, nichts aus der zeit nach, \
        nichts jünger als, nichts jüngeres als, nichts nach, nichts neuer als, nichts neueres als, \
        nichts von nach, nur bis, spätestens, spätestens aus, spätestens von
      untilAfter: abwärts, oder älter, oder davor, oder früher, rückwärts, spätestens, \
        und abwärts, und älter, und davor, und früher, und vorher
      early: am anfang der, am beginn der, anfang der, anfänge der, anfangs der, beginn der, \
        den anfängen der, den frühen, der frühen, die frühen, erste hälfte der, ersten hälfte der, \
        ersten jahren der, frühe, frühen, zu beginn der
      mid: den mittleren, der mittleren, die mittleren, in der mitte der, mitte der, mittleren
      late: am ende der, ausgang der, ausgehenden, den späten, der späten, die späten, ende der, \
        gegen ende der, späte, späten, zum ende der, zweite hälfte der, zweiten hälfte der
      between: aus den jahren, aus der zeit von, aus der zeit zwischen, in den jahren, von, \
        von den, zwischen, zwischen den, zwischen den jahren
      through: bis, bis einschließlich, bis in die, bis ins jahr, bis zu, bis zu den, \
        bis zum jahr, und, und den
      recent: aktuell, aktuelle, aktuellen, aktueller, aktuellerem, aktuelleres, aktuelles, \
        aktuellste, aktuellsten, aus diesem jahr, brandneu, brandneue, der letzten jahre, heutige, \
        heutigen, jüngste, neue, neuen, neuer, neuere, neuerem, neueren, neuerer, neueres, neues, \
        neueste, neuesten, neuester, neuestes, neuste, neusten, neustes, taufrisch, von heute
      modern: modern, moderne, modernem, modernen, moderner, modernere, modernes, zeitgenössische
      old: alte, alten, alter, ältere, älterem, älteren, älterer, älteres, altes, betagte, oldies, \
        richtig alte, richtig altes, steinalte, uralt, uralte, uralten, uraltes, von früher
      last: das letzte jahrzehnt, den letzten 10 jahren, den letzten zehn jahren, \
        den vergangenen zehn jahren, der letzten 10 jahre, der letzten dekade, \
        der letzten zehn jahre, des letzten jahrzehnts, die letzten zehn jahre, \
        im letzten jahrzehnt, letzte dekade, letzten 10 jahre, letzten 10 jahren, letzten dekade, \
        letzten jahrzehnt, letzten zehn jahre, letzten zehn jahren, letztes jahrzehnt, \
        vergangene zehn jahre, vergangenen 10 jahren, vergangenen jahrzehnt, \
        vergangenen zehn jahren
      number 1: ein einziges, ein lied, ein song, ein stück, eine einzige, einen einzigen, \
        einen song, eins, genau ein, genau einen, genau eins
      number 2: ein paar zwei, zwei, zwo
      number 3: drei
      number 4: vier
      number 5: fünf
      number 6: ein halbes dutzend, halbes dutzend, sechs
      number 7: sieben
      number 8: acht
      number 9: neun
      number 10: zehn
      number 11: elf
      number 12: dutzend, ein dutzend, zwölf
      number 13: dreizehn
      number 14: vierzehn
      number 15: fünfzehn
      number 16: sechzehn
      number 17: siebzehn
      number 18: achtzehn
      number 19: neunzehn
      number 20: zwanzig
      number 25: fünfundzwanzig
      number 30: dreißig
      number 40: vierzig
      number 50: fünfzig
      number 60: sechzig
      number 100: einhundert, hundert
      ordinal -1: das letzte, das letzte lied, das vorherige lied, das vorige lied, dem letzten, \
        den letzten song, der letzte, der letzte song, der vorige song
      ordinal 1: das allererste, das erste, das erste lied, dem ersten, den ersten, \
        den ersten song, der erste, der erste song, die erste
      ordinal 2: das zweite, das zweite lied, dem zweiten, den zweiten, den zweiten song, \
        der zweite, der zweite song, die zweite, nummer zwei
      ordinal 3: das dritte, das dritte lied, dem dritten, den dritten, den dritten song, \
        der dritte, der dritte song, die dritte, nummer drei
      ordinal 4: das vierte, das vierte lied, dem vierten, den vierten, der vierte, \
        der vierte song, die vierte, nummer vier
      ordinal 5: das fünfte, das fünfte lied, dem fünften, den fünften, der fünfte, \
        der fünfte song, die fünfte, nummer fünf
      """)
}
