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
