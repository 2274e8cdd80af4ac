coverage-button-picture = 🖼 به‌شکل تصویر
coverage-picture = کجا نیرو کم است؟ { $start } – { $end }
coverage-picture-missing = کم: { $count }
coverage-picture-risk = نامطمئن: { $count }
