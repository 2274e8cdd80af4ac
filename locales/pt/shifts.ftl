# Como se mostra um turno.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Completo
    [one] { $free } vaga livre de { $capacity }
   *[other] { $free } vagas livres de { $capacity }
  }
shift-needed = 👥 { $capacity ->
    [one] Precisamos de { $capacity } pessoa
   *[other] Precisamos de { $capacity } pessoas
  }
shift-languages = 🗣 Idioma necessário: { $languages }
shift-skills = 🧰 { $skills }

# Ver e aceitar.
shift-none = No momento, nenhum turno serve para você. Veja de novo mais tarde ou me diga que idiomas você fala.
shift-list = <b>Turnos que servem para você</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Este turno é seu.</b>

    { $card }

    Antes do início, vou perguntar se você vem.
shift-waiting = ⏳ <b>Você está na lista de espera.</b>

    { $card }

    { $position ->
        [1] Você é a próxima pessoa da lista.
       *[other] Seu número na lista é { $position }.
    } Se abrir uma vaga, eu pergunto a você.
shift-toast-taken = O turno é seu: { $title }
shift-toast-waiting = Você está na lista de espera: { $title }

# Por que não.
shift-gone = Este turno não está mais disponível.
shift-over = Este turno já terminou.
shift-started = Este turno já começou. Se houve algum imprevisto, escreva para a coordenação.
shift-no-role = Os turnos são para voluntários. Peça um link de convite à coordenação.
shift-wrong-area = Este turno é de outro bairro, não do seu.
shift-already-yours = Você já tem este turno.
shift-already-waiting = Você já está na lista de espera deste turno.
shift-overlaps = Você já tem um turno nesse horário:
    { $others }
shift-lacks-language = Este turno precisa de: { $languages }. Se você fala esse idioma, informe em /shifts → Idiomas que falo.
shift-not-yours = Este turno não é mais seu.
shift-not-over = O turno ainda não terminou. Confirme suas horas depois do fim.
shift-already-posted = Seu bairro já tem um turno com este título neste local e horário.

# Os próprios turnos.
shift-mine = <b>Seus turnos</b>

    { $shifts }
shift-mine-none = Você não tem turnos. /shifts mostra os que servem para você.
shift-state-taken = ✅ Você tem uma vaga.
shift-state-coming = ✅ Você disse que vem.
shift-state-waiting = ⏳ Você está na lista de espera, com o número { $position }.
shift-state-offered = 🎁 Abriu uma vaga, e ela é oferecida a você. Responda até { $until }, por favor.
shift-state-running = ▶️ Em andamento.
shift-state-over = 🏁 Terminado. Confirme suas horas, por favor.
shift-give-up-ask = <b>Desistir deste turno?</b>

    { $card }

    Sua vaga será oferecida à próxima pessoa da lista.
shift-leave-ask = <b>Sair da lista de espera?</b>

    { $card }
shift-given-up = Você desistiu deste turno. Obrigado por avisar.

    { $card }
shift-toast-given-up = Desistência registrada.
shift-cant-which = <b>A qual turno você não pode ir?</b>

    { $shifts }
shift-changed = ✏️ <b>Seu turno mudou.</b> Por favor, confira o local e o horário.

    { $card }
shift-moved = 🕑 <b>Seu turno agora começa em outro horário.</b> Antes: { $before }.

    { $card }

    Você vem?
shift-role-ended = <b>Este turno não é mais seu</b>, porque sua função lá terminou. Você não precisa vir.

    { $card }

# Antes e depois.
shift-reminder = ⏰ <b>Você vem?</b>

    { $card }
shift-coming = 👍 <b>Obrigado, até lá!</b>

    { $card }
shift-toast-coming = Obrigado!
shift-ended = 🏁 <b>Seu turno terminou. Obrigado!</b>

    { $card }

    Confirme suas horas, por favor.
shift-done = ✅ <b>Confirmado: { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }.</b> Obrigado!

    { $card }
shift-toast-done = Confirmado.

# Botões.
shift-button-take = { $number } · Pegar
shift-button-wait = { $number } · Lista de espera
shift-button-next = Mais ›
shift-button-first = ‹ Início
shift-button-languages = 🗣 Idiomas que falo
shift-button-shifts = Outros turnos
shift-button-mine = Meus turnos
shift-button-coming = Vou
shift-button-cant = Não posso ir
shift-button-cant-numbered = { $number } · Não posso
shift-button-leave-numbered = { $number } · Sair da espera
shift-button-give-up = Sim, desisto
shift-button-leave = Sair da espera
shift-button-keep = Manter
shift-button-done = Feito, { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }
shift-button-done-numbered = { $number } · Feito, { $hours } h

# Idiomas falados.
shift-spoken = <b>Que idiomas você fala?</b>
    Você fala: { $languages }. Toque em um idioma para adicionar ou tirar; os turnos que pedem esse idioma aparecem em /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Publicar.
shift-form-area = <b>Novo turno.</b> Em qual bairro?
shift-form-title = <b>Novo turno: { $area }.</b> O que é preciso fazer? Escreva um título curto. Para desistir: /cancel
shift-form-place = Qual é o local de encontro? Escreva aqui.
shift-form-day = Em que dia? Toque em um botão ou escreva, por exemplo, 2026-04-01, 04-01 (mês-dia) ou 1.4. (dia.mês).
shift-form-span = <b>{ $day }</b>, de que horas a que horas? Escreva, por exemplo, 18:00-22:00 ou 18-22 (hora local, { $area }).
shift-form-capacity = Quantas pessoas são necessárias? Escreva um número.
shift-form-language = Algum idioma é necessário? Toque em um ou escreva códigos, por exemplo: ja ko (basta um deles).
shift-form-confirm = <b>Publicar este turno?</b>

    { $card }
shift-form-posted = ✅ <b>Publicado.</b> Os voluntários encontram o turno em /shifts.

    { $card }
shift-form-discarded = O formulário foi fechado. Nada foi publicado.
shift-form-no-day = Não reconheci a data. Escreva, por exemplo, 2026-04-01, 04-01 ou 1.4. – ou toque em um botão.
shift-form-no-span = Não reconheci o horário. Escreva, por exemplo, 18:00-22:00 ou 18-22.
shift-form-past = Isso já passou. Escolha um horário no futuro.
shift-form-far = Falta mais de um ano para essa data. Por favor, confira.
shift-form-backwards = O fim é antes do início. Escreva o horário de novo – ou o turno termina no dia seguinte?
shift-form-no-number = Escreva um número inteiro de 1 a { $limit }.
shift-form-no-language = Não reconheci esse código de idioma. Escreva, por exemplo: ja ko – ou toque em um botão.
shift-form-tap = Toque em um dos botões acima.
shift-button-today = Hoje
shift-button-tomorrow = Amanhã
shift-button-next-day = Sim, no dia seguinte
shift-button-language = { $language }
shift-button-no-language = Nenhum
shift-button-post = Publicar
shift-button-discard = Descartar
shift-form-which-day = De que dia se trata? Toque nele ou escreva a data de novo.
shift-form-day-passed = <b>{ $day }</b> já passou. É no ano que vem? Toque no botão ou escreva outra data.
# O texto de um botão: o dia.
shift-button-day = { $day }
