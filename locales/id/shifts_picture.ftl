coverage-button-picture = 🖼 Sebagai gambar
coverage-picture = Di mana kurang orang? { $start } – { $end }
coverage-picture-missing = Kurang { $count }
coverage-picture-risk = { $count } belum pasti
