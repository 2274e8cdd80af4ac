# जब संदेश से कोई न जागे, तब किसे फ़ोन करें।
command-numbers = फ़ोन करने के नंबर
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>कोई जवाब नहीं दे रहा। कृपया आप खुद फ़ोन करें:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>कोई जवाब नहीं दे रहा, और यहाँ फ़ोन करने के लिए कोई नंबर नहीं है।</b> /numbers से नंबर जोड़े जा सकते हैं।
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ अलर्ट { $number }: फ़ोन सेवा से संपर्क नहीं हो पा रहा, इसलिए वह किसी को फ़ोन नहीं कर रही।

    { $numbers }
numbers-ask-area = किस इलाके के नंबर?
numbers-list = ☎️ <b>फ़ोन करने के नंबर · { $area }</b>
    { $numbers }

    सबको बुलाने के बाद भी जब कई मिनट तक कोई जवाब न दे, तो ये नंबर अलर्ट के कार्ड पर दिखते हैं।
numbers-none = अभी कोई नंबर नहीं है।
numbers-button-add = ➕ नंबर जोड़ें
numbers-button-remove = 🗑 { $label }
numbers-ask = फ़ोन कौन उठाता है, और नंबर क्या है? जैसे: रात की डेस्क +86 21 5555 0100
numbers-unreadable = इसमें कोई फ़ोन नंबर नहीं मिला। कृपया ऐसे लिखें: रात की डेस्क +86 21 5555 0100
numbers-full = सूची भर गई है ({ $limit })। पहले कोई नंबर हटाएँ।
numbers-known = यह नंबर पहले से सूची में है।
# अपने कैलेंडर का निजी पता।
rota-button-address = 🔗 मेरे कैलेंडर का पता
calendar-name = ड्यूटी
calendar-address = 🔗 <b>आपके कैलेंडर का पता</b>
    { $address }

    अपने कैलेंडर ऐप में इसे सब्सक्राइब करें: वहाँ आपकी ड्यूटी दिखेगी और हर बदलाव अपने आप आ जाएगा। जिसके पास यह पता है, वह ये समय देख सकता है, इसलिए इसे किसी को न दें।
calendar-button-new = 🔁 नया पता
calendar-button-end = 🗑 बंद करें
calendar-ask-sure = अभी का पता फिर किसी कैलेंडर में काम नहीं करेगा। क्या आगे बढ़ें?
calendar-button-sure = हाँ, आगे बढ़ें
calendar-ended = आपके कैलेंडर का पता बंद कर दिया गया है।
calendar-no-web = यहाँ कैलेंडर के पते उपलब्ध नहीं हैं। /rota से आप अपनी ड्यूटी फ़ाइल के रूप में पा सकते हैं।
# कई आगमन एक साथ बंद करना।
arrival-close-ask-all = इन लोगों से आपकी मुलाकात हो गई है ({ $count }): { $names }। सबका काम हो गया हो तो बंद करें। केवल कुछ को बंद करने के लिए उन्हें /alerts से खोलें।
arrival-close-ask-others = इन लोगों ({ $count }) से { $worker } की मुलाकात हो चुकी है, पर अब उनसे यह बंद नहीं हो पाएगा: { $names }। कृपया आप सबके लिए बंद करें।
arrival-close-all = ☑️ सब बंद करें
arrival-closed-all = बंद हुए: { $count }
