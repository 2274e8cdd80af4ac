alert-arrival = <b>{ $name }</b> está na entrada: { $gate }
    Desde { $since } · idioma: { $language }
    Precisa de: { $need }
    Pessoas: { $party } · ajuda com a bagagem ou para andar: { $luggage }
    Está doente: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Boas-vindas! Escolha seu idioma.
arrival-gate-unknown = Não reconheci este código de entrada. Escaneie de novo o código QR na entrada ou escreva aqui do que precisa.
arrival-unknown = Não encontrei este registro, ou ele não é seu.
arrival-over = Este registro já terminou.
arrival-not-received = Quando encontrar a pessoa, toque primeiro em “Encontrei a pessoa”.
arrival-ask-need = Boas-vindas! Você está aqui: <b>{ $gate }</b>. Do que você precisa?
arrival-need-button-fetch = 🚪 Venham me buscar
arrival-need-button-register = 📝 Só me registrar
arrival-need-button-medical = 🚑 Ajuda médica
arrival-need-fetch = alguém para abrir e acompanhar
arrival-need-register = registro
arrival-need-medical = ajuda médica
arrival-ask-party = Vocês são quantas pessoas?
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
arrival-check = <b>Está tudo certo?</b>
    Entrada: { $gate }
    Precisa de: { $need }
    Pessoas: { $party }
    Ajuda com a bagagem ou para andar: { $luggage }
    Está doente: { $ill }
arrival-check-unwell = <b>Está tudo certo?</b>
    Entrada: { $gate }
    Precisa de: { $need }
    Pessoas: { $party }
    Ajuda com a bagagem ou para andar: { $luggage }
    Está doente: { $ill }

    Em caso de emergência, ligue já para o <b>120</b>.
arrival-confirm = ✅ Sim, chamem alguém
arrival-again = ↩️ Começar de novo
arrival-status-waiting = ✅ Sua chegada está registrada. Estamos chamando alguém. Por favor, espere na entrada.
arrival-status-taken = ✅ Sua chegada está registrada e alguém está a caminho. Por favor, espere na entrada.
arrival-status-overdue = ✅ Sua chegada está registrada. Estamos falando com quem está a caminho. Por favor, espere na entrada.
arrival-elsewhere = ✅ Sua chegada está registrada em outra entrada: <b>{ $gate }</b>, { $area }. Quem vier buscar você irá até lá. Se agora você está em <b>{ $here }</b>, { $there }, toque em “{ arrival-cancel }” e escaneie este código de novo.
arrival-add-note = ✏️ Adicionar uma nota
arrival-cancel = ✖️ Cancelar meu registro
arrival-note-ask = Escreva sua nota em uma só mensagem, no seu idioma. Para desistir: /cancel
arrival-note-kept = Sua nota foi repassada.
arrival-note-passed = ✏️ Alerta { $number }, nota de <b>{ $name }</b>:
    { $note }
arrival-cancelled = Seu registro foi cancelado. Ninguém virá. Se precisar de alguém, escaneie o código de novo.
arrival-cancelled-on-the-way = ✖️ Alerta { $number }: <b>{ $name }</b> cancelou. Ninguém precisa mais ir.
arrival-coming = <b>{ $name }</b> está indo até você. Por favor, espere na entrada.
arrival-still-looking = Ninguém respondeu ainda. Continuamos chamando todos os coordenadores e o centro de comando até alguém vir. Em caso de emergência, ligue para o <b>120</b>.
arrival-someone-else = A pessoa que estava a caminho não pode mais vir. Estamos chamando outra. Por favor, espere na entrada.
arrival-received = { $name } confirmou que encontrou você. Boas-vindas!
arrival-closed = Seu registro está completo. Você pode escrever aqui a qualquer hora.
arrival-receive = 🤝 Encontrei a pessoa
arrival-close-noted = 📝 Encerrar com nota
arrival-close-plain = Encerrar sem nota
arrival-closing-ask = Escreva a nota final em uma só mensagem. Só a equipe vai ver. Para desistir: /cancel
arrival-closing-kept = A chegada foi encerrada.
arrival-ended-cancelled = { $name } cancelou.
arrival-ended-received = { $name } encontrou a pessoa.
arrival-ended-closed = { $name } encontrou a pessoa e encerrou a chegada.
arrival-ended-noted = { $name } encontrou a pessoa e encerrou a chegada:
    { $note }
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = A pessoa que espera já foi avisada.
arrival-coming-at = <b>{ $name }</b> chega até você por volta de { $at }.
arrival-nobody-here = 🔍 Não há ninguém aqui
arrival-asked-them = Estamos perguntando à pessoa onde ela está. Se ela não responder em 5 minutos, o alerta termina sozinho.
arrival-where-are-they = ❓ <b>{ $name }</b> está na entrada ({ $gate }) e não vê você. Você ainda está aí?
arrival-still-here = 🙋 Sim, estou aqui
arrival-still-here-told = ✅ Avisamos que você está aqui.
arrival-is-still-there = 🙋 Alerta { $number }: <b>{ $name }</b> ainda está na entrada ({ $gate }) e procura você.
arrival-missing-medical = ⚠️ Alerta { $number }: <b>{ $name }</b> pediu ajuda médica na entrada ({ $gate }), e ninguém está encontrando a pessoa. Por favor, procure, se possível com mais alguém.
arrival-gone = Não encontramos você na entrada. Se ainda precisar de alguém, escaneie o código de novo ou escreva aqui.
arrival-gone-office = Alerta { $number }: não encontramos <b>{ $name }</b> na entrada ({ $gate }), e não houve resposta. Ninguém mais está procurando.
arrival-ended-gone = Não havia ninguém, e não houve resposta.
