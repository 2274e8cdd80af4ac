alert-arrival = <b>{ $name }</b> está na entrada: { $gate }
    Desde { $since } · idioma: { $language }{ $silent }
    Precisa de: { $need }
    Pessoas: { $party } · ajuda com a bagagem ou para andar: { $luggage }
    Está doente: { $ill }
arrival-language = 🌐 Boas-vindas! Escolha seu idioma.
arrival-gate-unknown = Não reconheci este código de entrada. Escaneie de novo o código QR na entrada ou escreva aqui do que precisa.
arrival-unknown = Não encontrei este registro, ou ele não é seu.
arrival-over = Este registro já terminou.
arrival-not-received = Quando encontrar a pessoa, toque primeiro em “Encontrei a pessoa”.
arrival-ask-need = Do que você precisa?
arrival-need-button-fetch = 🚪 Venham me buscar
arrival-need-button-register = 📝 Só me registrar
arrival-need-button-medical = 🚑 Ajuda médica
arrival-need-fetch = alguém para abrir e acompanhar
arrival-need-register = registro
arrival-need-medical = ajuda médica
arrival-ask-party = Quantas pessoas são?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Alguém precisa de ajuda com a bagagem ou para andar?
arrival-luggage-some = Precisa
arrival-luggage-none = Não precisa
arrival-ask-ill = Alguém está doente (febre, tosse, dificuldade para respirar)?
arrival-ill-somebody = Alguém
arrival-ill-nobody = Ninguém
arrival-again = ✏️ Mudar as respostas
arrival-status-waiting = ✅ Estamos chamando alguém. Por favor, espere na entrada.
arrival-status-taken = ✅ <b>{ $name }</b> está indo até você desde { $since }. Por favor, espere na entrada.
arrival-status-overdue = ⏳ <b>{ $name }</b> está com atraso. Estamos perguntando onde está. Por favor, espere na entrada.
arrival-cancel = ✖️ Ninguém precisa vir
arrival-cancelled = Certo, ninguém virá. Se ainda precisar de alguém, escaneie o código de novo.
arrival-cancelled-on-the-way = ✖️ Alerta { $number }: <b>{ $name }</b> não precisa mais de ninguém. Você não precisa ir.
arrival-coming = <b>{ $name }</b> está indo até você. Por favor, espere na entrada.
arrival-still-looking = Ninguém respondeu ainda. Continuamos chamando toda a coordenação e o centro de comando até alguém vir. Em caso de emergência, ligue para o <b>{ $emergency }</b>.
arrival-someone-else = A pessoa que estava a caminho não pode mais vir. Estamos chamando outra. Por favor, espere na entrada.
arrival-received = { $name } confirmou que encontrou você. Boas-vindas!
arrival-closed = Seu registro está completo. Você pode escrever aqui a qualquer hora.
arrival-receive = 🤝 Encontrei a pessoa
arrival-close-noted = 📝 Encerrar com nota
arrival-close-plain = Encerrar sem nota
arrival-closing-ask = Escreva a nota final em uma só mensagem. Só a equipe vai ver. Para desistir: /cancel
arrival-closing-kept = A chegada foi encerrada.
arrival-ended-cancelled = { $name } não precisa mais de ninguém.
arrival-ended-received = { $name } encontrou a pessoa.
arrival-ended-closed = { $name } encontrou a pessoa e encerrou a chegada.
arrival-ended-noted = { $name } encontrou a pessoa e encerrou a chegada:
    { $note }
gate-ask-area = Em que bairro fica a entrada? Toque nele ou escreva o nome do bairro ou da entrada.
gate-ask-gate = Em qual entrada de <b>{ $area }</b> você está?
gate-button-areas = ‹ Todos os bairros
gate-none = Ainda não há entradas registradas aqui. Escreva aqui do que você precisa, no seu idioma.
arrival-begun = 👋 Você está aqui: <b>{ $gate }</b>, { $area }.
    Toque no botão grande e alguém virá até você. Se não fizer nada, chamaremos alguém em um minuto.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Estou aqui, venham
arrival-languages = 🌐 Idiomas…
arrival-back = ↩️ Voltar
arrival-skip = Pular ›
arrival-unsaid = ainda não informado
arrival-not-finished = {""}
    ⚠️ Escaneou o código e não disse mais nada.
