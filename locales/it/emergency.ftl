emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = il <b>{ $number }</b> ({ $name })
emergency-name-ambulance = ambulanza
emergency-name-police = polizia
emergency-name-fire = vigili del fuoco
emergency-name-emergency = qualsiasi emergenza
