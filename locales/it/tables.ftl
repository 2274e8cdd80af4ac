# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = riga { $line }: { $why }
table-fault-cell = riga { $line }: { $column } «{ $value }» (cella { $cell }): { $why }
table-why-large = il file è troppo grande. Al massimo { $rows } righe e { $size } MB
table-why-unreadable = il file non si può leggere. Lo salvi come cartella di lavoro Excel (.xlsx) senza password, o come CSV UTF-8
table-why-missing = mancano delle colonne: { $columns }
table-why-twice = ci sono colonne ripetute: { $columns }
table-why-width = qui servono { $expected } valori, non { $count }
table-why-no-header = non ha un’intestazione di colonna
table-why-time = non è un giorno con l’ora. Scriva per esempio { $example }
table-why-day-order = quale numero è il giorno? Scriva { $readings }
table-why-area = nessun quartiere ha questo codice o nome
table-why-area-which = quale quartiere? Scriva il codice: { $areas }
table-why-not-yours = non può modificare questo quartiere
table-why-length = deve avere da 1 a { $limit } caratteri
table-why-ends = deve essere dopo l’inizio
table-why-number = non è un numero da { $from } a { $to }
table-why-id = non è un ID di Telegram. Se il foglio mostra 7.1E+09, imposti la colonna come Testo e riscriva l’ID
table-why-language = non è una lingua. Scriva codici come ja o ko, o nomi, separati da virgole
table-why-same = è lo stesso turno della riga { $line }
table-why-over = è già passato. L’anno è giusto?
table-why-cancelled = questo turno è stato annullato. Dia un altro titolo a quello nuovo
table-why-taken = { $taken ->
    [one] è meno del { $taken } posto già preso
   *[other] è meno dei { $taken } posti già presi
  }
table-why-weekdays = non si legge come giorni. Scriva per esempio lun-ven, sab dom o daily
table-why-clock = con i giorni della settimana, scriva un’ora come 20:00

# What a table would change.
table-mark-new = <b>Nuovo ({ $count }):</b>
table-mark-changed = <b>Modificato ({ $count }):</b>
table-mark-moved = <b>Altro orario ({ $count }):</b>
table-mark-gone = <b>Non è nella tabella, resta ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>Non è nella tabella, VERRÀ TOLTO ({ $count }):</b>
table-mark-at-once = <b>Due insieme ({ $count }):</b>
table-mark-hole = ⚠️ <b>Ore senza nessuno reperibile ({ $count }):</b>
table-mark-warning = <b>Da sapere ({ $count }):</b>
table-mark-doubtful = ❓ <b>Forse un errore, controlli per favore ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · riga { $line }: { $part }
table-more = … e altri { $count }
table-signed-up = { $shift } (iscrizioni: { $count })
table-far = { $what }: fra più di un anno
table-long = { $what }: { $hours } ore di seguito
table-two-at-once = { $name } avrebbe due turni insieme: { $shifts }
table-clock-skipped = { $what }: quel giorno l’orologio salta quest’ora. Vale { $at }
table-clock-twice = { $what }: quel giorno l’orologio segna quest’ora due volte. Vale la prima
table-not-read = La colonna { $column } non viene usata
table-duty = { $area }, reperibile { $level }, { $hours }
table-over = { $what }: è già passato e non viene salvato. L’anno è giusto?
table-doubled = Dice lo stesso della riga { $line }
table-other-name = { $id } è { $name }; la tabella dice { $written }
table-unknown-id = { $name }: nessuno ha l’ID { $id }
table-unknown-near = { $name }: nessuno ha l’ID { $id }. È forse { $near } ({ $who })?
table-id-of = { $name }: l’ID { $id } è di { $who }

# A table that was sent to the bot.
table-reading = 📄 Leggo { $file } …
table-kind-shifts = turni
table-kind-rota = reperibilità
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Non è ancora stato salvato nulla.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    È già tutto così. Non c’è nulla da salvare.
table-bad = 📄 <b>{ $file }</b>
    ✗ Non è stato salvato nulla. Corregga questi punti e invii di nuovo il file:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Non conosco questo tipo di tabella. Leggo i turni (colonne { $shifts }) e la reperibilità (colonne { $rota }), con intestazioni in inglese o in cinese. Per inviare un file a una persona del quartiere, lo mandi come risposta a un suo messaggio.
table-button-write = Salva
table-button-write-all = Salva tutto
table-button-without = Senza le righe dubbie
table-button-discard = Non salvare
table-writing = 📄 Salvo { $file } …
table-written = ✅ <b>{ $file }</b> è salvato. Nuovi: { $new }, modificati: { $changed }. Tutte le persone interessate vengono avvisate.
table-discarded = <b>{ $file }</b> è stato scartato. Non è stato salvato nulla.
table-meanwhile = ⚠️ Qualcosa è cambiato da quando Le ho mostrato l’anteprima. Guardi di nuovo, per favore.
table-failed = Non è stato possibile leggere <b>{ $file }</b>. Non è stato salvato nulla. Lo invii di nuovo, per favore.
table-settled = Questa tabella è già sistemata.
table-why-unknown-shift = nessun turno di questo quartiere ha questo numero
table-why-phone = non è un numero di telefono
table-why-yes = scriva yes o no
table-kind-people = volontariato
table-reads-people = Leggo anche elenchi di chi fa volontariato (colonne { $columns }; bastano nome e telefono).
table-person = { $name } · { $phone } · { $details }
