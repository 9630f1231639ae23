import { fr as surfaces } from '../../locales/fr.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** French. */
export const fr: PolicyMessages = {
  ...surfaces,
  contents: 'Sommaire',
  effectiveDate: 'En vigueur depuis le {date}',
  updatedDate: 'Dernière modification : {date}',

  what: 'Ce que sont les cookies',
  whatText:
    'Un cookie est un court texte qu’un site demande à votre navigateur de conserver et de renvoyer lors des requêtes suivantes. Un site peut aussi conserver des entrées dans le stockage du navigateur lui-même ; elles ne sont pas renvoyées d’elles-mêmes.',
  whatUse: 'Ces entrées ne sont pas des programmes. Elles retiennent, par exemple, que vous êtes connecté ou la présentation que vous préférez.',

  how: 'Comment {site} utilise les cookies',
  howText: 'Cette page indique tout ce que {site}, à notre connaissance, stocke sur votre appareil, à quoi cela sert et combien de temps cela y reste.',
  howEssentialOnly: 'Tout cela est nécessaire au fonctionnement du site : il n’y a donc rien à choisir, et aucun bandeau ne vous interroge.',
  howAddedLater: 'Si un élément facultatif est ajouté, la question vous sera posée avant son utilisation.',
  howOptIn: 'Ce qui est nécessaire est toujours activé. Tout le reste est désactivé tant que vous ne l’autorisez pas : {categories}.',
  howOptOut: 'Ce qui est nécessaire est toujours activé. Tout le reste est activé tant que vous ne le désactivez pas : {categories}.',

  emptyCategory: 'Rien n’est stocké sous cette rubrique.',
  unnamed: 'Sans nom indiqué',
  unstated: 'Non précisé',
  ownProvider: 'Ce site',

  thirdParties: 'Tiers',
  thirdPartiesText: 'Ces fournisseurs sont à l’origine de services indiqués sur cette page.',
  providerPolicy: 'Politique de confidentialité de {provider}',
  providerServices: 'Utilisé pour : {services}',

  retention: 'Durée de conservation',
  retentionText: 'La durée maximale de conservation est indiquée à côté de chaque entrée. Vous pouvez la supprimer avant.',
  retentionChoice: 'Votre propre choix est valable pendant cette durée : {duration}. Ensuite, la question vous est de nouveau posée.',

  absent: 'Ce que ce site ne fait pas',
  absentText: 'D’après tout ce qui est indiqué sur cette page :',
  absentAdvertising: 'Il n’y a pas de cookies publicitaires.',
  absentSale: 'Aucune catégorie ne sert à vendre ou à partager des données personnelles.',
  absentAnalytics: 'Il n’y a pas de cookies qui mesurent l’utilisation du site.',
  absentThirdParties: 'Aucun tiers n’est indiqué pour ce qui est stocké.',
  absentOptional: 'Rien n’est stocké dont le site n’ait besoin pour fonctionner.',

  managing: 'Gérer les cookies',
  managingChoice:
    'Vous pouvez modifier votre choix ici à tout moment. Ce que vous désactivez s’arrête, et ce que cela a stocké est supprimé dans la mesure où une page peut le faire.',
  managingEssential: 'Si vous bloquez ou supprimez ce qui est nécessaire, certaines parties du site peuvent cesser de fonctionner.',
  managingBrowser:
    'Dans tout navigateur, vous pouvez voir, bloquer et supprimer ce que les sites ont stocké. Ouvrez ses paramètres, puis la confidentialité, puis les cookies ou les données de sites.',
  managingForgets: 'Tout supprimer supprime aussi votre choix.',
  onComputer: '{browser} sur un ordinateur',
  onAndroid: '{browser} sur Android',
  onIPhone: '{browser} sur iPhone et iPad',

  rights: 'Vos droits',
  rightsText: 'La loi de votre pays, par exemple le RGPD en Europe, peut vous donner des droits sur ce qui est stocké. Vous pouvez exercer ceux-ci ici même :',
  rightConsent: 'Consentement : ce qui est facultatif ne s’exécute que si vous l’autorisez.',
  rightWithdraw: 'Retrait : retirez ce que vous avez autorisé, aussi facilement que vous l’avez donné.',
  rightObject: 'Opposition : désactivez une seule catégorie, par exemple {category}.',
  rightAccess: 'Accès : voyez quand et à quoi vous avez dit oui ou non.',
  rightPortability: 'Portabilité : téléchargez ce que votre navigateur conserve de cette liste.',
  rightAsk: 'Pour toute autre demande, écrivez à l’adresse indiquée sous « {contact} ».',

  changes: 'Modifications de cette politique',
  changesText: 'Lorsque cette politique change, la nouvelle version est affichée sur cette page.',
  changeAsked: 'La question a été posée de nouveau en raison de ce changement.',

  contact: 'Nous contacter',
  contactText: 'Questions sur les cookies de {site} :',
  privacyPolicy: 'Politique de confidentialité',

  receipt: 'Votre choix enregistré',
  receiptNone: 'Vous n’avez pas encore choisi.',
  acceptedAll: 'Vous avez autorisé tout ce qui vous était demandé.',
  rejectedAll: 'Vous avez refusé tout ce qui vous était demandé.',
  choseEach: 'Vous avez choisi au cas par cas.',
  withdrew: 'Vous avez retiré ce que vous aviez autorisé.',
  signalDecided: 'Le signal d’opposition de votre navigateur a été appliqué.',
  allowedServices: 'Autorisé : {services}',
  refusedServices: 'Refusé : {services}',
  reference: 'Numéro de référence : {id}',
  copy: 'Copier',
  copied: 'Copié',
  download: 'Télécharger mes données',
  withdrawAll: 'Désactiver tout ce qui est facultatif',
  reset: 'Supprimer les entrées stockées : {category}',
  resetDone: 'Supprimé : {names}',
  resetNone: 'Rien n’était stocké.',
}
