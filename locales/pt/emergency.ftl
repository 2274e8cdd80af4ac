emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = ambulância
emergency-name-police = polícia
emergency-name-fire = bombeiros
emergency-name-emergency = qualquer emergência
