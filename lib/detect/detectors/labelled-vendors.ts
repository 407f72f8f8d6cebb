import { entropy } from '../checksums.ts';
import type { Field } from '../fields.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { Detector } from '../rule.ts';

const isKeyLike = (value: string, field: Field) =>
  value.length >= 14 &&
  !/^sentry-trace$/i.test(field.label.trim()) &&
  /^[A-Za-z0-9_\-=+/.:~%|]+$/.test(value) &&
  /\d/.test(value) &&
  entropy(value) >= 3 &&
  !isPlaceholder(value) &&
  !/^https?:|^[\w.-]+\.(?:com|io|net|org|dev|app|ai)(?:[/:]|$)|^[a-z]+(?:[-_.][a-z0-9]+)+$|^\d[\d.:T+Z-]*$|^[\w.-]+\/[\w./:-]+$|^(?:\.{0,2}\/)/i.test(
    value,
  );

/** Keys without a prefix, given away by the name of the vendor in their label: `datadog = …`. */
export const labelledVendors: Detector[] = [
  {
    id: 'vendor-key',
    label: 'Key of a named service',
    category: 'secret',
    tier: 'likely',
    field: {
      words: '',
      anywhere:
        'adafruit adobe airtable algolia anthropic artifactory asana atlassian aws azure beamer bitbucket bitly bittrex binance braintree bugsnag cisco meraki clickup cloudflare cloudinary codecov coinbase cohere confluent contentful datadog databricks deepgram digitalocean discord docker docusign doppler drone droneci dropbox dynatrace elastic etherscan etsy eventbrite facebook fastly figma finicity finnhub firebase flickr foursquare freshbooks freshdesk gcp ghost gitlab gitter gitea gocardless grafana groq heroku hubspot huggingface infura alchemy intercom ipstack jenkins jfrog jira jumpcloud kaggle kraken kucoin launchdarkly linear linkedin linode lob logdna loggly looker mailchimp mailgun mailjet mandrill mapbox mattermost maxmind messagebird microsoft mistral mixpanel monday netlify newrelic new-relic ngrok notion npm nytimes okta onelogin openai opsgenie optimizely pagerduty paypal pendo perplexity pingdom pinecone plaid planetscale plivo postmark privateai pusher pypi rapidapi razorpay readme replicate rollbar rubygems salesforce sauce segment sendbird sendgrid sendinblue sentry shippo shodan shopify sidekiq signalwire slack snowflake snyk sonar sonarcloud sonarqube sonarlogin spotify square squarespace stability statuspage strava stripe sumo sumologic supabase telegram tencent terraform todoist travis trello twilio twitch twitter typeform unsplash vercel virustotal vonage wakatime weatherbit webflow wistia wordpress xai yandex yelp zapier zendesk zoho zoom huawei alibaba aliyun baidu qiniu wechat dingtalk feishu lark sumsub onfido jumio veriff fireblocks bitgo moonpay',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: isKeyLike,
    },
    source: "gitleaks: rules that ask for the vendor's name before the value",
    matches: ['datadog = "{H40}"', 'const sonarLogin = "{H40}"', 'CODECOV: {L32}', '<adafruit>{A32}</adafruit>'],
    ignores: [
      'datadog = "enabled"',
      'GITLAB_URL=https://git.shop.example/a1',
      'heroku_app_id=my-app-1234567890',
      'docker_image: node:24.1.0-alpine3.20',
      'npm: 10.2.1',
      'slack_channel=C024BE91LABC12',
      'sentry_release=8f3ab2c91d2e',
    ],
  },
];
