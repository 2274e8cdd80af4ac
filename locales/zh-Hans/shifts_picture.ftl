coverage-button-picture = 🖼 图片
coverage-picture = 哪里缺人？{ $start } – { $end }
coverage-picture-missing = 缺 { $count } 人
coverage-picture-risk = { $count } 人不确定
