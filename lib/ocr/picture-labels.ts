import { editDistance } from './confusable.ts';
import { engineLabel, misreadLabel } from './label-words.ts';
import { isPlainWord } from './plain-words.ts';

/**
 * What a label in a picture says about the value beside or under it.
 * *strong*: whatever stands there is covered. *weak*: what proves itself harmless (an amount, a status, an identifier)
 * may stay. *safe*: the value is support-safe, and the label ends the reach of another one.
 */
export type LabelForce = 'strong' | 'weak' | 'safe';

export interface LabelMeaning {
  readonly kind: string;
  readonly force: LabelForce;
}

const PHRASES: readonly (readonly [kind: string, force: LabelForce, phrases: string])[] = [
  [
    'person-name',
    'strong',
    'full name,first name,last name,given name,family name,middle name,surname,legal name,customer name,user name,account holder,account owner,card holder,cardholder,cardholder name,holder,holder name,beneficiary,beneficiary name,recipient,recipient name,payee,payer,sender,applicant,applicant name,contact,contact name,contact person,director,shareholder,signatory,representative,attendee,billed to,bill to,invoiced to,sold to,deliver to,ship to,paid by,requested by,created by,assigned to,assignee,reviewer,approved by,sent by,invited by',
  ],
  [
    'person-name',
    'weak',
    'name,customer,customers,client,member,members,user,users,owner,author,agent,person,people,account,from,to,by,company,merchant,manager',
  ],
  [
    'email',
    'strong',
    'email,e mail,email address,e mail address,mail,customer email,contact email,login,username,user name,user email,reply to',
  ],
  [
    'phone',
    'strong',
    'phone,phone number,mobile,mobile number,mobile phone,telephone,tel,cell,fax,whatsapp,contact number',
  ],
  [
    'address',
    'strong',
    'address,home address,street,street address,billing address,shipping address,residence,residential address,postal address,city,town,postcode,post code,postal code,zip,zip code,address line,address line 1,address line 2,line1,line2,address1,address2,place of birth,birth place,birthplace,registered address,living at,lives at',
  ],
  ['birth-date', 'strong', 'date of birth,birth date,birthdate,birthday,dob,born,born on,d o b,age'],
  [
    'document-number',
    'strong',
    'passport,passport number,passport no,document number,document no,document id,id number,id card,id card number,identity number,national id,national id number,personal number,personal id,licence number,license number,driving licence,drivers license,tax id,tax number,tin,ssn,social security,social security number,national insurance,vat number,vat id,registration number,residence permit,visa number,applicant id,verification id,mrz',
  ],
  [
    'bank-account',
    'strong',
    'iban,account number,account no,bank account,bank details,bic,swift,swift code,bic swift,sort code,routing number,bank,bank name,bank reference,payment reference,transfer reference,deposit reference,funding reference,payment details,instructions',
  ],
  ['payment-card', 'strong', 'card,card number,card no,pan,cvv,cvc,security code,card on file,expiry date'],
  [
    'wallet',
    'strong',
    'wallet,wallet address,deposit address,deposit wallet,destination address,receiving address,crypto address,payout address,withdrawal address,to address,from address,payout wallet,treasury wallet',
  ],
  [
    'password',
    'strong',
    'password,passphrase,pass phrase,passcode,pin,pin code,temporary password,current password,new password,pwd,passwd,security answer,seed,seed phrase,recovery phrase,mnemonic',
  ],
  [
    'secret',
    'strong',
    'secret,secret key,api secret,client secret,signing secret,webhook secret,signing key,private key,access key,access token,refresh token,bearer token,auth token,session token,embed token,personal access token,id token,api key,api keys,api token,encryption key,master key,shared secret,signature,gate signature,credentials,credential,authorization,bearer,cookie,set cookie,recovery code,recovery codes,backup code,backup codes,one time code,verification code,otp,totp,2fa secret,setup key,publishable key,public key,license key,connection string,database url,dsn,csrf token,x embed token,x publishable key,x api key',
  ],
  ['secret', 'weak', 'key,keys,token,tokens,hash,code,value,data'],
  [
    'internal',
    'strong',
    'provider,rail provider,liquidity source,liquidity sources,liquidity provider,treasury,treasury note,treasury instruction,treasury instructions,treasury account,route note,routing note,routing notes,routing decision,route priority,route name,internal note,internal notes,internal,note,notes,comment,comments,runbook,incident,escalation contact,on call,upstream,counterparty,market maker,worker,internal host,operator',
  ],
  ['internal', 'weak', 'route,routing,source,desk,instruction'],
  ['ip-address', 'strong', 'ip,ip address,client ip,remote address,last ip,device,user agent fingerprint'],
  [
    '',
    'safe',
    'request id,request ids,request,session id,session ids,session,sessions,transaction,transaction id,transactions,transaction ids,reference id,event,event id,event ids,events,delivery,delivery id,deliveries,quote,quote id,trade,trade id,order,order id,orders,refid,status,state,amount,fiat amount,token amount,currency,network,asset,side,flow,mode,type,event type,created,created at,updated,updated at,last used,last seen,first seen,time,timestamp,date,attempts,retries,country,nationality,language,time zone,timezone,environment,version,sdk,sdk version,endpoint,method,path,error code,error,message,level,role,permissions,count,total,fee,fees,rate,price,balance,pool,pool id,pair,action,actions,partner id,partner,idempotency key,payment method,product,surface,plan,description,duration,latency,response,last response,http status,page,rows',
  ],
];

