extension WordTable {
  static let portuguese = WordTable(
    language: "pt",
    lines: """
      function: soe, soem, à, agora, aí, algo, alguém, algum, alguma, algumas, alguns, ali, ano, anos, ao, \
        aos, apesar, aquela, aquelas, aquele, aqueles, aqui, assim, até, bastante, bem, boa, boas, \
        bom, bonita, bonito, bons, cada, cadê, canção, canções, canta, cantam, cara, certa, \
        certas, cheio, coisa, coisas, coloca, coloque, com, comigo, como, conhece, da, daí, \
        daquela, daquelas, daquele, daqueles, das, dela, delas, dele, deles, depois, desde, dessa, \
        dessas, desse, desses, do, dos, e, ela, ele, eles, em, entre, época, escutar, essa, essas, \
        esse, esses, esta, este, estilo, estou, eu, foi, gostaria, gosto, há, hoje, isso, isto, \
        já, lista, mais, mas, me, me dá, melhor, melhores, menos, meu, meus, mim, minha, minhas, \
        muita, muito, música, músicas, na, nas, no, nos, o, onde, os, ou, outra, outras, outro, \
        outros, ouvir, para, pela, pelo, pelo amor de deus, põe, por, porque, pra, pro, procuro, \
        qual, quando, que, quem, queria, quero, são, se, seja, ser, seu, sobre, sua, também, tem, \
        tenho, tipo, toca, tocar, toda, todas, todo, todos, toque, um, uma, umas, uns, versão, \
        você, vocês
      verbal: acho que, canta, cantam, conheço, ela, ele, eles, essa música, eu acho, eu conheço
      purpose: durante, enquanto, ideais para, ideal para, ideal pra, na hora de, para, pra, pro, \
        pros, quando
      talk: adoro essa música, alô, até amanhã, até logo, até mais, \
        {aumenta|abaixa|baixa|diminui} {o |a |}{volume|som|música}, beleza, boa noite, boa tarde, \
        bom dia, brigada, brigado, certo, como cê tá, como está, como estás, como vai, \
        como você está, de nada, e aí, {e |}{deixa|deixe} o resto, já chega, tá bom, tá ótimo, é só isso, eaí, \
        está bom, \
        excelente, falou, fechou, grata, grato, maravilha, mil obrigados, muito obrigada, \
        muito obrigado, nada mal, não é ruim, não faz mal, não me diga, não obrigada, \
        não obrigado, não se preocupe, não tem problema, obrigada, obrigadão, obrigadinho, \
        obrigado, oi, oie, oii, ok obrigado, olá, opa, ótimo, {pausa|para|pare} {a música|}, \
        perfeito, {põe|coloca} {no|em} {aleatório|repeat|loop|pausa}, por hoje é só, \
        {próxima|anterior} {música|faixa}, que bom, que legal, que música boa, que música linda, \
        rs, sem problema, sem problemas, sério, sim, só isso, tchau, td bem, \
        {toca|repete} {de novo|essa de novo|outra vez}, tudo bem, tudo bom, tudo joia, valeu, \
        valeu demais, valeuzão, vlw
      noun: álbum, algo, canção, canções, disco, discografia, discos, faixa, faixas, lista, \
        melodia, melodias, música, músicas, musiquinha, musiquinhas, playlist, single, singles, \
        som, sons
      album: álbum, álbuns, disco, discos, lp
      performer: artista, artistas, banda, bandas, cantautor, cantor, cantora, cantoras, cantores, \
        compositor, compositora, compositores, grupo, grupos, intérprete, intérpretes, músico
      ask: adiciona, adicione, adoraria, algo, apetece me, bora de, bora ouvir, bota, coloca, \
        coloque, como não {amar|adorar|gostar de|gostar da|gostar do}, conheces, consegue tocar, \
        dá pra tocar, desejava, desejo ouvir, estou a fim de, estou com vontade de, \
        estou procurando, faça, \
        faz {um tempão|tempo|séculos|anos|meses|muito tempo} que não {escuto|ouço|toco|boto}, \
        faz uma lista, gostaria, gostaria de escutar, gostaria de ouvir, gostaria de um, \
        gostaria de uma, gostaria de umas, gostava de, gostava de ouvir, indica, indique, mais, \
        manda, manda aí, me bota, me dá, me dê, me indica, me mostra, me passa, me põe, \
        me recomenda, me recomende, me sugere, me surpreenda, me surpreende, mete, mete aí, monta, \
        mostra, nada {como|melhor que|melhor do que|supera|bate}, não há nada {como|melhor que}, \
        não {há|tem} quem não {ame|goste de|goste da|goste do}, \
        não para não{ continua com|}, não {recuso|nego|dispenso|dispensaria}{ um| uma|}, \
        não tem nada {como|melhor que}, \
        {nem um dia|não há festa|nenhuma festa} sem, ninguém {odeia|detesta|desgosta de}, \
        {nunca é|não existe} {demais|muito}, nunca {enjoo|canso} {de|do|da}, \
        {nunca |}{não |}me canso {de|do|da}, ouvir, pode, pode botar, pode colocar, \
        pode me indicar, pode me recomendar, pode me sugerir, pode sugerir, poderia, \
        poderia colocar, poderia me indicar, poderia me recomendar, podes pôr, podes tocar, \
        podia pôr, podia tocar, podias pôr, podias tocar, põe, por favor, por gentileza, \
        por que não{ um pouco de|}, por que {nunca|não} {toca|tem}, precisamos de, precisava, \
        precisava de, preciso, preciso de, procuro, qualquer coisa serve, quem não {ama|adora}, \
        queremos, queria, queria ouvir, queria um, queríamos, quero, quero escutar, quero ouvir, \
        quero que toque, recomenda, recomendações, recomende, se faz favor, solta, sugere, \
        sugestão de, sugestões de, sugira, surpreenda-me, tem, tem alguma, tem como, tô a fim de, \
        tô procurando, toca, tocar, tocas, toque, um pouco de, um pouquinho de, vamos de, \
        vamos ouvir, você tem, vocês têm
      taste: a gente ama, a gente curte, a gente gosta de, adoramos, adoro, amamos, amo, \
        costumo ouvir, curto, curto bastante, curto demais, eu amo, eu gosto, eu gosto de, fã de, \
        gostamos da, gostamos de, gostamos do, gostei da, gostei de, gostei do, gosto bastante de, \
        gosto da, gosto das, gosto de, gosto do, gosto dos, gosto mesmo de, gosto muito da, \
        gosto muito de, gosto muito do, gosto também de, impossível não gostar {de|da|do}, \
        meu favorito, meus favoritos, minha favorita, não me canso {de|da|do}, \
        não tem como não gostar {de|da|do}, não vivo sem, por exemplo, \
        quem nunca {chorou|dançou|cantou}{ ouvindo| com|}, quem não {ama|gosta de|curte|adora}, sempre gostei da, \
        sempre gostei de, sempre gostei do, sou fã de
      tasteAfter: é a minha favorita, é meu favorito, é minha banda favorita, é minha favorita, \
        é o meu favorito, são meus favoritos, são minhas favoritas, são os meus favoritos
      state: estou me sentindo, estou meio, estou muito, estou super, estou tão, estou um pouco, \
        que tédio
      named: a artista, a banda, a cantora, a música, o artista, o cantor, o grupo, o rapper
      with: com, com bastante, com muitas, com muitos, com um pouco de, que tenha, que tenham
      fact: como se chama, de onde {é|era|são}, de que {estado|país|cidade|ano} {era|é|são}, \
        de que país, de quem é, em que ano, em que ano {nasceu|morreu|saiu}, essa é de quem, \
        essa música é de quem, o que significa, onde fica, onde nasceu, qual o nome, quando é o, \
        quando foi, quando lançou, quando morreu, quando nasceu, quando saiu, quantos álbuns, \
        quantos anos, quantos anos tem, quantos discos, quem canta, quem cantou, quem compôs, \
        quem é, quem eram, quem escreveu, quem fez, quem foi, quem ganhou, quem gravou, \
        quem produziu, quem são, quem toca, quem tocava
      offTopic: aprender a cantar, aprender a tocar, aprender guitarra, aprender piano, \
        aprender violão, aula de canto, aula de guitarra, aula de piano, aula de violão, \
        aulas de canto, aulas de guitarra, aulas de música, aulas de piano, aulas de violão
      and: bem como, e, e ainda, e talvez, e também, junto com, nem, ou, ou ainda, ou então, \
        também
      only: apenas, exclusivamente, exclusivamente de, limita te a, limitado a, limite se a, \
        nada a não ser, nada além de, nada exceto, nada fora, nada mais do que, nada mais que, \
        nada que não seja, nada sem ser, não quero nada além de, não quero nada que não seja, \
        não quero outra coisa senão, não quero senão, não toca nada além de, \
        não toque nada além de, nenhum artista além de, nenhum outro que, nenhum outro senão, \
        nenhuma banda além de, ninguém a não ser, ninguém além de, ninguém exceto, ninguém fora, \
        ninguém mais que, ninguém menos que, ninguém que não seja, puro, se limite a, só, somente, \
        tão só, tão somente, única e exclusivamente, unicamente
      onlyAfter: apenas, e acabou, e mais nada, e nada além, e nada além disso, e nada de outros, \
        e nada mais, e nenhum outro, e nenhuma outra, e ninguém mais, e ponto, e ponto final, \
        e pronto, e só, exclusivamente, mais nada, mais ninguém, somente, unicamente
      alsoOther: não apenas, não é só, não esquece, não exclusivamente, não há ninguém como, \
        não pode faltar, não podem faltar, não precisa ser apenas, não precisa ser só, \
        não precisa ser somente, não precisam ser só, não quero só, não se limite a, não só, \
        não somente, não toca só, não toque só, não unicamente, \
        {não vivo|não consigo viver|não dá pra viver|não fico} sem, ninguém como, sem se limitar a
      ignore: independente de, independentemente de, menos como, menos parecido com, nada contra, \
        não é necessário que seja, não é necessário ser, não é obrigatório, \
        não é preciso que seja, não é preciso ser, \
        não é que eu {odeie|deteste|não goste}{ de| do| da|}, não importa que, não importa se, \
        não ligo para, não ligo pra, não ligo que, não ligo se, não me importa se, \
        não me importo com, não me importo que, não me importo se, não me incomoda, \
        não me incomodam, não me incomodo com, não necessariamente, \
        não precisa necessariamente ser, não precisa ser, não precisa ter, não precisam ser, \
        não precisam ter, não que eu {odeie|deteste|não goste}{ de| do| da|}, não tem de ser, \
        não tem que ser, não tenho nada contra, não tenho problema com, \
        nem gosto nem desgosto {de|do|da}, {nem |não |}{amo|adoro} nem odeio, nem precisa ser, \
        nem precisam ser, pouco importa se, pouco me importa, seja ou não, sem problema com, \
        tanto faz que, tanto faz se
      either: a língua não importa, ambos estão bons, ambos são bons, ambos servem, ambos tá bom, \
        as duas servem, as duas valem, dá igual, dá na mesma, dá no mesmo, indiferente, \
        não importa, não importa a língua, não importa o idioma, não ligo qual, \
        não me importa qual, o idioma não importa, os dois estão bem, os dois estão bons, \
        os dois são bons, os dois servem, os dois tá bom, os dois tão valendo, os dois valem, \
        qualquer idioma, qualquer língua, qualquer um desses, qualquer um dos dois, \
        qualquer um está bom, qualquer um serve, qualquer um tá bom, qualquer um vale, \
        qualquer uma das duas, qualquer uma serve, tanto faz, tanto me faz, um ou o outro, \
        um ou outro, uma ou outra
      anyYears: {a época|o ano|a década} {tanto faz|não importa}, qualquer {década|época|ano}
      anyLanguage: {o idioma|a língua} {tanto faz|não importa}, qualquer {língua|idioma}
      anyLength: {a duração|o tempo} {tanto faz|não importa}, \
        {tanto faz|não importa|esquece} {a duração|o tempo|o limite de tempo}
      anyCount: {tanto faz|não importa} {quantas|quantos|o número}
      like: no nível de, à altura de, à la, à maneira de, à moda de, à moda do, ao estilo de, ao jeito de, \
        artistas como, \
        artistas tipo, assim como, bandas como, bandas tipo, cantores como, com a cara de, \
        com a pegada da, com a pegada de, com a pegada do, com a vibe da, com a vibe do, \
        com o clima de, com pegada de, com vibe do, como, da escola de, do gênero de, \
        do gênero do, do mesmo estilo de, do mesmo estilo do, do mesmo estilo que, do naipe de, \
        do tipo de, estilo, estilo de, iguais ao, igual a, influenciada por, influenciado por, \
        inspirada em, inspirada por, inspiradas em, inspirado em, inspirado na, inspirado no, \
        inspirado por, inspirados em, me faz lembrar, me lembra, na linha dos, na mesma linha da, \
        na mesma linha de, na mesma linha do, na mesma linha que, na mesma onda de, \
        na mesma onda do, na mesma pegada de, na mesma pegada do, na mesma pegada que, \
        na mesma vibe da, na mesma vibe de, na mesma vibe do, na mesma vibe que, na onda dos, \
        na pegada dos, {na pegada|no clima|na onda|na linha} {de|do|da}, na praia de, na praia do, \
        na vibe da, na vibe de, na vibe do, no espírito de, no espírito do, no estilo da, \
        no estilo de, no estilo do, no gênero de, no gênero do, no mesmo estilo da, \
        no mesmo estilo de, no mesmo estilo do, no mesmo estilo que, no naipe de, parecida ao, \
        parecida com, parecidas a, parecidas com, parecido à, parecido ao, parecido com, \
        parecidos a, parecidos ao, parecidos com, pra quem {é fã de|curte|gosta de|ama}, \
        próxima de, próximo a, próximo de, próximo do, próximos de, que faça lembrar, \
        que façam lembrar, que faz lembrar, que fazem lembrar, que lembram, que lembrem, \
        que me faça lembrar, que me lembram, que me lembre, que me lembrem, que pareça com, \
        que pareçam com, que parece com, que parecem com, que remeta a, que remeta ao, \
        que remetam a, que remete a, que remete ao, que se pareça com, que se pareçam com, \
        que se parece com, que se parecem com, que soe a, que soe parecido com, \
        que soe semelhante a, que soem como, que soem parecidos com, quem gosta de, \
        {quem |que |}{lembra|lembre|parece|pareça|soa como|soe como}, semelhante a, semelhante ao, \
        semelhantes a, semelhantes ao, semelhantes aos, similar a, similar ao, similares a, \
        similares ao, similares aos, soam como, tipo, tipo a, tipo as, tipo assim, tipo o
      likeAfter: e afins, e artistas parecidos, e artistas semelhantes, e artistas similares, \
        e assim por diante, e bandas parecidas, e bandas similares, e cia, e coisas assim, \
        e coisas do gênero, e coisas do tipo, e coisas parecidas, e companhia, e outros artistas, \
        e outros artistas parecidos, e outros artistas similares, e outros assim, \
        e outros do gênero, e outros do mesmo estilo, e outros do tipo, e outros parecidos, \
        e outros similares, e parecidas, e parecido, e parecidos, e por aí vai, e semelhantes, \
        e similar, e similares, e tal, e tals, entre outros, etc, ou afins, ou algo assim, \
        ou algo do gênero, ou algo do tipo, ou algo parecido, ou algo semelhante, ou algo similar, \
        ou alguém assim, ou alguém do tipo, ou alguém parecido, ou artistas parecidos, \
        ou artistas similares, ou bandas parecidas, ou coisa assim, ou coisa do tipo, \
        ou coisa parecida, ou coisas assim, ou coisas do tipo, ou coisas parecidas, ou parecida, \
        ou parecidas, ou parecido, ou parecidos, ou semelhante, ou semelhantes, ou similar, \
        ou similares
      others: além dela, além dele, além deles, alguém diferente, alguém mais, artista diferente, \
        artistas diferentes, banda diferente, bandas diferentes, chega {dela|dele|delas|deles}, \
        de outra banda, de outra cantora, de outra pessoa, de outras bandas, de outras pessoas, \
        de outro artista, de outro cantor, de outros, de outros artistas, de outros cantores, \
        diferentes artistas, fora ele, fora eles, mais alguém, mas não dela, mas não dele, \
        mas não deles, mas não ela, mas não ele, mas não eles, não dela, não dele, não deles, \
        outra banda, outra cantora, outra dupla, outra gente, outra pessoa, outras bandas, \
        outras cantoras, outras duplas, outras pessoas, outro artista, outro cantor, outro grupo, \
        outro intérprete, outros artistas, outros cantores, outros grupos, outros intérpretes, \
        outros músicos, por outros, que não eles, que não seja dela, que não seja dele, \
        que não seja deles, que não seja ela, que não seja ele, que não sejam deles, \
        que não sejam eles
      by: cantada por, cantadas por, cantado por, cantados por, composta por, da, das, de, do, \
        dos, feita por, interpretada por, interpretadas por, interpretado por, pela, pelo, por
      about: fala de, falam de, falando de, falando sobre, que fala da, que fala do, \
        que fala sobre, que falam da, que falam de, que falam do, que falam sobre, que fale da, \
        que fale de, que fale do, que fale sobre, que falem da, que falem de, que falem do, \
        que falem sobre, que trata de, que tratam de, que trate de, que trate sobre, \
        que tratem de, sobre
      reference: a anterior, a de antes, a mesma, aquelas, aqueles, aquilo, as anteriores, \
        as de antes, as mesmas, essa, essa faixa, essa música, essas, esse, esses, esta, \
        esta música, isso, isto, o anterior, o de antes, o mesmo, os anteriores, os de antes, \
        os mesmos
      more: ainda mais, mais, outra, outras, outro, outros, um pouco mais, um pouco mais de
      instead: ao invés, ao invés disso, em troca, em vez disso, no lugar, no lugar disso
      backToFirst: o que {pedi|eu pedi|eu queria} {no início|no começo|primeiro}, \
        {volta|voltar|voltemos|volte} {ao meu primeiro pedido|ao pedido inicial|ao primeiro pedido}, \
        {volta|voltar|voltemos|volte} {ao|para o} que {pedi|eu pedi|eu queria|queria|disse} {no início|no começo|primeiro|antes}
      startOver: {começa|começar|comecemos|vamos começar|recomeça|recomeçar|recomecemos} de {novo|zero}, \
        do zero, {esquece|esqueça|esqueçam} {tudo|tudo isso|tudo o que eu disse}, \
        {mudando|muda|mudança} de assunto, \
        {outra coisa|algo} {totalmente|completamente|bem|muito} diferente, \
        {recomeça|recomecemos|recomeçar}
      nextRequest: agora {quero|põe|toca|uma|um|um pouco|algo|me dá|bota}, e agora
      whether: {você tem|vocês têm|tem|tens} {algo de|alguma coisa de|}
      whetherNone: {você|vocês|tu|vc|vcs} {não|nao} {tem|têm|tens} {nada de|nada do|nada da|algo de|algo do|algo da}
      sungIn: cantada em, cantadas em, cantado em, cantados em, em, que cante em, que cantem em
      new: nova, novas, novo, novos
      unknown: artistas novos, bandas novas, de que nunca ouvi falar, de quem eu nunca ouvi falar, \
        de quem nunca ouvi falar, desconhecida para mim, desconhecida pra mim, \
        desconhecidas para mim, desconhecido para mim, desconhecido pra mim, \
        desconhecidos para mim, desconhecidos pra mim, novos artistas, nunca ouvi falar, \
        que a gente não conhece, que ainda não conheça, que ainda não conheço, que ainda não ouvi, \
        que ainda não tenha ouvido, que eu ainda não conheça, que eu ainda não conheço, \
        que eu ainda não ouvi, que eu ainda não tenha ouvido, que eu não conheça, \
        que eu não conheça ainda, que eu não conheço, que eu não ouvi, que eu não tenha ouvido, \
        que eu nunca escutei, que eu nunca ouvi, que eu nunca tenha ouvido, que não conheça, \
        que não conhecemos, que não conhecia, que não conheço, que não ouvi, que nunca escutei, \
        que nunca ouvi, que nunca tenha escutado, que nunca tenha ouvido
      popular: as mais famosas, bombadas, bombado, bombando, conhecida, conhecidas, conhecido, \
        conhecidos, da moda, das paradas, de sucesso, êxitos, famosa, famosas, famoso, famosos, \
        grande sucesso, grandes êxitos, grandes hits, grandes sucessos, hit, hits, maior sucesso, \
        maiores hits, maiores sucessos, mais conhecidas, mais escutadas, mais escutados, \
        mais ouvidas, mais ouvidos, mais reproduzidas, mais tocada, mais tocadas, mais tocados, \
        mais vendidas, mais vendidos, popular, populares, que bombam, que bombaram, que bombou, \
        que estão bombando, que fez sucesso, que fizeram sucesso, que toca na rádio, \
        que tocam na rádio, que tocam no rádio, que todo mundo conhece, que todos conhecem, \
        sucesso, sucessos, sucessos da rádio, sucessos do rádio, superconhecidas, top
      obscure: desconhecida, desconhecidas, desconhecido, desconhecidos, esquecidas, \
        joias escondidas, lado b, lados b, menos comerciais, menos comercial, menos conhecidas, \
        menos conhecidos, menos famosas, menos óbvias, menos óbvios, menos ouvidas, menos ouvidos, \
        menos tocadas, menos tocados, não comercial, não muito conhecidas, não muito tocadas, \
        não tão comerciais, não tão famosas, não tão óbvias, não tão tocadas, pérolas escondidas, \
        pouco comerciais, pouco comercial, pouco conhecida, pouco conhecidas, pouco conhecido, \
        pouco conhecidos, pouco divulgadas, pouco divulgados, pouco escutadas, pouco escutados, \
        pouco ouvidas, pouco ouvidos, pouco tocadas, pouco tocados, pouco valorizadas, \
        pouco valorizados, que não seja comercial, que não tocam na rádio, \
        que nem todo mundo conhece, que ninguém conheça, que ninguém conhece, que ninguém escuta, \
        que ninguém ouve, que ninguém ouviu, que pouca gente conhece, que pouca gente ouve, \
        que pouca gente ouviu, que poucas pessoas conhecem, que poucos conhecem, \
        que quase ninguém conheça, que quase ninguém conhece, que quase ninguém ouve, raridades, \
        subestimada, subestimadas, subestimados, underground
      soft: de preferência, especialmente, idealmente, mais ou menos, possivelmente, \
        preferencialmente, preferivelmente, principalmente, quem sabe, se calhar, se der, \
        se houver, se possível, se possível for, se puder, se puderes, se tiver, se tiveres, \
        sobretudo, talvez
      live: álbum ao vivo, álbuns ao vivo, ao vivo, cantada ao vivo, cantado ao vivo, \
        disco ao vivo, discos ao vivo, em concerto, gravação ao vivo, gravações ao vivo, \
        gravada ao vivo, gravadas ao vivo, gravado ao vivo, gravados ao vivo, no show, \
        tocada ao vivo, tocadas ao vivo, tocado ao vivo, versão ao vivo, versão de show, \
        versão do show, versões ao vivo
      remix: remix, remix de, remixada, remixadas, remixado, remixados, remixes, versões remix
      acoustic: acústica, acústico, acústico mtv, desplugado, em acústico, formato acústico, \
        gravação acústica, mtv acústico, sessão acústica, unplugged, versão acústica, \
        versões acústicas
      cover: {cantada |cantado |}por {alguém|outro|outra|outra pessoa} que não {seja|fosse}, \
        {cantada |cantado |}por {outro|outra} que não, cantada por outro, cantado por outro, \
        cover, cover de, covers, covers de, regravação, regravação de, regravações, \
        regravações de, regravada, regravadas, regravado, regravados, versão de outro, \
        versão de outro artista, versões de outros, versões de outros artistas
      karaoke: base para cantar, base pra cantar, em karaokê, faixa de karaokê, faixas de karaokê, \
        playback, versão de karaokê, versão karaokê, versões de karaokê, versões karaokê
      instrumental: instrumentais, instrumental, onde ninguém canta, sem alguém cantando, \
        sem cantar, sem canto, sem cantor, sem cantora, sem cantores, sem cantoria, \
        sem gente cantando, sem letra, sem letra nem voz, sem letra nenhuma, sem letras, \
        sem nenhum vocal, sem nenhuma voz, sem ninguém a cantar, sem ninguém cantando, \
        sem palavras, sem que ninguém cante, sem vocais, sem vocais nem letra, sem vocal, sem voz, \
        sem voz humana, sem voz nem letra, sem voz nenhuma, sem vozes, sem vozes humanas, \
        só instrumental
      demo: demo, demos, fita demo, gravação demo, gravações demo, versões demo
      original: a original, as originais, gravação de estúdio, gravação original, \
        gravações de estúdio, gravações originais, originais, original, versão de álbum, \
        versão de estúdio, versão do álbum, versão do disco, versão original, versões de estúdio, \
        versões originais
      version: arranjo, gravação, gravações, interpretação, interpretações, versão, versões
      counter: baladas, boleros, canção, canções, clássicos, fados, faixa, faixas, forrós, hits, \
        marchinhas, modões, música, músicas, pagodes, sambas, sons, sucessos, tangos, valsas
      minute: min, mins, minutinhos, minuto, minutos
      second: seg, segs, segundo, segundos
      under: abaixo de, até, com menos de, de até, de menos de, de no máximo, mais curtas que, \
        máximo, máximo de, menor que, menos de, menos que, não mais de, no máximo, que dure até, \
        que dure menos de, que dure no máximo, que durem até, que durem menos de, \
        que durem menos que, que durem no máximo, que não dure mais de, que não durem mais de, \
        que não passe de, que não passem de, que tenha menos de, que tenham menos de
      underAfter: de máximo, máximo, no máximo, ou menos, quando muito
      over: acima de, acima dos, com mais de, com mais que, de mais de, de no mínimo, \
        de pelo menos, maior do que, maior que, maiores de, maiores que, mais de, mínimo, \
        mínimo de, não menos de, não menos que, no mínimo, pelo menos, que dure mais de, \
        superior a, superiores a
      overAfter: de mínimo, mínimo, no mínimo, ou acima, ou mais, para cima, pelo menos, pra cima
      before: anterior a, anterior ao, anterior ao ano, anterior aos, anteriores a, \
        anteriores à década de, anteriores ao, anteriores ao ano, anteriores aos, \
        antes da década de, antes de, antes do, antes do ano, antes dos, antes dos anos, \
        de antes da década de, de antes de, de antes do, de antes do ano, de antes dos, \
        de antes dos anos, lançadas antes de, mais antiga que, mais antigas do que, \
        mais antigas que, mais antigo que, mais antigos que, mais velhas que, mais velho que, \
        mais velhos que, prévias a, prévio a
      since: a partir da década de, a partir de, a partir do, a partir do ano, a partir dos, \
        a partir dos anos, começando em, de desde, desde, desde a década de, desde o, desde o ano, \
        desde os, desde os anos, nada anterior a, nada anterior aos, nada antes de, \
        nada antes dos, nada de antes de, nada de antes dos, nada mais antigo que, \
        nada mais velho que, não anterior a, não anteriores a, não antes de, nenhuma anterior a, \
        nenhuma antes de, nenhuma música antes de, que não seja anterior a, \
        que não sejam anteriores a
      sinceAfter: a hoje, aos dias atuais, aos dias de hoje, até a atualidade, até agora, \
        até hoje, até hoje em dia, até o momento, até o presente, até os dias atuais, \
        até os dias de hoje, e além, e depois, e mais recentes, e posteriores, em diante, \
        ou depois, ou mais nova, ou mais novas, ou mais novo, ou mais recente, ou mais recentes, \
        ou posterior, ou posteriores, para a frente, para cá, para frente, por diante, pra cá, \
        pra frente
      after: após, após a década de, após o ano, após os, após os anos, de depois de, \
        de depois do, de depois dos, depois da década de, depois de, depois do, depois do ano, \
        depois dos, depois dos anos, lançadas depois de, mais nova que, mais novas que, \
        mais novo que, mais novos que, mais recente que, mais recentes do que, mais recentes que, \
        pós, posterior a, posterior ao, posterior aos, posteriores a, posteriores ao, \
        posteriores aos
      until: até, até a década de, até o, até o ano, até os, até os anos, nada de depois de, \
        nada de depois dos, nada depois de, nada depois dos, nada mais novo que, \
        nada mais recente que, nada posterior a, nada posterior aos, não depois de, \
        não posterior a, não posteriores a, nenhuma depois de, nenhuma posterior a, \
        que não seja posterior a
      untilAfter: e anterior, e anteriores, e antes, e mais antigas, ou anterior, ou anteriores, \
        ou antes, ou mais antigas, ou mais antigo, ou mais velhas, para trás, pra trás
      early: comecinho dos, começo da década de, começo de, começo dos, começo dos anos, \
        começos dos, do começo dos, do início dos, início da década de, início de, início dos, \
        início dos anos, inícios dos, no começo dos, no início dos, primeiros anos dos, \
        princípio dos, princípio dos anos, princípios de, princípios dos
      mid: a metade dos, de meados dos, em meados de, em meados dos, meados da década de, \
        meados de, meados dos, meados dos anos, meio da década de, meio dos, metade dos, \
        na metade dos
      late: do fim dos, do final dos, fim da década de, fim de, fim dos, fim dos anos, \
        finais da década de, finais de, finais dos, finais dos anos, final da década de, final de, \
        final dos, final dos anos, finalzinho dos, finzinho dos, no fim dos, no final dos
      decadeBefore: a década de, a década dos, anos, as décadas de, da década de, das décadas de, \
        década de, década dos, décadas de, dos anos, dos idos de, época dos anos, lá dos anos, \
        na década de, nas décadas de, nos anos, os anos, pelos anos
      between: compreendidas entre, de, desde, desde os, entre, entre as décadas de, entre o ano, \
        entre os, entre os anos, indo de, indo dos, lançadas entre
      through: a, ao, aos, aos anos, até, até o, até o ano, até os, até os anos, e, e os, \
        e os anos
      recent: atuais, atual, de agora, deste ano, dos últimos anos, lançadas recentemente, \
        lançamento, lançamentos, nova, novas, novo, novos, que acabaram de sair, \
        que acabou de sair, que saíram agora, que saiu agora, recém lançada, recém lançadas, \
        recém lançado, recém lançados, recém saída, recém-saídas, recente, recentemente, recentes
      modern: contemporânea, contemporâneo, contemporâneos, moderna, modernas, moderno, modernos
      old: antiga, antigamente, antigas, antigo, antigos, antiguinha, antiguinhas, antiguinho, \
        das antigas, de antigamente, velha, velhas, velhinha, velhinhas, velhinho, velho, velhos
      last: a década passada, a última década, da última década, década passada, \
        dos últimos 10 anos, dos últimos dez anos, na última década, nos últimos 10 anos, \
        nos últimos dez anos, os últimos dez anos, última década, últimos 10 anos, \
        últimos dez anos
      number 1: um só, um único, uma só, uma única
      number 2: dois, duas, par de, um par de
      number 3: três
      number 4: quatro
      number 5: cinco
      number 6: meia dúzia, meia dúzia de, seis
      number 7: sete
      number 8: oito
      number 9: nove
      number 10: dez, dezena de, uma dezena de
      number 11: onze
      number 12: doze, dúzia de, uma dúzia, uma dúzia de
      number 13: treze
      number 14: catorze, quatorze
      number 15: quinze
      number 16: dezasseis, dezesseis
      number 17: dezassete, dezessete
      number 18: dezoito
      number 19: dezanove, dezenove
      number 20: uma vintena de, vinte
      number 25: vinte e cinco
      number 30: trinta
      number 40: quarenta
      number 50: cinquenta
      number 60: sessenta
      number 100: cem, uma centena de
      ordinal -1: a faixa anterior, a música anterior, a última, a última faixa, a última música, \
        o último, última música
      ordinal 1: a primeira, a primeira canção, a primeira faixa, a primeira música, o primeiro, \
        primeira música
      ordinal 2: a segunda, a segunda faixa, a segunda música, o segundo, segunda música
      ordinal 3: a terceira, a terceira faixa, a terceira música, o terceiro, terceira música
      ordinal 4: a quarta, a quarta música, o quarto
      ordinal 5: a quinta, a quinta música, o quinto
      """)
}
