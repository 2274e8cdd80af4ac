# Looking for a stand-in.
stand-ask = <b>このシフトの代わりの方を探しますか？</b>

    { $card }

    見つかるまでは、あなたの担当です。
stand-pick = <b>どなたに聞きますか？</b>

    { $card }
stand-nobody = 今は、このシフトに入れて空いている方がいません。引き続きあなたの担当です。

    { $card }
stand-asked = 🔎 <b>代わりの方を探しています。</b> 見つかるまでは、あなたの担当です。
    聞いた人数：{ $count } · 断った人数：{ $declined }

    { $card }
stand-withdrawn = お声がけを止めました。引き続きあなたの担当です。

    { $card }
stand-card = 🙋 <b>{ $name } さんが来られず、代わりの方を探しています。お願いできますか？</b>

    { $card }
stand-over = もう必要なくなりました。ありがとうございます！

    { $card }
stand-you-declined = わかりました。お返事ありがとうございます。
stand-declined = { $name } さんは代われません。引き続きあなたの担当です。

    { $card }
stand-none-left = 今のところ代われる方がいません。引き続きあなたの担当です。

    { $card }
stand-found = ✅ <b>{ $name } さんがシフトを引き受けました。お越しいただかなくて大丈夫です。</b>

    { $card }
stand-undone = ↩️ <b>{ $name } さんは代われなくなりました。またあなたの担当です。</b>

    { $card }
stand-undone-you = 取り消しました。シフトは入っていません。お相手に伝えました。

    { $card }
stand-button-find = 🔎 代わりを探す
stand-button-all = 全員に聞く（{ $count }）
stand-button-one = 1人に聞く
stand-button-withdraw = お声がけを止める
shift-giver-busy = { $name } さんには別の予定が入りました。代わりの方を探すことができます。

# Exchanging two shifts.
swap-choose = <b>どのシフトと交換しますか？</b> あなたのシフト：

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = 今は交換できるシフトがありません。

    { $card }
swap-lines = 渡すシフト：{ $yours }
    もらうシフト：{ $theirs }
swap-asked = 🔁 <b>{ $name } さんに聞きました。</b> お二人が同意するまで何も変わりません。

    { $lines }
swap-card = 🔁 <b>{ $name } さんがシフトの交換を希望しています。</b>

    { $lines }
swap-agreed = 👍 <b>お二人とも同意しました。</b> { $until } まではコーディネーターが反対できます。それまでは何も変わりません。

    { $lines }
swap-done = ✅ <b>{ $name } さんとシフトを交換しました。</b>

    { $lines }
swap-declined = { $name } さんは交換できません。何も変わっていません。

    { $lines }
swap-you-declined = わかりました。何も変わっていません。

    { $lines }
swap-over = この交換は成立しませんでした。何も変わっていません。

    { $lines }
swap-vetoed = コーディネーターが交換に反対しました。何も変わっていません。

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } さんと { $other } さんがシフトの交換を希望しています。</b> 反対がなければ { $until } に交換されます。

    { $lines }
swap-button = 🔁 交換する
swap-button-ask = { $number } · 聞く
swap-button-agree = はい、交換します
swap-button-veto = 反対する
shift-swap-impossible = { $name } さんは今は交換できません：{ $why }
