callout-ask = 📣 <b>लोगों की ज़रूरत है। क्या आप आ सकते हैं?</b>

    { $card }
callout-ask-words = ✉️ <b>आपकी बात समन्वयक तक पहुँच गई है।</b> क्या आप आ सकते हैं? बटन दबाना सबसे जल्दी होगा।

    { $card }
callout-words-kept = ✉️ आपकी बात समन्वयक तक पहुँच गई है। धन्यवाद।
callout-yes = ✅ <b>धन्यवाद! यह काम आपको मिल गया है।</b> आपका इंतज़ार रहेगा: { $at }।

    { $card }
callout-reserve = 🙏 <b>धन्यवाद! लोग पूरे हो गए हैं, आपका नाम रिज़र्व में है।</b> कृपया अभी न निकलें। कोई न आ सका तो आपसे पूछेंगे।

    { $card }
callout-no = 👍 जवाब के लिए धन्यवाद। आज आपको दोबारा नहीं बुलाएँगे।

    { $card }
callout-enough = ✅ <b>अभी लोग पूरे हैं। धन्यवाद!</b> आपको आने की ज़रूरत नहीं है।

    { $card }
callout-ended = यह बुलावा ख़त्म हो गया है। आपको आने की ज़रूरत नहीं है। धन्यवाद!

    { $card }
callout-which = <b>आपकी बात किस काम के बारे में है?</b>

    { $card }
callout-button-now = ✅ हाँ, अभी
callout-button-minutes = { $minutes } मिनट में
callout-button-in-time = ✅ हाँ, समय पर
callout-button-late = { $minutes } मिनट देर से
callout-button-not-today = ❌ आज नहीं
callout-button-still = अब आना हो सकता है
callout-button-reserve = रिज़र्व में रखें

# दूसरे पाठों से बनता है।
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>लोगों को बुलाया जा रहा है</b>
callout-title-filled = ✅ <b>लोग पूरे हो गए</b>
callout-title-stopped = ⏹ <b>बुलाना रोक दिया गया</b>
callout-title-over = 🏁 <b>बुलावा ख़त्म हुआ</b>
callout-counts = ✅ हाँ: { $yes } · ❌ नहीं: { $no } · … जवाब बाकी: { $silent } · ⚠️ संपर्क नहीं: { $missed }
callout-wave = बारी { $number }, { $at }: { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } लोग
  }
callout-next = ⏱ अगली बारी: { $at }।
callout-dry = ⚠️ <b>जो उपयुक्त और खाली हैं, उन सबसे पूछ लिया गया है।</b> खोज जारी है।
callout-line-yes = ✅ { $name } · हाँ { $at } · पहुँचना { $until }
callout-line-reserve = 🔁 { $name } · { $at } से रिज़र्व में
callout-line-words = ❓ { $name } · { $at }: “{ $words }”
callout-button-more = 📣 अभी और पूछें
callout-button-stop = ⏹ रोकें
callout-stop-ask = <b>अब और किसी को न बुलाएँ?</b> जिन्होंने जवाब नहीं दिया, उन्हें बता दिया जाएगा कि आने की ज़रूरत नहीं। जिन्होंने हाँ कहा, काम उनका ही रहेगा।

    { $card }
callout-button-stop-sure = ⏹ हाँ, रोकें
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>इस काम के लिए लोगों को बुलाएँ?</b> अभी किसी से नहीं पूछा गया है।

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] { $count } व्यक्ति की कमी है
   *[other] { $count } लोगों की कमी है
  }
callout-fits = { $count ->
    [0] अभी कोई ऐसा नहीं जो उपयुक्त, खाली और संपर्क में हो।
    [one] { $count } व्यक्ति उपयुक्त, खाली और संपर्क में है:
   *[other] { $count } लोग उपयुक्त, खाली और संपर्क में हैं:
  }
callout-order = इस क्रम में (⭐ तैयार): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = इनसे नहीं पूछेंगे: { $reasons }
callout-out-said-no = मना किया: { $number }
callout-out-busy = तब दूसरा काम: { $number }
callout-out-language = दूसरी भाषा: { $number }
callout-out-resting = आराम पर: { $number }
callout-out-elsewhere = दूसरे काम के लिए पूछा गया: { $number }
callout-out-unreachable = संपर्क नहीं: { $number }
callout-waits = 🌙 लोग सो रहे हैं। जल्दी न हो तो पहले लोगों से पूछेंगे: { $at }।
callout-button-begin = 📣 अभी शुरू करें
callout-button-begin-at = 📣 शुरू: { $at }
callout-button-urgent = ❗ ज़रूरी: अभी शुरू करें

callout-list = <b>लोगों को बुलाएँ</b>

    { $entries }

    कोई काम चुनें, या ज़रूरत एक पंक्ति में लिखें: /callout 4 लोग, गेट 7, आज 20:00-24:00
callout-ask-when = कब ज़रूरत है? ऐसे लिखें: आज 20:00-24:00
callout-button-from-now = अभी से, { $hours } घंटे
callout-need-confirm = <b>क्या यह सही है?</b> नहीं तो पंक्ति फिर से लिखें, या /cancel भेजें।

    { $card }
callout-button-post = डालें, देखें किससे पूछें
desk-button-call-out = 📣 लोगों को बुलाएँ
command-callout = किसी काम के लिए तुरंत लोगों को बुलाएँ

callout-standby-on = ⭐ <b>आप { $until } तक तैयार सूची में हैं।</b> अचानक लोगों की ज़रूरत हो तो पहले आपसे पूछेंगे। आप हमेशा मना कर सकते हैं।
callout-standby-off = <b>क्या आप तैयार सूची में रहना चाहेंगे?</b> अचानक लोगों की ज़रूरत हो तो पहले आपसे पूछेंगे। आप हमेशा मना कर सकते हैं।
callout-button-hours = { $hours } घंटे के लिए
callout-button-standby-off = सूची से हटें
command-standby = तैयार रहें: ज़रूरत पर पहले पूछा जाए

callout-no-gone = यह बुलावा आपके लिए नहीं है, या अब नहीं रहा।
callout-no-full = इस काम में लोग पूरे हैं। और बुलाने के लिए ज़रूरी लोगों की संख्या बदलें।
callout-no-not-open = इस काम के लिए किसी को नहीं बुला सकते: यह प्रकाशित नहीं है, रद्द है, या लगभग ख़त्म है।

callout-words-need = चाहिए | ज़रूरत है | ज़रूरत
callout-words-at = जगह
