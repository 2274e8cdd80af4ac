# O que as pessoas ficam sabendo quando um turno muda.
desk-for = <b>Para { $name }, { $phone }</b> (sem Telegram – avise, por favor)

    { $text }
desk-news-changed = ✏️ <b>Seu turno mudou.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Seu turno tem um novo horário. Ainda dá para você?</b>

    { $card }

    { $changes }

    Responda até { $until }, por favor. Até lá a vaga é sua; sem resposta, ela fica livre.
desk-news-moved-soon = 🕕 <b>Seu turno tem um novo horário. Você ainda pode vir?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Este turno foi cancelado. Você não precisa vir.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>A coordenação colocou você neste turno.</b>

    { $card }

    { $changes }

    Se não puder vir, avise agora, por favor.
desk-news-taken-off = <b>Você não está mais neste turno.</b> Você não precisa vir.

    { $card }

    { $changes }
desk-news-freed = <b>Este turno não é mais seu</b>, porque não houve resposta sobre o novo horário. Você não precisa vir.

    { $card }
desk-silent = ⚠️ <b>{ $name } não respondeu sobre o novo horário. A vaga está livre.</b>

    { $card }
desk-kept = 👍 <b>Agradecemos. O turno continua seu.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = nenhum
desk-by = Feito por { $name }.
desk-reason = Motivo: { $reason }
desk-offer = 📣 <b>Turnos abertos que servem para você</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } escreveu para você:</b>

    { $words }

    { $card }

# Um turno visto pela coordenação.
# Composto de outros textos.
desk-page = { $parts }
desk-on = 👥 Pessoas: { $taken }/{ $capacity }
desk-over = ⚠️ Mais pessoas do que o necessário: { $taken }/{ $capacity }
desk-state-draft = 📝 Rascunho: os voluntários ainda não veem.
desk-state-cancelled = 🚫 Cancelado.
desk-announced = 📣 Anunciado { $at }.
desk-in-digest = 📣 Será anunciado { $at }.
desk-nobody = Ainda não há ninguém.
desk-nobody-waits = Ninguém está esperando.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = recebe mensagens
desk-phone = sem Telegram, { $phone }
desk-vouched = cadastro de { $name }
desk-is-coming = vem
desk-did-not-come = não veio
desk-left-at = desistiu { $at }
desk-risk-unreachable = sem contato no Telegram
desk-risk-moved = sem resposta sobre o novo horário
desk-risk-unanswered = sem resposta ao lembrete
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Lista de espera</b>

    { $card }

    { $people }
desk-log = <b>O que foi feito</b>

    { $card }

    { $entries }
desk-log-none = Nada ainda.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Desfeito por { $name }
desk-by-itself = automático
desk-did-posted = publicação
desk-did-published = rascunho publicado
desk-did-edited = alteração
desk-did-cancelled = cancelamento
desk-did-put-on = inclusão
desk-did-taken-off = retirada
desk-did-left = desistência
desk-did-freed = sem resposta, vaga livre
desk-did-announced = anúncio
desk-did-no-show = anotado: não veio
desk-did-came = anotado: veio

# Perguntas.
desk-edit-which = <b>O que deve mudar?</b>

    { $card }
desk-ask-title = O que é preciso fazer? Escreva o novo título. Para desistir: /cancel
desk-ask-place = Escreva o novo local. Para desistir: /cancel
desk-ask-time = Escreva o novo horário, por exemplo 18:00-22:00. Se o dia também muda, escreva-o antes: 2026-04-01 18:00-22:00. Para desistir: /cancel
desk-no-time = Não reconheci o horário. Escreva, por exemplo, 18:00-22:00 ou 2026-04-01 18:00-22:00.
desk-no-change = Já estava assim. Nada mudou.
desk-ask-reason = <b>Mudar assim?</b>

    { $card }

    { $changes }

    Escreva o motivo, que as pessoas do turno vão ler – ou toque abaixo.
desk-ask-cancel = <b>Cancelar este turno?</b>

    { $card }

    { $count ->
        [0] Não há ninguém nele.
        [one] { $count } pessoa está nele e será avisada.
       *[other] { $count } pessoas estão nele e serão avisadas.
    } Escreva o motivo – ou toque abaixo.
desk-ask-off = <b>Tirar { $name } deste turno?</b>

    { $card }

    Escreva o motivo, que essa pessoa vai ler – ou toque abaixo.
desk-too-many = ⚠️ <b>Mais pessoas do que o necessário: { $taken }/{ $capacity }.</b>

    { $card }

    Por enquanto todas ficam. Se alguém deve sair, toque no nome.
