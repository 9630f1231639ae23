import { ConsentLogError } from './ConsentLogError.js'

/**
 * Waits for an optional package.
 *
 * @param use What it is needed for, in words.
 * @throws (rejects) {ConsentLogError} saying how to install it.
 */
export async function neededPackage<Module>(module: Promise<Module>, name: string, use: string): Promise<Module> {
  try {
    return await module
  } catch (cause) {
    throw new ConsentLogError(`the package ${name} could not be loaded, which ${use} needs: npm install ${name}`, 60, { cause })
  }
}
