extension WordTable {
  static let portuguese = WordTable(
    language: "pt",
    lines: """
      function: agora, algo, algum, alguma, algumas, alguns, ano, anos, ao, aos, aquele, até, \
        bem, boa, boas, bom, bons, canção, canções, coisa, coisas, coloca, com, como, da, das, \
        desde, do, dos, e, ela, ele, eles, em, entre, escutar, essa, essas, esse, esses, esta, \
        este, estilo, estou, está, eu, foi, gostaria, gosto, hoje, há, isso, isto, já, lista, \
        mais, mas, me, me dá, melhor, melhores, menos, meu, meus, mim, minha, minhas, muita, \
        muito, música, músicas, na, nas, no, nos, nós, o, onde, os, ou, outra, outras, outro, \
        outros, ouvir, para, pela, pelo, por, porque, pra, pro, procuro, põe, qual, quando, que, \
        quem, queria, quero, se, seja, ser, seu, sobre, sua, são, também, tem, tenho, tipo, \
        toca, tocar, toda, todas, todo, todos, toque, um, uma, umas, uns, versão, você, vocês, \
        à, é, época, canta, cantam
      purpose: para, pra, enquanto, durante, quando
      talk: beleza, boa noite, boa tarde, bom dia, certo, está bom, muito obrigado, \
        não obrigada, não obrigado, obrigada, obrigado, oi, olá, perfeito, por hoje é só, sim, \
        só isso, tchau, tudo bem, valeu, é só isso, ótimo, até logo, até amanhã, até mais, \
        falou, brigado, brigada, muito obrigada, ok obrigado, de nada, que bom, excelente, \
        maravilha, fechou, que música boa, que música linda, adoro essa música, que legal
      noun: algo, canção, canções, disco, discos, faixa, faixas, lista, música, músicas, \
        playlist, som, sons, álbum
      performer: artista, artistas, banda, bandas, cantor, cantora, cantoras, cantores, grupo, \
        grupos
      ask: quero, quero ouvir, quero escutar, queria, queria ouvir, gostaria, gostaria de ouvir, \
        toca, toque, tocar, põe, coloca, coloque, bota, me dá, me dê, procuro, estou procurando, \
        recomenda, recomende, me recomende, me recomenda, recomendações, preciso, preciso de, \
        pode, poderia, tem, adiciona, adicione, faz uma lista, faça, monta, mostra, sugere, \
        sugira, me sugere, algo, mais, manda, ouvir, sugestões de, tem alguma, por favor, \
        por gentileza, se faz favor, quero que toque, me põe, me bota, solta, manda aí, bora de, \
        bora ouvir, vamos de, vamos ouvir, você tem, vocês têm, me indica, indica, indique, \
        me passa, estou a fim de, tô a fim de, to a fim de, estou com vontade de, tô procurando, \
        to procurando, queria um, me mostra, tem como, dá pra tocar, gostava de ouvir, mete, \
        mete aí, apetece me, sugestão de, um pouco de, um pouquinho de
      taste: gosto de, eu gosto de, adoro, amo, eu amo, meu favorito, minha favorita, \
        meus favoritos, sou fã de, fã de, curto, costumo ouvir, por exemplo
      fact: quem canta, quem cantou, quem é, quando saiu, de quem é, o que significa, \
        quantos anos, em que ano, quem compôs, quem escreveu, de que ano é, de onde é, \
        como se chama, qual o nome
      negate: não, sem, nada de, não quero, não gosto de, não gosto do, não gosto da, nenhum, \
        nenhuma, nem, nunca, odeio, exclui, exclua, tira, tire, evita, evite, não toque, \
        não toca, não coloca, nada do, nada da, chega de, cansado de, cansada de, que não seja, \
        que não sejam, que não seja de, em vez de, ao invés de, não aguento, remove, remova, \
        pula, que não tenha, que não, não aguento mais, cansei de, cansei do, cansei da, \
        enjoei de, enjoei do, enjoei da, estou farto de, estou farta de, não me venha com, \
        não quero mais, não quero ouvir, não suporto, não curto, nada com, não põe, não bota, \
        dispenso, esquece, esqueça, não ponhas, não metas, que não tenham, não inclua, exceto o
      negateAfter: não, fora, de fora, não por favor, já deu, já chega, nem pensar, tô fora
      except: outra coisa que não, algo que não seja, outra coisa sem ser, \
        outra coisa que não seja, alguém que não seja, exceto, menos, salvo, fora, tirando, \
        a não ser, com exceção de, tudo menos, além de, exceto por, sem ser
      but: mas, mas sim, e sim, porém, só que
      and: e, ou, nem, também, e também
      only: só, somente, apenas, unicamente, exclusivamente, nada além de, nada mais que, \
        nada a não ser, ninguém além de, puro
      onlyAfter: e mais nada, e nada mais, apenas, somente, e só
      alsoOther: não só, não somente, não apenas
      ignore: não me importo com, não precisa ser, não precisam ser, não necessariamente, \
        nada contra, não tenho nada contra
      either: tanto faz, qualquer um serve, os dois servem, não importa, ambos servem
      too: demais, muito muito, tão, excessivamente
      less: menos, não muito, não tão, nada muito, que não seja muito, que não seja tão, \
        que não seja demais, sem muito, sem muita, pouco
      like: como, parecido com, parecida com, parecidos com, parecidas com, semelhante a, \
        similar a, no estilo de, no estilo do, no estilo da, estilo, ao estilo de, tipo, \
        que lembre, que lembrem, que me lembre, me lembra, na linha de, inspirado em, \
        que soe como, que soem como, igual a, na pegada de, na vibe de, na vibe do, na vibe da, \
        na mesma linha de, que pareça com, que pareçam com, com a cara de, do tipo de, \
        na onda de, tipo o, tipo a, parecido ao, que faça lembrar
      likeAfter: ou similares, ou parecidos, e similares, ou parecido
      others: outros artistas, outro artista, outra banda, outras bandas, outros cantores, \
        outro cantor, de outra pessoa
      by: de, do, da, por, dos, das, cantada por, pelo, pela
      about: sobre, que falem de, que fale de, que falam de, que falem sobre, que fale sobre
      reference: isso, isto, essa, esse, essas, esses, esta, a mesma, a anterior, essa música, \
        esta música
      more: mais, outra, outras, outro, outros
      instead: em vez disso, no lugar
      sungIn: em, cantada em, cantadas em, cantado em
      unknown: que eu não conheço, que não conheço, que eu não conheça, que nunca ouvi, \
        que eu nunca ouvi, novos artistas, artistas novos, desconhecidos para mim, \
        bandas novas, que ainda não ouvi
      popular: sucessos, sucesso, grandes sucessos, populares, popular, famosas, famosa, \
        famosos, famoso, conhecidas, conhecida, mais tocadas, mais ouvidas, hits, hit, top, \
        da moda, mais conhecidas, que todo mundo conhece, que todos conhecem, as mais famosas, \
        grandes êxitos, êxitos
      obscure: pouco conhecidas, pouco conhecida, pouco conhecidos, pouco conhecido, \
        desconhecidas, desconhecida, desconhecidos, desconhecido, subestimadas, subestimados, \
        joias escondidas, pérolas escondidas, menos conhecidas, menos conhecidos, raridades, \
        não muito conhecidas, não tão famosas, lado b, que ninguém conhece, \
        que quase ninguém conhece, que pouca gente conhece, pouco tocadas, menos famosas, \
        esquecidas, underground, não comercial, pouco comercial, que não seja comercial, \
        menos comercial
      soft: de preferência, talvez, especialmente, principalmente, se possível, mais ou menos, \
        sobretudo
      live: ao vivo, versão ao vivo, versões ao vivo, em concerto, no show
      remix: remix, remixes
      acoustic: versão acústica, versões acústicas, acústico, acústica, desplugado
      cover: cover, covers, regravação, regravações
      karaoke: versão karaokê, versão de karaokê, playback
      instrumental: instrumental, instrumentais, sem voz, sem vocais, sem letra, sem vocal, \
        sem cantar, sem cantor, sem letras, sem ninguém cantando, sem canto, só instrumental
      demo: demo, demos
      original: original, versão original, a original
      version: versão, versões
      counter: músicas, música, canções, canção, faixas, faixa, sucessos, baladas, clássicos, \
        sambas, hits, sons
      minute: minutos, minuto
      second: segundos, segundo
      under: menos de, menor que, no máximo, até, não mais de, com menos de, mais curtas que, \
        abaixo de, que não dure mais de, que não durem mais de, que não passe de, \
        que não passem de
      over: mais de, maior que, pelo menos, no mínimo, com mais de, acima de
      underAfter: no máximo, ou menos
      overAfter: ou mais, no mínimo
      before: antes de, anterior a, anteriores a, de antes de, antes dos
      since: desde, a partir de, de desde
      after: depois de, após, posterior a, posteriores a
      sinceAfter: em diante, para cá, até hoje, pra cá
      until: até
      through: a, até, e
      early: início dos, começo dos, início de
      mid: meados dos, meados de, meio dos
      late: final dos, fim dos, finais dos, final de
      decadeBefore: anos, os anos, dos anos, nos anos, década de, décadas de
      between: entre, de
      last: a última década, última década, últimos dez anos, últimos 10 anos, \
        os últimos dez anos, na última década
      recent: recente, recentes, novo, nova, novos, novas, atual, atuais, lançamentos, de agora, \
        deste ano, dos últimos anos, lançadas recentemente
      modern: moderno, moderna, modernos, modernas, contemporâneo, contemporânea
      old: velho, velha, velhos, velhas, antigo, antiga, antigos, antigas, das antigas
      number 1: um só
      number 2: dois, duas, um par de
      number 3: três
      number 4: quatro
      number 5: cinco
      number 6: seis
      number 7: sete
      number 8: oito
      number 9: nove
      number 10: dez
      number 12: doze, uma dúzia de
      number 15: quinze
      number 20: vinte
      number 30: trinta
      number 40: quarenta
      number 50: cinquenta
      ordinal 1: a primeira, o primeiro
      ordinal 2: a segunda, o segundo
      ordinal 3: a terceira, o terceiro
      ordinal -1: a última, o último
      new: novo, nova, novos, novas
      album: álbum, disco
      verbal: ela, ele, eles, canta, cantam, essa música, eu conheço, conheço
      """)
}
