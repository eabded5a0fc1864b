import type { JSX } from 'react';
import type { ChartPicture } from '../look/chartPicture';

interface Props {
  readonly picture: ChartPicture;
  readonly width: number;
  readonly height: number;
  readonly notDrawn: string;
}

/** Where the values and categories of a chart lie. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LETTER = 5.6;
const LINE = 14;
const EDGE = 12;

/** A chart as a picture: lying or standing bars, or lines. Of other kinds only the title is shown, and why. */
export function ChartDrawing({ picture, width, height, notDrawn }: Props): JSX.Element {
  const { kind, title, altText } = picture;
  const lying = kind?.startsWith('bar') === true;
  const drawn = lying || kind?.startsWith('column') === true || kind?.startsWith('line') === true;
  return (
    <svg
      className="grid-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={altText === '' ? title : `${title}. ${altText}`}
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} className="grid-chart-frame" />
      <text x={width / 2} y={24} className="grid-chart-title">
        {title}
      </text>
      {drawn ? (
        <Plotted picture={picture} width={width} height={height} lying={lying} />
      ) : (
        <text x={width / 2} y={height / 2} className="grid-chart-middle">
          {notDrawn}
        </text>
      )}
    </svg>
  );
}

function Plotted({
  picture,
  width,
  height,
  lying,
}: Pick<Props, 'picture' | 'width' | 'height'> & { readonly lying: boolean }): JSX.Element {
  const longest = Math.max(0, ...picture.categories.map((text) => text.length)) * LETTER;
  const side = lying
    ? Math.min(longest, width * 0.4) + (picture.categoryTitle === '' ? 0 : LINE)
    : Math.max(...picture.ticks.map(({ text }) => text.length)) * LETTER +
      (picture.valueTitle === '' ? 0 : LINE);
  const belowTitle = lying ? picture.valueTitle : picture.categoryTitle;
  const plot: Plot = {
    left: EDGE + side + 6,
    top: 40,
    right: width - EDGE - 18,
    bottom: height - EDGE - LINE - (belowTitle === '' ? 0 : LINE) - (picture.legend ? LINE + 4 : 0),
  };
  return (
    <>
      <Axes picture={picture} plot={plot} lying={lying} height={height} />
      {picture.kind?.startsWith('line') === true ? (
        <Lines picture={picture} plot={plot} />
      ) : (
        <Bars picture={picture} plot={plot} lying={lying} />
      )}
      {picture.legend ? <Legend picture={picture} width={width} y={height - EDGE} /> : null}
    </>
  );
}

/** Where a value lies along its axis. */
function along({ ticks }: ChartPicture, plot: Plot, lying: boolean, value: number): number {
  const first = ticks[0]?.value ?? 0;
  const last = ticks.at(-1)?.value ?? 1;
  const share = (value - first) / (last - first);
  return lying
    ? plot.left + share * (plot.right - plot.left)
    : plot.bottom - share * (plot.bottom - plot.top);
}

/** Where a category begins, and how much room it has. Lying bars count from below unless the axis is reversed. */
function slot(
  picture: ChartPicture,
  plot: Plot,
  lying: boolean,
  index: number,
): { at: number; size: number } {
  const count = Math.max(1, picture.categories.length);
  const size = (lying ? plot.bottom - plot.top : plot.right - plot.left) / count;
  const fromEnd = lying ? !picture.reversed : picture.reversed;
  const place = fromEnd ? count - 1 - index : index;
  return { at: (lying ? plot.top : plot.left) + place * size, size };
}

interface PartProps {
  readonly picture: ChartPicture;
  readonly plot: Plot;
}

