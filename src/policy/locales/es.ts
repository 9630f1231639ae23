import { es as surfaces } from '../../locales/es.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Spanish. */
export const es: PolicyMessages = {
  ...surfaces,
  contents: 'Contenido',
  effectiveDate: 'En vigor desde el {date}',
  updatedDate: 'Último cambio: {date}',

  what: 'Qué son las cookies',
  whatText:
    'Una cookie es un texto breve que un sitio pide a tu navegador que guarde y devuelva en solicitudes posteriores. Un sitio también puede guardar entradas en el almacenamiento del propio navegador, que no se devuelven por sí solas.',
  whatUse: 'Estas entradas no son programas. Guardan, por ejemplo, que has iniciado sesión o cómo prefieres ver una página.',

  how: 'Cómo utiliza {site} las cookies',
  howText: 'Esta página indica todo lo que se sabe que {site} almacena en tu dispositivo, para qué sirve y cuánto tiempo permanece.',
  howEssentialOnly: 'Todo ello es necesario para que el sitio funcione, así que no hay nada que elegir y ningún aviso te pregunta.',
  howAddedLater: 'Si se añade algo opcional, se te preguntará antes de utilizarlo.',
  howOptIn: 'Lo necesario está siempre activado. Todo lo demás está desactivado hasta que lo permitas: {categories}.',
  howOptOut: 'Lo necesario está siempre activado. Todo lo demás está activado hasta que lo desactives: {categories}.',

  emptyCategory: 'No se almacena nada en este apartado.',
  unnamed: 'Sin nombre indicado',
  unstated: 'Sin indicar',
  ownProvider: 'Este sitio',

  thirdParties: 'Terceros',
  thirdPartiesText: 'Estos proveedores están detrás de servicios indicados en esta página.',
  providerPolicy: 'Política de privacidad de {provider}',
  providerServices: 'Se utiliza para: {services}',

  retention: 'Cuánto tiempo permanecen las entradas',
  retentionText: 'Junto a cada entrada se indica cuánto tiempo permanece como máximo. Puedes borrarla antes.',
  retentionChoice: 'Tu propia elección es válida durante este plazo: {duration}. Después se te vuelve a preguntar.',

  absent: 'Lo que este sitio no hace',
  absentText: 'Según todo lo indicado en esta página:',
  absentAdvertising: 'No hay cookies publicitarias.',
  absentSale: 'Ninguna categoría se utiliza para vender o compartir datos personales.',
  absentAnalytics: 'No hay cookies que midan cómo se usa el sitio.',
  absentThirdParties: 'No se indica ningún tercero detrás de lo que se almacena.',
  absentOptional: 'No se almacena nada que el sitio no necesite para funcionar.',

  managing: 'Gestionar las cookies',
  managingChoice:
    'Puedes cambiar tu elección aquí en cualquier momento. Lo que desactivas se detiene, y lo que ha almacenado se borra en la medida en que una página puede hacerlo.',
  managingEssential: 'Si bloqueas o borras lo necesario, partes del sitio pueden dejar de funcionar.',
  managingBrowser:
    'En cualquier navegador puedes ver, bloquear y borrar lo que los sitios han almacenado. Abre sus ajustes, después privacidad y después cookies o datos de sitios.',
  managingForgets: 'Si lo borras todo, también se borra tu elección.',
  onComputer: '{browser} en un ordenador',
  onAndroid: '{browser} en Android',
  onIPhone: '{browser} en iPhone y iPad',

  rights: 'Tus derechos',
  rightsText: 'La ley de tu país, como el RGPD en Europa, puede darte derechos sobre lo que se almacena. Puedes ejercer estos aquí mismo:',
  rightConsent: 'Consentimiento: lo opcional solo se ejecuta si lo permites.',
  rightWithdraw: 'Retirada: retira lo que permitiste, con la misma facilidad con que lo diste.',
  rightObject: 'Oposición: desactiva una sola categoría, por ejemplo {category}.',
  rightAccess: 'Acceso: consulta cuándo y a qué dijiste sí o no.',
  rightPortability: 'Portabilidad: descarga lo que tu navegador guarda de esta lista.',
  rightAsk: 'Para todo lo demás, escribe a la dirección que figura en «{contact}».',

  changes: 'Cambios en esta política',
  changesText: 'Cuando esta política cambia, la nueva versión se muestra en esta página.',
  changeAsked: 'Se volvió a preguntar por este cambio.',

  contact: 'Contacto',
  contactText: 'Preguntas sobre las cookies de {site}:',
  privacyPolicy: 'Política de privacidad',

  receipt: 'Tu elección registrada',
  receiptNone: 'Todavía no has elegido.',
  acceptedAll: 'Permitiste todo lo que se te preguntó.',
  rejectedAll: 'Rechazaste todo lo que se te preguntó.',
  choseEach: 'Elegiste uno por uno.',
  withdrew: 'Retiraste lo que habías permitido.',
  signalDecided: 'Se aplicó la señal de oposición de tu navegador.',
  allowedServices: 'Permitido: {services}',
  refusedServices: 'Rechazado: {services}',
  reference: 'Número de referencia: {id}',
  copy: 'Copiar',
  copied: 'Copiado',
  download: 'Descargar mis datos',
  withdrawAll: 'Desactivar todo lo opcional',
  reset: 'Borrar entradas almacenadas: {category}',
  resetDone: 'Borrado: {names}',
  resetNone: 'No había nada almacenado.',
}