arrival-status-soon = ✅ Você nos chamou há pouco. Vamos chamar de novo daqui a instantes. Por favor, espere na entrada.
arrival-usual = Normalmente, alguém chega em até { $minutes } min.
arrival-emergency = 🚑 Em caso de emergência, ligue já para o <b>{ $emergency }</b>.
arrival-write-here = Você pode escrever ou falar aqui a qualquer hora, no seu idioma: a mensagem chega à pessoa que vem até você.
arrival-nobody-came = 🔔 Ninguém veio
arrival-cancel-ask = Ninguém precisa mais vir até você?
arrival-cancel-sure = Sim, ninguém precisa vir
arrival-nobody-on-call = Não há ninguém de plantão nesta entrada agora. Estamos chamando a coordenação e o centro de comando até alguém vir. Em caso de emergência, ligue para o <b>{ $emergency }</b>.
arrival-moved = 📍 Alerta { $number }: <b>{ $name }</b> agora está em outra entrada: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Alerta { $number }: <b>{ $name }</b> continua esperando em { $gate } e pergunta onde você está.
arrival-not-come = ⚠️ Alerta { $number }: <b>{ $name }</b> diz que ninguém apareceu em { $gate }. Estamos chamando outras pessoas. Se você está no local, assuma o alerta de novo.
arrival-receive-ask = Você encontrou mesmo <b>{ $name }</b> em { $gate }?
arrival-receive-sure = 🤝 Sim, encontrei
arrival-receive-noted = Anotado: vocês se encontraram.
arrival-staff-ask = Você escaneou: <b>{ $gate }</b>, { $area }. É você quem está chegando aqui?
arrival-staff-arrives = 🙋 Sim, chamem alguém
arrival-staff-tries = Não, foi só um teste
arrival-scanned = Código escaneado: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ O código funciona: <b>{ $gate }</b>, { $area }. Ninguém foi chamado.
arrival-ringing-again = Estamos chamando de novo agora.
arrival-asked-where = Alguém está a caminho. Já perguntamos onde está.
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = A pessoa que espera já foi avisada.
arrival-coming-at = <b>{ $name }</b> chega até você por volta de { $at }.
arrival-nobody-here = 🔍 Não há ninguém aqui
arrival-asked-them = Estamos perguntando à pessoa onde ela está.
arrival-where-are-they = ❓ <b>{ $name }</b> está na entrada ({ $gate }) e não vê você. Você ainda está aí?
arrival-still-here = 🙋 Sim, estou aqui
arrival-still-here-told = ✅ Avisamos que você está aqui.
arrival-is-still-there = 🙋 Alerta { $number }: <b>{ $name }</b> ainda está na entrada ({ $gate }) e procura você.
arrival-missing-medical = ⚠️ Alerta { $number }: <b>{ $name }</b> pediu ajuda médica ou disse que alguém está passando mal na entrada ({ $gate }), e ninguém está encontrando a pessoa. Por favor, procure, se possível com mais alguém.
arrival-gone = Não encontramos você na entrada. Se ainda precisar de alguém, escaneie o código de novo ou escreva aqui.
arrival-gone-office = Alerta { $number }: não encontramos <b>{ $name }</b> na entrada ({ $gate }), e não houve resposta. Ninguém mais está procurando.
arrival-ended-gone = Não havia ninguém, e não houve resposta.
arrival-close-ask = Alerta { $number }: você encontrou <b>{ $name }</b> em { $gate }. Se está tudo feito, encerre a chegada.
arrival-close-ask-other = Alerta { $number }: { $worker } encontrou <b>{ $name }</b> em { $gate } e não pode mais encerrar. Por favor, encerre.
arrival-close-undo = ↩️ Desfazer
arrival-close-undone = A chegada não está mais encerrada.
arrival-close-too-late = Só dá para desfazer durante dois minutos.
arrival-ended-itself = { $name } encontrou a pessoa; encerrada sozinha após 12 horas.
arrival-ended-closed-by = { $name } encontrou a pessoa; { $worker } encerrou a chegada.
arrival-nobody-reached = Não conseguimos contato com ninguém de plantão nesta entrada agora. Estamos chamando a coordenação e o centro de comando até alguém vir. Em caso de emergência, ligue para o <b>{ $emergency }</b>.
