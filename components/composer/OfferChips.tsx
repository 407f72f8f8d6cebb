import { i18n } from '#i18n';
import { ChipButton } from '@/components/ui/Chip';
import type { Offer } from '@/lib/escalation/offers';

/** More chips than this under one field would bury the next one. */
const maxChips = 6;

interface Props {
  /** Of the field they belong to. */
  name: string;
  isList: boolean;
  offers: readonly Offer[];
  onOffer: (value: string) => void;
}

/** Values of the evidence that one click puts into a field. */
export function OfferChips({ name, isList, offers, onOffer }: Props) {
  return (
    <ul className="chips" aria-label={i18n.t('composer.offers')}>
      {offers.slice(0, maxChips).map(({ value }) => (
        <li key={value} className="field__offer">
          <ChipButton
            icon="plus"
            label={i18n.t(isList ? 'composer.acceptList' : 'composer.acceptLine', [value, name])}
            onClick={() => onOffer(value)}
          >
            {value}
          </ChipButton>
        </li>
      ))}
      {offers.length > maxChips && (
        <li className="field__more">{i18n.t('composer.moreOffers', [offers.length - maxChips])}</li>
      )}
    </ul>
  );
}
