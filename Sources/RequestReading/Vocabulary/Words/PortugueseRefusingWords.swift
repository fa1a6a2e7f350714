extension WordTable {
  /// What refuses in Portuguese, takes a refusal back or denies it.
  static let portugueseRefusing = WordTable(
    language: "pt",
    lines: """
      negate: a gente não gosta de, {a |}última coisa que {eu |}quero{ é| ouvir é|}, abomino, \
        ao invés de, apague, ausência de, basta da, basta de, basta do, bloqueie, cansei das, \
        cansei dos, {cansei|cansado|cansada|farto|farta} {de|do|da}, chega da, chega das, \
        chega do, chega dos, de saco cheio da, de saco cheio de, de saco cheio do, deixa de fora, \
        deixa de lado, deixa fora, deixando de fora, deixar de fora, deixe de fora, deixe de lado, \
        descarta, descarte, deus me livre {de|do|da}, dispenso, elimina, eliminar, elimine, \
        em vez de, enjoada de, enjoado da, enjoado de, enjoado do, enjoei dos, esqueça, esquece, \
        estou farta de, estou farto de, evitando, evitar, evite, evitem, exceto o, exclua, \
        excluam, exclui, excluindo, excluir, fica longe de, foda-se, fuja de, fujam de, isento de, \
        já {conheço|tenho|ouvi|escutei} tudo {de|do|da|dos|das}, {já |}enjoei {de|do|da}, \
        já me fartei de, jamais, livra me de, {mas |}não {a|o} {versão |}{de|do|da}, me livra de, \
        me poupa de, me poupa do, me poupe {de|da|do}, nada com, nada das, nada dos, \
        nada {em|de|do|da|}, nada que {fale|trate} {de|do|da|sobre}, nada que mencione, \
        nada que seja, nada que tenha, não, não adiciona, não adicione, não aprecio, não bota, \
        não bote, não coloca, não coloque, não consigo mais ouvir, não consigo ouvir, \
        {não conta|não contam} como, não curto, não curto nada, não desejo, não estou a fim de, \
        não estou com vontade de, não estou no clima de, não estou procurando, não gostamos da, \
        não gostamos de, não gostamos do, não gostaria de, não gostei da, não gostei de, \
        não gostei do, não gosto da, não gosto de, não gosto do, não gosto mais de, \
        não gosto muito de, não inclua, não incluas, não inclui, não manda, não me agrada, \
        não me agradam, não me apetece, não me bota, não me dê, não me interessa, \
        não me interessam, não me manda, não me recomenda, não me recomende, não me sugira, \
        não me venha com, não me venhas com, não metas, não mete, não põe, não ponhas, \
        não posso com, não queremos, não quero, não quero mais, {não |}quero nada {em|de|do|da}, \
        não quero ouvir, não quero saber de, não recomenda, não recomende, não sou chegada em, \
        não sou chegado em, não sou fã da, não sou fã de, não sou fã do, não sou grande fã de, \
        não sou muito fã da, não sou muito fã de, não sou muito fã do, não sugira, \
        {não suporto|não aguento|detesto|odeio}{ mais|}, não tenho interesse em, não tô a fim de, \
        não tô com vontade de, não tô no clima de, não toca, não tolero, não toque, não toques, \
        não use, não vem com, nem, {nem vem|não me vem|não venha} com, nenhum, nenhuma, \
        ninguém merece, nunca, {para|pare|chega} de {me |}{empurrar|tocar|colocar|mandar|botar|}, \
        pare com, poupa me de, poupa-me {de|da|do}, poupe-me {de|da|do}, pular, pule, que não, \
        que não {fale|falem|trate|tratem} {de|do|da|sobre}, \
        que não {mencione|mencionem|cite|citem}, que não seja, que não seja de, que não sejam, \
        que não tenha, que não tenham, que se dane, quem quer{ ouvir| escutar|}, remova, remove, \
        retira, retire, saco cheio de, sem, sem a presença de, sem qualquer, sem vontade de, \
        tenho horror a, tenho pavor de, tira as, tira fora, \
        {tira|corta|pula|evita|bloqueia|dispensa}{ o| a|}, tire, tô cansada de, tô cansado de, \
        tô enjoada de, tô enjoado de, {tô|estou} {fora|cheio|cheia|de saco cheio} {de|do|da}, \
        zero, zero de
      negateAfter: de fora, de jeito nenhum, de maneira nenhuma, de novo não, dispenso, \
        {então |}deixa de fora{ hoje|}, é chato demais, é dispensável, enjoei, então dispenso, estão fora, \
        {está|tá} {ficando|cansando|enjoando}{ chato| velho| repetitivo|}, eu dispenso, \
        {eu |}não quero {ouvir|escutar}, excluído, fica de fora, fica fora, fica pra outra, \
        ficam de fora, ficam fora, fora, fora da playlist, já basta, já cansaram, já cansou, \
        já chega, {já |}{conheço|tenho|ouvi|escutei|sei} {tudo|todas|todos|de cor}, \
        já deu o que tinha que dar, já enjoaram, já enjoou, \
        já {ouvi|escutei|conheço|tenho}{ tudo| todas| todos|}, {já|ja} {enjoei|cansei}, me cansam, \
        me cansou, me dá nos nervos, {me dá|dá} {dor de cabeça|sono|nervoso|preguiça|agonia}, \
        me dão nos nervos, me enche, me enchem, me irritam, \
        {me irrita|me cansa|me enjoa|não dá mais|não desce}, menos ainda, muito menos, não, \
        não aguento, não cabe, não cabem, não combina, não combinam, não curto, \
        não é a minha cena, não é a minha onda, não é a minha praia, não é meu estilo, \
        não é minha praia, não é o meu estilo, não encaixa, não encaixam, não entra, não entram, \
        não faz meu estilo, não faz meu tipo, não faz o meu estilo, não fazem meu estilo, \
        não gosto nada, não me agrada, não me agradam, não obrigada, não obrigado, não por favor, \
        {não rola|nem pensar|nem morto|nem a pau|tô fora|deus me livre|ninguém merece|já deu}, \
        não são a minha praia, não são meu estilo, não são minha praia, não suporto, \
        nem pintado{ de ouro|}, ninguém {aguenta|aguentava} mais, obrigado mas não, outra vez não, \
        pode deixar de fora, pode excluir, {pode|podem} {tirar|sair|pular}, pra lá, proibida, \
        proibido, proibidos, são dispensáveis, tá de fora, tá fora, \
        {tá|está|tão|estão} {muito |}{batida|batido|saturada|saturado|manjada|manjado}, \
        {toca|tocou|tocam} {demais|em todo lugar|o tempo todo}
      except: à exceção da, à exceção de, à exceção do, a menos que seja, a não ser{ o| a|}, \
        a não ser que seja, além de, algo que não, algo que não seja, alguém diferente de, \
        alguém que não, alguém que não seja, alguém sem ser, com exceção da, com exceção de, \
        com exceção do, com exceção dos, diferente da, diferente de, diferente do, diferentes de, \
        distinto de, exceção feita a, exceto, exceto por, fora, menos, não contando, \
        outra coisa que não, outra coisa que não seja, outra coisa sem ser, outra que não, \
        outras que não, outras que não sejam, outro que não, outros que não, outros que não sejam, \
        qualquer artista menos, qualquer banda menos, qualquer coisa exceto, qualquer coisa menos, \
        qualquer coisa que não seja, qualquer coisa sem ser, qualquer estilo menos, \
        qualquer gênero menos, qualquer idioma menos, qualquer língua menos, qualquer um menos, \
        qualquer um que não seja, qualquer uma menos, salvo, sem contar, sem incluir, sem ser, \
        tirando{ o| a|}, todo mundo menos, tudo exceto, tudo fora, tudo menos, tudo salvo, \
        tudo tirando
      pardon: afinal pode, deixa ficar, \
        {esquece|esqueça|ignora} o que {eu |}disse {de|do|da|sobre}, \
        mudei de {ideia|opinião} {sobre|quanto a|quanto ao}, pode deixar, pode ficar, pode voltar, \
        podem ficar, tá liberado
      indispensable: eu morro, não tem {festa|graça|conversa}, \
        não {vivo|consigo viver|dá pra viver|sei viver|sou nada|fico}
      condition: se, {toda vez que|assim que|quando}
      correct: aliás, espera não, eu disse, não espera, não eu disse, ou melhor, quer dizer, \
        quis dizer
      but: contudo, e sim, entretanto, mas, mas sim, no entanto, porém, prefiro, só que, todavia
      too: demais, demasiada, demasiadas, demasiado, demasiados, excessivamente, muito muito, tão
      tooAfter: além da conta, demais da conta, em demasia, em excesso
      less: bastante menos, com pouca, com poucas, com poucos, menos, nada de muito, nada de tão, \
        nada demasiado, nada excessivamente, nada muito, nada super, nada tão, não demais, \
        não demasiado, não especialmente, não excessivamente, não muita, não muitas, não muito, \
        não muitos, não particularmente, não seja muito, não seja tão, não sejam muito, \
        não sejam tão, não tanta, não tanto, não tão, nem muito, nem tão, pega leve com, \
        pega leve na, pega leve no, pegue leve na, pegue leve no, pouco, que não esteja muito, \
        que não seja demais, que não seja demasiado, que não seja muito, que não seja super, \
        que não seja tão, que não sejam demasiado, que não soe muito, que não soe tão, \
        que não tenha muita, que não tenha muito, que não tenha tanta, que não tenha tanto, \
        que não tenham muita, que não tenham muito, sem demasiada, sem demasiado, sem exagerar na, \
        sem exagerar no, sem exagero de, sem excesso de, sem ficar muito, sem muita, sem muitas, \
        sem muito, sem muitos, sem ser demasiado, sem ser muito, sem ser tão, sem tanta, \
        sem tantas, sem tanto, sem tantos, vai com calma no
      exhausted: já {conheço|tenho|ouvi|escutei} tudo {de|do|da|dos|das}, \
        {já |}{conheço|tenho|ouvi|escutei|sei} {tudo|todas|todos|de cor}, \
        já {ouvi|escutei|conheço|tenho}{ tudo| todas| todos|}
      """)
}
