# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Alguém está indo até você agora.
phrase-arrival-in-minutes = Alguém vai chegar até você em cerca de { $number } min.
phrase-arrival-where-are-you = Onde você está?
phrase-arrival-which-gate = Em que entrada você está?
phrase-arrival-how-many-people = Quantas pessoas estão com você?
phrase-arrival-luggage-or-walking = Você precisa de ajuda com a bagagem ou para andar?
phrase-arrival-gate-opens = A entrada vai ser aberta para você agora.
phrase-arrival-go-with-them = Por favor, vá com a pessoa que vier receber você.
phrase-arrival-bus-leaves = Saída do ônibus: { $time }.

phrase-waiting-wait-here = Por favor, espere aqui.
phrase-waiting-wait-minutes = Por favor, espere mais { $number } min, aproximadamente.
phrase-waiting-message-received = Recebemos sua mensagem.
phrase-waiting-asking-colleague = Estou perguntando à equipe. Vou responder aqui.
phrase-waiting-answer-by = Você terá nossa resposta no máximo até: { $time }.
phrase-waiting-interpreter-coming = Alguém vai entrar nesta conversa para traduzir.
phrase-waiting-sorry-so-long = Pedimos desculpas por demorar tanto.
phrase-waiting-not-forgotten = Não nos esquecemos de você.
phrase-waiting-your-turn = É a sua vez. Por favor, venha.

phrase-quarantine-stay-home = Por favor, fique em casa e mantenha a porta fechada.
phrase-quarantine-days-left = Dias de quarentena que faltam: { $number }.
phrase-quarantine-ends-at = Fim da sua quarentena: { $time }.
phrase-quarantine-test-at-door = Alguém irá até a sua porta para fazer o teste do vírus. Quando: { $time }.
phrase-quarantine-test-negative = Seu teste deu negativo: o vírus não foi encontrado.
phrase-quarantine-test-positive = Seu teste deu positivo: o vírus foi encontrado. Um médico vai entrar em contato com você.
phrase-quarantine-mask-at-door = Por favor, coloque uma máscara antes de abrir a porta.
phrase-quarantine-separate-room = Por favor, fique em um quarto separado, longe das outras pessoas da casa.
phrase-quarantine-no-visitors = Por favor, não deixe visitas entrarem.
phrase-quarantine-rubbish = Por favor, deixe o lixo do lado de fora da porta, em um saco fechado. Coleta: { $time }.

phrase-health-need-doctor = Você precisa de um médico?
phrase-health-breathe-well = Você consegue respirar bem?
phrase-health-pain-where = Onde dói?
phrase-health-since-when = Desde quando você está se sentindo mal?
phrase-health-cough-or-fever = Você está com tosse ou febre?
phrase-health-send-temperature = Por favor, envie uma foto do termômetro com a sua temperatura.
phrase-health-measure-again = Por favor, meça a temperatura de novo. Quando: { $time }.
phrase-health-fever-above = Se a sua temperatura estiver acima de { $number } °C, escreva para nós imediatamente.
phrase-health-blood = Há sangue?
phrase-health-pregnant = Você está grávida?
phrase-health-long-illness = Você tem alguma doença crônica, como diabetes, doença do coração ou pressão alta?
phrase-health-doctor-calls = Um médico vai ligar para você. Quando: { $time }.

phrase-medicine-needed = Você precisa de remédio? Por favor, envie uma foto da embalagem.
phrase-medicine-taking-now = Que remédios você está tomando agora?
phrase-medicine-allergic = Você tem alergia a algum remédio?
phrase-medicine-tablets-at = Número de comprimidos a tomar: { $number }. Quando: { $time }.
phrase-medicine-millilitres-at = Quantidade a tomar: { $number } ml. Quando: { $time }.
phrase-medicine-hours-between = Horas entre uma dose e outra: no mínimo { $number }.
phrase-medicine-most-a-day = Máximo de comprimidos em 24 horas: { $number }.
phrase-medicine-with-food = Tome este remédio junto com comida.
phrase-medicine-empty-stomach = Tome este remédio em jejum.
phrase-medicine-not-with-others = Não tome este remédio junto com outros remédios.
phrase-medicine-stop-now = Pare de tomar este remédio agora.
phrase-medicine-delivered-at = Seus remédios serão entregues na sua porta. Quando: { $time }.

phrase-food-coming = A comida será entregue na sua porta.
phrase-food-next-delivery = Próxima entrega de comida na sua porta: { $time }.
phrase-food-at-door = Sua comida já está do lado de fora da porta.
phrase-food-for-how-many = Quantas pessoas precisam de comida?
phrase-food-cannot-eat = Há alguma coisa que você não pode comer?
phrase-food-no-pork-or-meat = Você precisa de comida sem carne de porco ou sem nenhuma carne?
phrase-food-drinking-water = Você tem água suficiente para beber?
phrase-food-baby = Você precisa de leite em pó ou fraldas para um bebê?
phrase-food-orders-at-gate = O que você encomenda é deixado na entrada. Nós levamos até a sua porta.

