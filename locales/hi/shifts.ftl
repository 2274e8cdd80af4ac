# काम कैसा दिखता है।
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] जगह भर गई है
    [one] { $capacity } में से { $free } जगह खाली है
   *[other] { $capacity } में से { $free } जगहें खाली हैं
  }
shift-needed = 👥 { $capacity ->
    [one] { $capacity } व्यक्ति चाहिए
   *[other] { $capacity } लोग चाहिए
  }
shift-languages = 🗣 ज़रूरी भाषा: { $languages }
shift-skills = 🧰 { $skills }

# देखना और लेना।
shift-none = अभी आपके लायक कोई काम नहीं है। बाद में फिर देखें, या बताएँ कि आपको कौन-सी भाषाएँ आती हैं।
shift-list = <b>आपके लायक काम</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>यह काम आपको मिल गया है।</b>

    { $card }

    शुरू होने से पहले आपसे आने के बारे में पूछा जाएगा।
shift-waiting = ⏳ <b>आपका नाम वेटिंग लिस्ट में है।</b>

    { $card }

    { $position ->
        [1] लिस्ट में अगला नंबर आपका है।
       *[other] लिस्ट में आपका नंबर { $position } है।
    } जगह खाली होने पर आपसे पूछा जाएगा।
shift-toast-taken = काम आपको मिल गया: { $title }
shift-toast-waiting = आपका नाम वेटिंग लिस्ट में है: { $title }

# क्यों नहीं।
shift-gone = यह काम अब उपलब्ध नहीं है।
shift-over = यह काम खत्म हो चुका है।
shift-started = यह काम शुरू हो चुका है। कोई अड़चन आ गई हो, तो अपने समन्वयक को लिखें।
shift-no-role = ये काम वॉलंटियर के लिए हैं। किसी समन्वयक से आमंत्रण लिंक माँगें।
shift-wrong-area = यह काम किसी दूसरे इलाके का है।
shift-already-yours = यह काम पहले से आपके पास है।
shift-already-waiting = इस काम की वेटिंग लिस्ट में आपका नाम पहले से है।
shift-overlaps = उस समय आपके पास पहले से काम है:
    { $others }
shift-lacks-language = इस काम के लिए यह भाषा चाहिए: { $languages }। अगर आपको आती है, तो /shifts → “मेरी भाषाएँ” में जोड़ें।
shift-not-yours = यह काम अब आपके पास नहीं है।
shift-not-over = काम अभी खत्म नहीं हुआ है। खत्म होने के बाद अपने घंटों की पुष्टि करें।
shift-already-posted = आपके इलाके में इसी जगह और इसी समय इसी नाम का काम पहले से है।

# अपने काम।
shift-mine = <b>आपके काम</b>

    { $shifts }
shift-mine-none = आपके पास कोई काम नहीं है। आपके लायक काम /shifts में दिखेंगे।
shift-state-taken = ✅ आपकी जगह पक्की है।
shift-state-coming = ✅ आपने बताया है कि आपका आना पक्का है।
shift-state-waiting = ⏳ आपका नाम वेटिंग लिस्ट में है, नंबर { $position }।
shift-state-offered = 🎁 एक खाली जगह के लिए आपसे पूछा गया है। कृपया { $until } तक जवाब दें।
shift-state-running = ▶️ अभी चल रहा है।
shift-state-over = 🏁 खत्म हो गया। कृपया अपने घंटों की पुष्टि करें।
shift-give-up-ask = <b>क्या यह काम छोड़ना है?</b>

    { $card }

    आपकी जगह वेटिंग लिस्ट के अगले व्यक्ति से पूछी जाएगी।
shift-leave-ask = <b>क्या वेटिंग लिस्ट से नाम हटाना है?</b>

    { $card }
shift-given-up = आपने यह काम छोड़ दिया है। बताने के लिए धन्यवाद।

    { $card }
shift-toast-given-up = काम छोड़ दिया गया।
shift-cant-which = <b>किस काम पर आना नहीं हो पाएगा?</b>

    { $shifts }
shift-changed = ✏️ <b>आपके काम में बदलाव हुआ है।</b> कृपया जगह और समय देख लें।

    { $card }
shift-moved = 🕑 <b>आपके काम के शुरू होने का समय बदल गया है।</b> पहले: { $before }।

    { $card }

    क्या आपका आना पक्का है?
shift-role-ended = <b>यह काम अब आपके पास नहीं है</b>, क्योंकि वहाँ आपकी भूमिका खत्म हो गई है। आपको आने की ज़रूरत नहीं है।

    { $card }

# पहले और बाद में।
shift-reminder = ⏰ <b>क्या आपका आना पक्का है?</b>

    { $card }
shift-coming = 👍 <b>धन्यवाद, वहाँ मुलाकात होगी।</b>

    { $card }
