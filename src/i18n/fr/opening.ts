import type { opening as english } from '../en/opening.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is opened from a file, reviewed, and kept. */
export const opening = {
  'open.title': 'Ouvrir un rapport',
  'open.compareTitle': 'Comparer avec un rapport',
  'open.close': 'Fermer',
  'open.intro':
    'Choisissez un rapport d’activité : document Word (.docx), texte (.txt) ou format de rapport (.json). Il est lu sur cet appareil et n’est envoyé nulle part.',
  'open.choose': 'Fichier du rapport d’activité',
  'open.drop': 'Ou déposez-le n’importe où sur cette page.',
  'open.paste': 'Ou collez le texte du rapport',
  'open.readPasted': 'Lire le texte collé',
  'open.pastedName': 'Texte collé',
  'open.several': 'Un fichier à la fois : {file} est lu.',
  'open.limits': 'Jusqu’à 10 Mo pour .docx et .txt, 64 Mo pour .json.',

  'reading.now': 'Lecture de {file}…',
  'reading.cancel': 'Annuler',
  'reading.tookTooLong':
    'La lecture de {file} a dépassé dix secondes et a été arrêtée. Essayez sans les images, ou enregistrez-le comme texte.',
  'reading.failed':
    'Impossible de lire {file} : la partie de cette page qui lit les fichiers est en défaut ou n’a pas pu être chargée. Rechargez la page et réessayez.',
  'reading.unreadable': 'Impossible de lire {file} à son emplacement. S’y trouve-t-il encore ?',

  'review.title': 'Vérification : {file}',
  'review.lead': 'Voici ce qui a été trouvé dans le fichier. Rien n’a encore changé sur la page.',
  'review.accept': 'Accepter',
  'review.discard': 'Abandonner',
  'review.keep': 'Conserver le rapport sur cet appareil pour la prochaine visite',
  'review.keepShared':
    'Conserver le rapport sur cet appareil. Cette page a été ouverte depuis un disque : d’autres pages ouvertes ainsi pourraient lire ce qui est conservé.',
  'review.found': 'Ce qui a été trouvé',
  'review.nothing': 'rien trouvé',
  'review.group': 'Groupe spécialisé',
  'review.termsOfReference': 'Mandat',
  'review.meetings': 'Réunions tenues',
  'review.plannedMeetings': 'Réunions prévues',
  'review.leadership': 'Direction',
  'review.workingGroups': 'Groupes de travail',
  'review.deliverables': 'Produits livrables',
  'review.liaison': 'Liaisons : organismes, représentants, réunions, questions',
  'review.nextSteps': 'Prochaines étapes',
  'review.remarks': 'Remarques',
  'review.unplaced': 'Mots restés sans place',

  'findings.title': 'Constats',
  'findings.none': 'Rien d’anormal n’a été constaté.',
  'findings.severity': 'Nature',
  'findings.error': 'Erreur',
  'findings.warning': 'Avertissement',
  'findings.note': 'Note',
  'findings.what': 'Constat',
  'findings.where': 'Où',
  'findings.more': { one: 'et {n} autre', many: 'et {n} d’autres', other: 'et {n} autres' },
  'findings.counts': '{errors}, {warnings}, {notes}',
  'findings.errors': { one: '{n} erreur', many: '{n} d’erreurs', other: '{n} erreurs' },
  'findings.warnings': {
    one: '{n} avertissement',
    many: '{n} d’avertissements',
    other: '{n} avertissements',
  },
  'findings.notes': { one: '{n} note', many: '{n} de notes', other: '{n} notes' },

  'correct.title': 'Corriger un chiffre à la main',
  'correct.lead':
    'Un chiffre modifié ici est signalé comme corrigé partout où il apparaît, à côté de ce que dit le rapport. Vide signifie : non indiqué.',
  'correct.wrong': 'Un nombre entier, 0 ou plus',

  'kept.title': 'Rapports conservés sur cet appareil',
  'kept.full':
    'Le nombre maximal de {most} est atteint : le prochain remplacera celui dont l’ouverture est la plus ancienne.',
  'kept.opened': '{group}, ouvert le {when}',
  'kept.open': 'Ouvrir {file}',
  'kept.compare': 'Comparer avec {file}',
  'kept.remove': 'Supprimer {file}',
  'kept.removed': '{file} : supprimé.',
  'kept.putBack': 'Remettre {file}',

  'document.title': 'Le rapport tel qu’il a été lu : {file}',
  'document.lead':
    'Souligné : utilisé pour ce que montre la page. Encadré : sans place sur la page. Le reste donne la structure.',
  'document.missing': 'Sa place dans le document n’a pas été retrouvée.',
  'document.earlier': 'Afficher ce qui précède',
  'document.later': 'Afficher ce qui suit',
  'document.picture': 'Une image, dont les mots ne peuvent être lus',
} as const satisfies Translation<typeof english, 'fr'>;
