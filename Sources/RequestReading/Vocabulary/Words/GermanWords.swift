extension WordTable {
  static let german = WordTable(
    language: "de",
    lines: """
      negate: null{ bock auf|}, nichts was von, die nicht {über|von|um}, in {dem|der|denen} es nicht {um|über}
      function: trotzdem, {ist|sind} top
      ask: überrasch mich, überrasche mich, überrascht mich
      under: mit max, mit maximal, mit höchstens, von max
      obscure: die man {nicht|nicht so|kaum|noch nicht} kennt
      except: es sei denn{ es ist| es sind|}, außer {es ist|wenn es ist|wenn es}
      ignore: nicht dass ich, {es ist |}nicht so dass ich, weder {liebe|mag} noch hasse ich, {liebe|mag} und hasse ich nicht, {ich |}{liebe|mag} und hasse
      negateAfter: {läuft|laufen|kommt|kommen} {ja |doch |}{überall|ständig|dauernd|rauf und runter|viel zu oft|zu oft}, {hab|habe} ich {zu oft|viel zu oft|tot} gehört
      pardon: {vergiss|ignorier|ignoriere} was ich {über|zu|von}, {meine meinung geändert|meinung geändert} {über|zu|bei}
      startOver: {fang|fangen wir|lass uns} {nochmal|noch mal|wieder|von neuem} {an|anfangen|von vorne an}, von vorne, von vorn, nochmal von vorne
      nextWish: jetzt {lieber|mal|bitte|etwas|was|ein bisschen|noch}, als nächstes, nun {etwas|bitte|mal}
      whether: {hast|habt} {du|ihr} {was von|etwas von|}, gibt es
      pardon: darf auch{ rein| mit|}, {ist|sind} auch {ok|okay|gut|in ordnung}
      backToFirst: zurück zu {meinem|dem} {ersten|ursprünglichen|anfänglichen} {wunsch|auftrag}, zurück zu {meiner|der} {ersten|ursprünglichen} {bitte|anfrage|liste|idee}, {was|wie} ich {am anfang|zuerst|anfangs|ursprünglich} {wollte|gesagt habe|gesucht habe|verlangt habe|gesagt hatte|haben wollte}, zurück zum anfang
      negate: {wenn |}noch einmal, {hör|hört} auf {mir |uns |}{mit|}
      negateAfter: hab ich {keinen|null} Bock, {hab|habe} ich keine Lust, zu verzichten, vorzuspielen
      indispensable: sag ich nicht nein, sage ich nicht nein, sag ich nie nein
      like: für {jemanden|leute|alle|fans|die} {der|die|von|}, erinnert an, so ähnlich wie
      likeAfter: klingen, klingt, erinnert, erinnern, liebt, mag
      negateAfter: {bitte |}{rausnehmen|raus|weglassen|weg|auslassen|überspringen|streichen}, {kannst du|könnt ihr|lässt du|lass|lasst} {weglassen|aus|weg|raus|stecken|sein|mal}, {ertrag|ertrage} ich {nicht mehr|nicht|nimmer}, {will|möchte|mag|brauch|brauche} ich {da |hier |heute |jetzt |}{nicht|nimmer|keinesfalls}{ hören| haben| drin haben| dabei haben| mehr| mehr hören|}, {kann|können} ich {nicht|nimmer} {leiden|ausstehen|ab|mehr hören|hören|ertragen}, nicht {leiden|ausstehen|ab|mehr hören|ertragen|riechen}, {geht|gehen} {mir |}{gar nicht|auf die Nerven|auf den Keks|auf den Senkel|auf den Geist}, {hängt|hängen} mir zum Hals raus, {ist|sind} nicht {mein Ding|meins|mein Fall|meine Sache}, {muss|müssen} nicht sein, nee lass mal, lass mal, lieber nicht
      negate: scheiß auf, {mir |}{reicht's|reichts|genug|schluss|verschone mich|verschon mich|bleib mir weg|komm mir nicht} mit, {spar|erspar|erspare} {mir|uns}, nie wieder, bloß {kein|keine|keinen|nicht}, {ich |}{hasse|verabscheue|verzichte auf|pfeife auf}, {hab|habe} {genug|die Nase voll|die Schnauze voll} von
      like: {was |}passt {gut |}zu, {wer |}klingt {ein bisschen |}wie
      indispensable: {kann|könnte} ich nicht {leben|sein|existieren|überleben}, {läuft|geht} {bei mir |hier |}{gar |}nichts, {halte|hielte} ich {es |das |}nicht aus, {bin|wäre} ich nichts, keine Party, kein Deal
      condition: wenn, falls, sobald, {jedes mal|jedesmal} wenn
      ask: {es |}geht nichts über, nichts geht über, nichts {schlägt|toppt|ersetzt}, nichts ist besser als, {ich |}werde {nie|niemals} {müde|satt} {von|zu hören|}, {kann|krieg|kriege|bekomme} {nie|nicht} genug von, warum {kommt|läuft|spielst du} {nie|kein|keine|keinen}
      negateAfter: {brauch|brauche} ich {gerade |jetzt |heute |}nicht, muss {gerade |jetzt |heute |}nicht sein
      talk: da kann man nicht meckern, kann man nicht meckern, es klingelt, mach mal bitte pause
      negate: {das |}letzte {was|das} ich {will|brauche|hören will} ist, wer braucht{ schon| denn|}, wer will{ schon| denn|}{ noch|}, warum {immer|ständig|dauernd}, genug {von|vom}, verschon mich mit
      negateAfter: satt, {habe|hab} ich satt, nicht ausstehen, kann ich verzichten, {kann|kann ich} gerne verzichten, kann ich nichts anfangen, nichts anfangen, {hatte|hatten|hatte ich|hatten wir} {ich |wir |}{schon |}zu oft, kann ich nicht mehr hören, nicht schon wieder
      ask: warum nicht{ mal|}{ etwas| ein bisschen| was von|}
      taste: nicht genug {bekommen|kriegen}, kann nicht genug {bekommen|kriegen} von
      talk: {mach|mach mal|stell} {es |das |die musik |}{bitte |mal |}{leiser|lauter}{ bitte|}, {musik|lautstärke} {leiser|lauter|aus|an}, {pause|pausier|stopp|stop} {bitte|die musik|mal|}, nächstes lied{ bitte|}, {spiel|mach} {das|es} {nochmal|noch mal|noch einmal}, {das lied|den song} überspringen, {zufallswiedergabe|shuffle} {an|aus}, was ist eigentlich, die app {hängt|spinnt|stürzt}
      function: bin, bist, büro, feierabend
      others: ohne {sie|ihn}, {nicht|bloß nicht} {sie|ihn}
      function: gar nicht, noch gar nicht, noch nicht, noch nie
      talk: mach mal bitte {lauter|leiser}, mach mal lauter, mach lauter, mach leiser, kein problem, nicht so wichtig, nicht wichtig, nicht schlecht, gar nicht schlecht, keine sorge, keine eile, kein stress, keine ahnung, macht nichts, nicht der rede wert, nächstes lied, nächster song
      fact: aus {welchem land|welcher stadt} {kommt|kommen}, woher {kommt|kommen}, wie alt ist, in welchem jahr {kam|starb|wurde}
      anyLanguage: egal {in welcher sprache|welche sprache}, sprache egal
      anyYears: egal {aus welcher zeit|welches jahrzehnt|aus welchem jahrzehnt|welches jahr}, {jahrzehnt|zeit|jahr} egal
      ignore: weniger wie, nicht so wie
      function: sonst, um gottes willen
      negate: {verschon|verschone} mich {mit|bitte mit|mit den|mit dem}, bloß {kein|keine|keinen}, komm mir nicht mit
      negateAfter: kann ich nicht {ab|leiden|ausstehen|mehr hören|mehr sehen}, lass weg, lass {sie|ihn|es} weg, auf keinen fall, hör ich nicht, will ich nicht hören, brauch ich nicht, brauche ich nicht
      function: ab, pro stück, pro song, pro lied, je song, abend, aber, alle, alles, als, am, an, andere, anderen, anderes, art, auch, \
        auf, aus, bei, beim, beste, besten, bis, bitte, da, dabei, danke, das, dass, dazu, dein, \
        deine, dem, den, denn, der, des, dich, die, diese, diesen, dieser, dieses, dir, doch, \
        dort, drauf, drin, du, durch, eher, ein, eine, einem, einen, einer, eines, einfach, er, \
        es, etwas, euch, fassung, für, ganz, gegen, gern, gerne, gib, gut, gute, guten, guter, \
        gutes, habe, haben, hallo, hast, hat, heute, hier, hätte, hören, ich, ihm, ihn, ihnen, \
        ihr, ihre, im, in, irgendwas, ist, ja, jahr, jahre, jahren, jene, jetzt, kannst, können, \
        könnte, könntest, lieber, lied, lieder, los, mach, mal, man, mehr, mein, meine, meinen, \
        mich, mir, mit, musik, möchte, nach, nein, noch, nur, oder, passend, passende, passt, \
        richtung, sachen, schon, schön, schöne, schönen, schönes, sehr, sein, seine, seit, sie, \
        sind, so, soll, sollte, song, songs, spiel, spiele, stil, stück, stücke, toll, tolle, um, \
        und, uns, unter, version, viel, viele, vom, von, vor, wann, war, waren, warum, was, weil, \
        welche, welcher, welches, wenig, wenn, wer, werden, wie, will, wir, wird, wo, wurde, \
        würde, zeig, zeit, zeug, zu, zum, zur, über, singt, singen, wirklich, allerlei, anderer, \
        anhören, ansonsten, außerdem, aussuchen, beides, bisschen, brauch, bräuchte, damit, dann, \
        darf, darfst, darauf, davon, demnach, derzeit, deren, dessen, dieselbe, dürfen, dürfte, \
        echt, eben, eigentlich, eigene, einige, einigen, einiges, einmal, endlich, euer, fände, gab
      purpose: für, zum, während, beim, wenn, passend zu, geeignet für, geeignet zum, ideal für, zur
      talk: alles klar, auf wiedersehen, danke, danke das reicht, danke schön, das reicht, \
        das reicht für heute, das war's, das wars, für heute, genau, gute nacht, guten abend, \
        guten morgen, guten tag, hallo, ja, moin, nein, nein danke, okay, perfekt, prima, reicht, \
        super, tschüss, vielen dank, wie geht's, passt, passt so, bis bald, bis morgen, \
        bis später, servus, ciao, schönen abend, mach ich, dankeschön, gut so, sehr gut, \
        cool danke, wunderbar, klasse, hi, na, was für ein lied, tolles lied, schönes lied, \
        geiles lied, das ist schön, bis zum nächsten mal, bis dann, bis demnächst, machs gut, \
        mach's gut, schönen tag noch, alles gut, danke dir, grüß gott, grüß dich, grüezi, tach, \
        hey, hallöchen, wie gehts, wie geht es dir, vielen lieben dank, tausend dank, besten dank, \
        herzlichen dank, lieben dank, danke vielmals, danke für die hilfe, danke für deine hilfe, \
        das war alles, das ist alles, mehr brauche ich nicht, genügt, das ist genug, ist gut, jawohl
      noun: album, lied, lieder, liedern, mucke, musik, nummern, platten, playlist, song, songs, \
        stück, stücke, stücken, titel, track, tracks, albums, platte, musikstücke, musikstück, \
        klänge, sound, sounds, melodien, melodie, single, singles, scheiben, scheibe, aufnahmen
      performer: band, bands, gruppe, gruppen, interpreten, künstler, künstlerin, künstlerinnen, \
        künstlern, sänger, sängerin, sängerinnen, sängern, interpret, interpretin, interpretinnen, \
        komponist, komponisten, komponistin, komponistinnen, musiker, musikern, musikerin, rapper
      ask: spiel, spiel mir, spiele, spiel mal, ich will, ich will hören, ich möchte, \
        ich möchte hören, möchte, möchte hören, ich hätte gern, ich hätte gerne, gib mir, \
        zeig mir, suche, ich suche, such, such mir, empfiehl, empfiehl mir, empfehlungen, mach, \
        mach mir, mach eine playlist, ich brauche, brauche, leg auf, hast du, gibt es, kannst du, \
        könntest du, mehr, füge hinzu, nimm, bitte, lieber, was von, etwas von, irgendwas von, \
        vorschläge, dreh, etwas, irgendwas, hau raus, würde gern, ich würde gern, ich würde gerne, \
        lass, lass mal, hören, lust auf, ich habe lust auf, irgendwelche, mach mal, \
        mach mal musik an, spiel doch, spielst du, kannst du mir, hau mal, leg mal auf, leg, zeig, \
        hättest du, ich bräuchte, ich suche nach, ich will mal, gibts, gibt es da, her mit, \
        bring mir, stell mir, such mir mal, lass uns, ich wünsche mir, bitte einmal, wie wärs mit, \
        wie wär's mit, empfehle mir, empfehlt mir, ich hab lust auf, hab lust auf, hab bock auf, \
        bock auf, ich hab bock auf, ein bisschen, ein wenig, etwas von dem, wünsch mir, wünsche, \
        ich hätt gerne, hätt gern, ich würde mich über, ich würd gerne, würd gern, \
        wir hätten gern, wir hätten gerne, wir wollen, wir möchten, wir brauchen, wir suchen, \
        brauch, ich bräucht, bräuchte, spielen sie, könnten sie, können wir, könnte ich, darf ich
      taste: ich mag, ich liebe, mag, liebe, ich höre gern, ich höre gerne, höre gerne, \
        mein lieblings, lieblingsband, meine lieblingsband, fan von, ich bin fan von, \
        ich stehe auf, stehe auf, zum beispiel, etwa, gefällt mir, gefallen mir, ich höre, \
        ich hör, ich höre oft, ich höre meistens, ich höre meist, ich höre sonst, \
        ich höre normalerweise, ich höre zurzeit, ich höre gerade, ich höre momentan, \
        ich höre total gern, ich höre am liebsten, am liebsten höre ich, höre ich gern, \
        höre ich gerne, gerne höre ich, ich mag besonders, ich mag total, mein favorit ist, fans von
      fact: wer singt, wer hat gesungen, wer ist, wann kam, von wem ist, was bedeutet, wie alt, \
        in welchem jahr, wer sang, wer hat das geschrieben, wer hat, wie heißt, von wann ist, \
        woher kommt, wann wurde, aus welchem jahr, wer spielt, wie lange, warum, wer komponierte, \
        wer schrieb, wer war, wer waren, wer sind, wer produzierte, wer gewann, wer steckt hinter, \
        wann ist, wann war, wann erschien, wann starb, wann hat, wann wird, wann geht, wann kommt
      negate: nicht, bitte nicht, lieber nicht, kein, keine, keinen, keinem, keiner, keines, ohne, ich mag nicht, \
        ich mag kein, ich mag keine, nichts, nichts von, nichts mit, niemals, nie, weg mit, \
        lass weg, ich hasse, hasse, bloß nicht, bloß kein, bloß keine, auf keinen fall, genug von, \
        statt, anstatt, anstelle von, nicht von, bitte kein, bitte keine, weder, noch, entferne, \
        überspringe, raus mit, niemand, verzichte auf, ich kann nicht mehr hören, hab genug von, \
        ich habe genug von, keine lust auf, ich habe keine lust auf, bloß nichts, nur nicht, \
        bitte nichts, verschone mich mit, lass die finger von, ohne jegliche, ohne jeden, \
        ich will kein, ich will keine, ich will keinen, ich möchte kein, ich möchte keine, \
        nix von, nix, nichts mehr von, schluss mit, die nase voll von, satt, nie wieder, \
        niemals wieder, keinerlei, kein einziges, keine einzige, keinen einzigen, kein bisschen, \
        bloß keinen, bloß kein einziges, nur kein, nur keine, nur keinen, nur bitte kein, \
        nur bitte keine, nicht schon wieder, nicht wieder, ich mag nichts von, \
        ich mag überhaupt kein, ich mag überhaupt keine, mag kein, mag keine, mag keinen, \
        mögen kein, mögen keine, ich hör kein, ich höre keinen, höre kein, höre keine, \
        hör auf mit, hört auf mit, aufhören mit, wir wollen kein, wir wollen keine, \
        ich brauche keinen, brauche kein, brauche keine, brauch kein, brauch keine, \
        ich suche kein, ich suche keine, ich wünsche kein, ich wünsche keine, füge kein, \
        füge keine, empfiehl mir kein, empfiehl mir keine, ich kann kein, ich kann keine, \
        ich kann keinen, kann nicht leiden, kann nicht ausstehen, kein fan von, bin kein fan von, \
        kein großer fan von, nicht so der fan von, steh nicht auf, stehe nicht auf, verabscheue, \
        verzichten auf, unter verzicht auf, bleib mir weg mit, bleib mir weg von, bleib weg von, \
        bleib mir fern mit, geh mir weg mit, hör mir auf mit, verschont mich mit, \
        verschon mich mit, verschone mich bitte mit, verschon uns mit, erspar mir, erspar uns, \
        erspare mir, erspart mir, lass mich in ruhe mit, finger weg von, schluss jetzt mit, \
        raus damit, schmeiß raus, wirf raus, streiche, lösche, blockiere, blockier, meide, \
        vermeide, vermeiden, ignoriere, entfern, schließ aus, ausgeschlossen sind, auszuschließen, \
        skippe, überspring, frei von, befreit von, genug vom, hab genug vom, habe genug, \
        langsam genug von, die nase voll vom, ich hab die nase voll von, nase voll von, \
        die schnauze voll von, hab die schnauze voll von, ich bin müde von, gelangweilt von, \
        genervt von, ich bin genervt von, keine lust mehr auf, hab keine lust auf, kein bock auf
      pardon: darf wieder rein, darf doch rein, darf bleiben, dürfen bleiben, darf doch bleiben, ist doch ok, ist doch okay, \
        ist schon ok, ist in ordnung, geht doch, {lass|lassen wir} {sie|ihn|es} {drin|doch drin}, wieder rein
      negateAfter: kann mir gestohlen bleiben, hab ich satt, habe ich satt, nervt, nerven, kommt mir nicht ins Haus, erst recht nicht, nicht, mag ich nicht, raus, weg, kann weg, weglassen, ausgenommen, \
        lieber nicht, nervt, auslassen, bitte nicht, gefällt mir nicht, ausgeschlossen, \
        reicht mir, {hab|habe} ich {echt |langsam |so |}{über|satt}, kann ich nicht mehr hören, \
        hab ich satt, habe ich satt, bitte weglassen, \
        bleibt draußen, hängt mir zum hals raus, ist raus, geht gar nicht, will ich nicht, \
        brauch ich nicht, brauche ich nicht, lass weg, mag ich gar nicht, mag ich überhaupt nicht, \
        mag ich nicht besonders, mag ich eher nicht, nicht mein fall, nicht so mein fall, \
        nicht mein ding, nicht so mein ding, nicht mein geschmack, nicht meins, nicht so meins, \
        nichts für mich, gefallen mir nicht, gefällt mir gar nicht, gefällt mir überhaupt nicht, \
        kann ich nicht leiden, kann ich nicht ausstehen, kann ich nicht ab, \
        kann ich nicht mehr ertragen, kann ich gar nicht leiden, kann draußen bleiben, \
        können draußen bleiben, kannst du dir sparen, kannst du streichen, muss nicht sein, \
        müssen nicht sein, muss weg, müssen weg, muss raus, müssen raus, bleiben draußen, \
        bleibt weg, hasse ich, hasse ich wie die pest, verabscheue ich, nerven, nervt nur noch, \
        nerven nur noch, geht mir auf die nerven, gehen mir auf die nerven, geht mir auf den keks, \
        gehen mir auf den keks, geht mir auf den geist, gehen mir auf den geist, \
        geht mir auf den sack, langweilt mich, langweilen mich, hängen mir zum hals raus, \
        hängt mir zum halse raus, reicht jetzt, reicht langsam, reicht für heute, hatte ich genug, \
        hab ich genug, habe ich genug, hatten wir genug, höre ich nicht, hör ich nicht, \
        höre ich ungern, brauche ich jetzt nicht, brauche ich heute nicht, brauchen wir nicht, \
        wollen wir nicht, mögen wir nicht, passen nicht, passt nicht rein, passen nicht rein, \
        passt da nicht rein, gehört nicht dazu, gehört nicht rein, gehören nicht rein, \
        gehören nicht dazu, hat da nichts verloren, haben da nichts verloren, raus bitte, \
        rausnehmen, rauslassen, rausschmeißen, rauswerfen, weg damit, ausschließen, ausklammern, \
        aussparen, entfernen, überspringen, vermeiden, meiden, verboten, tabu, unerwünscht, \
        nicht erwünscht, nicht gewünscht, nicht erlaubt, nein danke, muss ich nicht haben, exklusive
      except: etwas anderes als, was anderes als, jemand anderen als, jemand anderes als, \
        andere als, anderes als, außer, ausgenommen, abgesehen von, bis auf, mit ausnahme von, \
        alles außer, neben, alles nur nicht, alles nur kein, alles nur keine, alles nur keinen, \
        alles aber kein, alles aber keine, alles aber nicht, egal was nur nicht, \
        egal was nur kein, egal was nur keine, egal was außer, egal welche außer, egal wer außer, \
        jeder außer, jede außer, jeden außer, jedes außer, jemand außer, jemanden außer, \
        irgendetwas außer, irgendwer außer, wen anderes als, wen anderen als, jemand anders als, \
        jemanden anders als, jemanden anderes als, anderen als, anderer als, anderem als, \
        andere interpreten als, andere künstler als, mit der ausnahme von, mit ausnahme der, \
        mit ausnahme des, abgesehen vom, exklusive, nicht gerechnet, alle sprachen außer
      but: aber, sondern, dafür, vielmehr, nur, jedoch, stattdessen, allerdings, doch lieber
      and: und, oder, sowie, noch, und auch, bzw, als auch, beziehungsweise, und vielleicht
      only: nur, ausschließlich, nichts als, nichts außer, niemand außer, bloß, lediglich, allein, \
        nichts anderes als, rein, einzig, nichts weiter als, nichts anderes außer, \
        niemand anders als, niemanden außer, niemand anderen als, niemand anderes als, \
        niemanden anderen als, kein anderer als, keine anderen als, keine andere als, \
        keine künstler außer, keine musik außer, keine lieder außer, keine sprache außer, \
        nix außer, nix als, nix anderes als, beschränk dich auf, beschränke dich auf, bleib bei, \
        bleibe bei, bleiben wir bei, begrenzt auf, beschränkt auf, sollen nur, immer nur
      onlyAfter: und sonst nichts, sonst nichts, und nichts anderes, ausschließlich, \
        und sonst keinen, sonst niemand, und sonst niemanden, und niemand anders, \
        und niemand sonst, und keine anderen, und kein anderer, und keine andere, \
        und nichts weiter, und nix anderes, und nix sonst, und fertig, und basta, pur, sonst nix
      alsoOther: {ich kann|kann} nicht ohne, {es geht |geht |}nichts über, ohne geht nicht, \
        vergiss nicht, nicht vergessen, niemand singt wie, nicht nur, nicht bloß, \
        nicht ausschließlich, nicht bloß nur, muss nicht nur, \
        müssen nicht nur, muss nicht ausschließlich, beschränk dich nicht auf, \
        beschränke dich nicht auf, nicht lediglich, mehr als nur
      ignore: ich habe nichts gegen, habe nichts gegen, nichts gegen, muss nicht, müssen nicht, \
        muss kein, muss nicht unbedingt, müssen nicht unbedingt, nicht unbedingt, ist mir egal ob, \
        macht mir nichts aus, stört mich nicht, stören mich nicht, muss nicht zwingend, \
        müssen nicht zwingend, muss nicht extra, muss keine, muss keinen, müssen keine, \
        müssen kein, nicht zwingend, nicht zwangsläufig, nicht notwendigerweise, braucht nicht, \
        braucht nicht unbedingt, brauchen nicht, braucht kein, braucht keine, brauchen keine, \
        egal ob, gleichgültig ob, unabhängig davon ob, unabhängig von, spielt keine rolle ob
      either: ist egal, egal, ist mir egal, beides ist okay, beides geht, spielt keine rolle, \
        beides gut, beides ist gut, beides ist ok, beides ist recht, beides passt, beide sind gut, \
        beides in ordnung, beides ok, beides okay, beides wäre gut, beides wäre okay, \
        mir ist beides recht, ist mir beides recht, mir ists egal, mir gleich, ist gleich, \
        wurscht, ist mir wurst, bin ich offen, bin da flexibel, da bin ich flexibel, \
        ich bin flexibel, spielt für mich keine rolle, sprache egal, sprache ist egal, \
        sprache spielt keine rolle, in jeder sprache, egal welche sprache, \
        egal in welcher sprache, eins von beiden, eines von beiden, eins von beidem, entweder oder
      too: zu, allzu, viel zu, zu viel, zu viele, bisschen zu, ein tick zu, einen tick zu, übermäßig
      less: weniger, nicht so, nicht zu, nicht allzu, nichts zu, bitte nicht zu, nicht sehr, \
        ohne viel, nicht ganz so, nicht gar so, nicht gar zu, nicht mehr so, nicht mehr ganz so, \
        nicht besonders, nicht sonderlich, nicht übermäßig, nicht extrem, nicht ganz zu, \
        nicht derart, nichts allzu, nichts so, nichts sehr, nichts übermäßig, nichts besonders, \
        bloß nicht zu, nur nicht zu, aber nicht zu, aber nicht so, aber nicht allzu, \
        bisschen weniger, deutlich weniger, mit wenig, ohne zu viel, ohne zu viele, ohne viele, \
        ohne allzu, ohne so viel, möglichst wenig, möglichst wenige, muss nicht so, muss nicht zu, \
        darf nicht zu, darf nicht so, sollten nicht zu, sollen nicht zu, nie zu, reduziere
      like: wie, ähnlich wie, so wie, im stil von, à la, klingt wie, klingen wie, so etwas wie, \
        sowas wie, so was wie, erinnert an, die an erinnern, in richtung, in der art von, \
        so ähnlich wie, inspiriert von, vergleichbar mit, ähnliches wie, im stile von, \
        das klingt wie, was wie, ähnlich zu, nach art von, ganz wie, so klingt wie, \
        die klingt wie, angelehnt an, so ähnlich klingt wie, wie die von, wie bei, im geiste von, \
        so in richtung, ähnlich, ähnliche wie, ähnlicher wie, ähnlichen wie, ähnliches zu, \
        ähnliche zu, ähneln, genauso wie, genau wie, gleiche art wie, gleicher stil wie, \
        im gleichen stil wie, im selben stil wie, im stile der, in dem stil wie, \
        in einem stil wie, vom stil wie, vom stil her wie, stilistisch wie, \
        stilistisch ähnlich wie, stilistisch nah an, stil von, im sound von, mit dem sound von, \
        im sinne von, in der tradition von, in der tradition der, in der manier von, \
        in manier von, nach dem vorbild von, nach vorbild von, richtung von, geht in richtung, \
        gehen in richtung, auf den spuren von, auf der linie von, auf einer linie mit, \
        auf der welle von, aus der ecke von, in der ecke von, der art von, nach art der, \
        klingt ähnlich wie, klingen ähnlich wie, klingt so wie, klingen so wie, klingt nach, \
        klingen nach, klingend wie, erinnern an, erinnert mich an, erinnern mich an, \
        beeinflusst von, beeinflusst durch, inspiriert durch, nahe an, nah an, nahe bei, \
        nah dran an, verwandt mit, im geiste der, vergleichbar zu, vergleichbares wie, \
        gleichwertig zu, denk an, denkt an, denke an, solche sachen wie, bands wie, künstler wie
      likeAfter: und ähnliche, und ähnliches, oder ähnliches, oder ähnliche, ähnlich, mäßig, \
        und co, ähnliche, stil, und ähnlichem, oder ähnlichem, und so, und sowas, oder so, \
        oder sowas, und dergleichen, oder dergleichen, und konsorten, und kollegen, und solche, \
        und solches zeug, und der gleichen, und vergleichbares, und vergleichbare, \
        oder vergleichbares, oder vergleichbare, oder vergleichbar, und ähnliche künstler, \
        und ähnliche bands, oder ähnliche künstler, oder ähnliche bands, und andere künstler, \
        und verwandte, und verwandtes, usw, etc, und so weiter, und so fort, unter anderem, \
        zum beispiel, z b, beispielsweise, mäßiges, mäßige, ähnliches, ähnlichen, ähnlicher, \
        artig, artige, artiges, style, stilistisch, vibe, vibes, richtung, in der art
      others: andere künstler, anderen künstlern, anderer künstler, andere bands, \
        von jemand anderem, andere sänger, anderen bands, von anderen, anderer sänger, \
        andere sängerin, anderen künstler, anderem künstler, anderer band, andere band, \
        anderen band, andere gruppen, andere interpreten, anderen interpreten, andere musiker, \
        anderen musikern, andere leute, jemand anderes, jemand anderen, jemand anders, \
        jemanden anderen, wen anderes, wen anderen, wer anderes, von wem anders, von wem anderem, \
        von anderen leuten, von andern, von einem anderen sänger, von einer anderen sängerin, \
        von einem anderen, aber nicht von ihnen, aber nicht von ihm, aber nicht von ihr, \
        nicht von denen, nicht von ihnen, nicht von ihm, nicht von ihr, außer ihnen, außer denen, \
        außer ihm, wen gibt es noch, wer noch, wer klingt noch, wer macht noch, welche künstler noch
      by: von, vom, gesungen von, gesungen vom, gespielt von, interpretiert von, geschrieben von
      about: über, handelt von, handeln von, zum thema, in denen es um, bei denen es um, es um, \
        geht es um, rund um, rund ums, thema, mit texten über, mit text über, texte über, besingen
      correct: nein warte, warte nein, ich meine, ich meinte, quatsch, stopp nein, halt nein
      reference: das, dies, diese, davon, dieses, dieser, das letzte, die letzten, sowas, das da, \
        dieses lied, dieser song, das vorige, die vorigen, der vorige, das vorherige, \
        die vorherigen, der vorherige, der letzte song, das lied davor, die gleichen, das gleiche
      more: mehr, noch mehr, noch, weitere, weiteren, noch ein paar, noch einige, ein paar mehr
      instead: stattdessen, dafür, lieber, anstatt dessen, anstelle dessen, an dessen stelle
      sungIn: auf, in, gesungen auf, in sprache, gesungen in, in der sprache, text auf, texte auf
      unknown: die ich nicht kenne, den ich nicht kenne, das ich nicht kenne, was ich nicht kenne, \
        mir unbekannte, mir unbekannt, neue künstler, neue bands, noch nie gehört, \
        die ich noch nicht kenne, neuen künstlern, neue sänger, die ich noch nie gehört habe, \
        die ich noch nie gehört hab, noch nicht gehört, mir noch unbekannt, mir noch unbekannte, \
        die mir neu sind, neue leute, ich nicht kenne, der mir neu ist, die ich nie gehört habe, \
        die ich nicht gehört habe, die ich noch nicht gehört hab, was ich noch nie gehört hab, \
        von denen ich noch nie gehört habe, von denen ich noch nichts gehört habe, \
        von denen ich nichts kenne, von denen ich noch nie was gehört habe, die wir nicht kennen, \
        die wir noch nicht kennen, noch nicht kenne, neu für mich, für mich neu, für mich neue, \
        für mich unbekannt, für mich unbekannte, mir nicht bekannt, mir nicht bekannte, mir neue
      popular: hits, hit, bekannte, bekannten, bekannt, beliebt, beliebte, beliebten, erfolge, \
        größte hits, größten hits, berühmte, berühmten, charts, top, bekanntesten, beliebtesten, \
        kennt jeder, die jeder kennt, meistgehörten, hitparade, die jeder mitsingen kann, \
        gassenhauer, evergreens, bekannteste, berühmteste, große hits, chartstürmer, \
        nummer eins hits, bekanntes, bekannter, bekanntem, bekanntere, bekannteren, beliebtes, \
        beliebter, beliebteste, berühmtes, berühmter, berühmt, berühmtesten, größte erfolge, \
        größten erfolge, große erfolge, erfolgreichste, erfolgreichsten, erfolgreiche, \
        erfolgreichen, erfolgssongs, hitsongs, hitsingles, superhits, megahits, welthits, welthit, \
        chart hits, charthits, chart songs, chartplatzierungen, chartstürmern, charterfolge, \
        nummer 1 hits, top 40, top titel, mainstream, mainstreamig, populär, populäre, populären
      obscure: unbekannte, unbekannten, unbekannt, unbekannter, geheimtipps, geheimtipp, \
        unterschätzte, unterschätzt, unterschätzten, weniger bekannte, weniger bekannten, \
        wenig bekannte, selten gehörte, abseits des mainstreams, nicht so bekannte, \
        verborgene perlen, raritäten, kein mainstream, nicht so bekannt, die nicht jeder kennt, \
        die kaum jemand kennt, die keiner kennt, die niemand kennt, kaum bekannte, kaum bekannt, \
        wenig bekannt, nicht jeder kennt, kaum jemand kennt, eher unbekannte, eher unbekannt, \
        nicht so bekannten, nischige, vergessene, vergessenen, nicht kommerziell, \
        nicht so kommerziell, unkommerziell, unbekanntes, unbekanntem, unbekanntere, \
        unbekannteren, unbekannteres, geheimtips, geheimtip, insidertipps, insidertipp, \
        insider tipps, unterschätztes, unterschätzter, unterbewertet, unterbewertete, \
        unterbewerteten, weniger gespielte, weniger gehörte, nicht die großen hits, \
        nicht die üblichen hits, kein chartzeug, nichts mainstreamiges, fern vom mainstream, \
        abseits vom mainstream, jenseits des mainstreams, abseits der charts, abseits der hits, \
        abseits der ausgetretenen pfade, abseits des üblichen, abseits bekannter pfade, \
        kaum bekannten, kaum gehört, kaum gehörte, kaum gespielt, kaum gespielte, selten gehört, \
        selten gehörten, selten gespielt, selten gespielte, selten gespielten, rare, seltene, \
        seltenen, obskur, obskure, obskuren, obskures, nischenmusik, nischenbands, nischig, rarität
      soft: vor allem, besonders, vielleicht, am liebsten, möglichst, wenn möglich, ungefähr, \
        etwa, insbesondere, wenn's geht, wenn es geht, wenns geht, falls möglich, \
        nach möglichkeit, bevorzugt, vorzugsweise, idealerweise, hauptsächlich, größtenteils, \
        überwiegend, vorwiegend, primär, in erster linie, eventuell, evtl, unter umständen, circa
      live: live, live version, live aufnahme, live aufnahmen, konzert, konzertmitschnitt, \
        liveversion, im konzert, livefassung, live versionen, liveversionen, live aufgenommen, \
        live gespielt, live gespielte, live gesungen, livemitschnitt, livemitschnitte, mitschnitt, \
        mitschnitte, konzertmitschnitte, konzertaufnahme, konzertaufnahmen, konzertversion, \
        konzertversionen, liveaufnahme, liveaufnahmen, livekonzert, livekonzerte, live konzerte
      remix: remix, remixe, remixen, remixed, remixversion, remixversionen, geremixt, geremixte, \
        mashup, mashups, clubmix, clubmixe, club version, clubversion, extended version, maxiversion
      acoustic: akustikversion, akustikversionen, akustisch, unplugged, akustik version, \
        akustikfassung, akustikfassungen, akustik versionen, akustische version, \
        akustische versionen, akustische fassung, akustische fassungen, akustikaufnahme, akustik set
      cover: {gesungen |}von jemand {anderem|anders|anderen} als, von {jemandem|wem} anders als, cover, coverversion, coverversionen, covers, nachgesungen, gecovert, cover versionen, \
        gecoverte, gecoverten, gecovered, covern, nachgespielt, nachgespielte, neuinterpretation, \
        neuinterpretationen, neuinterpretiert, neu interpretiert, neu aufgenommen, coverband
      karaoke: karaokeversion, karaoke version, karaokeversionen, karaoke versionen, \
        karaoke fassung, karaokefassung, karaoke track, playback, playbacks, karaoke playback
      instrumental: instrumental, instrumentale, instrumentalmusik, ohne gesang, ohne text, \
        ohne stimme, ohne stimmen, instrumentalstücke, ohne texte, instrumentales, kein gesang, \
        ohne worte, ohne sänger, ohne singen, rein instrumental, ohne vocals, niemand singt, \
        keiner singt, ohne jeden gesang, ohne jeglichen gesang, komplett ohne gesang, ohne vocal, \
        ohne wörter, ohne lyrics, ohne songtext, ohne gesangsstimme, ohne gesangsstimmen, \
        ohne menschliche stimme, ohne menschliche stimmen, ohne sängerin, ohne singende, \
        ohne dass jemand singt, ohne dass einer singt, in denen niemand singt, \
        bei denen niemand singt, in denen nicht gesungen wird, bei denen nicht gesungen wird
      demo: demo, demoversion, demos, demoversionen, demo versionen, demoaufnahme, demoaufnahmen, \
        demo aufnahme, demo aufnahmen, demotape, demotapes, rohfassung, rohfassungen, rohversion
      original: original, originalversion, das original, im original, originalfassung, originale, \
        originalversionen, originalaufnahme, originalaufnahmen, original aufnahme, \
        original aufnahmen, original versionen, studioversion, studioversionen, studio version, \
        studio versionen, studioaufnahme, studioaufnahmen, studio aufnahme, studiofassung
      version: version, versionen, fassung, fassungen, aufnahme, aufnahmen, einspielung, \
        einspielungen, interpretation, interpretationen, variante, varianten, mix, arrangement
      counter: lieder, lied, songs, stücke, titel, song, stück, tracks, nummern, balladen, hits, \
        klassiker, chansons, ohrwürmer, sachen, musikstücke, musikstück, melodien, liedchen, \
        stücken, liedern, walzer, arien, kracher, schlager, schnulzen, evergreens, oldies, hymnen
      minute: minuten, minute, min, mins
      second: sekunden, sekunde, sek
      under: unter, weniger als, kürzer als, höchstens, maximal, nicht länger als, bis zu, \
        nicht mehr als, bis, nicht über, keine länger als, nie länger als, die nicht länger als, \
        nicht länger wie, unterhalb von, keine über, nichts über, nichts länger als, nicht mehr wie
      over: über, mehr als, länger als, mindestens, mehr wie, länger wie, nicht kürzer als
      underAfter: maximal, oder kürzer, höchstens, oder weniger, oder drunter, oder darunter, max
      overAfter: oder länger, oder mehr, oder darüber, oder drüber, und länger, und mehr, mindestens
      before: vor, älter als, von vor, vor dem jahr, vor den, aus der zeit vor, \
        aus der zeit vor den, von vor den, von vor dem, älter wie, früher als, die älter sind als, \
        noch vor, entstanden vor, erschienen vor, veröffentlicht vor
      since: seit, ab, seit dem jahr, seit den, seit der, seit dem, ab dem jahr, ab den, ab der, \
        ab dem, ab ca, ab etwa, nicht vor, nichts vor, nichts von vor, nichts aus der zeit vor, \
        nichts älter als, nichts älteres als, nicht älter als, keine älter als, keine lieder vor, \
        keine songs vor, kein song vor, nicht früher als, frühestens von, frühestens ab, \
        frühestens aus, beginnend ab, erst ab, erst seit, keine älteren als, keine musik vor
      after: nach, nach dem jahr, nach den, aus der zeit nach, aus der zeit nach den, von nach, \
        jünger als, neuer als, später als, jüngeren datums als, erst nach, die jünger sind als
      sinceAfter: aufwärts, bis heute, oder neuer, und neuer, und jünger, oder jünger, \
        oder später, und später, und danach, bis jetzt, bis in die gegenwart, bis zur gegenwart, \
        bis heutzutage, bis in die heutige zeit, bis zum heutigen tag, und aufwärts, und folgende
      until: bis, bis zu, bis ins jahr, bis zum jahr, bis zu den, bis in die, bis einschließlich, \
        bis inklusive, nicht nach, nichts nach, nichts von nach, nichts aus der zeit nach, \
        nichts neueres als, nichts neuer als, nichts jünger als, nichts jüngeres als, \
        nicht neuer als, nicht jünger als, nicht später als, keine neuer als, keine lieder nach, \
        keine songs nach, spätestens, spätestens von, spätestens aus, maximal bis, nur bis
      through: bis, und, bis zu, bis zum jahr, bis ins jahr, bis in die, bis zu den, \
        bis einschließlich, und den
      early: frühen, frühe, anfang der, die frühen, den frühen, beginn der, der frühen, \
        anfänge der, den anfängen der, zu beginn der, am anfang der, am beginn der, \
        ersten hälfte der, erste hälfte der, ersten jahren der, anfangs der
      mid: mitte der, mittleren, in der mitte der, den mittleren, die mittleren, der mittleren
      late: späten, späte, ende der, den späten, der späten, die späten, ausgang der, ausgehenden, \
        am ende der, gegen ende der, zum ende der, zweiten hälfte der, zweite hälfte der
      between: zwischen, von, zwischen den, zwischen den jahren, von den, aus den jahren, \
        aus der zeit zwischen, aus der zeit von, in den jahren
      last: den letzten zehn jahren, die letzten zehn jahre, letzten 10 jahren, \
        letzten zehn jahren, letzten 10 jahre, letztes jahrzehnt, letzten jahrzehnt, \
        letzten zehn jahre, im letzten jahrzehnt, des letzten jahrzehnts, das letzte jahrzehnt, \
        den vergangenen zehn jahren, vergangenen zehn jahren, vergangenen 10 jahren, \
        vergangene zehn jahre, der letzten zehn jahre, der letzten 10 jahre, letzten dekade, \
        letzte dekade, der letzten dekade, den letzten 10 jahren, vergangenen jahrzehnt
      recent: neue, neuen, neues, neuer, aktuelle, aktuellen, aktuelles, neueste, neuesten, \
        neuere, neueren, jüngste, aktuell, aus diesem jahr, der letzten jahre, von heute, heutige, \
        heutigen, neuerem, neuerer, neueres, neuester, neuestes, neuste, neusten, neustes, \
        aktueller, aktuellste, aktuellsten, aktuellerem, aktuelleres, brandneu, brandneue, taufrisch
      modern: moderne, modernen, modernes, zeitgenössische, moderner, modernem, modern, modernere
      old: alte, alten, altes, alter, ältere, älteren, oldies, uralte, älterer, älteres, älterem, \
        richtig alte, richtig altes, uralt, uralten, uraltes, steinalte, betagte, von früher
      number 1: ein lied, einen song, ein song, ein stück, eins, ein einziges, einen einzigen, \
        eine einzige, genau ein, genau einen, genau eins
      number 2: zwei, ein paar zwei, zwo
      number 3: drei
      number 4: vier
      number 5: fünf
      number 6: sechs, ein halbes dutzend, halbes dutzend
      number 7: sieben
      number 8: acht
      number 9: neun
      number 10: zehn
      number 12: zwölf, ein dutzend, dutzend
      number 15: fünfzehn
      number 20: zwanzig
      number 30: dreißig
      number 40: vierzig
      number 50: fünfzig
      ordinal 1: das erste, der erste, die erste, dem ersten, das erste lied, der erste song, \
        den ersten, das allererste, den ersten song
      ordinal 2: das zweite, der zweite, die zweite, dem zweiten, das zweite lied, \
        der zweite song, den zweiten, den zweiten song, nummer zwei
      ordinal 3: das dritte, der dritte, die dritte, dem dritten, das dritte lied, \
        der dritte song, den dritten, den dritten song, nummer drei
      ordinal -1: das letzte, der letzte, dem letzten, das letzte lied, der letzte song, \
        den letzten song, das vorige lied, der vorige song, das vorherige lied
      new: neue, neuen, neues, neuer
      album: album, albums, platte, platten, alben, lp, cd, scheibe
      verbal: er, sie, singt, singen, das lied, dieses lied, kenne ich, ich kenne, das ist, das war
      ordinal 4: das vierte, der vierte, die vierte, den vierten, dem vierten, das vierte lied, \
        der vierte song, nummer vier
      ordinal 5: das fünfte, der fünfte, die fünfte, den fünften, dem fünften, das fünfte lied, \
        der fünfte song, nummer fünf
      number 100: hundert, einhundert
      number 11: elf
      number 13: dreizehn
      number 14: vierzehn
      number 16: sechzehn
      number 17: siebzehn
      number 18: achtzehn
      number 19: neunzehn
      number 25: fünfundzwanzig
      number 60: sechzig
      tasteAfter: mag ich, mag ich total, mag ich besonders, mag ich am liebsten, liebe ich, \
        höre ich gern, höre ich gerne, höre ich sehr gern, höre ich sehr gerne, \
        höre ich am liebsten, höre ich viel, höre ich oft, höre ich rauf und runter, höre ich sonst
      offTopic: gitarrenunterricht, klavierunterricht, gesangsunterricht, musikunterricht, \
        gitarre lernen, klavier lernen, gitarre spielen lernen, noten lesen, noten für, \
        gitarrenakkorde, akkorde für, tabs für, kopfhörer, lautsprecher, boxen kaufen, verstärker
      untilAfter: und älter, oder älter, und früher, oder früher, und davor, oder davor, \
        und abwärts, abwärts, rückwärts, spätestens, und vorher
      with: mit viel, mit vielen, mit jeder menge, mit ordentlich, mit richtig viel, mit etwas
      state: ich bin echt, ich bin ziemlich, ich bin sehr, bin gerade, bin so, bin total, bin heute
      named: die band, die gruppe, der sänger, die sängerin, der künstler, die künstlerin, das lied
      """)
}
