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
alert-taken-by = अलर्ट { $number } का ज़िम्मा { $name } ने पहले ही ले लिया है।
alert-over = अलर्ट { $number } पहले ही बंद हो चुका है।
alert-not-yours = अलर्ट { $number } अभी आपके ज़िम्मे नहीं है, और किसी ने इसका ज़िम्मा नहीं लिया है। लेने के लिए “ज़िम्मा लें” दबाएँ।
alert-still-on-it = अलर्ट { $number }: क्या यह अब भी आपके ज़िम्मे है? जवाब न मिलने पर यह अगले व्यक्ति को भेजा जाएगा।
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
alert-late = अलर्ट { $number } · { $area }: { $minutes } मिनट की देरी
alert-late-more = और { $count } अलर्ट
alert-found-again = ⚠️ ये अलर्ट रुक गए थे और किसी को बुलाया नहीं जा रहा था। अब ये फिर चल रहे हैं:
    { $alerts }
alert-outage = ⚠️ Weft { $from } से { $until } तक बंद था। किसी अलर्ट में देरी नहीं हुई।
alert-outage-late = ⚠️ Weft { $from } से { $until } तक बंद था। इन अलर्ट में देरी हुई और अब ये फिर चल रहे हैं:
    { $alerts }
