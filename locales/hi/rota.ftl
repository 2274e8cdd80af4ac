duty-page = { $parts }
duty-area = <b>ड्यूटी पर · { $area }</b>
    { $lines }
    { $next }
duty-line = क्रम { $level }: { $name }, { $until } तक
duty-stand-in = क्रम { $level }: { $name } (किसी और की जगह), { $until } तक
duty-nobody = अभी कोई ड्यूटी पर नहीं है। अलर्ट सीधे समन्वयकों और कमांड सेंटर को जाते हैं।
duty-next = ड्यूटी अगली बार बदलेगी: { $at }
duty-no-change = इसके बाद ड्यूटी में कोई बदलाव तय नहीं है।
duty-no-area = अब तक कोई इलाका जोड़ा नहीं गया है।
duty-line-open = क्रम { $level }: { $name }
duty-hole = ⚠️ क्रम { $level }: कोई नहीं
duty-hole-until = ⚠️ क्रम { $level }: { $until } तक कोई नहीं
duty-then = ↳ फिर { $name }
duty-holes = ⚠️ <b>अभी ड्यूटी पर कोई नहीं:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (यह बॉट कभी नहीं खोला)
rota-unreachable = ⚠️ { $name } (संपर्क नहीं हो पा रहा)
rota-nobody = कोई नहीं
rota-none-planned = कुछ तय नहीं
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = किस इलाके की ड्यूटी सूची देखनी है?
rota-week = <b>ड्यूटी सूची · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, क्रम { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, क्रम { $level }: कोई नहीं
rota-week-free = इस समय के लिए कोई ड्यूटी तय नहीं है।
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    बदलने के लिए किसी समय को दबाएँ।
rota-night = <b>{ $name }</b>
    { $area }, क्रम { $level }
    { $span }
rota-night-hole = ⚠️ <b>ड्यूटी पर कोई नहीं है</b>
    { $area }, क्रम { $level }
    { $span }
rota-choose-person = कौन? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 पूरा हफ़्ता
rota-button-next-week = अगला हफ़्ता ›
rota-button-this-week = ‹ यह हफ़्ता
rota-button-back = ‹ वापस
rota-button-cover = नहीं हो पाएगा: कोई और
rota-button-swap = ड्यूटी बदलें
rota-button-stand-in = मेरी ड्यूटी लगाएँ
rota-button-put = किसी को लगाएँ
rota-button-meant = ऐसा ही रखना है
rota-button-instead = इनकी जगह कोई और
rota-button-nobody = किसी को न रखें
rota-button-as-well = एक और व्यक्ति
rota-button-end = समाप्त: { $name }
rota-toast-saved = सहेज लिया गया। सभी संबंधित लोगों को बता दिया गया है।
rota-toast-kept = सहेज लिया गया। कुछ समय पहले की तरह ही रहेगा: { $name }।
rota-toast-meant = ठीक है। बदलाव होने पर या ठीक पहले ही दोबारा बताया जाएगा।
rota-saved-holes = ⚠️ सहेज लिया गया। इन घंटों में अब ड्यूटी पर कोई नहीं है:
    { $holes }
rota-saved-unreachable = ⚠️ सहेज लिया गया। पर अभी इन तक कोई अलर्ट नहीं पहुँचेगा: { $name }

# What people are told of changes.
rota-told-instead = { $name } की जगह आपकी ड्यूटी है: { $span }। तय किया: { $by }।
rota-told-as-well = आपकी भी ड्यूटी है: { $span }। तय किया: { $by }।
rota-told-replaced = इस समय आपकी ड्यूटी नहीं है: { $span }। आपकी जगह: { $name }। तय किया: { $by }।
rota-told-ended = { $name } की बदली ड्यूटी { $at } पर समाप्त होगी। उसके बाद पहले जैसा: { $replaced }।
rota-told-moved = { $area } में आपकी अगली ड्यूटी बदल गई है।
    पहले: { $before }
    अब: { $after }
rota-left = ⚠️ { $name } अब { $area } में ड्यूटी पर नहीं रह सकते। इन घंटों में कोई नहीं है:
    { $holes }
rota-hole-line = क्रम { $level }: { $span }
rota-more-lines = … और { $count }
rota-warn-holes = ⚠️ { $area } में <b>ड्यूटी पर कोई नहीं है</b>:
    { $holes }
rota-warn-people = ⚠️ { $area } में जल्द इनकी ड्यूटी है, पर इन तक कोई अलर्ट नहीं पहुँचेगा:
    { $people }
rota-warn-person-line = { $name }, क्रम { $level }: { $span }
rota-tonight = 🔔 <b>जल्द ही आपकी ड्यूटी है।</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = इतने लोगों से पूछा गया: { $count }। जब तक कोई हाँ न कहे, ड्यूटी आपकी ही है।
    { $span }
rota-cover-nobody-to-ask = पूछने के लिए कोई नहीं मिला। ड्यूटी आपकी ही है, समन्वयक को बता दिया गया है।
    { $span }
rota-cover-card = <b>{ $name } से ड्यूटी नहीं हो पाएगी। क्या आप कर सकते हैं?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ { $name } की जगह आपकी ड्यूटी है। धन्यवाद!
    { $area }
    { $span }
rota-cover-declined = आपसे नहीं हो पाएगा। जवाब देने के लिए धन्यवाद।
    { $span }
rota-cover-closed = तय हो गया: { $name } की ड्यूटी है।
    { $span }
rota-cover-over = अब ज़रूरत नहीं है।
    { $span }
rota-cover-found = ✅ आपकी जगह { $name } की ड्यूटी है।
    { $span }
rota-cover-none-yet = ⚠️ अभी तक किसी ने हाँ नहीं कहा। <b>ड्यूटी आपकी ही है।</b> अगर सच में न हो पाए, तो समन्वयक को फ़ोन करें।
    { $span }
rota-cover-none-leader = ⚠️ { $name } से { $area } में ड्यूटी नहीं हो पाएगी, और अभी तक किसी ने हाँ नहीं कहा।
    { $span }
rota-cover-withdrawn = अनुरोध वापस लिया गया। ड्यूटी आपकी ही है।
    { $span }
rota-button-accept = मैं ले लूँ
rota-button-decline = नहीं हो पाएगा
rota-button-withdraw = अब ज़रूरत नहीं

# Swaps of two times on call.
rota-swap-choose = <b>बदले में कौन-सी ड्यूटी लेंगे?</b>
    आपकी: { $yours }
rota-swap-none = अगले चार हफ़्तों में बदलने के लिए कुछ नहीं है। आप किसी और को अपनी जगह बुला सकते हैं।
rota-swap-asked = { $name } से पूछा गया है। जब तक दोनों सहमत न हों, कुछ नहीं बदलेगा।
    आप देंगे: { $yours }
    आप लेंगे: { $theirs }
rota-swap-card = <b>{ $name } आपसे ड्यूटी बदलना चाहते हैं।</b>
    आप देंगे: { $yours }
    आप लेंगे: { $theirs }
rota-swap-done = ✅ { $name } से ड्यूटी बदल गई।
    आप देंगे: { $yours }
    आप लेंगे: { $theirs }
rota-swap-declined = { $name } से बदलना नहीं हो पाएगा। कुछ नहीं बदला।
    आपकी ड्यूटी: { $yours }
rota-swap-you-declined = आपसे बदलना नहीं हो पाएगा। कुछ नहीं बदला।
    आपकी ड्यूटी: { $yours }
rota-swap-expired = { $name } से अदला-बदली नहीं हुई। कुछ नहीं बदला।
    आपकी ड्यूटी: { $yours }
rota-button-agree = सहमति है

# Rotations.
rota-rotations = <b>बारी · { $area }</b>
rota-rotations-none = यहाँ अभी कोई बारी तय नहीं है।
rota-rotation = <b>क्रम { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = इलाके: { $areas }
rota-rotation-hours = केवल { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] हर दिन
       *[other] हर { $count } दिन
      }
    [week] { $count ->
        [one] हर हफ़्ते
       *[other] हर { $count } हफ़्ते
      }
   *[month] { $count ->
        [one] हर महीने
       *[other] हर { $count } महीने
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = कौन जुड़ रहा है? उनकी बारी सबसे आख़िर में आएगी।
rota-remove-choose = कौन हट रहा है? अभी जिनकी ड्यूटी है, वे अगले बदलाव तक रहेंगे।
rota-move-choose = किसकी बारी पहले आए? हर बार दबाने पर एक जगह आगे। अभी की ड्यूटी नहीं बदलेगी।
rota-end-ask = यह बारी समाप्त करें? { $at } से इसके अनुसार किसी की ड्यूटी नहीं होगी।
rota-label-level = क्रम { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 बारी
rota-button-new-rotation = नई बारी
rota-button-add = किसी को जोड़ें
rota-button-remove = किसी को हटाएँ
rota-button-move = क्रम बदलें
rota-button-end-rotation = बारी समाप्त करें
rota-button-all-day = दिन-रात
rota-button-done = हो गया
rota-button-save = सहेजें
rota-button-discard = रद्द करें
rota-form-level = कौन-सा क्रम? सबसे पहले क्रम 1 को बुलाया जाता है।
rota-form-every = कितने समय बाद बदलाव होता है?
rota-form-day = किस दिन से शुरू हो?
rota-form-clock = ड्यूटी कितने बजे बदलती है? समय दबाएँ या लिखें, जैसे 20:00
rota-form-hours = किन घंटों में ड्यूटी होती है? दबाएँ या लिखें, जैसे 20:00-08:00
rota-form-members = <b>कौन-कौन शामिल है?</b> जिस क्रम में बारी आती है, उसी क्रम में नाम दबाएँ।
    { $members }
rota-form-areas = क्या यह दूसरे इलाकों के लिए भी है? उन्हें दबाएँ, फिर “हो गया”।
rota-form-confirm = <b>क्या यह ठीक है?</b>

    { $card }
rota-form-discarded = रद्द किया गया। कुछ नहीं सहेजा गया।
rota-form-tap = कृपया कोई बटन दबाएँ, या /cancel भेजें।

# Why not.
rota-refused-same-person = यह वही व्यक्ति है।
rota-refused-empty-span = समाप्ति का समय शुरुआत के बाद होना चाहिए।
rota-refused-over = वह समय बीत चुका है।
rota-refused-no-role = { $name } के पास वहाँ ड्यूटी करने की भूमिका नहीं है।
rota-refused-equal = पहले से ऐसा ही है: { $name }।
rota-refused-covered = उस समय पहले से किसी और की बदली ड्यूटी है: { $name }। पहले उसे समाप्त करें।
rota-refused-changed = इस बीच ड्यूटी सूची बदल गई है। अभी की सूची: /rota
rota-refused-other-on-call = उस समय पहले से ड्यूटी पर: { $name }।
rota-refused-already-asked = यह पहले ही पूछा जा चुका है। किसी के हाँ कहते ही आपको बताया जाएगा।
rota-refused-taken = धन्यवाद, पर { $name } ने पहले हाँ कह दिया।
rota-refused-not-open = यह पहले ही तय हो चुका है।
rota-refused-already-member = इस बारी में पहले से हैं: { $name }।
rota-refused-last-member = बारी में कोई तो रहना चाहिए। आप बारी समाप्त कर सकते हैं।
rota-refused-bad-times = यह समय समझ नहीं आया। कृपया ऐसे लिखें: 20:00

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> अभी { $area } में ड्यूटी पर हैं (क्रम { $level }), पर संपर्क नहीं हो पा रहा। { $why } अलर्ट सीधे अगले व्यक्ति को जाते हैं।
rota-why-blocked = वहाँ यह बॉट ब्लॉक है।
rota-why-gone = वह Telegram खाता अब नहीं है।
rota-why-never-started = वहाँ यह बॉट कभी नहीं खोला गया।
rota-why-other = Telegram का कहना है: { $words }
