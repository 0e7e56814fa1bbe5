import type { importing as english } from '../en/importing.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is read from a file: findings, and why a file is turned down. */
export const importing = {
  'rejected.empty': '{file} 是空的：其中没有文字。',
  'rejected.notText': '{file} 不是文本：含有文本中不会出现的字节。请以 .docx、.txt 或 .json 打开报告。',
  'rejected.encoding': '无法识别 {file} 的编码，因此无法读取其文字。请另存为 UTF-8 后再打开。',
  'rejected.pdf': '{file} 是 PDF。请打开生成它的 Word 文档。',
  'rejected.oldDoc': '{file} 是旧的 .doc 文件。请在 Word 中打开，另存为 .docx 后再打开。',
  'rejected.oldDocLocked':
    '{file} 是旧的 .doc 文件，并受密码保护。请在 Word 中打开，去掉密码，另存为 .docx 后再打开。',
  'rejected.locked': '{file} 受密码保护。请在 Word 中打开，去掉密码，保存后再打开。',
  'rejected.workbook': '{file} 不是 Word 文档，而是工作簿（.xlsx）。请以 .docx、.txt 或 .json 打开报告。',
  'rejected.slides': '{file} 不是 Word 文档，而是幻灯片（.pptx）。请以 .docx、.txt 或 .json 打开报告。',
  'rejected.openDocument': '{file} 不是 Word 文档，而是 OpenDocument 文件。请另存为 .docx 后再打开。',
  'rejected.oldOffice':
    '{file} 不是 Word 文档，而是另一种旧的 Office 文件。请以 .docx、.txt 或 .json 打开报告。',
  'rejected.otherZip': '{file} 不是 Word 文档，而是另一种压缩包（zip）。如果报告在其中，请解压后打开报告。',
  'rejected.webPage': '{file} 不是进展报告，而是网页（HTML）。请在 Word 中打开，另存为 .docx 后再打开。',
  'rejected.richText':
    '{file} 不是可读取的进展报告：它是 RTF 文本。请在 Word 中打开，另存为 .docx 后再打开。',
  'rejected.xml': '{file} 不是可读取的进展报告：它是 XML。请在 Word 中打开，另存为 .docx 后再打开。',
  'rejected.damagedZip':
    '{file} 已损坏：无法读取其部件目录，文件似乎不完整。请重新获取，或在 Word 中打开后重新保存。',
  'rejected.damagedPart': '{file} 已损坏：无法解压其部件 {part}。请重新获取，或在 Word 中打开后重新保存。',
  'rejected.damagedTwice': '{file} 已损坏：部件 {part} 出现两次。请在 Word 中打开后重新保存。',
  'rejected.damagedXml':
    '{file} 已损坏：无法读取其部件 {part} 的第 {line} 行第 {column} 个字符。请在 Word 中打开后重新保存。',
  'rejected.dtd': '{file} 已损坏或带有恶意：其部件 {part} 含有文档类型声明（DTD），Word 文档不会有这种声明。',
  'rejected.tooLarge': '{file} 太大：上限为 {limit} MB。',
  'rejected.tooLargeUnpacked': '{file} 太大：解压后超过上限 {limit} MB。',
  'rejected.tooManyParts': '{file} 太大：部件超过上限 2,000 个。',
  'rejected.tooManyRows': '{file} 太大：表格超过上限 20,000 行。',
  'rejected.tooManyPlaces': '{file} 太大：段落或单元格超过上限 400,000 个，或句子超过上限 500,000 个。',
  'rejected.tooManyDeliverables': '{file} 太大：交付成果超过上限 100,000 项。',
  'rejected.tooDeepPart': '{file} 嵌套太深：其部件 {part} 超过上限 64 层。',
  'rejected.tooDeepJson': '{file} 嵌套太深：第 {line} 行超过上限 64 层。',
  'rejected.json': '{file} 不是有效的 JSON：无法读取第 {line} 行第 {column} 个字符。文件可能不完整。',
  'rejected.otherJson': '{file} 不是进展报告：它是 JSON，但不是“focus-group-progress-report”格式。',
  'rejected.version': '{file} 采用报告格式版本 {version}。本仪表板读取版本 {known}。',
  'rejected.inputDocuments':
    '无法读取 {file}：输入文件，{place} 为 {value}，而报告格式在此要求一个状态和 0 至 9,007,199,254,740,991 的整数。',
  'rejected.outputDocuments':
    '无法读取 {file}：输出文件，{place} 为 {value}，而报告格式在此要求一个状态和 0 至 9,007,199,254,740,991 的整数。',
  'rejected.remoteParticipants':
    '无法读取 {file}：远程参会者，{place} 为 {value}，而报告格式在此要求一个状态和 0 至 9,007,199,254,740,991 的整数。',
  'rejected.totalParticipants':
    '无法读取 {file}：参会者总数，{place} 为 {value}，而报告格式在此要求一个状态和 0 至 9,007,199,254,740,991 的整数。',
  'rejected.inputDocuments.status':
    '无法读取 {file}：输入文件，{place} 的状态为 {value}，而报告格式只有 {known}。',
  'rejected.outputDocuments.status':
    '无法读取 {file}：输出文件，{place} 的状态为 {value}，而报告格式只有 {known}。',
  'rejected.remoteParticipants.status':
    '无法读取 {file}：远程参会者，{place} 的状态为 {value}，而报告格式只有 {known}。',
  'rejected.totalParticipants.status':
    '无法读取 {file}：参会者总数，{place} 的状态为 {value}，而报告格式只有 {known}。',
  'rejected.choice': '无法读取 {file}：{where} 为 {value}，而报告格式只有 {known}。',
  'rejected.jsonNumber':
    '{file} 不是有效的 JSON：第 {line} 行第 {column} 个字符处，{where} 为 {value}，这在 JSON 中不是数字。请写不小于 0 的整数，或去掉该值并将状态写为“not-stated”。',
  'rejected.daysOfMeeting': '无法读取 {file}：{place} 会议的最后一天早于第一天。',
  'rejected.orderOfMeetings': '无法读取 {file}：其中的会议未按日期排列。',
  'rejected.missing': '无法读取 {file}：缺少 {where}。',
  'rejected.value': '无法读取 {file}：{where} 为 {value}，报告格式在此不允许。',
  'rejected.valueOfMeeting': '无法读取 {file}：{where}，{place} 为 {value}，报告格式在此不允许。',
  'reading.windows1252': '文件不是 UTF-8。已按 windows-1252 编码读取；请查看带重音的字母是否正确。',
  'reading.brokenUtf8': '文件编码为 UTF-8，但有几处损坏（{count}），以 \uFFFD 标出。',
  'reading.embedded':
    '文档的一部分是嵌入的另一个文件，其文字未读取。请在 Word 中打开文档，重新保存后再打开。',
  'reading.struck': '带删除线的文字（此处在方括号内）未读取：“{quote}”。',
  'rejected.notReport': '{file} 不是进展报告：其中既没有焦点组的会议，也没有交付成果。',
  'finding.cellLeft': '已读表格中的文字未能归类：“{quote}”。',
  'finding.columnWithoutField': '行“{row}”，列“{column}”：报告格式没有对应的字段，未能归类：“{quote}”。',
  'finding.deliverableWithoutCode': '没有编号的交付成果未能归类：“{quote}”。',
  'finding.deliverableWithoutGroup': '报告未指明交付成果 {code} 所属的工作组；未能归类。',
  'finding.deliverableWithoutTitle': '交付成果 {code} 没有标题；以编号代替。',
  'finding.deputyLeader': '报告格式中每组只有一位负责人，没有副职；这些文字未能归类：“{quote}”。',
  'finding.documentDateSpan': '文件头给出的是会议的日期“{quote}”；以第一天作为大致日期。',
  'finding.doubtLeft':
    '未从这些文字中读出任何值，但其可能推翻别处读出的内容或使之存疑，请对照原文：“{quote}”。',
  'finding.duplicateCode': '编号 {code} 用于不止一项交付成果。',
  'finding.duplicateMeeting': '{place}：提到同一日期的两次会议，两次均予保留。',
  'finding.factLeft': '未从这些文字中读出任何值，但其中可能有：“{quote}”。',
  'finding.figuresOfWhich': '无法确定表 {table} 的数字属于哪些会议；未能归类。',
  'finding.groupNameMissing': '报告未同时给出焦点组的名称和简称。',
  'finding.groupWithoutTitle': '工作组 {number} 没有自己的名称。',
  'finding.heldInDoubt':
    '{place}：列为已举行的会议，但可能尚未举行：其日期晚于文件日期或晚于尚未举行的会议，或只有之前的会议有数字。',
  'finding.heldOrPlanned': '无法判断会议已经举行还是尚未举行；不计入会议，其文字予以保留：“{quote}”。',
  'finding.hostsTogether': '“{quote}”可能是一个或几个承办方；以“and”相连的未拆开。',
  'finding.impossibleDays': '“{quote}”所写的日期不可能：日历上没有，或最后一天早于第一天。',
  'finding.lifetimeUnclear': '存续期记为未说明：“{quote}”没有给出唯一的时间长度。',
  'finding.meetingCalledOff':
    '据称已取消或推迟的会议在此既不算已召开，也不算计划中，其文字予以保留：“{quote}”。',
  'finding.meetingCountDiffers': '报告称有 {told} 次会议；找到 {found} 次。',
  'finding.meetingWithoutDays': '一次会议未列入会议，其文字未能归类：从“{quote}”读不出日期。',
  'finding.meetingWithoutPlace': '无法判断会议的地点：“{quote}”。',
  'finding.meetingsReordered': '文档未按日期列出会议；此处已按日期排列。',
  'finding.nameInDoubt': '已将“{name}”作为完整姓名读取；其后的文字可能也属于姓名：“{quote}”。',
  'finding.noMeetings': '从文档中读不出已召开的会议。',
  'finding.noTables': '文档没有表格；数字和交付成果只能从语句中读取。',
  'finding.oddValue': '“{value}”被读作一个值，但看来不止于此，或另有所指。',
  'finding.officeChanged': '现任者无法确定；文字予以保留：“{quote}”。',
  'finding.officeInterim': '“{quote}”表明系临时任职，而报告格式无法记录这一点。',
  'finding.onSiteDiffers': '{place}：现场人数“{quote}”与总人数和远程人数不符；未能归类。',
  'finding.onSiteKept': '{place}：现场人数“{quote}”未能归类，因为报告格式只有总人数和远程人数。',
  'finding.otherEvent': '会议中列出的“{quote}”未说明是本组的会议；不计入会议，其文字予以保留。',
  'finding.picture': '“{section}”中有图片；图片里的文字和表格无法读取。',
  'finding.plannedUnclear': '读不出计划会议的日期和地点：“{quote}”。',
  'finding.raggedRow': '表 {table}，行“{row}”：单元格多一个或少一个，其数字记为未说明。',
  'finding.readElsewhere': '在标题并未预示的位置读出，请对照原文：{values}。',
  'finding.readLoosely': '从含义更多或表述不寻常的文字中读出，请对照原文：{values}。',
  'finding.remoteOverTotal': '{place}：远程参会者 {remote} 人，多于总人数 {total}。',
  'finding.saidOtherwise': '行“{row}”，列“{column}”：“{quote}”与前文不同，未能归类。',
  'finding.severalLeaders': '有几位负责人，取第一位，其余未能归类：“{quote}”。',
  'finding.unclearFigure': '一项内容无法确定，记为未说明：“{quote}”。',
  'finding.unclearLeader': '行“{row}”：从“{quote}”读不出负责人。',
  'finding.unclearNumber': '行“{row}”，列“{column}”：“{quote}”无法确定，记为未说明。',
  'finding.unknownSection': '“{section}”部分无法识别；其文字未能归类。',
  'finding.unreadTable': '“{section}”中的表 {table} 无法识别；其文字未能归类。',
  'finding.wordsLeft': '其中只有一部分有对应的字段；因此整段保留：{words}。',
} as const satisfies Translation<typeof english, 'zh'>;
