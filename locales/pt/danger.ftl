# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    dor no peito | dores no peito | dor de peito | dor no meu peito | dor no seu peito |
    aperto no peito | pressão no peito | pressao no peito | peito dói | peito doi | peito está doendo |
    peito esta doendo | peito doendo | peito a doer | dói o peito | doi o peito | dói-me o peito |
    doi-me o peito | pontada no peito | pontadas no peito | dor torácica | dor toracica |
    não consigo respirar | nao consigo respirar | não consegue respirar | nao consegue respirar |
    não conseguimos respirar | nao conseguimos respirar | mal consigo respirar | mal consegue respirar |
    não está respirando | nao esta respirando | não está a respirar | nao esta a respirar |
    não respira | nao respira | parou de respirar | deixou de respirar | falta de ar | falta-me o ar |
    ficando sem ar | ficou sem ar | estou sem ar! | dificuldade para respirar |
    dificuldade em respirar | dificuldade de respirar | dificuldades para respirar |
    dificuldades em respirar | difícil respirar | dificil respirar | custa a respirar | custa respirar |
    respirando mal | sufoc* | engasg* | asfixia* | ficando roxo | ficando roxa | a ficar roxo |
    a ficar roxa | ataque cardíaco | ataque cardiaco | ataque do coração | ataque do coracao | infarto |
    infartando | enfarte | parada cardíaca | parada cardiaca | paragem cardíaca | paragem cardiaca |
    sem pulso | não tem pulso | nao tem pulso | avc | derrame | inconsciente | desmai* |
    perdeu a consciência | perdeu a consciencia | perdeu os sentidos | sem sentidos | desacordado |
    desacordada | não acorda | nao acorda | não reage | nao reage | convuls* | ataque epilético |
    ataque epiletico | ataque epiléptico | ataque epileptico | crise epilética | crise epiletica |
    crise epiléptica | crise epileptica | hemorragia | sangrando | a sangrar | sangra muito |
    sangrar muito | muito sangue | não para de sangrar | nao para de sangrar | perdendo sangue |
    perder sangue | vomitando sangue | vomitou sangue | vomitar sangue | tossindo sangue |
    tossir sangue | sangue por todo | overdose | envenen* | tomou veneno | bebeu veneno |
    bebeu água sanitária | bebeu agua sanitaria | bebeu lixívia | bebeu lixivia | engoliu | intoxicado |
    intoxicada | intoxicação | intoxicacao | tomou muitos comprimidos | tomei muitos comprimidos |
    tomou muitos remédios | tomou muitos remedios | tomei muitos remédios | tomei muitos remedios |
    monóxido | monoxido | reação alérgica | reacao alergica | choque anafilático | anafila* |
    garganta fechando | garganta a fechar | suicíd* | suicid* | me matar | matar-me | se matar |
    matar-se | quero morrer | quer morrer | não quero viver | nao quero viver | não quero mais viver |
    nao quero mais viver | não quero continuar a viver | nao quero continuar a viver |
    tirar a minha vida | tirar minha vida | acabar com a minha vida | acabar com minha vida |
    me jogar da | me jogar pela | atirar-me da | cortar os pulsos | me machucar | estou morrendo! |
    estou a morrer! | está morrendo | esta morrendo | está a morrer | esta a morrer | vou morrer |
    vai morrer | vamos morrer | está morto | esta morto | está morta | esta morta | fogo! | fogo fogo! |
    pegando fogo | pegou fogo | está a arder | esta a arder | casa a arder | prédio a arder |
    predio a arder | tudo a arder | em chamas | incêndio | incendio | fogo na casa | fogo na cozinha |
    fogo na sala | fogo em casa | fogo no prédio | fogo no predio | fogo no quarto |
    fogo no apartamento | tem fogo aqui | tem fogo no | tem fogo na | há fogo | ha fogo |
    casa queimando | tudo queimando | muita fumaça | muita fumaca | muito fumo | tem fumaça |
    tem fumaca | há fumo | ha fumo | cheio de fumaça | cheio de fumaca | cheio de fumo |
    cheiro de fumaça | cheiro de fumaca | cheiro a fumo | cheiro de queimado | cheiro a queimado |
    explosão | explosao | explodiu | cheiro de gás | cheiro de gas | cheiro a gás | cheiro a gas |
    vazamento de gás | vazamento de gas | vazando gás | vazando gas | fuga de gás | fuga de gas |
    socorro | ajuda! | ajuda ajuda! | me ajuda! | me ajude! | me ajudem! | ajude-me! | ajuda-me! |
    ajudem-me! | ajudem! | nos ajudem! | ajudem-nos! | ajuda por favor! | por favor ajuda! |
    me ajuda por favor! | me ajude por favor! | me ajudem por favor! | por favor me ajuda! |
    por favor me ajude! | por favor me ajudem! | ajude-me por favor! | ajudem-me por favor! |
    por favor ajude-me! | por favor ajudem-me! | preciso de ajuda! | precisamos de ajuda! |
    preciso de ajuda por favor! | por favor preciso de ajuda! | ajuda urgente | preciso de ajuda agora |
    preciso de ajuda já | preciso de ajuda ja | me salvem | salvem-me | acudam! | em perigo |
    emergência | emergencia | ambulância | ambulancia | o samu | bombeiros! | chame os bombeiros |
    chamem os bombeiros | chama os bombeiros | chame a polícia | chame a policia | chamem a polícia |
    chamem a policia | chama a polícia | chama a policia | chamar a polícia | chamar a policia |
    polícia! | policia! | ligue 120 | ligue para o 120 | liguem 120 | liguem para o 120 | bolsa rompeu |
    rompeu a bolsa | bolsa estourou | estourou a bolsa | rebentou a bolsa | rebentaram as águas |
    rebentaram as aguas | rebentaram-me as águas | rebentaram-me as aguas | trabalho de parto |
    contrações | contracoes | contracções | contraccoes | vai nascer agora | vai nascer já |
    vai nascer ja | está nascendo | esta nascendo | está a nascer | esta a nascer | dando à luz |
    dando a luz | a dar à luz | a dar a luz | aborto espontâneo | aborto espontaneo | perdendo o bebê |
    perdendo o bebe | a perder o bebé | a perder o bebe | me batendo | batendo em mim | a bater-me |
    me bateu | bateu-me | me bate | bate-me | bate em mim | bateu em mim | me agred* | agredi* |
    agressão | agressao | espanc* | me ameaça | me ameaca | me ameaçou | me ameacou | me ameaçando |
    me ameacando | ameaça-me | ameaca-me | ameaçou-me | ameacou-me | a ameaçar-me | a ameacar-me |
    vai matar | quer matar | com uma faca | tem uma faca | facada | facadas | esfaque* | está armado |
    esta armado | tem uma arma | com uma arma | levou um tiro | tiros | tiroteio | balead* | enforcar |
    estupr* | violada | me violou | violou-me | me violaram | sofri uma violação | sofri uma violacao |
    vítima de violação | vitima de violacao | abuso sexual | violência doméstica | violencia domestica |
    invadindo | invadiram | tentando entrar na minha casa | tentando entrar em casa | tentando invadir |
    a tentar entrar em minha casa | a tentar entrar na minha casa | tentam entrar em minha casa |
    tentam entrar na minha casa | arromb* | ladrão | ladrao | ladrões | ladroes | assalto | assaltad* |
    assaltando | sequestr* | raptad* | choque elétrico | choque eletrico | choque eléctrico |
    choque electrico | levou um choque | levou choque | eletrocut* | electrocut* | afogando |
    se afogou | a afogar-se | afogou-se | caiu da janela | caiu da varanda | caiu e não levanta |
    caiu e nao levanta | caiu e não se levanta | caiu e nao se levanta | atropel* | presa no elevador |
    preso no elevador | presos no elevador | presas no elevador | meu filho sumiu | minha filha sumiu |
    meu filho desapareceu | minha filha desapareceu | não encontro meu filho | nao encontro meu filho |
    não encontro minha filha | nao encontro minha filha | não encontro o meu filho |
    nao encontro o meu filho | não encontro a minha filha | nao encontro a minha filha
cancel-words = cancelar | cancela | cancele | parar
