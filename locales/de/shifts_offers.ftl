# Full, or other work at that hour.
shift-full-ask = <b>Dieser Einsatz ist inzwischen voll.</b>

    { $card }

    Möchten Sie auf die Warteliste? Sie wären an Stelle { $position }, und ich frage Sie, wenn ein Platz frei wird.
shift-clash = <b>Zu dieser Zeit haben Sie schon etwas anderes.</b> Sie haben:

    { $others }

    Der neue Einsatz:

    { $card }
shift-clash-short = <b>Das überschneidet sich um ein paar Minuten.</b> Sie haben:

    { $others }

    Der neue Einsatz:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Rückgängig gemacht. Sie sind nicht eingeteilt.

# A link to one shift.
shift-one = <b>Möchten Sie hier helfen?</b>

    { $card }
shift-requested = 🙏 <b>Vielen Dank! Die Koordination wird jetzt gefragt.</b> Sagt sie Ja, sind Sie eingeteilt und müssen nichts mehr tun.

    { $card }
shift-not-taken = Ihre Rolle ist bestätigt, aber für diesen Einsatz konnten Sie nicht eingeteilt werden:
    { $why }

    { $card }
shift-link = <b>Geben Sie diesen Link weiter.</b> Wer ihn öffnet, kann den Einsatz übernehmen. Neue brauchen erst Ihr Ja.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Ein Platz ist frei. Möchten Sie ihn?</b>

    { $card }

    Ich halte ihn bis { $until } für Sie frei, danach frage ich die Nächsten auf der Liste.
shift-offer-first = 🎁 <b>Ein Platz ist frei, und der Einsatz beginnt bald. Möchten Sie ihn?</b>

    { $card }

    Alle auf der Warteliste werden jetzt gefragt. Wer zuerst zusagt, bekommt ihn.
shift-offer-declined = In Ordnung, ich frage die Nächsten auf der Liste. Sie stehen nicht mehr auf der Warteliste.

    { $card }
shift-offer-unanswered = Der Platz ist an die nächste Person auf der Liste gegangen.

    { $card }

    Möchten Sie wieder auf die Warteliste?
shift-offer-quicker = Jemand anderes war schneller. Sie stehen weiter auf der Warteliste.

    { $card }
shift-offer-late = Dieses Angebot gilt nicht mehr.
shift-offer-over = Dieses Angebot gilt nicht mehr.

    { $card }
shift-waited = Der Einsatz hat begonnen, und es ist kein Platz frei geworden. Danke, dass Sie gewartet haben!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } steht auf der Warteliste und ist nicht erreichbar. Die nächste Person auf der Liste wird gefragt.

    { $card }
shift-holder-missed = ⚠️ { $name } hat einen Platz und ist nicht mehr erreichbar.

    { $card }

# Buttons.
shift-button-take-it = Übernehmen
shift-button-share = 🔗 Link zum Einsatz
shift-button-join = Auf die Warteliste
shift-button-undo = ↩️ Rückgängig
shift-button-instead = Lieber diesen nehmen
shift-button-both = Beide übernehmen
shift-button-keep-mine = Meinen behalten
shift-button-take-offer = Ja, ich nehme ihn
shift-button-decline = Nein, danke
