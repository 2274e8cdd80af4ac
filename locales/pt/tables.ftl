# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = linha { $line }: { $why }
table-fault-cell = linha { $line }: { $column } “{ $value }” (célula { $cell }): { $why }
table-why-large = o arquivo é grande demais. No máximo { $rows } linhas e { $size } MB
table-why-unreadable = não dá para ler o arquivo. Salve como pasta de trabalho do Excel (.xlsx) sem senha, ou como CSV UTF-8
table-why-missing = faltam colunas: { $columns }
table-why-twice = há colunas repetidas: { $columns }
table-why-width = deveria ter { $expected } valores, e tem { $count }
table-why-no-header = não tem título de coluna
table-why-time = não é um dia com hora. Escreva por exemplo { $example }
table-why-day-order = qual número é o dia? Escreva { $readings }
table-why-area = nenhum bairro tem este código ou nome
table-why-area-which = qual é o bairro? Escreva o código: { $areas }
table-why-not-yours = você não pode mudar este bairro
table-why-length = precisa ter de 1 a { $limit } caracteres
table-why-ends = precisa ser depois do começo
table-why-number = não é um número de { $from } a { $to }
table-why-id = não é um ID do Telegram. Se a planilha mostra 7.1E+09, mude a coluna para Texto e digite o ID de novo
table-why-language = não é um idioma. Escreva códigos como ja ou ko, ou nomes, separados por vírgulas
table-why-same = é o mesmo turno da linha { $line }
table-why-over = já passou. O ano está certo?
table-why-cancelled = este turno foi cancelado. Dê outro título ao novo
table-why-taken = { $taken ->
    [one] é menos que a { $taken } vaga já ocupada
   *[other] é menos que as { $taken } vagas já ocupadas
  }
table-why-weekdays = não dá para ler os dias. Escreva por exemplo seg-sex, sáb dom ou daily
table-why-clock = com dias da semana, escreva uma hora como 20:00

# What a table would change.
table-mark-new = <b>Novo ({ $count }):</b>
table-mark-changed = <b>Mudou ({ $count }):</b>
table-mark-moved = <b>Outro horário ({ $count }):</b>
table-mark-gone = <b>Não está na tabela, fica como está ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>Não está na tabela, SERÁ RETIRADO ({ $count }):</b>
table-mark-at-once = <b>Dois ao mesmo tempo ({ $count }):</b>
table-mark-hole = ⚠️ <b>Horas sem ninguém de plantão ({ $count }):</b>
table-mark-warning = <b>Para saber ({ $count }):</b>
table-mark-doubtful = ❓ <b>Pode ser um engano, confira ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · linha { $line }: { $part }
table-more = … e mais { $count }
table-signed-up = { $shift } (inscrições: { $count })
table-far = { $what }: daqui a mais de um ano
table-long = { $what }: { $hours } horas seguidas
table-two-at-once = { $name } ficaria com dois turnos ao mesmo tempo: { $shifts }
table-clock-skipped = { $what }: nesse dia o relógio pula esta hora. Vale { $at }
table-clock-twice = { $what }: nesse dia o relógio mostra esta hora duas vezes. Vale a primeira
table-not-read = A coluna { $column } não é usada
table-duty = { $area }, nível { $level }, { $hours }
table-over = { $what }: já passou e não é gravado. O ano está certo?
table-doubled = Diz o mesmo que a linha { $line }
table-other-name = { $id } é { $name }; a tabela diz { $written }
table-unknown-id = { $name }: ninguém tem o ID { $id }
table-unknown-near = { $name }: ninguém tem o ID { $id }. Seria { $near } ({ $who })?
table-id-of = { $name }: o ID { $id } é de { $who }

# A table that was sent to the bot.
table-reading = 📄 Lendo { $file } …
table-kind-shifts = turnos
table-kind-rota = escala
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Nada foi gravado ainda.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Tudo já está assim. Não há nada para gravar.
table-bad = 📄 <b>{ $file }</b>
    ✗ Nada foi gravado. Corrija isto e envie o arquivo de novo:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Não conheço este tipo de tabela. Leio turnos (colunas { $shifts }) e a escala (colunas { $rota }), com títulos em inglês ou chinês. Para enviar um arquivo a alguém do bairro, mande-o como resposta a uma mensagem dessa pessoa.
table-button-write = Gravar
table-button-write-all = Gravar tudo
table-button-without = Sem os duvidosos
table-button-discard = Descartar
table-writing = 📄 Gravando { $file } …
table-written = ✅ <b>{ $file }</b> foi gravado. Novos: { $new }, mudados: { $changed }. Todas as pessoas envolvidas são avisadas.
table-discarded = <b>{ $file }</b> foi descartado. Nada foi gravado.
table-meanwhile = ⚠️ Algo mudou desde que mostrei isto. Veja de novo, por favor.
table-failed = Não foi possível ler <b>{ $file }</b>. Nada foi gravado. Envie de novo, por favor.
table-settled = Esta tabela já foi resolvida.
table-why-unknown-shift = nenhum turno deste bairro tem este número
table-why-phone = não é um número de telefone
table-why-yes = escreva yes ou no
table-kind-people = voluntários
table-reads-people = Também leio voluntários (colunas { $columns }; nome e telefone bastam).
table-person = { $name } · { $phone } · { $details }
