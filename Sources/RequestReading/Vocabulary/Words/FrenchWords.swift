extension WordTable {
  static let french = WordTable(
    language: "fr",
    lines: """
      negate: qui ne {parle|parlent} pas {de|d'|du|des}, qui {parle|parlent} pas {de|d'|du|des}, qui ne {mentionne|mentionnent} pas, rien qui {parle|parlent} {de|d'|du|des}, qui ne traite pas {de|d'}
      except: à moins que ce soit, à moins que ce ne soit, sauf si c'est, sauf si c'est {du|de la|des}
      ignore: {c'est|ce n'est} pas que je {déteste|n'aime pas|n'aime pas trop|n'aime plus}, c'est pas que {je déteste|j'aime pas}, n'aime ni ne déteste, {j'aime|je n'aime} ni ne déteste, ni {j'aime|j'adore} ni je déteste, pas que je {déteste|n'aime pas}
      negateAfter: je {l'ai|les ai} trop {entendue|entendu|entendus|écoutée|écouté}, on {l'entend|les entend} {partout|trop|tout le temps|sans arrêt}, {passe|passent} {partout|en boucle|sans arrêt}
      function: {est|sont|c'est} top
      pardon: {ne |}me {dérange|dérangent} pas{ finalement| en fait|}
      ask: surprends-moi, surprenez-moi, n'importe quoi fera l'affaire
      correct: j'ai dit, non j'ai dit
      pardon: {oublie|oubliez} ce que j'ai dit {sur|de|d'|à propos de}, {changé|change} d'avis {sur|pour|à propos de}
      correct: finalement, tout compte fait, réflexion faite
      startOver: {on |}{recommence|recommençons|repart|repartons} {à|de} zéro, recommençons, on recommence{ tout|}
      nextWish: maintenant {du|de la|des|un peu|je veux|mets|quelque chose}, et maintenant, ensuite {du|de la|des}
      whether: {tu as|t'as|vous avez|as tu|avez vous} {quelque chose de|du|}, est ce que tu as, est ce qu'il y a
      pardon: {tu peux|on peut} {remettre|le remettre|la remettre}, {c'est|cest} bon
      backToFirst: {reviens|revenons|retour|retourne|retournons} à {ma première demande|ma demande initiale|ma première idée|la première demande|la demande de départ|ma demande de départ}, ce que {je voulais|j'ai demandé|je demandais|j'avais demandé} {au début|en premier|d'abord|au départ}
      negate: du moment que {c'est|ce n'est} pas, tant que {c'est|ce n'est} pas, {lâche|lâchez}-moi avec {ton|ta|tes|votre|}, {j'ai |}trop entendu
      negateAfter: j'ai assez donné, tu {oublies|enlèves|laisses tomber|vires|zappes}, j'accroche pas, je {peux|veux} plus {l'encadrer|le voir|la voir|entendre|l'entendre|}, n'a rien à faire là-dedans, pas encore elle, pas encore lui
      ask: {ça fait|il y a} {une éternité|longtemps|des lustres|un bail|des mois} que {j'ai|je n'ai|je} pas {écouté|entendu|mis|écoute|entends}
      negate: {arrête|arrêtez} de {me |}{mettre|passer|proposer|jouer}, {arrête|arrêtez} avec, {hors de question|pas question} {d'écouter|de mettre|de passer|de|d'}, je {me |}passerais {bien |volontiers |}{de|d'}, {zappe|vire|virez|dégage|enlève|retire|saute|bannis|évite|épargne|oublie}{-moi|}, plus jamais {de|d'}, {ras le bol|marre|assez} {de|d'|du|des}
      negateAfter: {ah |}{non plutôt crever|plutôt crever}, ah non, me {gonfle|saoule|soûle|gave|fatigue|énerve|casse les oreilles|donne mal à la tête|sort par les yeux|tape sur les nerfs}, très peu pour moi, sans façon, {c'est|ça sera} {non|sans moi}, je ne {supporte|peux} {plus|pas}, j'en {peux|veux} plus, j'en ai {marre|assez|ma claque|soupé}, au placard, à la poubelle
      ask: je {ne |}dirais pas non {à|au|aux}, je {ne |}refuse pas
      like: pour {les |}{fans|amoureux|amateurs} de
      indispensable: je ne {peux|pourrais|saurais} pas vivre, je {meurs|mourrais}, pas de {fête|soirée}, je ne suis rien
      condition: si, {dès que|chaque fois que|quand}
      ask: rien ne {vaut|bat|remplace}, {rien|y a rien|il n'y a rien} de {tel que|mieux que}, je ne me {lasse|fatigue} {jamais|pas} {de|du|des}, je ne me lasse {pas|jamais}, {jamais|} {assez|trop} {de|du} {bon |}, on n'a jamais {assez|trop} de, pourquoi {y a|il n'y a} {jamais|pas} de
      others: j'en ai {assez|marre} d'{elle|elles|eux}
      negateAfter: je {ne |}{peux|supporte} plus {le|la|les} {supporter|voir|entendre}, {peux|supporte} plus {le|la|les} {supporter|entendre}
      function: trop bu
      negate: j'en ai marre d', j'en ai assez d', {j'en|je n'en} peux plus {de|d'|du|des}, qui veut{ encore|} écouter, qui veut{ entendre|}, la dernière chose que je veux{ c'est| entendre c'est| écouter c'est|}, vire, virez, oublie, oubliez
      others: je ne l'aime pas, je l'aime pas, je ne les aime pas
      negateAfter: me saoule, m'ennuie, me fatigue, m'énerve, m'agace
      ask: pourquoi pas{ du| de la| un peu de|}
      taste: je ne me lasse pas {de|d'}, je me lasse pas {de|d'}, ne peux pas vivre sans
      talk: {mets|met} {sur |en |}pause{ s'il te plaît|}, {monte|baisse|augmente|diminue} le {son|volume}, {coupe|arrête} la musique, {chanson|piste} {suivante|précédente}, {remets|rejoue|repasse} {la|le|ça|cette chanson}, mets en {boucle|aléatoire}, plus fort, moins fort
      others: pas {elle|lui|eux}
      function: n'y ait plus de, n'y a plus de son
      fact: c'est normal {que|qu'il|qu'elle}, combien coûte, combien de temps
      talk: pas mal, pas mal du tout, pas de problème, pas de souci, pas de soucis, pas grave, c'est pas grave, pas la peine, pas de quoi, ne t'inquiète pas, sans problème, chanson suivante, plus fort, moins fort
      fact: de quel {pays|coin} {est|vient}, d'où {vient|viennent}, quel âge a, en quelle année {est né|est sorti|est mort}
      anyLanguage: {peu importe la langue|n'importe quelle langue}
      anyYears: {peu importe|n'importe quelle} {l'époque|la décennie|l'année|époque|décennie|année}
      ignore: moins comme, moins dans le genre de
      negate: {pourvu|tant} qu'il n'y ait pas {de|d'}, tant que ce n'est pas, épargne-moi, épargnez-moi, fais-moi grâce de
      like: {dans le style|dans le genre|dans l'esprit|à la manière|façon} {de|d'|du|des}
      negateAfter: mis à part, mise à part, mis de côté
      function: truc, trucs, machin, a, ai, aime, aimerais, année, années, après, as, assez, au, aujourd'hui, aussi, \
        autre, autres, aux, avant, avec, avoir, beau, beaucoup, beaux, belle, belles, besoin, \
        bien, bon, bonne, bonnes, bons, c, ce, ce soir, cela, ces, cet, cette, chanson, chansons, \
        cherche, chose, comme, d, dans, de, depuis, des, donc, donne, du, déjà, elle, elles, en, \
        encore, entendre, entre, envie, est, et, faire, fais, faut, genre, ici, il, ils, j, je, \
        jolie, juste, l, la, le, les, leur, lui, là, m, ma, maintenant, mais, me, meilleur, \
        meilleure, meilleurs, mes, mets, mettre, moi, moins, mon, morceau, morceaux, musique, \
        même, n, ne, nos, notre, nous, on, ont, ou, oui, où, par, petit, petite, peu, peut, peux, \
        plus, pour, pourrais, pouvez, qu, que, quelque, quelques, qui, quoi, s, sa, se, ses, si, \
        soir, sois, soit, son, sont, sous, style, suis, sur, t, ta, te, tes, titre, titres, toi, \
        ton, tous, tout, toute, toutes, très, tu, type, un, une, vers, version, veux, vos, votre, \
        voudrais, vous, y, à, ça, écouter, époque, était, être, chante, chantent, vraiment, ainsi, \
        alors, apparemment, aucune idée, aurais, auriez, avait, avez, avons, bah, ben, bof, car, \
        certain, certaine, certaines, certains, chaque, choisir, choses, comment, dedans, dernier
      purpose: pour, pendant, quand, lors de, pour accompagner, idéal pour, idéale pour, durant
      talk: au revoir, bonjour, bonne nuit, bonne soirée, bonsoir, c'est bon, c'est tout, \
        comment ça va, d'accord, génial, merci, merci beaucoup, non merci, ok, oui, parfait, \
        salut, super, très bien, ça suffit, ça va, à demain, à bientôt, à plus, bonne journée, \
        nickel, impeccable, c'est parfait, je te remercie, je vous remercie, ciao, coucou, \
        de rien, ok merci, allez salut, quelle belle chanson, j'adore cette chanson, trop bien, \
        bien vu, salutations, hello, hey, comment vas tu, comment allez vous, comment tu vas, \
        ça roule, quoi de neuf, bien et toi, merci infiniment, mille mercis, merci pour ton aide, \
        grand merci, ce sera tout, ça sera tout, rien d'autre merci, ça me va, ça me suffit, ça ira
      noun: album, chanson, chansons, morceau, morceaux, musique, pistes, playlist, son, sons, \
        titre, titres, tubes, disque, musiques, sonorités, mélodie, mélodies, piste, disques, albums
      performer: artiste, artistes, chanteur, chanteurs, chanteuse, chanteuses, groupe, groupes, \
        musiciens, interprète, interprètes, compositeur, compositrice, compositeurs, musicien, duo
      ask: je veux, je veux écouter, je voudrais, je voudrais écouter, j'aimerais, \
        j'aimerais écouter, j'ai envie de, envie de, j'ai envie d'écouter, mets, mets moi, joue, \
        passe, passe moi, lance, donne moi, cherche, je cherche, recommande, recommande moi, \
        propose, propose moi, besoin de, j'ai besoin de, fais moi, fais, as tu, peux tu, \
        pourrais tu, ajoute, plus de, trouve, trouve moi, quelque chose, quelque chose de, \
        écouter, des idées de, suggère, montre moi, une playlist, il me faut, y a t il, \
        est ce que tu as, s'il te plaît, s'il vous plaît, svp, stp, mettez, mettez moi, balance, \
        balance moi, fous moi, envoie, envoie moi, tu peux mettre, peux tu mettre, tu as, \
        tu aurais, vous auriez, auriez vous, conseille moi, tu me conseilles, tu me recommandes, \
        fais moi écouter, fais moi découvrir, on écoute, une envie de, j'ai besoin d', \
        y aurait il, dégote moi, il me faudrait, j'aimerais bien, un peu de, un peu d', \
        un petit peu de, un brin de, je souhaite, je souhaiterais, envie d', j'aurais besoin d', \
        nous voulons, nous voudrions, nous cherchons, on veut, on voudrait, on aimerait, \
        recherche, trouvez moi, remets, mettre, met moi, jouez, passez, lancez, démarre, \
        donne nous, donnez moi, file moi, sors moi, enchaîne, continue avec, poursuis avec, t'as
      taste: j'aime, j'adore, j'aime bien, j'aime beaucoup, mon préféré, ma préférée, \
        mes préférés, fan de, je suis fan de, par exemple, j'écoute, j'écoute souvent, \
        j'aime surtout, j'aime particulièrement, j'aime énormément, j'aime trop, j'aimais, \
        j'ai toujours aimé, j'ai bien aimé, j'ai beaucoup aimé, j'ai adoré, j'adorais, jaime, \
        jadore, on aime, on adore, nous aimons, je kiffe trop, kiffe, j'apprécie, j'écoute surtout
      fact: qui chante, qui a chanté, qui est, quand est sorti, de qui est, que veut dire, \
        quel âge, en quelle année, c'est quoi, qui a écrit, qui a composé, ça date de quand, \
        de quelle année, comment s'appelle, d'où vient, il a quel âge, c'est qui, qui a fait, \
        qui a produit, qui a enregistré, qui a gagné, qui sont, qui était, qui étaient, qui joue, \
        qui interprète, qui a interprété, c'est de qui, c'est par qui, c'est quelle, c'est quel, \
        quand est ce que, quand a, quand sort, quand est né, quand est née, quand est mort, aimes tu
      negate: pas, rien, arrête de jouer, arrête de mettre, arrête de passer, arrêtez de jouer, arrêtez de mettre, \
        arrêtez de passer, pas de, pas d, ne, n, sans, aucun, aucune, jamais, rien de, ni, je n'aime pas, \
        j'aime pas, je ne veux pas, je veux pas, je ne veux pas de, je déteste, déteste, évite, \
        éviter, enlève, retire, supprime, exclure, exclus, ras le bol de, marre de, \
        j'en ai marre de, assez de, plutôt que, au lieu de, non, surtout pas, pas par, pas du, \
        plus jamais, à éviter, zéro, personne, ne mets pas, ne mets plus, ne me mets pas, \
        arrête avec, on évite, épargne moi, j'en peux plus de, je n'en peux plus de, \
        ça suffit avec, y en a marre de, je ne supporte pas, je ne supporte plus, je supporte pas, \
        mais pas, et pas, pas envie de, je n'ai pas envie de, sans aucun, sans aucune, \
        je passe mon tour sur, laisse tomber, exit, j'en ai assez de, j'en ai assez du, \
        j'en ai assez des, marre du, marre des, ras le bol du, pas trop envie de, pas question de, \
        pas question d', hors de question de, sans trace de, sans l'ombre de, plus un seul, \
        plus une seule, rien du, rien d', rien des, rien avec, rien par, rien qui ressemble à, \
        rien qui sonne comme, rien comme, aucune chanson de, surtout rien de, certainement pas, \
        absolument pas, en aucun cas, je n'aime pas trop, j'aime pas trop, j'aime plus, jaime pas, \
        je n'aime guère, je n'apprécie pas, j'apprécie pas, je n'apprécie guère, je n'adore pas, \
        je n'écoute pas, j'écoute pas, j'écoute jamais, je n'écoute jamais, je veux plus, \
        on ne veut pas, on veut pas, nous n'aimons pas, je ne souhaite pas, pas fan de, \
        pas fan du, pas fan des, pas très fan de, pas trop fan de, pas un fan de, \
        pas un grand fan de, pas friand de, pas intéressé par, je ne suis pas d'humeur à, \
        pas d'humeur pour, je ne peux plus supporter, je peux plus entendre, peux pas supporter, \
        je supporte plus, je ne tolère pas, hais, j'ai horreur du, j'ai horreur des, horreur de, \
        détester, je boycotte, évitez, évitons, épargnez moi, épargne nous, oublie le, oublie les, \
        oubliez, oublions, laissons tomber, laisse de côté, laissons de côté, mets de côté, \
        met de côté, écartez, élimine, éliminez, bannissez, vire moi, virez, zappez, \
        passe mon tour sur, fais l'impasse sur, faire l'impasse sur, excluant, excluez, \
        en évitant, retirez, enlevez, supprimez, ôte, arrête le, arrête les, arrête de passer, \
        arrête de me proposer, arrêtez, stop à, stop avec, ça suffit le, ça suffit les, marre d', \
        ras le bol des, ras le bol d', j'en ai ma claque de, j'en ai plein les oreilles de, \
        j'en ai soupé de, j'en peux plus du, j'en peux plus des, lassé de, lassé du, lassée de, \
        fatigué de, fatigué du, fatiguée de, assez du, assez des, assez d', assez entendu, \
        ne joue pas, ne joue plus, ne passe pas, ne passe plus, ne lance pas, ne mettez pas, anti
      pardon: ça passe, ça va finalement, finalement ça va, peut rester, peuvent rester, {on|tu} peut le garder, {c'est|cest} bon finalement, \
        revient, remets-la, remets-le
      negateAfter: non plus, j'en ai marre, ça m'énerve, me saoule, me soûle, me gave, excepté, exceptée, exceptés, exceptées, encore moins, non, exclu, exclus, \
        exclue, non merci, non plus, ça va aller, \
        très peu pour moi, à bannir, j'en ai assez, me fatigue, me saoule, me soûle, à éviter, \
        à exclure, à proscrire, à éviter absolument, exclues, interdit, interdite, interdits, \
        interdites, pas question, hors de question, pas pour moi, n'est pas pour moi, \
        pas mon truc, n'est pas mon truc, ce n'est pas mon style, pas mon style, \
        ce n'est pas mon genre, pas mon genre, pas ma tasse de thé, n'est pas ma tasse de thé, \
        j'aime pas, j'aime pas trop, je n'aime pas, je n'aime pas trop, je déteste, \
        je n'en veux pas, j'en veux pas, je n'en veux plus, j'en veux plus, je ne supporte pas, \
        je ne supporte plus, je supporte pas, je supporte plus, j'en peux plus, je n'en peux plus, \
        j'en ai marre, j'en ai ras le bol, me saoulent, me soûlent, me gonfle, me gonflent, \
        m'énerve, m'énervent, m'ennuie, m'ennuient, m'agace, m'agacent, me fatiguent, me lasse, \
        me lassent, me tape sur les nerfs, me tapent sur les nerfs, me sort par les yeux, \
        me sortent par les yeux, me plaît pas, me plaisent pas, ne me plaît pas, \
        ne me plaisent pas, ne me dit rien, ne me disent rien, ne me convient pas, \
        ne me conviennent pas, ne colle pas, ne collent pas, n'est pas à mon goût, \
        ne sont pas à mon goût, pas à mon goût, ça suffit, on a assez entendu, on peut s'en passer
      except: autre chose que, quelqu'un d'autre que, autre chose que du, d'autres que, sauf, \
        excepté, à part, hormis, à l'exception de, tout sauf, en dehors de, autre que, autres que, \
        mis à part, hors, tout mais pas, n'importe quoi sauf, n'importe quoi d'autre que, \
        n'importe qui sauf, n'importe lequel sauf, n'importe quel genre sauf, \
        n'importe quelle langue sauf, autre chose qu', quelqu'un d'autre qu', \
        quelqu'un d'autres que, d'autres artistes que, d'autres chanteurs que, \
        d'autres groupes que, un autre artiste que, un autre groupe que, autre qu', autres qu', \
        différent de, différente de, différents de, différentes de, à l'exclusion de, \
        à l'exclusion du, à l'exclusion des, à l'exception du, à l'exception des, \
        à l'exception d', exception faite de, en dehors du, en dehors des, en dehors d', \
        sans compter, tout style sauf, tous les styles sauf, tous les genres sauf, toute langue sauf
      but: mais, plutôt, mais plutôt, par contre, en revanche, cependant, toutefois
      and: et, ou, ni, et aussi, ainsi que, mais aussi, et puis, ou alors, et également
      only: seulement, uniquement, que, que du, que de, que de la, que des, rien que, \
        rien d'autre que, exclusivement, juste, ne que, rien que du, rien que de, \
        personne d'autre que, je ne veux que, je ne veux que du, je ne veux que de, \
        je n'écoute que, purement, strictement, rien qu', rien d'autre qu', rien d'autres que, \
        rien excepté, rien sauf, rien à part, rien hormis, personne sauf, personne à part, \
        personne hormis, personne d'autre qu', aucun autre que, aucune autre que, \
        pas d'autre artiste que, pas d'autres artistes que, pas autre chose que, \
        pas d'autre langue que, je ne veux rien d'autre que, j'écoute que, ne mets que, ne joue que
      onlyAfter: seulement, uniquement, et rien d'autre, rien d'autre, et personne d'autre, \
        exclusivement, et c'est tout, et pas autre chose, et pas d'autres, et pas un autre, \
        et aucun autre, et aucune autre, point barre, et basta, rien de plus, personne d'autre
      alsoOther: {je ne peux pas|je peux pas|impossible de} {vivre|me passer|faire} {sans|de}, \
        {il n'y a|y a} personne comme, personne comme, on ne se lasse pas de, \
        impossible de se passer de, n'oublie pas, sans oublier, pas seulement, pas uniquement, \
        pas que, pas que du, pas juste, pas exclusivement, \
        pas simplement, pas rien que, ne te limite pas à, sans se limiter à, sans te limiter à
      ignore: ça ne me dérange pas, ne me dérange pas, pas besoin que ce soit, pas forcément, \
        pas obligé, n'a pas besoin d'être, peu importe si, je n'ai rien contre, rien contre, \
        ça me gêne pas, ne me gêne pas, ne me gênent pas, ne me dérangent pas, me dérange pas, \
        ne me déplaît pas, ne me déplaisent pas, pas obligatoirement, pas obligé que ce soit, \
        pas nécessairement, pas besoin d'être, n'ont pas besoin d'être, \
        il n'est pas nécessaire que ce soit, pas nécessaire que ce soit, ne doit pas forcément, \
        ne doivent pas forcément, n'est pas obligatoire, peu m'importe si, peu m'importe que, \
        peu importe que, qu'importe si, que ce soit ou non, aucun problème avec, \
        pas de problème avec, ça peut ne pas être, pour les gens qui détestent, indépendamment de
      either: peu importe, ça m'est égal, les deux vont, l'un ou l'autre, n'importe, \
        les deux me vont, ça m'est égal lequel, peu m'importe, peu importe lequel, \
        peu importe laquelle, peu importe la langue, la langue importe peu, la langue m'est égale, \
        n'importe quelle langue, n'importe lequel, n'importe laquelle, n'importe lesquels, \
        les deux c'est bien, les deux sont bien, les deux me conviennent, les deux conviennent, \
        les deux sont ok, les deux c'est ok, l'un ou l'autre me va, l'une ou l'autre, \
        l'un comme l'autre, au choix des deux, c'est égal, indifférent, indifféremment, \
        je m'en fiche, je m'en fous, on s'en fiche, c'est du pareil au même, sans préférence
      too: trop, trop de, carrément trop, excessivement, exagérément, un poil trop, légèrement trop
      less: moins, pas trop, pas très, pas si, rien de trop, pas aussi, sans trop de, peu de, \
        pas tellement, pas spécialement, pas particulièrement, pas excessivement, \
        pas non plus trop, pas tant de, pas autant de, pas beaucoup de, pas beaucoup d', \
        rien de très, rien de vraiment, rien d'excessivement, rien d'aussi, rien trop, \
        jamais trop, ni trop, ni très, sans être trop, sans être très, sans trop, \
        sans beaucoup de, sans beaucoup d', sans tant de, sans autant de, sans excès de, \
        nettement moins, peu d', pas mal moins, vas y mollo sur, vas y doucement sur, \
        doucement sur, mollo sur, lève le pied sur, réduis, limite les, limite le, \
        qui ne soit pas très, qui ne sonne pas trop, qui n'est pas trop, qui ne sont pas trop
      like: comme, similaire à, similaires à, semblable à, dans le style de, du style de, \
        à la manière de, dans le genre de, du genre de, genre, qui ressemble à, qui ressemblent à, \
        proche de, proches de, façon, me rappelle, qui rappelle, qui rappellent, à la, style, \
        inspiré de, dans l'esprit de, dans la veine de, à la façon de, dans la lignée de, \
        dans le style du, dans le même style que, dans le même genre que, du même style que, \
        du même genre que, qui sonne comme, qui sonnent comme, qui fait penser à, \
        qui font penser à, un peu comme, dans la même veine que, similaire au, similaires au, \
        similaire aux, similaires aux, semblables à, semblable au, semblables au, \
        dans un esprit proche de, dans l'esprit du, dans l'esprit des, dans l'esprit d', \
        dans la lignée du, dans la lignée des, dans la lignée d', dans la veine du, \
        dans la veine des, dans la veine d', dans la mouvance de, dans la tradition de, \
        dans le sillage de, dans l'univers de, dans la même lignée que, dans le même esprit que, \
        dans la même ambiance que, dans la même vibe que, dans la même catégorie que, \
        dans la même mouvance que, dans le registre de, dans le même registre que, \
        à la manière d', à la manière du, à l'image de, à l'instar de, du type de, \
        du même acabit que, du même calibre que, de la trempe de, de la veine de, \
        de la même veine que, de la même trempe que, proche du, proches du, proche d', proches d', \
        qui se rapproche de, qui se rapprochent de, se rapprochant de, qui s'apparente à, \
        qui s'apparentent à, s'apparentant à, ressemblant à, ressemblants à, qui ressemble au, \
        qui ressemblent au, ressemble à, ressemblent à, rappelant, me rappellent, \
        qui me font penser à, me fait penser à, qui évoque, qui évoquent, évoquant, sonnant comme, \
        sonne comme, sonnent comme, qui sonne un peu comme, qui sonne à la, sonorité de, \
        avec le son de, avec la vibe de, une vibe à la, inspiré par, inspirée par, inspirés par, \
        inspirées par, inspirée de, inspirés de, inspirées de, inspiré du, influencé par, \
        influencée par, influencés par, influencées par, héritier de, héritiers de, comparable à, \
        comparables à, équivalent de, équivalents de, équivalent à, un truc comme, des trucs comme
      likeAfter: ou similaire, et similaires, ou du même genre, et compagnie, ou semblable, \
        ou similaires, ou semblables, et semblables, ou apparenté, ou apparentés, et assimilés, \
        et consorts, et cie, et co, et autres artistes, et autres groupes, \
        et des artistes similaires, et artistes similaires, et groupes similaires, \
        et des groupes similaires, ou un artiste similaire, ou des artistes similaires, \
        ou artistes similaires, ou quelque chose de similaire, ou quelque chose du genre, \
        ou quelque chose comme ça, ou un truc du genre, ou un truc comme ça, \
        ou un truc dans le genre, ou des trucs comme ça, et des trucs comme ça, et trucs du genre, \
        ou du genre, ou équivalent, ou équivalents, etc, et caetera, et ainsi de suite, \
        et tout ça, et ce genre de choses, et ce genre de trucs, et ce style, ou ce style, \
        par exemple, entre autres, dans le style, dans ce style, dans ce genre, dans le genre
      others: d'autres artistes, un autre artiste, autres artistes, un autre groupe, \
        d'autres groupes, autres groupes, quelqu'un d'autre, un autre chanteur, \
        une autre chanteuse, d'autres chanteuses, d'autres interprètes, autre groupe, \
        autres chanteurs, autres musiciens, un artiste différent, des artistes différents, \
        d'artistes différents, par d'autres, d'autres gens, quelqu'un de différent, mais pas eux, \
        mais pas lui, mais pas elle, mais pas d'eux, mais pas de lui, mais pas d'elle, pas d'eux, \
        pas de lui, pas d'elle, pas eux, qui ne soit pas eux, qui ne soient pas eux, à part eux, \
        à part lui, à part elle, sauf eux, sauf lui, sauf elle, hormis eux, en dehors d'eux
      by: de, par, d, du, chantée par, chanté par, des, chantées par, chantés par, interprété par, \
        interprétée par, interprétées par, interprétés par, composé par, composée par, composées par
      about: sur, à propos de, qui parlent de, qui parle de, au sujet de, qui parle d, \
        qui parlent d, qui parlent du, qui parle du, qui parlent des, qui parle des, parlant de, \
        parlant d', parlant du, parle de, parlent de, qui traite de, qui traitent de, traitant de, \
        traitant du, qui évoque le thème de, qui raconte, qui racontent, racontant, qui célèbre
      correct: non attends, attends non, pardon, je voulais dire, enfin non, ou plutôt non, je corrige
      reference: ça, ce, cette, celui ci, celle ci, ceux ci, celles ci, la même, la dernière, \
        ceux là, celles là, cela, cette chanson, ce morceau, celui là, celle là, celle d'avant, \
        celui d'avant, celles d'avant, ceux d'avant, la précédente, le précédent, les précédentes
      more: plus, plus de, encore, d'autres, davantage de, quelques autres, davantage, une autre
      instead: à la place, plutôt, au lieu de ça, en échange, en remplacement
      sungIn: en, chanté en, chantée en, chantées en, chantés en, chantant en, chanté tout en, \
        chantés tout en, paroles en, textes en, rappé en, rappée en, en langue, dans la langue
      unknown: que je ne connais pas, que je connais pas, inconnus de moi, nouveaux artistes, \
        de nouveaux artistes, jamais entendu, que je n'ai jamais entendu, \
        que je n'ai jamais écouté, nouveaux groupes, qui me sont inconnus, \
        que je ne connaisse pas, que je ne connaîtrais pas, dont je n'ai jamais entendu parler, \
        dont je n'ai pas entendu parler, dont j'ai jamais entendu parler, que j'ai jamais entendu, \
        que j'ai jamais écouté, que j'ai pas encore écouté, que je n'ai jamais entendus, \
        que je n'ai jamais entendues, que je n'ai jamais écoutés, que je n'ai pas encore entendu, \
        que je n'ai pas encore écouté, que je n'ai pas encore écoutés, que je n'ai pas entendu, \
        que je n'ai pas écouté, que nous ne connaissons pas, qu'on ne connaît pas, \
        jamais entendus, jamais entendue, jamais entendues, jamais écouté, jamais écoutés
      popular: tubes, tube, succès, connues, connue, connus, connu, populaires, populaire, \
        célèbres, célèbre, hits, hit, top, grands succès, plus écoutées, à la mode, \
        les plus connus, plus connues, les plus connues, les plus écoutées, \
        que tout le monde connaît, incontournables, grands tubes, célébrissimes, ultra connu, \
        ultra connus, ultra connues, archi connus, archi connues, archi connu, plus écoutés, \
        plus écoutée, plus joués, plus jouées, plus streamés, plus vendus, gros tubes, gros tube, \
        gros succès, gros hits, grands hits, grand succès, tubes planétaires, tube planétaire, \
        hit parade, hits parade, meilleures ventes, numéros un, incontournable, en vogue, tendance
      obscure: peu connues, peu connue, peu connus, peu connu, méconnues, méconnus, méconnu, \
        méconnue, sous estimées, sous estimés, sous estimé, sous estimée, perles rares, \
        perle rare, pépites cachées, pépites, pas trop connues, pas trop connus, pas connus, \
        moins connues, moins connus, obscures, obscurs, pas très connues, pas très connu, \
        pas très connus, confidentiels, que personne ne connaît, que peu de gens connaissent, \
        rares, pas trop connu, injustement oubliés, oubliés, oubliées, de niche, \
        hors des sentiers battus, confidentielles, pas commercial, pas trop commercial, \
        pas commerciale, pas trop commerciale, moins commercial, peu écouté, peu écoutés, \
        peu écoutées, peu diffusés, peu diffusées, peu médiatisés, peu médiatisées, moins écoutés, \
        moins écoutées, pas forcément connus, non commercial, non commerciale, hors mainstream, \
        hors du mainstream, hors des tubes, loin du mainstream, loin des tubes, hors radio, \
        qui ne passent pas à la radio, qui ne passe pas à la radio, qu'on n'entend pas à la radio, \
        qu'on n'entend jamais à la radio, qu'on n'entend jamais, qu'on entend jamais, \
        qu'on entend peu, qu'on entend rarement, presque inconnu, presque inconnus, \
        presque inconnues, quasi inconnu, quasi inconnus, quasi inconnue, quasi inconnues, inconnu
      soft: surtout, de préférence, peut être, plutôt, si possible, notamment, environ, \
        particulièrement, idéalement, plus ou moins, à peu près, dans la mesure du possible, \
        si tu peux, si tu en as, si t'en as, si vous avez, si ça se peut, si c'est possible, circa
      live: en live, live, en concert, version live, en public, versions live, \
        enregistrement live, enregistré en live, enregistrée en live, enregistrées en live, \
        enregistrés en live, enregistré en public, enregistrée en public, enregistrées en public, \
        enregistré en concert, enregistrées en concert, enregistrements live, \
        enregistrements en public, enregistrement en public, enregistrement public, captation live
      remix: remix, remixes, remixé, remixée, remixées, versions remix, versions remixées, mashup
      acoustic: version acoustique, versions acoustiques, en acoustique, unplugged, acoustique, \
        versions unplugged, sessions acoustiques, session acoustique, enregistrement acoustique, \
        enregistrements acoustiques, version épurée, versions épurées, débranché, débranchée
      cover: {chanté |chantée |chantés |chantées |repris |reprise |interprété |interprétée |}par quelqu'un d'autre que, reprise, reprises, cover, covers, repris par, interprétées par d'autres, \
        interprétée par d'autres, interprété par d'autres, chantées par d'autres, \
        chantée par d'autres, chantée par quelqu'un d'autre, chanté par quelqu'un d'autre, revisité
      karaoke: version karaoké, version karaoke, versions karaoké, piste karaoké, pistes karaoké
      instrumental: instrumental, instrumentale, instrumentaux, instrumentales, sans voix, \
        sans paroles, sans chant, sans chanteur, pas de paroles, pas de voix, pas de chant, \
        où personne ne chante, pas chanté, non chanté, que des instruments, sans parole, \
        sans aucune voix, sans aucune parole, sans aucun chant, sans voix humaine, sans les voix, \
        sans les paroles, sans le chant, sans voix ni paroles, sans paroles ni chant, \
        sans chanteuse, sans chanteurs, sans personne qui chante, sans que personne ne chante, \
        sans quelqu'un qui chante, sans texte, sans textes, sans mots, sans vocaux, sans vocal, \
        sans vocalises, sans partie vocale, sans parties vocales, pas de voix humaine, pas de texte
      demo: démo, démos, maquette, versions démo, maquettes, enregistrement démo, version de travail
      original: original, originale, version originale, l'original, originaux, originales, \
        versions originales, enregistrement original, enregistrements originaux, version studio, \
        versions studio, enregistrement studio, enregistrements studio, version album, pas de cover
      version: version, versions, enregistrement, enregistrements, interprétation, interprétations
      counter: chansons, chanson, morceaux, titres, morceau, titre, tubes, ballades, pistes, \
        classiques, hits, slows, sons, chansonnettes, valses, tangos, berceuses, javas, sonates
      minute: minutes, minute, min, mins, mn
      second: secondes, seconde, sec
      under: moins de, moins que, maximum, au plus, pas plus de, inférieur à, de moins de, \
        plus courtes que, jusqu'à, qui durent moins de, qui ne dure pas plus de, \
        qui ne durent pas plus de, qui ne dépasse pas, qui ne dépassent pas, ne dépassant pas, \
        max, pas plus longues que, pas plus longs que, pas plus long que, pas plus longue que, \
        pas au delà de, pas au dessus de, en dessous de, en dessous des, au dessous de, inférieure à
      over: plus de, au moins, supérieur à, plus longues que, qui durent plus de, de plus de, \
        un minimum de, au minimum, pas moins de, pas moins que, plus longs que, plus longue que, \
        plus long que, supérieure à, supérieurs à, supérieures à, au dessus de, au dessus des
      underAfter: maximum, au plus, max, ou moins, grand maximum, à tout casser, ou en dessous
      overAfter: minimum, au moins, ou plus, et plus, ou davantage, et au delà, ou plus longues
      before: avant, d'avant, antérieur à, antérieures à, avant les, avant l'année, avant le, \
        d'avant les, d'avant les années, d'avant l'année, avant les années, datant d'avant, \
        datant d'avant les, antérieure à, antérieurs à, antérieur aux, antérieures aux, \
        antérieurs aux, antérieure aux, précédant, précédant les, plus ancien que, \
        plus anciens que, plus ancienne que, plus anciennes que, plus vieux que, plus vieille que, \
        plus vieilles que, sorti avant, sortis avant, sortie avant, sorties avant, sorties avant les
      since: depuis, à partir de, dès, depuis les, depuis l'année, depuis les années, \
        à partir des, à partir des années, à partir du, à partir d', à compter de, à compter des, \
        dès les, dès les années, pas avant, rien avant, rien d'avant, rien d'antérieur à, \
        rien de plus vieux que, rien de plus ancien que, rien de plus vieux qu', pas d'avant, \
        pas antérieur à, pas antérieures à, pas plus vieux que, pas plus vieilles que, \
        pas plus vieille que, pas plus ancien que, pas plus anciens que, pas plus anciennes que, \
        qui ne soit pas antérieur à, aucune avant, aucun titre avant, aucune chanson avant
      after: après, d'après, postérieur à, après les, après les années, après l'année, après le, \
        d'après les, d'après les années, postérieur aux, postérieure à, postérieurs à, \
        postérieures à, postérieures aux, postérieurs aux, plus récent que, plus récents que, \
        plus récente que, plus récentes que, plus jeune que, plus récent qu', sorti après, \
        sortis après, sortie après, sorties après, ultérieur à, ultérieurs à, datant d'après
      sinceAfter: et après, à nos jours, ou plus récent, et au delà, jusqu'à aujourd'hui, \
        jusqu'à maintenant, jusqu'à nos jours, jusqu'à présent, jusqu'à ce jour, à aujourd'hui, \
        à maintenant, et plus récent, et plus récents, et plus récentes, ou plus récents, \
        ou plus récente, ou plus récentes, et suivantes, et suivants, ou après, ou au delà
      until: jusqu'à, jusqu'en, jusqu'aux, jusqu'aux années, jusqu'à l'année, jusqu'au, pas après, \
        rien après, rien d'après, rien de postérieur à, rien de plus récent que, \
        rien de plus moderne que, pas postérieur à, pas postérieures à, pas plus récent que, \
        pas plus récents que, pas plus récentes que, pas plus récente que, \
        qui ne soit pas postérieur à, aucune après, aucun titre après, au plus tard, au plus tard en
      through: à, et, jusqu'à, jusqu'aux, jusqu'au, jusqu'en, jusqu'aux années, aux, aux années
      early: début des, le début des, au début des, tout début des, au tout début des, débuts des, \
        aux débuts des, du début des, premières années des, les premières années des, \
        première moitié des, la première moitié des, dans la première moitié des, début années
      mid: milieu des, au milieu des, le milieu des, du milieu des, au cœur des, en plein milieu des
      late: fin des, la fin des, à la fin des, toute fin des, à la toute fin des, de la fin des, \
        dernières années des, les dernières années des, seconde moitié des, la seconde moitié des, \
        deuxième moitié des, la deuxième moitié des, fin années
      decadeBefore: années, les années, des années, ans, dans les années, la décennie, \
        de la décennie, époque des années
      between: entre, de, entre les, entre les années, comprises entre, compris entre, allant de, \
        allant des, des, parues entre, sorties entre, sortis entre, depuis
      last: la dernière décennie, dernière décennie, ces dix dernières années, \
        les dix dernières années, dix dernières années, 10 dernières années, la décennie passée, \
        décennie passée, cette dernière décennie, la décennie écoulée, ces 10 dernières années, \
        les 10 dernières années, des dix dernières années, des 10 dernières années, dix ans passés
      recent: récent, récente, récents, récentes, nouveau, nouvelle, nouveaux, nouvelles, actuel, \
        actuelle, actuels, actuelles, du moment, dernières sorties, de cette année, \
        sorti cette année, de ces dernières années, récemment, d'aujourd'hui, d'actualité, \
        de maintenant, flambant neuf, nouveauté, nouveautés, dernières nouveautés, dernière sortie
      modern: moderne, modernes, contemporain, contemporaine, contemporains, contemporaines
      old: vieux, vieille, vieilles, anciens, anciennes, ancien, ancienne, d'antan, vieil, \
        d'autrefois, de jadis, du passé, du temps jadis, du bon vieux temps, d'un autre temps
      number 1: une chanson, un morceau, une seule, un seul, une unique, un unique
      number 2: deux, une paire de
      number 3: trois
      number 4: quatre
      number 5: cinq
      number 6: six, une demi douzaine de, une demi douzaine, demi douzaine de, une demi-douzaine d'
      number 7: sept
      number 8: huit, une huitaine de
      number 9: neuf
      number 10: dix, une dizaine de, une dizaine, une dizaine d', dizaine de
      number 12: douze, une douzaine de, une douzaine, une douzaine d', douzaine de
      number 15: quinze, une quinzaine de, une quinzaine, une quinzaine d'
      number 20: vingt, une vingtaine de, une vingtaine, une vingtaine d'
      number 30: trente, une trentaine de, une trentaine d'
      number 40: quarante, une quarantaine de
      number 50: cinquante, une cinquantaine de
      ordinal 1: la première, le premier, la première chanson, le premier morceau, \
        le premier titre, la toute première, le tout premier
      ordinal 2: la deuxième, le deuxième, la seconde, le second, la deuxième chanson, \
        le deuxième morceau, le deuxième titre, la seconde chanson, le second morceau
      ordinal 3: la troisième, le troisième, la troisième chanson, le troisième morceau, \
        le troisième titre
      ordinal -1: la dernière, le dernier, la dernière chanson, le dernier morceau, \
        le dernier titre, la toute dernière, le tout dernier, la précédente, le précédent, \
        la chanson précédente, le morceau précédent
      new: nouveau, nouvelle, nouveaux, nouvelles
      album: album, disque, albums, opus
      verbal: elle, il, ils, elles, chante, chantent, je connais, cette chanson, c'est, c'était
      ordinal 4: la quatrième, le quatrième, la quatrième chanson, le quatrième morceau, \
        le quatrième titre
      ordinal 5: la cinquième, le cinquième, la cinquième chanson, le cinquième morceau, \
        le cinquième titre
      number 100: cent, une centaine de
      number 11: onze
      number 13: treize
      number 14: quatorze
      number 16: seize
      number 17: dix sept
      number 18: dix huit
      number 19: dix neuf
      number 25: vingt cinq
      number 60: soixante
      untilAfter: et avant, ou avant, ou plus ancien, ou plus anciens, ou plus anciennes, \
        et plus ancien, et plus anciens, et plus anciennes, ou antérieur, ou antérieurs, \
        et antérieur, et antérieurs, au plus tard, et plus vieux, ou plus vieux
      offTopic: cours de guitare, cours de piano, cours de chant, cours de musique, \
        apprendre la guitare, apprendre le piano, apprendre à jouer, apprendre à chanter, \
        comment jouer, comment apprendre, casque audio, écouteurs, enceinte bluetooth, enceintes
      with: avec plein de, avec pas mal de, avec davantage de, qui contient, qui contiennent, \
        contenant, qui comporte, comportant, rempli de, remplie de, à base de, axé sur, axée sur
      tasteAfter: me plaît, me plaisent, sont mes préférés, est mon préféré, est ma préférée, \
        sont mes favoris, est mon groupe préféré, est mon artiste préféré, est ma chanteuse préférée
      named: le groupe, la chanteuse, le chanteur, l'artiste, le rappeur, la rappeuse, la chanson
      state: je suis un peu, je suis très, je suis trop, je suis tellement, je suis super
      """)
}
