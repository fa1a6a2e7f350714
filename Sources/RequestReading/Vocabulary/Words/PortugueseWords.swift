extension WordTable {
  static let portuguese = WordTable(
    language: "pt",
    lines: """
      negate: zero, que não {fale|falem|trate|tratem} {de|do|da|sobre}, que não {mencione|mencionem|cite|citem}, nada que {fale|trate} {de|do|da|sobre}, nada que mencione
      talk: {e |}{deixa|deixe} o resto
      ask: qualquer coisa serve, me surpreende, me surpreenda, surpreenda-me
      negate: {não conta|não contam} como
      except: a não ser que seja, a menos que seja, tirando{ o| a|}, a não ser{ o| a|}
      ignore: {nem |não |}{amo|adoro} nem odeio, não que eu {odeie|deteste|não goste}{ de| do| da|}, não é que eu {odeie|deteste|não goste}{ de| do| da|}, nem gosto nem desgosto {de|do|da}
      negateAfter: ninguém {aguenta|aguentava} mais, {tá|está|tão|estão} {muito |}{batida|batido|saturada|saturado|manjada|manjado}, {toca|tocou|tocam} {demais|em todo lugar|o tempo todo}
      correct: eu disse, não eu disse
      pardon: {esquece|esqueça|ignora} o que {eu |}disse {de|do|da|sobre}, mudei de {ideia|opinião} {sobre|quanto a|quanto ao}
      startOver: {começa|começar|comecemos|vamos começar|recomeça|recomeçar|recomecemos} de {novo|zero}, do zero, {recomeça|recomecemos|recomeçar}
      nextWish: agora {quero|põe|toca|uma|um|um pouco|algo|me dá|bota}, e agora
      whether: {você tem|vocês têm|tem|tens} {algo de|alguma coisa de|}, você tem
      backToFirst: {volta|voltar|voltemos|volte} {ao|para o} que {pedi|eu pedi|eu queria|queria|disse} {no início|no começo|primeiro|antes}, {volta|voltar|voltemos|volte} {ao meu primeiro pedido|ao pedido inicial|ao primeiro pedido}, o que {pedi|eu pedi|eu queria} {no início|no começo|primeiro}
      negate: deus me livre {de|do|da}, que se dane, ninguém merece, foda-se, {tô|estou} {fora|cheio|cheia|de saco cheio} {de|do|da}
      negateAfter: nem pintado{ de ouro|}, {eu |}não quero {ouvir|escutar}, então dispenso, outra vez não
      ask: faz {um tempão|tempo|séculos|anos|meses|muito tempo} que não {escuto|ouço|toco|boto}
      like: quem gosta de
      negate: {para|pare|chega} de {me |}{empurrar|tocar|colocar|mandar|botar|}, {já |}enjoei {de|do|da}, {cansei|cansado|cansada|farto|farta} {de|do|da}, {tira|corta|pula|evita|bloqueia|dispensa}{ o| a|}, {nem vem|não me vem|não venha} com, {não suporto|não aguento|detesto|odeio}{ mais|}
      negateAfter: pra lá, {me dá|dá} {dor de cabeça|sono|nervoso|preguiça|agonia}, {não rola|nem pensar|nem morto|nem a pau|tô fora|deus me livre|ninguém merece|já deu}, {pode|podem} {tirar|sair|pular}, {me irrita|me cansa|me enjoa|não dá mais|não desce}
      ask: não {recuso|nego|dispenso|dispensaria}{ um| uma|}
      like: {quem |que |}{lembra|lembre|parece|pareça|soa como|soe como}, pra quem {é fã de|curte|gosta de|ama}, {na pegada|no clima|na onda|na linha} {de|do|da}
      indispensable: não {vivo|consigo viver|dá pra viver|sei viver|sou nada|fico}, não tem {festa|graça|conversa}, eu morro
      condition: se, {toda vez que|assim que|quando}
      ask: nada {como|melhor que|melhor do que|supera|bate}, não há nada {como|melhor que}, não tem nada {como|melhor que}, {nunca |}{não |}me canso {de|do|da}, nunca {enjoo|canso} {de|do|da}, {nunca é|não existe} {demais|muito}, por que {nunca|não} {toca|tem}
      others: chega {dela|dele|delas|deles}
      taste: não tem como não gostar {de|da|do}, impossível não gostar {de|da|do}
      negate: {a |}última coisa que {eu |}quero{ é| ouvir é|}, quem quer{ ouvir| escutar|}, poupe-me {de|da|do}, poupa-me {de|da|do}, me poupe {de|da|do}
      negateAfter: de jeito nenhum, de maneira nenhuma, me cansa, me dá sono, me irrita
      ask: por que não{ um pouco de|}
      taste: não me canso {de|da|do}, não vivo sem
      talk: {aumenta|abaixa|baixa|diminui} {o |a |}{volume|som|música}, {pausa|para|pare} {a música|}, {próxima|anterior} {música|faixa}, {toca|repete} {de novo|essa de novo|outra vez}, {põe|coloca} {no|em} {aleatório|repeat|loop|pausa}
      talk: nada mal, não é ruim, sem problema, sem problemas, não faz mal, não tem problema, de nada, não se preocupe, tudo bem, próxima música, não me diga, sério
      fact: de que {estado|país|cidade|ano} {era|é|são}, de onde {é|era|são}, quantos anos tem, em que ano {nasceu|morreu|saiu}
      anyLanguage: qualquer {língua|idioma}, {o idioma|a língua} {tanto faz|não importa}
      anyYears: qualquer {década|época|ano}, {a época|o ano|a década} {tanto faz|não importa}
      negate: {não |}quero nada {em|de|do|da}, nada {em|de|do|da|}
      ignore: menos como, menos parecido com
      negateAfter: de novo não, outra vez não, nem pensar
      function: pelo amor de deus, dela, dele, delas, deles
      function: agora, algo, algum, alguma, algumas, alguns, ano, anos, ao, aos, aquele, até, bem, \
        boa, boas, bom, bons, canção, canções, coisa, coisas, coloca, com, como, da, das, desde, \
        do, dos, e, ela, ele, eles, em, entre, escutar, essa, essas, esse, esses, esta, este, \
        estilo, estou, está, eu, foi, gostaria, gosto, hoje, há, isso, isto, já, lista, mais, mas, \
        me, me dá, melhor, melhores, menos, meu, meus, mim, minha, minhas, muita, muito, música, \
        músicas, na, nas, no, nos, nós, o, onde, os, ou, outra, outras, outro, outros, ouvir, \
        para, pela, pelo, por, porque, pra, pro, procuro, põe, qual, quando, que, quem, queria, \
        quero, se, seja, ser, seu, sobre, sua, são, também, tem, tenho, tipo, toca, tocar, toda, \
        todas, todo, todos, toque, um, uma, umas, uns, versão, você, vocês, à, é, época, canta, \
        cantam, aí, aquela, aquelas, aqueles, alguém, apesar, ali, aqui, assim, bastante, bonita, \
        bonito, cada, cadê, cara, certa, certas, cheio, coloque, comigo, conhece, daí, daquele, \
        daquela, daqueles, daquelas, delas, deles, dele, dela, depois, dessa, desse, desses, dessas
      purpose: para, pra, enquanto, durante, quando, ideal para, ideal pra, ideais para, na hora de
      talk: beleza, boa noite, boa tarde, bom dia, certo, está bom, muito obrigado, não obrigada, \
        não obrigado, obrigada, obrigado, oi, olá, perfeito, por hoje é só, sim, só isso, tchau, \
        tudo bem, valeu, é só isso, ótimo, até logo, até amanhã, até mais, falou, brigado, \
        brigada, muito obrigada, ok obrigado, de nada, que bom, excelente, maravilha, fechou, \
        que música boa, que música linda, adoro essa música, que legal, alô, opa, e aí, eaí, oie, \
        oii, tudo bom, tudo joia, como vai, como está, como você está, como estás, como cê tá, \
        td bem, obrigadão, obrigadinho, grato, grata, valeu demais, vlw, valeuzão, mil obrigados, rs
      noun: algo, canção, canções, disco, discos, faixa, faixas, lista, música, músicas, playlist, \
        som, sons, álbum, musiquinha, musiquinhas, melodia, melodias, single, singles, discografia
      performer: artista, artistas, banda, bandas, cantor, cantora, cantoras, cantores, grupo, \
        grupos, intérprete, intérpretes, cantautor, compositor, compositora, compositores, músico
      ask: quero, quero ouvir, quero escutar, queria, queria ouvir, gostaria, gostaria de ouvir, \
        toca, toque, tocar, põe, coloca, coloque, bota, me dá, me dê, procuro, estou procurando, \
        recomenda, recomende, me recomende, me recomenda, recomendações, preciso, preciso de, \
        pode, poderia, tem, adiciona, adicione, faz uma lista, faça, monta, mostra, sugere, \
        sugira, me sugere, algo, mais, manda, ouvir, sugestões de, tem alguma, por favor, \
        por gentileza, se faz favor, quero que toque, me põe, me bota, solta, manda aí, bora de, \
        bora ouvir, vamos de, vamos ouvir, você tem, vocês têm, me indica, indica, indique, \
        me passa, estou a fim de, tô a fim de, to a fim de, estou com vontade de, tô procurando, \
        to procurando, queria um, me mostra, tem como, dá pra tocar, gostava de ouvir, mete, \
        mete aí, apetece me, sugestão de, um pouco de, um pouquinho de, queremos, queríamos, \
        gostaria de escutar, gostaria de um, gostaria de uma, gostaria de umas, gostava de, \
        desejo ouvir, desejava, adoraria, precisamos de, precisava de, precisava, tocas, \
        podes tocar, podes pôr, podias pôr, podias tocar, pode colocar, pode botar, \
        pode me recomendar, pode me indicar, pode sugerir, pode me sugerir, poderia colocar, \
        poderia me recomendar, poderia me indicar, podia tocar, podia pôr, consegue tocar, conheces
      taste: gosto de, eu gosto de, adoro, amo, eu amo, meu favorito, minha favorita, \
        meus favoritos, sou fã de, fã de, curto, costumo ouvir, por exemplo, eu gosto, gosto do, \
        gosto da, gosto dos, gosto das, gosto muito de, gosto muito do, gosto muito da, \
        gosto bastante de, gosto mesmo de, gosto também de, sempre gostei de, sempre gostei do, \
        sempre gostei da, gostei de, gostei do, gostei da, gostamos de, gostamos do, gostamos da, \
        a gente gosta de, a gente curte, a gente ama, adoramos, amamos, curto bastante, curto demais
      fact: quem canta, quem cantou, quem é, quando saiu, de quem é, o que significa, \
        quantos anos, em que ano, quem compôs, quem escreveu, de que ano é, de onde é, \
        como se chama, qual o nome, quem fez, quem foi, quem são, quem eram, quem toca, \
        quem tocava, quem produziu, quem gravou, quem ganhou, essa é de quem, \
        essa música é de quem, quando foi, quando nasceu, quando morreu, quando lançou, \
        quando é o, onde nasceu, onde fica, de onde são, de que país, quantos discos, quantos álbuns
      negate: não, sem, nada de, não quero, não gosto de, não gosto do, não gosto da, nenhum, \
        nenhuma, nem, nunca, odeio, exclui, exclua, tira, tire, evita, evite, não toque, não toca, \
        não coloca, nada do, nada da, chega de, cansado de, cansada de, que não seja, \
        que não sejam, que não seja de, em vez de, ao invés de, não aguento, remove, remova, pula, \
        que não tenha, que não, não aguento mais, cansei de, cansei do, cansei da, enjoei de, \
        enjoei do, enjoei da, estou farto de, estou farta de, não me venha com, não quero mais, \
        não quero ouvir, não suporto, não curto, nada com, não põe, não bota, dispenso, esquece, \
        esqueça, não ponhas, não metas, que não tenham, não inclua, exceto o, jamais, \
        sem qualquer, não gosto muito de, não gosto mais de, não gostei de, não gostei do, \
        não gostei da, não gostamos de, não gostamos do, não gostamos da, a gente não gosta de, \
        não curto nada, não sou fã de, não sou fã do, não sou fã da, não sou muito fã de, \
        não sou muito fã do, não sou muito fã da, não sou grande fã de, não sou chegado em, \
        não sou chegada em, não me agrada, não me agradam, não me apetece, não me interessa, \
        não me interessam, não tenho interesse em, não aprecio, não tolero, não consigo ouvir, \
        não consigo mais ouvir, não posso com, não quero saber de, não queremos, não gostaria de, \
        não desejo, não estou a fim de, não tô a fim de, não estou com vontade de, \
        não tô com vontade de, sem vontade de, não estou no clima de, não tô no clima de, \
        não estou procurando, não toques, não coloque, não bote, não me bota, não me dê, \
        não me manda, não me recomende, não me recomenda, não recomende, não recomenda, \
        não sugira, não me sugira, não inclui, não incluas, não adicione, não adiciona, não mete, \
        não manda, não use, não vem com, não me vem com, não me venhas com, para de tocar, \
        pare de tocar, para de colocar, pare com, chega do, chega da, chega dos, chega das, \
        basta de, basta do, basta da, cansado do, cansado da, cansada do, cansada da, \
        tô cansado de, tô cansada de, cansei dos, cansei das, enjoei dos, enjoado de, enjoada de, \
        enjoado do, enjoado da, tô enjoado de, tô enjoada de, farto de, farta de, farto do, \
        farto da, de saco cheio de, de saco cheio do, de saco cheio da, tô de saco cheio de, \
        saco cheio de, já me fartei de, detesto, abomino, tenho horror a, tenho pavor de, evitar, \
        evitem, evitando, fuja de, fujam de, fica longe de, retira, retire, tira as, tira fora, \
        elimina, elimine, eliminar, apague, corta o, corta a, bloqueia, bloqueie, descarta, \
        descarte, excluir, excluindo, excluam, deixa de fora, deixe de fora, deixar de fora, \
        deixa fora, deixa de lado, deixe de lado, deixando de fora, pule, pular, poupa me de, \
        me poupa de, me poupe de, me poupa do, me poupe do, me livra de, livra me de, isento de, \
        ausência de, sem a presença de, zero de, nada dos, nada das, nada que tenha, nada que seja
      pardon: pode ficar, podem ficar, pode voltar, tá liberado, afinal pode, deixa ficar, pode deixar
      negateAfter: dispenso, eu dispenso, {já|ja} {enjoei|cansei}, menos ainda, muito menos, não, fora, de fora, não por favor, já deu, já chega, nem pensar, tô fora, \
        não gosto nada, não curto, não suporto, não aguento, não rola, não me agrada, \
        não me agradam, não é minha praia, não é a minha praia, não são minha praia, \
        não são a minha praia, não é o meu estilo, não é meu estilo, não são meu estilo, \
        não faz meu estilo, não fazem meu estilo, não faz o meu estilo, não faz meu tipo, \
        não é a minha cena, não é a minha onda, não combina, não combinam, não encaixa, \
        não encaixam, não entra, não entram, não cabe, não cabem, não obrigado, não obrigada, \
        obrigado mas não, enjoei, me cansa, me cansam, me cansou, já cansou, já cansaram, \
        já enjoou, já enjoaram, já deu o que tinha que dar, já basta, me irrita, me irritam, \
        me dá nos nervos, me dão nos nervos, me enche, me enchem, é chato demais, é dispensável, \
        são dispensáveis, dispenso, fica de fora, ficam de fora, fica fora, ficam fora, \
        fica pra outra, tá fora, tá de fora, estão fora, fora da playlist, pode tirar, pode pular, \
        pode sair, pode excluir, pode deixar de fora, proibido, proibida, proibidos, excluído
      except: outra coisa que não, algo que não seja, outra coisa sem ser, \
        outra coisa que não seja, alguém que não seja, exceto, menos, salvo, fora, tirando, \
        a não ser, com exceção de, tudo menos, além de, exceto por, sem ser, tudo exceto, \
        tudo fora, tudo tirando, tudo salvo, qualquer coisa menos, qualquer coisa exceto, \
        qualquer coisa que não seja, qualquer coisa sem ser, qualquer um menos, \
        qualquer uma menos, qualquer um que não seja, qualquer artista menos, \
        qualquer banda menos, qualquer gênero menos, qualquer idioma menos, qualquer língua menos, \
        qualquer estilo menos, todo mundo menos, outros que não, outras que não, outro que não, \
        outra que não, outros que não sejam, outras que não sejam, algo que não, alguém que não, \
        alguém diferente de, alguém sem ser, diferente de, diferentes de, diferente do, \
        diferente da, distinto de, sem contar, sem incluir, não contando, com exceção do, \
        com exceção da, com exceção dos, à exceção de, à exceção do, à exceção da, exceção feita a
      but: mas, mas sim, e sim, porém, só que, entretanto, todavia, contudo, no entanto, prefiro
      and: e, ou, nem, também, e também, bem como, ou então, ou ainda, e talvez, e ainda, junto com
      only: só, somente, apenas, unicamente, exclusivamente, nada além de, nada mais que, \
        nada a não ser, ninguém além de, puro, única e exclusivamente, exclusivamente de, \
        tão somente, tão só, nada exceto, nada fora, nada sem ser, nada que não seja, \
        nada mais do que, ninguém menos que, ninguém mais que, ninguém exceto, ninguém a não ser, \
        ninguém fora, ninguém que não seja, nenhum outro que, nenhum outro senão, \
        nenhum artista além de, nenhuma banda além de, não quero nada além de, \
        não quero nada que não seja, não quero outra coisa senão, não toque nada além de, \
        não toca nada além de, não quero senão, se limite a, limite se a, limita te a, limitado a
      onlyAfter: e mais nada, e nada mais, apenas, somente, e só, e ninguém mais, e ponto, \
        e ponto final, e acabou, e pronto, e nenhum outro, e nenhuma outra, mais nada, \
        mais ninguém, e nada além disso, e nada além, e nada de outros, exclusivamente, unicamente
      alsoOther: {não vivo|não consigo viver|não dá pra viver|não fico} sem, não pode faltar, \
        não podem faltar, ninguém como, não há ninguém como, não esquece, não só, não somente, \
        não apenas, não exclusivamente, não unicamente, \
        não precisa ser só, não precisa ser apenas, não precisa ser somente, não precisam ser só, \
        não se limite a, sem se limitar a, não toque só, não toca só, não quero só, não é só
      ignore: não me importo com, não precisa ser, não precisam ser, não necessariamente, \
        nada contra, não tenho nada contra, não me importo se, não me importo que, \
        não me importa se, não importa se, não importa que, não ligo se, não ligo para, \
        não ligo pra, não ligo que, pouco me importa, pouco importa se, tanto faz se, \
        tanto faz que, não me incomoda, não me incomodam, não me incomodo com, não tem que ser, \
        não tem de ser, não precisa ter, não precisam ter, não precisa necessariamente ser, \
        não é preciso ser, não é preciso que seja, não é necessário que seja, \
        não é necessário ser, não é obrigatório, nem precisa ser, nem precisam ser, \
        sem problema com, não tenho problema com, independente de, independentemente de, seja ou não
      either: tanto faz, qualquer um serve, os dois servem, não importa, ambos servem, \
        tanto me faz, dá no mesmo, dá igual, dá na mesma, indiferente, qualquer um tá bom, \
        qualquer um está bom, qualquer um dos dois, qualquer uma das duas, qualquer um desses, \
        qualquer uma serve, qualquer um vale, qualquer idioma, qualquer língua, \
        o idioma não importa, a língua não importa, não importa o idioma, não importa a língua, \
        não me importa qual, não ligo qual, os dois tá bom, os dois estão bons, os dois são bons, \
        os dois estão bem, os dois valem, os dois tão valendo, ambos são bons, ambos estão bons, \
        ambos tá bom, as duas servem, as duas valem, um ou outro, um ou o outro, uma ou outra
      too: demais, muito muito, tão, excessivamente, demasiado, demasiada, demasiados, demasiadas
      less: menos, não muito, não tão, nada muito, que não seja muito, que não seja tão, \
        que não seja demais, sem muito, sem muita, pouco, não muita, não muitos, não muitas, \
        não tanto, não tanta, não demasiado, não demais, não excessivamente, não especialmente, \
        não particularmente, nada tão, nada demasiado, nada excessivamente, nada de muito, \
        nada de tão, nada super, nem muito, nem tão, que não seja demasiado, \
        que não sejam demasiado, que não seja super, que não esteja muito, que não soe muito, \
        que não soe tão, que não tenha muito, que não tenha muita, que não tenha tanto, \
        que não tenha tanta, que não tenham muito, que não tenham muita, não seja muito, \
        não seja tão, não sejam muito, não sejam tão, sem muitos, sem muitas, sem tanto, \
        sem tanta, sem tantos, sem tantas, sem demasiado, sem demasiada, sem ser muito, \
        sem ser tão, sem ser demasiado, sem ficar muito, sem excesso de, sem exagerar no, \
        sem exagerar na, sem exagero de, com pouca, com poucos, com poucas, bastante menos, \
        pega leve no, pega leve na, pega leve com, pegue leve no, pegue leve na, vai com calma no
      like: como, parecido com, parecida com, parecidos com, parecidas com, semelhante a, \
        similar a, no estilo de, no estilo do, no estilo da, estilo, ao estilo de, tipo, \
        que lembre, que lembrem, que me lembre, me lembra, na linha de, inspirado em, \
        que soe como, que soem como, igual a, na pegada de, na vibe de, na vibe do, na vibe da, \
        na mesma linha de, que pareça com, que pareçam com, com a cara de, do tipo de, na onda de, \
        tipo o, tipo a, parecido ao, que faça lembrar, assim como, artistas como, artistas tipo, \
        bandas como, bandas tipo, cantores como, parecido à, parecida ao, parecidos ao, \
        parecidos a, parecidas a, semelhante ao, semelhantes a, semelhantes ao, semelhantes aos, \
        similar ao, similares a, similares ao, similares aos, iguais ao, no mesmo estilo de, \
        no mesmo estilo do, no mesmo estilo da, no mesmo estilo que, do mesmo estilo de, \
        do mesmo estilo que, do mesmo estilo do, estilo de, ao jeito de, à moda de, à moda do, \
        à maneira de, à la, na linha do, na linha da, na linha dos, na mesma linha do, \
        na mesma linha da, na mesma linha que, na onda do, na onda da, na onda dos, \
        na mesma onda de, na mesma onda do, na mesma pegada de, na mesma pegada do, \
        na mesma pegada que, na pegada do, na pegada da, na pegada dos, com a pegada de, \
        com a pegada do, com a pegada da, com pegada de, com a vibe do, com a vibe da, \
        com vibe do, na mesma vibe de, na mesma vibe do, na mesma vibe da, na mesma vibe que, \
        na praia de, na praia do, no naipe de, do naipe de, no clima do, com o clima de, \
        no espírito de, no espírito do, no gênero de, no gênero do, do gênero de, do gênero do, \
        tipo as, tipo assim, que parece com, que parecem com, que se pareça com, \
        que se pareçam com, que se parece com, que se parecem com, que soe parecido com, \
        que soe semelhante a, que soem parecidos com, soa como, soam como, que soe a, que lembra, \
        que lembram, que me lembram, que me lembrem, que me faça lembrar, que façam lembrar, \
        que faz lembrar, que fazem lembrar, me faz lembrar, que remeta a, que remeta ao, \
        que remetam a, que remete a, que remete ao, próximo de, próximo do, próximo a, \
        próximos de, próxima de, inspirado por, inspirada em, inspirada por, inspirados em, \
        inspiradas em, inspirado no, inspirado na, influenciado por, influenciada por, da escola de
      likeAfter: ou similares, ou parecidos, e similares, ou parecido, e parecidos, e parecido, \
        e parecidas, ou parecida, ou parecidas, e similar, ou similar, e semelhantes, \
        ou semelhantes, ou semelhante, ou coisa parecida, ou coisas parecidas, ou algo parecido, \
        ou algo assim, ou algo do tipo, ou algo do gênero, ou algo semelhante, ou algo similar, \
        ou coisa assim, ou coisa do tipo, ou coisas do tipo, ou coisas assim, e coisas assim, \
        e coisas do tipo, e coisas do gênero, e coisas parecidas, ou alguém assim, \
        ou alguém parecido, ou alguém do tipo, e outros artistas, e outros artistas parecidos, \
        e outros artistas similares, e outros assim, e outros parecidos, e outros similares, \
        e outros do tipo, e outros do gênero, e outros do mesmo estilo, e artistas parecidos, \
        e artistas similares, e artistas semelhantes, e bandas parecidas, e bandas similares, \
        ou artistas parecidos, ou artistas similares, ou bandas parecidas, e companhia, e cia, \
        e afins, ou afins, e tal, e tals, e por aí vai, e assim por diante, etc, entre outros
      others: outros artistas, outro artista, outra banda, outras bandas, outros cantores, \
        outro cantor, de outra pessoa, outras cantoras, outra cantora, outros grupos, outro grupo, \
        outros músicos, outros intérpretes, outro intérprete, outra gente, outras pessoas, \
        outra pessoa, outra dupla, outras duplas, por outros, de outro artista, \
        de outros artistas, de outra banda, de outras bandas, de outro cantor, de outros cantores, \
        de outra cantora, de outros, de outras pessoas, artistas diferentes, artista diferente, \
        diferentes artistas, banda diferente, bandas diferentes, alguém diferente, alguém mais, \
        mais alguém, mas não eles, mas não ele, mas não ela, mas não deles, mas não dele, \
        mas não dela, não deles, não dele, não dela, que não eles, que não sejam eles, \
        que não seja ele, que não seja ela, que não sejam deles, que não seja deles, \
        que não seja dele, que não seja dela, além deles, além dele, além dela, fora eles, fora ele
      by: de, do, da, por, dos, das, cantada por, pelo, pela, cantadas por, cantado por, \
        cantados por, interpretada por, interpretado por, interpretadas por, composta por, feita por
      about: sobre, que falem de, que fale de, que falam de, que falem sobre, que fale sobre, \
        que falem do, que falem da, que fale do, que fale da, que falam do, que falam da, \
        que fala do, que fala da, que fala sobre, que falam sobre, falando de, falando sobre, \
        fala de, falam de, que trate de, que tratem de, que trata de, que tratam de, que trate sobre
      correct: não espera, espera não, quis dizer, quer dizer, ou melhor, aliás
      reference: isso, isto, essa, esse, essas, esses, esta, a mesma, a anterior, essa música, \
        esta música, aquilo, aquelas, aqueles, o mesmo, os mesmos, as mesmas, o anterior, \
        os anteriores, as anteriores, as de antes, os de antes, a de antes, o de antes, essa faixa
      more: mais, outra, outras, outro, outros, um pouco mais, um pouco mais de, ainda mais
      instead: em vez disso, no lugar, em troca, no lugar disso, ao invés disso, ao invés
      sungIn: em, cantada em, cantadas em, cantado em, cantados em, que cantem em, que cante em
      unknown: que eu não conheço, que não conheço, que eu não conheça, que nunca ouvi, \
        que eu nunca ouvi, novos artistas, artistas novos, desconhecidos para mim, bandas novas, \
        que ainda não ouvi, que eu não conheça ainda, que eu ainda não conheça, \
        que eu ainda não conheço, que ainda não conheço, que ainda não conheça, que não conheça, \
        que eu nunca tenha ouvido, que nunca tenha ouvido, que eu nunca escutei, \
        que nunca escutei, que nunca tenha escutado, que eu não tenha ouvido, que não ouvi, \
        que eu não ouvi, que eu ainda não ouvi, que eu ainda não tenha ouvido, \
        que ainda não tenha ouvido, de quem nunca ouvi falar, de que nunca ouvi falar, \
        de quem eu nunca ouvi falar, nunca ouvi falar, que a gente não conhece, \
        que não conhecemos, que não conhecia, desconhecido para mim, desconhecida para mim, \
        desconhecidas para mim, desconhecidos pra mim, desconhecido pra mim, desconhecida pra mim
      popular: sucessos, sucesso, grandes sucessos, populares, popular, famosas, famosa, famosos, \
        famoso, conhecidas, conhecida, mais tocadas, mais ouvidas, hits, hit, top, da moda, \
        mais conhecidas, que todo mundo conhece, que todos conhecem, as mais famosas, \
        grandes êxitos, êxitos, conhecido, conhecidos, mais tocados, mais tocada, mais ouvidos, \
        mais escutadas, mais escutados, mais reproduzidas, mais vendidos, mais vendidas, bombando, \
        bombadas, bombado, que bombam, que bombou, que bombaram, que estão bombando, \
        superconhecidas, maiores sucessos, maior sucesso, grande sucesso, grandes hits, \
        maiores hits, sucessos da rádio, sucessos do rádio, de sucesso, que fizeram sucesso, \
        que fez sucesso, que tocam na rádio, que toca na rádio, que tocam no rádio, das paradas
      obscure: pouco conhecidas, pouco conhecida, pouco conhecidos, pouco conhecido, \
        desconhecidas, desconhecida, desconhecidos, desconhecido, subestimadas, subestimados, \
        joias escondidas, pérolas escondidas, menos conhecidas, menos conhecidos, raridades, \
        não muito conhecidas, não tão famosas, lado b, que ninguém conhece, \
        que quase ninguém conhece, que pouca gente conhece, pouco tocadas, menos famosas, \
        esquecidas, underground, não comercial, pouco comercial, que não seja comercial, \
        menos comercial, pouco ouvidas, pouco ouvidos, pouco escutadas, pouco escutados, \
        pouco divulgadas, pouco divulgados, pouco tocados, pouco comerciais, pouco valorizadas, \
        pouco valorizados, menos tocadas, menos tocados, menos ouvidas, menos ouvidos, \
        menos óbvias, menos óbvios, menos comerciais, não tão tocadas, não tão óbvias, \
        não tão comerciais, não muito tocadas, que poucos conhecem, que poucas pessoas conhecem, \
        que pouca gente ouviu, que pouca gente ouve, que ninguém ouve, que ninguém ouviu, \
        que ninguém conheça, que quase ninguém ouve, que quase ninguém conheça, \
        que nem todo mundo conhece, que ninguém escuta, que não tocam na rádio, subestimada, lados b
      soft: de preferência, talvez, especialmente, principalmente, se possível, mais ou menos, \
        sobretudo, se der, se possível for, se tiver, se puder, se puderes, se tiveres, se houver, \
        idealmente, preferencialmente, preferivelmente, se calhar, quem sabe, possivelmente
      live: ao vivo, versão ao vivo, versões ao vivo, em concerto, no show, gravado ao vivo, \
        gravada ao vivo, gravadas ao vivo, gravados ao vivo, gravação ao vivo, gravações ao vivo, \
        tocado ao vivo, tocada ao vivo, tocadas ao vivo, cantado ao vivo, cantada ao vivo, \
        álbum ao vivo, disco ao vivo, álbuns ao vivo, discos ao vivo, versão de show, versão do show
      remix: remix, remixes, remixado, remixada, remixadas, remixados, versões remix, remix de
      acoustic: versão acústica, versões acústicas, acústico, acústica, desplugado, em acústico, \
        formato acústico, unplugged, acústico mtv, mtv acústico, gravação acústica, sessão acústica
      cover: {cantada |cantado |}por {alguém|outro|outra|outra pessoa} que não {seja|fosse}, {cantada |cantado |}por {outro|outra} que não, cover, covers, regravação, regravações, cover de, covers de, versão de outro artista, \
        versões de outros artistas, versão de outro, versões de outros, regravado, regravada, \
        regravadas, regravados, regravação de, regravações de, cantada por outro, cantado por outro
      karaoke: versão karaokê, versão de karaokê, playback, versões karaokê, versões de karaokê, \
        faixa de karaokê, faixas de karaokê, em karaokê, base para cantar, base pra cantar
      instrumental: instrumental, instrumentais, sem voz, sem vocais, sem letra, sem vocal, \
        sem cantar, sem cantor, sem letras, sem ninguém cantando, sem canto, só instrumental, \
        sem nenhum vocal, sem nenhuma voz, sem vozes, sem voz nenhuma, sem voz humana, \
        sem vozes humanas, sem vocais nem letra, sem letra nenhuma, sem letra nem voz, \
        sem voz nem letra, sem palavras, sem cantoria, sem gente cantando, sem alguém cantando, \
        sem ninguém a cantar, sem cantores, sem cantora, sem que ninguém cante, onde ninguém canta
      demo: demo, demos, versões demo, gravação demo, gravações demo, fita demo
      original: original, versão original, a original, originais, versões originais, as originais, \
        gravação original, gravações originais, versão de estúdio, versões de estúdio, \
        gravação de estúdio, gravações de estúdio, versão do álbum, versão do disco, versão de álbum
      version: versão, versões, gravação, gravações, interpretação, interpretações, arranjo
      counter: músicas, música, canções, canção, faixas, faixa, sucessos, baladas, clássicos, \
        sambas, hits, sons, pagodes, forrós, modões, fados, valsas, tangos, boleros, marchinhas
      minute: minutos, minuto, min, mins, minutinhos
      second: segundos, segundo, seg, segs
      under: menos de, menor que, no máximo, até, não mais de, com menos de, mais curtas que, \
        abaixo de, que não dure mais de, que não durem mais de, que não passe de, \
        que não passem de, menos que, de menos de, que tenham menos de, que tenha menos de, \
        que durem menos de, que dure menos de, que durem menos que, que durem no máximo, \
        que dure no máximo, que durem até, que dure até, de no máximo, de até, máximo de, máximo
      over: mais de, maior que, pelo menos, no mínimo, com mais de, acima de, de mais de, \
        com mais que, de pelo menos, de no mínimo, mínimo de, mínimo, não menos de, não menos que, \
        maior do que, maiores que, maiores de, superior a, superiores a, acima dos, que dure mais de
      underAfter: no máximo, ou menos, máximo, de máximo, quando muito
      overAfter: ou mais, no mínimo, mínimo, de mínimo, pelo menos, para cima, pra cima, ou acima
      before: antes de, anterior a, anteriores a, de antes de, antes dos, antes do, \
        antes dos anos, antes do ano, antes da década de, de antes dos, de antes dos anos, \
        de antes do ano, de antes do, de antes da década de, anterior ao, anterior aos, \
        anteriores ao, anteriores aos, anterior ao ano, anteriores ao ano, anteriores à década de, \
        prévias a, prévio a, mais antigas que, mais antigos que, mais antiga que, mais antigo que, \
        mais velhas que, mais velhos que, mais velho que, mais antigas do que, lançadas antes de
      since: desde, a partir de, de desde, desde o, desde os, desde o ano, desde os anos, \
        desde a década de, a partir do, a partir dos, a partir dos anos, a partir do ano, \
        a partir da década de, não anterior a, não anteriores a, não antes de, nada antes de, \
        nada anterior a, nada anterior aos, nada de antes de, nada antes dos, nada de antes dos, \
        nada mais antigo que, nada mais velho que, nenhuma antes de, nenhuma anterior a, \
        nenhuma música antes de, que não seja anterior a, que não sejam anteriores a, começando em
      after: depois de, após, posterior a, posteriores a, depois do, depois dos, depois dos anos, \
        depois do ano, depois da década de, de depois de, de depois dos, de depois do, após os, \
        após os anos, após o ano, após a década de, posterior ao, posteriores ao, posterior aos, \
        posteriores aos, mais recentes que, mais recente que, mais novas que, mais novos que, \
        mais novo que, mais nova que, mais recentes do que, pós, lançadas depois de
      sinceAfter: em diante, para cá, até hoje, pra cá, até agora, até os dias de hoje, \
        até os dias atuais, até o presente, até a atualidade, até o momento, até hoje em dia, \
        e posteriores, ou posterior, ou posteriores, e mais recentes, ou mais recente, \
        ou mais recentes, ou depois, e depois, pra frente, para frente, para a frente, por diante, \
        aos dias de hoje, a hoje, aos dias atuais, ou mais nova, ou mais novas, ou mais novo, e além
      until: até, até o, até os, até o ano, até os anos, até a década de, não posterior a, \
        não posteriores a, não depois de, nada depois de, nada depois dos, nada posterior a, \
        nada posterior aos, nada mais novo que, nada mais recente que, nada de depois de, \
        nada de depois dos, nenhuma depois de, nenhuma posterior a, que não seja posterior a
      through: a, até, e, até os, até o, até os anos, até o ano, aos, aos anos, e os, e os anos, ao
      early: início dos, começo dos, início de, início dos anos, início da década de, \
        começo dos anos, começo da década de, começo de, começos dos, comecinho dos, \
        princípio dos, princípios dos, princípio dos anos, princípios de, no início dos, \
        do início dos, no começo dos, do começo dos, inícios dos, primeiros anos dos
      mid: meados dos, meados de, meio dos, meados dos anos, meados da década de, em meados dos, \
        em meados de, de meados dos, meio da década de, metade dos, a metade dos, na metade dos
      late: final dos, fim dos, finais dos, final de, final dos anos, final da década de, \
        finais da década de, fim dos anos, fim da década de, fim de, finais dos anos, finais de, \
        no final dos, do final dos, no fim dos, do fim dos, finalzinho dos, finzinho dos
      decadeBefore: anos, os anos, dos anos, nos anos, década de, décadas de, a década de, \
        da década de, na década de, década dos, a década dos, as décadas de, das décadas de, \
        nas décadas de, pelos anos, lá dos anos, dos idos de, época dos anos
      between: entre, de, entre os anos, entre os, entre o ano, entre as décadas de, \
        compreendidas entre, lançadas entre, desde, desde os, indo de, indo dos
      last: a última década, última década, últimos dez anos, últimos 10 anos, \
        os últimos dez anos, na última década, década passada, a década passada, da última década, \
        nos últimos dez anos, nos últimos 10 anos, dos últimos dez anos, dos últimos 10 anos
      recent: recente, recentes, novo, nova, novos, novas, atual, atuais, lançamentos, de agora, \
        deste ano, dos últimos anos, lançadas recentemente, recentemente, recém lançado, \
        recém lançada, recém lançadas, recém lançados, recém-saídas, recém saída, \
        que acabou de sair, que acabaram de sair, que saiu agora, que saíram agora, lançamento
      modern: moderno, moderna, modernos, modernas, contemporâneo, contemporânea, contemporâneos
      old: velho, velha, velhos, velhas, antigo, antiga, antigos, antigas, das antigas, velhinho, \
        velhinha, velhinhas, antiguinha, antiguinhas, antiguinho, de antigamente, antigamente
      number 1: um só, uma só, um único, uma única
      number 2: dois, duas, um par de, par de
      number 3: três
      number 4: quatro
      number 5: cinco
      number 6: seis, meia dúzia, meia dúzia de
      number 7: sete
      number 8: oito
      number 9: nove
      number 10: dez, uma dezena de, dezena de
      number 12: doze, uma dúzia de, uma dúzia, dúzia de
      number 15: quinze
      number 20: vinte, uma vintena de
      number 30: trinta
      number 40: quarenta
      number 50: cinquenta
      ordinal 1: a primeira, o primeiro, a primeira música, a primeira faixa, a primeira canção, \
        primeira música
      ordinal 2: a segunda, o segundo, a segunda música, a segunda faixa, segunda música
      ordinal 3: a terceira, o terceiro, a terceira música, a terceira faixa, terceira música
      ordinal -1: a última, o último, a última música, a última faixa, última música, \
        a música anterior, a faixa anterior
      new: novo, nova, novos, novas
      album: álbum, disco, lp, álbuns, discos
      verbal: ela, ele, eles, canta, cantam, essa música, eu conheço, conheço, eu acho, acho que
      ordinal 4: a quarta, o quarto, a quarta música
      ordinal 5: a quinta, o quinto, a quinta música
      number 100: cem, uma centena de
      number 14: catorze, quatorze
      number 16: dezesseis, dezasseis
      number 17: dezessete, dezassete
      number 19: dezenove, dezanove
      number 11: onze
      number 13: treze
      number 18: dezoito
      number 25: vinte e cinco
      number 60: sessenta
      offTopic: aula de violão, aulas de violão, aula de guitarra, aulas de guitarra, \
        aulas de piano, aula de piano, aulas de canto, aula de canto, aulas de música, \
        aprender violão, aprender guitarra, aprender piano, aprender a tocar, aprender a cantar
      untilAfter: ou antes, e antes, ou anterior, ou anteriores, e anterior, e anteriores, \
        para trás, pra trás, ou mais antigas, ou mais antigo, ou mais velhas, e mais antigas
      with: com, com muitos, com muitas, com bastante, com um pouco de, que tenha, que tenham
      state: estou tão, estou muito, estou meio, estou um pouco, estou super, estou me sentindo
      tasteAfter: é o meu favorito, é a minha favorita, é meu favorito, é minha favorita, \
        são meus favoritos, são minhas favoritas, são os meus favoritos, é minha banda favorita
      named: a banda, o grupo, o cantor, a cantora, o artista, a artista, o rapper, a música
      tooAfter: em excesso, em demasia, além da conta, demais da conta
      """)
}
