coverage-button-picture = 🖼 그림으로
coverage-picture = 어디에 사람이 모자랄까요? { $start } – { $end }
coverage-picture-missing = { $count }명 부족
coverage-picture-risk = { $count }명 불확실
