emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = швидка допомога
emergency-name-police = поліція
emergency-name-fire = пожежники
emergency-name-emergency = усі екстрені служби
