import type { Detector } from '../rule.ts';
import { isRandom, token } from './vendor.ts';

const gk = 'gitleaks and kingfisher (both rule sets)';

/** Tokens of chat, mail and telephone services. */
export const messaging: Detector[] = [
  token(
    'slack-token',
    'Slack token',
    'xoxb- xoxp- xoxa- xoxr- xoxs- xoxo- xoxd- xoxe xapp- hooks.slack.com',
    /(?<![\w-])xox[abposred](?:[.-][A-Za-z0-9%+/=-]{8,300}){1,6}|xapp-\d-[A-Z0-9]{5,20}-\d{5,20}-[a-f0-9]{20,80}|hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,80}/i,
    'Slack docs, token types',
    'xoxb-{D12}-{D12}-{A24}',
    {
      isAddress: true,
      // What is shorter is the beginning of a token, as people write it to say which one they mean.
      validate: (value) => isRandom(value) && (!/^xox/i.test(value) || (value.length >= 24 && /\d.*\d/.test(value))),
      ignores: ['xoxb-xxxxxxxxxxxxxxxx', 'xoxb-12345-abcd234', 'xoxe.xoxp-1-initial', 'xoxb-abcdef-abcdef'],
    },
  ),
  token(
    'teams-webhook',
    'Microsoft Teams webhook',
    'webhook.office.com/ outlook.office.com/webhook/ outlook.office365.com/webhook/',
    /webhook\.office\.com\/webhookb2\/[\w@/-]{60,300}|outlook\.office(?:365)?\.com\/webhook\/[\w@/-]{60,300}/,
    'Microsoft docs, incoming webhooks',
    'https://shop.webhook.office.com/webhookb2/{H36}@{H36}/IncomingWebhook/{H32}/{H36}',
    { isGlued: true, isAddress: true },
  ),
  token(
    'zapier-webhook',
    'Webhook address',
    'hooks.zapier.com/hooks/catch/ maker.ifttt.com/ hook.eu1.make.com/ hook.us1.make.com/',
    /hooks\.zapier\.com\/hooks\/catch\/\w+\/\w+|maker\.ifttt\.com\/trigger\/\w+\/(?:json\/)?with\/key\/[\w-]{10,60}|hook\.\w{3}\.make\.com\/\w{20,60}/,
    "vendors' docs, webhooks",
    'https://hooks.zapier.com/hooks/catch/{D8}/{L7}',
    { isGlued: true, isAddress: true, validate: () => true },
  ),
  token(
    'discord-webhook',
    'Discord webhook',
    'discord.com/api/webhooks discordapp.com/api/webhooks',
    /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{50,80}/,
    'Discord docs, webhooks',
    'https://discord.com/api/webhooks/{D18}/{A68}',
    { isGlued: true, isAddress: true },
  ),
  token(
    'discord-token',
    'Discord bot token',
    'bot',
    /bot [MNO][A-Za-z\d]{23,27}\.[\w-]{6}\.[\w-]{27,40}/i,
    'Discord docs, authentication',
    'Bot MTA{A21}.{A6}.{A38}',
    {
      group: 0,
      keywords: ['bot m', 'bot n', 'bot o'],
      find({ text, tokens }, report) {
        for (let i = 0; i < tokens.length; i += 2) {
          // The last of the three parts is the long one.
          const end = tokens[i + 1]!;
          const match = /(?<![\w.-])[MNO][A-Za-z\d]{23,27}\.[\w-]{6}\.[\w-]{27,40}$/.exec(
            text.slice(Math.max(0, end - 80), end),
          );
          if (match) report(end - match[0].length, end);
        }
      },
    },
  ),
  token(
    'telegram-token',
    'Telegram bot token',
    ':aa',
    /(?<!\d)\d{8,10}:A[\w-]{33,34}/,
    'Telegram Bot API docs',
    '123456789:AA{A33}',
    { reach: 60, ignores: ['time:aabb'] },
  ),
  token(
    'sendgrid-key',
    'SendGrid key',
    'sg.',
    /SG\.[\w=.-]{16,32}\.[\w=-]{16,64}|SG\.[\w=.-]{66}/,
    'SendGrid docs, API keys',
    'SG.{A22}.{A43}',
  ),
  token(
    'sendinblue-key',
    'Brevo key',
    'xkeysib- xsmtpsib-',
    /x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}/,
    gk,
    'xkeysib-{H64}-{A16}',
  ),
  token(
    'mailgun-key',
    'Mailgun key',
    'key- pubkey-',
    /(?:pub)?key-[a-f0-9]{32}/,
    'Mailgun docs, API keys',
    'key-{H32}',
  ),
  token(
    'mailchimp-key',
    'Mailchimp key',
    '-us1 -us2 -us3 -us4 -us5 -us6 -us7 -us8 -us9',
    /(?<![\w])[a-f0-9]{32}-us\d{1,2}(?![\w])/,
    'Mailchimp docs, API keys',
    '{H32}-us12',
    { reach: 40, ignores: ['lang-us1'] },
  ),
  token(
    'twilio-key',
    'Twilio key',
    'sk0 sk1 sk2 sk3 sk4 sk5 sk6 sk7 sk8 sk9 ska skb skc skd ske skf',
    /SK[0-9a-f]{32}(?![0-9A-Za-z])/,
    'Twilio docs, API keys',
    'SK{H32}',
  ),
];
