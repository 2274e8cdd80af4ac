alert-arrival = <b>{ $name }</b> गेट पर हैं: { $gate }
    { $since } से · भाषा: { $language }
    ज़रूरत: { $need }
    लोग: { $party } · सामान या चलने में मदद: { $luggage }
    तबीयत खराब: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 स्वागत है! अपनी भाषा चुनें।
arrival-gate-unknown = गेट का यह कोड पहचाना नहीं गया। गेट पर लगा QR कोड फिर से स्कैन करें, या यहीं लिखें कि आपको क्या चाहिए।
arrival-unknown = यह चेक-इन नहीं मिला, या यह आपका नहीं है।
arrival-over = यह चेक-इन पहले ही बंद हो चुका है।
arrival-not-received = मिलने के बाद पहले “मुलाकात हो गई” दबाएँ।
arrival-ask-need = स्वागत है। आप यहाँ हैं: <b>{ $gate }</b>। आपको क्या मदद चाहिए?
arrival-need-button-fetch = 🚪 मुझे लेने आइए
arrival-need-button-register = 📝 सिर्फ़ पंजीकरण
arrival-need-button-medical = 🚑 मेडिकल मदद
arrival-need-fetch = गेट खोलना और अंदर ले जाना
arrival-need-register = पंजीकरण
arrival-need-medical = मेडिकल मदद
arrival-ask-party = आप कितने लोग हैं?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = क्या सामान उठाने या चलने में मदद चाहिए?
arrival-luggage-some = चाहिए
arrival-luggage-none = नहीं चाहिए
arrival-ask-ill = क्या किसी की तबीयत खराब है (बुखार, खाँसी, साँस लेने में तकलीफ़)?
arrival-ill-somebody = किसी की है
arrival-ill-nobody = किसी की नहीं
arrival-check = <b>क्या यह सही है?</b>
    गेट: { $gate }
    ज़रूरत: { $need }
    लोग: { $party }
    सामान या चलने में मदद: { $luggage }
    तबीयत खराब: { $ill }
arrival-check-unwell = <b>क्या यह सही है?</b>
    गेट: { $gate }
    ज़रूरत: { $need }
    लोग: { $party }
    सामान या चलने में मदद: { $luggage }
    तबीयत खराब: { $ill }

    आपात स्थिति में अभी <b>120</b> पर कॉल करें।
arrival-confirm = ✅ हाँ, किसी को बुलाएँ
arrival-again = ↩️ फिर से शुरू करें
arrival-status-waiting = ✅ आपका चेक-इन हो गया है। किसी को बुलाया जा रहा है। कृपया गेट पर इंतज़ार करें।
arrival-status-taken = ✅ आपका चेक-इन हो गया है और कोई रास्ते में है। कृपया गेट पर इंतज़ार करें।
arrival-status-overdue = ✅ आपका चेक-इन हो गया है। जो रास्ते में हैं, उनसे पूछा जा रहा है। कृपया गेट पर इंतज़ार करें।
arrival-elsewhere = ✅ आपका चेक-इन दूसरे गेट पर हुआ है: <b>{ $gate }</b>, { $area }। मदद वहीं पहुँचेगी। अगर आप अभी यहाँ हैं: <b>{ $here }</b>, { $there }, तो “{ arrival-cancel }” दबाएँ और फिर यह कोड दोबारा स्कैन करें।
arrival-add-note = ✏️ कुछ और बताएँ
arrival-cancel = ✖️ अब किसी की ज़रूरत नहीं
arrival-note-ask = अपनी बात अपनी भाषा में, एक ही संदेश में लिखें। छोड़ने के लिए /cancel भेजें।
arrival-note-kept = आपकी बात आगे पहुँचा दी गई है।
arrival-note-passed = ✏️ अलर्ट { $number }, <b>{ $name }</b> ने लिखा:
    { $note }
