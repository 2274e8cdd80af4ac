coverage-button-picture = 🖼 Als Bild
coverage-picture = Wo fehlen Leute? { $start } – { $end }
coverage-picture-missing = { $count } gesucht
coverage-picture-risk = { $count } unsicher
