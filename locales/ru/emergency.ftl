emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = скорая помощь
emergency-name-police = полиция
emergency-name-fire = пожарные
emergency-name-emergency = экстренные службы
