welcome = <b>Salve, { $name }.</b> Sono Weft, l’assistente del quartiere. Scriva qui nella sua lingua in qualsiasi momento: qualcuno le risponderà. /help mostra che cosa può fare.
help-resident = <b>Che cosa può fare qui</b>
    Scriva nella sua lingua quello che vuole: il personale del suo quartiere leggerà e le risponderà.
    /language – scegliere la lingua
    /help – questa pagina
help-volunteer = <b>Volontariato</b>
    /shifts – turni adatti a Lei
    /myshifts – i suoi turni
    /myhours – le sue ore
help-worker = <b>Assistenti sociali</b>
    /alerts – allerte aperte
    /duty – chi è reperibile
    /rota – la reperibilità della settimana
    /test – provare lo squillo del telefono
    Quando qualcuno arriva di notte, Lei riceve un’allerta: tocchi <b>Ci penso io</b>.
    Per rispondere a chi scrive, risponda al suo messaggio.
help-coordinator = <b>Coordinamento</b>
    /newshift – pubblicare un turno
    /hours – approvare le ore
    /invite – creare un link di invito
    /posters – creare i manifesti per gli ingressi
    /alerts – allerte aperte
    /duty – chi è reperibile
    /rota – la reperibilità della settimana
    /policy – chi chiamano le allerte
help-office = <b>Centro operativo</b>
    /alerts – allerte aperte
    /duty – chi è reperibile
    /rota – la reperibilità della settimana
help-admin = <b>Amministrazione</b>
    /invite – creare un link di invito
    /posters – creare i manifesti per gli ingressi
    /newshift – pubblicare un turno
    /hours – approvare le ore
command-help = Che cosa può fare qui
command-language = Scegliere la lingua
command-shifts = Turni adatti a Lei
command-myshifts = I suoi turni
command-duty = Chi è reperibile
command-newshift = Pubblicare un turno
command-invite = Creare un link di invito
command-cancel = Uscire dal modulo aperto
command-rota = La reperibilità della settimana
language-ask = Scelga la lingua.
language-set = D’ora in poi le scrivo in { $language }.
link-unknown = Questo link non è riconosciuto. Invii /help per vedere che cosa può fare.
role-resident = residente
role-volunteer = volontario/a
role-worker = assistente sociale
role-coordinator = coordinatore/-trice
role-office = centro operativo
role-admin = amministratore/-trice
role-label = { $role ->
    [volunteer] Volontario/a
    [worker] Assistente sociale
    [coordinator] Coordinatore/-trice
    [office] Centro operativo
   *[other] { $role }
  }
role-not-held = Questa persona non ha quel ruolo lì.
role-last-admin = È l’ultima persona che amministra tutti i quartieri. Prima dia questo ruolo a qualcun altro.
role-taken = Non ha più questo ruolo: { $role } ({ $area }). Se è un errore, si rivolga al coordinamento. /help mostra che cosa può fare.
area-label = { $name }
areas-more = Altro ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 Sono a un ingresso
door-button-help = 💬 Ho bisogno di aiuto
door-button-volunteer = 🤝 Voglio aiutare
door-button-language = 🌐 La mia lingua
door-button-person = 🙋 Parlare con qualcuno
language-button-other = Un’altra lingua
language-other-ask = In quale lingua scrive? La tocchi, o invii il suo nome, in qualsiasi lingua.
language-other-unknown = Non conosco una lingua con questo nome. Lo scriva in un altro modo, o ne tocchi una qui.
language-other-which = Quale intende? Se non è nessuna di queste, scriva di nuovo il nome.
language-other-set = Lei scrive in { $language }. Non ho ancora testi in questa lingua, quindi le scriverò in { $other }. Continui a scrivere in { $language }: il personale vede di quale lingua si tratta, e cerchiamo chi possa tradurre.
language-offer = Posso scriverle anche in { $language }. Tocchi qui se preferisce.
volunteer-ask-area = Grazie! In quale quartiere vuole aiutare? Avviserò il coordinamento.
volunteer-nobody = Grazie! In questo momento nessuno può accogliere volontari lì. Chieda un link d’invito al personale del suo quartiere.
group-line = Parlo con le persone solo in privato. Tocchi il pulsante e mi scriva lì.
group-button-open = 💬 Mi scriva
plain-ask = Ha scritto: { $words }
    Intende questo, o è per il personale?
plain-button-staff = Inviare al personale
plain-button-shifts = Vedere i turni
command-cases = Casi aperti
