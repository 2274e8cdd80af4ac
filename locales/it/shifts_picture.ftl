coverage-button-picture = 🖼 Come immagine
coverage-picture = Dove mancano persone? { $start } – { $end }
coverage-picture-missing = Mancano: { $count }
coverage-picture-risk = Da confermare: { $count }
