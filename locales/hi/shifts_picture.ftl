coverage-button-picture = 🖼 तस्वीर में
coverage-picture = कहाँ लोगों की कमी है? { $start } – { $end }
coverage-picture-missing = { $count } की कमी
coverage-picture-risk = { $count } पक्के नहीं
