import { h } from '../../shared/dom.ts';
import { data } from '../context.ts';
import { badge, card, code, details, mono } from '../parts.ts';
import { passportCanvas } from '../passport.ts';
import type { View } from '../shell.ts';

const { applicant, ids, rows } = data;

function timeline(): HTMLElement {
  const steps = [
    ['Document uploaded', 'Passport, data page', ''],
    ['Automatic checks', 'Document readable, liveness passed', 'good'],
    ['Manual review', 'Address does not match the proof of address', 'warn'],
  ];
  return h(
    'ol',
    { class: 'timeline' },
    ...steps.map(([title = '', note = '', tone = '']) =>
      h('li', { class: tone }, h('strong', {}, title), h('span', {}, note)),
    ),
  );
}

export function kyc(): View {
  return {
    title: 'KYC case',
    lead: 'Individual applicant, enhanced review.',
    body: [
      h(
        'div',
        { class: 'columns' },
        card(
          'Applicant',
          '',
          [
            details(
              [
                ['Full name', applicant.name],
                ['Date of birth', applicant.birthDate],
                ['Email', applicant.email],
                ['Phone', applicant.phone],
                ['Address', applicant.address],
                ['Nationality', applicant.country],
                ['Passport number', mono(applicant.passport)],
                ['Tax ID', mono(applicant.taxId)],
                ['IBAN', mono(applicant.iban)],
                ['Applicant id', code(applicant.id)],
              ],
              'rows',
            ),
          ],
          [badge('in review')],
        ),
        card('Identity document', 'Passport, data page, uploaded by the applicant', [
          h('div', { class: 'pad' }, passportCanvas(applicant)),
        ]),
      ),
      h(
        'div',
        { class: 'columns' },
        card('Progress', '', [timeline()]),
        card('Linked records', 'What support may know about this case.', [
          details(
            [
              ['Session id', code(rows[1]!.id)],
              ['User reference', code(ids.userReference)],
              ['Request id', code(ids.requests[1]!)],
              ['Event', code('kyc.required')],
              ['Status', 'manual_review'],
            ],
            'rows',
          ),
          h(
            'div',
            { class: 'pad actions' },
            h('button', { type: 'button', class: 'button primary' }, 'Approve'),
            h('button', { type: 'button', class: 'button' }, 'Ask for a document'),
          ),
        ]),
      ),
    ],
  };
}
