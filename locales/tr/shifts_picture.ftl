coverage-button-picture = 🖼 Resim olarak
coverage-picture = Nerede kişi eksik? { $start } – { $end }
coverage-picture-missing = { $count } eksik
coverage-picture-risk = { $count } belirsiz
