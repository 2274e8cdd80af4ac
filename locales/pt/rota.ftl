duty-page = { $parts }
duty-area = <b>De plantão · { $area }</b>
    { $lines }
    { $next }
duty-line = Nível { $level }: { $name }, até { $until }
duty-stand-in = Nível { $level }: { $name } (substituindo), até { $until }
duty-nobody = Ninguém está de plantão agora. Os alertas vão direto para a coordenação e o centro de comando.
duty-next = Próxima troca de plantão: { $at }
duty-no-change = Não há outra troca de plantão prevista.
duty-no-area = Nenhum bairro foi cadastrado ainda.
duty-line-open = Nível { $level }: { $name }
duty-hole = ⚠️ Nível { $level }: ninguém
duty-hole-until = ⚠️ Nível { $level }: ninguém até { $until }
duty-then = ↳ depois { $name }
duty-holes = ⚠️ <b>Ninguém está de plantão agora:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (nunca abriu este bot)
rota-unreachable = ⚠️ { $name } (sem contato)
rota-nobody = ninguém
rota-none-planned = nenhum previsto
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = A escala de qual bairro?
rota-week = <b>Escala · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, nível { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, nível { $level }: ninguém
rota-week-free = Não há plantão previsto para este período.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Toque em um plantão para mudá-lo.
rota-night = <b>{ $name }</b>
    { $area }, nível { $level }
    { $span }
rota-night-hole = ⚠️ <b>Ninguém está de plantão</b>
    { $area }, nível { $level }
    { $span }
rota-choose-person = Quem? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 A semana
rota-button-next-week = Próxima semana ›
rota-button-this-week = ‹ Esta semana
rota-button-back = ‹ Voltar
rota-button-cover = Não posso: substituir
rota-button-swap = Trocar
rota-button-stand-in = Eu faço
rota-button-put = Colocar alguém
rota-button-meant = É assim mesmo
rota-button-instead = Outra pessoa
rota-button-nobody = Deixar sem ninguém
rota-button-as-well = Mais uma pessoa
rota-button-end = Encerrar: { $name }
rota-toast-saved = Salvo. As pessoas envolvidas já foram avisadas.
rota-toast-kept = Salvo. Uma parte fica como já estava combinado: { $name }.
rota-toast-meant = Anotado. Só aviso de novo se mudar ou pouco antes.
rota-saved-holes = ⚠️ Salvo. Agora não há ninguém nestes horários:
    { $holes }
rota-saved-unreachable = ⚠️ Salvo. Mas agora nenhum alerta chegaria a esta pessoa: { $name }

# What people are told of changes.
rota-told-instead = Você está de plantão no lugar de { $name }: { $span }. Definido por { $by }.
rota-told-as-well = Você também está de plantão: { $span }. Definido por { $by }.
rota-told-replaced = Você não está de plantão: { $span }. No seu lugar: { $name }. Definido por { $by }.
rota-told-ended = A substituição por { $name } termina: { $at }. Depois volta a valer o previsto: { $replaced }.
rota-told-moved = Seu próximo plantão em { $area } mudou.
    Antes: { $before }
    Agora: { $after }
rota-left = ⚠️ { $name } não pode mais ficar de plantão em { $area }. Não há ninguém nestes horários:
    { $holes }
rota-hole-line = Nível { $level }: { $span }
rota-more-lines = … e mais { $count }
rota-warn-holes = ⚠️ <b>Ninguém está de plantão</b> em { $area }:
    { $holes }
rota-warn-people = ⚠️ Em breve de plantão em { $area }, mas nenhum alerta chegaria a estas pessoas:
    { $people }
rota-warn-person-line = { $name }, nível { $level }: { $span }
rota-tonight = 🔔 <b>Seu plantão é em breve.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Pessoas a quem perguntei: { $count }. Enquanto ninguém aceitar, você continua de plantão.
    { $span }
rota-cover-nobody-to-ask = Não encontrei a quem perguntar. Você continua de plantão, e a coordenação já sabe.
    { $span }
rota-cover-card = <b>{ $name } não pode fazer o plantão. Você pode?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Você está de plantão no lugar de { $name }. Agradecemos!
    { $area }
    { $span }
rota-cover-declined = Você não pode. Agradecemos a resposta.
    { $span }
rota-cover-closed = Resolvido: { $name } assume.
    { $span }
rota-cover-over = Não é mais necessário.
    { $span }
rota-cover-found = ✅ { $name } está de plantão no seu lugar.
    { $span }
rota-cover-none-yet = ⚠️ Ninguém aceitou ainda. <b>Você está de plantão.</b> Se não puder mesmo, ligue para a coordenação.
    { $span }
rota-cover-none-leader = ⚠️ { $name } não pode fazer o plantão em { $area }, e ninguém aceitou ainda.
    { $span }
rota-cover-withdrawn = Pedido retirado. Você continua de plantão.
    { $span }
rota-button-accept = Eu assumo
rota-button-decline = Não posso
rota-button-withdraw = Não precisa mais

# Swaps of two times on call.
rota-swap-choose = <b>Qual você faria em troca?</b>
    O seu: { $yours }
rota-swap-none = Nas próximas quatro semanas não há com o que trocar. Você pode pedir uma substituição.
rota-swap-asked = Perguntei a { $name }. Enquanto vocês dois não concordarem, nada muda.
    Você dá: { $yours }
    Você recebe: { $theirs }
rota-swap-card = <b>{ $name } quer trocar de plantão com você.</b>
    Você dá: { $yours }
    Você recebe: { $theirs }
rota-swap-done = ✅ Troca feita com { $name }.
    Você dá: { $yours }
    Você recebe: { $theirs }
rota-swap-declined = { $name } não pode trocar. Nada mudou.
    Você está de plantão: { $yours }
rota-swap-you-declined = Você não pode trocar. Nada mudou.
    Você está de plantão: { $yours }
rota-swap-expired = A troca com { $name } não aconteceu. Nada mudou.
    Você está de plantão: { $yours }
rota-button-agree = De acordo

# Rotations.
rota-rotations = <b>Rodízios · { $area }</b>
rota-rotations-none = Ainda não há rodízio aqui.
rota-rotation = <b>Nível { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Bairros: { $areas }
rota-rotation-hours = Só { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] todo dia
       *[other] a cada { $count } dias
      }
    [week] { $count ->
        [one] toda semana
       *[other] a cada { $count } semanas
      }
   *[month] { $count ->
        [one] todo mês
       *[other] a cada { $count } meses
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Quem entra? Fica no fim da ordem.
rota-remove-choose = Quem sai? Quem está de plantão agora continua até a próxima troca.
rota-move-choose = Quem deve vir antes? Cada toque adianta um lugar. O plantão de agora não muda.
rota-end-ask = Encerrar este rodízio? A partir de { $at } ele não põe mais ninguém de plantão.
rota-label-level = Nível { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Rodízios
rota-button-new-rotation = Novo rodízio
rota-button-add = Incluir alguém
rota-button-remove = Tirar alguém
rota-button-move = Mudar a ordem
rota-button-end-rotation = Encerrar o rodízio
rota-button-all-day = Dia e noite
rota-button-done = Pronto
rota-button-save = Salvar
rota-button-discard = Descartar
rota-form-level = Qual nível? O nível 1 é chamado primeiro.
rota-form-every = De quanto em quanto tempo muda?
rota-form-day = A partir de que dia?
rota-form-clock = A que horas é a troca? Toque em um horário ou escreva, por exemplo 20:00.
rota-form-hours = Em que horários há plantão? Toque ou escreva, por exemplo 20:00-08:00.
rota-form-members = <b>Quem participa?</b> Toque nas pessoas na ordem em que se revezam.
    { $members }
rota-form-areas = Ele atende outros bairros também? Toque neles e depois em Pronto.
rota-form-confirm = <b>Está certo assim?</b>

    { $card }
rota-form-discarded = Descartado. Nada foi salvo.
rota-form-tap = Toque em um botão, por favor, ou envie /cancel.

# Why not.
rota-refused-same-person = É a mesma pessoa.
rota-refused-empty-span = O fim tem de vir depois do começo.
rota-refused-over = Esse horário já passou.
rota-refused-no-role = { $name } não tem função que permita ficar de plantão ali.
rota-refused-equal = Já está assim: { $name }.
rota-refused-covered = Nesse horário já há uma substituição: { $name }. Encerre-a primeiro.
rota-refused-changed = A escala mudou nesse meio-tempo. /rota mostra como ela está agora.
rota-refused-other-on-call = Já está de plantão nesse horário: { $name }.
rota-refused-already-asked = Você já pediu isso. Aviso assim que alguém aceitar.
rota-refused-taken = Agradecemos, mas { $name } respondeu antes e assume.
rota-refused-not-open = Isso já está resolvido.
rota-refused-already-member = Já está neste rodízio: { $name }.
rota-refused-last-member = Alguém precisa ficar. Você pode encerrar o rodízio.
rota-refused-bad-times = Não entendi esse horário. Escreva assim: 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> está de plantão em { $area } agora (nível { $level }), mas sem contato. { $why } Os alertas passam direto para a próxima pessoa.
rota-why-blocked = Este bot foi bloqueado ali.
rota-why-gone = Essa conta do Telegram não existe mais.
rota-why-never-started = Este bot nunca foi aberto ali.
rota-why-other = O Telegram diz: { $words }
