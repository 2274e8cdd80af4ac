emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = Rettungsdienst
emergency-name-police = Polizei
emergency-name-fire = Feuerwehr
emergency-name-emergency = alle Notfälle
