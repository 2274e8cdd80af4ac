emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = รถพยาบาล
emergency-name-police = ตำรวจ
emergency-name-fire = ดับเพลิง
emergency-name-emergency = เหตุฉุกเฉินทุกประเภท
