# Full, or other work at that hour.
shift-full-ask = <b>Questo turno ormai è completo.</b>

    { $card }

    Vuole mettersi in lista d’attesa? Avrebbe il numero { $position } e, se si libera un posto, glielo chiederò.
shift-clash = <b>Coincide con quello che ha già.</b> Lei ha:

    { $others }

    Il nuovo turno:

    { $card }
shift-clash-short = <b>Si sovrappone di pochi minuti a quello che ha già.</b> Lei ha:

    { $others }

    Il nuovo turno:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Annullato. Questo turno non è suo.

# A link to one shift.
shift-one = <b>Vuole dare una mano qui?</b>

    { $card }
shift-requested = 🙏 <b>Grazie! Abbiamo chiesto al coordinamento.</b> Se risponde di sì, il turno è suo e non deve fare altro.

    { $card }
shift-not-taken = Il suo ruolo è confermato, ma non è stato possibile darle questo turno:
    { $why }

    { $card }
shift-link = <b>Inoltri questo link.</b> Chi lo apre può iscriversi al turno; per chi è nuovo serve prima il suo sì.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>C’è un posto libero. Lo vuole?</b>

    { $card }

    Lo tengo per Lei fino a: { $until }. Poi chiederò alla persona successiva in lista.
shift-offer-first = 🎁 <b>C’è un posto libero e il turno comincia presto. Lo vuole?</b>

    { $card }

    Lo stiamo chiedendo a tutte le persone in attesa. Il posto va alla prima persona che dice sì.
shift-offer-declined = Va bene, chiedo alla persona successiva. Lei non è più in lista d’attesa.

    { $card }
shift-offer-unanswered = Il posto è passato alla persona successiva in lista.

    { $card }

    Vuole rimettersi in lista d’attesa?
shift-offer-quicker = Qualcun altro ha risposto prima. Lei resta in lista d’attesa.

    { $card }
shift-offer-late = Questa offerta non è più valida.
shift-offer-over = Questa offerta non è più valida.

    { $card }
shift-waited = Il turno è cominciato e non si è liberato nessun posto. Grazie per l’attesa!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } è in lista d’attesa e non è raggiungibile. Stiamo chiedendo alla persona successiva.

    { $card }
shift-holder-missed = ⚠️ { $name } ha un posto e non è più raggiungibile.

    { $card }

# Buttons.
shift-button-take-it = Mi iscrivo
shift-button-share = 🔗 Link a questo turno
shift-button-join = In lista d’attesa
shift-button-undo = ↩️ Annulla
shift-button-instead = Preferisco questo
shift-button-both = Mi iscrivo a entrambi
shift-button-keep-mine = Resta tutto così
shift-button-take-offer = Sì, lo prendo
shift-button-decline = No, grazie
