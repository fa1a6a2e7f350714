extension WordTable {
  static let spanish = WordTable(
    language: "es",
    lines: """
      negate: cero{ ganas de|}, que no {hable|hablen|trate|traten}{ de| del| sobre| acerca de|}, que no {mencione|mencionen|nombre|nombren}, nada que {hable|trate} {de|del|sobre}, nada que mencione
      negate: {no cuenta|no cuentan} como
      talk: uy, uf, buf, ayúdame, ayuda, {y |}{déjame|deja|dejadme|déjanos} {lo demás|el resto}
      ask: lo que sea, {me vale|vale} cualquier cosa, cualquier cosa me vale, sorpréndeme, sorpréndenos
      under: de máximo, con un máximo de
      under: no máximo
      over: no mínimo
      ignore: {ni |no |no la |no lo |}{amo|adoro|quiero} ni {odio|detesto}{ a|}, ni me {gusta|gustan} ni me {disgusta|disgustan}, no me {gusta|gustan} ni me {disgusta|disgustan}, no es que {odie|deteste|no me guste|no me gusten|me disguste}{ a|}
      negateAfter: {está|están} {muy |tan |demasiado |}{quemada|quemado|quemadas|quemados|quemadísima|quemadísimo|trillada|trillado|sobada|sobado}, ya me {tiene|tienen} {harto|harta|aburrido|aburrida|cansado|cansada|frito|frita}, {suena|la ponen|la pasan} {en todas partes|en todos lados|a todas horas}, {la|lo} {ponen|pasan} {en todas partes|en todos lados|a todas horas}
      pardon: {olvida|olvídate de|ignora} lo que dije {de|sobre|del}, {cambié|he cambiado} de {opinión|idea} {sobre|con|respecto a}, {vuelve a poner|puedes volver a poner}
      correct: bueno, pensándolo bien, al final
      startOver: {empieza|empecemos|empezar|comencemos|empezamos} de {nuevo|cero}, de cero, borrón y cuenta nueva, volvamos a empezar
      nextWish: ahora {quiero|ponme|pon|algo|un poco|toca|dame|me apetece}, y ahora
      whether: {tienes|tenéis|tiene|hay} {algo de|}, ¿tienes, tienes
      pardon: {está|esta|están} bien{ también|}, {sí|si} puede ser, puede ser
      backToFirst: {volvamos|vuelve|volver|regresa|regresemos|mejor|de vuelta} a lo que {pedí|te pedí|quería|dije} {al principio|primero|antes|inicialmente}, {volvamos|vuelve|volver|regresa|regresemos|de vuelta} a {lo primero|lo del principio|mi primera petición|mi primer pedido|la petición inicial|la idea original}, lo que {pedí|te pedí|quería|dije} {al principio|primero}
      negateAfter: {exclúyela|exclúyelo|exclúyelos|fuera|bórralo}, ni en broma
      negate: no estoy para, no me apetece, no tengo cuerpo para
      ask: hace {siglos|mucho|tiempo|años|meses} que no {oigo|escucho|pongo|suena}, no le hago ascos {a|al}
      negate: {si |}{dejamos|dejemos|deja|dejad} {el|la|los|las|a|}
      negateAfter: {me|nos} {cae|caen} {fatal|mal|gordo}, me {da|dan} {dolor de cabeza|asco|pereza|grima|repelús|igual}, ni {de broma|hablar|loco|loca|en pintura|regalado|muerto}, no {la|lo|las|los} {soporto|aguanto|quiero|trago}, {quítala|quítalo|quítamela|quítamelo|sácala|sácalo|bórrala}, que no {aparezca|salga|suene|esté|entre}, me {aburre|cansa|harta|satura|estresa}{ mucho|}, me tiene {harto|harta}, hasta en la sopa
      negate: paso de, qué pereza, {harto|harta|cansado|cansada|aburrido|aburrida} de, {no me gusta|no soporto|no aguanto|no trago|odio|detesto}{ nada|}, {quita|saca|evita|sáltate|salta|bloquea|omite|elimina}{ a|}, nada más de, basta de, ni se te ocurra {poner|}
      like: para {quien|quienes|los que} {ama|aman|adora|le gusta|les gusta}, para fans de
      ask: {no |}diría que no a, no le digo que no a
      indispensable: no {puedo|podría|sé} {vivir|estar|respirar}, no hay {fiesta|vida|trato}, no {soy|sería} nada, me muero
      condition: si, {en cuanto|cada vez que|como}
      ask: no hay nada {como|mejor que}, nada {como|mejor que}, {nunca |jamás |}{no |}me {canso|aburro|harto} {de|del}, no me {canso|aburro|harto} {de|del}, nunca hay {demasiado|demasiada|suficiente}, cómo es que no {hay|suena|ponen}, por qué {nunca|no} {pones|ponen|suena|hay}
      negateAfter: {la|lo|las|los} tengo {aburrida|aburrido|quemada|quemado|vista|visto}
      talk: eres un sol, qué tal tu día, qué tal el día
      talk: qué tal cómo andas, cómo andas, cómo va todo
      negate: paso de, paso del, paso de la, ni loco, ni loca, saca a, {lo |}último que quiero{ es| oír es| escuchar es|}, quién quiere{ oír| escuchar|}{ a|}, {estoy |}hasta {las narices|el gorro|el moño|la coronilla} {de|del}
      negateAfter: me cansa, me cansan, me aburre, me aburren, no me gusta, no me gustan, no me va, no me van, me da sueño, no me entra
      ask: por qué no{ algo de| un poco de|}
      taste: no me canso de, no puedo vivir sin
      talk: {sube|baja|súbele|bájale} {el |la |al |a la |}{volumen|música}, {pausa|pon pausa|para|páralo|detén|quita|apaga} {la música|}, {siguiente|anterior} {canción|tema}, {repite|repítela|ponla otra vez|otra vez esa}, {qué tal|cómo estás|cómo andas|qué pasa|qué hay}, no se oye{ nada|}, {ponlo|pon} en {aleatorio|bucle|pausa}
      others: sin {ella|él|ellos}
      fact: cuánto {cuesta|vale|dura}, cuánto tiempo
      talk: no hace falta, no hace falta nada más, no me digas, en serio, nada mal, no está mal, no hay problema, no pasa nada, no importa, de nada, no te preocupes, sin problema, siguiente canción, siguiente
      negateAfter: {ya |}{lo|la|los|las} tengo {muy |}{oído|oída|oídos|oídas|escuchado|escuchada|vistos|visto|quemado}, ya {lo|la} tengo muy {oído|oída|escuchado}
      fact: de qué {provincia|país|ciudad|año|época|parte} {era|es|son|eran}, de dónde {es|era|son|eran}, cuántos años {tiene|tenía}, en qué año {nació|murió|salió}
      anyLanguage: cualquier idioma, el idioma {da igual|no importa}
      anyYears: cualquier {década|época|año}, {la época|el año|la década} {da igual|no importa}
      ignore: menos como, menos parecido a
      others: {dame|pon|ponme|quiero} {otros|otras|otro artista|otra gente}
      function: por el amor de dios, de memoria
      negateAfter: ni de casualidad, ni en broma, ni loco, ni loca, ni hablar, ni de coña, otra vez no, de nuevo no, ya {lo|la|los|las} {oí|escuché|he oído|he escuchado}{ mil veces| toda la mañana| demasiado|}
      function: a, ahora, al, algo, alguna, algunas, alguno, algunos, algún, aquel, año, años, \
        bien, buena, buenas, bueno, buenos, busco, canciones, canción, como, con, cosa, cosas, \
        cual, cuando, cuál, cuándo, cómo, d, dame, de, del, desde, donde, e, el, ella, ellos, en, \
        entre, era, es, esa, esas, escuchar, ese, eso, esos, esta, estas, este, estilo, esto, \
        estos, estoy, está, están, esté, gran, gusta, gustan, gustaría, ha, hacer, hasta, hay, \
        haya, haz, he, hoy, l, la, las, le, les, lo, los, me, mejor, mejores, menos, mi, mis, \
        momento, muy, más, música, noche de, nos, nosotros, o, otra, otro, oír, para, pero, \
        podrías, pon, poner, ponme, por, porque, puede, puedes, puedo, pues, que, querría, quien, \
        quiero, quisiera, qué, rato, se, sea, sean, ser, si, sobre, son, su, sus, sí, también, \
        tan, tanto, te, tema, temas, tener, tengo, tiene, tienes, tipo, toda, todas, todo, todos, \
        tu, tú, u, un, una, unas, unos, va, vamos, versión, voy, y, ya, yo, él, época, canta, \
        cantan, aquella, aquellas, aquellos, así, aun, bastante, bastantes, bonito, casi, cualquier
      purpose: para, mientras, cuando, durante, ideal para, ideales para, perfecta para, apta para
      talk: adiós, buenas noches, buenas tardes, buenos días, cómo estás, de acuerdo, eso es todo, \
        está bien, genial, gracias, hasta luego, hola, listo, muchas gracias, nada más gracias, \
        no gracias, perfecto, por hoy es todo, qué tal, sí, vale, ya está, nos vemos, chao, chau, \
        muy amable, hasta mañana, hasta pronto, eso sería todo, ok gracias, gracias por todo, \
        mil gracias, de nada, muy bien, excelente, qué buena canción, qué buen tema, \
        qué bonita canción, me encanta esta canción, qué temazo, temazo, buenas, buen día, \
        qué onda, qué hay, qué tal todo, cómo te va, cómo va, cómo andas, muchísimas gracias, \
        gracias a ti, gracias por la ayuda, te lo agradezco, eso es, con eso basta, es suficiente, \
        nada más por hoy, eso era todo, nos vemos mañana, hasta la próxima, que tengas buen día
      noun: algo, canciones, canción, disco, discos, lista, musica, música, piezas, pista, pistas, \
        playlist, rolas, tema, temas, álbum, melodías, melodía, sonido, sonidos, repertorio, temazos
      performer: artista, artistas, banda, bandas, cantante, cantantes, grupo, grupos, músicos, \
        intérprete, intérpretes, cantautora, cantautoras, compositor, compositora, compositores, dúo
      ask: quiero, quiero escuchar, quiero oír, quisiera, quisiera escuchar, me gustaría, \
        me gustaría escuchar, pon, ponme, pónme, poner, toca, reproduce, dame, busco, buscar, \
        recomienda, recomiéndame, recomendación, recomendaciones, necesito, puedes, podrías, \
        tienes, añade, agrega, hazme, haz una lista, algo de, más, quiero algo, me apetece, \
        pásame, sugiere, algo, muéstrame, sugerencias, qué tal, echa, póngame, hay, alguna, algún, \
        por favor, porfa, si eres tan amable, ponga, quiero que pongas, pones, me pones, \
        me recomiendas, recomiéndeme, oír, escuchemos, vamos con, sácate, tócame, tócate, \
        a ver si tienes, ando buscando, estoy buscando, qué me recomiendas, dime, consígueme, \
        mándame, se me antoja, me provoca, tengo ganas de, un poco de, un poquito de, queremos, \
        querría, desearía escuchar, deseo escuchar, pónganme, ponnos, poned, pongan, ponle, \
        tócanos, reprodúceme, reproducir, reprodúzcame, danos, búscame, búscanos, encuentra, \
        encuéntrame, recomiéndanos, recomendadme, recomiéndenme, me recomiendan, me recomendarías
      taste: me gusta, me gustan, me encanta, me encantan, mi favorito, mi favorita, \
        mis favoritos, soy fan de, fan de, amo, suelo escuchar, adoro, me encantaba, \
        me encantaban, me gusta mucho, me gustan mucho, me gusta bastante, me chifla, me chiflan, \
        me fascina, me fascinan, me flipa, me flipan, me mola, me molan, me late, me laten, \
        me copa, me copan, me apasiona, me apasionan, soy muy fan de, soy fanático de, soy fan del
      fact: quién canta, quién cantó, quién es, cuándo salió, de quién es, qué significa, \
        cuántos años, en qué año, quién compuso, quién escribió, de qué año es, de dónde es, \
        cómo se llama, qué edad tiene, de qué año, quién toca, quién hizo, quién la canta, \
        quién lo canta, quién cantaba, quién produjo, quién grabó, quién fue, quiénes son, \
        quiénes eran, quién ganó, cuándo nació, cuándo murió, cuándo se publicó, cuándo fue, \
        cuándo sacó, cuándo es el, dónde nació, dónde es, de dónde son, cuántos discos, cuánto dura
      negate: no, no pongas a, no pongas más, deja de poner a, sin, nada de, no quiero, no me gusta, no me gustan, ningún, ninguna, ni, nunca, \
        odio, excluye, excluir, quita, elimina, evita, evitar, no pongas, no pongan, nada, no más, \
        harto de, harta de, cansado de, cansada de, basta de, tampoco, que no sea, que no sean, \
        que no sea de, que no sean de, que no esté, no sea, en vez de, en lugar de, no soporto, \
        pero no, nada por, salta, que no, no quiero oír más, no quiero más, no quiero oír, \
        no quiero escuchar, ya no quiero, estoy harto de, estoy harta de, me cansé de, \
        no me pongas, ni se te ocurra poner, prohibido, fuera, sin nada de, dejemos, olvida, \
        estoy cansado de, estoy cansada de, me aburre, me tiene harto, que no tenga, \
        que no incluya, jamás, no me van, no me mola, no me molan, no me late, no me laten, \
        no me copa, no me encanta, no me apetece, no me apetecen, no me entusiasma, \
        no me entusiasman, no me interesa, no me interesan, no me convence, no me convencen, \
        no me agrada, no me agradan, no soy fan de, no soy muy fan de, no soy fan del, no aguanto, \
        no trago, no queremos, no deseo, no toques, no reproduzcas, no me toques, no pongáis, \
        no ponga, no metas, no me metas, no incluyas, no incluya, no añadas, no agregues, \
        no me des, no me recomiendes, no recomiendes, no me sugieras, no sugieras, \
        no vuelvas a poner, deja de recomendarme, deja de, detesto, aborrezco, aburrido de, \
        aburrida de, harto del, harta del, hartos de, hasta las narices de, hasta el gorro de, \
        hasta la coronilla de, me tiene harta, me cansé del, me aburrí de, me aburren, me hartan, \
        me harté de, cansado del, cansada del, basta con, basta del, ya estuvo bueno de, \
        ya tuve suficiente de, tengo suficiente de, he tenido suficiente de, paso de, \
        nada que tenga, nada que lleve, nada que suene a, nada relacionado con, nada parecido a, \
        ni hablar de, ninguno de, evítame, ahórrame, ahórrate, sáltate, quítame, quítale, \
        sácame a, elimínalo, excluyendo, descarta, omite, prescinde de, bloquea, borra a, \
        dejando fuera a, deja fuera, déjame fuera, deja a un lado, olvídate de, queda prohibido, \
        que no lleve, que no lleven, que no contenga, que no contengan, que no incluyan, \
        que no suene a, que no suenen a, que no salga, que no aparezca, que no esté cantada por, \
        que no cante, no tenga, no tengan, no debe ser, no debe tener, no deben ser, libre de, \
        libres de, carente de, sin rastro de, en vez del, en lugar del, alérgico a, alérgica a, \
        no tolero, por favor no, no estoy de humor para, no ando de humor para, no tengo ganas de, \
        sin ganas de
      pardon: se puede quedar, puede quedarse, pueden quedarse, sí vale, al final sí, {está|esta} bien al final, déjalo, déjala
      negateAfter: menos aún, menos todavía, no, fuera, no gracias, excluido, excluida, \
        no por favor, mejor no, ni hablar, \
        ya cansa, me cansa, aparte, no me gusta nada, no me gustan nada, no me van, no me mola, \
        no me molan, no me late, no me convence, no me convencen, no me apetece, no me interesa, \
        no lo soporto, no los soporto, no lo aguanto, no la aguanto, no los aguanto, no es lo mío, \
        no es mi estilo, no es mi rollo, no son lo mío, no son mi estilo, no encaja, no encajan, \
        no pega, no pegan, me aburre, me aburren, me harta, me hartan, me cansan, ya cansan, \
        ya aburre, ya me cansó, ya me hartó, me tiene harto, me tiene harta, me tienen harto, \
        me tienen harta, me irrita, me pone de los nervios, me ponen de los nervios, \
        me saca de quicio, ni en pintura, ni loco, ni loca, ni de broma, ni de coña, ni muerto, \
        ni muerta, para nada, está prohibido, está prohibida, queda fuera, quedan fuera, \
        quedan prohibidos, queda prohibido, excluidos, excluidas, exceptuado, no entra, no entran, \
        fuera de la lista, fuera de aquí, no lo pongas, no la pongas, no los pongas, \
        no las pongas, no lo incluyas, no la incluyas, ya basta, no la soporto
      except: otra cosa que no sea, otra cosa que, otro que no sea, alguien que no sea, \
        algo que no sea, algo distinto a, algo distinto de, excepto, salvo, menos, aparte de, \
        a excepción de, con excepción de, excepto por, exceptuando, además de, quitando, \
        cualquiera menos, cualquiera excepto, cualquier cosa menos, cualquier cosa excepto, \
        cualquier cosa que no sea, lo que sea menos, lo que sea excepto, otro que no, otra que no, \
        otra que no sea, otros que no sean, otras que no sean, alguien distinto de, \
        alguien distinto a, alguien diferente a, distinto de, distinta de, distintos de, \
        distintos a, distinto a, diferente a, diferente de, diferentes a, con la excepción de, \
        a excepción del, dejando aparte, aparte del, sacando a, sin contar, sin incluir, obviando, \
        descontando, no siendo, a menos que sea, que no sea ni, cualquiera que no sea, \
        quien sea menos
      but: pero, sino, pero sí, sino que, en cambio, más bien, prefiero, aunque
      and: y, o, e, u, ni, también, y también, así como, junto con, y además
      only: solo, sólo, solamente, únicamente, nada más que, nada que no sea, no más que, \
        exclusivamente, puro, pura, nadie más que, puras, tan solo, nomás, nada salvo, \
        nada excepto, nada aparte de, nada distinto de, nadie salvo, nadie excepto, \
        nadie que no sea, nadie aparte de, ningún otro que, no quiero más que, \
        no quiero nada más que, no quiero otra cosa que, no quiero nada que no sea, \
        única y exclusivamente, meramente, limítate a, cíñete a, no otro que, puros, \
        no pongas más que, no pongas nada que no sea, que sea solo, que sea únicamente, \
        sola y exclusivamente
      onlyAfter: nada más, y nada más, solamente, únicamente, y ya, y nadie más, nomás, \
        exclusivamente, y punto, y sanseacabó, y nada de lo demás, y ningún otro, y ninguna otra, \
        y ninguno más, solo eso, nada de otros, a secas
      alsoOther: {no puedo|no sé|no se puede} {vivir|estar} sin, {no hay|no existe} nadie como, \
        nadie como, no puede faltar, no pueden faltar, que no falte, que no falten, no solo, \
        no sólo, no solamente, no únicamente, no exclusivamente, \
        no tienen que ser solo, no tiene que ser solo, no tiene por qué ser solo, no te limites a, \
        no nada más, no nomás, más que solo, no pongas solo
      ignore: me da igual {en|si|que sea|}, no me importa, no tiene que ser, no tienen que ser, no hace falta que sea, \
        no necesariamente, no me molesta, da igual si, no importa si, no importa que, \
        da igual que, no tiene por qué ser, no tienen por qué ser, no hace falta que sean, \
        no es necesario que sea, no es necesario, no tiene que tener, no tienen que tener, \
        no tengo nada contra, no tengo nada en contra de, nada en contra de, \
        no tengo problema con, sin problema con, no me molestan, no me disgusta, no me disgustan, \
        no le hago ascos a, puede ser o no, aunque sea, aunque sean, aunque no sea, \
        aunque no sean, independientemente de, para gente que odia, para quien odia, \
        para gente que no le gusta, no es imprescindible que, no exijo que, no pido que
      either: da igual, me da igual, cualquiera está bien, los dos valen, no importa, \
        cualquiera vale, cualquiera me vale, cualquiera me sirve, cualquiera sirve, \
        cualquiera de los dos, cualquiera de las dos, los dos están bien, ambos valen, \
        ambos están bien, ambos me sirven, ambas valen, me valen los dos, me sirven los dos, \
        es igual, es lo mismo, lo mismo da, da lo mismo, el que sea, la que sea, el que quieras, \
        la que quieras, no tengo preferencia, sin preferencia, no me importa cuál, \
        no importa el idioma, el idioma da igual, el idioma no importa, el idioma me da igual, \
        cualquier idioma, tanto uno como otro, uno u otro
      too: demasiado, demasiada, demasiados, demasiadas, tan, muy muy, un poco demasiado, \
        excesivamente
      less: menos, no muy, no tan, no demasiado, nada demasiado, que no sea muy, que no sea tan, \
        que no sea demasiado, que no sean demasiado, que no sean muy, sin mucho, sin mucha, poco, \
        no tanto, no tanta, no tantos, no tantas, no mucho, no mucha, no muchos, no muchas, \
        nada muy, nada tan, nada excesivamente, ni muy, ni demasiado, no excesivamente, \
        no especialmente, no particularmente, no tan tan, no sea tan, no sea muy, \
        no sea demasiado, no sean tan, no sean muy, no sean demasiado, que no esté muy, \
        que no esté demasiado, que no suene muy, que no suene demasiado, que no suene tan, \
        que no tenga mucho, que no tenga mucha, que no tenga tanto, que no tenga tanta, \
        que no tenga demasiado, que no tenga demasiada, que no tengan mucho, que no tengan mucha, \
        sin demasiado, sin demasiada, sin demasiados, sin demasiadas, sin muchos, sin muchas, \
        sin ser muy, sin ser demasiado, sin ser tan, sin tanto, sin tanta, sin tantos, sin tantas, \
        sin pasarse de, con poca, con pocos, con pocas, bájale a la, bájale al, mucho menos, \
        bastante menos, apenas, no me pongas algo muy, reduce
      like: como, parecido a, parecida a, parecidos a, parecidas a, similar a, similares a, \
        al estilo de, estilo, del estilo de, tipo, que suene a, que suenen a, que suene como, \
        que suenen como, en la línea de, me recuerde a, me recuerda a, que recuerde a, \
        inspirado en, a lo, en plan, que se parezca a, que se parezcan a, como los de, onda, \
        en la onda de, de la onda de, con el estilo de, que suene parecido a, por el estilo de, \
        similares al, al estilo, que me recuerden a, tipo de, así como, que sea como, \
        artistas como, grupos como, bandas como, cantantes como, similar al, parecido al, \
        parecida al, parecidos al, parecidas al, semejante a, semejantes a, semejante al, \
        del palo de, rollo, del mismo estilo que, en la misma línea que, en la línea del, \
        en la vena de, en la misma onda que, con la vibra de, con vibra de, \
        con la misma vibra que, con el mismo rollo que, con aire a, con aires de, con aire de, \
        a la manera de, al modo de, a imagen de, próximo a, cercano a, cercana a, cercanos a, \
        que me suene a, que me suenen a, que suene un poco a, que suene al, suena a, suenan a, \
        suena como, suenan como, que recuerden a, recuerda a, recuerdan a, que me haga pensar en, \
        que haga pensar en, que evoque a, que evoquen a, inspirada en, inspirados en, \
        inspiradas en, influido por, influenciado por, influenciada por, influenciados por, \
        comparable a, comparables a, equivalente a, si me gusta, si te gusta, si me gustan, \
        para fans de, para amantes de, ya que me gusta, porque me gusta, de la escuela de, \
        herederos de, seguidores de, entre otros como, pienso en, piensa en, así tipo
      likeAfter: o similares, o parecidos, y similares, y similar, o algo así, y cosas así, \
        y parecidos, o similar, o parecido, o parecida, o parecidas, y parecidas, o cosas así, \
        o algo similar, o algo parecido, o algo por el estilo, o cosas por el estilo, \
        y cosas por el estilo, o por el estilo, y por el estilo, y otros por el estilo, \
        y otros similares, y otros parecidos, y otros así, y otros artistas, \
        y otros artistas similares, y otros artistas así, y artistas similares, y artistas así, \
        o artistas similares, o artistas así, y grupos similares, y bandas similares, y gente así, \
        o gente así, y compañía, y cía, y demás, y tal, etc, etcétera, y así, o así, entre otros, \
        por ejemplo, o alguien así, o alguien parecido, y su estilo, o de ese tipo, de ese estilo, \
        o ese rollo, y ese rollo, y ese tipo de música, y esa onda, o esa onda, y afines, \
        o semejantes, y semejantes
      others: otros artistas, otro artista, otra banda, otras bandas, otros cantantes, otro grupo, \
        otros grupos, de otra persona, de otros, otros músicos, otros intérpretes, \
        otro intérprete, otras cantantes, otra gente, otro cantante, alguien más, \
        alguien distinto, alguien diferente, distintos artistas, artistas distintos, \
        artistas diferentes, diferentes artistas, un artista distinto, un artista diferente, \
        otro distinto, otros distintos, pero no de ellos, pero no ellos, pero no él, pero no ella, \
        que no sean ellos, que no sea él, que no sea ella, que no sea de ellos, que no sea de él, \
        que no sea de ella, no de ellos, no de él, no de ella, no ellos, aparte de ellos, \
        además de ellos, quién más, quiénes más, por otra persona, menos ellos, sin ellos
      by: de, por, cantada por, del, cantado por, interpretada por, cantadas por, cantados por, \
        interpretado por, interpretadas por, interpretados por, compuesta por, compuesto por
      about: sobre, acerca de, que hablen de, que hable de, que trate de, que traten de, \
        que hablan de, que vaya de, que vayan de, que van de, que va de, que traten sobre, \
        que trate sobre, que hable sobre, que hablen sobre, que tratan de, que tratan sobre, \
        habla de, hablan de, hablando de, con letras sobre, con letra sobre, con letras de
      correct: no espera, espera no, perdón, digo, quise decir, mejor dicho, corrijo
      reference: esto, eso, esta, esa, este, ese, esas, esos, estas, estos, la misma, la anterior, \
        lo mismo, esa canción, esta canción, la de antes, las de antes, los de antes, el anterior, \
        las anteriores, los anteriores, las mismas, los mismos, el mismo, lo anterior, lo de antes
      more: más, otra, otras, otro, otros, algo más, unas cuantas más, unos cuantos más, un poco más
      instead: en su lugar, mejor, en cambio, en vez de eso, en lugar de eso, a cambio
      sungIn: en, cantado en, cantada en, cantadas en, cantados en, que canten en, que cante en, \
        cantando en, con letras en, letra en, en idioma, en lengua, en el idioma, de habla, voces en
      unknown: que no conozca, que no conozco, que nunca he escuchado, que no haya escuchado, \
        nuevos artistas, artistas nuevos, desconocidos para mí, que yo no conozca, nuevas bandas, \
        que nunca haya oído, bandas nuevas, que no haya oído, que nunca escuché, \
        que todavía no conozco, que aún no conozco, que no conozcamos, que no haya oído nunca, \
        que nunca haya escuchado, que nunca he oído, que no he oído, que no he escuchado, \
        que no he oído nunca, que no he escuchado nunca, que jamás he oído, \
        que jamás he escuchado, que jamás haya escuchado, que jamás haya oído, que no me suenen, \
        que no me suene, que no tenga escuchados, de los que nunca haya oído hablar, \
        de los que nunca he oído hablar, de quien no haya oído hablar, que todavía no conozca, \
        que aún no conozca, que no conozca todavía, que no conozca aún, desconocida para mí, \
        desconocidas para mí, desconocido para mí, grupos nuevos, nuevos grupos, nuevos cantantes
      popular: éxitos, éxito, grandes éxitos, populares, popular, famosas, famosa, famosos, \
        famoso, conocidas, conocida, más escuchadas, más escuchada, hits, hit, top, \
        los más escuchados, exitazos, de moda, exitos, muy conocidas, exitosa, exitosas, exitoso, \
        exitosos, conocido, conocidos, más sonadas, muy sonadas, los más sonados, más tocadas, \
        más reproducidas, más oídas, más vendidas, más vendidos, superventas, superéxitos, \
        grandes hits, mayores éxitos, pelotazos, pelotazo, números uno, los 40 principales, virales
      obscure: poco conocidas, poco conocida, poco conocidos, poco conocido, desconocidas, \
        desconocida, desconocidos, desconocido, infravaloradas, infravalorados, joyas ocultas, \
        joya oculta, menos conocidas, menos conocidos, rarezas, underground, subestimadas, \
        no tan conocidas, nada comerciales, no muy conocidas, poco populares, poco sonadas, \
        que casi nadie conoce, que nadie conoce, que pocos conocen, de culto, menos famosas, \
        menos famosos, no muy conocidos, poco famosas, no tan famosas, no tan comercial, \
        no comercial, poco comercial, que no sea tan comercial, que no sea comercial, \
        que no sean comerciales, nada comercial, poco sonado, poco sonados, poco sonada, \
        poco escuchadas, poco escuchados, poco escuchada, poco oídas, poco difundidas, \
        poco difundidos, poco valoradas, poco valorados, menos sonadas, menos escuchadas, \
        no tan sonadas, que no conozca nadie, que no conoce nadie, que no conoce casi nadie, \
        que casi nadie conozca, que nadie conozca, que pocos conozcan, que poca gente conozca, \
        que poca gente conoce, que conoce poca gente, infravalorada, infravalorado, subestimada, \
        subestimado, subestimados, joyitas, joyita, joyas escondidas, joya escondida, \
        joyas desconocidas, joyas olvidadas, joyas perdidas, tesoros ocultos, tesoros escondidos
      soft: sobre todo, especialmente, quizás, quizá, a ser posible, preferiblemente, tal vez, \
        más o menos, si puede ser, preferentemente, a poder ser, si es posible, de ser posible, \
        en lo posible, preferible, principalmente, mayormente, mayoritariamente, en especial, \
        particularmente, en particular, más que nada, ante todo, probablemente, posiblemente, \
        acaso, alrededor de, aproximadamente, en torno a, si hay, si tienes, si puedes, ojalá
      live: en vivo, en directo, en concierto, versión en vivo, versión en directo, \
        versiones en vivo, directo, grabado en vivo, grabada en vivo, grabadas en vivo, \
        grabado en directo, grabada en directo, grabadas en directo, grabaciones en vivo, \
        grabaciones en directo, grabación en vivo, grabación en directo, actuación en vivo, \
        actuaciones en vivo, actuación en directo, actuaciones en directo, versiones en directo, \
        versiones en concierto, de concierto, del concierto, directos, álbum en vivo, disco en vivo
      remix: remix, remezcla, remezclas, remixes, remezclado, remezclada, remezcladas, \
        remezclados, versiones remix, mashup, mashups, versión club, versión dance, sped up
      acoustic: versión acústica, versiones acústicas, desenchufado, acústico, en acústico, \
        en versión acústica, formato acústico, unplugged, desenchufada, desenchufadas, desenchufados
      cover: {cantada |cantado |}por {alguien|otro|otra|otra persona} que no sea, {cantada |cantado |}por {otro|otra} que, covers, cover, versiones, versión de otro, versiones de otros, \
        versiones de otros artistas, versión de otros, versión de otro artista, \
        versiones hechas por otros, versionada, versionadas, versionado, versionados, reversión, \
        reversiones, cantada por otro, cantada por otra persona, cantadas por otros, hecha por otros
      karaoke: versión karaoke, versión de karaoke, pista de karaoke, versiones karaoke, \
        versiones de karaoke, pistas de karaoke, pista para cantar, pistas para cantar, en karaoke
      instrumental: instrumental, instrumentales, sin voz, sin voces, sin letra, sin cantar, \
        sin letras, que no tenga letra, sin cantante, sin que canten, nadie cante, sin canto, \
        que no canten, sin cantantes, sin nada de voz, sin ninguna voz, sin vocales, sin vocal, \
        sin palabras, sin partes cantadas, sin nadie cantando, sin gente cantando, \
        sin que nadie cante, sin que cante nadie, que no cante nadie, que no se cante, \
        que no tengan letra, que no tengan voz, que no tenga voz, que no tenga voces, no cantada
      demo: maqueta, maquetas, demo, demos, versiones demo, primera maqueta
      original: original, versión original, la original, originales, versiones originales, \
        grabación original, versión de estudio, versiones de estudio, grabación de estudio, \
        grabaciones de estudio, del disco original, no un cover, no covers, sin covers
      version: versión, versiones, grabación, grabaciones, interpretación, interpretaciones, arreglo
      counter: canciones, canción, temas, tema, discos, piezas, baladas, éxitos, rolas, boleros, \
        hits, pistas, cumbias, corridos, clásicos, cosas, rancheras, salsas, merengues, bachatas, \
        tangos, pasodobles, cancioncitas, cancioncita, temazos, temitas, temita, melodías, joyitas
      minute: minutos, minuto, min, mins, minutitos
      second: segundos, segundo, seg, segs
      under: menos de, menor de, menores de, no más de, como máximo, máximo, de menos de, \
        que duren menos de, más cortas que, hasta, más corta de, más cortas de, \
        que no dure más de, que no duren más de, no dure más de, no duren más de, que no pase de, \
        que no pasen de, no más larga de, menos que, no superior a, no superiores a, inferior a, \
        inferiores a, por debajo de, no mayor a, no mayores a, menor a, menores a, \
        que duren como mucho, como mucho, a lo sumo, a lo más, no superen, que no supere, no pase de
      over: más de, mayor de, al menos, como mínimo, de más de, que duren más de, más largas de, \
        que dure más de, que dure al menos, que duren al menos, superior a, superiores a, \
        por encima de, mínimo, no menos de, que no duren menos de, que no dure menos de, \
        que no bajen de, que no baje de, que superen, que supere, que pasen de, que pase de, mayor a
      underAfter: como máximo, o menos, máximo, como mucho, a lo sumo, a lo más, tope, como tope
      overAfter: o más, como mínimo, mínimo, por lo menos, al menos, para arriba, en adelante
      before: antes de, anterior a, anteriores a, previas a, de antes de, antes del, \
        antes del año, antes de los, antes de los años, de antes de los años, anterior al, \
        anteriores al, anterior al año, anteriores al año, previo a, previa a, previos a, \
        previas al, previos al, de antes del, de antes de los, hechas antes de, más antiguas que, \
        más antiguos que, más antigua que, más viejas que, más viejos que, más antiguo que, pre, \
        de antes del año, con anterioridad a, con fecha anterior a
      since: desde, a partir de, desde el, a partir del, desde los, desde el año, a partir de los, \
        a partir del año, de a partir de, no anterior a, no anteriores a, no antes de, \
        nada anterior a, nada de antes de, nada antes de, nada previo a, ninguna anterior a, \
        ninguna antes de, que no sea anterior a, que no sean anteriores a, \
        que no sean de antes de, que no sea de antes de, que no sea más viejo que, \
        que no sean más viejas que, nada más viejo que, nada más antiguo que, como muy antiguo de, \
        nada anterior al
      after: después de, posterior a, posteriores a, después del, después de los, después del año, \
        después de los años, de después de, de después del, posterior al, posteriores al, \
        posterior al año, posteriores al año, más recientes que, más reciente que, más nuevas que, \
        más nuevos que, más nuevo que, más modernas que, tras, post
      sinceAfter: en adelante, hasta hoy, o posterior, hasta ahora, hasta hoy en día, \
        hasta el día de hoy, hasta la actualidad, hasta el presente, para acá, para adelante, \
        y posteriores, y posterior, o posteriores, o más reciente, o más recientes, o después, \
        y después, a la fecha, a hoy, a la actualidad, a nuestros días, hasta nuestros días, \
        o más nuevas, o más nueva, o más nuevo, o más tarde, a esta parte
      until: hasta, hasta el, hasta los, hasta el año, hasta los años, no posterior a, \
        no posteriores a, no después de, nada posterior a, nada de después de, nada después de, \
        nada más reciente que, nada más nuevo que, nada más moderno que, que no sea posterior a, \
        que no sean posteriores a, que no sea más nuevo que, que no sean más recientes que, \
        nada posterior al, como muy tarde de, ninguna posterior a
      through: a, hasta, y, al, hasta los, hasta el, hasta el año, a los, al año, y los, y el
      early: principios de los, principios de, inicios de los, comienzos de los, primeros, \
        principios de los años, principios del, comienzos de los años, comienzos de, \
        comienzos del, inicios de, inicios de los años, inicios del, a principios de los, \
        a principios de, a comienzos de los, a inicios de los, a inicios de, primeros años de los, \
        los primeros años de los, los primeros, primeros de los, primera mitad de los, \
        la primera mitad de los, el comienzo de los, el inicio de los, inicio de los, inicio de, \
        comienzo de los, el principio de los, principio de los, primeros años
      mid: mediados de los, mediados de, a mediados de los, a mediados de, mediados de los años, \
        mediados del, mitad de los, la mitad de los, a mitad de los, a mediados de los años
      late: finales de los, finales de, fines de los, fines de, a finales de los, a finales de, \
        finales de los años, finales del, a fines de los, a fines de, fines de los años, \
        fines del, final de los, final de, el final de los, a finales de los años, \
        últimos años de los, segunda mitad de los, la segunda mitad de los, fin de los, \
        postrimerías de los
      decadeBefore: años, los años, década de los, década de, los, de los, la década de los, \
        década de los años, la década de, la década de los años, la década del, década del, \
        en los años, en los, de los años, la época de los, época de los
      between: entre, de, del, entre el, entre los, entre los años, entre el año, \
        entre las décadas de, desde, comprendidas entre, comprendidos entre, de entre, del año, \
        desde los, desde el
      last: la última década, última década, los últimos diez años, los últimos 10 años, \
        últimos diez años, últimos 10 años, la década pasada, década pasada, la pasada década, \
        pasada década, en la última década, los pasados diez años, de los últimos diez años, \
        de los últimos 10 años, en los últimos diez años, en los últimos 10 años
      recent: reciente, recientes, nuevo, nueva, nuevos, nuevas, actual, actuales, de ahora, \
        últimos, recién salido, lo último, novedades, lo nuevo, de este año, de los últimos años, \
        de ahorita, recientemente, de actualidad, de hoy, hoy en día, hoy día, del momento, \
        de estos días, de estos años, de ahora mismo, actualmente, de última hora, estrenos, estreno
      modern: moderno, moderna, modernos, modernas, contemporáneo, contemporánea, contemporáneos, \
        contemporáneas, de este siglo, siglo xxi, del siglo 21, de nuestro tiempo, de nuestra época
      old: viejo, vieja, viejos, viejas, antiguo, antigua, antiguos, antiguas, viejitas, de antes, \
        viejito, viejitos, viejita, antaño, de hace tiempo, de hace mucho, de hace mucho tiempo
      number 1: uno, una sola, una única
      number 2: dos, un par de, un par, par de
      number 3: tres
      number 4: cuatro
      number 5: cinco
      number 6: seis, media docena, media docena de
      number 7: siete
      number 8: ocho
      number 9: nueve
      number 10: diez, una decena de, decena de
      number 12: doce, una docena, una docena de, docena de
      number 15: quince, una quincena de
      number 20: veinte, una veintena de, veintena de
      number 30: treinta, una treintena de
      number 40: cuarenta
      number 50: cincuenta
      ordinal 1: la primera, el primero, primera canción, el primer tema, la primera canción, \
        la primera de todas
      ordinal 2: la segunda, el segundo, la segunda canción, el segundo tema, segunda canción
      ordinal 3: la tercera, el tercero, la tercera canción, el tercer tema
      ordinal -1: la última, el último, la última canción, el último tema, última canción, \
        último tema, la canción anterior, el tema anterior
      new: nuevo, nueva, nuevos, nuevas
      album: disco, álbum, elepé, lp, discazo
      verbal: ella, él, ellos, canta, cantan, esa canción, esta canción, me recuerda, conozco, yo
      ordinal 4: la cuarta, el cuarto, la cuarta canción
      number 100: cien, un centenar de
      ordinal 5: la quinta, la quinta canción
      number 11: once
      number 13: trece
      number 14: catorce
      number 16: dieciséis
      number 17: diecisiete
      number 18: dieciocho
      number 19: diecinueve
      number 25: veinticinco
      number 60: sesenta
      untilAfter: o anterior, o anteriores, y anterior, y anteriores, o antes, y antes, \
        para atrás, hacia atrás, o más antiguas, o más viejas, o más antiguo, a más tardar
      offTopic: clases de guitarra, clases de piano, clases de canto, clases de música, \
        aprender a tocar, cómo aprender, cómo tocar, auriculares, audífonos, altavoces, altavoz
      with: que tenga, que tengan, que lleve, que lleven, con mucho, con mucha, con muchos, \
        con muchas, con bastante, con bastantes, con un poco de, lleno de, llena de, cargado de
      tasteAfter: es mi favorito, es mi favorita, son mis favoritos, son mis favoritas, \
        me encanta, me encantan, me gusta mucho, me gustan mucho, para empezar, por ejemplo
      state: me siento, me encuentro, hoy estoy, estoy muy, estoy un poco, estoy súper, ando muy
      named: el grupo, la banda, el cantante, la cantante, el artista, la artista, la canción
      """)
}
