# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Qualcuno sta venendo da Lei adesso.
phrase-arrival-in-minutes = Qualcuno sarà da Lei tra circa { $number } min.
phrase-arrival-where-are-you = Dove si trova?
phrase-arrival-which-gate = A quale ingresso si trova?
phrase-arrival-how-many-people = Quante persone sono con Lei?
phrase-arrival-luggage-or-walking = Ha bisogno di aiuto con i bagagli o per camminare?
phrase-arrival-gate-opens = Adesso le apriamo l’ingresso.
phrase-arrival-go-with-them = Per favore, vada con la persona che viene ad accoglierla.
phrase-arrival-bus-leaves = Partenza dell’autobus: { $time }.

phrase-waiting-wait-here = Attenda qui, per favore.
phrase-waiting-wait-minutes = Attenda ancora circa { $number } min, per favore.
phrase-waiting-message-received = Abbiamo ricevuto il suo messaggio.
phrase-waiting-asking-colleague = Sto chiedendo al personale. Le risponderò qui.
phrase-waiting-answer-by = Avrà la nostra risposta al più tardi: { $time }.
phrase-waiting-interpreter-coming = Una persona che traduce si sta unendo a questa chat.
phrase-waiting-sorry-so-long = Ci scusiamo per la lunga attesa.
phrase-waiting-not-forgotten = Non ci dimentichiamo di Lei.
phrase-waiting-your-turn = Ora è il suo turno. Venga, per favore.

phrase-quarantine-stay-home = Per favore, resti in casa e tenga la porta chiusa.
phrase-quarantine-days-left = Giorni di quarantena che mancano: { $number }.
phrase-quarantine-ends-at = Fine della sua quarantena: { $time }.
phrase-quarantine-test-at-door = Qualcuno verrà alla sua porta per farle il test del virus. Quando: { $time }.
phrase-quarantine-test-negative = Il suo test è negativo: il virus non è stato trovato.
phrase-quarantine-test-positive = Il suo test è positivo: il virus è stato trovato. La contatterà un medico.
phrase-quarantine-mask-at-door = Per favore, metta la mascherina prima di aprire la porta.
phrase-quarantine-separate-room = Per favore, resti in una stanza separata, lontano dalle altre persone di casa.
phrase-quarantine-no-visitors = Per favore, non riceva visite in casa.
phrase-quarantine-rubbish = Per favore, lasci i rifiuti fuori dalla porta in un sacchetto chiuso. Ritiro: { $time }.

phrase-health-need-doctor = Ha bisogno di un medico?
phrase-health-breathe-well = Riesce a respirare bene?
phrase-health-pain-where = Dove le fa male?
phrase-health-since-when = Da quando si sente male?
phrase-health-cough-or-fever = Ha tosse o febbre?
phrase-health-send-temperature = Per favore, invii una foto del termometro con la sua temperatura.
phrase-health-measure-again = Per favore, misuri di nuovo la temperatura. Quando: { $time }.
phrase-health-fever-above = Se la sua temperatura supera { $number } °C, ci scriva subito.
phrase-health-blood = C’è del sangue?
phrase-health-pregnant = È incinta?
phrase-health-long-illness = Ha una malattia cronica, come diabete, malattie del cuore o pressione alta?
phrase-health-doctor-calls = La chiamerà un medico. Quando: { $time }.

phrase-medicine-needed = Ha bisogno di medicine? Per favore, invii una foto della confezione.
phrase-medicine-taking-now = Quali medicine prende in questo momento?
phrase-medicine-allergic = Ha allergie a qualche medicina?
phrase-medicine-tablets-at = Numero di compresse da prendere: { $number }. Quando: { $time }.
phrase-medicine-millilitres-at = Quantità da prendere: { $number } ml. Quando: { $time }.
phrase-medicine-hours-between = Ore tra una dose e l’altra: almeno { $number }.
phrase-medicine-most-a-day = Numero massimo di compresse in 24 ore: { $number }.
phrase-medicine-with-food = Prenda questa medicina mentre mangia.
phrase-medicine-empty-stomach = Prenda questa medicina a stomaco vuoto.
phrase-medicine-not-with-others = Non prenda questa medicina insieme ad altre medicine.
phrase-medicine-stop-now = Smetta subito di prendere questa medicina.
phrase-medicine-delivered-at = Le porteranno le medicine alla porta. Quando: { $time }.

phrase-food-coming = Le porteranno del cibo alla porta.
phrase-food-next-delivery = Prossima consegna di cibo alla sua porta: { $time }.
phrase-food-at-door = Il suo cibo è già fuori dalla porta.
phrase-food-for-how-many = Per quante persone serve il cibo?
phrase-food-cannot-eat = C’è qualcosa che non può mangiare?
phrase-food-no-pork-or-meat = Le serve cibo senza maiale, o senza nessun tipo di carne?
phrase-food-drinking-water = Ha abbastanza acqua da bere?
phrase-food-baby = Le servono latte in polvere o pannolini per un neonato?
phrase-food-orders-at-gate = Quello che ordina viene lasciato all’ingresso. Noi glielo portiamo alla porta.

