import '../assets/base.css';
import '../assets/hub.css';
import type { Page } from '../data/truth.ts';
import { applyTheme } from '../shared/theme.ts';
import { data, page } from './context.ts';
import { keys } from './pages/keys.ts';
import { kyc } from './pages/kyc.ts';
import { logs } from './pages/logs.ts';
import { overview } from './pages/overview.ts';
import { pools } from './pages/pools.ts';
import { sessions } from './pages/sessions.ts';
import { webhooks } from './pages/webhooks.ts';
import { show, type View } from './shell.ts';

const views: Record<Page, () => View> = { overview, keys, webhooks, sessions, kyc, pools, logs };

applyTheme();
show(views[page]());
document.documentElement.dataset.seed = String(data.seed);
document.documentElement.dataset.ready = 'true';
