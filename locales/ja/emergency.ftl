emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b>（{ $name }）
emergency-name-ambulance = 救急
emergency-name-police = 警察
emergency-name-fire = 消防
emergency-name-emergency = 緊急通報
