# Before a shift: what somebody needs to know.
day-report = 🙋 पहुँचकर इनसे मिलें: { $name }
day-with = 🤝 आपके साथ: { $names }
day-more-people = { $count ->
    [one] { $count } और व्यक्ति
   *[other] { $count } और लोग
  }
day-searching = 🔎 आपकी जगह किसी और की तलाश चल रही है। जब तक कोई हाँ न कहे, काम आपका ही है।
day-taken-soon = ✅ <b>यह काम आपको मिल गया है और जल्द शुरू होगा।</b>

    { $card }

    अब दोबारा नहीं पूछा जाएगा। कोई अड़चन आए, तो यहीं बता दें।
day-late-how = <b>कितनी देर होगी?</b>

    { $card }
day-late = 👍 <b>ठीक है: लगभग { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
  } की देर।</b> समन्वयकों को पता है।

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = शायद इनमें से कोई आपके लिए ठीक हो?
day-ask-why = कुछ शब्दों में वजह लिखें। समन्वयक इसे पढ़ेंगे। या /cancel भेजें।
day-passed-on = ✉️ धन्यवाद, आपकी बात समन्वयकों तक पहुँचा दी गई है।
day-nobody-reads = अभी किसी समन्वयक से संपर्क नहीं हो पा रहा। आपकी बात काम के रिकॉर्ड में रखी गई है।

# On the spot.
day-here = ✅ <b>{ $at } से आपकी मौजूदगी दर्ज है।</b>

    { $card }

    जाते समय नीचे दबाएँ। नहीं तो तय समय तक गिना जाएगा।
day-missing = ❓ <b>आपका काम शुरू हो चुका है। क्या आप पहुँच गए हैं?</b>

    { $card }
day-checked-out = 👋 <b>आपका जाना दर्ज है। मदद के लिए धन्यवाद!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
    [one] { $hours } घंटा
   *[other] { $hours } घंटे
  }
day-ended = 🏁 <b>आपका काम पूरा हुआ। धन्यवाद!</b>

    { $card }

    क्या आप पहले निकले या देर तक रुके? अगर नहीं, तो कुछ करना ज़रूरी नहीं।
day-ask-earlier = <b>आप कितना पहले निकले?</b>

    { $card }
day-ask-later = <b>आप कितनी देर और रुके?</b>

    { $card }
day-absent = 🏁 <b>यह काम पूरा हो चुका है।</b> दर्ज है कि आप वहाँ नहीं थे। अगर थे, तो नीचे दबाएँ। अगर नहीं, तो कुछ करना ज़रूरी नहीं।

    { $card }
day-objected = 🙏 <b>धन्यवाद। समन्वयकों को पता है कि आप वहाँ थे।</b>

    { $card }

# The place on the map.
day-ask-pin = यह जगह कहाँ है? इसे लोकेशन के रूप में भेजें (📎 → लोकेशन)। यह इस जगह के सभी कामों के लिए रहेगी। या /cancel भेजें।
day-pin-kept = 🗺 रख लिया गया। इस जगह काम करने वाले सब लोग अब इसे नक्शे पर देख सकते हैं।
day-no-pin = लोकेशन चाहिए: 📎 दबाएँ, फिर लोकेशन। या /cancel भेजें।

# To the coordinators.
day-late-told = ⏱ <b>{ $name } को लगभग { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
  } की देर होगी।</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } का आना नहीं हो पाएगा।</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] वेटिंग लिस्ट के { $count } व्यक्ति से पूछा गया है।
   *[other] वेटिंग लिस्ट के { $count } लोगों से पूछा गया है।
  }
day-missing-told = ❓ <b>काम शुरू हो चुका है, इनकी कोई खबर नहीं: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } { $at } से मौजूद हैं।</b>

    { $card }
day-objection-told = ❓ <b>{ $name } का कहना है: मैं वहाँ मौजूद था/थी।</b> कृपया फिर से देखें।

    { $card }
day-desk-here = { $at } से मौजूद
day-desk-left = { $at } पर गए
day-desk-no-sign = अब तक कोई खबर नहीं
day-desk-late = { $minutes } मिनट की देर
day-desk-objects = कहना है: मौजूदगी थी
desk-did-objected = कहना है: मौजूदगी थी
desk-did-handed-on = किसी और को सौंपा गया
desk-did-handed-back = सौंपना वापस लिया गया
desk-did-swapped = अदला-बदली

# One's own shifts.
shift-state-here = ✅ { $at } से आपकी मौजूदगी दर्ज है।
shift-state-absent = 🏁 दर्ज है कि आप वहाँ नहीं थे।
shift-state-objected = 🏁 आपने कहा कि आप वहाँ थे। समन्वयक देख रहे हैं।

# Why not.
shift-too-early = आप { $at } से मौजूदगी दर्ज कर सकते हैं।
shift-not-here = आपकी मौजूदगी दर्ज नहीं है। पहले “पहुँच गए” दबाएँ।
shift-marked-absent = दर्ज है कि आप वहाँ नहीं थे। अगर थे, तो /myshifts में “मौजूदगी थी” दबाएँ।
shift-too-late = ये घंटे अब यहाँ नहीं बदले जा सकते। अपने समन्वयक को लिखें।

# Buttons.
day-button-late = { $minutes } मिनट देर
day-button-here = ✅ पहुँच गए
day-button-here-numbered = { $number } · पहुँच गए
day-button-leaving = 👋 अब जाना है
day-button-leaving-numbered = { $number } · अब जाना है
day-button-why = ✏️ वजह बताएँ
day-button-take-back = ↩️ आना हो पाएगा
day-button-earlier = पहले निकले
day-button-later = देर तक रुके
day-button-minutes = { $minutes } मिनट
day-button-as-planned = तय समय पर
day-button-was-there = मौजूदगी थी
day-button-was-there-numbered = { $number } · मौजूदगी थी
day-button-map = 🗺 नक्शा
day-button-pin = 🗺 नक्शे पर
day-button-is-here = ✅ मौजूद हैं

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = आ रहा हूँ | आ रही हूँ | मैं आ रहा हूँ | मैं आ रही हूँ | आऊँगा | आऊँगी | आना पक्का है | रास्ते में हूँ
day-words-yes = हाँ | हां | जी | जी हाँ | ठीक है | ओके | पक्का
day-words-late = देर होगी | देर से आऊँगा | देर से आऊँगी | देर हो जाएगी | लेट | देर से
