import {useRef} from 'preact/hooks';
import * as texts from '../../src/texts/panel/import';
import {moveBy, movedTo} from '../../src/texts/panel/stages';
import {announce} from '../parts/announce';
import {Grip} from '../stages/grip';
import type {Draft} from './draft';
import {isOpen, type PlannedStage, type StagePlan, stagePlan, withMoved} from './stage-plan';

export interface StageOrderProps {
  readonly draft: Draft;
  readonly plan: StagePlan;
  readonly onChange: (draft: Draft) => void;
}

/** All stages as they will be; the new ones among the Open ones can be moved. */
export function StageOrder({draft, plan: {stages}, onChange}: StageOrderProps) {
  const open = stages.filter(isOpen).length;
  const move = ({stage}: PlannedStage, to: number): void => {
    const next = withMoved(draft, stage, Math.min(to, open - 1));
    onChange(next);
    const place = stagePlan(next).stages.findIndex(other => other.stage === stage);
    announce(movedTo(stage, place + 1, open));
  };
  return (
    <>
      <h2>{texts.STAGES_THEN}</h2>
      <ol class="stages">
        {stages.map((stage, index) => (
          <StageLine
            key={stage.stage}
            stage={stage}
            place={index}
            of={open}
            onMove={stage.isNew && isOpen(stage) && open > 1 ? to => move(stage, to) : undefined}
          />
        ))}
      </ol>
    </>
  );
}

interface StageLineProps {
  readonly stage: PlannedStage;
  readonly place: number;
  readonly of: number;
  readonly onMove: ((to: number) => void) | undefined;
}

function StageLine({stage: {stage, type, colour, isNew}, place, of, onMove}: StageLineProps) {
  const row = useRef<HTMLLIElement>(null);
  return (
    <li ref={row} class="head">
      {onMove ? (
        <Grip row={row} label={moveBy(stage, place + 1, of)} place={place} onMove={onMove} />
      ) : (
        <span class="grip" />
      )}
      <span class="dot" style={{background: colour}} />
      <bdi class="grow">{stage}</bdi>
      <span class="type">{isNew ? `${type}, ${texts.IS_NEW}` : type}</span>
    </li>
  );
}