shift-toast-coming = धन्यवाद!
shift-ended = 🏁 <b>आपका काम पूरा हुआ। धन्यवाद!</b>

    { $card }

    कृपया अपने घंटों की पुष्टि करें।
shift-done = ✅ <b>पुष्टि हो गई: { $hours ->
    [one] { $hours } घंटा
   *[other] { $hours } घंटे
  }।</b> धन्यवाद!

    { $card }
shift-toast-done = पुष्टि हो गई।

# बटन।
shift-button-take = { $number } · काम लें
shift-button-wait = { $number } · वेटिंग लिस्ट
shift-button-next = और ›
shift-button-first = ‹ शुरू से
shift-button-languages = 🗣 मेरी भाषाएँ
shift-button-shifts = दूसरे काम
shift-button-mine = मेरे काम
shift-button-coming = आना पक्का है
shift-button-cant = आना नहीं हो पाएगा
shift-button-cant-numbered = { $number } · आना नहीं हो पाएगा
shift-button-leave-numbered = { $number } · वेटिंग से नाम हटाएँ
shift-button-give-up = हाँ, छोड़ना है
shift-button-leave = वेटिंग से नाम हटाएँ
shift-button-keep = रहने दें
shift-button-done = हो गया, { $hours ->
    [one] { $hours } घंटा
   *[other] { $hours } घंटे
  }
shift-button-done-numbered = { $number } · हो गया, { $hours } घंटे

# भाषाएँ।
shift-spoken = <b>आपको कौन-सी भाषाएँ आती हैं?</b>
    आपकी भाषाएँ: { $languages }। जोड़ने या हटाने के लिए टैप करें; जिन कामों में ये चाहिए, वे फिर /shifts में दिखेंगे।
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# काम पोस्ट करना।
shift-form-area = <b>नया काम।</b> किस इलाके में?
shift-form-title = <b>{ $area } में नया काम।</b> क्या करना है? छोटा-सा शीर्षक लिखें। फ़ॉर्म छोड़ने के लिए /cancel भेजें।
shift-form-place = कहाँ मिलना है? जगह लिखें।
shift-form-day = किस दिन? बटन दबाएँ, या ऐसे लिखें: 2026-04-01, 04-01 (महीना-दिन) या 1.4. (दिन.महीना)।
shift-form-span = <b>{ $day }</b>, कब से कब तक? ऐसे लिखें: 18:00-22:00 या 18-22 ({ $area } का स्थानीय समय)।
shift-form-capacity = कितने लोग चाहिए? संख्या लिखें।
shift-form-language = क्या किसी भाषा की ज़रूरत है? एक पर टैप करें, या ऐसे कोड लिखें: ja ko (इनमें से एक काफ़ी है)।
shift-form-confirm = <b>यह काम पोस्ट करें?</b>

    { $card }
shift-form-posted = ✅ <b>पोस्ट हो गया।</b> वॉलंटियर को यह /shifts में दिखेगा।

    { $card }
shift-form-discarded = फ़ॉर्म बंद हो गया है। कुछ पोस्ट नहीं हुआ।
shift-form-no-day = यह तारीख समझ नहीं आई। ऐसे लिखें: 2026-04-01, 04-01 या 1.4. – या बटन दबाएँ।
shift-form-no-span = यह समय समझ नहीं आया। ऐसे लिखें: 18:00-22:00 या 18-22।
shift-form-past = यह समय बीत चुका है। काम अब के बाद ही शुरू हो सकता है।
shift-form-far = यह एक साल से भी ज़्यादा दूर है। कृपया तारीख जाँच लें।
shift-form-backwards = खत्म होने का समय शुरू होने से पहले का है। समय फिर से लिखें – या काम अगले दिन खत्म होता है?
shift-form-no-number = कृपया 1 से { $limit } तक की पूरी संख्या लिखें।
shift-form-no-language = इस कोड की भाषा नहीं मिली। ऐसे कोड लिखें: ja ko – या बटन दबाएँ।
shift-form-tap = कृपया ऊपर का कोई बटन दबाएँ।
shift-button-today = आज
shift-button-tomorrow = कल
shift-button-next-day = हाँ, अगले दिन
shift-button-language = { $language }
shift-button-no-language = ज़रूरत नहीं
shift-button-post = पोस्ट करें
shift-button-discard = रद्द करें
shift-form-which-day = आपका मतलब किस दिन से है? उस पर टैप करें या तारीख़ फिर से लिखें।
shift-form-day-passed = <b>{ $day }</b> बीत चुका है। क्या आपका मतलब अगले साल से है? बटन पर टैप करें या दूसरी तारीख़ लिखें।
# बटन पर लिखा: दिन।
shift-button-day = { $day }
