emergency-line = <b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = एम्बुलेंस
emergency-name-police = पुलिस
emergency-name-fire = फ़ायर ब्रिगेड
emergency-name-emergency = हर आपात स्थिति
