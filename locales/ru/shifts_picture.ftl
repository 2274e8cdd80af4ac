coverage-button-picture = 🖼 Картинкой
coverage-picture = Где не хватает людей? { $start } – { $end }
coverage-picture-missing = Нужно ещё: { $count }
coverage-picture-risk = Под вопросом: { $count }
