emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b>（{ $name }）
emergency-name-ambulance = 急救
emergency-name-police = 报警
emergency-name-fire = 火警
emergency-name-emergency = 紧急求助
