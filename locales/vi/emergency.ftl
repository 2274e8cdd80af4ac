emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = cấp cứu
emergency-name-police = cảnh sát
emergency-name-fire = cứu hỏa
emergency-name-emergency = mọi trường hợp khẩn cấp
