emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = al <b>{ $number }</b> ({ $name })
emergency-name-ambulance = ambulancia
emergency-name-police = policía
emergency-name-fire = bomberos
emergency-name-emergency = cualquier emergencia
