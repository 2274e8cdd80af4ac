alert-arrival = <b>{ $name }</b> está à entrada: { $gate }
    Desde { $since } · língua: { $language }
    Precisa de: { $need }
    Pessoas: { $party } · ajuda com a bagagem ou para andar: { $luggage }
    Está doente: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Boas-vindas! Escolha a sua língua.
arrival-gate-unknown = Este código de entrada é desconhecido. Leia outra vez o código QR à entrada, ou escreva aqui o que precisa.
arrival-unknown = Este registo é desconhecido, ou não é seu.
arrival-over = Este registo já terminou.
arrival-not-received = Toque primeiro em «Encontrei a pessoa», quando a tiver encontrado.
arrival-ask-need = Boas-vindas! Está aqui: <b>{ $gate }</b>. De que precisa?
arrival-need-button-fetch = 🚪 Venham buscar-me
arrival-need-button-register = 📝 Só registar-me
arrival-need-button-medical = 🚑 Ajuda médica
arrival-need-fetch = entrada e acompanhamento
arrival-need-register = registo
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
arrival-check = <b>Está certo?</b>
    Entrada: { $gate }
    Precisa de: { $need }
    Pessoas: { $party }
    Ajuda com a bagagem ou para andar: { $luggage }
    Está doente: { $ill }
arrival-check-unwell = <b>Está certo?</b>
    Entrada: { $gate }
    Precisa de: { $need }
    Pessoas: { $party }
    Ajuda com a bagagem ou para andar: { $luggage }
    Está doente: { $ill }

    Numa emergência, ligue já para o <b>120</b>.
arrival-confirm = ✅ Sim, chamem alguém
arrival-again = ↩️ Recomeçar
arrival-status-waiting = ✅ A sua chegada está registada. Estamos a chamar alguém. Por favor, espere à entrada.
arrival-status-taken = ✅ A sua chegada está registada e alguém vem a caminho. Por favor, espere à entrada.
arrival-status-overdue = ✅ A sua chegada está registada. Estamos a contactar quem vem a caminho. Por favor, espere à entrada.
arrival-elsewhere = ✅ A sua chegada está registada noutra entrada: <b>{ $gate }</b>, { $area }. É lá que irão ter consigo. Se está agora aqui: <b>{ $here }</b>, { $there }, toque em «{ arrival-cancel }» e leia outra vez este código.
arrival-add-note = ✏️ Acrescentar uma nota
arrival-cancel = ✖️ Já não é preciso
arrival-note-ask = Escreva a sua nota numa só mensagem, na sua língua. /cancel para desistir.
arrival-note-kept = A sua nota foi transmitida.
arrival-note-passed = ✏️ Alerta { $number }, nota de <b>{ $name }</b>:
    { $note }
arrival-cancelled = O seu registo foi cancelado. Ninguém virá. Leia outra vez o código se precisar de alguém.
arrival-cancelled-on-the-way = ✖️ Alerta { $number }: <b>{ $name }</b> cancelou e já não precisa de ninguém.
arrival-coming = <b>{ $name }</b> vem agora ao seu encontro. Por favor, espere à entrada.
arrival-still-looking = Ainda ninguém respondeu. Todos os coordenadores e o posto de comando estão a ser chamados, repetidamente, até que alguém venha. Numa emergência, ligue para o <b>120</b>.
arrival-someone-else = Quem vinha não pode vir. Estamos a chamar outra pessoa. Por favor, espere à entrada.
arrival-received = { $name } registou que já se encontraram. Boas-vindas!
arrival-closed = O seu registo está completo. Pode escrever aqui a qualquer momento.
arrival-receive = 🤝 Encontrei a pessoa
arrival-close-noted = 📝 Fechar com uma nota
arrival-close-plain = Fechar sem nota
arrival-closing-ask = Escreva a nota final numa só mensagem. Fica só entre a equipa. /cancel para desistir.
arrival-closing-kept = A chegada está fechada.
arrival-ended-cancelled = { $name } cancelou.
arrival-ended-received = { $name } encontrou a pessoa.
arrival-ended-closed = { $name } encontrou a pessoa e fechou a chegada.
arrival-ended-noted = { $name } encontrou a pessoa e fechou a chegada:
    { $note }
