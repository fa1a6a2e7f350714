extension WordTable {
  static let french = WordTable(
    language: "fr",
    lines: """
      function: a, ai, aime, aimerais, ainsi, alors, année, années, apparemment, après, as, assez, \
        au, aucune idée, aujourd'hui, aurais, auriez, aussi, autre, autres, aux, avait, avant, \
        avec, avez, avoir, avons, bah, beau, beaucoup, beaux, belle, belles, ben, besoin, bien, \
        bof, bon, bonne, bonnes, bons, c, soient, {tout |}ce qui est, ça, car, ce, ce soir, cela, certain, \
        certaine, \
        certaines, certains, ces, cet, cette, chanson, chansons, chante, chantent, chaque, \
        cherche, choisir, chose, choses, comme, comment, d, dans, de, dedans, déjà, depuis, \
        dernier, des, donc, donne, du, écouter, elle, elles, en, encore, entendre, entre, envie, \
        époque, est, {est|sont|c'est} top, et, était, être, faire, fais, faut, genre, ici, il, \
        ils, j, je, jolie, juste, l, la, le, les, leur, lui, m, ma, machin, maintenant, mais, me, \
        meilleur, meilleure, meilleurs, même, mes, mets, mettre, moi, moins, mon, morceau, \
        morceaux, musique, n, n'y a plus de son, n'y ait plus de, ne, nos, notre, nous, on, ont, \
        ou, oui, par, petit, petite, peu, peut, peux, plus, pour, pourrais, pouvez, qu, que, \
        quelque, quelques, qui, quoi, s, sa, se, ses, si, soir, sois, soit, son, sont, sous, \
        style, suis, sur, t, ta, te, tes, titre, titres, toi, ton, tous, tout, toute, toutes, \
        très, trop bu, truc, trucs, tu, type, un, une, vers, version, veux, vos, votre, voudrais, \
        vous, vraiment, y
      verbal: c'est, c'était, cette chanson, chante, chantent, elle, elles, il, ils, je connais
      purpose: durant, idéal pour, idéale pour, lors de, pendant, pour, pour accompagner, quand
      talk: {arrête|arrêtez|coupe|éteins|stoppe} la musique, à bientôt, à demain, à plus, allez salut, au revoir, \
        bien et toi, bien vu, bonjour, \
        bonne journée, bonne nuit, bonne soirée, bonsoir, c'est bon, c'est parfait, \
        c'est pas grave, c'est tout, ça ira, ça me suffit, ça me va, ça roule, ça sera tout, \
        ça suffit, ça va, ce sera tout, {chanson|piste} {suivante|précédente}, ciao, \
        comment allez vous, comment ça va, comment tu vas, comment vas tu, coucou, \
        {coupe|arrête} la musique, d'accord, de rien, génial, grand merci, hello, hey, impeccable, \
        j'adore cette chanson, je te remercie, je vous remercie, merci, merci beaucoup, \
        merci infiniment, merci pour ton aide, mets en {boucle|aléatoire}, \
        {mets|met} {sur |en |}pause{ s'il te plaît|}, mille mercis, moins fort, \
        {monte|baisse|augmente|diminue} le {son|volume}, ne t'inquiète pas, nickel, non merci, ok, \
        ok merci, oui, parfait, pas de problème, pas de quoi, pas de souci, pas de soucis, \
        pas grave, pas la peine, pas mal, pas mal du tout, plus fort, quelle belle chanson, \
        quoi de neuf, {remets|rejoue|repasse} {la|le|ça|cette chanson}, rien d'autre merci, salut, \
        salutations, sans problème, super, très bien, trop bien
      noun: album, albums, chanson, chansons, disque, disques, mélodie, mélodies, morceau, \
        morceaux, musique, musiques, piste, pistes, playlist, son, sonorités, sons, titre, titres, tubes
      album: album, albums, disque, opus
      performer: artiste, artistes, chanteur, chanteurs, chanteuse, chanteuses, compositeur, \
        compositeurs, compositrice, duo, groupe, groupes, interprète, interprètes, musicien, musiciens
      ask: ajoute, as tu, auriez vous, balance, balance moi, besoin de, \
        {ça fait|il y a} {une éternité|longtemps|des lustres|un bail|des mois} que {j'ai|je n'ai|je} pas {écouté|entendu|mis|écoute|entends}, \
        cherche, comment ne pas {aimer|adorer}, conseille moi, continue avec, dégote moi, démarre, \
        des idées de, donne moi, donne nous, donnez moi, écouter, enchaîne, envie d', envie de, \
        envoie, envoie moi, est ce que tu as, fais, fais moi, fais moi découvrir, \
        fais moi écouter, file moi, fous moi, il me faudrait, il me faut, j'ai besoin d', \
        j'ai besoin de, j'ai envie d'écouter, j'ai envie de, j'aimerais, j'aimerais bien, \
        j'aimerais écouter, j'aurais besoin d', {jamais|} {assez|trop} {de|du} {bon |}, \
        je cherche, je {ne |}dirais pas non {à|au|aux}, je ne me lasse {pas|jamais}, \
        je ne me {lasse|fatigue} {jamais|pas} {de|du|des}, je {ne |}refuse pas, je souhaite, \
        je souhaiterais, je veux, je veux écouter, je voudrais, je voudrais écouter, joue, jouez, \
        lance, lancez, met moi, mets, mets moi, mettez, mettez moi, mettre, montre moi, \
        n'importe quoi fera l'affaire, nous cherchons, nous voudrions, nous voulons, on aimerait, \
        on écoute, on n'a jamais {assez|trop} de, on veut, on voudrait, \
        {pas de fête|pas un jour|pas une soirée|aucune fête} sans, passe, passe moi, passez, \
        personne ne {déteste|peut détester}, peux tu, peux tu mettre, plus de, \
        pourquoi pas{ du| de la| un peu de|}, pourquoi {y a|il n'y a} {jamais|pas} de, \
        pourrais tu, poursuis avec, propose, propose moi, quelque chose, quelque chose de, \
        qui n'aimerait pas, qui {pourrait|peut} {détester|ne pas aimer}, recherche, recommande, \
        recommande moi, remets, rien ne {vaut|bat|remplace}, \
        {rien|y a rien|il n'y a rien} de {tel que|mieux que}, s'il te plaît, s'il vous plaît, \
        sors moi, stp, suggère, surprends-moi, surprenez-moi, svp, t'as, trouve, trouve moi, \
        trouvez moi, tu as, tu aurais, tu me conseilles, tu me recommandes, tu peux mettre, \
        un brin de, un petit peu de, un peu d', un peu de, une envie de, une playlist, \
        vous auriez, {y a |il n'y a |}personne qui n'aime pas, y a t il, y aurait il
      taste: fan de, j'adorais, j'adore, j'ai adoré, j'ai beaucoup aimé, j'ai bien aimé, \
        j'ai toujours aimé, j'aimais, j'aime, j'aime beaucoup, j'aime bien, j'aime énormément, \
        j'aime particulièrement, j'aime surtout, j'aime trop, j'apprécie, j'écoute, \
        j'écoute souvent, j'écoute surtout, jadore, jaime, je kiffe trop, je me lasse pas {de|d'}, \
        je ne me lasse pas {de|d'}, je suis fan de, kiffe, ma préférée, mes préférés, mon préféré, \
        ne peux pas vivre sans, nous aimons, on adore, on aime, par exemple, \
        qui n'a jamais {pleuré sur|dansé sur|chanté}, qui n'aime pas
      tasteAfter: est ma chanteuse préférée, est ma préférée, est mon artiste préféré, \
        est mon groupe préféré, est mon préféré, me plaisent, me plaît, sont mes favoris, sont mes préférés
      state: je suis super, je suis tellement, je suis très, je suis trop, je suis un peu
      named: l'artiste, la chanson, la chanteuse, la rappeuse, le chanteur, le groupe, le rappeur
      with: à base de, avec davantage de, avec pas mal de, avec plein de, axé sur, axée sur, \
        comportant, contenant, qui comporte, qui contiennent, qui contient, rempli de, remplie de
      fact: aimes tu, c'est de qui, c'est normal {que|qu'il|qu'elle}, c'est par qui, c'est quel, \
        c'est quelle, c'est qui, c'est quoi, ça date de quand, combien coûte, combien de temps, \
        comment s'appelle, d'où {vient|viennent}, de quel {pays|coin} {est|vient}, \
        de quelle année, de qui est, en quelle année, en quelle année {est né|est sorti|est mort}, \
        il a quel âge, quand a, quand est ce que, quand est mort, quand est né, quand est née, \
        quand est sorti, quand sort, que veut dire, quel âge, quel âge a, qui a chanté, \
        qui a composé, qui a écrit, qui a enregistré, qui a fait, qui a gagné, qui a interprété, \
        qui a produit, qui chante, qui est, qui étaient, qui était, qui interprète, qui joue, qui sont
      offTopic: apprendre à chanter, apprendre à jouer, apprendre la guitare, apprendre le piano, \
        casque audio, comment apprendre, comment jouer, cours de chant, cours de guitare, \
        cours de musique, cours de piano, écouteurs, enceinte bluetooth, enceintes
      and: ainsi que, et, et aussi, et également, et puis, mais aussi, ni, ou, ou alors
      only: aucun autre que, aucune autre que, exclusivement, j'écoute que, je n'écoute que, \
        je ne veux que, je ne veux que de, je ne veux que du, je ne veux rien d'autre que, \
        je ne veux {écouter|entendre} qu{e|'}, juste, \
        ne joue que, ne mets que, ne que, pas autre chose que, pas d'autre artiste que, \
        pas d'autre langue que, pas d'autres artistes que, personne à part, personne d'autre qu', \
        personne d'autre que, personne hormis, personne sauf, purement, que, que de, que de la, \
        que des, que du, rien à part, rien d'autre qu', rien d'autre que, rien d'autres que, \
        rien excepté, rien hormis, rien qu', rien que, rien que de, rien que du, rien sauf, \
        seulement, strictement, uniquement
      onlyAfter: et aucun autre, et aucune autre, et basta, et c'est tout, et pas autre chose, \
        et pas d'autres, et pas un autre, et personne d'autre, et rien d'autre, exclusivement, \
        personne d'autre, point barre, rien d'autre, rien de plus, seulement, uniquement
      alsoOther: {il n'y a|y a} personne comme, impossible de se passer de, \
        {je ne peux pas|je peux pas|impossible de} {vivre|me passer|faire} {sans|de}, \
        n'arrête surtout pas, n'oublie pas, ne te limite pas à, on ne se lasse pas de, pas exclusivement, \
        pas juste, pas que, pas que du, pas rien que, pas seulement, pas simplement, pas uniquement, \
        personne comme, personne n'arrive à la cheville d{e|'}, sans oublier, sans se limiter à, \
        sans te limiter à
      ignore: aucun problème avec, c'est pas que {je déteste|j'aime pas}, \
        {c'est|ce n'est} pas que je {déteste|n'aime pas|n'aime pas trop|n'aime plus}, \
        ça me gêne pas, ça ne me dérange pas, ça peut ne pas être, \
        il n'est pas nécessaire que ce soit, indépendamment de, {j'aime|je n'aime} ni ne déteste, \
        je n'ai rien contre, me dérange pas, moins comme, moins dans le genre de, \
        n'a pas besoin d'être, n'aime ni ne déteste, n'est pas obligatoire, \
        n'ont pas besoin d'être, ne doit pas forcément, ne doivent pas forcément, \
        ne me déplaisent pas, ne me déplaît pas, ne me dérange pas, ne me dérangent pas, \
        ne me gêne pas, ne me gênent pas, ni {j'aime|j'adore} ni je déteste, pas besoin d'être, \
        pas besoin que ce soit, pas de problème avec, pas forcément, pas nécessaire que ce soit, \
        pas nécessairement, pas obligatoirement, pas obligé, pas obligé que ce soit, \
        pas que je {déteste|n'aime pas}, peu importe que, peu importe si, peu m'importe que, \
        peu m'importe si, pour les gens qui détestent, qu'importe si, que ce soit ou non, rien contre
      either: au choix des deux, c'est du pareil au même, c'est égal, ça m'est égal, \
        ça m'est égal lequel, indifféremment, indifférent, je m'en fiche, je m'en fous, \
        l'un comme l'autre, l'un ou l'autre, l'un ou l'autre me va, l'une ou l'autre, \
        la langue importe peu, la langue m'est égale, les deux c'est bien, les deux c'est ok, \
        les deux conviennent, les deux me conviennent, les deux me vont, les deux sont bien, \
        les deux sont ok, les deux vont, n'importe, n'importe laquelle, n'importe lequel, \
        n'importe lesquels, n'importe quelle langue, on s'en fiche, peu importe, \
        peu importe la langue, peu importe laquelle, peu importe lequel, peu m'importe, sans préférence
      anyYears: {peu importe|n'importe quelle} {l'époque|la décennie|l'année|époque|décennie|année}
      anyLanguage: {peu importe la langue|n'importe quelle langue}
      anyLength: {la durée|la longueur} {importe peu|n'a pas d'importance|c'est égal}, \
        {peu importe|oublie} {la durée|la limite de temps|la longueur}
      anyCount: {peu importe|n'importe} {combien|le nombre}
      like: du calibre de, du niveau de, à l'image de, à l'instar de, à la, à la façon de, avec la vibe de, \
        avec le son de, \
        comme, comparable à, comparables à, dans l'univers de, dans la lignée d', \
        dans la lignée de, dans la lignée des, dans la lignée du, dans la même ambiance que, \
        dans la même catégorie que, dans la même lignée que, dans la même mouvance que, \
        dans la même veine que, dans la même vibe que, dans la mouvance de, dans la tradition de, \
        dans la veine d', dans la veine de, dans la veine des, dans la veine du, \
        dans le même esprit que, dans le même genre que, dans le même registre que, \
        dans le même style que, dans le registre de, dans le sillage de, \
        {dans le style|dans le genre|dans l'esprit|à la manière|façon} {de|d'|du|des}, \
        dans un esprit proche de, de la même trempe que, de la même veine que, de la trempe de, \
        de la veine de, des trucs comme, du genre de, du même acabit que, du même calibre que, \
        du même genre que, du même style que, du style de, du type de, équivalent à, \
        équivalent de, équivalents de, évoquant, façon, genre, héritier de, héritiers de, \
        influencé par, influencée par, influencées par, influencés par, inspiré de, inspiré du, \
        inspiré par, inspirée de, inspirée par, inspirées de, inspirées par, inspirés de, \
        inspirés par, me fait penser à, me rappelle, me rappellent, \
        pour {les |}{fans|amoureux|amateurs} de, proche d', proche de, proche du, proches d', \
        proches de, proches du, qui évoque, qui évoquent, qui fait penser à, qui font penser à, \
        qui me font penser à, qui rappelle, qui rappellent, qui ressemble à, qui ressemble au, \
        qui ressemblent à, qui ressemblent au, qui s'apparente à, qui s'apparentent à, \
        qui se rapproche de, qui se rapprochent de, qui sonne à la, qui sonne comme, \
        qui sonne un peu comme, qui sonnent comme, rappelant, ressemblant à, ressemblants à, \
        ressemble à, ressemblent à, s'apparentant à, se rapprochant de, semblable à, semblable au, \
        semblables à, semblables au, similaire à, similaire au, similaire aux, similaires à, \
        similaires au, similaires aux, sonnant comme, sonne comme, sonnent comme, sonorité de, \
        style, un peu comme, un truc comme, une vibe à la
      likeAfter: dans ce genre, dans ce style, dans le genre, dans le style, entre autres, \
        et ainsi de suite, et artistes similaires, et assimilés, et autres artistes, \
        et autres groupes, et caetera, et ce genre de choses, et ce genre de trucs, et ce style, \
        et cie, et co, et compagnie, et consorts, et des artistes similaires, \
        et des groupes similaires, et des trucs comme ça, et groupes similaires, et semblables, \
        et similaires, et tout ça, et trucs du genre, etc, ou apparenté, ou apparentés, \
        ou artistes similaires, ou ce style, ou des artistes similaires, ou des trucs comme ça, \
        ou du genre, ou du même genre, ou équivalent, ou équivalents, ou quelque chose comme ça, \
        ou quelque chose de similaire, ou quelque chose du genre, ou semblable, ou semblables, \
        ou similaire, ou similaires, ou un artiste similaire, ou un truc comme ça, \
        ou un truc dans le genre, ou un truc du genre, par exemple
      others: à part elle, à part eux, à part lui, autre groupe, autres artistes, \
        autres chanteurs, autres groupes, autres musiciens, d'artistes différents, \
        d'autres artistes, d'autres chanteuses, d'autres gens, d'autres groupes, \
        d'autres interprètes, des artistes différents, en dehors d'eux, hormis eux, \
        j'en ai {assez|marre} d'{elle|elles|eux}, je l'aime pas, je ne l'aime pas, \
        je ne les aime pas, mais pas d'elle, mais pas d'eux, mais pas de lui, mais pas elle, \
        mais pas eux, mais pas lui, par d'autres, pas d'elle, pas d'eux, pas de lui, \
        pas {elle|lui|eux}, quelqu'un d'autre, quelqu'un de différent, qui ne soient pas eux, \
        qui ne soit pas eux, sauf elle, sauf eux, sauf lui, un artiste différent, \
        un autre artiste, un autre chanteur, un autre groupe, une autre chanteuse
      by: chanté par, chantée par, chantées par, chantés par, composé par, composée par, \
        composées par, d, de, des, du, interprété par, interprétée par, interprétées par, interprétés par, par
      about: à propos de, au sujet de, parlant d', parlant de, parlant du, parle de, parlent de, \
        qui célèbre, qui évoque le thème de, qui parle d, qui parle de, qui parle des, \
        qui parle du, qui parlent d, qui parlent de, qui parlent des, qui parlent du, qui raconte, \
        qui racontent, qui traite de, qui traitent de, racontant, sur, traitant de, traitant du
      reference: ça, ce, ce morceau, cela, celle ci, celle d'avant, celle là, celles ci, \
        celles d'avant, celles là, celui ci, celui d'avant, celui là, cette, cette chanson, \
        ceux ci, ceux d'avant, ceux là, la dernière, la même, la précédente, le précédent, les précédentes
      more: d'autres, davantage, davantage de, encore, plus, plus de, quelques autres, une autre
      instead: à la place, au lieu de ça, en échange, en remplacement, plutôt
      backToFirst: ce que {je voulais|j'ai demandé|je demandais|j'avais demandé} {au début|en premier|d'abord|au départ}, \
        {reviens|revenons|retour|retourne|retournons} à {ma première demande|ma demande initiale|ma première idée|la première demande|la demande de départ|ma demande de départ}
      startOver: {changement|changeons|on change} de {sujet|registre}, on recommence{ tout|}, \
        {on |}{recommence|recommençons|repart|repartons} {à|de} zéro, \
        {oublie|oublions|oubliez} {tout|tout ça|tout ce que j'ai dit}, \
        quelque chose de {complètement|totalement|très} différent, recommençons, rien à voir
      nextRequest: ensuite {du|de la|des}, et maintenant, \
        maintenant {du|de la|des|un peu|je veux|mets|quelque chose}
      whether: est ce qu'il y a, est ce que tu as, {tu as|t'as|vous avez|as tu|avez vous} {quelque chose de|du|}
      whetherNone: {n'as tu|n'avez vous|n'auriez vous} {pas|rien}, \
        pourquoi il n'y a pas{ de| d'|}, pourquoi {tu n'as|vous n'avez} pas {de|d'|du|de la|des}, \
        {t'as|tu as|vous avez|tu aurais|t'aurais|vous auriez} {pas|rien} {autre chose|d'autre|quelque chose|un truc}, \
        {vous n'avez|tu n'as|t'as} pas {de|d'|du|de la|des}
      sungIn: chantant en, chanté en, chanté tout en, chantée en, chantées en, chantés en, \
        chantés tout en, dans la langue, en, en langue, paroles en, rappé en, rappée en, textes en
      new: nouveau, nouveaux, nouvelle, nouvelles
      unknown: de nouveaux artistes, dont j'ai jamais entendu parler, \
        dont je n'ai jamais entendu parler, dont je n'ai pas entendu parler, inconnus de moi, \
        jamais écouté, jamais écoutés, jamais entendu, jamais entendue, jamais entendues, \
        jamais entendus, nouveaux artistes, nouveaux groupes, qu'on ne connaît pas, \
        que j'ai jamais écouté, que j'ai jamais entendu, que j'ai pas encore écouté, \
        que je connais pas, que je n'ai jamais écouté, que je n'ai jamais écoutés, \
        que je n'ai jamais entendu, que je n'ai jamais entendues, que je n'ai jamais entendus, \
        que je n'ai pas écouté, que je n'ai pas encore écouté, que je n'ai pas encore écoutés, \
        que je n'ai pas encore entendu, que je n'ai pas entendu, que je ne connais pas, \
        que je ne connaisse pas, que je ne connaîtrais pas, que nous ne connaissons pas, qui me sont inconnus
      popular: à la mode, archi connu, archi connues, archi connus, célèbre, célèbres, \
        célébrissimes, connu, connue, connues, connus, en vogue, grand succès, grands hits, \
        grands succès, grands tubes, gros hits, gros succès, gros tube, gros tubes, hit, \
        hit parade, hits, hits parade, incontournable, incontournables, les plus connues, \
        les plus connus, les plus écoutées, meilleures ventes, numéros un, plus connues, \
        plus écoutée, plus écoutées, plus écoutés, plus jouées, plus joués, plus streamés, \
        plus vendus, populaire, populaires, que tout le monde connaît, succès, tendance, top, \
        tube, tube planétaire, tubes, tubes planétaires, ultra connu, ultra connues, ultra connus
      obscure: confidentielles, confidentiels, de niche, hors des sentiers battus, hors des tubes, \
        hors du mainstream, hors mainstream, hors radio, inconnu, injustement oubliés, \
        loin des tubes, loin du mainstream, méconnu, méconnue, méconnues, méconnus, \
        moins commercial, moins connues, moins connus, moins écoutées, moins écoutés, \
        non commercial, non commerciale, obscures, obscurs, oubliées, oubliés, pas commercial, \
        pas commerciale, pas connus, pas forcément connus, pas très connu, pas très connues, \
        pas très connus, pas trop commercial, pas trop commerciale, pas trop connu, \
        pas trop connues, pas trop connus, pépites, pépites cachées, perle rare, perles rares, \
        peu connu, peu connue, peu connues, peu connus, peu diffusées, peu diffusés, peu écouté, \
        peu écoutées, peu écoutés, peu médiatisées, peu médiatisés, presque inconnu, \
        presque inconnues, presque inconnus, qu'on entend jamais, qu'on entend peu, \
        qu'on entend rarement, qu'on n'entend jamais, qu'on n'entend jamais à la radio, \
        qu'on n'entend pas à la radio, quasi inconnu, quasi inconnue, quasi inconnues, \
        quasi inconnus, que personne connaît, que personne ne connaît, \
        que peu de gens connaissent, qui ne passe pas à la radio, qui ne passent pas à la radio, \
        rares, sous estimé, sous estimée, sous estimées, sous estimés
      soft: à peu près, circa, dans la mesure du possible, de préférence, environ, idéalement, \
        notamment, particulièrement, peut être, plus ou moins, plutôt, si c'est possible, \
        si ça se peut, si possible, si t'en as, si tu en as, si tu peux, si vous avez, surtout
      live: captation live, en concert, en live, en public, enregistré en concert, \
        enregistré en live, enregistré en public, enregistrée en live, enregistrée en public, \
        enregistrées en concert, enregistrées en live, enregistrées en public, \
        enregistrement en public, enregistrement live, enregistrement public, \
        enregistrements en public, enregistrements live, enregistrés en live, live, version live, versions live
      remix: mashup, remix, remixé, remixée, remixées, remixes, versions remix, versions remixées
      acoustic: acoustique, débranché, débranchée, en acoustique, enregistrement acoustique, \
        enregistrements acoustiques, session acoustique, sessions acoustiques, unplugged, \
        version acoustique, version épurée, versions acoustiques, versions épurées, versions unplugged
      cover: {chanté |chantée |chantés |chantées |repris |reprise |interprété |interprétée |}par quelqu'un d'autre que, \
        chanté par quelqu'un d'autre, chantée par d'autres, chantée par quelqu'un d'autre, \
        chantées par d'autres, cover, covers, interprété par d'autres, interprétée par d'autres, \
        interprétées par d'autres, repris par, reprise, reprises, revisité
      karaoke: piste karaoké, pistes karaoké, version karaoké, versions karaoké
      instrumental: instrumental, instrumentale, instrumentales, instrumentaux, non chanté, \
        où personne ne chante, pas chanté, pas de chant, pas de paroles, pas de texte, \
        pas de voix, pas de voix humaine, que des instruments, sans aucun chant, \
        sans aucune parole, sans aucune voix, sans chant, sans chanteur, sans chanteurs, \
        sans chanteuse, sans le chant, sans les paroles, sans les voix, sans mots, sans parole, \
        sans paroles, sans paroles ni chant, sans partie vocale, sans parties vocales, \
        sans personne qui chante, sans que personne ne chante, sans quelqu'un qui chante, \
        sans texte, sans textes, sans vocal, sans vocalises, sans vocaux, sans voix, \
        sans voix humaine, sans voix ni paroles
      demo: démo, démos, enregistrement démo, maquette, maquettes, version de travail, versions démo
      original: enregistrement original, enregistrement studio, enregistrements originaux, \
        enregistrements studio, l'original, original, originale, originales, originaux, \
        pas de cover, version album, {version |}d'origine, version originale, version studio, \
        versions originales, versions studio
      version: enregistrement, enregistrements, interprétation, interprétations, version, versions
      counter: ballades, berceuses, chanson, chansonnettes, chansons, classiques, hits, javas, \
        morceau, morceaux, pistes, slows, sonates, sons, tangos, titre, titres, tubes, valses
      minute: min, mins, minute, minutes, mn
      second: sec, seconde, secondes
      under: au dessous de, au plus, de moins de, en dessous de, en dessous des, inférieur à, \
        inférieure à, jusqu'à, max, maximum, moins de, moins que, ne dépassant pas, \
        pas au delà de, pas au dessus de, pas plus de, pas plus long que, pas plus longs que, \
        pas plus longue que, pas plus longues que, plus courtes que, qui durent moins de, \
        qui ne dépasse pas, qui ne dépassent pas, qui ne dure pas plus de, qui ne durent pas plus de
      underAfter: à tout casser, au plus, grand maximum, max, maximum, ou en dessous, ou moins
      over: au dessus de, au dessus des, au minimum, au moins, de plus de, pas moins de, \
        pas moins que, plus de, plus long que, plus longs que, plus longue que, plus longues que, \
        qui durent plus de, supérieur à, supérieure à, supérieures à, supérieurs à, un minimum de
      overAfter: au moins, et au delà, et plus, minimum, ou davantage, ou plus, ou plus longues
      before: antérieur à, antérieur aux, antérieure à, antérieure aux, antérieures à, \
        antérieures aux, antérieurs à, antérieurs aux, avant, avant l'année, avant le, avant les, \
        avant les années, d'avant, d'avant l'année, d'avant les, d'avant les années, \
        datant d'avant, datant d'avant les, plus ancien que, plus ancienne que, \
        plus anciennes que, plus anciens que, plus vieille que, plus vieilles que, plus vieux que, \
        précédant, précédant les, sorti avant, sortie avant, sorties avant, sorties avant les, sortis avant
      since: à compter de, à compter des, à partir d', à partir de, à partir des, \
        à partir des années, à partir du, aucun titre avant, aucune avant, aucune chanson avant, \
        depuis, depuis l'année, depuis les, depuis les années, dès, dès les, dès les années, \
        pas antérieur à, pas antérieures à, pas avant, pas d'avant, pas plus ancien que, \
        pas plus anciennes que, pas plus anciens que, pas plus vieille que, pas plus vieilles que, \
        pas plus vieux que, qui ne soit pas antérieur à, rien avant, rien d'antérieur à, \
        rien d'avant, rien de plus ancien que, rien de plus vieux qu', rien de plus vieux que
      sinceAfter: à aujourd'hui, à maintenant, à nos jours, et après, et au delà, et plus récent, \
        et plus récentes, et plus récents, et suivantes, et suivants, jusqu'à aujourd'hui, \
        jusqu'à ce jour, jusqu'à maintenant, jusqu'à nos jours, jusqu'à présent, ou après, \
        ou au delà, ou plus récent, ou plus récente, ou plus récentes, ou plus récents
      after: après, après l'année, après le, après les, après les années, d'après, d'après les, \
        d'après les années, datant d'après, plus jeune que, plus récent qu', plus récent que, \
        plus récente que, plus récentes que, plus récents que, postérieur à, postérieur aux, \
        postérieure à, postérieures à, postérieures aux, postérieurs à, postérieurs aux, \
        sorti après, sortie après, sorties après, sortis après, ultérieur à, ultérieurs à
      until: au plus tard, au plus tard en, aucun titre après, aucune après, jusqu'à, \
        jusqu'à l'année, jusqu'au, jusqu'aux, jusqu'aux années, jusqu'en, pas après, \
        pas plus récent que, pas plus récente que, pas plus récentes que, pas plus récents que, \
        pas postérieur à, pas postérieures à, qui ne soit pas postérieur à, rien après, \
        rien d'après, rien de plus moderne que, rien de plus récent que, rien de postérieur à
      untilAfter: au plus tard, et antérieur, et antérieurs, et avant, et plus ancien, \
        et plus anciennes, et plus anciens, et plus vieux, ou antérieur, ou antérieurs, ou avant, \
        ou plus ancien, ou plus anciennes, ou plus anciens, ou plus vieux
      early: au début des, au tout début des, aux débuts des, dans la première moitié des, \
        début années, début des, débuts des, du début des, la première moitié des, le début des, \
        les premières années des, première moitié des, premières années des, tout début des
      mid: au cœur des, au milieu des, du milieu des, en plein milieu des, le milieu des, milieu des
      late: à la fin des, à la toute fin des, de la fin des, dernières années des, \
        deuxième moitié des, fin années, fin des, la deuxième moitié des, la fin des, \
        la seconde moitié des, les dernières années des, seconde moitié des, toute fin des
      decadeBefore: années, ans, dans les années, de la décennie, des années, époque des années, \
        la décennie, les années
      between: allant de, allant des, compris entre, comprises entre, de, depuis, des, entre, \
        entre les, entre les années, parues entre, sorties entre, sortis entre
      through: à, aux, aux années, et, jusqu'à, jusqu'au, jusqu'aux, jusqu'aux années, jusqu'en
      recent: actuel, actuelle, actuelles, actuels, d'actualité, d'aujourd'hui, \
        de ces dernières années, de cette année, de maintenant, dernière sortie, \
        dernières nouveautés, dernières sorties, du moment, flambant neuf, nouveau, nouveauté, \
        nouveautés, nouveaux, nouvelle, nouvelles, récemment, récent, récente, récentes, récents, \
        sorti cette année
      modern: contemporain, contemporaine, contemporaines, contemporains, moderne, modernes
      old: ancien, ancienne, anciennes, anciens, d'antan, d'autrefois, d'un autre temps, de jadis, \
        du bon vieux temps, du passé, du temps jadis, vieil, vieille, vieilles, vieux
      last: 10 dernières années, ces 10 dernières années, ces dix dernières années, \
        cette dernière décennie, décennie passée, dernière décennie, des 10 dernières années, \
        des dix dernières années, dix ans passés, dix dernières années, la décennie écoulée, \
        la décennie passée, la dernière décennie, les 10 dernières années, les dix dernières années
      number 1: un morceau, un seul, un unique, une chanson, une seule, une unique
      number 2: deux, une paire de
      number 3: trois
      number 4: quatre
      number 5: cinq
      number 6: demi douzaine de, six, une demi douzaine, une demi douzaine de, une demi-douzaine d'
      number 7: sept
      number 8: huit, une huitaine de
      number 9: neuf
      number 10: dix, dizaine de, une dizaine, une dizaine d', une dizaine de
      number 11: onze
      number 12: douzaine de, douze, une douzaine, une douzaine d', une douzaine de
      number 13: treize
      number 14: quatorze
      number 15: quinze, une quinzaine, une quinzaine d', une quinzaine de
      number 16: seize
      number 17: dix sept
      number 18: dix huit
      number 19: dix neuf
      number 20: une vingtaine, une vingtaine d', une vingtaine de, vingt
      number 25: vingt cinq
      number 30: trente, une trentaine d', une trentaine de
      number 40: quarante, une quarantaine de
      number 50: cinquante, une cinquantaine de
      number 60: soixante
      number 100: cent, une centaine de
      ordinal -1: la chanson précédente, la dernière, la dernière chanson, la précédente, \
        la toute dernière, le dernier, le dernier morceau, le dernier titre, le morceau précédent, \
        le précédent, le tout dernier
      ordinal 1: la première, la première chanson, la toute première, le premier, \
        le premier morceau, le premier titre, le tout premier
      ordinal 2: la deuxième, la deuxième chanson, la seconde, la seconde chanson, le deuxième, \
        le deuxième morceau, le deuxième titre, le second, le second morceau
      ordinal 3: la troisième, la troisième chanson, le troisième, le troisième morceau, le troisième titre
      ordinal 4: la quatrième, la quatrième chanson, le quatrième, le quatrième morceau, le quatrième titre
      ordinal 5: la cinquième, la cinquième chanson, le cinquième, le cinquième morceau, le cinquième titre
      """)
}
