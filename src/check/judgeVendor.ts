import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { VendorImport } from './findVendorImports.js'
import { isVendorDeclared } from './isVendorDeclared.js'
import type { Judgement } from './Judgement.js'
import { serviceCode } from './serviceCode.js'

/** Holds a vendor's package against a declaration's services. */
export function judgeVendor(consent: ConsentDeclaration, { vendor, module }: Pick<VendorImport, 'vendor' | 'module'>): Judgement | undefined {
  if (isVendorDeclared(consent, vendor)) return undefined
  return {
    code: 'undeclared-vendor',
    message: `"${module}" runs ${vendor}, and no service declares that vendor.`,
    remedy: `${vendor}: declareOnly(${serviceCode(vendor)})`,
  }
}
