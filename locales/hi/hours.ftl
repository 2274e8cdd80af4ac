# घंटे: अपने, और समन्वयक की मंज़ूरी। समय घंटे:मिनट में लिखा है, जैसे 2:05।

command-myhours = मेरे घंटे
command-hours = घंटे मंज़ूर करें

hours-mine = <b>⏱ आपके घंटे</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ आपके घंटे</b>

    अभी कुछ नहीं। किसी काम के घंटों की पुष्टि करने पर, या दूसरी मदद के बारे में बताने पर, वे यहाँ दिखेंगे।
hours-month = <b>{ $month }</b>: { $worked } घंटे
hours-month-credited = <b>{ $month }</b>: { $worked } घंटे काम, { $credited } घंटे गिने गए
hours-month-open = (+ { $length } घंटे मंज़ूरी के इंतज़ार में)
hours-line = { $number }. { $at } · { $title } · { $length } घंटे
hours-state-proposed = ⏳ मंज़ूरी बाकी
hours-state-approved = ✅ मंज़ूर
hours-state-approved-as = ✅ मंज़ूर, { $credited } घंटे गिने गए
hours-state-refused = ❌ मंज़ूर नहीं हुए
hours-button-report = ➕ दूसरी मदद बताएँ
hours-button-object-numbered = { $number } · सही नहीं है
hours-button-withdraw-numbered = { $number } · वापस लें
hours-button-object = यह सही नहीं है

hours-ask-area = आपने कहाँ मदद की?
hours-ask-what = आपने क्या काम किया? कुछ शब्द काफ़ी हैं: “मास्क छाँटे”।
hours-ask-day = किस दिन? दिन पर टैप करें या लिखें।
# बटन पर लिखा: दिन।
hours-button-day = { $day }
hours-ask-span = कब से कब तक? जैसे 14:00-16:30।
hours-no-day = यह दिन समझ नहीं आया। कृपया किसी दिन पर टैप करें, या ऐसे लिखें: 11-28 (महीना-दिन) या “कल”।
hours-no-span = यह समय समझ नहीं आया। कृपया ऐसे लिखें: 14:00-16:30।
hours-report-preview = <b>यह भेजें?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } घंटे
hours-button-send = ✅ भेजें
hours-button-drop = रद्द करें
hours-toast-withdrawn = वापस ले लिया गया।

hours-corrected = ✏️ { $name } ने आपके घंटे ठीक किए: { $title } ({ $at }), { $old } घंटे → { $length } घंटे।{ $reason }
hours-refused = ❌ { $name } ने आपके { $length } घंटे मंज़ूर नहीं किए: { $title } ({ $at })।{ $reason }
hours-reason = { " " }वजह: { $reason }
hours-ask-objection = { $title } ({ $at }), { $length } घंटे – इसमें क्या सही नहीं है? आपकी बात समन्वयकों तक पहुँचेगी।
hours-objected = धन्यवाद। समन्वयक इसे फिर से देखेंगे: { $title } ({ $at })।
hours-objection = 💬 { $name } को आपत्ति है: { $title } ({ $at }), { $length } घंटे।

    { $words }
hours-button-look = देखें

hours-waiting = <b>⏱ मंज़ूरी के लिए घंटे: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ मंज़ूरी के लिए घंटे</b>

    अभी कुछ बाकी नहीं है।
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } घंटे
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ सब मंज़ूर करें ({ $count })
hours-button-xlsx = तालिका (Excel)
hours-button-csv = तालिका (CSV)
hours-button-rules = रात की गिनती
hours-ask-all = सब मंज़ूर करें? प्रविष्टियाँ: { $count }, कुल { $length } घंटे।
hours-button-all-yes = हाँ, सब मंज़ूर करें
hours-toast-all = मंज़ूर: { $count }
hours-toast-approved = मंज़ूर हो गया।
# दूसरे पाठों से जुड़ा।
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } घंटे
    📍 { $area }
hours-stands = स्थिति:
hours-credit = गिने गए: { $credited } घंटे (रात के घंटे, 22:00–06:00, { $percent }% गिने जाते हैं)
hours-log-reported = { $at } { $name } ने बताया: { $new } घंटे
hours-log-corrected = { $at } { $name } ने ठीक किया: { $old } घंटे → { $new } घंटे।{ $reason }
hours-log-approved = { $at } { $name } ने मंज़ूरी दी: { $new } घंटे
hours-log-refused = { $at } { $name } ने मंज़ूरी नहीं दी।{ $reason }
hours-log-objected = { $at } { $name } को आपत्ति है।{ $reason }
hours-log-withdrawn = { $at } { $name } ने वापस लिया
hours-button-approve = ✅ मंज़ूर करें
hours-button-correct = ✏️ ठीक करें
hours-button-refuse = ❌ मना करें
hours-ask-minutes = असल में कितना समय लगा? अभी { $length } घंटे लिखे हैं ({ $title }, { $at })। 2:30 या 90 मिनट लिखें।
hours-ask-reason = क्यों? आपकी वजह उस व्यक्ति को दिखेगी।
hours-rules = <b>रात की गिनती</b>

    22:00 से 06:00 के बीच के घंटे। बदलाव अब से बताए जाने वाले घंटों पर लागू होगा।

    { $rules }
hours-rule = { $area }: { $percent }%
hours-button-rule = { $area } → { $percent }%

hours-gone = यह प्रविष्टि अब नहीं है।
hours-own = ये आपके अपने घंटे हैं। इनका फ़ैसला किसी और को करना होगा।
hours-no-length = यह समय समझ नहीं आया। कृपया ऐसे लिखें: 2:30 या 90 मिनट।
hours-too-long = यह 24 घंटे से ज़्यादा है। कृपया हिस्सों में बताएँ।
hours-not-over = यह अभी खत्म नहीं हुआ है। कृपया बाद में बताएँ।
hours-too-old = इसे दो महीने से ज़्यादा हो गए हैं। कृपया अपने समन्वयक से पूछें।
hours-overlaps = उस समय के घंटे पहले से दर्ज हैं: { $title } ({ $at }), { $length } घंटे।
hours-decided = ये घंटे मंज़ूर हो चुके हैं। अगर गलत हैं, तो “सही नहीं है” पर टैप करें।

hours-table-caption = घंटे, प्रविष्टियाँ: { $count }। समय मिनटों में है।
hours-sheet = घंटे
hours-sheet-sums = कुल
hours-column-area = इलाका
hours-column-name = नाम
hours-column-title = काम
hours-column-start = शुरू
hours-column-worked = काम (मिनट)
hours-column-credited = गिने गए (मिनट)
hours-column-night = रात की गिनती
hours-column-state = स्थिति
hours-column-decided = फ़ैसला
hours-column-open = मंज़ूरी बाकी (मिनट)
hours-cell-proposed = मंज़ूरी बाकी
hours-cell-approved = मंज़ूर
hours-cell-refused = मंज़ूर नहीं
