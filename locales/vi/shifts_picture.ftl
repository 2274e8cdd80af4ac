coverage-button-picture = 🖼 Dạng ảnh
coverage-picture = Nơi nào thiếu người? { $start } – { $end }
coverage-picture-missing = Thiếu { $count }
coverage-picture-risk = { $count } chưa chắc
