/** Letters that Vietnamese has and few other languages. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu;

/** True for a text that is surely Vietnamese, by its letters. */
export function isVietnamese(text: unknown): text is string {
  return typeof text === 'string' && VIETNAMESE.test(text.normalize('NFC'));
}
