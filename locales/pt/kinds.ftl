# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 enquete
relay-kind-live-location = 📍 localização em tempo real, acima
relay-follows-photo = 🖼 foto, abaixo
kind-live-ended = 📍 localização em tempo real, encerrada
kind-album = 🖼 álbum, abaixo: { $count }
kind-place-shared = 📍 um lugar foi compartilhado
kind-place-shared-in = 📍 um lugar foi compartilhado ({ $area })
kind-contact-offered = 👤 um contato; ele aparece aqui quando quem enviou concordar
kind-contact-ask = 👤 Os outros podem ver este contato: { $name }, { $phone }? Por enquanto eles só veem que você enviou um.
kind-contact-yes = Sim, mostrar
kind-contact-no = Não
kind-contact-shown = 👤 Os outros já veem o contato.
kind-contact-kept = 👤 O contato continua oculto.
kind-contact-danger = 👤 Você pode estar em perigo: a equipe agora vê o contato que você enviou.
kind-what = { $what ->
    [story] story
    [paid] conteúdo pago
    [once] conteúdo de visualização única
    [giveaway] sorteio
    [invoice] fatura
    [game] jogo
    [checklist] lista de tarefas
    [gift] presente
    [account] conta
   *[other] tipo desconhecido
  }
kind-not-passed = ⚠️ não pode ser encaminhado: { $what }
kind-not-passed-you = Isto não pode ser encaminhado: { $what }. Os outros veem que você enviou. Por favor, escreva como texto ou envie uma foto, uma mensagem de voz ou um arquivo.
mark-forwarded = {" "}· encaminhada
mark-withdrawn-by = {" "}· retirado por { $by }, { $at }
accounts-hidden = Nomes e links de contas do Telegram não são repassados. Sua mensagem chegou com ••• no lugar deles.
correction-head = ✏️ <b>Corrigido por um intérprete</b>
correction-ask = ✏️ Esta mensagem foi editada depois da sua tradução. Por favor, traduza de novo: responda aqui.
stakes-wait = ✋ <b>Por favor, espere uma pessoa confirmar.</b> Até agora, só uma máquina traduziu isto.
stakes-first = ❗ <b>Por favor, traduza isto primeiro.</b> Uma palavra errada aqui pode fazer mal.
withdraw-how = Não há nada seu para retirar aqui. Responda com /withdraw a uma mensagem que você enviou.
withdraw-last = Retirar a última
withdraw-own-ask = Retirar sua última mensagem? Ela some para os outros, e eles leem que foi retirada.
withdrawn-own = 🚫 Retirada. Os outros não a veem mais; eles leem que foi retirada.
withdrawn-by-resident = 🚫 { $name } (caso { $number }) retirou uma mensagem ({ $at }).
withdrawn-by-resident-interpreter = 🚫 O residente (caso { $number }) retirou uma mensagem ({ $at }).
withdrawn-translation = 🚫 O intérprete retirou a tradução desta mensagem.
flood-note = Você está escrevendo muito rápido. Tudo fica guardado; a equipe agora lê tudo junto, em uma só mensagem.
copy-refused = ⚠️ Uma mensagem (caso { $number }) não pôde ser mostrada como foi escrita. Ela diz:
voice-as-audio = 🎤 O Telegram do outro lado não aceita mensagens de voz: a sua chegou como arquivo.
command-withdraw = Retirar uma mensagem
