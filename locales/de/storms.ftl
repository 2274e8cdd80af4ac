storm-card-open = { $kind } · 🔔 <b>Noch von niemandem übernommen: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Bei Ihnen: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Alle übernommen: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: Diese Alarme sind beendet.
storm-line = <b>Alarm { $number }</b> · { $about }
storm-minutes = { $minutes } Min.
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Seite { $page } von { $pages }
storm-asked-by = ↔️ { $name } möchte sie mit Ihnen aufteilen.
storm-declined = Sie haben gesagt, dass Sie nicht können. Andere werden gerufen. Wenn Sie doch können, übernehmen Sie sie.
storm-joins-you = Sie haben alle übernommen, deshalb kommen neue hier auch zu Ihnen.
storm-take-all = ✋ Alle übernehmen
storm-take-one = ✋ Alarm { $number }
storm-split = ↔️ Aufteilen mit …
storm-split-ask = Mit wem teilen Sie sie auf? Die Hälfte bleibt bei Ihnen, für die andere Hälfte wird diese Person gefragt.
storm-split-nobody = Hier ist gerade niemand aus dem Team erreichbar.
storm-split-done = Bei Ihnen: { $kept }. Für die übrigen ({ $given }) wird { $name } gefragt. Ohne Übernahme gehen sie wie üblich an die nächste Person.
storm-still-on-it = { $kind } · { $area }: Kümmern Sie sich noch darum? Bei Ihnen: { $count }. Ohne Antwort gehen sie an die nächste Person.
storm-still-thanks = Danke, alle bleiben bei Ihnen.
storm-question-over = Diese Frage ist erledigt. In der Liste sehen Sie, wie es steht.
storm-all-yours = Jetzt bei Ihnen: { $count }
storm-passed-on = Andere werden jetzt gefragt.
storm-none-left = Schon übernommen von { $names }.
storm-over = Diese Alarme sind schon beendet.
storm-none-yours = Von diesen Alarmen liegt gerade keiner bei Ihnen.
storm-unknown = Diese Liste finde ich nicht.
storm-reply-which = Nicht gesendet: In dieser Liste stehen mehrere Menschen. Tippen Sie auf den Alarm, den Sie meinen, und antworten Sie auf dessen Karte.
