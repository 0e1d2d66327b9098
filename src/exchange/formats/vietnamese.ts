/** Letters of Vietnamese that few other languages have. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu;

/** True if the letters of a text are surely Vietnamese. */
export function isVietnamese(text: unknown): text is string {
  return typeof text === 'string' && VIETNAMESE.test(text.normalize('NFC'));
}
