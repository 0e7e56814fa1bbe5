import type { slides as english } from '../en/slides.ts';
import type { Translation } from '../translation.ts';

/** What slides and speaker's notes say: the stage and the file of slides both bring these words in. */
export const slides = {
  'slides.title': '{group} : rapport d’activité à l’intention du groupe {parent}',
  'slides.titleAlone': '{group} : rapport d’activité',
  'slides.titleGroups': '{group} : activité de {groups}',
  'slides.document': 'Document',
  'slides.documentOf': '{number}, {date}',

  'slides.purpose': 'Objet',
  'slides.purposeTitle': {
    one: '{group} travaille sur {n} point de mandat',
    many: '{group} travaille sur {n} de points de mandat',
    other: '{group} travaille sur {n} points de mandat',
  },

  'slides.glance': 'Aperçu',
  'slides.glanceTitle': 'À ce jour, {held} et {listed}',
  'slides.glanceNone': 'Aucune réunion tenue à ce jour',
  'slides.glanceHeld': 'À ce jour, {held}',
  'slides.glanceFirst': 'Aucune réunion tenue à ce jour, {listed}',
  'slides.more': '{by} de plus que {place} ({before})',
  'slides.fewer': '{by} de moins que {place} ({before})',
  'slides.same': 'autant que {place}',
  'slides.outputOf': 'Documents de sortie, {place}',
  'slides.outputUnit': { one: 'document', many: 'de documents', other: 'documents' },
  'slides.listedIn': 'dans {with} des {groups}',
  'slides.recipients': '{inside} à l’UIT-T, {outside} hors de l’UIT-T',
  'slides.pointsMore': '{points} points de plus que {place}',
  'slides.pointsFewer': '{points} points de moins que {place}',

  'slides.participants': 'Participants',
  'slides.people.one': '{place} : {count} participants',
  'slides.people.none': 'Le rapport ne donne pas le total des participants aux deux dernières réunions',
  'slides.people.most': '{place} a réuni le plus de participants, {count} ; la dernière réunion, {lastCount}',
  'slides.people.lastMost': 'La dernière réunion, {place}, a réuni le plus de participants : {count}',
  'slides.people.more.larger':
    '{place} a réuni plus de participants que {before}, dont une plus grande part à distance',
  'slides.people.more.smaller':
    '{place} a réuni plus de participants que {before}, dont une plus petite part à distance',
  'slides.people.more.same':
    '{place} a réuni plus de participants que {before} ; la part à distance est à peu près la même',
  'slides.people.more.unknown': '{place} a réuni plus de participants que {before}',
  'slides.people.fewer.larger':
    '{place} a réuni moins de participants que {before}, dont une plus grande part à distance',
  'slides.people.fewer.smaller':
    '{place} a réuni moins de participants que {before}, dont une plus petite part à distance',
  'slides.people.fewer.same':
    '{place} a réuni moins de participants que {before} ; la part à distance est à peu près la même',
  'slides.people.fewer.unknown': '{place} a réuni moins de participants que {before}',
  'slides.people.same.larger':
    '{place} a réuni autant de participants que {before}, dont une plus grande part à distance',
  'slides.people.same.smaller':
    '{place} a réuni autant de participants que {before}, dont une plus petite part à distance',
  'slides.people.same.same':
    '{place} a réuni autant de participants que {before} ; la part à distance est à peu près la même',
  'slides.people.same.unknown': '{place} a réuni autant de participants que {before}',
  'slides.change': 'Variation',
  'slides.total': 'Total',
  'slides.remote': 'À distance',
  'slides.onSite': 'Sur place',
  'slides.share': 'Part à distance',
  'slides.points': '{points} pts',

  'slides.documents': 'Documents',
  'slides.documents.one': '{place} : {count} documents de sortie',
  'slides.documents.none': 'Le rapport ne donne pas le nombre de documents de sortie de la dernière réunion',
  'slides.documents.more':
    '{place} a produit plus de documents de sortie que {before} : {count} après {beforeCount}',
  'slides.documents.fewer':
    '{place} a produit moins de documents de sortie que {before} : {count} après {beforeCount}',
  'slides.documents.same': '{place} a produit autant de documents de sortie que {before} : {count}',
  'slides.documents.sum': 'Documents de sortie à ce jour : {sum}, en {meetings}',
  'slides.input': 'Entrée',
  'slides.output': 'Sortie',
  'slides.soFar': 'Sortie à ce jour',

  'slides.timeline': 'Chronologie et prochaines réunions',
  'slides.timelineTbc': {
    one: '{n} autre réunion prévue, à confirmer',
    many: '{n} d’autres réunions prévues, à confirmer',
    other: '{n} autres réunions prévues, à confirmer',
  },
  'slides.timelinePlanned': {
    one: '{n} autre réunion prévue',
    many: '{n} d’autres réunions prévues',
    other: '{n} autres réunions prévues',
  },
  'slides.timelineEnd': 'Aucune autre réunion n’est indiquée ; fin prévue : {month}',
  'slides.timelineNone': 'Aucune autre réunion n’est indiquée',
  'slides.held': 'Tenue',

  'slides.structure': 'Structure',
  'slides.structureTitle': '{groups}, dont {with} avec des produits livrables',
  'slides.structureAll': '{groups}, tous avec des produits livrables',
  'slides.structureLeader': 'Responsable',

  'slides.group': 'GT {number} : {title}',
  'slides.groups': 'Groupes de travail',
  'slides.group.led': {
    one: '{n} produit livrable ; responsable : {leader}',
    many: '{n} de produits livrables ; responsable : {leader}',
    other: '{n} produits livrables ; responsable : {leader}',
  },
  'slides.group.interim': {
    one: '{n} produit livrable ; responsable par intérim : {leader}',
    many: '{n} de produits livrables ; responsable par intérim : {leader}',
    other: '{n} produits livrables ; responsable par intérim : {leader}',
  },
  'slides.group.leaderless': {
    one: '{n} produit livrable ; aucun responsable n’est nommé',
    many: '{n} de produits livrables ; aucun responsable n’est nommé',
    other: '{n} produits livrables ; aucun responsable n’est nommé',
  },
  'slides.group.rest': {
    one: '{n} autre produit livrable figure dans le rapport',
    many: '{n} d’autres produits livrables figurent dans le rapport',
    other: '{n} autres produits livrables figurent dans le rapport',
  },
  'slides.group.leaderOnly': 'Responsable : {leader} ; aucun produit livrable n’est encore mentionné',
  'slides.group.begun': 'Aucun responsable n’est nommé, aucun produit livrable n’est encore mentionné',
  'slides.group.open': 'Sa mission est à déterminer ; ni responsable ni produit livrable à ce jour',
  'slides.leader': 'Responsable',
  'slides.mission': 'Mission',
  'slides.extra': '{column} : {value}',

  'slides.leadership': 'Direction',
  'slides.leadershipChair': '{name} préside le groupe',
  'slides.leadershipVice': {
    one: '{name} préside le groupe, avec {n} Vice-Président',
    many: '{name} préside le groupe, avec {n} de Vice-Présidents',
    other: '{name} préside le groupe, avec {n} Vice-Présidents',
  },
  'slides.leadershipOther': {
    one: '{n} membre de la direction est nommé',
    many: '{n} de membres de la direction sont nommés',
    other: '{n} membres de la direction sont nommés',
  },
  'slides.appointedBy': 'Nomination par : {body}',
  'slides.alsoLeads': 'Également responsable de {groups}',

  'slides.liaisons': 'Liaisons',
  'slides.liaisonsSent': {
    one: 'Notes de liaison à {n} organisme, dont {inside} à l’UIT-T',
    many: 'Notes de liaison à {n} d’organismes, dont {inside} à l’UIT-T',
    other: 'Notes de liaison à {n} organismes, dont {inside} à l’UIT-T',
  },
  'slides.liaisonsHeard': {
    one: '{n} organisme a présenté ses travaux au groupe',
    many: '{n} d’organismes ont présenté leurs travaux au groupe',
    other: '{n} organismes ont présenté leurs travaux au groupe',
  },
  'slides.liaisonsTies': 'Le groupe est représenté auprès d’autres organismes, ou eux auprès de lui',
  'slides.represented': 'Représentants',
  'slides.ofTo': '{of} auprès de {to} : {who}',
  'slides.exchange': '{label} {way}',

  'slides.matters': 'Questions soulevées',
  'slides.mattersTitle': {
    one: 'Les délégués ont soulevé {n} question',
    many: 'Les délégués ont soulevé {n} de questions',
    other: 'Les délégués ont soulevé {n} questions',
  },

  'slides.asked': 'Ce qui est demandé à la réunion',
  'slides.askedTitle': {
    one: '{n} demande est adressée à {parent}',
    many: '{n} de demandes sont adressées à {parent}',
    other: '{n} demandes sont adressées à {parent}',
  },
  'slides.askedAlone': {
    one: '{n} demande est adressée à la réunion',
    many: '{n} de demandes sont adressées à la réunion',
    other: '{n} demandes sont adressées à la réunion',
  },

  'slides.next': 'Prochaines étapes',
  'slides.nextUntil': 'La suite ; fin prévue : {month}',
  'slides.nextTitle': 'La suite',
  'slides.nextMeeting': 'Prochaine réunion',

  'slides.sources': 'Sources',
  'slides.sourcesTitle': 'Où figure chaque sujet dans le rapport',
  'slides.sourcesAndChecks': 'Sources et vérifications',
  'slides.checksHold': {
    one: '{n} vérification du rapport, conforme',
    many: '{n} de vérifications du rapport, toutes conformes',
    other: '{n} vérifications du rapport, toutes conformes',
  },
  'slides.checksLook': {
    one: 'Vérifications conformes : {held} ; {n} point à examiner',
    many: 'Vérifications conformes : {held} ; {n} de points à examiner',
    other: 'Vérifications conformes : {held} ; {n} points à examiner',
  },
  'slides.check.held': 'Conforme :',
  'slides.part': '{part} sur {parts}',
  'slides.table': '{section}, tableau {table}',
  'slides.foot': '{group} : {places}',

  'key.derived': '= dérivé',
  'key.derivedLong': '= dérivé des chiffres du rapport',
  'key.tbc': 'À CONF. = à confirmer',
  'key.tbd': 'À DÉT. = à déterminer',
  'key.onSite': 'Sur place = total − à distance',
  'key.marks': 'Plein = tenue, creux = prévue',
  'key.end': 'Fin prévue = premier jour de la première réunion + durée d’existence',
  'key.uncounted':
    'Ce sont les organismes qui sont comptés, non les notes : le rapport n’en donne pas le nombre',
  'key.summary': 'Résumé : quelques mots de notre part, non ceux du rapport',
  'key.interim': 'p.i. = par intérim',

  'notes.title': 'Voici le rapport d’activité de {group}, {name}.',
  'notes.titleTo': 'Voici le rapport d’activité de {group}, {name}, à l’intention du groupe {parent}.',
  'notes.titleGroups': 'Il porte sur {groups}.',
  'notes.terms': {
    one: 'Le mandat du groupe compte {n} point.',
    many: 'Le mandat du groupe compte {n} de points.',
    other: 'Le mandat du groupe compte {n} points.',
  },
  'notes.term': 'Point {number} : {text}.',
  'notes.statement': '{text}.',
  'notes.figureAlone': '{label} : {value}.',
  'notes.figure': '{label} : {value} {unit}.',
  'notes.people': '{place}, {days} : {total} participants, {onSite} sur place et {remote} à distance.',
  'notes.peopleTotal': '{place}, {days} : {total} participants.',
  'notes.peopleUnknown': '{place}, {days} : le rapport n’indique pas le nombre de participants.',
  'notes.peopleShare': '{place} : participation à distance, {share}.',
  'notes.documents': '{place} : documents d’entrée, {input} ; documents de sortie, {output}.',
  'notes.documentsSum': 'Cela fait {sum} documents de sortie à ce jour.',
  'notes.event': '{name} : {when}.',
  'notes.plan': '{name} : {when} ; {detail}.',
  'notes.structure': 'Groupe de travail {number}, {title} : {deliverables}.',
  'notes.structureNone': 'Groupe de travail {number}, {title} : aucun produit livrable à ce jour.',
  'notes.group': 'Le groupe de travail {number} s’intitule {title}.',
  'notes.mission': 'Sa mission : {mission}.',
  'notes.leader': 'Responsable : {leader}.',
  'notes.leaderInterim': 'Responsable par intérim : {leader}.',
  'notes.leaderUnknown': 'Le rapport ne nomme aucun responsable.',
  'notes.deliverable': '{code} : {title}.',
  'notes.noDeliverable': 'Aucun produit livrable n’est encore mentionné.',
  'notes.office': '{role} : {person}.',
  'notes.bodies': '{heading} : {names} ; {told}.',
  'notes.sources': 'Chaque chiffre figure dans le rapport ou en découle par un calcul.',
  'notes.held': 'Conforme : {text}.',
  'notes.look': 'À examiner : {text}.',
  'notes.continued': 'Partie {part} sur {parts}.',

  'say.codeDot': 'point',
  'say.numbers':
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'say.about': 'environ {value}',
  'say.tbc': '{value}, à confirmer',
  'say.tbd': 'à déterminer',
  'say.notStated': 'non indiqué dans le rapport',
  'say.corrected': '{value}, corrigé ; auparavant {was}',
} as const satisfies Translation<typeof english, 'fr'>;