phrase-papers-passport-photo = Per favore, invii una foto del suo passaporto.
phrase-papers-passport-back = Il passaporto le sarà restituito.
phrase-papers-health-code = Per favore, mostri il suo codice sanitario.
phrase-papers-fill-in-form = Per favore, compili questo modulo.
phrase-papers-sign-here = Per favore, firmi qui.
phrase-papers-where-been = Dove si trovava nelle ultime due settimane?
phrase-papers-certificate = Alla fine della quarantena riceverà un certificato.
phrase-papers-ready-at = I suoi documenti saranno pronti a partire da: { $time }.
phrase-papers-embassy = Può contattare la sua ambasciata o il suo consolato.

phrase-home-name-and-flat = Come si chiama, e in quale edificio e appartamento si trova?
phrase-home-flat-number = Numero del suo appartamento: { $number }.
phrase-home-lift-button = In ascensore prema questo pulsante: { $number }.
phrase-home-have-key = Ha la sua chiave?
phrase-home-who-lives-there = Chi abita con Lei?
phrase-home-children-or-elderly = Ci sono bambini o persone anziane con Lei?
phrase-home-water-and-power = Ha acqua, luce e riscaldamento?
phrase-home-repair-at = Qualcuno verrà a ripararlo. Quando: { $time }.

phrase-thanks-thank-you = Grazie.
phrase-thanks-for-patience = Grazie della sua pazienza.
phrase-thanks-for-telling-us = Grazie di avercelo detto.
phrase-thanks-for-staying-home = Grazie di restare in casa. Così protegge tutti.
phrase-thanks-glad-to-help = La aiutiamo volentieri.
phrase-thanks-sorry-mistake = Ci scusiamo. Abbiamo sbagliato.
phrase-thanks-get-well = Speriamo che si senta presto meglio.
phrase-thanks-good-night = Buona notte. Può scriverci in qualsiasi momento.

phrase-danger-call-ambulance = Chiami subito l’ambulanza.
phrase-danger-call-police = Chiami subito la polizia.
phrase-danger-call-fire = Chiami subito i vigili del fuoco.
phrase-danger-ambulance-coming = L’ambulanza sta arrivando da Lei.
phrase-danger-are-you-safe = È al sicuro in questo momento?
phrase-danger-person-breathing = La persona respira?
phrase-danger-press-wound = Prema forte sulla ferita con un panno pulito e non lasci la presa.
phrase-danger-on-side = Metta la persona su un fianco.
phrase-danger-push-chest = Se la persona non respira: prema forte e veloce al centro del petto finché non arrivano i soccorsi.
phrase-danger-use-stairs = Esca dall’edificio per le scale. Non usi l’ascensore.
phrase-danger-do-not-open = Non apra la porta.
phrase-danger-smell-gas = Se sente odore di gas: non tocchi nessun interruttore, apra le finestre ed esca all’aperto.

phrase-calm-not-alone = Non la abbandoniamo.
phrase-calm-all-night = C’è qualcuno qui per Lei tutta la notte.
phrase-calm-nothing-wrong = Non ha fatto nulla di male.
phrase-calm-breathe-slowly = Respiri lentamente: inspiri, poi espiri. Siamo qui con Lei.
phrase-calm-protective-suits = Le persone alla sua porta indossano tute protettive. Non abbia paura.
phrase-calm-own-language = Può scrivere nella sua lingua.
phrase-calm-not-understood = Non ho capito. Per favore, lo dica con altre parole.
phrase-calm-write-short = Per favore, scriva frasi brevi.
phrase-calm-yes-no = Per favore, risponda sì o no.
phrase-calm-keep-writing = Per favore, continui a scriverci qui.
phrase-calm-talk-to-someone = Vuole parlare con qualcuno?

phrase-resident-need-water = Ho bisogno di acqua.
phrase-resident-need-food = Ho bisogno di cibo.
phrase-resident-need-medicine = Ho bisogno di medicine.
phrase-resident-need-doctor = Ho bisogno di un medico.
phrase-resident-need-interpreter = Mi serve qualcuno che traduca.
phrase-resident-not-understand = Non capisco.
phrase-resident-yes = Sì.
phrase-resident-no = No.
phrase-resident-pain = Ho dei dolori.
phrase-resident-child-ill = Mio/a figlio/a sta male.
phrase-resident-cold = Ho freddo.
phrase-resident-toilet = Devo andare in bagno.
phrase-resident-alone = Con me non c’è nessuno.
phrase-resident-where-am-i = Dove mi trovo?
phrase-resident-how-long = Quanto devo aspettare?
phrase-resident-thank-you = Grazie mille.
