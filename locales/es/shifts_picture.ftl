coverage-button-picture = 🖼 En imagen
coverage-picture = ¿Dónde falta gente? { $start } – { $end }
coverage-picture-missing = Faltan: { $count }
coverage-picture-risk = Sin confirmar: { $count }
