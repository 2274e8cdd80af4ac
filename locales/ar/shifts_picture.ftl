coverage-button-picture = 🖼 كصورة
coverage-picture = أين ينقص أشخاص؟ { $start } – { $end }
coverage-picture-missing = ينقص: { $count }
coverage-picture-risk = غير مؤكد: { $count }
