extension WordTable {
  /// What refuses in Spanish, takes a refusal back or denies it.
  static let spanishRefusing = WordTable(
    language: "es",
    lines: """
      negate: aborrezco, ahórrame, ahórrate, alérgica a, alérgico a, basta con, basta de, \
        basta del, borra a, cansada del, cansado del, carente de, cero{ ganas de|}, \
        deja a un lado, deja de, deja de poner a, deja de recomendarme, deja fuera, déjame fuera, \
        dejando fuera a, descarta, elimínalo, en lugar de, en lugar del, en vez de, en vez del, \
        estoy cansada de, estoy cansado de, estoy harta de, estoy harto de, \
        {estoy |}hasta {las narices|el gorro|el moño|la coronilla} {de|del}, evítame, evitar, \
        excluir, excluye, excluyendo, fuera, {harta|harto|hartos} {con|de} {tanto|tanta}, harta del, harto del, \
        {harto|harta|cansado|cansada|aburrido|aburrida} de, hartos de, he tenido suficiente de, \
        jamás, libre de, libres de, {lo |}último que quiero{ es| oír es| escuchar es|}, me aburre, \
        me aburren, me aburrí de, me cansé de, me cansé del, me hartan, me harté de, \
        me tiene harta, me tiene harto, nada, nada de, nada más de, nada parecido a, nada por, \
        nada que {hable|trate} {de|del|sobre}, nada que lleve, nada que mencione, \
        nada que suene a, nada que tenga, nada relacionado con, ni, ni hablar de, ni loca, \
        ni loco, ni se te ocurra {poner|}, ningún, ninguna, ninguno de, no, no agregues, \
        no añadas, no ando de humor para, {no cuenta|no cuentan} como, no debe ser, no debe tener, \
        no deben ser, no deseo, no estoy de humor para, no estoy para, no incluya, no incluyas, \
        no más, no me agrada, no me agradan, no me apetece, no me apetecen, no me convence, \
        no me convencen, no me copa, no me des, no me encanta, no me entusiasma, \
        no me entusiasman, no me gustan, \
        {no me gusta|no soporto|no aguanto|no trago|odio|detesto}{ nada|}, no me interesa, \
        no me interesan, no me late, no me laten, no me metas, no me mola, no me molan, \
        no me pongas, no me recomiendes, no me sugieras, no me toques, no me van, no metas, \
        no ponga, no pongáis, no pongan, no pongas, no pongas a, no pongas más, no queremos, \
        no quiero, no quiero escuchar, no quiero más, no quiero ni {oír|ver}{ a| hablar de|}, \
        no quiero oír, no quiero oír más, no quiero {saber|oír} {nada |hablar |}{de|del}, \
        no recomiendes, no reproduzcas, no sea, no soy fan de, no soy fan del, no soy muy fan de, \
        no sugieras, no tenga, no tengan, no tengo cuerpo para, no tengo ganas de, no tolero, \
        no toques, no vuelvas a poner, nunca, olvida, olvídate de, paso de, paso de la, paso del, \
        pero no, {pero |}no {la|el|lo} {versión |}de, por favor no, prescinde de, prohibido, \
        {que |}ni se te ocurra {poner|meter|ponerme|meterme|tocar}{ a| nada de|}, que no, \
        que no aparezca, que no cante, que no contenga, que no contengan, que no esté, \
        que no esté cantada por, que no {hable|hablen|trate|traten}{ de| del| sobre| acerca de|}, \
        que no incluya, que no incluyan, que no lleve, que no lleven, \
        que no {mencione|mencionen|nombre|nombren}, que no salga, que no sea, que no sea de, \
        que no sean, que no sean de, que no {suene|suenen}, que no suene a, que no {suene|suenen} a, \
        que no suenen a, que no tenga, \
        qué pereza, \
        queda prohibido, quién quiere{ oír| escuchar|}{ a|}, quítale, quítame, \
        {quita|saca|evita|sáltate|salta|bloquea|omite|elimina}{ a|}, quíteme, quítenme, sácame a, \
        {si |}{dejamos|dejemos|deja|dejad} {el|la|los|las|a|}, sin, sin ganas de, sin nada de, \
        sin rastro de, tampoco, tengo suficiente de, ya estuvo bueno de, ya está bien de, ya no quiero, \
        {ya |}{tengo|conozco|escuché|he escuchado|he oído} todo {lo |}{de|del}, \
        ya tuve suficiente de, ya vale de
      negateAfter: aparte, de nuevo no, está prohibida, está prohibido, \
        {está|están} {muy |tan |demasiado |}{quemada|quemado|quemadas|quemados|quemadísima|quemadísimo|trillada|trillado|sobada|sobado}, \
        exceptuado, excluida, excluidas, excluido, excluidos, \
        {exclúyela|exclúyelo|exclúyelos|fuera|bórralo}, fuera de aquí, fuera de la lista, \
        hasta en la sopa, {la|lo} {ponen|pasan} {en todas partes|en todos lados|a todas horas}, \
        {la|lo|las|los} tengo {aburrida|aburrido|quemada|quemado|vista|visto}, \
        me {aburre|cansa|harta|satura|estresa}{ mucho|}, me aburren, me cansan, me da sueño, \
        me {da|dan} {dolor de cabeza|asco|pereza|grima|repelús|igual}, {me |nos }{duerme|duermen|agobia|agobian}, \
        me hartan, me irrita, \
        me {lo|la|los|las} {sacás|sacas|quitas|quitás}, me pone de los nervios, me ponen de los nervios, \
        me saca de quicio, \
        me tiene {harto|harta}, me tienen harta, me tienen harto, mejor no, menos aún, \
        {me|nos} {cae|caen} {fatal|mal|gordo}, menos todavía, \
        ni {de broma|hablar|loco|loca|en pintura|regalado|muerto}, ni de casualidad, ni de coña, \
        ni en broma, ni muerta, ni se te ocurra, no, no encaja, no encajan, no entra, no entran, no es lo mío, \
        no es mi estilo, no es mi rollo, no gracias, no la incluyas, no la pongas, \
        no {la|lo|las|los} {soporto|aguanto|quiero|trago}, no las pongas, no lo incluyas, \
        no lo pongas, no los pongas, no me apetece, no me convence, no me convencen, no me entra, \
        no me gusta, no me gusta nada, no me gustan, no me gustan nada, no me interesa, \
        no me late, no me mola, no me molan, no me va, no me van, no pega, no pegan, no por favor, \
        no son lo mío, no son mi estilo, otra vez no, para nada, \
        que no {aparezca|salga|suene|esté|entre}, queda fuera, queda prohibido, quedan fuera, \
        quedan prohibidos, {quítala|quítalo|quítamela|quítamelo|sácala|sácalo|bórrala}, \
        {se está|se me está} {haciendo pesado|haciendo pesada|poniendo aburrido|haciendo viejo}, \
        {suena|la ponen|la pasan} {en todas partes|en todos lados|a todas horas}, ya aburre, \
        ya basta, ya cansa, ya cansan, \
        ya {lo|la|los|las} {oí|escuché|he oído|he escuchado}{ mil veces| toda la mañana| demasiado|}, \
        {ya |}{lo|la|los|las} tengo {muy |}{oído|oída|oídos|oídas|escuchado|escuchada|vistos|visto|quemado}, \
        ya {los|las|lo} {tengo|conozco|escuché|oí}{ todo| todos| todas|}, ya me cansó, \
        ya me hartó, ya {me |}{los|las} sé{ todos| todas|}, \
        {ya |}{me |}{los|las|lo} {sé|conozco|tengo|escuché|he escuchado|he oído|oí} {todos|todas|todo|enteros|enteras}, \
        ya me {tiene|tienen} {harto|harta|aburrido|aburrida|cansado|cansada|frito|frita}
      except: a excepción de, a excepción del, a menos que sea, además de, algo distinto a, \
        algo distinto de, algo que no sea, alguien diferente a, alguien distinto a, \
        alguien distinto de, alguien que no sea, aparte de, aparte del, con excepción de, \
        con la excepción de, cualquier cosa excepto, cualquier cosa menos, \
        cualquier cosa que no sea, cualquiera excepto, cualquiera menos, cualquiera que no sea, \
        dejando aparte, descontando, diferente a, diferente de, diferentes a, distinta de, \
        distinto a, distinto de, distintos a, distintos de, excepto, excepto por, exceptuando, \
        lo que sea excepto, lo que sea menos, menos, no siendo, obviando, otra cosa que, \
        otra cosa que no sea, otra que no, otra que no sea, otras que no sean, otro que no, \
        otro que no sea, otros que no sean, que no sea ni, quien sea menos, quitando, sacando a, \
        salvo, sin contar, sin incluir
      pardon: al final sí, {cambié|he cambiado} de {opinión|idea} {sobre|con|respecto a}, déjala, \
        déjalo, {está|esta} bien al final, {está|esta|están} bien{ también|}, \
        {olvida|olvídate de|ignora} lo que dije {de|sobre|del}, puede quedarse, puede ser, \
        pueden quedarse, se puede quedar, {sí|si} puede ser, \
        {vuelve a poner|puedes volver a poner}
      indispensable: me muero, no hay {fiesta|vida|trato}, \
        no {puedo|podría|sé} {vivir|estar|respirar}, no {soy|sería} nada
      condition: como vuelva a {sonar|salir|poner}, {en cuanto|cada vez que|como}, si
      correct: al final, ay no, bueno, corrijo, digo, espera no, mejor dicho, no espera, pensándolo bien, \
        perdón, quise decir, uy no
      but: aunque, en cambio, más bien, pero, pero sí, prefiero, sino, sino que
      too: demasiada, demasiadas, demasiado, demasiados, excesivamente, muy muy, tan, \
        un poco demasiado
      less: apenas, bájale a la, bájale al, bastante menos, con poca, con pocas, con pocos, menos, \
        mucho menos, nada demasiado, nada excesivamente, nada muy, nada tan, ni demasiado, ni muy, \
        no demasiado, no especialmente, no excesivamente, no me pongas algo muy, no mucha, \
        no muchas, no mucho, no muchos, no muy, no particularmente, no sea demasiado, no sea muy, \
        no sea tan, no sean demasiado, no sean muy, no sean tan, no tan, no tan tan, no tanta, \
        no tantas, no tanto, no tantos, poco, que no esté demasiado, que no esté muy, \
        que no sea demasiado, que no sea muy, que no sea tan, que no sean demasiado, \
        que no sean muy, que no suene demasiado, que no suene muy, que no suene tan, \
        que no tenga demasiada, que no tenga demasiado, que no tenga mucha, que no tenga mucho, \
        que no tenga tanta, que no tenga tanto, que no tengan mucha, que no tengan mucho, reduce, \
        sin demasiada, sin demasiadas, sin demasiado, sin demasiados, sin mucha, sin muchas, \
        sin mucho, sin muchos, sin pasarse de, sin ser demasiado, sin ser muy, sin ser tan, \
        sin tanta, sin tantas, sin tanto, sin tantos
      exhausted: ya {los|las|lo} {tengo|conozco|escuché|oí}{ todo| todos| todas|}, \
        ya {me |}{los|las} sé{ todos| todas|}, \
        {ya |}{me |}{los|las|lo} {sé|conozco|tengo|escuché|he escuchado|he oído|oí} {todos|todas|todo|enteros|enteras}, \
        {ya |}{tengo|conozco|escuché|he escuchado|he oído} todo {lo |}{de|del}
      """)
}
