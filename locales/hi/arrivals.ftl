alert-arrival = <b>{ $name }</b> गेट पर हैं: { $gate }
    { $since } से · भाषा: { $language }{ $silent }
    ज़रूरत: { $need }
    लोग: { $party } · सामान या चलने में मदद: { $luggage }
    तबीयत खराब: { $ill }
arrival-language = 🌐 स्वागत है! अपनी भाषा चुनें।
arrival-gate-unknown = गेट का यह कोड पहचाना नहीं गया। गेट पर लगा QR कोड फिर से स्कैन करें, या यहीं लिखें कि आपको क्या चाहिए।
arrival-unknown = यह चेक-इन नहीं मिला, या यह आपका नहीं है।
arrival-over = यह चेक-इन पहले ही बंद हो चुका है।
arrival-not-received = मिलने के बाद पहले “मुलाकात हो गई” दबाएँ।
arrival-ask-need = आपको क्या मदद चाहिए?
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
arrival-again = ✏️ जवाब बदलें
arrival-status-waiting = ✅ किसी को बुलाया जा रहा है। कृपया गेट पर इंतज़ार करें।
arrival-status-taken = ✅ <b>{ $name }</b> { $since } से आपके पास आने के लिए रास्ते में हैं। कृपया गेट पर इंतज़ार करें।
arrival-status-overdue = ⏳ <b>{ $name }</b> को देर हो रही है। उनसे पूछा जा रहा है कि वे कहाँ हैं। कृपया गेट पर इंतज़ार करें।
arrival-cancel = ✖️ अब किसी की ज़रूरत नहीं
arrival-cancelled = ठीक है, कोई नहीं आएगा। फिर भी किसी की ज़रूरत हो, तो कोड दोबारा स्कैन करें।
arrival-cancelled-on-the-way = ✖️ अलर्ट { $number }: <b>{ $name }</b> को अब किसी की ज़रूरत नहीं है। आपको जाने की ज़रूरत नहीं।
arrival-coming = <b>{ $name }</b> आपके पास आने के लिए रास्ते में हैं। कृपया गेट पर इंतज़ार करें।
arrival-still-looking = अब तक किसी ने जवाब नहीं दिया है। सभी समन्वयकों और कमांड सेंटर को बुलाया जा रहा है; जब तक कोई न आए, बुलाना जारी रहेगा। आपात स्थिति में <b>{ $emergency }</b> पर कॉल करें।
arrival-someone-else = जिन्हें आना था, उनका आना नहीं हो पाएगा। अब किसी और को बुलाया जा रहा है। कृपया गेट पर इंतज़ार करें।
arrival-received = { $name } ने दर्ज किया है कि आपसे मुलाकात हो गई है। स्वागत है!
arrival-closed = आपका चेक-इन पूरा हो गया है। यहाँ कभी भी लिखें।
arrival-receive = 🤝 मुलाकात हो गई
arrival-close-noted = 📝 नोट लिखकर बंद करें
arrival-close-plain = बिना नोट बंद करें
arrival-closing-ask = बंद करने का नोट एक ही संदेश में लिखें। यह सिर्फ़ टीम को दिखेगा। छोड़ने के लिए /cancel भेजें।
arrival-closing-kept = यह चेक-इन बंद हो गया है।
arrival-ended-cancelled = { $name } को अब किसी की ज़रूरत नहीं है।
arrival-ended-received = { $name } ने गेट पर मुलाकात कर ली है।
arrival-ended-closed = { $name } ने गेट पर मुलाकात करके इसे बंद कर दिया है।
arrival-ended-noted = { $name } ने गेट पर मुलाकात करके इसे बंद कर दिया है:
    { $note }
gate-ask-area = गेट किस इलाके में है? उसे दबाएँ, या इलाके या गेट का नाम लिखें।
gate-ask-gate = आप <b>{ $area }</b> के किस गेट पर हैं?
gate-button-areas = ‹ सभी इलाके
gate-none = यहाँ अभी कोई गेट दर्ज नहीं है। आपको क्या चाहिए, यहीं अपनी भाषा में लिखें।
arrival-begun = 👋 आप यहाँ हैं: <b>{ $gate }</b>, { $area }।
    बड़ा बटन दबाएँ, कोई आपके पास आएगा। कुछ न दबाने पर भी एक मिनट में किसी को बुलाया जाएगा।
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 मैं यहाँ हूँ, आ जाइए
arrival-languages = 🌐 भाषाएँ …
arrival-back = ↩️ वापस
arrival-skip = छोड़ें ›
arrival-unsaid = अभी नहीं बताया
arrival-not-finished = {""}
    ⚠️ कोड स्कैन करने के बाद और कुछ नहीं बताया।
