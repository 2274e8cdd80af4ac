command-checkin = बिना Telegram वाले का चेक-इन
command-announce = किसी के आने की पहले से सूचना
command-announced = कौन आने वाला है
help-checkin = /checkin – जिनके पास Telegram नहीं है, उनका, किसी परिवार का या पूरी बस का चेक-इन करें। किसी को तुरंत बुलाया जाता है।
help-announced = /announced – कौन आने वाला है और किसे देर हो गई है
help-announce = /announce – किसी के आने की पहले से सूचना दें। कमांड के बाद तालिका की पंक्तियाँ भी चिपका सकते हैं: नाम, भाषा, इलाका, गेट, समय, कितने लोग, क्या चाहिए।
companion-for = 👥 <b>{ $name }</b> के लिए:
    { $what }
companion-for-both = 👥 <b>{ $name }</b> के लिए:
    { $what }

    उन्हें यह दिखाएँ:
    { $theirs }
companion-on-card = {""}
    👥 Telegram नहीं है; चेक-इन करने वाले: { $name }
companion-names = {""}
    नाम: { $names }
checkin-ask-gate = वे कहाँ हैं? पहले इलाका दबाएँ, फिर गेट। किसी को तुरंत बुलाया जाएगा।
checkin-ask-names = किसी को बुलाया जा रहा है। किसका आगमन हुआ है? नाम भेजें, या सभी नाम, हर पंक्ति में एक, या सिर्फ़ कितने लोग हैं।
checkin-names-skipped = ठीक है। चेक-इन बना हुआ है।
checkin-button-somebody = 👥 किसी का चेक-इन
checkin-button-names = ✏️ नाम
checkin-button-language = 🌐 उनकी भाषा
checkin-ask-language = उनकी भाषा कौन-सी है?
checkin-speaks = लिख लिया गया: { $language }।
checkin-too-many = एक चेक-इन में ज़्यादा से ज़्यादा { $limit } लोग हो सकते हैं। कृपया बाकी लोगों का चेक-इन अलग से करें।
unknown-gate-answer = ⚠️ गेट का यह कोड गलत या पुराना है। कमांड सेंटर को बता दिया गया है कि आप यहाँ हैं। अभी जिस इलाके में हैं, उसे दबाएँ, फिर गेट, और कोई आपके पास आएगा। आपात स्थिति में <b>{ $emergency }</b> पर कॉल करें।{ $ring }
unknown-gate-ring = {""}
    ☎️ या हमें कॉल करें: <b>{ $number }</b>
unknown-gate-tried = ⚠️ इस कोड का कोई गेट नहीं है: पोस्टर गलत या पुराना है। कृपया नया छापें। किसी को नहीं बुलाया गया।
unknown-gate-ended = अब चेक-इन हो गया है: { $gate }, { $area }।
alert-kind-unknown-gate = ❓ गेट का अनजान कोड
alert-unknown-gate = <b>{ $name }</b> ऐसे गेट पर हैं जिसका पोस्टर गलत या पुराना है। कोड: { $code }
    { $since } से · भाषा: { $language }
    उनसे अपना गेट चुनने को कहा गया है।
alert-kind-overdue-arrival = ⏰ आने में देर
alert-announced-overdue = <b>{ $name }</b> का इंतज़ार था, पर आगमन अब तक नहीं हुआ।
    { $what }
announced-on-card = {""}
    📋 पहले से सूचना थी: { $what }
announced-maybe-on-card = {""}
    📋 शायद ये वही { $name } हैं, जिनकी सूचना थी: { $what }
announced-perhaps-come = ❓ शायद { $name } के नाम से चेक-इन हो चुका है: { $gate }, { $since }
announced-people = { $party ->
    [one] { $party } व्यक्ति
   *[other] { $party } लोग
  }
announced-ask = ❓ { $gate } पर <b>{ $name }</b> हैं। क्या ये वही <b>{ $other }</b> हैं, जिनकी सूचना थी?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = कोई और हैं
announced-it-is-noted = ✅ लिख लिया गया: ये वही <b>{ $name }</b> हैं, जिनकी सूचना थी।
announced-it-is-not-noted = लिख लिया गया: ये <b>{ $name }</b> नहीं हैं। उनका इंतज़ार जारी है।
announced-list = 📋 <b>आने वाले: { $count }</b>

    { $entries }
announced-none = अभी किसी के आने की सूचना नहीं है।
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    उनका निजी लिंक, उन्हें भेजें:
    { $link }
