coverage-button-picture = 🖼 Em imagem
coverage-picture = Onde falta gente? { $start } – { $end }
coverage-picture-missing = Faltam: { $count }
coverage-picture-risk = A confirmar: { $count }
