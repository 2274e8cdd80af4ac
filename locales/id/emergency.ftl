emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = ambulans
emergency-name-police = polisi
emergency-name-fire = pemadam kebakaran
emergency-name-emergency = semua keadaan darurat
