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

    Em caso de emergência, ligue já para o <b>{ $emergency }</b>.
arrival-confirm = ✅ Sim, chamem alguém
arrival-again = ↩️ Começar de novo
arrival-status-waiting = ✅ Sua chegada está registrada. Estamos chamando alguém. Por favor, espere na entrada.
arrival-status-taken = ✅ Sua chegada está registrada e alguém está a caminho. Por favor, espere na entrada.
arrival-status-overdue = ✅ Sua chegada está registrada. Estamos falando com quem está a caminho. Por favor, espere na entrada.
arrival-elsewhere = ✅ Sua chegada está registrada em outra entrada: <b>{ $gate }</b>, { $area }. Quem vier buscar você irá até lá. Se agora você está em <b>{ $here }</b>, { $there }, toque em “{ arrival-cancel }” e escaneie este código de novo.
arrival-add-note = ✏️ Adicionar uma nota
arrival-cancel = ✖️ Ninguém precisa vir
arrival-note-ask = Escreva sua nota em uma só mensagem, no seu idioma. Para desistir: /cancel
arrival-note-kept = Sua nota foi repassada.
arrival-note-passed = ✏️ Alerta { $number }, nota de <b>{ $name }</b>:
    { $note }
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
