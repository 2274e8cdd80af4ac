coverage-button-picture = 🖼 เป็นภาพ
coverage-picture = ที่ไหนขาดคน? { $start } – { $end }
coverage-picture-missing = ขาด { $count } คน
coverage-picture-risk = ไม่แน่ { $count } คน
