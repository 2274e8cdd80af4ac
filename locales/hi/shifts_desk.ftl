# काम बदलने पर उससे जुड़े लोग क्या पढ़ते हैं।
desk-for = <b>{ $name } के लिए, { $phone }</b> (Telegram नहीं है – कृपया बता दें)

    { $text }
desk-news-changed = ✏️ <b>आपके काम में बदलाव हुआ है।</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>आपके काम का समय बदल गया है। क्या नया समय ठीक है?</b>

    { $card }

    { $changes }

    कृपया { $until } तक जवाब दें। तब तक जगह आपकी है; जवाब न मिलने पर वह खाली हो जाएगी।
desk-news-moved-soon = 🕕 <b>आपके काम का समय बदल गया है। क्या अब भी आना हो पाएगा?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>यह काम रद्द हो गया है। आपको आने की ज़रूरत नहीं है।</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>आपको यह काम दिया गया है।</b>

    { $card }

    { $changes }

    अगर आना न हो पाए, तो कृपया अभी बता दें।
desk-news-taken-off = <b>यह काम अब आपके पास नहीं है।</b> आपको आने की ज़रूरत नहीं है।

    { $card }

    { $changes }
desk-news-freed = <b>यह काम अब आपके पास नहीं है</b>, क्योंकि नए समय के बारे में जवाब नहीं मिला। आपको आने की ज़रूरत नहीं है।

    { $card }
desk-silent = ⚠️ <b>{ $name } से नए समय के बारे में जवाब नहीं मिला। जगह खाली है।</b>

    { $card }
desk-kept = 👍 <b>धन्यवाद। यह काम आपके पास ही है।</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = ज़रूरी नहीं
desk-by = किसने किया: { $name }।
desk-reason = वजह: { $reason }
desk-offer = 📣 <b>आपके लायक खाली काम</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } का आपके लिए संदेश:</b>

    { $words }

    { $card }

# समन्वयक को काम कैसा दिखता है।
# दूसरे पाठों से बना।
desk-page = { $parts }
desk-on = 👥 लोग: { $taken }/{ $capacity }
desk-over = ⚠️ ज़रूरत से ज़्यादा लोग: { $taken }/{ $capacity }
desk-state-draft = 📝 ड्राफ़्ट: वॉलंटियर को यह अभी नहीं दिखता।
desk-state-cancelled = 🚫 रद्द।
desk-announced = 📣 सूचना दी गई: { $at }।
desk-in-digest = 📣 सूचना दी जाएगी: { $at }।
desk-nobody = अभी इसमें कोई नहीं है।
desk-nobody-waits = कोई इंतज़ार में नहीं है।
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = संपर्क हो सकता है
desk-phone = Telegram नहीं, { $phone }
desk-vouched = नाम जोड़ा: { $name }
desk-is-coming = आना पक्का
desk-did-not-come = आना नहीं हुआ
desk-left-at = काम छोड़ा: { $at }
desk-risk-unreachable = Telegram पर संपर्क नहीं
desk-risk-moved = नए समय पर जवाब नहीं
desk-risk-unanswered = याद दिलाने पर जवाब नहीं
desk-seat = { $card }

    { $person }
desk-waitlist = <b>वेटिंग लिस्ट</b>

    { $card }

    { $people }
desk-log = <b>क्या-क्या हुआ</b>

    { $card }

    { $entries }
desk-log-none = अभी कुछ नहीं।
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ वापस किया गया: { $name }
desk-by-itself = अपने-आप
desk-did-posted = पोस्ट हुआ
desk-did-published = ड्राफ़्ट दिखाया गया
desk-did-edited = बदलाव
desk-did-cancelled = रद्द
desk-did-put-on = काम दिया गया
desk-did-taken-off = काम से हटाया गया
desk-did-left = काम छोड़ा गया
desk-did-freed = जवाब नहीं, जगह खाली
desk-did-announced = सूचना
desk-did-no-show = दर्ज: आना नहीं हुआ
desk-did-came = दर्ज: आना हुआ

# सवाल।
desk-edit-which = <b>क्या बदलना है?</b>

    { $card }
desk-ask-title = क्या करना है? नया शीर्षक लिखें। छोड़ने के लिए /cancel भेजें।
desk-ask-place = नई जगह लिखें। छोड़ने के लिए /cancel भेजें।
desk-ask-time = नया समय ऐसे लिखें: 18:00-22:00। दिन भी बदले, तो पहले दिन लिखें: 2026-04-01 18:00-22:00। छोड़ने के लिए /cancel भेजें।
desk-no-time = यह समय समझ नहीं आया। ऐसे लिखें: 18:00-22:00 या 2026-04-01 18:00-22:00।
desk-no-change = पहले जैसा ही है। कुछ नहीं बदला।
desk-ask-reason = <b>ऐसे बदलें?</b>

    { $card }

    { $changes }

    वजह लिखें, जिसे इस काम के लोग पढ़ेंगे – या नीचे टैप करें।
desk-ask-cancel = <b>यह काम रद्द करें?</b>

    { $card }

    { $count ->
        [0] इसमें कोई नहीं है।
        [one] इसमें { $count } व्यक्ति है, उन्हें बता दिया जाएगा।
       *[other] इसमें { $count } लोग हैं, उन्हें बता दिया जाएगा।
    } वजह लिखें – या नीचे टैप करें।
desk-ask-off = <b>{ $name } को इस काम से हटाएँ?</b>

    { $card }

    वजह लिखें, जिसे वे पढ़ेंगे – या नीचे टैप करें।
