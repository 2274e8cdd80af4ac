coverage-button-picture = 🖼 Картинкою
coverage-picture = Де бракує людей? { $start } – { $end }
coverage-picture-missing = Треба ще: { $count }
coverage-picture-risk = Під питанням: { $count }
