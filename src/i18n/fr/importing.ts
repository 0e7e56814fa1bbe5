import type { importing as english } from '../en/importing.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is read from a file: findings, and why a file is turned down. */
export const importing = {
  'rejected.empty': '{file} est vide : il ne contient aucun mot.',
  'rejected.notText':
    '{file} n’est pas du texte : il contient des octets qu’aucun texte ne comporte. Ouvrez le rapport en .docx, .txt ou .json.',
  'rejected.encoding':
    'Le codage de {file} n’a pas été reconnu : ses mots ne peuvent être lus. Enregistrez-le en UTF-8 et ouvrez ce fichier.',
  'rejected.pdf': '{file} est un PDF. Ouvrez le document Word dont il est issu.',
  'rejected.oldDoc':
    '{file} est un ancien fichier .doc. Ouvrez-le dans Word, enregistrez-le en .docx et ouvrez ce fichier.',
  'rejected.oldDocLocked':
    '{file} est un ancien fichier .doc, protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe, enregistrez-le en .docx et ouvrez ce fichier.',
  'rejected.locked':
    '{file} est protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe, enregistrez-le et ouvrez-le.',
  'rejected.workbook':
    '{file} n’est pas un document Word mais un classeur (.xlsx). Ouvrez le rapport en .docx, .txt ou .json.',
  'rejected.slides':
    '{file} n’est pas un document Word mais une présentation (.pptx). Ouvrez le rapport en .docx, .txt ou .json.',
  'rejected.openDocument':
    '{file} n’est pas un document Word mais un fichier OpenDocument. Enregistrez-le en .docx et ouvrez ce fichier.',
  'rejected.oldOffice':
    '{file} n’est pas un document Word mais un autre ancien fichier Office. Ouvrez le rapport en .docx, .txt ou .json.',
  'rejected.otherZip':
    '{file} n’est pas un document Word mais une autre archive (zip). Si le rapport s’y trouve, extrayez-le et ouvrez-le.',
  'rejected.webPage':
    '{file} n’est pas un rapport d’activité mais une page web (HTML). Ouvrez-la dans Word, enregistrez-la en .docx et ouvrez ce fichier.',
  'rejected.richText':
    '{file} n’est pas un rapport d’activité lisible ici : c’est du texte RTF. Ouvrez-le dans Word, enregistrez-le en .docx et ouvrez ce fichier.',
  'rejected.xml':
    '{file} n’est pas un rapport d’activité lisible ici : c’est du XML. Ouvrez-le dans Word, enregistrez-le en .docx et ouvrez ce fichier.',
  'rejected.damagedZip':
    '{file} est endommagé : la liste de ses parties ne peut être lue, comme si le fichier était tronqué. Récupérez-le de nouveau, ou ouvrez-le dans Word et réenregistrez-le.',
  'rejected.damagedPart':
    '{file} est endommagé : sa partie {part} ne peut être décompressée. Récupérez-le de nouveau, ou ouvrez-le dans Word et réenregistrez-le.',
  'rejected.damagedTwice':
    '{file} est endommagé : il contient deux fois la partie {part}. Ouvrez-le dans Word et réenregistrez-le.',
  'rejected.damagedXml':
    '{file} est endommagé : sa partie {part} ne peut être lue à la ligne {line}, caractère {column}. Ouvrez-le dans Word et réenregistrez-le.',
  'rejected.dtd':
    '{file} est endommagé ou malveillant : sa partie {part} contient une déclaration de type de document (DTD), qu’aucun document Word ne comporte.',
  'rejected.tooLarge': '{file} est trop volumineux : la limite est de {limit} Mo.',
  'rejected.tooLargeUnpacked':
    '{file} est trop volumineux : décompressé, il dépasse la limite de {limit} Mo.',
  'rejected.tooManyParts': '{file} est trop volumineux : il dépasse la limite de 2 000 parties.',
  'rejected.tooManyRows': '{file} est trop volumineux : ses tableaux dépassent la limite de 20 000 lignes.',
  'rejected.tooManyPlaces':
    '{file} est trop volumineux : il dépasse la limite de 400 000 paragraphes ou cellules, ou de 500 000 phrases.',
  'rejected.tooManyDeliverables':
    '{file} est trop volumineux : il dépasse la limite de 100 000 produits livrables.',
  'rejected.tooDeepPart': '{file} est trop profond : sa partie {part} dépasse la limite de 64 niveaux.',
  'rejected.tooDeepJson': '{file} est trop profond : la ligne {line} dépasse la limite de 64 niveaux.',
  'rejected.json':
    '{file} n’est pas du JSON correct : la ligne {line} ne peut être lue au caractère {column}. Le fichier est peut-être tronqué.',
  'rejected.otherJson':
    '{file} n’est pas un rapport d’activité : c’est du JSON, mais pas au format « focus-group-progress-report ».',
  'rejected.version':
    '{file} est écrit dans la version {version} du format de rapport. Ce tableau de bord lit la version {known}.',
  'rejected.inputDocuments':
    'Impossible de lire {file} : Documents d’entrée, {place} vaut {value}, là où le format demande un statut et un nombre entier de 0 à 9 007 199 254 740 991.',
  'rejected.outputDocuments':
    'Impossible de lire {file} : Documents de sortie, {place} vaut {value}, là où le format demande un statut et un nombre entier de 0 à 9 007 199 254 740 991.',
  'rejected.remoteParticipants':
    'Impossible de lire {file} : Participants à distance, {place} vaut {value}, là où le format demande un statut et un nombre entier de 0 à 9 007 199 254 740 991.',
  'rejected.totalParticipants':
    'Impossible de lire {file} : Total des participants, {place} vaut {value}, là où le format demande un statut et un nombre entier de 0 à 9 007 199 254 740 991.',
  'rejected.inputDocuments.status':
    'Impossible de lire {file} : Documents d’entrée, {place} a le statut {value}, alors que le format connaît {known}.',
  'rejected.outputDocuments.status':
    'Impossible de lire {file} : Documents de sortie, {place} a le statut {value}, alors que le format connaît {known}.',
  'rejected.remoteParticipants.status':
    'Impossible de lire {file} : Participants à distance, {place} a le statut {value}, alors que le format connaît {known}.',
  'rejected.totalParticipants.status':
    'Impossible de lire {file} : Total des participants, {place} a le statut {value}, alors que le format connaît {known}.',
  'rejected.choice': 'Impossible de lire {file} : {where} vaut {value}, alors que le format connaît {known}.',
  'rejected.jsonNumber':
    '{file} n’est pas du JSON correct : à la ligne {line}, caractère {column}, {where} vaut {value}, qui n’est pas un nombre en JSON. Écrivez un nombre entier à partir de 0, ou retirez la valeur et donnez le statut « not-stated ».',
  'rejected.daysOfMeeting':
    'Impossible de lire {file} : le dernier jour de la réunion de {place} précède le premier.',
  'rejected.orderOfMeetings':
    'Impossible de lire {file} : ses réunions ne sont pas dans l’ordre chronologique.',
  'rejected.missing': 'Impossible de lire {file} : {where} manque.',
  'rejected.value': 'Impossible de lire {file} : {where} vaut {value}, ce que le format n’admet pas ici.',
  'rejected.valueOfMeeting':
    'Impossible de lire {file} : {where}, {place} vaut {value}, ce que le format n’admet pas ici.',
  'reading.windows1252':
    'Le fichier n’est pas en UTF-8. Il a été lu dans le codage windows-1252 ; vérifiez les lettres accentuées.',
  'reading.brokenUtf8':
    'Le fichier est codé en UTF-8, mais endommagé par endroits ({count}), signalés par \uFFFD.',
  'reading.embedded':
    'Une partie du document est un autre fichier incorporé, dont les mots n’ont pas été lus. Ouvrez le document dans Word, réenregistrez-le et ouvrez ce fichier.',
  'reading.struck': 'Mots barrés, ici entre crochets, non lus : « {quote} ».',
  'rejected.notReport':
    '{file} n’est pas un rapport d’activité : il ne mentionne ni réunions ni produits livrables d’un groupe spécialisé.',
  'finding.cellLeft': 'Des mots d’un tableau qui a été lu n’ont trouvé aucune place : « {quote} ».',
  'finding.columnWithoutField':
    'Ligne « {row} », colonne « {column} » : le format de rapport n’a pas de champ pour cela ; reste sans place : « {quote} ».',
  'finding.deliverableWithoutCode': 'Un produit livrable sans code reste sans place : « {quote} ».',
  'finding.deliverableWithoutGroup':
    'Le rapport ne nomme aucun groupe de travail pour le produit livrable {code} ; il reste sans place.',
  'finding.deliverableWithoutTitle': 'Le produit livrable {code} n’a pas de titre ; son code en tient lieu.',
  'finding.deputyLeader':
    'Le format de rapport contient un seul responsable par groupe et aucun adjoint ; ces mots restent sans place : « {quote} ».',
  'finding.documentDateSpan':
    'L’en-tête du document donne les jours d’une réunion, « {quote} » ; le premier tient lieu de date approximative.',
  'finding.doubtLeft':
    'Aucune valeur n’a été lue dans ces mots, qui pourraient toutefois annuler ou remettre en cause ce qui a été lu ailleurs ; à comparer : « {quote} ».',
  'finding.duplicateCode': 'Le code {code} désigne plusieurs produits livrables.',
  'finding.duplicateMeeting':
    '{place} : deux réunions aux mêmes dates sont mentionnées, et les deux sont conservées.',
  'finding.factLeft': 'Aucune valeur n’a été lue dans ces mots, qui pourraient en donner une : « {quote} ».',
  'finding.figuresOfWhich':
    'Les réunions auxquelles se rapportent les chiffres du tableau {table} ne peuvent être établies avec certitude ; ils restent sans place.',
  'finding.groupNameMissing': 'Le rapport ne donne pas à la fois le nom et le sigle du groupe spécialisé.',
  'finding.groupWithoutTitle': 'Le groupe de travail {number} n’a pas de titre propre.',
  'finding.heldInDoubt':
    '{place} : cette réunion figure parmi les réunions tenues, mais est peut-être encore à venir : ses jours sont postérieurs à la date du document ou à une réunion encore à venir, ou seules les précédentes ont des chiffres.',
  'finding.heldOrPlanned':
    'Impossible de dire si une réunion a été tenue ou reste à venir ; elle n’est pas comptée et ses mots sont conservés : « {quote} ».',
  'finding.hostsTogether':
    '« {quote} » peut désigner un ou plusieurs hôtes ; ce qu’un « and » relie est laissé ensemble.',
  'finding.impossibleDays':
    '« {quote} » nomme des jours impossibles : le calendrier n’en a pas de tels, ou le dernier précède le premier.',
  'finding.lifetimeUnclear':
    'La durée d’existence reste non indiquée : « {quote} » ne donne pas une durée unique.',
  'finding.meetingCalledOff':
    'Une réunion dite annulée ou reportée n’est comptée ni comme tenue ni comme prévue, et ses mots sont conservés : « {quote} ».',
  'finding.meetingCountDiffers': 'Le rapport parle de {told} réunions ; {found} ont été trouvées.',
  'finding.meetingWithoutDays':
    'Une réunion n’est pas comptée parmi les réunions, et ses mots restent sans place : « {quote} » ne donne pas de jours lisibles.',
  'finding.meetingWithoutPlace': 'Le lieu d’une réunion ne peut être déterminé : « {quote} ».',
  'finding.meetingsReordered':
    'Dans le document, les réunions ne sont pas dans l’ordre chronologique ; ici, elles le sont.',
  'finding.nameInDoubt':
    '« {name} » est lu comme le nom complet ; ce qui suit peut en faire partie : « {quote} ».',
  'finding.noMeetings': 'Aucune réunion tenue n’a pu être lue dans le document.',
  'finding.noTables':
    'Le document n’a pas de tableaux ; chiffres et produits livrables ne peuvent être lus que dans ses phrases.',
  'finding.oddValue':
    '« {value} » a été lu comme une seule valeur, mais semble en dire davantage, ou dire autre chose.',
  'finding.officeChanged':
    'Le titulaire actuel d’une fonction ne peut être déterminé avec certitude ; les mots sont conservés : « {quote} ».',
  'finding.officeInterim':
    '« {quote} » fait état d’une fonction exercée par intérim, ce que le format de rapport ne permet pas d’indiquer.',
  'finding.onSiteDiffers':
    '{place} : « {quote} » sur place ne concorde pas avec le total et les participants à distance ; reste sans place.',
  'finding.onSiteKept':
    '{place} : « {quote} » sur place reste sans place, car le format de rapport contient le total et les participants à distance.',
  'finding.otherEvent':
    'Parmi les réunions, « {quote} » n’est pas dit être une réunion du groupe ; cet événement n’est pas compté et ses mots sont conservés.',
  'finding.picture':
    'Il y a une image sous « {section} » ; les mots et tableaux dans les images ne peuvent être lus.',
  'finding.plannedUnclear': 'Ni les jours ni le lieu d’une réunion prévue ne peuvent être lus : « {quote} ».',
  'finding.raggedRow':
    'Tableau {table}, ligne « {row} » : une cellule de trop ou de moins ; ses chiffres restent non indiqués.',
  'finding.readElsewhere': 'Lu sous un titre qui ne l’annonce pas ; à comparer : {values}.',
  'finding.readLoosely':
    'Lu dans des mots qui en disent davantage, ou de façon inhabituelle ; à comparer : {values}.',
  'finding.remoteOverTotal': '{place} : {remote} participants à distance, soit plus que le total de {total}.',
  'finding.saidOtherwise':
    'Ligne « {row} », colonne « {column} » : « {quote} » diffère de ce qui précède et reste sans place.',
  'finding.severalLeaders':
    'De plusieurs responsables, le premier est retenu, les autres restent sans place : « {quote} ».',
  'finding.unclearFigure':
    'Une valeur ne peut être déterminée avec certitude et reste non indiquée : « {quote} ».',
  'finding.unclearLeader': 'Ligne « {row} » : aucun responsable ne peut être lu dans « {quote} ».',
  'finding.unclearNumber':
    'Ligne « {row} », colonne « {column} » : « {quote} » ne peut être lu avec certitude et reste non indiqué.',
  'finding.unknownSection':
    'La partie « {section} » n’est pas de celles qui sont lues ici ; ses mots restent sans place.',
  'finding.unreadTable':
    'Le tableau {table} sous « {section} » n’est pas de ceux qui sont lus ici ; ses mots restent sans place.',
  'finding.wordsLeft':
    'Une partie seulement de ce passage a un champ propre ; il est conservé en entier, pour : {words}.',
} as const satisfies Translation<typeof english, 'fr'>;