arrival-status-soon = ✅ आपने अभी-अभी बुलाया था। बहुत जल्द फिर से किसी को बुलाया जाएगा। कृपया गेट पर इंतज़ार करें।
arrival-usual = आम तौर पर { $minutes } मिनट के अंदर कोई पहुँच जाता है।
arrival-emergency = 🚑 आपात स्थिति में अभी <b>{ $emergency }</b> पर कॉल करें।
arrival-write-here = यहाँ कभी भी अपनी भाषा में लिखें या बोलें: बात आने वाले व्यक्ति तक पहुँचती है।
arrival-nobody-came = 🔔 कोई नहीं आया
arrival-cancel-ask = क्या अब किसी के आने की ज़रूरत नहीं है?
arrival-cancel-sure = हाँ, किसी की ज़रूरत नहीं
arrival-nobody-on-call = अभी इस गेट के लिए कोई ड्यूटी पर नहीं है। समन्वयकों और कमांड सेंटर को बुलाया जा रहा है; जब तक कोई न आए, बुलाना जारी रहेगा। आपात स्थिति में <b>{ $emergency }</b> पर कॉल करें।
arrival-moved = 📍 अलर्ट { $number }: <b>{ $name }</b> अब दूसरे गेट पर हैं: <b>{ $gate }</b>, { $area }।
arrival-where-are-you = ❓ अलर्ट { $number }: <b>{ $name }</b> अब भी { $gate } पर इंतज़ार में हैं। उनका सवाल है: आप कहाँ हैं?
arrival-not-come = ⚠️ अलर्ट { $number }: <b>{ $name }</b> का कहना है कि { $gate } पर कोई नहीं पहुँचा। औरों को बुलाया जा रहा है। अगर आप वहाँ हैं, तो अलर्ट का ज़िम्मा फिर से लें।
arrival-receive-ask = क्या { $gate } पर <b>{ $name }</b> से सचमुच मुलाकात हो गई है?
arrival-receive-sure = 🤝 हाँ, मुलाकात हो गई
arrival-receive-noted = दर्ज हो गया: मुलाकात हो गई है।
arrival-staff-ask = आपने यह कोड स्कैन किया: <b>{ $gate }</b>, { $area }। क्या यह आपका अपना चेक-इन है?
arrival-staff-arrives = 🙋 हाँ, किसी को बुलाएँ
arrival-staff-tries = नहीं, बस कोड जाँचा
arrival-scanned = यह कोड स्कैन हुआ: <b>{ $gate }</b>, { $area }।
arrival-scanned-only = ✅ कोड काम कर रहा है: <b>{ $gate }</b>, { $area }। किसी को नहीं बुलाया गया।
arrival-ringing-again = फिर से बुलाया जा रहा है।
arrival-asked-where = कोई रास्ते में है। उनसे पूछा गया है कि वे कहाँ हैं।
arrival-eta = ⏱ { $minutes } मिनट
arrival-eta-told = उन्हें बता दिया गया है।
arrival-coming-at = <b>{ $name }</b> के आप तक पहुँचने का समय: लगभग { $at }।
arrival-nobody-here = 🔍 यहाँ कोई नहीं है
arrival-asked-them = उनसे पूछा जा रहा है कि वे कहाँ हैं।
arrival-where-are-they = ❓ <b>{ $name }</b> गेट ({ $gate }) पर हैं, पर आपसे मुलाकात नहीं हो पा रही है। क्या आप अब भी वहीं हैं?
arrival-still-here = 🙋 हाँ, मैं यहीं हूँ
arrival-still-here-told = ✅ उन्हें बता दिया गया है कि आप यहीं हैं।
arrival-is-still-there = 🙋 अलर्ट { $number }: <b>{ $name }</b> अब भी गेट ({ $gate }) पर हैं और उन्हें आपकी तलाश है।
arrival-missing-medical = ⚠️ अलर्ट { $number }: <b>{ $name }</b> ने गेट ({ $gate }) पर मेडिकल मदद माँगी है या बताया है कि किसी की तबीयत ख़राब है, पर उनका पता नहीं चल रहा है। कृपया उन्हें ढूँढें, हो सके तो किसी और को साथ लेकर।
arrival-gone = गेट पर आपसे मुलाकात नहीं हो पाई। अगर अब भी किसी की ज़रूरत है, तो कोड फिर से स्कैन करें या यहाँ लिखें।
arrival-gone-office = अलर्ट { $number }: गेट ({ $gate }) पर <b>{ $name }</b> का पता नहीं चला और जवाब भी नहीं मिला। अब कोई उन्हें नहीं ढूँढ रहा है।
arrival-ended-gone = कोई नहीं मिला और जवाब भी नहीं आया।
arrival-close-ask = अलर्ट { $number }: { $gate } पर <b>{ $name }</b> से आपकी मुलाकात हो गई है। सब हो गया हो तो इसे बंद करें।
arrival-close-ask-other = अलर्ट { $number }: { $gate } पर <b>{ $name }</b> से { $worker } की मुलाकात हो चुकी है, पर अब उनसे यह बंद नहीं हो पाएगा। कृपया आप बंद करें।
arrival-close-undo = ↩️ बंद करना रद्द करें
arrival-close-undone = यह चेक-इन फिर से खुला है।
arrival-close-too-late = बंद करना सिर्फ़ दो मिनट तक रद्द हो सकता है।
arrival-ended-itself = { $name } ने मुलाकात कर ली है; 12 घंटे बाद यह अपने-आप बंद हो गया।
arrival-ended-closed-by = { $name } ने मुलाकात कर ली है; { $worker } ने इसे बंद कर दिया है।
arrival-nobody-reached = अभी इस गेट की ड्यूटी पर मौजूद किसी से संपर्क नहीं हो पा रहा। समन्वयकों और कमांड सेंटर को बुलाया जा रहा है; जब तक कोई न आए, बुलाना जारी रहेगा। आपात स्थिति में <b>{ $emergency }</b> पर कॉल करें।