desk-ask-who = <b>Quem deve entrar?</b> Toque em um nome ou escreva uma parte dele.

    { $card }
desk-who-none = Não há ninguém com esse nome que possa pegar este turno. Escreva outro nome.

    { $card }
desk-anyway = { $reasons }

    <b>Colocar { $name } mesmo assim?</b>
desk-anyway-full = Está completo: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } tem outro turno nesse horário: { $title }, { $start }.
desk-anyway-busy = { $name } tem outro turno nesse horário.
desk-anyway-lacks-language = Não se sabe se { $name } fala: { $languages }.
desk-ask-contact = <b>Alguém sem Telegram.</b> Escreva nome e telefone, por exemplo: Li Ming 13800000000. As mensagens para essa pessoa chegam a você. Para desistir: /cancel
desk-no-contact = Preciso de um nome e um telefone, por exemplo: Li Ming 13800000000.
desk-vouch-done = ✅ { $name } está no turno.
desk-ask-announce = <b>Quando anunciar este turno?</b>

    { $card }

    { $count ->
        [0] Agora ele não serve para ninguém que esteja livre.
        [one] Agora ele serve para { $count } pessoa.
       *[other] Agora ele serve para { $count } pessoas.
    }
desk-ask-write = <b>Escrever para { $name }.</b> Sua próxima mensagem será entregue. Para desistir: /cancel

    { $card }
desk-ask-write-all = <b>Escrever para todo o turno.</b> Sua próxima mensagem vai para todas as pessoas. Para desistir: /cancel

    { $card }
desk-sent = ✅ { $count ->
    [0] Não foi enviado a ninguém.
    [one] Enviado a { $count } pessoa.
   *[other] Enviado a { $count } pessoas.
  }
desk-not-sent = Sem contato no Telegram: { $names }
desk-left-out = ⚠️ Não voltaram ao turno, porque não podem mais: { $names }
desk-toast-undone = Desfeito.
desk-toast-published = Publicado.
desk-toast-announced = Anotado.
desk-toast-put-on = Pronto, está no turno.

# Por que não.
shift-full = Este turno está completo.
shift-not-begun = Este turno ainda não começou.
shift-not-on-it = Esta pessoa não está mais no turno.
shift-changed-meanwhile = Alguém acabou de mudar este turno. Por favor, veja de novo.
shift-too-late-to-undo = Não dá mais para desfazer: as pessoas já foram avisadas.

# O que muda.
desk-field-title = Título
desk-field-place = Local
desk-field-time = Horário
desk-field-capacity = Pessoas
desk-field-languages = Idioma

# Botões.
desk-button-manage = 🗂 Gerenciar turnos
desk-button-card = Ver quem está
desk-button-edit = ✏️ Mudar
desk-button-cancel = 🚫 Cancelar turno
desk-button-put-on = ➕ Incluir
desk-button-vouch = ➕ Sem Telegram
desk-button-write = ✉️ Escrever
desk-button-write-all = ✉️ Escrever a todos
desk-button-answer = ✉️ Responder
desk-button-announce = 📣 Anunciar
desk-button-announce-now = Agora
desk-button-digest = Com outros, { $at }
desk-button-publish = Publicar
desk-button-draft = Deixar em rascunho
desk-button-waitlist = Em espera: { $count }
desk-button-log = Histórico
desk-button-undo = ↩️ Desfazer
desk-button-back = ‹ Voltar
desk-button-earlier = ‹ Antes
desk-button-off = Tirar do turno
desk-button-no-show = Não veio
desk-button-came = Veio, sim
desk-button-skip = Fazer sem motivo
desk-button-anyway = Incluir mesmo assim
desk-button-fits = Sim, posso

# /coverage.
coverage-head = <b>Turnos</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Nada aqui.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Todos os bairros
coverage-all-days = Os próximos dias
coverage-ask-day = Que dia?
coverage-kind-holes = Falta gente
coverage-kind-risk = Em dúvida
coverage-kind-left = Desistência tardia
coverage-kind-no-show = Não veio
coverage-kind-drafts = Rascunhos
coverage-kind-all = Todos
coverage-kind-cancelled = Cancelados
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Bairro
coverage-button-day = 📅 Dia
coverage-button-lists = ‹ Todas as listas
coverage-button-week = 🗓 A semana
coverage-week = 🗓 <b>Onde falta gente?</b>
    { $start } – { $end }

    { $rows }

    ❌ falta gente
    ⚠️ há gente suficiente, mas não é certo
    ✅ todas as vagas ocupadas
    ▫️ sem turno
# Composto de outros textos.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Quem tem qual turno, e mudar turnos
