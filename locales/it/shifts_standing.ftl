# Looking for a stand-in.
stand-ask = <b>Cercare qualcuno per questo turno?</b>

    { $card }

    Finché nessuno accetta, il turno resta suo.
stand-pick = <b>A chi devo chiedere?</b>

    { $card }
stand-nobody = Al momento non c’è nessuno libero a cui questo turno vada bene. Resta suo.

    { $card }
stand-asked = 🔎 <b>Sto chiedendo per lei.</b> Finché nessuno accetta, il turno resta suo.
    Richieste: { $count } · risposte no: { $declined }

    { $card }
stand-withdrawn = Non chiedo più. Il turno resta suo.

    { $card }
stand-card = 🙋 <b>{ $name } non può venire e cerca qualcuno. Può andare lei?</b>

    { $card }
stand-over = Non serve più. Grazie!

    { $card }
stand-you-declined = Va bene, grazie della risposta.
stand-declined = { $name } non può sostituirla. Il turno resta suo.

    { $card }
stand-none-left = Per ora nessuno può sostituirla. Il turno resta suo.

    { $card }
stand-found = ✅ <b>{ $name } prende il suo turno. Non serve che lei venga.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } alla fine non può. Il turno è di nuovo suo.</b>

    { $card }
stand-undone-you = Annullato. Non ha il turno; chi glielo ha chiesto lo sa.

    { $card }
stand-button-find = 🔎 Cercare qualcuno
stand-button-all = Chiedere a tutti ({ $count })
stand-button-one = A una sola persona
stand-button-withdraw = Non chiedere più
shift-giver-busy = { $name } ora ha altri impegni. Può cercare lei qualcuno.

# Exchanging two shifts.
swap-choose = <b>Con quale turno scambierebbe il suo?</b> Il suo:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Al momento non c’è un turno con cui scambiarlo.

    { $card }
swap-lines = Lei dà: { $yours }
    Lei riceve: { $theirs }
swap-asked = 🔁 <b>Ho chiesto a { $name }.</b> Finché non siete d’accordo entrambi, non cambia nulla.

    { $lines }
swap-card = 🔁 <b>{ $name } vorrebbe scambiare il turno con lei.</b>

    { $lines }
swap-agreed = 👍 <b>Siete d’accordo entrambi.</b> Il coordinamento può opporsi fino a { $until }. Fino ad allora non cambia nulla.

    { $lines }
swap-done = ✅ <b>Scambio di turno fatto con { $name }.</b>

    { $lines }
swap-declined = { $name } non può scambiare. Non è cambiato nulla.

    { $lines }
swap-you-declined = Va bene, non è cambiato nulla.

    { $lines }
swap-over = Questo scambio non si è fatto. Non è cambiato nulla.

    { $lines }
swap-vetoed = Il coordinamento ha detto di no. Non è cambiato nulla.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } e { $other } vogliono scambiarsi i turni.</b> Sarà fatto { $until }, se lei non dice di no.

    { $lines }
swap-button = 🔁 Scambiarlo
swap-button-ask = { $number } · Chiedere
swap-button-agree = Sì, scambio
swap-button-veto = Dire di no
shift-swap-impossible = Non è possibile per { $name }: { $why }
