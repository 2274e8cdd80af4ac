# Whom to call in danger: the numbers are a setting, their names stand here. The texts that name
# them take `emergency-line`s as a block, or `emergency-in-sentence`s as a list with "or".

emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = ambulance
emergency-name-police = police
emergency-name-fire = fire
emergency-name-emergency = any emergency
