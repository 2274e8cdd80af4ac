emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b>({ $name })
emergency-name-ambulance = 구급차
emergency-name-police = 경찰
emergency-name-fire = 소방
emergency-name-emergency = 긴급 신고
