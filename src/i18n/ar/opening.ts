import type { opening as english } from '../en/opening.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is opened from a file, reviewed, and kept. */
export const opening = {
  'open.title': 'فتح تقرير',
  'open.compareTitle': 'مقارنة بتقرير',
  'open.close': 'إغلاق',
  'open.intro':
    'اختر تقريراً مرحلياً: وثيقة Word (\u200e.docx) أو نصاً (\u200e.txt) أو ملفاً بنسق التقرير (\u200e.json). يُقرأ على هذا الجهاز ولا يُرسَل إلى أي جهة.',
  'open.choose': 'ملف التقرير المرحلي',
  'open.drop': 'أو أفلته في أي موضع من هذه الصفحة.',
  'open.paste': 'أو الصق نص التقرير',
  'open.readPasted': 'قراءة النص الملصق',
  'open.pastedName': 'نص ملصق',
  'open.several': 'ملف واحد في كل مرة: يُقرأ {file}.',
  'open.limits': 'حتى 10 ميغابايت لملفات \u200e.docx و\u200e.txt، و64 ميغابايت لملفات \u200e.json.',

  'reading.now': 'تجري قراءة {file}…',
  'reading.cancel': 'إلغاء',
  'reading.tookTooLong': 'استغرقت قراءة {file} أكثر من عشر ثوانٍ فأُوقفت. جرّب الملف دون صور، أو احفظه نصاً.',
  'reading.failed':
    'تعذّرت قراءة {file}: تعطّل جزء هذه الصفحة الذي يقرأ الملفات أو تعذّر جلبه. أعد تحميل الصفحة وحاول مجدداً.',
  'reading.unreadable': 'تعذّرت قراءة {file} من موضعه. أما زال هناك؟',

  'review.title': 'مراجعة: {file}',
  'review.lead': 'هذا ما وُجد في الملف. لم يتغير شيء في الصفحة بعد.',
  'review.accept': 'قبول',
  'review.discard': 'تجاهل',
  'review.keep': 'حفظ التقرير على هذا الجهاز للزيارة المقبلة',
  'review.keepShared':
    'حفظ التقرير على هذا الجهاز. فُتحت هذه الصفحة من قرص: يمكن لصفحات أخرى مفتوحة منه أن تقرأ ما يُحفظ.',
  'review.found': 'ما وُجد',
  'review.nothing': 'لم يوجد شيء',
  'review.group': 'الفريق المتخصص',
  'review.termsOfReference': 'الاختصاصات',
  'review.meetings': 'الاجتماعات المعقودة',
  'review.plannedMeetings': 'الاجتماعات المقررة',
  'review.leadership': 'أعضاء القيادة',
  'review.workingGroups': 'أفرقة العمل',
  'review.deliverables': 'النواتج المستهدفة',
  'review.liaison': 'الاتصالات: الجهات والممثلون والاجتماعات والمسائل',
  'review.nextSteps': 'الخطوات المقبلة',
  'review.remarks': 'ملاحظات',
  'review.unplaced': 'كلمات لم يوجد لها موضع',

  'findings.title': 'نتائج الفحص',
  'findings.none': 'لم يوجد شيء غير معتاد.',
  'findings.severity': 'النوع',
  'findings.error': 'خطأ',
  'findings.warning': 'تحذير',
  'findings.note': 'ملاحظة',
  'findings.what': 'النتيجة',
  'findings.where': 'الموضع',
  'findings.more': {
    zero: 'ولا شيء غيرها',
    one: 'ونتيجة أخرى',
    two: 'ونتيجتان أخريان',
    few: 'و{n} نتائج أخرى',
    many: 'و{n} نتيجة أخرى',
    other: 'و{n} نتيجة أخرى',
  },
  'findings.counts': '{errors}، {warnings}، {notes}',
  'findings.errors': {
    zero: 'لا أخطاء',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: '{n} أخطاء',
    many: '{n} خطأً',
    other: '{n} خطأ',
  },
  'findings.warnings': {
    zero: 'لا تحذيرات',
    one: 'تحذير واحد',
    two: 'تحذيران',
    few: '{n} تحذيرات',
    many: '{n} تحذيراً',
    other: '{n} تحذير',
  },
  'findings.notes': {
    zero: 'لا ملاحظات',
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '{n} ملاحظات',
    many: '{n} ملاحظة',
    other: '{n} ملاحظة',
  },

  'correct.title': 'تصحيح رقم يدوياً',
  'correct.lead':
    'كل رقم يُغيَّر هنا يُعلَّم بأنه مصحَّح حيثما ظهر، إلى جانب ما يقوله التقرير. والخانة الفارغة تعني: غير مذكور.',
  'correct.wrong': 'عدد صحيح، 0 أو أكثر',

  'kept.title': 'تقارير محفوظة على هذا الجهاز',
  'kept.opened': '{group}، فُتح في {when}',
  'kept.open': 'فتح {file}',
  'kept.compare': 'مقارنة بـ {file}',
  'kept.remove': 'حذف {file}',
  'kept.removed': 'حُذف {file}.',
  'kept.putBack': 'استعادة {file}',

  'document.title': 'التقرير كما قُرئ: {file}',
  'document.lead':
    'ما تحته خط: استُعمل فيما تعرضه الصفحة. ما في إطار: لم يوجد له موضع في الصفحة. وما عدا ذلك يعطي البنية.',
  'document.missing': 'تعذّر العثور مجدداً على موضعه في الوثيقة.',
  'document.earlier': 'عرض ما قبله',
  'document.later': 'عرض ما بعده',
  'document.picture': 'صورة، ولا يمكن قراءة كلماتها',
} as const satisfies Translation<typeof english, 'ar'>;
