extension WordTable {
  static let spanish = WordTable(
    language: "es",
    lines: """
      function: a, ahora, al, algo, alguna, algunas, alguno, algunos, algún, aquel, año, años, \
        bien, buena, buenas, bueno, buenos, busco, canciones, canción, como, con, cosa, cosas, \
        cual, cuando, cuál, cuándo, cómo, d, dame, de, del, desde, donde, e, el, ella, ellos, \
        en, entre, era, es, esa, esas, escuchar, ese, eso, esos, esta, estas, este, estilo, \
        esto, estos, estoy, está, están, esté, gran, gusta, gustan, gustaría, ha, hacer, hasta, \
        hay, haya, haz, he, hoy, l, la, las, le, les, lo, los, me, mejor, mejores, menos, mi, \
        mis, momento, muy, más, música, noche de, nos, nosotros, o, otra, otro, oír, para, pero, \
        podrías, pon, poner, ponme, por, porque, puede, puedes, puedo, pues, que, querría, \
        quien, quiero, quisiera, qué, rato, se, sea, sean, ser, si, sobre, son, su, sus, sí, \
        también, tan, tanto, te, tema, temas, tener, tengo, tiene, tienes, tipo, toda, todas, \
        todo, todos, tu, tú, u, un, una, unas, unos, va, vamos, versión, voy, y, ya, yo, él, \
        época, canta, cantan
      purpose: para, mientras, cuando, durante, ideal para
      talk: adiós, buenas noches, buenas tardes, buenos días, cómo estás, de acuerdo, \
        eso es todo, está bien, genial, gracias, hasta luego, hola, listo, muchas gracias, \
        nada más gracias, no gracias, perfecto, por hoy es todo, qué tal, sí, vale, ya está, \
        nos vemos, chao, chau, muy amable, hasta mañana, hasta pronto, eso sería todo, \
        ok gracias, gracias por todo, mil gracias, de nada, muy bien, excelente, \
        qué buena canción, qué buen tema, qué bonita canción, me encanta esta canción, \
        qué temazo, temazo
      noun: algo, canciones, canción, disco, discos, lista, musica, música, piezas, pista, \
        pistas, playlist, rolas, tema, temas, álbum
      performer: artista, artistas, banda, bandas, cantante, cantantes, grupo, grupos, músicos
      ask: quiero, quiero escuchar, quiero oír, quisiera, quisiera escuchar, me gustaría, \
        me gustaría escuchar, pon, ponme, pónme, poner, toca, reproduce, dame, busco, buscar, \
        recomienda, recomiéndame, recomendación, recomendaciones, necesito, puedes, podrías, \
        tienes, añade, agrega, hazme, haz una lista, algo de, más, quiero algo, me apetece, \
        pásame, sugiere, algo, muéstrame, sugerencias, qué tal, echa, póngame, hay, alguna, \
        algún, por favor, porfa, si eres tan amable, ponga, quiero que pongas, pones, me pones, \
        me recomiendas, recomiéndeme, oír, escuchemos, vamos con, sácate, tócame, tócate, \
        a ver si tienes, ando buscando, estoy buscando, qué me recomiendas, dime, consígueme, \
        mándame, se me antoja, me provoca, tengo ganas de, un poco de, un poquito de
      taste: me gusta, me gustan, me encanta, me encantan, mi favorito, mi favorita, \
        mis favoritos, soy fan de, fan de, amo, suelo escuchar, adoro
      fact: quién canta, quién cantó, quién es, cuándo salió, de quién es, qué significa, \
        cuántos años, en qué año, quién compuso, quién escribió, de qué año es, de dónde es, \
        cómo se llama, qué edad tiene, de qué año, quién toca
      negate: no, sin, nada de, no quiero, no me gusta, no me gustan, ningún, ninguna, ni, \
        nunca, odio, excluye, excluir, quita, elimina, evita, evitar, no pongas, no pongan, \
        nada, no más, harto de, harta de, cansado de, cansada de, basta de, tampoco, que no sea, \
        que no sean, que no sea de, que no sean de, que no esté, no sea, en vez de, en lugar de, \
        no soporto, pero no, nada por, salta, que no, no quiero oír más, no quiero más, \
        no quiero oír, no quiero escuchar, ya no quiero, estoy harto de, estoy harta de, \
        me cansé de, no me pongas, ni se te ocurra poner, prohibido, fuera, sin nada de, \
        dejemos, olvida, estoy cansado de, estoy cansada de, me aburre, me tiene harto, \
        que no tenga, que no incluya
      negateAfter: no, fuera, no gracias, excluido, excluida, no por favor, mejor no, ni hablar, \
        ya cansa, me cansa, aparte
      except: otra cosa que no sea, otra cosa que, otro que no sea, alguien que no sea, \
        algo que no sea, algo distinto a, algo distinto de, excepto, salvo, menos, aparte de, \
        a excepción de, con excepción de, excepto por, exceptuando, además de, quitando
      but: pero, sino, pero sí, sino que, en cambio
      and: y, o, e, u, ni, también, y también
      only: solo, sólo, solamente, únicamente, nada más que, nada que no sea, no más que, \
        exclusivamente, puro, pura, nadie más que, puras
      onlyAfter: nada más, y nada más, solamente, únicamente, y ya
      alsoOther: no solo, no sólo, no solamente, no únicamente
      ignore: no me importa, no tiene que ser, no tienen que ser, no hace falta que sea, \
        no necesariamente, no me molesta, da igual si
      either: da igual, me da igual, cualquiera está bien, los dos valen, no importa, \
        cualquiera vale
      too: demasiado, demasiada, demasiados, demasiadas, tan, muy muy
      less: menos, no muy, no tan, no demasiado, nada demasiado, que no sea muy, \
        que no sea tan, que no sea demasiado, que no sean demasiado, que no sean muy, \
        sin mucho, sin mucha, poco
      like: como, parecido a, parecida a, parecidos a, parecidas a, similar a, similares a, \
        al estilo de, estilo, del estilo de, tipo, que suene a, que suenen a, que suene como, \
        que suenen como, en la línea de, me recuerde a, me recuerda a, que recuerde a, \
        inspirado en, a lo, en plan, que se parezca a, que se parezcan a, como los de, onda, \
        en la onda de, de la onda de, con el estilo de, que suene parecido a, por el estilo de, \
        similares al, al estilo, que me recuerden a, tipo de
      likeAfter: o similares, o parecidos, y similares, y similar, o algo así, y cosas así, \
        y parecidos
      others: otros artistas, otro artista, otra banda, otras bandas, otros cantantes, \
        otro grupo, otros grupos, de otra persona, de otros
      by: de, por, cantada por, del, cantado por, interpretada por
      about: sobre, acerca de, que hablen de, que hable de, que trate de, que traten de, \
        que hablan de
      reference: esto, eso, esta, esa, este, ese, esas, esos, estas, estos, la misma, \
        la anterior, lo mismo, esa canción, esta canción
      more: más, otra, otras, otro, otros, algo más
      instead: en su lugar, mejor, en cambio
      sungIn: en, cantado en, cantada en, cantadas en, cantados en
      unknown: que no conozca, que no conozco, que nunca he escuchado, que no haya escuchado, \
        nuevos artistas, artistas nuevos, desconocidos para mí, que yo no conozca, \
        nuevas bandas, que nunca haya oído, bandas nuevas, que no haya oído, que nunca escuché, \
        que todavía no conozco, que aún no conozco
      popular: éxitos, éxito, grandes éxitos, populares, popular, famosas, famosa, famosos, \
        famoso, conocidas, conocida, más escuchadas, más escuchada, hits, hit, top, \
        los más escuchados, exitazos, de moda, exitos, muy conocidas
      obscure: poco conocidas, poco conocida, poco conocidos, poco conocido, desconocidas, \
        desconocida, desconocidos, desconocido, infravaloradas, infravalorados, joyas ocultas, \
        joya oculta, menos conocidas, menos conocidos, rarezas, underground, subestimadas, \
        no tan conocidas, nada comerciales, no muy conocidas, poco populares, poco sonadas, \
        que casi nadie conoce, que nadie conoce, que pocos conocen, de culto, menos famosas, \
        menos famosos, no muy conocidos, poco famosas, no tan famosas, no tan comercial, \
        no comercial, poco comercial, que no sea tan comercial, que no sea comercial, \
        que no sean comerciales, nada comercial
      soft: sobre todo, especialmente, quizás, quizá, a ser posible, preferiblemente, tal vez, \
        más o menos, si puede ser, preferentemente
      live: en vivo, en directo, en concierto, versión en vivo, versión en directo, \
        versiones en vivo, directo
      remix: remix, remezcla, remezclas
      acoustic: versión acústica, versiones acústicas, desenchufado, acústico, en acústico, \
        en versión acústica
      cover: covers, cover, versiones, versión de otro, versiones de otros
      karaoke: versión karaoke, versión de karaoke, pista de karaoke
      instrumental: instrumental, instrumentales, sin voz, sin voces, sin letra, sin cantar, \
        sin letras, que no tenga letra, sin cantante, sin que canten, nadie cante, sin canto, \
        que no canten, sin cantantes
      demo: maqueta, maquetas, demo
      original: original, versión original, la original
      version: versión, versiones
      counter: canciones, canción, temas, tema, discos, piezas, baladas, éxitos, rolas, boleros, \
        hits, pistas, cumbias, corridos, clásicos, cosas
      minute: minutos, minuto
      second: segundos, segundo
      under: menos de, menor de, menores de, no más de, como máximo, máximo, de menos de, \
        que duren menos de, más cortas que, hasta, más corta de, más cortas de, \
        que no dure más de, que no duren más de, no dure más de, no duren más de, \
        que no pase de, que no pasen de, no más larga de
      over: más de, mayor de, al menos, como mínimo, de más de, que duren más de, más largas de, \
        que dure más de, que dure al menos, que duren al menos
      underAfter: como máximo, o menos
      overAfter: o más, como mínimo
      before: antes de, anterior a, anteriores a, previas a, de antes de, antes del
      since: desde, a partir de, desde el, a partir del
      after: después de, posterior a, posteriores a, después del
      sinceAfter: en adelante, hasta hoy, o posterior
      until: hasta, hasta el
      through: a, hasta, y, al
      early: principios de los, principios de, inicios de los, comienzos de los, primeros
      mid: mediados de los, mediados de
      late: finales de los, finales de, fines de los, fines de
      decadeBefore: años, los años, década de los, década de, los, de los
      between: entre, de, del
      last: la última década, última década, los últimos diez años, los últimos 10 años, \
        últimos diez años, últimos 10 años
      recent: reciente, recientes, nuevo, nueva, nuevos, nuevas, actual, actuales, de ahora, \
        últimos, recién salido, lo último, novedades, lo nuevo, de este año, \
        de los últimos años, de ahorita
      modern: moderno, moderna, modernos, modernas, contemporáneo, contemporánea
      old: viejo, vieja, viejos, viejas, antiguo, antigua, antiguos, antiguas, viejitas, \
        de antes
      number 1: uno
      number 2: dos, un par de, un par
      number 3: tres
      number 4: cuatro
      number 5: cinco
      number 6: seis
      number 7: siete
      number 8: ocho
      number 9: nueve
      number 10: diez
      number 12: doce, una docena
      number 15: quince
      number 20: veinte
      number 30: treinta
      number 40: cuarenta
      number 50: cincuenta
      ordinal 1: la primera, el primero
      ordinal 2: la segunda, el segundo
      ordinal 3: la tercera, el tercero
      ordinal -1: la última, el último
      new: nuevo, nueva, nuevos, nuevas
      album: disco, álbum
      verbal: ella, él, ellos, canta, cantan, esa canción, esta canción, me recuerda, conozco, \
        yo
      """)
}
