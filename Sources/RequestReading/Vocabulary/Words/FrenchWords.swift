extension WordTable {
  static let french = WordTable(
    language: "fr",
    lines: """
      function: a, ai, aime, aimerais, année, années, après, as, assez, au, aujourd'hui, aussi, \
        autre, autres, aux, avant, avec, avoir, beau, beaucoup, beaux, belle, belles, besoin, \
        bien, bon, bonne, bonnes, bons, c, ce, ce soir, cela, ces, cet, cette, chanson, \
        chansons, cherche, chose, comme, d, dans, de, depuis, des, donc, donne, du, déjà, elle, \
        elles, en, encore, entendre, entre, envie, est, et, faire, fais, faut, genre, ici, il, \
        ils, j, je, jolie, juste, l, la, le, les, leur, lui, là, m, ma, maintenant, mais, me, \
        meilleur, meilleure, meilleurs, mes, mets, mettre, moi, moins, mon, morceau, morceaux, \
        musique, même, n, ne, nos, notre, nous, on, ont, ou, oui, où, par, petit, petite, peu, \
        peut, peux, plus, pour, pourrais, pouvez, qu, que, quelque, quelques, qui, quoi, s, sa, \
        se, ses, si, soir, sois, soit, son, sont, sous, style, suis, sur, t, ta, te, tes, titre, \
        titres, toi, ton, tous, tout, toute, toutes, très, tu, type, un, une, vers, version, \
        veux, vos, votre, voudrais, vous, y, à, ça, écouter, époque, était, être, chante, \
        chantent, vraiment
      purpose: pour, pendant, quand, lors de
      talk: au revoir, bonjour, bonne nuit, bonne soirée, bonsoir, c'est bon, c'est tout, \
        comment ça va, d'accord, génial, merci, merci beaucoup, non merci, ok, oui, parfait, \
        salut, super, très bien, ça suffit, ça va, à demain, à bientôt, à plus, bonne journée, \
        nickel, impeccable, c'est parfait, je te remercie, je vous remercie, ciao, coucou, \
        de rien, ok merci, allez salut, quelle belle chanson, j'adore cette chanson, trop bien, \
        bien vu
      noun: album, chanson, chansons, morceau, morceaux, musique, pistes, playlist, son, sons, \
        titre, titres, tubes, disque
      performer: artiste, artistes, chanteur, chanteurs, chanteuse, chanteuses, groupe, \
        groupes, musiciens
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
        un petit peu de, un brin de
      taste: j'aime, j'adore, j'aime bien, j'aime beaucoup, mon préféré, ma préférée, \
        mes préférés, fan de, je suis fan de, par exemple, j'écoute, j'écoute souvent
      fact: qui chante, qui a chanté, qui est, quand est sorti, de qui est, que veut dire, \
        quel âge, en quelle année, c'est quoi, qui a écrit, qui a composé, ça date de quand, \
        de quelle année, comment s'appelle, d'où vient, il a quel âge, c'est qui
      negate: pas, pas de, pas d, ne, n, sans, aucun, aucune, jamais, rien de, ni, \
        je n'aime pas, j'aime pas, je ne veux pas, je veux pas, je ne veux pas de, je déteste, \
        déteste, évite, éviter, enlève, retire, supprime, exclure, exclus, ras le bol de, \
        marre de, j'en ai marre de, assez de, plutôt que, au lieu de, non, surtout pas, pas par, \
        pas du, plus jamais, à éviter, zéro, personne, ne mets pas, ne mets plus, \
        ne me mets pas, arrête avec, on évite, épargne moi, j'en peux plus de, \
        je n'en peux plus de, ça suffit avec, y en a marre de, je ne supporte pas, \
        je ne supporte plus, je supporte pas, mais pas, et pas, pas envie de, \
        je n'ai pas envie de, sans aucun, sans aucune, je passe mon tour sur, laisse tomber, \
        exit, j'en ai assez de, j'en ai assez du, j'en ai assez des, marre du, marre des, \
        ras le bol du
      negateAfter: non, exclu, exclus, exclue, non merci, non plus, ça va aller, \
        très peu pour moi, à bannir, j'en ai assez, me fatigue, me saoule, me soûle
      except: autre chose que, quelqu'un d'autre que, autre chose que du, d'autres que, sauf, \
        excepté, à part, hormis, à l'exception de, tout sauf, en dehors de, autre que, \
        autres que, mis à part, hors
      but: mais, plutôt, mais plutôt, par contre, en revanche
      and: et, ou, ni, et aussi, ainsi que
      only: seulement, uniquement, que, que du, que de, que de la, que des, rien que, \
        rien d'autre que, exclusivement, juste, ne que, rien que du, rien que de, \
        personne d'autre que, je ne veux que, je ne veux que du, je ne veux que de, \
        je n'écoute que, purement
      onlyAfter: seulement, uniquement, et rien d'autre, rien d'autre, et personne d'autre, \
        exclusivement
      alsoOther: pas seulement, pas uniquement, pas que, pas que du, pas juste
      ignore: ça ne me dérange pas, ne me dérange pas, pas besoin que ce soit, pas forcément, \
        pas obligé, n'a pas besoin d'être, peu importe si, je n'ai rien contre, rien contre
      either: peu importe, ça m'est égal, les deux vont, l'un ou l'autre, n'importe, \
        les deux me vont
      too: trop, trop de
      less: moins, pas trop, pas très, pas si, rien de trop, pas aussi, sans trop de, peu de
      like: comme, similaire à, similaires à, semblable à, dans le style de, du style de, \
        à la manière de, dans le genre de, du genre de, genre, qui ressemble à, \
        qui ressemblent à, proche de, proches de, façon, me rappelle, qui rappelle, \
        qui rappellent, à la, style, inspiré de, dans l'esprit de, dans la veine de, \
        à la façon de, dans la lignée de, dans le style du, dans le même style que, \
        dans le même genre que, du même style que, du même genre que, qui sonne comme, \
        qui sonnent comme, qui fait penser à, qui font penser à, un peu comme, \
        dans la même veine que
      likeAfter: ou similaire, et similaires, ou du même genre, et compagnie, ou semblable
      others: d'autres artistes, un autre artiste, autres artistes, un autre groupe, \
        d'autres groupes, autres groupes, quelqu'un d'autre
      by: de, par, d, du, chantée par, chanté par, des
      about: sur, à propos de, qui parlent de, qui parle de, au sujet de, qui parle d, \
        qui parlent d
      reference: ça, ce, cette, celui ci, celle ci, ceux ci, celles ci, la même, la dernière, \
        ceux là, celles là, cela, cette chanson, ce morceau
      more: plus, plus de, encore, d'autres, davantage de
      instead: à la place, plutôt
      sungIn: en, chanté en, chantée en, chantées en, chantés en
      unknown: que je ne connais pas, que je connais pas, inconnus de moi, nouveaux artistes, \
        de nouveaux artistes, jamais entendu, que je n'ai jamais entendu, \
        que je n'ai jamais écouté, nouveaux groupes, qui me sont inconnus
      popular: tubes, tube, succès, connues, connue, connus, connu, populaires, populaire, \
        célèbres, célèbre, hits, hit, top, grands succès, plus écoutées, à la mode, \
        les plus connus, plus connues, les plus connues, les plus écoutées, \
        que tout le monde connaît, incontournables, grands tubes
      obscure: peu connues, peu connue, peu connus, peu connu, méconnues, méconnus, méconnu, \
        méconnue, sous estimées, sous estimés, sous estimé, sous estimée, perles rares, \
        perle rare, pépites cachées, pépites, pas trop connues, pas trop connus, pas connus, \
        moins connues, moins connus, obscures, obscurs, pas très connues, pas très connu, \
        pas très connus, confidentiels, que personne ne connaît, que peu de gens connaissent, \
        rares, pas trop connu, injustement oubliés, oubliés, oubliées, de niche, \
        hors des sentiers battus, confidentielles, pas commercial, pas trop commercial, \
        pas commerciale, pas trop commerciale, moins commercial
      soft: surtout, de préférence, peut être, plutôt, si possible, notamment, environ, \
        particulièrement
      live: en live, live, en concert, version live, en public, versions live, \
        enregistrement live
      remix: remix, remixes, remixé
      acoustic: version acoustique, versions acoustiques, en acoustique, unplugged, acoustique
      cover: reprise, reprises, cover, covers
      karaoke: version karaoké, version karaoke
      instrumental: instrumental, instrumentale, instrumentaux, instrumentales, sans voix, \
        sans paroles, sans chant, sans chanteur, pas de paroles, pas de voix, pas de chant, \
        où personne ne chante, pas chanté, non chanté, que des instruments, sans parole
      demo: démo, démos, maquette
      original: original, originale, version originale, l'original
      version: version, versions
      counter: chansons, chanson, morceaux, titres, morceau, titre, tubes, ballades, pistes, \
        classiques, hits, slows, sons
      minute: minutes, minute
      second: secondes, seconde
      under: moins de, moins que, maximum, au plus, pas plus de, inférieur à, de moins de, \
        plus courtes que, jusqu'à, qui durent moins de, qui ne dure pas plus de, \
        qui ne durent pas plus de, qui ne dépasse pas, qui ne dépassent pas, ne dépassant pas
      over: plus de, au moins, supérieur à, plus longues que, qui durent plus de, de plus de
      underAfter: maximum, au plus, max, ou moins
      overAfter: minimum, au moins, ou plus
      before: avant, d'avant, antérieur à, antérieures à, avant les
      since: depuis, à partir de, dès
      after: après, d'après, postérieur à
      sinceAfter: et après, à nos jours, ou plus récent
      until: jusqu'à, jusqu'en
      through: à, et, jusqu'à
      early: début des, le début des, au début des
      mid: milieu des, au milieu des
      late: fin des, la fin des, à la fin des
      decadeBefore: années, les années, des années, ans
      between: entre, de
      last: la dernière décennie, dernière décennie, ces dix dernières années, \
        les dix dernières années, dix dernières années, 10 dernières années
      recent: récent, récente, récents, récentes, nouveau, nouvelle, nouveaux, nouvelles, \
        actuel, actuelle, actuels, actuelles, du moment, dernières sorties, de cette année, \
        sorti cette année, de ces dernières années
      modern: moderne, modernes, contemporain, contemporaine, contemporains
      old: vieux, vieille, vieilles, anciens, anciennes, ancien, ancienne, d'antan
      number 1: une chanson, un morceau
      number 2: deux
      number 3: trois
      number 4: quatre
      number 5: cinq
      number 6: six
      number 7: sept
      number 8: huit
      number 9: neuf
      number 10: dix, une dizaine de
      number 12: douze, une douzaine de
      number 15: quinze, une quinzaine de
      number 20: vingt, une vingtaine de
      number 30: trente
      number 40: quarante
      number 50: cinquante
      ordinal 1: la première, le premier
      ordinal 2: la deuxième, le deuxième, la seconde, le second
      ordinal 3: la troisième, le troisième
      ordinal -1: la dernière, le dernier
      new: nouveau, nouvelle, nouveaux, nouvelles
      album: album, disque
      verbal: elle, il, ils, elles, chante, chantent, je connais, cette chanson, c'est
      """)
}
