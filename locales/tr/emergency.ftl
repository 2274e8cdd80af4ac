emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = ambulans
emergency-name-police = polis
emergency-name-fire = itfaiye
emergency-name-emergency = tüm acil durumlar