arrival-cancelled = आपका चेक-इन रद्द हो गया है। कोई नहीं आएगा। किसी की ज़रूरत हो, तो कोड फिर से स्कैन करें।
arrival-cancelled-on-the-way = ✖️ अलर्ट { $number }: <b>{ $name }</b> ने रद्द कर दिया है, अब किसी के जाने की ज़रूरत नहीं।
arrival-coming = <b>{ $name }</b> आपके पास आने के लिए रास्ते में हैं। कृपया गेट पर इंतज़ार करें।
arrival-still-looking = अब तक किसी ने जवाब नहीं दिया है। सभी समन्वयकों और कमांड सेंटर को बुलाया जा रहा है; जब तक कोई न आए, बुलाना जारी रहेगा। आपात स्थिति में <b>120</b> पर कॉल करें।
arrival-someone-else = जिन्हें आना था, उनका आना नहीं हो पाएगा। अब किसी और को बुलाया जा रहा है। कृपया गेट पर इंतज़ार करें।
arrival-received = { $name } ने दर्ज किया है कि आपसे मुलाकात हो गई है। स्वागत है!
arrival-closed = आपका चेक-इन पूरा हो गया है। यहाँ कभी भी लिखें।
arrival-receive = 🤝 मुलाकात हो गई
arrival-close-noted = 📝 नोट लिखकर बंद करें
arrival-close-plain = बिना नोट बंद करें
arrival-closing-ask = बंद करने का नोट एक ही संदेश में लिखें। यह सिर्फ़ टीम को दिखेगा। छोड़ने के लिए /cancel भेजें।
arrival-closing-kept = यह चेक-इन बंद हो गया है।
arrival-ended-cancelled = { $name } ने रद्द कर दिया।
arrival-ended-received = { $name } ने गेट पर मुलाकात कर ली है।
arrival-ended-closed = { $name } ने गेट पर मुलाकात करके इसे बंद कर दिया है।
arrival-ended-noted = { $name } ने गेट पर मुलाकात करके इसे बंद कर दिया है:
    { $note }
arrival-eta = ⏱ { $minutes } मिनट
arrival-eta-told = उन्हें बता दिया गया है।
arrival-coming-at = <b>{ $name }</b> के आप तक पहुँचने का समय: लगभग { $at }।
arrival-nobody-here = 🔍 यहाँ कोई नहीं है
arrival-asked-them = उनसे पूछा जा रहा है कि वे कहाँ हैं। 5 मिनट तक जवाब न मिलने पर यह अलर्ट अपने-आप बंद हो जाएगा।
arrival-where-are-they = ❓ <b>{ $name }</b> गेट ({ $gate }) पर हैं, पर आपसे मुलाकात नहीं हो पा रही है। क्या आप अब भी वहीं हैं?
arrival-still-here = 🙋 हाँ, मैं यहीं हूँ
arrival-still-here-told = ✅ उन्हें बता दिया गया है कि आप यहीं हैं।
arrival-is-still-there = 🙋 अलर्ट { $number }: <b>{ $name }</b> अब भी गेट ({ $gate }) पर हैं और उन्हें आपकी तलाश है।
arrival-missing-medical = ⚠️ अलर्ट { $number }: <b>{ $name }</b> ने गेट ({ $gate }) पर मेडिकल मदद माँगी है, पर उनका पता नहीं चल रहा है। कृपया उन्हें ढूँढें, हो सके तो किसी और को साथ लेकर।
arrival-gone = गेट पर आपसे मुलाकात नहीं हो पाई। अगर अब भी किसी की ज़रूरत है, तो कोड फिर से स्कैन करें या यहाँ लिखें।
arrival-gone-office = अलर्ट { $number }: गेट ({ $gate }) पर <b>{ $name }</b> का पता नहीं चला और जवाब भी नहीं मिला। अब कोई उन्हें नहीं ढूँढ रहा है।
arrival-ended-gone = कोई नहीं मिला और जवाब भी नहीं आया।
