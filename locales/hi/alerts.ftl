alert-card-open = { $kind } · <b>अलर्ट { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>अलर्ट { $number } फिर से खुल गया है</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>अलर्ट { $number }: ड्यूटी पर मौजूद किसी ने जवाब नहीं दिया</b> · { $area }
    { $what }

    सभी समन्वयकों और कमांड सेंटर को बुलाया जा रहा है।
alert-card-again = { $kind } · 🔔🔔 <b>अलर्ट { $number }: अब तक किसी ने ज़िम्मा नहीं लिया</b> · { $area } · बुलावा नं. { $times }
    { $what }

    जब तक कोई ज़िम्मा न ले, सबको बार-बार बुलाया जाएगा।
alert-card-taken = ✅ <b>अलर्ट { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> ने ज़िम्मा ले लिया है।
alert-card-yours = ✅ { $kind } · <b>अलर्ट { $number } आपके ज़िम्मे है</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>अलर्ट { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = इलाका तय नहीं
alert-take = ✋ ज़िम्मा लें
alert-done = काम हो गया
alert-give-back = नहीं हो पाएगा, आगे भेजें
alert-yours = अलर्ट { $number } आपके ज़िम्मे है: { $about }
alert-ended = यह अलर्ट बंद हो गया है।
alert-ended-by = { $name } ने काम पूरा कर दिया।
alert-unknown = ऐसा कोई अलर्ट नहीं मिला।
alert-taken-by = अलर्ट { $number } का ज़िम्मा { $name } ने { $minutes } मिनट पहले ही ले लिया है।
alert-over = अलर्ट { $number } { $minutes } मिनट पहले ही बंद हो चुका है। { $ending }
alert-not-yours = अलर्ट { $number } अभी आपके ज़िम्मे नहीं है, और किसी ने इसका ज़िम्मा नहीं लिया है। लेने के लिए “ज़िम्मा लें” दबाएँ।
alert-still-on-it = अलर्ट { $number } ({ $about }), { $minutes } मिनट से आपके ज़िम्मे: क्या यह अब भी आपके ज़िम्मे है? जवाब न मिलने पर यह अगले व्यक्ति को भेजा जाएगा।
alert-still-yes = हाँ, मेरे ज़िम्मे है
alert-still-thanks = अलर्ट { $number }: धन्यवाद, यह आपके ही ज़िम्मे है।
alert-still-reopened = अलर्ट { $number } फिर से खुल गया है और अगले व्यक्ति को भेजा जा रहा है।
alert-still-over = अलर्ट { $number } बंद हो गया है।
alert-given-back = अलर्ट { $number } आगे भेज दिया गया।
alert-kind-arrival = 🚪 आगमन
alert-kind-medical = 🚑 मेडिकल मदद
alert-kind-danger = 🆘 खतरा
alert-card-nobody = { $kind } · 🔔 <b>अलर्ट { $number }: अभी कोई ड्यूटी पर नहीं है</b> · { $area }
    { $what }

    सभी समन्वयकों और कमांड सेंटर को बुलाया जा रहा है।
alert-decline = ✖️ नहीं हो पाएगा
alert-card-declined = अलर्ट { $number }: आपने बताया कि नहीं हो पाएगा। औरों को बुलाया जा रहा है। अगर फिर भी हो सके, तो ज़िम्मा लें।
alert-plain = अलर्ट { $number }, { $area }: तुरंत देखें।
alert-plain-taken = अलर्ट { $number } का ज़िम्मा { $name } ने पहले ही ले लिया है।
alert-late = अलर्ट { $number } · { $area }: { $minutes } मिनट की देरी
alert-late-more = और { $count } अलर्ट
alert-found-again = ⚠️ ये अलर्ट रुक गए थे और किसी को बुलाया नहीं जा रहा था। अब ये फिर चल रहे हैं:
    { $alerts }
alert-outage = ⚠️ Weft { $from } से { $until } तक बंद था। किसी अलर्ट में देरी नहीं हुई।
alert-outage-late = ⚠️ Weft { $from } से { $until } तक बंद था। इन अलर्ट में देरी हुई और अब ये फिर चल रहे हैं:
    { $alerts }
alert-list = <b>खुले अलर्ट: { $count }</b>

    { $lines }
alert-list-none = आपके इलाकों में कोई अलर्ट खुला नहीं है।
alert-list-line = { $kind } · <b>अलर्ट { $number }</b> · { $about } · { $minutes } मिनट
    { $how }
alert-list-open = अभी किसी ने ज़िम्मा नहीं लिया · बुलावा { $times }
alert-list-taken = ज़िम्मा { $name } के पास है
alert-list-to-close = मुलाकात हो गई, बंद करना बाकी
alert-list-show = 🔎 अलर्ट { $number }
command-alerts = खुले अलर्ट
alert-list-relief = ज़िम्मा { $name } के पास है, बदली चाहिए
alert-pass = ↪️ किसे सौंपें …
alert-pass-ask = अलर्ट { $number }: इसे किसे सौंपना है? ({ $about })
alert-pass-next = ड्यूटी पर अगला व्यक्ति
alert-pass-all = 🔔 सभी
alert-passed-to = अलर्ट { $number }: { $name } से पूछा जा रहा है। ज़िम्मा न लेने पर यह हमेशा की तरह अगले व्यक्ति को भेजा जाएगा।
alert-passed-all = अलर्ट { $number }: सभी को बुलाया जा रहा है।
alert-pass-gone = इनसे अभी नहीं पूछा जा सकता। कृपया किसी और को चुनें।
alert-card-passed = { $kind } · ↪️ <b>अलर्ट { $number }: { $name } की ओर से आगे सौंपा गया</b> · { $area }
    { $what }
alert-relief = 🔄 अभी बदली चाहिए
alert-relief-end = मेरे ही ज़िम्मे रहने दें
alert-relief-asked = औरों से पूछा जा रहा है। किसी के लेने तक अलर्ट { $number } आपके ज़िम्मे है।
alert-card-relief = { $kind } · 🔄 <b>अलर्ट { $number }: { $name } को बदली चाहिए</b> · { $area }
    { $what }
alert-relieved = ✅ अलर्ट { $number }: अब इसका ज़िम्मा <b>{ $name }</b> ने ले लिया है।
alert-write = ✏️ संदेश लिखें
alert-card-unreached = { $kind } · 🔔 <b>अलर्ट { $number }: ड्यूटी पर मौजूद किसी से संपर्क नहीं हो पा रहा</b> · { $area }
    { $what }

    सभी समन्वयकों और कमांड सेंटर को बुलाया जा रहा है।
