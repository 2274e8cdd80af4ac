# Como se mostra um turno.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Completo – pode entrar na lista de espera
    [one] { $free } vaga livre de { $capacity }
   *[other] { $free } vagas livres de { $capacity }
  }
shift-needed = 👥 { $capacity ->
    [one] É precisa { $capacity } pessoa
   *[other] São precisas { $capacity } pessoas
  }
shift-languages = 🗣 Língua necessária: { $languages }
shift-skills = 🧰 { $skills }

# Ver e aceitar.
shift-none = De momento nenhum turno lhe serve. Volte mais tarde ou diga-me que línguas fala.
shift-list = <b>Turnos que lhe servem</b>

    { $shifts }
shift-taken = ✅ <b>Este turno é seu.</b>

    { $card }

    Antes do início vou perguntar-lhe se vem.
shift-waiting = ⏳ <b>Está na lista de espera.</b>

    { $card }

    Se houver uma vaga antes do início, fica para si e eu aviso.
shift-toast-taken = O turno é seu: { $title }
shift-toast-waiting = Está na lista de espera: { $title }

# Porque não.
shift-gone = Este turno já não está disponível.
shift-over = Este turno já terminou.
shift-started = Este turno já começou. Se houve algum imprevisto, escreva ao seu coordenador.
shift-no-role = Os turnos são para voluntários. Peça um link de convite a um coordenador.
shift-wrong-area = Este turno é de outro bairro, não do seu.
shift-already-yours = Já tem este turno.
shift-already-waiting = Já está na lista de espera deste turno.
shift-overlaps = Tem outro turno a essa hora. Se prefere este, desista primeiro do outro.
shift-lacks-language = Este turno precisa de: { $languages }. Se fala essa língua, diga-o em /shifts → Línguas que falo.
shift-not-yours = Este turno já não é seu.
shift-not-over = O turno ainda não terminou. Confirme as horas depois do fim.
shift-already-posted = O seu bairro já tem um turno com este título a esta hora.

# Os próprios turnos.
shift-mine = <b>Os seus turnos</b>

    { $shifts }
shift-mine-none = Não tem turnos. /shifts mostra os que lhe servem.
shift-state-taken = ✅ Tem lugar.
shift-state-coming = ✅ Disse que vem.
shift-state-waiting = ⏳ Está na lista de espera.
shift-state-running = ▶️ A decorrer.
shift-state-over = 🏁 Terminado. Confirme as suas horas, por favor.
shift-give-up-ask = <b>Desistir deste turno?</b>

    { $card }

    O seu lugar passa para quem está à espera.
shift-leave-ask = <b>Sair da lista de espera?</b>

    { $card }
shift-given-up = Desistiu deste turno. Obrigado por avisar.

    { $card }
shift-toast-given-up = Desistência registada.
shift-changed = ✏️ <b>O seu turno mudou.</b> Veja, por favor, o local e o horário.

    { $card }
shift-role-ended = <b>Este turno já não é seu</b>, porque a sua função ali terminou. Não precisa de vir.

    { $card }
shift-moved-up = 🎉 <b>Abriu uma vaga: o turno é seu.</b>

    { $card }

    Se não pode vir, diga já, para que a vaga passe à pessoa seguinte.

# Antes e depois.
shift-reminder = ⏰ <b>Confirma que vem?</b>

    { $card }
shift-coming = 👍 <b>Obrigado, até logo.</b>

    { $card }
shift-toast-coming = Obrigado!
shift-ended = 🏁 <b>O seu turno terminou. Obrigado!</b>

    { $card }

    Confirme as suas horas, por favor.
shift-done = ✅ <b>Confirmado: { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }.</b> Obrigado!

    { $card }
shift-toast-done = Confirmado.

# Botões.
shift-button-take = { $number } · Fico com ele
shift-button-wait = { $number } · Lista de espera
shift-button-next = Mais ›
shift-button-first = ‹ Início
shift-button-languages = 🗣 Línguas que falo
shift-button-shifts = Outros turnos
shift-button-mine = Os meus turnos
shift-button-coming = Vou
shift-button-cant = Não posso ir
shift-button-cant-numbered = { $number } · Não posso
shift-button-leave-numbered = { $number } · Sair da espera
shift-button-give-up = Sim, desisto
shift-button-leave = Sair da espera
shift-button-keep = Deixar como está
shift-button-done = Feito, { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }
shift-button-done-numbered = { $number } · Feito, { $hours } h

# Línguas faladas.
shift-spoken = <b>Que línguas fala?</b>
    Fala: { $languages }. Toque numa para a juntar ou tirar; os turnos que a pedem aparecem então em /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Publicar.
shift-form-area = <b>Novo turno.</b> Em que bairro?
shift-form-title = <b>Novo turno: { $area }.</b> O que é preciso fazer? Escreva um título curto. /cancel fecha este formulário.
shift-form-place = Onde é o encontro? Escreva o local.
shift-form-day = Em que dia? Toque num botão ou escreva, por exemplo, 2026-04-01, 04-01 (mês-dia) ou 1.4. (dia.mês).
shift-form-span = <b>{ $day }</b>, de que horas a que horas? Escreva, por exemplo, 18:00-22:00 ou 18-22 (hora local, { $area }).
shift-form-capacity = Quantas pessoas são precisas? Escreva um número.
shift-form-language = É precisa alguma língua? Toque numa ou escreva códigos, por exemplo: ja ko (basta uma delas).
shift-form-confirm = <b>Publicar este turno?</b>

    { $card }
shift-form-posted = ✅ <b>Publicado.</b> Os voluntários encontram-no em /shifts.

    { $card }
shift-form-discarded = O formulário foi fechado. Nada foi publicado.
shift-form-no-day = Não consigo ler isso como um dia. Escreva, por exemplo, 2026-04-01, 04-01 ou 1.4. – ou toque num botão.
shift-form-no-span = Não consigo ler isso como horas. Escreva, por exemplo, 18:00-22:00 ou 18-22.
shift-form-past = Isso já passou. Escolha uma hora que ainda não passou.
shift-form-far = Isso é daqui a mais de um ano. Verifique a data.
shift-form-backwards = O fim é antes do início. Escreva as horas de novo – ou o turno acaba no dia seguinte?
shift-form-no-number = Escreva um número inteiro de 1 a { $limit }.
shift-form-no-language = Não conheço esse código de língua. Escreva, por exemplo: ja ko – ou toque num botão.
shift-form-tap = Toque num dos botões acima.
shift-button-today = Hoje
shift-button-tomorrow = Amanhã
shift-button-next-day = Sim, no dia seguinte
shift-button-language = { $language }
shift-button-no-language = Nenhuma
shift-button-post = Publicar
shift-button-discard = Abandonar
