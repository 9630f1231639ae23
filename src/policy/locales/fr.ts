import { fr as surfaces } from '../../locales/fr.js'
import { fr as vendors } from '../../vendors/locales/fr.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** French. */
export const fr: PolicyMessages = {
  ...surfaces,
  contents: 'Sommaire',
  effectiveDate: 'En vigueur depuis le {date}',
  updatedDate: 'Dernière modification : {date}',

  what: 'Ce que sont les cookies',
  whatText:
    'Un cookie est un petit texte qu’un site web demande à votre navigateur de conserver et de renvoyer avec les requêtes suivantes. Un site peut aussi conserver des éléments dans l’espace de stockage du navigateur lui-même ; ceux-ci ne sont pas renvoyés d’office.',
  whatUse:
    'Ces éléments ne sont pas des programmes. Ils indiquent, par exemple, que vous avez ouvert une session ou comment vous souhaitez qu’une page s’affiche.',

  how: 'Comment {site} utilise les cookies',
  howText: 'Cette page indique tout ce que, pour autant qu’on le sache, {site} stocke sur votre appareil, à quoi cela sert et combien de temps cela y reste.',
  howEssentialOnly: 'Tout cela est nécessaire au fonctionnement du site : il n’y a donc rien à choisir et aucune bannière ne vous interroge.',
  howAddedLater: 'Si quelque chose de facultatif est ajouté, la question vous sera posée avant son utilisation.',
  howOptIn: 'Ce qui est nécessaire est toujours actif. Tout le reste est désactivé tant que vous ne l’autorisez pas : {categories}.',
  howOptOut: 'Ce qui est nécessaire est toujours actif. Tout le reste est activé tant que vous ne le désactivez pas : {categories}.',

  emptyCategory: 'Rien n’est stocké sous cette rubrique.',
  unnamed: 'Nom non indiqué',
  unstated: 'Non indiqué',
  ownProvider: 'Ce site',

  thirdParties: 'Tiers',
  thirdPartiesText: 'Ces fournisseurs sont à l’origine de services mentionnés sur cette page.',
  providerServices: 'Utilisé pour : {services}',

  retention: 'Combien de temps les éléments restent',
  retentionText: 'La durée maximale de conservation d’un élément est indiquée à côté de celui-ci. Vous pouvez le supprimer avant.',
  retentionChoice: 'Votre propre choix est valable {duration}. La question vous est ensuite posée de nouveau.',

  absent: 'Ce que ce site ne fait pas',
  absentText: 'D’après tout ce qui figure sur cette page :',
  absentAdvertising: 'Il n’y a pas de cookies publicitaires.',
  absentSale: 'Aucune catégorie ne sert à vendre ou à partager des données personnelles.',
  absentAnalytics: 'Il n’y a pas de cookies qui mesurent l’utilisation du site.',
  absentThirdParties: 'Aucun tiers n’est mentionné derrière ce qui est stocké.',
  absentOptional: 'Rien n’est stocké dont le site n’ait besoin pour fonctionner.',

  managing: 'Gérer les cookies',
  managingChoice:
    'Vous pouvez modifier votre choix ici à tout moment. Ce que vous désactivez s’arrête, et ce qui a été stocké de ce fait est supprimé dans la mesure où une page peut le faire.',
  managingEssential: 'Si vous bloquez ou supprimez ce qui est nécessaire, certaines parties du site risquent de ne plus fonctionner.',
  managingBrowser:
    'Dans tous les navigateurs, vous pouvez voir, bloquer et supprimer ce que les sites ont stocké. Ouvrez les paramètres, puis la confidentialité, puis les cookies ou les données de sites.',
  managingForgets: 'Si vous supprimez tout, vous supprimez aussi votre choix.',
  onComputer: '{browser} sur ordinateur',
  onAndroid: '{browser} sur Android',
  onIPhone: '{browser} sur iPhone et iPad',

  rights: 'Vos droits',
  rightsText:
    'La loi de votre pays, comme le RGPD en Europe, peut vous donner des droits sur ce qui est stocké. Vous pouvez exercer les droits suivants ici même :',
  rightConsent: 'Consentement : ce qui est facultatif ne s’exécute que si vous l’autorisez.',
  rightWithdraw: 'Retrait : retirez vos autorisations aussi facilement que vous les avez données.',
  rightObject: 'Opposition : désactivez une seule catégorie, par exemple {category}.',
  rightAccess: 'Accès : voyez quand et à quoi vous avez dit oui ou non.',
  rightPortability: 'Portabilité : téléchargez ce que votre navigateur conserve de cette liste.',
  rightAsk: 'Pour toute autre demande, écrivez à l’adresse indiquée sous « {contact} ».',

  changes: 'Modifications de cette politique',
  changesText: 'Lorsque cette politique change, la nouvelle version est affichée sur cette page.',
  changeAsked: 'La question a été posée de nouveau en raison de cette modification.',

  contact: 'Contact',
  contactText: 'Questions relatives aux cookies sur {site} :',
  privacyPolicy: 'Politique de confidentialité',

  receipt: 'Votre choix enregistré',
  receiptNone: 'Vous n’avez pas encore choisi.',
  acceptedAll: 'Vous avez autorisé tout ce qui vous était demandé.',
  rejectedAll: 'Vous avez refusé tout ce qui vous était demandé.',
  choseEach: 'Vous avez choisi au cas par cas.',
  withdrew: 'Vous avez retiré vos autorisations.',
  signalDecided: 'Le signal d’opposition de votre navigateur a été appliqué.',
  allowedServices: 'Autorisé : {services}',
  refusedServices: 'Refusé : {services}',
  reference: 'Numéro de référence : {id}',
  copy: 'Copier',
  copied: 'Copié',
  download: 'Télécharger mes données',
  withdrawAll: 'Désactiver tout ce qui est facultatif',
  withdrawCategory: 'Désactiver : {category}',
  reset: 'Supprimer les éléments stockés : {category}',
  resetDone: 'Supprimé : {names}',
  resetNone: 'Rien n’était stocké.',

  ...vendors,
}