phrase-papers-passport-photo = Por favor, envie uma foto do seu passaporte.
phrase-papers-passport-back = Seu passaporte será devolvido.
phrase-papers-health-code = Por favor, mostre seu código de saúde.
phrase-papers-fill-in-form = Por favor, preencha este formulário.
phrase-papers-sign-here = Por favor, assine aqui.
phrase-papers-where-been = Onde você esteve nas últimas duas semanas?
phrase-papers-certificate = Quando a quarentena terminar, você receberá um certificado.
phrase-papers-ready-at = Seus documentos estarão prontos a partir de: { $time }.
phrase-papers-embassy = Você pode entrar em contato com a embaixada ou o consulado do seu país.

phrase-home-name-and-flat = Qual é o seu nome, e em que prédio e apartamento você está?
phrase-home-flat-number = Número do seu apartamento: { $number }.
phrase-home-lift-button = No elevador, aperte este botão: { $number }.
phrase-home-have-key = Você está com a sua chave?
phrase-home-who-lives-there = Quem mora com você?
phrase-home-children-or-elderly = Há crianças ou pessoas idosas com você?
phrase-home-water-and-power = Você tem água, luz e aquecimento?
phrase-home-repair-at = Alguém virá fazer o conserto. Quando: { $time }.

phrase-thanks-thank-you = Agradecemos.
phrase-thanks-for-patience = Agradecemos sua paciência.
phrase-thanks-for-telling-us = Agradecemos por nos contar.
phrase-thanks-for-staying-home = Agradecemos por ficar em casa. Assim você protege todo mundo.
phrase-thanks-glad-to-help = É um prazer ajudar você.
phrase-thanks-sorry-mistake = Pedimos desculpas. O erro foi nosso.
phrase-thanks-get-well = Esperamos que você melhore logo.
phrase-thanks-good-night = Boa noite. Você pode escrever para nós a qualquer hora.

phrase-danger-call-ambulance = Chame a ambulância agora.
phrase-danger-call-police = Chame a polícia agora.
phrase-danger-call-fire = Chame os bombeiros agora.
phrase-danger-ambulance-coming = A ambulância está indo até você.
phrase-danger-are-you-safe = Você está em segurança agora?
phrase-danger-person-breathing = A pessoa está respirando?
phrase-danger-press-wound = Aperte a ferida com força, com um pano limpo, e não solte.
phrase-danger-on-side = Deite a pessoa de lado.
phrase-danger-push-chest = Se a pessoa não estiver respirando: aperte com força e rapidez o meio do peito até a ajuda chegar.
phrase-danger-use-stairs = Saia do prédio pela escada. Não use o elevador.
phrase-danger-do-not-open = Não abra a porta.
phrase-danger-smell-gas = Se sentir cheiro de gás: não toque em nenhum interruptor, abra as janelas e saia.

phrase-calm-not-alone = Não vamos abandonar você.
phrase-calm-all-night = Há alguém aqui para você a noite toda.
phrase-calm-nothing-wrong = Você não fez nada de errado.
phrase-calm-breathe-slowly = Respire devagar: puxe o ar e solte. Estamos aqui.
phrase-calm-protective-suits = As pessoas na sua porta usam roupas de proteção. Não tenha medo.
phrase-calm-own-language = Você pode escrever no seu idioma.
phrase-calm-not-understood = Não entendi. Por favor, diga com outras palavras.
phrase-calm-write-short = Por favor, escreva frases curtas.
phrase-calm-yes-no = Por favor, responda sim ou não.
phrase-calm-keep-writing = Por favor, continue escrevendo aqui.
phrase-calm-talk-to-someone = Você quer conversar com alguém?

phrase-resident-need-water = Preciso de água.
phrase-resident-need-food = Preciso de comida.
phrase-resident-need-medicine = Preciso de remédio.
phrase-resident-need-doctor = Preciso de um médico.
phrase-resident-need-interpreter = Preciso de intérprete.
phrase-resident-not-understand = Não entendo.
phrase-resident-yes = Sim.
phrase-resident-no = Não.
phrase-resident-pain = Estou com dor.
phrase-resident-child-ill = Minha criança está doente.
phrase-resident-cold = Estou com frio.
phrase-resident-toilet = Preciso ir ao banheiro.
phrase-resident-alone = Não há ninguém comigo.
phrase-resident-where-am-i = Onde estou?
phrase-resident-how-long = Quanto tempo vou esperar?
phrase-resident-thank-you = Agradeço muito.
