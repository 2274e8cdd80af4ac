emergency-line = { "\u200F" }<b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = إسعاف
emergency-name-police = شرطة
emergency-name-fire = إطفاء
emergency-name-emergency = كل الطوارئ