announced-state-announced = आना बाकी है
announced-state-overdue = ⏰ देर हो गई है
announced-state-arrived = ✅ आगमन हो गया
announced-state-cancelled = ✖️ आना नहीं होगा
announced-button-come = ✅ आगमन हो गया
announced-button-time = 🕐 दूसरा समय
announced-button-gate = 📍 दूसरा गेट
announced-button-cancel = ✖️ आना नहीं होगा
announced-button-list = ‹ सभी आने वाले
announced-cancel-ask = क्या यह पक्का है कि <b>{ $name }</b> का आना नहीं होगा?
announced-cancel-sure = हाँ, आना नहीं होगा
announced-ask-gate = <b>{ $name }</b> का इंतज़ार किस गेट पर है?
announced-ended-come = आगमन हो गया है।
announced-ended-cancelled = आना नहीं होगा।
announced-ended-moved = समय या जगह बदल गई है।
announced-unknown = आने की यह सूचना नहीं मिली।
announced-over = आने की यह सूचना पहले ही बंद हो चुकी है।
announced-link-used = इस लिंक का इस्तेमाल कोई और कर रहा है। पहुँचने पर गेट का कोड स्कैन करें।
announced-gone = इस सवाल के जवाब की अब ज़रूरत नहीं है।
announce-ask-area = किस इलाके में आना है?
announce-ask-gate = <b>{ $area }</b> के किस गेट पर?
announce-unknown = पता नहीं
announce-ask-name = किसका आना है? नाम भेजें; समूह हो तो एक नाम काफ़ी है।
announce-ask-time = कब? जैसे 01:30 या 2026-12-01 01:30
announce-ask-party = कितने लोग हैं? बटन दबाएँ या संख्या भेजें।
announce-ask-language = भाषा कौन-सी है? उसे दबाएँ या उसका नाम भेजें।
announce-ask-needs = क्या चाहिए होगा, जैसे व्हीलचेयर? एक ही संदेश में लिखें।
announce-preview = सहेजने से पहले जाँच लें:

    { $entries }
announce-button-post = ✅ सहेजें
announce-button-discard = ✖️ छोड़ दें
announce-line = पंक्ति { $number }: { $what }
announce-more = … और { $count }
announce-wrong = कुछ भी सहेजा नहीं गया। इन पंक्तियों को ठीक करके सब फिर से भेजें:

    { $entries }
announce-no-table = यह तालिका पढ़ी नहीं जा सकी। कुछ भी सहेजा नहीं गया। हर पंक्ति में एक व्यक्ति लिखें: नाम, भाषा, इलाका, गेट, समय, कितने लोग, क्या चाहिए।
announced-fault-name = नाम नहीं है या बहुत लंबा है: { $value }
announced-fault-place = “{ $value }” आपके किसी इलाके या गेट का नाम नहीं है, या कई का यही नाम है। इलाका भी लिखें।
announced-fault-time = “{ $value }” आने का समय नहीं हो सकता। ऐसे लिखें: 01:30 या 2026-12-01 01:30
announced-fault-past = “{ $value }”: यह समय बीत चुका है।
announced-fault-party = “{ $value }”: 1 से 99 तक की संख्या लिखें।
announced-fault-language = “{ $value }” भाषा पहचानी नहीं गई। ऐसे लिखें: रूसी या ru
announced-fault-needs = यह बहुत लंबा है। कृपया ज़्यादा से ज़्यादा 200 अक्षर लिखें।
come-card = 👋 आपका इंतज़ार है:
    { $what }

    गेट पर पहुँचकर बड़ा बटन दबाएँ, कोई आपके पास आएगा।
come-moved = 📋 आपके आने का समय या जगह बदल गई है। अब आपका इंतज़ार है:
    { $what }
come-where = ⏰ समय बीत गया है और आपसे अब तक मुलाकात नहीं हुई। आप कहाँ हैं?
    { $what }
come-cancelled = ✖️ आपके आने की यह सूचना रद्द हो गई है:
    { $what }

    फिर भी आएँ, तो गेट का कोड स्कैन करें।
come-later = 🕐 मुझे देर होगी
come-later-by = { $minutes } मिनट की देर
come-not = ✖️ मेरा आना नहीं होगा
come-not-ask = क्या आपका आना सच में नहीं होगा?
come-not-sure = हाँ, आना नहीं होगा
come-choose-gate = आप किस गेट पर हैं? बटन दबाकर चुनें, कोई आपके पास आएगा।
come-link-tried = यह आने वाले का निजी लिंक है। यह अब भी काम करता है:
come-told-later = 🕐 <b>{ $name }</b> को देर होगी:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> का आना नहीं होगा:
    { $what }
