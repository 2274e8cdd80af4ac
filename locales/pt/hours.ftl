# Horas: as próprias e a aprovação pela coordenação. As durações são horas:minutos, como 2:05.

command-myhours = Minhas horas
command-hours = Aprovar horas

hours-mine = <b>⏱ Suas horas</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Suas horas</b>

    Nenhuma ainda. Elas aparecem aqui quando você confirma as horas de um turno ou informa outra ajuda.
hours-month = <b>{ $month }</b>: { $worked } h
hours-month-credited = <b>{ $month }</b>: { $worked } h de trabalho, { $credited } h contadas
hours-month-open = (+ { $length } h à espera de aprovação)
hours-line = { $number }. { $at } · { $title } · { $length } h
hours-state-proposed = ⏳ em espera
hours-state-approved = ✅ aprovadas
hours-state-approved-as = ✅ aprovadas, { $credited } h contadas
hours-state-refused = ❌ não aprovadas
hours-button-report = ➕ Informar outra ajuda
hours-button-object-numbered = { $number } · Não está certo
hours-button-withdraw-numbered = { $number } · Retirar
hours-button-object = Não está certo

hours-ask-area = Onde você ajudou?
hours-ask-what = O que você fez? Bastam poucas palavras: “Separei máscaras”.
hours-ask-day = Em que dia? Toque nele ou escreva.
# O texto de um botão: o dia.
hours-button-day = { $day }
hours-ask-span = De que horas a que horas? Por exemplo, 14:00-16:30.
hours-no-day = Não reconheci o dia. Toque em um ou escreva, por exemplo, 11-28 (mês-dia) ou “ontem”.
hours-no-span = Não reconheci o horário. Escreva, por exemplo, 14:00-16:30.
hours-report-preview = <b>Informar assim?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } h
hours-button-send = ✅ Informar
hours-button-drop = Descartar
hours-toast-withdrawn = Retirado.

hours-corrected = ✏️ { $name } corrigiu suas horas de { $title } ({ $at }): { $old } h → { $length } h.{ $reason }
hours-refused = ❌ { $name } não aprovou suas { $length } h de { $title } ({ $at }).{ $reason }
hours-reason = { " " }Motivo: { $reason }
hours-ask-objection = O que não está certo em { $title } ({ $at }), { $length } h? Suas palavras vão para a coordenação.
hours-objected = Agradecemos. A coordenação vai olhar { $title } ({ $at }) de novo.
hours-objection = 💬 { $name } não concorda: { $title } ({ $at }), { $length } h.

    { $words }
hours-button-look = Ver

hours-waiting = <b>⏱ Horas para aprovar: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Horas para aprovar</b>

    Nada em espera.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } h
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Aprovar tudo ({ $count })
hours-button-xlsx = Tabela (Excel)
hours-button-csv = Tabela (CSV)
hours-button-rules = Como a noite conta
hours-ask-all = Aprovar tudo? Registros: { $count }, ao todo { $length } h.
hours-button-all-yes = Sim, aprovar tudo
hours-toast-all = Aprovados: { $count }
hours-toast-approved = Aprovado.
# Composto de outros textos.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } h
    📍 { $area }
hours-stands = Situação:
hours-credit = Contadas: { $credited } h (as horas da noite, 22:00–06:00, contam { $percent } %)
hours-log-reported = { $at } informado por { $name }: { $new } h
hours-log-corrected = { $at } corrigido por { $name }: { $old } h → { $new } h.{ $reason }
hours-log-approved = { $at } aprovado por { $name }: { $new } h
hours-log-refused = { $at } não aprovado por { $name }.{ $reason }
hours-log-objected = { $at } { $name } não concorda.{ $reason }
hours-log-withdrawn = { $at } retirado por { $name }
hours-button-approve = ✅ Aprovar
hours-button-correct = ✏️ Corrigir
hours-button-refuse = ❌ Não aprovar
hours-ask-minutes = Quanto tempo foi de verdade? Agora consta { $length } h ({ $title }, { $at }). Escreva 2:30 ou 90 min.
hours-ask-reason = Por quê? Essa pessoa vai ler o motivo.
hours-rules = <b>Como a noite conta</b>

    Horas entre 22:00 e 06:00. Uma mudança vale para as horas informadas a partir de agora.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Este registro não existe mais.
hours-own = Estas horas são suas. Outra pessoa precisa decidir.
hours-no-length = Não reconheci a duração. Escreva, por exemplo, 2:30 ou 90 min.
hours-too-long = São mais de 24 horas. Informe em partes, por favor.
hours-not-over = Isso ainda não terminou. Informe depois, por favor.
hours-too-old = Isso foi há mais de dois meses. Fale com a coordenação, por favor.
hours-overlaps = Você já tem horas nesse horário: { $title } ({ $at }), { $length } h.
hours-decided = Estas horas já estão aprovadas. Se houver algum erro, toque em “Não está certo”.

hours-table-caption = Horas, registros: { $count }. As durações estão em minutos.
hours-sheet = Horas
hours-sheet-sums = Totais
hours-column-area = Bairro
hours-column-name = Nome
hours-column-title = O quê
hours-column-start = Início
hours-column-worked = Trabalho (min)
hours-column-credited = Contado (min)
hours-column-night = A noite conta
hours-column-state = Situação
hours-column-decided = Decisão
hours-column-open = Em espera (min)
hours-cell-proposed = em espera
hours-cell-approved = aprovadas
hours-cell-refused = não aprovadas
