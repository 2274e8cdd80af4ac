danger-family-breath = bekommt keine Luft
danger-family-heart = Herz oder Schlaganfall
danger-family-blood = starke Blutung
danger-family-wound = Verletzung oder Verbrennung
danger-family-fall = Sturz
danger-family-unconscious = bewusstlos oder Krampf
danger-family-poison = Gift oder Tabletten
danger-family-self-harm = Gefahr der Selbsttötung
danger-family-fire = Feuer oder Rauch
danger-family-gas = Gasgeruch
danger-family-flood = Hochwasser oder Ertrinken
danger-family-trapped = eingeschlossen oder verschüttet
danger-family-birth = Geburt
danger-family-attack = Angriff oder Drohung
danger-family-weapon = Waffe
danger-family-rape = sexuelle Gewalt
danger-family-break-in = Einbruch oder Raub
danger-family-missing-child = vermisstes Kind
danger-family-help = Hilferuf
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> schreibt:
    { $words }
    { $facts }
danger-fact-language = Sprache: { $language }
danger-fact-gate = Angemeldet am Eingang: { $gate }
danger-fact-group = In einer Gruppe geschrieben. Vielleicht ist der Bot noch nicht gestartet, dann kommt eine Antwort nicht an.
danger-ask = 🆘 <b>Sind Sie in Gefahr?</b> Dann rufen Sie sofort an:
    { $numbers }

    Bei Gefahr tippen Sie auf die erste Taste: Wir rufen sofort jemanden. Tippen Sie auf nichts, rufen wir in zwei Minuten jemanden.
danger-ask-yes = 🆘 Ich bin in Gefahr
danger-ask-no = Ich brauche etwas
danger-ask-calm = Gut. Schreiben Sie hier, was Sie brauchen: Das Team liest es, auch in Ihrer Sprache. Senden Sie /help, dann sehen Sie, was Sie noch tun können.
danger-in-group = 🆘 Bei Gefahr rufen Sie sofort an: { $numbers }. Die Bereitschaft ist alarmiert. Tippen Sie unten und schreiben Sie uns privat.
danger-in-group-button = Privat schreiben
danger-own = Wenn Sie selbst in Gefahr sind, tippen Sie hier. Wir rufen sofort jemanden.
danger-fact-in-group = In der Gruppe geschrieben: { $group }
danger-fact-nameless = Der Name ist verborgen, privat kann niemand angeschrieben werden. Antworten Sie in der Gruppe oder gehen Sie hin.
