coverage-button-picture = 🖼 En image
coverage-picture = Où manque-t-il du monde ? { $start } – { $end }
coverage-picture-missing = { $count } à trouver
coverage-picture-risk = { $count } à confirmer
