# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Each is written with its accents, once: the same without them is looked for too.
# Plea words may stand beside such a cry: "help, please, quickly".

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
    não encontro minha filha | não encontro o meu filho | não encontro a minha filha |
    não estou conseguindo respirar | não está conseguindo respirar | não posso respirar |
    não pode respirar | não to conseguindo respirar | não tá conseguindo respirar |
    não tá respirando | não ta respirando | sem ar aqui | sem ar nos pulmões | faltando ar aqui |
    faltando ar nos pulmões | sem respirar | bebê está roxo | bebê está roxa | bebê ficou roxo |
    bebê ficou roxa | bebê está azul | rosto está roxo | rosto está roxa | rosto ficou roxo |
    rosto ficou roxa | rosto está azul | ele está roxo | ele está roxa | ele ficou roxo |
    ele ficou roxa | ele está azul | ela está roxo | ela está roxa | ela ficou roxo |
    ela ficou roxa | ela está azul | crise de asma | ataque de asma | entalado na garganta |
    garganta inchada | garganta fechou | garganta inchando | coração parou | coração não bate |
    coração está doendo | coração doendo | dor no coração | aperto no coração | boca torta |
    rosto torto | parada cardiorrespiratória | sangue por toda | sangue em toda | sangue não para |
    saindo sangue | sai sangue | poça de sangue | coberto de sangue | cuspindo sangue |
    sangramento | corte profund* | ferida profund* | cortei a mão | cortei o dedo |
    cortei os pulsos | estou ferido | estou ferida | estou feridos | estou machucado |
    estou machucada | estou queimado | estou queimada | está ferido | está ferida | está feridos |
    está machucado | está machucada | está queimado | está queimada | estão ferido | estão ferida |
    estão feridos | estão machucado | estão machucada | estão queimado | estão queimada |
    fiquei ferido | fiquei ferida | fiquei feridos | fiquei machucado | fiquei machucada |
    fiquei queimado | fiquei queimada | ficou ferido | ficou ferida | ficou feridos |
    ficou machucado | ficou machucada | ficou queimado | ficou queimada | tem ferido | tem ferida |
    tem feridos | tem machucado | tem machucada | tem queimado | tem queimada | há ferido |
    há ferida | há feridos | há machucado | há machucada | há queimado | há queimada | me queimei |
    se queimou | queimadura* | água fervente | óleo quente | quebrei a perna | quebrei o braço |
    quebrei a cabeça | quebrei o pescoço | quebrei a bacia | quebrei o fémur | quebrou a perna |
    quebrou o braço | quebrou a cabeça | quebrou o pescoço | quebrou a bacia | quebrou o fémur |
    fraturou a perna | fraturou o braço | fraturou a cabeça | fraturou o pescoço |
    fraturou a bacia | fraturou o fémur | parti a perna | parti o braço | parti a cabeça |
    parti o pescoço | parti a bacia | parti o fémur | partiu a perna | partiu o braço |
    partiu a cabeça | partiu o pescoço | partiu a bacia | partiu o fémur | fratura exposta |
    bateu a cabeça | bati a cabeça | picada de cobra | mordido por | fui ferido | fui ferida |
    foi ferido | foi ferida | caiu da | caiu do | caiu na escada | caiu das escadas |
    caiu no banheiro | caiu pela | caiu e não | caí da | caí do | caí na escada | caí das escadas |
    caí no banheiro | caí pela | caí e não | minha mãe caiu | meu pai caiu | minha avó caiu |
    meu avô caiu | meu filho caiu | minha filha caiu | não levanta | não consegue levantar |
    não consigo levantar | não se mexe | não consigo me mexer | não consegue se mexer |
    caído no chão | perdeu o sentido | não responde | não quer acordar | em coma | espumando |
    epilepsia | apagou e | tomou água sanitária | tomou todos os remédios |
    tomou todos os comprimidos | tomou todos os meus remédios | tomou uma cartela |
    tomou detergente | tomou soda | tomou uma moeda | tomou uma pilha | tomou ácido |
    tomou gasolina | tomei água sanitária | tomei uma cartela | tomei detergente | tomei soda |
    tomei uma moeda | tomei uma pilha | tomei ácido | tomei gasolina | bebeu todos os remédios |
    bebeu todos os comprimidos | bebeu todos os meus remédios | bebeu muitos remédios |
    bebeu muitos comprimidos | bebeu uma cartela | bebeu detergente | bebeu soda | bebeu uma moeda |
    bebeu uma pilha | bebeu ácido | bebeu gasolina | bebi água sanitária | bebi todos os remédios |
    bebi todos os comprimidos | bebi todos os meus remédios | bebi muitos remédios |
    bebi muitos comprimidos | bebi uma cartela | bebi detergente | bebi soda | bebi uma moeda |
    bebi uma pilha | bebi ácido | bebi gasolina | engoli água sanitária | engoli todos os remédios |
    engoli todos os comprimidos | engoli todos os meus remédios | engoli muitos remédios |
    engoli muitos comprimidos | engoli uma cartela | engoli detergente | engoli soda |
    engoli uma moeda | engoli uma pilha | engoli ácido | engoli gasolina | ingeriu água sanitária |
    ingeriu todos os remédios | ingeriu todos os comprimidos | ingeriu todos os meus remédios |
    ingeriu muitos remédios | ingeriu muitos comprimidos | ingeriu uma cartela |
    ingeriu detergente | ingeriu soda | ingeriu uma moeda | ingeriu uma pilha | ingeriu ácido |
    ingeriu gasolina | veneno | chumbinho | tomei todos | quero me suicidar | quero me jogar |
    quero pular da | quero pular do | quero acabar com tudo | vou me suicidar | vou me jogar |
    vou pular da | vou pular do | vou acabar com tudo | queria morrer | queria me suicidar |
    queria me jogar | queria pular da | queria pular do | queria acabar com tudo | prefiro morrer |
    prefiro me suicidar | prefiro me jogar | prefiro pular da | prefiro pular do |
    prefiro acabar com tudo | não aguento mais viver | não vale a pena viver | pular da janela |
    pular da ponte | pular do prédio | pular da sacada | pulou da janela | pulou da ponte |
    pulou do prédio | pulou da sacada | me cortar | me cortei | se enforcou | cortou os pulsos |
    se jogou | tirar a própria vida | automutil* | casa está queimando | casa em fogo |
    casa incendiou | apartamento está queimando | apartamento em fogo | apartamento incendiou |
    cozinha está queimando | cozinha em fogo | cozinha incendiou | prédio está queimando |
    prédio em fogo | prédio incendiou | quarto está queimando | quarto em fogo | quarto incendiou |
    tudo está queimando | tudo em fogo | tudo incendiou | carro está queimando | carro em fogo |
    carro incendiou | fogo na prédio | fogo na quarto | fogo na toda parte | fogo no casa |
    fogo no cozinha | fogo no toda parte | fogo em cozinha | fogo em prédio | fogo em quarto |
    fogo em toda parte | chamas na casa | chamas na cozinha | chamas na prédio | chamas na quarto |
    chamas na toda parte | chamas no casa | chamas no cozinha | chamas no prédio |
    chamas no quarto | chamas no toda parte | chamas em casa | chamas em cozinha |
    chamas em prédio | chamas em quarto | chamas em toda parte | fumaça por toda | fumaça preta |
    fumaça negro | fumaça saindo | fumaça em todo | fumo por toda | fumo preta | fumo negro |
    fumo saindo | fumo em todo | tanta fumaça | incendio aqui | cheiro forte de gás |
    cheirando forte de gás | cheirando a gás | cheirando de gás | cheira forte de gás |
    cheira a gás | cheira de gás | vazamento gás | vazamento o gás | vazando de gás |
    vazando o gás | escapando de gás | escapando gás | escapando o gás | fuga gás | fuga o gás |
    botijão vazando | enchente | alagamento | alagou | alagada | alagado | inundação | inundou |
    inundada | água subindo | água está subindo | água entrando | água invadiu |
    água entrou em casa | levado pela água | levado pela correnteza | levada pela água |
    levada pela correnteza | arrastado pela água | arrastado pela correnteza | deslizamento |
    enxurrada | caiu na água | caiu no rio | caiu na piscina | soterrad* | sob escombros |
    nos escombros | desabou | desabamento | desmoronou | estou preso | estou presa | estou presos |
    estou trancado | estou trancada | estou trancados | estou encurralado | estamos preso |
    estamos presa | estamos presos | estamos trancado | estamos trancada | estamos trancados |
    estamos encurralado | está preso | está presa | está presos | está trancado | está trancada |
    está trancados | está encurralado | ficou preso | ficou presa | ficou presos | ficou trancado |
    ficou trancada | ficou trancados | ficou encurralado | fiquei preso | fiquei presa |
    fiquei presos | fiquei trancado | fiquei trancada | fiquei trancados | fiquei encurralado |
    ficamos preso | ficamos presa | ficamos presos | ficamos trancado | ficamos trancada |
    ficamos trancados | ficamos encurralado | debaixo dos escombros | debaixo da parede |
    debaixo da terra | embaixo dos escombros | embaixo da parede | embaixo da terra |
    não consigo sair daqui | não consigo sair do elevador | não conseguimos sair daqui |
    não conseguimos sair do elevador | entrei em trabalho | bebê nascendo | neném nascendo |
    vou dar à luz | vai dar à luz | vou parir | aborto | contração | bebê vai nascer | bebê saindo |
    bebê está saindo | neném vai nascer | neném saindo | neném está saindo | grávida e sangra |
    está me atacando | está me perseguindo | está me enforcando | tá me atacando |
    tá me perseguindo | tá me enforcando | estão me atacando | estão me perseguindo |
    estão me enforcando | tão me atacando | tão me perseguindo | tão me enforcando | me atacou |
    me atacaram | me enforca | me seguindo | me ameaçam | me persegue | me bateram | nos atacou |
    nos atacaram | nos enforca | nos seguindo | nos ameaçam | nos persegue | nos bateram |
    meu marido me agride | meu namorado me agride | meu pai me agride | quer nos matar |
    quis nos matar | vai nos matar | vão nos matar | refém | tem um facão | tem faca | tem arma |
    tem um revólver | tem uma pistola | tem uma bomba | com um facão | com faca | com arma |
    com um revólver | com uma pistola | com uma bomba | puxou uma arma | puxou um facão |
    puxou faca | puxou arma | puxou um revólver | puxou uma pistola | puxou uma bomba |
    sacou uma arma | sacou um facão | sacou faca | sacou arma | sacou um revólver |
    sacou uma pistola | sacou uma bomba | homem armad* | homens armad* | atirando | atiraram |
    atirou | levei um tiro | violação | abusou de mim | abusaram de mim | me tocou |
    assédio sexual | abusada | estrupo | estrupou | estrupada | alguém na minha casa |
    alguém em casa | alguém entrou | alguém entrando | alguém invadiu | alguém dentro de casa |
    alguém tentando entrar | alguém no quintal | homem na minha casa | homem em casa |
    homem entrou | homem entrando | homem invadiu | homem dentro de casa | homem tentando entrar |
    homem no quintal | bandido na minha casa | bandido em casa | bandido entrou | bandido entrando |
    bandido invadiu | bandido dentro de casa | bandido tentando entrar | bandido no quintal |
    bandidos na minha casa | bandidos em casa | bandidos entrou | bandidos entrando |
    bandidos invadiu | bandidos dentro de casa | bandidos tentando entrar | bandidos no quintal |
    estranho na minha casa | estranho em casa | estranho entrou | estranho entrando |
    estranho invadiu | estranho dentro de casa | estranho tentando entrar | estranho no quintal |
    roubando | me roubaram | invasão | meu filho se perdeu | meu filho está perdido |
    meu filho está perdida | meu filho está desaparecido | meu filho está desaparecida |
    meu filho não voltou | meu filha sumiu | meu filha desapareceu | meu filha se perdeu |
    meu filha está perdido | meu filha está perdida | meu filha está desaparecido |
    meu filha está desaparecida | meu filha não voltou | meu bebê sumiu | meu bebê desapareceu |
    meu bebê se perdeu | meu bebê está perdido | meu bebê está perdida |
    meu bebê está desaparecido | meu bebê está desaparecida | meu bebê não voltou | meu neto sumiu |
    meu neto desapareceu | meu neto se perdeu | meu neto está perdido | meu neto está perdida |
    meu neto está desaparecido | meu neto está desaparecida | meu neto não voltou | meu neta sumiu |
    meu neta desapareceu | meu neta se perdeu | meu neta está perdido | meu neta está perdida |
    meu neta está desaparecido | meu neta está desaparecida | meu neta não voltou |
    meu menino sumiu | meu menino desapareceu | meu menino se perdeu | meu menino está perdido |
    meu menino está perdida | meu menino está desaparecido | meu menino está desaparecida |
    meu menino não voltou | meu menina sumiu | meu menina desapareceu | meu menina se perdeu |
    meu menina está perdido | meu menina está perdida | meu menina está desaparecido |
    meu menina está desaparecida | meu menina não voltou | meu criança sumiu |
    meu criança desapareceu | meu criança se perdeu | meu criança está perdido |
    meu criança está perdida | meu criança está desaparecido | meu criança está desaparecida |
    meu criança não voltou | minha filho sumiu | minha filho desapareceu | minha filho se perdeu |
    minha filho está perdido | minha filho está perdida | minha filho está desaparecido |
    minha filho está desaparecida | minha filho não voltou | minha filha se perdeu |
    minha filha está perdido | minha filha está perdida | minha filha está desaparecido |
    minha filha está desaparecida | minha filha não voltou | minha bebê sumiu |
    minha bebê desapareceu | minha bebê se perdeu | minha bebê está perdido |
    minha bebê está perdida | minha bebê está desaparecido | minha bebê está desaparecida |
    minha bebê não voltou | minha neto sumiu | minha neto desapareceu | minha neto se perdeu |
    minha neto está perdido | minha neto está perdida | minha neto está desaparecido |
    minha neto está desaparecida | minha neto não voltou | minha neta sumiu |
    minha neta desapareceu | minha neta se perdeu | minha neta está perdido |
    minha neta está perdida | minha neta está desaparecido | minha neta está desaparecida |
    minha neta não voltou | minha menino sumiu | minha menino desapareceu | minha menino se perdeu |
    minha menino está perdido | minha menino está perdida | minha menino está desaparecido |
    minha menino está desaparecida | minha menino não voltou | minha menina sumiu |
    minha menina desapareceu | minha menina se perdeu | minha menina está perdido |
    minha menina está perdida | minha menina está desaparecido | minha menina está desaparecida |
    minha menina não voltou | minha criança sumiu | minha criança desapareceu |
    minha criança se perdeu | minha criança está perdido | minha criança está perdida |
    minha criança está desaparecido | minha criança está desaparecida | minha criança não voltou |
    o filho sumiu | o filho desapareceu | o filho se perdeu | o filho está perdido |
    o filho está perdida | o filho está desaparecido | o filho está desaparecida |
    o filho não voltou | o filha sumiu | o filha desapareceu | o filha se perdeu |
    o filha está perdido | o filha está perdida | o filha está desaparecido |
    o filha está desaparecida | o filha não voltou | o bebê sumiu | o bebê desapareceu |
    o bebê se perdeu | o bebê está perdido | o bebê está perdida | o bebê está desaparecido |
    o bebê está desaparecida | o bebê não voltou | o neto sumiu | o neto desapareceu |
    o neto se perdeu | o neto está perdido | o neto está perdida | o neto está desaparecido |
    o neto está desaparecida | o neto não voltou | o neta sumiu | o neta desapareceu |
    o neta se perdeu | o neta está perdido | o neta está perdida | o neta está desaparecido |
    o neta está desaparecida | o neta não voltou | o menino sumiu | o menino desapareceu |
    o menino se perdeu | o menino está perdido | o menino está perdida |
    o menino está desaparecido | o menino está desaparecida | o menino não voltou | o menina sumiu |
    o menina desapareceu | o menina se perdeu | o menina está perdido | o menina está perdida |
    o menina está desaparecido | o menina está desaparecida | o menina não voltou |
    o criança sumiu | o criança desapareceu | o criança se perdeu | o criança está perdido |
    o criança está perdida | o criança está desaparecido | o criança está desaparecida |
    o criança não voltou | a filho sumiu | a filho desapareceu | a filho se perdeu |
    a filho está perdido | a filho está perdida | a filho está desaparecido |
    a filho está desaparecida | a filho não voltou | a filha sumiu | a filha desapareceu |
    a filha se perdeu | a filha está perdido | a filha está perdida | a filha está desaparecido |
    a filha está desaparecida | a filha não voltou | a bebê sumiu | a bebê desapareceu |
    a bebê se perdeu | a bebê está perdido | a bebê está perdida | a bebê está desaparecido |
    a bebê está desaparecida | a bebê não voltou | a neto sumiu | a neto desapareceu |
    a neto se perdeu | a neto está perdido | a neto está perdida | a neto está desaparecido |
    a neto está desaparecida | a neto não voltou | a neta sumiu | a neta desapareceu |
    a neta se perdeu | a neta está perdido | a neta está perdida | a neta está desaparecido |
    a neta está desaparecida | a neta não voltou | a menino sumiu | a menino desapareceu |
    a menino se perdeu | a menino está perdido | a menino está perdida |
    a menino está desaparecido | a menino está desaparecida | a menino não voltou | a menina sumiu |
    a menina desapareceu | a menina se perdeu | a menina está perdido | a menina está perdida |
    a menina está desaparecido | a menina está desaparecida | a menina não voltou |
    a criança sumiu | a criança desapareceu | a criança se perdeu | a criança está perdido |
    a criança está perdida | a criança está desaparecido | a criança está desaparecida |
    a criança não voltou | perdi o meu filho | perdi o meu filha | perdi o meu filhos |
    perdi o meu bebê | perdi meu filho | perdi meu filha | perdi meu filhos | perdi meu bebê |
    perdi minha filho | perdi minha filha | perdi minha filhos | perdi minha bebê |
    perdi a minha filho | perdi a minha filha | perdi a minha filhos | perdi a minha bebê |
    não acho o meu filho | não acho o meu filha | não acho o meu filhos | não acho o meu bebê |
    não acho meu filho | não acho meu filha | não acho meu filhos | não acho meu bebê |
    não acho minha filho | não acho minha filha | não acho minha filhos | não acho minha bebê |
    não acho a minha filho | não acho a minha filha | não acho a minha filhos |
    não acho a minha bebê | não encontro o meu filha | não encontro o meu filhos |
    não encontro o meu bebê | não encontro meu filha | não encontro meu filhos |
    não encontro meu bebê | não encontro minha filho | não encontro minha filhos |
    não encontro minha bebê | não encontro a minha filho | não encontro a minha filhos |
    não encontro a minha bebê | cadê o meu filho | cadê o meu filha | cadê o meu filhos |
    cadê o meu bebê | cadê meu filho | cadê meu filha | cadê meu filhos | cadê meu bebê |
    cadê minha filho | cadê minha filha | cadê minha filhos | cadê minha bebê | cadê a minha filho |
    cadê a minha filha | cadê a minha filhos | cadê a minha bebê | levaram o meu filho |
    levaram o meu filha | levaram o meu filhos | levaram o meu bebê | levaram meu filho |
    levaram meu filha | levaram meu filhos | levaram meu bebê | levaram minha filho |
    levaram minha filha | levaram minha filhos | levaram minha bebê | levaram a minha filho |
    levaram a minha filha | levaram a minha filhos | levaram a minha bebê |
    não consigo achar o meu filho | não consigo achar o meu filha | não consigo achar o meu filhos |
    não consigo achar o meu bebê | não consigo achar meu filho | não consigo achar meu filha |
    não consigo achar meu filhos | não consigo achar meu bebê | não consigo achar minha filho |
    não consigo achar minha filha | não consigo achar minha filhos | não consigo achar minha bebê |
    não consigo achar a minha filho | não consigo achar a minha filha |
    não consigo achar a minha filhos | não consigo achar a minha bebê | criança perdida |
    criança desaparecida | ajuda rápido | ajuda minha mãe | ajuda meu filho | ajuda estou morrendo |
    salva me | salva a gente | salva meu | salva minha | salva nós | salve me | salve a gente |
    salve meu | salve minha | salve nós | salvem a gente | salvem meu | salvem minha | salvem nós |
    salvar me | salvar a gente | salvar meu | salvar minha | salvar nós |
    preciso de um médico urgente | preciso a polícia | preciso polícia | preciso o 192 |
    preciso o 190 | precisamos de um médico urgente | precisamos a polícia | precisamos polícia |
    precisamos o 192 | precisamos o 190 | chama de um médico urgente | chama polícia | chama o 192 |
    chama o 190 | chamem de um médico urgente | chamem polícia | chamem o 192 | chamem o 190 |
    chame de um médico urgente | chame polícia | chame o 192 | chame o 190 | vida ou morte |
    risco de vida | correndo perigo | correndo risco | urgência | ele tá morrendo |
    ela tá morrendo | mãe tá morrendo | pai tá morrendo | acode! | ajuda eu! | salva! | salvem! |
    perigo! | socorro! | ladrão! | me salva!
plea-words =
    por favor | pfv | pf | urgente | rápido | agora | alguém | meu deus | pelo amor de deus |
    gente | aqui | por deus
cancel-words = cancelar | cancela | cancele | parar