desk-too-many = ⚠️ <b>ज़रूरत से ज़्यादा लोग: { $taken }/{ $capacity }।</b>

    { $card }

    अभी सब इसमें हैं। किसी को हटाना हो, तो नाम पर टैप करें।
desk-ask-who = <b>काम किसे देना है?</b> नाम पर टैप करें, या नाम का हिस्सा लिखें।

    { $card }
desk-who-none = इस नाम का कोई नहीं है जो यह काम ले सके। दूसरा नाम लिखें।

    { $card }
desk-anyway = { $reasons }

    <b>फिर भी { $name } को यह काम दें?</b>
desk-anyway-full = जगह भर गई है: { $taken }/{ $capacity }।
desk-anyway-overlaps = { $name } के पास उस समय दूसरा काम है: { $title }, { $start }।
desk-anyway-busy = { $name } के पास उस समय दूसरा काम है।
desk-anyway-lacks-language = पता नहीं कि { $name } को यह भाषा आती है या नहीं: { $languages }।
desk-ask-contact = <b>जिनके पास Telegram नहीं है।</b> नाम और फ़ोन नंबर लिखें, जैसे: Li Ming 13800000000। उनके संदेश आपको मिलेंगे। छोड़ने के लिए /cancel भेजें।
desk-no-contact = नाम और फ़ोन नंबर चाहिए, जैसे: Li Ming 13800000000।
desk-vouch-done = ✅ इस काम में जोड़ा गया: { $name }
desk-ask-announce = <b>इस काम की सूचना कब दें?</b>

    { $card }

    { $count ->
        [0] अभी यह किसी खाली व्यक्ति के लायक नहीं है।
        [one] अभी यह { $count } व्यक्ति के लायक है।
       *[other] अभी यह { $count } लोगों के लायक है।
    }
desk-ask-write = <b>{ $name } को लिखें।</b> आपका अगला संदेश उन्हें मिलेगा। छोड़ने के लिए /cancel भेजें।

    { $card }
desk-ask-write-all = <b>इस काम के सभी लोगों को लिखें।</b> आपका अगला संदेश सबको मिलेगा। छोड़ने के लिए /cancel भेजें।

    { $card }
desk-sent = ✅ { $count ->
    [0] किसी को नहीं भेजा गया।
    [one] { $count } व्यक्ति को भेजा गया।
   *[other] { $count } लोगों को भेजा गया।
  }
desk-not-sent = Telegram पर संपर्क नहीं: { $names }
desk-left-out = ⚠️ वापस नहीं जोड़े गए, क्योंकि वे अब यह काम नहीं ले सकते: { $names }
desk-toast-undone = वापस कर दिया गया।
desk-toast-published = अब सबको दिखेगा।
desk-toast-announced = ठीक है।
desk-toast-put-on = काम दे दिया गया।

# क्यों नहीं।
shift-full = इस काम में जगह भर गई है।
shift-not-begun = यह काम अभी शुरू नहीं हुआ है।
shift-not-on-it = यह व्यक्ति अब इस काम में नहीं है।
shift-changed-meanwhile = किसी और ने अभी-अभी यह काम बदला है। कृपया फिर से देखें।
shift-too-late-to-undo = अब वापस नहीं हो सकता: लोगों को बता दिया गया है।

# क्या बदल सकता है।
desk-field-title = शीर्षक
desk-field-place = जगह
desk-field-time = समय
desk-field-capacity = कितने लोग
desk-field-languages = भाषा

# बटन।
desk-button-manage = 🗂 काम सँभालें
desk-button-card = इसमें कौन है
desk-button-edit = ✏️ बदलें
desk-button-cancel = 🚫 काम रद्द करें
desk-button-put-on = ➕ काम दें
desk-button-vouch = ➕ बिना Telegram
desk-button-write = ✉️ लिखें
desk-button-write-all = ✉️ सबको लिखें
desk-button-answer = ✉️ जवाब दें
desk-button-announce = 📣 सूचना दें
desk-button-announce-now = अभी
desk-button-digest = बाकी के साथ { $at }
desk-button-publish = सबको दिखाएँ
desk-button-draft = ड्राफ़्ट रखें
desk-button-waitlist = इंतज़ार में: { $count }
desk-button-log = क्या-क्या हुआ
desk-button-undo = ↩️ वापस करें
desk-button-back = ‹ वापस
desk-button-earlier = ‹ पहले
desk-button-off = काम से हटाएँ
desk-button-no-show = आना नहीं हुआ
desk-button-came = आना हुआ
desk-button-skip = बिना वजह करें
desk-button-anyway = फिर भी दें
desk-button-fits = हाँ, ठीक है

# /coverage.
coverage-head = <b>काम</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = यहाँ कुछ नहीं है।
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = सभी इलाके
coverage-all-days = आने वाले दिन
coverage-ask-day = कौन-सा दिन?
coverage-kind-holes = लोग कम हैं
coverage-kind-risk = पक्का नहीं
coverage-kind-left = देर से छोड़ा
coverage-kind-no-show = आना नहीं हुआ
coverage-kind-drafts = ड्राफ़्ट
coverage-kind-all = सभी
coverage-kind-cancelled = रद्द
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 इलाका
coverage-button-day = 📅 दिन
coverage-button-lists = ‹ सभी सूचियाँ
coverage-button-week = 🗓 पूरा हफ़्ता
coverage-week = 🗓 <b>कहाँ लोग कम हैं?</b>
    { $start } – { $end }

    { $rows }

    ❌ लोग कम हैं
    ⚠️ लोग पूरे हैं, पर सबका आना पक्का नहीं
    ✅ सभी जगहें भरी हैं
    ▫️ कोई काम नहीं
# दूसरे पाठों से बना।
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = कौन किस काम में है, और काम बदलना
