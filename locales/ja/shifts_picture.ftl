coverage-button-picture = 🖼 画像で見る
coverage-picture = 人が足りない所は？{ $start } – { $end }
coverage-picture-missing = { $count }人不足
coverage-picture-risk = { $count }人未確認
