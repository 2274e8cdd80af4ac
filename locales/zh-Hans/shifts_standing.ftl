# Looking for a stand-in.
stand-ask = <b>要找人替这个班次吗？</b>

    { $card }

    在有人接下之前，这个班次仍由您负责。
stand-pick = <b>要我问谁？</b>

    { $card }
stand-nobody = 目前没有适合这个班次又有空的人，班次仍由您负责。

    { $card }
stand-asked = 🔎 <b>正在替您询问。</b> 在有人接下之前，这个班次仍由您负责。
    已询问：{ $count } · 来不了：{ $declined }

    { $card }
stand-withdrawn = 已停止询问，班次仍由您负责。

    { $card }
stand-card = 🙋 <b>{ $name } 来不了，正在找人替班。您能替一下吗？</b>

    { $card }
stand-over = 已经不需要了，谢谢！

    { $card }
stand-you-declined = 好的，谢谢您回复。
stand-declined = { $name } 不能替班，班次仍由您负责。

    { $card }
stand-none-left = 目前没有人能替班，班次仍由您负责。

    { $card }
stand-found = ✅ <b>{ $name } 已接下您的班次，您不用来了。</b>

    { $card }
stand-undone = ↩️ <b>{ $name } 又替不了了，班次重新由您负责。</b>

    { $card }
stand-undone-you = 已撤销，您没有这个班次；已告诉找您替班的人。

    { $card }
stand-button-find = 🔎 找人替班
stand-button-all = 询问所有适合的人（{ $count }）
stand-button-one = 只问一个人
stand-button-withdraw = 停止询问
shift-giver-busy = { $name } 现在已有别的安排，您可以自己再找人替班。

# Exchanging two shifts.
swap-choose = <b>您想用您的班次换哪一个？</b> 您的班次：

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = 目前没有可以换的班次。

    { $card }
swap-lines = 您给出：{ $yours }
    您换来：{ $theirs }
swap-asked = 🔁 <b>已询问 { $name }。</b> 双方都同意之前，什么都不变。

    { $lines }
swap-card = 🔁 <b>{ $name } 想和您换班。</b>

    { $lines }
swap-agreed = 👍 <b>双方都同意了。</b> 协调员在 { $until } 之前可以反对，在那之前什么都不变。

    { $lines }
swap-done = ✅ <b>您和 { $name } 换好班了。</b>

    { $lines }
swap-declined = { $name } 不能换班，什么都没有变。

    { $lines }
swap-you-declined = 好的，什么都没有变。

    { $lines }
swap-over = 这次换班没有成，什么都没有变。

    { $lines }
swap-vetoed = 协调员不同意这次换班，什么都没有变。

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } 和 { $other } 想换班。</b> 如果您不反对，{ $until } 就会换好。

    { $lines }
swap-button = 🔁 换班
swap-button-ask = { $number } · 询问
swap-button-agree = 好，换班
swap-button-veto = 不同意
shift-swap-impossible = { $name } 现在不能换：{ $why }
