duty-page = { $parts }
duty-area = <b>ผู้เข้าเวร · { $area }</b>
    { $lines }
    { $next }
duty-line = ลำดับที่ { $level }: { $name } ถึง { $until }
duty-stand-in = ลำดับที่ { $level }: { $name } (เข้าเวรแทน) ถึง { $until }
duty-nobody = ตอนนี้ไม่มีใครเข้าเวร เหตุที่แจ้งจะส่งตรงไปยังผู้ประสานงานและศูนย์บัญชาการ
duty-next = เปลี่ยนเวรครั้งต่อไป: { $at }
duty-no-change = ยังไม่มีกำหนดเปลี่ยนเวรหลังจากนี้
duty-no-area = ยังไม่ได้ตั้งค่าชุมชนใดไว้
