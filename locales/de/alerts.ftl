alert-card-open = { $kind } · <b>Alarm { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>Alarm { $number } ist wieder offen</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Alarm { $number }: Von der Bereitschaft hat niemand geantwortet</b> · { $area }
    { $what }

    Die ganze Koordination und die Einsatzzentrale werden jetzt gerufen.
alert-card-again = { $kind } · 🔔🔔 <b>Alarm { $number }: Noch immer hat ihn niemand übernommen</b> · { $area } · Ruf Nr. { $times }
    { $what }

    Alle werden so lange gerufen, bis jemand übernimmt.
alert-card-taken = ✅ <b>Alarm { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> kümmert sich darum.
alert-card-yours = ✅ { $kind } · <b>Sie haben Alarm { $number } übernommen</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Alarm { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = ohne Wohngebiet
alert-take = ✋ Übernehmen
alert-done = Erledigt
alert-give-back = Geht nicht – weitergeben
alert-yours = Sie haben Alarm { $number } übernommen: { $about }
alert-ended = Der Alarm ist beendet.
alert-ended-by = Erledigt von { $name }.
alert-unknown = Diesen Alarm finde ich nicht.
alert-taken-by = Alarm { $number } ist schon seit { $minutes } Min. übernommen: { $name } kümmert sich darum.
alert-over = Alarm { $number } ist schon seit { $minutes } Min. beendet. { $ending }
alert-not-yours = Alarm { $number } liegt nicht mehr bei Ihnen, und noch kümmert sich niemand darum. Tippen Sie auf „Übernehmen“, wenn Sie das tun möchten.
alert-still-on-it = Alarm { $number } ({ $about }), seit { $minutes } Min. bei Ihnen: Kümmern Sie sich noch darum? Ohne Antwort geht er an die nächste Person.
alert-still-yes = Ja, ich bin dran
alert-still-thanks = Alarm { $number }: Danke, er bleibt bei Ihnen.
alert-still-reopened = Alarm { $number } ist wieder offen und geht an die nächste Person.
alert-still-over = Alarm { $number } ist beendet.
alert-given-back = Alarm { $number } ist weitergegeben.
alert-kind-arrival = 🚪 Ankunft
alert-kind-medical = 🚑 Medizinische Hilfe
alert-kind-danger = 🆘 Gefahr
alert-card-nobody = { $kind } · 🔔 <b>Alarm { $number }: Niemand hat Bereitschaft</b> · { $area }
    { $what }

    Die ganze Koordination und die Einsatzzentrale werden jetzt gerufen.
alert-decline = ✖️ Ich kann nicht
alert-card-declined = Alarm { $number }: Sie haben gesagt, dass Sie nicht können. Andere werden gerufen. Wenn Sie doch können, übernehmen Sie ihn.
alert-plain = Alarm { $number }, { $area }: Bitte sofort ansehen.
alert-plain-taken = Alarm { $number } ist schon übernommen: { $name } kümmert sich darum.
alert-late = Alarm { $number } · { $area }: { $minutes } Min. zu spät
alert-late-more = und { $count } weitere
alert-found-again = ⚠️ Diese Alarme waren stehen geblieben, niemand wurde mehr gerufen. Sie gehen jetzt weiter:
    { $alerts }
alert-outage = ⚠️ Weft war von { $from } bis { $until } nicht in Betrieb. Kein Alarm kam zu spät.
alert-outage-late = ⚠️ Weft war von { $from } bis { $until } nicht in Betrieb. Diese Alarme kamen zu spät und gehen jetzt weiter:
    { $alerts }
alert-list = <b>Offene Alarme: { $count }</b>

    { $lines }
alert-list-none = In Ihren Gebieten ist kein Alarm offen.
alert-list-line = { $kind } · <b>Alarm { $number }</b> · { $about } · { $minutes } Min.
    { $how }
alert-list-open = noch von niemandem übernommen · { $times }. Ruf
alert-list-taken = { $name } kümmert sich darum
alert-list-to-close = getroffen, noch abzuschließen
alert-list-show = 🔎 Alarm { $number }
command-alerts = Offene Alarme
alert-list-relief = { $name } ist dran und braucht Ablösung
alert-pass = ↪️ Weitergeben an …
alert-pass-ask = Alarm { $number }: An wen geben Sie ihn weiter? ({ $about })
alert-pass-next = Nächste Bereitschaft
alert-pass-all = 🔔 Alle
alert-passed-to = Alarm { $number }: { $name } wird gefragt. Ohne Übernahme geht er wie üblich an die nächste Person.
alert-passed-all = Alarm { $number }: Alle werden gerufen.
alert-pass-gone = Diese Person kann gerade nicht gefragt werden. Bitte wählen Sie jemand anderen.
alert-card-passed = { $kind } · ↪️ <b>Alarm { $number }: { $name } gibt ihn weiter</b> · { $area }
    { $what }
alert-relief = 🔄 Ich brauche Ablösung
alert-relief-end = Ich bleibe doch dran
alert-relief-asked = Andere werden gefragt. Alarm { $number } bleibt bei Ihnen, bis jemand ihn übernimmt.
alert-card-relief = { $kind } · 🔄 <b>Alarm { $number }: { $name } braucht Ablösung</b> · { $area }
    { $what }
alert-relieved = ✅ Alarm { $number }: <b>{ $name }</b> hat Sie abgelöst.
alert-write = ✏️ Nachricht schreiben
alert-card-unreached = { $kind } · 🔔 <b>Alarm { $number }: Von der Bereitschaft ist niemand erreichbar</b> · { $area }
    { $what }

    Die ganze Koordination und die Einsatzzentrale werden jetzt gerufen.
