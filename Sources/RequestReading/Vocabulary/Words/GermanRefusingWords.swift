extension WordTable {
  /// What refuses in German, takes a refusal back or denies it.
  static let germanRefusing = WordTable(
    language: "de",
    lines: """
      negate: {aber |}nicht {die|das|den} {version |}{von|vom}, anstatt, anstelle von, \
        auf keinen fall, aufhören mit, ausgeschlossen sind, auszuschließen, befreit von, \
        bin kein fan von, bitte kein, bitte keine, bitte nicht, bitte nichts, bleib mir fern mit, \
        bleib mir weg von, bleib weg von, blockier, blockiere, bloß kein einziges, \
        bloß {kein|keine|keinen|nicht}, bloß nichts, brauch kein, brauch keine, brauche kein, \
        brauche keine, {das |}letzte {was|das} ich {will|brauche|hören will} ist, \
        die nase voll vom, die nase voll von, die nicht {über|von|um}, die schnauze voll von, \
        empfiehl mir kein, empfiehl mir keine, entfern, entferne, erspart mir, finger weg von, \
        frei von, füge kein, füge keine, geh mir weg mit, gelangweilt von, genervt von, \
        genug {von|vom}, hab genug vom, hab keine lust auf, habe genug, \
        {hab|habe} {genug|die Nase voll|die Schnauze voll} von, hör mir auf mit, höre kein, \
        höre keine, {hör|hört} auf {mir |uns |}{mit|}, ich bin genervt von, ich bin müde von, \
        ich brauche keinen, ich hab die nase voll von, ich habe genug von, \
        ich habe keine lust auf, ich {hab|habe|kenn|kenne} {schon |bereits |}alles von, \
        {ich |}{hasse|verabscheue|verzichte auf|pfeife auf}, ich hör kein, ich höre keinen, \
        ich kann kein, ich kann keine, ich kann keinen, ich kann nicht mehr hören, ich mag kein, \
        ich mag keine, ich mag nicht, ich mag nichts von, ich mag überhaupt kein, \
        ich mag überhaupt keine, ich möchte kein, ich möchte keine, ich suche kein, \
        ich suche keine, ich will kein, ich will keine, ich will keinen, ich wünsche kein, \
        ich wünsche keine, ignoriere, in {dem|der|denen} es nicht {um|über}, kann nicht ausstehen, \
        kann nicht leiden, kein, kein bisschen, kein bock auf, kein einziges, kein fan von, \
        kein großer fan von, keine, keine einzige, keine lust auf, keine lust mehr auf, keinem, \
        keinen, keinen einzigen, keiner, keinerlei, keines, langsam genug von, \
        lass die finger von, lass mich in ruhe mit, lass weg, lieber nicht, lösche, mag kein, \
        mag keine, mag keinen, meide, \
        {mir |}{reicht's|reichts|genug|schluss|verschone mich|verschon mich|bleib mir weg|komm mir nicht} mit, \
        mögen kein, mögen keine, nase voll von, nicht, \
        nicht schon wieder{ der| die| das| dieser| dieses| diese|}, nicht so der fan von, \
        nicht von, nicht wieder, nichts, nichts mehr von, nichts mit, nichts von, nichts was von, \
        nie, nie wieder, niemals, niemals wieder, niemand, nix, nix von, null{ bock auf|}, \
        nur bitte kein, nur bitte keine, nur kein, nur keine, nur keinen, nur nicht, ohne, \
        ohne jeden, ohne jegliche, raus damit, raus mit, satt, scheiß auf, schließ aus, \
        schluss jetzt mit, schmeiß raus, skippe, {spar|erspar|erspare} {mir|uns}, statt, \
        steh nicht auf, stehe nicht auf, streiche, überspring, überspringe, unter verzicht auf, \
        vermeide, vermeiden, verschon uns mit, verschont mich mit, \
        {verschon|verschone} mich {mit|bitte mit|mit den|mit dem}, verzichten auf, \
        warum {immer|ständig|dauernd}, weder, weg mit, {wenn |}noch einmal, \
        wer braucht{ schon| denn|}, wer will{ schon| denn|}{ noch|}, wir wollen kein, \
        wir wollen keine, wirf raus
      negateAfter: auf keinen fall, aus {meiner|der|dieser} {playlist|liste}, ausgenommen, ausgeschlossen, \
        ausklammern, ausschließen, \
        aussparen, {bitte |}herausfiltern, bitte nicht, \
        {bitte |}rausfiltern, {bitte |}{rausnehmen|raus|weglassen|weg|auslassen|überspringen|streichen}, \
        bleiben draußen, bleibt draußen, bleibt weg, \
        {brauch|brauche} ich {gerade |jetzt |heute |}nicht, brauchen wir nicht, entfernen, \
        erst recht nicht, {ertrag|ertrage} ich {nicht mehr|nicht|nimmer}, exklusive, \
        gefallen mir nicht, gefällt mir gar nicht, gefällt mir nicht, gefällt mir überhaupt nicht, \
        gehören nicht dazu, gehören nicht rein, gehört nicht dazu, gehört nicht rein, \
        geht mir auf den sack, \
        {geht|gehen} {mir |}{gar nicht|auf die Nerven|auf den Keks|auf den Senkel|auf den Geist}, \
        hab ich genug, hab ich {keinen|null} Bock, habe ich genug, haben da nichts verloren, \
        {hab|habe} ich {echt |langsam |so |}{über|satt}, {hab|habe} ich keine Lust, \
        {hab|habe} ich {schon |bereits |}{alles|alle|alles gehört|alle gehört|komplett|durch}{ von|}, \
        {hab|habe} ich {zu oft|viel zu oft|tot} gehört, hängt mir zum halse raus, \
        {hängt|hängen} mir zum Hals raus, hasse ich, hasse ich wie die pest, \
        hat da nichts verloren, hatte ich genug, \
        {hatte|hatten|hatte ich|hatten wir} {ich |wir |}{schon |}zu oft, hatten wir genug, \
        hör ich nicht, höre ich nicht, höre ich ungern, ist raus, \
        {ist|sind} nicht {mein Ding|meins|mein Fall|meine Sache}, kann draußen bleiben, \
        kann ich gar nicht leiden, kann ich nicht {ab|leiden|ausstehen|mehr hören|mehr sehen}, \
        kann ich nicht mehr ertragen, kann ich nichts anfangen, kann ich verzichten, \
        kann mir gestohlen bleiben, kann weg, {kann|kann ich} gerne verzichten, \
        {kann|können} ich {nicht|nimmer} {leiden|ausstehen|ab|mehr hören|hören|ertragen}, \
        kannst du dir sparen, kannst du streichen, \
        {kannst du|könnt ihr|lässt du|lass|lasst} {weglassen|aus|weg|raus|stecken|sein|mal}, \
        {kenn|kenne} ich {schon |bereits |}{alles|alle|in- und auswendig|auswendig|rauf und runter}, \
        kommt mir nicht ins Haus, können draußen bleiben, langweilen mich, langweilt mich, \
        lass {sie|ihn|es} weg, \
        {läuft|laufen|kommt|kommen} {ja |doch |}{überall|ständig|dauernd|rauf und runter|viel zu oft|zu oft}, \
        lieber nicht, mag ich eher nicht, mag ich gar nicht, mag ich nicht besonders, \
        mag ich überhaupt nicht, meiden, mögen wir nicht, muss {gerade |jetzt |heute |}nicht sein, \
        muss ich nicht haben, muss raus, muss weg, müssen raus, müssen weg, \
        {muss|müssen} nicht sein, nee lass mal, nein danke, nerven, nerven nur noch, nervt, \
        nervt nur noch, nicht, nicht erlaubt, nicht erwünscht, nicht gewünscht, \
        nicht {leiden|ausstehen|ab|mehr hören|ertragen|riechen}, nicht mein ding, nicht mein fall, \
        nicht mein geschmack, nicht meins, nicht schon wieder, nicht so mein ding, \
        nicht so mein fall, nicht so meins, nichts anfangen, nichts für mich, passen nicht, \
        passen nicht rein, passt da nicht rein, passt nicht rein, raus bitte, rauslassen, \
        rausschmeißen, rauswerfen, reicht für heute, reicht jetzt, reicht langsam, reicht mir, \
        satt, tabu, unerwünscht, verabscheue ich, verboten, vermeiden, vorzuschlagen, vorzuspielen, weg damit, \
        {will|möchte|mag|brauch|brauche} ich {da |hier |heute |jetzt |}{nicht|nimmer|keinesfalls}{ hören| haben| drin haben| dabei haben| mehr| mehr hören|}, \
        {wird|werden} {langsam |allmählich |mir |mir langsam |}{langweilig|öde|fad|eintönig|zu viel|alt}, \
        wollen wir nicht, zu verzichten
      except: abgesehen vom, abgesehen von, abseits von, alle sprachen außer, alles aber kein, \
        alles aber keine, alles aber nicht, alles außer, alles nur kein, alles nur keine, \
        alles nur keinen, alles nur nicht, andere als, andere interpreten als, \
        andere künstler als, anderem als, anderen als, anderer als, anderes als, ausgenommen, \
        außer, außer {es ist|wenn es ist|wenn es}, bis auf, egal was außer, egal was nur kein, \
        egal was nur keine, egal was nur nicht, egal welche außer, egal wer außer, \
        es sei denn{ es ist| es sind|}, etwas anderes als, exklusive, irgendetwas außer, \
        irgendwer außer, jede außer, jeden außer, jeder außer, jedes außer, jemand anderen als, \
        jemand anderes als, jemand anders als, jemand außer, jemanden anderes als, \
        jemanden anders als, jemanden außer, mit ausnahme der, mit ausnahme des, mit ausnahme von, \
        mit der ausnahme von, neben, nicht gerechnet, was anderes als, wen anderen als, \
        wen anderes als
      pardon: darf auch{ rein| mit|}, darf bleiben, darf doch bleiben, darf doch rein, \
        darf wieder rein, {darf|dürfen} doch, dürfen bleiben, geht doch, ist doch ok, \
        ist doch okay, ist in ordnung, ist schon ok, {ist|sind} auch {ok|okay|gut|in ordnung}, \
        {lass|lassen wir} {sie|ihn|es} {drin|doch drin}, \
        {meine meinung geändert|meinung geändert} {über|zu|bei}, \
        {vergiss|ignorier|ignoriere} was ich {über|zu|von}, wieder rein
      indispensable: {bin|wäre} ich nichts, {halte|hielte} ich {es |das |}nicht aus, \
        {kann|könnte} ich nicht {leben|sein|existieren|überleben}, kein Deal, keine Party, \
        {läuft|geht} {bei mir |hier |}{gar |}nichts, sag ich nicht nein, sag ich nie nein, \
        sage ich nicht nein
      condition: falls, {jedes mal|jedesmal} wenn, sobald, wenn
      correct: halt nein, ich meine, ich meinte, nein warte, quatsch, stopp nein, warte nein
      but: aber, allerdings, dafür, doch lieber, jedoch, nur, sondern, stattdessen, vielmehr
      too: allzu, bisschen zu, ein tick zu, einen tick zu, übermäßig, viel zu, zu, zu viel, \
        zu viele
      less: aber nicht allzu, aber nicht so, aber nicht zu, bisschen weniger, bitte nicht zu, \
        bloß nicht zu, darf nicht so, darf nicht zu, deutlich weniger, mit wenig, möglichst wenig, \
        möglichst wenige, muss nicht so, muss nicht zu, nicht allzu, nicht besonders, \
        nicht derart, nicht extrem, nicht ganz so, nicht ganz zu, nicht gar so, nicht gar zu, \
        nicht mehr ganz so, nicht mehr so, nicht sehr, nicht so, nicht sonderlich, \
        nicht übermäßig, nicht zu, nichts allzu, nichts besonders, nichts sehr, nichts so, \
        nichts übermäßig, nichts zu, nie zu, nur nicht zu, ohne allzu, ohne so viel, ohne viel, \
        ohne viele, ohne zu viel, ohne zu viele, reduziere, sollen nicht zu, sollten nicht zu, \
        weniger
      exhausted: {hab|habe} ich {schon |bereits |}{alles|alle|alles gehört|alle gehört|komplett|durch}{ von|}, \
        ich {hab|habe|kenn|kenne} {schon |bereits |}alles von, \
        {kenn|kenne} ich {schon |bereits |}{alles|alle|in- und auswendig|auswendig|rauf und runter}
      """)
}
