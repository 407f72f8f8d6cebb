import { wordSet } from '../word-set.ts';

/** Words that stand after a label in a sentence, in a status or in code, and are no secret. */
export const NO_SECRETS =
  wordSet(`true false null nil none undefined nan yes no on off empty unset unknown missing invalid expired required optional
  hidden incorrect wrong weak strong reset forgot forgotten changed updated deleted rejected accepted ok failed error
  string number boolean object bearer basic digest type text password secret token key value env var self this new
  await async function return const let char bytes str int bool any void public private protected static final
  must should cannot is are was and or not the a an to in for with of enabled disabled active inactive pending
  auto default default-src manual generated default_value from file stdin prompt vault rotated revoked valid show hide
  copy ungueltig ungültig falsch fehlt erforderlich invalide requis obligatoria requerida obrigatoria richiesta vereist
  wymagane symbol never utf-8 utf8 base64 hex ascii latin1 binary json jwt opaque http https ssl md5 sha256 sha512 hs256 rs256 next identifier literal keyword
  punctuation eof optional[str] get set put post field column primary foreign unique placeholder autocomplete
  current-password new-password one-time-code username n/a hunter2 p@ssw0rd passw0rd s3cr3t postgres example guest pre-shared oauth2 not-set not_set notset unset-yet masqué maskiert verborgen oculto nascosto ukryte geschwärzt [masqué] [maskiert] [verborgen] [oculto] [nascosto] [ukryte] [geschwärzt]`);

export const isWord = (value: string) => /^\p{L}+$/u.test(value);
/** `#b9632c`: a colour, whatever the key is called. */
export const isColour = (value: string) => /^#(?:[0-9a-f]{3,4}){1,2}$/i.test(value);
