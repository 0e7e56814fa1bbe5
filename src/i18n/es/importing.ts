import type { importing as english } from '../en/importing.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is read from a file: findings, and why a file is turned down. */
export const importing = {
  // A file that is turned down.
  'rejected.empty': '{file} está vacío: no contiene palabras.',
  'rejected.notText':
    '{file} no es texto: contiene bytes que ningún texto tiene. Abra el informe en formato .docx, .txt o .json.',
  'rejected.encoding':
    'No se reconoció la codificación de {file}, por lo que no se pueden leer sus palabras. Guárdelo en UTF-8 y abra el archivo resultante.',
  'rejected.pdf': '{file} es un PDF. Abra el documento de Word del que procede.',
  'rejected.oldDoc':
    '{file} es un archivo .doc antiguo. Ábralo en Word, guárdelo como .docx y abra el archivo resultante.',
  'rejected.oldDocLocked':
    '{file} es un archivo .doc antiguo, protegido con contraseña. Ábralo en Word, quite la contraseña, guárdelo como .docx y abra el archivo resultante.',
  'rejected.locked':
    '{file} está protegido con contraseña. Ábralo en Word, quite la contraseña, guárdelo y abra el archivo resultante.',
  'rejected.workbook':
    '{file} no es un documento de Word, sino un libro de cálculo (.xlsx). Abra el informe en formato .docx, .txt o .json.',
  'rejected.slides':
    '{file} no es un documento de Word, sino diapositivas (.pptx). Abra el informe en formato .docx, .txt o .json.',
  'rejected.openDocument':
    '{file} no es un documento de Word, sino un archivo OpenDocument. Guárdelo como .docx y abra el archivo resultante.',
  'rejected.oldOffice':
    '{file} no es un documento de Word, sino otro archivo antiguo de Office. Abra el informe en formato .docx, .txt o .json.',
  'rejected.otherZip':
    '{file} no es un documento de Word, sino otro archivo comprimido (zip). Si contiene el informe, descomprímalo y abra el informe.',
  'rejected.webPage':
    '{file} no es un informe sobre la marcha de los trabajos, sino una página web (HTML). Ábrala en Word, guárdela como .docx y abra el archivo resultante.',
  'rejected.richText':
    '{file} no es un informe sobre la marcha de los trabajos que se pueda leer: es texto enriquecido (RTF). Ábralo en Word, guárdelo como .docx y abra el archivo resultante.',
  'rejected.xml':
    '{file} no es un informe sobre la marcha de los trabajos que se pueda leer: es XML. Ábralo en Word, guárdelo como .docx y abra el archivo resultante.',
  'rejected.damagedZip':
    '{file} está dañado: no se puede leer el índice de sus partes, como si el archivo estuviera incompleto. Obténgalo de nuevo, o ábralo en Word y vuelva a guardarlo.',
  'rejected.damagedPart':
    '{file} está dañado: no se puede descomprimir su parte {part}. Obténgalo de nuevo, o ábralo en Word y vuelva a guardarlo.',
  'rejected.damagedTwice':
    '{file} está dañado: contiene dos veces la parte {part}. Ábralo en Word y vuelva a guardarlo.',
  'rejected.damagedXml':
    '{file} está dañado: su parte {part} no se puede leer en la línea {line}, carácter {column}. Ábralo en Word y vuelva a guardarlo.',
  'rejected.dtd':
    '{file} está dañado o se creó para hacer daño: su parte {part} contiene una declaración de tipo de documento (DTD), que ningún documento de Word tiene.',
  'rejected.tooLarge': '{file} es demasiado grande: el límite es de {limit} MB.',
  'rejected.tooLargeUnpacked':
    '{file} es demasiado grande: descomprimido ocupa más de {limit} MB, que es el límite.',
  'rejected.tooManyParts': '{file} es demasiado grande: tiene más de 2000 partes, que es el límite.',
  'rejected.tooManyRows':
    '{file} es demasiado grande: sus cuadros tienen más de 20.000 filas, que es el límite.',
  'rejected.tooManyPlaces':
    '{file} es demasiado grande: tiene más de 400.000 párrafos o celdas, o 500.000 frases, que es el límite.',
  'rejected.tooManyDeliverables':
    '{file} es demasiado grande: tiene más de 100.000 productos, que es el límite.',
  'rejected.tooDeepPart':
    '{file} tiene demasiados niveles: su parte {part} anida más de 64, que es el límite.',
  'rejected.tooDeepJson':
    '{file} tiene demasiados niveles: la línea {line} anida más de 64, que es el límite.',
  'rejected.json':
    '{file} no es JSON correcto: la línea {line} no se puede leer en el carácter {column}. Es posible que esté incompleto.',
  'rejected.otherJson':
    '{file} no es un informe sobre la marcha de los trabajos: es JSON, pero no en el formato «focus-group-progress-report».',
  'rejected.version':
    '{file} está escrito en la versión {version} del formato de informe. Este panel lee la versión {known}.',
  'rejected.inputDocuments':
    'No se puede leer {file}: en Documentos de entrada, {place}, figura {value}, donde el formato de informe pide un estado y con él un número entero de 0 a 9.007.199.254.740.991.',
  'rejected.outputDocuments':
    'No se puede leer {file}: en Documentos de salida, {place}, figura {value}, donde el formato de informe pide un estado y con él un número entero de 0 a 9.007.199.254.740.991.',
  'rejected.remoteParticipants':
    'No se puede leer {file}: en Participantes a distancia, {place}, figura {value}, donde el formato de informe pide un estado y con él un número entero de 0 a 9.007.199.254.740.991.',
  'rejected.totalParticipants':
    'No se puede leer {file}: en Total de participantes, {place}, figura {value}, donde el formato de informe pide un estado y con él un número entero de 0 a 9.007.199.254.740.991.',
  'rejected.inputDocuments.status':
    'No se puede leer {file}: en Documentos de entrada, {place}, figura el estado {value}, donde el formato de informe admite: {known}.',
  'rejected.outputDocuments.status':
    'No se puede leer {file}: en Documentos de salida, {place}, figura el estado {value}, donde el formato de informe admite: {known}.',
  'rejected.remoteParticipants.status':
    'No se puede leer {file}: en Participantes a distancia, {place}, figura el estado {value}, donde el formato de informe admite: {known}.',
  'rejected.totalParticipants.status':
    'No se puede leer {file}: en Total de participantes, {place}, figura el estado {value}, donde el formato de informe admite: {known}.',
  'rejected.choice':
    'No se puede leer {file}: en {where} figura {value}, donde el formato de informe admite: {known}.',
  'rejected.jsonNumber':
    '{file} no es JSON correcto: en la línea {line}, carácter {column}, {where} es {value}, que no es un número en JSON. Escriba un número entero a partir de 0, o quite el valor e indique el estado «not-stated».',
  'rejected.daysOfMeeting':
    'No se puede leer {file}: el último día de la reunión de {place} es anterior al primero.',
  'rejected.orderOfMeetings': 'No se puede leer {file}: sus reuniones no están ordenadas por fecha.',
  'rejected.missing': 'No se puede leer {file}: falta {where}.',
  'rejected.value':
    'No se puede leer {file}: en {where} figura {value}, que el formato de informe no admite ahí.',
  'rejected.valueOfMeeting':
    'No se puede leer {file}: en {where}, {place}, figura {value}, que el formato de informe no admite ahí.',

  // What was odd in the file itself.
  'reading.windows1252':
    'El archivo no está en UTF-8. Se leyó con la codificación windows-1252; compruebe si las letras acentuadas son correctas.',
  'reading.brokenUtf8':
    'La codificación del archivo es UTF-8, pero tiene partes dañadas ({count}), señaladas con \uFFFD.',
  'reading.embedded':
    'Una parte del documento es otro archivo insertado en él, cuyas palabras no se leyeron. Abra el documento en Word, vuelva a guardarlo y abra el archivo resultante.',
  'reading.struck': 'Palabras tachadas, aquí entre corchetes, no leídas: «{quote}».',

  // What the readers of a report's sections find.
  'rejected.notReport':
    '{file} no es un informe sobre la marcha de los trabajos: no menciona ni reuniones ni productos de un Grupo Temático.',
  'finding.cellLeft': 'Unas palabras de un cuadro leído no han encontrado lugar: «{quote}».',
  'finding.columnWithoutField':
    'Fila «{row}», columna «{column}»: el formato de informe no tiene campo para esto; queda sin ubicar: «{quote}».',
  'finding.deliverableWithoutCode': 'Un producto sin código queda sin ubicar: «{quote}».',
  'finding.deliverableWithoutGroup':
    'El informe no menciona ningún Grupo de Trabajo para el producto {code}; queda sin ubicar.',
  'finding.deliverableWithoutTitle': 'El producto {code} no tiene título; en su lugar figura el código.',
  'finding.deputyLeader':
    'El formato de informe recoge un responsable por grupo y ningún adjunto; estas palabras quedan sin ubicar: «{quote}».',
  'finding.documentDateSpan':
    'El encabezamiento del documento da los días de una reunión, «{quote}»; el primero figura como fecha aproximada.',
  'finding.doubtLeft':
    'De estas palabras no se ha leído ningún valor, pero podrían anular o poner en duda lo leído en otra parte; compárese: «{quote}».',
  'finding.duplicateCode': 'El código {code} corresponde a más de un producto.',
  'finding.duplicateMeeting':
    '{place}: se mencionan dos reuniones en los mismos días, y se conservan las dos.',
  'finding.factLeft': 'De estas palabras no se ha leído ningún valor, aunque podrían dar uno: «{quote}».',
  'finding.figuresOfWhich':
    'No se puede determinar sin duda a qué reuniones corresponden las cifras del cuadro {table}; quedan sin ubicar.',
  'finding.groupNameMissing': 'El informe no da a la vez el nombre y la sigla del Grupo Temático.',
  'finding.groupWithoutTitle': 'El Grupo de Trabajo {number} no tiene título propio.',
  'finding.heldInDoubt':
    '{place}: figura entre las reuniones celebradas, pero puede estar aún por celebrar: sus días son posteriores a la fecha del documento o a una reunión por celebrar, o solo las anteriores tienen cifras.',
  'finding.heldOrPlanned':
    'No se puede determinar si una reunión se celebró o está por celebrar; no se cuenta y sus palabras se conservan: «{quote}».',
  'finding.hostsTogether':
    '«{quote}» puede designar a uno o a varios anfitriones; lo que une un «and» se deja junto.',
  'finding.impossibleDays':
    '«{quote}» indica días imposibles: no existen en el calendario, o el último es anterior al primero.',
  'finding.lifetimeUnclear':
    'La duración se deja como no indicada: «{quote}» no da un único periodo de tiempo.',
  'finding.meetingCalledOff':
    'Una reunión que se dice cancelada o aplazada no cuenta como celebrada ni como prevista, y sus palabras se conservan: «{quote}».',
  'finding.meetingCountDiffers': 'Reuniones según el informe: {told}; reuniones halladas: {found}.',
  'finding.meetingWithoutDays':
    'Una reunión queda fuera de las reuniones y sus palabras quedan sin ubicar: en «{quote}» no se puede leer ningún día.',
  'finding.meetingWithoutPlace': 'No se puede determinar el lugar de una reunión: «{quote}».',
  'finding.meetingsReordered':
    'El documento no da las reuniones por orden de fecha; aquí se han ordenado así.',
  'finding.nameInDoubt':
    '«{name}» se lee como el nombre completo; lo que sigue puede formar parte de él: «{quote}».',
  'finding.noMeetings': 'No se pudo leer en el documento ninguna reunión celebrada.',
  'finding.noTables':
    'El documento no tiene cuadros; las cifras y los productos solo se pueden leer en sus frases.',
  'finding.oddValue': '«{value}» se ha leído como un solo valor, pero parece decir más que eso, u otra cosa.',
  'finding.officeChanged':
    'No se puede determinar sin duda quién ocupa ahora un cargo; se conservan las palabras: «{quote}».',
  'finding.officeInterim':
    '«{quote}» menciona un cargo ejercido con carácter interino, lo que el formato de informe no permite indicar.',
  'finding.onSiteDiffers':
    '{place}: «{quote}» (presenciales) no concuerda con el total y los participantes a distancia; queda sin ubicar.',
  'finding.onSiteKept':
    '{place}: «{quote}» (presenciales) queda sin ubicar, ya que el formato de informe recoge el total y los participantes a distancia.',
  'finding.otherEvent':
    'Entre las reuniones figura «{quote}», que no se dice que sea una reunión del grupo; no se cuenta y sus palabras se conservan.',
  'finding.picture':
    'Hay una imagen en «{section}»; las palabras y los cuadros de las imágenes no se pueden leer.',
  'finding.plannedUnclear': 'No se pueden leer ni los días ni el lugar de una reunión prevista: «{quote}».',
  'finding.raggedRow':
    'Cuadro {table}, fila «{row}»: le falta o le sobra alguna celda, y sus cifras se dejan como no indicadas.',
  'finding.readElsewhere': 'Leído bajo un título que no lo anuncia; compárese: {values}.',
  'finding.readLoosely': 'Leído en palabras que dicen más, o de manera inusual; compárese: {values}.',
  'finding.remoteOverTotal': '{place}: los participantes a distancia ({remote}) superan el total ({total}).',
  'finding.saidOtherwise':
    'Fila «{row}», columna «{column}»: «{quote}» difiere de lo dicho antes y queda sin ubicar.',
  'finding.severalLeaders':
    'De varios responsables se toma el primero; los demás quedan sin ubicar: «{quote}».',
  'finding.unclearFigure': 'Un valor no se puede determinar sin duda y se deja como no indicado: «{quote}».',
  'finding.unclearLeader': 'Fila «{row}»: no se puede leer ningún responsable en «{quote}».',
  'finding.unclearNumber':
    'Fila «{row}», columna «{column}»: «{quote}» no se puede leer sin duda y se deja como no indicado.',
  'finding.unknownSection':
    'La sección «{section}» no es de las que aquí se leen; sus palabras quedan sin ubicar.',
  'finding.unreadTable':
    'El cuadro {table} de «{section}» no es de los que aquí se leen; sus palabras quedan sin ubicar.',
  'finding.wordsLeft': 'Solo una parte de esto tiene campo propio; se conserva entero, por: {words}.',
} as const satisfies Translation<typeof english, 'es'>;
