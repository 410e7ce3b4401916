import { Tabs } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Person } from '../../../shared/anthropometry/pattern-sureness.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import { methodBody } from '../../../shared/order/garment-method.ts';
import { wearerOfSex, withLasts } from '../../../shared/order/shoe-lasts.ts';
import type { DesignDefinition } from '../../../shared/pattern/design.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { withoutWanted } from '../../../shared/pattern/fit/finished-method.ts';
import { isShoeDesign } from '../../../shared/shoe/shoe-design.ts';
import { PatternCanvas, type SelectedBy } from '../../canvas/PatternCanvas.tsx';
import type { LookAt } from '../../canvas/use-looks.tsx';
import { LastPanel } from '../lasts/LastPanel.tsx';
import { useShoeTables } from '../lasts/use-shoe-tables.ts';
import { beforeOutlines } from './before-outlines.ts';
import { ComparePage } from './ComparePage.tsx';
import { DraftWarnings } from './DraftWarnings.tsx';
import { FinishedTable } from './FinishedTable.tsx';
import { FitChooser } from './FitChooser.tsx';
import { FigurePanel } from './figure/FigurePanel.tsx';
import { finishedRows } from './finished-rows.ts';
import type { PatternChoice } from './garment-edits.ts';
import { MethodPanel } from './method/MethodPanel.tsx';
import { measuredIn } from './method/method-edits.ts';
import { OptionsPanel } from './OptionsPanel.tsx';
import classes from './PatternPanel.module.css';
import { PieceFacts } from './PieceFacts.tsx';
import { PieceIndex } from './PieceIndex.tsx';
import { PreviewMark } from './PreviewMark.tsx';
import { type Tab, tabsOf } from './pattern-tabs.ts';
import { SeamsPage } from './SeamsPage.tsx';
import { SideHandle } from './SideHandle.tsx';
import { UndoBar } from './UndoBar.tsx';
import { undoStep } from './undo-step.ts';
import { useBefore } from './use-before.ts';
import { useGarmentEditing } from './use-garment-store.ts';
import { useKeptBench } from './use-kept-bench.tsx';
import { type Against, useOtherVersion } from './use-other-version.tsx';
import { usePulledDraft } from './use-pull.tsx';
import { useSureness } from './use-sureness.ts';
import { useWalking } from './use-walking.tsx';

type Props = {
  /** Tools, guides and view are kept under it. */
  readonly orderId: string;
  /** Whose earlier orders it may be compared with. */
  readonly customerId: string | null;
  readonly measurements: MeasurementSet;
  /** The session they come from, and what was read at it. */
  readonly session?: Session | null;
  /** How many of the measurements nobody took. */
  readonly estimated?: number;
  /** Who the pattern is for, to say how sure it is. */
  readonly person?: Person | null;
  readonly garment: PatternChoice;
  readonly onGarmentChange: (choice: PatternChoice) => void;
  /** What else can be done with the garment, beside undo. */
  readonly tools?: ReactNode;
};

/** Narrower than this, the side lies over the canvas and can be put away, px. */
const SIDE_BY_SIDE_PX = 900;

