import type { importing as english } from '../en/importing.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is read from a file: findings, and why a file is turned down. */
export const importing = {
  // A file that is turned down.
  'rejected.empty': 'الملف {file} فارغ: لا كلمات فيه.',
  'rejected.notText':
    'الملف {file} ليس نصاً: فيه بايتات لا يحتويها أي نص. افتح التقرير بنسق \u200e.docx أو \u200e.txt أو \u200e.json.',
  'rejected.encoding':
    'لم يُتعرَّف على ترميز الملف {file}، فتعذّرت قراءة كلماته. احفظه بترميز UTF-8 وافتح النسخة المحفوظة.',
  'rejected.pdf': 'الملف {file} بنسق PDF. افتح وثيقة Word التي أُنشئ منها.',
  'rejected.oldDoc':
    'الملف {file} بنسق \u200e.doc القديم. افتحه في Word واحفظه بنسق \u200e.docx وافتح النسخة المحفوظة.',
  'rejected.oldDocLocked':
    'الملف {file} بنسق \u200e.doc القديم ومحمي بكلمة مرور. افتحه في Word وأزل كلمة المرور واحفظه بنسق \u200e.docx وافتح النسخة المحفوظة.',
  'rejected.locked':
    'الملف {file} محمي بكلمة مرور. افتحه في Word وأزل كلمة المرور واحفظه وافتح النسخة المحفوظة.',
  'rejected.workbook':
    'الملف {file} ليس وثيقة Word بل مصنف جداول (\u200e.xlsx). افتح التقرير بنسق \u200e.docx أو \u200e.txt أو \u200e.json.',
  'rejected.slides':
    'الملف {file} ليس وثيقة Word بل شرائح عرض (\u200e.pptx). افتح التقرير بنسق \u200e.docx أو \u200e.txt أو \u200e.json.',
  'rejected.openDocument':
    'الملف {file} ليس وثيقة Word بل ملف OpenDocument. احفظه بنسق \u200e.docx وافتح النسخة المحفوظة.',
  'rejected.oldOffice':
    'الملف {file} ليس وثيقة Word بل ملف Office قديم من نوع آخر. افتح التقرير بنسق \u200e.docx أو \u200e.txt أو \u200e.json.',
  'rejected.otherZip': 'الملف {file} ليس وثيقة Word بل أرشيف آخر (zip). إن كان التقرير فيه فاستخرجه وافتحه.',
  'rejected.webPage':
    'الملف {file} ليس تقريراً مرحلياً بل صفحة ويب (HTML). افتحه في Word واحفظه بنسق \u200e.docx وافتح النسخة المحفوظة.',
  'rejected.richText':
    'الملف {file} ليس تقريراً مرحلياً تمكن قراءته: هو نص منسق (RTF). افتحه في Word واحفظه بنسق \u200e.docx وافتح النسخة المحفوظة.',
  'rejected.xml':
    'الملف {file} ليس تقريراً مرحلياً تمكن قراءته: هو بنسق XML. افتحه في Word واحفظه بنسق \u200e.docx وافتح النسخة المحفوظة.',
  'rejected.damagedZip':
    'الملف {file} تالف: لا تمكن قراءة فهرس أجزائه، وكأن الملف مبتور. اجلبه من جديد، أو افتحه في Word واحفظه مجدداً.',
  'rejected.damagedPart':
    'الملف {file} تالف: لا يمكن فك ضغط جزئه {part}. اجلبه من جديد، أو افتحه في Word واحفظه مجدداً.',
  'rejected.damagedTwice': 'الملف {file} تالف: يحتوي الجزء {part} مرتين. افتحه في Word واحفظه مجدداً.',
  'rejected.damagedXml':
    'الملف {file} تالف: لا تمكن قراءة جزئه {part} عند السطر {line}، الحرف {column}. افتحه في Word واحفظه مجدداً.',
  'rejected.dtd':
    'الملف {file} تالف أو أُعدّ للإضرار: يحتوي جزؤه {part} إعلاناً عن نوع الوثيقة (DTD)، وهو ما لا تحتويه أي وثيقة Word.',
  'rejected.tooLarge': 'الملف {file} أكبر مما ينبغي: الحد {limit} ميغابايت.',
  'rejected.tooLargeUnpacked': 'الملف {file} أكبر مما ينبغي: يتجاوز بعد فك الضغط {limit} ميغابايت، وهو الحد.',
  'rejected.tooManyParts': 'الملف {file} أكبر مما ينبغي: يتجاوز عدد أجزائه 2,000، وهو الحد.',
  'rejected.tooManyRows': 'الملف {file} أكبر مما ينبغي: يتجاوز عدد صفوف جداوله 20,000، وهو الحد.',
  'rejected.tooManyPlaces':
    'الملف {file} أكبر مما ينبغي: يتجاوز عدد فقراته أو خلاياه 400,000 أو عدد جمله 500,000، وهو الحد.',
  'rejected.tooManyDeliverables':
    'الملف {file} أكبر مما ينبغي: يتجاوز عدد النواتج المستهدفة فيه 100,000، وهو الحد.',
  'rejected.tooDeepPart':
    'الملف {file} أعمق مما ينبغي: يتجاوز عدد مستويات التداخل في جزئه {part} الحد، وهو 64.',
  'rejected.tooDeepJson':
    'الملف {file} أعمق مما ينبغي: يتجاوز عدد مستويات التداخل عند السطر {line} الحد، وهو 64.',
  'rejected.json':
    'الملف {file} ليس JSON سليماً: لا تمكن قراءة السطر {line} عند الحرف {column}. قد يكون الملف مبتوراً.',
  'rejected.otherJson':
    'الملف {file} ليس تقريراً مرحلياً: هو JSON، لكنه ليس بالنسق «focus-group-progress-report».',
  'rejected.version':
    'الملف {file} مكتوب بالإصدار {version} من نسق التقرير. وتقرأ لوحة المعلومات هذه الإصدار {known}.',
  'rejected.inputDocuments':
    'تعذّرت قراءة {file}: القيمة في «وثائق المدخلات»، {place}، هي {value}، ونسق التقرير يقتضي حالة ومعها عدداً صحيحاً من 0 إلى 9,007,199,254,740,991.',
  'rejected.outputDocuments':
    'تعذّرت قراءة {file}: القيمة في «وثائق النواتج»، {place}، هي {value}، ونسق التقرير يقتضي حالة ومعها عدداً صحيحاً من 0 إلى 9,007,199,254,740,991.',
  'rejected.remoteParticipants':
    'تعذّرت قراءة {file}: القيمة في «المشاركون عن بُعد»، {place}، هي {value}، ونسق التقرير يقتضي حالة ومعها عدداً صحيحاً من 0 إلى 9,007,199,254,740,991.',
  'rejected.totalParticipants':
    'تعذّرت قراءة {file}: القيمة في «مجموع المشاركين»، {place}، هي {value}، ونسق التقرير يقتضي حالة ومعها عدداً صحيحاً من 0 إلى 9,007,199,254,740,991.',
  'rejected.inputDocuments.status':
    'تعذّرت قراءة {file}: الحالة في «وثائق المدخلات»، {place}، هي {value}، ولا يعرف نسق التقرير إلا {known}.',
  'rejected.outputDocuments.status':
    'تعذّرت قراءة {file}: الحالة في «وثائق النواتج»، {place}، هي {value}، ولا يعرف نسق التقرير إلا {known}.',
  'rejected.remoteParticipants.status':
    'تعذّرت قراءة {file}: الحالة في «المشاركون عن بُعد»، {place}، هي {value}، ولا يعرف نسق التقرير إلا {known}.',
  'rejected.totalParticipants.status':
    'تعذّرت قراءة {file}: الحالة في «مجموع المشاركين»، {place}، هي {value}، ولا يعرف نسق التقرير إلا {known}.',
  'rejected.choice':
    'تعذّرت قراءة {file}: القيمة في الموضع {where} هي {value}، ولا يعرف نسق التقرير إلا {known}.',
  'rejected.jsonNumber':
    'الملف {file} ليس JSON سليماً: في السطر {line} عند الحرف {column}، القيمة في الموضع {where} هي {value}، وليست عدداً في JSON. اكتب عدداً صحيحاً من 0 فأكثر، أو احذف القيمة وضع الحالة «not-stated».',
  'rejected.daysOfMeeting': 'تعذّرت قراءة {file}: اليوم الأخير من الاجتماع ({place}) يسبق يومه الأول.',
  'rejected.orderOfMeetings': 'تعذّرت قراءة {file}: اجتماعاته ليست مرتبة حسب التاريخ.',
  'rejected.missing': 'تعذّرت قراءة {file}: {where} غير موجود.',
  'rejected.value': 'تعذّرت قراءة {file}: القيمة في الموضع {where} هي {value}، ولا يسمح بها نسق التقرير هناك.',
  'rejected.valueOfMeeting':
    'تعذّرت قراءة {file}: القيمة في الموضع {where}، {place}، هي {value}، ولا يسمح بها نسق التقرير هناك.',

  // What was odd in the file itself.
  'reading.windows1252': 'ترميز الملف ليس UTF-8. قُرئ بالترميز windows-1252؛ تحقق من صحة الحروف ذات العلامات.',
  'reading.brokenUtf8': 'ترميز الملف UTF-8، لكنه معطوب في مواضع (عددها {count})، وهي معلَّمة بالرمز \uFFFD.',
  'reading.embedded':
    'جزء من الوثيقة ملف آخر مدرج فيها لم تُقرأ كلماته. افتح الوثيقة في Word واحفظها مجدداً وافتح النسخة المحفوظة.',
  'reading.struck': 'كلمات مشطوبة بين قوسين لم تُقرأ: «{quote}».',

  // What the readers of a report's sections find.
  'rejected.notReport': 'الملف {file} ليس تقريراً مرحلياً: لا يذكر اجتماعات فريق متخصص ولا نواتجه المستهدفة.',
  'finding.cellLeft': 'لم تجد كلمات من جدول قُرئ موضعاً: «{quote}».',
  'finding.columnWithoutField':
    'الصف «{row}»، العمود «{column}»: لا خانة لهذا في نسق التقرير، ولم يوجد له موضع: «{quote}».',
  'finding.deliverableWithoutCode': 'ناتج مستهدف بلا رمز لم يوجد له موضع: «{quote}».',
  'finding.deliverableWithoutGroup':
    'لا يذكر التقرير فريق عمل للناتج المستهدف {code}؛ ولذلك لم يوجد له موضع.',
  'finding.deliverableWithoutTitle': 'الناتج المستهدف {code} بلا عنوان؛ ويحل رمزه محل العنوان.',
  'finding.deputyLeader':
    'يتضمن نسق التقرير مسؤولاً واحداً للفريق ولا يتضمن نائباً له؛ ولم يوجد لهذه الكلمات موضع: «{quote}».',
  'finding.documentDateSpan':
    'ترد في رأس الوثيقة أيام اجتماع، «{quote}»؛ ويُعتمد أولها تاريخاً تقريبياً للوثيقة.',
  'finding.doubtLeft':
    'لم تُقرأ أي قيمة من هذه الكلمات، لكنها قد تُبطل ما قُرئ في موضع آخر أو تُشكّك فيه؛ فليُقارن: «{quote}».',
  'finding.duplicateCode': 'الرمز {code} لأكثر من ناتج مستهدف واحد.',
  'finding.duplicateMeeting': '{place}: ذُكر اجتماعان في الأيام نفسها، وأُبقي عليهما معاً.',
  'finding.factLeft': 'لم تُقرأ أي قيمة من هذه الكلمات، وقد تذكر قيمة: «{quote}».',
  'finding.figuresOfWhich': 'لا يتبيّن دون شك إلى أي الاجتماعات تعود أرقام الجدول {table}؛ ولم يوجد لها موضع.',
  'finding.groupNameMissing': 'لا يذكر التقرير اسم الفريق المتخصص ومختصره معاً.',
  'finding.groupWithoutTitle': 'فريق العمل {number} بلا عنوان خاص به.',
  'finding.heldInDoubt':
    '{place}: ورد هذا الاجتماع بين الاجتماعات المعقودة، لكنه ربما لم يُعقد بعد: أيامه تلي تاريخ الوثيقة أو تلي اجتماعاً لم يُعقد بعد، أو الاجتماعات السابقة وحدها لها أرقام.',
  'finding.heldOrPlanned':
    'لا يتبيّن هل عُقد أحد الاجتماعات أم لم يُعقد بعد؛ فلم يُحسب، وقد حُفظت كلماته: «{quote}».',
  'finding.hostsTogether':
    'قد يدل «{quote}» على جهة مضيفة واحدة أو على عدة جهات؛ ويُترك ما تصله واو العطف («and») كما هو.',
  'finding.impossibleDays':
    'في «{quote}» أيام غير ممكنة: لا وجود لها في التقويم، أو اليوم الأخير يسبق الأول.',
  'finding.lifetimeUnclear': 'تُترك مدة العمل غير مذكورة: لا ترد في «{quote}» مدة واحدة محددة.',
  'finding.meetingCalledOff':
    'اجتماع قيل إنه أُلغي أو أُجّل لا يُحسب هنا منعقدًا ولا مخططًا له، وقد حُفظت كلماته: «{quote}».',
  'finding.meetingCountDiffers': 'عدد الاجتماعات بحسب التقرير {told}، وما وُجد منها {found}.',
  'finding.meetingWithoutDays':
    'تُرك اجتماع خارج الاجتماعات ولم يوجد لكلماته موضع: لا تمكن قراءة أيام من «{quote}».',
  'finding.meetingWithoutPlace': 'لا يتبيّن مكان أحد الاجتماعات: «{quote}».',
  'finding.meetingsReordered': 'لا ترد الاجتماعات في الوثيقة مرتبة حسب التاريخ؛ وقد رُتبت هنا.',
  'finding.nameInDoubt': 'قُرئ «{name}» على أنه الاسم الكامل؛ وقد يكون ما بعده جزءاً منه: «{quote}».',
  'finding.noMeetings': 'لم يُقرأ من الوثيقة أي اجتماع معقود.',
  'finding.noTables': 'ليس في الوثيقة جداول؛ ولا تمكن قراءة الأرقام والنواتج المستهدفة إلا من الجمل.',
  'finding.oddValue': 'قُرئت عبارة «{value}» قيمةً واحدة، لكن يبدو أنها تقول أكثر من ذلك أو شيئاً آخر.',
  'finding.officeChanged': 'لا يتبيّن دون شك من يتولى المنصب الآن؛ وتُحفظ الكلمات كما هي: «{quote}».',
  'finding.officeInterim': 'تفيد عبارة «{quote}» بتولي المنصب بالنيابة، وهو ما لا يتسع له نسق التقرير.',
  'finding.onSiteDiffers':
    '{place}: «{quote}» في الموقع لا يتفق مع مجموع المشاركين والمشاركين عن بُعد؛ ولم يوجد له موضع.',
  'finding.onSiteKept':
    '{place}: «{quote}» في الموقع لم يوجد له موضع، لأن نسق التقرير يتضمن مجموع المشاركين والمشاركين عن بُعد.',
  'finding.otherEvent':
    'لم يُذكر أن «{quote}» الوارد بين الاجتماعات اجتماع للفريق؛ فلم يُحسب، وقد حُفظت كلماته.',
  'finding.picture': 'في «{section}» صورة؛ ولا تمكن قراءة الكلمات والجداول التي في الصور.',
  'finding.plannedUnclear': 'لا تمكن قراءة أيام اجتماع مقرر ولا مكانه: «{quote}».',
  'finding.raggedRow': 'الجدول {table}، الصف «{row}»: فيه خلية ناقصة أو زائدة، وتُترك أرقامه غير مذكورة.',
  'finding.readElsewhere': 'قُرئ هذا تحت عنوان لا يعلن عنه؛ فليُقارن: {values}.',
  'finding.readLoosely': 'قُرئ هذا من كلمات تقول أكثر منه أو تقوله على غير المعتاد؛ فليُقارن: {values}.',
  'finding.remoteOverTotal': '{place}: عدد المشاركين عن بُعد {remote} يتجاوز المجموع {total}.',
  'finding.saidOtherwise':
    'الصف «{row}»، العمود «{column}»: «{quote}» يختلف عما ورد من قبل، ولم يوجد له موضع.',
  'finding.severalLeaders': 'من عدة مسؤولين يُؤخذ الأول، ولم يوجد للآخرين موضع: «{quote}».',
  'finding.unclearFigure': 'قيمة لا تتبيّن دون شك، وتُترك غير مذكورة: «{quote}».',
  'finding.unclearLeader': 'الصف «{row}»: لا تمكن قراءة مسؤول من «{quote}».',
  'finding.unclearNumber':
    'الصف «{row}»، العمود «{column}»: لا تمكن قراءة «{quote}» دون شك، ويُترك غير مذكور.',
  'finding.unknownSection': 'القسم «{section}» ليس من الأقسام التي تُقرأ هنا؛ ولم يوجد لكلماته موضع.',
  'finding.unreadTable': 'الجدول {table} في «{section}» ليس من الجداول التي تُقرأ هنا؛ ولم يوجد لكلماته موضع.',
  'finding.wordsLeft': 'جزء من هذا فقط له خانة خاصة؛ وقد حُفظ كاملاً من أجل: {words}.',
} as const satisfies Translation<typeof english, 'ar'>;