function Axes({
  picture,
  plot,
  lying,
  height,
}: PartProps & { readonly lying: boolean; readonly height: number }): JSX.Element {
  const zero = along(picture, plot, lying, 0);
  const room = Math.max(4, Math.floor((plot.left - EDGE - 6) / LETTER));
  const below = height - EDGE - (picture.legend ? LINE + 6 : 0);
  const valuePlace = lying
    ? { x: (plot.left + plot.right) / 2, y: below }
    : { x: EDGE, y: (plot.top + plot.bottom) / 2, turned: true };
  const categoryPlace = lying
    ? { x: EDGE, y: (plot.top + plot.bottom) / 2, turned: true }
    : { x: (plot.left + plot.right) / 2, y: below };
  return (
    <g className="grid-chart-axes">
      {picture.ticks.map(({ value, text }) => {
        const at = along(picture, plot, lying, value);
        return lying ? (
          <g key={value}>
            <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} />
            <text x={at} y={plot.bottom + LINE} textAnchor="middle">
              {text}
            </text>
          </g>
        ) : (
          <g key={value}>
            <line x1={plot.left} x2={plot.right} y1={at} y2={at} />
            <text x={plot.left - 6} y={at + 4} textAnchor="end">
              {text}
            </text>
          </g>
        );
      })}
      {lying ? (
        <line className="grid-chart-zero" x1={zero} x2={zero} y1={plot.top} y2={plot.bottom} />
      ) : (
        <line className="grid-chart-zero" x1={plot.left} x2={plot.right} y1={zero} y2={zero} />
      )}
      {picture.categories.map((text, index) => {
        const { at, size } = slot(picture, plot, lying, index);
        const middle = at + size / 2;
        return (
          <text
            key={`${index} ${text}`}
            x={lying ? plot.left - 6 : middle}
            y={lying ? middle + 4 : plot.bottom + LINE}
            textAnchor={lying ? 'end' : 'middle'}
          >
            {shortened(text, lying ? room : Math.max(3, Math.floor(size / LETTER)))}
          </text>
        );
      })}
      <AxisTitle text={picture.valueTitle} {...valuePlace} />
      <AxisTitle text={picture.categoryTitle} {...categoryPlace} />
    </g>
  );
}

function AxisTitle({
  text,
  x,
  y,
  turned = false,
}: {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly turned?: boolean;
}): JSX.Element | null {
  if (text === '') return null;
  return (
    <text x={x} y={y} textAnchor="middle" transform={turned ? `rotate(-90 ${x} ${y})` : undefined}>
      {text}
    </text>
  );
}

function Bars({ picture, plot, lying }: PartProps & { readonly lying: boolean }): JSX.Element {
  const count = picture.series.length;
  return (
    <>
      {picture.series.map((series, place) => (
        <g key={`${place} ${series.name}`}>
          {series.values.map((value, index) => {
            if (value === null) return null;
            const { at, size } = slot(picture, plot, lying, index);
            const thick = size / (count + picture.gap);
            // In a chart that begins at the top the first series is the upper one.
            const order = lying && !picture.reversed ? count - 1 - place : place;
            const start = at + (size - thick * count) / 2 + order * thick;
            const from = along(picture, plot, lying, Math.min(0, value));
            const to = along(picture, plot, lying, Math.max(0, value));
            const bar = lying
              ? { x: from, y: start, width: to - from, height: thick }
              : { x: start, y: to, width: thick, height: from - to };
            return (
              <g key={index}>
                <rect {...bar} fill={series.colour} />
                <BarLabel text={series.labels?.[index] ?? ''} bar={bar} lying={lying} negative={value < 0} />
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}

function BarLabel({
  text,
  bar,
  lying,
  negative,
}: {
  readonly text: string;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly lying: boolean;
  readonly negative: boolean;
}): JSX.Element | null {
  if (text === '') return null;
  const place = lying
    ? {
        x: negative ? bar.x - 4 : bar.x + bar.width + 4,
        y: bar.y + bar.height / 2 + 4,
        textAnchor: negative ? ('end' as const) : ('start' as const),
      }
    : {
        x: bar.x + bar.width / 2,
        y: negative ? bar.y + bar.height + 12 : bar.y - 4,
        textAnchor: 'middle' as const,
      };
  return (
    <text className="grid-chart-label" {...place}>
      {text}
    </text>
  );
}

function Lines({ picture, plot }: PartProps): JSX.Element {
  return (
    <>
      {picture.series.map((series, place) => {
        const points = series.values.flatMap((value, index) => {
          if (value === null) return [];
          const { at, size } = slot(picture, plot, false, index);
          return [`${at + size / 2},${along(picture, plot, false, value)}`];
        });
        return (
          <polyline
            key={`${place} ${series.name}`}
            points={points.join(' ')}
            fill="none"
            stroke={series.colour}
            strokeWidth={2}
          />
        );
      })}
    </>
  );
}

function Legend({
  picture,
  width,
  y,
}: {
  readonly picture: ChartPicture;
  readonly width: number;
  readonly y: number;
}): JSX.Element {
  const widths = picture.series.map(({ name }) => name.length * LETTER + 30);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const starts = widths.map((_one, index) => widths.slice(0, index).reduce((sum, one) => sum + one, 0));
  return (
    <g className="grid-chart-axes">
      {picture.series.map(({ name, colour }, index) => {
        const x = (width - whole) / 2 + (starts[index] ?? 0);
        return (
          <g key={`${index} ${name}`}>
            <rect x={x} y={y - 9} width={9} height={9} fill={colour} />
            <text x={x + 14} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
