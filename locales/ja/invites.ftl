invite-ask-role = どの役割で招待しますか？
invite-ask-area = どの地区に招待しますか？
invite-made = { $role }（{ $area }）としての招待です。次のリンクを相手に送ってください。{ $until } まで、{ $uses } 人が使えます。
    { $link }
invite-all-areas = すべての地区
invite-unknown = このリンクは無効です。送ってくれた方に、新しいリンクを頼んでください。
invite-expired = このリンクは期限が切れています。コーディネーターに新しいリンクを頼んでください。
request-asked = ありがとうございます。{ $role }（{ $area }）としての登録の確認を、コーディネーターに依頼しました。結果はこちらからお知らせします。
request-approved = { $role }（{ $area }）として登録されました。/help を送ると、できることを確認できます。
request-declined = { $role }（{ $area }）の申請は承認されませんでした。間違いだと思われる場合は、コーディネーターにお問い合わせください。
request-card = <b>{ $name }</b>さんが{ $role }（{ $area }）を希望しています。
request-card-approved = ✅ <b>{ $name }</b>さんは{ $role }（{ $area }）になりました。承認：{ $by }さん
request-card-declined = <b>{ $name }</b>さんの{ $role }（{ $area }）の申請は承認されませんでした。対応：{ $by }さん
request-nobody = 現在、この役割を確認できる人がいません。リンクを送ってくれた方にお問い合わせください。
request-decided = この申請には、すでにほかの人が対応しました。
request-own = ご自身の申請には対応できません。ほかの人に承認してもらってください。
request-approve = 承認する
request-decline = 承認しない
