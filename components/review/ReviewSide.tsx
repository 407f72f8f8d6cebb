import { i18n } from '#i18n';
import { Toggle } from '@/components/ui/Toggle';
import { CheckStatus } from './CheckStatus';
import { CoverageStatement } from './CoverageStatement';
import { FindingList } from './FindingList';
import type { Rect } from './geometry';
import type { Group } from './groups';
import { InternalBanner } from './InternalBanner';
import type { Item } from './layout';
import { ReceiptView } from './ReceiptView';
import { StrictSwitch } from './StrictSwitch';
import type { View } from './useJob';
import type { useReview } from './useReview';
import { useWaysOut } from './useWaysOut';
import type { ReadWords } from './useWords';
import { WaysOut } from './WaysOut';
import { WordList } from './WordList';

interface Props {
  jobId: string;
  view: View;
  review: ReturnType<typeof useReview>;
  groups: readonly Group[];
  names: ReadonlyMap<string, string>;
  highlightedId: string | undefined;
  words: { words?: ReadWords; hasFailed: boolean };
  showsWords: boolean;
  onWords: (isOn: boolean) => void;
  onHighlight: (id?: string) => void;
  onShow: (rect: Rect) => void;
  /** Puts the keyboard on the box in the picture. */
  onEdit: (item: Item) => void;
  onAttached: () => void;
}

/** What the check says, what was found, what was read, and the ways out. */
export function ReviewSide({ jobId, view, review, groups, names, ...props }: Props) {
  const { state, dispatch, check, held, rereading } = review;
  const { layout, picture } = state;
  const ways = useWaysOut(jobId, props.onAttached);
  const items = groups.flatMap((group) => group.items);
  const onCount = items.filter((item) => item.isOn).length;
  const hasPage = view.coverage.notInspected.every(({ reason }) => reason !== 'no-page');
  return (
    <div className="desk__side">
      {view.internal && (
        <InternalBanner
          internal={view.internal}
          layout={layout}
          onCover={(rects) => dispatch({ type: 'paint', rects })}
          onShow={props.onShow}
        />
      )}
      <CheckStatus
        jobId={jobId}
        check={check}
        onShow={props.onShow}
        onPaint={(rects) => dispatch({ type: 'paint', rects })}
        onAgain={review.checkAgain}
        onStop={review.stop}
      />
      <div className="desk__scroll">
        <section className="panel" aria-labelledby="findings-title">
          <div className="panel__head">
            <h2 id="findings-title">{i18n.t('review.findings.title')}</h2>
            {items.length > 0 && (
              <span>{i18n.t('review.findings.covered', [String(onCount), String(items.length)])}</span>
            )}
          </div>
          {items.length > 0 && (
            <Toggle
              small
              label={i18n.t('review.findings.labels')}
              checked={layout.printsLabels}
              onChange={(isOn) => dispatch({ type: 'labels', isOn })}
            />
          )}
          <StrictSwitch
            jobId={jobId}
            mode={layout.mode}
            rereading={rereading}
            hasPage={hasPage}
            onReread={review.reread}
            onStop={review.stop}
          />
          <FindingList
            groups={groups}
            picture={picture}
            hasPage={hasPage}
            names={names}
            selectedId={state.selectedId}
            highlightedId={props.highlightedId}
            onSwitch={(ids, isOn) => dispatch({ type: 'switch', ids, isOn })}
            onHighlight={(item) => {
              props.onHighlight(item?.id);
              if (item) props.onShow(item);
            }}
            onEdit={props.onEdit}
          />
        </section>
        <WordList
          {...props.words}
          isOn={props.showsWords}
          words={props.words.words}
          layout={layout}
          onSwitch={props.onWords}
          onCover={(rect) => dispatch({ type: 'paint', rects: [rect] })}
          onShow={props.onShow}
        />
        <CoverageStatement coverage={view.coverage} />
        <ReceiptView receipt={check.state === 'verified' ? check.receipt : undefined} onSave={ways.saveReceipt} />
      </div>
      <WaysOut check={check} held={held} ways={ways} />
    </div>
  );
}