/** The pattern of a body, and everything a person may decide or read about it. */
export function PatternPanel(props: Props) {
  const { orderId, customerId, session = null, estimated = 0, person = null } = props;
  const { garment, onGarmentChange, tools = null } = props;
  const { t } = useTranslation();
  const { choice, undoName, redoName, actions } = useGarmentEditing(garment, onGarmentChange);
  const definition = designDefinition(choice.design);
  const isShoe = isShoeDesign(choice.design);
  const wearer = wearerOfSex(person?.body.sex ?? null);
  const table = useShoeTables(isShoe)?.lasts ?? null;
  const desk = useKeptBench(orderId);
  const measurements = useMemo(
    () => methodBody(choice.method, props.measurements),
    [choice.method, props.measurements],
  );
  const input = useMemo(
    () => garmentInput(withLasts(choice, measurements, wearer, table), measurements),
    [choice, measurements, wearer, table],
  );
  const measured = useMemo(() => measuredIn(session), [session]);
  const isReady = desk.bench.tool === 'pull';
  const { state, pull } = usePulledDraft({ input, choice, actions, isReady });
  const { draft, failure, pending, trouble } = state;
  const byOptions = useMemo(
    () => (draft === null ? input : withoutWanted(input, draft)),
    [input, draft],
  );
  const sureness = useSureness(byOptions, person);
  const before = useBefore(draft, input);
  // Tables follow after the drawing: a dragged slider waits for the canvas alone.
  const settled = useDeferredValue(draft);
  const [cardPlace, setCardPlace] = useState<HTMLElement | null>(null);
  const [tab, setTab] = useState<Tab>('options');
  const [selected, setSelected] = useState<string | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(NO_MARKS);
  const { ref, width } = useElementSize();
  const isNarrow = width > 0 && width < SIDE_BY_SIDE_PX;
  const [isOpen, setOpen] = useState(false);
  const isSideShown = !isNarrow || isOpen;

  const select = useCallback((piece: string | null, by: SelectedBy) => {
    setSelected(piece);
    // Who walks a seam or compares goes on doing so.
    if (piece !== null && by === 'press')
      setTab((open) => (open === 'seams' || open === 'compare' ? open : 'pieces'));
  }, []);
  const mark = useCallback((marks: ReadonlySet<string> | null) => setMarked(marks ?? NO_MARKS), []);
  const { walking, setWalking, walk } = useWalking(draft);
  const [looked, setLooked] = useState<LookAt | null>(null);
  const look = useCallback((pieces: readonly string[]) => setLooked({ pieces }), []);
  const jump = useCallback(
    (piece: string) => {
      setSelected(piece);
      look([piece]);
    },
    [look],
  );
  const [against, setAgainst] = useState<Against>('nothing');
  const other = useOtherVersion(against, input, { orderId, customerId });
  const otherDraft = other.state.draft;
  const ghost = useMemo(
    () => (otherDraft === null ? null : beforeOutlines(draft, otherDraft)),
    [draft, otherDraft],
  );
  const finished = useMemo(
    () => (settled === null ? [] : finishedRows(settled, measurements)),
    [settled, measurements],
  );
  const piece = settled?.pieces.find(({ id }) => id === selected) ?? null;

  const fitChooser = choice.method?.kind !== 'finished' && (
    <FitChooser definition={definition} choice={choice} onCommit={actions.commit} />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo keys of everything inside arrive here
    <div
      ref={ref}
      className={classes.panel}
      data-narrow={isNarrow || undefined}
      onKeyDown={(event) => {
        const step = undoStep(event);
        if (step === null) return;
        event.preventDefault();
        actions[step]();
      }}
    >
      <PatternCanvas
        draft={draft}
        failure={failure}
        pending={pending}
        trouble={trouble}
        selected={selected}
        onSelect={select}
        marked={marked}
        bands={sureness?.bands ?? null}
        desk={desk}
        pull={pull}
        walk={tab === 'seams' ? walk : null}
        ghost={ghost}
        lookAt={looked}
        cardPlace={isSideShown ? cardPlace : null}
        actions={
          <>
            <UndoBar
              undoName={undoName}
              redoName={redoName}
              onUndo={actions.undo}
              onRedo={actions.redo}
            />
            {tools}
          </>
        }
        before={before}
      />
      {draft !== null && <PreviewMark count={estimated} />}
      {isNarrow && <SideHandle isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />}
      {isSideShown && (
        <aside className={classes.side} aria-label={t('pattern:side.label')}>
          <div ref={setCardPlace} className={classes.card} />
          <Tabs
            value={tab}
            onChange={(next) => setTab((next as Tab | null) ?? 'options')}
            classNames={{
              root: classes.tabs ?? '',
              panel: classes.page ?? '',
              tab: classes.tab ?? '',
            }}
          >
            <div className={classes.head}>
              <Tabs.List>
                {tabsOf(choice.design).map((id) => (
                  <Tabs.Tab key={id} value={id}>
                    {t(`pattern:tab.${id}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
            </div>
            <Tabs.Panel value="options">
              {settled !== null && <DraftWarnings warnings={settled.warnings} />}
              {fitChooser}
              <OptionsPanel
                definition={isShoe ? withoutLast(definition) : definition}
                choice={choice}
                held={settled?.toMeasure?.options ?? null}
                finished={finished}
                actions={actions}
              />
            </Tabs.Panel>
            {isShoe && (
              <Tabs.Panel value="last">
                {settled !== null && <DraftWarnings warnings={settled.warnings} />}
                <LastPanel
                  choice={choice}
                  measurements={measurements}
                  wearer={wearer}
                  onCommit={actions.commit}
                />
              </Tabs.Panel>
            )}
            <Tabs.Panel value="figure">
              {settled !== null && <DraftWarnings warnings={settled.warnings} />}
              <FigurePanel
                definition={definition}
                measurements={measurements}
                choice={choice}
                onCommit={actions.commit}
              />
            </Tabs.Panel>
            <Tabs.Panel value="pieces">
              {settled !== null && (
                <>
                  {piece !== null && (
                    <PieceFacts
                      draft={settled}
                      piece={piece}
                      choice={choice}
                      onMark={mark}
                      onCommit={actions.commit}
                    />
                  )}
                  <PieceIndex pieces={settled.pieces} selected={selected} onSelect={setSelected} />
                </>
              )}
            </Tabs.Panel>
            <Tabs.Panel value="seams">
              {settled !== null && (
                <SeamsPage
                  draft={settled}
                  walking={walking}
                  onWalk={setWalking}
                  onMark={mark}
                  onLook={look}
                  onPiece={jump}
                />
              )}
            </Tabs.Panel>
            <Tabs.Panel value="finished">
              <MethodPanel
                definition={definition}
                draft={settled}
                measured={measured}
                choice={choice}
                actions={actions}
              />
              {fitChooser}
              {settled !== null && <FinishedTable rows={finished} />}
            </Tabs.Panel>
            <Tabs.Panel value="compare">
              {settled !== null && (
                <ComparePage
                  draft={settled}
                  other={other}
                  against={against}
                  onAgainst={setAgainst}
                  onMark={mark}
                  onPiece={jump}
                />
              )}
            </Tabs.Panel>
          </Tabs>
        </aside>
      )}
    </div>
  );
}

const NO_MARKS: ReadonlySet<string> = new Set();

/** The last has a page of its own. */
const withoutLast = (definition: DesignDefinition): DesignDefinition => ({
  ...definition,
  options: definition.options.filter(({ id }) => id !== 'last'),
});
