emergency-line = { "\u200F" }<b>{ $number }</b> { $name }
emergency-in-sentence = <b>{ $number }</b> ({ $name })
emergency-name-ambulance = آمبولانس
emergency-name-police = پلیس
emergency-name-fire = آتش‌نشانی
emergency-name-emergency = هر وضعیت اضطراری
