emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = le <b>{ $number }</b> ({ $name })
emergency-name-ambulance = ambulance
emergency-name-police = police
emergency-name-fire = pompiers
emergency-name-emergency = toutes urgences
