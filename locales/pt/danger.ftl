# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Each is written with its accents, once: the same without them is looked for too.

danger-words =
    dor no peito | dores no peito | dor de peito | dor no meu peito | dor no seu peito |
    aperto no peito | pressão no peito | peito dói | peito está doendo | peito doendo |
    peito a doer | dói o peito | dói-me o peito | pontada no peito | pontadas no peito |
    dor torácica | não consigo respirar | não consegue respirar | não conseguimos respirar |
    mal consigo respirar | mal consegue respirar | não está respirando | não está a respirar |
    não respira | parou de respirar | deixou de respirar | falta de ar | falta-me o ar |
    ficando sem ar | ficou sem ar | estou sem ar! | dificuldade para respirar |
    dificuldade em respirar | dificuldade de respirar | dificuldades para respirar |
    dificuldades em respirar | difícil respirar | custa a respirar | custa respirar |
    respirando mal | sufoc* | engasg* | asfixia* | ficando roxo | ficando roxa | a ficar roxo |
    a ficar roxa | ataque cardíaco | ataque do coração | infarto | infartando | enfarte |
    parada cardíaca | paragem cardíaca | sem pulso | não tem pulso | avc | derrame | inconsciente |
    desmai* | perdeu a consciência | perdeu os sentidos | sem sentidos | desacordado | desacordada |
    não acorda | não reage | convuls* | ataque epilético | ataque epiléptico | crise epilética |
    crise epiléptica | hemorragia | sangrando | a sangrar | sangra muito | sangrar muito |
    muito sangue | não para de sangrar | perdendo sangue | perder sangue | vomitando sangue |
    vomitou sangue | vomitar sangue | tossindo sangue | tossir sangue | sangue por todo | overdose |
    envenen* | tomou veneno | bebeu veneno | bebeu água sanitária | bebeu lixívia | engoliu |
    intoxicado | intoxicada | intoxicação | tomou muitos comprimidos | tomei muitos comprimidos |
    tomou muitos remédios | tomei muitos remédios | monóxido | reação alérgica |
    choque anafilático | anafila* | garganta fechando | garganta a fechar | suicíd* | me matar |
    matar-me | se matar | matar-se | quero morrer | quer morrer | não quero viver |
    não quero mais viver | não quero continuar a viver | tirar a minha vida | tirar minha vida |
    acabar com a minha vida | acabar com minha vida | me jogar da | me jogar pela | atirar-me da |
    cortar os pulsos | me machucar | estou morrendo! | estou a morrer! | está morrendo |
    está a morrer | vou morrer | vai morrer | vamos morrer | está morto | está morta | fogo! |
    fogo fogo! | pegando fogo | pegou fogo | está a arder | casa a arder | prédio a arder |
    tudo a arder | em chamas | incêndio | fogo na casa | fogo na cozinha | fogo na sala |
    fogo em casa | fogo no prédio | fogo no quarto | fogo no apartamento | tem fogo aqui |
    tem fogo no | tem fogo na | há fogo | casa queimando | tudo queimando | muita fumaça |
    muito fumo | tem fumaça | há fumo | cheio de fumaça | cheio de fumo | cheiro de fumaça |
    cheiro a fumo | cheiro de queimado | cheiro a queimado | explosão | explodiu | cheiro de gás |
    cheiro a gás | vazamento de gás | vazando gás | fuga de gás | socorro | ajuda! | ajuda ajuda! |
    me ajuda! | me ajude! | me ajudem! | ajude-me! | ajuda-me! | ajudem-me! | ajudem! |
    nos ajudem! | ajudem-nos! | ajuda por favor! | por favor ajuda! | me ajuda por favor! |
    me ajude por favor! | me ajudem por favor! | por favor me ajuda! | por favor me ajude! |
    por favor me ajudem! | ajude-me por favor! | ajudem-me por favor! | por favor ajude-me! |
    por favor ajudem-me! | preciso de ajuda! | precisamos de ajuda! | preciso de ajuda por favor! |
    por favor preciso de ajuda! | ajuda urgente | preciso de ajuda agora | preciso de ajuda já |
    me salvem | salvem-me | acudam! | em perigo | emergência | ambulância | o samu | bombeiros! |
    chame os bombeiros | chamem os bombeiros | chama os bombeiros | chame a polícia |
    chamem a polícia | chama a polícia | chamar a polícia | polícia! | ligue 120 |
    ligue para o 120 | liguem 120 | liguem para o 120 | bolsa rompeu | rompeu a bolsa |
    bolsa estourou | estourou a bolsa | rebentou a bolsa | rebentaram as águas |
    rebentaram-me as águas | trabalho de parto | contrações | contracções | vai nascer agora |
    vai nascer já | está nascendo | está a nascer | dando à luz | a dar à luz | aborto espontâneo |
    perdendo o bebê | a perder o bebé | me batendo | batendo em mim | a bater-me | me bateu |
    bateu-me | me bate | bate-me | bate em mim | bateu em mim | me agred* | agredi* | agressão |
    espanc* | me ameaça | me ameaçou | me ameaçando | ameaça-me | ameaçou-me | a ameaçar-me |
    vai matar | quer matar | com uma faca | tem uma faca | facada | facadas | esfaque* |
    está armado | tem uma arma | com uma arma | levou um tiro | tiros | tiroteio | balead* |
    enforcar | estupr* | violada | me violou | violou-me | me violaram | sofri uma violação |
    vítima de violação | abuso sexual | violência doméstica | invadindo | invadiram |
    tentando entrar na minha casa | tentando entrar em casa | tentando invadir |
    a tentar entrar em minha casa | a tentar entrar na minha casa | tentam entrar em minha casa |
    tentam entrar na minha casa | arromb* | ladrão | ladrões | assalto | assaltad* | assaltando |
    sequestr* | raptad* | choque elétrico | choque eléctrico | levou um choque | levou choque |
    eletrocut* | electrocut* | afogando | se afogou | a afogar-se | afogou-se | caiu da janela |
    caiu da varanda | caiu e não levanta | caiu e não se levanta | atropel* | presa no elevador |
    preso no elevador | presos no elevador | presas no elevador | meu filho sumiu |
    minha filha sumiu | meu filho desapareceu | minha filha desapareceu | não encontro meu filho |
    não encontro minha filha | não encontro o meu filho | não encontro a minha filha
cancel-words = cancelar | cancela | cancele | parar
