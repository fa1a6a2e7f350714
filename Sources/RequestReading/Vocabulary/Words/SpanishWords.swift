extension WordTable {
  static let spanish = WordTable(
    language: "es",
    lines: """
      function: a, ahora, al, algo, algún, alguna, algunas, alguno, algunos, año, años, aquel, \
        aquella, aquellas, aquellos, así, aun, bastante, bastantes, bien, bonito, buena, buenas, \
        bueno, buenos, busco, canción, canciones, canta, cantan, casi, como, con, cosa, cosas, \
        cual, cualquier, cuando, d, dame, de, de memoria, del, desde, donde, e, el, ella, ellos, \
        en, entre, época, era, es, esa, esas, escuchar, ese, eso, esos, esta, están, estas, este, \
        estilo, esto, estos, estoy, gran, gusta, gustan, gustaría, ha, hacer, hasta, hay, haya, \
        haz, he, hoy, l, la, las, le, les, lo, los, más, me, mejor, mejores, menos, mi, mis, \
        momento, música, muy, noche de, nos, nosotros, o, oír, otra, otro, para, pero, podrías, \
        pon, poner, ponme, por, por el amor de dios, porque, puede, puedes, puedo, pues, que, \
        querría, quien, quiero, quisiera, rato, se, sea, sean, ser, si, sobre, son, su, sus, \
        también, tan, tanto, te, tema, temas, tener, tengo, tiene, tienes, tipo, toda, todas, \
        todo, todos, tu, u, un, una, unas, unos, va, vamos, versión, voy, y, ya, yo
      verbal: canta, cantan, conozco, él, ella, ellos, esa canción, esta canción, me recuerda, yo
      purpose: apta para, cuando, durante, ideal para, ideales para, mientras, para, perfecta para
      talk: adiós, ayuda, ayúdame, buen día, buenas, buenas noches, buenas tardes, buenos días, \
        buf, chao, chau, cómo te va, cómo va, cómo va todo, con eso basta, de acuerdo, de nada, \
        en serio, eres un sol, es suficiente, eso era todo, eso es, eso es todo, eso sería todo, \
        está bien, excelente, genial, gracias, gracias a ti, gracias por la ayuda, \
        gracias por todo, hasta la próxima, hasta luego, hasta mañana, hasta pronto, hola, \
        {hola |}qué tal {todo|estás|andas|vas}, listo, \
        me encanta esta canción, mil gracias, muchas gracias, muchísimas gracias, muy amable, \
        muy bien, nada mal, nada más gracias, nada más por hoy, no está mal, no gracias, \
        no hace falta, no hace falta nada más, no hay problema, no importa, no mames, no manches, no me digas, \
        no pasa nada, no se oye{ nada|}, no te preocupes, nos vemos, nos vemos mañana, ok gracias, \
        {pausa|pon pausa|para|páralo|detén|quita|apaga} {la música|}, perfecto, \
        {ponlo|pon} en {aleatorio|bucle|pausa}, por hoy es todo, qué bonita canción, \
        qué buen tema, qué buena canción, qué onda, qué tal cómo andas, qué tal el día, \
        qué tal todo, qué tal tu día, {qué tal|cómo estás|cómo andas|qué pasa|qué hay}, \
        qué temazo, que tengas buen día, {repite|repítela|ponla otra vez|otra vez esa}, sí, \
        siguiente, {siguiente|anterior} {canción|tema}, sin problema, \
        {sube|baja|súbele|bájale} {el |la |al |a la |}{volumen|música}, te lo agradezco, temazo, \
        uf, uy, vale, venga, {y |}{déjame|deja|dejadme|déjanos} {lo demás|el resto}, ya está
      noun: rola, álbum, algo, canción, canciones, disco, discos, lista, melodía, melodías, musica, \
        piezas, pista, pistas, playlist, repertorio, rolas, sonido, sonidos, tema, temas, temazos
      album: álbum, discazo, disco, elepé, lp
      performer: artista, artistas, banda, bandas, cantante, cantantes, cantautora, cantautoras, \
        compositor, compositora, compositores, dúo, grupo, grupos, intérprete, intérpretes, músicos
      ask: {a |}quién no {ama|ama a|adora|adora a|quiere a|le gusta|le gustan|le encanta|le encantan}, \
        a ver si tienes, agrega, algo, algo de, {alguien|quién} {que |}{me |}recomiende, algún, alguna, añade, \
        ando buscando, búscame, búscanos, buscar, busco, cómo es que no {hay|suena|ponen}, consígueme, \
        cualquier cosa me vale, dame, danos, desearía escuchar, deseo escuchar, dime, echa, \
        encuentra, encuéntrame, escuchemos, estoy buscando, \
        hace {siglos|mucho|tiempo|años|meses} que no {oigo|escucho|pongo|suena}, hay, \
        haz una lista, hazme, lo que sea, mándame, más, me apetece, me gustaría, \
        me gustaría escuchar, me pones, me provoca, me recomendarías, me recomiendan, \
        me recomiendas, {me vale|vale} cualquier cosa, muéstrame, nada {como|mejor que}, \
        nadie {odia|odia a|detesta|detesta a|puede odiar a}, necesito, \
        ninguna fiesta está completa sin, {no |}diría que no a, \
        {no hay fiesta|ni un día|ni una noche|ninguna fiesta} sin, no hay nada {como|mejor que}, \
        no hay {quien|nadie que} {no ame a|no le guste|odie a|odie|no quiera a}, \
        no le digo que no a, no le hago ascos {a|al}, no me digas que no te {gusta|gustan}, \
        nunca hay {demasiado|demasiada|suficiente}, \
        {nunca |jamás |}{no |}me {canso|aburro|harto} {de|del}, oír, pásame, podrías, pon, poned, \
        poner, pones, ponga, póngame, pongan, pónganme, ponle, ponme, ponnos, por favor, \
        por qué no{ algo de| un poco de|}, por qué {nunca|no} {pones|ponen|suena|hay}, porfa, \
        puedes, qué me recomiendas, qué tal, queremos, querría, quiero, quiero algo, \
        quiero escuchar, quiero oír, quiero que pongas, quisiera, quisiera escuchar, \
        recomendación, recomendaciones, recomendadme, recomienda, recomiéndame, recomiéndanos, \
        recomiéndeme, recomiéndenme, reproduce, reprodúceme, reproducir, reprodúzcame, sácate, \
        se me antoja, si eres tan amable, sorpréndeme, sorpréndenos, sugerencias, sugiere, \
        tengo ganas de, tienes, toca, tírame{ más|}, tócame, tócanos, tócate, un poco de, un poquito de, \
        vamos con, échame{ más|}
      taste: adoro, amo, fan de, me apasiona, me apasionan, me chifla, me chiflan, me copa, \
        me copan, me encanta, me encantaba, me encantaban, me encantan, me fascina, me fascinan, \
        me flipa, me flipan, me gusta, me gusta bastante, me gusta mucho, me gustan, \
        me gustan mucho, me late, me laten, me mola, me molan, mi favorita, mi favorito, \
        mis favoritos, no me canso de, no puedo vivir sin, quién no {ama a|adora a|quiere a|ama|adora}, \
        quién no ha {llorado|bailado|cantado} {con|escuchando}, soy fan de, soy fan del, \
        soy fanático de, soy muy fan de, suelo escuchar
      tasteAfter: es mi favorita, es mi favorito, me encanta, me encantan, me gusta mucho, \
        me gustan mucho, para empezar, por ejemplo, son mis favoritas, son mis favoritos
      state: ando muy, estoy muy, estoy súper, estoy un poco, hoy estoy, me aburro, me encuentro, me siento
      named: el artista, el cantante, el grupo, la artista, la banda, la canción, la cantante
      with: cargado de, con bastante, con bastantes, con mucha, con muchas, con mucho, con muchos, \
        con un poco de, llena de, lleno de, que lleve, que lleven, que tenga, que tengan
      fact: cómo se llama, cuándo es el, cuándo fue, cuándo murió, cuándo nació, cuándo sacó, \
        cuándo salió, cuándo se publicó, cuánto {cuesta|vale|dura}, cuánto tiempo, cuántos años, \
        cuántos años {tiene|tenía}, cuántos discos, de dónde {es|era|son|eran}, de qué año, \
        de qué {provincia|país|ciudad|año|época|parte} {era|es|son|eran}, de quién es, dónde es, \
        dónde nació, en qué año, en qué año {nació|murió|salió}, qué edad tiene, qué significa, \
        quién canta, quién cantaba, quién cantó, quién compuso, quién es, quién escribió, \
        quién fue, quién ganó, quién grabó, quién hizo, quién la canta, quién lo canta, \
        quién produjo, quién toca, quiénes eran, quiénes son
      offTopic: altavoces, altavoz, aprender a tocar, audífonos, auriculares, clases de canto, \
        clases de guitarra, clases de música, clases de piano, cómo aprender, cómo tocar
      and: así como, e, junto con, ni, o, también, u, y, y además, y también
      only: cíñete a, exclusivamente, limítate a, meramente, nada aparte de, nada distinto de, \
        nada excepto, nada más que, nada que no sea, nada salvo, nadie aparte de, nadie excepto, \
        nadie más que, nadie que no sea, nadie salvo, ningún otro que, no más que, no otro que, \
        no pongas más que, no pongas nada que no sea, no quiero {escuchar|oír} a nadie más que{ a|}, \
        no quiero más que, no quiero nada más que, \
        no quiero nada que no sea, no quiero otra cosa que, nomás, pura, puras, puro, puros, \
        que sea solo, que sea únicamente, sola y exclusivamente, solamente, solo, tan solo, \
        única y exclusivamente, únicamente
      onlyAfter: a secas, exclusivamente, nada de otros, nada más, nomás, solamente, solo eso, \
        únicamente, y nada de lo demás, y nada más, y nadie más, y ningún otro, y ninguna otra, \
        y ninguno más, y punto, y sanseacabó, y ya
      alsoOther: más que solo, nadie como, no exclusivamente, {no hay|no existe} nadie como, \
        no nada más, no nomás, no pongas solo, no {pueda|puede|pueden|podría} vivir sin, no puede faltar, \
        no pueden faltar, {no puedo|no sé|no se puede} {vivir|estar} sin, no solamente, no solo, no te limites a, \
        no tiene por qué ser solo, no tiene que ser solo, no tienen que ser solo, no únicamente, \
        que no falte, que no falten
      ignore: aunque no sea, aunque no sean, aunque sea, aunque sean, da igual que, da igual si, \
        independientemente de, me da igual {en|si|que sea|}, menos como, menos parecido a, \
        nada en contra de, ni me {gusta|gustan} ni me {disgusta|disgustan}, \
        {ni |no |no la |no lo |}{amo|adoro|quiero} ni {odio|detesto}{ a|}, \
        no es imprescindible que, no es necesario, no es necesario que sea, \
        no es que {odie|deteste|no me guste|no me gusten|me disguste}{ a|}, no exijo que, \
        no hace falta que sea, no hace falta que sean, no importa que, no importa si, \
        no le hago ascos a, no me disgusta, no me disgustan, \
        no me {gusta|gustan} ni me {disgusta|disgustan}, no me importa, no me molesta, \
        no me molestan, no necesariamente, no pido que, no tengo nada contra, \
        no tengo nada en contra de, no tengo problema con, no tiene por qué ser, no tiene que ser, \
        no tiene que tener, no tienen por qué ser, no tienen que ser, no tienen que tener, \
        nunca he escuchado{ a|}, para gente que no le gusta, para gente que odia, para quien odia, puede ser o no, \
        sin problema con
      either: ambas valen, ambos están bien, ambos me sirven, ambos valen, cualquier idioma, \
        cualquiera de las dos, cualquiera de los dos, cualquiera está bien, cualquiera me sirve, \
        cualquiera me vale, cualquiera sirve, cualquiera vale, da igual, da lo mismo, \
        el idioma da igual, el idioma me da igual, el idioma no importa, el que quieras, \
        el que sea, es igual, es lo mismo, la que quieras, la que sea, lo mismo da, \
        los dos están bien, los dos valen, me da igual, me sirven los dos, me valen los dos, \
        no importa, no importa el idioma, no me importa cuál, no tengo preferencia, \
        sin preferencia, tanto uno como otro, uno u otro
      anyYears: cualquier {década|época|año}, {la época|el año|la década} {da igual|no importa}
      anyLanguage: cualquier idioma, el idioma {da igual|no importa}
      anyLength: {da igual|no importa|olvida|me da igual} {la duración|lo que duren|cuánto duren|el límite de tiempo}, \
        {la duración|el tiempo} {da igual|no importa}
      anyCount: {da igual|no importa} {cuántas|cuántos|el número}
      like: a imagen de, a la altura de, a la manera de, a lo, al estilo, al estilo de, al modo de, \
        al nivel de, artistas como, \
        así como, así tipo, bandas como, cantantes como, cercana a, cercano a, cercanos a, como, \
        como los de, comparable a, comparables a, con aire a, con aire de, con aires de, \
        con el estilo de, con el mismo rollo que, con la misma vibra que, con la vibra de, \
        con vibra de, de la escuela de, de la onda de, del estilo de, del mismo estilo que, \
        del palo de, en la línea de, en la línea del, en la misma línea que, en la misma onda que, \
        en la onda de, en la vena de, en plan, entre otros como, equivalente a, estilo, \
        grupos como, herederos de, influenciada por, influenciado por, influenciados por, \
        influido por, inspirada en, inspiradas en, inspirado en, inspirados en, me recuerda a, \
        me recuerde a, onda, para amantes de, para fans de, \
        para {quien|quienes|los que} {ama|aman|adora|le gusta|les gusta}, parecida a, parecida al, \
        parecidas a, parecidas al, parecido a, parecido al, parecidos a, parecidos al, piensa en, \
        pienso en, por el estilo de, porque me gusta, próximo a, que evoque a, que evoquen a, \
        que haga pensar en, que me haga pensar en, que me recuerden a, que me suene a, \
        que me suenen a, que recuerde a, que recuerden a, que se parezca a, que se parezcan a, \
        que sea como, que suene a, que suene al, que suene como, que suene parecido a, \
        que suene un poco a, que suenen a, que suenen como, recuerda a, recuerdan a, rollo, \
        seguidores de, semejante a, semejante al, semejantes a, si me gusta, si me gustan, \
        si te gusta, similar a, similar al, similares a, similares al, suena a, suena como, \
        suenan a, suenan como, tipo, tipo de, ya que me gusta
      likeAfter: de ese estilo, entre otros, etc, etcétera, o algo así, o algo parecido, \
        o algo por el estilo, o algo similar, o alguien así, o alguien parecido, o artistas así, \
        o artistas similares, o así, o cosas así, o cosas por el estilo, o de ese tipo, \
        o esa onda, o ese rollo, o gente así, o parecida, o parecidas, o parecido, o parecidos, \
        o por el estilo, o semejantes, o similar, o similares, por ejemplo, y afines, \
        y artistas así, y artistas similares, y así, y bandas similares, y cía, y compañía, \
        y cosas así, y cosas por el estilo, y demás, y esa onda, y ese rollo, \
        y ese tipo de música, y gente así, y grupos similares, y otros artistas, \
        y otros artistas así, y otros artistas similares, y otros así, y otros parecidos, \
        y otros por el estilo, y otros similares, y parecidas, y parecidos, y por el estilo, \
        y semejantes, y similar, y similares, y su estilo, y tal
      others: además de ellos, alguien diferente, alguien distinto, alguien más, aparte de ellos, \
        artistas diferentes, artistas distintos, \
        {dame|pon|ponme|quiero} {otros|otras|otro artista|otra gente}, de otra persona, de otros, \
        diferentes artistas, distintos artistas, menos ellos, no de él, no de ella, no de ellos, \
        no ellos, otra banda, otra gente, otras bandas, otras cantantes, otro artista, \
        otro cantante, otro distinto, otro grupo, otro intérprete, otros artistas, \
        otros cantantes, otros distintos, otros grupos, otros intérpretes, otros músicos, \
        pero no de ellos, pero no él, pero no ella, pero no ellos, por otra persona, \
        que no sea de él, que no sea de ella, que no sea de ellos, que no sea él, que no sea ella, \
        que no sean ellos, quién más, quiénes más, sin {ella|él|ellos}, un artista diferente, un artista distinto
      by: cantada por, cantadas por, cantado por, cantados por, compuesta por, compuesto por, de, \
        del, interpretada por, interpretadas por, interpretado por, interpretados por, por
      about: acerca de, con letra sobre, con letras de, con letras sobre, habla de, hablan de, \
        hablando de, que hablan de, que hable de, que hable sobre, que hablen de, \
        que hablen sobre, que tratan de, que tratan sobre, que trate de, que trate sobre, \
        que traten de, que traten sobre, que va de, que van de, que vaya de, que vayan de, sobre
      reference: el anterior, el mismo, esa, esa canción, esas, ese, eso, esos, esta, \
        esta canción, estas, este, esto, estos, la anterior, la de antes, la misma, \
        las anteriores, las de antes, las mismas, lo anterior, lo de antes, lo mismo, \
        los anteriores, los de antes, los mismos
      more: algo más, más, otra, otras, otro, otros, un poco más, unas cuantas más, unos cuantos más
      instead: a cambio, en cambio, en lugar de eso, en su lugar, en vez de eso, mejor
      backToFirst: lo que {pedí|te pedí|quería|dije} {al principio|primero}, \
        {volvamos|vuelve|volver|regresa|regresemos|de vuelta} a {lo primero|lo del principio|mi primera petición|mi primer pedido|la petición inicial|la idea original}, \
        {volvamos|vuelve|volver|regresa|regresemos|mejor|de vuelta} a lo que {pedí|te pedí|quería|dije} {al principio|primero|antes|inicialmente}
      startOver: borrón y cuenta nueva, {cambio|cambiando|cambiemos|cambiamos} de tema, de cero, \
        {empieza|empecemos|empezar|comencemos|empezamos} de {nuevo|cero}, \
        {olvida|olvídate de|olvidemos} {todo|todo eso|todo lo anterior|lo anterior|todo lo que dije}, \
        {otra cosa|algo} {totalmente |completamente |muy |bien |}{distinta|distinto|diferente}, volvamos a empezar
      nextRequest: ahora {quiero|ponme|pon|algo|un poco|toca|dame|me apetece}, y ahora
      whether: {tienes|tenéis|tiene|hay} {algo de|}, ¿tienes
      whetherNone: no {tienes|tenéis} {nada de|algo de}, \
        {por qué|cómo que|cómo es que} no {tienes|tenéis|hay} {nada de|algo de}
      sungIn: cantada en, cantadas en, cantado en, cantados en, cantando en, con letras en, \
        de habla, en, en el idioma, en idioma, en lengua, letra en, que cante en, que canten en, voces en
      new: nueva, nuevas, nuevo, nuevos
      unknown: artistas nuevos, bandas nuevas, de los que nunca haya oído hablar, \
        de los que nunca he oído hablar, de quien no haya oído hablar, desconocida para mí, \
        desconocidas para mí, desconocido para mí, desconocidos para mí, grupos nuevos, \
        nuevas bandas, nuevos artistas, nuevos cantantes, nuevos grupos, que aún no conozca, \
        que aún no conozco, que jamás haya escuchado, que jamás haya oído, que jamás he escuchado, \
        que jamás he oído, que no conozca, que no conozca aún, que no conozca todavía, \
        que no conozcamos, que no conozco, que no haya escuchado, que no haya oído, \
        que no haya oído nunca, que no he escuchado, que no he escuchado nunca, que no he oído, \
        que no he oído nunca, que no me suene, que no me suenen, que no tenga escuchados, \
        que nunca escuché, que nunca haya escuchado, que nunca haya oído, que nunca he escuchado, \
        que nunca he oído, que todavía no conozca, que todavía no conozco, que yo no conozca
      popular: conocida, conocidas, conocido, conocidos, de moda, exitazos, éxito, éxitos, \
        exitosa, exitosas, exitoso, exitosos, famosa, famosas, famoso, famosos, grandes éxitos, \
        grandes hits, hit, hits, los 40 principales, los más escuchados, los más sonados, \
        más escuchada, más escuchadas, más oídas, más reproducidas, más sonadas, más tocadas, \
        más vendidas, más vendidos, mayores éxitos, muy conocidas, muy sonadas, números uno, \
        pelotazo, pelotazos, popular, populares, superéxitos, superventas, top, virales
      obscure: de culto, desconocida, desconocidas, desconocido, desconocidos, infravalorada, \
        infravaloradas, infravalorado, infravalorados, joya escondida, joya oculta, \
        joyas desconocidas, joyas escondidas, joyas ocultas, joyas olvidadas, joyas perdidas, \
        joyita, joyitas, menos conocidas, menos conocidos, menos escuchadas, menos famosas, \
        menos famosos, menos sonadas, nada comercial, nada comerciales, no comercial, \
        no muy conocidas, no muy conocidos, no tan comercial, no tan conocidas, no tan famosas, \
        no tan sonadas, poco comercial, poco conocida, poco conocidas, poco conocido, \
        poco conocidos, poco difundidas, poco difundidos, poco escuchada, poco escuchadas, \
        poco escuchados, poco famosas, poco oídas, poco populares, poco sonada, poco sonadas, \
        poco sonado, poco sonados, poco valoradas, poco valorados, que casi nadie conoce, \
        que casi nadie conozca, que conoce poca gente, que nadie conoce, que nadie conozca, \
        que no conoce casi nadie, que no conoce {nadie|ni dios}, \
        que no {conozca|conozcan} {ni dios|ni mi madre|nadie|ni cristo}, que no sea comercial, \
        que no sea tan comercial, que no sean comerciales, que poca gente conoce, \
        que poca gente conozca, que pocos conocen, que pocos conozcan, rarezas, subestimada, \
        subestimadas, subestimado, subestimados, tesoros escondidos, tesoros ocultos, underground
      soft: a poder ser, a ser posible, acaso, alrededor de, ante todo, aproximadamente, \
        de ser posible, en especial, en lo posible, en particular, en torno a, especialmente, \
        más o menos, más que nada, mayoritariamente, mayormente, ojalá, particularmente, \
        posiblemente, preferentemente, preferible, preferiblemente, principalmente, probablemente, \
        quizá, quizás, si es posible, si hay, si puede ser, si puedes, si tienes, sobre todo, tal vez
      live: actuación en directo, actuación en vivo, actuaciones en directo, actuaciones en vivo, \
        álbum en vivo, de concierto, del concierto, directo, directos, disco en vivo, \
        en concierto, en directo, en vivo, grabación en directo, grabación en vivo, \
        grabaciones en directo, grabaciones en vivo, grabada en directo, grabada en vivo, \
        grabadas en directo, grabadas en vivo, grabado en directo, grabado en vivo, \
        versión en directo, versión en vivo, versiones en concierto, versiones en directo, versiones en vivo
      remix: mashup, mashups, remezcla, remezclada, remezcladas, remezclado, remezclados, \
        remezclas, remix, remixes, sped up, versión club, versión dance, versiones remix
      acoustic: acústico, desenchufada, desenchufadas, desenchufado, desenchufados, en acústico, \
        en versión acústica, formato acústico, unplugged, versión acústica, versiones acústicas
      cover: {cantada |cantado |}por {alguien|otro|otra|otra persona} que no sea, \
        {cantada |cantado |}por {otro|otra} que, cantada por otra persona, cantada por otro, \
        cantadas por otros, cover, covers, hecha por otros, reversión, reversiones, \
        versión de otro, versión de otro artista, versión de otros, versionada, versionadas, \
        versionado, versionados, versiones, versiones de otros, versiones de otros artistas, \
        versiones hechas por otros
      karaoke: en karaoke, pista de karaoke, pista para cantar, pistas de karaoke, \
        pistas para cantar, versión de karaoke, versión karaoke, versiones de karaoke, versiones karaoke
      instrumental: instrumental, instrumentales, nadie cante, no cantada, que no cante nadie, \
        que no canten, que no se cante, que no tenga letra, que no tenga voces, que no tenga voz, \
        que no tengan letra, que no tengan voz, sin cantante, sin cantantes, sin cantar, \
        sin canto, sin gente cantando, sin letra, sin letras, sin nada de voz, sin nadie cantando, \
        sin ninguna voz, sin palabras, sin partes cantadas, sin que cante nadie, sin que canten, \
        sin que nadie cante, sin vocal, sin vocales, sin voces, sin voz
      demo: demo, demos, maqueta, maquetas, primera maqueta, versiones demo
      original: del disco original, grabación de estudio, grabación original, \
        grabaciones de estudio, la original, no covers, no un cover, original, originales, \
        sin covers, versión de estudio, versión original, versiones de estudio, \
        versiones originales
      version: arreglo, grabación, grabaciones, interpretación, interpretaciones, versión, \
        versiones
      counter: bachatas, baladas, boleros, canción, cancioncita, cancioncitas, canciones, \
        clásicos, corridos, cosas, cumbias, discos, éxitos, hits, joyitas, melodías, merengues, \
        pasodobles, piezas, pistas, rancheras, rolas, salsas, tangos, tema, temas, temazos, \
        temita, temitas
      minute: min, mins, minutitos, minuto, minutos
      second: seg, segs, segundo, segundos
      under: a lo más, a lo sumo, como máximo, como mucho, con un máximo de, de máximo, \
        de menos de, hasta, inferior a, inferiores a, más corta de, más cortas de, más cortas que, \
        máximo, menor a, menor de, menores a, menores de, menos de, menos que, no dure más de, \
        no duren más de, no más de, no más larga de, no máximo, no mayor a, no mayores a, \
        no pase de, no superen, no superior a, no superiores a, por debajo de, \
        que duren como mucho, que duren menos de, que no dure más de, que no duren más de, \
        que no pase de, que no pasen de, que no supere
      underAfter: a lo más, a lo sumo, como máximo, como mucho, como tope, máximo, o menos, tope
      over: al menos, como mínimo, de más de, más de, más largas de, mayor a, mayor de, mínimo, \
        no menos de, no mínimo, por encima de, que dure al menos, que dure más de, \
        que duren al menos, que duren más de, que no baje de, que no bajen de, \
        que no dure menos de, que no duren menos de, que pase de, que pasen de, que supere, \
        que superen, superior a, superiores a
      overAfter: al menos, como mínimo, en adelante, mínimo, o más, para arriba, por lo menos
      before: anterior a, anterior al, anterior al año, anteriores a, anteriores al, \
        anteriores al año, antes de, antes de los, antes de los años, antes del, antes del año, \
        con anterioridad a, con fecha anterior a, de antes de, de antes de los, \
        de antes de los años, de antes del, de antes del año, hechas antes de, más antigua que, \
        más antiguas que, más antiguo que, más antiguos que, más viejas que, más viejos que, pre, \
        previa a, previas a, previas al, previo a, previos a, previos al
      since: a partir de, a partir de los, a partir del, a partir del año, como muy antiguo de, \
        de a partir de, desde, desde el, desde el año, desde los, nada anterior a, \
        nada anterior al, nada antes de, nada de antes de, nada más antiguo que, \
        nada más viejo que, nada previo a, ninguna anterior a, ninguna antes de, no anterior a, \
        no anteriores a, no antes de, que no sea anterior a, que no sea de antes de, \
        que no sea más viejo que, que no sean anteriores a, que no sean de antes de, \
        que no sean más viejas que
      sinceAfter: a esta parte, a hoy, a la actualidad, a la fecha, a nuestros días, en adelante, \
        hasta ahora, hasta el día de hoy, hasta el presente, hasta hoy, hasta hoy en día, \
        hasta la actualidad, hasta nuestros días, o después, o más nueva, o más nuevas, \
        o más nuevo, o más reciente, o más recientes, o más tarde, o posterior, o posteriores, \
        para acá, para adelante, y después, y posterior, y posteriores
      after: de después de, de después del, después de, después de los, después de los años, \
        después del, después del año, más modernas que, más nuevas que, más nuevo que, \
        más nuevos que, más reciente que, más recientes que, post, posterior a, posterior al, \
        posterior al año, posteriores a, posteriores al, posteriores al año, tras
      until: como muy tarde de, hasta, hasta el, hasta el año, hasta los, hasta los años, \
        nada de después de, nada después de, nada más moderno que, nada más nuevo que, \
        nada más reciente que, nada posterior a, nada posterior al, ninguna posterior a, \
        no después de, no posterior a, no posteriores a, que no sea más nuevo que, \
        que no sea posterior a, que no sean más recientes que, que no sean posteriores a
      untilAfter: a más tardar, hacia atrás, o anterior, o anteriores, o antes, o más antiguas, \
        o más antiguo, o más viejas, para atrás, y anterior, y anteriores, y antes
      early: a comienzos de los, a inicios de, a inicios de los, a principios de, \
        a principios de los, comienzo de los, comienzos de, comienzos de los, \
        comienzos de los años, comienzos del, el comienzo de los, el inicio de los, \
        el principio de los, inicio de, inicio de los, inicios de, inicios de los, \
        inicios de los años, inicios del, la primera mitad de los, los primeros, \
        los primeros años de los, primera mitad de los, primeros, primeros años, \
        primeros años de los, primeros de los, principio de los, principios de, principios de los, \
        principios de los años, principios del
      mid: a mediados de, a mediados de los, a mediados de los años, a mitad de los, \
        la mitad de los, mediados de, mediados de los, mediados de los años, mediados del, \
        mitad de los
      late: a finales de, a finales de los, a finales de los años, a fines de, a fines de los, \
        el final de los, fin de los, final de, final de los, finales de, finales de los, \
        finales de los años, finales del, fines de, fines de los, fines de los años, fines del, \
        la segunda mitad de los, postrimerías de los, segunda mitad de los, últimos años de los
      decadeBefore: años, de los, de los años, década de, década de los, década de los años, \
        década del, en los, en los años, época de los, la década de, la década de los, \
        la década de los años, la década del, la época de los, los, los años
      between: comprendidas entre, comprendidos entre, de, de entre, del, del año, desde, \
        desde el, desde los, entre, entre el, entre el año, entre las décadas de, entre los, \
        entre los años
      through: a, a los, al, al año, hasta, hasta el, hasta el año, hasta los, y, y el, y los
      recent: actual, actuales, actualmente, de actualidad, de ahora, de ahora mismo, de ahorita, \
        de este año, de estos años, de estos días, de hoy, de los últimos años, de última hora, \
        del momento, estreno, estrenos, hoy día, hoy en día, lo nuevo, lo último, novedades, \
        nueva, nuevas, nuevo, nuevos, recién salido, reciente, recientemente, recientes, últimos
      modern: contemporánea, contemporáneas, contemporáneo, contemporáneos, de nuestra época, \
        de nuestro tiempo, moderna, modernas, moderno, modernos
      old: antaño, antigua, antiguas, antiguo, antiguos, de antes, de hace mucho, \
        de hace mucho tiempo, de hace tiempo, vieja, viejas, viejita, viejitas, viejito, viejitos, \
        viejo, viejos
      last: de los últimos 10 años, de los últimos diez años, década pasada, en la última década, \
        en los últimos 10 años, en los últimos diez años, la década pasada, la pasada década, \
        la última década, los pasados diez años, los últimos 10 años, los últimos diez años, \
        pasada década, última década, últimos 10 años, últimos diez años
      number 1: una sola, una única, uno
      number 2: dos, par de, un par, un par de
      number 3: tres
      number 4: cuatro
      number 5: cinco
      number 6: media docena, media docena de, seis
      number 7: siete
      number 8: ocho
      number 9: nueve
      number 10: decena de, diez, una decena de
      number 11: once
      number 12: doce, docena de, una docena, una docena de
      number 13: trece
      number 14: catorce
      number 15: quince, una quincena de
      number 16: dieciséis
      number 17: diecisiete
      number 18: dieciocho
      number 19: diecinueve
      number 20: una veintena de, veinte, veintena de
      number 25: veinticinco
      number 30: treinta, una treintena de
      number 40: cuarenta
      number 50: cincuenta
      number 60: sesenta
      number 100: cien, un centenar de
      ordinal -1: el tema anterior, el último, el último tema, la canción anterior, la última, \
        la última canción, última canción, último tema
      ordinal 1: el primer tema, el primero, la primera, la primera canción, la primera de todas, \
        primera canción
      ordinal 2: el segundo, el segundo tema, la segunda, la segunda canción, segunda canción
      ordinal 3: el tercer tema, el tercero, la tercera, la tercera canción
      ordinal 4: el cuarto, la cuarta, la cuarta canción
      ordinal 5: la quinta, la quinta canción
      """)
}
