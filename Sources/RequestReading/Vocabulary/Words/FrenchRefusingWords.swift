extension WordTable {
  /// What refuses in French, takes a refusal back or denies it.
  static let frenchRefusing = WordTable(
    language: "fr",
    lines: """
      negate: bloque, {j'ai|on a} {plus|plus aucune|plus trop|plus vraiment} envie {de|d'|d'écouter|d'entendre}, \
        j'en ai marre {du|des|de la}, {j'en ai |}ras le bol d'{|}, {j'en ai |}ras le bol de, à éviter, \
        absolument pas, anti, arrête le, \
        arrête les, \
        {arrête|arrêtez} avec, \
        {arrête|arrêtez} de {me |}{mettre|passer|proposer|jouer}, arrêtez, assez entendu, \
        au lieu de, aucun, aucune, aucune chanson de, bannissez, ça suffit avec, ça suffit le, \
        ça suffit les, certainement pas, déteste, détester, du moment que {c'est|ce n'est} pas, \
        écartez, élimine, éliminez, en aucun cas, en évitant, enlevez, épargne moi, épargne nous, \
        épargnez moi, épargnez-moi, et pas, éviter, évitez, évitons, excluant, excluez, exclure, \
        exclus, exit, faire l'impasse sur, fais l'impasse sur, fais-moi grâce de, fatigué de, \
        fatigué du, fatiguée de, hais, horreur de, \
        {hors de question|pas question} {d'écouter|de mettre|de passer|de|d'}, j'ai horreur des, \
        j'ai horreur du, {j'ai |}trop entendu, \
        {j'ai|je connais} {déjà |}{tout|toutes les chansons|tous les albums} {de|d'}, j'aime pas, \
        j'aime pas trop, j'aime plus, j'apprécie pas, j'écoute jamais, j'écoute pas, \
        j'en ai assez d', j'en ai assez de, j'en ai assez des, j'en ai assez du, \
        j'en ai ma claque de, j'en ai marre d', j'en ai marre de, j'en ai plein les oreilles de, \
        j'en ai soupé de, {j'en|je n'en} peux plus {de|d'|du|des}, jaime pas, jamais, je boycotte, \
        je déteste, je {me |}passerais {bien |volontiers |}{de|d'}, je n'adore pas, \
        je n'ai pas envie de, je n'aime guère, je n'aime pas, je n'aime pas trop, \
        je n'apprécie guère, je n'apprécie pas, je n'écoute jamais, je n'écoute pas, \
        je ne peux plus supporter, je ne souhaite pas, je ne suis pas d'humeur à, \
        je ne supporte pas, je ne supporte plus, je ne tolère pas, je ne veux pas, \
        je ne veux pas de, je passe mon tour sur, je peux plus entendre, je supporte pas, \
        je supporte plus, je veux pas, je veux plus, \
        la dernière chose que je veux{ c'est| entendre c'est| écouter c'est|}, \
        {lâche|lâchez}-moi avec {ton|ta|tes|votre|}, laisse de côté, laisse tomber, \
        laissons de côté, laissons tomber, lassé de, lassé du, lassée de, mais pas, \
        {mais |}pas {celle|celui|celles|ceux|la version} {de|d'|du}, met de côté, mets de côté, n, \
        ne, ne joue pas, ne joue plus, ne lance pas, ne me mets pas, ne mets pas, ne mets plus, \
        ne mettez pas, ne passe pas, ne passe plus, ni, non, nous n'aimons pas, on évite, \
        on ne veut pas, on veut pas, ôte, oublie le, oublie les, oubliez, oublions, pas, pas d, \
        pas d'humeur pour, pas de, pas du, pas envie de, pas fan de, pas fan des, pas fan du, \
        pas friand de, pas intéressé par, pas par, pas très fan de, pas trop envie de, \
        pas trop fan de, pas un fan de, pas un grand fan de, passe mon tour sur, personne, \
        peux pas supporter, plus jamais, plus jamais {de|d'}, plus un seul, plus une seule, \
        plutôt que, {pourvu|tant} qu'il n'y ait pas {de|d'}, qui ne {mentionne|mentionnent} pas, \
        qui ne {parle|parlent} pas {de|d'|du|des}, qui ne traite pas {de|d'}, \
        qui {parle|parlent} pas {de|d'|du|des}, qui veut{ encore|} écouter, qui veut{ entendre|}, \
        {ras le bol|marre|assez} {de|d'|du|des}, retirez, rien, rien avec, rien comme, rien d', \
        rien de, rien des, rien du, rien par, rien qui {parle|parlent} {de|d'|du|des}, \
        rien qui ressemble à, rien qui sonne comme, sans, sans aucun, sans aucune, \
        sans l'ombre de, sans trace de, stop à, stop avec, supprime, supprimez, surtout pas, \
        surtout rien de, tant que {c'est|ce n'est} pas, vire moi, y en a marre de, \
        {zappe|vire|virez|dégage|enlève|retire|saute|bannis|évite|épargne|oublie}{-moi|}, zappez, \
        zéro
      negateAfter: {j'en|j'} {ai ma dose|ai soupé|peux plus}, j'en peux plus, {je |}sature, \
        trop {entendu|entendue|entendus|entendues|vu}, à bannir, à éviter, \
        à éviter absolument, à exclure, à la poubelle, à proscrire, \
        ah non, {ah |}{non plutôt crever|plutôt crever}, au placard, \
        {c'est|ça sera} {non|sans moi}, ça m'énerve, ça suffit, ça va aller, \
        ce n'est pas mon genre, ce n'est pas mon style, \
        {commence|commencent} à {lasser|me lasser|m'ennuyer|me fatiguer|être lassant|me gonfler}, \
        encore moins, excepté, exceptée, exceptées, exceptés, exclu, exclue, exclues, exclus, \
        hors de question, interdit, interdite, interdites, interdits, j'accroche pas, \
        j'ai assez donné, j'ai {déjà |}tout{ d'eux| de lui| d'elle| écouté| entendu|}, j'aime pas, \
        j'aime pas trop, j'en ai {marre|assez|ma claque|soupé}, j'en ai ras le bol, \
        j'en {peux|veux} plus, j'en veux pas, je déteste, \
        {je |}{l'ai|les ai} {déjà |}{tous|toutes|tout}{ entendus| écoutés| écouté| entendues| écoutées|}, \
        je {l'ai|les ai} trop {entendue|entendu|entendus|écoutée|écouté}, \
        je {les |}connais {déjà |}{tous|toutes|tout|par cœur}, je n'aime pas, je n'aime pas trop, \
        je n'en peux plus, je n'en veux pas, je n'en veux plus, \
        je {ne |}{peux|supporte} plus {le|la|les} {supporter|voir|entendre}, \
        je ne {supporte|peux} {plus|pas}, \
        je {peux|veux} plus {l'encadrer|le voir|la voir|entendre|l'entendre|}, je supporte pas, \
        je supporte plus, m'agace, m'agacent, m'énerve, m'énervent, m'ennuie, m'ennuient, \
        me fatiguent, me gonflent, \
        me {gonfle|saoule|soûle|gave|fatigue|énerve|casse les oreilles|donne mal à la tête|sort par les yeux|tape sur les nerfs}, \
        me lasse, me lassent, me plaisent pas, me plaît pas, me saoulent, me sortent par les yeux, \
        me soûlent, me tapent sur les nerfs, mis à part, mis de côté, mise à part, \
        n'a rien à faire là-dedans, n'est pas à mon goût, n'est pas ma tasse de thé, \
        n'est pas mon truc, n'est pas pour moi, ne colle pas, ne collent pas, \
        ne me conviennent pas, ne me convient pas, ne me disent rien, ne me dit rien, \
        ne me plaisent pas, ne me plaît pas, ne sont pas à mon goût, non, non merci, non plus, \
        on a assez entendu, on {l'entend|les entend} {partout|trop|tout le temps|sans arrêt}, \
        on peut s'en passer, pas à mon goût, pas encore elle, pas encore lui, pas ma tasse de thé, \
        pas mon genre, pas mon style, pas mon truc, pas pour moi, pas question, \
        {passe|passent} {partout|en boucle|sans arrêt}, \
        {peux|supporte} plus {le|la|les} {supporter|entendre}, sans façon, très peu pour moi, \
        tu {oublies|enlèves|laisses tomber|vires|zappes}
      except: à l'exception d', à l'exception de, à l'exception des, à l'exception du, \
        à l'exclusion de, à l'exclusion des, à l'exclusion du, à moins que ce ne soit, \
        à moins que ce soit, à part, autre chose qu', autre chose que, autre chose que du, \
        autre qu', autre que, autres qu', autres que, d'autres artistes que, \
        d'autres chanteurs que, d'autres groupes que, d'autres que, différent de, différente de, \
        différentes de, différents de, en dehors d', en dehors de, en dehors des, en dehors du, \
        excepté, exception faite de, hormis, hors, mis à part, n'importe lequel sauf, \
        n'importe quel genre sauf, n'importe quelle langue sauf, n'importe qui sauf, \
        n'importe quoi d'autre que, n'importe quoi sauf, quelqu'un d'autre qu', \
        quelqu'un d'autre que, quelqu'un d'autres que, sans compter, sauf, sauf si c'est, \
        sauf si c'est {du|de la|des}, tous les genres sauf, tous les styles sauf, tout mais pas, \
        tout sauf, tout style sauf, toute langue sauf, un autre artiste que, un autre groupe que
      pardon: {c'est|cest} bon, {c'est|cest} bon finalement, ça passe, ça va finalement, \
        {changé|change} d'avis {sur|pour|à propos de}, finalement ça va, \
        {ne |}me {dérange|dérangent} pas{ finalement| en fait|}, {on|tu} peut le garder, \
        {oublie|oubliez} ce que j'ai dit {sur|de|d'|à propos de}, peut rester, peuvent rester, \
        remets-la, remets-le, revient, {tu peux|on peut} {remettre|le remettre|la remettre}
      indispensable: je {meurs|mourrais}, je ne {peux|pourrais|saurais} pas vivre, \
        je ne suis rien, pas de {fête|soirée}
      condition: {dès que|chaque fois que|quand}, si, si tu remets
      correct: attends non, enfin non, finalement, j'ai dit, je corrige, je voulais dire, \
        non attends, non j'ai dit, ou plutôt non, pardon, réflexion faite, tout compte fait
      but: cependant, en revanche, mais, mais plutôt, par contre, plutôt, toutefois
      too: carrément trop, exagérément, excessivement, légèrement trop, trop, trop de, \
        un poil trop
      less: doucement sur, jamais trop, lève le pied sur, limite le, limite les, moins, mollo sur, \
        nettement moins, ni très, ni trop, pas aussi, pas autant de, pas beaucoup d', \
        pas beaucoup de, pas excessivement, pas mal moins, pas non plus trop, \
        pas particulièrement, pas si, pas spécialement, pas tant de, pas tellement, pas très, \
        pas trop, peu d', peu de, qui n'est pas trop, qui ne soit pas très, qui ne sonne pas trop, \
        qui ne sont pas trop, réduis, rien d'aussi, rien d'excessivement, rien de très, \
        rien de trop, rien de vraiment, rien trop, sans autant de, sans beaucoup d', \
        sans beaucoup de, sans être très, sans être trop, sans excès de, sans tant de, sans trop, \
        sans trop de, vas y doucement sur, vas y mollo sur
      exhausted: j'ai {déjà |}tout{ d'eux| de lui| d'elle| écouté| entendu|}, \
        {j'ai|je connais} {déjà |}{tout|toutes les chansons|tous les albums} {de|d'}, \
        {je |}{l'ai|les ai} {déjà |}{tous|toutes|tout}{ entendus| écoutés| écouté| entendues| écoutées|}, \
        je {les |}connais {déjà |}{tous|toutes|tout|par cœur}
      """)
}
