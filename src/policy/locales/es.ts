import { es as surfaces } from '../../locales/es.js'
import { es as vendors } from '../../vendors/locales/es.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Spanish. */
export const es: PolicyMessages = {
  ...surfaces,
  contents: 'Contenido',
  effectiveDate: 'En vigor desde el {date}',
  updatedDate: 'Última modificación: {date}',

  what: 'Qué son las cookies',
  whatText:
    'Una cookie es un texto breve que un sitio web pide a tu navegador que conserve y que vuelva a enviar con peticiones posteriores. Un sitio también puede guardar entradas en el almacenamiento propio del navegador, que no se vuelven a enviar por sí solas.',
  whatUse: 'Estas entradas no son programas. Indican, por ejemplo, que has iniciado sesión o cómo te gusta que se vea una página.',

  how: 'Cómo utiliza {site} las cookies',
  howText: 'Esta página indica todo lo que se sabe que {site} almacena en tu dispositivo, para qué sirve y cuánto tiempo permanece.',
  howEssentialOnly: 'Todo ello es necesario para que el sitio funcione, así que no hay nada que elegir ni ningún banner que te pregunte.',
  howAddedLater: 'Si se añade algo opcional, se te preguntará antes de utilizarlo.',
  howOptIn: 'Lo necesario está siempre activo. Todo lo demás está desactivado hasta que lo permitas: {categories}.',
  howOptOut: 'Lo necesario está siempre activo. Todo lo demás está activado hasta que lo desactives: {categories}.',

  emptyCategory: 'En este apartado no se almacena nada.',
  unnamed: 'Sin nombre indicado',
  unstated: 'No indicado',
  ownProvider: 'Este sitio',

  thirdParties: 'Terceros',
  thirdPartiesText: 'Estos proveedores están detrás de servicios que figuran en esta página.',
  providerServices: 'Se utiliza para: {services}',

  retention: 'Cuánto tiempo permanecen las entradas',
  retentionText: 'Junto a cada entrada se indica cuánto tiempo se conserva como máximo. Puedes eliminarla antes.',
  retentionChoice: 'Tu propia selección es válida durante {duration}. Después se te vuelve a preguntar.',

  absent: 'Qué no hace este sitio',
  absentText: 'Según todo lo que figura en esta página:',
  absentAdvertising: 'No hay cookies publicitarias.',
  absentSale: 'Ninguna categoría se utiliza para vender ni compartir datos personales.',
  absentAnalytics: 'No hay cookies que midan cómo se usa el sitio.',
  absentThirdParties: 'No consta ningún tercero detrás de nada de lo que se almacena.',
  absentOptional: 'No se almacena nada que el sitio no necesite para funcionar.',

  managing: 'Gestión de las cookies',
  managingChoice:
    'Aquí puedes cambiar tu selección en cualquier momento. Lo que desactivas se detiene, y lo que ha almacenado se elimina en la medida en que una página puede hacerlo.',
  managingEssential: 'Si bloqueas o eliminas lo necesario, es posible que algunas partes del sitio dejen de funcionar.',
  managingBrowser:
    'En todos los navegadores puedes ver, bloquear y eliminar lo que los sitios han almacenado. Abre su configuración, después la privacidad y después las cookies o los datos de sitios.',
  managingForgets: 'Si lo eliminas todo, también se elimina tu selección.',
  onComputer: '{browser} en un ordenador',
  onAndroid: '{browser} en Android',
  onIPhone: '{browser} en iPhone y iPad',

  rights: 'Tus derechos',
  rightsText: 'La ley de tu país, como el RGPD en Europa, puede darte derechos sobre lo que se almacena. Estos puedes ejercerlos aquí mismo:',
  rightConsent: 'Consentimiento: lo opcional solo se ejecuta si lo permites.',
  rightWithdraw: 'Retirada: retira lo que permitiste, con la misma facilidad con la que lo permitiste.',
  rightObject: 'Oposición: desactiva una sola categoría, por ejemplo {category}.',
  rightAccess: 'Acceso: consulta cuándo y a qué dijiste sí o no.',
  rightPortability: 'Portabilidad: descarga lo que tu navegador conserva de esta lista.',
  rightAsk: 'Para cualquier otra cosa, escribe a la dirección que aparece en «{contact}».',

  changes: 'Cambios en esta política',
  changesText: 'Cuando esta política cambia, la nueva versión se muestra en esta página.',
  changeAsked: 'Se volvió a preguntar debido a este cambio.',

  contact: 'Contacto',
  contactText: 'Preguntas sobre las cookies en {site}:',
  privacyPolicy: 'Política de privacidad',

  receipt: 'Tu selección registrada',
  receiptNone: 'Todavía no has elegido.',
  acceptedAll: 'Permitiste todo aquello por lo que se te preguntó.',
  rejectedAll: 'Rechazaste todo aquello por lo que se te preguntó.',
  choseEach: 'Elegiste opción por opción.',
  withdrew: 'Retiraste lo que habías permitido.',
  signalDecided: 'Se aplicó la señal de oposición de tu navegador.',
  allowedServices: 'Permitido: {services}',
  refusedServices: 'Rechazado: {services}',
  reference: 'Número de referencia: {id}',
  copy: 'Copiar',
  copied: 'Copiado',
  download: 'Descargar mis datos',
  withdrawAll: 'Desactivar todo lo opcional',
  withdrawCategory: 'Desactivar: {category}',
  reset: 'Eliminar las entradas almacenadas: {category}',
  resetDone: 'Eliminado: {names}',
  resetNone: 'No había nada almacenado.',

  ...vendors,
}