const MEANINGS = new Map<string, LabelMeaning>();
for (const [kind, force, phrases] of PHRASES) {
  for (const phrase of phrases.split(',')) if (!MEANINGS.has(phrase)) MEANINGS.set(phrase, { kind, force });
}
/** Digits read for letters, `rn` for `m`, blanks lost, letters doubled. */
const settle = (phrase: string): string =>
  phrase
    .replace(/ /g, '')
    .replace(/rn/g, 'm')
    .replace(/0/g, 'o')
    .replace(/[1|]/g, 'l')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/(.)\1+/g, '$1');
const SETTLED = new Map([...MEANINGS.keys()].map((phrase) => [settle(phrase), phrase]));

/** Words in environment variables and field names that make the value a secret. */
const SECRET_PARTS =
  /(?:^|[ _])(?:secret|token|key|password|passwd|pwd|pass|private|signature|sig|auth|authorization|credential|credentials|dsn|cookie|bearer|mnemonic|seed|otp|jwt|webhook secret|database url|db url|redis url|connection)(?:$|[ _])/;

/** Lower-case words with single spaces: `API Key:`, `api_key` and `apiKey` are one. */
export function toLabelPhrase(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a label says, read with a slip or two. Nothing where the text is no label. */
export function labelMeaning(text: string): LabelMeaning | undefined {
  const phrase = toLabelPhrase(text);
  if (phrase.length < 2 || phrase.length > (text.includes(': ') ? 64 : 36)) return undefined;
  const exact = MEANINGS.get(phrase) ?? MEANINGS.get(phrase.replace(/ /g, ''));
  if (exact) return exact;
  const foreign = engineLabel(text);
  if (foreign) return foreign;
  // `Security question: mother's maiden name`.
  const asked = /^[^:]{3,40}: (\S+ [^:]{3,36})$/.exec(text)?.[1];
  if (asked) return engineLabel(asked);
  // `Postcode and city`, `Name / company`.
  const both = text
    .split(/ (?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub) |[/&,]/)
    .map((part) => MEANINGS.get(toLabelPhrase(part)) ?? engineLabel(part));
  if (both.length > 1 && both.every((meaning) => meaning !== undefined)) return both[0];
  const settled = settle(phrase);
  const same = SETTLED.get(settled);
  if (same) return MEANINGS.get(same);
  // A slip makes no other word of plain language: `Accounting` is not `account no` misread.
  if (settled.length < 5 || phrase.split(' ').every(isPlainWord)) return undefined;
  const limit = settled.length >= 10 ? 2 : 1;
  for (const [known, name] of SETTLED)
    if (known.length >= 6 && editDistance(known, settled, limit) <= limit) return MEANINGS.get(name);
  return misreadLabel(text);
}

/** What the name before `=` or `:` in code says; more names are telling there than as labels on a page. */
export function fieldMeaning(name: string): LabelMeaning | undefined {
  const phrase = toLabelPhrase(name);
  if (phrase === '') return undefined;
  const whole = labelMeaning(phrase);
  if (whole && whole.force !== 'weak') return whole;
  if (/idempotency|request id|event id|session id|partner id/.test(phrase)) return { kind: '', force: 'safe' };
  if (SECRET_PARTS.test(phrase))
    return { kind: 'secret', force: phrase === 'key' || phrase === 'token' ? 'weak' : 'strong' };
  const words = phrase.split(' ');
  for (const count of [3, 2, 1]) {
    const meaning = words.length > count ? MEANINGS.get(words.slice(-count).join(' ')) : undefined;
    if (meaning) return meaning;
  }
  return whole;
}
