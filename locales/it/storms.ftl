storm-card-open = { $kind } · 🔔 <b>Non se ne occupa ancora nessuno: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Affidate a Lei: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Di tutte si occupa già qualcuno: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: queste allerte sono chiuse.
storm-line = <b>Allerta { $number }</b> · { $about }
storm-minutes = { $minutes } min
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Pagina { $page } di { $pages }
storm-asked-by = ↔️ { $name } vuole dividerle con Lei.
storm-declined = Ha detto che non può. Stiamo chiamando altre persone. Se invece può, se ne occupi Lei.
storm-joins-you = Si occupa Lei di tutte: anche quelle nuove, qui, sono affidate a Lei.
storm-take-all = ✋ Penso io a tutte
storm-take-one = ✋ Allerta { $number }
storm-split = ↔️ Dividere con …
storm-split-ask = Con chi le divide? Metà resta a Lei, per l’altra metà lo chiediamo a questa persona.
storm-split-nobody = Ora qui non si riesce a contattare nessun altro.
storm-split-done = Ne restano a Lei { $kept }. Per le altre ({ $given }) lo stiamo chiedendo a { $name }. Se non le prende, passano come sempre alla persona successiva.
storm-still-on-it = { $kind } · { $area }: se ne sta ancora occupando? Affidate a Lei: { $count }. Senza risposta passano alla persona successiva.
storm-still-thanks = Grazie, restano tutte affidate a Lei.
storm-question-over = Questa domanda è chiusa. L’elenco mostra la situazione.
storm-all-yours = Ora affidate a Lei: { $count }
storm-passed-on = Stiamo chiedendo ad altri.
storm-none-left = Se ne occupa già: { $names }.
storm-over = Queste allerte sono già chiuse.
storm-none-yours = Ora nessuna di queste allerte è affidata a Lei.
storm-unknown = Non trovo questo elenco.
storm-reply-which = Non inviato: questo elenco riguarda più persone. Tocchi quella giusta e risponda alla sua scheda.
