coverage-button-picture = 🖼 As a picture
coverage-picture = Who is missing where? { $start } – { $end }
coverage-picture-missing = { $count } missing
coverage-picture-risk = { $count } not sure
